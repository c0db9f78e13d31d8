import { n as sha256Hex } from "./digest.js";
import { r as evidenceError, t as UserError } from "./user-error.js";
import { t as canonicalJson } from "./canonical-json.js";
import { n as trustLevels, t as recordKinds } from "./record.js";
/** What one entry of a chain and its record give for the index. */
function indexLine(number, entry, record) {
	return {
		model: record.model,
		number,
		record: entry.record,
		entry: sha256Hex(canonicalJson(entry)),
		kind: record.kind,
		created_at: record.created_at,
		trust: record.trust,
		...ofKind(record)
	};
}
function ofKind(record) {
	let head = record.origin.head_sha, commit = head === void 0 ? {} : { commit: head };
	switch (record.kind) {
		case "run": {
			let made = record.code.commit;
			return {
				...head === void 0 && made !== void 0 ? { commit: made } : commit,
				smoke: record.smoke,
				data: record.data.flatMap(({ digest, version }) => [...digest === void 0 ? [] : [digest], ...Buffer.byteLength(version) > 250 ? [] : [version]]),
				...record.fingerprint === void 0 ? {} : { fingerprint: record.fingerprint },
				...record.artifact === void 0 ? {} : { model_digest: record.artifact.digest }
			};
		}
		case "gate": {
			let { model_digest, verdict, champion, evaluation_digest: evaluation } = record;
			return {
				...commit,
				model_digest,
				verdict,
				champion,
				...evaluation === void 0 ? {} : { data: [evaluation] }
			};
		}
		case "deployment": return {
			...commit,
			model_digest: record.model_digest,
			verdict: record.outcome
		};
		case "look": return {
			...commit,
			model_digest: record.model_digest,
			data: [record.evaluation_digest],
			verdict: record.passed ? "pass" : "fail"
		};
	}
}
/** A segment's text: a line of canonical JSON each. */
function segmentText(lines) {
	return lines.map((line) => `${canonicalJson(line)}\n`).join("");
}
/**
* The lines of a segment. Only their form is checked here; whoever acts on a record reads the record itself.
* @throws UserError (`evidence`) when a line is none
*/
function readSegment(text, path) {
	let lines = text.split("\n");
	if (lines.pop() !== "") throw brokenIndex(`${path} is cut off`);
	return lines.map((line, at) => {
		let value = parse(line);
		if (!isIndexLine(value)) throw brokenIndex(`Line ${at + 1} of ${path} is no line of an index`);
		return value;
	});
}
/**
* The line of an entry that cannot be made anew, because the entry or its record is damaged: without it no other record of the
* model could be found either. None when it does not fit what is left.
*/
function keptLines({ model, number, entry, path, text }) {
	let digest = entry === void 0 ? void 0 : sha256Hex(canonicalJson(entry)), fits = (line) => line.model === model && line.number === number && (entry === void 0 || line.record === entry.record && line.entry === digest);
	if (text === void 0) return [];
	try {
		return readSegment(text, path).filter(fits).slice(0, 1);
	} catch (error) {
		if (error instanceof UserError) return [];
		throw error;
	}
}
function brokenIndex(what) {
	return evidenceError(`${what}.`, { hint: "Run `gatewright ledger verify` to see what is wrong, and `gatewright ledger rebuild-index` to make the index anew from the records." });
}
function parse(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
const hex = /^[0-9a-f]{64}$/;
function isIndexLine(value) {
	if (typeof value != "object" || !value) return !1;
	let line = value;
	return typeof line.model == "string" && Number.isSafeInteger(line.number) && typeof line.record == "string" && hex.test(line.record) && typeof line.entry == "string" && hex.test(line.entry) && recordKinds.some((kind) => kind === line.kind) && trustLevels.some((trust) => trust === line.trust) && typeof line.created_at == "string" && isOptional(line.commit, "string") && isOptional(line.fingerprint, "string") && isOptional(line.smoke, "boolean") && isOptional(line.model_digest, "string") && isOptional(line.verdict, "string") && isOptional(line.champion, "boolean") && (line.data === void 0 || Array.isArray(line.data) && line.data.every((one) => typeof one == "string"));
}
function isOptional(value, type) {
	return value === void 0 || typeof value === type;
}
export { segmentText as a, readSegment as i, indexLine as n, keptLines as r, brokenIndex as t };
