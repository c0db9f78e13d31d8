import { sha256Hex } from "../digest/digest.ts";
import { evidenceError, UserError } from "../errors/user-error.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { ChainEntry, IndexLine } from "./ledger.ts";
import { type LedgerRecord, recordKinds, trustLevels } from "./record.ts";

/**
 * Bytes of a data version that is found by its text; a longer one by its digest, or by the run's commit. A segment is written anew
 * with each record, and a stranger's records must not make it too large for GitHub to take.
 */
const longestVersion = 250;

/** What one entry of a chain and its record give for the index. */
export function indexLine(number: number, entry: ChainEntry, record: LedgerRecord): IndexLine {
  return {
    model: record.model,
    number,
    record: entry.record,
    entry: sha256Hex(canonicalJson(entry)),
    kind: record.kind,
    created_at: record.created_at,
    trust: record.trust,
    ...ofKind(record),
  };
}

function ofKind(record: LedgerRecord): Partial<IndexLine> {
  const head = record.origin.head_sha;
  const commit = head === undefined ? {} : { commit: head };
  switch (record.kind) {
    case "run": {
      const made = record.code.commit;
      return {
        ...(head === undefined && made !== undefined ? { commit: made } : commit),
        smoke: record.smoke,
        data: record.data.flatMap(({ digest, version }) => [
          ...(digest === undefined ? [] : [digest]),
          ...(Buffer.byteLength(version) > longestVersion ? [] : [version]),
        ]),
        ...(record.fingerprint === undefined ? {} : { fingerprint: record.fingerprint }),
        ...(record.artifact === undefined ? {} : { model_digest: record.artifact.digest }),
      };
    }
    case "gate": {
      const { model_digest, verdict, champion, evaluation_digest: evaluation } = record;
      return {
        ...commit,
        model_digest,
        verdict,
        champion,
        ...(evaluation === undefined ? {} : { data: [evaluation] }),
      };
    }
    case "deployment":
      return { ...commit, model_digest: record.model_digest, verdict: record.outcome };
    case "look":
      return {
        ...commit,
        model_digest: record.model_digest,
        data: [record.evaluation_digest],
        verdict: record.passed ? "pass" : "fail",
      };
  }
}

/** A segment's text: a line of canonical JSON each. */
export function segmentText(lines: readonly IndexLine[]): string {
  return lines.map((line) => `${canonicalJson(line)}\n`).join("");
}

/**
 * The lines of a segment. Only their form is checked here; whoever acts on a record reads the record itself.
 * @throws UserError (`evidence`) when a line is none
 */
export function readSegment(text: string, path: string): IndexLine[] {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw brokenIndex(`${path} is cut off`);
  return lines.map((line, at) => {
    const value = parse(line);
    if (!isIndexLine(value)) throw brokenIndex(`Line ${at + 1} of ${path} is no line of an index`);
    return value;
  });
}

export interface UnreadablePlace {
  model: string;
  number: number;
  /** Undefined: it is the entry itself that cannot be read. */
  entry: ChainEntry | undefined;
  /** The segment that has its line. */
  path: string;
  text: string | undefined;
}

/**
 * The line of an entry that cannot be made anew, because the entry or its record is damaged: without it no other record of the
 * model could be found either. None when it does not fit what is left.
 */
export function keptLines({ model, number, entry, path, text }: UnreadablePlace): IndexLine[] {
  const digest = entry === undefined ? undefined : sha256Hex(canonicalJson(entry));
  const fits = (line: IndexLine): boolean =>
    line.model === model &&
    line.number === number &&
    (entry === undefined || (line.record === entry.record && line.entry === digest));
  if (text === undefined) return [];
  try {
    return readSegment(text, path).filter(fits).slice(0, 1);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

export function brokenIndex(what: string) {
  return evidenceError(`${what}.`, {
    hint: "Run `gatewright ledger verify` to see what is wrong, and `gatewright ledger rebuild-index` to make the index anew from the records.",
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Said by the caller, who knows the line's number.
    return undefined;
  }
}

const hex = /^[0-9a-f]{64}$/;

function isIndexLine(value: unknown): value is IndexLine {
  if (typeof value !== "object" || value === null) return false;
  const line: Partial<Record<keyof IndexLine, unknown>> = value;
  return (
    typeof line.model === "string" &&
    Number.isSafeInteger(line.number) &&
    typeof line.record === "string" &&
    hex.test(line.record) &&
    typeof line.entry === "string" &&
    hex.test(line.entry) &&
    recordKinds.some((kind) => kind === line.kind) &&
    trustLevels.some((trust) => trust === line.trust) &&
    typeof line.created_at === "string" &&
    isOptional(line.commit, "string") &&
    isOptional(line.fingerprint, "string") &&
    isOptional(line.smoke, "boolean") &&
    isOptional(line.model_digest, "string") &&
    isOptional(line.verdict, "string") &&
    isOptional(line.champion, "boolean") &&
    (line.data === undefined || (Array.isArray(line.data) && line.data.every((one) => typeof one === "string")))
  );
}

function isOptional(value: unknown, type: "string" | "boolean"): boolean {
  return value === undefined || typeof value === type;
}
