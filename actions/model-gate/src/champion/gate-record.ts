import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { packPredictions } from "@gatewright/shared/ledger/kept-predictions.ts";
import type { GateRecord } from "@gatewright/shared/ledger/record.ts";
import { originOf, trustOf } from "@gatewright/shared/ledger/trust.ts";
import type { GatePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import { formatCount } from "@gatewright/shared/publish/render/wording.ts";
import type { Subject } from "@gatewright/shared/report/report.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import type { GateEvidence } from "../evidence/gate-evidence.ts";
import type { GatedModel } from "../models-to-gate.ts";

export interface JudgedModel {
  model: GatedModel;
  gate: GatePolicy;
  evidence: GateEvidence;
  subject: Subject;
  /** Digest of the candidate's model; undefined when no model file is known. */
  modelDigest: string | undefined;
  /** With a budget: `hidden` keeps no predictions, whose labels nobody may see; after a `spent` one nothing was shown to hold. */
  look?: { hidden: boolean; spent: boolean };
  /** False: asked not to make a champion, which is all that can be asked. */
  adopt?: boolean;
  /** Id of the run that made the candidate, where the job knows it: the ledger may not have it yet. */
  runRecord?: string;
}

export interface GateRecorded {
  records: GateRecord[];
  ledgerFiles: Map<string, string>;
  becomesChampion: boolean;
  /** Sentences for the report. */
  notes: string[];
}

/** What stands in the ledger; a larger file makes every clone of the branch slow. */
const mostCharacters = 5_000_000;

/**
 * What the ledger keeps of a gate. On the default branch a model whose gate does not block becomes the champion, with its
 * predictions (design sections 2 and 7); never from a pull request.
 */
export async function gateRecord(judged: JudgedModel, context: EvaluateContext<unknown>): Promise<GateRecorded> {
  const { model, evidence, subject, modelDigest, look, adopt = true, runRecord } = judged;
  const { run, host } = context;
  const nothing = { records: [], ledgerFiles: new Map<string, string>(), becomesChampion: false };
  if (model.policy.gate === undefined) return { ...nothing, notes: [] };
  if (modelDigest === undefined) {
    // On somebody's own machine nothing is recorded unless it is asked for.
    if (run.event === "local") return { ...nothing, notes: [] };
    const note = "No model file is named under `train.outputs.model`, so the ledger keeps nothing of this gate.";
    return { ...nothing, notes: [note] };
  }
  const trust = trustOf(run, host.variables);
  const inLedger = await runsOf(model.policy.name, modelDigest, context);
  const made = runRecord === undefined ? inLedger : { ...inLedger, run: runRecord, onlySmoke: false };
  const may = trust === "default-branch" && holds(subject, context);
  const wins = may && adopt && made.problem === undefined && !made.onlySmoke && look?.spent !== true;
  const notes: string[] = [];
  if (made.problem !== undefined) {
    const so = may ? "the model does not become the champion" : "the gate's record names no run";
    notes.push(`The ledger cannot be read, so ${so}: ${made.problem.message}`);
  }
  if (look?.spent === true) notes.push("Nothing was looked at, so the model does not become the champion.");
  if (may && !adopt) notes.push("The model does not become the champion, because the input `adopt` is `false`.");
  if (made.onlySmoke) notes.push("The model comes from a smoke run, which never becomes the champion.");
  const ledgerFiles = new Map<string, string>();
  let predictions: GateRecord["predictions"];
  if (wins && evidence.predictions !== undefined && look?.hidden !== true) {
    const { kept, text } = packPredictions(await evidence.predictions.toCsv());
    if (text.length <= mostCharacters) {
      predictions = kept;
      ledgerFiles.set(kept.path, text);
    } else {
      notes.push(
        `The predictions have ${formatCount(text.length)} characters when packed, more than the ${formatCount(mostCharacters)} that the ledger keeps: the next candidate needs \`champion: {run: …}\`.`,
      );
    }
  }
  const record: GateRecord = {
    kind: "gate",
    version: 1,
    model: model.policy.name,
    created_at: host.now().toISOString(),
    trust,
    origin: originOf(run, host.variables),
    action: "model-gate",
    verdict: subject.verdict,
    model_digest: modelDigest,
    ...(made.run === undefined ? {} : { run: made.run }),
    ...(context.policyDigest === undefined ? {} : { policy_digest: context.policyDigest }),
    ...(evidence.predictions === undefined
      ? {}
      : {
          evaluation_digest: evidence.predictions.evaluationDigest,
          predictions_digest: evidence.predictions.predictionsDigest,
        }),
    champion: wins,
    ...(predictions === undefined ? {} : { predictions }),
  };
  return { records: [record], ledgerFiles, becomesChampion: wins, notes };
}

/** The verdict does not block, whatever the mode: a mode that lets everything through makes no champion. */
function holds({ verdict, inconclusiveBlocks }: Subject, { policy }: EvaluateContext<unknown>): boolean {
  switch (verdict) {
    case "pass":
    case "warn":
    case "skipped":
      return true;
    case "inconclusive":
      return inconclusiveBlocks !== true && policy?.onInconclusive !== "fail";
    case "fail":
    case "error":
      return false;
  }
}

interface RunsOfModel {
  /** The newest full run of the default branch that made the model. */
  run?: string | undefined;
  /** Nothing but smoke runs made it. */
  onlySmoke: boolean;
  /** Why nobody knows: keeping a record must not cost the verdict. */
  problem?: UserError;
}

async function runsOf(
  model: string,
  modelDigest: string,
  { openLedger }: EvaluateContext<unknown>,
): Promise<RunsOfModel> {
  try {
    const ledger = await openLedger();
    const lines = await ledger.index(model);
    const runs = lines.filter((line) => line.kind === "run" && line.model_digest === modelDigest);
    const full = runs.filter(({ smoke }) => smoke === false);
    const run = full.findLast(({ trust }) => trust === "default-branch")?.record;
    return { run, onlySmoke: runs.length > 0 && full.length === 0 };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { onlySmoke: false, problem: error };
  }
}
