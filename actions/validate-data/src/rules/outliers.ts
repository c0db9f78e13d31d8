import { quoteLiteral } from "@gatewright/tables/plan/identifiers.ts";
import type { CheckFrame, ShareLimit } from "../contract/contract.ts";
import { formatEstimate, stable } from "../wording/numbers.ts";
import { aggregateWhere, allOf, countValues, countWhere, finiteOnly, hasValue, notFinite } from "./conditions.ts";
import { numericColumn } from "./range.ts";
import type { Plan, PlanContext, Values } from "./rule.ts";
import { judgeShare, limitText, nothingToJudge, values } from "./share-of-rows.ts";

interface OutlierRule {
  /** Aggregates of the first scan over the finite values as DOUBLE. */
  first: Record<string, (value: string) => string>;
  /** Between which numbers, both included, a value is no outlier. */
  fence(measured: Values): { low: number; high: number } | undefined;
  limit: ShareLimit;
  /** Finite values that the fence needs at least. */
  needs: number;
}

/** The fence comes from the first scan, the outliers are counted in the second. */
export function outlierPlan(
  check: { column: string; rule: string } & CheckFrame,
  context: PlanContext,
  rule: OutlierRule,
): Plan {
  const column = numericColumn(context, check);
  const { when } = context;
  const odd = notFinite(column);
  const finite = finiteOnly(column);
  const value = `CAST(${column.value} AS DOUBLE)`;
  const outside = (measured: Values): string => {
    const fence = fenceOf(rule, measured);
    const beyond =
      fence === undefined ? "false" : `${value} < ${double(fence.low)} OR ${value} > ${double(fence.high)}`;
    return allOf(hasValue(column), `${odd} OR ${beyond}`);
  };
  return {
    measures: {
      candidates: countWhere("true", when),
      considered: countValues(column, when),
      finite: finite === undefined ? countValues(column, when) : countWhere(finite, when),
      ...Object.fromEntries(
        Object.entries(rule.first).map(([name, sql]) => [name, aggregateWhere(sql, value, finiteOnly(column), when)]),
      ),
    },
    second: (measured, only) => ({ outside: countWhere(outside(measured), only) }),
    failing: outside,
    shows: [column],
    judge: (measured) => {
      const n = measured.count("considered");
      if (n === 0) {
        return nothingToJudge(measured.count("candidates"), check.where, "values", limitText(rule.limit));
      }
      const fence = fenceOf(rule, measured);
      const enough = measured.count("finite") >= rule.needs && fence !== undefined;
      const outsiders = measured.count("outside");
      if (!enough && outsiders === 0) {
        return {
          outcome: "inconclusive",
          statement: `outliers need at least ${rule.needs} finite values and there are ${measured.count("finite")}`,
          hint: "Give it more rows, or drop the check.",
          n,
          threshold: limitText(rule.limit),
        };
      }
      const between =
        fence === undefined || column.redacted
          ? undefined
          : `outside ${formatEstimate(fence.low)} to ${formatEstimate(fence.high)}`;
      return judgeShare(
        {
          check,
          limit: rule.limit,
          noun: values,
          verb: { one: "is an outlier", many: "are outliers" },
          all: { one: "is no outlier", many: "are no outliers" },
          allowed: "",
          threshold: "",
          tellExamples: true,
          hint: "Look at the values; bound them with minimum and maximum when they cannot be true.",
        },
        n,
        outsiders,
        between,
      );
    },
  };
}

/** Rounded like every computed number, so that a value at the fence falls on the same side every time. */
function fenceOf(rule: OutlierRule, measured: Values): { low: number; high: number } | undefined {
  if (measured.count("finite") < rule.needs) return undefined;
  const fence = rule.fence(measured);
  if (fence === undefined || !Number.isFinite(fence.low) || !Number.isFinite(fence.high)) return undefined;
  return { low: stable(fence.low), high: stable(fence.high) };
}

function double(value: number): string {
  return `CAST(${quoteLiteral(String(value))} AS DOUBLE)`;
}
