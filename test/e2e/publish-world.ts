import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Event, pullRequestEvent } from "../harness/events.ts";
import type { CheckRun } from "../harness/github/check-runs.ts";
import type { FaultRule } from "../harness/github/faults.ts";
import type { Comment, PullRequest, Repository } from "../harness/github/repository.ts";
import type { GitHubServer, RecordedRequest } from "../harness/github/server.ts";
import { type RunOptions, type RunResult, runAction } from "../harness/runner.ts";

/** Contracts over the same small data, each for one outcome, and wide ones for many findings. */
export type Outcome = "pass" | "warn" | "fail" | "fail-120" | "fail-200" | "broken";

const contracts: Record<Outcome, string> = {
  pass: contract("data.csv", "n: { type: integer, minimum: -5 }"),
  warn: contract("data.csv", "n: { type: integer, minimum: 0, severity: warn }"),
  fail: contract("data.csv", "n: { type: integer, minimum: 0 }"),
  "fail-120": contract("wide-120.csv", columns(120)),
  "fail-200": contract("wide-200.csv", columns(200)),
  broken: contract("data.csv", "n: { type: integer, minimun: 0 }"),
};

function contract(path: string, declared: string): string {
  return `contract: 1\ndata: { path: ${path} }\ncolumns:\n  ${declared}\n`;
}

function columns(count: number): string {
  return names(count)
    .map((name) => `${name}: { type: integer, minimum: 0 }`)
    .join("\n  ");
}

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `column_${index + 1}`);
}

function wide(count: number): string {
  const row = (value: string) => names(count).map(() => value);
  return [names(count), row("3"), row("-1")].map((fields) => `${fields.join(",")}\n`).join("");
}

const files: Record<string, string> = {
  ...Object.fromEntries(Object.entries(contracts).map(([outcome, text]) => [`${outcome}.yml`, text])),
  "data.csv": "n\n3\n-1\n",
  "wide-120.csv": wide(120),
  "wide-200.csv": wide(200),
};

export interface WorldRun extends Partial<RunOptions> {
  attempt?: number;
  /** `GITHUB_ACTION` of the step. */
  step?: string;
}

/** A repository of its own with an open pull request, so that tests can run at the same time on one server. */
export interface World {
  repository: Repository;
  pull: PullRequest;
  checkout: string;
  /** Runs validate-data's committed bundle on the pull request, main step and post step. */
  run(outcome: Outcome, options?: WorldRun): Promise<RunResult>;
  comments(pull?: PullRequest): Promise<Comment[]>;
  checks(): CheckRun[];
  /** Breaks requests of this repository only. */
  fault(rule: FaultRule): void;
  requests(): RecordedRequest[];
  /** Answers the base's policy never, so that a run with a shallow checkout waits for it. */
  baseIsSilent(): { workspace: string };
}

export async function openWorld(github: GitHubServer): Promise<World> {
  const checkout = temporary();
  const repository = await github.seedRepository();
  git(checkout, "init", "--quiet", "--initial-branch=main");
  for (const [name, text] of Object.entries(files)) writeFileSync(join(checkout, name), text);
  git(checkout, "add", ".");
  git(checkout, "commit", "--quiet", "-m", "base");
  await repository.push({ directory: checkout });
  git(checkout, "switch", "--quiet", "-c", "change");
  git(checkout, "commit", "--quiet", "--allow-empty", "-m", "head");
  const pull = await repository.openPullRequest({ directory: checkout, branch: "change" });
  const of = (path: RegExp | undefined) => new RegExp(`^/repos/${repository.fullName}/.*${path?.source ?? ""}`);
  return {
    repository,
    pull,
    checkout,
    run(outcome, { attempt = 1, step = "__self", inputs = {}, env = {}, ...options } = {}) {
      return runAction({
        action: "actions/validate-data",
        ...pullRequestEvent({ fullName: repository.fullName }, repository.pullRequest(pull.number)),
        workspace: checkout,
        github,
        runId: 100,
        runAttempt: attempt,
        ...options,
        inputs: { contract: `${outcome}.yml`, "upload-report": "false", ...inputs },
        env: { GITHUB_ACTION: step, ...env },
      });
    },
    comments: (of = pull) => repository.comments(of.number),
    checks: () => repository.checkRuns(repository.pullRequest(pull.number).headSha),
    fault: (rule) => github.fault({ ...rule, path: of(rule.path) }),
    requests: () => github.requests.filter(({ path }) => of(undefined).test(path)),
    baseIsSilent() {
      github.fault({ path: of(/contents\//), fault: { kind: "time-out" } });
      const workspace = temporary();
      git(workspace, "clone", "--quiet", "--depth=1", "--branch=change", pathToFileURL(checkout).href, ".");
      return { workspace };
    },
  };
}

/** The same head under another pull request's number. */
export async function openTwin(world: World): Promise<PullRequest & Event> {
  const twin = await world.repository.openPullRequest({ directory: world.checkout, branch: "twin" });
  return { ...twin, ...pullRequestEvent({ fullName: world.repository.fullName }, twin) };
}

/** Runs Node, and ends the main step by `signal` as soon as it has saved the state `whenSaved`. */
export function endingNode(signal: "TERM" | "KILL", whenSaved: string, started: string): string {
  const path = join(temporary(), "node");
  const lines = [
    "#!/bin/sh",
    `[ -n "$STATE_${started}" ] && exec '${process.execPath}' "$@"`,
    `'${process.execPath}' "$@" &`,
    `until grep -q '^${whenSaved}' "$GITHUB_STATE"; do sleep 0.02; done`,
    `kill -${signal} $!`,
    "wait $!",
  ];
  writeFileSync(path, `${lines.join("\n")}\n`);
  chmodSync(path, 0o755);
  return path;
}

const root = mkdtempSync(join(tmpdir(), "gatewright-publish-"));

export function temporary(): string {
  return mkdtempSync(join(root, "d-"));
}

/** For `afterAll`: tests that run at the same time have no end of their own to hang it on. */
export function removeTemporary(): void {
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
}

function git(directory: string, ...words: string[]): void {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  execFileSync("git", [...identity, ...words], { cwd: directory });
}
