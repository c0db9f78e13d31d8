import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
export function mlBom(record: RunRecord, id: string): object {
  return { model: record.model, id };
}
