import { describe, expect, test } from "vitest";
import { renderCheckRun } from "../../src/publish/render/check-run.ts";
import { renderHtml } from "../../src/publish/render/html.ts";
import { renderJunit } from "../../src/publish/render/junit.ts";
import { renderSarif } from "../../src/publish/render/sarif.ts";
import { renderSection } from "../../src/publish/render/section.ts";
import { renderSummary } from "../../src/publish/render/summary.ts";
import { renderText } from "../../src/publish/render/text.ts";
import { visibleText } from "../../src/publish/render/visible-text.ts";
import { renderWorkflowCommands } from "../../src/publish/render/workflow-commands.ts";
import type { Report } from "../../src/report/report.ts";
import { toV1 } from "../../src/report/v1.ts";
import { hostileMixtures, hostileTexts } from "./hostile-text.ts";
import { finding, reportOf, sampleReport } from "./sample-report.ts";

const surfaces: Record<string, (report: Report) => string> = {
  section: (report) => renderSection(report, { budget: 1_000_000 }).markdown,
  summary: (report) => renderSummary(report, { budget: 1_000_000 }),
  "check run": (report) => JSON.stringify(renderCheckRun(report)),
  html: renderHtml,
  junit: renderJunit,
  sarif: renderSarif,
  text: (report) => renderText(report, { colour: true, width: 200 }),
  "workflow commands": (report) => renderWorkflowCommands(report).join("\n"),
  "report.json": (report) => JSON.stringify(toV1(report)),
};

describe.each(Object.entries(surfaces))("%s", (_, render) => {
  test("never shows the value of a redacted column", () => {
    const samples = [{ value: "secret-value", redacted: true, note: "first of two" }];
    const report = reportOf(
      (["fail", "error", "inconclusive", "warn", "pass"] as const).map((verdict) => finding({ verdict, samples })),
    );
    expect(render(report)).not.toContain("secret-value");
  });

  test("is the same every time for the same report", () => {
    expect(render(sampleReport())).toBe(render(sampleReport()));
  });

  test("shows every failing check", () => {
    const shown = render(sampleReport());
    for (const subject of ["speed_mph", "phase_of_flight", "reporter_email"]) expect(shown).toContain(subject);
  });
});

describe("html", () => {
  const tags = (html: string) => html.match(/<[!/]?[a-z][a-z0-9]*/gi) ?? [];

  test("no hostile text adds an element, an attribute or a control character", () => {
    const render = (text: string) => {
      const place = { path: text, line: 1 };
      const one = finding({
        verdict: "fail",
        rule: text,
        subject: text,
        message: text,
        hint: text,
        threshold: text,
        locations: [place],
        samples: [{ value: text, note: text, location: place }],
      });
      return renderHtml(reportOf([one, { ...one, verdict: "pass" }], { notes: [text] }));
    };
    // Backticks make code of a part of a sentence, on purpose; so they are not compared.
    const withoutCode = (html: string) => tags(html).filter((tag) => !/code$/.test(tag));
    const expected = withoutCode(render("harmless"));
    for (const text of [...hostileTexts, ...hostileMixtures(100)]) {
      const html = render(text);
      expect(withoutCode(html), text).toEqual(expected);
      expect(html.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  test("holds no script, loads nothing, and says so to the browser", () => {
    const html = renderHtml(sampleReport());
    expect(html.replaceAll("&#x27;", "'")).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';`,
    );
    expect(html).not.toMatch(/<(script|img|link|iframe|object|embed|base|form)\b/i);
    expect(html).not.toMatch(/\s(src|srcset|on\w+|style)=/i);
    expect(html).not.toMatch(/url\(|@import/);
  });

  test("stays small whatever the report holds", () => {
    const findings = Array.from({ length: 20_000 }, (_, index) =>
      finding({
        verdict: index % 2 === 0 ? "fail" : "pass",
        samples: Array.from({ length: 100 }, () => ({ value: "x".repeat(500) })),
      }),
    );
    const html = renderHtml(reportOf(findings));
    expect(html.length).toBeLessThan(5_000_000);
    expect(html).toContain("9,700 more checks in report.json.");
  });
});

describe("visible text", () => {
  test("what cannot be seen is named", () => {
    expect(visibleText("a\u001B[31m\n\u202E\u0000\u007F\u200B")).toBe("a␛[31m␊⟨U+202E⟩␀␡⟨U+200B⟩");
  });

  test("what can be seen stays as it is", () => {
    const text = "Zürich 日本語 ½ € 👍 e\u0301";
    expect(visibleText(text)).toBe(text);
  });
});
