import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
export function modelCard(record: RunRecord, id: string): string {
  return `${record.model} ${id}`;
}
