import { differenceToChampion } from "./metric-estimates.ts";
import { refuseIdleMargin } from "./possible-values.ts";
import type { GateRule } from "./rule.ts";
import { betterByAtLeast } from "./worse-by.ts";

export const superior: GateRule<"superior"> = {
  id: "superior",
  title: "The candidate is better than the champion by the margin",
  needs: "champion",
  page: {
    what: "Candidate and champion on the same rows. Passes only on evidence that the candidate is better by more than `margin` (0 when not given), or by more than `relative_margin` as a share of the champion's value.",
    decision:
      "Passes when the whole interval of the difference lies strictly beyond the margin on the better side, fails when it lies wholly on the other, and is inconclusive otherwise.",
    formula: "metric(candidate) − metric(champion) > margin (signs turned where lower is better)",
    notWhen: "Not for routine retraining: an equally good model never passes. Use `non-inferior`.",
    example: "{ rule: superior, metric: roc_auc, margin: 0.005, severity: warn }",
  },
  measure: async (rule, context) => {
    const relative = rule.relative_margin !== undefined;
    const { metric, ...measured } = differenceToChampion({ ...rule, relative }, context);
    if (!relative) refuseIdleMargin(metric, rule.margin, rule.location);
    return [
      {
        kind: "estimated",
        subject: metric.name,
        ...measured,
        allowed: betterByAtLeast(rule.relative_margin ?? rule.margin, metric),
        boundary: rule.inclusive === true ? "inclusive" : "strict",
        outcomes: "three",
        use: rule.use,
        family: "comparison",
        better: metric.direction,
      },
    ];
  },
};
