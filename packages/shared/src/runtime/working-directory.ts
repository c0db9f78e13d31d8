import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";
import { configurationError } from "../errors/user-error.ts";

/** The absolute working directory of an action. It must lie inside the workspace, links followed. */
export async function resolveWorkingDirectory(workspace: string, input: string): Promise<string> {
  const root = await realpath(workspace);
  const wanted = resolve(root, input);
  const real = await realpath(wanted).catch(() => undefined);
  if (real === undefined || !(await stat(real)).isDirectory()) {
    throw configurationError(`The working directory "${input}" is no directory in the workspace.`, {
      hint: "Check the input `working-directory`, and that actions/checkout ran before this step.",
    });
  }
  const inside = relative(root, real);
  if (inside.startsWith("..") || isAbsolute(inside)) {
    throw configurationError(`The working directory "${input}" lies outside the workspace.`, {
      hint: "The input `working-directory` is a folder of the repository.",
    });
  }
  return real;
}
