import { differenceToChampion } from "./metric-estimates.ts";
import { refuseIdleMargin } from "./possible-values.ts";
import type { GateRule } from "./rule.ts";
import { worseByAtMost } from "./worse-by.ts";

export const noRegression: GateRule<"no-regression"> = {
  id: "no-regression",
  title: "There is no evidence that the candidate is worse",
  needs: "champion",
  page: {
    what: "Candidate and champion on the same rows. Blocks only when the evidence says that the candidate is worse by more than `margin` (0 when not given), so an equal model is blocked at most at the stated rate, 2.5 % with `confidence: 0.95`, whatever the number of rows. The interval is about the choice of rows and not about the luck of a training: on thousands of rows two seeds of one training can differ by 0.001, and the interval sees it. Let `margin` be at least what two seeds differ by.",
    decision:
      "Fails when the interval of the difference lies wholly beyond the margin on the worse side, passes otherwise, and prints the smallest loss that it could have seen: a pass on 80 rows is weak.",
    formula:
      "metric(candidate) − metric(champion) < −margin, over the whole interval (signs turned where lower is better)",
    notWhen:
      "Not where a loss must be ruled out, such as before a deployment: `non-inferior` passes only on evidence that there is none.",
    example: "{ rule: no-regression, metric: roc_auc, margin: 0.005 }",
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
        allowed: worseByAtMost(rule.relative_margin ?? rule.margin, metric),
        // A loss of exactly the margin is allowed: it is what fails that must lie wholly beyond it.
        boundary: "inclusive",
        outcomes: "two",
        use: rule.use,
        family: "comparison",
        better: metric.direction,
      },
    ];
  },
};
