import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectGitHub } from "@gatewright/shared/github/client.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { openGitHubStore } from "@gatewright/shared/ledger/github-store.ts";
import type { LedgerStore } from "@gatewright/shared/ledger/ledger.ts";
import type { LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import { type KeptReport, keptReport } from "@gatewright/shared/publish/kept-report.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Report } from "@gatewright/shared/report/report.ts";
import { type EventRepository, workflowRunEvent } from "../harness/events.ts";
import type { Permissions } from "../harness/github/permissions.ts";
import type { PullRequest, Repository } from "../harness/github/repository.ts";
import type { GitHubServer } from "../harness/github/server.ts";
import type { JsonObject } from "../harness/json.ts";
import type { ResultsService } from "../harness/results/server.ts";
import { type RunOptions, type RunResult, runAction } from "../harness/runner.ts";
import { type ZipEntry, zip } from "../harness/zip.ts";

/** What ml-report.yml gives its job. */
export const permissions: Permissions = {
  actions: "read",
  checks: "write",
  contents: "write",
  "pull-requests": "write",
};

let nextRun = 5_001;

export interface ReportAbout {
  /** Tells it from others of this run. */
  key?: string;
  title?: string;
  verdict?: "pass" | "fail";
  attempt?: number;
  message?: string;
  notes?: string[];
}

/** `report.json` as anybody can write it. */
export type Forged = { report: { run: Record<string, unknown> } & Record<string, unknown> } & Record<string, unknown>;

type Left = readonly unknown[] | { zipped: ZipEntry[] } | { bytes: Buffer };

/** A pull request whose run has ended, in a repository of its own, so that tests can run at the same time. */
export interface SecondStageWorld {
  repository: Repository;
  pull: PullRequest;
  /** The followed run's id. */
  runId: number;
  /** The local repository that the pull request was pushed from. */
  directory: string;
  /** A record as the first stage leaves it in this run. */
  origin: LedgerRecord["origin"];
  createdAt: string;
  /** Uploads an artifact in the followed run; its archive holds `records.json` with these records, or what a stranger would put there. */
  leave(what: Left, name?: string): Promise<number>;
  /** A report as a job of this run leaves it. */
  report(about?: ReportAbout): KeptReport;
  /** Uploads it as that job does; `edit` makes of its JSON what a stranger would put there. */
  keep(kept: KeptReport, forged?: { edit?(document: Forged): void; name?: string; runId?: number }): Promise<number>;
  /** What the pull request's readers see of the gates. */
  comment(): Promise<string>;
  /** Runs the committed bundle on `workflow_run`. */
  run(options?: Partial<RunOptions>, followedRun?: number): Promise<RunResult>;
  /** The ledger's branch, as somebody sees it who may read. */
  ledger(branch?: string, may?: "read" | "write"): Promise<LedgerStore>;
  /** Texts of the records in the ledger. */
  records(): Promise<string[]>;
}

export interface WorldOptions {
  fork?: string;
  /** `gatewright.yml` on the default branch, and the other that the pull request puts in its place. */
  policies?: { base: string; head: string };
  /** Of the followed run, over what it has by itself. */
  followed?: JsonObject;
}

export async function openSecondStage(
  github: GitHubServer,
  results: ResultsService,
  { fork, policies, followed = {} }: WorldOptions = {},
): Promise<SecondStageWorld> {
  const directory = temporary();
  git(directory, "init", "--quiet", "--initial-branch=main");
  writeFileSync(join(directory, "train.py"), "print('base')\n");
  writeFileSync(join(directory, "metrics.json"), '{"roc_auc": 0.84}\n');
  if (policies) writeFileSync(join(directory, "gatewright.yml"), policies.base);
  git(directory, "add", ".");
  git(directory, "commit", "--quiet", "-m", "base");
  const repository = await github.seedRepository();
  await repository.push({ directory });
  git(directory, "switch", "--quiet", "-c", "change");
  if (policies) writeFileSync(join(directory, "gatewright.yml"), policies.head);
  git(directory, "commit", "--quiet", "--all", "--allow-empty", "-m", "head");
  const pull = await repository.openPullRequest({
    directory,
    branch: "change",
    ...(fork === undefined ? {} : { fork }),
  });
  const runId = nextRun;
  nextRun += 1;
  const createdAt = new Date(Date.now() - 60_000).toISOString();
  repository.addWorkflowRun({
    id: runId,
    event: "pull_request",
    status: "completed",
    run_attempt: 1,
    head_sha: pull.headSha,
    head_branch: pull.headRef,
    head_repository: { full_name: pull.headRepository },
    repository: { full_name: repository.fullName },
    path: ".github/workflows/gates.yml",
    created_at: createdAt,
    ...followed,
  });
  const eventRepository: EventRepository = { fullName: repository.fullName };
  const ledger = async (branch = "ml-ledger", may: "read" | "write" = "read"): Promise<LedgerStore> => {
    const connected = await connectGitHub({
      apiUrl: github.url,
      token: github.token({ contents: may }),
      repository: repository.fullName,
      userAgent: "gatewright/test",
      budget: createTimeBudget(60_000),
    });
    return openGitHubStore({ github: connected, branch, signal: new AbortController().signal });
  };
  return {
    repository,
    pull,
    runId,
    directory,
    createdAt,
    origin: {
      event: "pull_request",
      repository: repository.fullName,
      head_sha: pull.headSha,
      pull_request: pull.number,
      run_id: runId,
      run_attempt: 1,
      workflow_ref: `${repository.fullName}/.github/workflows/gates.yml@refs/pull/${pull.number}/merge`,
      server_url: "https://github.com",
    },
    leave(what, name = "gatewright-records-track-experiment") {
      return results.put({ runId: `run-${runId}`, name, content: archiveOf(what) });
    },
    report({ key = "data", title = "validate-data", verdict = "pass", attempt = 1, message, notes = [] } = {}) {
      const finding: Finding = {
        rule: "minimum",
        title: "No value is below the minimum",
        subject: "age",
        verdict,
        severity: "error",
        message: message ?? `age: ${verdict === "pass" ? "no value is" : "3 values are"} below 0.`,
        locations: [{ path: "data/birds.csv", line: 3, column: 7 }],
        samples: [],
      };
      const report: Report = {
        action: "validate-data",
        verdict,
        mode: "enforce",
        blocking: verdict === "fail",
        run: {
          repository: repository.fullName,
          headSha: pull.headSha,
          event: "pull_request",
          runId,
          runAttempt: attempt,
          job: "data",
          pullRequest: pull.number,
          workflow: "ml",
          serverUrl: "https://github.com",
        },
        policy: { ref: "inputs", reason: "The action ran on its inputs alone" },
        subjects: [{ name: "birds", verdict, evidence: [], findings: [finding], notes: [] }],
        notes,
        timings: {},
        versions: { gatewright: "1.0.0" },
        createdAt,
      };
      return { names: { key: `validate-data.ml.${key}.0a1b2c3d`, title, heading: title }, outputs: {}, report };
    },
    keep(kept, { edit, name, runId: id = runId } = {}) {
      const attempt = kept.report.run.runAttempt ?? 1;
      const document = JSON.parse(keptReport(kept));
      edit?.(document);
      return results.put({
        runId: `run-${id}`,
        name: name ?? `gatewright-report-${kept.names.key}${attempt === 1 ? "" : `.attempt-${attempt}`}`,
        content: zip([{ name: "report.json", content: JSON.stringify(document) }]),
      });
    },
    async comment() {
      return (await repository.comments(pull.number)).map(({ body }) => body).join("\n");
    },
    run(options = {}, followedRun = runId) {
      const event = workflowRunEvent(eventRepository, {
        runId: followedRun,
        headSha: pull.headSha,
        headBranch: pull.headRef,
        headRepository: pull.headRepository,
      });
      return runAction({
        action: "actions/second-stage",
        ...event,
        ref: "refs/heads/main",
        workspace: temporary(),
        github,
        token: github.token(permissions),
        repository: repository.fullName,
        ...options,
      });
    },
    ledger,
    async records() {
      const store = await ledger();
      const tip = await store.tip();
      if (tip === undefined) return [];
      const folders = ["runs", "gates", "deployments", "looks"];
      const paths = (await Promise.all(folders.map((folder) => store.list(tip, folder)))).flat();
      return [...(await store.read(tip, paths)).values()];
    },
  };
}

function archiveOf(what: Left): Buffer {
  if ("bytes" in what) return what.bytes;
  if ("zipped" in what) return zip(what.zipped);
  return zip([{ name: "records.json", content: JSON.stringify({ version: 1, records: what }) }]);
}

const root = mkdtempSync(join(tmpdir(), "gatewright-second-stage-"));

export function temporary(): string {
  return mkdtempSync(join(root, "t-"));
}

/** For `afterAll`. */
export function removeTemporary(): void {
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
}

function git(directory: string, ...words: string[]): void {
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...words], { cwd: directory });
}
