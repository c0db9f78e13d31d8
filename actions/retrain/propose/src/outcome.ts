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
}

export function outcomeOf({
  model,
  training,
  runRecord,
  digest,
  verdict,
  champion,
  onInconclusive,
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
  const known = verdictOrder.find((word) => word === verdict);
  if (known === undefined) throw configurationError(`The input "verdict" is "${verdict}", which is no verdict.`);
  if (known === "error" || digest === "" || runRecord === "") {
    const why =
      known === "error"
        ? "could not be evaluated"
        : "judged a model that no record names; name its file under `train.outputs.model`";
    return {
      kind: "broken",
      said: `The gate of ${model} ${why}, so nothing is known about the model.`,
      alreadyRed: false,
    };
  }
  if (digest === champion) {
    return { kind: "lost", said: `The retraining of ${model} gave the champion's own model again.`, unchanged: true };
  }
  if (!beats({ verdict: known, digest, champion, onInconclusive })) {
    return { kind: "lost", said: `The retrained ${model} did not pass its gate (${known}).`, unchanged: false };
  }
  if (training !== "success") {
    const said = `The retrained ${model} passed its gate (${known}), but its job failed afterwards, so what it changed is not known.`;
    return { kind: "broken", said, alreadyRed: true };
  }
  const against = champion === undefined ? "; there is no champion yet" : "";
  return {
    kind: "won",
    said: `The retrained ${model} passed its gate (${known})${against}.`,
    runRecord,
    digest,
    verdict: known,
  };
}
