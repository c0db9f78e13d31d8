import { quoteLiteral } from "@gatewright/tables/plan/identifiers.ts";
import type { BoundColumn } from "../evaluation/bound-column.ts";
import { formatCount } from "../wording/numbers.ts";
import { clip, enumerate, quoted } from "../wording/phrases.ts";
import type { Occurrences } from "./rule.ts";

/** SQL that is true for the rows of the most frequent keys, so that they can be shown and located. */
export function rowsOfKeys(key: readonly string[], found: Occurrences): string | undefined {
  if (found.most.length === 0) return undefined;
  if (key.length === 1 && found.most.every(({ key: [value] }) => typeof value === "string")) {
    const texts = found.most.map(({ key: [value] }) => quoteLiteral(value ?? ""));
    return `CAST(${key.join("")} AS VARCHAR) IN (${texts.join(", ")})`;
  }
  return found.most
    .map((most) => `(${key.map((part, index) => equals(part, most.key[index])).join(" AND ")})`)
    .join(" OR ");
}

function equals(expression: string, value: string | null | undefined): string {
  if (value === null || value === undefined) return `${expression} IS NULL`;
  return `CAST(${expression} AS VARCHAR) = ${quoteLiteral(value)}`;
}

/** `the most frequent "A-1" 3 times, "A-2" 2 times`; undefined when a column is redacted. */
export function mostFrequent(columns: readonly BoundColumn[], found: Occurrences): string | undefined {
  if (found.most.length === 0 || columns.some((column) => column.redacted)) return undefined;
  const shown = found.most.slice(0, 3).map(({ key, times }) => {
    const words = key.map((value) => (value === null ? "null" : quoted(value)));
    return `${enumerate(words)} ${times === 1 ? "once" : `${formatCount(times)} times`}`;
  });
  const text = enumerate(shown);
  return clip(text, 300);
}
