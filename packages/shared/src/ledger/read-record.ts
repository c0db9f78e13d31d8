import { describeViolations } from "../document/schema-violations.ts";
import { evidenceError } from "../errors/user-error.ts";
import { validate } from "../schemas/ledger-record.v1.generated.js";
import { canonicalJson } from "./canonical-json.ts";
import type { LedgerRecord } from "./record.ts";

/** Beyond it a record belongs into files of its own, whose digests it names. */
export const mostRecordBytes = 1_000_000;

/**
 * A record in its stored form.
 * @param what it is called in messages, e.g. its path
 * @throws UserError (`evidence`) with the first thing that is wrong: too big, not JSON, not canonical (which also finds a key that
 * stands twice), or against the schema
 */
export function parseRecord(text: string, what: string): LedgerRecord {
  refuseBigText(text, what);
  const value = parseJson(text, what);
  if (canonicalText(value, what) !== text) {
    throw evidenceError(`${what} is not written in canonical JSON (RFC 8785).`, {
      hint: "A record is stored in one form only: no white space, no key twice, keys in order.",
    });
  }
  return checkRecord(value, what);
}

/**
 * A value that came from anywhere, as the record that it claims to be.
 * @throws UserError (`evidence`) with the first violation of `schemas/ledger-record.v1.json`
 */
export function checkRecord(value: unknown, what: string): LedgerRecord {
  refuseBigText(canonicalText(value, what), what);
  if (satisfiesSchema(value)) return value;
  const [first] = describeViolations(validate.errors ?? [], "record");
  const reason = first?.message ?? "it does not satisfy the schema";
  throw evidenceError(`${what} is no record: ${reason}${reason.endsWith("?") ? "" : "."}`, {
    hint: first?.hint ?? "The form of records is `schemas/ledger-record.v1.json`.",
  });
}

function satisfiesSchema(value: unknown): value is LedgerRecord {
  return validate(value);
}

function refuseBigText(text: string, what: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes <= mostRecordBytes) return;
  throw evidenceError(`${what} has ${bytes} bytes, more than the ${mostRecordBytes} that a record may have.`, {
    hint: "Record fewer metrics, curves or output files; what is left out can be an artifact whose digest the record names.",
  });
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw evidenceError(`${what} is not JSON; it may have been cut off.`, { cause });
  }
}

/** What cannot be written as JSON (half of a surrogate pair, a number that is none) is nobody's record. */
function canonicalText(value: unknown, what: string): string {
  try {
    return canonicalJson(value);
  } catch (cause) {
    throw evidenceError(`${what} holds what JSON cannot: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      cause,
    });
  }
}
