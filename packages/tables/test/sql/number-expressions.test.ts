import { DuckDBInstance } from "@duckdb/node-api";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guardSql, type SqlColumn, type SqlEngine } from "../../src/sql/sql-guard.ts";

const columns: SqlColumn[] = [
  { name: "y_hat", sqlType: "DOUBLE" },
  { name: "cost", sqlType: "DOUBLE" },
  { name: "price", sqlType: "DECIMAL(9,2)" },
  { name: "operator", sqlType: "VARCHAR" },
  { name: "paid", sqlType: "BOOLEAN" },
  { name: "flown", sqlType: "DATE" },
];
const location = { path: "gatewright.yml", line: 21, column: 9 };

let instance: DuckDBInstance;
let engine: SqlEngine;
beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  engine = { query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS() };
});
afterAll(() => instance.closeSync());

const guard = (sql: string) => guardSql(engine, sql, { columns, location, result: "number" });

async function refusal(sql: string): Promise<UserError> {
  const error = await guard(sql).then(
    () => new Error(`${sql} was accepted`),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw error;
  return error;
}

describe("numbers that a row gives", () => {
  test.each<[sql: string, referenced: string[]]>([
    ["CASE WHEN y_hat = 1 THEN 40 - cost ELSE 0 END", ["cost", "y_hat"]],
    ["cost", ["cost"]],
    ["price * 2", ["price"]],
    ["length(operator)", ["operator"]],
    ["CAST(paid AS INTEGER)", ["paid"]],
    ["CAST(paid AS BIGINT) * 100000000000", ["paid"]],
    ["year(flown) - 2000", ["flown"]],
    ["abs(y_hat - cost) + coalesce(price, 0)", ["cost", "price", "y_hat"]],
    ["-COST", ["cost"]],
  ])("%s is allowed", async (sql, referenced) => {
    expect([...(await guard(sql)).referenced].sort()).toEqual(referenced);
  });
});

describe("what is no number, or no expression of one row", () => {
  test.each([
    ["cost > 1", "its result is BOOLEAN, not a number"],
    ["operator", "its result is VARCHAR, not a number"],
    ["flown", "its result is DATE, not a number"],
    ["CASE WHEN paid THEN 'x' END", "its result is VARCHAR, not a number"],
    ["1 + 1", "it names no column"],
    ["sum(cost)", "sum looks at many rows at once"],
    ["avg(cost) OVER ()", "a window function reads other rows"],
    ["random() * cost", "random gives another value on every run"],
    ["(SELECT count(*) FROM read_text('secret'))", "reads other rows"],
    ["cost); DROP TABLE candidate; --", "it does not"],
    ["cost -- a comment", "it does not parse"],
    ["cost) + (price", "it does not parse"],
    ["cst", 'there is no column "cst"; did you mean "cost"'],
    ["cost +", "it does not parse"],
    ["rowid", 'there is no column "rowid"'],
    ['"gatewright:id"', 'there is no column "gatewright:id"'],
  ])("%s is refused: %s", async (sql, reason) => {
    const error = await refusal(sql);
    expect(error.kind).toBe("configuration");
    expect(error.message).toMatch(/^gatewright\.yml:21:9: the SQL /);
    expect(error.message).toContain(reason);
    expect(error.hint).toBeTruthy();
    expect(error.hint).not.toMatch(/condition/);
  });

  test("asked for a condition, a number is still none", async () => {
    const asked = guardSql(engine, "cost", { columns, location });
    await expect(asked).rejects.toThrow("its result is DOUBLE, not BOOLEAN");
  });
});
