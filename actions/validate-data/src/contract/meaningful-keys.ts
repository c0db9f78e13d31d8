import type { ColumnScope } from "./column-checks.ts";
import { contractFault } from "./contract-fault.ts";
import type { ColumnCheckKey } from "./contract-file.ts";

const numeric: readonly string[] = ["integer", "number"];
const ordered: readonly string[] = ["integer", "number", "date", "timestamp"];
export const temporal: readonly string[] = ["date", "timestamp"];
const textual: readonly string[] = ["string"];

/** Types on which a key has a meaning; absent: on all. A column without a type is text. */
const typesOf: Partial<Record<ColumnCheckKey, readonly string[]>> = {
  minimum: ordered,
  maximum: ordered,
  exclusive_minimum: ordered,
  exclusive_maximum: ordered,
  pattern: textual,
  min_length: textual,
  max_length: textual,
  monotonic: [...ordered, "string"],
  freshness: temporal,
  mean: numeric,
  std: numeric,
  sum: numeric,
  median: numeric,
  quantiles: numeric,
  outliers: numeric,
};

/** A key that says nothing about values of the column's type is a mistake, and not a check that always passes. */
export function refuseWrongType(scope: ColumnScope, key: ColumnCheckKey): void {
  const { type, name } = scope.column;
  if (key === "format" && type !== undefined && type !== "string" && !temporal.includes(type)) {
    throw fault(scope, "format", `format has no meaning for ${describe(name, type)}`, "Remove it, or change the type.");
  }
  const types = typesOf[key];
  if (types === undefined || types.includes(type ?? "string")) return;
  const hint =
    type === undefined
      ? `Without a type the values are texts: state type: ${types[0]}, or another of ${types.join(", ")}.`
      : `It is for columns of type ${types.join(", ")}.`;
  throw fault(scope, key, `${key} has no meaning for ${describe(name, type)}`, hint);
}

function describe(name: string, type: string | undefined): string {
  return type === undefined ? `column "${name}", which has no type` : `column "${name}" of type ${type}`;
}

function fault(scope: ColumnScope, key: ColumnCheckKey, message: string, hint: string): Error {
  return contractFault(scope.document, [...scope.pointer, key], `${message}.`, hint);
}
