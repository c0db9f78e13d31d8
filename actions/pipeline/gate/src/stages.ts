import type { Plan } from "../../src/plan-outputs.ts";
import type { Jobs } from "./job-results.ts";

/** The line that a change has to go through. */
export type StageName = "plan" | "code" | "data" | "train" | "gate" | "reports" | "ledger";

/** A stage as people say it. */
export const stageWord = {
  plan: "the plan",
  code: "code",
  data: "data",
  train: "training",
  gate: "gate",
  reports: "reports",
  ledger: "ledger",
} as const satisfies Record<StageName, string>;

/** Where a stage runs: the id of a job, or of a step of the composite action. */
export interface Place {
  id: string;
  stage: StageName;
  /** As people say it, when it runs nothing else. */
  word: string;
  /** @param jobs what has run: of two places for one thing it says which was asked for */
  planned(plan: Plan, jobs: Jobs): boolean;
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
  {
    id: "train",
    stage: "train",
    word: "training",
    planned: ({ models }, all) => models.length > 0 && trackedIn(all) === "train",
  },
  {
    id: "track",
    stage: "train",
    word: "training",
    planned: ({ models }, all) => models.length > 0 && trackedIn(all) === "track",
  },
  { id: "gate", stage: "gate", word: "gate", planned: ({ models }) => models.some(({ gate }) => gate) },
];

/** The composite action trains, or records what another step of the job has trained. */
function trackedIn({ byId }: Jobs): "train" | "track" {
  return (byId.get("train")?.result ?? "skipped") === "skipped" ? "track" : "train";
}

/** All places but the plan's, in the order in which they run. */
export function placesOf({ kind }: Jobs): readonly Place[] {
  return kind === "job" ? jobs : steps;
}

/** Where models are trained or tracked, and where they are judged. */
export function placeOfModels(jobs: Jobs, stage: "train" | "gate"): string {
  if (jobs.kind === "job") return "train";
  return stage === "gate" ? "gate" : trackedIn(jobs);
}
