import { t as productVersion } from "./product-version.js";
// packages/shared/src/runtime/github-connection.ts
/** Opens the client once, when it is first needed: a run that needs no GitHub does not load it. Never rejects. */
function githubConnection(run, token, budget, variables, warn) {
	let opened;
	return () => (opened ??= open().catch((error) => ({ missing: `The GitHub client could not be made: ${error instanceof Error ? error.message : String(error)}.` })), opened);
	async function open() {
		if (token === "") return { missing: "There is no token." };
		if (run.repository === void 0) return { missing: "The run belongs to no repository." };
		let [{ connectGitHub }, { useProxy }] = await Promise.all([import("./client.js"), import("./proxy.js")]), proxyWarning = useProxy(variables);
		return proxyWarning !== void 0 && warn(proxyWarning), connectGitHub({
			apiUrl: run.apiUrl ?? "https://api.github.com",
			token,
			repository: run.repository,
			userAgent: `gatewright/${productVersion}`,
			budget
		});
	}
}
/** Login of a person's token, whose comments are then ours; job and App tokens belong to bots and need no question. */
async function personalLogin(connect, token) {
	if (!/^(?:ghp_|gho_|github_pat_)/.test(token)) return;
	let github = await connect();
	if (!("missing" in github)) try {
		let { data } = await github.octokit.rest.users.getAuthenticated();
		return data.login;
	} catch {
		return;
	}
}
export { personalLogin as n, githubConnection as t };
