import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { connectGitHub } from "@gatewright/shared/github/client.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { appendRecords } from "@gatewright/shared/ledger/append.ts";
import { openGitHubStore } from "@gatewright/shared/ledger/github-store.ts";
import type { LedgerStore } from "@gatewright/shared/ledger/ledger.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import { type Event, issueCommentEvent, pushEvent, scheduleEvent, workflowDispatchEvent } from "../harness/events.ts";
import type { FaultRule } from "../harness/github/faults.ts";
import type { Written } from "../harness/github/proposals.ts";
import type { Repository } from "../harness/github/repository.ts";
import type { GitHubServer } from "../harness/github/server.ts";
import type { ResultsService } from "../harness/results/server.ts";
import { type SimulateOptions, simulateWorkflow, type WorkflowRun } from "../harness/workflow/simulate.ts";
import { testRows } from "./model-gate-world.ts";
import { type Files, git, temporary, write } from "./track-world.ts";

const page = readFileSync(new URL("../../docs/retrain.md", import.meta.url), "utf8");

/** An example of docs/retrain.md, by the name in the comment before it. */
export function example(name: string): string {
  const found = new RegExp(`<!-- ${name} -->\n\`\`\`yaml\n([\\s\\S]*?)\`\`\`\n`).exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/retrain.md has no example ${name}.`);
  return found;
}

const setup = "      setup: pip install -r requirements.txt\n";

/** The user's file, as docs/retrain.md has it with the push of data added, on a runner that has everything. */
export const retrainWorkflow = example("retrain.yml")
  .replace("  issue_comment:\n", (next) => example("retrain-push.yml") + next)
  .replace(setup, "      environment: none\n");

/** The same with a GitHub App that opens the pull requests. */
export const retrainByApp = retrainWorkflow
  .replace("    with:\n      environment: none\n", example("retrain-app.yml"))
  .replace(setup, "      environment: none\n");

const main = `name: ml-main
on:
  push:
    branches: [main]
permissions: {}
jobs:
  ml:
    uses: OWNER/gatewright/.github/workflows/ml-main.yml@v1
    permissions: { contents: write, checks: write, actions: read }
    with:
      environment: none
`;

/** The checks of pull requests, with the trigger that a proposal of the job's token needs. */
export const checksWithDispatch = `name: ml
on:
  pull_request:
  merge_group:
  workflow_dispatch:
permissions: {}
jobs:
  ml:
    uses: OWNER/gatewright/.github/workflows/ml-pr.yml@v1
    permissions: { contents: read, pull-requests: write, checks: write, actions: read }
    with:
      environment: none
`;

/**
 * A model whose training gives another one each time, though from the same code and data: `every.txt` says every how-maniest row it has
 * wrong, and COUNTER, outside of the checkout, how many trainings there were, which shifts the rows.
 */
export function retrainable(retrain = "{ open: pull-request }"): Files {
  return {
    ".github/workflows/ml-retrain.yml": retrainWorkflow,
    ".github/workflows/ml-main.yml": main,
    ".github/workflows/ml.yml": checksWithDispatch,
    ".gitignore": "model*.bin\npredictions*.csv\n",
    "gatewright.yml": `gatewright: 1
models:
  strikes:
    task: binary
    train:
      run: sh train.sh
      code: [train.sh, every.txt]
      data: { test: data/test.csv }
      outputs: { model: model.bin, predictions: predictions.csv }
    rules:
      - { rule: at-least, metric: accuracy, value: 0.6 }
      - { rule: no-regression, metric: accuracy }
    retrain: ${retrain}
`,
    "every.txt": "10\n",
    "data/test.csv": testRows(400),
    "train.sh": `cp every.txt model.bin
echo . >> COUNTER
first=$(grep -c . COUNTER)
echo "$first" >> model.bin
awk -F, -v every="$(cat every.txt)" -v first="$first" '
NR == 1 { print $0 ",prediction"; next }
{ print $0 "," (($1 + first) % every == 0 ? 1 - $2 : $2) }' data/test.csv > predictions.csv
`,
  };
}

type Simulation = Partial<
  Omit<SimulateOptions, "workflow" | "event" | "directory" | "repository" | "github" | "results">
>;

export interface RetrainWorld {
  repository: Repository;
  directory: string;
  /** Commits on main, pushes, and runs nothing. */
  commit(files: Files, branch?: string): Promise<string>;
  /** Commits on main, pushes, and runs `ml-main.yml`: makes a champion when it passes. */
  push(files?: Files): Promise<WorkflowRun>;
  /** Runs `ml-retrain.yml` by its schedule, or as said. */
  retrain(start?: Start, run?: Simulation): Promise<WorkflowRun>;
  /** Runs `ml.yml` on a branch that changes these files, as a dispatch does. */
  check(branch: string, changed: Files): Promise<WorkflowRun>;
  /** How many trainings have run. */
  trainings(): number;
  records(): Promise<LedgerRecord[]>;
  append(...records: LedgerRecord[]): Promise<void>;
  /** The pull requests of the proposal's branch, oldest first. */
  proposals(): Promise<Written[]>;
  /** The one issue of the model; undefined when there is none. @throws when there are several */
  issue(): Promise<Written | undefined>;
  /** Breaks requests of this repository only. */
  fault(rule: FaultRule & { path: RegExp }): void;
}

export type Start =
  | { by: "schedule" }
  | { by: "push" }
  | { by: "hand"; actor: string; force?: boolean }
  | { by: "comment"; actor: string; body: string; issue?: number };

/** A repository of its own, so that tests can run at the same time on one server. */
export async function openRetrainWorld(
  github: GitHubServer,
  results: ResultsService,
  files: Files = retrainable(),
): Promise<RetrainWorld> {
  const directory = temporary();
  const counter = join(temporary(), "trainings");
  git(directory, "init", "--quiet", "--initial-branch=main");
  const repository = await github.seedRepository({ roles: { author: "write", maintainer: "maintain" } });
  // A new repository does not let its workflows open pull requests; docs/retrain.md says to allow it.
  repository.settings.workflowPermissions.can_approve_pull_request_reviews = true;
  const eventRepository = { fullName: repository.fullName };
  const onMain = (event: Event) => ({ ...event, ref: "refs/heads/main", sha: git(directory, "rev-parse", "main") });
  const simulate = (workflow: string, event: Event, run: Simulation = {}): Promise<WorkflowRun> =>
    simulateWorkflow({
      workflow: `.github/workflows/${workflow}`,
      event: onMain(event),
      directory,
      repository,
      github,
      results,
      ...run,
    });
  const store = async (token: string): Promise<LedgerStore> => {
    const connected = await connectGitHub({
      apiUrl: github.url,
      token,
      repository: repository.fullName,
      userAgent: "gatewright/test",
      budget: createTimeBudget(60_000),
    });
    return openGitHubStore({ github: connected, branch: "ml-ledger", signal: new AbortController().signal });
  };

  const world: RetrainWorld = {
    repository,
    directory,
    async commit(changed, branch = "main") {
      write(
        directory,
        Object.fromEntries(Object.entries(changed).map(([path, text]) => [path, text.replaceAll("COUNTER", counter)])),
      );
      git(directory, "add", "-A");
      git(directory, "commit", "--quiet", "--allow-empty", "-m", "change");
      return repository.push({ directory, branch });
    },
    async push(changed = {}) {
      const sha = await world.commit(changed);
      return simulate("ml-main.yml", pushEvent(eventRepository, { sha }));
    },
    async retrain(start = { by: "schedule" }, run = {}) {
      switch (start.by) {
        case "schedule":
          return simulate("ml-retrain.yml", scheduleEvent(eventRepository), run);
        case "push": {
          const sha = git(directory, "rev-parse", "main");
          return simulate("ml-retrain.yml", pushEvent(eventRepository, { sha }), run);
        }
        case "hand": {
          const { actor, force = false } = start;
          const event = workflowDispatchEvent(eventRepository, { inputs: { force }, actor });
          return simulate("ml-retrain.yml", event, { actor, ...run });
        }
        case "comment": {
          const { actor, body, issue = (await world.issue())?.number ?? 0 } = start;
          const event = issueCommentEvent(eventRepository, { number: issue, body, author: actor, pullRequest: false });
          return simulate("ml-retrain.yml", event, { actor, ...run });
        }
      }
    },
    async check(branch, changed) {
      git(directory, "switch", "--quiet", "-C", branch, "main");
      const sha = await world.commit(changed, branch);
      git(directory, "switch", "--quiet", "main");
      const event = { ...workflowDispatchEvent(eventRepository, { branch }), ref: `refs/heads/${branch}`, sha };
      const workflow = ".github/workflows/ml.yml";
      return simulateWorkflow({ workflow, event, directory, repository, github, results });
    },
    trainings: () => (existsSync(counter) ? readFileSync(counter, "utf8").trim().split("\n").length : 0),
    async records() {
      const ledger = await openLedger(await store(github.token({ contents: "read" })));
      const lines = (await Promise.all((await ledger.models()).map((name) => ledger.index(name)))).flat();
      return Promise.all(lines.map(({ record }) => ledger.read(record)));
    },
    async append(...records) {
      await appendRecords(await store(github.token({ contents: "write" })), records, {
        signal: new AbortController().signal,
        log: { info: () => {}, warning: () => {} },
      });
    },
    proposals: () => repository.pullRequests(),
    async issue() {
      const all = (await repository.issues()).filter(({ labels }) => labels.includes("gatewright-retrain"));
      if (all.length > 1)
        throw new Error(`There are ${all.length} issues: ${all.map(({ title }) => title).join("; ")}.`);
      return all[0];
    },
    fault: ({ path, ...rule }) =>
      github.fault({ ...rule, path: new RegExp(`^/repos/${repository.fullName}/.*${path.source}`) }),
  };
  await world.commit(files);
  return world;
}
