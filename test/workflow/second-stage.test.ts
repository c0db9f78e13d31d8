import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { workflowRunEvent } from "../harness/events.ts";
import { condition, interpolate } from "../harness/runner/expressions.ts";
import { actionlint, languageService } from "./lint.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(root + path, "utf8");
const called = parse(read(".github/workflows/ml-report.yml"));

/** The workflow that a page tells its reader to add. */
function shown(page: string): string {
  const found = [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, body = ""]) => body);
  return found.find((text) => text.includes("workflow_run:")) ?? "";
}

test.each(["actions/second-stage/README.md", "docs/second-stage.md"])(
  "the workflow in %s is right and gives what ml-report.yml asks for",
  async (page) => {
    const text = shown(page);
    const path = ".github/workflows/report-of-a-user.yml";
    expect(await languageService(path, text)).toEqual([]);
    expect(await actionlint(path, text)).toEqual([]);
    const { on, permissions, jobs } = parse(text);
    expect(on.workflow_run.types).toEqual(["completed"]);
    expect(permissions).toEqual({});
    expect(jobs.report.permissions).toEqual(called.jobs.append.permissions);
    expect(jobs.report.uses).toBe("OWNER/gatewright/.github/workflows/ml-report.yml@v1");
  },
);

test.each([
  ["a branch of the repository", "push", "acme/birds", "change", true],
  ["a pull request", "pull_request", "acme/birds", "change", true],
  ["the default branch itself", "push", "acme/birds", "main", false],
  ["the default branch by the clock", "schedule", "acme/birds", "main", false],
  ["a pull request from the default branch into another", "pull_request", "acme/birds", "main", true],
  ["its like on the base's workflow", "pull_request_target", "acme/birds", "main", true],
  ["a fork's branch of the same name", "pull_request", "stranger/birds", "main", true],
])("after a run on %s (%s, %s, %s) a runner is started: %s", (_, followed, headRepository, headBranch, starts) => {
  const { event } = workflowRunEvent(
    { fullName: "acme/birds", defaultBranch: "main" },
    { runId: 7, headSha: "a".repeat(40), headBranch, headRepository, event: followed },
  );
  const github = { event, repository: "acme/birds" };
  expect(condition(called.jobs.append.if, { github }, "success")).toBe(starts);
  expect(interpolate(called.jobs.append.concurrency.group, { github })).toBe("gatewright-append-7");
});

test("ml-report.yml runs nothing but the second stage, and cancels no writer", () => {
  const { append } = called.jobs;
  expect(Object.keys(called.jobs)).toEqual(["append"]);
  expect(append.steps.map(({ uses }: { uses: string }) => uses)).toEqual(["$/actions/second-stage"]);
  expect(append.concurrency["cancel-in-progress"]).toBe(false);
  expect(Object.keys(called.on.workflow_call.outputs)).toEqual(["appended", "published", "refused", "ledger-commit"]);
  expect(append.permissions).toEqual({ actions: "read", contents: "write", "pull-requests": "write", checks: "write" });
  // What is read of the event are ids and names; nothing of it reaches a shell.
  expect(JSON.stringify(append)).not.toContain('"run"');
});
