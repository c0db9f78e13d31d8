import { configurationError, evidenceError } from "../errors/user-error.ts";
import type { IndexLine, Ledger } from "./ledger.ts";

/** Fewer digits than these name too many commits and records. */
const leastDigits = 7;
const mostCandidates = 5;

/** Every model's index, models in the order of their names. */
export async function allLines(ledger: Ledger): Promise<IndexLine[]> {
  const models = await ledger.models();
  const indexes: IndexLine[][] = [];
  // One after the other: the first makes the round trip that the others share.
  for (const model of models) indexes.push(await ledger.index(model));
  return indexes.flat();
}

/**
 * The one record whose id begins so.
 * @throws UserError when it is no beginning of an id, or no record or several begin so
 */
export function lineOfId(lines: readonly IndexLine[], prefix: string, name: string): IndexLine {
  const wanted = prefix.toLowerCase();
  if (!/^[0-9a-f]{4,64}$/.test(wanted)) {
    throw configurationError(`${JSON.stringify(prefix)} is no record's id.`, {
      hint: "An id has 64 hexadecimal digits; its first 4 or more are enough. `gatewright ledger log` lists them.",
    });
  }
  const found = lines.filter(({ record }) => record.startsWith(wanted));
  const [line] = found;
  if (line === undefined) {
    throw evidenceError(`The ${name} has no record whose id begins with ${wanted}.`, {
      hint: "`gatewright ledger log` lists the records that there are; to find one by commit or digest, use `gatewright lineage`.",
    });
  }
  if (found.length > 1)
    throw ambiguous(
      prefix,
      found.map(({ record, kind, model }) => `${record.slice(0, 16)} (${kind} of ${model})`),
    );
  return line;
}

/**
 * The records that a digest, a data version, a commit or an id is about.
 * @param what an id, a commit or a SHA-256 (with `sha256:` or without), each with its first 7 digits at least; or a data version in full
 * @throws UserError (`evidence`) when there is none, or `what` is the beginning of several
 */
export function linesAbout(lines: readonly IndexLine[], what: string, name: string): IndexLine[] {
  const digits = /^(?:sha256:)?([0-9a-f]+)$/i.exec(what)?.[1]?.toLowerCase();
  if (digits !== undefined && digits.length < leastDigits) {
    throw configurationError(`${what} is too short to name a record, a commit or a digest.`, {
      hint: `Give its first ${leastDigits} digits at least.`,
    });
  }
  const named = new Set<string>();
  const found = lines.filter((line) => {
    const values = namesOf(line).filter((value) => value === what || (digits !== undefined && begins(value, digits)));
    for (const value of values) named.add(value);
    return values.length > 0;
  });
  if (found.length === 0) {
    throw evidenceError(`Nothing in the ${name} is about ${what}.`, {
      hint: "It may be a record's id, a commit, a digest of data or of a model, or a data version such as delta:data/t@12. `gatewright ledger log` lists the records.",
    });
  }
  if (named.size > 1) throw ambiguous(what, [...named]);
  return found;
}

function begins(value: string, digits: string): boolean {
  const hex = /^(?:sha256:)?([0-9a-f]+)$/.exec(value)?.[1];
  return hex?.startsWith(digits) === true;
}

function namesOf({ record, commit, fingerprint, model_digest: model, data = [] }: IndexLine): string[] {
  return [record, commit, fingerprint, model, ...data].filter((value) => value !== undefined);
}

function ambiguous(what: string, candidates: readonly string[]) {
  const more = candidates.length - mostCandidates;
  return evidenceError(`${what} is the beginning of ${candidates.length}.`, {
    hint: `Give more digits: ${candidates.slice(0, mostCandidates).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
  });
}
