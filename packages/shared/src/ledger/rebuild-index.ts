import { UserError } from "../errors/user-error.ts";
import { parseChainEntry } from "./chain-entry.ts";
import { type CommitOptions, commitUntilDone } from "./commit-until-done.ts";
import { indexLine, keptLines, segmentText } from "./index-line.ts";
import { readChainPath, segmentOf, segmentPath } from "./layout.ts";
import type { IndexLine, LedgerStore } from "./ledger.ts";
import { readRecords } from "./open-ledger.ts";

export interface RebuiltIndex {
  lines: IndexLine[];
  /** Entries that give no line, each with the reason. */
  problems: string[];
}

/** The lines that chain and records of a model give, oldest first. */
export async function rebuiltIndex(store: LedgerStore, commit: string, model: string): Promise<RebuiltIndex> {
  const paths = (await store.list(commit, `chain/${model}`)).filter((path) => readChainPath(path) !== undefined).sort();
  const texts = await store.read(commit, paths);
  const lines: IndexLine[] = [];
  const problems: string[] = [];
  const entries = paths.map((path) => {
    const number = readChainPath(path)?.number ?? 0;
    try {
      return { number, entry: parseChainEntry(texts.get(path) ?? "", path) };
    } catch (error) {
      problems.push(messageOf(error));
      return { number, entry: undefined };
    }
  });
  const records = await readRecords(
    store,
    commit,
    entries.flatMap(({ entry }) => (entry === undefined ? [] : [{ id: entry.record }])),
    (problem) => problems.push(problem.message),
  );
  let before: Map<string, string> | undefined;
  for (const { number, entry } of entries) {
    const record = entry === undefined ? undefined : records.get(entry.record);
    if (entry !== undefined && record !== undefined) {
      lines.push(indexLine(number, entry, record));
      continue;
    }
    if (entry !== undefined) {
      problems.push(`Entry ${number} of ${model} names the record ${entry.record}, which cannot be read.`);
    }
    before ??= await store.read(commit, await store.list(commit, `index/${model}`));
    const path = segmentPath(model, segmentOf(number));
    lines.push(...keptLines({ model, number, entry, path, text: before.get(path) }));
  }
  return { lines, problems };
}

export interface Mended {
  commit: string | undefined;
  /** Paths of the segments that were written. */
  written: string[];
  problems: string[];
}

/**
 * Makes the whole index anew from chains and records, and writes what differs. Records that cannot be read are told, and keep the line
 * that they have, so that the others can still be found.
 * @throws UserError (`evidence`) when the store cannot be read or refuses
 */
export async function rebuildIndex(store: LedgerStore, options: CommitOptions): Promise<Mended> {
  const commit = await store.tip();
  if (commit === undefined) return { commit, written: [], problems: [] };
  let mended: Omit<Mended, "commit"> = { written: [], problems: [] };
  const done = await commitUntilDone(store, options, async (parent) => {
    const { files, problems } = await wholeIndex(store, parent ?? commit);
    mended = { written: [...files.keys()], problems };
    return { files, message: "The index, made anew from the records" };
  });
  return { commit: done.commit, ...mended };
}

/** The segments that differ from what they must be. A file cannot be removed through a store: one too many becomes empty. */
async function wholeIndex(
  store: LedgerStore,
  commit: string,
): Promise<{ files: Map<string, string>; problems: string[] }> {
  const models = new Set((await store.list(commit, "chain")).flatMap((path) => readChainPath(path)?.model ?? []));
  const wanted = new Map<string, string>();
  const problems: string[] = [];
  for (const model of models) {
    const rebuilt = await rebuiltIndex(store, commit, model);
    for (const [path, text] of segmentsOf(model, rebuilt.lines)) wanted.set(path, text);
    problems.push(...rebuilt.problems);
  }
  const found = await store.read(commit, await store.list(commit, "index"));
  for (const path of found.keys()) if (!wanted.has(path)) wanted.set(path, "");
  return { files: new Map([...wanted].filter(([path, text]) => found.get(path) !== text)), problems };
}

/** Texts by path, of lines whose numbers say which segment they belong to. */
export function segmentsOf(model: string, lines: readonly IndexLine[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const line of lines) {
    const path = segmentPath(model, segmentOf(line.number));
    texts.set(path, (texts.get(path) ?? "") + segmentText([line]));
  }
  return texts;
}

function messageOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}
