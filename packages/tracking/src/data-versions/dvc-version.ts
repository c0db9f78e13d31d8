import { posix } from "node:path";
import { digestOfFiles } from "@gatewright/shared/digest/digest-set.ts";
import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { DataVersion } from "@gatewright/shared/ledger/record.ts";
import { leavesWorkingDirectory } from "@gatewright/shared/policy/working-tree.ts";
import { locateEvidence } from "../evidence-file.ts";
import type { DataContext } from "./data-context.ts";
import { type DvcFile, dvcDirectoryMd5, hashDvcDirectory, hashDvcFile } from "./dvc-content.ts";
import { type DvcOutput, findOutput, normal, readDvcFile, readDvcLock } from "./dvc-pointer.ts";
import { existsIn } from "./existing.ts";

/**
 * Data that DVC tracks: `dvc:<path>@md5:<hex>[.dir]`. What lies on the disk is hashed and must be what the pointer says; where it
 * was not pulled, the pointer alone names the version and there is no digest.
 * @param locator path of the data or of its `.dvc` file, and `@md5:<hex>[.dir]` behind it when it must be that version
 */
export async function dvcVersion(locator: string, context: DataContext): Promise<DataVersion> {
  const [, named, wanted] = /^(.*)@(md5:[0-9a-f]{32}(?:\.dir)?)$/s.exec(locator) ?? [];
  const output = await outputAt(named ?? locator, context);
  const { path, pointer } = output;
  const md5 = output.md5 ?? (output.entries === undefined ? undefined : dvcDirectoryMd5(output.entries));
  if (md5 === undefined) {
    throw evidenceError(`${pointer} has no md5 of ${path}.`, {
      location: { path: pointer },
      hint: "Let `dvc commit` or `dvc repro` write it. Data outside the repository has none: name it by the scheme of its store.",
    });
  }
  const id = `md5:${md5}${output.isDirectory ? ".dir" : ""}`;
  if (wanted !== undefined && wanted !== id) {
    throw evidenceError(`${path} is not the data that was named: ${pointer} says ${id}, named is ${wanted}.`, {
      location: { path: pointer },
      hint: "Check out the commit that has it, or name the version that is there.",
    });
  }
  const version: DataVersion = {
    role: context.role,
    version: `dvc:${path}@${id}`,
    ...sizeOf(output),
  };
  if (!(await existsIn(path, context))) return version;
  const files = await filesOnDisk(output, md5, context);
  const [first] = files;
  const counted = await context.countTable?.(files.map((file) => posix.join(context.workingDirectory, file.path)));
  return {
    ...version,
    digest:
      output.isDirectory || first === undefined
        ? digestOfFiles(files.map(({ relpath, digest }) => ({ path: relpath, digest })))
        : first.digest,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    files: files.length,
    ...counted,
  };
}

async function outputAt(path: string, context: DataContext): Promise<DvcOutput> {
  if (leavesWorkingDirectory(path)) {
    throw configurationError(`${path} lies outside the working directory.`, {
      hint: "Paths are relative to the working directory.",
    });
  }
  const wanted = normal(path);
  const name = posix.basename(wanted);
  if (name.endsWith(".dvc") || name === "dvc.lock") return await onlyOutput(wanted, context);
  const output = await findOutput(wanted, context);
  if (output !== undefined) return output;
  const exists = await existsIn(wanted, context);
  if (!exists) await refuseBadPath(wanted, context);
  const outer = await outerOutput(wanted, context);
  throw evidenceError(`DVC does not track ${wanted}: there is no ${wanted}.dvc, and no dvc.lock names it.`, {
    location: { path: wanted },
    hint:
      outer === undefined
        ? `Track it with \`dvc add ${wanted}\`, or name it as file:${wanted}.`
        : `${outer.pointer} tracks ${outer.path} as a whole: name dvc:${outer.path}, or this part as file:${wanted}.`,
  });
}

/** A circle of links or a path into `.git` has its own sentence; a path that is only missing goes on. */
async function refuseBadPath(path: string, context: DataContext): Promise<void> {
  if (path.split("/").includes(".git")) await locateEvidence(path, context);
}

async function outerOutput(path: string, context: DataContext): Promise<DvcOutput | undefined> {
  for (let folder = posix.dirname(path); folder !== "."; folder = posix.dirname(folder)) {
    const output = await findOutput(folder, context);
    if (output !== undefined) return output;
  }
  return undefined;
}

async function onlyOutput(pointer: string, context: DataContext): Promise<DvcOutput> {
  const outputs = await (pointer.endsWith(".dvc") ? readDvcFile : readDvcLock)(pointer, context);
  const [only, second] = outputs;
  if (only === undefined) {
    throw evidenceError(`${pointer} names no output.`, {
      location: { path: pointer },
      hint: "Run `dvc repro` first, or name the data itself.",
    });
  }
  if (second !== undefined) {
    throw configurationError(`${pointer} names ${outputs.length} outputs, so which one is meant is not clear.`, {
      hint: `Name the data itself, for example dvc:${only.path}.`,
    });
  }
  if (leavesWorkingDirectory(only.path) || only.path.includes("://")) {
    throw evidenceError(`${pointer} tracks ${only.path}, which lies outside the working directory.`, {
      location: { path: pointer },
      hint: "Nothing outside the working directory is read; widen `working-directory`, or name the data by the scheme of its store.",
    });
  }
  return only;
}

/** @throws UserError when the bytes are not those that the pointer names */
async function filesOnDisk(output: DvcOutput, md5: string, context: DataContext): Promise<DvcFile[]> {
  const { path, pointer, dos2unix } = output;
  const { kind } = await locateEvidence(path, context);
  if ((kind === "directory") !== output.isDirectory) {
    throw evidenceError(
      `${path} is a ${kind}, where ${pointer} says ${output.isDirectory ? "directory" : "file"}.`,
      changed(output),
    );
  }
  const files =
    kind === "directory"
      ? await hashDvcDirectory(path, dos2unix, context)
      : [await hashDvcFile(path, posix.basename(path), dos2unix, context)];
  const actual = kind === "directory" ? dvcDirectoryMd5(files) : files[0]?.md5;
  if (actual !== md5) {
    throw evidenceError(
      `${path} was changed after ${pointer} was written: its md5 is ${actual}, the pointer says ${md5}${difference(output, files)}.`,
      changed(output),
    );
  }
  if (files.every(({ bytes }) => bytes === 0)) {
    throw evidenceError(`${path} is empty: ${kind === "directory" ? "no file in it has a byte" : "it has no bytes"}.`, {
      location: { path },
      hint: "Did the step that writes it run to its end?",
    });
  }
  return files;
}

function changed({ path, pointer }: DvcOutput): { location: { path: string }; hint: string } {
  const record = posix.basename(pointer) === "dvc.lock" ? "dvc repro" : `dvc add ${path}`;
  return {
    location: { path },
    hint: `Record the change with \`${record}\`, or restore what was recorded with \`dvc checkout ${path}\`.`,
  };
}

/** What a person looks for first. */
function difference({ entries, files: recorded, bytes: size }: DvcOutput, files: readonly DvcFile[]): string {
  if (entries !== undefined) {
    const before = new Map(entries.map(({ relpath, md5 }) => [relpath, md5]));
    const other = files.filter(({ relpath, md5 }) => before.get(relpath) !== md5).map(({ relpath }) => relpath);
    const now = new Set(files.map(({ relpath }) => relpath));
    const names = [...other, ...entries.filter(({ relpath }) => !now.has(relpath)).map(({ relpath }) => relpath)];
    const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
    return ` (${names.slice(0, 3).join(", ")}${more})`;
  }
  if (recorded !== undefined && recorded !== files.length) return ` (${files.length} files, recorded ${recorded})`;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return size !== undefined && size !== bytes ? ` (${bytes} bytes, recorded ${size})` : "";
}

function sizeOf({ bytes, files, entries, isDirectory }: DvcOutput): { bytes?: number; files?: number } {
  const sizes = entries?.map((entry) => entry.bytes);
  const total =
    bytes ?? (sizes?.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined);
  const count = isDirectory ? (files ?? entries?.length) : 1;
  return { ...(total === undefined ? {} : { bytes: total }), ...(count === undefined ? {} : { files: count }) };
}
