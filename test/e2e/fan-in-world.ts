import type { KeptReport } from "@gatewright/shared/publish/kept-report.ts";
import { keptReport, reportArtifactPrefix } from "@gatewright/shared/publish/kept-report.ts";
import { planOutputs } from "../../actions/pipeline/src/plan-outputs.ts";
import { kept as made, plan } from "../../actions/pipeline/test/fan-in.ts";
import { pullRequestEvent } from "../harness/events.ts";
import type { Permissions } from "../harness/github/permissions.ts";
import type { PullRequest, Repository } from "../harness/github/repository.ts";
import type { GitHubServer } from "../harness/github/server.ts";
import type { ResultsService } from "../harness/results/server.ts";
import { type RunOptions, type RunResult, runAction } from "../harness/runner.ts";
import { zip } from "../harness/zip.ts";
import { openWorld, type World } from "./publish-world.ts";

/** What ml-pr.yml gives its job `gate`. */
const permissions: Permissions = { actions: "read", checks: "write", "pull-requests": "write" };

let nextRun = 9_001;

/** A run of the pipeline whose other jobs have ended. */
export interface FanIn {
  runId: number;
  repository: Repository;
  pull: PullRequest;
  world: World;
  /** A report of this run, about its head. */
  kept(action: string, about: string, options?: Parameters<typeof made>[2]): KeptReport;
  leave(...reports: KeptReport[]): Promise<void>;
  /** Runs the bundle as the job `gate` of ml-pr.yml. */
  gate(jobs?: Record<string, string>, options?: Partial<RunOptions>): Promise<RunResult>;
}

export async function openFanIn(
  github: GitHubServer,
  results: ResultsService,
  event: "pull_request" | "push" = "pull_request",
): Promise<FanIn> {
  const world = await openWorld(github);
  const { repository, pull } = world;
  const runId = nextRun;
  nextRun += 1;
  const onMain = event === "push";
  repository.addWorkflowRun({
    id: runId,
    event,
    run_attempt: 1,
    head_sha: onMain ? pull.baseSha : pull.headSha,
    head_branch: onMain ? "main" : pull.headRef,
    head_repository: { full_name: repository.fullName },
    repository: { full_name: repository.fullName },
    path: `.github/workflows/${onMain ? "ml-main" : "ml"}.yml`,
    created_at: new Date(Date.now() - 60_000).toISOString(),
  });
  const headSha = onMain ? pull.baseSha : pull.headSha;
  const of = { repository: repository.fullName, event, headSha, runId, runAttempt: 1 };
  return {
    runId,
    repository,
    pull,
    world,
    kept(action, about, options = {}) {
      const one = made(action, about, { ...options, run: { ...of, pullRequest: pull.number, ...options.run } });
      const { pullRequest, ...onNone } = one.report.run;
      return onMain ? { ...one, report: { ...one.report, run: onNone } } : one;
    },
    async leave(...reports) {
      for (const report of reports) {
        const content = zip([{ name: "report.json", content: keptReport(report) }]);
        const { runAttempt = 1 } = report.report.run;
        const attempt = runAttempt === 1 ? "" : `.attempt-${runAttempt}`;
        await results.put({
          runId: `run-${runId}`,
          name: `${reportArtifactPrefix}${report.names.key}${attempt}`,
          content,
        });
      }
    },
    gate(jobs = {}, options = {}) {
      const all = { plan: "success", code: "success", data: "success", train: "success", ...jobs };
      const needs = Object.entries(all).map(([id, result]) => [
        id,
        { result, outputs: id === "plan" && result === "success" ? planOutputs(plan) : {} },
      ]);
      return runAction({
        action: "actions/pipeline/gate",
        ...pullRequestEvent({ fullName: repository.fullName }, repository.pullRequest(pull.number)),
        workspace: world.checkout,
        github,
        token: github.token(permissions),
        results: { env: results.envForRun(`run-${runId}`) },
        repository: repository.fullName,
        runId,
        job: "gate",
        workflow: "ml",
        ...options,
        inputs: { needs: JSON.stringify(Object.fromEntries(needs)), ...options.inputs },
      });
    },
  };
}

/** Reports of a run in which all is well. */
export function allGood({ kept }: FanIn): KeptReport[] {
  const outputs = { "model-digest": "sha256:ab", "record-id": "c0ffee", smoke: "false" };
  return [
    kept("validate-data", "birds"),
    kept("track-experiment", "strikes", { outputs }),
    kept("model-gate", "strikes"),
  ];
}

/** Check runs on the head. */
export const finished = ({ repository, pull }: FanIn) =>
  repository.checkRuns(pull.headSha).map(({ name, conclusion }) => `${name}: ${conclusion}`);
