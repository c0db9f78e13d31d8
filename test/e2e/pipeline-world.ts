import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { connectGitHub } from "@gatewright/shared/github/client.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { openGitHubStore } from "@gatewright/shared/ledger/github-store.ts";
import type { LedgerStore } from "@gatewright/shared/ledger/ledger.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { GateRecord, LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import { type Event, mergeGroupEvent, pullRequestEvent, pushEvent, workflowRunEvent } from "../harness/events.ts";
import type { FaultRule } from "../harness/github/faults.ts";
import type { PullRequest, Repository } from "../harness/github/repository.ts";
import type { GitHubServer } from "../harness/github/server.ts";
import type { ResultsService } from "../harness/results/server.ts";
import { type SimulateOptions, simulateWorkflow, type WorkflowRun } from "../harness/workflow/simulate.ts";
import { type Files, git, temporary, write } from "./track-world.ts";

/** The three files that a user copies, as the README shows them, with the commands of `smallModel`. */
export const userWorkflows: Files = callers("      setup: sh setup.sh\n");

/** Folders with a policy each. */
export function userWorkflowsOf(directories: readonly string[]): Files {
  const list = directories.map((directory) => `        ${directory}\n`).join("");
  return callers(`      setup: sh setup.sh\n      working-directories: |\n${list}`);
}

function callers(inputs: string): Files {
  const readme = readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8");
  const shown = [...readme.matchAll(/^```yaml\n# (\.github\/workflows\/ml\S*\.yml)\n([\s\S]*?)^```/gm)];
  const files = shown.map(([, path = "", text = ""]) => [path, text.replace(/( {6}\S.*\n)+/, inputs)]);
  if (files.length !== 3) throw new Error(`The README shows ${files.length} of the three workflows.`);
  return Object.fromEntries(files);
}

/** The rules of every model here. */
const rules = `    rules:
      - { rule: at-least, metric: accuracy, value: 0.6 }
      - { rule: no-regression, metric: accuracy }
`;

function policyOf(names: readonly string[]): string {
  const models = names.map(
    (name) => `  ${name}:
    task: binary
    train:
      run: sh train.sh ${name}
      smoke: sh train.sh ${name} smoke
      code: [train.sh, score.sh, every-${name}.txt]
      data: { test: data/test.csv }
      outputs: { model: model-${name}.bin, predictions: predictions-${name}.csv }
${rules}`,
  );
  return `gatewright: 1\ndata: { contracts: [contracts/test.yml] }\nmodels:\n${models.join("")}`;
}

/**
 * A small real model: `every-NAME.txt` says every how-maniest row is wrong, and from which row on. The training copies it into the
 * model and lets the model speak about the evaluation set. What the small training writes has other bytes, so that nobody finds it
 * in the place of the full one's. Each training leaves a line in TRACE, outside of the checkout.
 */
export function smallModel(...names: string[]): Files {
  const models = names.length === 0 ? ["strikes"] : names;
  return {
    ".gitignore": "model-*.bin\npredictions-*.csv\n",
    "gatewright.yml": policyOf(models),
    "contracts/test.yml": `contract: 1
name: test
data: { path: data/test.csv }
columns:
  id: { type: integer, required: true, unique: true }
  label: { type: integer, required: true, minimum: 0, maximum: 1 }
`,
    ...Object.assign({}, ...models.map((name) => wrongEvery(10, { name }))),
    "data/test.csv": testRows(400),
    "setup.sh": "echo ready\n",
    "train.sh": `echo "$1 \${2:-full} $(cat "every-$1.txt")" >> TRACE
cp "every-$1.txt" "model-$1.bin"
if [ "$2" = smoke ]; then echo small >> "model-$1.bin"; fi
sh score.sh "model-$1.bin" data/test.csv "predictions-$1.csv"
`,
    "score.sh": `read -r every first < "$1"
awk -F, -v every="$every" -v first="$first" '
NR == 1 { print $0 ",prediction"; next }
{ print $0 "," (($1 + first) % every == 0 ? 1 - $2 : $2) }' "$2" > "$3"
`,
  };
}

/** A model that is wrong in every so-maniest row. From another first row on it is another model, and as good. */
export function wrongEvery(every: number, { first = 0, name = "strikes" } = {}): Files {
  return { [`every-${name}.txt`]: `${every} ${first}\n` };
}

function testRows(rows: number, label: (row: number) => number | string = (row) => row % 2): string {
  return `${["id,label", ...Array.from({ length: rows }, (_, row) => `${row},${label(row)}`)].join("\n")}\n`;
}

/** The evaluation set with a label that the contract forbids in its seventh row. */
export const badData: Files = { "data/test.csv": testRows(400, (row) => (row === 7 ? 5 : row % 2)) };

/** The policy that lets any model through. */
export function weakened(files: Files = smallModel()): Files {
  const policy = files["gatewright.yml"] ?? "";
  return {
    "gatewright.yml": policy.replace(rules, "    rules: [{ rule: at-least, metric: accuracy, value: 0.1 }]\n"),
  };
}

export function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

export interface Ran extends WorkflowRun {
  /** The commit that check runs stand on. */
  headSha: string;
  pull?: PullRequest;
}

/** What is on the server in the end: what a person sees, and what later runs read. */
export interface FinalState {
  /** Of the pull request, oldest first. */
  comments: { author: string; headings: string[] }[];
  /** `name: conclusion` of the newest check run of each name on the head, which is the one that GitHub counts; sorted. */
  checks: string[];
  /** Artifacts of the run by name, without the digests in them, sorted. */
  artifacts: string[];
  branches: string[];
  /** Digest of the champion's model. */
  champion: string | undefined;
}

type Simulation = Partial<
  Omit<SimulateOptions, "workflow" | "event" | "directory" | "repository" | "github" | "results">
>;

export interface PipelineWorld {
  repository: Repository;
  /** The local repository that everything is pushed from. */
  directory: string;
  /** Commits on main, pushes, and runs nothing. */
  commit(files: Files): Promise<string>;
  /** Commits on main, pushes, and runs `ml-main.yml`. */
  push(files?: Files, run?: Simulation): Promise<Ran>;
  /** Commits on a branch from main and opens a pull request; runs nothing. */
  open(files?: Files, options?: { fork?: string; author?: string; branch?: string }): Promise<PullRequest>;
  /** `open`, and runs `ml.yml`. */
  pull(
    files?: Files,
    run?: Simulation & { fork?: boolean; author?: string; branch?: string },
  ): Promise<Ran & { pull: PullRequest }>;
  /** Pushes a further commit to the pull request; runs nothing. */
  amend(pull: PullRequest, files: Files): Promise<PullRequest>;
  /** Runs `ml.yml` on the pull request as it stands. */
  run(pull: PullRequest, run?: Simulation): Promise<Ran & { pull: PullRequest }>;
  /** Runs `ml.yml` on the merge of the pull request with main. */
  mergeGroup(pull: PullRequest, run?: Simulation): Promise<Ran>;
  /** Runs `ml-report.yml` after a run of `ml.yml`. */
  report(after: Ran, run?: Simulation): Promise<WorkflowRun>;
  /** Lines that trainings have left, `strikes full 10 0`: the model, which training, and what it was made of. */
  trained(): string[];
  state(ran: Ran): Promise<FinalState>;
  /** Text of the pull request's comments. */
  comment(pull: PullRequest): Promise<string>;
  gates(): Promise<GateRecord[]>;
  records(): Promise<LedgerRecord[]>;
  store(): Promise<LedgerStore>;
  /** As a person does it who may write. */
  removeComment(id: number): Promise<void>;
  /** Breaks requests of this repository only. */
  fault(rule: FaultRule & { path: RegExp }): void;
}

let nextTrace = 1;
let nextBranch = 1;

/** A repository of its own, so that tests can run at the same time on one server. */
export async function openPipeline(
  github: GitHubServer,
  results: ResultsService,
  base: Files = { ...userWorkflows, ...smallModel() },
): Promise<PipelineWorld> {
  const directory = temporary();
  const trace = join(temporary(), `trace-${nextTrace}`);
  nextTrace += 1;
  git(directory, "init", "--quiet", "--initial-branch=main");
  const repository = await github.seedRepository({ roles: { author: "write", reviewer: "write" } });
  const eventRepository = { fullName: repository.fullName };
  const common = { directory, repository, github, results };

  // Nothing is awaited while the working tree stands elsewhere than at main: tests of one repository run at the same time.
  const commit = (files: Files, from = "main"): string => {
    if (from !== "main") git(directory, "switch", "--quiet", "--detach", from);
    const traced = Object.entries(files).map(([path, text]) => [path, text.replaceAll("TRACE", trace)]);
    write(directory, Object.fromEntries(traced));
    git(directory, "add", "-A");
    git(directory, "commit", "--quiet", "--allow-empty", "-m", "change");
    const sha = git(directory, "rev-parse", "HEAD");
    if (from !== "main") git(directory, "switch", "--quiet", "main");
    return sha;
  };
  const branchOf = (pull: PullRequest): string => `pull-${pull.number}`;
  /** The merge that GitHub makes of main and a pull request. */
  const mergeOf = (head: string): string => {
    const tree = git(directory, "merge-tree", "--write-tree", "main", head).split("\n")[0] ?? "";
    return git(directory, "commit-tree", "-p", "main", "-p", head, "-m", "merge", tree);
  };
  const simulate = async (
    workflow: string,
    event: Event & { ref: string; sha: string },
    run: Simulation,
  ): Promise<WorkflowRun> => simulateWorkflow({ ...common, workflow: `.github/workflows/${workflow}`, event, ...run });

  commit(base);
  await repository.push({ directory, branch: "main" });

  const world: PipelineWorld = {
    repository,
    directory,
    async commit(files) {
      const sha = commit(files);
      await repository.push({ directory, ref: sha, branch: "main" });
      return sha;
    },
    async push(files = {}, run = {}) {
      const before = git(directory, "rev-parse", "HEAD");
      const sha = await world.commit(files);
      const event = { ...pushEvent(eventRepository, { sha, before }), ref: "refs/heads/main", sha };
      return { ...(await simulate("ml-main.yml", event, run)), headSha: sha };
    },
    async open(files = {}, { fork, author, branch = `change-${nextBranch}` } = {}) {
      nextBranch += 1;
      const sha = commit(files, "main^{commit}");
      const pull = await repository.openPullRequest({
        directory,
        ref: sha,
        branch,
        ...(author === undefined ? {} : { author }),
        ...(fork === undefined ? {} : { fork }),
      });
      git(directory, "branch", branchOf(pull), sha);
      return pull;
    },
    async pull(files = {}, { fork = false, author, branch, ...run } = {}) {
      const pull = await world.open(files, {
        ...(fork ? { fork: "outsider" } : {}),
        ...(author === undefined ? {} : { author }),
        ...(branch === undefined ? {} : { branch }),
      });
      return world.run(pull, run);
    },
    async amend(pull, files) {
      const ref = commit(files, branchOf(pull));
      git(directory, "branch", "--force", branchOf(pull), ref);
      await repository.push({ directory, ref, branch: pull.headRef, repository: pull.headRepository });
      return repository.pullRequest(pull.number);
    },
    async run(pull, run = {}) {
      const sha = mergeOf(pull.headSha);
      const ref = `refs/pull/${pull.number}/merge`;
      git(directory, "update-ref", ref, sha);
      const event = { ...pullRequestEvent(eventRepository, pull, { mergeSha: sha }), ref, sha };
      const fork = pull.headRepository !== repository.fullName;
      const ran = await simulate("ml.yml", event, { actor: pull.author, fork, ...run });
      return { ...ran, headSha: pull.headSha, pull };
    },
    async mergeGroup(pull, run = {}) {
      const sha = mergeOf(branchOf(pull));
      const baseSha = git(directory, "rev-parse", "main");
      const branch = `gh-readonly-queue/main/pr-${pull.number}-${baseSha}`;
      const ref = `refs/heads/${branch}`;
      git(directory, "update-ref", ref, sha);
      await repository.push({ directory, ref, branch });
      const event = mergeGroupEvent(eventRepository, { headSha: sha, baseSha, pullRequest: pull.number });
      return { ...(await simulate("ml.yml", { ...event, ref, sha }, run)), headSha: sha };
    },
    async report(after, run = {}) {
      const { id, conclusion, headSha, pull } = after;
      const event = workflowRunEvent(eventRepository, {
        runId: id,
        headSha,
        headBranch: pull?.headRef ?? "main",
        headRepository: pull?.headRepository ?? repository.fullName,
        conclusion,
        ...(pull === undefined ? {} : { pullRequest: pull }),
        overrides: { workflow_run: { run_attempt: after.attempt } },
      });
      const sha = git(directory, "rev-parse", "main");
      return simulate("ml-report.yml", { ...event, ref: "refs/heads/main", sha }, run);
    },
    trained: () => (existsSync(trace) ? readFileSync(trace, "utf8").trim().split("\n") : []),
    async state(ran) {
      const comments = ran.pull === undefined ? [] : await repository.comments(ran.pull.number);
      const gates = await world.gates();
      return {
        comments: comments.map(({ author, body }) => ({ author, headings: headingsOf(body) })),
        checks: [
          ...new Map(
            repository.checkRuns(ran.headSha).map(({ name, status, conclusion }) => [name, conclusion ?? status]),
          ),
        ]
          .map(([name, conclusion]) => `${name}: ${conclusion}`)
          .sort(),
        artifacts: results
          .list()
          .filter(({ runId }) => runId === `run-${ran.id}`)
          .map(({ name }) => name.replace(/\.[0-9a-f]{8}(?=\.|$)/, ""))
          .sort(),
        branches: await branches(),
        champion: gates.findLast(({ champion }) => champion)?.model_digest,
      };
    },
    async comment({ number }) {
      return (await repository.comments(number)).map(({ body }) => body).join("\n");
    },
    async gates() {
      return (await world.records()).filter((record) => record.kind === "gate");
    },
    async records() {
      const ledger = await openLedger(await store());
      const lines = (await Promise.all((await ledger.models()).map((name) => ledger.index(name)))).flat();
      return Promise.all(lines.map(({ record }) => ledger.read(record)));
    },
    store,
    async removeComment(id) {
      const path = `${github.url}/repos/${repository.fullName}/issues/comments/${id}`;
      const token = github.token({ issues: "write" }, "reviewer");
      await fetch(path, { method: "DELETE", headers: { authorization: `Bearer ${token}` } });
    },
    fault: ({ path, ...rule }) =>
      github.fault({ ...rule, path: new RegExp(`^/repos/${repository.fullName}/.*${path.source}`) }),
  };

  async function store(): Promise<LedgerStore> {
    const connected = await connectGitHub({
      apiUrl: github.url,
      token: github.token({ contents: "read" }),
      repository: repository.fullName,
      userAgent: "gatewright/test",
      budget: createTimeBudget(60_000),
    });
    return openGitHubStore({ github: connected, branch: "ml-ledger", signal: new AbortController().signal });
  }

  async function branches(): Promise<string[]> {
    const answer = await fetch(`${github.url}/repos/${repository.fullName}/git/matching-refs/heads/`, {
      headers: { authorization: `Bearer ${github.token({ contents: "read" })}` },
    });
    const refs: { ref: string }[] = JSON.parse(await answer.text());
    return refs.map(({ ref }) => ref.replace("refs/heads/", "")).sort();
  }
  return world;
}

/** `name: conclusion` of the check runs of a run of the small model on whose head all is well, but for these. */
export function checks(others: Record<string, string | undefined> = {}): string[] {
  const usual: Record<string, string | undefined> = {
    "ml / code": "skipped",
    "ml / data (.)": "success",
    "ml / gate": "success",
    "ml / plan": "success",
    "ml / train (strikes)": "success",
    "model-gate (strikes)": "success",
    "track-experiment (strikes)": "success",
    "validate-data": "success",
    ...others,
  };
  return Object.entries(usual)
    .flatMap(([name, conclusion]) => (conclusion === undefined ? [] : [`${name}: ${conclusion}`]))
    .sort();
}

/** Headings of the comment's sections, without signs and numbers: `model-gate (strikes): passed`. */
function headingsOf(body: string): string[] {
  return [...body.matchAll(/^#{2,3} \S+ (.+?)(?: — .*)?$/gm)].map(([, heading = ""]) => heading);
}
