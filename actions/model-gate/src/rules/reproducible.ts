import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { metricValue } from "@gatewright/stats/metrics/metric-value.ts";
import { scoredAgain } from "../commands/scored-again.ts";
import { checkOutcomes } from "../evidence/check-outcomes.ts";
import { compared, metricOf } from "./metric-estimates.ts";
import type { GateRule } from "./rule.ts";
import { largestDifference } from "./same-predictions.ts";

export const reproducible: GateRule<"reproducible"> = {
  id: "reproducible",
  title: "Training again with the same seed gives the same model",
  needs: "none",
  page: {
    what: "Runs the training command again, twice, with the same seed; each time it writes its predictions to the path in `GATEWRIGHT_PREDICTIONS`.",
    decision:
      "Passes when both say the same of every row. Otherwise passes only with `agreement` (the share of rows with the same decision) reached, and with `metric` differing by at most `tolerance`; without these it fails.",
    formula: "share of rows with equal decisions >= agreement, |metric(first) − metric(second)| <= tolerance",
    notWhen: "Not on every pull request of a training that takes hours: set it on a smoke run.",
    example:
      "{ rule: reproducible, run: python train.py --rows 500, metric: roc_auc, tolerance: 0.001, agreement: 0.99 }",
  },
  measure: async (rule, context) => {
    const first = await scoredAgain(rule.run, "The rule reproducible's `run`", context);
    const second = await scoredAgain(rule.run, "The rule reproducible's `run`", context);
    const again = await context.evidence.readPredictions(first, "first training", {
      path: second,
      name: "second training",
    });
    const { rows, differing, decisions } = largestDifference(again);
    const base = { kind: "decided", subject: "training", n: rows, formula: reproducible.page.formula } as const;
    if (differing === 0) {
      return [{ ...base, verdict: "pass", message: `Two trainings say the same of all ${rows} rows.` }];
    }
    const said = [`Two trainings differ in ${differing} of ${rows} rows`];
    const problems: string[] = [];
    const agreed = 1 - decisions / rows;
    if (rule.agreement === undefined && rule.metric === undefined) problems.push("no difference is allowed");
    if (rule.agreement !== undefined) {
      said.push(`decide ${(agreed * 100).toFixed(2)} % of them the same`);
      if (agreed < rule.agreement) problems.push(`at least ${rule.agreement * 100} % must be`);
    }
    if (rule.metric !== undefined) {
      if (rule.tolerance === undefined) {
        throw evidenceError("The rule reproducible has a metric and no `tolerance`.", {
          hint: "Say how much it may differ.",
        });
      }
      const metric = metricOf({ metric: rule.metric, location: rule.location });
      const sides = compared(again);
      checkOutcomes(metric, sides.candidate, rule.location, context.gate.predictions);
      checkOutcomes(metric, sides.champion, rule.location, context.gate.predictions);
      const gap = Math.abs(metricValue(metric, sides.candidate) - metricValue(metric, sides.champion));
      said.push(`and in ${metric.name} by ${Number(gap.toPrecision(3))}`);
      if (!(gap <= rule.tolerance)) problems.push(`${metric.name} may differ by at most ${rule.tolerance}`);
    }
    const holds = problems.length === 0;
    return [
      {
        ...base,
        verdict: holds ? "pass" : "fail",
        message: `${said.join(", ")}${holds ? "" : `: ${problems.join(", and ")}`}.`,
        ...(holds ? {} : { hint: "Fix all seeds, thread counts and data orders, or allow a difference in the rule." }),
      },
    ];
  },
};
