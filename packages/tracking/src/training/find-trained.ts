import type { Ledger } from "@gatewright/shared/ledger/ledger.ts";
import type { RunRecord, Trust } from "@gatewright/shared/ledger/record.ts";

export interface FoundRun {
  /** The record's id. */
  id: string;
  record: RunRecord;
}

export interface TrainedRun extends FoundRun {
  /** The run that trained, when this one was restored from it; else this one. */
  madeBy: FoundRun;
}

/** Older ones have the same outputs or none that can still be had; asking for many would only cost time. */
const mostTried = 3;

/** Of the run that looks for outputs. */
export interface Restorer {
  trust: Trust;
  /** It judges a pull request (`isForPullRequest`). */
  forPullRequest: boolean;
}

/**
 * Whose records a run may restore from (design section 7): nobody restores what a fork's code made, only pull requests restore what
 * pull requests made, and the default branch only what was made on it.
 */
function restorableTrust({ trust, forPullRequest }: Restorer): Trust[] {
  switch (trust) {
    case "default-branch":
    case "fork":
      return ["default-branch"];
    case "pull_request":
      return forPullRequest ? ["default-branch", "pull_request"] : ["default-branch"];
    case "local":
      return ["default-branch", "local"];
  }
}

/**
 * Runs with this fingerprint whose outputs may be restored, newest first.
 * @throws UserError (`evidence`) when the ledger cannot be read
 */
export async function trainedRuns(
  ledger: Ledger,
  { model, fingerprint, smoke, restorer }: { model: string; fingerprint: string; smoke: boolean; restorer: Restorer },
): Promise<TrainedRun[]> {
  const allowed = restorableTrust(restorer);
  const all = await ledger.index(model);
  const known = new Set(all.map(({ record }) => record));
  const lines = all.filter(
    (line) =>
      line.kind === "run" &&
      line.fingerprint === fingerprint &&
      (line.smoke ?? false) === smoke &&
      allowed.includes(line.trust),
  );
  const found: TrainedRun[] = [];
  for (const { record: id } of lines.reverse().slice(0, mostTried)) {
    const record = await ledger.read(id);
    // The index is a help that can be rebuilt; what counts stands in the record.
    if (record.kind !== "run" || record.fingerprint !== fingerprint || record.smoke !== smoke) continue;
    if (!allowed.includes(record.trust)) continue;
    found.push({ id, record, madeBy: await trainedBy({ id, record }, ledger, known) });
  }
  return found;
}

async function trainedBy(run: FoundRun, ledger: Ledger, known: ReadonlySet<string>): Promise<FoundRun> {
  const { restored_from: id } = run.record;
  // A pull request's record may name one that does not exist, which says nothing about its own outputs.
  if (id === undefined || !known.has(id)) return run;
  const record = await ledger.read(id);
  return record.kind === "run" ? { id, record } : run;
}

/** The newest run that is comparable, to say what has changed since; undefined when there is none. */
export async function newestTrained(
  ledger: Ledger,
  { model, smoke, restorer }: { model: string; smoke: boolean; restorer: Restorer },
): Promise<FoundRun | undefined> {
  const allowed = restorableTrust(restorer);
  const line = (await ledger.index(model)).findLast(
    (one) =>
      one.kind === "run" &&
      one.fingerprint !== undefined &&
      (one.smoke ?? false) === smoke &&
      allowed.includes(one.trust),
  );
  if (line === undefined) return undefined;
  const record = await ledger.read(line.record);
  return record.kind === "run" ? { id: line.record, record } : undefined;
}
