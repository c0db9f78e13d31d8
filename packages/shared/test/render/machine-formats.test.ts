import { describe, expect, test } from "vitest";
import { renderJunit } from "../../src/publish/render/junit.ts";
import { renderSarif } from "../../src/publish/render/sarif.ts";
import { verdictOrder } from "../../src/report/verdict.ts";
import { hostileMixtures, hostileTexts } from "./hostile-text.ts";
import { finding, reportOf, sampleReport } from "./sample-report.ts";

const oneOfEach = reportOf(verdictOrder.map((verdict) => finding({ verdict, subject: verdict })));

describe("JUnit", () => {
  test("one suite a subject, one case a check, with their numbers", () => {
    const xml = renderJunit(oneOfEach);
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><testsuites /);
    expect(xml).toContain(
      '<testsuite name="bird strikes" timestamp="2026-11-25T01:02:03" tests="6" failures="1" errors="1" skipped="2" time="0">',
    );
    expect(xml.match(/<testcase /g)).toHaveLength(6);
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml.match(/<error /g)).toHaveLength(1);
    expect(xml.match(/<skipped /g)).toHaveLength(2);
  });

  test("no hostile text adds an element or a character that XML forbids", () => {
    const elements = (xml: string) => xml.match(/<[!?/]?\w+/g) ?? [];
    const render = (text: string) =>
      renderJunit(
        reportOf([finding({ verdict: "fail", message: text, subject: text, hint: text, samples: [{ value: text }] })]),
      );
    const expected = elements(render("harmless"));
    for (const text of [...hostileTexts, ...hostileMixtures(200)]) {
      const xml = render(text);
      expect(elements(xml)).toEqual(expected);
      expect(xml.isWellFormed()).toBe(true);
      expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    }
  });
});

describe("SARIF", () => {
  const run = (report: typeof oneOfEach) => JSON.parse(renderSarif(report)).runs[0];

  test("what GitHub's code scanning requires is there", () => {
    const log = JSON.parse(renderSarif(sampleReport()));
    expect(log.version).toBe("2.1.0");
    const { tool, results } = log.runs[0];
    for (const rule of tool.driver.rules) {
      expect(rule).toMatchObject({
        id: expect.any(String),
        shortDescription: { text: expect.any(String) },
        help: { text: expect.any(String) },
      });
    }
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.message.text).not.toBe("");
      expect(result.partialFingerprints).toBeDefined();
      for (const { physicalLocation } of result.locations) {
        expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w./%-]+$/);
        expect(physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
      }
    }
  });

  test("any path is a relative reference that leads back to it", () => {
    for (const path of ["data/a b#1?.csv", "c:d/e", "日本/%41.csv", "[x](y)", "a&b"]) {
      const [result] = run(reportOf([finding({ verdict: "fail", locations: [{ path }] })])).results;
      const url = new URL(result.locations[0].physicalLocation.artifactLocation.uri, "file:///root/");
      expect(decodeURIComponent(url.href)).toBe(`file:///root/${path}`);
    }
  });

  test("what passed or was skipped is no result, and what is undecided is open", () => {
    const { results } = run(oneOfEach);
    expect(results.map(({ level, kind }: { level: string; kind: string }) => [level, kind])).toEqual([
      ["error", "fail"],
      ["error", "fail"],
      ["none", "open"],
      ["warning", "fail"],
    ]);
  });

  test("a finding without a place stands at the evidence, because GitHub refuses results without one", () => {
    const [result] = run(reportOf([finding({ verdict: "fail" })])).results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("contracts/strikes.yml");
  });

  test("more results than anybody reads are cut, and the number is said", () => {
    const { results, invocations } = run(reportOf(Array.from({ length: 5_100 }, () => finding({ verdict: "fail" }))));
    expect(results).toHaveLength(5_000);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe("100 results not shown.");
  });

  test("an alert keeps its fingerprint when its line moves", () => {
    const at = (line: number) =>
      run(reportOf([finding({ verdict: "fail", locations: [{ path: "a.csv", line }] })])).results[0]
        .partialFingerprints;
    expect(at(3)).toEqual(at(900));
  });
});
