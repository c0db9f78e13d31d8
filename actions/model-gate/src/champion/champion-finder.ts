import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { championOf } from "@gatewright/shared/ledger/find-runs.ts";
import { unpackPredictions } from "@gatewright/shared/ledger/kept-predictions.ts";
import type { Ledger } from "@gatewright/shared/ledger/ledger.ts";
import type { GateRecord, RunRecord } from "@gatewright/shared/ledger/record.ts";
import { trustOf } from "@gatewright/shared/ledger/trust.ts";
import type { GatePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import type { Champion } from "../evidence/gate-evidence.ts";
import type { Inputs } from "../inputs.generated.ts";
import type { GatedModel } from "../models-to-gate.ts";
import { scoreChampion } from "./score-champion.ts";

/** Where the champion's predictions or metrics stand, or why there are none. */
export type ChampionSource =
  | { kind: "file"; path: string; name: string }
  /** Only for a candidate of which nothing but metrics is known. */
  | { kind: "metrics"; values: ReadonlyMap<string, number>; name: string }
  | Exclude<Champion, { kind: "compared" }>;

/** What the candidate's predictions are about, and what they say. */
export interface CandidateRows {
  evaluationDigest: string;
  predictionsDigest: string;
}

export interface FindChampion {
  model: GatedModel;
  gate: GatePolicy;
  /** Undefined when only metrics of the candidate are known. */
  rows: CandidateRows | undefined;
  /** Digest of the candidate's model; undefined when no model file is known. */
  modelDigest: string | undefined;
}

/**
 * What the candidate is compared with (design section 2): a path, or the ledger's champion. A ledger that cannot be read is an
 * error and never a first run.
 */
export async function findChampion(
  candidate: FindChampion,
  context: EvaluateContext<Pick<Inputs, "token">>,
): Promise<ChampionSource> {
  const { champion: path, policy } = candidate.model;
  if (path !== undefined) return { kind: "file", path, name: path };
  try {
    const ledger = await context.openLedger();
    const champion = await championOf(ledger, policy.name);
    if (champion === undefined) return noChampionYet(policy.name, ledger);
    return await ledgerChampion(champion, { ...candidate, ledger }, context);
  } catch (error) {
    if (error instanceof UserError) return { kind: "broken", error };
    throw error;
  }
}

function noChampionYet(model: string, { name, commit }: Ledger): ChampionSource {
  const where = commit === undefined ? `there is no ${name} yet` : `the ${name} has no champion of ${model}`;
  return { kind: "absent", reason: `no champion yet (${where})`, first: true };
}

interface LedgerChampion {
  gate: GateRecord;
  run: RunRecord | undefined;
}

async function ledgerChampion(
  { gate: record, run }: LedgerChampion,
  { gate, rows, modelDigest, ledger, model }: FindChampion & { ledger: Ledger },
  context: EvaluateContext<Pick<Inputs, "token">>,
): Promise<ChampionSource> {
  const name = championName(record);
  const unchanged = modelDigest === record.model_digest;
  const isUnchanged: ChampionSource = {
    kind: "absent",
    reason: `unchanged model, it is ${name}`,
    first: false,
  };
  if (rows === undefined) return unchanged ? isUnchanged : metricsOf(run, name);
  const changed = record.evaluation_digest !== rows.evaluationDigest;
  // The same file that says something else of the same rows is another model for whoever uses it, so it is compared.
  if (unchanged && !changed && record.predictions_digest === rows.predictionsDigest) return isUnchanged;
  if (!changed && record.predictions !== undefined) {
    const csv = unpackPredictions(await ledger.file(record.predictions.path), record.predictions, ledger.name);
    const folder = await mkdtemp(join(context.host.temporaryDirectory, "champion-"));
    const path = join(folder, "predictions.csv");
    await writeFile(path, csv);
    return { kind: "file", path, name };
  }
  const { champion } = gate;
  if (champion.kind === "ledger" && champion.run !== undefined) {
    const path = await scoreChampion({ command: champion.run, run, name, model: model.policy.name }, context);
    return { kind: "file", path, name: `${name}, scored anew` };
  }
  if (!changed) {
    throw evidenceError(`The predictions of ${name} are not in the ledger, so the two cannot be compared.`, {
      hint: "Let the champion be scored anew: `champion: {run: <command>}` in the policy.",
    });
  }
  const another = `evaluation set is another one than that of ${name}`;
  const { accepted, why } = await acceptance(context);
  if (accepted) return { kind: "absent", reason: `the ${another}, accepted because ${why}`, first: true };
  throw evidenceError(`The ${another}, so the two cannot be compared.`, {
    hint: `Let the champion be scored anew on it: \`champion: {run: <command>}\` in the policy. Or have the change approved under \`policy_changes\`; it does not count so far, because ${why}.`,
  });
}

/** Whoever changes the evaluation set could drop the rows that are hard, so it must be accepted by the default branch or by a person. */
async function acceptance({
  run,
  host,
  approvedBy,
}: EvaluateContext<Pick<Inputs, "token">>): Promise<{ accepted: boolean; why: string }> {
  if (trustOf(run, host.variables) === "default-branch") return { accepted: true, why: "the default branch has it" };
  if (run.event === "merge_group") {
    return { accepted: true, why: "each pull request of the merge group has passed with it" };
  }
  if (approvedBy === undefined) return { accepted: false, why: "nobody can approve it here" };
  const { approved, why } = await approvedBy();
  return { accepted: approved, why };
}

/** What the run that made the champion has recorded. */
function metricsOf(run: RunRecord | undefined, name: string): ChampionSource {
  if (run === undefined || run.metrics.length === 0) {
    throw evidenceError(`The ledger knows no metrics of ${name}, and of the candidate there are only metrics.`, {
      hint: "Record runs with track-experiment and `train.outputs.metrics`, or name a predictions file under `train.outputs.predictions`.",
    });
  }
  return { kind: "metrics", values: new Map(run.metrics.map((metric) => [metric.name, Number(metric.value)])), name };
}

/** `the champion sha256:0123456789ab of commit 0123456`. */
export function championName({ model_digest, origin: { head_sha } }: GateRecord): string {
  const commit = head_sha === undefined ? "" : ` of commit ${head_sha.slice(0, 7)}`;
  return `the champion ${model_digest.slice(0, 19)}${commit}`;
}
