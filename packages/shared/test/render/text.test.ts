import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { displayWidth, fit, wrap } from "../../src/publish/render/display-width.ts";
import { renderText } from "../../src/publish/render/text.ts";
import { hostileMixtures, hostileTexts } from "./hostile-text.ts";
import { finding, reportOf, sampleReport } from "./sample-report.ts";

describe("the report in a terminal", () => {
  test("without colour there is no escape sequence", () => {
    expect(renderText(sampleReport(), { colour: false, width: 80 })).not.toContain("\u001B");
  });

  test("colour adds nothing but colour", () => {
    const coloured = renderText(sampleReport(), { colour: true, width: 80 });
    expect(coloured).toContain("\u001B[1;31m");
    expect(stripVTControlCharacters(coloured)).toBe(renderText(sampleReport(), { colour: false, width: 80 }));
  });

  test.each([40, 60, 80, 120])("no line is wider than %d columns", (width) => {
    const texts = ["日本語のカラム名が長い場合".repeat(20), "👩‍👩‍👧‍👦".repeat(80), "word ".repeat(90), "x".repeat(400)];
    const report = reportOf(
      texts.map((text) =>
        finding({
          verdict: "fail",
          subject: text,
          message: text,
          hint: text,
          samples: [{ value: text, note: text }],
          locations: [{ path: text }],
        }),
      ),
      { notes: texts },
    );
    for (const one of [report, sampleReport()]) {
      const lines = renderText(one, { colour: false, width }).split("\n");
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    }
  });

  test("no hostile text moves the cursor, colours anything or starts a line of its own", () => {
    const lines = renderText(reportOf([finding({ verdict: "fail", message: "a", subject: "b" })]), {
      colour: false,
      width: 5_000,
    });
    for (const text of [...hostileTexts, ...hostileMixtures(100)].filter(
      (one) => one.trim() !== "" && one.length < 1_000,
    )) {
      const rendered = renderText(reportOf([finding({ verdict: "fail", message: `a${text}b`, subject: text })]), {
        colour: false,
        width: 5_000,
      });
      expect(rendered.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(rendered.split("\n")).toHaveLength(lines.split("\n").length);
    }
  });

  test("what failed, where, and what to do is there in words", () => {
    const text = renderText(sampleReport(), { colour: false, width: 100 });
    for (const part of [
      "failed        maximum  speed_mph",
      "at data/strikes.csv:212:61",
      "-> Find out why",
      "(redacted) × 41",
    ]) {
      expect(text).toContain(part);
    }
  });
});

describe("width in a terminal", () => {
  test("East Asian letters and pictures take two columns, combined letters one", () => {
    expect(["abc", "列", "é", "e\u0301", "👍", "👩‍👩‍👧‍👦", "ﾊ"].map(displayWidth)).toEqual([3, 2, 1, 1, 2, 2, 1]);
  });

  test("a text that is cut says so and never takes more than it may", () => {
    expect(fit("abcdef", 4)).toBe("abc…");
    expect(fit("列列列", 4)).toBe("列…");
    expect(fit("abc", 3)).toBe("abc");
  });

  test("a word that is too long is cut into pieces", () => {
    expect(wrap("abcdefgh ij", 4)).toEqual(["abcd", "efgh", "ij"]);
    expect(wrap("", 4)).toEqual([""]);
  });
});
