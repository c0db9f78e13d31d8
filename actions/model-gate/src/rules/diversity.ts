import { candidateValue } from "./metric-estimates.ts";
import type { GateRule } from "./rule.ts";

export const diversity: GateRule<"diversity"> = {
  id: "diversity",
  title: "Recommendations of one list differ from each other",
  needs: "candidate",
  page: {
    what: "The share of pairs among a user's first `k` recommendations that are of different categories, averaged over users.",
    decision:
      "Passes when the whole interval is at least `at_least`, fails when it lies wholly below, and is inconclusive otherwise.",
    formula: "mean over users of pairs in the list with different categories / pairs in the list",
    notWhen: "Not without `category` under `predictions`, and not as a measure of quality: random lists are diverse.",
    example: "{ rule: diversity, at_least: 0.4, k: 10 }",
  },
  // No label is read: a budget of the evaluation set has nothing to bound here.
  measure: async (rule, { budget: _, ...context }) => {
    const name = `intra_list_diversity_at_${rule.k}`;
    const { metric, estimation } = candidateValue({ metric: name, location: rule.location }, context);
    return [
      {
        kind: "estimated",
        subject: metric.name,
        estimation,
        quantity: "value",
        allowed: { low: rule.at_least },
        boundary: "inclusive",
        outcomes: "three",
        use: "bound",
        family: "absolute",
        better: metric.direction,
      },
    ];
  },
};
