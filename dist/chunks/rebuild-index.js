import { r as evidenceError, t as UserError } from "./user-error.js";
import { r as parseChainEntry } from "./chain-entry.js";
import { a as segmentText, n as indexLine, r as keptLines } from "./index-line2.js";
import { c as segmentOf, l as segmentPath, r as readChainPath } from "./layout.js";
import { i as readRecords } from "./open-ledger2.js";
import { setTimeout } from "node:timers/promises";
// packages/shared/src/ledger/commit-until-done.ts
/** Thirty jobs that write at once need five tries at most; a busy server needs time. Only after both does a write give up. */
const leastMs = 6e4;
/**
* Commits what `changeOn` makes of the newest commit, again and again until nobody else was faster. Nothing is committed when it makes
* no files.
* @throws UserError (`evidence`) when the store refuses, after a minute in which it was busy or down, and after at least 50 tries and a
* minute in which others were always faster
*/
async function commitUntilDone(store, options, changeOn) {
	let { signal, log, random = Math.random, now = () => performance.now(), wait = sleep } = options, started = now(), pauseMs = (attempts) => random() * Math.min(3e3, 50 * 2 ** Math.min(attempts, 10)), toldOfFailure = !1;
	for (let attempts = 1;; attempts += 1) {
		signal.throwIfAborted();
		let outcome = await commitOnce(store, changeOn);
		if (outcome.outcome === "committed") return {
			commit: outcome.commit,
			attempts
		};
		let elapsedMs = now() - started;
		if (outcome.outcome === "failed") {
			let { error, retryAfterMs } = outcome;
			if (elapsedMs >= leastMs || retryAfterMs > 9e4) throw error;
			toldOfFailure || log.info(`${error.message} Trying again for a minute.`), toldOfFailure = !0, await wait(Math.max(retryAfterMs, pauseMs(attempts)), signal);
		} else {
			if (attempts >= 50 && elapsedMs >= leastMs) throw tooBusy(store, attempts, elapsedMs);
			attempts % 10 == 0 && log.info(`Others write to the ${store.name} at the same time; trying again after ${attempts} tries.`), await wait(pauseMs(attempts), signal);
		}
	}
}
async function commitOnce(store, changeOn) {
	try {
		let parent = await store.tip(), change = await changeOn(parent);
		return change.files.size === 0 && parent !== void 0 ? {
			outcome: "committed",
			commit: parent
		} : await store.commit({
			parent,
			...change
		});
	} catch (error) {
		if (!(error instanceof UserError) || error.retryAfterMs === void 0) throw error;
		return {
			outcome: "failed",
			error,
			retryAfterMs: error.retryAfterMs
		};
	}
}
function tooBusy(store, attempts, elapsedMs) {
	return evidenceError(`The ${store.name} moved on under each of ${attempts} tries in ${Math.round(elapsedMs / 1e3)} s, so nothing was written.`, { hint: "Very many jobs write at once. Append what was kept later, with `gatewright ledger append`." });
}
async function sleep(ms, signal) {
	await setTimeout(ms, void 0, { signal });
}
// packages/shared/src/ledger/rebuild-index.ts
/** The lines that chain and records of a model give, oldest first. */
async function rebuiltIndex(store, commit, model) {
	let paths = (await store.list(commit, `chain/${model}`)).filter((path) => readChainPath(path) !== void 0).sort(), texts = await store.read(commit, paths), lines = [], problems = [], entries = paths.map((path) => {
		let number = readChainPath(path)?.number ?? 0;
		try {
			return {
				number,
				entry: parseChainEntry(texts.get(path) ?? "", path)
			};
		} catch (error) {
			return problems.push(messageOf(error)), {
				number,
				entry: void 0
			};
		}
	}), records = await readRecords(store, commit, entries.flatMap(({ entry }) => entry === void 0 ? [] : [{ id: entry.record }]), (problem) => problems.push(problem.message)), before;
	for (let { number, entry } of entries) {
		let record = entry === void 0 ? void 0 : records.get(entry.record);
		if (entry !== void 0 && record !== void 0) {
			lines.push(indexLine(number, entry, record));
			continue;
		}
		entry !== void 0 && problems.push(`Entry ${number} of ${model} names the record ${entry.record}, which cannot be read.`), before ??= await store.read(commit, await store.list(commit, `index/${model}`));
		let path = segmentPath(model, segmentOf(number));
		lines.push(...keptLines({
			model,
			number,
			entry,
			path,
			text: before.get(path)
		}));
	}
	return {
		lines,
		problems
	};
}
/**
* Makes the whole index anew from chains and records, and writes what differs. Records that cannot be read are told, and keep the line
* that they have, so that the others can still be found.
* @throws UserError (`evidence`) when the store cannot be read or refuses
*/
async function rebuildIndex(store, options) {
	let commit = await store.tip();
	if (commit === void 0) return {
		commit,
		written: [],
		problems: []
	};
	let mended = {
		written: [],
		problems: []
	};
	return {
		commit: (await commitUntilDone(store, options, async (parent) => {
			let { files, problems } = await wholeIndex(store, parent ?? commit);
			return mended = {
				written: [...files.keys()],
				problems
			}, {
				files,
				message: "The index, made anew from the records"
			};
		})).commit,
		...mended
	};
}
/** The segments that differ from what they must be. A file cannot be removed through a store: one too many becomes empty. */
async function wholeIndex(store, commit) {
	let models = new Set((await store.list(commit, "chain")).flatMap((path) => readChainPath(path)?.model ?? [])), wanted = /* @__PURE__ */ new Map(), problems = [];
	for (let model of models) {
		let rebuilt = await rebuiltIndex(store, commit, model);
		for (let [path, text] of segmentsOf(model, rebuilt.lines)) wanted.set(path, text);
		problems.push(...rebuilt.problems);
	}
	let found = await store.read(commit, await store.list(commit, "index"));
	for (let path of found.keys()) wanted.has(path) || wanted.set(path, "");
	return {
		files: new Map([...wanted].filter(([path, text]) => found.get(path) !== text)),
		problems
	};
}
/** Texts by path, of lines whose numbers say which segment they belong to. */
function segmentsOf(model, lines) {
	let texts = /* @__PURE__ */ new Map();
	for (let line of lines) {
		let path = segmentPath(model, segmentOf(line.number));
		texts.set(path, (texts.get(path) ?? "") + segmentText([line]));
	}
	return texts;
}
function messageOf(error) {
	if (error instanceof UserError) return error.message;
	throw error;
}
export { commitUntilDone as i, rebuiltIndex as n, segmentsOf as r, rebuildIndex as t };
