import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Ledger } from "@gatewright/shared/ledger/ledger.ts";
import type { LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import type { Terminal } from "./terminal.ts";

const readProblems: Partial<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a directory",
  ELOOP: "its links lead in a circle",
  EACCES: "this user may not read it",
};

/** Records that wait in a file, and the champion's predictions beside them, by path. */
export interface Kept {
  records: LedgerRecord[];
  files: ReadonlyMap<string, string>;
}

/** @throws UserError when a file cannot be read, something in it is no record, or its predictions are not what their name says */
export async function keptIn(path: string, { workingDirectory }: Pick<Terminal, "workingDirectory">): Promise<Kept> {
  const whole = await readFile(resolve(workingDirectory, path), "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw configurationError(`${path} cannot be read: ${readProblems[cause.code ?? ""] ?? cause.message}.`, {
      hint: "Give the records.json of a run's artifact.",
      cause,
    });
  });
  // Some editors put a byte order mark before it.
  const text = whole.replace(/^\uFEFF/, "");
  if (text.trim() === "") throw evidenceError(`${path} is empty.`, { location: { path } });
  const { checkRecord } = await import("@gatewright/shared/ledger/read-record.ts");
  const values = valuesIn(text, path);
  if (values.length === 0) throw evidenceError(`${path} holds no records.`, { location: { path } });
  return {
    records: values.map((value, at) => checkRecord(value, values.length === 1 ? path : `Record ${at + 1} of ${path}`)),
    files: await filesIn(text),
  };
}

async function filesIn(text: string): Promise<ReadonlyMap<string, string>> {
  const whole = parsed(text);
  if (whole === undefined || !isRecordsFile(whole.value) || !("files" in whole.value)) return new Map();
  const [{ readRecordsFile }, { refuseOtherPredictions }] = await Promise.all([
    import("@gatewright/shared/ledger/records-file.ts"),
    import("@gatewright/shared/ledger/kept-predictions.ts"),
  ]);
  const { files } = readRecordsFile(text, { mayHaveFiles: true });
  for (const [name, packed] of files) refuseOtherPredictions(name, packed);
  return files;
}

/**
 * The ledger as it will be once the runs that wait are appended: a gate names the run that made its model, and the job that gates may
 * not write. Nothing but runs is taken, so that what a training left makes neither a champion nor a look.
 */
export async function withKeptRuns(ledger: Ledger, kept: readonly LedgerRecord[]): Promise<Ledger> {
  const runs = kept.filter(({ kind }) => kind === "run");
  if (runs.length === 0) return ledger;
  const [{ indexLine }, { recordId }] = await Promise.all([
    import("@gatewright/shared/ledger/index-line.ts"),
    import("@gatewright/shared/ledger/record-id.ts"),
  ]);
  return {
    ...ledger,
    index: async (model) => {
      const lines = await ledger.index(model);
      const there = new Set(lines.map(({ record }) => record));
      const fresh = runs.filter((run) => run.model === model && !there.has(recordId(run)));
      // Their place in the chain is not known yet, and nobody asks for it.
      const added = fresh.map((run, at) =>
        indexLine(lines.length + at + 1, { record: recordId(run), prev: null }, run),
      );
      return [...lines, ...added];
    },
  };
}

function valuesIn(text: string, path: string): unknown[] {
  const whole = parsed(text);
  if (whole !== undefined) return isRecordsFile(whole.value) ? whole.value.records : [whole.value];
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, at) => {
      const one = parsed(line);
      if (one !== undefined) return one.value;
      throw evidenceError(`${path} is neither JSON nor JSON Lines: line ${at + 1} is not JSON.`, {
        location: { path },
        hint: "It may have been cut off. Give the records.json of a run's artifact.",
      });
    });
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Whether it must be JSON as a whole, the caller knows.
    return undefined;
  }
}

function isRecordsFile(value: unknown): value is { records: unknown[] } {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    value.version === 1 &&
    "records" in value &&
    Array.isArray(value.records)
  );
}
