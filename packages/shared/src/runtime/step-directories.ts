import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemErrorCode } from "../errors/system-error.ts";
import { type Environment, environment } from "./environment.ts";

/** A directory of its own for every step, so that two steps of one job do not overwrite each other's report. */
export async function reportDirectory(variables: Environment, key: string): Promise<string> {
  const parent = join(temporaryRoot(variables), "gatewright");
  await mkdir(parent, { recursive: true });
  for (let number = 1; ; number += 1) {
    const directory = join(parent, number === 1 ? key : `${key}.${number}`);
    try {
      await mkdir(directory);
      return directory;
    } catch (error) {
      if (systemErrorCode(error) !== "EEXIST") throw error;
    }
  }
}

/** The runner's directory for temporary files, or the machine's where that is not there. */
export function temporaryRoot(variables: Environment): string {
  const named = variables[environment.runnerTemp];
  return named && existsSync(named) ? named : tmpdir();
}
