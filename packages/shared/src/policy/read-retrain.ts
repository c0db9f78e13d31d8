import type { YamlDocument } from "../document/yaml-document.ts";
import { locatedFault } from "../errors/located-fault.ts";

/** How a model is retrained by `ml-retrain.yml`: `models.<name>.retrain`. */
export interface RetrainPolicy {
  /** What carries the evidence of a retraining that passed its gate. */
  open: "pull-request" | "issue";
  /** Trainings that may start within 7 days. */
  runsPerWeek: number;
  /** Minutes that the trainings of 30 days may take together. */
  minutesPerMonth: number;
  /** One training is ended after so long. */
  timeoutMinutes: number;
  /** So many retrainings in a row that did not beat the champion end the retraining until somebody starts it again. */
  stopAfter: number;
  /** Who lets a training start that nobody asked for by hand. */
  approval: "none" | "environment" | "comment";
  /** The environment of the training job; always set with `approval: environment`. */
  environment?: string;
}

/** `models.<name>.retrain` as `schemas/policy.v1.json` lets it through. */
export interface RetrainFile {
  open?: RetrainPolicy["open"];
  runs_per_week?: number;
  minutes_per_month?: number;
  timeout_minutes?: number;
  stop_after?: number;
  approval?: RetrainPolicy["approval"];
  environment?: string;
}

/** What counts for a model whose policy says nothing of retraining. */
export const defaultRetrain: RetrainPolicy = {
  open: "pull-request",
  runsPerWeek: 7,
  minutesPerMonth: 600,
  timeoutMinutes: 60,
  stopAfter: 3,
  approval: "none",
};

/**
 * The section with its defaults.
 * @throws UserError (`configuration`) when an environment is asked for approval and none is named
 */
export function readRetrain(file: RetrainFile, pointer: readonly string[], document: YamlDocument): RetrainPolicy {
  const { approval = defaultRetrain.approval, environment } = file;
  if (approval === "environment" && environment === undefined) {
    throw locatedFault(
      document.locate([...pointer, "approval"]),
      "`approval: environment` names no environment.",
      "Add `environment:` with the name of an environment that has required reviewers.",
    );
  }
  return {
    open: file.open ?? defaultRetrain.open,
    runsPerWeek: file.runs_per_week ?? defaultRetrain.runsPerWeek,
    minutesPerMonth: file.minutes_per_month ?? defaultRetrain.minutesPerMonth,
    timeoutMinutes: file.timeout_minutes ?? defaultRetrain.timeoutMinutes,
    stopAfter: file.stop_after ?? defaultRetrain.stopAfter,
    approval,
    ...(environment === undefined ? {} : { environment }),
  };
}
