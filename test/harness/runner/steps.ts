import { mkdtempSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { asText } from "./action-file.ts";
import { condition, interpolate } from "./expressions.ts";
import { type Job, runStep, stopRunning, withContexts } from "./job.ts";
import { ourPath, repositoryRoot } from "./repository-root.ts";

/** How one step of a job, or of a composite action, went. */
export interface StepRun {
  id: string | undefined;
  /** `id`, else `name`, else `uses` or the first line of `run`. */
  name: string;
  outcome: "success" | "failure" | "cancelled" | "skipped";
  conclusion: "success" | "failure" | "cancelled" | "skipped";
  outputs: Record<string, string>;
  log: string[];
}

type StepEnd = { conclusion: "success" | "failure" | "cancelled"; outputs: Record<string, string> };

/** Runs an action of another folder; the runner's own function, handed in because the two call each other. */
export type RunNested = (
  directory: string,
  inputs: Record<string, string>,
  variables: Record<string, string>,
  root: string,
) => Promise<StepEnd>;

export interface Steps {
  written: readonly JsonObject[];
  /** Beside the job's: `inputs` of an action; `needs`, `secrets` and others in a workflow. */
  contexts: JsonObject;
  /** Of every step. */
  variables: Record<string, string>;
  /** Repository that `$/` paths are in. */
  root: string;
  runNested: RunNested;
  /** Called when a step has failed. */
  failed?: () => void;
}

/** Programs of `shell:`, as the runner starts them (ScriptHandlerHelpers.cs); another one is a template that ends in `{0}`. */
const shells: Record<string, string[]> = {
  bash: ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail"],
  sh: ["sh", "-e"],
};

/** Runs steps one after the other. */
export async function runSteps(
  job: Job,
  { written, contexts: more, variables, root, runNested, failed }: Steps,
): Promise<{ steps: StepRun[]; known: JsonObject; status: "success" | "failure" }> {
  const steps: StepRun[] = [];
  const known: JsonObject = {};
  let status: "success" | "failure" = "success";
  for (const step of written) {
    const id = asText(step["id"]);
    const uses = asText(step["uses"]);
    const now = job.status === "cancelled" ? "cancelled" : status;
    const contexts = (env: Record<string, string>): JsonObject =>
      withContexts(job, { ...more, steps: known, env: { ...job.variables, ...env } });
    const outer = contexts(variables);
    const entry: StepRun = {
      id,
      name: id ?? asText(step["name"]) ?? uses ?? asText(step["run"])?.split("\n")[0] ?? "",
      outcome: "skipped",
      conclusion: "skipped",
      outputs: {},
      log: [],
    };
    steps.push(entry);
    if (condition(asText(step["if"]), outer, now)) {
      const before = job.log.length;
      const own = { ...variables, ...fillAll(step["env"], (text) => interpolate(text, outer, now)) };
      const inner = contexts(own);
      const fill = (text: string): string => interpolate(text, inner, now);
      const limit = Number(fill(asText(step["timeout-minutes"]) ?? ""));
      const result = await withinMinutes(job, limit, async () => {
        if (uses === undefined) return runScript(job, step, fill, own);
        const inputs = fillAll(step["with"], fill);
        const foreign = job.foreign(uses, inputs, own);
        if (foreign !== undefined) return foreign;
        const { directory, within } = locate(job, uses, root);
        return runNested(directory, inputs, own, within);
      });
      entry.log = job.log.slice(before);
      entry.outputs = result.outputs;
      entry.outcome = result.conclusion;
      const forgiven = entry.outcome === "failure" && fill(asText(step["continue-on-error"]) ?? "false") === "true";
      entry.conclusion = forgiven ? "success" : entry.outcome;
      if (entry.conclusion === "failure") {
        status = "failure";
        failed?.();
      }
    }
    const { outputs, outcome, conclusion } = entry;
    if (id !== undefined) known[id] = { outputs, outcome, conclusion };
  }
  return { steps, known, status };
}

/** Fails what takes longer; no limit when it is 0. */
async function withinMinutes(job: Job, minutes: number, run: () => Promise<StepEnd>): Promise<StepEnd> {
  if (!(minutes > 0)) return run();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    job.log.push(`##[error]The action has timed out after ${minutes} minutes.`);
    stopRunning(job);
  }, minutes * 60_000);
  try {
    const ended = await run();
    return late && ended.conclusion !== "cancelled" ? { ...ended, conclusion: "failure" } : ended;
  } finally {
    clearTimeout(timer);
  }
}

async function runScript(
  job: Job,
  step: JsonObject,
  fill: (text: string) => string,
  variables: Record<string, string>,
): Promise<StepEnd> {
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

/**
 * `$/path` is in the repository that the file is in, `./path` in the workspace, `OWNER/gatewright/path@v1` is ours; for anything
 * else there is a folder in `stubs`, or nothing.
 */
function locate(job: Job, uses: string, root: string): { directory: string; within: string } {
  if (uses.startsWith("$/")) return { directory: resolve(root, uses.slice(2)), within: root };
  if (uses.startsWith("./")) return { directory: resolve(job.workspace, uses), within: job.workspace };
  const stub = job.stubs[uses] ?? job.stubs[uses.replace(/@.*/, "")];
  if (stub !== undefined) return { directory: stub, within: stub };
  const ours = ourPath(uses);
  if (ours !== undefined) return { directory: resolve(repositoryRoot, ours), within: repositoryRoot };
  throw new Error(`The step uses ${uses}; give its folder in \`stubs\`.`);
}
