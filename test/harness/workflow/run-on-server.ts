import { type JsonObject, list, member } from "../json.ts";
import { headSha } from "./contexts.ts";
import type { Conclusion, Run, SimulateOptions } from "./workflow-run.ts";

/** Runs as the servers have them, to be brought up to date. */
const registered = new Map<number, JsonObject>();

/** What of a run is on the server before its jobs are. */
export type RegisteredRun = Pick<Run, "id" | "attempt" | "name"> & {
  options: Pick<SimulateOptions, "event" | "repository" | "workflow" | "rerun" | "actor">;
};

/** Puts the run on the server, or begins its next attempt there. */
export function registerRun(run: RegisteredRun): JsonObject {
  const { event, repository, workflow, rerun } = run.options;
  const now = new Date().toISOString();
  const known = rerun === undefined ? undefined : registered.get(rerun.id);
  if (known !== undefined) {
    Object.assign(known, { run_attempt: run.attempt, status: "in_progress", conclusion: null, run_started_at: now });
    return known;
  }
  const text = (...path: string[]): string | undefined => {
    const found = member(event.event, ...path);
    return typeof found === "string" ? found : undefined;
  };
  const login = run.options.actor ?? text("sender", "login") ?? "author";
  const headRepository = text("pull_request", "head", "repo", "full_name") ?? repository.fullName;
  const entry: JsonObject = {
    id: run.id,
    name: run.name,
    event: event.eventName,
    status: "in_progress",
    conclusion: null,
    run_attempt: run.attempt,
    head_sha: headSha(run),
    head_branch: text("pull_request", "head", "ref") ?? event.ref.replace(/^refs\/heads\//, ""),
    head_repository: { full_name: headRepository },
    repository: { full_name: repository.fullName },
    path: workflow,
    actor: { login },
    triggering_actor: { login },
    pull_requests: listedPulls(run),
    html_url: `https://github.com/${repository.fullName}/actions/runs/${run.id}`,
    jobs: [],
    created_at: now,
    run_started_at: now,
    updated_at: now,
  };
  registered.set(run.id, entry);
  repository.addWorkflowRun(entry);
  return entry;
}

/** GitHub lists the pull requests of own branches only. */
function listedPulls({ options: { event, repository } }: RegisteredRun): JsonObject[] {
  const pull = member(event.event, "pull_request");
  const number = member(pull, "number");
  if (typeof number !== "number" || member(pull, "head", "repo", "full_name") !== repository.fullName) return [];
  const end = (side: "head" | "base"): JsonObject => ({
    ref: member(pull, side, "ref") ?? "",
    sha: member(pull, side, "sha") ?? "",
  });
  return [{ number, head: end("head"), base: end("base") }];
}

export interface ShownJob {
  checkRunId: number;
  complete(conclusion: Conclusion): void;
}

/** A job as GitHub shows it: its own check run on the head, and an entry in the run's list, where a new attempt replaces the old. */
export function showJob(run: Run, name: string): ShownJob {
  const check = run.options.repository.startJob(name, headSha(run));
  const job: JsonObject = {
    id: check.id,
    run_id: run.id,
    run_attempt: run.attempt,
    name,
    status: "in_progress",
    conclusion: null,
    started_at: new Date().toISOString(),
    completed_at: null,
  };
  run.entry["jobs"] = [...list(run.entry["jobs"]).filter((other) => member(other, "name") !== name), job];
  return {
    checkRunId: check.id,
    complete(conclusion) {
      check.complete(conclusion);
      Object.assign(job, { status: "completed", conclusion, completed_at: new Date().toISOString() });
    },
  };
}
