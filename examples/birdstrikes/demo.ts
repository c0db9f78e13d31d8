// `npm run demo`: a model and four pull requests on the bird strikes, played through the committed bundle as the GitHub runner
// starts it, against a GitHub server on this machine. What is printed is read back from that server.
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { styleText } from "node:util";
import { type Event, pullRequestEvent, pushEvent, workflowRunEvent } from "../../test/harness/events.ts";
import type { Permissions } from "../../test/harness/github/permissions.ts";
import { startGitHub } from "../../test/harness/github/server.ts";
import { startResultsService } from "../../test/harness/results/server.ts";
import { type RunResult, runAction } from "../../test/harness/runner.ts";
import { writeBaselineRepository } from "./baseline-repository.ts";
import { plantedFaults } from "./faults.ts";
import { betterFeatures, type ModelChange, militaryDropped, retrained } from "./model-changes.ts";

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
  writeFiles({});
  await push("main", "Bird strikes of 1990 to 2001, and a first model");
  heading("main. The first push: there is no champion yet, so the model is held to the absolute rules, and becomes it");
  await train("main", pushEvent(name, { sha: head() }));

  heading("A typo is mended: the model is restored, not trained, and nothing is compared");
  const typo = await open("typo", "Mend a typo", () => appendFileSync(join(checkout, "README.md"), "\nA word.\n"));
  await train("typo", typo.event());
  console.log(await verdictOf(typo.number));

  heading("The same training with another seed: an equally good model is not blocked by noise");
  const seed = await open("seed", retrained.story, () => writeFiles({ change: retrained }));
  await train("seed", seed.event());
  console.log(await verdictOf(seed.number));

  heading("Four features more, and military flights left out of the training: the average hides it");
  const features = await open("features", militaryDropped.story, () => writeFiles({ change: militaryDropped }));
  section("What a reviewer sees", diff());
  await train("features", features.event());
  section("The gate's part of the comment on the pull request", await gateSection("features", features.number));

  heading("The same pull request without that line: a better model");
  writeFiles({ change: betterFeatures });
  await push("features", "Keep military flights");
  section("What a reviewer sees", diff());
  await train("features-2", features.event());
  console.log(await verdictOf(features.number));

  const strikes = await open("strikes-2002", "Add the bird strikes of 2002", () => writeFiles({ year2002: true }));
  const { number } = strikes;
  heading("Push 1. A clean pull request adds the year 2002 and changes a parameter");
  if (await passes("push-1", "validate-data")) {
    await train("push-1", strikes.event());
    await secondStage("push-1");
  }
  await showComment("push-1", number);

  const faults = plantedFaults().filter(({ kind }) => plantedKinds.includes(kind));
  writeFiles({ year2002: true, faults });
  await push("strikes-2002", "Export all years again");
  heading(`Push 2. A second push brings ${faults.length} faults`);
  for (const { story } of faults) console.log(`  planted: ${story}`);
  if (await passes("push-2", "validate-data")) throw new Error("The faults were not seen.");
  console.log("Training does not start: its job needs the one that failed.");
  await showComment("push-2", number);

  writeFiles({ year2002: true });
  await push("strikes-2002", "Repair the export");
  heading("Push 3. A third push repairs them: the model of push 1 is restored");
  if (await passes("push-3", "validate-data")) await train("push-3", strikes.event());
  await showComment("push-3", number);

  const comments = await repository.comments(number);
  heading(`Comments on the pull request: ${comments.length}, edited in place`);
  github.assertClean();

  /** A branch from main with one commit, and its pull request. */
  async function open(branch: string, title: string, change: () => void): Promise<{ number: number; event(): Event }> {
    git("switch", "--quiet", "--create", branch, "main");
    change();
    await push(branch, title);
    const { number } = await repository.openPullRequest({ directory: checkout, branch, author: "author" });
    return { number, event: () => pullRequestEvent(name, repository.pullRequest(number)) };
  }

  /** The job `model`: its two steps, the second only after the first. */
  async function train(folder: string, event: Event): Promise<void> {
    const permissions = event.eventName === "push" ? onMain : onPullRequest;
    runId += 1;
    const { conclusion } = await play(folder, "train-model", event, permissions);
    if (conclusion === "success") await play(folder, "model-gate", event, permissions);
  }

  async function passes(folder: string, action: string): Promise<boolean> {
    runId += 1;
    const { exitCode } = await play(folder, action, strikes.event(), onPullRequest);
    return exitCode === 0;
  }

  async function play(folder: string, action: string, event: Event, permissions: Permissions): Promise<RunResult> {
    repository.addWorkflowRun({
      id: runId,
      run_attempt: 1,
      status: "completed",
      event: event.eventName,
      head_sha: head(),
      head_branch: branch(),
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
    const printed = folder === "main" ? "model-gate" : folder.startsWith("push") ? "train-model" : undefined;
    if (action === printed) {
      section(`The log of ${action}`, result.log.trim());
    }
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

  /** What model-gate says in the comment. */
  async function gateSection(folder: string, number: number): Promise<string> {
    const [comment] = await repository.comments(number);
    const body = comment?.body ?? "";
    writeFileSync(join(output, folder, "comment.md"), body);
    return /^### [^\n]*Model gate[\s\S]*?(?=<!-- gatewright:v1:end)/m.exec(body)?.[0].trim() ?? "(none)";
  }

  async function verdictOf(number: number): Promise<string> {
    const [comment] = await repository.comments(number);
    return /^### .*Model gate.*$/m.exec(comment?.body ?? "")?.[0] ?? "(no verdict)";
  }

  async function showComment(folder: string, number: number): Promise<void> {
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

interface State {
  change?: ModelChange;
  faults?: ReturnType<typeof plantedFaults>;
  /** The year that a pull request adds, with a parameter changed. */
  year2002?: boolean;
}

function writeFiles({ year2002 = false, ...state }: State): void {
  const slower: ModelChange = {
    story: "Learn slower",
    edits: { "params.yaml": [["learning_rate: 0.5", "learning_rate: 0.4"]] },
  };
  writeBaselineRepository(checkout, year2002 ? { change: slower, ...state } : state);
  if (!year2002) rmSync(join(checkout, newYear));
  // Every job of GitHub starts from a fresh checkout.
  execFileSync("git", ["clean", "--quiet", "-fdX"], { cwd: checkout });
}

/** The changed lines of the model against main. */
function diff(): string {
  const text = execFileSync("git", ["diff", "--unified=0", "main", "--", "baseline.mjs"], {
    cwd: checkout,
    encoding: "utf8",
  });
  return text
    .split("\n")
    .filter((line) => /^[-+][^-+]/.test(line))
    .join("\n");
}

function branch(): string {
  return execFileSync("git", ["branch", "--show-current"], { cwd: checkout, encoding: "utf8" }).trim();
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
