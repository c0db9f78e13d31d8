import { lstatSync } from "node:fs";
import { lstat, readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { digestFile } from "@gatewright/shared/digest/digest.ts";
import { digestFiles } from "@gatewright/shared/digest/digest-files.ts";
import { digestDirectory, digestOfFiles, type FileDigest } from "@gatewright/shared/digest/digest-set.ts";
import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { DataVersion } from "@gatewright/shared/ledger/record.ts";
import { leavesWorkingDirectory } from "@gatewright/shared/policy/working-tree.ts";
import { cannotBeRead, locateEvidence, pathInside } from "../evidence-file.ts";
import type { DataContext } from "./data-context.ts";
import { splitId } from "./data-reference.ts";
import { existsIn } from "./existing.ts";
import { isLfsPointer, maxPointerBytes } from "./lfs-pointer.ts";

/**
 * A file, a directory or a glob by its bytes: `file:<path>@sha256:<hex>`. One file has the SHA-256 that `sha256sum` prints; several have
 * `digestOfFiles`.
 * @param locator a path, and `@sha256:<hex>` behind it when the bytes must be those
 */
export async function fileVersion(locator: string, context: DataContext): Promise<DataVersion> {
  const [, named, wanted] = /^(.*)@(sha256:[0-9a-f]{64})$/s.exec(locator) ?? [];
  const path = named ?? locator;
  if (wanted === undefined) await refuseOtherId(path, context);
  const found = await findFiles(path, context);
  if (wanted !== undefined && found.digest !== wanted) {
    throw evidenceError(`${path} is not the data that was named: it is ${found.digest}, named is ${wanted}.`, {
      hint: "Restore the file, or name the digest that it has now.",
    });
  }
  const counted = await context.countTable?.(found.files.map((file) => join(context.workingDirectory, file.path)));
  return {
    role: context.role,
    version: `file:${found.path}@${found.digest}`,
    digest: found.digest,
    bytes: found.files.reduce((sum, file) => sum + file.bytes, 0),
    files: found.files.length,
    ...counted,
  };
}

/** Reports show the first twelve digits, and who copies them, or writes `@main`, would be told that there is no such file. */
async function refuseOtherId(locator: string, context: DataContext): Promise<void> {
  const { name, id } = splitId(locator);
  if (id === undefined || leavesWorkingDirectory(name)) return;
  if ((await existsIn(locator, context)) || !(await existsIn(name, context))) return;
  throw configurationError(`${locator}: ${JSON.stringify(id)} is no version of a file.`, {
    hint: `Write ${name}@sha256: and all 64 digits behind it, as the run's record has them, or ${name} alone for the bytes that are there.`,
  });
}

interface FoundFiles {
  /** As it stands in the version. */
  path: string;
  digest: string;
  /** Paths relative to the working directory. */
  files: FileDigest[];
}

async function findFiles(path: string, context: DataContext): Promise<FoundFiles> {
  const found = (await isPattern(path, context)) ? await filesOfGlob(path, context) : await filesAt(path, context);
  await refusePointers(found.files, context);
  return found;
}

async function filesAt(path: string, context: DataContext): Promise<FoundFiles> {
  const located = await locateEvidence(path, context);
  try {
    if (located.kind === "file") {
      const file = { path: located.path, ...(await digestFile(located.absolutePath)) };
      refuseEmpty(path, [file]);
      return { path: located.path, digest: file.digest, files: [file] };
    }
    const { signal } = context;
    const { digest, files } = await digestDirectory(located.absolutePath, { shown: located.path, signal });
    refuseEmpty(path, files);
    const prefix = located.path === "." ? "" : `${located.path}/`;
    return { path: located.path, digest, files: files.map((file) => ({ ...file, path: prefix + file.path })) };
  } catch (error) {
    throw cannotBeRead(path, error);
  }
}

async function filesOfGlob(pattern: string, context: DataContext): Promise<FoundFiles> {
  if (leavesWorkingDirectory(pattern)) {
    throw configurationError(`${pattern} lies outside the working directory.`, {
      hint: "Patterns are relative to the working directory, for example `data/*.csv`.",
    });
  }
  const { workingDirectory, signal } = context;
  const { glob } = await import("tinyglobby");
  const paths = await glob(pattern, {
    cwd: workingDirectory,
    onlyFiles: true,
    expandDirectories: false,
    ignore: ["**/.git/**"],
  });
  if (paths.length === 0) {
    throw evidenceError(`No file matches ${pattern}.`, {
      hint: "Check the pattern; it is relative to the working directory. Is the data fetched before this step?",
    });
  }
  await refuseLinks(paths, workingDirectory);
  try {
    const files = await digestFiles(workingDirectory, paths.sort(byCodePoint), signal);
    refuseEmpty(pattern, files);
    // One file is the same data whether a pattern found it or its name.
    const [first] = files;
    const digest = files.length === 1 && first !== undefined ? first.digest : digestOfFiles(files);
    return { path: pattern, digest, files };
  } catch (error) {
    throw cannotBeRead(pattern, error);
  }
}

/** `train[1].csv` is a name when there is such a file. */
async function isPattern(path: string, { workingDirectory }: DataContext): Promise<boolean> {
  const { isDynamicPattern } = await import("tinyglobby");
  if (!isDynamicPattern(path)) return false;
  return await lstat(join(workingDirectory, path)).then(
    () => false,
    () => true,
  );
}

/** What a pattern finds is not looked at one by one otherwise: a folder that is a link could lead anywhere. */
async function refuseLinks(paths: readonly string[], workingDirectory: string): Promise<void> {
  const root = await realpath(workingDirectory);
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    if (pathInside(await realpath(join(workingDirectory, folder)), root) !== undefined) continue;
    throw evidenceError(`${folder} leads out of the working directory.`, {
      location: { path: folder },
      hint: "Put the files themselves below the working directory.",
    });
  }
  for (const path of paths) {
    // At once: a promise for each of many files would take longer than the reading.
    const status = lstatSync(join(workingDirectory, path), { throwIfNoEntry: false });
    if (status?.isFile() !== true) await locateEvidence(path, { workingDirectory });
  }
}

/** Data without a single byte is the trace of a step that failed, and every empty data set would be the same version. */
function refuseEmpty(path: string, files: readonly FileDigest[]): void {
  if (files.some(({ bytes }) => bytes > 0)) return;
  const what = files.length === 1 ? "it has no bytes" : `its ${files.length} files have no bytes`;
  throw evidenceError(`${path} is empty: ${what}.`, {
    location: { path },
    hint: "Did the step that writes it run to its end?",
  });
}

/** Where Git LFS fetched nothing, a training reads pointers in place of data, and its record would name them. */
async function refusePointers(files: readonly FileDigest[], { workingDirectory }: DataContext): Promise<void> {
  for (const { path, bytes } of files) {
    if (bytes > maxPointerBytes || bytes < 100) continue;
    if (!isLfsPointer(await readFile(join(workingDirectory, path)))) continue;
    throw evidenceError(`${path} is a Git LFS pointer: the data itself was not fetched.`, {
      location: { path },
      hint: `Run \`git lfs pull\` before (\`lfs: true\` of actions/checkout), or name git-lfs:${path} to record the pointer alone.`,
    });
  }
}

export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
