import { differenceToChampion } from "./metric-estimates.ts";
import { refuseIdleMargin } from "./possible-values.ts";
import type { GateRule } from "./rule.ts";
import { betterByAtMost } from "./worse-by.ts";

export const atMostImprovement: GateRule<"at-most-improvement"> = {
  id: "at-most-improvement",
  title: "The candidate is not suspiciously better",
  needs: "champion",
  page: {
    what: "Candidate and champion on the same rows. An improvement beyond `value` is more often a leak of labels into the features, or of test rows into training, than progress.",
    decision:
      "Passes when the whole interval of the difference lies inside, fails when the candidate is better by more than `value` over the whole interval, and is inconclusive otherwise.",
    formula: "metric(candidate) − metric(champion) < value (signs turned where lower is better)",
    notWhen: "Not while a model is young and large steps are normal.",
    example: "{ rule: at-most-improvement, metric: roc_auc, value: 0.1 }",
  },
  measure: async (rule, context) => {
    const { metric, ...measured } = differenceToChampion(rule, context);
    refuseIdleMargin(metric, rule.value, rule.location);
    return [
      {
        kind: "estimated",
        subject: metric.name,
        ...measured,
        allowed: betterByAtMost(rule.value, metric),
        boundary: "strict",
        outcomes: "three",
        use: rule.use,
        family: "comparison",
        better: metric.direction,
        hint: "Look for test rows in the training data (`no-leakage`) and for features that know the label before you raise the limit.",
      },
    ];
  },
};
