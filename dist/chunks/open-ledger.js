import { n as sha256Hex } from "./digest.js";
import { r as evidenceError, t as UserError } from "./user-error.js";
import { t as canonicalJson } from "./canonical-json.js";
import { n as trustLevels, t as recordKinds } from "./record.js";
import { a as readSegmentPath, r as readChainPath } from "./layout.js";
import { r as parseRecord } from "./read-record.js";
import { r as recordPath, t as readRecordPath } from "./record-id.js";
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
// packages/shared/src/ledger/open-ledger.ts
/**
* The ledger as it stands now. What is read later is of the same commit.
* @throws UserError (`evidence`) when the store cannot be reached
*/
async function openLedger(store) {
	return ledgerAt(store, await store.tip());
}
/** The ledger as it stood at a commit. */
function ledgerAt(store, commit) {
	let { name } = store, chains, segments, indexes = /* @__PURE__ */ new Map(), kinds = /* @__PURE__ */ new Map(), index = async (model) => {
		if (commit === void 0) return [];
		chains ??= chainNumbers(store, commit), segments ??= segmentPaths(store, commit);
		let numbers = (await chains).get(model) ?? /* @__PURE__ */ new Set(), paths = (await segments).get(model) ?? [], texts = await store.read(commit, paths), lines = paths.flatMap((path) => readSegment(texts.get(path) ?? "", `${path} of the ${name}`)), known = new Set(lines.map(({ number }) => number));
		if (lines.length !== numbers.size || known.size !== numbers.size || !isSubset(known, numbers)) throw brokenIndex(`The index of ${model} in the ${name} has ${lines.length} records and its chain has ${numbers.size}`);
		if (lines.some((line) => line.model !== model)) throw brokenIndex(`The index of ${model} in the ${name} names another model`);
		for (let { record, kind } of lines) kinds.set(record, kind);
		return lines.sort((one, other) => one.number - other.number);
	}, readAll = async (ids) => {
		if (commit === void 0) throw notThere(ids[0] ?? "", name, !0);
		let records = await readRecords(store, commit, ids.map((id) => {
			let kind = kinds.get(id);
			return kind === void 0 ? { id } : {
				id,
				kind
			};
		}));
		for (let id of ids) recordOf(records, id, name);
		return records;
	};
	return {
		name,
		commit,
		models: async () => commit === void 0 ? [] : (chains ??= chainNumbers(store, commit), [...(await chains).keys()].sort()),
		index: (model) => {
			let known = indexes.get(model) ?? index(model);
			return indexes.set(model, known), known;
		},
		read: async (id) => recordOf(await readAll([id]), id, name),
		readAll,
		file: async (path) => commit === void 0 ? void 0 : (await store.read(commit, [path])).get(path)
	};
}
/**
* Several records in one round trip where the store can; one that is not there is not in the result.
* @param onBroken is told of a record that was edited or is none, which is then not in the result; without it that is thrown
*/
async function readRecords(store, commit, wanted, onBroken) {
	let paths = wanted.flatMap(({ id, kind }) => (kind === void 0 ? recordKinds : [kind]).map((one) => recordPath(one, id))), records = /* @__PURE__ */ new Map();
	for (let [path, text] of await store.read(commit, paths)) {
		let place = readRecordPath(path);
		if (place !== void 0) try {
			records.set(place.id, checkedRecord(text, {
				...place,
				path: `${path} of the ${store.name}`
			}));
		} catch (error) {
			if (onBroken === void 0 || !(error instanceof UserError)) throw error;
			onBroken(error);
		}
	}
	return records;
}
/** @throws UserError (`evidence`) when the text is not the one that the id names, or no record, or of another kind */
function checkedRecord(text, { id, kind, path }) {
	let digest = sha256Hex(text);
	if (digest !== id) {
		let how = isJson(text) ? "was changed after it was written" : "was cut off or overwritten";
		throw evidenceError(`${path} ${how}: its SHA-256 is ${digest}, not the one in its name.`, { hint: "Records never change. Restore the file from the branch's history; `gatewright ledger verify` names all that is wrong." });
	}
	let record = parseRecord(text, path);
	if (record.kind !== kind) throw evidenceError(`${path} holds a record of the kind ${record.kind}.`);
	return record;
}
function isJson(text) {
	try {
		return JSON.parse(text), !0;
	} catch {
		return !1;
	}
}
/** Of every model the numbers of its chain: the truth about how many records there are. */
async function chainNumbers(store, commit) {
	let chains = /* @__PURE__ */ new Map();
	for (let path of await store.list(commit, "chain")) {
		let place = readChainPath(path);
		if (place === void 0) continue;
		let numbers = chains.get(place.model) ?? /* @__PURE__ */ new Set();
		chains.set(place.model, numbers.add(place.number));
	}
	return chains;
}
async function segmentPaths(store, commit) {
	let segments = /* @__PURE__ */ new Map();
	for (let path of (await store.list(commit, "index")).sort()) {
		let place = readSegmentPath(path);
		place !== void 0 && segments.set(place.model, [...segments.get(place.model) ?? [], path]);
	}
	return segments;
}
function isSubset(part, whole) {
	return [...part].every((number) => whole.has(number));
}
function recordOf(records, id, name) {
	let record = records.get(id);
	if (record === void 0) throw notThere(id, name, !1);
	return record;
}
function notThere(id, name, empty) {
	return evidenceError(`The ${name} has no record ${id}${empty ? ", because there is no such branch yet" : ""}.`, { hint: "`gatewright ledger log` lists the records that there are." });
}
export { indexLine as a, segmentText as c, readRecords as i, ledgerAt as n, keptLines as o, openLedger as r, readSegment as s, checkedRecord as t };
