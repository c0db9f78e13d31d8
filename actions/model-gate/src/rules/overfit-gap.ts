import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { estimateValue } from "@gatewright/stats/estimate/estimate-value.ts";
import type { Estimation, Interval } from "@gatewright/stats/interval.ts";
import { checkOutcomes } from "../evidence/check-outcomes.ts";
import { metricOf } from "./metric-estimates.ts";
import type { GateRule } from "./rule.ts";

export const overfitGap: GateRule<"overfit-gap"> = {
  id: "overfit-gap",
  title: "The model is not much better on its training data",
  needs: "candidate",
  page: {
    what: "The candidate's metric on its training data (`train`: a predictions file in the same form) against the one on the evaluation set.",
    decision:
      "Passes when the whole interval of the gap is at most `at_most`, fails when it lies wholly above, and is inconclusive otherwise.",
    formula:
      "metric(train) − metric(evaluation), signs turned where lower is better; interval by the square-and-add method (MOVER) of both intervals",
    notWhen: "Not for models that fit their training data by design (nearest neighbours, unpruned forests).",
    example: "{ rule: overfit-gap, metric: roc_auc, train: train-predictions.csv, at_most: 0.05 }",
  },
  measure: async (rule, context) => {
    const metric = metricOf(rule);
    const { predictions } = context.evidence;
    if (predictions === undefined) {
      throw evidenceError("The gap needs the candidate's predictions, and there are none.", {
        hint: "Name them under `train.outputs.predictions`.",
      });
    }
    const train = await context.evidence.readPredictions(rule.train, "train predictions");
    for (const { candidate } of [train, predictions]) {
      checkOutcomes(metric, candidate, rule.location, context.gate.predictions);
    }
    if (train.evaluationDigest === predictions.evaluationDigest) {
      throw evidenceError(`${rule.train} has the rows of the evaluation set, so the gap says nothing.`, {
        hint: "Name the predictions on the training data.",
      });
    }
    const [onTrain, onTest] = [train, predictions].map(({ candidate }) =>
      estimateValue(metric, candidate, { seed: context.seed }),
    );
    if (onTrain === undefined || onTest === undefined) throw new Error("Two estimates were asked for.");
    return [
      {
        kind: "estimated",
        subject: `${metric.name} gap`,
        estimation: gapOf(onTrain, onTest, metric.direction),
        quantity: "value",
        allowed: { high: rule.at_most },
        boundary: "inclusive",
        outcomes: "three",
        use: "bound",
        family: "absolute",
        notes: [
          `On the training data it is ${shown(onTrain.estimate)}, on the evaluation set ${shown(onTest.estimate)}.`,
        ],
      },
    ];
  },
};

/** Square-and-add (Zou and Donner 2008): the interval of a difference from those of two independent estimates. */
function gapOf(train: Estimation, test: Estimation, direction: "higher" | "lower"): Estimation {
  const [first, second] = direction === "higher" ? [train, test] : [test, train];
  const estimate = first.estimate - second.estimate;
  const tooFew = train.tooFew ?? test.tooFew;
  return {
    estimate,
    n: Math.min(train.n, test.n),
    unit: test.unit,
    formula: "metric(train) − metric(evaluation)",
    ...(tooFew === undefined ? {} : { tooFew }),
    intervalAt: (level): Interval => {
      const [a, b] = [first.intervalAt(level), second.intervalAt(level)];
      return {
        low: estimate - Math.hypot(first.estimate - a.low, b.high - second.estimate),
        high: estimate + Math.hypot(a.high - first.estimate, second.estimate - b.low),
        level,
        method: `square-and-add of two intervals (${a.method})`,
      };
    },
  };
}

function shown(value: number): string {
  return String(Number(value.toPrecision(4)));
}
