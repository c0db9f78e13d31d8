import { readYamlText } from "@gatewright/shared/document/yaml-document.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { isMap, isNode, isScalar, isSeq } from "yaml";

/** A workflow of the default branch, as far as the checks look at it. */
export interface WorkflowFile {
  path: string;
  /** `name:`; GitHub shows the path when there is none. */
  name: string;
  /** Event to its filters, which are undefined when there are none. */
  triggers: Map<string, Record<string, unknown>>;
  cron: CronLine[];
  permissions: Permissions | undefined;
  env: Record<string, string>;
  jobs: Job[];
}

export interface CronLine {
  text: string;
  line: number;
}

/** `read-all`, `write-all`, or scope to level. */
export type Permissions = "read-all" | "write-all" | Record<string, string>;

export interface Job {
  id: string;
  /** `name:`, else the id; may hold expressions. */
  name: string;
  line: number;
  condition: string | undefined;
  needs: string[];
  /** Of a job that calls a reusable workflow. */
  uses: string | undefined;
  with: Record<string, string>;
  secrets: boolean;
  permissions: Permissions | undefined;
  continueOnError: string | undefined;
  matrix: boolean;
  /** Values that `matrix.KEY` has in its legs; undefined where an expression makes them. */
  matrixValues: Record<string, string[] | undefined>;
  steps: Step[];
  /** Everything that the job says, for words that may stand anywhere in it. */
  text: string;
  env: Record<string, string>;
  /** What it does: without conditions, names and its place in a queue. */
  deeds: string;
}

export interface Step {
  line: number;
  /** How a person finds it. */
  label: string;
  uses: string | undefined;
  run: string | undefined;
  with: Record<string, string>;
  env: Record<string, string>;
  condition: string | undefined;
  continueOnError: string | undefined;
  /** Its own, the job's or the workflow's; GitHub's own choice, bash without pipefail, when undefined. */
  shell: string | undefined;
}

/** A file that is no workflow that we can read, with the reason. */
export interface UnreadWorkflow {
  path: string;
  line: number | undefined;
  reason: string;
}

/** Events whose runs have the base's secrets and a token that may write, whoever caused them. */
export const privilegedEvents = ["pull_request_target", "workflow_run", "issue_comment"];

export function hasSecrets({ triggers }: WorkflowFile): boolean {
  return privilegedEvents.some((event) => triggers.has(event));
}

export function readWorkflow(path: string, text: string): WorkflowFile | UnreadWorkflow {
  try {
    const { document, at } = readYamlText(text, path, "workflow", { merge: true });
    const value = fields(document.toJS({ maxAliasCount: 1_000 }));
    const lineOf = (...pointer: (string | number)[]): number => {
      const node = keyNode(document.contents, pointer);
      return at(isNode(node) ? (node.range?.[0] ?? 0) : 0).line ?? 1;
    };
    const jobs = Object.entries(fields(value["jobs"])).map(([id, job]) =>
      readJob(id, fields(job), shellOf(value), lineOf),
    );
    const triggers = readTriggers(value["on"]);
    const schedule = fields(value["on"])["schedule"];
    return {
      path,
      name: word(value["name"]) ?? path,
      triggers,
      cron: listOf(schedule).flatMap((entry, index) => {
        const text = word(fields(entry)["cron"]);
        return text === undefined ? [] : [{ text, line: lineOf("on", "schedule", index) }];
      }),
      permissions: readPermissions(value["permissions"], "permissions" in value),
      env: texts(value["env"]),
      jobs,
    };
  } catch (error) {
    if (error instanceof UserError) return { path, line: error.location?.line, reason: error.message };
    if (error instanceof ReferenceError || error instanceof RangeError) {
      return { path, line: undefined, reason: `${path} cannot be expanded: ${error.message}` };
    }
    throw error;
  }
}

type LineOf = (...pointer: (string | number)[]) => number;

function readJob(id: string, job: Record<string, unknown>, shell: string | undefined, lineOf: LineOf): Job {
  return {
    id,
    name: word(job["name"]) ?? id,
    line: lineOf("jobs", id),
    condition: word(job["if"]),
    needs: words(job["needs"]),
    uses: word(job["uses"]),
    with: texts(job["with"]),
    secrets: job["secrets"] !== undefined && job["secrets"] !== null,
    permissions: readPermissions(job["permissions"], "permissions" in job),
    continueOnError: word(job["continue-on-error"]),
    matrix: fields(job["strategy"])["matrix"] !== undefined,
    matrixValues: readMatrix(fields(job["strategy"])["matrix"]),
    steps: listOf(job["steps"]).map((value, index) => {
      const step = fields(value);
      const [uses, run] = [word(step["uses"]), word(step["run"])];
      return {
        line: lineOf("jobs", id, "steps", index),
        label: word(step["name"]) ?? uses ?? run?.split("\n")[0] ?? `step ${index + 1}`,
        uses,
        run,
        with: texts(step["with"]),
        env: texts(step["env"]),
        condition: word(step["if"]),
        continueOnError: word(step["continue-on-error"]),
        shell: word(step["shell"]) ?? shellOf(job) ?? shell,
      };
    }),
    text: JSON.stringify(job),
    env: texts(job["env"]),
    deeds: deedsOf(job),
  };
}

function deedsOf(job: Record<string, unknown>): string {
  const said = new Set(["if", "name", "concurrency", "steps"]);
  const without = (given: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(given).filter(([key]) => !said.has(key)));
  return JSON.stringify({ ...without(job), steps: listOf(job["steps"]).map((step) => without(fields(step))) });
}

function readMatrix(value: unknown): Job["matrixValues"] {
  const matrix = fields(value);
  const values: Job["matrixValues"] = {};
  const add = (key: string, more: unknown[]): void => {
    const texts = more.map(word);
    const known = [...(key in values ? (values[key] ?? [undefined]) : []), ...texts];
    const whole = known.flatMap((one) => (one === undefined || one.includes("${{") ? [] : [one]));
    values[key] = whole.length === known.length ? whole : undefined;
  };
  for (const [key, list] of Object.entries(matrix)) {
    if (key !== "include" && key !== "exclude") add(key, Array.isArray(list) ? list : [undefined]);
  }
  if (matrix["include"] === undefined) return values;
  // Legs that an expression adds may have any value.
  if (!Array.isArray(matrix["include"])) return {};
  for (const leg of matrix["include"]) {
    for (const [key, one] of Object.entries(fields(leg))) add(key, [one]);
  }
  return values;
}

function shellOf(around: Record<string, unknown>): string | undefined {
  return word(fields(fields(around["defaults"])["run"])["shell"]);
}

/** `on:` is one event, a list, or a mapping to filters. */
function readTriggers(value: unknown): Map<string, Record<string, unknown>> {
  if (typeof value === "string" || Array.isArray(value)) return new Map(words(value).map((event) => [event, {}]));
  return new Map(Object.entries(fields(value)).map(([event, filters]) => [event, fields(filters)]));
}

function readPermissions(value: unknown, given: boolean): Permissions | undefined {
  if (!given) return undefined;
  if (value === "read-all" || value === "write-all") return value;
  return texts(value);
}

/** A list of words, also where YAML has a single one. */
export function words(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => word(one) ?? []);
}

export function fields(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function texts(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields(value)).flatMap(([key, one]) => {
      const text = word(one);
      return text === undefined ? [] : [[key, text]];
    }),
  );
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A scalar as it is written; undefined for everything else. */
function word(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "boolean" || typeof value === "number" ? String(value) : undefined;
}

/** The key at the end of a pointer, or the list's item: that is the line which a person looks for. */
function keyNode(root: unknown, pointer: readonly (string | number)[]): unknown {
  let node: unknown = root;
  let key: unknown = root;
  for (const step of pointer) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return key;
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      key = node;
    } else {
      return key;
    }
  }
  return key;
}
