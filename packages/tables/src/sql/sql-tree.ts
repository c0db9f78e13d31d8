import { aggregateFunctions, allowedFunctions, castTypes, volatileFunctions } from "./sql-functions.ts";

/** A node of the engine's parsed expression, as `json_serialize_sql` writes it. */
export interface SqlNode {
  readonly [key: string]: unknown;
}

/** Why an expression is refused: a sentence without a full stop, and what to do. */
export class SqlRefusal extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

const maxNodes = 1000;
/** Well below the engine's own limit of 1000, which counts what is written around the expression too. */
const maxDepth = 200;
const maxPatternLength = 1000;

const operators = new Set([
  "OPERATOR_NOT",
  "OPERATOR_IS_NULL",
  "OPERATOR_IS_NOT_NULL",
  "OPERATOR_COALESCE",
  "COMPARE_IN",
  "COMPARE_NOT_IN",
]);

const refusedClasses: Record<string, string> = {
  SUBQUERY: "a subquery (or ANY, ALL, EXISTS) reads other rows",
  WINDOW: "a window function reads other rows",
  STAR: "* and COLUMNS(…) stand for several columns",
  LAMBDA: "a lambda is not allowed",
  PARAMETER: "a parameter ($1, ?) has no value here",
  POSITIONAL_REFERENCE: "a column by number (#1) is not allowed",
  COLLATE: "COLLATE is not allowed",
  DEFAULT: "DEFAULT has no meaning here",
};

/** How to write a rule of a contract. */
export const rowHint =
  "A rule is one condition over one row; aggregates have keys of their own (mean, sum, distinct, …).";

/** Names of the columns that the expression refers to, as written. Throws SqlRefusal for everything that is not allowed. */
export function walkSql(root: SqlNode): Set<string> {
  const columns = new Set<string>();
  const stack = [{ node: root, depth: 1 }];
  let seen = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const depth = next.depth + 1;
    seen += 1;
    if (seen > maxNodes) throw new SqlRefusal(`it has more than ${maxNodes} parts`, "Split it into several rules.");
    if (depth > maxDepth)
      throw new SqlRefusal(`it is nested more than ${maxDepth} deep`, "Split it into several rules.");
    stack.push(...childrenOf(next.node, columns).map((node) => ({ node, depth })));
  }
  return columns;
}

/** Every class is taken apart by name: a node with a part that this file does not know is refused, not skipped. */
function childrenOf(node: SqlNode, columns: Set<string>): SqlNode[] {
  const kind = text(node["class"]);
  const type = text(node["type"]);
  switch (kind) {
    case "COLUMN_REF": {
      const path = list(node["column_names"]).map(text);
      const [name] = path;
      if (name === undefined || path.length > 1) {
        throw new SqlRefusal(
          `${path.join(".")} is not a plain column name`,
          "Write the column alone; a name with a point in it stands in double quotes.",
        );
      }
      columns.add(name);
      return [];
    }
    case "CONSTANT":
      return [];
    case "COMPARISON":
      return [part(node, "left"), part(node, "right")];
    case "CONJUNCTION":
      return parts(node, "children");
    case "BETWEEN":
      return [part(node, "input"), part(node, "lower"), part(node, "upper")];
    case "CASE": {
      const checks = list(node["case_checks"]).map(asNode);
      return [
        ...checks.flatMap((check) => [part(check, "when_expr"), part(check, "then_expr")]),
        part(node, "else_expr"),
      ];
    }
    case "CAST": {
      const wanted = asNode(node["cast_type"]);
      const id = text(wanted["id"]);
      if (!castTypes.has(id)) {
        const info =
          typeof wanted["type_info"] === "object" && wanted["type_info"] !== null ? asNode(wanted["type_info"]) : {};
        const name = id === "UNBOUND" ? text(info["name"]) : id;
        throw new SqlRefusal(`a cast to ${name} is not allowed`, "Cast to a number, text, boolean, date or time type.");
      }
      return [part(node, "child")];
    }
    case "OPERATOR":
      if (operators.has(type)) return parts(node, "children");
      throw new SqlRefusal(
        operatorReason(type),
        "Only NOT, IS NULL, IN and COALESCE are, besides comparison and arithmetic.",
      );
    case "FUNCTION":
      return functionArguments(node);
    default:
      throw new SqlRefusal(refusedClasses[kind] ?? `${kind.toLowerCase()} expressions are not allowed`, rowHint);
  }
}

function operatorReason(type: string): string {
  if (type === "OPERATOR_TRY") return "TRY hides errors and is not allowed";
  if (type === "ARRAY_EXTRACT" || type === "ARRAY_SLICE") return "[…] is not allowed; substr takes parts of texts";
  return `${type.replace("OPERATOR_", "").toLowerCase()} is not allowed`;
}

function functionArguments(node: SqlNode): SqlNode[] {
  const name = text(node["function_name"]).toLowerCase();
  const schema = text(node["schema"]);
  if ((schema !== "" && schema !== "main") || text(node["catalog"]) !== "") {
    throw new SqlRefusal(
      `${schema}.${name}(…) is not allowed`,
      `Write ${name}(${schema}, …): functions stand in front.`,
    );
  }
  if (volatileFunctions.has(name)) throw volatile(name);
  if (aggregateFunctions.has(name)) throw new SqlRefusal(`${name} looks at many rows at once`, rowHint);
  if (!allowedFunctions.has(name)) {
    throw new SqlRefusal(`the function ${name} is not allowed`, "docs/contract.md lists the functions that are.");
  }
  const orders = list(asNode(node["order_bys"])["orders"]);
  if (node["distinct"] === true || (node["filter"] ?? null) !== null || orders.length > 0) {
    throw new SqlRefusal(`DISTINCT, FILTER and ORDER BY inside ${name}(…) are for aggregates`, rowHint);
  }
  const given = parts(node, "children");
  refuseUnboundedWork(name, given);
  return given;
}

export function volatile(name: string): SqlRefusal {
  return new SqlRefusal(
    `${name} gives another value on every run, and the same data must give the same findings`,
    "Write the date out, or use freshness for the age of the newest value.",
  );
}

/** What would make one row cost without bound, though the function itself is harmless. */
function refuseUnboundedWork(name: string, given: readonly SqlNode[]): void {
  const [, second, third] = given;
  if (name === "age" && given.length < 2) throw volatile("age with one argument");
  if (name === "replace" && (third === undefined || !isShorter(third, second))) {
    throw new SqlRefusal(
      "replace may not make texts longer: both its words must be constants, the new one not longer than the old one",
      "Compare with LIKE or a regular expression instead.",
    );
  }
  if (likeFunctions.has(name)) refuseBacktracking(name, constantText(second));
  if (name.startsWith("regexp_") || name === "~") {
    const pattern = constantText(second);
    if (second !== undefined && pattern === undefined) {
      throw new SqlRefusal(`the pattern of ${name} must be a constant text`, "Write the pattern out.");
    }
    if ((pattern ?? "").length > maxPatternLength) {
      throw new SqlRefusal(`a pattern is longer than ${maxPatternLength} characters`, "Use enum for lists of words.");
    }
  }
  if (name === "regexp_replace" && constantText(third) !== "") {
    throw new SqlRefusal(
      "regexp_replace may only delete: its replacement must be ''",
      "Use regexp_extract to take a part.",
    );
  }
}

/** LIKE, ILIKE and GLOB, with and without NOT and ESCAPE. */
const likeFunctions = new Set([
  ...["~~", "!~~", "~~*", "!~~*", "~~~", "like_escape", "not_like_escape", "ilike_escape", "not_ilike_escape"],
]);

/**
 * The engine tries every place for every wildcard that something follows: with two of them a text of 100,000 characters
 * takes ten seconds (measured). Only plain LIKE without `_` is searched for piece by piece.
 */
function refuseBacktracking(name: string, pattern: string | undefined): void {
  const word = name === "~~~" ? "GLOB" : name.includes("*") || name.includes("ilike") ? "ILIKE" : "LIKE";
  if (pattern === undefined) {
    throw new SqlRefusal(`the pattern of ${word} must be a constant text`, "Write the pattern out.");
  }
  if (pattern.length > maxPatternLength) {
    throw new SqlRefusal(`a pattern is longer than ${maxPatternLength} characters`, "Use enum for lists of words.");
  }
  if ((name === "~~" || name === "!~~") && !pattern.includes("_")) return;
  const wildcards = pattern.match(name === "~~~" ? /\*+(?!$|\*)/g : /%+(?!$|%)/g) ?? [];
  if (wildcards.length <= 1) return;
  const sign = name === "~~~" ? "*" : "%";
  throw new SqlRefusal(
    `${word} with more than one ${sign} before its end can take endless time on long texts${word === "LIKE" ? " when there is a _ or an ESCAPE" : ""}`,
    "Use SIMILAR TO or regexp_matches, whose time grows with the text only.",
  );
}

function isShorter(word: SqlNode, old: SqlNode | undefined): boolean {
  const [after, before] = [constantText(word), constantText(old)];
  return after !== undefined && before !== undefined && before !== "" && after.length <= before.length;
}

function constantText(node: SqlNode | undefined): string | undefined {
  if (node?.["class"] !== "CONSTANT") return undefined;
  const value = asNode(node["value"])["value"];
  return typeof value === "string" ? value : undefined;
}

export function asNode(value: unknown): SqlNode {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw unknownTree();
  return { ...value };
}

function part(node: SqlNode, key: string): SqlNode {
  return asNode(node[key]);
}

function parts(node: SqlNode, key: string): SqlNode[] {
  return list(node[key]).map(asNode);
}

export function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw unknownTree();
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw unknownTree();
  return value;
}

function unknownTree(): SqlRefusal {
  return new SqlRefusal("the engine reads it as something that is not known here", "Write it in another way.");
}
