import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { CheckFrame, Range } from "../contract/contract.ts";
import { appliesIn } from "../contract/effective-checks.ts";
import type { BoundColumn } from "../evaluation/bound-column.ts";
import { readDecimal } from "../wording/decimal.ts";
import { formatCount, formatNumber } from "../wording/numbers.ts";
import { clip, countOf } from "../wording/phrases.ts";
import { aggregateWhere, countValues, countWhere, finiteOnly, notFinite } from "./conditions.ts";
import { type Estimate, exactEstimate, interpolatedEstimate, roundedEstimate } from "./estimate.ts";
import type { Judgement, Plan, PlanContext, Values } from "./rule.ts";
import { nothingToJudge } from "./share-of-rows.ts";

/** `between 50 and 56`, `at least 50`, `at most 56`. */
export function rangeText([low, high]: Range): string {
  if (low !== null && high !== null) {
    return low === high ? `exactly ${formatNumber(low)}` : `between ${formatNumber(low)} and ${formatNumber(high)}`;
  }
  if (low !== null) return `at least ${formatNumber(low)}`;
  return high === null ? "any" : `at most ${formatNumber(high)}`;
}

export function inRange(value: number, [low, high]: Range): boolean {
  return (low === null || value >= low) && (high === null || value <= high);
}

/** One number computed from a column, which must lie in a range (both ends inclusive). */
export interface ColumnAggregate {
  check: CheckFrame & { range: Range };
  column: BoundColumn;
  context: PlanContext;
  /** Over the column's value, e.g. `avg("c")`. */
  aggregate(value: string): string;
  /** In sentences: `mean`. */
  name: string;
  unit: string | undefined;
  /** Values that it needs at least. */
  needs: number;
  /** Leave NaN and infinities out of it and fail when there are any. */
  numeric: boolean;
  /** The estimate is, or can be, one of the column's values: hidden when the column is redacted. */
  revealing: boolean;
  /** How the aggregate becomes the number that is judged: `rounded` when absent. */
  computed?: "rounded" | "interpolated" | "exact" | "exact per value";
}

export function columnAggregate(rule: ColumnAggregate): Plan {
  const { column, context } = rule;
  const odd = rule.numeric ? notFinite(column) : "false";
  const finite = odd === "false" ? undefined : finiteOnly(column);
  const exact = rule.computed?.startsWith("exact") ?? false;
  const aggregate = aggregateWhere(rule.aggregate, column.value, finite, context.when);
  return {
    measures: {
      candidates: countWhere("true", context.when),
      considered: finite === undefined ? countValues(column, context.when) : countWhere(finite, context.when),
      // With the count of the finite ones this tells the others; it is counted for other rules anyhow.
      ...(odd === "false" ? {} : { present: countValues(column, context.when) }),
      // As text: no digit of a large sum may be lost.
      estimate: exact ? `CAST(${aggregate} AS VARCHAR)` : aggregate,
    },
    failing: odd === "false" ? () => undefined : () => odd,
    shows: odd === "false" ? [] : [column],
    judge: (measured) => {
      const n = measured.count("considered");
      const oddCount = odd === "false" ? 0 : measured.count("present") - n;
      if (n + oddCount === 0) {
        return nothingToJudge(measured.count("candidates"), rule.check.where, "values", rangeText(rule.check.range));
      }
      const told = failsAsNotFinite(context, column.name);
      const judgement = judgeAggregate(rule, estimateOf(rule, measured, n), n, told ? 0 : oddCount, column.redacted);
      if (!told || oddCount === 0) return judgement;
      return {
        ...judgement,
        detail: `without ${formatCount(oddCount)} NaN or infinite, which the rule finite fails for`,
      };
    },
  };
}

function estimateOf({ computed, check }: ColumnAggregate, measured: Values, n: number): Estimate | null {
  if (computed === "exact" || computed === "exact per value") {
    const total = readDecimal(measured.text("estimate") ?? "");
    return total === undefined ? null : exactEstimate(total, computed === "exact" ? 1 : n, check.range);
  }
  const raw = measured.number("estimate");
  if (raw === null) return null;
  return computed === "interpolated" ? interpolatedEstimate(raw, check.range) : roundedEstimate(raw, check.range);
}

export function judgeAggregate(
  rule: Pick<ColumnAggregate, "check" | "name" | "unit" | "needs" | "revealing">,
  estimate: Estimate | null,
  n: number,
  odd: number,
  redacted: boolean,
): Judgement {
  const { check, name } = rule;
  const frame = { n, threshold: rangeText(check.range), unit: rule.unit, allowed: `allowed ${rangeText(check.range)}` };
  if (odd > 0) {
    return {
      ...frame,
      outcome: "broken",
      statement: `${name} cannot hold: ${formatCount(odd)} of ${formatCount(n + odd)} values ${odd === 1 ? "is" : "are"} NaN or infinite`,
      hint: "Mend the values that are not finite; an aggregate without them would hide them.",
    };
  }
  if (n < rule.needs) {
    return {
      ...frame,
      outcome: "inconclusive",
      statement: `${name} needs at least ${rule.needs} values and there ${n === 1 ? "is 1" : `are ${n}`}`,
      hint: "Give it more rows, or drop the check.",
    };
  }
  if (estimate === null) {
    return {
      ...frame,
      outcome: "error",
      statement: `${name} of ${countOf(n, "value")} is not a finite number`,
      hint: "The values are too large to be added up; bound them with minimum and maximum.",
    };
  }
  const holds = estimate.side === "inside";
  const hidden = redacted && rule.revealing;
  const shown = hidden ? "(redacted)" : estimate.text;
  return {
    ...frame,
    outcome: holds ? "holds" : "broken",
    statement: `${name} of ${countOf(n, "value")} is ${shown}${holds ? "" : `, ${estimate.side} the range`}`,
    hint: holds
      ? undefined
      : "Look at what changed in the data; if the change is right, change the range in the contract.",
    estimate: hidden ? undefined : estimate.value,
  };
}

/**
 * Whether a `finite` check blocks every NaN and infinity of the column. Then aggregates are judged without them, so that
 * one bad cell is told once; otherwise an aggregate has to fail itself, or it would hide them.
 */
export function failsAsNotFinite({ contract, environment }: PlanContext, column: string): boolean {
  return contract.checks.some(
    (check) =>
      check.rule === "finite" &&
      check.column === column &&
      check.severity === "error" &&
      check.where === undefined &&
      check.by.length === 0 &&
      check.mostly === 1 &&
      appliesIn(check, environment),
  );
}

/** Computing with a column needs numbers: text that looks like numbers is not enough, the contract has to say so. */
export function numericColumn(context: PlanContext, check: { column: string; rule: string } & CheckFrame): BoundColumn {
  const column = context.column(check.column);
  if (column.kind === "float" || column.kind === "exact") return column;
  throw configurationError(
    `${check.rule} needs a column of numbers, and ${clip(check.column)} is not declared as one.`,
    {
      location: check.location,
      hint: "Declare type: number or type: integer for the column.",
    },
  );
}
