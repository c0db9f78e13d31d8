import { duplicateKey } from "../document/duplicate-key.ts";
import { evidenceError } from "../errors/user-error.ts";

/** More than a job's matrix ever writes. */
const mostRecords = 200;

export interface RecordsFile {
  /** Each as it came: nothing about them has been checked but that they are objects. */
  records: Record<string, unknown>[];
  /** Files on the ledger's branch that the records name, by path. */
  files: Map<string, string>;
}

/**
 * The text of a `records.json`. Only a run of the default branch has `files` to leave, so they are refused unless they may be there.
 * @throws UserError (`evidence`) when the text is not what gatewright writes
 */
export function readRecordsFile(text: string, { mayHaveFiles = false } = {}): RecordsFile {
  const document = parse(text);
  const key = duplicateKey(text);
  if (key !== undefined) throw refused(`has the key "${key}" twice in one object`);
  if (!isObject(document)) throw refused("holds no JSON object");
  const { version, records, files, ...more } = document;
  const unknown = files === undefined || mayHaveFiles ? Object.keys(more)[0] : "files";
  if (unknown !== undefined) throw refused(`has a key "${unknown}" that gatewright does not write`);
  if (version !== 1) throw refused("is not of version 1");
  if (!Array.isArray(records) || records.length === 0) throw refused("holds no list of records");
  if (records.length > mostRecords) {
    throw refused(`holds ${records.length} records, more than the ${mostRecords} that one artifact may have`);
  }
  return {
    records: records.map((record: unknown) => {
      if (!isObject(record)) throw refused("holds a record that is no JSON object");
      return record;
    }),
    files: readFiles(files),
  };
}

/** Kept predictions are named by their own content; any other path would let a job write what it likes on the ledger's branch. */
const pathOfPredictions = /^predictions\/[0-9a-f]{2}\/[0-9a-f]{64}\.csv\.gz\.base64$/;

function readFiles(value: unknown): Map<string, string> {
  if (value === undefined) return new Map();
  if (!isObject(value)) throw refused("holds files that are no JSON object");
  return new Map(
    Object.entries(value).map(([path, text]) => {
      if (!pathOfPredictions.test(path)) throw refused(`holds a file "${path}", and only predictions belong there`);
      if (typeof text !== "string") throw refused(`holds ${path} as something else than a text`);
      return [path, text];
    }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused("is not JSON", error);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(what: string, cause?: unknown) {
  return evidenceError(`Its records.json ${what}.`, { cause });
}
