import { n as configurationError } from "./user-error.js";
import { t as withoutCredentials } from "./remote-address.js";
import { i as userEnvironment, r as runGit } from "./git-process2.js";
import { t as environment } from "./environment.js";
import { execFile } from "node:child_process";
/** @throws UserError (`configuration`) when it is not known which repository is meant, where it is, or when there is no token */
async function findPlace(options) {
	let { environment: environment$1, workingDirectory, signal } = options, origin = await originOf(workingDirectory, signal), given = options.repository;
	if (given !== void 0 && !/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(given)) throw configurationError(`--repository is "${given}", which is not OWNER/NAME.`, { hint: "Name the repository as it stands in its address: --repository acme/strikes." });
	let repository = given ?? (environment$1[environment.repository] || origin?.repository);
	if (repository === void 0) throw configurationError(origin === void 0 ? "It is not known which repository is meant: this is no git checkout with a remote called origin." : `It is not known which repository is meant: origin (${origin.address}) is no address on GitHub.`, { hint: "Name it with --repository OWNER/NAME." });
	let api = options.apiUrl ?? (environment$1[environment.apiUrl] || void 0);
	if (api === void 0 && repository === origin?.repository && origin.host !== void 0 && origin.host !== "github.com") throw /^gitlab\./.test(origin.host) ? configurationError(`origin is on ${origin.host}, and doctor reads GitHub.`, { hint: "See docs/gitlab.md of gatewright for what a project on GitLab needs." }) : configurationError(`origin is on ${origin.host}, and where its API is was not said.`, { hint: `Give --api-url, for GitHub Enterprise Server https://${origin.host}/api/v3.` });
	let apiUrl = api ?? "https://api.github.com";
	if (!URL.canParse(apiUrl) || !/^https?:$/.test(new URL(apiUrl).protocol)) throw configurationError(`The address of the API is "${apiUrl}", which is no http address.`, { hint: "Give --api-url, or set GITHUB_API_URL, to an address such as https://api.github.com." });
	let token = environment$1.GITHUB_TOKEN || environment$1.GH_TOKEN || await ghToken(new URL(apiUrl).hostname, signal);
	if (token === void 0) throw configurationError("There is no token to ask GitHub with.", { hint: "Set GITHUB_TOKEN or GH_TOKEN, or run `gh auth login`. docs/doctor.md says what the token needs." });
	return {
		repository,
		apiUrl,
		token,
		checkout: origin?.repository?.toLowerCase() === repository.toLowerCase() ? origin?.root : void 0
	};
}
async function originOf(workingDirectory, signal) {
	let git = async (...parameters) => {
		let { ok, output } = await runGit({
			parameters,
			workingDirectory,
			environment: userEnvironment(),
			timeoutMs: 2e4,
			signal
		});
		return ok ? output.toString("utf8").trim() : void 0;
	}, [address, root] = [await git("remote", "get-url", "origin"), await git("rev-parse", "--show-toplevel")];
	if (address !== void 0 && address !== "" && root !== void 0) return {
		address: withoutCredentials(address),
		root,
		...parseRemote(address)
	};
}
/** Host and `owner/name` of a remote's address; both undefined when it is none on a server. */
function parseRemote(address) {
	let match = /^(?:https?|ssh|git):\/\/(?:[^/?#]*@)?([^/:?#]+)(?::\d+)?\/([^/]+\/[^/]+?)(?:\.git)?\/?$/i.exec(address) ?? /^(?:[^@/\s]+@)?([^:/\s]{2,}):\/?([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(address);
	return {
		host: match?.[1]?.toLowerCase().replace(/^(?:ssh|www)\.github\.com$/, "github.com"),
		repository: match?.[2]
	};
}
/** The token of GitHub's own command line, when it is there and signed in. */
function ghToken(apiHost, signal) {
	let host = apiHost.replace(/^api\./, "");
	return new Promise((resolve) => {
		execFile("gh", [
			"auth",
			"token",
			"--hostname",
			host
		], {
			timeout: 1e4,
			signal
		}, (error, stdout) => {
			resolve(error === null && stdout.trim() !== "" ? stdout.trim() : void 0);
		});
	});
}
export { findPlace, parseRemote };
