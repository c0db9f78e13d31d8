import { mkdtemp, stat } from "node:fs/promises";
import { join } from "node:path";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { RuleContext } from "../rules/rule.ts";
import { runShell } from "./run-shell.ts";

/**
 * Lets a command of the policy write predictions to the path in `GATEWRIGHT_PREDICTIONS`.
 * @returns that path, in the run's own temporary directory
 * @throws UserError (`evidence`) when it fails or writes nothing
 */
export async function scoredAgain(
  command: string,
  what: string,
  { workingDirectory, host }: Pick<RuleContext, "workingDirectory" | "host">,
): Promise<string> {
  const { variables, signal, log, temporaryDirectory } = host;
  const path = join(await mkdtemp(join(temporaryDirectory, "scored-")), "predictions.csv");
  await runShell({
    command,
    what,
    workingDirectory,
    variables: { ...variables, GATEWRIGHT_PREDICTIONS: path },
    signal,
    log,
  });
  const written = await stat(path).catch(() => undefined);
  if (written?.isFile() === true) return path;
  throw evidenceError(`${what} ended well and wrote no predictions: ${command}`, {
    hint: "It must write a CSV file with the columns of the predictions file to the path in GATEWRIGHT_PREDICTIONS.",
  });
}
