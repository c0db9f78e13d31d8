import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Event, pullRequestEvent } from "../harness/events.ts";
import type { PullRequest, Repository } from "../harness/github/repository.ts";
import type { GitHubServer } from "../harness/github/server.ts";
import { type RunResult, runAction } from "../harness/runner.ts";
import { type ReadReport, readReport } from "./report-on-stdout.ts";

/** File contents by path; `undefined` removes the file, `{ link }` makes a symbolic link. */
export type Files = Record<string, string | undefined | { link: string }>;

/** What the runs of a test file leave on the disk. */
export function scratch(): { directory: () => string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), "gatewright-talking-past-"));
  return {
    directory: () => mkdtempSync(join(root, "d-")),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export function git(directory: string, ...parameters: string[]): string {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "protocol.file.allow=always"];
  return execFileSync("git", [...identity, ...parameters], {
    cwd: directory,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

export function write(directory: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    rmSync(file, { recursive: true, force: true });
    if (content === undefined) continue;
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === "string") writeFileSync(file, content);
    else symlinkSync(content.link, file);
  }
}

function commit(directory: string, files: Files, message: string): string {
  write(directory, files);
  git(directory, "add", "-A");
  git(directory, "commit", "--quiet", "--allow-empty", "-m", message);
  return git(directory, "rev-parse", "HEAD");
}

export interface PullRequestFiles {
  base: Files;
  head: Files;
  /** Files of the branch that the pull request goes into, when that is another one than `main`. */
  into?: { branch: string; files: Files };
  /** Further changes of the head's working copy before its commit. */
  change?: (directory: string) => void;
}

export interface SeededPullRequest {
  /** A repository that holds every commit. */
  directory: string;
  repository: Repository;
  pull: PullRequest;
  base: string;
  head: string;
  /** The merge that GitHub makes of both. */
  merge: string;
}

/** A pull request on the server, with the merge commit that a runner checks out. */
export async function seedPullRequest(
  github: GitHubServer,
  directory: string,
  { base, head, into, change }: PullRequestFiles,
): Promise<SeededPullRequest> {
  git(directory, "init", "--quiet", "--initial-branch=main");
  commit(directory, base, "base");
  const repository = await github.seedRepository({ roles: { author: "write", reviewer: "write" } });
  await repository.push({ directory, branch: "main" });
  if (into !== undefined) {
    git(directory, "checkout", "--quiet", "-b", into.branch);
    commit(directory, into.files, "another base");
    await repository.push({ directory, branch: into.branch });
  }
  const baseSha = git(directory, "rev-parse", "HEAD");
  git(directory, "checkout", "--quiet", "-b", "change");
  change?.(directory);
  const headSha = commit(directory, head, "head");
  const pull = await repository.openPullRequest({ directory, branch: "change", base: into?.branch ?? "main" });
  const tree = git(directory, "rev-parse", `${headSha}^{tree}`);
  const merge = git(directory, "commit-tree", "-p", baseSha, "-p", headSha, "-m", "merge", tree);
  git(directory, "branch", "merge", merge);
  github.forget();
  return { directory, repository, pull, base: baseSha, head: headSha, merge };
}

export interface RunOf {
  /** A branch or commit of the repository; the merge by default, as actions/checkout does it. */
  checkout?: string;
  depth?: number;
  inputs?: Record<string, string>;
  event?: Event & { ref: string; sha: string };
  /** What earlier steps did to the checkout. */
  before?: (workspace: string) => void;
}

export type RunOfPullRequest = RunResult & { report: ReadReport };

/** Runs validate-data's committed bundle on the pull request, in a clone of its own. */
export async function runOn(
  github: GitHubServer,
  seeded: SeededPullRequest,
  newDirectory: () => string,
  { checkout = "merge", depth, inputs = {}, event, before }: RunOf = {},
): Promise<RunOfPullRequest> {
  const { directory, repository, pull, merge } = seeded;
  const workspace = newDirectory();
  const shallow = depth === undefined ? [] : ["--depth", String(depth)];
  git(workspace, "clone", "--quiet", ...shallow, "--branch", checkout, pathToFileURL(directory).href, ".");
  before?.(workspace);
  const ofPullRequest = {
    ...pullRequestEvent(repository, pull, { mergeSha: merge }),
    ref: `refs/pull/${pull.number}/merge`,
  };
  const result = await runAction({
    action: "actions/validate-data",
    sha: merge,
    ...(event ?? ofPullRequest),
    workspace,
    github,
    repository: repository.fullName,
    inputs: { "upload-report": "false", ...inputs },
    runnerTemp: newDirectory(),
  });
  const path = result.outputs["report-path"] ?? "";
  if (!existsSync(path)) throw new Error(`The run left no report:\n${result.log}`);
  return { ...result, report: readReport(readFileSync(path, "utf8")) };
}
