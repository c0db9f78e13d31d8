import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Log } from "@gatewright/shared/runtime/action.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { runCommand } from "@gatewright/tracking/training/run-command.ts";
import { findShell } from "@gatewright/tracking/training/shell.ts";

export interface RunShell {
  command: string;
  /** For sentences, e.g. `` `champion.run` ``. */
  what: string;
  workingDirectory: string;
  variables: Environment;
  signal: AbortSignal;
  log: Pick<Log, "info">;
}

/**
 * Runs a command of the policy; what it prints stands in the log.
 * @returns seconds that it took
 * @throws UserError (`evidence`) when it fails
 */
export async function runShell({ command, what, workingDirectory, variables, signal, log }: RunShell): Promise<number> {
  let line = "";
  const { exitCode, wallSeconds } = await runCommand({
    command,
    shell: findShell(variables),
    workingDirectory,
    variables,
    signal,
    stop: new AbortController().signal,
    write: (text) => {
      const lines = `${line}${text}`.split("\n");
      line = lines.pop() ?? "";
      for (const one of lines) log.info(one);
    },
  });
  if (line !== "") log.info(line);
  if (exitCode === 0) return wallSeconds;
  throw evidenceError(`${what} failed with exit code ${exitCode}: ${command}`, {
    hint: "What it printed stands in the log above.",
  });
}
