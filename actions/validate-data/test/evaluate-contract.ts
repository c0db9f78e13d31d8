import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { noLedger } from "@gatewright/shared/ledger/no-ledger.ts";
import type { Policy } from "@gatewright/shared/policy/policy.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { EvaluateContext, Evaluation, Log } from "@gatewright/shared/runtime/action.ts";
import { openEngine } from "@gatewright/tables/engine/engine.ts";
import { type Inputs, inputNames } from "../src/inputs.generated.ts";
import { validateData } from "../src/validate-data.ts";

export const silentLog: Log = {
  info: () => undefined,
  warning: () => undefined,
  debug: () => undefined,
  group: (_, body) => body(),
};

export type Files = Record<string, string | Uint8Array>;

export interface Situation {
  files: Files;
  inputs?: Partial<Inputs>;
  policy?: Policy;
  /** Texts of the side that counts, when it is not the working tree. */
  policyFiles?: Record<string, string>;
  policyWins?: boolean;
  now?: Date;
}

/** Writes the files into a directory of their own and hands them to `body` as the runtime would. */
export async function inDirectory<T>(
  situation: Situation,
  body: (context: EvaluateContext<Inputs>) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), "gatewright-rules-"));
  try {
    const workingDirectory = join(directory, "work");
    for (const [path, content] of Object.entries(situation.files)) {
      await mkdir(dirname(join(workingDirectory, path)), { recursive: true });
      await writeFile(join(workingDirectory, path), content);
    }
    const temporaryDirectory = join(directory, "temporary");
    await mkdir(temporaryDirectory);
    return await body({
      inputs: {
        ...blankInputs(),
        contract: situation.policy ? "" : "contract.yml",
        ...situation.inputs,
      },
      policy: situation.policy,
      policyFiles: { read: async (path) => situation.policyFiles?.[path] },
      policyWins: situation.policyWins ?? false,
      workingDirectory,
      run: { event: "local", readOnlyToken: true, notes: [] },
      openLedger: noLedger,
      host: {
        log: silentLog,
        now: () => situation.now ?? new Date("2026-01-10T12:00:00Z"),
        temporaryDirectory,
        toolCache: undefined,
        enginePath: undefined,
        memoryLimit: undefined,
        variables: {},
        signal: new AbortController().signal,
      },
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

export function evaluate(situation: Situation): Promise<Evaluation> {
  return inDirectory(situation, (context) => validateData.evaluate(context));
}

/** Findings of the only contract, `contract.yml`. */
export async function findingsOf(files: Files, options: Omit<Situation, "files"> = {}): Promise<Finding[]> {
  const { subjects } = await evaluate({ files, ...options });
  return subjects.flatMap(({ findings }) => findings);
}

/** Ids of the rules that neither pass nor are skipped, sorted, each once. */
export function notPassing(findings: readonly Finding[]): string[] {
  const rules = findings.filter(({ verdict }) => verdict !== "pass" && verdict !== "skipped").map(({ rule }) => rule);
  return [...new Set(rules)].sort();
}

/** The finding of a rule; there has to be exactly one. */
export function only(findings: readonly Finding[], rule: string): Finding {
  const [finding, ...others] = findings.filter((candidate) => candidate.rule === rule);
  if (finding === undefined || others.length > 0) {
    throw new Error(
      `There are ${others.length + (finding ? 1 : 0)} findings of ${rule}: ${findings.map(({ rule: id, message }) => `\n${id} ${message}`)}`,
    );
  }
  return finding;
}

/** A table of rows as Parquet, made by the engine. `columns` are SQL types by name. */
export async function parquet(
  columns: Record<string, string>,
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const directory = await mkdtemp(join(tmpdir(), "gatewright-parquet-"));
  const engine = await openEngine({
    enginePath: undefined,
    toolCache: undefined,
    temporaryDirectory: directory,
    signal: new AbortController().signal,
    log: silentLog,
  });
  try {
    const path = join(directory, "table.parquet");
    const names = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
    await engine.query(`CREATE TABLE made (${names.join(", ")})`);
    for (const row of rows) await engine.query(`INSERT INTO made VALUES (${row.join(", ")})`);
    await engine.query(`COPY made TO '${path}' (FORMAT parquet)`);
    return await readFile(path);
  } finally {
    engine.close();
    await rm(directory, { recursive: true, force: true });
  }
}

function blankInputs(): Inputs {
  const blank: unknown = Object.fromEntries(inputNames.map((name) => [name, ""]));
  if (!isInputs(blank)) throw new Error("The names of the inputs and their type differ.");
  return blank;
}

function isInputs(value: unknown): value is Inputs {
  return typeof value === "object" && value !== null && inputNames.every((name) => name in value);
}
