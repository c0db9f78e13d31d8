import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { ModelPolicy, TrainPolicy } from "@gatewright/shared/policy/policy.ts";
import { checkRetraining } from "./retraining.ts";

/** One training, decided: what runs, what it reads and what it has to write. */
export interface TrainingPlan {
  model: string;
  command: string;
  /** The small run for pull requests: a fingerprint of its own, never champion, never restored for a full run. */
  smoke: boolean;
  code: TrainPolicy["code"];
  data: TrainPolicy["data"];
  params: TrainPolicy["params"];
  outputs: TrainPolicy["outputs"];
  /** Name of the retraining that this is; undefined: the one that the tree names, if any. */
  retraining?: string;
  /** Sentences about what was asked for and not done so. */
  notes: string[];
}

/** What inputs or a command line say beside the policy; undefined where they say nothing. */
export interface TrainingRequest {
  command: string | undefined;
  smoke: boolean;
  data: [role: string, reference: string][] | undefined;
  params: string[] | undefined;
  metrics: string[] | undefined;
  artifact: string | undefined;
  retraining?: string;
}

/**
 * @param policyWins on a pull request whose base has a policy, its values count and not the request's
 * @throws UserError (`configuration`) when there is no command to run
 */
export function trainingPlan(
  { name, train }: Pick<ModelPolicy, "name" | "train">,
  request: TrainingRequest,
  policyWins: boolean,
): TrainingPlan {
  const notes: string[] = [];
  const choose = <T>(what: string, own: T | undefined, stated: T | undefined): T | undefined => {
    if (own === undefined || stated === undefined || !policyWins) return own ?? stated;
    if (JSON.stringify(own) !== JSON.stringify(stated)) {
      notes.push(`The ${what} of this job was not used: on a pull request the policy's value counts.`);
    }
    return stated;
  };
  const command = choose("command", request.command, request.smoke ? train?.smoke : train?.run);
  if (command === undefined) throw noCommand(name, request.smoke);
  const artifact = choose("model file", request.artifact, train?.outputs["model"]);
  const { metrics: ownMetrics, series, ...others } = train?.outputs ?? {};
  const stated = Object.entries({ metrics: ownMetrics, series }).flatMap(([role, path]) =>
    path === undefined ? [] : [[role, path] as const],
  );
  const metrics = request.metrics?.map(
    (path, index) => [index === 0 ? "metrics" : `metrics-${index + 1}`, path] as const,
  );
  return {
    model: name,
    command,
    smoke: request.smoke,
    code: train?.code ?? [],
    data: Object.fromEntries(choose("data", request.data, someOf(Object.entries(train?.data ?? {}))) ?? []),
    params: choose("parameter file", request.params, someOf(train?.params ?? [])) ?? [],
    outputs: {
      ...others,
      ...(artifact === undefined ? {} : { model: artifact }),
      ...Object.fromEntries(choose("metrics file", metrics, someOf(stated)) ?? []),
    },
    ...(request.retraining === undefined ? {} : { retraining: checkRetraining(request.retraining) }),
    notes,
  };
}

function noCommand(model: string, smoke: boolean): Error {
  return configurationError(
    `Nothing says how ${model} is ${smoke ? "trained in a smoke run" : "trained"}: there is no command.`,
    {
      hint: smoke
        ? "Write `train: {smoke: python train.py --rows 500}` under the model in gatewright.yml, or train in full."
        : "Write `train: {run: python train.py}` under the model in gatewright.yml, or name the command: in the input `run`, or behind `gatewright train --`.",
    },
  );
}

function someOf<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}
