import { UserError } from "../errors/user-error.ts";
import type { Appended } from "../ledger/ledger.ts";
import type { LedgerRecord } from "../ledger/record.ts";
import { recordId } from "../ledger/record-id.ts";
import type { LedgerOutcome, Report } from "../report/report.ts";
import type { Made } from "./evaluate-to-report.ts";

export interface RecordsHost {
  /** Writes into the ledger; undefined when this run may not, and somebody else does later. */
  append: ((records: readonly LedgerRecord[], files: ReadonlyMap<string, string>) => Promise<Appended>) | undefined;
  /** Why this run does not append, and who does, as a sentence. */
  appendedBy: string;
  /** Where records wait that are not in the ledger: a phrase such as `the artifact gatewright-records-…`. Throws when they cannot be kept. */
  keep(records: readonly LedgerRecord[], files: ReadonlyMap<string, string>): Promise<string>;
  /** What a person types to append records that were kept. */
  command: string;
  log: { info(sentence: string): void; warning(sentence: string): void };
}

/**
 * Makes an evaluation's records safe, in the ledger or where they wait for it, then copies them to other systems. Nothing of
 * this changes the verdict; all of it is said.
 */
export async function settleRecords(report: Report, made: Made | undefined, host: RecordsHost): Promise<Report> {
  if (made === undefined || made.records.length === 0) return report;
  const ledger = await outcomeOf(made, host);
  if (ledger.outcome === "failed") host.log.warning(ledger.sentence);
  else host.log.info(ledger.sentence);
  const copies = await made.mirror().catch((error: unknown) => [`Copies could not be made: ${reasonOf(error)}`]);
  for (const sentence of copies) host.log.info(sentence);
  const notes = ledger.outcome === "appended" ? copies : [ledger.sentence, ...copies];
  return { ...report, ledger, notes: [...report.notes, ...notes] };
}

async function outcomeOf({ records, ledgerFiles }: Made, host: RecordsHost): Promise<LedgerOutcome> {
  const ids = records.map(recordId);
  const what = ids.length === 1 ? "The record" : `The ${ids.length} records`;
  const are = ids.length === 1 ? "is" : "are";
  if (host.append !== undefined) {
    try {
      const { commit, anchors, attempts, refused } = await host.append(records, ledgerFiles);
      const tries = attempts === 1 ? "" : ` after ${attempts} tries`;
      if (refused.length > 0) {
        return {
          records: ids.filter((id) => refused.every((one) => one.id !== id)),
          outcome: "failed",
          sentence: `A record is left out of the ledger. ${refused.map(({ reason }) => reason).join(" ")}`,
          commit,
          anchors,
        };
      }
      return {
        records: ids,
        outcome: "appended",
        sentence: `${what} ${are} in the ledger since commit ${commit.slice(0, 12)}${tries}.`,
        commit,
        anchors,
      };
    } catch (error) {
      const kept = await keptPlace(records, ledgerFiles, host);
      const next =
        kept.place === undefined ? kept.problem : `It is kept in ${kept.place}; append it with \`${host.command}\`.`;
      return {
        records: ids,
        outcome: "failed",
        sentence: `${what} could not be appended to the ledger: ${reasonOf(error)} ${next}`,
      };
    }
  }
  const kept = await keptPlace(records, ledgerFiles, host);
  if (kept.place === undefined)
    return { records: ids, outcome: "failed", sentence: `${host.appendedBy} ${kept.problem}` };
  return { records: ids, outcome: "kept", sentence: `${what} ${are} kept in ${kept.place}. ${host.appendedBy}` };
}

async function keptPlace(
  records: readonly LedgerRecord[],
  files: ReadonlyMap<string, string>,
  host: RecordsHost,
): Promise<{ place: string; problem?: never } | { place?: never; problem: string }> {
  try {
    return { place: await host.keep(records, files) };
  } catch (error) {
    return { problem: `Keeping it failed as well: ${reasonOf(error)}` };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
  const message = error instanceof Error ? error.message : String(error);
  return message.endsWith(".") ? message : `${message}.`;
}
