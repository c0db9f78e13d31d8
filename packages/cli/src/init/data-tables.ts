import { posix } from "node:path";
import type { FoundDvc } from "./dvc.ts";
import { roleOf } from "./outputs.ts";
import { isAside, type ProjectFiles } from "./project-files.ts";

/** Files of one table, as a contract and the policy name them. */
export interface FoundTable {
  /** Of the contract: letters, digits, hyphens. */
  name: string;
  /** A path, or a glob when there are several files. */
  path: string;
  files: string[];
  /** `train`, `validation`, `test`; undefined when the name says none. */
  role: "train" | "validation" | "test" | undefined;
  /** Set when the runner has to fetch it. */
  dvc: boolean;
  /** Why no contract can be proposed from it now, and what to do first. */
  absent: { why: string; mend: string } | undefined;
}

const tableFile = /\.(csv|tsv|jsonl|ndjson|parquet)$/i;
/** More than a person would read contracts of. */
export const mostTables = 20;

/**
 * The tables that a training reads: what git or DVC keeps and no stage or script writes. Files that differ in their numbers only are
 * one table.
 */
export function findTables(files: ProjectFiles, dvc: FoundDvc | undefined, made: readonly string[]): FoundTable[] {
  const results = new Set([
    ...made,
    ...(dvc?.stages ?? []).flatMap(({ outs, metrics, plots }) => [...outs, ...metrics, ...plots]),
  ]);
  const isData = (path: string) =>
    tableFile.test(path) &&
    !isAside(path) &&
    !results.has(path) &&
    roleOf(path) === undefined &&
    !path.startsWith("dvclive/");
  const tracked = new Map<string, boolean>();
  for (const path of files.kept.filter(isData)) tracked.set(path, false);
  const here = new Set([...files.kept, ...files.ignored]);
  const absent: FoundTable[] = [];
  for (const { file, path } of dvc?.pointers ?? []) {
    const inside = [...here].filter((other) => other === path || other.startsWith(`${path}/`)).filter(isData);
    for (const found of inside) tracked.set(found, true);
    if (inside.length === 0 && (tableFile.test(path) || posix.extname(path) === "")) {
      absent.push({
        name: slug(path),
        path,
        files: [],
        role: roleOfName(path),
        dvc: true,
        absent: { why: `${file} stands for it and it is not here`, mend: "run `dvc pull`" },
      });
    }
  }
  // What git ignores is on this machine only; a training that needs it has to fetch it.
  const alone = new Map(
    files.ignored
      .filter((path) => isData(path) && !/(^|\/)\./.test(path) && !tracked.has(path))
      .map((path) => [path, false]),
  );
  const fetched = grouped(alone).map((table) => ({
    ...table,
    absent: {
      why: "git ignores it, so no runner has it",
      mend: "keep it with git, Git LFS or DVC, or fetch it in `data-setup` and `setup` of the workflow",
    },
  }));
  return [...unlike([...grouped(tracked), ...absent, ...fetched])].slice(0, mostTables);
}

function grouped(paths: ReadonlyMap<string, boolean>): FoundTable[] {
  const groups = new Map<string, string[]>();
  for (const path of paths.keys()) {
    const pattern = patternOf(path);
    groups.set(pattern, [...(groups.get(pattern) ?? []), path]);
  }
  return [...groups].flatMap(([pattern, files]) => {
    const alone = files.length === 1 || !isOnly(pattern, files, [...paths.keys()]);
    const tables = alone ? files.map((path) => [path, [path]] as const) : [[pattern, files] as const];
    return tables.map(([path, members]) => ({
      name: slug(path),
      path,
      files: [...members],
      role: roleOfName(path),
      dvc: members.some((member) => paths.get(member) === true),
      absent: undefined,
    }));
  });
}

/** `data/strikes-1990.csv` is one of `data/strikes-*.csv`. A name that is nothing but a number stays as it is. */
function patternOf(path: string): string {
  const name = posix.basename(path);
  const [, stem = "", ending = ""] = /^(.*?)(\.[^.]+)$/.exec(name) ?? [];
  const pattern = stem.replaceAll(/\d+(?:[-_.]\d+)*/g, "*");
  if (pattern === stem || !/\p{L}/u.test(pattern)) return path;
  return posix.join(posix.dirname(path), pattern + ending);
}

/** Whether the glob means these files and no other that is there. */
function isOnly(pattern: string, files: readonly string[], all: readonly string[]): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  const meant = new RegExp(`^${parts.join("[^/]*")}$`);
  return all.every((path) => files.includes(path) || !meant.test(path));
}

function roleOfName(path: string): FoundTable["role"] {
  const words = posix
    .basename(path)
    .toLowerCase()
    .split(/[^a-z]+/);
  if (words.some((word) => word === "test" || word === "holdout")) return "test";
  if (words.some((word) => ["valid", "validation", "val", "dev"].includes(word))) return "validation";
  return words.some((word) => word === "train" || word === "training") ? "train" : undefined;
}

function slug(path: string): string {
  const name = posix
    .basename(path)
    .replace(/\.[^.]+$/, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return name === "" ? "data" : name;
}

/** Two tables never share a contract's name. */
function* unlike(tables: readonly FoundTable[]): Generator<FoundTable> {
  const taken = new Set<string>();
  for (const table of tables) {
    const folder = posix
      .basename(posix.dirname(table.path))
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-");
    let name = taken.has(table.name) && folder !== "" && folder !== "-" ? `${folder}-${table.name}` : table.name;
    for (let number = 2; taken.has(name); number += 1) name = `${table.name}-${number}`;
    taken.add(name);
    yield { ...table, name };
  }
}
