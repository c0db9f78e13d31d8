import { t as readRequestFailure } from "./request-failure.js";
// packages/shared/src/github/policy-host.ts
/** Roles that GitHub itself has; the names of an organisation's own roles say nothing about what they may do. */
const ownRoles = /* @__PURE__ */ new Set([
	"read",
	"triage",
	"write",
	"maintain",
	"admin",
	"none"
]);
/**
* Answers the questions of whose policy counts over GitHub's API. `connect` is called when the first question comes, so
* that a run whose commits are all there costs no client.
*/
function createPolicyHost(connect, pullRequest) {
	let ask = async (question, onNotFound) => {
		let github = await connect();
		if ("missing" in github) return unreadable(github.missing);
		try {
			return await question(github);
		} catch (error) {
			let failure = readRequestFailure(error);
			if (failure === void 0) throw error;
			return failure.kind === "not-found" ? onNotFound(github) : refused(failure, github);
		}
	};
	return {
		getContent: (path, ref) => ask(async ({ octokit, owner, repo }) => {
			let { data } = await octokit.rest.repos.getContent({
				owner,
				repo,
				path,
				ref
			});
			return Array.isArray(data) || data.type !== "file" || !("content" in data) ? unreadable(`${path} is no file at ${ref}`) : data.encoding === "base64" ? found(Buffer.from(data.content, "base64").toString("utf8")) : unreadable(`${path} is larger than 1 MB at ${ref}`);
		}, async (github) => await redirectedFolder(github, path, ref) ?? absentIfReadable(github, ref)),
		getHeadSha: () => pullRequest === void 0 ? Promise.resolve(noPullRequest()) : ask(async ({ octokit, owner, repo }) => {
			let { data } = await octokit.rest.pulls.get({
				owner,
				repo,
				pull_number: pullRequest
			});
			return found(data.head.sha);
		}, async () => unknownPullRequest(pullRequest)),
		listChangedFiles: () => pullRequest === void 0 ? Promise.resolve(noPullRequest()) : ask(async ({ octokit, owner, repo }) => {
			let { data } = await octokit.rest.pulls.listFiles({
				owner,
				repo,
				pull_number: pullRequest,
				per_page: 100
			});
			return found({
				paths: data.flatMap(({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]),
				complete: data.length < 100
			});
		}, async () => unknownPullRequest(pullRequest)),
		listReviews: () => pullRequest === void 0 ? Promise.resolve(noPullRequest()) : ask(async ({ octokit, owner, repo }) => found((await octokit.paginate(octokit.rest.pulls.listReviews, {
			owner,
			repo,
			pull_number: pullRequest,
			per_page: 100
		})).flatMap(({ user, state, commit_id }) => user === null ? [] : [{
			login: user.login,
			type: user.type,
			state,
			commitId: commit_id
		}])), async () => unknownPullRequest(pullRequest)),
		getPermission: (username) => ask(async ({ octokit, owner, repo }) => {
			let { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
				owner,
				repo,
				username
			});
			return found(data.role_name !== void 0 && ownRoles.has(data.role_name) ? data.role_name : data.permission);
		}, async () => ({ outcome: "absent" }))
	};
}
/**
* The contents API does not look behind a folder that is a symbolic link or a submodule: it answers 404 as for a path that is not
* there. What stands behind one is not known, which is something else than that there is nothing.
*/
async function redirectedFolder(github, path, ref) {
	let { octokit, owner, repo } = github, steps = path.split("/");
	for (let depth = 1; depth < steps.length; depth += 1) {
		let folder = steps.slice(0, depth).join("/");
		try {
			let { data } = await octokit.rest.repos.getContent({
				owner,
				repo,
				path: folder,
				ref
			});
			if (Array.isArray(data)) continue;
			return data.type === "symlink" ? unreadable(`${folder} is a symbolic link, which GitHub does not follow`) : data.type === "submodule" ? unreadable(`${folder} is a submodule`) : void 0;
		} catch (error) {
			let failure = readRequestFailure(error);
			if (failure === void 0) throw error;
			return failure.kind === "not-found" ? void 0 : refused(failure, github);
		}
	}
}
/** GitHub says 404 for a file that is not there and for a repository that the token may not see. */
async function absentIfReadable(github, ref) {
	let { octokit, owner, repo } = github;
	try {
		return await octokit.rest.repos.getCommit({
			owner,
			repo,
			ref: ref.replace(/^refs\//, ""),
			per_page: 1
		}), { outcome: "absent" };
	} catch (error) {
		let failure = readRequestFailure(error);
		if (failure === void 0) throw error;
		return failure.kind === "not-found" || failure.kind === "invalid" ? unreadable(`GitHub finds no ${ref} in ${owner}/${repo} that the token may read; it needs \`contents: read\``) : refused(failure, github);
	}
}
function refused(failure, { budget }) {
	failure.kind === "unavailable" && budget.allowOneTry();
	let needed = failure.neededPermissions[0], lacking = needed === void 0 ? "" : `; the token needs \`${needed.join("`, `")}\``;
	return unreadable(`GitHub answered: ${failure.reason}${lacking}`);
}
function noPullRequest() {
	return unreadable("this run belongs to no pull request");
}
function unknownPullRequest(number) {
	return unreadable(`GitHub finds no pull request ${number} that the token may read`);
}
function found(value) {
	return {
		outcome: "found",
		value
	};
}
function unreadable(reason) {
	return {
		outcome: "unreadable",
		reason
	};
}
export { createPolicyHost as t };
