import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { GateRecord } from "@gatewright/shared/ledger/record.ts";
import { type OnInconclusive, verdictOrder } from "@gatewright/shared/report/verdict.ts";
import type { History } from "../../src/history.ts";
import { beats } from "../../src/history.ts";

/** What a retraining came to. */
export type Outcome =
  /** Passed its gate, and is another model than the champion. */
  | { kind: "won"; said: string; runRecord: string; digest: string; verdict: GateRecord["verdict"] }
  /** The gate holds against it, or it is the champion again. */
  | { kind: "lost"; said: string; unchanged: boolean }
  /** Nobody knows: the training failed, or the gate could not be evaluated. */
  | { kind: "broken"; said: string; alreadyRed: boolean };

export interface OutcomeQuestion {
  model: string;
  training: string;
  runRecord: string;
  digest: string;
  verdict: string;
  champion: History["champion"];
  onInconclusive: OnInconclusive;
  /** What the gate's report says of the model, without a full stop; undefined when there is none. */
  headline?: string | undefined;
}

export function outcomeOf({
  model,
  training,
  runRecord,
  digest,
  verdict,
  champion,
  onInconclusive,
  headline,
}: OutcomeQuestion): Outcome {
  // A job that runs out of time ends as cancelled; of a run that somebody cancels nothing comes here.
  if (training === "cancelled") {
    const limit = "it took longer than `retrain.timeout_minutes` allows, or was cancelled";
    return { kind: "broken", said: `The training of ${model} was ended: ${limit}.`, alreadyRed: true };
  }
  if (training !== "success" && verdict === "") {
    return {
      kind: "broken",
      said: `The training of ${model} failed or was not let start, so there is no model to judge.`,
      alreadyRed: true,
    };
  }
  if (verdict === "")
    return {
      kind: "broken",
      said: `The gate of ${model} did not run, so nobody knows whether the model is better.`,
      alreadyRed: false,
    };
  // The job that trained says them, and they go into a commit's message and a file.
  if (!/^([0-9a-f]{64})?$/.test(runRecord)) throw configurationError('The input "run-record" is no id of a record.');
  if (!/^(sha256:[0-9a-f]{64})?$/.test(digest)) throw configurationError('The input "model-digest" is no digest.');
  const known = verdictOrder.find((word) => word === verdict);
  if (known === undefined) throw configurationError(`The input "verdict" is "${verdict}", which is no verdict.`);
  const told = headline === undefined ? "" : `: ${headline.replace(`${model}: `, "")}`;
  if (known === "error") {
    return { kind: "broken", said: `The gate of ${model} could not be evaluated${told}.`, alreadyRed: false };
  }
  if (digest === "" || runRecord === "") {
    const why = "the gate judged a model that no record names; name its file under `train.outputs.model`";
    return { kind: "broken", said: `Nothing is known of the retrained ${model}: ${why}.`, alreadyRed: false };
  }
  if (digest === champion) {
    return { kind: "lost", said: `The retraining of ${model} gave the champion's own model again.`, unchanged: true };
  }
  if (!beats({ verdict: known, digest, champion, onInconclusive })) {
    return {
      kind: "lost",
      said: `The retrained ${model} did not pass its gate${told === "" ? ` (${known})` : told}.`,
      unchanged: false,
    };
  }
  if (training !== "success") {
    const said = `The retrained ${model} passed its gate (${known}), but its job failed afterwards, so what it changed is not known.`;
    return { kind: "broken", said, alreadyRed: true };
  }
  const words = told === "" ? ` (${known}${champion === undefined ? "; there is no champion yet" : ""})` : told;
  return {
    kind: "won",
    said: `The retrained ${model} passed its gate${words}.`,
    runRecord,
    digest,
    verdict: known,
  };
}
