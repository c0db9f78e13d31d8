import { basename } from "node:path";
import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { ModelPolicy } from "@gatewright/shared/policy/policy.ts";
import { defaultRetrain } from "@gatewright/shared/policy/read-retrain.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import type { Inputs } from "./inputs.generated.ts";

/** One model that is judged, and where its evidence stands. */
export interface GatedModel {
  /** Without a policy: no rules, and `gate` is undefined. */
  policy: ModelPolicy;
  /** Path of the candidate's predictions; undefined when nothing names any. */
  candidate: string | undefined;
  /** Path of a JSON file with the candidate's metrics. */
  metrics: string | undefined;
  /** Path of the champion's predictions or metrics that an input names; undefined: as the policy says. */
  champion: string | undefined;
  /** Sentences about inputs that were not used. */
  notes: string[];
}

type ModelSource = Pick<EvaluateContext<Inputs>, "inputs" | "policy" | "policyWins" | "workingDirectory" | "run">;

/**
 * The models of the policy that have rules, or the one that the inputs name.
 * @throws UserError (`configuration`) for a model that the policy does not have, for one without rules, and for inputs that would be
 * those of several models
 */
export function modelsToGate(source: ModelSource): GatedModel[] {
  const { policy, inputs } = source;
  const models = policy?.models ?? [];
  if (models.length === 0) return [withoutPolicy(source)];
  const chosen =
    inputs.model === "" ? models.filter(({ gate }) => gate !== undefined) : [modelNamed(inputs.model, models)];
  if (chosen.length === 0) {
    throw configurationError(`No model of the policy has rules: ${models.map(({ name }) => name).join(", ")}.`, {
      hint: "Add `rules:` to one, e.g. `- {rule: no-regression, metric: accuracy}`.",
    });
  }
  const given = (["candidate", "champion", "metrics"] as const).filter((name) => inputs[name] !== "");
  if (chosen.length > 1 && given.length > 0) {
    throw configurationError(
      `The ${given.length > 1 ? "inputs" : "input"} ${given.join(", ")} would be those of ${chosen.length} models.`,
      { hint: `Name one in the input \`model\`: ${chosen.map(({ name }) => name).join(", ")}.` },
    );
  }
  return chosen.map((model) => gated(model, source));
}

function modelNamed(name: string, models: readonly ModelPolicy[]): ModelPolicy {
  const found = models.find((model) => model.name === name);
  const known = models.map((model) => model.name);
  if (found === undefined) {
    const meant = didYouMean(name, known);
    throw configurationError(
      `The policy has no model ${JSON.stringify(name.slice(0, 100))}${meant === "" ? "." : meant}`,
      {
        hint: `Its models are ${known.join(", ")}.`,
      },
    );
  }
  if (found.gate !== undefined) return found;
  throw configurationError(`The model ${name} has no rules, so there is nothing that a gate could decide.`, {
    hint: "Add `rules:` to it, e.g. `- {rule: no-regression, metric: accuracy}`.",
  });
}

/** Where the policy of a pull request's base says something, an input of the same meaning is shown and not used. */
function gated(policy: ModelPolicy, { inputs, policyWins }: ModelSource): GatedModel {
  const notes: string[] = [];
  const choose = (name: "candidate" | "champion" | "metrics", stated: string | undefined): string | undefined => {
    const own = inputs[name] === "" ? undefined : inputs[name];
    if (own === undefined || !policyWins || stated === undefined) return own ?? stated;
    if (own !== stated) notes.push(`The input \`${name}\` was not used: on a pull request the policy's value counts.`);
    return stated;
  };
  const outputs = policy.train?.outputs ?? {};
  const champion = policy.gate?.champion;
  const candidate = choose("candidate", outputs["predictions"]);
  const statedChampion = champion?.kind === "path" ? champion.path : undefined;
  let named = choose("champion", statedChampion);
  if (policyWins && statedChampion === undefined && inputs.champion !== "") {
    notes.push(
      "The input `champion` was not used: on a pull request the policy's champion counts, which is the ledger's.",
    );
    named = undefined;
  }
  return { policy, candidate, metrics: choose("metrics", outputs["metrics"]), champion: named, notes };
}

const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

function withoutPolicy({ inputs, run, policy: file, workingDirectory }: ModelSource): GatedModel {
  const name = inputs.model === "" ? (run.repository?.split("/").at(-1) ?? basename(workingDirectory)) : inputs.model;
  if (!nameForm.test(name)) {
    throw configurationError(`${JSON.stringify(name.slice(0, 100))} is no name for a model.`, {
      hint: "Give it one in the input `model`: up to 100 letters, digits, dots, hyphens and underscores that begin with a letter or a digit.",
    });
  }
  if (inputs.candidate === "") {
    const where = file === undefined ? "there is no policy" : "the policy names no model";
    throw configurationError(`There is nothing to judge: no input names the candidate's predictions, and ${where}.`, {
      hint: "Give `candidate` and `champion` (on a command line `--candidate` and `--champion`), or a model with `rules:` in gatewright.yml.",
    });
  }
  if (inputs.champion === "") {
    throw configurationError(
      "There is nothing to compare: without a policy the input `champion` must name a predictions file.",
      {
        hint: "Give `champion`, or a model with `rules:` in gatewright.yml.",
      },
    );
  }
  return {
    policy: {
      name,
      critical: false,
      train: undefined,
      require: [],
      mirror: {},
      gate: undefined,
      retrain: defaultRetrain,
    },
    candidate: inputs.candidate,
    metrics: inputs.metrics === "" ? undefined : inputs.metrics,
    champion: inputs.champion,
    notes: [],
  };
}
