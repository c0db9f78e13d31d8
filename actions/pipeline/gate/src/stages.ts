import type { ModelLeg, Plan } from "../../src/plan-outputs.ts";
import type { Jobs } from "./job-results.ts";

/** The line that a change has to go through. */
export type StageName = "plan" | "code" | "data" | "train" | "gate" | "reports";

/** A stage as people say it. */
export const stageWord = {
  plan: "the plan",
  code: "code",
  data: "data",
  train: "training",
  gate: "gate",
  reports: "reports",
} as const satisfies Record<StageName, string>;

/** Where a stage runs: the id of a job, or of a step of the composite action. */
export interface Place {
  id: string;
  stage: StageName;
  /** As people say it, when it runs nothing else. */
  word: string;
  planned(plan: Plan): boolean;
}

const code = { id: "code", stage: "code", word: "code", planned: (plan) => plan.code } satisfies Place;

const jobs: readonly Place[] = [
  code,
  { id: "data", stage: "data", word: "data", planned: ({ data }) => data.length > 0 },
  { id: "train", stage: "train", word: "training", planned: ({ models }) => models.length > 0 },
];

const steps: readonly Place[] = [
  code,
  { id: "validate", stage: "data", word: "data", planned: ({ data }) => data.length > 0 },
  { id: "train", stage: "train", word: "training", planned: ({ models }) => models.some(({ train }) => train) },
  { id: "track", stage: "train", word: "tracking", planned: ({ models }) => models.some(({ train }) => !train) },
  { id: "gate", stage: "gate", word: "gate", planned: ({ models }) => models.some(({ gate }) => gate) },
];

/** All places but the plan's, in the order in which they run. */
export function placesOf({ kind }: Jobs): readonly Place[] {
  return kind === "job" ? jobs : steps;
}

/** Where one model is trained or tracked, and where it is judged. */
export function placeOfModel({ kind }: Jobs, leg: ModelLeg, stage: "train" | "gate"): string {
  if (kind === "job") return "train";
  if (stage === "gate") return "gate";
  return leg.train ? "train" : "track";
}
