import { duplicateKey } from "@gatewright/shared/document/duplicate-key.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";

/** More than a job's matrix ever writes. */
const mostRecords = 200;

/**
 * The records in the text of a `records.json`, each as it came: nothing about them has been checked but that they are objects.
 * @throws UserError (`evidence`) when the text is not what the first stage writes
 */
export function readRecordsFile(text: string): Record<string, unknown>[] {
  const document = parse(text);
  const key = duplicateKey(text);
  if (key !== undefined) throw refused(`has the key "${key}" twice in one object`);
  if (!isObject(document)) throw refused("holds no JSON object");
  const { version, records, ...more } = document;
  const unknown = Object.keys(more)[0];
  if (unknown !== undefined) throw refused(`has a key "${unknown}" that gatewright does not write`);
  if (version !== 1) throw refused("is not of version 1");
  if (!Array.isArray(records) || records.length === 0) throw refused("holds no list of records");
  if (records.length > mostRecords) {
    throw refused(`holds ${records.length} records, more than the ${mostRecords} that one artifact may have`);
  }
  return records.map((record: unknown) => {
    if (!isObject(record)) throw refused("holds a record that is no JSON object");
    return record;
  });
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
