import type { Parameters, RecordedEnvironment } from "@gatewright/shared/ledger/record.ts";
import type { ReadContext } from "../read-context.ts";
import { readAccelerator } from "./accelerator.ts";
import { readContainerImage } from "./container-image.ts";
import { determinismOf, seedsOf } from "./determinism.ts";
import { digestOfFreeze, pipFreeze, readLanguage } from "./language.ts";
import { readLockFiles } from "./lock-files.ts";
import { readArchitecture, readOperatingSystem } from "./operating-system.ts";
import { programsOf } from "./run-program.ts";

/**
 * Where the run was made, as far as it can be known: what cannot is absent.
 * @param about the run's parameters, among which seeds and switches stand, and its command, which says the language
 * @throws UserError (`evidence`) for a lock file that cannot be read
 */
export async function readEnvironment(
  context: ReadContext,
  about: { params?: Pick<Parameters, "values">; command?: string | undefined } = {},
): Promise<RecordedEnvironment> {
  const { variables, workingDirectory, signal, secrets } = context;
  const run = programsOf(variables, workingDirectory, signal);
  const [os, container, locks, found] = await Promise.all([
    readOperatingSystem(variables),
    readContainerImage(context),
    readLockFiles(workingDirectory),
    readLanguage(workingDirectory, variables, run, about.command),
  ]);
  const freeze = found?.program === undefined ? undefined : await pipFreeze(found.program, run);
  const accelerator = await readAccelerator(run, freeze);
  if (freeze !== undefined && freeze.length > 0) {
    locks.push({ kind: "pip freeze", path: "pip freeze", digest: digestOfFreeze(freeze) });
  }
  const seeds = seedsOf(variables, about.params);
  const determinism = determinismOf(variables, about.params, secrets);
  return {
    os,
    arch: readArchitecture(),
    ...(container === undefined ? {} : { container }),
    ...(found === undefined ? {} : { language: found.language }),
    ...(locks.length === 0 ? {} : { lock_files: locks }),
    ...(accelerator === undefined ? {} : { accelerator }),
    ...(seeds === undefined ? {} : { seeds }),
    ...(Object.keys(determinism).length === 0 ? {} : { determinism }),
  };
}
