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

/** Where the champion's predictions stand, or why there are none. */
export type ChampionSource = { kind: "file"; path: string; name: string } | Exclude<Champion, { kind: "compared" }>;

export interface CandidateFacts {
  evaluationDigest: string;
  predictionsDigest: string;
  /** Digest of the candidate's model; undefined when no model file is known. */
  modelDigest: string | undefined;
}

export interface FindChampion {
  model: GatedModel;
  gate: GatePolicy;
  candidate: CandidateFacts;
}

/**
 * What the candidate is compared with (design section 2): a path, or the ledger's champion. A ledger that cannot be read is an
 * error and never a first run.
 */
export async function findChampion(
  { model, gate, candidate }: FindChampion,
  context: EvaluateContext<Inputs>,
): Promise<ChampionSource> {
  const { champion: path, policy } = model;
  if (path !== undefined) return { kind: "file", path, name: path };
  try {
    const ledger = await context.openLedger();
    const champion = await championOf(ledger, policy.name);
    if (champion === undefined) return noChampionYet(policy.name, ledger);
    return await ledgerChampion(champion, { model, gate, candidate, ledger }, context);
  } catch (error) {
    if (error instanceof UserError) return { kind: "broken", error };
    throw error;
  }
}

function noChampionYet(model: string, { name, commit }: Ledger): ChampionSource {
  const where = commit === undefined ? `there is no ${name} yet` : `the ${name} has no champion of ${model}`;
  return { kind: "absent", reason: `no champion yet (${where})`, first: true };
}

async function ledgerChampion(
  { gate: record, run }: { gate: GateRecord; run: RunRecord | undefined },
  found: FindChampion & { ledger: Ledger },
  context: EvaluateContext<Inputs>,
): Promise<ChampionSource> {
  const { gate, candidate, ledger, model } = found;
  const name = championName(record);
  if (candidate.modelDigest === record.model_digest) {
    return { kind: "absent", reason: `the model is unchanged, it is ${name}`, first: false };
  }
  const changed = record.evaluation_digest !== candidate.evaluationDigest;
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
  const why = changed
    ? `The evaluation set is another one than that of ${name}`
    : `The predictions of ${name} are not in the ledger`;
  // Whoever changes the evaluation set in a pull request could drop the rows that are hard; on the default branch it is accepted.
  if (changed && trustOf(context.run, context.host.variables) === "default-branch") {
    return { kind: "absent", reason: `${lower(why)}, which the default branch has accepted`, first: true };
  }
  return {
    kind: "broken",
    error: evidenceError(`${why}, so the two cannot be compared.`, {
      hint: "Let the champion be scored anew: `champion: {run: <command>}` in the policy.",
    }),
  };
}

/** `the champion sha256:0123456789ab of commit 0123456`. */
function championName({ model_digest, origin: { head_sha } }: GateRecord): string {
  const commit = head_sha === undefined ? "" : ` of commit ${head_sha.slice(0, 7)}`;
  return `the champion ${model_digest.slice(0, 19)}${commit}`;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
