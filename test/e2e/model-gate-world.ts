import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { connectGitHub } from "@gatewright/shared/github/client.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { appendRecords } from "@gatewright/shared/ledger/append.ts";
import { openGitHubStore } from "@gatewright/shared/ledger/github-store.ts";
import type { LedgerStore } from "@gatewright/shared/ledger/ledger.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { GateRecord, LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import { type Event, mergeGroupEvent, pullRequestEvent, pushEvent, workflowRunEvent } from "../harness/events.ts";
import type { FaultRule } from "../harness/github/faults.ts";
import type { PullRequest, Repository } from "../harness/github/repository.ts";
import type { GitHubServer } from "../harness/github/server.ts";
import type { ResultsService } from "../harness/results/server.ts";
import { type RunOptions, type RunResult, runAction } from "../harness/runner.ts";
import { type ReadReport, readReport } from "./report-on-stdout.ts";
import { type Files, git, temporary, write } from "./track-world.ts";

/** A model that is wrong in every so-maniest of 400 rows, and the file it is in. What other steps of the job leave behind. */
export function model(
  wrongEvery: number,
  { rows = 400, first = 0, weights = `wrong in every ${wrongEvery}` } = {},
): Files {
  return { "model.bin": weights, "predictions.csv": predictions(wrongEvery, { rows, first }) };
}

export function predictions(wrongEvery: number, { rows = 400, first = 0 } = {}): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const label = row % 2;
    return `${row},${label},${(row + first) % wrongEvery === 0 ? 1 - label : label}`;
  });
  return `${["id,label,prediction", ...lines].join("\n")}\n`;
}

/** Ignored files come from other steps; the policy is what the base of every test has. */
export const gated: Files = {
  ".gitignore": "model*.bin\npredictions*.csv\n",
  "gatewright.yml": `gatewright: 1
models:
  strikes:
    task: binary
    train: { outputs: { model: model.bin, predictions: predictions.csv } }
    rules:
      - { rule: at-least, metric: accuracy, value: 0.6 }
      - { rule: no-regression, metric: accuracy }
`,
};

/** The policy of these files with one line in the place of another. */
export function policyWith(line: string, instead: string, files = gated): string {
  const policy = files["gatewright.yml"] ?? "";
  if (!policy.includes(line)) throw new Error(`The policy has no line ${line}.`);
  return policy.replace(line, instead);
}

/** The same with a training that writes a model of some bytes, and a script that lets it speak about the evaluation set. */
export const trainable: Files = {
  ".gitignore": gated[".gitignore"] ?? "",
  "gatewright.yml": `gatewright: 1
models:
  strikes:
    task: binary
    train:
      run: sh train.sh
      code: [train.sh, score.sh, every.txt]
      data: { test: data/test.csv }
      outputs: { model: model.bin, predictions: predictions.csv }
    rules:
      - { rule: at-least, metric: accuracy, value: 0.6 }
      - { rule: no-regression, metric: accuracy }
      - { rule: size, ratio_at_most: 2 }
`,
  "every.txt": "10\n",
  "data/test.csv": testRows(400),
  "train.sh": "cp every.txt model.bin\nsh score.sh model.bin data/test.csv predictions.csv\n",
  "score.sh": `awk -F, -v every="$(head -n 1 "$1")" '
NR == 1 { print $0 ",prediction"; next }
{ print $0 "," ($1 % every == 0 ? 1 - $2 : $2) }' "$2" > "$3"
`,
};

/** The evaluation set of `predictions()`, before a model has spoken. */
export function testRows(rows: number): string {
  return `${["id,label", ...Array.from({ length: rows }, (_, row) => `${row},${row % 2}`)].join("\n")}\n`;
}

export interface Gated extends RunResult {
  runId: number;
  report: ReadReport;
  /** What the report says first about its first model. */
  headline: string;
  /** Verdict and message of each rule, `no-regression: fail, …`. */
  told: string[];
  /** Records that were kept for the second stage. */
  kept: GateRecord[];
}

export interface GateRun extends Partial<RunOptions> {
  /** What other steps have written before the gate, from `model()`. */
  made?: Files;
  /** Runs train-model first. */
  train?: boolean;
}

export interface GateWorld {
  repository: Repository;
  push(files?: Files, run?: GateRun): Promise<Gated>;
  /** Commits on main, pushes, and runs nothing. */
  commit(files: Files): Promise<void>;
  pull(files?: Files, run?: GateRun & { fork?: string }): Promise<Gated & { pull: PullRequest }>;
  /** The same pull request once more. */
  again(pull: PullRequest, run?: GateRun): Promise<Gated>;
  mergeGroup(run?: GateRun): Promise<Gated>;
  /** What a pull request's job has kept gets into the ledger, by the second stage; gives its outputs. */
  secondStage(gated: Gated & { pull: PullRequest }): Promise<Record<string, string>>;
  store(token?: string): Promise<LedgerStore>;
  /** Of the ledger, oldest first. */
  gates(): Promise<GateRecord[]>;
  append(records: readonly LedgerRecord[]): Promise<void>;
  comment(pull: PullRequest): Promise<string>;
  /** Breaks requests of this repository only. */
  fault(rule: FaultRule & { path: RegExp }): void;
}

/** What the README gives a job. */
const onMain = { actions: "read", contents: "write", checks: "write", "pull-requests": "write" } as const;
const onPullRequest = { actions: "read", contents: "read", checks: "write", "pull-requests": "write" } as const;
/** What `ml-report.yml` gives its own. */
const onWorkflowRun = { actions: "read", checks: "write", contents: "write", "pull-requests": "write" } as const;

let nextRun = 9_001;

/** A repository of its own, so that tests can run at the same time on one server. */
export async function openGateWorld(
  github: GitHubServer,
  results: ResultsService,
  base: Files = gated,
): Promise<GateWorld> {
  const directory = temporary();
  git(directory, "init", "--quiet", "--initial-branch=main");
  write(directory, base);
  git(directory, "add", "-A");
  git(directory, "commit", "--quiet", "-m", "base");
  const repository = await github.seedRepository({ roles: { author: "write", reviewer: "write" } });
  const eventRepository = { fullName: repository.fullName };
  await repository.push({ directory, branch: "main" });

  const commit = (files: Files): string => {
    write(directory, files);
    git(directory, "add", "-A");
    git(directory, "commit", "--quiet", "--allow-empty", "-m", "change");
    return git(directory, "rev-parse", "HEAD");
  };
  const gate = async (
    commitOrBranch: string,
    event: Event,
    token: string,
    {
      made = {},
      train = false,
      headRepository = repository.fullName,
      headBranch = commitOrBranch,
      inputs,
      ...rest
    }: GateRun & { headRepository?: string; headBranch?: string },
  ): Promise<Gated> => {
    const workspace = temporary();
    git(workspace, "clone", "--quiet", "--depth=1", "--branch", commitOrBranch, pathToFileURL(directory).href, ".");
    write(workspace, made);
    const runId = nextRun;
    nextRun += 1;
    repository.addWorkflowRun({
      id: runId,
      event: event.eventName,
      run_attempt: 1,
      head_sha: git(workspace, "rev-parse", "HEAD"),
      head_branch: headBranch,
      head_repository: { full_name: headRepository },
      repository: { full_name: repository.fullName },
      path: ".github/workflows/gates.yml",
      created_at: new Date().toISOString(),
    });
    const step = {
      ...event,
      workspace,
      github,
      token,
      results: { env: results.envForRun(`run-${runId}`) },
      repository: repository.fullName,
      runId,
    };
    const options = { "upload-report": "false", ...inputs };
    if (train) {
      const action = "actions/train-model";
      const trained = await runAction({
        action,
        ...step,
        runnerTemp: temporary(),
        inputs: { "upload-report": "false" },
      });
      if (trained.conclusion !== "success") throw new Error(trained.log);
    }
    const action = "actions/model-gate";
    return read(await runAction({ action, ...step, runnerTemp: temporary(), ...rest, inputs: options }), runId);
  };
  const store = async (token = github.token({ contents: "read" })): Promise<LedgerStore> => {
    const connected = await connectGitHub({
      apiUrl: github.url,
      token,
      repository: repository.fullName,
      userAgent: "gatewright/test",
      budget: createTimeBudget(60_000),
    });
    return openGitHubStore({ github: connected, branch: "ml-ledger", signal: new AbortController().signal });
  };
  const gatePull = (pull: PullRequest, run: GateRun) => {
    const fork = pull.headRepository !== repository.fullName;
    const token = fork ? github.forkToken() : github.token(onPullRequest);
    const { headRepository, headRef: headBranch } = pull;
    return gate(`pull-${pull.number}`, pullRequestEvent(eventRepository, pull), token, {
      headRepository,
      headBranch,
      ...run,
    });
  };
  return {
    repository,
    async push(files = {}, run = {}) {
      const sha = commit(files);
      await repository.push({ directory, branch: "main" });
      return gate("main", pushEvent(eventRepository, { sha }), github.token(onMain), run);
    },
    async commit(files) {
      commit(files);
      await repository.push({ directory, branch: "main" });
    },
    async pull(files = {}, { fork, ...run } = {}) {
      git(directory, "switch", "--quiet", "-C", "change", "main");
      commit(files);
      const pull = await repository.openPullRequest({
        directory,
        branch: "change",
        ...(fork === undefined ? {} : { fork }),
      });
      git(directory, "branch", `pull-${pull.number}`);
      git(directory, "switch", "--quiet", "main");
      return { ...(await gatePull(pull, run)), pull };
    },
    again: (pull, run = {}) => gatePull(pull, run),
    async mergeGroup(run = {}) {
      const sha = git(directory, "rev-parse", "HEAD");
      const event = mergeGroupEvent(eventRepository, { headSha: sha, baseSha: sha });
      return gate("main", event, github.token(onPullRequest), run);
    },
    async secondStage({ runId, pull: { headSha, headRef: headBranch, headRepository } }) {
      const followed = { runId, headSha, headBranch, headRepository };
      const { outputs, log } = await runAction({
        action: "actions/second-stage",
        ...workflowRunEvent(eventRepository, followed),
        ref: "refs/heads/main",
        workspace: temporary(),
        github,
        token: github.token(onWorkflowRun),
        repository: repository.fullName,
      });
      if (outputs["appended"] === undefined) throw new Error(log);
      return outputs;
    },
    store,
    async gates() {
      const ledger = await openLedger(await store());
      const ids = (await Promise.all((await ledger.models()).map((name) => ledger.index(name)))).flat();
      const records = await Promise.all(ids.map(({ record }) => ledger.read(record)));
      return records.filter((record) => record.kind === "gate");
    },
    async append(records) {
      await appendRecords(await store(github.token({ contents: "write" })), records, {
        signal: new AbortController().signal,
        log: { info: () => {}, warning: () => {} },
      });
    },
    async comment(pull) {
      const [comment] = await repository.comments(pull.number);
      return comment?.body ?? "";
    },
    fault: ({ path, ...rule }) =>
      github.fault({ ...rule, path: new RegExp(`^/repos/${repository.fullName}/.*${path.source}`) }),
  };
}

function read(result: RunResult, runId: number): Gated {
  const path = result.outputs["report-path"] ?? "";
  if (!existsSync(path)) throw new Error(`The run left no report:\n${result.log}`);
  const report = readReport(readFileSync(path, "utf8"));
  const records = join(path, "..", "records.json");
  return {
    ...result,
    runId,
    report,
    headline: report.subjects[0]?.headline ?? "",
    told: report.findings.map(({ rule, verdict, message }) => `${rule}: ${verdict}, ${message}`),
    kept: existsSync(records) ? JSON.parse(readFileSync(records, "utf8")).records : [],
  };
}
