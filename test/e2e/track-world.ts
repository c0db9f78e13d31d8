import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { connectGitHub } from "@gatewright/shared/github/client.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { openGitHubStore } from "@gatewright/shared/ledger/github-store.ts";
import type { Ledger, LedgerStore } from "@gatewright/shared/ledger/ledger.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import { pullRequestEvent, pushEvent } from "../harness/events.ts";
import type { PullRequest, Repository } from "../harness/github/repository.ts";
import type { GitHubServer } from "../harness/github/server.ts";
import { type RunOptions, type RunResult, runAction } from "../harness/runner.ts";
import { type ReadReport, readReport } from "./report-on-stdout.ts";

export type Files = Readonly<Record<string, string>>;

/** What is committed; the model's outputs are ignored, as a training's are. */
export const committed: Files = {
  ".gitignore": "metrics.json\ntraining.csv\nmodel.bin\n",
  "gatewright.yml": `gatewright: 1
models:
  strikes:
    train:
      run: python train.py
      data: {train: data/train.csv}
      params: [params.yaml]
      outputs: {model: model.bin, metrics: metrics.json, series: training.csv}
    require: [code, data, params, metrics, seeds]
`,
  "params.yaml": "seed: 7\nlr: 0.1\n",
  "requirements.txt": "scikit-learn==1.7.0\n",
  "train.py": "print('trained')\n",
  "data/train.csv": "x,y\n1,0\n2,1\n3,1\n",
};

/** What a training leaves behind. */
export const outputs: Files = {
  "metrics.json": '{"accuracy": 0.9, "loss": 0.25}\n',
  "training.csv": "epoch,loss\n1,0.5\n2,0.25\n",
  "model.bin": "weights of the first model",
};

export interface Tracked extends RunResult {
  report: ReadReport;
  /** Path of `report.json`'s folder, which stays until the end of the tests. */
  folder: string;
  /** The only record of the artifact or of the file beside the report; undefined when none was kept. */
  kept: RunRecord | undefined;
}

/** A repository of its own, so that tests can run at the same time on one server. */
export interface TrackWorld {
  repository: Repository;
  /** Local repository that everything is pushed from. */
  directory: string;
  /** Commits on main, pushes, and runs track-experiment's committed bundle on it. */
  push(files?: Files, options?: Partial<RunOptions>): Promise<Tracked>;
  /** Commits on a branch, opens a pull request, and runs the bundle on it. */
  pull(files?: Files, options?: Partial<RunOptions> & { fork?: string }): Promise<Tracked & { pull: PullRequest }>;
  ledger(): Promise<Ledger>;
}

/** Files that are no committed ones are what the training wrote. */
export async function openTrackWorld(github: GitHubServer, base: Files = committed): Promise<TrackWorld> {
  const directory = temporary();
  git(directory, "init", "--quiet", "--initial-branch=main");
  write(directory, base);
  git(directory, "add", "-A");
  git(directory, "commit", "--quiet", "-m", "base");
  const repository = await github.seedRepository();
  await repository.push({ directory, branch: "main" });

  const commit = (files: Files, message: string): string => {
    write(directory, Object.fromEntries(Object.entries(files).filter(([path]) => !Object.hasOwn(outputs, path))));
    git(directory, "add", "-A");
    git(directory, "commit", "--quiet", "--allow-empty", "-m", message);
    return git(directory, "rev-parse", "HEAD");
  };
  const track = async (
    branch: string,
    files: Files,
    options: Partial<RunOptions> & Pick<RunOptions, "event" | "eventName">,
  ) => {
    const workspace = temporary();
    git(workspace, "clone", "--quiet", "--depth=1", "--branch", branch, pathToFileURL(directory).href, ".");
    const written = { ...outputs, ...files };
    write(workspace, Object.fromEntries(Object.entries(written).filter(([path]) => Object.hasOwn(outputs, path))));
    const { inputs, env, ...rest } = options;
    const result = await runAction({
      action: "actions/track-experiment",
      workspace,
      github,
      repository: repository.fullName,
      runnerTemp: temporary(),
      ...rest,
      inputs: { "upload-report": "false", ...inputs },
      env: { ...env },
    });
    return read(result);
  };
  return {
    repository,
    directory,
    async push(files = {}, options = {}) {
      const sha = commit(files, "change");
      await repository.push({ directory, branch: "main" });
      const event = pushEvent({ fullName: repository.fullName }, { sha });
      return await track("main", files, { ...event, token: github.token(onMain), ...options });
    },
    async pull(files = {}, { fork, ...options } = {}) {
      git(directory, "switch", "--quiet", "-c", "change");
      commit(files, "head");
      const pull = await repository.openPullRequest({
        directory,
        branch: "change",
        ...(fork === undefined ? {} : { fork }),
      });
      const event = pullRequestEvent({ fullName: repository.fullName }, pull);
      const token = fork === undefined ? github.token(onPullRequest) : github.forkToken();
      const tracked = await track("change", files, { ...event, token, ...options });
      git(directory, "switch", "--quiet", "main");
      return { ...tracked, pull };
    },
    ledger: async () => openLedger(await storeOf(github, repository)),
  };
}

/** What the README gives a job: `contents: write` serves pushes to main only. */
const onMain = { contents: "write", checks: "write", "pull-requests": "write" } as const;
const onPullRequest = { contents: "read", checks: "write", "pull-requests": "write" } as const;

async function storeOf(github: GitHubServer, repository: Repository): Promise<LedgerStore> {
  const connected = await connectGitHub({
    apiUrl: github.url,
    token: github.token({ contents: "read" }),
    repository: repository.fullName,
    userAgent: "gatewright/test",
    budget: createTimeBudget(60_000),
  });
  return openGitHubStore({ github: connected, branch: "ml-ledger", signal: new AbortController().signal });
}

function read(result: RunResult): Tracked {
  const path = result.outputs["report-path"] ?? "";
  if (!existsSync(path)) throw new Error(`The run left no report:\n${result.log}`);
  const folder = dirname(path);
  const records = join(folder, "records.json");
  const kept = existsSync(records) ? JSON.parse(readFileSync(records, "utf8")).records[0] : undefined;
  return { ...result, report: readReport(readFileSync(path, "utf8")), folder, kept };
}

const root = mkdtempSync(join(tmpdir(), "gatewright-track-"));

export function temporary(): string {
  return mkdtempSync(join(root, "d-"));
}

/** For `afterAll`. */
export function removeTemporary(): void {
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
}

export function write(directory: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

export function git(directory: string, ...words: string[]): string {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  return execFileSync("git", [...identity, ...words], { cwd: directory, encoding: "utf8" }).trim();
}
