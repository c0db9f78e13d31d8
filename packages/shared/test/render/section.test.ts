import { describe, expect, test } from "vitest";
import { renderSection } from "../../src/publish/render/section.ts";
import { renderSummary } from "../../src/publish/render/summary.ts";
import { renderText } from "../../src/publish/render/text.ts";
import { verdictSentence } from "../../src/publish/render/wording.ts";
import { finding, reportOf, sampleReport } from "./sample-report.ts";

const many = (count: number) => {
  return reportOf(
    Array.from({ length: count }, (_, index) =>
      finding({
        subject: `column ${index}`,
        verdict: index % 3 === 0 ? "fail" : index % 3 === 1 ? "warn" : "pass",
        message: `column ${index}: 7 values are wrong, and this sentence says so at some length.`,
        hint: "Mend them.",
        samples: [{ value: "1".repeat(60) }, { value: "2" }],
      }),
    ),
  );
};

describe("the section of a report", () => {
  test("its first line is the verdict in one sentence", () => {
    const { headline, markdown } = renderSection(sampleReport(), { budget: 60_000 });
    expect(headline).toBe("validate-data: failed — 3 of 20 checks in strikes.csv");
    expect(markdown.split("\n")[0]).toBe("### ❌ validate-data: failed — 3 of 20 checks in strikes.csv");
  });

  test("each verdict has its sentence", () => {
    const sentence = (...verdicts: Parameters<typeof finding>[0][]) => verdictSentence(reportOf(verdicts.map(finding)));
    expect(sentence({})).toBe("passed — 1 check in strikes.csv");
    expect(sentence({}, { verdict: "skipped" })).toBe("passed — 1 check, 1 skipped in strikes.csv");
    expect(sentence({}, { verdict: "warn" })).toBe("passed with 1 warning — 2 checks in strikes.csv");
    expect(sentence({}, { verdict: "inconclusive" })).toBe(
      "inconclusive — 1 of 2 checks in strikes.csv (does not block)",
    );
    expect(sentence({ verdict: "fail" }, { verdict: "error" })).toBe(
      "error — 1 of 2 checks could not be evaluated, 1 failed in strikes.csv",
    );
    expect(sentence({ verdict: "skipped" })).toBe("skipped — 1 check in strikes.csv");
    expect(sentence()).toBe("error — no check was made in strikes.csv");
  });

  test("a failing verdict that does not block says so", () => {
    expect(verdictSentence(sampleReport({ mode: "warn", blocking: false }))).toContain("(does not block: mode warn)");
  });

  test("what failed stands in the open, what passed is folded", () => {
    const { markdown } = renderSection(sampleReport(), { budget: 60_000 });
    const fold = markdown.indexOf("<details>");
    expect(markdown.indexOf("phase_of_flight")).toBeLessThan(fold);
    expect(markdown.indexOf("`airport`")).toBeGreaterThan(fold);
  });

  test("every finding of a report is in a rendering without a budget", () => {
    const report = sampleReport();
    const { markdown } = renderSection(report, { budget: 1_000_000 });
    for (const one of report.subjects.flatMap(({ findings }) => findings))
      expect(markdown).toContain(`\`${one.subject}\``);
  });

  test("a changed policy shows the verdict of the side that did not count", () => {
    const policy = {
      ...sampleReport().policy,
      reason: "Nobody has approved this head yet, so the base's policy counted.",
      other: { ref: "4b825dc", verdict: "pass" as const, changed: ["contracts/strikes.yml"] },
    };
    const { markdown } = renderSection(sampleReport({ policy }), { budget: 60_000 });
    expect(markdown).toContain("> [!WARNING]\n> This pull request changes `contracts/strikes.yml`.");
    expect(markdown).toContain("it would be **passed**");
  });

  test("where no policy file counted, its reason stands alone", () => {
    const policy = { ref: "inputs", reason: "Each stage says whose policy counted there." };
    const { markdown } = renderSection(sampleReport({ policy }), { budget: 60_000 });
    expect(markdown).toContain(" · policy: Each stage says whose policy counted there · ");
    expect(renderText(sampleReport({ policy }), { colour: false, width: 200 })).toContain(
      "policy: Each stage says whose policy counted there.",
    );
  });

  test("provenance names head, contract, data, policy and run", () => {
    const last = renderSection(sampleReport(), { budget: 60_000, reportUrl: "https://example.org/r" })
      .markdown.split("\n")
      .at(-1);
    for (const part of [
      "4b825dc642cb",
      "sha256:cccccccccccc",
      "sha256:dddddddddddd",
      "10,000 rows",
      "gatewright.yml",
      "run 8201734455, attempt 2",
      "https://example.org/r",
    ]) {
      expect(last).toContain(part);
    }
  });

  test("without an HTML report what is missing is in the summary of the run, and nothing is called an HTML report", () => {
    const { markdown } = renderSection(many(2_000), { budget: 5_000 });
    expect(markdown).toMatch(
      /They are in \[the job summary of this run\]\(https:\/\/github\.com\/[^)]+\/runs\/\d+#summary-\d+\)\./,
    );
    expect(markdown).not.toContain("HTML report");
    // The summary itself does not send its reader to itself.
    expect(renderSummary(many(2_000), { budget: 5_000 })).toContain("They are in report.json.");
  });

  test.each([60_000, 20_000, 5_000, 1_500])(
    "2,000 checks fit into %d bytes, and what is missing is counted",
    (budget) => {
      const { markdown } = renderSection(many(2_000), { budget, reportUrl: "https://example.org/r" });
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(budget);
      expect(markdown).toMatch(
        /Not shown here: .*checks?\. They are in \[the HTML report\]\(https:\/\/example\.org\/r\)\./,
      );
      const shown = (sign: string) => markdown.split("\n").filter((line) => line.startsWith(`| ${sign}`)).length;
      const missing = /Not shown here: ([\d,]+) failing/.exec(markdown)?.[1]?.replaceAll(",", "");
      expect(shown("❌") + Number(missing ?? 0)).toBe(667);
    },
  );

  test("a job summary of 2,000 checks shows all that failed", () => {
    const summary = renderSummary(many(2_000), { budget: 1_048_576 });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
    expect(summary.split("\n").filter((line) => line.startsWith("| ❌"))).toHaveLength(667);
  });

  test("a budget is kept in bytes, also when letters take three of them", () => {
    const report = reportOf(
      Array.from({ length: 500 }, (_, index) =>
        finding({ verdict: "fail", subject: "列".repeat(50) + index, message: "値".repeat(300) }),
      ),
    );
    expect(Buffer.byteLength(renderSection(report, { budget: 60_000 }).markdown)).toBeLessThanOrEqual(60_000);
  });

  test("a megabyte in one message, note and value cannot fill the comment", () => {
    const long = "x".repeat(1_000_000);
    const report = reportOf(
      [finding({ verdict: "fail", message: long, subject: long, hint: long, samples: [{ value: long, note: long }] })],
      { notes: [long] },
    );
    const { markdown } = renderSection(report, { budget: 60_000 });
    expect(markdown.length).toBeLessThan(10_000);
    expect(markdown).toMatch(/… \(9\d\d,\d{3} more characters\)/);
  });
});
