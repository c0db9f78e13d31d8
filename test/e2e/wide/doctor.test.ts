// gatewright doctor through the committed program, as an administrator and as a job run it.
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  administrator,
  type Guarded,
  guardedFiles,
  guardedRepository,
} from "../../../packages/cli/test/doctor/guarded-repository.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { cliPath, runCli } from "../cli-process.ts";

let github: GitHubServer;
let guarded: Guarded;
const elsewhere = mkdtempSync(join(tmpdir(), "gatewright-elsewhere-"));
beforeAll(async () => {
  github = await startGitHub();
  guarded = await guardedRepository(github);
});
afterAll(async () => {
  github.assertClean();
  rmSync(elsewhere, { recursive: true, force: true });
  await github.close();
});

test("in a clone the repository is origin's, and exit 0 says that the gate holds", async () => {
  await guarded.become();
  const env = { GITHUB_API_URL: github.url, GH_TOKEN: github.token(administrator) };
  const { exitCode, stdout, stderr } = await runCli(["doctor"], { cwd: guarded.checkout, env });
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout.split("\n")[0]).toMatch(/^acme\/repository-1, branch main at [0-9a-f]{12}$/);
  expect(stdout).toMatch(/\nThe gate holds\.\n$/);
});

test("in a job it is the run's own, whatever is checked out, and exit 1 says that the gate can be bypassed", async () => {
  await guarded.become({ "gatewright.yml": `${guardedFiles["gatewright.yml"]}mode: observe\n` });
  const env = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: guarded.repository.fullName,
    GITHUB_TOKEN: github.token(administrator),
  };
  // As the page has it: gatewright itself is checked out there, and nothing is installed.
  cpSync(dirname(cliPath), join(elsewhere, "dist"), { recursive: true });
  writeFileSync(join(elsewhere, "package.json"), '{ "type": "module" }');
  const { exitCode, stdout } = await runCli(["doctor", "--format", "json"], {
    cwd: elsewhere,
    env,
    program: join(elsewhere, "dist", "gatewright.js"),
  });
  const { holds, findings, version } = JSON.parse(stdout);
  expect([exitCode, version, holds]).toEqual([1, 1, false]);
  expect(findings.filter((finding: { opens: boolean }) => finding.opens)).toMatchObject([
    { check: "policy", state: "gap", path: "gatewright.yml", documentation: "docs/doctor.md#policy" },
  ]);
});

test.skipIf(process.platform === "win32")(
  "without any token one sentence says so; GitHub's own command line is asked last",
  async () => {
    const { repository } = guarded;
    const words = ["doctor", "--repository", repository.fullName, "--api-url", github.url];
    const gh = join(elsewhere, "gh");
    const env = { PATH: [elsewhere, process.env["PATH"]].join(delimiter) };
    const fake = (script: string): void => {
      writeFileSync(gh, `#!/bin/sh\n${script}\n`);
      chmodSync(gh, 0o755);
    };
    fake("echo 'no oauth token found' >&2; exit 1");
    const none = await runCli(words, { cwd: elsewhere, env });
    expect([none.exitCode, none.stdout, none.stderr]).toEqual([
      2,
      "",
      expect.stringMatching(/^gatewright: There is no token to ask GitHub with\.\n.*gh auth login.*\n$/),
    ]);
    await guarded.become();
    fake(`[ "$*" = "auth token --hostname 127.0.0.1" ] && echo ${github.token(administrator)}`);
    expect((await runCli(words, { cwd: elsewhere, env })).exitCode).toBe(0);
  },
);
