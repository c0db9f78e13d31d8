import type { Bound } from "../contract/contract.ts";
import type { BoundColumn } from "../evaluation/bound-column.ts";
import { formatCount, formatNumber, groupDigits } from "../wording/numbers.ts";
import {
  aggregateWhere,
  allOf,
  countValues,
  countWhere,
  finiteOnly,
  hasValue,
  limitLiteral,
  notFinite,
} from "./conditions.ts";
import type { CheckOf, Plan, PlanContext } from "./rule.ts";
import { being, shareOfRows, values } from "./share-of-rows.ts";

/** `minimum` and `maximum` are one rule seen from two sides. */
export function boundPlan(
  side: "minimum" | "maximum",
  check: CheckOf<"minimum" | "maximum">,
  context: PlanContext,
): Plan {
  const column = context.column(check.column);
  const { when } = context;
  // Only the limit itself is told apart by whether it is allowed; between two numbers of the column it moves to either.
  const limit = limitLiteral(column, check.bound, (side === "maximum") === check.exclusive ? "above" : "below");
  const outside = side === "minimum" ? (check.exclusive ? "<=" : "<") : check.exclusive ? ">=" : ">";
  const odd = notFinite(column);
  const float = column.kind === "float";
  const beyond = `${column.value} ${outside} ${limit}`;
  const farthest = side === "minimum" ? "min" : "max";
  const of = (aggregate: string, ...conditions: (string | undefined)[]) =>
    aggregateWhere((value) => `${aggregate}(${value})`, column.value, ...conditions);
  const inside = `${of(farthest, when)} ${side === "minimum" ? ">" : "<"}${check.exclusive ? "" : "="} ${limit}`;
  const words = wordsOf(side, check.exclusive, boundText(check.bound));
  return shareOfRows({
    check,
    when,
    considered: hasValue(column),
    counted: countValues(column, when),
    failing: float ? `${beyond} OR ${odd}` : beyond,
    // NaN is the largest value there is, so that the two ends tell of all that is not finite.
    clean: float ? allOf(inside, `isfinite(${of("min", when)})`, `isfinite(${of("max", when)})`) : inside,
    whenFailing: (only) => ({
      farthest: `CAST(${of(farthest, finiteOnly(column), only)} AS VARCHAR)`,
      ...(float ? { odd: countWhere(odd, only) } : {}),
    }),
    noun: values,
    verb: (measured) => being(float && measured.count("odd") > 0 ? `not ${words.inside}` : words.outside),
    all: being(words.inside),
    allowed: `allowed ${words.inside}`,
    threshold: `${side === "minimum" ? ">" : "<"}${check.exclusive ? "" : "="} ${String(check.bound)}`,
    shows: [column],
    measures: {
      farthest: `CAST(${of(farthest, when)} AS VARCHAR)`,
      ...(float ? { odd: "0" } : {}),
    },
    detail: (measured) => {
      const oddCount = float ? measured.count("odd") : 0;
      return describe(column, side, measured.text("farthest"), oddCount);
    },
    hint: `Correct the values, or change ${side} in the contract when they are right.`,
  });
}

function describe(
  column: BoundColumn,
  side: "minimum" | "maximum",
  farthest: string | null,
  odd: number,
): string | undefined {
  const parts = [
    column.redacted || farthest === null
      ? undefined
      : `${extreme(column, side)} ${groupDigits(trimZero(column, farthest))}`,
    odd === 0 ? undefined : `${formatCount(odd)} of them NaN or infinite`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
}

function extreme(column: BoundColumn, side: "minimum" | "maximum"): string {
  if (["date", "timestamp", "instant"].includes(column.kind)) return side === "minimum" ? "earliest" : "latest";
  if (column.kind === "text") return side === "minimum" ? "first" : "last";
  return side === "minimum" ? "smallest" : "largest";
}

/** The engine writes a float 4000 as `4000.0`. */
function trimZero(column: BoundColumn, text: string): string {
  return column.kind === "float" ? text.replace(/\.0$/, "") : text;
}

function boundText(bound: Bound): string {
  return typeof bound === "number" ? formatNumber(bound) : bound;
}

function wordsOf(side: "minimum" | "maximum", exclusive: boolean, bound: string): { outside: string; inside: string } {
  if (side === "minimum") {
    return exclusive
      ? { outside: `not above ${bound}`, inside: `above ${bound}` }
      : { outside: `below ${bound}`, inside: `at least ${bound}` };
  }
  return exclusive
    ? { outside: `not below ${bound}`, inside: `below ${bound}` }
    : { outside: `above ${bound}`, inside: `at most ${bound}` };
}
