import { posix } from "node:path";
import { parse } from "yaml";
import type { FoundDvc } from "./dvc.ts";
import { has, isAside, type ProjectFiles } from "./project-files.ts";
import type { FoundSetup } from "./setup.ts";
import { shellWord } from "./shell-word.ts";

/** One way in which the repository trains. */
export interface FoundTraining {
  command: string;
  /** The file that says so, with what in it. */
  from: string;
  /** The script that is run, where it is one that can be read. */
  script: string | undefined;
  /** What the command itself needs installed. */
  needs: string | undefined;
  /** Set where the folder has several models, each with a script of its own. */
  model: string | undefined;
  /** An option of the script that makes a small run, with its value. */
  smoke: string | undefined;
}

const scriptNames = [
  "train.py",
  "src/train.py",
  "scripts/train.py",
  "training/train.py",
  "train.sh",
  "train.mjs",
  "train.js",
  "train.R",
];
const modelScript = /^(?:src\/|scripts\/)?train[_-]([A-Za-z0-9][\w-]*)\.py$/;

/**
 * The commands that train, the surest first: what a pipeline file says comes before a script's name. Several scripts `train_NAME.py`
 * are several models; anything else that is found twice is a choice.
 */
export async function findTraining(
  files: ProjectFiles,
  dvc: FoundDvc | undefined,
  setup: FoundSetup,
): Promise<FoundTraining[]> {
  const found: FoundTraining[] = [];
  const add = (command: string, from: string, more: Partial<FoundTraining> = {}) =>
    found.push({ command, from, script: undefined, needs: undefined, model: undefined, smoke: undefined, ...more });
  if (dvc !== undefined && dvc.stages.length > 0) {
    add(
      `${setup.prefix}dvc repro`,
      `dvc.yaml, ${dvc.stages.length === 1 ? "one stage" : `${dvc.stages.length} stages`}`,
      {
        needs: "dvc",
        script: await scriptOf(dvc.stages.find(isTraining)?.command, files),
      },
    );
  }
  await addProject(files, setup, add);
  const makefile = (await files.text("Makefile")) ?? "";
  const recipe = /^train\s*:(?!=).*\n((?:\t.*\n?)*)/m.exec(makefile);
  if (recipe !== null) {
    add("make train", "Makefile, the target `train`", { script: await scriptOf(recipe[1], files) });
  }
  for (const path of scriptNames.filter((name) => has(files, name)))
    await addScript(path, undefined, files, setup, add);
  if (found.length === 0) {
    for (const path of files.kept) {
      const model = modelScript.exec(path)?.[1];
      if (model !== undefined && !isAside(path)) await addScript(path, model, files, setup, add);
    }
  }
  const script = scriptOfPackage(await files.text("package.json"));
  if (script !== undefined)
    add("npm run train", "package.json, the script `train`", { script: await scriptOf(script, files) });
  return found;
}

/** The way to run a script that stands deeper in the folder than the usual names. */
export async function trainingOf(
  path: string,
  model: string | undefined,
  files: ProjectFiles,
  setup: FoundSetup,
): Promise<FoundTraining> {
  const text = (await files.text(path)) ?? "";
  const command = commandOf(path, text, files, setup);
  return { command, from: path, script: path, needs: undefined, model, smoke: smokeOf(text) };
}

/** Notebooks that seem to train; gatewright runs commands, so none of them is one. */
export function findNotebooks(files: ProjectFiles): string[] {
  const notebooks = files.kept.filter((path) => path.endsWith(".ipynb") && !isAside(path));
  const named = notebooks.filter((path) => /train|model|fit/i.test(posix.basename(path)));
  return named.length > 0 ? named : notebooks.slice(0, 1);
}

export function isTraining({ name, command }: { name: string; command: string }): boolean {
  return /train|fit/i.test(name) || /\btrain/i.test(command);
}

type Add = (command: string, from: string, more?: Partial<FoundTraining>) => void;

async function addProject(files: ProjectFiles, setup: FoundSetup, add: Add): Promise<void> {
  const text = await files.text("MLproject");
  if (text === undefined) return;
  const points = Object.entries(Object(Object(yaml(text))["entry_points"]));
  const [name, point] =
    points.find(([key]) => /train/i.test(key)) ?? points.find(([key]) => key === "main") ?? points[0] ?? [];
  if (name === undefined) return;
  const entry = name === "main" ? "" : ` -e ${name}`;
  const command: unknown = Object(point).command;
  add(`${setup.prefix}mlflow run .${entry} --env-manager local`, `MLproject, the entry point \`${name}\``, {
    needs: "mlflow",
    script: await scriptOf(typeof command === "string" ? command : undefined, files),
  });
}

async function addScript(
  path: string,
  model: string | undefined,
  files: ProjectFiles,
  setup: FoundSetup,
  add: Add,
): Promise<void> {
  const { command, from, ...more } = await trainingOf(path, model, files, setup);
  add(command, from, more);
}

function commandOf(path: string, text: string, files: ProjectFiles, { prefix }: FoundSetup): string {
  switch (posix.extname(path)) {
    case ".sh":
      return `bash ${shellWord(path)}`;
    case ".mjs":
    case ".js":
      return `node ${shellWord(path)}`;
    case ".R":
      return `Rscript ${shellWord(path)}`;
    default: {
      const folder = posix.dirname(path);
      const asModule =
        folder !== "." &&
        has(files, `${folder}/__init__.py`) &&
        new RegExp(`^\\s*(?:from|import)\\s+(?:\\.|${folder.replaceAll("/", "\\.")}\\b)`, "m").test(text);
      return asModule
        ? `${prefix}python -m ${path.replace(/\.py$/, "").replaceAll("/", ".")}`
        : `${prefix}python ${shellWord(path)}`;
    }
  }
}

/** An option that makes the run a small one, as the script declares it. */
function smokeOf(text: string): string | undefined {
  const options = [...text.matchAll(/["'](--[a-z][\w-]*)["']/g)].map(([, name = ""]) => name);
  const flag = options.find((name) => /^--(smoke|smoke-test|fast|quick|dry-run|debug)$/.test(name));
  if (flag !== undefined) return flag;
  const rows = options.find((name) => /^--(n-)?(rows|samples|limit|max-rows|max-samples|max-steps)$/.test(name));
  if (rows !== undefined) return `${rows} 500`;
  return options.includes("--epochs") ? "--epochs 1" : undefined;
}

/** The script that a command runs, where it stands in the repository. */
async function scriptOf(command: string | undefined, files: ProjectFiles): Promise<string | undefined> {
  const words = (command ?? "").split(/\s+/);
  const module = words[words.indexOf("-m") + 1];
  const asFile = words.includes("-m") && module !== undefined ? `${module.replaceAll(".", "/")}.py` : undefined;
  return [asFile, ...words].find(
    (word) => word !== undefined && /\.(py|mjs|js|sh)$/.test(word) && has(files, posix.normalize(word)),
  );
}

function scriptOfPackage(text: string | undefined): string | undefined {
  try {
    const command: unknown = Object(Object(JSON.parse(text ?? "{}")).scripts).train;
    return typeof command === "string" ? command : undefined;
  } catch {
    return undefined;
  }
}

function yaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
