import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkRunExternalId, ownerOfCheckRun } from "../../src/publish/check-run.ts";
import { unvouchedPrefix } from "../../src/publish/publish-kept.ts";
import { reportNames } from "../../src/publish/report-key.ts";

test("no report of our own has a key like those that nobody vouches for", () => {
  const actions = readdirSync(fileURLToPath(new URL("../../../../actions", import.meta.url)));
  expect(actions).toContain("validate-data");
  for (const name of actions) {
    const { key } = reportNames(
      { name },
      { workflow: "ml", job: "data" },
      { reportName: "", matrix: [], step: "__run" },
    );
    expect(key.startsWith(unvouchedPrefix)).toBe(false);
  }
});

test("a check run of ours names its run, every other one names none", () => {
  const id = checkRunExternalId("validate-data.ml.data.0a1b2c3d", { runId: 7, runAttempt: 2 });
  expect(ownerOfCheckRun(id)).toEqual({ key: "validate-data.ml.data.0a1b2c3d", runId: 7, runAttempt: 2 });
  for (const other of ["", "7", "gatewright:v1:", "gatewright:v1:a b:7.1", `${id}x`, `x${id}`]) {
    expect(ownerOfCheckRun(other)).toBeUndefined();
  }
});
