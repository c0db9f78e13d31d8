import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { CheckFrame, Range } from "../contract/contract.ts";
import { appliesIn } from "../contract/effective-checks.ts";
import type { BoundColumn } from "../evaluation/bound-column.ts";
import { formatCount, formatEstimate, formatNumber, stable } from "../wording/numbers.ts";
import { clip } from "../wording/phrases.ts";
import { aggregateWhere, countValues, countWhere, finiteOnly, notFinite } from "./conditions.ts";
import type { Judgement, Plan, PlanContext } from "./rule.ts";
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
  /** The estimate is the aggregate divided by the number of values. */
  perValue?: true;
}

export function columnAggregate(rule: ColumnAggregate): Plan {
  const { column, context } = rule;
  const odd = rule.numeric ? notFinite(column) : "false";
  const finite = odd === "false" ? undefined : finiteOnly(column);
  return {
    measures: {
      candidates: countWhere("true", context.when),
      considered: finite === undefined ? countValues(column, context.when) : countWhere(finite, context.when),
      ...(odd === "false" ? {} : { odd: countWhere(odd, context.when) }),
      estimate: aggregateWhere(rule.aggregate, column.value, finite, context.when),
    },
    failing: odd === "false" ? () => undefined : () => odd,
    shows: odd === "false" ? [] : [column],
    judge: (measured) => {
      const n = measured.count("considered");
      const oddCount = odd === "false" ? 0 : measured.count("odd");
      if (n + oddCount === 0) {
        return nothingToJudge(measured.count("candidates"), rule.check.where, "values", rangeText(rule.check.range));
      }
      const aggregate = measured.number("estimate");
      const estimate = aggregate !== null && rule.perValue ? aggregate / n : aggregate;
      const told = failsAsNotFinite(context, column.name);
      const judgement = judgeAggregate(rule, estimate, n, told ? 0 : oddCount, column.redacted);
      if (!told || oddCount === 0) return judgement;
      return {
        ...judgement,
        detail: `without ${formatCount(oddCount)} NaN or infinite, which the rule finite fails for`,
      };
    },
  };
}

export function judgeAggregate(
  rule: Pick<ColumnAggregate, "check" | "name" | "unit" | "needs" | "revealing">,
  raw: number | null,
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
  if (raw === null) {
    return {
      ...frame,
      outcome: "error",
      statement: `${name} of ${formatCount(n)} values is not a finite number`,
      hint: "The values are too large to be added up; bound them with minimum and maximum.",
    };
  }
  const estimate = stable(raw);
  const holds = inRange(estimate, check.range);
  const hidden = redacted && rule.revealing;
  const shown = hidden ? "(redacted)" : formatEstimate(estimate, check.range);
  return {
    ...frame,
    outcome: holds ? "holds" : "broken",
    statement: `${name} of ${formatCount(n)} values is ${shown}${holds ? "" : `, ${sideOf(estimate, check.range)}`}`,
    hint: holds
      ? undefined
      : "Look at what changed in the data; if the change is right, change the range in the contract.",
    estimate: hidden ? undefined : estimate,
  };
}

function sideOf(value: number, [low]: Range): string {
  return low !== null && value < low ? "below the range" : "above the range";
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
