import { UserError } from "../errors/user-error.ts";
import { readSegment } from "./index-line.ts";
import type { IndexLine, LedgerStore } from "./ledger.ts";
import { checkRecord } from "./read-record.ts";
import { rebuiltIndex } from "./rebuild-index.ts";
import type { GateRecord, LedgerRecord } from "./record.ts";
import { recordPath } from "./record-id.ts";

/**
 * Why a record may not make its model the champion any more, as a sentence: a run that began later has made one since. An old run of the
 * default branch that is run again would otherwise put the model of an older commit back.
 * @returns undefined when it may, and for every record that makes none
 */
export type WhyOutdated = (record: LedgerRecord) => string | undefined;

/** What the ledger says at `commit` about the champion of a model; asked anew in every try, because others write at the same time. */
export async function outdatedBy(store: LedgerStore, commit: string, model: string): Promise<WhyOutdated> {
  const champion = await newestChampion(store, commit, model);
  return (record) => {
    if (!makesChampion(record) || champion === undefined) return undefined;
    const [own, standing] = [record.origin, champion.origin];
    // Numbers of two servers say nothing about an order; outside GitHub there are none.
    if (own.run_id === undefined || standing.run_id === undefined) return undefined;
    if (own.server_url !== undefined && standing.server_url !== undefined && own.server_url !== standing.server_url) {
      return undefined;
    }
    if (own.run_id >= standing.run_id) return undefined;
    return `A newer run of the default branch (${standing.run_id}) has made a champion of ${model} since, so this one of run ${own.run_id} makes none.`;
  };
}

export function makesChampion(record: LedgerRecord): record is GateRecord {
  return record.kind === "gate" && record.champion && record.trust === "default-branch";
}

async function newestChampion(store: LedgerStore, commit: string, model: string): Promise<LedgerRecord | undefined> {
  const lines = await linesOf(store, commit, model);
  const line = lines.findLast(({ kind, champion, trust }) => kind === "gate" && champion && trust === "default-branch");
  if (line === undefined) return undefined;
  const path = recordPath("gate", line.record);
  const text = (await store.read(commit, [path])).get(path);
  // A damaged one is no champion for anybody who reads it, and `gatewright ledger verify` names it.
  if (text === undefined) return undefined;
  try {
    return checkRecord(JSON.parse(text), path);
  } catch (error) {
    if (error instanceof UserError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function linesOf(store: LedgerStore, commit: string, model: string): Promise<IndexLine[]> {
  const segments = await store.read(commit, await store.list(commit, `index/${model}`));
  try {
    return [...segments].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([path, text]) => readSegment(text, path));
  } catch (error) {
    // Appending makes a broken index anew, from the same records.
    if (!(error instanceof UserError)) throw error;
    return (await rebuiltIndex(store, commit, model)).lines;
  }
}
