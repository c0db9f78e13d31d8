import { n as configurationError, r as evidenceError, t as UserError } from "./user-error.js";
import { n as readWorkingTree, r as refuseEscape } from "./working-tree.js";
import { n as readOnlyParameters, t as readOnlyEnvironment } from "./read-only.js";
import { t as normalizedPath } from "./policy-path.js";
import { n as sha256Hex } from "./digest.js";
import { i as nameOfUnnamed, r as readPolicy } from "./read-policy.js";
import { stat } from "node:fs/promises";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import { execFile } from "node:child_process";
// packages/shared/src/policy/approval.ts
/** Roles that may push. The role `triage` may label, `read` may look. */
const writers = /* @__PURE__ */ new Set([
	"write",
	"maintain",
	"admin"
]);
/**
* Looks for a person with write access, other than the author, whose last decision on the pull request approves this very
* commit. Comments decide nothing; a dismissed or withdrawn approval, one of an older commit and one by a bot do not count.
* The permission is asked for each reviewer: `author_association` in a review says nothing about write access.
*/
async function findApproval(host, pull) {
	let reviews = await host.listReviews();
	if (reviews.outcome !== "found") return {
		approved: !1,
		why: `the reviews of the pull request cannot be read (${reviews.outcome === "absent" ? "GitHub does not know the pull request" : reviews.reason})`
	};
	let byOthers = lastDecisions(reviews.value).filter(({ state }) => state === "APPROVED").filter(({ login, type }) => type === "User" && !sameLogin(login, pull.author)), candidates = byOthers.filter(({ commitId }) => commitId === pull.headSha), refused = [];
	for (let { login } of candidates) {
		let permission = await host.getPermission(login);
		if (permission.outcome === "found" && writers.has(permission.value)) return {
			approved: !0,
			by: login
		};
		refused.push(permission.outcome === "unreadable" ? `the permission of ${login}, who approved it, cannot be read (${permission.reason})` : `${login}, who approved it, has no write access`);
	}
	if (refused.length > 0) return {
		approved: !1,
		why: refused.join(" and ")
	};
	let older = byOthers[0];
	return older === void 0 ? {
		approved: !1,
		why: `nobody with write access other than the author has approved ${short(pull.headSha)}`
	} : {
		approved: !1,
		why: `${older.login} approved an older commit than ${short(pull.headSha)}`
	};
}
/** Each reviewer's last review that decides something, in the order of the reviews. */
function lastDecisions(reviews) {
	let last = /* @__PURE__ */ new Map();
	for (let review of reviews) {
		if (review.state === "COMMENTED" || review.state === "PENDING") continue;
		let login = review.login.toLowerCase();
		last.delete(login), last.set(login, review);
	}
	return [...last.values()];
}
function sameLogin(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function short(sha) {
	return /^[0-9a-f]{40,64}$/.test(sha) ? sha.slice(0, 7) : sha;
}
// packages/shared/src/policy/base-files.ts
/**
* A file of the commit. When the commit is in the local object store its tree alone says whether the file exists; only when the
* commit (or, in a partial clone, the object) is not there GitHub is asked.
* @throws UserError (`evidence`) when nobody can say, because a policy that cannot be read is not a policy that is absent
*/
async function readCommitFile(source, path) {
	refuseEscape(path);
	let full = posix.normalize(source.prefix + path.replaceAll("\\", "/")), listed = !1;
	if (source.repository !== void 0) {
		let read = await source.repository.read(source.ref, full);
		if (read.outcome === "found") return read.text;
		if (read.outcome === "absent") return;
		if (read.outcome === "unreadable") throw unreadable(path, source, read.reason);
		listed = !0;
	}
	if (source.host === void 0) throw unreadable(path, source, noAnswer(listed, source));
	let content = await source.host.getContent(full, source.ref);
	if (content.outcome === "found") return content.value;
	if (content.outcome !== "absent") throw unreadable(path, source, `${noAnswerLocally(listed)} and ${content.reason}`);
}
function unreadable(path, { ref, elsewhere }, reason) {
	return evidenceError(`${path} cannot be read at ${short(ref)}, because ${reason}.`, {
		location: { path },
		hint: elsewhere ? "Fetch it first: `git fetch --depth 1 origin +refs/heads/main:refs/remotes/origin/main`, with the branch in place of main." : "Check the repository out with `fetch-depth: 0`, or give the job `permissions: contents: read` and its token."
	});
}
function noAnswer(incomplete, { elsewhere }) {
	return elsewhere ? noAnswerLocally(incomplete) : `${noAnswerLocally(incomplete)} and there is no token to ask GitHub with`;
}
function noAnswerLocally(incomplete) {
	return incomplete ? "the local clone is partial" : "the local clone does not have this commit";
}
// packages/shared/src/policy/checkout.ts
/**
* A report about a pull request vouches for its head, so the head must be what is checked out: on `pull_request_target`,
* `workflow_run` and `issue_comment` a plain checkout is the base, and a verdict about it would stand on the head as green.
* @returns notes for the report
* @throws UserError (`evidence`) when another commit is checked out, or nobody can say which
*/
async function compareCheckout(repository, run, host) {
	if (run.event === "local" || run.pullRequest === void 0 && run.followedRun === void 0) return [];
	if (repository === void 0) return withoutCheckout(run);
	let standsAt = await repository.checkedOut();
	if (standsAt === void 0) throw evidenceError("Git cannot say which commit is checked out, so nobody knows what the report would be about.", { hint: "Have git installed in the job's container, and check out with actions/checkout." });
	let head = run.headSha ?? await headOfPullRequest(run, host);
	if (standsAt === head || standsAt === run.mergeSha) return [];
	let subject = run.pullRequest === void 0 ? "the followed run" : `pull request ${run.pullRequest}`;
	throw evidenceError(`The checkout stands at ${short(standsAt)}, the report would be about ${subject} at ${short(head)}.`, { hint: `Give actions/checkout \`ref: ${refOfHead(run)}\`; the base's policy is read by its commit all the same.` });
}
/** Without git's files nobody can say what stands there. A `pull_request` is checked out at its merge unless somebody says otherwise. */
function withoutCheckout(run) {
	if (!checksOutTheBase(run.event)) return ["Which commit stands in the working directory could not be compared with the pull request's head, because it is no git checkout."];
	throw evidenceError(`On ${withArticle(run.event)} event the working directory must be a git checkout of the head, and it is none.`, { hint: `Use actions/checkout with \`ref: ${refOfHead(run)}\`, and have git installed in the job's container.` });
}
async function headOfPullRequest(run, host) {
	let answer = await host?.getHeadSha();
	if (answer?.outcome === "found") return answer.value;
	throw headUnknown(run, answer === void 0 ? "there is no token to ask GitHub with" : answer.outcome === "absent" ? "GitHub does not know it" : answer.reason);
}
function headUnknown(run, reason) {
	return evidenceError(`The head of pull request ${run.pullRequest} is not known, because ${reason}; ${withArticle(run.event)} event does not name it.`, { hint: "Give the job `permissions: pull-requests: read` and its token." });
}
/** Events whose plain checkout is the default branch or the base. */
function checksOutTheBase(event) {
	return event === "pull_request_target" || event === "workflow_run" || event === "issue_comment";
}
function refOfHead(run) {
	return run.event === "workflow_run" ? "${{ github.event.workflow_run.head_sha }}" : run.event === "issue_comment" ? `refs/pull/${run.pullRequest}/head` : "${{ github.event.pull_request.head.sha }}";
}
function withArticle(event) {
	return `${/^[aeiou]/.test(event) ? "an" : "a"} ${event}`;
}
/**
* The repository whose checkout holds `workingDirectory`, looked for from the workspace downwards. No commit can contain a `.git`, so
* a `.git` folder was made by a step of the workflow, actions/checkout most likely, and the innermost one counts. A `.git` file
* below it is a submodule's, which a commit can bring. Where the working directory lies inside the repository is told by its path
* alone, never by what stands in it.
* @throws UserError (`configuration`) when the working directory lies in a submodule
*/
async function openRepository(workspace, workingDirectory) {
	let root;
	for (let folder of foldersBetween(workspace, workingDirectory)) {
		let kind = await kindOf(join(folder, ".git"));
		if (kind === "folder") root = folder;
		else if (kind === "file" && root === void 0) root = folder;
		else if (kind === "file") throw inSubmodule(relative(workspace, folder).split(sep).join("/"));
	}
	return root === void 0 ? void 0 : repositoryAt(root, prefixOf(root, workingDirectory));
}
/** From the outer to the inner one, both included. */
function foldersBetween(outer, inner) {
	let steps = relative(outer, inner).split(sep);
	return [.../* @__PURE__ */ new Set([outer, ...steps.map((_, index) => join(outer, ...steps.slice(0, index + 1)))])];
}
function inSubmodule(folder) {
	return configurationError(`The working directory lies in ${folder}, which is a repository of its own, a submodule most likely.`, { hint: "The base of the pull request knows nothing of a submodule's files: name a folder of the outer repository in `working-directory`." });
}
/** The working directory below `root`, with a `/` at its end; empty for the root itself. */
function prefixOf(root, workingDirectory) {
	let path = relative(root, workingDirectory).split(sep).join("/");
	return path === "" ? "" : `${path}/`;
}
function repositoryAt(root, prefix) {
	let git = (...parameters) => runGit(root, [`--git-dir=${join(root, ".git")}`, ...parameters]), entry = async (sha, path) => {
		let listing = await git("ls-tree", "-z", "--full-tree", sha, "--", path);
		if (listing === void 0) return "incomplete";
		let [line = ""] = listing.toString("utf8").split("\0"), match = /^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t/.exec(line);
		if (match === null) return;
		let [, mode = "", type = "", object = ""] = match;
		return {
			mode,
			type,
			object
		};
	}, read = async (sha, path, links = 0) => {
		let direct = await entry(sha, path);
		if (direct === "incomplete") return { outcome: "incomplete" };
		if (direct === void 0) {
			let redirected = await throughLinkedFolder(sha, path);
			return redirected === void 0 ? { outcome: "absent" } : typeof redirected == "string" ? follow(sha, redirected, links) : redirected;
		}
		if (direct.type === "tree") return {
			outcome: "unreadable",
			reason: "it is a folder"
		};
		if (direct.type === "commit") return {
			outcome: "unreadable",
			reason: "it is a submodule"
		};
		let content = await git("cat-file", "blob", direct.object);
		return content === void 0 ? { outcome: "incomplete" } : direct.mode === symbolicLink ? follow(sha, linkTarget(path, content.toString("utf8")), links) : {
			outcome: "found",
			text: content.toString("utf8")
		};
	}, follow = async (sha, target, links) => links >= 8 ? {
		outcome: "unreadable",
		reason: "its symbolic links lead in a circle"
	} : isInside(target, prefix) ? read(sha, posix.normalize(target), links + 1) : {
		outcome: "unreadable",
		reason: "its symbolic link leaves the working directory"
	}, throughLinkedFolder = async (sha, path) => {
		let steps = path.split("/");
		for (let depth = 1; depth < steps.length; depth += 1) {
			let folder = steps.slice(0, depth).join("/"), found = await entry(sha, folder);
			if (found === "incomplete") return { outcome: "incomplete" };
			if (found === void 0) return;
			if (found.type === "commit") return {
				outcome: "unreadable",
				reason: `${folder} is a submodule`
			};
			if (found.mode !== symbolicLink) continue;
			let link = await git("cat-file", "blob", found.object);
			return link === void 0 ? { outcome: "incomplete" } : posix.join(linkTarget(folder, link.toString("utf8")), ...steps.slice(depth));
		}
	}, commitOf = async (name) => (await git("rev-parse", "--verify", "--quiet", `${name}^{commit}`))?.toString("utf8").trim();
	return {
		prefix,
		commitOf,
		checkedOut: () => commitOf("HEAD"),
		hasCommit: async (sha) => await git("cat-file", "-e", `${sha}^{commit}`) !== void 0,
		parents: async (sha) => {
			let [header = ""] = (await git("cat-file", "commit", sha))?.toString("utf8").split("\n\n") ?? [];
			return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
		},
		fetchedTip: (branch) => commitOf(`refs/remotes/origin/${branch}`),
		read: (sha, path) => read(sha, path),
		changedBelow: async (folder, base, head) => (await git("diff", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "-z", `${base}...${head}`, "--", folder))?.toString("utf8").split("\0").filter((name) => name !== "")
	};
}
const symbolicLink = "120000";
/** An absolute target stays absolute, so that it is seen to leave the working directory. */
function linkTarget(path, target) {
	return posix.isAbsolute(target) ? target : posix.join(posix.dirname(path), target);
}
function isInside(path, prefix) {
	let normal = posix.normalize(path);
	return !posix.isAbsolute(normal) && normal !== ".." && !normal.startsWith("../") && normal.startsWith(prefix);
}
async function kindOf(path) {
	let entry = await stat(path).catch(() => void 0);
	if (entry !== void 0) return entry.isDirectory() ? "folder" : "file";
}
/** Standard output; undefined when git fails, is not there, or takes too long. */
function runGit(directory, parameters) {
	return new Promise((resolve) => {
		execFile("git", [...readOnlyParameters, ...parameters], {
			cwd: directory,
			env: readOnlyEnvironment(),
			encoding: "buffer",
			maxBuffer: 4194304,
			timeout: 2e4,
			windowsHide: !0
		}, (error, output) => resolve(error === null ? output : void 0));
	});
}
// packages/shared/src/policy/policy-side.ts
/** Reads through `read` once a path, and remembers. */
function rememberFiles(read) {
	let texts = /* @__PURE__ */ new Map();
	return {
		read: async (path) => {
			if (texts.has(path)) return texts.get(path);
			let text = await read(path);
			return texts.set(path, text), text;
		},
		readPaths: () => new Map(texts)
	};
}
/**
* A policy that is wrong, or a path that may not be read, is the side's `problem`: it matters only when the side counts.
* @param unnamed what a model at the top level is called that has no `name:`
* @throws UserError (`evidence`) when nobody can say whether there is a policy
*/
async function readSide(ref, path, read, unnamed) {
	let side = {
		ref,
		path,
		policy: void 0,
		policyText: void 0,
		digest: void 0,
		problem: void 0,
		files: rememberFiles(read)
	};
	try {
		if (side.policyText = await read(path), side.policyText === void 0) return side;
		side.digest = `sha256:${sha256Hex(side.policyText)}`, side.policy = readPolicy(side.policyText, path, unnamed);
	} catch (error) {
		if (!(error instanceof UserError) || error.kind !== "configuration") throw error;
		side.problem = error;
	}
	return side;
}
/**
* Paths of the policy and of the contracts read on either side whose text differs between the two, sorted. To be asked again
* after an evaluation, when all paths that it needed are known. Line endings do not count: git may have changed them in
* the working tree.
*/
async function changedPaths(counts, other) {
	let paths = /* @__PURE__ */ new Set([...counts.files.readPaths().keys(), ...other.files.readPaths().keys()]);
	paths.delete(counts.path);
	let changed = [];
	comparable(counts.policyText) !== comparable(other.policyText) && changed.push(counts.path);
	for (let path of paths) await textOrRefusal(counts, path) !== await textOrRefusal(other, path) && changed.push(path);
	return changed.sort();
}
/** A file that one side refuses to read (it leaves the working directory, say) differs from any text. */
async function textOrRefusal(side, path) {
	try {
		return comparable(await side.files.read(path));
	} catch (error) {
		if (error instanceof UserError) return `\0${error.message}`;
		throw error;
	}
}
function comparable(text) {
	return text?.replaceAll("\r\n", "\n");
}
// packages/shared/src/policy/situation.ts
/** Where the run starts from, by its event alone. */
function situationOf(run) {
	if (run.event === "local") return situationElsewhere(run);
	if (run.pullRequest !== void 0 && run.baseSha !== void 0) return {
		kind: "base",
		sha: run.baseSha,
		branch: run.baseRef,
		reviews: !0
	};
	if (run.pullRequest === void 0 && run.followedRun === void 0) {
		if (run.event === "merge_group") return {
			kind: "own",
			sha: run.headSha,
			why: "A merge group's own policy counts, because its pull requests are let in only after the required check has passed under their base's"
		};
		if (run.event === "schedule" || run.event === "repository_dispatch") return {
			kind: "own",
			sha: run.headSha,
			why: `A ${run.event} runs on the default branch`
		};
		if (run.defaultBranch !== void 0 && run.ref === `refs/heads/${run.defaultBranch}`) return {
			kind: "own",
			sha: run.headSha,
			why: `The ${run.event} is on the default branch ${run.defaultBranch}`
		};
	}
	return {
		kind: "base",
		sha: void 0,
		branch: run.defaultBranch,
		reviews: !1
	};
}
/** Outside GitHub a base is what another CI system, or the command line, names as one. */
function situationElsewhere({ baseSha, baseRef, pullRequest }) {
	return baseSha === void 0 ? {
		kind: "own",
		sha: void 0,
		why: "The run is outside GitHub"
	} : {
		kind: "base",
		sha: baseSha,
		branch: baseRef,
		reviews: pullRequest !== void 0 || baseRef === void 0
	};
}
/** Where the base is read: in the local object store when it has the commit, else at GitHub. */
async function baseSource(situation, repository, { host, run, workspace, workingDirectory }) {
	let prefix = repository?.prefix ?? prefixOf(workspace, workingDirectory), { branch } = situation;
	if (situation.sha === void 0 && branch === void 0) throw configurationError(`The ${run.event} event does not name the default branch, so no base policy can be found.`);
	let sha = (situation.reviews ? await mergedBase(repository, run) : void 0) ?? situation.sha ?? (branch === void 0 ? void 0 : await repository?.fetchedTip(branch)), local = sha !== void 0 && await repository?.hasCommit(sha) === !0;
	return {
		ref: sha ?? `refs/heads/${branch}`,
		repository: local ? repository : void 0,
		host,
		prefix,
		elsewhere: run.event === "local"
	};
}
/**
* The base commit that GitHub merged the head into for this run. The event's own `base.sha` can be older: then a policy that the
* base has changed since would look like a change of the pull request.
*/
async function mergedBase(repository, run) {
	if (repository === void 0 || run.mergeSha === void 0) return;
	let [base, head, ...more] = await repository.parents(run.mergeSha);
	return head !== void 0 && head === run.headSha && more.length === 0 ? base : void 0;
}
/** The base as the subject of a sentence. */
function describeBase({ branch, reviews }, ref) {
	let tip = ref.startsWith("refs/heads/"), at = tip ? "its tip" : short(ref);
	return reviews ? branch === void 0 ? `The base ${at}` : `The base ${branch} at ${at}` : `The default branch ${branch} at ${tip ? at : `its tip ${at}`}`;
}
// packages/shared/src/policy/workflow-changes.ts
const workflows = ".github/";
/**
* On `pull_request` the workflow is the pull request's own, so a change of it can switch the gate off: a reader is told.
* GitHub is asked only when the local history does not reach, as in a clone of depth 1.
*/
async function noteWorkflowChanges(repository, run, host) {
	if (run.event !== "pull_request" || run.baseSha === void 0 || run.headSha === void 0) return [];
	let local = await repository?.changedBelow(workflows, run.baseSha, run.headSha);
	if (local !== void 0) return sentences(local);
	let untold = (reason) => [`Whether this pull request changes files in ${workflows} could not be told, because ${reason}.`];
	if (host === void 0) return untold("the local clone lacks the history and there is no token to ask GitHub with");
	let answer = await host.listChangedFiles();
	if (answer.outcome === "absent") return untold("GitHub does not know the pull request");
	if (answer.outcome === "unreadable") return untold(answer.reason);
	let changed = answer.value.paths.filter((path) => path.startsWith(workflows));
	return changed.length > 0 || answer.value.complete ? sentences(changed) : untold(`it changes more than ${answer.value.paths.length} files and the local clone lacks the history`);
}
function sentences(paths) {
	if (paths.length === 0) return [];
	let more = paths.length - 5;
	return [`This pull request changes ${`${paths.slice(0, 5).join(", ")}${more > 0 ? ` and ${more} more` : ""}`}: the workflow that runs on it is its own, so look whether this gate still runs as it should.`];
}
// packages/shared/src/policy/which-policy.ts
const workingTree = "working tree";
/**
* Says whose policy counts (design section 2): on a pull request the base's, so that it cannot weaken its own gate; a push or
* dispatch on another branch than the default one stands under the default branch's.
* @throws UserError `evidence` when the base cannot be read, `configuration` when the counting policy is wrong
*/
async function whichPolicy(given) {
	let { run, host, workspace, workingDirectory } = given, options = {
		...given,
		contracts: given.contracts.map(normalizedPath),
		unnamed: given.unnamed ?? (() => nameOfUnnamed(run.repository, relative(workspace, workingDirectory)))
	}, situation = situationOf(run), repository = run.event === "local" && situation.kind === "own" ? void 0 : await openRepository(options.workspace, options.workingDirectory), checkout = await compareCheckout(repository, run, host), [decided, workflows] = await Promise.all([situation.kind === "own" ? ownPolicy(situation, repository, options) : basePolicy(situation, repository, options), noteWorkflowChanges(repository, run, host)]), { counts } = decided;
	if (counts.problem !== void 0) throw explained(counts.problem, decided.provenance.reason, counts.ref);
	if (counts.policy === void 0 && options.policyPath !== "gatewright.yml") throw configurationError(`There is no policy at ${options.policyPath}.`, { hint: run.event === "local" ? "Give the path of an existing policy file." : decided.provenance.reason });
	let stricter = await defaultBranchPolicy(situation, decided, repository, options);
	return {
		...decided,
		also: stricter.also,
		notes: [
			...checkout,
			...workflows,
			...stricter.notes
		]
	};
}
async function ownPolicy(situation, repository, options) {
	let { sha } = situation;
	if (sha !== void 0 && repository !== void 0 && await repository.hasCommit(sha)) {
		let source = {
			ref: sha,
			repository,
			host: options.host,
			prefix: repository.prefix
		}, side = await readSide(sha, options.policyPath, async (path) => {
			let text = await readCommitFile(source, path);
			return text !== void 0 || !options.contracts.includes(path) ? text : readWorkingTree(options.workingDirectory, path);
		}, options.unnamed);
		if (side.policyText !== void 0) return alone(side, `${situation.why}, so the policy of ${short(sha)} itself counts.`);
	}
	let side = await headSide(options);
	return side.policyText === void 0 ? alone(side, `There is no ${options.policyPath}, so the inputs and the working tree count.`) : alone(side, `${situation.why}, so the policy in the working tree counts.`);
}
async function basePolicy(situation, repository, options) {
	let { run, policyPath } = options, source = await baseSource(situation, repository, options), where = describeBase(situation, source.ref), base = await readSide(source.ref, policyPath, (path) => readCommitFile(source, path), options.unnamed), head = await headSide(options), approvedBy = approvalUnder(situation, base, options), whose = run.pullRequest === void 0 ? "the commit's own" : "the pull request's own";
	if (base.policyText === void 0) {
		let reason = head.policyText === void 0 ? `${where} has no ${policyPath} and neither has the head, so the inputs and the working tree count.` : `${where} has no ${policyPath}, so ${whose} counts.`, edited = await editedContracts(base, head, options.contracts);
		return edited.length === 0 ? {
			...alone(head, reason),
			approvedBy
		} : {
			...alone(head, `${reason} ${`${edited.join(", ")} differs from the base's, and the head's counted because there is no policy on the base.`}`),
			other: base,
			approvedBy
		};
	}
	let differences = await knownDifferences(base, head, options.contracts);
	if (differences.length === 0) return {
		...alone(base, `The policy of ${lowerFirst(where)} counts; the head has the same.`),
		policyWins: !0,
		approvedBy
	};
	let changes = `${whose} differs in ${differences.join(", ")}`, chosen = await choose(situation, base, options), reason = chosen.side === "head" ? `The head's policy counts, because ${chosen.why}; ${changes} from that of ${lowerFirst(where)}.` : `The policy of ${lowerFirst(where)} counts, because ${chosen.why}; ${changes}.`, [counts, other] = chosen.side === "head" ? [head, base] : [base, head];
	return {
		counts,
		other,
		provenance: {
			...provenanceOf(counts, reason),
			...chosen.by === void 0 ? {} : { approvedBy: chosen.by }
		},
		policyWins: !0,
		approvedBy
	};
}
/** Contracts of inputs that the base has with another text: without a policy nothing but a reader guards them. */
async function editedContracts(base, head, contracts) {
	for (let path of contracts) await base.files.read(path).catch(onlyUserErrors);
	let texts = base.files.readPaths();
	return (await changedPaths(base, head)).filter((path) => contracts.includes(path) && texts.get(path) !== void 0);
}
/** On a pull request into another branch than the default one: what the default branch says about it. */
async function defaultBranchPolicy(situation, { counts }, repository, options) {
	let none = {
		also: void 0,
		notes: []
	}, { run, policyPath, contracts } = options;
	if (situation.kind !== "base" || !situation.reviews || situation.branch === void 0 || run.defaultBranch === void 0 || situation.branch === run.defaultBranch) return none;
	let ofDefault = {
		kind: "base",
		sha: void 0,
		branch: run.defaultBranch,
		reviews: !1
	}, source = await baseSource(ofDefault, repository, options), where = lowerFirst(describeBase(ofDefault, source.ref)), side = await readSide(source.ref, policyPath, (path) => readCommitFile(source, path), options.unnamed);
	if (side.policyText === void 0) return none;
	let differences = await knownDifferences(side, counts, contracts);
	if (differences.length === 0) return none;
	let chosen = await choose(situation, side, options);
	if (chosen.side === "head") return {
		also: void 0,
		notes: [`The policy of ${where} differs in ${differences.join(", ")} and does not count, because ${chosen.why.replace("the base", "it")}.`]
	};
	let reason = `The policy of ${where} counts as well, because the pull request goes into another branch, ${situation.branch}, which differs in ${differences.join(", ")}`;
	if (side.problem !== void 0) throw explained(side.problem, `${reason}.`, side.ref);
	let approvedBy = approvalUnder(situation, side, options);
	return {
		also: {
			side,
			provenance: provenanceOf(side, reason),
			approvedBy
		},
		notes: []
	};
}
/** Which side counts when they differ, by the base's `policy_changes`; a phrase that fits behind "because". */
async function choose(situation, base, { run, host }) {
	let rule = base.policy?.policyChanges ?? "approved";
	if (rule === "head") return {
		side: "head",
		why: "the base says `policy_changes: head`"
	};
	if (rule === "base") return {
		side: "base",
		why: "it says `policy_changes: base`"
	};
	if (!situation.reviews) return {
		side: "base",
		why: "outside a pull request nobody can approve another"
	};
	if (run.event === "local") return {
		side: "base",
		why: "approvals are read on GitHub only"
	};
	if (host === void 0) return {
		side: "base",
		why: "there is no token to read the reviews with"
	};
	let { headSha, pullRequestAuthor } = run;
	if (headSha === void 0 || pullRequestAuthor === void 0) return {
		side: "base",
		why: `the event ${run.event} does not say which head and whose pull request was approved`
	};
	let approval = await findApproval(host, {
		headSha,
		author: pullRequestAuthor
	});
	return approval.approved ? {
		side: "head",
		why: `${approval.by} has approved ${short(headSha)}`,
		by: approval.by
	} : {
		side: "base",
		why: approval.why
	};
}
function approvalUnder(situation, base, options) {
	return async () => {
		let { side, why } = await choose(situation, base, options);
		return {
			approved: side === "head",
			why
		};
	};
}
function headSide(options) {
	let { run, workingDirectory, policyPath, contracts, unnamed } = options, mayBeAnywhere = [policyPath, ...contracts].filter((path) => run.baseSha === void 0 || isAbsolute(path)), named = new Set(run.event === "local" ? mayBeAnywhere : []);
	return readSide(workingTree, policyPath, (path) => readWorkingTree(workingDirectory, path, named.has(path)), unnamed);
}
/** Reads what either policy and the inputs name, so that a changed contract is seen before anything is evaluated. */
async function knownDifferences(base, head, contracts) {
	let named = [base, head].flatMap((side) => side.policy?.data.contracts.map(normalizedPath) ?? []);
	for (let path of [...named, ...contracts]) await base.files.read(path).catch(onlyUserErrors);
	return changedPaths(base, head);
}
/** What is wrong with a contract is told by whoever evaluates it. */
function onlyUserErrors(error) {
	if (!(error instanceof UserError)) throw error;
}
function alone(counts, reason) {
	return {
		counts,
		other: void 0,
		provenance: provenanceOf(counts, reason),
		policyWins: !1
	};
}
function provenanceOf(side, reason) {
	return side.digest === void 0 ? {
		ref: "inputs",
		reason
	} : {
		path: side.path,
		ref: side.ref,
		digest: side.digest,
		reason
	};
}
/** The same mistake with the sentence of where the text was read, for a person who looks at another one. */
function explained(problem, reason, ref) {
	return ref === workingTree ? problem : new UserError(problem.kind, problem.message, {
		location: problem.location,
		hint: [problem.hint, `The text was read at ${short(ref)}. ${reason}`].filter((part) => part !== void 0).join(" "),
		cause: problem
	});
}
function lowerFirst(sentence) {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
export { findApproval as a, openRepository as i, changedPaths as n, readSide as r, whichPolicy as t };
