import { sha256Hex } from "../digest/digest.ts";
import { evidenceError } from "../errors/user-error.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { ChainEntry } from "./ledger.ts";

const hex = /^[0-9a-f]{64}$/;

export function chainText(entry: ChainEntry): string {
  return canonicalJson(entry);
}

/** What the next entry has as `prev`; that of a model's newest entry is the anchor. */
export function entryDigest(text: string): string {
  return sha256Hex(text);
}

/** @throws UserError (`evidence`) when the text is no entry in its one stored form */
export function parseChainEntry(text: string, path: string): ChainEntry {
  const value = parse(text, path);
  if (!isChainEntry(value) || canonicalJson(value) !== text) {
    throw evidenceError(`${path} is no entry of a chain.`, {
      hint: "Run `gatewright ledger verify` to see all that is wrong.",
    });
  }
  return value;
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw evidenceError(`${path} is not JSON; it may have been cut off.`, { cause });
  }
}

function isChainEntry(value: unknown): value is ChainEntry {
  if (typeof value !== "object" || value === null) return false;
  const { record, prev, ...more }: { record?: unknown; prev?: unknown } = value;
  return (
    Object.keys(more).length === 0 &&
    typeof record === "string" &&
    hex.test(record) &&
    (prev === null || (typeof prev === "string" && hex.test(prev)))
  );
}
