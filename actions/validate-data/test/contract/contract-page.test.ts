import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { allowedFunctions } from "@gatewright/tables/sql/sql-functions.ts";
import { guardSql, type SqlEngine } from "@gatewright/tables/sql/sql-guard.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContract } from "../../src/contract/read-contract.ts";

const page = readFileSync(new URL("../../../../docs/contract.md", import.meta.url), "utf8");
const schema: unknown = JSON.parse(
  readFileSync(new URL("../../../../schemas/contract.v1.json", import.meta.url), "utf8"),
);

interface Row {
  section: string;
  key: string;
  example: string;
}

/** Rows of the tables, each under its second-level heading. */
function tableRows(): Row[] {
  const rows: Row[] = [];
  let section = "";
  for (const line of page.split("\n")) {
    if (line.startsWith("## ")) section = line.slice(3);
    const cells = /^\| `([^`]+)` +\| `([^`]+)` +\| /.exec(line);
    if (cells !== null) rows.push({ section, key: cells[1] ?? "", example: cells[2] ?? "" });
  }
  return rows;
}

function yamlBlocks(): string[] {
  return [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? "");
}

const columns = [
  "columns:",
  "  speed_kt: {type: integer}",
  "  cost: {type: number}",
  "  damaged: {type: boolean}",
  "  year: {type: integer}",
];

/** The contract around a one-line example of the page. */
function wholeContract({ section, key, example }: Row): string {
  const lines = (parts: string[]) => `${parts.join("\n")}\n`;
  const data = "data: {path: data.csv}";
  switch (section) {
    case "The file": {
      const rest = ["contract: 1", data, ...(key === "columns" ? [] : columns)];
      return lines([example, ...rest.filter((line) => !line.startsWith(`${key}:`))]);
    }
    case "data":
      return lines(["contract: 1", `data: {${key === "path" ? "" : "path: data.csv, "}${example}}`, "rows: {min: 2}"]);
    case "Columns":
      return lines(["contract: 1", data, "columns:", `  ${example}`]);
    case "Rules":
      return lines(["contract: 1", data, ...columns, "rules:", `  - ${example}`]);
    case "report":
      return lines(["contract: 1", data, ...columns, `report: {${example}}`]);
    default:
      throw new Error(`No contract is known around an example under "${section}".`);
  }
}

describe("the page about contracts", () => {
  test("shows whole contracts that can be read", () => {
    const contracts = yamlBlocks().map((text) => readContract(text, "contract.yml"));
    expect(contracts).toHaveLength(1);
    expect(contracts[0]?.checks.length).toBeGreaterThan(20);
  });

  test.each(tableRows())("its example of $key under $section is a contract: $example", (row) => {
    expect(row.example).toMatch(new RegExp(`(^|[{ ])${row.key}:`));
    expect(() => readContract(wholeContract(row), "contract.yml")).not.toThrow();
  });

  test("every key of the schema has a row of its own, or is named in the row of the key that holds it", () => {
    const sections: [pointer: string[], section: string][] = [
      [[], "The file"],
      [["properties", "data"], "data"],
      [["$defs", "column"], "Columns"],
      [["$defs", "rule"], "Rules"],
      [["properties", "report"], "report"],
    ];
    const documented = new Set(tableRows().map(({ section, key }) => `${section}: ${key}`));
    const columnKeys = keysAt(["$defs", "column"]);
    for (const [pointer, section] of sections) {
      for (const key of keysAt(pointer)) {
        // A rule about a column has the column's checks.
        if (section === "Rules" && columnKeys.includes(key) && !documented.has(`Rules: ${key}`)) continue;
        expect(documented, `${section}: ${key}`).toContain(`${section}: ${key}`);
      }
    }
    for (const key of allKeys(schema)) expect(page.includes(`\`${key}\``) || page.includes(`${key}:`), key).toBe(true);
  });

  test("every row is about a key of the schema", () => {
    const keys = new Set(allKeys(schema));
    for (const { key } of tableRows()) expect(keys).toContain(key);
  });

  test("every key of the schema has a description", () => {
    for (const { name, description } of properties(schema)) expect(description, name).toMatch(/\S/);
  });

  test("names every function that SQL may use, and no other", () => {
    const lists = page.slice(page.indexOf("- arithmetic:"), page.indexOf("`replace` may not make"));
    const named = [...lists.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "");
    expect([...named].sort()).toEqual([...allowedFunctions].sort());
  });
});

describe("the SQL on the page", () => {
  let instance: DuckDBInstance;
  let engine: SqlEngine;
  beforeAll(async () => {
    instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    engine = { query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS() };
  });
  afterAll(() => instance.closeSync());

  test("is allowed", async () => {
    const sqlColumns = [
      { name: "end_date", sqlType: "DATE" },
      { name: "start_date", sqlType: "DATE" },
      { name: "cost", sqlType: "DOUBLE" },
      { name: "cost_usd", sqlType: "DOUBLE" },
      { name: "damaged", sqlType: "BOOLEAN" },
    ];
    const contracts = [...yamlBlocks(), ...tableRows().map(wholeContract)].map((text) => readContract(text, "c.yml"));
    const checks = contracts.flatMap((contract) => contract.checks);
    const conditions = checks.flatMap((check) => [check.where, check.rule === "sql" ? check.sql : undefined]);
    const expressions = new Set(conditions.filter((expression) => expression !== undefined));
    expect(expressions.size).toBeGreaterThan(3);
    for (const expression of expressions) {
      await guardSql(engine, expression, { columns: sqlColumns, location: { path: "contract.yml" } });
    }
  });
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keysAt(pointer: string[]): string[] {
  const found = pointer.reduce<unknown>((node, step) => (isObject(node) ? node[step] : undefined), schema);
  if (!isObject(found) || !isObject(found["properties"])) throw new Error(`No properties at ${pointer.join("/")}`);
  return Object.keys(found["properties"]);
}

/** Every property of the schema, at any depth, with its description. */
function properties(node: unknown): { name: string; description: unknown }[] {
  if (Array.isArray(node)) return node.flatMap(properties);
  if (!isObject(node)) return [];
  const own = isObject(node["properties"]) ? Object.entries(node["properties"]) : [];
  return [
    ...own.map(([name, value]) => ({ name, description: isObject(value) ? value["description"] : undefined })),
    ...Object.values(node).flatMap(properties),
  ];
}

function allKeys(node: unknown): string[] {
  return [...new Set(properties(node).map(({ name }) => name))];
}
