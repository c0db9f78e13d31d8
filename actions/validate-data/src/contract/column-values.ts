import type { ColumnScope } from "./column-checks.ts";
import { contractFault } from "./contract-fault.ts";
import type { ColumnCheckKeys, EnumValue } from "./contract-file.ts";
import { readDate, readTimestamp } from "./temporal-text.ts";

/** The listed values in the column's own type. */
export function readEnum(scope: ColumnScope, key: "enum" | "not_enum", values: EnumValue[]): EnumValue[] {
  if (values.length === 0) {
    const message =
      key === "enum" ? "enum is empty, so no value is allowed" : "not_enum is empty, so it forbids nothing";
    throw fault(scope, [key], message, "List the values, or remove the key.");
  }
  return values.map((value, index) => readValue(scope, [key, index], value));
}

function readValue(scope: ColumnScope, path: (string | number)[], value: EnumValue): EnumValue {
  const { type, name } = scope.column;
  const wrong = (expected: string, hint: string): Error => {
    const found = typeof value === "string" ? `the text ${JSON.stringify(value)}` : `the ${typeof value} ${value}`;
    const kind = type === undefined ? "without a type" : `of type ${type}`;
    return fault(scope, path, `${path[0]} of column "${name}" ${kind} lists ${found}, which is no ${expected}`, hint);
  };
  switch (type) {
    case undefined:
    case "string":
      if (typeof value === "string") return value;
      throw wrong(
        "text",
        type === undefined
          ? `Put it in quotes, or state type: ${typeof value === "number" ? "number" : "boolean"}.`
          : "Put it in quotes.",
      );
    case "integer":
      if (typeof value === "number" && Number.isSafeInteger(value)) return value;
      throw wrong("whole number below 2^53", "Write whole numbers without quotes, or change the type.");
    case "number":
      if (typeof value === "number") return value;
      throw wrong("number", "Write numbers without quotes, or change the type.");
    case "boolean":
      if (typeof value === "boolean") return value;
      throw wrong("boolean", "Write true or false; the words of the file belong under words.");
    case "date":
      if (typeof value === "string" && readDate(value) !== undefined) return value;
      throw wrong("calendar date", "Write dates as YYYY-MM-DD, whatever their form in the file.");
    case "timestamp": {
      const read = typeof value === "string" ? readTimestamp(value) : undefined;
      const offsetKnown = read?.hasOffset ? scope.column.zone !== "none" : scope.column.zone !== undefined;
      if (read !== undefined && (offsetKnown || !scope.textFormat)) return read.text;
      throw wrong(
        "timestamp of this column",
        "Write ISO 8601, with an offset unless zone says what a time without one means.",
      );
    }
  }
}

/** Refuses an enum of which a part, or all, is forbidden by the other keys of the same column. */
export function checkEnumAgainst(scope: ColumnScope, keys: ColumnCheckKeys): void {
  const { enum: allowed, not_enum: forbidden = [] } = keys;
  if (allowed === undefined || allowed.length === 0) return;
  const both = allowed.find((value) => forbidden.includes(value));
  if (both !== undefined) {
    throw fault(
      scope,
      ["not_enum"],
      `${JSON.stringify(both)} stands in both enum and not_enum`,
      "Keep it in one of the two.",
    );
  }
  if (allowed.some((value) => isPossible(value, keys))) return;
  throw fault(scope, ["enum"], "no value of enum keeps the other limits of the column", "Mend enum or the limits.");
}

function isPossible(value: EnumValue, keys: ColumnCheckKeys): boolean {
  if (typeof value === "number") {
    const { minimum, maximum, exclusive_minimum: above, exclusive_maximum: below } = keys;
    return (
      !(typeof minimum === "number" && value < minimum) &&
      !(typeof maximum === "number" && value > maximum) &&
      !(typeof above === "number" && value <= above) &&
      !(typeof below === "number" && value >= below)
    );
  }
  if (typeof value === "string") {
    const length = [...value].length;
    return length >= (keys.min_length ?? 0) && length <= (keys.max_length ?? Number.POSITIVE_INFINITY);
  }
  return true;
}

function fault(scope: ColumnScope, path: (string | number)[], message: string, hint: string): Error {
  return contractFault(scope.document, [...scope.pointer, ...path], `${message}.`, hint);
}
