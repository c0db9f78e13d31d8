import { r as evidenceError, t as UserError } from "./user-error.js";
import { n as entryDigest, r as parseChainEntry } from "./chain-entry.js";
import { a as segmentText, n as indexLine, r as keptLines } from "./index-line2.js";
import { r as unpackPredictions } from "./kept-predictions2.js";
import { a as readSegmentPath, c as segmentOf, i as readPredictionsPath, l as segmentPath, r as readChainPath, s as readmePath, t as chainPath } from "./layout.js";
import { t as checkedRecord } from "./open-ledger2.js";
import { r as recordPath, t as readRecordPath } from "./record-id2.js";
// packages/shared/src/ledger/verify.ts
const restore = "Restore it from the branch's history (`git log -p` on the branch shows who changed it).", restoreRecord = "Append it again with `gatewright ledger append` from the artifact or file that has it, or take it from the branch's history.", rebuild = "Run `gatewright ledger rebuild-index`.";
/**
* Compares everything on the branch's newest commit with what it must be: each record with its name and the schema, each chain entry
* with the one before it and its record, each line of the index with what records and chain give, and the newest entries with anchors.
* @throws UserError (`evidence`) when the ledger cannot be read at all
*/
async function verifyLedger(store, options) {
	let anchors = [...options.anchors ?? [], ...options.anchor === void 0 ? [] : [{ entry: options.anchor }]], commit = await store.tip();
	if (commit === void 0) return anchors.length === 0 ? [] : [{
		kind: "anchor",
		message: `There is no ${store.name}, and an anchor says that there was one.`,
		hint: restore
	}];
	let problems = [], paths = await store.list(commit, ""), texts = await store.read(commit, paths.filter((path) => path !== readmePath)), records = checkRecords(texts, problems), chains = checkChains(texts, problems);
	return checkPlaces(records, chains, problems), checkIndex(texts, records, chains, problems), checkFiles(paths, problems), checkPredictions(texts, records, store.name, problems), records.size === 0 && chains.size === 0 && problems.push({
		kind: "record",
		message: `The ${store.name} holds no record: none was appended yet, or all were removed.`
	}), checkAnchors(chains, anchors, store.name, problems), problems;
}
function checkRecords(texts, problems) {
	let records = /* @__PURE__ */ new Map();
	for (let [path, text] of texts) {
		let place = readRecordPath(path);
		if (place === void 0) continue;
		let record = attempt(problems, {
			kind: "record",
			path
		}, () => checkedRecord(text, {
			...place,
			path
		}));
		records.set(place.id, record);
	}
	return records;
}
function checkChains(texts, problems) {
	let chains = /* @__PURE__ */ new Map();
	for (let [path, text] of texts) {
		let place = readChainPath(path);
		if (place === void 0) continue;
		let entry = attempt(problems, {
			kind: "chain",
			path
		}, () => parseChainEntry(text, path)), chain = chains.get(place.model) ?? [];
		chain.push({
			number: place.number,
			path,
			entry,
			digest: entryDigest(text)
		}), chains.set(place.model, chain);
	}
	for (let [model, chain] of chains) chain.sort((one, other) => one.number - other.number), checkLinks(model, chain, problems);
	return chains;
}
function checkLinks(model, chain, problems) {
	let before;
	for (let place of chain) {
		let first = (before?.number ?? 0) + 1, gap = place.number !== first;
		if (gap && problems.push(missingEntries(model, first, place.number - 1)), place.entry !== void 0 && !gap) {
			let prev = before?.digest ?? null;
			place.entry.prev !== prev && problems.push(wrongLink(model, place, before));
		}
		before = place;
	}
}
/** One problem for all of a gap: the entry behind it may have an absurd number. */
function missingEntries(model, first, last) {
	let what = first === last ? `Entry ${first}` : `Entries ${first} to ${last}`, are = first === last ? "is" : "are";
	return {
		kind: "chain",
		path: chainPath(model, first),
		message: `${what} of the chain of ${model} ${are} missing.`,
		hint: restore
	};
}
function wrongLink(model, { number, path }, before) {
	return {
		kind: "chain",
		path,
		message: before === void 0 ? `Entry 1 of the chain of ${model} names an entry before it, and there is none: the chain's beginning was removed.` : `Entry ${number} of the chain of ${model} does not name the entry before it: one of the two was changed, or their order was.`,
		hint: restore
	};
}
/** Every record stands at one place of its own model's chain, and at every place there is a record. */
function checkPlaces(records, chains, problems) {
	let places = /* @__PURE__ */ new Map();
	for (let [model, chain] of chains) for (let { path, entry, number } of chain) {
		if (entry === void 0) continue;
		let { record: id } = entry, also = places.get(id);
		also !== void 0 && problems.push({
			kind: "chain",
			path,
			message: `Entry ${number} of the chain of ${model} names the record ${id}, which ${also} names already.`,
			hint: restore
		}), places.set(id, path), records.has(id) || problems.push({
			kind: "record",
			path,
			message: `Entry ${number} of the chain of ${model} names the record ${id}, which is missing.`,
			hint: restoreRecord
		});
		let record = records.get(id);
		record !== void 0 && record.model !== model && problems.push({
			kind: "chain",
			path,
			message: `Entry ${number} of the chain of ${model} names a record of ${record.model}.`,
			hint: restore
		});
	}
	for (let [id, record] of records) places.has(id) || record === void 0 || problems.push({
		kind: "record",
		path: recordPath(record.kind, id),
		message: `The record ${id} of ${record.model} stands in no chain: it was put there by hand, or its entry was removed.`,
		hint: "Remove it, or give it a place with `gatewright ledger append`."
	});
}
function checkIndex(texts, records, chains, problems) {
	let expected = /* @__PURE__ */ new Map();
	for (let [model, chain] of chains) for (let { number, entry } of chain) {
		let path = segmentPath(model, segmentOf(number)), record = entry === void 0 ? void 0 : records.get(entry.record), lines = expected.get(path) ?? [];
		expected.set(path, lines), entry !== void 0 && record !== void 0 ? lines.push(indexLine(number, entry, record)) : lines.push(...keptLines({
			text: texts.get(path),
			path,
			model,
			number,
			entry
		}));
	}
	for (let [path, lines] of expected) {
		let text = texts.get(path), wanted = segmentText(lines);
		if (text === wanted) continue;
		let message = text === void 0 ? `The index lacks ${path}.` : `${path} says something else than the records${whereDifferent(text, wanted)}.`;
		problems.push({
			kind: "index",
			path,
			message,
			hint: rebuild
		});
	}
	for (let [path, text] of texts) readSegmentPath(path) === void 0 || expected.has(path) || text === "" || problems.push({
		kind: "index",
		path,
		message: `${path} is about entries that no chain has.`,
		hint: rebuild
	});
}
function whereDifferent(found, wanted) {
	let [these, those] = [found.split("\n"), wanted.split("\n")], at = these.findIndex((line, number) => line !== those[number]);
	return at === -1 || at >= 256 ? "" : `, from line ${at + 1} on`;
}
function checkFiles(paths, problems) {
	for (let path of paths) path !== "README.md" && readRecordPath(path) === void 0 && readChainPath(path) === void 0 && readSegmentPath(path) === void 0 && readPredictionsPath(path) === void 0 && problems.push({
		kind: "file",
		path,
		message: `${path} is no file of a ledger.`,
		hint: "Remove it from the branch."
	});
}
/** A champion without its predictions could not be compared with. */
function checkPredictions(texts, records, name, problems) {
	for (let record of records.values()) {
		if (record?.kind !== "gate" || record.predictions === void 0) continue;
		let { predictions } = record;
		attempt(problems, {
			kind: "file",
			path: predictions.path
		}, () => unpackPredictions(texts.get(predictions.path), predictions, name));
	}
}
function checkAnchors(chains, anchors, name, problems) {
	for (let { entry, model } of anchors) {
		if (!/^[0-9a-f]{64}$/.test(entry)) throw evidenceError(`The anchor ${JSON.stringify(entry)} is no SHA-256 of 64 hexadecimal digits.`);
		if ((model === void 0 ? [...chains.values()].flat() : chains.get(model) ?? []).some(({ digest }) => digest === entry)) continue;
		let where = model === void 0 ? "No chain" : `The chain of ${model}`, verb = model === void 0 ? "has" : "does not have";
		problems.push({
			kind: "anchor",
			message: `${where} in the ${name} ${verb} the entry ${entry} that the anchor names: a newest record was removed since, or the branch was written anew.`,
			hint: "The job that printed the anchor has the record in its artifact; the server's log of pushes says who wrote the branch anew."
		});
	}
}
/** What a check throws is a problem of the ledger, as long as it is about the ledger. */
function attempt(problems, where, check) {
	try {
		return check();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		problems.push({
			...where,
			message: error.message,
			hint: where.kind === "record" ? restoreRecord : restore
		});
		return;
	}
}
export { verifyLedger };
