import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { configurationError } from "../errors/user-error.ts";

export interface WorkingDirectory {
  /** Absolute, links followed: where the runner keeps the checkout. */
  workspace: string;
  /** Absolute; below the workspace it leads through no link. */
  workingDirectory: string;
  /** From the workspace, forward slashes; empty for the workspace itself. */
  pathInWorkspace: string;
}

/**
 * The working directory of an action: a folder of the workspace, reached exactly as the input says. The same path is asked of the
 * base, so a link that a pull request puts in its place would make the base answer for another folder than is read here.
 */
export async function resolveWorkingDirectory(workspace: string, input: string): Promise<WorkingDirectory> {
  const root = await realpath(workspace);
  const named = relative(resolve(workspace), resolve(workspace, input));
  // An absolute input may spell the workspace with its links followed.
  const wanted = leaves(named) ? resolve(root, input) : resolve(root, named);
  const inside = relative(root, wanted);
  if (leaves(inside)) {
    throw configurationError(`The working directory "${input}" lies outside the workspace.`, {
      hint: "The input `working-directory` is a folder of the repository.",
    });
  }
  const real = await realpath(wanted).catch(() => undefined);
  if (real === undefined || !(await stat(real)).isDirectory()) {
    throw configurationError(`The working directory "${input}" is no directory in the workspace.`, {
      hint: "Check the input `working-directory`, and that actions/checkout ran before this step.",
    });
  }
  const pathInWorkspace = inside.split(sep).join("/");
  if (real !== wanted) {
    throw configurationError(
      `The working directory "${input}" is a symbolic link, lies behind one, or is spelled otherwise on the disk.`,
      {
        hint: "Name the folder itself in the input `working-directory`: its path also says where the base's policy is looked up.",
      },
    );
  }
  return { workspace: root, workingDirectory: wanted, pathInWorkspace };
}

function leaves(path: string): boolean {
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}
