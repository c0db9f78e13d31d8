import { evidenceError, UserError } from "../errors/user-error.ts";
import { entryDigest, parseChainEntry } from "./chain-entry.ts";
import { indexLine, keptLines, segmentText } from "./index-line.ts";
import { unpackPredictions } from "./kept-predictions.ts";
import {
  chainPath,
  linesPerSegment,
  readChainPath,
  readmePath,
  readPredictionsPath,
  readSegmentPath,
  segmentOf,
  segmentPath,
} from "./layout.ts";
import type { ChainEntry, IndexLine, LedgerStore } from "./ledger.ts";
import { checkedRecord } from "./open-ledger.ts";
import type { LedgerRecord } from "./record.ts";
import { readRecordPath, recordPath } from "./record-id.ts";

export const problemKinds = ["record", "chain", "index", "anchor", "file"] as const;

/** Something in the ledger that gatewright did not write there, or that it wrote and is gone. */
export interface LedgerProblem {
  kind: (typeof problemKinds)[number];
  /** Where; undefined when it is about the whole ledger. */
  path?: string;
  /** A sentence. */
  message: string;
  hint?: string;
}

/** An entry's SHA-256 as a report, a check run or an artifact repeats it. */
export interface Anchor {
  /** `<64 hex>`. */
  entry: string;
  /** Undefined: the entry may stand in any model's chain. */
  model?: string;
}

export interface VerifyOptions {
  /** Against them a newest record that was removed, or a branch that was written anew, is seen. */
  anchors?: readonly Anchor[];
  /** One of them, as somebody types it. */
  anchor?: string;
}

const restore = "Restore it from the branch's history (`git log -p` on the branch shows who changed it).";
const restoreRecord =
  "Append it again with `gatewright ledger append` from the artifact or file that has it, or take it from the branch's history.";
const rebuild = "Run `gatewright ledger rebuild-index`.";

/**
 * Compares everything on the branch's newest commit with what it must be: each record with its name and the schema, each chain entry
 * with the one before it and its record, each line of the index with what records and chain give, and the newest entries with anchors.
 * @throws UserError (`evidence`) when the ledger cannot be read at all
 */
export async function verifyLedger(store: LedgerStore, options: VerifyOptions): Promise<LedgerProblem[]> {
  const anchors = [...(options.anchors ?? []), ...(options.anchor === undefined ? [] : [{ entry: options.anchor }])];
  const commit = await store.tip();
  if (commit === undefined) {
    return anchors.length === 0
      ? []
      : [
          {
            kind: "anchor",
            message: `There is no ${store.name}, and an anchor says that there was one.`,
            hint: restore,
          },
        ];
  }
  const problems: LedgerProblem[] = [];
  const paths = await store.list(commit, "");
  const texts = await store.read(
    commit,
    paths.filter((path) => path !== readmePath),
  );
  const records = checkRecords(texts, problems);
  const chains = checkChains(texts, problems);
  checkPlaces(records, chains, problems);
  checkIndex(texts, records, chains, problems);
  checkFiles(paths, problems);
  checkPredictions(texts, records, store.name, problems);
  if (records.size === 0 && chains.size === 0) {
    problems.push({
      kind: "record",
      message: `The ${store.name} holds no record: none was appended yet, or all were removed.`,
    });
  }
  checkAnchors(chains, anchors, store.name, problems);
  return problems;
}

/** Record by id; undefined for one that is there and broken. */
type Records = Map<string, LedgerRecord | undefined>;

function checkRecords(texts: ReadonlyMap<string, string>, problems: LedgerProblem[]): Records {
  const records: Records = new Map();
  for (const [path, text] of texts) {
    const place = readRecordPath(path);
    if (place === undefined) continue;
    const record = attempt(problems, { kind: "record", path }, () => checkedRecord(text, { ...place, path }));
    records.set(place.id, record);
  }
  return records;
}

interface ChainPlace {
  number: number;
  path: string;
  /** Undefined: the file is no entry. */
  entry: ChainEntry | undefined;
  digest: string;
}

type Chains = Map<string, ChainPlace[]>;

function checkChains(texts: ReadonlyMap<string, string>, problems: LedgerProblem[]): Chains {
  const chains: Chains = new Map();
  for (const [path, text] of texts) {
    const place = readChainPath(path);
    if (place === undefined) continue;
    const entry = attempt(problems, { kind: "chain", path }, () => parseChainEntry(text, path));
    const chain = chains.get(place.model) ?? [];
    chain.push({ number: place.number, path, entry, digest: entryDigest(text) });
    chains.set(place.model, chain);
  }
  for (const [model, chain] of chains) {
    chain.sort((one, other) => one.number - other.number);
    checkLinks(model, chain, problems);
  }
  return chains;
}

function checkLinks(model: string, chain: readonly ChainPlace[], problems: LedgerProblem[]): void {
  let before: ChainPlace | undefined;
  for (const place of chain) {
    const first = (before?.number ?? 0) + 1;
    const gap = place.number !== first;
    if (gap) problems.push(missingEntries(model, first, place.number - 1));
    if (place.entry !== undefined && !gap) {
      const prev = before?.digest ?? null;
      if (place.entry.prev !== prev) problems.push(wrongLink(model, place, before));
    }
    before = place;
  }
}

/** One problem for all of a gap: the entry behind it may have an absurd number. */
function missingEntries(model: string, first: number, last: number): LedgerProblem {
  const what = first === last ? `Entry ${first}` : `Entries ${first} to ${last}`;
  const are = first === last ? "is" : "are";
  return {
    kind: "chain",
    path: chainPath(model, first),
    message: `${what} of the chain of ${model} ${are} missing.`,
    hint: restore,
  };
}

function wrongLink(model: string, { number, path }: ChainPlace, before: ChainPlace | undefined): LedgerProblem {
  const message =
    before === undefined
      ? `Entry 1 of the chain of ${model} names an entry before it, and there is none: the chain's beginning was removed.`
      : `Entry ${number} of the chain of ${model} does not name the entry before it: one of the two was changed, or their order was.`;
  return { kind: "chain", path, message, hint: restore };
}

/** Every record stands at one place of its own model's chain, and at every place there is a record. */
function checkPlaces(records: Records, chains: Chains, problems: LedgerProblem[]): void {
  const places = new Map<string, string>();
  for (const [model, chain] of chains) {
    for (const { path, entry, number } of chain) {
      if (entry === undefined) continue;
      const { record: id } = entry;
      const also = places.get(id);
      if (also !== undefined) {
        problems.push({
          kind: "chain",
          path,
          message: `Entry ${number} of the chain of ${model} names the record ${id}, which ${also} names already.`,
          hint: restore,
        });
      }
      places.set(id, path);
      if (!records.has(id)) {
        problems.push({
          kind: "record",
          path,
          message: `Entry ${number} of the chain of ${model} names the record ${id}, which is missing.`,
          hint: restoreRecord,
        });
      }
      const record = records.get(id);
      if (record !== undefined && record.model !== model) {
        problems.push({
          kind: "chain",
          path,
          message: `Entry ${number} of the chain of ${model} names a record of ${record.model}.`,
          hint: restore,
        });
      }
    }
  }
  for (const [id, record] of records) {
    if (places.has(id) || record === undefined) continue;
    problems.push({
      kind: "record",
      path: recordPath(record.kind, id),
      message: `The record ${id} of ${record.model} stands in no chain: it was put there by hand, or its entry was removed.`,
      hint: "Remove it, or give it a place with `gatewright ledger append`.",
    });
  }
}

function checkIndex(
  texts: ReadonlyMap<string, string>,
  records: Records,
  chains: Chains,
  problems: LedgerProblem[],
): void {
  const expected = new Map<string, IndexLine[]>();
  for (const [model, chain] of chains) {
    for (const { number, entry } of chain) {
      const path = segmentPath(model, segmentOf(number));
      const record = entry === undefined ? undefined : records.get(entry.record);
      const lines = expected.get(path) ?? [];
      expected.set(path, lines);
      if (entry !== undefined && record !== undefined) lines.push(indexLine(number, entry, record));
      // Record or entry is the problem, and the index may be right about what they were.
      else lines.push(...keptLines({ text: texts.get(path), path, model, number, entry }));
    }
  }
  for (const [path, lines] of expected) {
    const text = texts.get(path);
    const wanted = segmentText(lines);
    if (text === wanted) continue;
    const message =
      text === undefined
        ? `The index lacks ${path}.`
        : `${path} says something else than the records${whereDifferent(text, wanted)}.`;
    problems.push({ kind: "index", path, message, hint: rebuild });
  }
  for (const [path, text] of texts) {
    // An empty segment is what rebuild-index leaves of one too many.
    if (readSegmentPath(path) === undefined || expected.has(path) || text === "") continue;
    problems.push({ kind: "index", path, message: `${path} is about entries that no chain has.`, hint: rebuild });
  }
}

function whereDifferent(found: string, wanted: string): string {
  const [these, those] = [found.split("\n"), wanted.split("\n")];
  const at = these.findIndex((line, number) => line !== those[number]);
  return at === -1 || at >= linesPerSegment ? "" : `, from line ${at + 1} on`;
}

function checkFiles(paths: readonly string[], problems: LedgerProblem[]): void {
  for (const path of paths) {
    const known =
      path === readmePath ||
      readRecordPath(path) !== undefined ||
      readChainPath(path) !== undefined ||
      readSegmentPath(path) !== undefined ||
      readPredictionsPath(path) !== undefined;
    if (known) continue;
    problems.push({
      kind: "file",
      path,
      message: `${path} is no file of a ledger.`,
      hint: "Remove it from the branch.",
    });
  }
}

/** A champion without its predictions could not be compared with. */
function checkPredictions(
  texts: ReadonlyMap<string, string>,
  records: Records,
  name: string,
  problems: LedgerProblem[],
): void {
  for (const record of records.values()) {
    if (record?.kind !== "gate" || record.predictions === undefined) continue;
    const { predictions } = record;
    attempt(problems, { kind: "file", path: predictions.path }, () =>
      unpackPredictions(texts.get(predictions.path), predictions, name),
    );
  }
}

function checkAnchors(chains: Chains, anchors: readonly Anchor[], name: string, problems: LedgerProblem[]): void {
  for (const { entry, model } of anchors) {
    if (!/^[0-9a-f]{64}$/.test(entry))
      throw evidenceError(`The anchor ${JSON.stringify(entry)} is no SHA-256 of 64 hexadecimal digits.`);
    const searched = model === undefined ? [...chains.values()].flat() : (chains.get(model) ?? []);
    if (searched.some(({ digest }) => digest === entry)) continue;
    const where = model === undefined ? "No chain" : `The chain of ${model}`;
    const verb = model === undefined ? "has" : "does not have";
    problems.push({
      kind: "anchor",
      message: `${where} in the ${name} ${verb} the entry ${entry} that the anchor names: a newest record was removed since, or the branch was written anew.`,
      hint: "The job that printed the anchor has the record in its artifact; the server's log of pushes says who wrote the branch anew.",
    });
  }
}

/** What a check throws is a problem of the ledger, as long as it is about the ledger. */
function attempt<T>(
  problems: LedgerProblem[],
  where: { kind: LedgerProblem["kind"]; path: string },
  check: () => T,
): T | undefined {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push({ ...where, message: error.message, hint: where.kind === "record" ? restoreRecord : restore });
    return undefined;
  }
}
