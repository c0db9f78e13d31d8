import type { Check } from "../contract/contract.ts";

/** Columns that a check names outside its SQL expressions. */
export function namedColumns(check: Check): string[] {
  return [...new Set([...ownColumns(check), ...check.by])];
}

function ownColumns(check: Check): readonly string[] {
  if ("column" in check) return [check.column];
  switch (check.rule) {
    case "key":
    case "references":
    case "correlation":
      return check.columns;
    case "structure":
    case "columns":
    case "extra-columns":
    case "column-order":
    case "rows":
    case "duplicate-rows":
    case "sql":
      return [];
  }
}

/** What a check is about, in the words of the contract. */
export function subjectOf(check: Check, contractName: string): string {
  if ("column" in check) return check.column;
  if (check.name !== undefined) return check.name;
  switch (check.rule) {
    case "key":
    case "references":
    case "correlation":
      return check.columns.join(", ");
    case "sql":
      return check.sql;
    default:
      return contractName;
  }
}
