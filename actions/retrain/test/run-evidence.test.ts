import { expect, test } from "vitest";
import { kept, run } from "../../pipeline/test/fan-in.ts";
import { whyForeign } from "../propose/src/run-evidence.ts";

const { report } = kept("model-gate", "strikes", { run });

test("a report of this run is believed, also of an earlier attempt", () => {
  expect(whyForeign(report, run)).toBeUndefined();
  expect(whyForeign({ ...report, run: { ...run, runAttempt: 1 } }, run)).toBeUndefined();
});

// Its pages would be linked, and its numbers told, in what our own token writes.
test.each([
  [{ serverUrl: "https://evil.example" }, "is of the server https://evil.example, not of https://github.com"],
  [{ repository: "o/other" }, "is of the repository o/other, not of o/r"],
  [{ runId: 8 }, "is of the run 8, not of 7"],
  [{ headSha: "b".repeat(40) }, `is of the commit ${"b".repeat(40)}, not of ${"a".repeat(40)}`],
  [{ pullRequest: 4 }, "is of the pull request 4, not of 3"],
  [{ workflow: "other" }, "is of the workflow other, not of ml"],
  [{ runAttempt: 3 }, "is of attempt 3, and this is attempt 2"],
])("a report that says %j of its run is not", (more, why) => {
  expect(whyForeign({ ...report, run: { ...run, ...more } }, run)).toBe(why);
});
