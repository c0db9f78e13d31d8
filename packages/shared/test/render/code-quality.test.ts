import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { type CodeQualityIssue, renderCodeQuality } from "../../src/publish/render/code-quality.ts";
import type { Report } from "../../src/report/report.ts";
import { verdictOrder } from "../../src/report/verdict.ts";
import { codeQualitySchema } from "./code-quality-schema.ts";
import { hostileMixtures, hostileTexts } from "./hostile-text.ts";
import { finding, reportOf } from "./sample-report.ts";

const isCodeQuality = new Ajv2020({ allErrors: true }).compile(codeQualitySchema);
const place = { path: "data/strikes.csv", line: 14 };

function issuesOf(report: Report, folder?: string): CodeQualityIssue[] {
  const issues: CodeQualityIssue[] = JSON.parse(renderCodeQuality(report, folder));
  expect(isCodeQuality(issues) || isCodeQuality.errors).toBe(true);
  return issues;
}

describe("the report that GitLab's Code Quality widget reads", () => {
  test("names what somebody should look at, worst first, and how much it weighs", () => {
    const report = reportOf(verdictOrder.map((verdict) => finding({ verdict, subject: verdict, locations: [place] })));
    expect(issuesOf(report).map(({ severity }) => severity)).toEqual(["blocker", "critical", "major", "minor"]);
    expect(issuesOf({ ...report, mode: "warn", blocking: false }).map(({ severity }) => severity)).toEqual([
      "major",
      "major",
      "minor",
      "minor",
    ]);
    expect(issuesOf({ ...report, mode: "observe", blocking: false }).map(({ severity }) => severity)).toEqual([
      "major",
      "major",
      "info",
      "info",
    ]);
  });

  test("is an empty list when nothing is wrong", () => {
    expect(issuesOf(reportOf([finding({ verdict: "pass" })]))).toEqual([]);
  });

  test("has the fingerprint of the same finding when its numbers and its line are others, and another for another finding", () => {
    const one = finding({ verdict: "fail", message: "3 rows are below 0.", locations: [place] });
    const later = { ...one, message: "5 rows are below 0.", locations: [{ ...place, line: 99 }] };
    const print = (...findings: (typeof one)[]) => issuesOf(reportOf(findings)).map(({ fingerprint }) => fingerprint);
    expect(print(later)).toEqual(print(one));
    expect(
      new Set([...print(one, one, { ...one, rule: "maximum" }), ...print({ ...one, subject: "speed" })]).size,
    ).toBe(4);
  });

  test("names files from the root of the repository, also where a finding has no place of its own", () => {
    const without = finding({ verdict: "fail", locations: [] });
    const paths = issuesOf(
      reportOf([finding({ verdict: "fail", locations: [{ path: "./data/a.csv" }] }), without]),
      "models/a",
    );
    expect(paths.map(({ location }) => location)).toEqual([
      { path: "models/a/data/a.csv", lines: { begin: 1 } },
      { path: expect.stringMatching(/^models\/a\/[a-z]/), lines: { begin: 1 } },
    ]);
  });

  test("keeps to its form whatever a finding says", () => {
    for (const hostile of [...hostileTexts, ...hostileMixtures(100)]) {
      const found = finding({
        verdict: "fail",
        subject: hostile,
        message: hostile,
        hint: hostile,
        locations: [{ path: hostile }],
      });
      const [issue] = issuesOf(reportOf([found]));
      expect(issue?.description).not.toMatch(/\p{Cc}|\u202E/u);
    }
  });
});
