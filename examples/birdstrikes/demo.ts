// `npm run demo`: a pull request on the bird strikes, played through the committed bundle as the GitHub runner starts it,
// against a GitHub server on this machine. What is printed is read back from that server.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { styleText } from "node:util";
import type { Repository } from "../../test/harness/github/repository.ts";
import { startGitHub } from "../../test/harness/github/server.ts";
import { runAction } from "../../test/harness/runner.ts";
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

const root = join(import.meta.dirname, "..", "..");
const output = join(root, ".gatewright", "demo");
const checkout = mkdtempSync(join(tmpdir(), "gatewright-demo-"));
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

const github = await startGitHub();
try {
  const repository = await github.seedRepository({ fullName: "acme/birdstrikes" });
  git("init", "--quiet", "--initial-branch=main");
  writeRepository(checkout);
  rmSync(join(checkout, newYear));
  await push(repository, "main", "Bird strikes of 1990 to 2001");

  git("switch", "--quiet", "--create", "strikes-2002");
  writeRepository(checkout);
  await push(repository, "strikes-2002", "Add the bird strikes of 2002");
  const { number } = await repository.openPullRequest({
    directory: checkout,
    branch: "strikes-2002",
    author: "author",
  });
  await play(repository, number, 1, "A clean pull request adds the year 2002");

  const faults = plantedFaults().filter(({ kind }) => plantedKinds.includes(kind));
  writeRepository(checkout, faults);
  await push(repository, "strikes-2002", "Export all years again");
  await play(
    repository,
    number,
    2,
    `A second push brings ${faults.length} faults`,
    faults.map(({ story }) => story),
  );

  writeRepository(checkout);
  await push(repository, "strikes-2002", "Repair the export");
  await play(repository, number, 3, "A third push repairs them");

  const comments = await repository.comments(number);
  heading(`Comments on the pull request: ${comments.length}, edited in place`);
  github.assertClean();
} finally {
  await github.close();
  rmSync(checkout, { recursive: true, force: true });
}

async function play(repository: Repository, number: number, push: number, title: string, stories: string[] = []) {
  heading(`Push ${push}. ${title}`);
  for (const story of stories) console.log(`  planted: ${story}`);
  const pull = repository.pullRequest(number);
  const reports = join(output, `push-${push}`);
  mkdirSync(reports);
  const result = await runAction({
    action: "actions/validate-data",
    workspace: checkout,
    eventName: "pull_request",
    event: pullRequestEvent(repository, number, push),
    github,
    repository: repository.fullName,
    job: "data",
    runId: 1000 + push,
    // Kept, so that the report can be opened afterwards.
    runnerTemp: reports,
  });

  const [comment] = await repository.comments(number);
  writeFileSync(join(reports, "comment.md"), comment?.body ?? "");
  section("The comment on the pull request", comment?.body ?? "(none)");
  const run = repository.checkRuns(pull.headSha).at(-1);
  const annotations = run?.annotations.map(({ path, start_line, annotation_level, message }) => {
    return `${annotation_level} ${path}:${start_line} ${message}`;
  });
  section(
    "The check run",
    `${run?.name}: ${run?.conclusion}\n${run?.output.title}\n\n${annotations?.join("\n") || "(no annotations)"}`,
  );
  section("The job summary", result.summary || "(none)");
  if (result.stderr !== "") section("Standard error", result.stderr);
  console.log(`\nExit code ${result.exitCode}: the merge is ${result.exitCode === 0 ? "free" : "blocked"}.`);
  console.log(
    `HTML report: ${relative(process.cwd(), result.outputs["report-path"] ?? "").replace(/report\.json$/, "report.html")}`,
  );
}

function pullRequestEvent(repository: Repository, number: number, push: number) {
  const pull = repository.pullRequest(number);
  const [owner = "", name = ""] = repository.fullName.split("/");
  const full = { full_name: repository.fullName, name, owner: { login: owner }, default_branch: "main", fork: false };
  return {
    action: push === 1 ? "opened" : "synchronize",
    number,
    pull_request: {
      number,
      user: { login: pull.author },
      head: { sha: pull.headSha, ref: pull.headRef, repo: full },
      base: { sha: pull.baseSha, ref: pull.baseRef, repo: full },
    },
    repository: full,
    sender: { login: pull.author },
  };
}

async function push(repository: Repository, branch: string, message: string): Promise<void> {
  git("add", "--all");
  git("-c", "user.name=author", "-c", "user.email=author@example.org", "commit", "--quiet", "--message", message);
  await repository.push({ directory: checkout, branch });
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
