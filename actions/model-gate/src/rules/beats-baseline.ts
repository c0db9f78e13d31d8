import { locatedFault } from "@gatewright/shared/errors/located-fault.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { RuleOf } from "@gatewright/shared/policy/gate-policy.ts";
import { formatCount } from "@gatewright/shared/publish/render/wording.ts";
import { estimateDifference } from "@gatewright/stats/estimate/estimate-difference.ts";
import type { Estimation } from "@gatewright/stats/interval.ts";
import type { Metric } from "@gatewright/stats/metrics/metric.ts";
import { metricValue } from "@gatewright/stats/metrics/metric-value.ts";
import type { Outcomes, Task } from "@gatewright/stats/metrics/outcomes.ts";
import { checkOutcomes } from "../evidence/check-outcomes.ts";
import { metricOf } from "./metric-estimates.ts";
import { neededPredictions, rowsInQuestion } from "./needed-predictions.ts";
import type { GateRule } from "./rule.ts";
import { baselineOf } from "./trivial-baseline.ts";

type Baseline = RuleOf<"beats-baseline">["baseline"];

const tasksOf: Record<Baseline, readonly Task[]> = {
  majority: ["binary", "multiclass", "multilabel"],
  mean: ["regression", "forecast"],
  "seasonal-naive": ["forecast"],
};

const words: Record<Baseline, string> = {
  majority: "always saying the most common class",
  mean: "always saying the mean",
  "seasonal-naive": "repeating the last season",
};

export const beatsBaseline: GateRule<"beats-baseline"> = {
  id: "beats-baseline",
  title: "The candidate is better than a trivial rule",
  needs: "candidate",
  page: {
    what: "The candidate against a rule that needs no model: the most common class with the shares of the classes as scores (`majority`), the mean of the labels (`mean`), or the value one season ago (`seasonal-naive`). The first two know the labels of the evaluation set, which makes them a little harder to beat than in life.",
    decision:
      "Passes when the whole interval of the gain lies strictly above `margin` (0 when not given), fails when it lies wholly below, and is inconclusive otherwise.",
    formula: "metric(candidate) − metric(baseline) on the same rows, signs turned where lower is better, > margin",
    notWhen: "Not instead of a comparison with the champion: a model can beat a trivial rule and lose much.",
    example: "{ rule: beats-baseline, metric: balanced_accuracy, baseline: majority, margin: 0.05 }",
  },
  measure: async (rule, context) => {
    const { candidate } = neededPredictions(context, "The comparison with a trivial rule");
    const metric = metricOf(rule);
    refuseBaseline(rule, candidate, metric);
    checkOutcomes(metric, candidate, rule.location, context.gate.predictions);
    const all = rowsInQuestion(candidate.n, context.slice);
    const { outcomes: baseline, rows } = baselineOf(rule.baseline, candidate, all);
    if (rows.length === 0) {
      throw evidenceError(
        `None of ${formatCount(all.length)} rows has a value one season earlier, so there is no seasonal naive forecast.`,
        {
          hint: "Name the time before the evaluation set in `predictions.history`, and the length of a season in `predictions.season`.",
        },
      );
    }
    if (Number.isNaN(metricValue(metric, baseline, rows)) && !Number.isNaN(metricValue(metric, candidate, rows))) {
      throw evidenceError(
        `${metric.name} is not defined for ${words[rule.baseline]}, so nothing can be better by it.`,
        {
          hint: "Use a metric that a constant has, such as accuracy, balanced_accuracy, roc_auc, log_loss, rmse or mae.",
        },
      );
    }
    const difference = estimateDifference(metric, candidate, baseline, { rows, seed: context.seed });
    const left = all.length - rows.length;
    return [
      {
        kind: "estimated",
        subject: `gain in ${metric.name} over the ${rule.baseline} baseline`,
        estimation: gainOf(difference, metric),
        quantity: "value",
        allowed: { low: rule.margin },
        boundary: "strict",
        outcomes: "three",
        use: "bound",
        family: "absolute",
        better: "higher",
        notes: [
          `The candidate has ${shown(difference.candidate)}, ${words[rule.baseline]} ${shown(difference.champion)}.`,
          ...(left === 0
            ? []
            : [
                `${formatCount(left)} of ${formatCount(all.length)} rows have no value one season earlier and were left out.`,
              ]),
        ],
      },
    ];
  },
};

function refuseBaseline({ baseline, location }: RuleOf<"beats-baseline">, { task }: Outcomes, metric: Metric): void {
  if (!tasksOf[baseline].includes(task)) {
    const fitting = (Object.keys(tasksOf) as Baseline[]).filter((name) => tasksOf[name].includes(task));
    throw locatedFault(
      location,
      `the baseline ${baseline} is for ${tasksOf[baseline].join(", ")}, and the model's task is ${task}.`,
      fitting.length === 0 ? `There is no trivial rule for ${task}.` : `Use ${fitting.join(" or ")}.`,
    );
  }
  if (metric.needs.includes("interval")) {
    throw locatedFault(
      location,
      `${metric.name} is about prediction intervals, and a trivial rule has none.`,
      "Use a metric of the prediction itself, such as mae.",
    );
  }
}

/** The difference, positive where the candidate is better. */
function gainOf(difference: Estimation, { direction, formula }: Metric): Estimation {
  const { estimate, n, unit, tooFew } = difference;
  const sign = direction === "higher" ? 1 : -1;
  return {
    estimate: sign * estimate,
    n,
    unit,
    formula: `${sign === 1 ? "candidate − baseline" : "baseline − candidate"} of ${formula}`,
    ...(tooFew === undefined ? {} : { tooFew }),
    intervalAt: (level) => {
      const interval = difference.intervalAt(level);
      return sign === 1 ? interval : { ...interval, low: -interval.high, high: -interval.low };
    },
  };
}

function shown(number: number): string {
  return String(Number(number.toPrecision(4))).replace("-", "−");
}
