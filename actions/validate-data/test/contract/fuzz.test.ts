import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { guardSql, type SqlEngine } from "@gatewright/tables/sql/sql-guard.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { portablePattern } from "../../src/contract/pattern.ts";
import { readContract } from "../../src/contract/read-contract.ts";

/** A small generator of the same numbers on every run (mulberry32). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function pick<T>(random: (below: number) => number, items: readonly T[]): T {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
}

const page = readFileSync(new URL("../../../../docs/contract.md", import.meta.url), "utf8");
const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";

let instance: DuckDBInstance;
let query: (sql: string) => Promise<Record<string, unknown>[]>;
beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  query = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
});
afterAll(() => instance.closeSync());

describe("whatever stands in a contract", () => {
  test("it is read, or refused in a sentence with its place", () => {
    const random = seeded(1);
    const pieces = example.match(/[\w.%]+|\s+|[\s\S]/g) ?? [];
    expect(pieces.join("")).toBe(example);
    const strange = [
      "null",
      "-1",
      "1e999",
      "''",
      "[]",
      "{}",
      ".nan",
      "'<0%'",
      "[[1]]",
      "true",
      "0",
      "\u2028",
      "~",
      "*x",
      "&x",
      "2024-13-01",
    ];
    let refused = 0;
    for (let round = 0; round < 600; round += 1) {
      const mutated = [...pieces];
      for (let change = random(3); change >= 0; change -= 1) {
        const at = random(mutated.length);
        const what = random(4);
        if (what === 0) mutated.splice(at, 1);
        else if (what === 1) mutated[at] = pick(random, pieces);
        else if (what === 2) mutated[at] = pick(random, strange);
        else mutated.splice(at, 0, mutated[at] ?? "");
      }
      const text = mutated.join("");
      try {
        readContract(text, "c.yml");
      } catch (error) {
        if (!(error instanceof UserError)) throw new Error(`Not refused but broken by:\n${text}`, { cause: error });
        expect(error.kind).toBe("configuration");
        expect(error.message).toContain("c.yml");
        expect(error.message).not.toContain("undefined");
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(200);
    expect(refused).toBeLessThan(550);
  });
});

describe("whatever stands in a pattern", () => {
  const parts = [
    "a",
    "b",
    "-",
    ".",
    "\\d",
    "\\s",
    "\\S",
    "\\w",
    "\\W",
    "\\b",
    "^",
    "$",
    "(",
    ")",
    "(?:",
    "|",
    "*",
    "+",
    "?",
  ];
  const more = [
    "{2}",
    "{1,3}",
    "[",
    "]",
    "[^",
    "\\u00e9",
    "é",
    "\\x41",
    "\\p{L}",
    "\\P{Lu}",
    "\\]",
    "\\-",
    "😀",
    "?",
    "\\n",
  ];
  const texts = [
    "",
    "a",
    "ab",
    "aab",
    "-",
    " ",
    "\n",
    "a\n",
    "é",
    "É",
    "A",
    "1",
    "a1_",
    "😀",
    "\u00a0",
    "]",
    "b a",
    "\u2028",
    "aaaaaaa",
  ];

  test("it means the same in the engine and in ECMAScript, or it is refused", async () => {
    const random = seeded(2);
    const accepted: string[] = [];
    for (let round = 0; round < 6000; round += 1) {
      const pattern = Array.from({ length: 1 + random(7) }, () => pick(random, [...parts, ...more])).join("");
      try {
        portablePattern(pattern);
        accepted.push(pattern);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
      }
    }
    expect(accepted.length).toBeGreaterThan(1000);
    const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
    for (let at = 0; at < accepted.length; at += 200) {
      const batch = accepted.slice(at, at + 200);
      const columns = batch.map(
        (pattern, index) => `regexp_matches(v, ${literal(portablePattern(pattern))}) AS m${index}`,
      );
      const rows = await query(
        `SELECT ${columns.join(", ")} FROM (VALUES ${texts.map((text) => `(${literal(text)})`).join(", ")}) AS t(v)`,
      );
      for (const [index, pattern] of batch.entries()) {
        // Outside brackets flag u refuses some escapes of punctuation that both otherwise read as the sign itself.
        const ecmaScript = compiled(pattern);
        const expected = texts.map((text) => ecmaScript.test(text));
        expect(
          rows.map((row) => row[`m${index}`]),
          pattern,
        ).toEqual(expected);
      }
    }
  });

  function compiled(pattern: string): RegExp {
    try {
      return new RegExp(pattern, "u");
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return new RegExp(pattern.replaceAll("\\-", "\\x2d"), "u");
    }
  }
});

describe("whatever stands in SQL", () => {
  test("it is allowed, or refused as the contract's fault; and what is allowed reads nothing but the row", async () => {
    const random = seeded(3);
    const parts = [
      "age",
      "status",
      "ok",
      "1",
      "'x'",
      "(",
      ")",
      "AND",
      "OR",
      "NOT",
      "=",
      ">",
      "+",
      ",",
      "lower(",
      "length(",
      "IN",
      "IS NULL",
    ];
    const bad = [
      "SELECT",
      "FROM",
      "data",
      "read_text('/etc/passwd')",
      "--",
      "/*",
      "*/",
      ";",
      "*",
      "OVER ()",
      "count(",
      "EXISTS",
      "AS",
      "$1",
      "?",
      "CASE WHEN",
      "THEN",
      "ELSE",
      "END",
      "::INTEGER",
      "::VARCHAR",
      "[",
      "]",
      "COLLATE",
      "now()",
      "\n",
      "'",
      '"',
    ];
    const engine: SqlEngine = { query };
    const columns = [
      { name: "age", sqlType: "BIGINT" },
      { name: "status", sqlType: "VARCHAR" },
      { name: "ok", sqlType: "BOOLEAN" },
    ];
    let allowed = 0;
    for (let round = 0; round < 800; round += 1) {
      const words = Array.from({ length: 1 + random(6) }, () => pick(random, random(3) === 0 ? bad : parts));
      const expression = words.join(" ");
      try {
        await guardSql(engine, expression, { columns, location: { path: "c.yml", line: 1, column: 1 } });
      } catch (error) {
        if (!(error instanceof UserError)) throw new Error(`Not refused but broken by ${expression}`, { cause: error });
        continue;
      }
      allowed += 1;
      expect(expression).not.toMatch(/SELECT|FROM|read_text|;|--|OVER|count\(|EXISTS|\$1|\?|now\(/);
      // It can stand in any place of a query, and changes nothing around it.
      const [row] = await query(
        `SELECT count(*) FILTER (WHERE NOT (${expression}) OR true) AS n FROM (SELECT NULL::BIGINT AS age, NULL::VARCHAR AS status, NULL::BOOLEAN AS ok) AS t`,
      );
      expect(row?.["n"], expression).toBe(1n);
    }
    expect(allowed).toBeGreaterThan(10);
  });
});
