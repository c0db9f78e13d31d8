// A repository on the emulated GitHub in which everything holds, and in which one thing after the other can be broken.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Permissions } from "../../../../test/harness/github/permissions.ts";
import type { PullRequest, Repository } from "../../../../test/harness/github/repository.ts";
import type { GitHubServer } from "../../../../test/harness/github/server.ts";
import { defaultSettings, type RepositorySettings, type Ruleset } from "../../../../test/harness/github/settings.ts";
import { numberAt, parseJson } from "../../../../test/harness/json.ts";

export type Files = Readonly<Record<string, string | undefined>>;

export const guardedFiles = {
  ".github/workflows/ml.yml": `name: ml
on:
  pull_request:
  merge_group:
permissions: {}
jobs:
  ml:
    uses: acme/gatewright/.github/workflows/ml-pr.yml@v1
    permissions: { contents: read, pull-requests: write, checks: write, actions: read }
    with: { train: python train.py }
`,
  ".github/workflows/ml-main.yml": `name: ml-main
on:
  push:
    branches: [main]
permissions: {}
jobs:
  ml:
    uses: acme/gatewright/.github/workflows/ml-main.yml@v1
    permissions: { contents: write, checks: write, actions: read }
    with: { train: python train.py }
`,
  ".github/workflows/ml-report.yml": `name: ml-report
on:
  workflow_run:
    workflows: [ml]
    types: [completed]
permissions: {}
jobs:
  ml:
    uses: acme/gatewright/.github/workflows/ml-report.yml@v1
    permissions: { contents: write, actions: read, pull-requests: write, checks: write }
`,
  ".github/CODEOWNERS": `* @acme/everybody
/.github/ @acme/platform
/gatewright.yml @acme/platform
/contracts/ @acme/platform
`,
  "gatewright.yml": `gatewright: 1
data: { contracts: [contracts/strikes.yml] }
models:
  strike-damage:
    task: binary
    rules:
      - { rule: at-least, metric: accuracy, value: 0.8 }
`,
  "contracts/strikes.yml": "contract: 1\ndata: { path: data.csv }\ncolumns:\n  n: { type: integer, minimum: 0 }\n",
} as const satisfies Files;

/** One ruleset for the default branch, one for the ledger's. */
export function guardedRulesets(): Ruleset[] {
  return [
    {
      id: 1,
      name: "main",
      include: ["~DEFAULT_BRANCH"],
      rules: [
        {
          type: "required_status_checks",
          parameters: {
            strict_required_status_checks_policy: false,
            required_status_checks: [{ context: "ml / gate", integration_id: 15_368 }],
          },
        },
        {
          type: "pull_request",
          parameters: {
            required_approving_review_count: 1,
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: true,
            require_last_push_approval: true,
            required_review_thread_resolution: false,
          },
        },
        { type: "non_fast_forward" },
        { type: "deletion" },
      ],
    },
    {
      id: 2,
      name: "ledger",
      include: ["refs/heads/ml-ledger"],
      rules: [{ type: "non_fast_forward" }, { type: "deletion" }],
    },
  ];
}

/** The same, and only an App of its own appends to the ledger. */
function withOneWriter(rulesets: Ruleset[]): Ruleset[] {
  const [, ledger] = rulesets;
  ledger?.rules.push({ type: "creation" }, { type: "update" });
  if (ledger !== undefined) ledger.bypassActors = [{ actor_type: "Integration", actor_id: 7, bypass_mode: "always" }];
  return rulesets;
}

/** The token of an administrator, to whom GitHub shows everything. */
export const administrator: Permissions = {
  actions: "read",
  administration: "write",
  checks: "read",
  contents: "read",
  "pull-requests": "read",
};

export interface Guarded {
  repository: Repository;
  /** GitHub's number of the repository. */
  id: number;
  /** A pull request whose checks have reported. */
  pull: PullRequest;
  checkout: string;
  /** A run of a workflow that has succeeded so many days ago. */
  ran(path: string, event: string, daysAgo: number): void;
  /** Puts the repository back into the state in which all holds, but for these files and settings. */
  become(files?: Files, settings?: (settings: RepositorySettings) => void): Promise<void>;
}

export async function guardedRepository(github: GitHubServer): Promise<Guarded> {
  const checkout = mkdtempSync(join(tmpdir(), "gatewright-doctor-"));
  const git = (...words: string[]): void => {
    execFileSync("git", words, { cwd: checkout, stdio: "pipe" });
  };
  const repository = await github.seedRepository();
  const headers = { authorization: `Bearer ${github.token(administrator)}` };
  const answer = await fetch(`${github.url}/repos/${repository.fullName}`, { headers });
  const id = numberAt(parseJson(await answer.text()), "id");
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", `https://github.com/${repository.fullName}.git`);
  let current = "";
  const commit = (files: Files): boolean => {
    const wanted = JSON.stringify(files);
    if (wanted === current) return false;
    current = wanted;
    for (const name of readdirSync(checkout)) {
      if (name !== ".git") rmSync(join(checkout, name), { recursive: true });
    }
    for (const [path, text] of Object.entries(files)) {
      if (text !== undefined) {
        mkdirSync(dirname(join(checkout, path)), { recursive: true });
        writeFileSync(join(checkout, path), text);
      }
    }
    git("add", "-A");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--allow-empty", "-m", "state");
    return true;
  };
  commit(guardedFiles);
  await repository.push({ directory: checkout });
  await repository.push({ directory: checkout, branch: "ml-ledger" });
  git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--allow-empty", "-m", "change");
  const pull = await repository.openPullRequest({ directory: checkout, branch: "change" });
  git("reset", "--quiet", "--hard", "HEAD~1");
  await report(github, repository, pull.headSha, "ml / gate");

  let runs = 0;
  return {
    repository,
    id,
    pull,
    checkout,
    ran(path, event, daysAgo) {
      const created_at = new Date(Date.now() - daysAgo * 24 * 60 * 60 * 1000).toISOString();
      runs += 1;
      repository.addWorkflowRun({ id: runs, path, event, created_at, status: "completed", conclusion: "success" });
    },
    async become(files = {}, change = () => undefined) {
      if (commit({ ...guardedFiles, ...files })) await repository.push({ directory: checkout });
      Object.assign(repository.settings, { ...defaultSettings(), rulesets: withOneWriter(guardedRulesets()) });
      change(repository.settings);
    },
  };
}

/** A finished check run, as the job of that name would leave it. */
export async function report(
  github: GitHubServer,
  repository: Repository,
  sha: string,
  name: string,
  login?: string,
): Promise<void> {
  const now = new Date().toISOString();
  const answer = await fetch(`${github.url}/repos/${repository.fullName}/check-runs`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${github.token({ checks: "write" }, login)}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({
      name,
      head_sha: sha,
      status: "completed",
      conclusion: "success",
      started_at: now,
      completed_at: now,
    }),
  });
  if (!answer.ok) throw new Error(`The check run was refused: ${await answer.text()}`);
}

/** The rule of this type in the ruleset of the default branch, to be changed in place. */
export function parametersOf(settings: RepositorySettings, type: string): Record<string, unknown> {
  const rule = settings.rulesets[0]?.rules.find((one) => one["type"] === type);
  const parameters = rule?.["parameters"];
  if (typeof parameters !== "object" || parameters === null || Array.isArray(parameters))
    throw new Error(`No ${type}.`);
  return parameters;
}

export function withoutRule(settings: RepositorySettings, type: string, ruleset = 0): void {
  const found = settings.rulesets[ruleset];
  if (found !== undefined) found.rules = found.rules.filter((one) => one["type"] !== type);
}
