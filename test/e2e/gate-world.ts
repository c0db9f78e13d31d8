import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Event, pullRequestEvent, pushEvent } from "../harness/events.ts";
import type { Permissions } from "../harness/github/permissions.ts";
import type { GitHubServer } from "../harness/github/server.ts";
import type { ResultsService } from "../harness/results/server.ts";
import { type RunResult, runAction } from "../harness/runner.ts";
import { type ReadReport, readReport } from "./report-on-stdout.ts";
import { git, temporary } from "./track-world.ts";

export interface Gated {
  /** Of the step `train-model`. */
  training: RunResult;
  /** Of the step `model-gate`. */
  gate: RunResult;
  report: ReadReport;
  /** The section of the gate in the pull request's comment; undefined without a pull request. */
  comment: string | undefined;
}

export interface GateWorld {
  /** Writes a commit on main and pushes it; no job runs. */
  seed(write: (folder: string) => void): Promise<void>;
  /** Writes a commit on main, pushes it, and runs the job `model` on it. */
  push(write: (folder: string) => void): Promise<Gated>;
  /** The same on a branch from main, in a pull request of its own. */
  pull(write: (folder: string) => void): Promise<Gated>;
}

const onPullRequest: Permissions = { actions: "read", contents: "read", checks: "write", "pull-requests": "write" };
const onMain: Permissions = { ...onPullRequest, contents: "write" };

let nextRun = 8_001;

/** A repository whose job `model` trains and then gates, as the example's workflows have it. */
export async function openGateWorld(github: GitHubServer, results: ResultsService): Promise<GateWorld> {
  const directory = temporary();
  git(directory, "init", "--quiet", "--initial-branch=main");
  const repository = await github.seedRepository();
  const name = { fullName: repository.fullName };
  let branches = 0;

  const commit = (write: (folder: string) => void): string => {
    write(directory);
    git(directory, "add", "-A");
    git(directory, "commit", "--quiet", "--allow-empty", "-m", "change");
    return git(directory, "rev-parse", "HEAD");
  };

  const job = async (branch: string, event: Event, permissions: Permissions): Promise<Omit<Gated, "comment">> => {
    const workspace = temporary();
    git(workspace, "clone", "--quiet", "--depth=1", "--branch", branch, pathToFileURL(directory).href, ".");
    const runId = nextRun;
    nextRun += 1;
    repository.addWorkflowRun({
      id: runId,
      event: event.eventName,
      run_attempt: 1,
      head_sha: git(workspace, "rev-parse", "HEAD"),
      head_branch: branch,
      head_repository: { full_name: repository.fullName },
      repository: { full_name: repository.fullName },
      path: ".github/workflows/ml.yml",
      created_at: new Date().toISOString(),
    });
    const step = (action: string): Promise<RunResult> => {
      return runAction({
        action: `actions/${action}`,
        ...event,
        workspace,
        github,
        token: github.token(permissions),
        results: { env: results.envForRun(`run-${runId}`) },
        repository: repository.fullName,
        runId,
        job: "model",
        runnerTemp: temporary(),
        inputs: { "upload-report": "false" },
      });
    };
    const training = await step("train-model");
    if (training.conclusion !== "success") throw new Error(`The training failed:\n${training.log}`);
    const gate = await step("model-gate");
    const path = gate.outputs["report-path"] ?? "";
    if (!existsSync(path)) throw new Error(`The gate wrote no report:\n${gate.log}`);
    return { training, gate, report: readReport(readFileSync(path, "utf8")) };
  };

  return {
    async seed(write) {
      commit(write);
      await repository.push({ directory, branch: "main" });
    },
    async push(write) {
      const sha = commit(write);
      await repository.push({ directory, branch: "main" });
      return { ...(await job("main", pushEvent(name, { sha }), onMain)), comment: undefined };
    },
    async pull(write) {
      branches += 1;
      const branch = `change-${branches}`;
      git(directory, "switch", "--quiet", "--create", branch, "main");
      commit(write);
      const pull = await repository.openPullRequest({ directory, branch });
      const gated = await job(branch, pullRequestEvent(name, pull), onPullRequest);
      git(directory, "switch", "--quiet", "main");
      const [comment] = await repository.comments(pull.number);
      const section = /^### [^\n]*Model gate[\s\S]*?(?=<!-- gatewright:v1:end)/m.exec(comment?.body ?? "")?.[0].trim();
      return { ...gated, comment: section };
    },
  };
}
