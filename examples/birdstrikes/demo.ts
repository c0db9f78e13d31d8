// `npm run demo`: a model and a pull request on the bird strikes, played through the committed bundle as the GitHub runner
// starts it, against a GitHub server on this machine. What is printed is read back from that server.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { styleText } from "node:util";
import { type Event, pullRequestEvent, pushEvent, workflowRunEvent } from "../../test/harness/events.ts";
import type { Permissions } from "../../test/harness/github/permissions.ts";
import { startGitHub } from "../../test/harness/github/server.ts";
import { startResultsService } from "../../test/harness/results/server.ts";
import { type RunResult, runAction } from "../../test/harness/runner.ts";
import { plantedFaults, writeRepository } from "./faults.ts";

const newYear = "data/strikes-2002.csv";
/** Each in a file of its own, so that all of them can be in one push. */
const plantedKinds = [
  "wrong-type",
  "new-category",
  "out-of-range",
  "not-a-number",
  "ragged-row",
  "null-burst",
  "future-date",
  "duplicate-key",
];
/** The example's own model is trained by train.py, which needs scikit-learn; here a small one stands in that needs only Node. */
const policy = `gatewright: 1
data: {contracts: [contracts/strikes.yml, contracts/airports.yml]}
models:
  strike-damage:
    train:
      run: node baseline.mjs
      code: [baseline.mjs]
      data: {train: data/strikes-*.csv}
      params: [params.yaml]
      outputs: {model: model.json, metrics: metrics.json, series: training.csv, predictions: predictions.csv}
    require: [code, data, params, metrics, model]
`;
const onPullRequest: Permissions = { actions: "read", contents: "read", checks: "write", "pull-requests": "write" };
const onMain: Permissions = { ...onPullRequest, contents: "write" };
const ofSecondStage: Permissions = { actions: "read", contents: "write", "pull-requests": "read" };

const root = join(import.meta.dirname, "..", "..");
const output = join(root, ".gatewright", "demo");
const checkout = mkdtempSync(join(tmpdir(), "gatewright-demo-"));
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
let runId = 1000;

const results = await startResultsService();
const github = await startGitHub({ results });
try {
  const repository = await github.seedRepository({ fullName: "acme/birdstrikes" });
  const name = { fullName: repository.fullName };
  git("init", "--quiet", "--initial-branch=main");
  writeFiles({ learningRate: 0.2 });
  rmSync(join(checkout, newYear));
  await push("main", "Bird strikes of 1990 to 2001, and a first model");
  heading("main. The first push trains the model and records the run");
  await play("main", "train-model", pushEvent(name, { sha: head() }), onMain);

  git("switch", "--quiet", "--create", "strikes-2002");
  writeFiles({ learningRate: 2 });
  await push("strikes-2002", "Add the bird strikes of 2002, and learn faster");
  const { number } = await repository.openPullRequest({
    directory: checkout,
    branch: "strikes-2002",
    author: "author",
  });
  const pullRequest = () => pullRequestEvent(name, repository.pullRequest(number));
  heading("Push 1. A clean pull request adds the year 2002 and changes a parameter");
  if (await passes("push-1", "validate-data")) {
    await play("push-1", "train-model", pullRequest(), onPullRequest);
    await secondStage("push-1");
  }
  await showComment("push-1");

  const faults = plantedFaults().filter(({ kind }) => plantedKinds.includes(kind));
  writeFiles({ learningRate: 2 }, faults);
  await push("strikes-2002", "Export all years again");
  heading(`Push 2. A second push brings ${faults.length} faults`);
  for (const { story } of faults) console.log(`  planted: ${story}`);
  if (await passes("push-2", "validate-data")) throw new Error("The faults were not seen.");
  console.log("Training does not start: its job needs the one that failed.");
  await showComment("push-2");

  writeFiles({ learningRate: 2 });
  await push("strikes-2002", "Repair the export");
  heading("Push 3. A third push repairs them: the model of push 1 is restored");
  if (await passes("push-3", "validate-data")) await play("push-3", "train-model", pullRequest(), onPullRequest);
  await showComment("push-3");

  const comments = await repository.comments(number);
  heading(`Comments on the pull request: ${comments.length}, edited in place`);
  github.assertClean();

  async function passes(folder: string, action: string): Promise<boolean> {
    const { exitCode } = await play(folder, action, pullRequest(), onPullRequest);
    return exitCode === 0;
  }

  async function play(folder: string, action: string, event: Event, permissions: Permissions): Promise<RunResult> {
    runId += 1;
    repository.addWorkflowRun({
      id: runId,
      run_attempt: 1,
      status: "completed",
      event: event.eventName,
      head_sha: head(),
      head_branch: folder === "main" ? "main" : "strikes-2002",
      head_repository: { full_name: repository.fullName },
      repository: { full_name: repository.fullName },
      created_at: new Date(Date.now() - 1000).toISOString(),
      path: ".github/workflows/gates.yml",
    });
    const reports = join(output, folder, action);
    mkdirSync(reports, { recursive: true });
    const result = await runAction({
      action: `actions/${action}`,
      workspace: checkout,
      ...event,
      github,
      token: github.token(permissions),
      results: { env: results.envForRun(`run-${runId}`) },
      repository: repository.fullName,
      job: action === "validate-data" ? "data" : "model",
      runId,
      // Kept, so that the report can be opened afterwards.
      runnerTemp: reports,
    });
    // What validate-data says stands in the comment as well.
    if (action === "train-model") section("The log of train-model", result.log.trim());
    if (result.stderr !== "") section("Standard error", result.stderr);
    const green = result.conclusion === "success";
    console.log(`\n${action}: exit code ${green ? 0 : 1}: the merge is ${green ? "free" : "blocked"}.`);
    const report = relative(process.cwd(), result.outputs["report-path"] ?? "");
    console.log(`HTML report: ${report.replace(/report\.json$/, "report.html")}`);
    return result;
  }

  /** What `ml-report.yml` does once the pull request's run has ended: its record is checked and appended to the ledger. */
  async function secondStage(folder: string): Promise<void> {
    const pull = repository.pullRequest(number);
    const followed = { runId, headSha: pull.headSha, headBranch: pull.headRef, headRepository: pull.headRepository };
    const reports = join(output, folder, "second-stage");
    mkdirSync(reports, { recursive: true });
    const { log, outputs } = await runAction({
      action: "actions/second-stage",
      ...workflowRunEvent(name, followed),
      ref: "refs/heads/main",
      workspace: mkdtempSync(join(reports, "empty-")),
      github,
      token: github.token(ofSecondStage),
      repository: repository.fullName,
      runnerTemp: reports,
    });
    section("The log of the second stage", log.trim());
    console.log(`\nRecords appended to the ledger: ${outputs["appended"]}.`);
  }

  async function showComment(folder: string): Promise<void> {
    const [comment] = await repository.comments(number);
    writeFileSync(join(output, folder, "comment.md"), comment?.body ?? "");
    section("The comment on the pull request", comment?.body ?? "(none)");
    for (const run of repository.checkRuns(repository.pullRequest(number).headSha)) {
      const annotations = run.annotations.map(({ path, start_line, annotation_level, message }) => {
        return `${annotation_level} ${path}:${start_line} ${message}`;
      });
      const said = annotations.join("\n") || "(no annotations)";
      section("A check run", `${run.name}: ${run.conclusion}\n${run.output.title}\n\n${said}`);
    }
  }

  async function push(branch: string, message: string): Promise<void> {
    git("add", "--all");
    git("-c", "user.name=author", "-c", "user.email=author@example.org", "commit", "--quiet", "--message", message);
    await repository.push({ directory: checkout, branch });
  }
} finally {
  await github.close();
  await results.close();
  rmSync(checkout, { recursive: true, force: true });
}

function writeFiles({ learningRate }: { learningRate: number }, faults: ReturnType<typeof plantedFaults> = []): void {
  writeRepository(checkout, faults);
  cpSync(join(import.meta.dirname, "baseline.mjs"), join(checkout, "baseline.mjs"));
  writeFileSync(join(checkout, "gatewright.yml"), policy);
  writeFileSync(join(checkout, "params.yaml"), `learning_rate: ${learningRate}\nepochs: 40\nl2: 0.001\nseed: 7\n`);
  writeFileSync(join(checkout, ".gitignore"), "model.json\nmetrics.json\ntraining.csv\npredictions.csv\n");
  // Every job of GitHub starts from a fresh checkout.
  execFileSync("git", ["clean", "--quiet", "-fdX"], { cwd: checkout });
}

function head(): string {
  return execFileSync("git", ["rev-parse", "HEAD"], { cwd: checkout, encoding: "utf8" }).trim();
}

function git(...args: string[]): void {
  execFileSync("git", args, { cwd: checkout, stdio: ["ignore", "ignore", "inherit"] });
}

function heading(text: string): void {
  console.log(`\n${styleText("bold", `${"=".repeat(100)}\n${text}\n${"=".repeat(100)}`)}`);
}

function section(title: string, text: string): void {
  console.log(`\n${styleText("bold", `--- ${title}`)}\n${text}`);
}
