import { championOf, newestRun } from "@gatewright/shared/ledger/find-runs.ts";
import type { Ledger } from "@gatewright/shared/ledger/ledger.ts";
import type { Trust } from "@gatewright/shared/ledger/record.ts";
import type { ReferenceRun } from "./compare-runs.ts";
import { agoWords } from "./number-words.ts";

export interface ReferenceQuestion {
  model: string;
  smoke: boolean;
  /** Of the run that is compared. */
  trust: Trust;
  now: Date;
}

/**
 * The run that another is compared with: the champion's, else the newest of the default branch; on a person's own machine the newest
 * of its own as well. A smoke run is compared with a smoke run only: a small sample says nothing about the whole.
 * @returns also a sentence that says which one, or why there is none
 * @throws UserError (`evidence`) when the ledger cannot be read
 */
export async function referenceRun(
  ledger: Ledger,
  { model, smoke, trust, now }: ReferenceQuestion,
): Promise<{ run: ReferenceRun | undefined; sentence: string }> {
  if (!smoke) {
    const champion = await championOf(ledger, model);
    if (champion?.run !== undefined && champion.gate.run !== undefined) {
      return said({ id: champion.gate.run, record: champion.run, what: "the champion's run" }, now);
    }
  }
  const allowed: Trust[] = trust === "local" ? ["default-branch", "local"] : ["default-branch"];
  const newest = await newestRun(ledger, model, { trust: allowed, smoke });
  if (newest === undefined) {
    const kind = smoke ? "smoke run" : "run";
    const where = trust === "local" ? "" : " of the default branch";
    return { run: undefined, sentence: `first ${kind}: the ledger has no ${kind}${where} of ${model} to compare with` };
  }
  const branch = newest.record.trust === "default-branch" ? " of the default branch" : "";
  return said({ ...newest, what: `the newest ${smoke ? "smoke run" : "run"}${branch}` }, now);
}

function said(run: ReferenceRun, now: Date): { run: ReferenceRun; sentence: string } {
  const when = agoWords(new Date(run.record.created_at), now);
  const commit = run.record.code.commit ?? run.record.origin.head_sha;
  const at = commit === undefined ? "" : ` at ${commit.slice(0, 12)}`;
  return { run, sentence: `compared with ${run.what}, ${run.id.slice(0, 12)}${at}, ${when}` };
}
