import { n as sha256Hex } from "./digest.js";
import { r as evidenceError, t as UserError } from "./user-error.js";
import { i as readSegment, t as brokenIndex } from "./index-line2.js";
import { a as readSegmentPath, r as readChainPath } from "./layout.js";
import { r as parseRecord } from "./read-record.js";
import { t as recordKinds } from "./record.js";
import { r as recordPath, t as readRecordPath } from "./record-id2.js";
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
export { readRecords as i, ledgerAt as n, openLedger as r, checkedRecord as t };
