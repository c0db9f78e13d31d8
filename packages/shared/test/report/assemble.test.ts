import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assembleReport, type ReportParts } from "../../src/report/assemble.ts";
import { productVersion } from "../../src/report/product-version.ts";
import type { Subject } from "../../src/report/report.ts";
import { finding } from "../render/sample-report.ts";

const subject = (overrides: Partial<Subject> = {}): Subject => {
  return { name: "strikes", verdict: "pass", evidence: [], findings: [finding()], notes: [], ...overrides };
};

function parts(subjects: Subject[], overrides: Partial<ReportParts> = {}): ReportParts {
  return {
    action: "validate-data",
    evaluation: { subjects, notes: ["from the action"], timings: { scan: 3 }, versions: { duckdb: "1.5.5" } },
    mode: "enforce",
    onInconclusive: "warn",
    run: { event: "local" },
    policy: { ref: "inputs", reason: "There is no policy file." },
    now: new Date("2026-11-25T01:02:03Z"),
    notes: ["from the runtime"],
    ...overrides,
  };
}

describe("assembling a report", () => {
  test("the worst subject decides", () => {
    const report = assembleReport(parts([subject(), subject({ findings: [finding({ verdict: "fail" })] })]));
    expect(report.verdict).toBe("fail");
    expect(report.blocking).toBe(true);
  });

  test.each(["enforce", "warn", "observe"] as const)("a wrong configuration and a bug block in mode %s", (mode) => {
    for (const broken of [{ configuration: true as const }, { rule: "internal-error" }]) {
      const findings = [finding({ verdict: "error", ...broken })];
      expect(assembleReport(parts([subject({ findings })], { mode })).blocking).toBe(true);
    }
    const missing = [finding({ verdict: "error" })];
    expect(assembleReport(parts([subject({ findings: missing })], { mode })).blocking).toBe(mode === "enforce");
  });

  test("a subject is never better than its worst finding, whatever the action says", () => {
    const report = assembleReport(
      parts([subject({ verdict: "pass", findings: [finding(), finding({ verdict: "error" })] })]),
    );
    expect(report.subjects[0]?.verdict).toBe("error");
  });

  test("a subject that the action calls worse than its findings stays worse", () => {
    expect(assembleReport(parts([subject({ verdict: "fail" })])).verdict).toBe("fail");
  });

  test("a subject without any finding is an error, never a pass", () => {
    expect(assembleReport(parts([subject({ findings: [] })])).verdict).toBe("error");
  });

  test("no subject at all is an error that blocks", () => {
    const report = assembleReport(parts([]));
    expect(report.verdict).toBe("error");
    expect(report.blocking).toBe(true);
  });

  test("nothing blocks in mode warn", () => {
    const failing = subject({ findings: [finding({ verdict: "fail" })] });
    expect(assembleReport(parts([failing], { mode: "warn" })).blocking).toBe(false);
  });

  test("inconclusive blocks when the policy says so", () => {
    const undecided = subject({ findings: [finding({ verdict: "inconclusive" })] });
    expect(assembleReport(parts([undecided])).blocking).toBe(false);
    expect(assembleReport(parts([undecided], { onInconclusive: "fail" })).blocking).toBe(true);
  });

  test("notes of the runtime stand before those of the action, and versions name what computed it", () => {
    const report = assembleReport(parts([subject()]));
    expect(report.notes).toEqual(["from the runtime", "from the action"]);
    expect(report.versions).toEqual({ gatewright: productVersion, node: process.versions.node, duckdb: "1.5.5" });
    expect(report.createdAt).toBe("2026-11-25T01:02:03.000Z");
  });

  test("the version in reports is that of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(productVersion).toBe(version);
  });
});
