import { mkdir } from "node:fs/promises";
import { configurationError, type UserError } from "@gatewright/shared/errors/user-error.ts";

/** Makes the directory of `--out` before any work is done, so that a wrong path does not cost a run. */
export async function makeOutputDirectory(absolutePath: string, path: string): Promise<void> {
  try {
    await mkdir(absolutePath, { recursive: true });
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** A system error of writing as something that the user can mend. */
export function cannotWrite(path: string, error: unknown): UserError {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const reasons: Record<string, string> = {
    EACCES: "this user may not write there",
    EPERM: "this user may not write there",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    EEXIST: "a file of that name is there",
    ENOTDIR: "a part of the path is a file",
    ENOENT: "its directory does not exist",
    EISDIR: "it is a directory",
  };
  return configurationError(`${path} cannot be written: ${reasons[code] ?? code}.`, {
    hint: "Name another place with --out.",
    cause: error,
  });
}

/** Whether the operating system said no; anything else that is thrown while writing is a bug. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
