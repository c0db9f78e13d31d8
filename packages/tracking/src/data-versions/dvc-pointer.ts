import { posix, sep } from "node:path";
import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { leavesWorkingDirectory } from "@gatewright/shared/policy/working-tree.ts";
import { readEvidenceText } from "../evidence-file.ts";
import { isLeaf, isMapping, isNumber, type Tree } from "../values/value-tree.ts";
import { readYaml } from "../values/yaml-values.ts";
import type { DataContext } from "./data-context.ts";
import { existsIn } from "./existing.ts";

/** What DVC wrote down about a file or a directory. */
export interface DvcOutput {
  /** Relative to the working directory, forward slashes. */
  path: string;
  /** The `.dvc` file or `dvc.lock` that says it. */
  pointer: string;
  /** 32 hex digits; of a directory the MD5 of its list of files, which DVC writes with `.dir` behind it. */
  md5: string | undefined;
  isDirectory: boolean;
  /** Written by DVC 2 or older, which hashed text with the line ends of Unix. */
  dos2unix: boolean;
  bytes: number | undefined;
  files: number | undefined;
  /** A directory whose remote keeps versions (`version_aware`) is written file by file, without an MD5 of its own. */
  entries: { relpath: string; md5: string; bytes: number | undefined }[] | undefined;
}

const maxBytes = 1024 * 1024;
const restore = "Restore it from git, or write it anew with `dvc add` or `dvc repro`.";

/** Whether DVC says something about a plain path. */
export async function isTracked(path: string, context: DataContext): Promise<boolean> {
  if (leavesWorkingDirectory(path)) return false;
  return (await findOutput(path, context)) !== undefined;
}

/**
 * What DVC says about a path: in `<path>.dvc`, or in the `dvc.lock` of its folder or of one around it.
 * @throws UserError for a pointer that is broken
 */
export async function findOutput(path: string, context: DataContext): Promise<DvcOutput | undefined> {
  const wanted = normal(path);
  if (wanted === "." || leavesWorkingDirectory(wanted)) return undefined;
  if (await existsIn(`${wanted}.dvc`, context)) {
    const output = (await readDvcFile(`${wanted}.dvc`, context)).find((candidate) => candidate.path === wanted);
    if (output !== undefined) return output;
  }
  for (let folder = posix.dirname(wanted); ; folder = posix.dirname(folder)) {
    const lock = posix.join(folder, "dvc.lock");
    if (await existsIn(lock, context)) {
      const output = (await readDvcLock(lock, context)).find((candidate) => candidate.path === wanted);
      if (output !== undefined) return output;
    }
    if (folder === ".") return undefined;
  }
}

/** `data//d/` is `data/d`. */
export function normal(path: string): string {
  const normalized = posix.normalize(path.split(sep).join("/")).replace(/\/+$/, "");
  return normalized === "" ? "." : normalized;
}

/** The outputs of a `.dvc` file. */
export async function readDvcFile(path: string, context: DataContext): Promise<DvcOutput[]> {
  const tree = await readPointer(path, context);
  const outs = isMapping(tree) ? tree.get("outs") : undefined;
  if (!isMapping(tree) || !Array.isArray(outs) || outs.length === 0) {
    throw broken(path, "it has no list `outs`");
  }
  const base = posix.join(posix.dirname(path), textOf(tree.get("wdir")) ?? ".");
  return outs.map((out) => outputOf(out, base, path));
}

/** The outputs of all stages of a `dvc.lock`. */
export async function readDvcLock(path: string, context: DataContext): Promise<DvcOutput[]> {
  const tree = await readPointer(path, context);
  if (!isMapping(tree)) throw broken(path, "it is no mapping");
  // Schema 1.0 had no `schema` and the stages at the top.
  const stages = tree.has("schema") ? tree.get("stages") : tree;
  if (stages === null || stages === undefined) return [];
  if (!isMapping(stages)) throw broken(path, "its `stages` are no mapping");
  const folders = await stageFolders(posix.dirname(path), context);
  const found: DvcOutput[] = [];
  for (const [name, stage] of stages) {
    if (!isMapping(stage)) throw broken(path, `its stage ${name} is no mapping`);
    const outs = stage.get("outs") ?? [];
    if (!Array.isArray(outs)) throw broken(path, `the \`outs\` of its stage ${name} are no list`);
    const folder = folders(name);
    if (folder === undefined) continue;
    for (const out of outs) found.push(outputOf(out, posix.join(posix.dirname(path), folder), path));
  }
  return found;
}

async function readPointer(path: string, context: DataContext): Promise<Tree> {
  const { text } = await readEvidenceText(path, { ...context, secrets: [] }, { maxBytes });
  try {
    return readYaml(text, path, "DVC pointer");
  } catch (error) {
    if (!(error instanceof UserError) || error.hint !== undefined) throw error;
    throw evidenceError(error.message, { location: error.location, hint: restore, cause: error });
  }
}

function outputOf(out: Tree, base: string, pointer: string): DvcOutput {
  if (!isMapping(out)) throw broken(pointer, "one of its `outs` is no mapping");
  const name = textOf(out.get("path"));
  if (name === undefined || name === "") throw broken(pointer, "one of its `outs` has no `path`");
  // `s3://…`, `/srv/data`: DVC 2 could track what lies outside.
  const isElsewhere = name.includes("://") || posix.isAbsolute(name);
  const path = isElsewhere ? name : normal(posix.join(base, name));
  const hash = textOf(out.get("hash"));
  const md5 = textOf(out.get("md5"));
  const files = out.get("files");
  const entries = Array.isArray(files) ? files.map((file) => entryOf(file, pointer)) : undefined;
  if (hash !== undefined && hash !== "md5") {
    throw broken(pointer, `${path} has the hash ${JSON.stringify(hash.slice(0, 40))}, where DVC writes md5`);
  }
  if (md5 !== undefined && !/^[0-9a-f]{32}(?:\.dir)?$/.test(md5)) {
    throw broken(pointer, `the md5 of ${path} is ${JSON.stringify(md5.slice(0, 60))}`);
  }
  return {
    path,
    pointer,
    md5: md5?.slice(0, 32),
    isDirectory: md5?.endsWith(".dir") === true || entries !== undefined,
    dos2unix: hash === undefined,
    bytes: countOf(out.get("size")),
    files: countOf(out.get("nfiles")),
    entries,
  };
}

function entryOf(file: Tree, pointer: string): NonNullable<DvcOutput["entries"]>[number] {
  const relpath = isMapping(file) ? textOf(file.get("relpath")) : undefined;
  const md5 = isMapping(file) ? textOf(file.get("md5")) : undefined;
  if (!isMapping(file) || relpath === undefined || md5 === undefined || !/^[0-9a-f]{32}$/.test(md5)) {
    throw broken(pointer, "one of its `files` has no `relpath` or no `md5`");
  }
  return { relpath, md5, bytes: countOf(file.get("size")) };
}

/** Paths in `dvc.lock` are relative to the `wdir` that `dvc.yaml` gives the stage; undefined where that is a variable. */
async function stageFolders(folder: string, context: DataContext): Promise<(stage: string) => string | undefined> {
  const path = posix.join(folder, "dvc.yaml");
  if (!(await existsIn(path, context))) return () => ".";
  const { text } = await readEvidenceText(path, { ...context, secrets: [] }, { maxBytes });
  if (!text.includes("wdir")) return () => ".";
  const tree = readYaml(text, path, "DVC pipeline");
  const stages = isMapping(tree) ? tree.get("stages") : undefined;
  return (name) => {
    // `train@small` is one of several that the stage `train` makes.
    const stage = isMapping(stages) ? (stages.get(name) ?? stages.get(name.split("@")[0] ?? name)) : undefined;
    const inner = isMapping(stage) ? stage.get("do") : undefined;
    const wdir = textOf(isMapping(inner) ? inner.get("wdir") : isMapping(stage) ? stage.get("wdir") : undefined) ?? ".";
    return wdir.includes("${") ? undefined : wdir;
  };
}

/** An MD5 of digits only would be a number to YAML; its digits are kept. */
function textOf(tree: Tree | undefined): string | undefined {
  if (typeof tree === "string") return tree;
  return isNumber(tree) ? tree.number : undefined;
}

function countOf(tree: Tree | undefined): number | undefined {
  if (tree === undefined || !isLeaf(tree)) return undefined;
  const count = Number(textOf(tree) ?? Number.NaN);
  return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

export function broken(pointer: string, what: string): UserError {
  return evidenceError(`${pointer} is no DVC pointer that can be read: ${what}.`, {
    location: { path: pointer },
    hint: restore,
  });
}
