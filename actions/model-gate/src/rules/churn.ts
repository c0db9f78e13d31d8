import { locatedFault } from "@gatewright/shared/errors/located-fault.ts";
import { formatCount, plural } from "@gatewright/shared/publish/render/wording.ts";
import { estimateValue } from "@gatewright/stats/estimate/estimate-value.ts";
import { meanForm } from "@gatewright/stats/metrics/mean-form.ts";
import type { Metric } from "@gatewright/stats/metrics/metric.ts";
import { metricValue } from "@gatewright/stats/metrics/metric-value.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { compared } from "./metric-estimates.ts";
import { neededPredictions, rowsInQuestion } from "./needed-predictions.ts";
import type { GateRule, RuleContext } from "./rule.ts";

export const churn: GateRule<"churn"> = {
  id: "churn",
  title: "The candidate decides most rows as the champion does",
  needs: "champion",
  page: {
    what: "The share of rows that the candidate decides otherwise than the champion, whoever of the two is right. Two models of equal quality can differ in many rows, and every changed decision is a surprise for somebody. Flips are counted in both directions.",
    decision:
      "Passes when the whole interval of the share is at most `at_most`, fails when it lies wholly above, and is inconclusive otherwise. With `use: point` the share itself is compared.",
    formula:
      "rows whose decision differs from the champion's / rows, weighted; score interval of a proportion, over groups where rows are not independent",
    notWhen:
      "Not as a measure of quality, and not for regression: numbers differ in every row. `no-regression` and `non-inferior` say whether the candidate is worse.",
    example: "{ rule: churn, at_most: 0.1, severity: warn }",
  },
  measure: async (rule, context) => {
    const predictions = neededPredictions(context, "Churn");
    const { candidate, champion } = compared(predictions);
    const differs = differenceOf(candidate, champion);
    if (differs === undefined) {
      throw locatedFault(
        rule.location,
        candidate.task === "regression" || candidate.task === "forecast" || candidate.task === "ranking"
          ? `churn counts changed decisions, and a model of the task ${candidate.task} decides nothing: it gives a number to every row.`
          : "churn counts changed decisions, and the predictions have none.",
        "Use it for binary, multiclass and multilabel models with a prediction or a threshold.",
      );
    }
    const metric = churnOf(differs);
    const { slice, seed } = context;
    const rows = slice === undefined ? {} : { rows: slice.rows };
    const estimation =
      rule.use === "point"
        ? {
            estimate: metricValue(metric, candidate, slice?.rows),
            n: slice?.rows.length ?? candidate.n,
            formula: metric.formula,
          }
        : estimateValue(metric, candidate, { ...rows, seed });
    return [
      {
        kind: "estimated",
        subject: "churn",
        estimation,
        quantity: "value",
        allowed: { high: rule.at_most },
        boundary: "inclusive",
        outcomes: "three",
        use: rule.use,
        family: "absolute",
        better: "lower",
        notes: flips(candidate, champion, slice),
      },
    ];
  },
};

type Differs = (row: number) => 0 | 1;

/** Whether two models decide a row otherwise; undefined when they decide nothing. */
function differenceOf(candidate: Outcomes, champion: Outcomes): Differs | undefined {
  switch (candidate.task) {
    case "binary":
    case "multiclass": {
      const [mine, theirs] = [candidate.prediction, champion.prediction];
      if (mine === undefined || theirs === undefined) return undefined;
      return (row) => (mine[row] === theirs[row] ? 0 : 1);
    }
    case "multilabel": {
      const [mine, theirs] = [candidate.predictions, champion.predictions];
      if (mine === undefined || theirs === undefined) return undefined;
      return (row) => (mine.every((label, at) => label[row] === theirs[at]?.[row]) ? 0 : 1);
    }
    default:
      return undefined;
  }
}

/** A share like accuracy, so that its interval is made in the same way. */
function churnOf(differs: Differs): Metric {
  return {
    name: "churn",
    title: "share of changed decisions",
    formula: "rows decided otherwise than by the champion / rows",
    direction: "lower",
    tasks: ["binary", "multiclass", "multilabel"],
    needs: ["prediction"],
    range: [0, 1],
    form: meanForm("share", () => differs),
  };
}

function flips(candidate: Outcomes, champion: Outcomes, slice: RuleContext["slice"]): string[] {
  const rows = rowsInQuestion(candidate.n, slice);
  if (candidate.task === "binary") {
    const [on, off] = counted(rows, candidate.prediction, champion.prediction);
    return [`Of ${plural(rows.length, "row")} ${formatCount(on)} became positive and ${formatCount(off)} negative.`];
  }
  if (candidate.task === "multilabel") {
    let [on, off] = [0, 0];
    candidate.predictions?.forEach((mine, at) => {
      const [more, less] = counted(rows, mine, champion.predictions?.[at]);
      on += more;
      off += less;
    });
    return [`In ${plural(rows.length, "row")} ${plural(on, "label")} came and ${formatCount(off)} went.`];
  }
  const most = mostCommonFlips(rows, candidate, champion);
  return most.length === 0 ? [] : [`Most changes of class: ${most.join(", ")}.`];
}

/** How many went from 0 to 1, and from 1 to 0. */
function counted(rows: Int32Array, mine: Float64Array | undefined, theirs: Float64Array | undefined): [number, number] {
  let [on, off] = [0, 0];
  for (const row of rows) {
    const step = (mine?.[row] ?? 0) - (theirs?.[row] ?? 0);
    if (step > 0) on += 1;
    if (step < 0) off += 1;
  }
  return [on, off];
}

function mostCommonFlips(rows: Int32Array, candidate: Outcomes, champion: Outcomes): string[] {
  const nameOf = (code: number | undefined) => candidate.classes?.[code ?? -1] ?? String(code);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const [before, after] = [champion.prediction?.[row], candidate.prediction?.[row]];
    if (before === after) continue;
    const flip = `${nameOf(before)} to ${nameOf(after)}`;
    counts.set(flip, (counts.get(flip) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 5)
    .map(([flip, count]) => `${flip} (${formatCount(count)})`);
}
