import { posix } from "node:path";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { parse as parseToml } from "smol-toml";
import { parse } from "yaml";
import { type FoundTable, findTables } from "./data-tables.ts";
import { type FoundDvc, findDvc } from "./dvc.ts";
import { type FoundOutputs, findOutputs } from "./outputs.ts";
import { has, isAside, type ProjectFiles, projectFiles } from "./project-files.ts";
import type { Repository } from "./repository.ts";
import { type FoundCheck, type FoundSetup, findChecks, findSetup } from "./setup.ts";
import { type FoundTraining, findNotebooks, findTraining, trainingOf } from "./training.ts";

/** What stands in one working directory. Paths are relative to it. */
export interface FoundProject {
  files: ProjectFiles;
  /** From the root of the repository; empty at the root. */
  folder: string;
  dvc: FoundDvc | undefined;
  setup: FoundSetup;
  lint: FoundCheck | undefined;
  test: FoundCheck | undefined;
  tables: FoundTable[];
  /** Contracts that somebody has written. */
  contracts: string[];
  models: FoundModel[];
  notebooks: string[];
  /** Where MLflow was seen, as phrases. */
  mlflow: string[];
  /** Git LFS keeps files. */
  lfs: boolean;
}

export interface FoundModel {
  name: string;
  /** Ways to train it, the surest first. */
  training: FoundTraining[];
  outputs: FoundOutputs;
  params: string[];
}

const trainScript = /(^|\/)train\.py$/;
const projectFile = /^(requirements\.txt|pyproject\.toml|environment\.ya?ml|package\.json|dvc\.yaml|MLproject)$/;

/** The working directories of a repository: the folder itself, or those below it that have a model each. */
export async function findProjects(repository: Repository, variables: Environment): Promise<FoundProject[]> {
  const projects = await findFolders(repository);
  // Its value may hold a password, so only that it is there is said.
  if (variables["MLFLOW_TRACKING_URI"])
    for (const { mlflow } of projects) mlflow.push("MLFLOW_TRACKING_URI is set here");
  return projects;
}

async function findFolders(repository: Repository): Promise<FoundProject[]> {
  const base = projectFiles(repository, repository.folder);
  const name = repository.folder === "" ? repository.name : posix.basename(repository.folder);
  const setup = await findSetup(base);
  if ((await findTraining(base, await findDvc(base), setup)).length > 0) {
    return [await projectAt(base, name)];
  }
  const folders = foldersWithModels(base);
  const own = folders.filter((folder) => isProject(projectFiles(repository, posix.join(repository.folder, folder))));
  if (folders.length > 0 && own.length === folders.length) {
    return await Promise.all(
      folders.map((folder) =>
        projectAt(projectFiles(repository, posix.join(repository.folder, folder)), nameIn(folder, folders)),
      ),
    );
  }
  const scripts = base.kept.filter((path) => trainScript.test(path) && !isAside(path) && path.split("/").length <= 4);
  const training = await Promise.all(
    scripts.map((path) => {
      const model = scripts.length === 1 ? undefined : nameIn(folderOf(path), folders);
      return trainingOf(path, model, base, setup);
    }),
  );
  return [await projectAt(base, name, training)];
}

/** Folders below the root in which something trains; `src/train.py` belongs to the folder around it. */
function foldersWithModels(base: ProjectFiles): string[] {
  const found = base.kept.filter((path) => {
    const name = posix.basename(path);
    return (
      !isAside(path) &&
      path.split("/").length <= 5 &&
      (trainScript.test(path) || name === "dvc.yaml" || name === "MLproject")
    );
  });
  return [...new Set(found.map(folderOf))].filter((folder) => folder !== ".").sort();
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return /^(src|scripts|training)$/.test(posix.basename(folder)) ? posix.dirname(folder) : folder;
}

/** A folder that has its own packages or its own data is worked in by itself. */
function isProject(files: ProjectFiles): boolean {
  return files.kept.some((path) => projectFile.test(path)) || findTables(files, undefined, []).length > 0;
}

function nameIn(folder: string, folders: readonly string[]): string {
  const name = posix.basename(folder);
  const twins = folders.filter((other) => posix.basename(other).toLowerCase() === name.toLowerCase());
  return twins.length > 1 ? folder.replaceAll("/", "-") : name;
}

async function projectAt(
  files: ProjectFiles,
  name: string,
  deeper: readonly FoundTraining[] = [],
): Promise<FoundProject> {
  const [dvc, setup] = await Promise.all([findDvc(files), findSetup(files)]);
  const training = [...(await findTraining(files, dvc, setup)), ...deeper];
  const named = (await declaredName(files)) ?? name;
  const several = training.filter(({ model }) => model !== undefined);
  const groups =
    several.length > 1
      ? several.map((one) => ({ name: one.model ?? named, training: [one] }))
      : [{ name: named, training: training.map((one) => ({ ...one, model: undefined })) }];
  const models = await Promise.all(
    groups.map(async (group) => ({
      name: asName(group.name),
      training: group.training,
      outputs: await findOutputs(files, dvc, group.training[0]),
      params: await findParams(files, dvc, group.training[0]),
    })),
  );
  const made = models.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((found) => found.map(({ path }) => path)),
  );
  return {
    files,
    folder: files.folder,
    dvc,
    setup,
    ...(await findChecks(files, setup)),
    tables: findTables(files, dvc, made),
    contracts: await findContracts(files),
    models,
    notebooks: training.length === 0 ? findNotebooks(files) : [],
    mlflow: await findMlflow(files, training),
    lfs: /filter=lfs/.test((await files.text(".gitattributes")) ?? ""),
  };
}

/** A name that ledger, registry and file systems take. */
export function asName(text: string): string {
  const name = text
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[._-]+/, "")
    .slice(0, 100);
  return name === "" ? "model" : name;
}

async function declaredName(files: ProjectFiles): Promise<string | undefined> {
  const ofMlflow: unknown = read(parse, await files.text("MLproject"))["name"];
  if (typeof ofMlflow === "string") return ofMlflow;
  const ofPython: unknown = Object(read(parseToml, await files.text("pyproject.toml"))["project"]).name;
  if (typeof ofPython === "string") return ofPython;
  const ofNode: unknown = read(JSON.parse, await files.text("package.json"))["name"];
  return typeof ofNode === "string" ? ofNode.replace(/^@[^/]+\//, "") : undefined;
}

async function findParams(
  files: ProjectFiles,
  dvc: FoundDvc | undefined,
  training: FoundTraining | undefined,
): Promise<string[]> {
  const usual = files.kept.filter((path) =>
    /^(?:(?:config|configs|conf)\/)?(?:params|hparams|hyperparameters)\.(?:ya?ml|json|toml)$/.test(path),
  );
  const declared = [...(dvc?.params ?? []), ...(dvc?.stages ?? []).flatMap(({ params }) => params)];
  const text = training?.script === undefined ? "" : ((await files.text(training.script)) ?? "");
  // A configuration is one of the training only when the training's own code names it.
  const configurations = files.kept.filter((path) => {
    return (
      /^(?:(?:config|configs|conf)\/)?[\w-]+\.(?:ya?ml|toml)$/.test(path) &&
      /conf/.test(path) &&
      text.includes(posix.basename(path))
    );
  });
  const found = [...declared.filter((path) => has(files, path)), ...usual, ...configurations];
  return [...new Set(found)];
}

/** YAML files that say `contract: 1`. */
async function findContracts(files: ProjectFiles): Promise<string[]> {
  const candidates = files.kept.filter((path) => /^(?:data[-_]?)?contracts?\/[^/]+\.ya?ml$/i.test(path));
  const texts = await Promise.all(candidates.map((path) => files.text(path)));
  return candidates.filter((_, index) => /^contract:\s*1\s*(#.*)?$/m.test(texts[index] ?? ""));
}

async function findMlflow(files: ProjectFiles, training: readonly FoundTraining[]): Promise<string[]> {
  const found: string[] = [];
  if (has(files, "MLproject")) found.push("MLproject");
  if ([...files.kept, ...files.ignored].some((path) => path.startsWith("mlruns/"))) found.push("the folder mlruns");
  for (const script of new Set(training.flatMap(({ script }) => script ?? []))) {
    if (/^\s*(import mlflow|from mlflow)/m.test((await files.text(script)) ?? ""))
      found.push(`${script} imports mlflow`);
  }
  return found;
}

function read(parser: (text: string) => unknown, text: string | undefined): Record<string, unknown> {
  try {
    return text === undefined ? {} : Object(parser(text));
  } catch {
    return {};
  }
}
