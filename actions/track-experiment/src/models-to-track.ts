import { basename } from "node:path";
import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { MirrorPolicy, ModelPolicy } from "@gatewright/shared/policy/policy.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import type { RunSources } from "@gatewright/tracking/read-run.ts";
import type { Inputs } from "./inputs.generated.ts";

/** One model whose run is recorded. */
export interface TrackedModel {
  name: string;
  sources: RunSources;
  require: string[];
  mirror: MirrorPolicy;
  /** Sentences about inputs that were not used. */
  notes: string[];
}

type ModelSource = Pick<EvaluateContext<Inputs>, "inputs" | "policy" | "policyWins" | "workingDirectory" | "run">;

/**
 * The models of the policy, or the one that the inputs name.
 * @throws UserError (`configuration`) for a model that the policy does not have, for inputs that would be those of several models, and
 * for a line of `data` that is not `role=reference`
 */
export function modelsToTrack(source: ModelSource): TrackedModel[] {
  const { policy, inputs } = source;
  const given = givenSources(inputs);
  const models = policy?.models ?? [];
  if (models.length === 0) return [withoutPolicy(given, source)];
  const chosen = inputs.model === "" ? models : [modelNamed(inputs.model, models)];
  const names = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (chosen.length > 1 && (names.length > 0 || inputs.training !== "")) {
    throw configurationError(
      `The ${names.length > 1 ? "inputs" : "input"} ${names.join(", ") || "training"} would be those of ${chosen.length} models.`,
      { hint: `Name one in the input \`model\`: ${chosen.map(({ name }) => name).join(", ")}.` },
    );
  }
  return chosen.map((model) => tracked(model, given, source.policyWins));
}

interface GivenSources {
  params: string[] | undefined;
  metrics: string[] | undefined;
  data: [role: string, reference: string][] | undefined;
  artifact: string | undefined;
}

function givenSources(inputs: Inputs): GivenSources {
  return {
    params: someLines(inputs.params),
    metrics: someLines(inputs.metrics),
    data: someLines(inputs.data)?.map(roleAndReference),
    artifact: inputs.artifact === "" ? undefined : inputs.artifact,
  };
}

function someLines(text: string): string[] | undefined {
  const found = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  return found.length === 0 ? undefined : [...new Set(found)];
}

function roleAndReference(line: string): [string, string] {
  const match = /^([A-Za-z0-9][A-Za-z0-9._-]{0,49})\s*=\s*(\S.*)$/.exec(line);
  const [, role, reference] = match ?? [];
  if (role !== undefined && reference !== undefined) return [role, reference];
  throw configurationError(`The data ${JSON.stringify(line.slice(0, 100))} is not written as role=reference.`, {
    hint: "Write the role in front: `train=data/train.csv`. Roles are train, validation, test, reference, or a word of your own.",
  });
}

const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

function withoutPolicy(given: GivenSources, { inputs, policy, workingDirectory, run }: ModelSource): TrackedModel {
  const name = inputs.model === "" ? (run.repository?.split("/").at(-1) ?? basename(workingDirectory)) : inputs.model;
  if (!nameForm.test(name)) {
    throw configurationError(`${JSON.stringify(name.slice(0, 100))} is no name for a model.`, {
      hint: "Give it one in the input `model`: up to 100 letters, digits, dots, hyphens and underscores that begin with a letter or a digit.",
    });
  }
  const { params = [], metrics = [], data = [], artifact } = given;
  if (params.length + metrics.length + data.length === 0 && artifact === undefined) {
    const where = policy === undefined ? "there is no policy" : "the policy names no model";
    throw configurationError(`There is nothing to record: no input names a file, and ${where}.`, {
      hint: "Write a gatewright.yml that says what the training leaves (`gatewright init` proposes one), or name files in the inputs `params`, `metrics`, `data` and `artifact` (on a command line `--params` and so on).",
    });
  }
  const outputs = artifact === undefined ? {} : { model: artifact };
  const sources: RunSources = { params, metrics, data, artifact, outputs, command: undefined };
  return { name, sources, require: [], mirror: {}, notes: [] };
}

function modelNamed(name: string, models: readonly ModelPolicy[]): ModelPolicy {
  const found = models.find((model) => model.name === name);
  if (found !== undefined) return found;
  const known = models.map((model) => model.name);
  const meant = didYouMean(name, known);
  throw configurationError(
    `The policy has no model ${JSON.stringify(name.slice(0, 100))}${meant === "" ? "." : meant}`,
    {
      hint: `Its models are ${known.join(", ")}.`,
    },
  );
}

/** Where the policy of a pull request's base says something, an input of the same meaning is shown and not used. */
function tracked(model: ModelPolicy, given: GivenSources, policyWins: boolean): TrackedModel {
  const { train } = model;
  const notes: string[] = [];
  const choose = <T>(input: string, own: T | undefined, stated: T | undefined): T | undefined => {
    if (own === undefined || !policyWins || stated === undefined) return own ?? stated;
    if (JSON.stringify(own) !== JSON.stringify(stated)) {
      notes.push(`The input \`${input}\` was not used: on a pull request the policy's value counts.`);
    }
    return stated;
  };
  const { metrics: metricsPath, series, model: modelPath } = train?.outputs ?? {};
  const statedMetrics = [metricsPath, series].filter((path) => path !== undefined);
  const data = Object.entries(train?.data ?? {});
  const artifact = choose("artifact", given.artifact, modelPath);
  return {
    name: model.name,
    sources: {
      params: choose("params", given.params, someOf(train?.params ?? [])) ?? [],
      metrics: choose("metrics", given.metrics, someOf(statedMetrics)) ?? [],
      data: choose("data", given.data, someOf(data)) ?? [],
      artifact,
      outputs: { ...train?.outputs, ...(artifact === undefined ? {} : { model: artifact }) },
      command: train?.run,
    },
    require: model.require,
    mirror: model.mirror,
    notes,
  };
}

function someOf<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}
