import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { issueCommentEvent, pullRequestEvent, workflowRunEvent } from "../../harness/events.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import {
  type Files,
  git,
  type PullRequestFiles,
  type RunOf,
  type RunOfPullRequest,
  runOn,
  scratch,
  seedPullRequest,
  write,
} from "../pull-request-run.ts";

// A pull request with bad data tries to be green. Every one of these was once.

const { directory, remove } = scratch();
let github: GitHubServer;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(async () => {
  await github.close();
  remove();
});
afterEach(() => {
  github.assertClean();
  github.clearFaults();
});

const good = "id,v\n1,5\n2,6\n";
const bad = "id,v\n1,5\n2,600\n";
const policy = "gatewright: 1\ndata: {contracts: [c.yml]}\n";
const strict = contract(10);
const weak = contract(1000);

function contract(maximum: number, name = "c"): string {
  return `contract: 1\nname: ${name}\ndata: {path: data.csv}\ncolumns:\n  id: {type: integer, required: true}\n  v: {type: number, maximum: ${maximum}}\n`;
}

const guarded = { "gatewright.yml": policy, "c.yml": strict, "data.csv": good };
const weakened = { "c.yml": weak, "data.csv": bad };

function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}

async function run(files: PullRequestFiles, options: RunOf = {}): Promise<RunOfPullRequest> {
  return runOn(github, await seedPullRequest(github, directory(), files), directory, options);
}

/** The one finding of a run that was refused before anything was checked. */
function refusal({ report }: RunOfPullRequest): string {
  expect(report.findings).toHaveLength(1);
  return report.findings[0]?.message ?? "";
}

test("the plain attempt: a weakened contract beside bad data is held to the base's", async () => {
  const { exitCode, report } = await run({ base: guarded, head: weakened });
  expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 1, verdict: "fail" });
  expect(report.policy.other).toMatchObject({ verdict: "pass", changed: ["c.yml"] });
});

describe("the place where the base's policy is looked up", () => {
  const base = below("m", guarded);
  const inputs = { "working-directory": "m" };

  test.each([undefined, 1])("is not moved by a folder that becomes a link (depth %s)", async (depth) => {
    const head = {
      ...below("m", { "gatewright.yml": undefined, "c.yml": undefined, "data.csv": undefined }),
      m: { link: "n" },
      ...below("n", { "gatewright.yml": policy, ...weakened }),
    };
    const result = await run({ base, head }, { inputs, ...(depth === undefined ? {} : { depth }) });
    expect(result.exitCode).toBe(2);
    expect(refusal(result)).toMatch(/^The working directory "m" is a symbolic link/);
  });

  test("is not moved by files that look like a bare repository", async () => {
    const bare = {
      HEAD: "ref: refs/heads/main\n",
      config: "[core]\n\trepositoryformatversion = 0\n\tbare = true\n",
      "objects/x": "",
      "refs/x": "",
    };
    const { exitCode, report } = await run({ base, head: below("m", { ...weakened, ...bare }) }, { inputs });
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 1, verdict: "fail" });
    expect(report.policy.reason).toMatch(/^The policy of the base main at /);
  });

  test("is not moved by a folder that becomes a submodule", async () => {
    const other = directory();
    git(other, "init", "--quiet", "--initial-branch=main");
    write(other, { "gatewright.yml": policy, ...weakened });
    git(other, "add", "-A");
    git(other, "commit", "--quiet", "-m", "submodule");
    const change = (working: string) => {
      git(working, "rm", "--quiet", "-r", "m");
      git(working, "submodule", "--quiet", "add", `file://${other}`, "m");
    };
    const before = (workspace: string) => git(workspace, "submodule", "--quiet", "update", "--init");
    const result = await run({ base, head: {}, change }, { inputs, before });
    expect(result.exitCode).toBe(2);
    expect(refusal(result)).toMatch(/^The working directory lies in m, which is a repository of its own/);
  });
});

test.each([
  ["a full clone", undefined, 1],
  ["GitHub's API", 1, 1],
])("a base policy behind a linked folder is never absent, read through %s", async (_, depth, exitCode) => {
  const base = { "real/gw.yml": policy, conf: { link: "real" }, "c.yml": strict, "data.csv": good };
  const result = await run(
    { base, head: weakened },
    { inputs: { policy: "conf/gw.yml" }, ...(depth === undefined ? {} : { depth }) },
  );
  expect(result.exitCode).toBe(exitCode);
  expect(result.report.verdict).not.toBe("pass");
});

describe("a report never vouches for a head that is not checked out", () => {
  test("on pull_request_target with the base checked out", async () => {
    const seeded = await seedPullRequest(github, directory(), { base: guarded, head: weakened });
    const { repository, pull, base, head } = seeded;
    const payload = { ...pullRequestEvent(repository, pull), eventName: "pull_request_target" };
    const event = { ...payload, ref: "refs/heads/main", sha: base };
    const result = await runOn(github, seeded, directory, { checkout: "main", event });
    expect(result.exitCode).toBe(1);
    expect(refusal(result)).toBe(
      `The checkout stands at ${base.slice(0, 7)}, the report would be about pull request ${pull.number} at ${head.slice(0, 7)}.`,
    );
    const rightly = await runOn(github, seeded, directory, { checkout: "change", event });
    expect(rightly.report.verdict).toBe("fail");
    expect(rightly.report.policy.other).toMatchObject({ verdict: "pass" });
  });

  test("on workflow_run with the default branch checked out", async () => {
    const seeded = await seedPullRequest(github, directory(), { base: guarded, head: weakened });
    const { repository, base, head } = seeded;
    const payload = workflowRunEvent(repository, { runId: 5, headSha: head, headBranch: "change" });
    const event = { ...payload, ref: "refs/heads/main", sha: base };
    const result = await runOn(github, seeded, directory, { checkout: "main", event });
    expect(result.exitCode).toBe(1);
    expect(refusal(result)).toMatch(/^The checkout stands at /);
  });

  test("on issue_comment, where GitHub is asked for the head", async () => {
    const seeded = await seedPullRequest(github, directory(), { base: guarded, head: weakened });
    const { repository, pull, base } = seeded;
    const payload = issueCommentEvent(repository, { number: pull.number, body: "/gate" });
    const event = { ...payload, ref: "refs/heads/main", sha: base };
    const result = await runOn(github, seeded, directory, { checkout: "main", event });
    expect(result.exitCode).toBe(1);
    expect(refusal(result)).toMatch(/^The checkout stands at /);
    expect((await runOn(github, seeded, directory, { checkout: "change", event })).report.verdict).toBe("fail");
  });

  test("on pull_request with another commit checked out", async () => {
    const result = await run({ base: guarded, head: weakened }, { checkout: "main" });
    expect(result.exitCode).toBe(1);
    expect(refusal(result)).toMatch(/^The checkout stands at /);
  });
});

describe("a base branch of the author's choice", () => {
  const into = { branch: "lax", files: { "c.yml": weak } };

  test.each([undefined, 1])("does not replace the default branch's policy (depth %s)", async (depth) => {
    const { exitCode, report } = await run(
      { base: guarded, into, head: { "data.csv": bad } },
      depth === undefined ? {} : { depth },
    );
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 1, verdict: "fail" });
    expect(report.policy.reason).toMatch(
      /^The policy of the default branch main at its tip.* counts as well, because the pull request goes into another branch, lax, which differs in c\.yml; its verdict, fail, is the worse of the two \(pass by the other\)\./,
    );
  });

  test("counts alone once somebody else has approved this very head", async () => {
    const seeded = await seedPullRequest(github, directory(), { base: guarded, into, head: { "data.csv": bad } });
    const { repository, pull } = seeded;
    await repository.review({ pullRequest: pull.number, reviewer: "reviewer", state: "APPROVE" });
    const { exitCode, report } = await runOn(github, seeded, directory);
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 0, verdict: "pass" });
    expect(report.notes.join("\n")).toMatch(
      /default branch main .* differs in c\.yml and does not count, because reviewer has approved/,
    );
  });

  test("counts with the default branch's when that is the laxer one", async () => {
    const files = { base: { ...guarded, "c.yml": weak }, into: { branch: "lax", files: { "c.yml": strict } } };
    const { exitCode, report } = await run({ ...files, head: { "data.csv": bad } });
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 1, verdict: "fail" });
    expect(report.policy.reason).toMatch(/its verdict, pass, is not the worse of the two\.$/);
  });
});

describe("contracts that only the workflow's input names", () => {
  test("are read from the base beside a base policy", async () => {
    const base = { ...guarded, "c.yml": contract(9999), "x.yml": contract(10, "x") };
    const head = { "data.csv": bad, "x.yml": contract(1000, "x") };
    const { exitCode, report } = await run({ base, head }, { inputs: { contract: "x.yml" } });
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 1, verdict: "fail" });
    expect(report.policy.other).toMatchObject({ verdict: "pass", changed: ["x.yml"] });
  });

  test("are the head's, with a note, when the base has no such file", async () => {
    const head = { "x.yml": contract(1000, "x") };
    const { exitCode, report } = await run({ base: guarded, head }, { inputs: { contract: "x.yml" } });
    expect(exitCode).toBe(0);
    expect(report.subjects.flatMap(({ notes }) => notes)).toEqual([
      "The input names x.yml, which is not on the side whose policy counts, so the head's own was checked.",
    ]);
  });

  test("without any policy are the head's, and the report shows the base's verdict beside it", async () => {
    const base = { "c.yml": strict, "data.csv": good };
    const seeded = await seedPullRequest(github, directory(), { base, head: weakened });
    const { exitCode, report } = await runOn(github, seeded, directory, { inputs: { contract: "./c.yml" } });
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 0, verdict: "pass" });
    expect(report.policy.other).toEqual({ ref: seeded.base, verdict: "fail", changed: ["c.yml"] });
    expect(report.policy.reason).toMatch(
      / c\.yml differs from the base's, and the head's counted because there is no policy on the base\.$/,
    );
    const [comment] = await seeded.repository.comments(seeded.pull.number);
    expect(JSON.stringify(comment)).toMatch(/\[!WARNING\].*This pull request changes `c\.yml`/);
  });

  test("that link out of the checkout are not read", async () => {
    const base = { "c.yml": strict, "data.csv": good };
    const result = await run({ base, head: { "c.yml": { link: "/etc/passwd" } } }, { inputs: { contract: "c.yml" } });
    expect(result.exitCode).toBe(2);
    expect(refusal(result)).toBe("c.yml is a symbolic link that leaves the working directory.");
    expect(result.log).not.toContain("root:");
  });
});

test.each([undefined, 1])("a change of the workflow is shown (depth %s)", async (depth) => {
  const head = { ".github/workflows/ml.yml": "on: push\n" };
  const { report } = await run({ base: guarded, head }, depth === undefined ? {} : { depth });
  expect(report.notes).toEqual([
    "This pull request changes .github/workflows/ml.yml: the workflow that runs on it is its own, so look whether this gate still runs as it should.",
  ]);
});

test("a pull request without a git checkout is evaluated, and says that nobody compared it", async () => {
  const before = (workspace: string) => {
    git(workspace, "rev-parse", "HEAD");
    write(workspace, { ".git": undefined });
    expect(existsSync(join(workspace, ".git"))).toBe(false);
  };
  const { exitCode, report } = await run({ base: guarded, head: weakened }, { before });
  expect(exitCode).toBe(1);
  expect(report.notes[0]).toMatch(/could not be compared with the pull request's head, because it is no git checkout/);
});
