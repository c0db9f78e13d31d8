import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { locatedFault } from "@gatewright/shared/errors/located-fault.ts";
import type { RuleOf } from "@gatewright/shared/policy/gate-policy.ts";
import { calibrationLine } from "@gatewright/stats/metrics/calibration-line.ts";
import { metricValue } from "@gatewright/stats/metrics/metric-value.ts";
import { checkOutcomes } from "../evidence/check-outcomes.ts";
import { calibrationInterval } from "./calibration-interval.ts";
import { candidateValue, metricOf } from "./metric-estimates.ts";
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
      "ece = Σ over bins of |Σ (came true − probability)| / rows, less the part that noise makes (Kumar, Liang and Ma 2019); the lower end takes the sign of each bin from other rows, the upper end is that of the plain error",
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
    const { metric, estimation, note } = measuredError(rule, context);
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
        notes: [...note, ...lineNote(context)],
      },
    ];
  },
};

/**
 * An error in bins is too large by what noise adds: its debiased form is shown between ends that noise does not move to the
 * wrong side. A metrics file holds the number that somebody computed, under its own name.
 */
function measuredError(rule: RuleOf<"calibration">, context: RuleContext) {
  const { evidence, slice, gate } = context;
  const plainName = rule.metric.replace(/_debiased$/, "");
  const inBins = plainName === "ece_binary" || plainName === "ece_top_label";
  if (!inBins || evidence.predictions === undefined) return { ...candidateValue(rule, context), note: [] };
  const { candidate } = evidence.predictions;
  const [plain, metric] = [plainName, `${plainName}_debiased`].map((name) => metricOf({ ...rule, metric: name }));
  if (plain === undefined || metric === undefined) throw new Error("Two metrics were asked for.");
  checkOutcomes(metric, candidate, rule.location, gate.predictions);
  const number = metricValue(plain, candidate, slice?.rows);
  const note = [`Without the correction for noise ${plainName} is ${shown(number)}.`];
  if (rule.use === "point") return { ...candidateValue({ ...rule, metric: metric.name }, context), note };
  const debiased = metricValue(metric, candidate, slice?.rows);
  return { metric, estimation: calibrationInterval(plain, candidate, slice?.rows, debiased), note };
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
