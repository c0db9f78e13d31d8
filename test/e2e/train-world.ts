import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { connectGitHub } from "@gatewright/shared/github/client.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { openGitHubStore } from "@gatewright/shared/ledger/github-store.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import { type Event, pullRequestEvent, pushEvent, workflowRunEvent } from "../harness/events.ts";
import type { PullRequest, Repository } from "../harness/github/repository.ts";
import type { GitHubServer } from "../harness/github/server.ts";
import type { ResultsService } from "../harness/results/server.ts";
import { type RunOptions, type RunResult, runAction } from "../harness/runner.ts";
import { type ReadReport, readReport } from "./report-on-stdout.ts";
import { type Files, git, temporary, write } from "./track-world.ts";

/** A training in a few lines of shell: it says that it ran, and what it writes depends on data and parameters alone. */
export const trainable: Files = {
  ".gitignore": "model.bin\nmetrics.json\nloss.csv\n",
  "gatewright.yml": `gatewright: 1
models:
  strikes:
    train:
      run: bash train.sh
      smoke: bash train.sh 2
      code: [train.sh]
      data: {train: data/train.csv}
      params: [params.yaml]
      outputs: {model: model.bin, metrics: metrics.json, series: loss.csv}
`,
  "params.yaml": "lr: 0.1\n",
  "data/train.csv": "x,y\n1,0\n2,1\n3,1\n",
  "train.sh": `echo "the training runs on \${1:-all} rows"
head -n "\${1:-100}" data/train.csv > model.bin
cat params.yaml >> model.bin
printf 'epoch,loss\\n1,0.5\\n2,0.25\\n' > loss.csv
echo '{"accuracy": 0.9}' > metrics.json
`,
};

export interface Trained extends RunResult {
  runId: number;
  /** The checkout after the job. */
  workspace: string;
  /** Undefined when there is none. */
  report: ReadReport | undefined;
  /** Whether the command ran. */
  ran: boolean;
  /** Kept for the second stage; undefined when none was. */
  kept: RunRecord | undefined;
}

export interface TrainWorld {
  repository: Repository;
  /** Commits on main, pushes, and runs train-model on it. */
  push(files?: Files, options?: Partial<RunOptions>): Promise<Trained>;
  /** Commits on a branch, opens a pull request, and runs train-model on it. */
  pull(files?: Files, options?: Partial<RunOptions> & { fork?: string }): Promise<Trained & { pull: PullRequest }>;
  /** The record that a pull request's job has kept gets into the ledger, by the second stage. */
  appendKept(trained: Trained & { pull: PullRequest }): Promise<void>;
  /** Runs of the ledger, oldest first. */
  records(): Promise<RunRecord[]>;
}

/** What the README gives a job. */
const onMain = { actions: "read", contents: "write", checks: "write", "pull-requests": "write" } as const;
const onPullRequest = { actions: "read", contents: "read", checks: "write", "pull-requests": "write" } as const;

/** What `ml-report.yml` gives its own. */
const onWorkflowRun = { actions: "read", checks: "write", contents: "write", "pull-requests": "write" } as const;

let nextRun = 7_001;

/** A repository of its own, so that tests can run at the same time on one server. */
export async function openTrainWorld(
  github: GitHubServer,
  results: ResultsService,
  base: Files = trainable,
): Promise<TrainWorld> {
  const directory = temporary();
  git(directory, "init", "--quiet", "--initial-branch=main");
  write(directory, base);
  git(directory, "add", "-A");
  git(directory, "commit", "--quiet", "-m", "base");
  const repository = await github.seedRepository();
  await repository.push({ directory, branch: "main" });

  const commit = (files: Files): string => {
    write(directory, files);
    git(directory, "add", "-A");
    git(directory, "commit", "--quiet", "--allow-empty", "-m", "change");
    return git(directory, "rev-parse", "HEAD");
  };
  const train = async (
    branch: string,
    event: Event,
    token: string,
    { headRepository = repository.fullName, ...options }: Partial<RunOptions> & { headRepository?: string },
  ): Promise<Trained> => {
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
      head_repository: { full_name: headRepository },
      repository: { full_name: repository.fullName },
      path: ".github/workflows/gates.yml",
      created_at: new Date().toISOString(),
    });
    const { inputs, ...rest } = options;
    const result = await runAction({
      action: "actions/train-model",
      ...event,
      workspace,
      github,
      token,
      results: { env: results.envForRun(`run-${runId}`) },
      repository: repository.fullName,
      runId,
      runnerTemp: temporary(),
      ...rest,
      inputs: { "upload-report": "false", ...inputs },
    });
    const path = result.outputs["report-path"] ?? "";
    const records = join(path, "..", "records.json");
    return {
      ...result,
      runId,
      workspace,
      report: existsSync(path) ? readReport(readFileSync(path, "utf8")) : undefined,
      ran: result.log.includes("the training runs on"),
      kept: existsSync(records) ? JSON.parse(readFileSync(records, "utf8")).records[0] : undefined,
    };
  };
  return {
    repository,
    async push(files = {}, options = {}) {
      const sha = commit(files);
      await repository.push({ directory, branch: "main" });
      return train("main", pushEvent({ fullName: repository.fullName }, { sha }), github.token(onMain), options);
    },
    async pull(files = {}, { fork, ...options } = {}) {
      git(directory, "switch", "--quiet", "-C", "change");
      commit(files);
      const where = fork === undefined ? {} : { fork };
      const pull = await repository.openPullRequest({ directory, branch: "change", ...where });
      const token = fork === undefined ? github.token(onPullRequest) : github.forkToken();
      const event = pullRequestEvent({ fullName: repository.fullName }, pull);
      const trained = await train("change", event, token, { headRepository: pull.headRepository, ...options });
      git(directory, "switch", "--quiet", "main");
      return { ...trained, pull };
    },
    async appendKept({ runId, pull }) {
      const { headSha, headRef: headBranch, headRepository } = pull;
      const followed = { runId, headSha, headBranch, headRepository };
      const { outputs, log } = await runAction({
        action: "actions/second-stage",
        ...workflowRunEvent({ fullName: repository.fullName }, followed),
        ref: "refs/heads/main",
        workspace: temporary(),
        github,
        token: github.token(onWorkflowRun),
        repository: repository.fullName,
      });
      if (outputs["appended"] !== "1") throw new Error(log);
    },
    records: () => recordsOf(github, repository),
  };
}

async function recordsOf(github: GitHubServer, repository: Repository): Promise<RunRecord[]> {
  const connected = await connectGitHub({
    apiUrl: github.url,
    token: github.token({ contents: "read" }),
    repository: repository.fullName,
    userAgent: "gatewright/test",
    budget: createTimeBudget(60_000),
  });
  const store = openGitHubStore({ github: connected, branch: "ml-ledger", signal: new AbortController().signal });
  const ledger = await openLedger(store);
  const records: RunRecord[] = [];
  for (const model of await ledger.models()) {
    for (const { record: id } of await ledger.index(model)) {
      const record = await ledger.read(id);
      if (record.kind === "run") records.push(record);
    }
  }
  return records;
}

export function readOutput({ workspace }: Trained, path: string): string | undefined {
  const file = join(workspace, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
