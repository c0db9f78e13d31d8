import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";

export interface Shell {
  program: string;
  /** The command comes behind them, as one parameter. */
  parameters: string[];
  /** Said in the log, where a command behaves otherwise than under bash; undefined under bash. */
  remark: string | undefined;
}

/**
 * The shell of a training command: bash that ends at the first command that fails, also in the middle of a pipe, as GitHub runs
 * `run:` steps. Where there is no bash: sh, and on Windows PowerShell or cmd.
 * @throws UserError (`evidence`) when the machine has none of them
 */
export function findShell(variables: Environment, platform: NodeJS.Platform = process.platform): Shell {
  const bash = findProgram("bash", variables, platform);
  // What Windows itself calls bash is the door to its Linux, where the job's tools and paths are others.
  if (bash !== undefined && !/\\(?:system32|windowsapps)\\bash\.exe$/i.test(bash)) {
    return { program: bash, parameters: ["--noprofile", "--norc", "-eo", "pipefail", "-c"], remark: undefined };
  }
  if (platform !== "win32") {
    const program = findProgram("sh", variables, platform);
    if (program === undefined) throw noShell();
    const remark =
      "There is no bash on the PATH: the command runs under sh, where the exit code of a pipe is its last command's.";
    return { program, parameters: ["-e", "-c"], remark };
  }
  const power = findProgram("pwsh", variables, platform) ?? findProgram("powershell", variables, platform);
  if (power !== undefined) {
    const remark = "There is no bash on the PATH: the command runs under PowerShell.";
    const parameters = ["-NoLogo", "-NoProfile", "-NonInteractive", "-Command"];
    return { program: power, parameters, remark };
  }
  const program = variables["ComSpec"] ?? findProgram("cmd", variables, platform);
  if (program === undefined) throw noShell();
  const remark = "There is neither bash nor PowerShell on the PATH: the command runs under cmd.";
  return { program, parameters: ["/d", "/s", "/c"], remark };
}

function findProgram(name: string, variables: Environment, platform: NodeJS.Platform): string | undefined {
  // Windows does not tell capitals of variables' names apart, and writes `Path`.
  const path = Object.entries(variables).find(
    ([key]) => (platform === "win32" ? key.toUpperCase() : key) === "PATH",
  )?.[1];
  const file = platform === "win32" ? `${name}.exe` : name;
  return (path ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, file))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not for us to run: the next folder of the PATH is asked.
    return false;
  }
}

function noShell(): Error {
  return evidenceError("There is no shell on the PATH to run the training command.", {
    hint: "Install bash in the job's image.",
  });
}
