import { formatCount } from "@gatewright/shared/publish/render/wording.ts";
import { estimateDifference } from "@gatewright/stats/estimate/estimate-difference.ts";
import { meanForm } from "@gatewright/stats/metrics/mean-form.ts";
import type { Metric } from "@gatewright/stats/metrics/metric.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { compared } from "./metric-estimates.ts";
import { neededPredictions, rowsInQuestion } from "./needed-predictions.ts";
import type { GateRule } from "./rule.ts";
import { worseByAtMost } from "./worse-by.ts";

export const value: GateRule<"value"> = {
  id: "value",
  title: "The decisions of the candidate are worth no less",
  needs: "champion",
  page: {
    what: "What a decision is worth, as an SQL expression over one row of the predictions file (its columns, with the prediction and scores of the model whose turn it is): margin, cost of an inspection, minutes saved. The mean over rows is compared with the champion's on the same rows; more is better.",
    decision:
      "Passes when the whole interval of the difference lies strictly inside `no_worse_by` (in the expression's unit, per row), fails when it lies wholly beyond, and is inconclusive otherwise.",
    formula: "mean over rows of (value(candidate) − value(champion)) > −no_worse_by; interval of a paired mean",
    notWhen:
      "Not for values that a few rows dominate, such as one large claim: the interval then says honestly that the evidence cannot tell. Use more rows, or a bounded value.",
    example: '{ rule: value, sql: "CASE WHEN y_hat = 1 THEN 40 - cost ELSE 0 END", no_worse_by: 0.5, unit: EUR }',
  },
  measure: async (rule, context) => {
    const predictions = neededPredictions(context, "A value per row");
    const { candidate } = compared(predictions);
    const worth = await predictions.numberPerRow(rule.sql, rule.location);
    if (worth.champion === undefined) throw new Error("A comparison rule was called without a champion.");
    const [mine, theirs] = [worthOf(candidate, worth.candidate), worthOf(candidate, worth.champion)];
    const { slice, seed } = context;
    const estimation = estimateDifference(meanValue, mine, theirs, {
      ...(slice === undefined ? {} : { rows: slice.rows }),
      seed,
    });
    const rows = rowsInQuestion(candidate.n, slice);
    const suffix = rule.unit === undefined ? "" : ` ${rule.unit}`;
    const total = (side: Outcomes) => `${amount(totalOf(side, rows))}${suffix}`;
    return [
      {
        kind: "estimated",
        subject: "value per row",
        estimation,
        quantity: "difference",
        candidate: estimation.candidate,
        champion: estimation.champion,
        allowed: worseByAtMost(rule.no_worse_by, meanValue),
        boundary: "strict",
        outcomes: "three",
        use: "bound",
        family: "comparison",
        better: "higher",
        ...(rule.unit === undefined ? {} : { unit: rule.unit }),
        ...(estimation.test === undefined ? {} : { test: estimation.test }),
        notes: [
          `Over all ${formatCount(rows.length)} rows it is ${total(mine)}, and ${total(theirs)} with the champion${candidate.weight === undefined ? "" : " (weighted)"}.`,
        ],
      },
    ];
  },
};

const meanValue: Metric = {
  name: "value",
  title: "mean value of a row",
  formula: "mean over rows of the policy's expression",
  direction: "higher",
  tasks: ["regression"],
  needs: ["prediction"],
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  form: meanForm(
    "number",
    ({ prediction }) =>
      (row) =>
        prediction?.[row] ?? Number.NaN,
  ),
};

/** The values in the place of predictions; rows keep their weight, their group and their time. */
function worthOf({ n, weight, group, time }: Outcomes, worth: Float64Array): Outcomes {
  return {
    task: "regression",
    n,
    prediction: worth,
    ...(weight === undefined ? {} : { weight }),
    ...(group === undefined ? {} : { group }),
    ...(time === undefined ? {} : { time }),
  };
}

function totalOf({ prediction, weight }: Outcomes, rows: Int32Array): number {
  let total = 0;
  let lost = 0;
  for (const row of rows) {
    const x = (prediction?.[row] ?? 0) * (weight?.[row] ?? 1);
    const after = total + x;
    lost += Math.abs(total) >= Math.abs(x) ? total - after + x : x - after + total;
    total = after;
  }
  return total + lost;
}

/** Whole numbers from a hundred on, else four digits; a true minus. */
function amount(total: number): string {
  const size = Math.abs(total);
  const shown = size >= 100 ? formatCount(Math.round(size)) : String(Number(size.toPrecision(4)));
  return total < 0 ? `−${shown}` : shown;
}
