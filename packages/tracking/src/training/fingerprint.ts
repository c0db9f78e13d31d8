import { sha256Hex } from "@gatewright/shared/digest/digest.ts";
import type { FileDigest } from "@gatewright/shared/digest/digest-set.ts";
import { canonicalJson } from "@gatewright/shared/ledger/canonical-json.ts";
import type { DataVersion, Parameters } from "@gatewright/shared/ledger/record.ts";
import { codeFiles } from "../code/code-files.ts";
import type { DataContext } from "../data-versions/read-data-version.ts";
import { readAccelerator } from "../environment/accelerator.ts";
import { readLanguage } from "../environment/language.ts";
import { type LockFile, readLockFiles } from "../environment/lock-files.ts";
import { readArchitecture } from "../environment/operating-system.ts";
import { programsOf } from "../environment/run-program.ts";
import type { ReadContext } from "../read-context.ts";
import { retrainingInTree } from "./retraining.ts";
import type { TrainingPlan } from "./training-plan.ts";

/** Part of every fingerprint: a change of what is covered must not restore what was made under another rule. */
const formatVersion = 1;

/** What a training rests on. Same inputs, same fingerprint; the parts say what a difference comes from. */
export interface Fingerprint {
  /** `sha256:<hex>`. */
  fingerprint: string;
  /** Digest or value of each part, by name; documented in the README of train-model. */
  parts: Record<string, string>;
  inputs: TrainingInputs;
}

export interface TrainingInputs {
  command: string;
  code: FileDigest[];
  data: DataVersion[];
  params: Parameters;
  lockFiles: LockFile[];
  /** `Python 3.11`; `unknown` when nothing says it. */
  language: string;
  arch: string;
  /** `none`, names of the devices, or `unknown`. */
  accelerator: string;
  /** The retraining that this is, or that the tree stands on. */
  retraining: string | undefined;
}

export interface FingerprintOptions {
  plan: TrainingPlan;
  context: ReadContext;
  fetch: DataContext["fetch"];
  now: DataContext["now"];
}

/**
 * Reads everything that a training rests on.
 * @throws UserError for code, data or parameters that cannot be read
 */
export async function fingerprintOf(options: FingerprintOptions): Promise<Fingerprint> {
  const { plan } = options;
  const inputs = await readInputs(options);
  const parts: Record<string, string> = {
    format: String(formatVersion),
    model: plan.model,
    kind: plan.smoke ? "smoke" : "full",
    command: digestOf(plan.command),
    // Names count too: a module that got another name is other code.
    code: digestOf(inputs.code.map(({ path, digest }) => [path, digest])),
    ...Object.fromEntries(
      // A Delta table that was deleted and made anew can reach the same version number: its id tells them apart.
      inputs.data.map(({ role, version, digest, table_id }) => [
        `data: ${role}`,
        digestOf([version, digest ?? null, table_id ?? null]),
      ]),
    ),
    parameters: digestOf([inputs.params.values, inputs.params.sources.map(({ path, digest }) => [path, digest])]),
    "lock files": digestOf(inputs.lockFiles.map(({ path, digest }) => [path, digest])),
    language: inputs.language,
    arch: inputs.arch,
    accelerator: inputs.accelerator,
    outputs: digestOf(plan.outputs),
    ...(inputs.retraining === undefined ? {} : { retraining: inputs.retraining }),
  };
  return { fingerprint: digestOf(parts), parts, inputs };
}

async function readInputs({ plan, context, fetch, now }: FingerprintOptions): Promise<TrainingInputs> {
  const { workingDirectory, variables, signal } = context;
  const { readDataVersion } = await import("../data-versions/read-data-version.ts");
  const { readParams } = await import("../params/read-params.ts");
  const data: DataVersion[] = [];
  for (const [role, reference] of Object.entries(plan.data)) {
    data.push(await readDataVersion(reference, { role, workingDirectory, variables, fetch, signal, now }));
  }
  const params = await readParams(plan.params, context);
  const run = programsOf(variables, workingDirectory, signal);
  const [code, lockFiles, language, accelerator] = await Promise.all([
    codeFiles(plan.code, workingDirectory),
    readLockFiles(workingDirectory),
    readLanguage(workingDirectory, variables, run, plan.command),
    readAccelerator(run),
  ]);
  signal.throwIfAborted();
  return {
    command: plan.command,
    code: code.filter(({ path }) => !isWrittenOrData(path, plan)),
    data,
    params,
    lockFiles,
    language: language === undefined ? "unknown" : languageWords(language.language),
    arch: readArchitecture(),
    accelerator: acceleratorWords(accelerator),
    retraining: plan.retraining ?? (plan.smoke ? undefined : await retrainingInTree(plan.model, workingDirectory)),
  };
}

/** What the training writes would make the second run another one than the first; data has parts of its own. */
function isWrittenOrData(path: string, { outputs, data }: TrainingPlan): boolean {
  return [...Object.values(outputs), ...Object.values(data)].some((named) => {
    const folder = named.replace(/^\.\//, "").replace(/\/+$/, "");
    return path === folder || path.startsWith(`${folder}/`);
  });
}

/** A patch release does not train another model. */
export function languageWords({ name, version }: { name: string; version: string }): string {
  return `${name} ${version.split(".").slice(0, 2).join(".")}`;
}

export function acceleratorWords(accelerator: Awaited<ReturnType<typeof readAccelerator>>): string {
  if (accelerator === undefined) return "unknown";
  if (accelerator === "none") return "none";
  return accelerator.devices.map(({ name, count }) => `${count} × ${name}`).join(", ");
}

function digestOf(value: unknown): string {
  return `sha256:${sha256Hex(canonicalJson(value))}`;
}
