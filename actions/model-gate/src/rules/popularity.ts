import { candidateValue } from "./metric-estimates.ts";
import type { GateRule } from "./rule.ts";

export const popularity: GateRule<"popularity"> = {
  id: "popularity",
  title: "Recommendations are not only of what is popular anyway",
  needs: "candidate",
  page: {
    what: "How often the items that the candidate recommends were seen in training, on average over each user's first `k` recommendations, then over users. A recommender that drifts to the top sellers gains clicks in the test and buries the rest of the catalogue.",
    decision:
      "Passes when the whole interval is at most `at_most`, fails when it lies wholly above, and is inconclusive otherwise.",
    formula: "mean over users of the mean popularity of the first k items by score",
    notWhen: "Not without `popularity` under `predictions`: the count of each item in training is needed.",
    example: "{ rule: popularity, at_most: 250, k: 10 }",
  },
  // No label is read: a budget of the evaluation set has nothing to bound here.
  measure: async (rule, { budget: _, ...context }) => {
    const name = `average_recommendation_popularity_at_${rule.k}`;
    const { metric, estimation } = candidateValue({ metric: name, location: rule.location }, context);
    return [
      {
        kind: "estimated",
        subject: metric.name,
        estimation,
        quantity: "value",
        allowed: { high: rule.at_most },
        boundary: "inclusive",
        outcomes: "three",
        use: "bound",
        family: "absolute",
        better: metric.direction,
      },
    ];
  },
};
