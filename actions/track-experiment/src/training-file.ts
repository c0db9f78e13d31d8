import { readFile } from "node:fs/promises";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { TrainingOutcome } from "@gatewright/tracking/training/training-outcome.ts";

const outcomes = ["trained", "restored", "failed"];

/**
 * What train-model's step left for this one. The file is its own, written moments ago outside the checkout.
 * @throws UserError (`configuration`) when it is missing, or is about another model
 */
export async function readTraining(path: string, models: readonly { name: string }[]): Promise<TrainingOutcome> {
  const value: unknown = await readFile(path, "utf8")
    .then(JSON.parse)
    .catch((cause: unknown) => {
      throw configurationError("The input `training` names no file that train-model wrote.", {
        hint: "It is set by train-model; leave it out.",
        cause,
      });
    });
  if (!isTrainingOutcome(value)) {
    throw configurationError("The input `training` names a file that is not what train-model writes.", {
      hint: "It is set by train-model; leave it out.",
    });
  }
  if (!models.some(({ name }) => name === value.model)) {
    throw configurationError(`The training was of ${value.model}, which is not the model that is tracked.`, {
      hint: "Give both steps the same `model`.",
    });
  }
  return value;
}

/** The parts that decide; the rest its writer's type answers for. */
function isTrainingOutcome(value: unknown): value is TrainingOutcome {
  if (typeof value !== "object" || value === null) return false;
  const { model, command, smoke, fingerprint, outcome, outputs }: Record<string, unknown> = { ...value };
  return (
    typeof model === "string" &&
    typeof command === "string" &&
    typeof smoke === "boolean" &&
    typeof fingerprint === "string" &&
    typeof outcome === "string" &&
    outcomes.includes(outcome) &&
    Array.isArray(outputs)
  );
}
