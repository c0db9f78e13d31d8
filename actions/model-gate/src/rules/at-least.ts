import { candidateValue } from "./metric-estimates.ts";
import { refuseIdleLimits } from "./possible-values.ts";
import type { GateRule } from "./rule.ts";

export const atLeast: GateRule<"at-least"> = {
  id: "at-least",
  title: "The metric is at least the limit",
  needs: "candidate",
  page: {
    what: "A metric of the candidate against a fixed lower limit, which itself is allowed.",
    decision:
      "Passes when the lower end of the interval is at least `value`, fails when the upper end is below it, and is inconclusive otherwise: 0.86 on 500 rows is no proof of 0.85. With `use: point` the number itself is compared.",
    formula: "metric(candidate) >= value",
    notWhen:
      "Not as the only rule: a limit below what the champion reaches lets every loss down to it pass. Add `non-inferior`.",
    example: "{ rule: at-least, metric: accuracy, value: 0.85 }",
  },
  measure: async (rule, context) => {
    const { metric, estimation } = candidateValue(rule, context);
    refuseIdleLimits(metric, { low: rule.value }, rule.location);
    return [
      {
        kind: "estimated",
        subject: metric.name,
        estimation,
        quantity: "value",
        allowed: { low: rule.value },
        boundary: "inclusive",
        outcomes: "three",
        use: rule.use,
        family: "absolute",
        better: metric.direction,
      },
    ];
  },
};
