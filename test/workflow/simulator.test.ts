import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pullRequestEvent } from "../harness/events.ts";
import { type GitHubServer, startGitHub } from "../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../harness/results/server.ts";
import { type SimulateOptions, simulateWorkflow } from "../harness/workflow/simulate.ts";

let github: GitHubServer;
let results: ResultsService;
const root = mkdtempSync(join(tmpdir(), "gatewright-simulator-"));

beforeAll(async () => {
  results = await startResultsService();
  github = await startGitHub({ results });
});

afterAll(async () => {
  await github.close();
  await results.close();
  rmSync(root, { recursive: true, force: true });
});

/** Text of GitHub's, between the signs that would be a placeholder here. */
const $ = (text: string) => `$\{{ ${text} }}`;

/** A pull request whose workflows are these. */
async function open(files: Record<string, string>): Promise<SimulateOptions> {
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
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  git("add", "-A");
  git("commit", "--quiet", "-m", "head");
  const pull = await repository.openPullRequest({ directory, branch: "change" });
  const sha = git("rev-parse", "HEAD");
  const event = {
    ...pullRequestEvent(repository, pull, { mergeSha: sha }),
    ref: `refs/pull/${pull.number}/merge`,
    sha,
  };
  return { workflow: ".github/workflows/w.yml", event, directory, repository, github, results };
}

function workflow(jobs: string, permissions = "permissions: {}"): Record<string, string> {
  return { ".github/workflows/w.yml": `name: w\non: pull_request\n${permissions}\njobs:\n${jobs}` };
}

describe("a simulated workflow", () => {
  test("hands outputs through jobs, a matrix and a called workflow, and shows each job as a check run", async () => {
    const options = await open({
      ...workflow(`
  list:
    runs-on: ubuntu-latest
    outputs: { legs: '${$("steps.make.outputs.legs")}' }
    steps:
      - id: make
        run: echo 'legs=[{"name":"a","on":true},{"name":"b","on":false}]' >> "$GITHUB_OUTPUT"
  each:
    needs: list
    name: each (${$("matrix.name")})
    runs-on: ubuntu-latest
    strategy: { matrix: { include: '${$("fromJSON(needs.list.outputs.legs)")}' } }
    steps:
      - uses: actions/checkout@v6
      - if: ${$("matrix.on")}
        run: test -f .github/workflows/w.yml && echo seen
  sum:
    needs: each
    uses: ./.github/workflows/called.yml
    with: { word: '${$("needs.each.result")}', flag: true }
  last:
    needs: sum
    if: ${$("needs.sum.outputs.said == 'success true'")}
    runs-on: ubuntu-latest
    steps: [{ run: "true" }]
`),
      ".github/workflows/called.yml": `on:
  workflow_call:
    inputs: { word: { type: string }, flag: { type: boolean } }
    outputs: { said: { value: '${$("jobs.say.outputs.said")}' } }
jobs:
  say:
    runs-on: ubuntu-latest
    outputs: { said: '${$("steps.s.outputs.said")}' }
    steps:
      - id: s
        env: { WORD: '${$("inputs.word")} ${$("inputs.flag")}' }
        run: echo "said=$WORD" >> "$GITHUB_OUTPUT"
`,
    });
    const run = await simulateWorkflow(options);
    expect(run.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`).sort()).toEqual([
      "each (a): success",
      "each (b): success",
      "last: success",
      "list: success",
      "sum / say: success",
    ]);
    expect(run.job("each (a)").log).toContain("seen");
    expect(run.job("each (b)").steps.map(({ conclusion }) => conclusion)).toEqual(["success", "skipped"]);
    expect(options.repository.checkRuns().map(({ name, conclusion }) => [name, conclusion])).toContainEqual([
      "sum / say",
      "success",
    ]);
  });

  test("skips what needs a failed job, but not a job that always runs, which sees why", async () => {
    const options = await open(
      workflow(`
  a: { runs-on: ubuntu-latest, steps: [{ run: exit 3 }] }
  b: { needs: a, runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  c: { needs: b, if: "!cancelled()", runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  d:
    needs: [a, b]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - env: { NEEDS: '${$("toJSON(needs)")}' }
        run: echo $NEEDS
`),
    );
    const run = await simulateWorkflow(options);
    expect(run.conclusion).toBe("failure");
    expect(Object.fromEntries(run.jobs.map(({ name, conclusion }) => [name, conclusion]))).toEqual({
      a: "failure",
      b: "skipped",
      c: "success",
      d: "success",
    });
    expect(run.job("d").log).toMatch(/"result": "failure".*"result": "skipped"/);

    const again = await simulateWorkflow({ ...options, rerun: run });
    expect([again.id, again.attempt]).toEqual([run.id, 2]);
  });

  test("is not started when a called job asks for more than it is granted, whatever its if says", async () => {
    const called =
      "on: workflow_call\njobs:\n  x:\n    if: false\n    permissions: { checks: write }\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n";
    const calling = (permissions: string) => ({
      ...workflow(`  c: { uses: ./.github/workflows/called.yml, permissions: ${permissions} }\n`),
      ".github/workflows/called.yml": called,
    });
    await expect(simulateWorkflow(await open(calling("{ checks: read }")))).rejects.toThrow("requests checks: write");
    expect((await simulateWorkflow(await open(calling("{ checks: write }")))).jobs[0]?.conclusion).toBe("skipped");
  });

  test("is not started when GitHub's parser refuses the file, or an input of a call is wrong", async () => {
    await expect(
      simulateWorkflow(await open(workflow("  a: { runs-on: ubuntu-latest, stepz: [] }\n"))),
    ).rejects.toThrow(/Invalid workflow file/);
    const files = {
      ...workflow("  c: { uses: ./.github/workflows/called.yml, with: { n: many } }\n"),
      ".github/workflows/called.yml":
        "on: { workflow_call: { inputs: { n: { type: number } } } }\njobs: { x: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }\n",
    };
    await expect(simulateWorkflow(await open(files))).rejects.toThrow(/input n is "many"/);
  });

  test("gives each job a token of its own: what it may not do is refused, and what it did is known", async () => {
    const options = await open(
      workflow(`
  a:
    permissions: { contents: read }
    runs-on: ubuntu-latest
    steps:
      - env: { TOKEN: '${$("github.token")}', API: '${$("github.api_url")}/repos/${$("github.repository")}' }
        run: |
          curl -sf -H "authorization: Bearer $TOKEN" "$API/git/matching-refs/heads/main" > /dev/null
          curl -s -o /dev/null -w '%{http_code}' -H "authorization: Bearer $TOKEN" "$API/commits/main/check-runs"
`),
    );
    const job = (await simulateWorkflow(options)).job("a");
    expect([job.permissions, job.used]).toEqual([{ contents: "read" }, ["contents: read"]]);
    expect(job.log).toContain("403");
  });

  test("that is cancelled half-way ends its running jobs and runs only what always runs", async () => {
    const options = await open(
      workflow(`
  a: { runs-on: ubuntu-latest, steps: [{ run: echo begun; exec sleep 30 }] }
  b: { needs: a, runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  c: { needs: [a, b], if: always(), runs-on: ubuntu-latest, steps: [{ run: "true" }] }
`),
    );
    const run = await simulateWorkflow({ ...options, cancel: { job: "a", log: /begun/ } });
    expect(Object.fromEntries(run.jobs.map(({ name, conclusion }) => [name, conclusion]))).toEqual({
      a: "cancelled",
      b: "cancelled",
      c: "success",
    });
    expect(run.conclusion).toBe("cancelled");
  });
});
