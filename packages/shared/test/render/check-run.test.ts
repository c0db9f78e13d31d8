import { describe, expect, test } from "vitest";
import { conclusionOf, renderCheckRun } from "../../src/publish/render/check-run.ts";
import { isBlocking, modeOrder, type Verdict, verdictOrder } from "../../src/report/verdict.ts";
import { finding, reportOf, sampleReport } from "./sample-report.ts";

describe("the check run", () => {
  test("its conclusion follows verdict and mode", () => {
    const conclusions = modeOrder.map((mode) =>
      verdictOrder.map((verdict) => conclusionOf({ verdict, mode, blocking: isBlocking(verdict, mode, "warn") })),
    );
    expect(verdictOrder).toEqual(["skipped", "pass", "warn", "inconclusive", "fail", "error"]);
    expect(Object.fromEntries(modeOrder.map((mode, index) => [mode, conclusions[index]]))).toEqual({
      observe: ["neutral", "neutral", "neutral", "neutral", "neutral", "neutral"],
      warn: ["neutral", "success", "neutral", "neutral", "neutral", "neutral"],
      enforce: ["neutral", "success", "neutral", "neutral", "failure", "failure"],
    });
  });

  test("inconclusive fails where the policy says that it blocks", () => {
    expect(conclusionOf({ verdict: "inconclusive", mode: "enforce", blocking: true })).toBe("failure");
  });

  test("it fails whenever the step fails, also in a mode that lets every verdict pass", () => {
    for (const mode of modeOrder) expect(conclusionOf({ verdict: "error", mode, blocking: true })).toBe("failure");
  });

  test("an annotation's message and hint stay two sentences", () => {
    const messageOf = (message: string) => {
      const failing = finding({
        verdict: "fail",
        message,
        hint: "Correct the values.",
        locations: [{ path: "a.csv" }],
      });
      return renderCheckRun(reportOf([failing])).annotations[0]?.message;
    };
    expect(messageOf("3 values, allowed at most 10")).toBe("3 values, allowed at most 10. Correct the values.");
    for (const whole of ["It is wrong.", "Is it `a`?", 'It says "no."'])
      expect(messageOf(whole)).toBe(`${whole} Correct the values.`);
  });

  test("the title fits into the merge box, whatever the numbers", () => {
    const findings = Array.from({ length: 12_345 }, (_, index) =>
      finding({ verdict: index % 2 === 0 ? "error" : "fail" }),
    );
    expect(renderCheckRun(reportOf(findings)).title.length).toBeLessThanOrEqual(60);
    expect(renderCheckRun(sampleReport()).title).toBe("Failed — 3 of 20 checks");
  });

  test("summary and text stay under GitHub's limit in bytes", () => {
    const findings = Array.from({ length: 3_000 }, () => finding({ verdict: "fail", message: "値".repeat(200) }));
    const { summary, text } = renderCheckRun(reportOf(findings));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_535);
    expect(text).toMatch(/Not shown here: [\d,]+ checks/);
  });

  test("the text leaves room when it is told to", () => {
    const findings = Array.from({ length: 3_000 }, () => finding({ verdict: "fail" }));
    expect(Buffer.byteLength(renderCheckRun(reportOf(findings), { textBudget: 9_000 }).text)).toBeLessThanOrEqual(
      9_000,
    );
  });

  test("annotations come worst first, one for every finding that has a place", () => {
    const order: Verdict[] = ["pass", "warn", "fail", "inconclusive", "error", "skipped"];
    const findings = order.map((verdict) =>
      finding({ verdict, locations: [{ path: "a.csv", line: 3, column: 2, endColumn: 5 }] }),
    );
    const { annotations } = renderCheckRun(reportOf([...findings, finding({ verdict: "fail" })]));
    expect(annotations.map(({ title, annotation_level }) => [annotation_level, title.split(":")[0]])).toEqual([
      ["failure", "error"],
      ["failure", "failed"],
      ["warning", "inconclusive"],
      ["warning", "warning"],
    ]);
    expect(annotations[0]).toMatchObject({ path: "a.csv", start_line: 3, end_line: 3, start_column: 2, end_column: 5 });
  });

  test("a file without lines is annotated on its first, without columns", () => {
    const { annotations } = renderCheckRun(
      reportOf([finding({ verdict: "fail", locations: [{ path: "a.parquet", row: 9, column: 3 }] })]),
    );
    expect(annotations[0]).toMatchObject({ start_line: 1, end_line: 1 });
    expect(annotations[0]).not.toHaveProperty("start_column");
  });

  test("message and title of an annotation keep GitHub's limits, even when every character has to be written out", () => {
    const long = "\u202E".repeat(100_000);
    const { annotations } = renderCheckRun(
      reportOf([finding({ verdict: "fail", message: long, subject: long, locations: [{ path: "a" }] })]),
    );
    expect(Buffer.byteLength(annotations[0]?.message ?? "")).toBeLessThanOrEqual(65_536);
    expect(annotations[0]?.title.length).toBeLessThanOrEqual(255);
  });

  test("what fails the step in every mode is red in every mode", () => {
    const wrong = finding({ verdict: "error", configuration: true, locations: [{ path: "contract.yml", line: 1 }] });
    const { annotations } = renderCheckRun(reportOf([wrong], { mode: "observe", blocking: true }));
    expect(annotations[0]?.annotation_level).toBe("failure");
  });

  test("nothing is red where the gate does not enforce", () => {
    const failing = finding({ verdict: "fail", locations: [{ path: "a.csv", line: 1 }] });
    const { annotations } = renderCheckRun(reportOf([failing], { mode: "warn", blocking: false }));
    expect(annotations[0]?.annotation_level).toBe("warning");
  });
});
