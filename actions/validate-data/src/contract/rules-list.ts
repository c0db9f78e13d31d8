import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import type { YamlDocument } from "@gatewright/shared/document/yaml-document.ts";
import { columnChecks, valueCheckKeys } from "./column-checks.ts";
import type { Check, CheckFrame, ContractColumn, TableCheck } from "./contract.ts";
import { contractFault, type Pointer } from "./contract-fault.ts";
import { type ContractFile, columnCheckKeys, nameList, type RuleFile } from "./contract-file.ts";
import { readRange, readShare } from "./limits.ts";
import { readRowBounds } from "./table-checks.ts";

const kinds = ["sql", "references", "correlation", "duplicate_rows", "key", "rows", "column"] as const;
type Kind = (typeof kinds)[number];

interface RuleScope {
  document: YamlDocument;
  pointer: Pointer;
  rule: RuleFile;
  columns: readonly ContractColumn[];
  textFormat: boolean;
}

/** The checks of `rules:`. */
export function readRules(
  document: YamlDocument,
  file: ContractFile,
  columns: readonly ContractColumn[],
  textFormat: boolean,
): Check[] {
  const rules = file.rules ?? [];
  refuseEqualNames(document, rules);
  return rules.flatMap((rule, index) => readRule({ document, pointer: ["rules", index], rule, columns, textFormat }));
}

function readRule(scope: RuleScope): Check[] {
  const { rule } = scope;
  const stated = kinds.filter((kind) => rule[kind] !== undefined);
  const [kind, second] = stated;
  if (kind === undefined) {
    throw fault(scope, [], "the rule says nothing to check", `It needs exactly one of ${kinds.join(", ")}.`);
  }
  if (second !== undefined) {
    throw fault(scope, [second], `the rule has both ${kind} and ${second}`, "Write one rule for each.");
  }
  const checks = kind === "column" ? readColumnRule(scope) : [{ ...readTableRule(scope, kind), ...frame(scope, kind) }];
  refuseIdleMostly(scope, kind);
  return checks;
}

function readTableRule(scope: RuleScope, kind: Exclude<Kind, "column">): TableCheck {
  const { rule, document, pointer } = scope;
  switch (kind) {
    case "sql":
      return { rule: "sql", sql: rule.sql ?? "" };
    case "references":
      return readReferences(scope);
    case "correlation":
      return readCorrelation(scope);
    case "duplicate_rows":
      return { rule: "duplicate-rows", limit: readShare(scope, ["duplicate_rows"], rule.duplicate_rows ?? 0) };
    case "key":
      return { rule: "key", columns: nameList(rule.key) };
    case "rows":
      return { rule: "rows", range: readRowBounds(document, [...pointer, "rows"], rule.rows ?? {}) };
  }
}

function readReferences(scope: RuleScope): TableCheck {
  const { columns: own, path = "", to: stated } = scope.rule.references ?? {};
  const columns = nameList(own);
  const to = stated === undefined ? columns : nameList(stated);
  if (to.length !== columns.length) {
    throw fault(
      scope,
      ["references", "to"],
      `columns lists ${columns.length} and to lists ${to.length}`,
      "Name as many columns of the other table, in the same order.",
    );
  }
  return { rule: "references", columns, path, to };
}

function readCorrelation(scope: RuleScope): TableCheck {
  const { columns: [first, second] = ["", ""], between = [null, null] } = scope.rule.correlation ?? {};
  for (const [index, name] of [first, second].entries()) {
    const { type } = declaredColumn(scope, name, ["correlation", "columns"]);
    if (type === "integer" || type === "number") continue;
    throw fault(
      scope,
      ["correlation", "columns", index],
      `correlation is between numbers, and column "${name}" ${type === undefined ? "has no type" : `is of type ${type}`}`,
      "State type: number or integer for both columns.",
    );
  }
  const range = readRange(scope, ["correlation", "between"], between, { least: -1, greatest: 1 });
  return { rule: "correlation", columns: [first, second], range };
}

function readColumnRule(scope: RuleScope): Check[] {
  const { rule, document, pointer, textFormat } = scope;
  const column = declaredColumn(scope, rule.column ?? "", ["column"]);
  if (rule.format !== undefined && (column.type === "date" || column.type === "timestamp")) {
    throw fault(
      scope,
      ["format"],
      `how column "${column.name}" is written is said where it is declared, not in a rule`,
      `Move format to columns.`,
    );
  }
  refuseDisjointEnvironments(scope, column);
  const checks = columnChecks(
    {
      document,
      pointer,
      column,
      textFormat,
      frame: (key) => ({ ...frame(scope, key), environments: commonEnvironments(scope, column) }),
    },
    rule,
  );
  if (checks.length > 0) return checks;
  throw fault(
    scope,
    ["column"],
    `the rule states no check of column "${column.name}"`,
    `Add one of ${columnCheckKeys.join(", ")}.`,
  );
}

/** Environments of both the rule and its column. */
function commonEnvironments({ rule }: RuleScope, column: ContractColumn): string[] | undefined {
  if (rule.environments === undefined) return column.environments;
  const own = nameList(rule.environments);
  return column.environments === undefined ? own : own.filter((name) => column.environments?.includes(name));
}

function refuseDisjointEnvironments(scope: RuleScope, column: ContractColumn): void {
  if (commonEnvironments(scope, column)?.length !== 0) return;
  throw fault(
    scope,
    ["environments"],
    `column "${column.name}" is expected in ${column.environments?.join(", ")} only, so the rule never applies`,
    "Name an environment of the column.",
  );
}

function declaredColumn(scope: RuleScope, name: string, path: Pointer): ContractColumn {
  const column = scope.columns.find((declared) => declared.name === name);
  if (column !== undefined) return column;
  const names = scope.columns.map((declared) => declared.name);
  throw fault(
    scope,
    path,
    `column "${name}" is not declared under columns${didYouMean(name, names).replace(/\?$/, "")}`,
    "Declare it, with its type, or mend the name.",
  );
}

function frame({ document, pointer, rule }: RuleScope, key: string): CheckFrame {
  return {
    severity: rule.severity ?? "error",
    name: rule.name,
    where: rule.where,
    by: nameList(rule.by),
    mostly: rule.mostly ?? 1,
    environments: rule.environments === undefined ? undefined : nameList(rule.environments),
    location: document.locateKey([...pointer, key]),
  };
}

/** `mostly` says something only where rows, one by one, keep a rule or do not. */
function refuseIdleMostly(scope: RuleScope, kind: Kind): void {
  const { rule } = scope;
  if (rule.mostly === undefined || kind === "sql" || kind === "references") return;
  if (rule.other !== undefined) {
    throw fault(scope, ["mostly"], "other and mostly are two tolerances of one enum", "Keep one of the two.");
  }
  const idle =
    kind === "column" ? columnCheckKeys.find((key) => rule[key] !== undefined && !valueCheckKeys.has(key)) : kind;
  if (idle === undefined) return;
  throw fault(scope, ["mostly"], `mostly has no meaning for ${idle}`, "Remove it, or write the check as its own rule.");
}

function refuseEqualNames(document: YamlDocument, rules: readonly RuleFile[]): void {
  const first = new Map<string, number>();
  for (const [index, { name }] of rules.entries()) {
    if (name === undefined) continue;
    const earlier = first.get(name);
    if (earlier !== undefined) {
      const { line } = document.locateKey(["rules", earlier, "name"]);
      throw contractFault(
        document,
        ["rules", index, "name"],
        `a second rule is named ${JSON.stringify(name)}; the first is in line ${line}.`,
        "Names tell rules apart in the report: change one.",
      );
    }
    first.set(name, index);
  }
}

function fault(scope: RuleScope, path: Pointer, message: string, hint: string): Error {
  return contractFault(scope.document, [...scope.pointer, ...path], `${message}.`, hint);
}
