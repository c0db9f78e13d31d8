import { sha256Hex } from "../digest/digest.ts";
import { evidenceError, UserError } from "../errors/user-error.ts";
import { brokenIndex, readSegment } from "./index-line.ts";
import { readChainPath, readSegmentPath } from "./layout.ts";
import type { IndexLine, Ledger, LedgerStore } from "./ledger.ts";
import { parseRecord } from "./read-record.ts";
import { type LedgerRecord, type RecordKind, recordKinds } from "./record.ts";
import { readRecordPath, recordPath } from "./record-id.ts";

/**
 * The ledger as it stands now. What is read later is of the same commit.
 * @throws UserError (`evidence`) when the store cannot be reached
 */
export async function openLedger(store: LedgerStore): Promise<Ledger> {
  return ledgerAt(store, await store.tip());
}

/** The ledger as it stood at a commit. */
export function ledgerAt(store: LedgerStore, commit: string | undefined): Ledger {
  const { name } = store;
  let chains: Promise<Map<string, Set<number>>> | undefined;
  let segments: Promise<Map<string, string[]>> | undefined;
  const indexes = new Map<string, Promise<IndexLine[]>>();
  /** Of the records that an index has named, so that one is looked for in one folder in place of four. */
  const kinds = new Map<string, RecordKind>();

  const index = async (model: string): Promise<IndexLine[]> => {
    if (commit === undefined) return [];
    chains ??= chainNumbers(store, commit);
    segments ??= segmentPaths(store, commit);
    const numbers = (await chains).get(model) ?? new Set<number>();
    const paths = (await segments).get(model) ?? [];
    const texts = await store.read(commit, paths);
    const lines = paths.flatMap((path) => readSegment(texts.get(path) ?? "", `${path} of the ${name}`));
    // A reader that trusted an index with lines left out would take a later run for the first.
    const known = new Set(lines.map(({ number }) => number));
    if (lines.length !== numbers.size || known.size !== numbers.size || !isSubset(known, numbers)) {
      throw brokenIndex(
        `The index of ${model} in the ${name} has ${lines.length} records and its chain has ${numbers.size}`,
      );
    }
    if (lines.some((line) => line.model !== model))
      throw brokenIndex(`The index of ${model} in the ${name} names another model`);
    for (const { record, kind } of lines) kinds.set(record, kind);
    return lines.sort((one, other) => one.number - other.number);
  };

  const readAll = async (ids: readonly string[]): Promise<Map<string, LedgerRecord>> => {
    if (commit === undefined) throw notThere(ids[0] ?? "", name, true);
    const wanted = ids.map((id) => {
      const kind = kinds.get(id);
      return kind === undefined ? { id } : { id, kind };
    });
    const records = await readRecords(store, commit, wanted);
    for (const id of ids) recordOf(records, id, name);
    return records;
  };

  return {
    name,
    commit,
    models: async () => {
      if (commit === undefined) return [];
      chains ??= chainNumbers(store, commit);
      return [...(await chains).keys()].sort();
    },
    index: (model) => {
      const known = indexes.get(model) ?? index(model);
      indexes.set(model, known);
      return known;
    },
    read: async (id) => recordOf(await readAll([id]), id, name),
    readAll,
    file: async (path) => (commit === undefined ? undefined : (await store.read(commit, [path])).get(path)),
  };
}

/**
 * Several records in one round trip where the store can; one that is not there is not in the result.
 * @param onBroken is told of a record that was edited or is none, which is then not in the result; without it that is thrown
 */
export async function readRecords(
  store: LedgerStore,
  commit: string,
  wanted: readonly { id: string /** Undefined: it is looked for among all. */; kind?: RecordKind }[],
  onBroken?: (problem: UserError) => void,
): Promise<Map<string, LedgerRecord>> {
  const paths = wanted.flatMap(({ id, kind }) =>
    (kind === undefined ? recordKinds : [kind]).map((one) => recordPath(one, id)),
  );
  const records = new Map<string, LedgerRecord>();
  for (const [path, text] of await store.read(commit, paths)) {
    const place = readRecordPath(path);
    if (place === undefined) continue;
    try {
      records.set(place.id, checkedRecord(text, { ...place, path: `${path} of the ${store.name}` }));
    } catch (error) {
      if (onBroken === undefined || !(error instanceof UserError)) throw error;
      onBroken(error);
    }
  }
  return records;
}

/** @throws UserError (`evidence`) when the text is not the one that the id names, or no record, or of another kind */
export function checkedRecord(
  text: string,
  { id, kind, path }: { id: string; kind: RecordKind; path: string },
): LedgerRecord {
  const digest = sha256Hex(text);
  if (digest !== id) {
    const how = isJson(text) ? "was changed after it was written" : "was cut off or overwritten";
    throw evidenceError(`${path} ${how}: its SHA-256 is ${digest}, not the one in its name.`, {
      hint: "Records never change. Restore the file from the branch's history; `gatewright ledger verify` names all that is wrong.",
    });
  }
  const record = parseRecord(text, path);
  if (record.kind !== kind) throw evidenceError(`${path} holds a record of the kind ${record.kind}.`);
  return record;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Of every model the numbers of its chain: the truth about how many records there are. */
async function chainNumbers(store: LedgerStore, commit: string): Promise<Map<string, Set<number>>> {
  const chains = new Map<string, Set<number>>();
  for (const path of await store.list(commit, "chain")) {
    const place = readChainPath(path);
    if (place === undefined) continue;
    const numbers = chains.get(place.model) ?? new Set<number>();
    chains.set(place.model, numbers.add(place.number));
  }
  return chains;
}

async function segmentPaths(store: LedgerStore, commit: string): Promise<Map<string, string[]>> {
  const segments = new Map<string, string[]>();
  for (const path of (await store.list(commit, "index")).sort()) {
    const place = readSegmentPath(path);
    if (place === undefined) continue;
    segments.set(place.model, [...(segments.get(place.model) ?? []), path]);
  }
  return segments;
}

function isSubset(part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean {
  return [...part].every((number) => whole.has(number));
}

function recordOf(records: ReadonlyMap<string, LedgerRecord>, id: string, name: string): LedgerRecord {
  const record = records.get(id);
  if (record === undefined) throw notThere(id, name, false);
  return record;
}

function notThere(id: string, name: string, empty: boolean) {
  return evidenceError(`The ${name} has no record ${id}${empty ? ", because there is no such branch yet" : ""}.`, {
    hint: "`gatewright ledger log` lists the records that there are.",
  });
}
