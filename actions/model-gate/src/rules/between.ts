import { candidateValue } from "./metric-estimates.ts";
import { refuseIdleLimits } from "./possible-values.ts";
import type { GateRule } from "./rule.ts";

export const between: GateRule<"between"> = {
  id: "between",
  title: "The metric lies between two limits",
  needs: "candidate",
  page: {
    what: "A metric of the candidate against a lower and an upper limit, which themselves are allowed.",
    decision:
      "Passes when the whole interval lies between `min` and `max`, fails when it lies wholly below or above, and is inconclusive otherwise. With `use: point` the number itself is compared.",
    formula: "min <= metric(candidate) <= max",
    notWhen: "Not for a metric that simply should be as good as possible: use `at-least` or `at-most`.",
    example: "{ rule: between, metric: interval_coverage, min: 0.87, max: 0.93 }",
  },
  measure: async (rule, context) => {
    const { metric, estimation } = candidateValue(rule, context);
    refuseIdleLimits(metric, { low: rule.min, high: rule.max }, rule.location);
    return [
      {
        kind: "estimated",
        subject: metric.name,
        estimation,
        quantity: "value",
        allowed: { low: rule.min, high: rule.max },
        boundary: "inclusive",
        outcomes: "three",
        use: rule.use,
        family: "absolute",
      },
    ];
  },
};
