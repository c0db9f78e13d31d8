import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { type Environment, environment } from "@gatewright/shared/runtime/environment.ts";

/**
 * Path of the user's workflow file that started this run, e.g. `.github/workflows/ml-retrain.yml`: runs and records of retraining
 * are those of this file.
 * @throws UserError (`configuration`) when the runner does not say it
 */
export function workflowFile(variables: Environment): string {
  const path = pathOf(variables[environment.workflowRef]);
  if (path !== undefined) return path;
  throw configurationError(`${environment.workflowRef} does not name the workflow's file.`, {
    hint: "The runner sets it; retraining is counted by the file that starts it.",
  });
}

/** The path in `owner/name/.github/workflows/ml.yml@refs/heads/main`. */
export function pathOf(workflowRef: string | undefined): string | undefined {
  return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(workflowRef ?? "")?.[1];
}
