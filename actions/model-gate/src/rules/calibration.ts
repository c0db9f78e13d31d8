import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { locatedFault } from "@gatewright/shared/errors/located-fault.ts";
import { calibrationLine } from "@gatewright/stats/metrics/calibration-line.ts";
import { metricNamed } from "@gatewright/stats/metrics/catalogue.ts";
import { metricValue } from "@gatewright/stats/metrics/metric-value.ts";
import { candidateValue } from "./metric-estimates.ts";
import type { GateRule, RuleContext } from "./rule.ts";

const known = [
  "ece_binary",
  "ece_top_label",
  "ece_binary_debiased",
  "ece_top_label_debiased",
  "brier_score",
  "log_loss",
];

export const calibration: GateRule<"calibration"> = {
  id: "calibration",
  title: "Probabilities come true as often as they say",
  needs: "candidate",
  page: {
    what: "How far predicted probabilities are from what comes true: `ece_binary` (of the positive class, 15 bins), `ece_top_label` (of the predicted class), or a proper score (`brier_score`, `log_loss`), which also falls with better ranking. An error in bins is too large by what noise adds, so `ece_binary` and `ece_top_label` are judged by their debiased form, and the plain number is shown beside it. For binary models intercept and slope of the recalibration line are shown: a slope below 1 is a model that is too sure.",
    decision:
      "Passes when the whole interval is at most `at_most`, fails when it lies wholly above, and is inconclusive otherwise. With `use: point` the number itself is compared.",
    formula:
      "ece = Σ over bins of |Σ (came true − probability)| / rows, less the part that noise makes (Kumar, Liang and Ma 2019)",
    notWhen: "Not for models whose scores only order rows: `roc_auc` is about the order.",
    example: "{ rule: calibration, metric: ece_binary, at_most: 0.05, severity: warn }",
  },
  measure: async (rule, context) => {
    if (!known.includes(rule.metric)) {
      throw locatedFault(
        rule.location,
        `${rule.metric} is no measure of calibration${didYouMean(rule.metric, known)}`,
        `Measures of calibration: ${known.join(", ")}.`,
      );
    }
    const { predictions } = context.evidence;
    const biased = rule.metric === "ece_binary" || rule.metric === "ece_top_label";
    // A metrics file holds the number that was computed, under its own name.
    const judged = biased && predictions !== undefined ? `${rule.metric}_debiased` : rule.metric;
    const { metric, estimation } = candidateValue({ ...rule, metric: judged }, context);
    return [
      {
        kind: "estimated",
        subject: metric.name,
        estimation,
        quantity: "value",
        allowed: { high: rule.at_most },
        boundary: "inclusive",
        outcomes: "three",
        use: rule.use,
        family: "absolute",
        better: metric.direction,
        notes: [...plainNote(rule.metric, judged, context), ...lineNote(context)],
      },
    ];
  },
};

function plainNote(named: string, judged: string, { evidence, slice }: RuleContext): string[] {
  const plain = metricNamed(named);
  if (named === judged || plain === undefined || evidence.predictions === undefined) return [];
  const number = metricValue(plain, evidence.predictions.candidate, slice?.rows);
  return [`Without the correction for noise ${named} is ${shown(number)}.`];
}

function lineNote({ evidence, slice }: RuleContext): string[] {
  const { task, label, score, weight } = evidence.predictions?.candidate ?? {};
  if (task !== "binary" || label === undefined || score === undefined) return [];
  const of = (values: Float64Array) =>
    slice === undefined ? values : Float64Array.from(slice.rows, (row) => values[row] ?? 0);
  const { intercept, slope } = calibrationLine(of(label), of(score), weight === undefined ? undefined : of(weight));
  if (!Number.isFinite(intercept) || !Number.isFinite(slope)) return [];
  const sure = slope < 1 ? "surer than it is right" : "less sure than it could be";
  const word = Math.abs(slope - 1) < 0.05 ? "" : `: it is ${sure}`;
  return [`Its recalibration line has intercept ${shown(intercept)} and slope ${shown(slope)}${word}.`];
}

function shown(number: number): string {
  return String(Number(number.toPrecision(3))).replace("-", "−");
}
