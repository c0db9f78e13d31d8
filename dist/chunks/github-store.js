import { r as evidenceError } from "./user-error.js";
import { a as writingForbidden, i as refusedByRule, n as graphqlRateLimited, r as isRefusedByRule, t as gitHubRefusal } from "./github-refusal.js";
import { n as failureOf, r as tenAtATime, t as ask } from "./github-session.js";
import { setTimeout } from "node:timers/promises";
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
			let blobs = [...await trees.blobs(commit, paths)], texts = await tenAtATime(blobs, async ([path, sha]) => [path, await readBlob(session, path, sha)]);
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
export { openGitHubStore as t };
