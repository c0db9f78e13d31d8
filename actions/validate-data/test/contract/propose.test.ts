import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Engine, openEngine } from "@gatewright/tables/engine/engine.ts";
import { profileTable } from "@gatewright/tables/profile/profile.ts";
import { openTable } from "@gatewright/tables/source/open-table.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Contract } from "../../src/contract/contract.ts";
import { proposeContract } from "../../src/contract/propose.ts";
import { readContract } from "../../src/contract/read-contract.ts";
import { findingsOf, silentLog } from "../evaluate-contract.ts";

let directory: string;
let engine: Engine;
const { signal } = new AbortController();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "propose-"));
  engine = await openEngine({
    enginePath: undefined,
    toolCache: undefined,
    temporaryDirectory: directory,
    signal,
    log: silentLog,
  });
});
afterAll(async () => {
  engine.close();
  await rm(directory, { recursive: true, force: true });
});

/** Rows as a CSV file. */
function csv(rows: string[][]): string {
  const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
}

/** The proposal for a CSV file of these rows, and how it reads. */
async function propose(rows: string[][], name = "data.csv"): Promise<{ text: string; contract: Contract }> {
  await writeFile(join(directory, name), csv(rows));
  const declaration = { paths: [name], root: directory, format: undefined, dialect: {}, hivePartitions: false };
  const table = await openTable(declaration, { engine, temporaryDirectory: directory, signal });
  const text = proposeContract(await profileTable(engine, table), { paths: [name] });
  return { text, contract: readContract(text, "contracts/proposed.yml") };
}

/** `count` rows below a header, each cell made from the row's number. */
function rowsOf(header: string[], count: number, row: (index: number) => string[]): string[][] {
  return [header, ...Array.from({ length: count }, (_, index) => row(index))];
}

function checksOf(contract: Contract, column: string): [string, unknown][] {
  return contract.checks
    .filter((check) => "column" in check && check.column === column && !check.implied)
    .map((check) => {
      if ("bound" in check) return [check.rule, check.bound];
      if ("values" in check) return [check.rule, check.values];
      if ("limit" in check) return [check.rule, check.limit?.text];
      return [check.rule, undefined];
    });
}

describe("a proposed contract", () => {
  test("has types, nulls, words, ranges and a key, and comments where it guesses", async () => {
    const { text, contract } = await propose(
      rowsOf(["id", "speed", "phase", "day", "cost"], 100, (index) => [
        `R${index}`,
        index % 10 === 0 ? "" : String(index * 3),
        index % 2 === 0 ? "Climb" : "Descent",
        `2024-01-${String((index % 28) + 1).padStart(2, "0")}`,
        String(index - 50.5),
      ]),
    );
    expect(contract.columns.map(({ name, type }) => [name, type])).toEqual([
      ["id", "string"],
      ["speed", "integer"],
      ["phase", "string"],
      ["day", "date"],
      ["cost", "number"],
    ]);
    expect(contract.checks.find(({ rule }) => rule === "key")).toMatchObject({ columns: ["id"] });
    expect(contract.checks.find(({ rule }) => rule === "rows")).toMatchObject({ range: [50, null] });
    expect(checksOf(contract, "speed")).toEqual([
      ["type", undefined],
      ["nulls", "<=12%"],
      ["minimum", 0],
      ["maximum", 297],
      ["unique", undefined],
    ]);
    expect(checksOf(contract, "phase").at(-1)).toEqual(["enum", ["Climb", "Descent"]]);
    expect(checksOf(contract, "day").slice(-2)).toEqual([
      ["minimum", "2024-01-01"],
      ["maximum", "2024-01-28"],
    ]);
    expect(checksOf(contract, "cost").slice(-2)).toEqual([
      ["minimum", -50.5],
      ["maximum", 48.5],
    ]);
    expect(text).toMatch(/^# Proposed from 100 rows\./);
    expect(text).toMatch(
      /^ {2}speed: \{.*\} # 10 % nulls now; smallest 3 so far; greatest so far; all values differ so far$/m,
    );
  });

  test("of an empty table allows the empty table, and says so", async () => {
    const { text, contract } = await propose([["a", "b"]]);
    expect(contract.columns.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(text).toMatch(/rows: \{min: 0\} # there are none now/);
    expect(contract.checks.some(({ rule }) => rule === "rows")).toBe(false);
  });

  test("lets a column that has NaN warn, and gives it no bounds, which NaN would break", async () => {
    const { contract } = await propose(rowsOf(["x"], 50, (index) => [index === 7 ? "NaN" : `${index}.5`]));
    expect(contract.checks.find(({ rule }) => rule === "finite")).toMatchObject({ severity: "warn" });
    expect(checksOf(contract, "x").map(([rule]) => rule)).toEqual(["type", "required"]);
  });

  test("says nothing about a column that is always null", async () => {
    const { text, contract } = await propose(rowsOf(["a", "b"], 20, (index) => [String(index), ""]));
    expect(checksOf(contract, "b")).toEqual([]);
    expect(text).toMatch(/^ {2}b: \{\} # every value is null$/m);
  });

  test("knows timestamps with and without an offset", async () => {
    const { contract } = await propose(
      rowsOf(["t", "z"], 30, (index) => [
        `2024-01-01 00:00:${String(index).padStart(2, "0")}`,
        `2024-01-01T00:00:${String(index).padStart(2, "0")}Z`,
      ]),
    );
    expect(contract.columns).toMatchObject([
      { type: "timestamp", zone: "none" },
      { type: "timestamp", zone: undefined },
    ]);
  });

  test("sets no greatest id, which the next row would exceed", async () => {
    const { contract } = await propose(rowsOf(["id"], 100, (index) => [String(index + 1)]));
    expect(checksOf(contract, "id").map(([rule]) => rule)).toEqual(["type", "minimum"]);
  });

  test("does not take measures for categories", async () => {
    const { contract } = await propose(rowsOf(["k"], 100, (index) => [String(index % 7)]));
    expect(checksOf(contract, "k").map(([rule]) => rule)).toEqual(["type", "required", "minimum", "maximum"]);
  });

  test("keeps names and values from the data what they are: never a key, a comment or another type", async () => {
    const hostile = [
      ...["a: b", "# c", "- d", "<<", "true", "null", "~", "10", "0x1F", "1e3", "yes", "'q'", '"', "\\", "{x: 1}"],
      ...[
        "[1]",
        "*alias",
        "&anchor",
        "!!int 3",
        "| block",
        "> fold",
        "%YAML",
        "---",
        "...",
        "@foo",
        "`",
        "x\ny",
        "x\r\ny",
      ],
      ...[
        "  spaces  ",
        "tab\there",
        "\u2028",
        "\u0085",
        "\ufeffmark",
        "\u202eevil",
        "😀",
        "é",
        "__proto__",
        "constructor",
      ],
      ...[
        "a, b",
        "key: {type: integer}\nrows: {min: 0}",
        "2024-01-31",
        "?",
        ": ",
        "a #b",
        "=",
        ".inf",
        "\ufffd",
        "\u0001",
      ],
    ];
    const { text, contract } = await propose(
      rowsOf([...hostile, "word"], 10 * hostile.length, (index) => [
        ...hostile.map(() => (index % 2 === 0 ? "v" : "w")),
        hostile[index % 10] ?? "",
      ]),
    );
    expect(contract.columns.map(({ name }) => name)).toEqual([...hostile, "word"]);
    expect(contract.columns.every(({ type }) => type === "string")).toBe(true);
    const words = checksOf(contract, "word").find(([rule]) => rule === "enum")?.[1];
    expect(words).toEqual(expect.arrayContaining(hostile.slice(0, 10)));
    expect(text).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}\ufffd]/u);
  });
});

describe("the data keeps the contract that was proposed for it", () => {
  const word = (index: number) => ["ash", "birch", "cedar"][index % 3] ?? "";
  test.each<[what: string, rows: string[][]]>([
    [
      "columns of every type",
      rowsOf(["id", "n", "x", "b", "d", "t", "w"], 60, (index) => [
        `k${index}`,
        String(index - 30),
        `${index / 7}`,
        index % 2 === 0 ? "true" : "FALSE",
        `2023-12-${String((index % 31) + 1).padStart(2, "0")}`,
        `2023-12-01T00:00:${String(index).padStart(2, "0")}.25+02:00`,
        word(index),
      ]),
    ],
    [
      "nulls in every share",
      rowsOf(["a", "b", "c"], 300, (index) => [
        index === 5 ? "" : String(index),
        index % 3 === 0 ? "" : word(index),
        index === 0 ? "only" : "",
      ]),
    ],
    ["NaN and infinity", rowsOf(["x"], 40, (index) => [index === 3 ? "NaN" : index === 4 ? "-inf" : `${index}.5`])],
    ["one row", rowsOf(["a", "b"], 1, () => ["1", "x"])],
    ["no rows", [["a", "b"]]],
    ["a column without values", rowsOf(["a", "b"], 9, (index) => [String(index), ""])],
    ["values beyond 2^53", rowsOf(["n"], 30, (index) => [`90071992547409${String(index).padStart(2, "0")}`])],
    [
      "very large and very small numbers",
      rowsOf(["x"], 30, (index) => [`${index % 2 === 0 ? "-" : ""}1e${index * 10}`]),
    ],
    ["duplicate rows", rowsOf(["a", "w"], 50, (index) => [String(index % 5), word(index % 5)])],
    [
      "texts with quotes, line ends and spaces",
      rowsOf(["s"], 40, (index) => [['"q"', " lead", "two\nlines", "a,b"][index % 4] ?? ""]),
    ],
    [
      "texts that begin with U+FEFF",
      rowsOf(["i", "s"], 40, (index) => [String(index), ["\ufeffa", "a"][index % 2] ?? ""]),
    ],
  ])("%s", async (_, rows) => {
    const { text } = await propose(rows);
    const findings = await findingsOf({ "contract.yml": text, "data.csv": csv(rows) });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ verdict }) => !["pass", "warn", "skipped"].includes(verdict))).toEqual([]);
  });

  test("digits with leading zeros, which are names, and signs, which make two texts one number", async () => {
    const rows = rowsOf(["zip", "mixed", "signed"], 40, (index) => [
      `0${1000 + index}`,
      index % 2 === 0 ? String(index) : `0${index - 1}`,
      index % 2 === 0 ? `-${index}` : String(1 - index),
    ]);
    const { text, contract } = await propose(rows);
    expect(contract.columns.map(({ type }) => type)).toEqual(["string", "string", "integer"]);
    expect(contract.checks.find(({ rule }) => rule === "key")).toMatchObject({ columns: ["zip"] });
    const findings = await findingsOf({ "contract.yml": text, "data.csv": csv(rows) });
    expect(findings.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
  });

  test.each(["parquet", "jsonl"])("a %s file of every type", async (format) => {
    const path = join(directory, `data.${format}`);
    const output = format === "parquet" ? "FORMAT parquet" : "FORMAT json";
    await engine.query(
      `COPY (SELECT i::INTEGER AS id, i / 7.0 AS x, (i / 8)::DECIMAL(9, 3) AS m, i % 2 = 0 AS b, DATE '2024-01-01' + i::INTEGER AS d,
         TIMESTAMP '2024-01-01' + to_seconds(i) AS t, ['ash', 'birch'][1 + i % 2] AS w, [i] AS l, nullif(i, 3) AS n
       FROM range(60) AS r(i)) TO '${path}' (${output})`,
    );
    const declaration = {
      paths: [`data.${format}`],
      root: directory,
      format: undefined,
      dialect: {},
      hivePartitions: false,
    };
    const table = await openTable(declaration, { engine, temporaryDirectory: directory, signal });
    const text = proposeContract(await profileTable(engine, table), { paths: [`data.${format}`] });
    const findings = await findingsOf({ "contract.yml": text, [`data.${format}`]: await readFile(path) });
    expect(findings.length).toBeGreaterThan(20);
    expect(findings.filter(({ verdict }) => !["pass", "warn", "skipped"].includes(verdict))).toEqual([]);
  });

  test("and other data does not", async () => {
    const rows = rowsOf(["id", "w"], 60, (index) => [String(index), word(index)]);
    const { text } = await propose(rows);
    const changed = rows.map((row, index) => (index === 7 ? ["-3", "oak"] : row));
    const findings = await findingsOf({ "contract.yml": text, "data.csv": csv(changed) });
    const failed = findings.filter(({ verdict }) => verdict === "fail").map(({ rule }) => rule);
    expect(failed.sort()).toEqual(["enum", "minimum"]);
  });
});
