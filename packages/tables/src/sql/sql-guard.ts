import { isDeepStrictEqual } from "node:util";
import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { locatedFault } from "@gatewright/shared/errors/located-fault.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Location } from "@gatewright/shared/report/finding.ts";
import { quoteIdentifier, quoteLiteral } from "../plan/identifiers.ts";
import { volatileFunctions } from "./sql-functions.ts";
import { asNode, list, rowHint, type SqlNode, SqlRefusal, text, volatile, walkSql } from "./sql-tree.ts";

/** The part of an engine that the guard needs. It must not have read any file for the guard's sake. */
export interface SqlEngine {
  query(sql: string): Promise<Record<string, unknown>[]>;
}

/** A column that SQL may name, with its engine type in the relation that the SQL will run over. */
export interface SqlColumn {
  name: string;
  sqlType: string;
}

export interface GuardSql {
  columns: readonly SqlColumn[];
  /** Where the SQL stands. */
  location: Location;
  /** What one row gives; a condition when not given. */
  result?: "condition" | "number";
}

/**
 * Refuses SQL of a contract or a policy that is not one scalar expression over one row of `columns` that gives BOOLEAN (or a
 * number, when that is asked for). It is parsed by the engine itself and the tree is compared with a list of what is allowed; nothing of it runs before that.
 * After it, `(${expression})` may be put into a query as it is.
 * @returns the columns that it refers to, under their names in `columns`
 * @throws UserError (`configuration`)
 */
export async function guardSql(
  engine: SqlEngine,
  expression: string,
  { columns, location, result = "condition" }: GuardSql,
): Promise<{ referenced: string[] }> {
  const hint = result === "number" ? numberHint : undefined;
  return await refusing(expression, { location, hint }, async () => {
    const tree = await parse(engine, expression).catch(refuseDepth);
    const referenced = resolve(walkSql(tree), columns);
    const used = new Set(referenced);
    await refuseWrongTypes(
      engine,
      expression,
      columns.filter(({ name }) => used.has(name)),
      result,
    );
    if (referenced.length === 0) {
      throw new SqlRefusal("it names no column, so it says nothing about the data", conditionHint);
    }
    return { referenced };
  });
}

/**
 * What can be refused of an expression without knowing any column: it does not parse, or holds what is not allowed.
 * @throws UserError (`configuration`)
 */
export async function guardSqlForm(engine: SqlEngine, expression: string, location: Location): Promise<void> {
  await refusing(expression, { location }, async () => walkSql(await parse(engine, expression).catch(refuseDepth)));
}

const numberHint =
  "Write an expression that gives a number for every row, such as CASE WHEN paid THEN 40 - cost ELSE 0 END.";
const conditionHint = "Write one condition, such as end_date >= start_date, without SELECT, comments or semicolons.";

/** Hints that say how a condition is written; for a number another one stands in their place. */
const ofConditions: ReadonlySet<string> = new Set([conditionHint, rowHint]);

async function refusing<T>(
  expression: string,
  { location, hint }: { location: Location; hint?: string | undefined },
  body: () => Promise<T>,
): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof SqlRefusal)) throw error;
    const shown = expression.length > 120 ? `${expression.slice(0, 120)}…` : expression;
    throw locatedFault(
      location,
      `the SQL ${JSON.stringify(shown)} cannot be used: ${error.message}.`,
      hint !== undefined && ofConditions.has(error.hint) ? hint : error.hint,
      error,
    );
  }
}

/** Reading a tree that is nested without end overflows the stack before its depth can be counted. */
function refuseDepth(error: unknown): never {
  if (error instanceof RangeError) throw new SqlRefusal("it is nested too deep", "Split it into several rules.");
  throw error;
}

/**
 * The tree of the expression. It must read the same alone and in parentheses, so that nothing of it (a comment, a closing
 * parenthesis, an alias, a second statement) can reach what is written around it.
 */
async function parse(engine: SqlEngine, expression: string): Promise<SqlNode> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\0-\x08\x0b-\x1f\x7f]/.test(expression)) {
    throw new SqlRefusal("it contains control characters", conditionHint);
  }
  const plain = await serialize(engine, "true");
  const alone = await serialize(engine, expression);
  const enclosed = await serialize(engine, `(${expression})`);
  if (alone !== enclosed) throw new SqlRefusal("it does not read as one expression by itself", conditionHint);
  return onlyItem(enclosed, plain);
}

/** `SELECT … FROM data` as the engine reads it, without the places in the text, which differ with what stands around. */
async function serialize(engine: SqlEngine, item: string): Promise<string> {
  const statement = quoteLiteral(`SELECT ${item} FROM data`);
  const [row] = await ask(engine, `SELECT CAST(json_serialize_sql(${statement}) AS VARCHAR) AS tree`);
  // Inside a JSON text the quotes are escaped, so no constant of the expression can look like this.
  const json = text(row?.["tree"]).replaceAll(/"query_location":\d+,|,?"query_location":\d+/g, "");
  if (!json.startsWith('{"error":true')) return json;
  // A parse error's position is the only thing that differs; the sentence is what the user needs.
  const message = text(readTree(json)["error_message"]);
  // `FROM` is ours: the expression ended where something was still to come, or a semicolon ended it.
  const own = /\bfrom\b/i.test(item) ? message : message.replace('at or near "FROM"', "at its end");
  throw new SqlRefusal(`it does not parse: ${own}`, conditionHint);
}

/** The item of the query, when the query has nothing else: compared with how the engine reads `plain`. */
function onlyItem(json: string, plain: string): SqlNode {
  const { items, rest } = selectNode(json);
  const [only, ...more] = items;
  if (only === undefined || more.length > 0 || !isDeepStrictEqual(rest, selectNode(plain).rest)) {
    throw new SqlRefusal("it is more than one condition over one row", conditionHint);
  }
  if (only["alias"] !== "") throw new SqlRefusal("it names its result", conditionHint);
  return only;
}

function selectNode(json: string): { items: SqlNode[]; rest: unknown } {
  const { statements, ...around } = readTree(json);
  const [statement, ...others] = list(statements).map(asNode);
  // Parameters are refused where they stand in the tree, by name.
  const { node, named_param_map: _, ...beside } = statement ?? {};
  const { select_list: items = [], ...inside } = asNode(node);
  return { items: list(items).map(asNode), rest: { around, others, beside, inside } };
}

function readTree(json: string): SqlNode {
  try {
    return asNode(JSON.parse(json));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // The engine writes infinity, which JSON does not have, for a number such as 1e400.
    if (/"value":-?(?:inf|nan)/i.test(json)) {
      throw new SqlRefusal("it holds a number that is not finite", conditionHint);
    }
    throw new SqlRefusal("the engine's reading of it cannot be understood", "Write it in another way.");
  }
}

/** SQL compares names without regard to case; the data's own spelling is given back. */
function resolve(written: ReadonlySet<string>, columns: readonly SqlColumn[]): string[] {
  const byName = new Map(columns.map(({ name }) => [name.toLowerCase(), name]));
  return [...written].map((name) => {
    const known = byName.get(name.toLowerCase());
    if (known !== undefined) return known;
    if (volatileFunctions.has(name.toLowerCase())) throw volatile(name.toLowerCase());
    const names = columns.map((column) => column.name);
    const guess = didYouMean(name, names).replace(/\?$/, "");
    throw new SqlRefusal(
      `there is no column "${name}"${guess}`,
      "It stands in neither the contract nor the data. Texts are written in single quotes.",
    );
  });
}

/** The result must be BOOLEAN, and constants must have the form of what they are compared with. */
async function refuseWrongTypes(
  engine: SqlEngine,
  expression: string,
  columns: readonly SqlColumn[],
  result: "condition" | "number",
): Promise<void> {
  const nulls = columns.map(({ name, sqlType }) => `CAST(NULL AS ${sqlType}) AS ${quoteIdentifier(name)}`);
  const row = `(SELECT ${nulls.length === 0 ? "1" : nulls.join(", ")})`;
  const query = `SELECT (${expression}) AS result FROM ${row} AS data`;
  const [described] = await ask(engine, `DESCRIBE ${query}`);
  const type = text(described?.["column_type"]);
  const isNumber = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DECIMAL\(.*\)|FLOAT|DOUBLE)$/.test(type);
  if (result === "number" && !isNumber) {
    throw new SqlRefusal(`its result is ${type}, not a number`, numberHint);
  }
  if (result === "condition" && type !== "BOOLEAN") {
    throw new SqlRefusal(
      `its result is ${type}, not BOOLEAN`,
      "A rule is a condition: compare the value with something.",
    );
  }
  await ask(engine, query);
}

/** The engine's complaints about the expression; trouble of the engine itself passes through. */
async function ask(engine: SqlEngine, sql: string): Promise<Record<string, unknown>[]> {
  try {
    return await engine.query(sql);
  } catch (error) {
    const told = error instanceof UserError && error.cause instanceof Error ? error.cause : error;
    if (!(told instanceof Error)) throw error;
    const reason =
      /^(Parser|Binder|Catalog|Conversion|Invalid Input|Out of Range|Not implemented|Syntax) Error: (.*)/.exec(
        told.message.split("\n", 1)[0] ?? "",
      );
    if (reason === null) throw error;
    throw new SqlRefusal(`the engine says: ${(reason[2] ?? "").replace(/[.!]$/, "")}`, conditionHint);
  }
}
