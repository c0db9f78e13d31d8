import { UserError } from "../errors/user-error.ts";
import type { Log } from "../runtime/action.ts";
import { canonicalJson } from "./canonical-json.ts";
import { chainText, entryDigest, parseChainEntry } from "./chain-entry.ts";
import { type CommitOptions, commitUntilDone } from "./commit-until-done.ts";
import { indexLine, readSegment } from "./index-line.ts";
import { chainPath, linesPerSegment, readChainPath, readme, readmePath, segmentOf, segmentPath } from "./layout.ts";
import type { Appended, ChainEntry, IndexLine, LedgerStore } from "./ledger.ts";
import { makesChampion, outdatedBy } from "./outdated-champions.ts";
import { checkRecord } from "./read-record.ts";
import { rebuiltIndex, segmentsOf } from "./rebuild-index.ts";
import type { LedgerRecord } from "./record.ts";
import { recordId, recordPath } from "./record-id.ts";

interface Named {
  id: string;
  record: LedgerRecord;
}

/**
 * Appends records to the ledger, all in one commit or none. The order of others who write at the same time decides about `prev`,
 * so chain and index are made anew in every try. A record that is in the ledger already is not written again; of one that is there
 * and damaged the file is restored. A champion of an older run than the one that stands is left out, and said (`outdated-champions.ts`):
 * the newest champion is that of the newest run. Not when `mend` is asked for, which is a person's own word.
 * @throws UserError (`evidence`) when a record is none, when the store refuses, and after at least 50 tries and a minute in which
 * others were always faster
 */
export async function appendRecords(
  store: LedgerStore,
  records: readonly LedgerRecord[],
  options: CommitOptions & {
    /**
     * The chain says which records are there, in place of the files: one whose file is gone is restored, one that stands in no chain
     * gets its place. Costs reading the whole index.
     */
    mend?: boolean;
    /** What the records name beside themselves, by path: written with those that are new. */
    files?: ReadonlyMap<string, string>;
  },
): Promise<Appended> {
  if (records.length === 0) throw new Error("There is no record to append.");
  const named = records.map((record, at): Named => {
    checkRecord(record, records.length === 1 ? "The new record" : `New record ${at + 1}`);
    return { id: recordId(record), record };
  });
  const unique = [...new Map(named.map((one) => [one.id, one])).values()];
  let change: Change | undefined;
  const { commit, attempts } = await commitUntilDone(store, options, async (parent) => {
    change = await changeFor(store, parent, unique, options);
    if (change.added.length + change.restored.length > 0) {
      const unwanted = filesOf(change.refused.map(({ record }) => record));
      for (const [path, text] of options.files ?? []) if (!unwanted.has(path)) change.files.set(path, text);
    }
    return { files: change.files, message: messageFor(change) };
  });
  const { anchors = {}, added = [], restored = [], refused = [] } = change ?? {};
  const left = new Set(refused.map(idOf));
  return {
    commit,
    anchors,
    ids: named.map(idOf).filter((id) => !left.has(id)),
    added: added.map(idOf),
    restored: restored.map(idOf),
    refused: refused.map(({ id, reason }) => ({ id, reason })),
    attempts,
  };
}

interface Change {
  files: Map<string, string>;
  anchors: Record<string, string>;
  added: Named[];
  /** Their places in the chain were there, and their files were gone or damaged. */
  restored: Named[];
  /** With a sentence why. */
  refused: (Named & { reason: string })[];
}

/** What records name beside themselves. */
function filesOf(records: readonly LedgerRecord[]): Set<string> {
  return new Set(
    records.flatMap((record) =>
      record.kind === "gate" && record.predictions !== undefined ? [record.predictions.path] : [],
    ),
  );
}

function idOf({ id }: Named): string {
  return id;
}

async function changeFor(
  store: LedgerStore,
  parent: string | undefined,
  records: readonly Named[],
  { log, mend = false }: { log: Pick<Log, "warning">; mend?: boolean },
): Promise<Change> {
  const change: Change = { files: new Map(), anchors: {}, added: [], restored: [], refused: [] };
  const there = parent === undefined ? new Map<string, string>() : await recordsThere(store, parent, records);
  for (const model of new Set(records.map(({ record }) => record.model))) {
    const own = records.filter(({ record }) => record.model === model);
    const placed = mend && parent !== undefined ? await placedRecords(store, parent, { model, own, there }) : there;
    const damaged = own.filter(({ id, record }) => {
      const text = there.get(id);
      return placed.has(id) && text !== canonicalJson(record);
    });
    for (const { id, record } of damaged) {
      log.warning(`The record ${id} in the ${store.name} was gone or damaged, and is restored.`);
      change.files.set(recordPath(record.kind, id), canonicalJson(record));
    }
    change.restored.push(...damaged);
    const unplaced = own.filter(({ id }) => !placed.has(id));
    const refused = mend || parent === undefined ? [] : await outdated(store, parent, unplaced);
    change.refused.push(...refused);
    const fresh = unplaced.filter(({ id }) => !refused.some((one) => one.id === id));
    const newest = parent === undefined ? { number: 0, text: undefined } : await newestEntry(store, parent, model);
    const lines: IndexLine[] = [];
    let { number, text } = newest;
    for (const { id, record } of fresh) {
      const entry = { record: id, prev: text === undefined ? null : entryDigest(text) };
      number += 1;
      text = chainText(entry);
      change.files.set(recordPath(record.kind, id), canonicalJson(record));
      change.files.set(chainPath(model, number), text);
      lines.push(indexLine(number, entry, record));
    }
    change.added.push(...fresh);
    if (text !== undefined) change.anchors[model] = entryDigest(text);
    if (lines.length > 0) await addToIndex(store, parent, { model, lines, newest: newest.number, change, log });
  }
  if (parent === undefined) change.files.set(readmePath, readme);
  return change;
}

/** Of the new records of one model those that would put an older champion in the place of a newer one. */
async function outdated(store: LedgerStore, commit: string, fresh: readonly Named[]): Promise<Change["refused"]> {
  const [first] = fresh.filter(({ record }) => makesChampion(record));
  if (first === undefined) return [];
  const why = await outdatedBy(store, commit, first.record.model);
  return fresh.flatMap((one) => {
    const reason = why(one.record);
    return reason === undefined ? [] : [{ ...one, reason }];
  });
}

/** Texts by id of those that have a file. */
async function recordsThere(
  store: LedgerStore,
  commit: string,
  records: readonly Named[],
): Promise<Map<string, string>> {
  const folders = new Set(records.map(({ id, record }) => folderOf(recordPath(record.kind, id))));
  const listed = await Promise.all([...folders].map((folder) => store.list(commit, folder)));
  const paths = new Set(listed.flat());
  const found = records.filter(({ id, record }) => paths.has(recordPath(record.kind, id)));
  if (found.length === 0) return new Map();
  const texts = await store.read(
    commit,
    found.map(({ id, record }) => recordPath(record.kind, id)),
  );
  return new Map(found.map(({ id, record }) => [id, texts.get(recordPath(record.kind, id)) ?? ""]));
}

/**
 * Ids of the records that the model's chain names. What is no entry names none. That a record is new, forty files of the
 * index say in place of ten thousand entries.
 */
async function placedRecords(
  store: LedgerStore,
  commit: string,
  { model, own, there }: { model: string; own: readonly Named[]; there: ReadonlyMap<string, string> },
): Promise<Pick<Set<string>, "has">> {
  const segments = await store.read(commit, await store.list(commit, `index/${model}`));
  const indexed = new Set([...segments.values()].flatMap((text) => text.match(/(?<="record":")[0-9a-f]{64}/g) ?? []));
  if (own.every(({ id }) => !indexed.has(id) && !there.has(id))) return there;
  const texts = await store.read(commit, await store.list(commit, `chain/${model}`));
  const placed = new Set<string>();
  for (const [path, text] of texts) {
    const { record } = entryOf(text, path) ?? {};
    if (record !== undefined) placed.add(record);
  }
  return placed;
}

function entryOf(text: string, path: string): ChainEntry | undefined {
  try {
    return parseChainEntry(text, path);
  } catch (error) {
    // `gatewright ledger verify` names it; here it only cannot say which record it placed.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

async function newestEntry(
  store: LedgerStore,
  commit: string,
  model: string,
): Promise<{ number: number; text: string | undefined }> {
  const numbers = (await store.list(commit, `chain/${model}`)).map((path) => readChainPath(path)?.number ?? 0);
  const number = numbers.reduce((largest, one) => Math.max(largest, one), 0);
  if (number === 0) return { number, text: undefined };
  const path = chainPath(model, number);
  return { number, text: (await store.read(commit, [path])).get(path) };
}

interface IndexChange {
  model: string;
  /** The new ones. */
  lines: readonly IndexLine[];
  /** Number of the newest entry before them. */
  newest: number;
  change: Change;
  log: Pick<Log, "warning">;
}

/** The new lines behind those of the last segment. An index that was broken by hand is made anew: no record is lost for it. */
async function addToIndex(store: LedgerStore, parent: string | undefined, options: IndexChange): Promise<void> {
  const { model, lines, newest, change, log } = options;
  const before = parent === undefined ? [] : await lastSegment(store, parent, model, newest);
  if (before !== undefined) {
    for (const [path, text] of segmentsOf(model, [...before, ...lines])) change.files.set(path, text);
    return;
  }
  log.warning(`The index of ${model} in the ${store.name} does not fit its chain and is made anew from the records.`);
  if (parent === undefined) throw new Error("A new branch has no index that could be broken.");
  const rebuilt = await rebuiltIndex(store, parent, model);
  for (const problem of rebuilt.problems) log.warning(problem);
  for (const [path, text] of segmentsOf(model, [...rebuilt.lines, ...lines])) change.files.set(path, text);
}

/** Lines of the segment that the newest entry stands in, when it is not full; undefined when they do not fit the chain. */
async function lastSegment(
  store: LedgerStore,
  commit: string,
  model: string,
  newest: number,
): Promise<IndexLine[] | undefined> {
  if (newest === 0) return [];
  const segment = segmentOf(newest);
  const path = segmentPath(model, segment);
  const text = (await store.read(commit, [path])).get(path);
  if (text === undefined) return undefined;
  try {
    const lines = readSegment(text, path);
    const first = (segment - 1) * linesPerSegment + 1;
    const complete = lines.length === newest - first + 1 && lines.every(({ number }, at) => number === first + at);
    return complete ? lines : undefined;
  } catch {
    // Broken lines are as good as missing ones: the caller makes the index anew and says so.
    return undefined;
  }
}

function messageFor({ added, restored }: Change): string {
  const [first, ...more] = added;
  if (first === undefined) {
    return restored.length === 0 ? "Nothing new" : `Restored\n\n${restored.map(idOf).join("\n")}`;
  }
  const { id, record } = first;
  if (more.length === 0) return `${record.kind} of ${record.model}: ${id.slice(0, 12)}`;
  const listed = added.map((one) => `${one.record.kind} of ${one.record.model}: ${one.id}`).join("\n");
  return `${added.length} records\n\n${listed}`;
}
