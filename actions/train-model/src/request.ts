import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { TrainingRequest } from "@gatewright/tracking/training/training-plan.ts";
import type { Inputs } from "./inputs.generated.ts";

/**
 * What the inputs ask for.
 * @throws UserError (`configuration`) for a word that is neither `true` nor `false`, and for data without a role
 */
export function requestOf(inputs: Inputs, event: string, log: { info(sentence: string): void }): TrainingRequest {
  flag("force", inputs.force);
  const wanted = flag("smoke", inputs.smoke);
  const smoke = wanted && (event === "pull_request" || event === "pull_request_target");
  if (wanted && !smoke) log.info(`Smoke runs are for pull requests; the event ${event} trains in full.`);
  if (smoke && inputs.run !== "") {
    log.info("The input `run` is the full training's command; this smoke run is the policy's `train.smoke`.");
  }
  return {
    command: smoke || inputs.run === "" ? undefined : inputs.run,
    smoke,
    params: someLines(inputs.params),
    metrics: someLines(inputs.metrics),
    data: someLines(inputs.data)?.map(roleAndReference),
    artifact: inputs.artifact === "" ? undefined : inputs.artifact,
    ...(inputs.retraining === "" ? {} : { retraining: inputs.retraining }),
  };
}

function flag(name: string, value: string): boolean {
  const word = value.toLowerCase();
  if (word === "true") return true;
  if (word === "false" || word === "") return false;
  throw configurationError(`The input "${name}" is "${value}".`, { hint: "It must be one of true, false." });
}

function someLines(text: string): string[] | undefined {
  const found = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  return found.length === 0 ? undefined : [...new Set(found)];
}

function roleAndReference(line: string): [string, string] {
  const place = line.indexOf("=");
  if (place > 0 && place < line.length - 1) return [line.slice(0, place).trim(), line.slice(place + 1).trim()];
  throw configurationError(`The data ${JSON.stringify(line.slice(0, 100))} is not written as role=reference.`, {
    hint: "Write the role in front: `train=data/train.csv`.",
  });
}
