import { slipOf } from "../document/suggestion.ts";
import type { YamlDocument } from "../document/yaml-document.ts";
import { locatedFault } from "../errors/located-fault.ts";
import type { GateFile } from "./gate-file.ts";
import type { MirrorPolicy, ModelPolicy, ModelTask, TrainPolicy } from "./policy.ts";
import { normalizedPath } from "./policy-path.ts";
import { readGate } from "./read-gate.ts";
import { type RetrainFile, readRetrain } from "./read-retrain.ts";
import { refuseOutside } from "./refuse-outside.ts";

/** One entry of `models:` as `schemas/policy.v1.json` lets it through. */
export interface ModelFile extends GateFile {
  critical?: boolean;
  task?: ModelTask;
  train?: {
    run?: string;
    smoke?: string;
    code?: string[];
    data?: Record<string, string>;
    params?: string[];
    outputs?: Record<string, string>;
  };
  require?: string[];
  mirror?: {
    mlflow?: { experiment?: string; registered_model?: string };
    wandb?: { entity?: string; project?: string };
    hugging_face?: { repository: string };
  };
  retrain?: RetrainFile;
}

/** One model as it stands in the file: under its name in `models:`, or at the top level. */
export interface ModelEntry {
  name: string;
  /** Of the model's keys; empty at the top level. */
  pointer: string[];
  file: ModelFile;
}

/**
 * The models with their defaults.
 * @throws UserError (`configuration`) for a path that leaves the working directory, for two outputs at one path, and for two
 * models whose names differ in capitals only
 */
export function readModels(models: readonly ModelEntry[], document: YamlDocument): ModelPolicy[] {
  const names = new Map<string, string>();
  return models.map(({ name, pointer, file }) => {
    const twin = names.get(name.toLowerCase());
    if (twin !== undefined) {
      throw locatedFault(
        document.locate(pointer),
        `the models ${twin} and ${name} differ in capitals only, which file systems do not tell apart.`,
        "Give one of them another name.",
      );
    }
    names.set(name.toLowerCase(), name);
    return {
      name,
      critical: file.critical ?? false,
      ...(file.task === undefined ? {} : { task: file.task }),
      train: file.train === undefined ? undefined : readTrain(file.train, [...pointer, "train"], document),
      require: file.require ?? [],
      mirror: readMirror(file.mirror ?? {}),
      gate: readGate(file, pointer, document),
      retrain: readRetrain(file.retrain ?? {}, [...pointer, "retrain"], document),
    };
  });
}

/** Outputs that something reads; others are kept, and no more. */
const knownRoles = ["model", "metrics", "series", "predictions", "train_ids"] as const;

function readTrain(file: NonNullable<ModelFile["train"]>, pointer: string[], document: YamlDocument): TrainPolicy {
  const { run, smoke, code = [], data = {}, params = [], outputs = {} } = file;
  code.forEach((path, index) => {
    refuseOutside(path, [...pointer, "code", index], document);
  });
  params.forEach((path, index) => {
    refuseOutside(path, [...pointer, "params", index], document);
  });
  for (const [role, reference] of Object.entries(data)) {
    // What stands behind a scheme, its reader looks at: an address of a store is no path.
    if (!/^[a-z][a-z0-9-]+:/.test(reference)) refuseOutside(reference, [...pointer, "data", role], document);
  }
  const written = new Map<string, string>();
  for (const [role, path] of Object.entries(outputs)) {
    refuseOutside(path, [...pointer, "outputs", role], document);
    const meant = slipOf(role, knownRoles);
    if (meant !== undefined) {
      throw locatedFault(
        document.locateKey([...pointer, "outputs", role]),
        `nobody reads the output ${role}; did you mean "${meant}"?`,
        `Roles with a meaning: ${knownRoles.join(", ")}. A role of your own needs a name that is not nearly one of them.`,
      );
    }
    const normal = normalizedPath(path).replace(/\/$/, "");
    const other = written.get(normal);
    if (other !== undefined || normal === ".") {
      const what = normal === "." ? "is the whole working directory" : `is the same path as ${other}`;
      throw locatedFault(
        document.locate([...pointer, "outputs", role]),
        `the output ${role} ${what}.`,
        "Each output has a path of its own.",
      );
    }
    written.set(normal, role);
  }
  return { run, smoke, code, data, params, outputs };
}

function readMirror({ mlflow, wandb, hugging_face }: NonNullable<ModelFile["mirror"]>): MirrorPolicy {
  const { experiment, registered_model } = mlflow ?? {};
  return {
    ...(mlflow === undefined
      ? {}
      : {
          mlflow: {
            ...(experiment === undefined ? {} : { experiment }),
            ...(registered_model === undefined ? {} : { registeredModel: registered_model }),
          },
        }),
    ...(wandb === undefined ? {} : { wandb }),
    ...(hugging_face === undefined ? {} : { huggingFace: hugging_face }),
  };
}
