import { differenceToChampion } from "./metric-estimates.ts";
import { refuseIdleMargin } from "./possible-values.ts";
import type { GateRule } from "./rule.ts";
import { worseByAtMost } from "./worse-by.ts";

export const nonInferior: GateRule<"non-inferior"> = {
  id: "non-inferior",
  title: "The candidate is not worse than the champion by the margin",
  needs: "champion",
  page: {
    what: "Candidate and champion on the same rows. The rule for a model that replaces another: passes only on evidence that the candidate loses less than `margin` (in the metric's unit), or less than `relative_margin` (a share of the champion's value).",
    decision:
      "Passes when the whole interval of the difference lies strictly inside the margin, fails when it lies wholly beyond, and is inconclusive otherwise, with the rows that would settle it.",
    formula: "metric(candidate) − metric(champion) > −margin (signs turned where lower is better)",
    notWhen:
      "Not with a margin far below what the evaluation set can see: then equal models are inconclusive forever. `gatewright plan` says how many rows a margin needs.",
    example: "{ rule: non-inferior, metric: roc_auc, margin: 0.01 }",
  },
  measure: async (rule, context) => {
    const relative = rule.relative_margin !== undefined;
    const { metric, ...measured } = differenceToChampion({ ...rule, relative }, context);
    if (!relative) refuseIdleMargin(metric, rule.margin ?? 0, rule.location);
    return [
      {
        kind: "estimated",
        subject: metric.name,
        ...measured,
        allowed: worseByAtMost(rule.relative_margin ?? rule.margin ?? 0, metric),
        boundary: "strict",
        outcomes: "three",
        use: rule.use,
        family: "comparison",
        better: metric.direction,
      },
    ];
  },
};
