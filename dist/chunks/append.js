import { t as UserError } from "./user-error.js";
import { t as canonicalJson } from "./canonical-json.js";
import { n as entryDigest, r as parseChainEntry, t as chainText } from "./chain-entry.js";
import { i as commitUntilDone, n as rebuiltIndex, r as segmentsOf } from "./rebuild-index.js";
import { i as readSegment, n as indexLine } from "./index-line2.js";
import { c as segmentOf, l as segmentPath, o as readme, r as readChainPath, s as readmePath, t as chainPath } from "./layout.js";
import { t as checkRecord } from "./read-record.js";
import { n as recordId, r as recordPath } from "./record-id2.js";
// packages/shared/src/ledger/outdated-champions.ts
/** What the ledger says at `commit` about the champion of a model; asked anew in every try, because others write at the same time. */
async function outdatedBy(store, commit, model) {
	let champion = await newestChampion(store, commit, model);
	return (record) => {
		if (!makesChampion(record) || champion === void 0) return;
		let [own, standing] = [record.origin, champion.origin];
		if (own.run_id !== void 0 && standing.run_id !== void 0 && (own.server_url === void 0 || standing.server_url === void 0 || own.server_url === standing.server_url) && !(own.run_id >= standing.run_id)) return `A newer run of the default branch (${standing.run_id}) has made a champion of ${model} since, so this one of run ${own.run_id} makes none.`;
	};
}
function makesChampion(record) {
	return record.kind === "gate" && record.champion && record.trust === "default-branch";
}
async function newestChampion(store, commit, model) {
	let line = (await linesOf(store, commit, model)).findLast(({ kind, champion, trust }) => kind === "gate" && champion && trust === "default-branch");
	if (line === void 0) return;
	let path = recordPath("gate", line.record), text = (await store.read(commit, [path])).get(path);
	if (text !== void 0) try {
		return checkRecord(JSON.parse(text), path);
	} catch (error) {
		if (error instanceof UserError || error instanceof SyntaxError) return;
		throw error;
	}
}
async function linesOf(store, commit, model) {
	let segments = await store.read(commit, await store.list(commit, `index/${model}`));
	try {
		return [...segments].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([path, text]) => readSegment(text, path));
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return (await rebuiltIndex(store, commit, model)).lines;
	}
}
// packages/shared/src/ledger/append.ts
/**
* Appends records to the ledger, all in one commit or none. The order of others who write at the same time decides about `prev`,
* so chain and index are made anew in every try. A record that is in the ledger already is not written again; of one that is there
* and damaged the file is restored. A champion of an older run than the one that stands is left out, and said (`outdated-champions.ts`):
* the newest champion is that of the newest run. Not when `mend` is asked for, which is a person's own word.
* @throws UserError (`evidence`) when a record is none, when the store refuses, and after at least 50 tries and a minute in which
* others were always faster
*/
async function appendRecords(store, records, options) {
	if (records.length === 0) throw Error("There is no record to append.");
	let named = records.map((record, at) => (checkRecord(record, records.length === 1 ? "The new record" : `New record ${at + 1}`), {
		id: recordId(record),
		record
	})), unique = [...new Map(named.map((one) => [one.id, one])).values()], change, { commit, attempts } = await commitUntilDone(store, options, async (parent) => {
		if (change = await changeFor(store, parent, unique, options), change.added.length + change.restored.length > 0) {
			let unwanted = filesOf(change.refused.map(({ record }) => record));
			for (let [path, text] of options.files ?? []) unwanted.has(path) || change.files.set(path, text);
		}
		return {
			files: change.files,
			message: messageFor(change)
		};
	}), { anchors = {}, added = [], restored = [], refused = [] } = change ?? {}, left = new Set(refused.map(idOf));
	return {
		commit,
		anchors,
		ids: named.map(idOf).filter((id) => !left.has(id)),
		added: added.map(idOf),
		restored: restored.map(idOf),
		refused: refused.map(({ id, reason }) => ({
			id,
			reason
		})),
		attempts
	};
}
/** What records name beside themselves. */
function filesOf(records) {
	return new Set(records.flatMap((record) => record.kind === "gate" && record.predictions !== void 0 ? [record.predictions.path] : []));
}
function idOf({ id }) {
	return id;
}
async function changeFor(store, parent, records, { log, mend = !1 }) {
	let change = {
		files: /* @__PURE__ */ new Map(),
		anchors: {},
		added: [],
		restored: [],
		refused: []
	}, there = parent === void 0 ? /* @__PURE__ */ new Map() : await recordsThere(store, parent, records);
	for (let model of new Set(records.map(({ record }) => record.model))) {
		let own = records.filter(({ record }) => record.model === model), placed = mend && parent !== void 0 ? await placedRecords(store, parent, {
			model,
			own,
			there
		}) : there, damaged = own.filter(({ id, record }) => {
			let text = there.get(id);
			return placed.has(id) && text !== canonicalJson(record);
		});
		for (let { id, record } of damaged) log.warning(`The record ${id} in the ${store.name} was gone or damaged, and is restored.`), change.files.set(recordPath(record.kind, id), canonicalJson(record));
		change.restored.push(...damaged);
		let unplaced = own.filter(({ id }) => !placed.has(id)), refused = mend || parent === void 0 ? [] : await outdated(store, parent, unplaced);
		change.refused.push(...refused);
		let fresh = unplaced.filter(({ id }) => !refused.some((one) => one.id === id)), newest = parent === void 0 ? {
			number: 0,
			text: void 0
		} : await newestEntry(store, parent, model), lines = [], { number, text } = newest;
		for (let { id, record } of fresh) {
			let entry = {
				record: id,
				prev: text === void 0 ? null : entryDigest(text)
			};
			number += 1, text = chainText(entry), change.files.set(recordPath(record.kind, id), canonicalJson(record)), change.files.set(chainPath(model, number), text), lines.push(indexLine(number, entry, record));
		}
		change.added.push(...fresh), text !== void 0 && (change.anchors[model] = entryDigest(text)), lines.length > 0 && await addToIndex(store, parent, {
			model,
			lines,
			newest: newest.number,
			change,
			log
		});
	}
	return parent === void 0 && change.files.set(readmePath, readme), change;
}
/** Of the new records of one model those that would put an older champion in the place of a newer one. */
async function outdated(store, commit, fresh) {
	let [first] = fresh.filter(({ record }) => makesChampion(record));
	if (first === void 0) return [];
	let why = await outdatedBy(store, commit, first.record.model);
	return fresh.flatMap((one) => {
		let reason = why(one.record);
		return reason === void 0 ? [] : [{
			...one,
			reason
		}];
	});
}
/** Texts by id of those that have a file. */
async function recordsThere(store, commit, records) {
	let folders = new Set(records.map(({ id, record }) => folderOf(recordPath(record.kind, id)))), listed = await Promise.all([...folders].map((folder) => store.list(commit, folder))), paths = new Set(listed.flat()), found = records.filter(({ id, record }) => paths.has(recordPath(record.kind, id)));
	if (found.length === 0) return /* @__PURE__ */ new Map();
	let texts = await store.read(commit, found.map(({ id, record }) => recordPath(record.kind, id)));
	return new Map(found.map(({ id, record }) => [id, texts.get(recordPath(record.kind, id)) ?? ""]));
}
/**
* Ids of the records that the model's chain names. What is no entry names none. That a record is new, forty files of the
* index say in place of ten thousand entries.
*/
async function placedRecords(store, commit, { model, own, there }) {
	let segments = await store.read(commit, await store.list(commit, `index/${model}`)), indexed = new Set([...segments.values()].flatMap((text) => text.match(/(?<="record":")[0-9a-f]{64}/g) ?? []));
	if (own.every(({ id }) => !indexed.has(id) && !there.has(id))) return there;
	let texts = await store.read(commit, await store.list(commit, `chain/${model}`)), placed = /* @__PURE__ */ new Set();
	for (let [path, text] of texts) {
		let { record } = entryOf(text, path) ?? {};
		record !== void 0 && placed.add(record);
	}
	return placed;
}
function entryOf(text, path) {
	try {
		return parseChainEntry(text, path);
	} catch (error) {
		if (error instanceof UserError) return;
		throw error;
	}
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/"));
}
async function newestEntry(store, commit, model) {
	let number = (await store.list(commit, `chain/${model}`)).map((path) => readChainPath(path)?.number ?? 0).reduce((largest, one) => Math.max(largest, one), 0);
	if (number === 0) return {
		number,
		text: void 0
	};
	let path = chainPath(model, number);
	return {
		number,
		text: (await store.read(commit, [path])).get(path)
	};
}
/** The new lines behind those of the last segment. An index that was broken by hand is made anew: no record is lost for it. */
async function addToIndex(store, parent, options) {
	let { model, lines, newest, change, log } = options, before = parent === void 0 ? [] : await lastSegment(store, parent, model, newest);
	if (before !== void 0) {
		for (let [path, text] of segmentsOf(model, [...before, ...lines])) change.files.set(path, text);
		return;
	}
	if (log.warning(`The index of ${model} in the ${store.name} does not fit its chain and is made anew from the records.`), parent === void 0) throw Error("A new branch has no index that could be broken.");
	let rebuilt = await rebuiltIndex(store, parent, model);
	for (let problem of rebuilt.problems) log.warning(problem);
	for (let [path, text] of segmentsOf(model, [...rebuilt.lines, ...lines])) change.files.set(path, text);
}
/** Lines of the segment that the newest entry stands in, when it is not full; undefined when they do not fit the chain. */
async function lastSegment(store, commit, model, newest) {
	if (newest === 0) return [];
	let segment = segmentOf(newest), path = segmentPath(model, segment), text = (await store.read(commit, [path])).get(path);
	if (text !== void 0) try {
		let lines = readSegment(text, path), first = (segment - 1) * 256 + 1;
		return lines.length === newest - first + 1 && lines.every(({ number }, at) => number === first + at) ? lines : void 0;
	} catch {
		return;
	}
}
function messageFor({ added, restored }) {
	let [first, ...more] = added;
	if (first === void 0) return restored.length === 0 ? "Nothing new" : `Restored\n\n${restored.map(idOf).join("\n")}`;
	let { id, record } = first;
	if (more.length === 0) return `${record.kind} of ${record.model}: ${id.slice(0, 12)}`;
	let listed = added.map((one) => `${one.record.kind} of ${one.record.model}: ${one.id}`).join("\n");
	return `${added.length} records\n\n${listed}`;
}
export { appendRecords as t };
