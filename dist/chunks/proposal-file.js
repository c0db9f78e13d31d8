import { r as evidenceError } from "./user-error.js";
// actions/retrain/src/proposal-file.ts
const proposalFile = "proposal.json", proposalPrefix = "gatewright-retrain-", mostBytes = 35e5;
function proposalText(proposal) {
	return `${JSON.stringify(proposal)}\n`;
}
/**
* Reads what `proposalText` wrote, and nothing else: the training's own code ran in the job that wrote it.
* @throws UserError (`evidence`) for every other text
*/
function readProposal(text, model, headSha) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw refused("is not JSON", error);
	}
	if (!isProposal(value)) throw refused("is not what gatewright writes");
	if (value.model !== model || value.head_sha !== headSha) throw refused(`is about ${value.model} at ${value.head_sha.slice(0, 10)}, not about ${model} at ${headSha.slice(0, 10)}`);
	let wrong = value.files.find(({ path }) => whyNotProposed(path) !== void 0);
	if (wrong !== void 0) throw refused(`wants to change ${JSON.stringify(wrong.path)}, which no training may`);
	return value;
}
/** Why no training may propose a change of this path; undefined when it may. */
function whyNotProposed(path) {
	let parts = path.split("/");
	if (path === "" || /\p{Cc}|\\/u.test(path) || parts.some((part) => [
		"",
		".",
		".."
	].includes(part))) return "its path is none of a file";
	if (parts.some((part) => part.toLowerCase() === ".git")) return "it belongs to git itself";
	if (parts[0]?.toLowerCase() === ".github") return "workflows and their settings are changed by people";
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
