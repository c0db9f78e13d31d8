// The bird strikes through the three workflow files of the README, as GitHub runs them, and what people then see as pictures in
// docs/images: a pull request that is blocked, main with its new champion, and a fork's pull request.

import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBaselineRepository } from "../examples/birdstrikes/baseline-repository.ts";
import { exampleFolder } from "../examples/birdstrikes/faults.ts";
import { militaryDropped } from "../examples/birdstrikes/model-changes.ts";
import { pullRequestEvent, pushEvent, workflowRunEvent } from "../test/harness/events.ts";
import type { PullRequest } from "../test/harness/github/repository.ts";
import { writePictures } from "./picture.ts";

// GitHub's parser imports JSON without saying that it is.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});
const { startGitHub } = await import("../test/harness/github/server.ts");
const { startResultsService } = await import("../test/harness/results/server.ts");
const { simulateWorkflow } = await import("../test/harness/workflow/simulate.ts");

const directory = mkdtempSync(join(tmpdir(), "gatewright-pictures-"));
const git = (...words: string[]): string =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...words], {
    cwd: directory,
    encoding: "utf8",
  }).trim();
const results = await startResultsService();
const github = await startGitHub({ results });
try {
  const repository = await github.seedRepository({ fullName: "acme/birdstrikes" });
  const named = { fullName: repository.fullName };
  const common = { directory, repository, github, results };
  git("init", "--quiet", "--initial-branch=main");
  writeBaselineRepository(directory);
  cpSync(join(exampleFolder, ".github"), join(directory, ".github"), { recursive: true });
  writeFileSync(join(directory, "requirements.txt"), "");
  commit("Bird strikes, a model, and its gate");
  await repository.push({ directory });
  const sha = git("rev-parse", "HEAD");
  const main = await simulateWorkflow({
    ...common,
    workflow: ".github/workflows/ml-main.yml",
    event: { ...pushEvent(named, { sha }), ref: "refs/heads/main", sha },
    stubs: {},
  });
  const champion = main.job("ml / gate").summary;

  const blocked = await open("features", () => writeBaselineRepository(directory, { change: militaryDropped }));
  await run(blocked);
  const ofFork = await open("typo", () => appendFileSync(join(directory, "README.md"), "\nA word.\n"), "outsider");
  const { id, conclusion } = await run(ofFork);
  await simulateWorkflow({
    ...common,
    workflow: ".github/workflows/ml-report.yml",
    event: {
      ...workflowRunEvent(named, {
        runId: id,
        headSha: ofFork.headSha,
        headBranch: ofFork.headRef,
        headRepository: ofFork.headRepository,
        conclusion,
      }),
      ref: "refs/heads/main",
      sha,
    },
  });
  await writePictures([
    { name: "pipeline.png", markdown: await commentOn(blocked), height: 1080 },
    { name: "main.png", markdown: champion, said: "wrote the summary of the run on main" },
    { name: "fork.png", markdown: await commentOn(ofFork), height: 1080 },
  ]);

  async function open(branch: string, change: () => void, fork?: string): Promise<PullRequest> {
    git("switch", "--quiet", "--create", branch, "main");
    change();
    commit(branch);
    return repository.openPullRequest({ directory, branch, ...(fork === undefined ? {} : { fork }) });
  }

  async function run(pull: PullRequest): ReturnType<typeof simulateWorkflow> {
    const tree = git("rev-parse", `${pull.headSha}^{tree}`);
    const merge = git("commit-tree", "-p", "main", "-p", pull.headSha, "-m", "merge", tree);
    const ref = `refs/pull/${pull.number}/merge`;
    git("update-ref", ref, merge);
    return simulateWorkflow({
      ...common,
      workflow: ".github/workflows/ml.yml",
      event: { ...pullRequestEvent(named, pull, { mergeSha: merge }), ref, sha: merge },
      fork: pull.headRepository !== repository.fullName,
      actor: pull.author,
    });
  }

  async function commentOn({ number }: PullRequest): Promise<string> {
    const [comment] = await repository.comments(number);
    if (comment === undefined) throw new Error(`There is no comment on pull request ${number}.`);
    return comment.body;
  }
} finally {
  await github.close();
  await results.close();
  rmSync(directory, { recursive: true, force: true });
}

function commit(message: string): void {
  git("add", "-A");
  git("commit", "--quiet", "-m", message);
}
