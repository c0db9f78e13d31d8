import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toV1 } from "@gatewright/shared/report/v1.ts";
import { afterAll, expect, test } from "vitest";
import { readJobs } from "../gate/src/job-results.ts";
import { readStepReports } from "../gate/src/read-step-reports.ts";
import { kept } from "./fan-in.ts";

const folder = mkdtempSync(join(tmpdir(), "gatewright-steps-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let written = 0;

function reportFile(text: string): string {
  written += 1;
  const path = join(folder, `report-${written}.json`);
  writeFileSync(path, text);
  return path;
}

const { report } = kept("model-gate", "strikes");

function read(path: string, verdict: string) {
  const gate = { outcome: "success", outputs: { "report-path": path, verdict } };
  const validate = { outcome: "skipped", outputs: {} };
  return readStepReports(readJobs({ needs: "", steps: JSON.stringify({ gate, validate }) }), "models");
}

test("a step's report is read where it stands, with the directory that all of them worked in", async () => {
  const found = await read(reportFile(JSON.stringify(toV1(report))), "pass");
  expect(found).toMatchObject({ kind: "read", reports: [{ directory: "models", report }], refused: [] });
});

test.each<[string, () => string, string, RegExp]>([
  ["that is not there", () => join(folder, "none.json"), "pass", /cannot be read: .*no such file/],
  ["that is no JSON", () => reportFile("{"), "pass", /cannot be read/],
  ["that is none of ours", () => reportFile('{"report": 1}'), "pass", /is not one of gatewright's/],
  [
    "that was changed since",
    () => reportFile(JSON.stringify(toV1(report))),
    "fail",
    /says pass, and the step itself said fail/,
  ],
])("a report %s is refused", async (_, path, verdict, reason) => {
  const found = await read(path(), verdict);
  expect(found).toMatchObject({ reports: [], refused: [{ name: "step gate", reason: expect.stringMatching(reason) }] });
});
