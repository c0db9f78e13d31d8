import { isObject, type JsonObject, member } from "../json.ts";
import { asText } from "../runner/action-file.ts";
import { condition, interpolate, type Standing, scalar } from "../runner/expressions.ts";
import { calledLevel } from "./called-workflow.ts";
import { evaluated, workflowContexts } from "./contexts.ts";
import { matrixLegs } from "./matrix.ts";
import { type Leg, runLeg } from "./run-leg.ts";
import { showJob } from "./run-on-server.ts";
import { takeTurn } from "./take-turn.ts";
import { needsOf } from "./workflow-file.ts";
import { type Conclusion, type Ended, type Level, type LiveJob, nothing, type Run } from "./workflow-run.ts";

/** Runs the jobs of a workflow; a concurrency group of the workflow holds all of them together. */
export async function runLevel(level: Level, run: Run): Promise<Ended> {
  const contexts = workflowContexts(level, run);
  const cancel = (): void => {
    if (level.prefix === "") run.cancel();
    else for (const live of below(level.prefix, run)) live.cancel();
  };
  const turn = await takeTurn(level.file.root["concurrency"], contexts, run, { name: level.prefix, cancel });
  try {
    if (turn.given) return await runJobs(level, contexts, run);
    if (level.prefix === "") run.cancel();
    for (const [id, job] of level.file.jobs) notBegun(level.prefix + (asText(job["name"]) ?? id), "cancelled", run);
    return { result: "cancelled", outputs: {}, ran: true };
  } finally {
    turn.leave();
  }
}

async function runJobs(level: Level, contexts: JsonObject, run: Run): Promise<Ended> {
  const { jobs } = level.file;
  const ended = new Map<string, Promise<Ended>>();
  const start = (id: string): Promise<Ended> => {
    const started = ended.get(id);
    if (started !== undefined) return started;
    const promise = (async () => {
      const job = jobs.get(id) ?? {};
      const needs = await allOf(needsOf(job), start);
      const ancestors = await allOf(allNeeds(id, jobs), start);
      return runJobOf({ id, job, needs, ancestors: [...ancestors.values()] }, level, contexts, run);
    })();
    ended.set(id, promise);
    return promise;
  };
  // All have ended before what the harness itself found wrong is thrown: no program outlives its test.
  await Promise.allSettled([...jobs.keys()].map(start));
  const results = await allOf([...jobs.keys()], start);
  const all = [...results.values()];
  return {
    result: worst(all.map(({ result }) => result)),
    outputs: outputsOf(level, { ...contexts, jobs: shown(results) }),
    ran: all.some(({ ran }) => ran),
  };
}

async function allOf(ids: readonly string[], start: (id: string) => Promise<Ended>): Promise<Map<string, Ended>> {
  return new Map(await Promise.all(ids.map(async (id): Promise<[string, Ended]> => [id, await start(id)])));
}

/** Outputs of a called workflow; of the first one those of the workflows that it calls. */
function outputsOf({ file, prefix }: Level, contexts: JsonObject): Record<string, string> {
  const outputs: Record<string, string> = {};
  if (prefix === "") {
    for (const [id, job] of file.jobs) {
      const own = job["uses"] === undefined ? undefined : member(contexts, "jobs", id, "outputs");
      for (const [name, value] of Object.entries(isObject(own) ? own : {})) outputs[name] = String(value);
    }
    return outputs;
  }
  const declared = member(file.root, "on", "workflow_call", "outputs");
  for (const [name, output] of Object.entries(isObject(declared) ? declared : {})) {
    outputs[name] = interpolate(asText(member(output, "value")) ?? "", contexts);
  }
  return outputs;
}

interface Planned {
  id: string;
  job: JsonObject;
  needs: ReadonlyMap<string, Ended>;
  /** What it needs, what that needs, and so on. */
  ancestors: readonly Ended[];
}

async function runJobOf(planned: Planned, level: Level, outer: JsonObject, run: Run): Promise<Ended> {
  const { id, job, needs, ancestors } = planned;
  const contexts: JsonObject = { ...outer, needs: shown(needs) };
  const again = level.again || ancestors.some(({ ran }) => ran);
  const standing = run.cancelled ? "cancelled" : standingOf(ancestors.map(({ result }) => result));
  if (condition(asText(job["if"]), contexts, standing)) return runLegs(id, job, { contexts, again }, level, run);
  const name = level.prefix + (asText(job["name"]) ?? id);
  const earlier = run.options.rerun?.jobs.find((one) => one.name === name);
  if (earlier?.conclusion === "skipped" && !again) {
    run.jobs.push(earlier);
    return { result: "skipped", outputs: {}, ran: false };
  }
  return notBegun(name, run.cancelled ? "cancelled" : "skipped", run);
}

function notBegun(name: string, conclusion: "skipped" | "cancelled", run: Run): Ended {
  showJob(run, name).complete(conclusion);
  run.jobs.push(nothing(name, conclusion));
  return { result: conclusion, outputs: {}, ran: true };
}

async function runLegs(
  id: string,
  job: JsonObject,
  { contexts, again }: { contexts: JsonObject; again: boolean },
  level: Level,
  run: Run,
): Promise<Ended> {
  const written = member(job["strategy"], "matrix");
  const values = matrixLegs(written === undefined ? undefined : evaluated(written, contexts));
  if (values.length === 0) throw new Error(`The matrix of ${level.prefix}${id} has no legs.`);
  const failFast = scalar(member(job["strategy"], "fail-fast") ?? true, contexts) !== false;
  const abreast = Number(scalar(member(job["strategy"], "max-parallel") ?? values.length, contexts));
  let stopped = false;
  const legs = values.map((value, index): Leg => {
    const matrix = written === undefined ? null : value;
    const strategy = {
      "fail-fast": failFast,
      "job-index": index,
      "job-total": values.length,
      "max-parallel": abreast,
    };
    const own = { ...contexts, matrix, strategy };
    const name = level.prefix + nameOf(id, job, matrix, own);
    return { id, job, matrix, name, strategy, contexts: own, again, stopped: () => stopped };
  });
  const outputs: Record<string, string> = {};
  const results: Ended[] = [];
  await eachAtMost(abreast, legs, async (leg) => {
    const ended =
      job["uses"] === undefined
        ? await runLeg(leg, level, run)
        : await runLevel(await calledLevel(job, leg, level, run.options), run);
    results.push(ended);
    // The leg that ended last decides, if it says anything.
    for (const [name, value] of Object.entries(ended.outputs)) {
      if (value !== "" || outputs[name] === undefined) outputs[name] = value;
    }
    if (ended.result !== "failure" || !failFast || stopped) return;
    stopped = true;
    for (const { name } of legs) for (const live of below(name, run)) live.cancel();
  });
  return { result: worst(results.map(({ result }) => result)), outputs, ran: results.some(({ ran }) => ran) };
}

/** What waits or runs under a name: the job itself, and the jobs of the workflow that it calls. */
function below(name: string, { live }: Run): LiveJob[] {
  const prefix = name.endsWith(" / ") ? name : `${name} / `;
  return [...live].filter((one) => one.name === name || one.name.startsWith(prefix));
}

async function eachAtMost<T>(atMost: number, all: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const rest = [...all];
  const work = async (): Promise<void> => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) await run(next);
  };
  const settled = await Promise.allSettled(Array.from({ length: Math.max(1, atMost) }, work));
  for (const one of settled) if (one.status === "rejected") throw one.reason;
}

/** GitHub adds the values of the matrix to a name that does not speak of them. */
function nameOf(id: string, job: JsonObject, matrix: JsonObject | null, contexts: JsonObject): string {
  const written = asText(job["name"]) ?? id;
  if (written.includes("${{")) return interpolate(written, contexts);
  const values = Object.values(matrix ?? {}).map((value) => asText(value) ?? "");
  return values.length === 0 ? written : `${written} (${values.join(", ")})`;
}

function shown(ended: ReadonlyMap<string, Ended>): JsonObject {
  return Object.fromEntries([...ended].map(([id, { result, outputs }]) => [id, { result, outputs }]));
}

function allNeeds(id: string, jobs: ReadonlyMap<string, JsonObject>): string[] {
  const found = new Set<string>();
  const add = (one: string): void => {
    for (const need of needsOf(jobs.get(one) ?? {})) {
      if (found.has(need)) continue;
      found.add(need);
      add(need);
    }
  };
  add(id);
  return [...found];
}

/** A cancelled job is neither a success nor a failure, and `cancelled()` asks for the whole run. */
function standingOf(results: readonly Conclusion[]): Standing {
  if (results.includes("failure")) return "failure";
  return results.every((result) => result === "success") ? "success" : "skipped";
}

function worst(results: readonly Conclusion[]): Conclusion {
  if (results.includes("failure")) return "failure";
  if (results.includes("cancelled")) return "cancelled";
  return results.every((result) => result === "skipped") ? "skipped" : "success";
}
