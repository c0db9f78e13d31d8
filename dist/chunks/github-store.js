import { r as evidenceError } from "./user-error.js";
import { t as readRequestFailure } from "./request-failure.js";
import { setTimeout } from "node:timers/promises";
// packages/shared/src/ledger/github-refusal.ts
/**
* GitHub's words, in every API, for rulesets and for the older protection of branches. "Reference update failed" is all that REST
* says when a branch must not be created.
*/
const ruleWords = /rule violation|protected (branch|ref)|through a pull request|restricted|verified signatures|reference update failed/i;
function isRefusedByRule(message) {
	return ruleWords.test(message);
}
/** A refusal in a person's words: what cannot be done, what GitHub said, what to do. */
function gitHubRefusal(failure, name, work) {
	if (isRefusedByRule(failure.reason)) return refusedByRule(failure.reason, name);
	let sentence = `${capitalised(name)} could not be ${work === "read" ? "read" : "written"}`;
	return evidenceError(`${sentence}: ${said(failure)}.`, {
		hint: hintFor(failure, work),
		retryAfterMs: retryAfterMs(failure)
	});
}
function retryAfterMs({ kind, retryAfterSeconds = 60 }) {
	return kind === "rate-limited" ? retryAfterSeconds * 1e3 : kind === "unavailable" ? 0 : void 0;
}
/** GraphQL says with status 200 that there were too many requests. */
function graphqlRateLimited(reason, name) {
	return gitHubRefusal({
		kind: "rate-limited",
		status: 200,
		reason,
		retryAfterSeconds: void 0,
		neededPermissions: []
	}, name, "write");
}
function refusedByRule(reason, name) {
	return evidenceError(`A rule of the repository forbids writing to ${name}. GitHub says: ${withoutEnd(reason)}.`, { hint: "Exclude this branch from rules that ask for pull requests, checks or approvals, or let the workflow's App bypass them; rules against deletion and force pushes should stay." });
}
/** GraphQL names no permission; this mutation needs one. */
function writingForbidden(reason, name) {
	return evidenceError(`${capitalised(name)} could not be written: GitHub answered: ${withoutEnd(reason)}.`, { hint: permissionHint("contents: write") });
}
function said(failure) {
	if (failure.kind !== "rate-limited") return `GitHub answered: ${withoutEnd(failure.reason)}`;
	let wait = failure.retryAfterSeconds;
	return `GitHub limits the rate of requests${wait === void 0 ? "" : ` and asks to wait ${wait} seconds`} (${withoutEnd(failure.reason)})`;
}
function hintFor(failure, work) {
	switch (failure.kind) {
		case "forbidden": return failure.status === 401 ? "The token is wrong or has expired; check the input `token`." : permissionHint((failure.neededPermissions[0] ?? [work === "read" ? "contents: read" : "contents: write"]).join("`, `"));
		case "not-found": return `Either the repository is not there or the token may not see it; it needs \`contents: ${work}\`.`;
		case "rate-limited": return "Run the job again later; a record that was written already is not written twice.";
		case "unavailable": return "Run the job again when GitHub answers; a record that was written already is not written twice.";
		case "invalid": return failure.status === 409 ? "A repository without any commit has no place for a ledger; push a first commit." : "Please report this: gatewright asked GitHub for something that it does not take.";
	}
}
function permissionHint(permission) {
	return `Give the job \`permissions: ${permission}\`. A pull request from a fork never gets it: there the second stage writes.`;
}
function capitalised(name) {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
function withoutEnd(reason) {
	return reason.replaceAll(/\s+/g, " ").trim().replace(/[.:\s]+$/, "");
}
// packages/shared/src/ledger/github-session.ts
/**
* Sends a request for reading.
* @throws UserError (`evidence`) when GitHub cannot be reached or refuses
*/
async function ask(session, request) {
	session.signal.throwIfAborted();
	try {
		return await request(session.github);
	} catch (error) {
		throw gitHubRefusal(failureOf(error), session.name, "read");
	}
}
/** The failure that an error of the client is; anything else is a bug of ours and is thrown on. */
function failureOf(error) {
	let failure = readRequestFailure(error);
	if (failure === void 0) throw error;
	return failure;
}
/** Does `work` for each item, at most ten at a time; results in the items' order. */
async function tenAtATime(items, work) {
	let results = /* @__PURE__ */ new Map(), rest = items.entries();
	return await Promise.all(Array.from({ length: 10 }, async () => {
		for (let [index, item] of rest) results.set(index, await work(item));
	})), [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
// packages/shared/src/ledger/github-commit.ts
/** GitHub refuses a mutation of 40 MB; contents grow by a third as Base64, and the rest of the request counts too. */
const largestContents = 3e7;
/**
* Writes on top of `parent` by `createCommitOnBranch`, whose commits GitHub signs. A request without an answer is sent again:
* GitHub compares the branch with `parent`, so that what was done already is answered as a branch that has moved.
*/
async function commitOnBranch(session, { files, message }, parent, tip) {
	let additions = [...files].map(([path, text]) => ({
		path,
		contents: Buffer.from(text).toString("base64")
	}));
	checkSize(session, additions.reduce((sum, { contents }) => sum + contents.length, 0));
	let { github } = session, [headline = "", ...rest] = message.split("\n"), body = rest.join("\n").trim(), input = {
		branch: {
			repositoryNameWithOwner: `${github.owner}/${github.repo}`,
			branchName: session.branch
		},
		expectedHeadOid: parent,
		message: {
			headline,
			...body === "" ? {} : { body }
		},
		fileChanges: { additions }
	}, answer = await persistently(session, async () => {
		try {
			let { createCommitOnBranch } = await github.octokit.graphql("mutation ($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}", { input });
			return { oid: createCommitOnBranch.commit.oid };
		} catch (error) {
			let refusal = graphqlRefusal(error);
			if (refusal === void 0) throw error;
			return refusal;
		}
	}, (sent) => "message" in sent && isTransient(sent.message));
	if ("oid" in answer) return {
		outcome: "committed",
		commit: answer.oid
	};
	if (answer.type === "STALE_DATA") return { outcome: "moved" };
	if (isRefusedByRule(`${answer.type.replaceAll("_", " ")} ${answer.message}`)) throw refusedByRule(answer.message, session.name);
	if (answer.type === "RATE_LIMITED" || /rate limit/i.test(answer.message)) throw graphqlRateLimited(answer.message, session.name);
	if (answer.type === "FORBIDDEN") throw writingForbidden(answer.message, session.name);
	if (await tip() !== parent) return { outcome: "moved" };
	throw evidenceError(`GitHub did not write to ${session.name}: ${answer.message.replace(/[.\s]+$/, "")}.`, {
		hint: "Run the job again; a record that was written already is not written twice.",
		retryAfterMs: isTransient(answer.message) ? 0 : void 0
	});
}
/** The first commit has no parent, which the mutation cannot make: tree, commit and branch are created by REST. */
async function createBranch(session, { files, message }) {
	let { octokit, owner, repo } = session.github;
	checkSize(session, [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0));
	let tree = [...files].map(([path, content]) => ({
		path,
		content,
		mode: "100644",
		type: "blob"
	})), { data: made } = await persistently(session, () => octokit.rest.git.createTree({
		owner,
		repo,
		tree
	})), commit = {
		message,
		tree: made.sha,
		parents: []
	}, { data } = await persistently(session, () => octokit.rest.git.createCommit({
		owner,
		repo,
		...commit
	}));
	return await persistently(session, async () => {
		try {
			return await octokit.rest.git.createRef({
				owner,
				repo,
				ref: `refs/heads/${session.branch}`,
				sha: data.sha
			}), !0;
		} catch (error) {
			let { status, reason } = failureOf(error);
			if (status === 422 && /already exists/i.test(reason)) return !1;
			throw error;
		}
	}) ? {
		outcome: "committed",
		commit: data.sha
	} : { outcome: "moved" };
}
/** The client does not send a POST again, because most are not safe to; these are. */
async function persistently(session, request, again = () => !1) {
	for (let attempt = 1;; attempt += 1) {
		session.signal.throwIfAborted();
		try {
			let answer = await request();
			if (attempt >= 3 || !again(answer)) return answer;
		} catch (error) {
			let failure = failureOf(error);
			if (failure.kind !== "unavailable" || attempt >= 3) throw gitHubRefusal(failure, session.name, "write");
		}
		await setTimeout(300 * attempt ** 2, void 0, { signal: session.signal });
	}
}
/** GraphQL's way to say 502, in an answer of status 200. */
function isTransient(message) {
	return /something went wrong|timed? ?out/i.test(message);
}
/** GraphQL answers 200 when it refuses; undefined for every other error. */
function graphqlRefusal(error) {
	if (!(error instanceof Error) || error.name !== "GraphqlResponseError" || !("errors" in error)) return;
	let texts = (Array.isArray(error.errors) ? error.errors : []).map((one) => ({
		type: text(one, "type"),
		message: text(one, "message")
	}));
	return texts.find(({ type }) => type !== "") ?? texts[0] ?? {
		type: "",
		message: error.message
	};
}
function text(value, key) {
	if (typeof value != "object" || !value) return "";
	let found = Reflect.get(value, key);
	return typeof found == "string" ? found : "";
}
function checkSize({ name }, bytes) {
	if (bytes <= largestContents) return;
	let megabytes = (bytes / 1e6).toFixed(1);
	throw evidenceError(`${megabytes} MB are too much for one commit to ${name}: GitHub takes ${largestContents / 1e6} MB in one request.`, { hint: "Append fewer records at a time, or write with git: leave the token out." });
}
/** Reads trees by the commit or the content that names them, so that what was read once is never asked for again. */
function createTrees(session) {
	let known = /* @__PURE__ */ new Map(), tree = (sha, recursive = !1) => {
		let key = `${sha} ${recursive}`, found = known.get(key);
		if (found !== void 0) return found;
		let whole = recursive ? void 0 : known.get(`${sha} true`), asked = whole === void 0 ? read(sha, recursive) : whole.then((all) => all.truncated ? read(sha, recursive) : all);
		return known.set(key, asked), asked.catch(() => known.delete(key)), asked;
	}, read = (sha, recursive) => ask(session, async ({ octokit, owner, repo }) => {
		let all = recursive ? { recursive: "1" } : {}, { data } = await octokit.rest.git.getTree({
			owner,
			repo,
			tree_sha: sha,
			...all
		});
		return {
			entries: data.tree.flatMap(entryOf),
			truncated: data.truncated === !0
		};
	}), whole = async (sha, what) => {
		let { entries, truncated } = await tree(sha);
		if (!truncated) return entries;
		throw evidenceError(`${what} of ${session.name} has more files than GitHub lists in one folder.`, { hint: "Read this ledger with git: leave the token out." });
	}, folderSha = async (commit, folder) => {
		let sha = commit;
		for (let step of steps(folder)) {
			let entry = (await whole(sha, "A folder")).find(({ path }) => path === step);
			if (entry?.type !== "tree") return;
			sha = entry.sha;
		}
		return sha;
	}, allBelow = async (sha, prefix) => {
		let { entries, truncated } = await tree(sha, !0);
		if (!truncated) return entries.map((entry) => ({
			...entry,
			path: prefix + entry.path
		}));
		let direct = await whole(sha, prefix === "" ? "The root" : `The folder ${prefix}`), deeper = await tenAtATime(direct.filter(({ type }) => type === "tree"), (entry) => allBelow(entry.sha, `${prefix}${entry.path}/`));
		return [...direct.map((entry) => ({
			...entry,
			path: prefix + entry.path
		})), ...deeper.flat()];
	};
	return {
		async filesBelow(commit, folder) {
			let sha = await folderSha(commit, folder);
			if (sha === void 0) return [];
			let prefix = folder === "" ? "" : `${folder}/`;
			return (await allBelow(sha, prefix)).filter(({ type }) => type !== "tree").map(({ path }) => path);
		},
		async blobs(commit, paths) {
			let found = /* @__PURE__ */ new Map(), take = (entries, prefix, wanted) => {
				for (let { path, type, sha } of entries) type === "blob" && wanted.has(prefix + path) && found.set(prefix + path, sha);
			}, tops = new Set(paths.map((path) => path.split("/")[0] ?? ""));
			for (let top of tops) {
				let below = paths.filter((path) => path === top || path.startsWith(`${top}/`)), wanted = new Set(below), folders = [...new Set(below.map(folderOf))];
				if (folders.length >= 5) {
					let sha = await folderSha(commit, top), all = sha === void 0 ? {
						entries: [],
						truncated: !1
					} : await tree(sha, !0);
					if (!all.truncated) {
						take(all.entries, `${top}/`, wanted);
						continue;
					}
				}
				await tenAtATime(folders, async (folder) => {
					let sha = await folderSha(commit, folder);
					sha !== void 0 && take(await whole(sha, `The folder ${folder}`), folder === "" ? "" : `${folder}/`, wanted);
				});
			}
			return found;
		}
	};
}
function entryOf({ path, type, sha }) {
	return path === void 0 || typeof sha != "string" ? [] : type === "blob" || type === "tree" || type === "commit" ? [{
		path,
		type,
		sha
	}] : [];
}
function steps(folder) {
	return folder === "" ? [] : folder.split("/");
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
// packages/shared/src/ledger/github-store.ts
/** A ledger's branch over GitHub's API: nothing is cloned, and GitHub signs what is written. */
function openGitHubStore({ github, branch, signal }) {
	let name = `branch ${branch} of ${github.owner}/${github.repo} on GitHub`, session = {
		github,
		branch,
		name,
		signal
	}, trees = createTrees(session), tip = () => ask(session, async ({ octokit, owner, repo }) => {
		let { data } = await octokit.rest.git.listMatchingRefs({
			owner,
			repo,
			ref: `heads/${branch}`
		});
		return data.find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha;
	});
	return {
		name,
		tip,
		list: (commit, folder) => trees.filesBelow(commit, folder),
		async read(commit, paths) {
			let texts = await tenAtATime([...await trees.blobs(commit, paths)], async ([path, sha]) => [path, await readBlob(session, path, sha)]);
			return new Map(texts);
		},
		commit: ({ parent, files, message }) => parent === void 0 ? createBranch(session, {
			files,
			message
		}) : commitOnBranch(session, {
			files,
			message
		}, parent, tip),
		close: async () => void 0
	};
}
async function readBlob(session, path, sha) {
	let { data } = await ask(session, ({ octokit, owner, repo }) => octokit.rest.git.getBlob({
		owner,
		repo,
		file_sha: sha
	})), bytes = Buffer.from(data.content, "base64");
	try {
		return new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(bytes);
	} catch (error) {
		throw evidenceError(`${path} of ${session.name} is not UTF-8 text.`, {
			hint: "Nothing but gatewright should write to this branch; `gatewright ledger verify` names what was changed.",
			cause: error
		});
	}
}
export { gitHubRefusal as n, openGitHubStore as t };
