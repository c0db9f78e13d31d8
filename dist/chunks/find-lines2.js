import { n as configurationError, r as evidenceError } from "./user-error.js";
/** Every model's index, models in the order of their names. */
async function allLines(ledger) {
	let models = await ledger.models(), indexes = [];
	for (let model of models) indexes.push(await ledger.index(model));
	return indexes.flat();
}
/**
* The one record whose id begins so.
* @throws UserError when it is no beginning of an id, or no record or several begin so
*/
function lineOfId(lines, prefix, name) {
	let wanted = prefix.toLowerCase();
	if (!/^[0-9a-f]{4,64}$/.test(wanted)) throw configurationError(`${JSON.stringify(prefix)} is no record's id.`, { hint: "An id has 64 hexadecimal digits; its first 4 or more are enough. `gatewright ledger log` lists them." });
	let found = lines.filter(({ record }) => record.startsWith(wanted)), [line] = found;
	if (line === void 0) throw evidenceError(`The ${name} has no record whose id begins with ${wanted}.`, { hint: "`gatewright ledger log` lists the records that there are; to find one by commit or digest, use `gatewright lineage`." });
	if (found.length > 1) throw ambiguous(prefix, found.map(({ record, kind, model }) => `${record.slice(0, 16)} (${kind} of ${model})`));
	return line;
}
/**
* The records that a digest, a data version, a commit or an id is about.
* @param what an id, a commit or a SHA-256 (with `sha256:` or without), each with its first 7 digits at least; or a data version in full
* @throws UserError (`evidence`) when there is none, or `what` is the beginning of several
*/
function linesAbout(lines, what, name) {
	let digits = /^(?:sha256:)?([0-9a-f]+)$/i.exec(what)?.[1]?.toLowerCase();
	if (digits !== void 0 && digits.length < 7) throw configurationError(`${what} is too short to name a record, a commit or a digest.`, { hint: "Give its first 7 digits at least." });
	let named = /* @__PURE__ */ new Set(), found = lines.filter((line) => {
		let values = namesOf(line).filter((value) => value === what || digits !== void 0 && begins(value, digits));
		for (let value of values) named.add(value);
		return values.length > 0;
	});
	if (found.length === 0) throw evidenceError(`Nothing in the ${name} is about ${what}.`, { hint: "It may be a record's id, a commit, a digest of data or of a model, or a data version such as delta:data/t@12. `gatewright ledger log` lists the records." });
	if (named.size > 1) throw ambiguous(what, [...named]);
	return found;
}
function begins(value, digits) {
	return (/^(?:sha256:)?([0-9a-f]+)$/.exec(value)?.[1])?.startsWith(digits) === !0;
}
function namesOf({ record, commit, fingerprint, model_digest: model, data = [] }) {
	return [
		record,
		commit,
		fingerprint,
		model,
		...data
	].filter((value) => value !== void 0);
}
function ambiguous(what, candidates) {
	let more = candidates.length - 5;
	return evidenceError(`${what} is the beginning of ${candidates.length}.`, { hint: `Give more digits: ${candidates.slice(0, 5).join(", ")}${more > 0 ? ` and ${more} more` : ""}.` });
}
export { lineOfId as n, linesAbout as r, allLines as t };
