import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

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
  train.concurrency = {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    group: "gatewright-main-${{ github.workflow }}-${{ github.ref }}-${{ matrix.name }}",
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
