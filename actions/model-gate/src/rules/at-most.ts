import { candidateValue } from "./metric-estimates.ts";
import { refuseIdleLimits } from "./possible-values.ts";
import type { GateRule } from "./rule.ts";

export const atMost: GateRule<"at-most"> = {
  id: "at-most",
  title: "The metric is at most the limit",
  needs: "candidate",
  page: {
    what: "A metric of the candidate against a fixed upper limit, which itself is allowed.",
    decision:
      "Passes when the upper end of the interval is at most `value`, fails when the lower end is above it, and is inconclusive otherwise. With `use: point` the number itself is compared.",
    formula: "metric(candidate) <= value",
    notWhen:
      "Not for metrics where higher is better, unless what you fear is a leak of labels: then `at-most-improvement` says so.",
    example: "{ rule: at-most, metric: log_loss, value: 0.4 }",
  },
  measure: async (rule, context) => {
    const { metric, estimation } = candidateValue(rule, context);
    refuseIdleLimits(metric, { high: rule.value }, rule.location);
    return [
      {
        kind: "estimated",
        subject: metric.name,
        estimation,
        quantity: "value",
        allowed: { high: rule.value },
        boundary: "inclusive",
        outcomes: "three",
        use: rule.use,
        family: "absolute",
        better: metric.direction,
      },
    ];
  },
};
