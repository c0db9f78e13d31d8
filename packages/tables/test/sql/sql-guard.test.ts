import { DuckDBInstance } from "@duckdb/node-api";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allowedFunctions, volatileFunctions } from "../../src/sql/sql-functions.ts";
import { guardSql, type SqlColumn, type SqlEngine } from "../../src/sql/sql-guard.ts";

const columns: SqlColumn[] = [
  { name: "age", sqlType: "BIGINT" },
  { name: "income", sqlType: "DOUBLE" },
  { name: "status", sqlType: "VARCHAR" },
  { name: "start_date", sqlType: "DATE" },
  { name: "end_date", sqlType: "DATE" },
  { name: "seen_at", sqlType: "TIMESTAMP WITH TIME ZONE" },
  { name: "ok", sqlType: "BOOLEAN" },
  { name: 'a "b" c', sqlType: "BIGINT" },
  { name: "größe", sqlType: "DOUBLE" },
  { name: "x.y", sqlType: "BIGINT" },
];
const location = { path: "contracts/strikes.yml", line: 7, column: 12 };

let instance: DuckDBInstance;
let engine: SqlEngine;
const asked: string[] = [];

beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  engine = {
    query: async (sql) => {
      asked.push(sql);
      return (await connection.runAndReadAll(sql)).getRowObjectsJS();
    },
  };
});
afterAll(() => instance.closeSync());

const guard = (expression: string) => guardSql(engine, expression, { columns, location });

async function refusal(expression: string): Promise<UserError> {
  const error = await guard(expression).then(
    () => new Error(`${expression} was accepted`),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw error;
  return error;
}

describe("conditions that people write", () => {
  test.each<[expression: string, referenced: string[]]>([
    ["end_date >= start_date", ["end_date", "start_date"]],
    ["status = 'closed'", ["status"]],
    ["age BETWEEN 18 AND 100 AND NOT ok", ["age", "ok"]],
    ["status IN ('a', 'b') OR status NOT IN ('c')", ["status"]],
    ["status LIKE 'a%' AND status NOT ILIKE '%b' AND status SIMILAR TO 'x+'", ["status"]],
    ["status LIKE '%a%b%c' AND status LIKE '_a%b_' AND status ILIKE '%a%'", ["status"]],
    ["status GLOB '[a-z]*' AND status LIKE 'a!%%' ESCAPE '!'", ["status"]],
    ["CASE WHEN age > 3 THEN income > 2 ELSE ok END", ["age", "income", "ok"]],
    ["coalesce(age, 0) + nullif(age, 3) * 2 % 7 > ifnull(income, 1) / 2", ["age", "income"]],
    ["if(ok, age, 0) > -1", ["ok", "age"]],
    ["TRY_CAST(status AS INTEGER) IS NOT NULL", ["status"]],
    ["status::DOUBLE < 3", ["status"]],
    ["CAST(income AS DECIMAL(9, 2)) = round(income, 2)", ["income"]],
    ["date_diff('day', start_date, end_date) < 30", ["start_date", "end_date"]],
    ["end_date - start_date < 30 AND start_date + INTERVAL 1 MONTH > end_date", ["end_date", "start_date"]],
    ["start_date >= DATE '2020-01-01'", ["start_date"]],
    ["extract(year FROM start_date) = 2020 AND dayofweek(start_date) <> 0", ["start_date"]],
    ["seen_at AT TIME ZONE 'Europe/Paris' > TIMESTAMP '2020-01-01 00:00:00'", ["seen_at"]],
    ["regexp_matches(status, '^[a-z]+$') AND length(trim(lower(status))) > 2", ["status"]],
    ["position('a' IN status) > 0 AND substring(status FROM 1 FOR 2) = 'ab'", ["status"]],
    ["replace(status, ',', '') = 'x' AND regexp_replace(status, '[0-9]', '', 'g') = 'x'", ["status"]],
    ["isfinite(income) AND abs(income) < 1e9", ["income"]],
    ["age IS DISTINCT FROM 3 AND (ok IS TRUE OR ok)", ["age", "ok"]],
    ["ok", ["ok"]],
    ["AGE > 3", ["age"]],
    ['"a ""b"" c" > 1', ['a "b" c']],
    ['größe > 1 AND "x.y" > 2', ["größe", "x.y"]],
    ["  age\n  >\t3  ", ["age"]],
    ["age /* years */ > 3", ["age"]],
    ["status = 'it''s -- not a comment /* '", ["status"]],
  ])("%s is allowed", async (expression, referenced) => {
    const result = await guard(expression);
    expect([...result.referenced].sort()).toEqual([...referenced].sort());
  });
});

describe("ways to other files, settings and the machine", () => {
  test.each([
    "read_text('/etc/passwd') IS NOT NULL",
    "(SELECT count(*) FROM read_text('/etc/passwd')) > 0",
    "(SELECT content FROM read_text('.git/config')) LIKE '%token%'",
    "(SELECT count(*) FROM read_csv('.git/config')) > 0",
    "(SELECT count(*) FROM '/etc/passwd') > 0",
    "EXISTS (SELECT 1 FROM glob('*'))",
    "EXISTS (FROM read_blob('/etc/passwd'))",
    "status IN (SELECT content FROM read_text('/etc/passwd'))",
    "status NOT IN (FROM duckdb_secrets())",
    "age = ANY (SELECT 1)",
    "age <> ALL ([1, 2])",
    "CASE WHEN ok THEN (SELECT true FROM glob('/etc/*') LIMIT 1) ELSE true END",
    "coalesce(ok, (SELECT true), false)",
    "age BETWEEN (SELECT 1) AND 2",
    "lower((SELECT content FROM read_text('/etc/passwd'))) = 'x'",
    "CAST((SELECT 1) AS BOOLEAN)",
    "(WITH t AS (SELECT 1 AS a) SELECT a FROM t) = 1",
    "ARRAY(SELECT 1) IS NOT NULL",
    "getenv('GITHUB_TOKEN') = 'x'",
    "current_setting('memory_limit') = 'x'",
    "getvariable('x') = 'x'",
    "version() = 'x'",
    "pg_catalog.version() = 'x'",
    "error('x')",
    "query('SELECT 1') IS NULL",
    "query_table('x') IS NULL",
    "json_execute_serialized_sql('{}') IS NULL",
    "json_serialize_sql('SELECT 1') IS NULL",
    "write_log('x') IS NULL",
    "nextval('s') > 0",
    "pragma_version() IS NULL",
    "getenv('A') IS NULL OR TRUE",
    "\"read_text\"('/etc/passwd') IS NULL",
    "\"GETENV\"('A') IS NULL",
    "main.\"getenv\"('A') IS NULL",
    "system.main.lower(status) = 'x'",
    "status.upper() = 'X'",
    "unnest([true])",
    "list_transform([age], lambda x: x + 1) IS NULL",
    "[x + 1 FOR x IN [age]] IS NULL",
    "COPY (SELECT 1) TO '/tmp/x'",
    "ATTACH 'x.db'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "SET memory_limit = '1GB'",
    "PRAGMA database_list",
    "true; COPY (SELECT 1) TO '/tmp/x'",
    "true); COPY (SELECT 1) TO '/tmp/x'; --",
    "true) FROM read_text('/etc/passwd') --",
    "true FROM read_text('/etc/passwd') --",
    "true FROM read_text('/etc/passwd') WHERE (true",
    "true) UNION ALL SELECT (true",
    "age > 1) OR (age < 0",
    "age > 1) FROM data WHERE (true",
    "age > 1 -- why",
    "age > 1 /* why",
    "age > 1 /* /* */",
    "age > 1 -- */ \n OR ok --",
    "age > 1 AS allowed",
    "age > 1, ok",
    "ok WINDOW w AS ()",
    "ok ORDER BY 1",
    "ok LIMIT 1",
    "DISTINCT ok",
    "",
    " ",
    "()",
    "age > \u0000 1",
    "age > 1\u0007",
  ])("%j is refused", async (expression) => {
    const error = await refusal(expression);
    expect(error.kind).toBe("configuration");
    expect(error.message).toMatch(/^contracts\/strikes\.yml:7:12: the SQL .* cannot be used: /);
    expect(error.location).toEqual(location);
    expect(error.hint).toBeTruthy();
  });

  test("nothing of a refused expression was ever run: it stood in text literals only", async () => {
    asked.length = 0;
    await refusal("(SELECT content FROM read_text('/etc/passwd')) LIKE 'root%'");
    expect(asked.length).toBeGreaterThan(0);
    for (const sql of asked) expect(sql).toMatch(/^SELECT CAST\(json_serialize_sql\('/);
  });
});

describe("what a rule over one row cannot have", () => {
  test.each([
    ["count(*) > 1", "count_star looks at many rows at once"],
    ["sum(age) > 1", "sum looks at many rows at once"],
    ["max(age) FILTER (WHERE ok) > 1", "max looks at many rows at once"],
    ["row_number() OVER () > 1", "a window function reads other rows"],
    ["lag(age) OVER (ORDER BY age) < age", "a window function reads other rows"],
    ["COLUMNS('a.*') > 1", "* and COLUMNS(…) stand for several columns"],
    ["*", "* and COLUMNS(…) stand for several columns"],
    ["$1 = age", "a parameter ($1, ?) has no value here"],
    ["? = age", "a parameter ($1, ?) has no value here"],
    ["#1 = 2", "a column by number (#1) is not allowed"],
    ["status COLLATE nocase = 'x'", "COLLATE is not allowed"],
    ["try(age > 1)", "TRY hides errors"],
    ["status[1] = 'x'", "[…] is not allowed"],
    ["data.age > 1", "data.age is not a plain column name"],
    ["lower(DISTINCT status) = 'x'", "DISTINCT, FILTER and ORDER BY inside lower"],
    ["random() < 0.5", "random gives another value on every run"],
    ["end_date < current_date", "current_date gives another value on every run"],
    ["seen_at < current_timestamp", "current_timestamp gives another value on every run"],
    ["seen_at < now()", "now gives another value on every run"],
    ["end_date < today()", "today gives another value on every run"],
    ["age(start_date) > INTERVAL 1 DAY", "age with one argument gives another value on every run"],
    ["uuid() = 'x'", "uuid gives another value on every run"],
  ])("%s is refused: %s", async (expression, reason) => {
    expect((await refusal(expression)).message).toContain(reason);
  });

  test.each([
    ["age", "its result is BIGINT, not BOOLEAN"],
    ["lower(status)", "its result is VARCHAR, not BOOLEAN"],
    ["NULL", "its result is INTEGER, not BOOLEAN"],
    ["1 = 1", "it names no column"],
    ["lower(age) = 'x'", "No function matches the given name and argument types"],
    ["age > 'many'", "Could not convert string 'many' to INT64"],
    ["start_date > DATE '2020-02-31'", "date field value out of range"],
    ["status = CAST(age AS foo)", "a cast to foo is not allowed"],
    ["status = CAST(age AS JSON)", "a cast to JSON is not allowed"],
    ["CAST(status AS INTEGER[]) IS NULL", "a cast to LIST is not allowed"],
    ["CAST(status AS ENUM ('a')) IS NULL", "a cast to ENUM is not allowed"],
    ["regexp_matches(status, '(')", "missing ): ("],
    ["age > 1e400", "a number that is not finite"],
    ["age IN (SELECT 1)", "reads other rows"],
    ["status LIKE '%_a%_a%_b'", "LIKE with more than one % before its end"],
    ["status NOT LIKE '%_a%b'", "LIKE with more than one % before its end"],
    ["status LIKE '%a!%b%c' ESCAPE '!'", "LIKE with more than one % before its end"],
    ["status ILIKE '%a%b'", "ILIKE with more than one % before its end"],
    ["status NOT ILIKE '%a%b' ESCAPE '!'", "ILIKE with more than one % before its end"],
    ["status GLOB '*a*[b]'", "GLOB with more than one * before its end"],
    ["status LIKE status", "the pattern of LIKE must be a constant text"],
    ["status GLOB concat(status, '*')", "the pattern of GLOB must be a constant text"],
    ["age >", "it does not parse: syntax error"],
    ["age = > 1", "it does not parse"],
  ])("%s is refused: %s", async (expression, reason) => {
    expect((await refusal(expression)).message).toContain(reason);
  });

  test("a column that stands in neither the contract nor the data is refused, with the likely one", async () => {
    expect((await refusal("end_dat >= start_date")).message).toBe(
      'contracts/strikes.yml:7:12: the SQL "end_dat >= start_date" cannot be used: there is no column "end_dat"; did you mean "end_date".',
    );
    expect((await refusal('status = "closed"')).hint).toContain("single quotes");
  });

  test("a column that is named like a word of the clock is the column", async () => {
    const own = [{ name: "current_date", sqlType: "DATE" }];
    const { referenced } = await guardSql(engine, "current_date > DATE '2020-01-01'", { columns: own, location });
    expect(referenced).toEqual(["current_date"]);
  });

  test("the columns that the typed relation adds for itself cannot be named", async () => {
    expect((await refusal("\"raw:age\" = 'x'")).message).toContain('there is no column "raw:age"');
    expect((await refusal('"null:age"')).message).toContain('there is no column "null:age"');
    expect((await refusal("rowid > 1")).message).toContain('there is no column "rowid"');
  });
});

describe("work without bound", () => {
  test.each([
    ["repeat(status, 1000000000) = 'x'", "the function repeat is not allowed"],
    ["lpad(status, 1000000000, 'x') = 'x'", "the function lpad is not allowed"],
    ["format('{:1000000000}', age) = 'x'", "the function format is not allowed"],
    ["printf('%1000000000d', age) = 'x'", "the function printf is not allowed"],
    ["range(1000000000) IS NULL", "the function range is not allowed"],
    ["generate_series(1, 1000000000) IS NULL", "the function generate_series is not allowed"],
    ["levenshtein(status, status) > 1", "the function levenshtein is not allowed"],
    ["replace(status, 'a', 'aaaaaaaa') = 'x'", "replace may not make texts longer"],
    ["replace(status, '', 'a') = 'x'", "replace may not make texts longer"],
    ["replace(status, 'aa', status) = 'x'", "replace may not make texts longer"],
    ["regexp_replace(status, 'a', 'bb', 'g') = 'x'", "regexp_replace may only delete"],
    ["regexp_matches(status, status)", "the pattern of regexp_matches must be a constant text"],
    [`regexp_matches(status, '${"a?".repeat(600)}')`, "a pattern is longer than 1000 characters"],
    [
      `${Array.from({ length: 800 }, () => "ok").join(" OR ")} OR (${Array.from({ length: 300 }, () => "ok").join(" AND ")})`,
      "more than 1000 parts",
    ],
  ])("%s", async (expression, reason) => {
    expect((await refusal(expression)).message).toContain(reason);
  });

  test("an expression that is nested without end is refused, not followed", async () => {
    for (const depth of [250, 990, 2500]) {
      const error = await refusal(`${"NOT ".repeat(depth)}ok`);
      expect(error.message).toMatch(/nested more than 200 deep|nested too deep|depth limit/);
    }
  });
});

describe("the list of functions", () => {
  test("holds only functions that the engine has, that look at one row, and that give the same for the same", async () => {
    const rows = await engine.query(
      "SELECT function_name AS name, list(DISTINCT function_type) AS types, list(DISTINCT stability) AS stabilities FROM duckdb_functions() GROUP BY 1",
    );
    const known = new Map(rows.map((row) => [String(row["name"]), row]));
    for (const name of allowedFunctions) {
      const row = known.get(name);
      expect(row, name).toBeDefined();
      expect(JSON.stringify(row?.["types"]), name).toMatch(/"(scalar|macro)"/);
      expect(JSON.stringify(row?.["types"]), name).not.toMatch(/aggregate|table|pragma/);
      expect(JSON.stringify(row?.["stabilities"]), name).not.toMatch(/VOLATILE|WITHIN_QUERY/);
    }
  });

  test("has nothing of what changes from run to run", () => {
    for (const name of volatileFunctions) expect(allowedFunctions.has(name), name).toBe(false);
  });
});
