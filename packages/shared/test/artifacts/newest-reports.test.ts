import { expect, test } from "vitest";
import { newestReports } from "../../src/artifacts/newest-reports.ts";

function artifacts(...names: string[]) {
  return names.map((name, index) => ({
    id: index + 1,
    name: `gatewright-report-${name}`,
    bytes: 1,
    expired: false,
    digest: undefined,
  }));
}

test("of each key the report of the newest attempt counts, whatever the order", () => {
  const found = newestReports(artifacts("data.attempt-10", "data", "data.attempt-9", "gate", "smoke.attempt-2"));
  expect(found.map(({ key, attempt, artifact }) => [key, attempt, artifact.id])).toEqual([
    ["data", 10, 1],
    ["gate", 1, 4],
    ["smoke", 2, 5],
  ]);
});

test("another spelling of an attempt is another key, and replaces no report", () => {
  const names = ["data", "data.attempt-1", "data.attempt-01", "data.attempt-0", "gate.attempt-2", "gate.attempt-02"];
  expect(newestReports(artifacts(...names)).map(({ key }) => key)).toEqual([
    "data",
    "data.attempt-1",
    "data.attempt-01",
    "data.attempt-0",
    "gate",
    "gate.attempt-02",
  ]);
});
