import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parse } from "yaml";
import type { Event } from "../events.ts";
import { isObject, type Json, type JsonObject, list, member } from "../json.ts";
import { asText } from "../runner/action-file.ts";
import { interpolate } from "../runner/expressions.ts";

export interface WorkflowFile {
  path: string;
  name: string;
  /** As it is written: expressions are evaluated when their time comes. */
  root: JsonObject;
  jobs: Map<string, JsonObject>;
}

/**
 * A workflow, after GitHub's own parser has found nothing wrong with it.
 * @throws Error with what GitHub shows as "Invalid workflow file"
 */
export async function readWorkflowFile(path: string, content: string): Promise<WorkflowFile> {
  const read = files.get(`${path}\n${content}`) ?? parseFile(path, content);
  files.set(`${path}\n${content}`, read);
  return read;
}

const files = new Map<string, Promise<WorkflowFile>>();

async function parseFile(path: string, content: string): Promise<WorkflowFile> {
  const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
  const template = value === undefined ? undefined : await convertWorkflowTemplate(context, value);
  const errors = [
    ...context.errors.getErrors().map(({ message }) => message),
    ...(template?.errors ?? []).map(({ Message }) => Message),
  ];
  // YAML 1.2, so that `on` is a key and no boolean.
  const root: Json = parse(content);
  if (errors.length > 0 || !isObject(root)) throw new Error(`Invalid workflow file ${path}: ${errors.join("; ")}`);
  const jobs = Object.entries(isObject(root["jobs"]) ? root["jobs"] : {}).filter(isJob);
  const name = root["name"];
  return { path, name: typeof name === "string" ? name : path, root, jobs: new Map(jobs) };
}

function isJob(entry: [string, Json]): entry is [string, JsonObject] {
  return isObject(entry[1]);
}

export function needsOf(job: JsonObject): string[] {
  const { needs } = job;
  return (typeof needs === "string" ? [needs] : list(needs)).filter((one) => typeof one === "string");
}

/** The inputs of a called workflow: what the caller gives over the defaults, of the declared types. */
export function calledInputs({ root, path }: WorkflowFile, given: JsonObject): JsonObject {
  const declared = member(root, "on", "workflow_call", "inputs");
  const inputs: JsonObject = {};
  for (const [name, input] of Object.entries(isObject(declared) ? declared : {})) {
    const type = member(input, "type");
    const value = given[name] ?? member(input, "default");
    if (value === undefined && member(input, "required") === true) {
      throw new Error(`Invalid call of ${path}: the input ${name} is required.`);
    }
    inputs[name] = value ?? empty(type);
    if (typeof inputs[name] !== type) {
      throw new Error(
        `Invalid call of ${path}: the input ${name} is ${JSON.stringify(value)}, and no ${String(type)}.`,
      );
    }
  }
  for (const name of Object.keys(given)) {
    if (!(name in inputs)) throw new Error(`Invalid call of ${path}: it has no input ${name}.`);
  }
  return inputs;
}

function empty(type: Json | undefined): Json {
  return type === "boolean" ? false : type === "number" ? 0 : "";
}

/** The secrets of a called workflow, by the names that it declares. */
export function calledSecrets({ root, path }: WorkflowFile, given: JsonObject, contexts: JsonObject): JsonObject {
  const declared = member(root, "on", "workflow_call", "secrets");
  const known = isObject(declared) ? declared : {};
  const unknown = Object.keys(given).find((name) => !(name in known));
  if (unknown !== undefined) throw new Error(`Invalid call of ${path}: it has no secret ${unknown}.`);
  for (const [name, secret] of Object.entries(known)) {
    if (member(secret, "required") === true && given[name] === undefined) {
      throw new Error(`Invalid call of ${path}: the secret ${name} is required.`);
    }
  }
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, interpolate(asText(value) ?? "", contexts)]),
  );
}

/** The `inputs` of a workflow that somebody started by hand, of the types that it declares; none on other events. */
export function startInputs({ root }: WorkflowFile, { eventName, event }: Event): JsonObject {
  const given = isObject(event["inputs"]) ? event["inputs"] : {};
  if (eventName !== "workflow_dispatch") return given;
  const declared = member(root, "on", "workflow_dispatch", "inputs");
  const inputs: JsonObject = { ...given };
  for (const [name, input] of Object.entries(isObject(declared) ? declared : {})) {
    const type = member(input, "type");
    const value = given[name] ?? member(input, "default") ?? empty(type);
    inputs[name] = type === "boolean" ? String(value) === "true" : type === "number" ? Number(value) : String(value);
  }
  return inputs;
}
