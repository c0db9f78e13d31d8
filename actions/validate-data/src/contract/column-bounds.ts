import type { ColumnScope } from "./column-checks.ts";
import type { Bound } from "./contract.ts";
import { contractFault } from "./contract-fault.ts";
import type { ColumnCheckKeys } from "./contract-file.ts";
import { readDate, readTimestamp } from "./temporal-text.ts";

type BoundKey = "minimum" | "exclusive_minimum" | "maximum" | "exclusive_maximum";

interface ReadBound {
  bound: Bound;
  /** For comparing the bounds of one column with one another. */
  order: number;
  /** Bounds of different kinds (with and without an offset) cannot be compared without the zone's history. */
  kind: "plain" | "offset";
}

/** A bound in the column's own type. */
export function readBound(scope: ColumnScope, key: BoundKey, bound: Bound): ReadBound {
  const { type, name } = scope.column;
  if (type === "date" || type === "timestamp") return readTemporalBound(scope, key, bound);
  if (typeof bound === "string") {
    throw fault(
      scope,
      key,
      `${key} of column "${name}" of type ${type} is the text ${JSON.stringify(bound)}`,
      "Write a number, without quotes.",
    );
  }
  if (type === "integer" && !Number.isSafeInteger(Math.trunc(bound))) {
    throw fault(scope, key, `${key} ${bound} is beyond 2^53, where YAML numbers lose digits`, "Use a rule with sql.");
  }
  return { bound, order: bound, kind: "plain" };
}

function readTemporalBound(scope: ColumnScope, key: BoundKey, bound: Bound): ReadBound {
  const { type, zone, name } = scope.column;
  if (typeof bound === "string" && type === "date") {
    const day = readDate(bound);
    if (day !== undefined) return { bound, order: day, kind: "plain" };
  }
  if (typeof bound === "string" && type === "timestamp") {
    const read = readTimestamp(bound);
    if (read !== undefined) {
      if (zone === "none" && read.hasOffset) {
        throw fault(
          scope,
          key,
          `${key} ${bound} has an offset, but column "${name}" has zone: none`,
          "Write the time without an offset.",
        );
      }
      if (zone === undefined && !read.hasOffset && scope.textFormat) {
        throw fault(
          scope,
          key,
          `${key} ${bound} has no offset, and column "${name}" has no zone that would say what it means`,
          "Add Z or an offset such as +02:00, or state zone: for the column.",
        );
      }
      return { bound: read.text, order: read.epochMs, kind: read.hasOffset ? "offset" : "plain" };
    }
  }
  const form = type === "date" ? "a calendar date YYYY-MM-DD" : "an ISO 8601 time such as 2024-01-31T12:00:00Z";
  throw fault(
    scope,
    key,
    `${key} of column "${name}" of type ${type} must be ${form}, not ${JSON.stringify(bound)}`,
    "",
  );
}

/** Refuses bounds and lengths that no value can keep, and the same end stated twice. */
export function checkBounds(scope: ColumnScope, keys: ColumnCheckKeys): void {
  const low = oneOf(scope, keys, "minimum", "exclusive_minimum");
  const high = oneOf(scope, keys, "maximum", "exclusive_maximum");
  if (low !== undefined && high !== undefined && low.kind === high.kind) {
    const empty = low.order > high.order || (low.order === high.order && (low.exclusive || high.exclusive));
    if (empty || !holdsWholeStep(scope, low, high)) {
      throw fault(
        scope,
        high.key,
        `no value can keep ${low.key} ${low.text} and ${high.key} ${high.text}`,
        "Swap or mend the two bounds.",
      );
    }
  }
  const { min_length: shortest, max_length: longest } = keys;
  if (shortest !== undefined && longest !== undefined && shortest > longest) {
    throw fault(
      scope,
      "max_length",
      `no text can keep min_length ${shortest} and max_length ${longest}`,
      "Swap or mend the two lengths.",
    );
  }
}

interface End extends ReadBound {
  key: BoundKey;
  exclusive: boolean;
  text: string;
}

function oneOf(scope: ColumnScope, keys: ColumnCheckKeys, inclusive: BoundKey, exclusive: BoundKey): End | undefined {
  if (keys[inclusive] !== undefined && keys[exclusive] !== undefined) {
    throw fault(scope, exclusive, `${inclusive} and ${exclusive} state the same end twice`, "Keep one of the two.");
  }
  const key = keys[inclusive] === undefined ? exclusive : inclusive;
  const bound = keys[key];
  if (bound === undefined) return undefined;
  return { ...readBound(scope, key, bound), key, exclusive: key === exclusive, text: String(bound) };
}

/** Between 3 and 4, both excluded, lies a number but no whole one; the same goes for days. */
function holdsWholeStep(scope: ColumnScope, low: End, high: End): boolean {
  if (scope.column.type !== "integer" && scope.column.type !== "date") return true;
  const first = low.exclusive ? Math.floor(low.order) + 1 : Math.ceil(low.order);
  const last = high.exclusive ? Math.ceil(high.order) - 1 : Math.floor(high.order);
  return first <= last;
}

function fault(scope: ColumnScope, key: keyof ColumnCheckKeys, message: string, hint: string): Error {
  const advice = hint === "" ? "Write the bound in the column's own type." : hint;
  return contractFault(scope.document, [...scope.pointer, key], `${message}.`, advice);
}
