import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { configurationError } from "../errors/user-error.ts";

const maxFileBytes = 4 * 1024 * 1024;

/**
 * Reads a policy or contract from the working tree; undefined when there is none. The tree is a pull request's, so a path must
 * not lead out of the working directory, neither by `..` nor by a symbolic link: what it names is shown in errors.
 * @param trusted the path was named on the command line and may be anywhere
 */
export async function readWorkingTree(
  workingDirectory: string,
  path: string,
  trusted = false,
): Promise<string | undefined> {
  if (!trusted) refuseEscape(path);
  const absolute = resolve(workingDirectory, path);
  try {
    // Somebody's own command line may name a pipe, which has no real path.
    const real = trusted ? absolute : await realpath(absolute);
    if (!trusted && !isWithin(await realpath(workingDirectory), real)) {
      throw configurationError(`${path} is a symbolic link that leaves the working directory.`, {
        location: { path },
        hint: "Put the file itself there.",
      });
    }
    const { size, ...entry } = await describe(real);
    if (!(entry.file || (trusted && entry.pipe)))
      throw configurationError(`${path} is no file.`, { location: { path } });
    if (size > maxFileBytes) {
      throw configurationError(`${path} has ${size} bytes, too many for a policy or a contract.`, {
        location: { path },
      });
    }
    return await readFile(real, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR")) return undefined;
    if (hasCode(error, "EACCES") || hasCode(error, "EPERM") || hasCode(error, "ELOOP")) {
      throw configurationError(`${path} cannot be opened.`, { location: { path }, cause: error });
    }
    throw error;
  }
}

/** Paths in policy and contracts stay in the working directory, and out of git's own files, which may hold a token. */
export function refuseEscape(path: string): void {
  const steps = path.split(/[\\/]/);
  if (leavesWorkingDirectory(path)) {
    throw configurationError(`${path} leaves the working directory.`, {
      hint: "Paths of policies and contracts are relative to the working directory and stay inside it.",
    });
  }
  if (steps.some((step) => step.toLowerCase() === ".git")) {
    throw configurationError(`${path} belongs to git and is never read as a policy or contract.`);
  }
}

/** By its spelling; symbolic links are looked at when the file is read. */
export function leavesWorkingDirectory(path: string): boolean {
  return isAbsolute(path) || /^[a-z]:/i.test(path) || climbsOut(path.split(/[\\/]/));
}

function climbsOut(steps: readonly string[]): boolean {
  let depth = 0;
  for (const step of steps) {
    if (step === "..") depth -= 1;
    else if (step !== "" && step !== ".") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function isWithin(directory: string, file: string): boolean {
  const path = relative(directory, file);
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

async function describe(path: string): Promise<{ size: number; file: boolean; pipe: boolean }> {
  const entry = await stat(path);
  return { size: entry.size, file: entry.isFile(), pipe: entry.isFIFO() };
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
