import { UserError } from "../errors/user-error.ts";
import { parseChainEntry } from "./chain-entry.ts";
import { indexLine, segmentText } from "./index-line.ts";
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
  const entries = paths.flatMap((path) => {
    try {
      return [{ number: readChainPath(path)?.number ?? 0, entry: parseChainEntry(texts.get(path) ?? "", path) }];
    } catch (error) {
      problems.push(messageOf(error));
      return [];
    }
  });
  const records = await readRecords(
    store,
    commit,
    entries.map(({ entry }) => ({ id: entry.record })),
    (problem) => problems.push(problem.message),
  );
  for (const { number, entry } of entries) {
    const record = records.get(entry.record);
    if (record !== undefined) lines.push(indexLine(number, entry, record));
    else problems.push(`Entry ${number} of ${model} names the record ${entry.record}, which cannot be read.`);
  }
  return { lines, problems };
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
