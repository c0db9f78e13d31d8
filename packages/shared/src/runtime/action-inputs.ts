import { distance } from "fastest-levenshtein";
import { configurationError } from "../errors/user-error.ts";
import type { Mode } from "../report/verdict.ts";
import { modeOrder } from "../report/verdict.ts";

/** What the runtime itself reads from the inputs; the rest belongs to the action. */
export interface RuntimeInputs {
  policy: string;
  /** Paths of contracts besides those that the policy names. */
  contracts: string[];
  mode: Mode | undefined;
  workingDirectory: string;
  token: string;
  comment: boolean | "on-failure";
  checkRun: boolean;
  reportName: string;
  summary: boolean;
  uploadReport: boolean;
  /** False: records are kept as an artifact although this run may append them; another job of it does, which runs no code of the user. */
  appendRecords: boolean;
  enginePath: string | undefined;
  memoryLimit: string | undefined;
  jobCheckRunId: number | undefined;
  /** Values of the job's matrix, in the order in which the workflow names them. */
  matrix: string[];
}

/** Inputs as the runner hands them over: every one is a text, empty when not given. */
export type TextInputs<Inputs> = { [Name in keyof Inputs]: string };

export interface ActionInputs<Inputs> {
  inputs: Inputs;
  /** Sentences about variables that look like inputs and are none of ours. */
  notes: string[];
}

/**
 * Reads the inputs as the runner hands them over: `INPUT_` and the name in upper case, spaces as `_`, hyphens kept.
 * A name that is nearly an input's is an error, because the check that it asks for would silently not happen.
 */
export function readActionInputs<Inputs extends TextInputs<Inputs>>(
  environment: Record<string, string | undefined>,
  names: readonly (keyof Inputs & string)[],
): ActionInputs<Inputs> {
  const known = new Map(names.map((name) => [variableOf(name), name]));
  const notes: string[] = [];
  for (const variable of Object.keys(environment)) {
    if (!variable.startsWith("INPUT_") || known.has(variable)) continue;
    const written = variable.slice("INPUT_".length).toLowerCase();
    const nearest = names.find((name) => distance(name, written.replaceAll("_", "-")) <= 2);
    if (nearest !== undefined) {
      throw configurationError(`Unknown input "${written}".`, {
        hint: `Did you mean "${nearest}"? The inputs are ${names.join(", ")}.`,
      });
    }
    notes.push(`"${written}" is no input of this action and was not used.`);
  }
  const values = Object.fromEntries(names.map((name) => [name, (environment[variableOf(name)] ?? "").trim()]));
  if (!hasAll(values, names)) throw new Error("an input has no value");
  return { inputs: values, notes };
}

function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

function hasAll<Inputs>(
  values: Record<string, string | undefined>,
  names: readonly (keyof Inputs & string)[],
): values is Record<string, string> & Inputs {
  return names.every((name) => typeof values[name] === "string");
}

/** Checks the values that the runtime needs. `inputs` may lack any of them: then the action has no such input. */
export function readRuntimeInputs(inputs: object): RuntimeInputs {
  const texts = textsOf(inputs);
  return {
    policy: texts["policy"] || "gatewright.yml",
    contracts: (texts["contract"] ?? "").split("\n").flatMap((line) => line.trim() || []),
    mode: word(texts, "mode", modeOrder),
    workingDirectory: texts["working-directory"] || ".",
    token: texts["token"] ?? "",
    comment: commentInput(texts),
    checkRun: flag(texts, "check-run"),
    reportName: reportNameInput(texts["report-name"] ?? ""),
    summary: flag(texts, "summary"),
    uploadReport: flag(texts, "upload-report"),
    appendRecords: flag(texts, "append-records"),
    enginePath: texts["engine-path"] || undefined,
    memoryLimit: readMemoryLimit(texts["memory-limit"] ?? "", "memory-limit"),
    jobCheckRunId: positiveInteger(texts["job-check-run-id"]),
    matrix: matrixValues(texts["matrix"]),
  };
}

/** What is published when an input is wrong: whatever can be read counts, the rest has its default. */
export function runtimeInputsForWrongInputs(environment: Record<string, string | undefined>): RuntimeInputs {
  const names = [
    "token",
    "comment",
    "check-run",
    "report-name",
    "summary",
    "upload-report",
    "job-check-run-id",
    "matrix",
  ];
  const readable = names
    .map((name): [string, string] => [name, (environment[variableOf(name)] ?? "").trim()])
    .filter(([name, value]) => {
      try {
        readRuntimeInputs({ [name]: value });
        return true;
      } catch {
        // It is the input that is wrong, or one of them; the report says so.
        return false;
      }
    });
  return readRuntimeInputs(Object.fromEntries(readable));
}

type Texts = Readonly<Record<string, string | undefined>>;

function textsOf(inputs: object): Texts {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
}

function commentInput(inputs: Texts): RuntimeInputs["comment"] {
  const value = word(inputs, "comment", ["true", "false", "on-failure"] as const) ?? "true";
  return value === "on-failure" ? value : value === "true";
}

function flag(inputs: Texts, name: string): boolean {
  return (word(inputs, name, ["true", "false"] as const) ?? "true") === "true";
}

function word<Word extends string>(inputs: Texts, name: string, words: readonly Word[]): Word | undefined {
  const value = inputs[name];
  if (value === undefined || value === "") return undefined;
  // YAML's `True` reaches us as it was written.
  const found = words.find((candidate) => candidate === value.toLowerCase());
  if (found === undefined) {
    throw configurationError(`The input "${name}" is "${value}".`, { hint: `It must be one of ${words.join(", ")}.` });
  }
  return found;
}

function reportNameInput(name: string): string {
  if (/^[\p{L}\p{N} ._:/-]{0,150}$/u.test(name)) return name;
  throw configurationError(`The input "report-name" is "${name}".`, {
    hint: "It may hold up to 150 letters, digits, spaces, dots, colons, slashes, hyphens and underscores.",
  });
}

function positiveInteger(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function matrixValues(json: string | undefined): string[] {
  if (!json) return [];
  try {
    const matrix: unknown = JSON.parse(json);
    if (typeof matrix !== "object" || matrix === null) return [];
    return Object.values(matrix).map((value) => (typeof value === "object" ? JSON.stringify(value) : String(value)));
  } catch {
    // The runner writes it; whatever else stands there, names without it are still names.
    return [];
  }
}

/** The engine's memory limit as it takes it; undefined when none is given. `name` is the input or option, for the message. */
export function readMemoryLimit(text: string, name: string): string | undefined {
  if (text === "") return undefined;
  if (/^\d+(\.\d+)? ?[KMGT]i?B$/i.test(text) && Number.parseFloat(text) > 0) return text;
  throw configurationError(`${name} is "${text}", which is no amount of memory.`, {
    hint: "Write a number and a unit, such as 512MB or 2GiB.",
  });
}
