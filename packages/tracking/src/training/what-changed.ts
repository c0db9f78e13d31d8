import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import { redactText } from "../redaction/redact.ts";
import { acceleratorWords, languageWords, type TrainingInputs } from "./fingerprint.ts";

const namesShown = 5;

/**
 * What differs between the inputs of this training and an earlier run's record, as phrases, most telling first. The record holds no
 * digests of the code's files: where nothing else differs, it is the code.
 */
export function whatChanged(inputs: TrainingInputs, record: RunRecord, secrets: readonly string[]): string[] {
  const command = redactText(inputs.command, secrets);
  const changed = [
    ...dataChanges(inputs, record),
    ...parameterChanges(inputs, record),
    ...(record.code.command !== undefined && record.code.command !== command ? ["the command"] : []),
    ...lockFileChanges(inputs, record),
    ...environmentChanges(inputs, record),
  ];
  const { commit } = record.code;
  if (changed.length === 0) return [commit === undefined ? "the code" : `the code since ${commit.slice(0, 12)}`];
  return changed;
}

function dataChanges({ data }: TrainingInputs, record: RunRecord): string[] {
  const before = new Map(record.data.map((one) => [one.role, one]));
  const roles = [...new Set([...data.map(({ role }) => role), ...before.keys()])];
  return roles.flatMap((role) => {
    const now = data.find((one) => one.role === role);
    const then = before.get(role);
    return now?.version === then?.version && now?.digest === then?.digest ? [] : [`the ${role} data`];
  });
}

function parameterChanges({ params }: TrainingInputs, record: RunRecord): string[] {
  const [now, then] = [params.values, record.params.values];
  const names = [...new Set([...Object.keys(now), ...Object.keys(then)])].filter((name) => now[name] !== then[name]);
  if (names.length > 0) {
    const more = names.length > namesShown ? ` and ${names.length - namesShown} more parameters` : "";
    return [
      ...names.slice(0, namesShown).map((name) => `the parameter ${name}`),
      ...(more === "" ? [] : [more.slice(5)]),
    ];
  }
  const before = new Map(record.params.sources.map(({ path, digest }) => [path, digest]));
  return params.sources
    .filter(({ path, digest }) => before.get(path) !== digest)
    .map(({ path }) => `the text of ${path}`);
}

function lockFileChanges({ lockFiles }: TrainingInputs, record: RunRecord): string[] {
  // What is installed at the moment is recorded beside the lock files, and is no file.
  const before = new Map(
    (record.environment.lock_files ?? [])
      .filter(({ kind }) => kind !== "pip freeze")
      .map((one) => [one.path, one.digest]),
  );
  const now = new Map(lockFiles.map(({ path, digest }) => [path, digest]));
  return [...new Set([...now.keys(), ...before.keys()])].filter((path) => now.get(path) !== before.get(path));
}

function environmentChanges(inputs: TrainingInputs, { environment }: RunRecord): string[] {
  const { arch, accelerator } = environment;
  const language = environment.language === undefined ? "unknown" : languageWords(environment.language);
  return [
    ...(language === inputs.language ? [] : [`the language (${language}, now ${inputs.language})`]),
    ...(arch === undefined || arch === inputs.arch ? [] : [`the architecture (${arch}, now ${inputs.arch})`]),
    ...(acceleratorWords(accelerator) === inputs.accelerator
      ? []
      : [`the accelerator (${acceleratorWords(accelerator)}, now ${inputs.accelerator})`]),
  ];
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
