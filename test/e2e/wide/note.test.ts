// `gatewright note` and what belongs to it, as a job of a pipeline runs them: dist/gatewright.js in a process of its own.
import { execFileSync } from "node:child_process";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type GitLabServer, gitLabToken, startGitLab } from "../../../packages/cli/test/note/gitlab-server.ts";
import { codeQualitySchema } from "../../../packages/shared/test/render/code-quality-schema.ts";
import { badFiles, goodFiles } from "../bad-input-cases.ts";
import { folderOf, runCli, writeFiles } from "../cli-process.ts";
import { readReport } from "../report-on-stdout.ts";

let gitLab: GitLabServer;

beforeEach(async () => {
  gitLab = await startGitLab();
});

afterEach(() => gitLab.stop());

/** The variables that GitLab gives a job of a merge request's pipeline, as far as they are read. */
function pipeline(id: number, more: Record<string, string> = {}): Record<string, string> {
  return {
    GITLAB_CI: "true",
    CI_API_V4_URL: `${gitLab.address}/api/v4`,
    CI_PROJECT_ID: "11",
    CI_DEFAULT_BRANCH: "main",
    CI_PIPELINE_ID: String(id),
    CI_PIPELINE_URL: `${gitLab.address}/acme/ml/-/pipelines/${id}`,
    CI_JOB_ID: String(id * 10),
    CI_COMMIT_SHA: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    CI_MERGE_REQUEST_IID: "7",
    CI_MERGE_REQUEST_PROJECT_ID: "11",
    CI_MERGE_REQUEST_PROJECT_URL: `${gitLab.address}/acme/ml`,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
    GITLAB_TOKEN: gitLabToken,
    ...more,
  };
}

const validate = ["validate", "--contract", "contract.yml", "--out", "out"];

describe("the note of a pipeline", () => {
  test("says what failed, is updated when it was mended, and links to its place", async () => {
    const cwd = folderOf(badFiles);
    await runCli(validate, { cwd });
    const first = await runCli(["note", "out/report.json"], { cwd, env: pipeline(5) });
    expect(first).toEqual({
      exitCode: 0,
      stdout: `The reports stand in the note of merge request 7: ${gitLab.address}/acme/ml/-/merge_requests/7#note_901\n`,
      stderr: "",
    });
    expect(gitLab.notes[0]?.body).toMatch(/^### ❌ validate-data: failed/m);
    writeFiles(cwd, goodFiles);
    await runCli(validate, { cwd });
    await runCli(["note", "out/report.json"], { cwd, env: pipeline(6) });
    expect(gitLab.notes).toHaveLength(1);
    expect(gitLab.notes[0]?.body).toMatch(/^### ✅ validate-data: passed/m);
  });

  test("shows two runs of one action under their names, and says which report there is none of", async () => {
    const cwd = folderOf(goodFiles);
    await runCli(validate, { cwd });
    execFileSync("cp", ["-r", "out", "again"], { cwd });
    const { exitCode, stderr } = await runCli(
      ["note", "eu=out/report.json", "us=again/report.json", "gate/report.json"],
      { cwd, env: pipeline(5) },
    );
    expect([exitCode, stderr]).toEqual([
      0,
      "gatewright: warning: A report is missing in the note: gate/report.json cannot be read: there is no such file.\n",
    ]);
    expect(gitLab.notes[0]?.body).toMatch(/^### ✅ validate-data \(eu\): /m);
    expect(gitLab.notes[0]?.body).toMatch(/^### ✅ validate-data \(us\): /m);
  });
});

describe("a note that cannot be written never changes the exit code, and is said", () => {
  test.each([
    [
      "without a token",
      { GITLAB_TOKEN: "" },
      /warning: The note was not written: GITLAB_TOKEN is not set\..*CI_JOB_TOKEN/,
    ],
    [
      "with a wrong one",
      { GITLAB_TOKEN: "glpat-wrong" },
      /warning: The note could not be written, because GitLab answered 401/,
    ],
    ["with GitLab away", { CI_API_V4_URL: "http://127.0.0.1:9/api/v4" }, /GitLab cannot be reached \(/],
  ])("%s", async (_, variables, sentence) => {
    const cwd = folderOf(goodFiles);
    await runCli(validate, { cwd });
    const { exitCode, stderr } = await runCli(["note", "out/report.json"], { cwd, env: pipeline(5, variables) });
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toContain("glpat");
  });

  test("in a pipeline that belongs to no merge request there is none", async () => {
    const env = pipeline(5, { CI_MERGE_REQUEST_IID: "" });
    expect(await runCli(["note", "out/report.json"], { cwd: folderOf({}), env })).toEqual({
      exitCode: 0,
      stdout: "This pipeline belongs to no merge request, so there is no note to write.\n",
      stderr: "",
    });
  });

  test.each([
    [["note"], /needs \[NAME=\]REPORT/],
    [["note", "a.json"], /Nothing says which is the merge request/],
    [["note", "a.json", "./a.json", "--merge-request", "7"], /a\.json is given twice/],
    [
      ["note", "a.json", "--merge-request", "seven", "--project", "acme/ml", "--api", "https://g/api/v4"],
      /is no number/,
    ],
    [
      ["note", "a.json", "--merge-request", "7", "--project", "acme/ml", "--api", "gitlab.com"],
      /no address of GitLab's API/,
    ],
  ])("but a wrong command line is exit code 2: %s", async (words, sentence) => {
    const { exitCode, stderr } = await runCli(words, { cwd: folderOf({}) });
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(sentence)]);
  });
});

test("--format code-quality is what GitLab reads, with the exit code of the verdict", async () => {
  const cwd = folderOf(badFiles);
  const { exitCode, stdout } = await runCli([...validate, "--format", "code-quality"], { cwd });
  const isCodeQuality = new Ajv2020().compile(codeQualitySchema);
  expect([exitCode, isCodeQuality(JSON.parse(stdout))]).toEqual([1, true]);
  const stored = await runCli(["report", "out/report.json", "--format", "code-quality"], { cwd });
  expect(stored).toEqual({ exitCode: 0, stdout, stderr: "" });
});

test("a merge request that weakens its policy stands under the target's, with both verdicts in the report", async () => {
  const policy = "gatewright: 1\ndata: {contracts: [contract.yml]}\n";
  const cwd = folderOf({ ...badFiles, "gatewright.yml": policy });
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...words], { cwd, encoding: "utf8" });
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-q", "-m", "base");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  writeFiles(cwd, { "gatewright.yml": `${policy}mode: observe\n` });
  const env = pipeline(5, { CI_PROJECT_DIR: cwd });
  const { exitCode, stdout } = await runCli(["validate", "--format", "json"], { cwd, env });
  const { mode, policy: counted } = readReport(stdout);
  expect([exitCode, mode, counted.ref]).toEqual([1, "enforce", git("rev-parse", "main").trim()]);
  expect(counted.other).toEqual({ ref: "working tree", verdict: "fail", changed: ["gatewright.yml"] });
  git("update-ref", "-d", "refs/remotes/origin/main");
  const blind = await runCli(["validate", "--format", "json"], { cwd, env });
  expect([blind.exitCode, readReport(blind.stdout).verdict]).toEqual([1, "error"]);
});
