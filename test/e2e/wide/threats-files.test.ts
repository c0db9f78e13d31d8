import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

// What can be seen in the workflow and action files themselves. What they do is in threats-workflow.test.ts.

const root = join(import.meta.dirname, "..", "..", "..");

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  uses?: string;
  steps?: Step[];
  permissions?: Record<string, string>;
}
interface File {
  path: string;
  on?: Record<string, unknown>;
  jobs: [name: string, job: Job][];
  steps: Step[];
}

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter(
    (path) => /(^|\/)action\.yml$|(^|\/)\.github\/workflows\/[^/]+\.yml$/.test(path) && existsSync(join(root, path)),
  )
  .map((path) => read(path, readFileSync(join(root, path), "utf8")));
const product = files.filter(({ path }) => !path.startsWith("examples/"));
const reusable = product.filter(({ path }) => /^\.github\/workflows\/ml-/.test(path));

function read(path: string, text: string): File {
  const document: { on?: Record<string, unknown>; jobs?: Record<string, Job>; runs?: { steps?: Step[] } } = parse(text);
  const jobs = Object.entries(document.jobs ?? {});
  const steps = [...jobs.flatMap(([, job]) => job.steps ?? []), ...(document.runs?.steps ?? [])];
  return { path, jobs, steps, ...(document.on === undefined ? {} : { on: document.on }) };
}

/** Commands of the repository that is gated: they and all that they install are somebody else's code. */
function runsForeignCode(job: Job): boolean {
  return (job.steps ?? []).some(({ uses = "", run = "" }) => {
    return run.includes("COMMAND") || uses === "$/actions/pipeline/setup" || uses === "$/actions/train-model";
  });
}

test("no checkout of ours leaves the job's token in .git/config", () => {
  const checkouts = files.flatMap(({ path, steps }) =>
    steps.filter(({ uses = "" }) => uses.startsWith("actions/checkout@")).map((step) => ({ path, step })),
  );
  expect(checkouts.length).toBeGreaterThan(5);
  const keeping = checkouts.filter(({ step }) => step.with?.["persist-credentials"] !== false);
  expect(keeping.map(({ path }) => path)).toEqual([]);
});

test("no file of ours is started by an event that gives strangers a token that writes, but the second stage, which checks nothing out", () => {
  const dangerous = ["pull_request_target", "issue_comment", "workflow_run"];
  const started = product.filter(({ on }) => dangerous.some((event) => Object.hasOwn(on ?? {}, event)));
  expect(started.map(({ path }) => path)).toEqual([]);
  const secondStage = reusable.find(({ path }) => path.endsWith("/ml-report.yml"));
  expect(secondStage?.steps.length).toBeGreaterThan(0);
  for (const step of secondStage?.steps ?? []) {
    expect(step.uses).toMatch(/^\$\/actions\//);
    expect(step.run).toBeUndefined();
  }
});

test("no step of ours reads or writes a cache, which untrusted jobs share", () => {
  const offSwitch: Record<string, [key: string, value: unknown] | undefined> = {
    "astral-sh/setup-uv": ["enable-cache", false],
    "actions/setup-node": ["package-manager-cache", false],
  };
  for (const { path, steps } of product.filter(({ path }) => !path.endsWith("/ci.yml"))) {
    for (const { uses = "", with: given = {} } of steps) {
      const [name = ""] = uses.split("@");
      expect(name, path).not.toMatch(/^actions\/cache/);
      expect(Object.keys(given), `${path}: ${name}`).not.toContain("cache");
      const needed = offSwitch[name];
      if (needed !== undefined) expect(given[needed[0]], `${path}: ${name}, ${needed[0]}`).toBe(needed[1]);
    }
  }
});

test("where somebody else's code runs, no token can write: neither on a pull request nor on main", () => {
  for (const file of ["ml-pr.yml", "ml-main.yml"]) {
    const jobs = reusable.find(({ path }) => path.endsWith(`/${file}`))?.jobs ?? [];
    const writing = jobs.filter(([, { permissions = {} }]) => Object.values(permissions).includes("write"));
    expect(
      writing.map(([name]) => name),
      file,
    ).toEqual(["gate"]);
    expect(
      jobs.filter(([, job]) => runsForeignCode(job)).map(([name]) => name),
      file,
    ).toEqual(["code", "data", "train"]);
  }
});

test("the job that decides executes nothing of the repository: no checkout, no command", () => {
  const deciding = reusable.flatMap(({ jobs }) => jobs.filter(([name]) => name === "gate"));
  expect(deciding.length).toBeGreaterThanOrEqual(2);
  for (const [, { steps = [] }] of deciding) {
    expect(steps.map(({ uses, run }) => uses ?? run)).toEqual(["$/actions/pipeline/gate"]);
  }
});
