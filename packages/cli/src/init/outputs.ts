import { posix } from "node:path";
import type { FoundDvc } from "./dvc.ts";
import { isAside, type ProjectFiles } from "./project-files.ts";
import { type FoundTraining, isTraining } from "./training.ts";
import { findWrittenFiles } from "./written-files.ts";

/** One result of the training. */
export interface FoundOutput {
  path: string;
  /** Why it is taken for one. */
  from: string;
  /** It is on this machine, so it can be read. */
  there: boolean;
  /** Git keeps it, so it is on a runner too. */
  kept: boolean;
}

export const roles = ["model", "metrics", "series", "predictions", "train_ids"] as const;
export type Role = (typeof roles)[number];

/** Candidates of each role, the surest first. */
export type FoundOutputs = Record<Role, FoundOutput[]>;

const models = /\.(joblib|pkl|pickle|onnx|pt|pth|h5|keras|cbm|ubj|safetensors)$/i;
const tables = /\.(csv|tsv|jsonl|ndjson|parquet)$/i;
const documents = /\.(json|ya?ml)$/i;

/**
 * Results of the training: what DVC declares, what the code writes, and what an earlier run has left. A name decides the role; what a
 * file holds is looked at later, by whoever reads it.
 */
export async function findOutputs(
  files: ProjectFiles,
  dvc: FoundDvc | undefined,
  training: FoundTraining | undefined,
): Promise<FoundOutputs> {
  const found: FoundOutputs = { model: [], metrics: [], series: [], predictions: [], train_ids: [] };
  const there = new Set([...files.kept, ...files.ignored]);
  const add = (role: Role | undefined, path: string, from: string) => {
    if (role === undefined || found[role].some((other) => other.path === path)) return;
    const folder = [...there].some((file) => file.startsWith(`${path}/`));
    found[role].push({ path, from, there: there.has(path) || folder, kept: files.kept.includes(path) });
  };
  // Of several models in one folder each has what its own script writes: whose a file is that is only there, nobody can say.
  if (training?.model !== undefined) {
    const written = await findWrittenFiles(files, training.script === undefined ? [] : [training.script]);
    for (const { path, from } of written) add(roleOf(path), path, `${from} writes it`);
    return found;
  }
  const stages = dvc?.stages ?? [];
  const trained = stages.filter(isTraining);
  for (const { name, metrics, plots, outs } of trained.length > 0 ? trained : stages) {
    for (const path of metrics) add("metrics", path, `dvc.yaml, metrics of the stage ${name}`);
    for (const path of plots)
      add(tables.test(path) ? "series" : undefined, path, `dvc.yaml, plots of the stage ${name}`);
    for (const path of outs) add(roleOf(path), path, `dvc.yaml, outs of the stage ${name}`);
  }
  for (const path of dvc?.metrics ?? []) add("metrics", path, "dvc.yaml, metrics");
  if ([...there].some((path) => path.startsWith("dvclive/"))) add("metrics", "dvclive", "the folder is there");
  for (const { path, from } of await findWrittenFiles(files, sourcesOf(files, training?.script)))
    add(roleOf(path), path, `${from} writes it`);
  for (const path of [...files.kept, ...files.ignored]) {
    if (isAside(path) || path.startsWith("dvclive/") || path.split("/").length > 4) continue;
    add(roleOf(path), path, "it is there");
  }
  return found;
}

/** The training's own script first: what it writes is surer than what another one does. */
function sourcesOf(files: ProjectFiles, script: string | undefined): string[] {
  const sources = files.kept.filter((path) => /\.(py|mjs|js|ts)$/.test(path) && !isAside(path));
  return script === undefined ? sources : [script, ...sources.filter((path) => path !== script)];
}

/** By the file's name; undefined for what is no result of a training, as far as a name can say. */
export function roleOf(path: string): Role | undefined {
  const name = posix.basename(path).toLowerCase();
  if (models.test(name)) return "model";
  if (documents.test(name))
    return /^(metrics?|scores?|results?|evaluation|eval)([-_.].*)?\.(json|ya?ml)$/.test(name) ? "metrics" : undefined;
  if (!tables.test(name)) return undefined;
  if (/train[-_]?ids/.test(name)) return "train_ids";
  if (/^(y_)?pred(iction)?s?([-_.]|$)|[-_](pred(iction)?s?|scored)\./.test(name)) return "predictions";
  if (
    /^(training|history|loss|losses|learning[-_]curve|train[-_]log|training[-_](log|curve|history))([-_.].*)?\.(csv|tsv|jsonl|ndjson)$/.test(
      name,
    )
  )
    return "series";
  return undefined;
}
