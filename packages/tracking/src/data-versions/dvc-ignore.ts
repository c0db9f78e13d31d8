import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { cannotBeRead, locateEvidence } from "../evidence-file.ts";
import type { DataContext } from "./data-context.ts";
import { existsIn } from "./existing.ts";

/** Whether DVC leaves a path out of the directory that it hashes; `path` is relative to the working directory. */
export type DvcIgnore = (path: string, isDirectory: boolean) => boolean;

interface Rule {
  /** Directory of the `.dvcignore`, relative to the working directory, `""` or with a `/` at its end. */
  base: string;
  pattern: RegExp;
  negated: boolean;
  directoriesOnly: boolean;
}

/** What DVC never takes into a directory (`dvc/ignore.py`, `default_ignore_patterns`). */
const always = [".hg/", ".git/", ".git", ".dvc/"];

/**
 * The `.dvcignore` files of the folders around a tracked directory, read as DVC does: the syntax of `.gitignore`, inner files after outer
 * ones, the last pattern that matches wins. One inside the directory DVC itself refuses to add.
 */
export async function dvcIgnoreFor(directory: string, context: DataContext): Promise<DvcIgnore> {
  const rules = always.map((line) => ruleOf(line, "")).filter((rule) => rule !== undefined);
  for (const folder of foldersAbove(directory)) {
    const path = posix.join(folder, ".dvcignore");
    if (!(await existsIn(path, context))) continue;
    const { absolutePath } = await locateEvidence(path, context);
    const text = await readFile(absolutePath, "utf8").catch((error: unknown) => {
      throw cannotBeRead(path, error);
    });
    const base = folder === "." ? "" : `${folder}/`;
    for (const line of text.split(/\r?\n/)) {
      const rule = ruleOf(line.trim(), base);
      if (rule !== undefined) rules.push(rule);
    }
  }
  const last = rules.toReversed();
  return (path, isDirectory) =>
    last.find(
      ({ base, pattern, directoriesOnly }) =>
        (isDirectory || !directoriesOnly) && path.startsWith(base) && pattern.test(path.slice(base.length)),
    )?.negated === false;
}

/** From the working directory down to the folder that the directory lies in. */
function foldersAbove(directory: string): string[] {
  const steps = posix.dirname(directory).split("/");
  const folders = steps.map((_, index) => steps.slice(0, index + 1).join("/"));
  return [...new Set([".", ...folders])];
}

function ruleOf(line: string, base: string): Rule | undefined {
  if (line === "" || line.startsWith("#") || line === "/") return undefined;
  const negated = line.startsWith("!");
  const written = negated ? line.slice(1) : line;
  const directoriesOnly = written.endsWith("/");
  const body = written.replace(/\/$/, "");
  const segments = body.replace(/^\//, "").split("/");
  // A pattern with a slash inside or in front stands where the file stands; any other matches at every depth.
  const anywhere = segments.length === 1 && !body.startsWith("/");
  const pattern = patternOf(anywhere ? ["**", ...segments] : segments);
  return pattern === undefined ? undefined : { base, pattern, negated, directoriesOnly };
}

function patternOf(segments: readonly string[]): RegExp | undefined {
  let source = "^";
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment === "**") {
      source += isLast ? ".+" : "(?:.+/)?";
      continue;
    }
    const part = segmentPattern(segment);
    if (part === undefined) return undefined;
    source += part + (isLast ? "" : "/");
  }
  try {
    return new RegExp(`${source}$`, "su");
  } catch (error) {
    // Git, and DVC with it, drops a pattern whose brackets make no range.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function segmentPattern(segment: string): string | undefined {
  let source = "";
  for (let index = 0; index < segment.length; index += 1) {
    const character = segment[index] ?? "";
    if (character === "*") source += "[^/]*";
    else if (character === "?") source += "[^/]";
    else if (character === "\\") {
      index += 1;
      const escaped = segment[index];
      if (escaped === undefined) return undefined;
      source += literal(escaped);
    } else if (character === "[") {
      const [whole, negation, set] = /^\[([!^]?)(\]?[^\]]*)\]/.exec(segment.slice(index)) ?? [];
      if (whole === undefined || set === undefined) return undefined;
      source += `(?!/)[${negation === "" ? "" : "^"}${set.replace(/[\\[\]^&~|]/g, "\\$&")}]`;
      index += whole.length - 1;
    } else source += literal(character);
  }
  return source;
}

function literal(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
