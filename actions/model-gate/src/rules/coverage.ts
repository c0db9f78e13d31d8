import { plural } from "@gatewright/shared/publish/render/wording.ts";
import { candidateValue } from "./metric-estimates.ts";
import { neededPredictions, rowsInQuestion } from "./needed-predictions.ts";
import type { GateRule } from "./rule.ts";

export const coverage: GateRule<"coverage"> = {
  id: "coverage",
  title: "Recommendations reach enough of the catalogue",
  needs: "candidate",
  page: {
    what: "The share of the catalogue (all items of the predictions file) that stands among the first `k` recommendations of at least one user.",
    decision:
      "Passes when the share is at least `at_least`, fails below. It is counted over the users that are there, without an interval: a resample of users always covers less than all of them. With more users it can only grow.",
    formula: "items among the first k of any user / items",
    notWhen:
      "Not to compare evaluation sets with different numbers of users, and not where items that nobody could be recommended are missing from the file.",
    example: "{ rule: coverage, at_least: 0.2, k: 10 }",
  },
  measure: async (rule, context) => {
    const { candidate } = neededPredictions(context, "Coverage");
    const name = `coverage_at_${rule.k}`;
    const { metric, estimation } = candidateValue({ metric: name, location: rule.location, use: "point" }, context);
    const { item, query } = candidate;
    const users = new Set<number>();
    for (const row of rowsInQuestion(candidate.n, context.slice)) users.add(query?.[row] ?? 0);
    return [
      {
        kind: "estimated",
        subject: metric.name,
        estimation,
        quantity: "value",
        allowed: { low: rule.at_least },
        boundary: "inclusive",
        outcomes: "three",
        use: "point",
        family: "absolute",
        better: metric.direction,
        notes: [`Counted over ${plural(users.size, "user")} and ${plural(new Set(item).size, "item")}.`],
      },
    ];
  },
};
