import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { actionlint, invariants, languageService } from "./lint.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (name: string) => parse(readFileSync(`${root}.github/workflows/${name}.yml`, "utf8"));

interface Step {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string>;
}
interface Job {
  permissions: Record<string, string>;
  steps: Step[];
  concurrency?: Record<string, unknown>;
}

/** ml-main.yml as it follows from ml-pr.yml: everything that may differ stands here. */
function expectedOnMain(pr: ReturnType<typeof read>): unknown {
  const main = structuredClone(pr);
  main.name = "ml-main";
  // A smoke training is for pull requests.
  delete main.on.workflow_call.inputs.smoke;
  const { plan, data, train, gate } = main.jobs;
  plan.steps[1].with.smoke = "false";
  // There is no pull request whose approvals could be asked for, nor one to comment on.
  for (const job of [plan, data, train, gate]) delete job.permissions["pull-requests"];
  gate.permissions.contents = "write";
  train.steps = train.steps.filter(({ name }: Step) => name !== "Smoke training");
  // The ledger is written by the job that runs no code of the user.
  for (const step of train.steps) {
    if (["Train", "Track", "Gate"].includes(step.name)) step.with["append-records"] = "false";
  }
  main.concurrency = {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    group: "gatewright-main-${{ github.workflow }}-${{ github.ref }}",
    "cancel-in-progress": false,
    queue: "max",
  };
  return main;
}

test("ml-main.yml is ml-pr.yml but for what main needs otherwise", () => {
  expect(read("ml-main")).toEqual(expectedOnMain(read("ml-pr")));
});

describe.each([
  ["ml-pr", { contents: "read", "pull-requests": "write", checks: "write", actions: "read" }],
  ["ml-main", { contents: "write", checks: "write", actions: "read" }],
])("%s.yml", (name, granted) => {
  const jobs: Record<string, Job> = read(name).jobs;

  test("asks its caller for what its jobs need, and for nothing more", () => {
    const asked: Record<string, string> = {};
    for (const { permissions } of Object.values(jobs)) {
      for (const [permission, level] of Object.entries(permissions)) {
        if (asked[permission] !== "write") asked[permission] = level;
      }
    }
    expect(asked).toEqual(granted);
  });

  test("lets write one job only, which runs nothing of the user's", () => {
    const writers = Object.entries(jobs).filter(([, { permissions }]) => Object.values(permissions).includes("write"));
    expect(writers.map(([id]) => id)).toEqual(["gate"]);
    expect(jobs["gate"]?.steps.map(({ uses }) => uses)).toEqual(["$/actions/pipeline/gate"]);
  });

  test("leaves no credentials in a checkout, and no action but the last one publishes", () => {
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(3);
    for (const step of checkouts) expect(step.with?.["persist-credentials"]).toBe(false);
    const publishing = steps.filter(({ uses }) =>
      /validate-data|train-model|track-experiment|model-gate/.test(uses ?? ""),
    );
    expect(publishing.length).toBeGreaterThan(3);
    for (const step of publishing) expect(step.with).toMatchObject({ comment: "false", "check-run": "false" });
  });

  test("cancels no job that writes", () => {
    for (const { permissions, concurrency } of Object.values(jobs)) {
      if (Object.values(permissions).includes("write"))
        expect(concurrency?.["cancel-in-progress"] ?? false).toBe(false);
    }
  });
});

const names = ["ml", "ml-main", "ml-report"];
const callable: Record<string, string> = { ml: "ml-pr", "ml-main": "ml-main", "ml-report": "ml-report" };

/** Workflows that a page shows, by their `name:`. */
function shown(page: string): Map<string, string> {
  const blocks = [...readFileSync(root + page, "utf8").matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(
    ([, text = ""]) => text,
  );
  return new Map(blocks.filter((text) => /^jobs:/m.test(text)).map((text) => [parse(text).name, text]));
}

describe.each(["README.md", "docs/pipeline.md"])("the three files in %s", (page) => {
  test.each(names)("%s.yml is right, and grants what the called workflow asks for", async (name) => {
    const text = shown(page).get(name) ?? "";
    const path = `.github/workflows/${name}.yml`;
    expect([await languageService(path, text), await actionlint(path, text)]).toEqual([[], []]);
    expect(invariants(path, text).filter(({ message }) => !message.startsWith("OWNER/gatewright/"))).toEqual([]);
    const { permissions, uses } = parse(text).jobs.ml;
    expect(uses).toBe(`OWNER/gatewright/.github/workflows/${callable[name]}.yml@v1`);
    const asked = Object.values<Job>(read(callable[name] ?? "").jobs).flatMap((job) => Object.entries(job.permissions));
    for (const [permission, level] of asked) expect([level, "write"], permission).toContain(permissions[permission]);
    expect(Object.keys(permissions).sort()).toEqual([...new Set(asked.map(([permission]) => permission))].sort());
  });

  test("are those of the example, whose policy has the command that trains", () => {
    for (const name of names) {
      const workflow = parse(shown(page).get(name) ?? "");
      const example = readFileSync(`${root}examples/birdstrikes/.github/workflows/${name}.yml`, "utf8");
      expect(workflow).toEqual(parse(example));
    }
  });
});

test.each([
  ["README.md", "data"],
  ["docs/action.md", "ml"],
])("the workflow with steps in %s is right", async (page, name) => {
  const text = shown(page).get(name) ?? "";
  const path = ".github/workflows/of-a-user.yml";
  expect([await languageService(path, text), await actionlint(path, text)]).toEqual([[], []]);
  expect(invariants(path, text).filter(({ message }) => !message.startsWith("OWNER/gatewright"))).toEqual([]);
});

test("the rewriting for Enterprise Server leaves no path that it does not know, and files that are right", async () => {
  const [, script = ""] = /^(grep -rlE .*)$/m.exec(readFileSync(`${root}docs/pipeline.md`, "utf8")) ?? [];
  const copy = mkdtempSync(join(tmpdir(), "gatewright-ghes-"));
  try {
    for (const part of [".github/workflows", "action.yml", "actions"])
      cpSync(root + part, join(copy, part), { recursive: true });
    execFileSync("bash", ["-eo", "pipefail", "-c", script], { cwd: copy });
    const texts = readdirSync(copy, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".yml"))
      .map((path): [string, string] => [path, readFileSync(join(copy, path), "utf8")]);
    expect(texts.length).toBeGreaterThan(8);
    for (const [path, text] of texts) {
      expect(text, path).not.toContain("uses: $/");
      expect(parse(text), path).toBeTypeOf("object");
    }
    const pr = texts.find(([path]) => path.endsWith("ml-pr.yml"))?.[1] ?? "";
    expect(pr).toContain("uses: OWNER/gatewright/actions/pipeline/gate@v1\n");
    expect(await actionlint(".github/workflows/ml-pr.yml", pr)).toEqual([]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
