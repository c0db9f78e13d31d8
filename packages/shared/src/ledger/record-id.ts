import { sha256Hex } from "../digest/digest.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { LedgerRecord, RecordKind } from "./record.ts";

const folders = {
  run: "runs",
  gate: "gates",
  deployment: "deployments",
  look: "looks",
} as const satisfies Record<RecordKind, string>;

/** The record's name, `<64 hex>`: the SHA-256 of its canonical JSON. */
export function recordId(record: LedgerRecord): string {
  return sha256Hex(canonicalJson(record));
}

/** Where a record stands on the ledger's branch. */
export function recordPath(kind: RecordKind, id: string): string {
  return `${folders[kind]}/${id.slice(0, 2)}/${id}.json`;
}

/** What a path says about the record that stands there; undefined when it is no record's path. */
export function readRecordPath(path: string): { kind: RecordKind; id: string } | undefined {
  const [, folder, id = ""] = /^([a-z]+)\/[0-9a-f]{2}\/([0-9a-f]{64})\.json$/.exec(path) ?? [];
  const kind = recordFolders().find(([, name]) => name === folder)?.[0];
  return kind !== undefined && recordPath(kind, id) === path ? { kind, id } : undefined;
}

function recordFolders(): [RecordKind, string][] {
  return [
    ["run", folders.run],
    ["gate", folders.gate],
    ["deployment", folders.deployment],
    ["look", folders.look],
  ];
}
