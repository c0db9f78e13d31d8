import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { portablePattern } from "../../src/contract/pattern.ts";

/** Patterns that both read; each is run by both over all texts. */
const accepted = [
  "^[A-Z]{2}\\d{8}$",
  "a|b|",
  "(ab)+c?",
  "(?:ab){2,3}",
  "a{2}",
  "a{2,}?",
  "^.$",
  ".",
  "\\s",
  "\\S",
  "^\\S+$",
  "[\\s,]",
  "[^\\s]",
  "[\\S]",
  "[^\\S]",
  "\\d\\D\\w\\W",
  "[\\d_]",
  "[^\\w]",
  "\\bfoo\\b",
  "\\Boo",
  "\\t|\\n|\\r|\\f|\\v",
  "\\0",
  "\\x41",
  "\\u0041",
  "\\u{1F600}",
  "\\uD83D\\uDE00",
  "^\\p{L}+$",
  "\\P{Lu}",
  "[\\p{Nd}x]",
  "é",
  "😀",
  "^😀$",
  "[😀-😂]",
  "[a\\-z]",
  "[a-]",
  "[-a]",
  "[\\]\\\\^]",
  "[a^]",
  "[[x]",
  "[.*+?(){}|$]",
  "\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\^\\$\\\\\\/",
  "/",
  "-",
  "#",
  "x*",
  "(a*)*",
  "(|a)b",
  "^$",
  "a$",
  "^a",
  "(^a|b$)",
  "(^|,)a(,|$)",
  "(^a)?b",
  "(^)*$",
  "^(?:[01]\\d|2[0-3]):[0-5]\\d$",
  "^\\d{4}-\\d{2}-\\d{2}$",
  "ab\\ncd",
  "\u00a0",
];

const texts = [
  ...["", "a", "b", "ab", "aa", "aaa", "abab", "abc", "c", "A", "AB12345678", "xAB12345678", "AB1234567"],
  ...[
    "\n",
    "a\n",
    "\na",
    "a\nb",
    "\r",
    "\u2028",
    "\u00a0",
    "\ufeff",
    "\u3000",
    "\u180e",
    "\u0085",
    "\v",
    "\f",
    "\t",
    " ",
  ],
  ...["foo", "a foo b", "afoo", "éfoo", "foo_", "1a_-", "é", "É", "ß", "٣", "１", "x", "😀", "😁", "a😀", "\u{10ffff}"],
  ...[
    "[",
    "]",
    "^",
    "\\",
    "-",
    "z",
    "m",
    ".",
    "*",
    "()",
    "{}",
    "|",
    "$",
    "/",
    ".*+?()[]{}|^$\\/",
    "#",
    "23:59",
    "24:00",
  ],
  ...["2024-01-31", "ab\ncd", ",", "_", "0", "42"],
];

const refused: [pattern: string, reason: string][] = [
  ["(?=a)", "lookahead and lookbehind"],
  ["(?!a)b", "lookahead and lookbehind"],
  ["(?<=a)b", "lookahead and lookbehind"],
  ["(?<!a)b", "lookahead and lookbehind"],
  ["(a)\\1", "refers back to a group"],
  ["(?<n>a)\\k<n>", "named groups"],
  ["(?<n>a)", "named groups"],
  ["(?P<n>a)", "named groups"],
  ["(?>a)", "atomic groups"],
  ["(?i)a", "flags such as (?i)"],
  ["(?i:a)", "flags such as (?i)"],
  ["a++", "possessive"],
  ["a?+", "possessive"],
  ["a**", "a repetition follows a repetition"],
  ["a{2}{3}", "a repetition follows a repetition"],
  ["*a", "nothing stands before *"],
  ["a|+", "nothing stands before +"],
  ["a^", "something stands before ^"],
  ["^^", "something stands before ^"],
  ["(a^)b", "something stands before ^"],
  ["a(^b|c)", "something stands before ^"],
  ["$a", "something stands behind $"],
  ["$$", "something stands behind $"],
  ["(a$)b", "something stands behind $"],
  ["(b|a$)c", "something stands behind $"],
  ["^*", "^ stands for a place"],
  ["\\b+", "stands for a place"],
  ["a{,3}", "a { that begins no repetition"],
  ["a{x}", "a { that begins no repetition"],
  ["{", "a literal { must be written \\{"],
  ["a}", "a literal } must be written \\}"],
  ["a]", "a literal ] must be written \\]"],
  ["a{3,2}", "the greater number comes last"],
  ["a{1001}", "more than 1000 times"],
  ["(a{100}){100}", "repetitions multiply to 10000"],
  ["(", "never closed"],
  ["(a", "never closed"],
  ["a)", "no opening one"],
  ["[a", "a [ is never closed"],
  ["[]", "an empty []"],
  ["[^]", "an empty []"],
  ["[z-a]", "greater end first"],
  ["[\\d-z]", "cannot be an end of a range"],
  ["[[:alpha:]]", "POSIX classes"],
  ["[\\b]", "backspace in ECMAScript only"],
  ["[\\B]", "cannot stand inside []"],
  ["\\A", "write ^"],
  ["a\\z", "write $"],
  ["\\Qa\\E", "\\Q…\\E"],
  ["\\07", "octal"],
  ["\\x{41}", "\\u{…}"],
  ["\\x4", "two hexadecimal digits"],
  ["\\u00", "four hexadecimal digits"],
  ["\\u{110000}", "beyond Unicode's last character"],
  ["\\uD83D", "half of a surrogate pair"],
  ["\ud83d", "half of a surrogate pair"],
  ["\\cA", "control escapes"],
  ["\\pL", "written \\p{…}"],
  ["\\p{Greek}", "general categories"],
  ["\\p{Cn}", "general categories"],
  ["\\h", "does not mean the same"],
  ["a\\", "ends with a backslash"],
  ["(".repeat(200), "nested more than 100 deep"],
];

describe("a portable pattern", () => {
  let instance: DuckDBInstance;
  let matchesInEngine: (pattern: string) => Promise<boolean[]>;

  beforeAll(async () => {
    instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    matchesInEngine = async (pattern) => {
      const statement = await connection.prepare(
        `SELECT regexp_matches(v, $1) AS m FROM (SELECT unnest($2::VARCHAR[]) AS v)`,
      );
      statement.bindVarchar(1, pattern);
      statement.bindVarchar(
        2,
        `[${texts.map((text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`).join(", ")}]`,
      );
      const reader = await statement.runAndReadAll();
      return reader.getRows().map(([matched]) => matched === true);
    };
  });
  afterAll(() => instance.closeSync());

  test.each(accepted)("%j matches the same texts in the engine and in ECMAScript", async (pattern) => {
    const expected = texts.map((text) => new RegExp(pattern, "u").test(text));
    expect(await matchesInEngine(portablePattern(pattern))).toEqual(expected);
  });

  test("a backslash before punctuation that needs none is the sign itself", async () => {
    const expected = texts.map((text) => text.includes("-"));
    expect(await matchesInEngine(portablePattern("\\-"))).toEqual(expected);
  });

  test.each(refused)("%j is refused, with the reason", (pattern, reason) => {
    expect(() => portablePattern(pattern)).toThrow(SyntaxError);
    expect(() => portablePattern(pattern)).toThrow(reason);
  });
});
