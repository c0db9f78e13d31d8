import type { LedgerRecord } from "@gatewright/shared/ledger/record.ts";

/**
 * Why a record of this run must not be appended, as sentences, besides what GitHub says of the run. The training ran the user's code and
 * all that it installs, which must not get more into the ledger than a training and its gate.
 */
export function whyNotOurs(record: LedgerRecord, model: string): string[] {
  const said: string[] = [];
  if (record.model !== model) said.push(`It is about ${record.model}, and ${model} was retrained.`);
  if (record.kind === "gate" && record.champion) {
    said.push("It says that its model is the champion, which no retraining decides.");
  }
  return said;
}
