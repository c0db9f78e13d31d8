import { t as withoutCredentials } from "./remote-address.js";
import { r as redactText } from "./redact.js";
import { n as recordValue, r as shortLine } from "./record-text.js";
import { i as digestEntry, n as isLeftover, r as keptRecords } from "./code-files.js";
import { n as openCheckout, t as gitTimeoutMs } from "./git-checkout.js";
import { posix } from "node:path";
import { createHash } from "node:crypto";
import { devNull } from "node:os";
// packages/tracking/src/code/read-code.ts
/**
* Which code made the run. Outside git only the command is known.
* @param written paths below the working directory that the run itself wrote (outputs, metrics): they do not make the checkout dirty,
* whether git tracks them or not
* @param options.onProblem gets the reason, as a phrase, when nobody can say whether the checkout has changes
*/
async function readCode(context, command, written = [], options = {}) {
	let { secrets, variables, signal } = context, shown = command === void 0 ? {} : { command: recordValue(redactText(command, secrets)) }, checkout = await openCheckout(context.workingDirectory, signal);
	if (checkout === void 0) return shown;
	let commit = (await textOf(checkout, "rev-parse", "--verify", "--quiet", "HEAD^{commit}"))?.trim(), branch = await branchOf(checkout, variables), remote = await textOf(checkout, "config", "--get", "remote.origin.url"), changes = await changesOf(checkout, context, commit !== void 0, written, options);
	return {
		...commit === void 0 ? {} : { commit },
		...branch === void 0 ? {} : { branch: shortLine(redactText(branch, secrets), 500) },
		...remote === void 0 ? {} : { remote: shortLine(redactText(withoutCredentials(remote.trim()), secrets), 2e3) },
		...changes,
		...shown
	};
}
/** A CI system checks out a commit, not a branch, and says in a variable which branch that was. */
const branchVariables = [
	"GITHUB_HEAD_REF",
	"CI_MERGE_REQUEST_SOURCE_BRANCH_NAME",
	"CI_COMMIT_BRANCH",
	"BRANCH_NAME"
];
async function branchOf(checkout, variables) {
	let checkedOut = (await textOf(checkout, "symbolic-ref", "--quiet", "--short", "HEAD"))?.trim();
	if (checkedOut !== void 0 && checkedOut !== "") return checkedOut;
	let named = branchVariables.map((name) => variables[name]).find((value) => value !== void 0 && value !== "");
	return named === void 0 ? variables.GITHUB_REF_TYPE === "branch" ? variables.GITHUB_REF_NAME : void 0 : named;
}
async function changesOf(checkout, { workingDirectory }, hasCommit, written, { onProblem, diffTimeoutMs = gitTimeoutMs }) {
	let unknown = (why) => (onProblem?.(`whether the checkout has changes is not known, because ${why}`), {}), own = pathsFromRoot(checkout.root, workingDirectory, written), untracked = await untrackedFiles(checkout, own);
	if (untracked === void 0) return unknown("`git ls-files` failed");
	let hash = createHash("sha256"), diffBytes = 0, end = hasCommit ? await checkout.stream(diffWithout(own), (chunk) => {
		diffBytes += chunk.length, hash.update(chunk);
	}, { timeoutMs: diffTimeoutMs }) : "done";
	if (end === "refused") return unknown("`git diff` failed");
	if (end === "too long") return unknown(`\`git diff\` took more than ${diffTimeoutMs / 1e3} seconds`);
	if (hasCommit && diffBytes === 0 && untracked.length === 0) return { dirty: !1 };
	for (let path of untracked) {
		let { digest } = await digestEntry(checkout.root, path);
		hash.update(`${path}\0${digest}\n`);
	}
	return {
		dirty: !0,
		diff_digest: `sha256:${hash.digest("hex")}`
	};
}
/** The user's own settings of `git diff` must not change the digest, nor may it start a program that a file's attributes name. */
const diffParameters = [
	"-c",
	"core.quotePath=true",
	"diff",
	"HEAD",
	"--binary",
	"--full-index",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--no-renames",
	"--no-indent-heuristic",
	"--diff-algorithm=myers",
	"--unified=3",
	"--inter-hunk-context=0",
	"--src-prefix=a/",
	"--dst-prefix=b/",
	"--submodule=short",
	"--ignore-submodules=none",
	`-O${devNull}`
];
/** Only with the magic of pathspecs can paths be left out; each is still taken as it is written, brackets and all. */
function diffWithout(paths) {
	if (paths.length === 0) return diffParameters;
	let left = paths.map((path) => `:(top,exclude,literal)${path}`);
	return [
		"--no-literal-pathspecs",
		...diffParameters,
		"--",
		":(top)",
		...left
	];
}
async function untrackedFiles(checkout, own) {
	let listing = await checkout.run([
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard",
		keptRecords,
		"--full-name"
	]);
	if (listing !== void 0) return listing.toString("utf8").split("\0").filter((path) => path !== "" && !isLeftover(path)).filter((path) => !own.some((output) => path === output || path.startsWith(`${output}/`))).sort();
}
/** As git names them. The working directory itself is nothing that a run writes: with it every change would be excused. */
function pathsFromRoot(root, workingDirectory, paths) {
	let prefix = prefixOf(root, workingDirectory);
	return paths.map((path) => posix.normalize(path).replace(/\/+$/, "")).filter((path) => path !== "." && path !== ".." && !path.startsWith("../")).map((path) => prefix + path);
}
function prefixOf(root, workingDirectory) {
	let below = workingDirectory.slice(root.length).replaceAll("\\", "/").replace(/^\/+/, "");
	return below === "" ? "" : `${below}/`;
}
async function textOf(checkout, ...parameters) {
	return (await checkout.run(parameters))?.toString("utf8");
}
export { readCode };
