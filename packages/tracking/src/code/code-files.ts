import { existsSync, lstatSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join, posix } from "node:path";
import type { FileDigest } from "@gatewright/shared/digest/digest-set.ts";
import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { pathInside } from "../evidence-file.ts";
import { digestEntries } from "./digest-entries.ts";
import { openCheckout } from "./git-checkout.ts";

/** What programs leave behind when they run: with it a second run would never have the code of the first. */
const leftovers = ["__pycache__", ".ipynb_checkpoints", ".gatewright", ".pytest_cache", ".mypy_cache", ".ruff_cache"];

/** Records that could not be appended wait in the working directory. As git's exclusion it is for untracked files only: what is committed counts. */
export const keptRecords = "--exclude=gatewright-records-*.json";

export function isLeftover(path: string): boolean {
  return /\.py[co]$/.test(path) || path.split("/").some((part) => leftovers.includes(part) || part === ".git");
}

/**
 * Files of code by name and content, sorted by name. Without globs: what git tracks below the working directory, and what it neither
 * tracks nor ignores; outside git every file. What a run leaves behind (`__pycache__` and the like) is never among them.
 * @throws UserError for a glob that leads out of the working directory or matches nothing
 */
export async function codeFiles(globs: readonly string[], workingDirectory: string): Promise<FileDigest[]> {
  const paths = globs.length === 0 ? await allFiles(workingDirectory) : await matching(globs, workingDirectory);
  return digestEntries(workingDirectory, [...new Set(paths)].filter((path) => !isLeftover(path)).sort(byCodePoint));
}

async function allFiles(workingDirectory: string): Promise<string[]> {
  const checkout = await openCheckout(workingDirectory);
  if (checkout === undefined) return filesBelow("**", workingDirectory);
  const listing = await checkout.run(["ls-files", "-z", "--cached", "--others", "--exclude-standard", keptRecords], {
    directory: workingDirectory,
  });
  if (listing === undefined) {
    throw evidenceError("Git cannot list the files of this checkout, so nobody knows what code the run depends on.", {
      hint: "Look what `git status` says there, or name the code in `train.code`.",
    });
  }
  // A tracked file that was deleted is no code of this run.
  return listing
    .toString("utf8")
    .split("\0")
    .filter((path) => path !== "" && lstatSync(join(workingDirectory, path), { throwIfNoEntry: false }) !== undefined);
}

async function matching(globs: readonly string[], workingDirectory: string): Promise<string[]> {
  const found: string[] = [];
  const excluded = globs.filter((pattern) => pattern.startsWith("!"));
  for (const pattern of globs) {
    if (/^!?(?:[/\\]|[A-Za-z]:|~)|(?:^!?|[/\\])\.\.(?:[/\\]|$)/.test(pattern) || pattern === "") {
      throw configurationError(`The code pattern ${JSON.stringify(pattern)} leads out of the working directory.`, {
        hint: "Patterns are relative to the working directory, for example `src/**`.",
      });
    }
    if (pattern.startsWith("!")) continue;
    const matches = await filesBelow(pattern, workingDirectory, excluded);
    if (matches.length === 0) {
      throw evidenceError(`No file matches the code pattern ${pattern}.`, {
        hint: "Check the pattern; it is relative to the working directory.",
      });
    }
    found.push(...matches);
  }
  await refuseLinksOutside(found, workingDirectory);
  return found;
}

/** A pattern names code that the result depends on: what lies elsewhere would not count, and nobody would see it. */
async function refuseLinksOutside(paths: readonly string[], workingDirectory: string): Promise<void> {
  const root = await realpath(workingDirectory);
  const folders = new Set(paths.map((path) => posix.dirname(path)));
  const links = paths.filter((path) => lstatSync(join(workingDirectory, path)).isSymbolicLink());
  for (const path of [...folders, ...links]) {
    if (pathInside(await realpath(join(workingDirectory, path)), root) !== undefined) continue;
    throw evidenceError(`${path} leads out of the working directory.`, {
      location: { path },
      hint: "Put the code itself below the working directory, or leave it out of `train.code` with `!pattern`.",
    });
  }
}

async function filesBelow(
  pattern: string,
  workingDirectory: string,
  excluded: readonly string[] = [],
): Promise<string[]> {
  const { glob, escapePath } = await import("tinyglobby");
  // `train[1].py` is a name when there is such a file.
  const isName = existsSync(join(workingDirectory, pattern));
  return glob([isName ? escapePath(pattern) : pattern, ...excluded], {
    cwd: workingDirectory,
    dot: true,
    onlyFiles: true,
    ignore: ["**/.git/**", "**/node_modules/**"],
  });
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
