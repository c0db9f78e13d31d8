import { describe, expect, it } from "vitest";
import type { ColumnDeclaration } from "../../src/source/logical-type.ts";
import { tableWorkspace } from "../table-fixture.ts";

const workspace = tableWorkspace();

/** Values of texts under a declaration; a text that cannot stand in a CSV field unquoted is quoted. */
async function read(texts: string[], declared: Partial<ColumnDeclaration>): Promise<unknown[]> {
  const lines = texts.map((text) => `"${text.replaceAll('"', '""')}",`);
  await workspace.write({ "forms.csv": `v,x\n${lines.join("\n")}\n` });
  return workspace.values(await workspace.open("forms.csv"), { name: "v", ...declared });
}

const bad = "unparsable";

describe("the forms of texts", () => {
  it("an integer is 64-bit digits with an optional sign", async () => {
    const texts = ["0", "-0", "+5", "007", "-9223372036854775808", "9223372036854775808", "1.0", "", "1 ", "١"];
    expect(await read(texts, { type: "integer" })).toEqual([
      0,
      0,
      5,
      7,
      -9223372036854775808n,
      bad,
      bad,
      bad,
      bad,
      bad,
    ]);
  });

  it("a number is a decimal with an optional exponent, or a word for NaN and infinity", async () => {
    const texts = [
      "1",
      "-1.5",
      ".5",
      "5.",
      "1e5",
      "1E-2",
      "+2",
      "nan",
      "-Infinity",
      "INF",
      "1,5",
      "1_0",
      "0x1",
      "e5",
      "1 ",
    ];
    expect(await read(texts, { type: "number" })).toEqual([
      1,
      -1.5,
      0.5,
      5,
      100000,
      0.01,
      2,
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      bad,
      bad,
      bad,
      bad,
      bad,
    ]);
  });

  it("a number too large for a double is an infinity, which counts as not finite", async () => {
    expect(await read(["1e400"], { type: "number" })).toEqual([Number.POSITIVE_INFINITY]);
  });

  it("a decimal comma is a comma only", async () => {
    expect(await read(["1,5", "-0,25", "1.5", "7", "1,000,5"], { type: "number", decimal: "," })).toEqual([
      1.5,
      -0.25,
      bad,
      7,
      bad,
    ]);
  });

  it("a boolean is true or false in any case, or one of the declared words exactly", async () => {
    expect(await read(["true", "FALSE", "0"], { type: "boolean" })).toEqual([true, false, bad]);
    const booleanWords = { true: ["ja"], false: ["nein", "0"] };
    expect(await read(["ja", "nein", "0", "Ja", "true"], { type: "boolean", booleanWords })).toEqual([
      true,
      false,
      false,
      bad,
      bad,
    ]);
  });

  it("a date is ISO 8601 and a day that exists, or has the declared format", async () => {
    const texts = [
      "2024-02-29",
      "2023-02-29",
      "2024-1-5",
      "2024/01/05",
      "2024-01-05 BC",
      "2024-01-05T00:00",
      "infinity",
    ];
    expect(await read(texts, { type: "date" })).toEqual(["2024-02-29", bad, bad, bad, bad, bad, bad]);
    expect(await read(["31/12/2024", "12/31/2024", " 31/12/2024"], { type: "date", format: "%d/%m/%Y" })).toEqual([
      "2024-12-31",
      bad,
      bad,
    ]);
  });

  it("a timestamp needs an offset unless its zone is declared", async () => {
    const texts = ["2024-01-05T10:00:00Z", "2024-01-05 10:00:00.5+02:00", "2024-01-05T10:00:00", "2024-01-05"];
    expect(await read(texts, { type: "timestamp" })).toEqual([
      "2024-01-05T10:00:00Z",
      "2024-01-05T08:00:00.5Z",
      bad,
      bad,
    ]);
    expect(await read(texts, { type: "timestamp", zone: "none" })).toEqual([bad, bad, "2024-01-05T10:00:00", bad]);
    expect(await read(texts, { type: "timestamp", zone: "Europe/Berlin" })).toEqual([
      "2024-01-05T10:00:00Z",
      "2024-01-05T08:00:00.5Z",
      "2024-01-05T09:00:00Z",
      bad,
    ]);
  });

  it("a timestamp of a declared format is read in its zone", async () => {
    const declared = { type: "timestamp", format: "%d.%m.%Y %H:%M" } as const;
    expect(await read(["05.01.2024 10:00"], { ...declared, zone: "none" })).toEqual(["2024-01-05T10:00:00"]);
    expect(await read(["05.01.2024 10:00"], { ...declared, zone: "Europe/Berlin" })).toEqual(["2024-01-05T09:00:00Z"]);
    const withOffset = { type: "timestamp", format: "%Y-%m-%d %H:%M %z" } as const;
    expect(await read(["2024-01-05 10:00 +0200"], withOffset)).toEqual(["2024-01-05T08:00:00Z"]);
  });

  it("a timestamp has an hour, a minute and an offset that exist; seconds may be left out", async () => {
    const none = ["2020-01-02T00:00:00+25:00", "2020-01-02T00:00:00+14:99", "2020-01-02T24:00:00Z"];
    const some = ["2020-01-02T00:00Z", "2020-01-02 00:00+01:00", "2020-01-02T00:00+01", "2020-01-02T00:00:00-0330"];
    const never = ["2020-01-02T12:60:00Z", "2020-02-30T00:00:00Z", "2020-01-02T00Z"];
    expect(await read([...none, ...some, ...never], { type: "timestamp" })).toEqual([
      ...none.map(() => bad),
      "2020-01-02T00:00:00Z",
      "2020-01-01T23:00:00Z",
      "2020-01-01T23:00:00Z",
      "2020-01-02T03:30:00Z",
      ...never.map(() => bad),
    ]);
    const local = ["2020-01-02T23:59", "2020-01-02T24:00", "2020-01-02T24:00:00", "2020-01-02T00:00Z"];
    expect(await read(local, { type: "timestamp", zone: "none" })).toEqual(["2020-01-02T23:59:00", bad, bad, bad]);
  });

  it("a year of a format has four digits, and no word stands for a day", async () => {
    const texts = ["01/02/2020", "01/02/20", "01/02/020", "01/02/02020", "1/2/2020", "infinity", "epoch", "01/ 2/2020"];
    expect(await read(texts, { type: "date", format: "%m/%d/%Y" })).toEqual([
      "2020-01-02",
      bad,
      bad,
      bad,
      "2020-01-02",
      bad,
      bad,
      bad,
    ]);
    expect(await read(["01/02/20", "infinity"], { type: "date", format: "%m/%d/%y" })).toEqual(["2020-01-02", bad]);
  });

  it.each([
    ["%d.%m.%Y", "05.01.2024", "05x01x2024"],
    ["%d. %B %Y", "5. January 2024", "5. January 24"],
    ["%a, %d %b %Y", "Fri, 05 Jan 2024", "Fri 05 Jan 2024"],
    ["%Y%m%d", "20240105", "240105"],
    ["[%Y] (%m) {%d} 100%%", "[2024] (01) {05} 100%", "2024 (01) {05} 100%"],
    ["%Y-%j", "2024-005", "24-005"],
    ["%-d|%-m|%Y", "5|1|2024", "5|1|24"],
  ])("a format is read as it is written: %s", async (format, good, wrong) => {
    expect(await read([good, wrong, ` ${good}`, `${good} `], { type: "date", format })).toEqual([
      "2024-01-05",
      bad,
      bad,
      bad,
    ]);
  });

  it("a timestamp's format may hold every part of a moment", async () => {
    const declared = { type: "timestamp", zone: "none" } as const;
    expect(await read(["01/05/2024 02:03:04.5 PM"], { ...declared, format: "%m/%d/%Y %I:%M:%S.%f %p" })).toEqual([
      "2024-01-05T14:03:04.5",
    ]);
    expect(await read(["2024-01-05 10:00:00 +02:00"], { ...declared, format: "%Y-%m-%d %H:%M:%S %z" })).toEqual([
      "2024-01-05T08:00:00Z",
    ]);
  });

  it("spaces around a value are trimmed only when it is declared, and what is only spaces is then null", async () => {
    expect(await read([" 5 ", "\t6", "  "], { type: "integer", trim: true })).toEqual([5, 6, null]);
    expect(await read([" a "], { type: "string" })).toEqual([" a "]);
    expect(await read([" NA "], { type: "integer", trim: true, missing: ["NA"] })).toEqual([null]);
  });

  it("a number and an integer are exactly what their patterns say, for every text of up to three hostile characters", async () => {
    const alphabet = [..."019.eE+-_ \t\n\v\f\r,xbnaifN'", "\u00a0"];
    const shorter = alphabet.flatMap((a) => [a, ...alphabet.map((b) => a + b)]);
    const texts = [
      ...new Set([...shorter, ...shorter.flatMap((text) => alphabet.map((c) => text + c)), "-inf", "+-1.5", "+nan"]),
    ];
    const number = /^[+-]?(([0-9]+(\.[0-9]*)?|\.[0-9]+)(e[+-]?[0-9]+)?|nan|inf|infinity)$/i;
    const numbers = await read(texts, { type: "number" });
    expect(texts.filter((text, index) => (numbers[index] !== bad) !== number.test(text))).toEqual([]);
    const integers = await read(texts, { type: "integer" });
    expect(texts.filter((text, index) => (integers[index] !== bad) !== /^[+-]?[0-9]+$/.test(text))).toEqual([]);
  });
});
