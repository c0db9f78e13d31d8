import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pullRequestEvent } from "../harness/events.ts";
import { type GitHubServer, startGitHub } from "../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../harness/results/server.ts";
import type { SimulateOptions, WorkflowRun } from "../harness/workflow/simulate.ts";

/** Text of GitHub's, between the signs that would be a placeholder here. */
export const $ = (text: string) => `$\{{ ${text} }}`;

/** `.github/workflows/w.yml` with these jobs. */
export function workflow(jobs: string, head = "permissions: {}"): Record<string, string> {
  return { ".github/workflows/w.yml": `name: w\non: pull_request\n${head}\njobs:\n${jobs}` };
}

export function conclusions(run: WorkflowRun): Record<string, string> {
  return Object.fromEntries(run.jobs.map(({ name, conclusion }) => [name, conclusion]));
}

export interface Servers {
  github: GitHubServer;
  results: ResultsService;
  /** A pull request whose workflows are these, with what runs `w.yml` on it. */
  open(files: Record<string, string>): Promise<SimulateOptions>;
  close(): Promise<void>;
}

export async function startServers(): Promise<Servers> {
  const results = await startResultsService();
  const github = await startGitHub({ results });
  const root = mkdtempSync(join(tmpdir(), "gatewright-simulator-"));
  return {
    github,
    results,
    async open(files) {
      const directory = mkdtempSync(join(root, "r-"));
      const git = (...words: string[]) =>
        execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...words], {
          cwd: directory,
          encoding: "utf8",
        }).trim();
      git("init", "--quiet", "--initial-branch=main");
      git("commit", "--quiet", "--allow-empty", "-m", "base");
      const repository = await github.seedRepository();
      await repository.push({ directory });
      git("switch", "--quiet", "-c", "change");
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(directory, path)), { recursive: true });
        writeFileSync(join(directory, path), text);
      }
      git("add", "-A");
      git("commit", "--quiet", "-m", "head");
      const pull = await repository.openPullRequest({ directory, branch: "change" });
      const sha = git("rev-parse", "HEAD");
      const ref = `refs/pull/${pull.number}/merge`;
      git("update-ref", ref, sha);
      const event = { ...pullRequestEvent(repository, pull, { mergeSha: sha }), ref, sha };
      return { workflow: ".github/workflows/w.yml", event, directory, repository, github, results };
    },
    async close() {
      await github.close();
      await results.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
