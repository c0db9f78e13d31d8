import { mkdtempSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { type ActionFile, asText } from "./action-file.ts";
import { condition, interpolate } from "./expressions.ts";
import { type Job, runStep, withContexts } from "./job.ts";

export interface CompositeStep {
  /** `id`, else `name`, else `uses` or the first line of `run`. */
  name: string;
  outcome: "success" | "failure" | "cancelled" | "skipped";
  conclusion: "success" | "failure" | "cancelled" | "skipped";
  outputs: Record<string, string>;
  log: string[];
}

export interface CompositeResult {
  steps: CompositeStep[];
  outputs: Record<string, string>;
  conclusion: "success" | "failure" | "cancelled";
}

/** Runs an action of another folder; the runner's own function, handed in because the two call each other. */
export type RunNested = (
  directory: string,
  inputs: Record<string, string>,
  variables: Record<string, string>,
) => Promise<{ conclusion: "success" | "failure" | "cancelled"; outputs: Record<string, string> }>;

/** Programs of `shell:`, as the runner starts them (ScriptHandlerHelpers.cs); another one is a template that ends in `{0}`. */
const shells: Record<string, string[]> = {
  bash: ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail"],
  sh: ["sh", "-e"],
};

export async function runCompositeAction(
  job: Job,
  file: ActionFile,
  inputs: JsonObject,
  variables: Record<string, string>,
  runNested: RunNested,
): Promise<CompositeResult> {
  if (file.runs.kind !== "composite") throw new Error(`${file.directory} is no composite action.`);
  const steps: CompositeStep[] = [];
  const known: JsonObject = {};
  const github = isObject(job.contexts["github"]) ? job.contexts["github"] : {};
  let status: "success" | "failure" = "success";
  for (const step of file.runs.steps) {
    const id = asText(step["id"]);
    const uses = asText(step["uses"]);
    const run = asText(step["run"]);
    const contexts = (): JsonObject =>
      withContexts(job, { inputs, steps: known, github: { ...github, action_path: file.directory } });
    const now = job.status === "cancelled" ? "cancelled" : status;
    const fill = (text: string): string => interpolate(text, contexts(), now);
    const entry: CompositeStep = {
      name: id ?? asText(step["name"]) ?? uses ?? run?.split("\n")[0] ?? "",
      outcome: "skipped",
      conclusion: "skipped",
      outputs: {},
      log: [],
    };
    steps.push(entry);
    if (condition(asText(step["if"]), contexts(), now)) {
      const before = job.log.length;
      const own = { ...variables, ...fillAll(step["env"], fill), GITHUB_ACTION_PATH: file.directory };
      const result =
        uses === undefined
          ? await runScript(job, step, fill, own)
          : await (job.foreign(uses, fillAll(step["with"], fill)) ??
              runNested(locate(job, uses), fillAll(step["with"], fill), own));
      entry.log = job.log.slice(before);
      entry.outputs = result.outputs;
      entry.outcome = result.conclusion;
      const forgiven = entry.outcome === "failure" && fill(asText(step["continue-on-error"]) ?? "false") === "true";
      entry.conclusion = forgiven ? "success" : entry.outcome;
      if (entry.conclusion === "failure") status = "failure";
    }
    const { outputs, outcome, conclusion } = entry;
    if (id !== undefined) known[id] = { outputs, outcome, conclusion };
  }
  const contexts = withContexts(job, { inputs, steps: known });
  const outputs = Object.fromEntries(
    [...file.outputs].map(([name, value]) => [name, interpolate(value ?? "", contexts, status)]),
  );
  return { steps, outputs, conclusion: job.status === "cancelled" ? "cancelled" : status };
}

async function runScript(
  job: Job,
  step: JsonObject,
  fill: (text: string) => string,
  variables: Record<string, string>,
): ReturnType<RunNested> {
  const shell = asText(step["shell"]) ?? "";
  const [program, ...args] = shell.endsWith(" {0}") ? shell.split(" ").slice(0, -1) : (shells[shell] ?? []);
  if (program === undefined) throw new Error(`A run step needs "shell: bash" or "shell: sh", not "${shell}".`);
  const script = join(mkdtempSync(join(job.runnerTemp, "script-")), "script.sh");
  writeFileSync(script, fill(asText(step["run"]) ?? ""));
  const cwd = resolve(job.workspace, fill(asText(step["working-directory"]) ?? "."));
  return runStep(job, { file: program, args: [...args, script], variables, cwd });
}

function fillAll(value: Json | undefined, fill: (text: string) => string): Record<string, string> {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, fill(asText(text) ?? "")]));
}

/** `$/path` is in the repository that the file is in, `./path` in the workspace; anything else is not ours to run. */
function locate(job: Job, uses: string): string {
  if (uses.startsWith("$/")) return resolve(job.root, uses.slice(2));
  if (uses.startsWith("./")) return resolve(job.workspace, uses);
  const stub = job.stubs[uses];
  if (stub !== undefined) return stub;
  throw new Error(`The step uses ${uses}; give its folder in \`stubs\`.`);
}
