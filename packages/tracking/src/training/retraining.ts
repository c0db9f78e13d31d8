import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";

/**
 * A retraining changes nothing that a training rests on, or nothing that anybody could name, and gives another model all the same. So it
 * has a name, which is a part of its fingerprint: nobody restores its outputs by chance. Whoever wants them has the file that names it
 * in the tree, as a merged proposal brings it along.
 */
export interface RetrainingFile {
  model: string;
  /** Name of the retraining: the run that made it. */
  retraining: string;
  /** Id of the run's record in the ledger. */
  run_record: string;
  model_digest: string;
  /** Of the gate. */
  verdict: string;
  /** ISO 8601 UTC. */
  trained_at: string;
}

/** Relative to the working directory. Code never counts this folder: the name counts, not what else the file says. */
export function retrainingPath(model: string): string {
  return `.gatewright/retrain/${model}.json`;
}

/** @throws UserError (`configuration`) */
export function checkRetraining(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) return name;
  throw configurationError(`${JSON.stringify(name.slice(0, 100))} is no name for a retraining.`, {
    hint: "Use up to 100 letters, digits, dots, hyphens and underscores that begin with a letter or a digit.",
  });
}

/**
 * The retraining that the tree stands on; undefined when it names none.
 * @throws UserError (`evidence`) when there is a file and it does not say it
 */
export async function retrainingInTree(model: string, workingDirectory: string): Promise<string | undefined> {
  const path = retrainingPath(model);
  let text: string;
  try {
    text = await readFile(join(workingDirectory, path), "utf8");
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT" || systemErrorCode(error) === "ENOTDIR") return undefined;
    throw evidenceError(`${path} cannot be read.`, { cause: error });
  }
  const name = nameIn(text);
  if (name !== undefined) return checkRetraining(name);
  throw evidenceError(`${path} names no retraining.`, {
    location: { path },
    hint: "gatewright writes it when a retrained model is proposed; delete it to train anew.",
  });
}

function nameIn(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const name = typeof value === "object" && value !== null && "retraining" in value ? value.retraining : undefined;
    return typeof name === "string" ? name : undefined;
  } catch {
    // Said by the caller, who knows the path.
    return undefined;
  }
}
