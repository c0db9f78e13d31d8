import { r as evidenceError } from "./user-error.js";
import "./read-policy.js";
// actions/retrain/src/proposal-file.ts
const proposalFile = "proposal.json", proposalPrefix = "gatewright-retrain-", mostBytes = 35e5;
function proposalText(proposal) {
	return `${JSON.stringify(proposal)}\n`;
}
/**
* Reads what `proposalText` wrote, and nothing else: the training's own code ran in the job that wrote it. The policy and its contracts,
* which that job cannot know for certain, are moved to what is left out.
* @throws UserError (`evidence`) for every other text
*/
function readProposal(text, { model, headSha, folder, policyFiles }) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw refused("is not JSON", error);
	}
	if (!isProposal(value)) throw refused("is not what gatewright writes");
	if (value.model !== model || value.head_sha !== headSha) throw refused(`is about ${value.model} at ${value.head_sha.slice(0, 10)}, not about ${model} at ${headSha.slice(0, 10)}`);
	for (let { path } of value.files) {
		let why = whyNotProposed(path, folder);
		if (why !== void 0) throw refused(`wants to change ${JSON.stringify(path)}, which no training may: ${why}`);
	}
	let ofPolicy = new Set(policyFiles.map((path) => path.toLowerCase())), isPolicy = ({ path }) => ofPolicy.has(path.toLowerCase()), refusedFiles = value.files.filter(isPolicy).map(({ path }) => ({
		path,
		why: policyIsPeoples
	}));
	return {
		...value,
		files: value.files.filter((file) => !isPolicy(file)),
		left_out: [...refusedFiles, ...value.left_out]
	};
}
const policyIsPeoples = "the policy and its contracts are changed by people", machineFiles = /^(jenkinsfile.*|action\.ya?ml)$/;
/**
* Why no training may propose a change of this path, whatever the policy is; undefined when it may.
* @param folder working directory from the root of the repository, empty at the root
*/
function whyNotProposed(path, folder) {
	let parts = path.split("/");
	if (path === "" || /\p{Cc}|\\/u.test(path) || parts.some((part) => [
		"",
		".",
		".."
	].includes(part))) return "its path is none of a file";
	if (folder !== "" && !path.startsWith(`${folder}/`)) return "it is not below the working directory";
	let names = parts.map((part) => part.toLowerCase()), name = names.at(-1) ?? "";
	if (names.includes(".git") || names.some((part) => /^git~\d/.test(part))) return "it belongs to git itself";
	if (names.includes(".github") || machineFiles.test(name)) return "workflows and their settings are changed by people";
	if (names.some((part) => part.startsWith(".git"))) return "the files of git and GitLab are changed by people";
	if (name === "codeowners") return "people say who has to approve";
	if (name === "gatewright.yml") return policyIsPeoples;
	if (names.includes(".gatewright")) return "gatewright itself writes there";
}
function isProposal(value) {
	if (!isObject(value)) return !1;
	let { version, model, head_sha: headSha, files, left_out: leftOut, ...more } = value;
	return Object.keys(more).length === 0 && version === 1 && typeof model == "string" && typeof headSha == "string" && Array.isArray(files) && files.length <= 200 && files.every(isChangedFile) && Array.isArray(leftOut) && leftOut.every((one) => isObject(one) && typeof one.path == "string" && typeof one.why == "string");
}
function isChangedFile(value) {
	if (!isObject(value) || typeof value.path != "string") return !1;
	if (value.deleted === !0) return Object.keys(value).length === 2;
	let { mode, base64 } = value;
	return (mode === "100644" || mode === "100755") && typeof base64 == "string" && /^[A-Za-z0-9+/]*={0,2}$/.test(base64);
}
function isObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function refused(what, cause) {
	return evidenceError(`The list of files that the training changed ${what}.`, { cause });
}
export { readProposal as a, proposalText as i, proposalFile as n, whyNotProposed as o, proposalPrefix as r, mostBytes as t };
