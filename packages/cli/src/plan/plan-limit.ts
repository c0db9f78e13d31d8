import { meanRows, meanSmallestDistance } from "@gatewright/stats/power/mean.ts";
import { proportionPowerExact, proportionRows } from "@gatewright/stats/power/proportion.ts";
import { rocAucPower, rocAucRows } from "@gatewright/stats/power/roc-auc.ts";
import { countedShare, type MetricFamily } from "./metric-family.ts";
import { numberText, type Plan, type PlanAnswer, percentText, rowsText } from "./plan-answer.ts";
import { type PlanNumbers, wrongNumber } from "./plan-numbers.ts";

/** One model against a fixed value: `at-least`, `at-most`, `between`. */
export interface LimitGoal {
  confidence: number;
  power: number;
  limit: number;
  rows: number | undefined;
}

/**
 * Rows after which a model that is as good as expected passes a fixed limit.
 * @throws UserError when a number that the metric needs was not given, or the limit cannot be one of this metric
 */
export function planLimit(family: MetricFamily, goal: LimitGoal, numbers: PlanNumbers): Plan {
  const { limit, confidence, power } = goal;
  const expected = family.kind === "number" ? numbers.number("expected") : numbers.share("expected");
  if (expected === undefined) {
    throw wrongNumber(`--limit needs --expected: how good the model is, so that it can be told from ${limit}.`);
  }
  if (expected === limit) {
    throw wrongNumber(`--expected is the --limit, ${limit}: no number of rows tells them apart.`);
  }
  if (family.kind !== "number" && !(limit > 0 && limit < 1)) {
    throw wrongNumber(`--limit must be between 0 and 1 for ${family.metric}, not ${limit}.`);
  }
  const rule = expected > limit ? "at-least" : "at-most";
  const { needed, reached, assumptions, method } = answersOf(family, expected, goal, numbers);
  const answers: PlanAnswer[] = [
    {
      sentence: `${rowsText(needed)}: a model whose ${family.metric} is ${numberText(expected)} passes \`${rule}\` ${numberText(limit)} in ${percentText(power)} of cases.`,
      quantity: "rows",
      value: needed,
      ...method,
    },
  ];
  if (goal.rows !== undefined && reached !== undefined) {
    answers.push({ ...reached, ...method });
  }
  const parts = [
    family.metric,
    `limit ${numberText(limit)}`,
    `confidence ${percentText(confidence)}`,
    `power ${percentText(power)}`,
  ];
  return {
    question: parts.join(", "),
    assumptions: [`The model's ${family.metric} is ${numberText(expected)}.`, ...assumptions],
    answers,
  };
}

interface LimitAnswers {
  needed: number;
  reached: Pick<PlanAnswer, "sentence" | "quantity" | "value"> | undefined;
  assumptions: string[];
  method: Pick<PlanAnswer, "method" | "formula">;
}

function answersOf(family: MetricFamily, expected: number, goal: LimitGoal, numbers: PlanNumbers): LimitAnswers {
  const { limit, rows, confidence, power } = goal;
  const design = { level: confidence, power };
  switch (family.kind) {
    case "share": {
      const counted = countedShare(family, numbers);
      const n = rows === undefined ? 0 : Math.floor(rows * counted);
      return {
        needed: Math.ceil(proportionRows({ proportion: expected, limit }, design) / counted),
        reached: often(n < 1 ? 0 : proportionPowerExact({ proportion: expected, limit, n }, design), rows),
        assumptions: counted === 1 ? [] : [`${percentText(counted)} of all rows are ${family.rows}; only they count.`],
        method: {
          method: "Wilson score interval",
          formula: "n = ((z_decide·√(p₀q₀) + z_reach·√(pq)) / (p − p₀))²",
        },
      };
    }
    case "auc": {
      const prevalence = numbers.share("prevalence");
      if (prevalence === undefined) throw wrongNumber("roc_auc needs --prevalence, the share of positive rows.");
      const effect = { auc: expected, limit, prevalence };
      return {
        needed: rocAucRows(effect, design),
        reached: often(rows === undefined ? 0 : rocAucPower({ ...effect, n: rows }, design), rows),
        assumptions: [`${percentText(prevalence)} of the rows are positive.`],
        method: {
          method: "Area under the ROC curve, variance by Hanley and McNeil",
          formula:
            "|A − limit| = (z_decide + z_reach)·√V, V = (A(1 − A) + (n₊ − 1)(Q₁ − A²) + (n₋ − 1)(Q₂ − A²)) / (n₊·n₋)",
        },
      };
    }
    case "number": {
      const standardDeviation = numbers.positive("standard-deviation");
      if (standardDeviation === undefined) {
        throw wrongNumber(
          `${family.metric} is a mean over ${family.unit}: --standard-deviation says how it varies among them.`,
        );
      }
      if (rows !== undefined && rows < 2)
        throw wrongNumber("--rows must be 2 and more for a mean: one row does not vary.");
      const visible = rows === undefined ? 0 : meanSmallestDistance({ standardDeviation, n: rows }, design);
      return {
        needed: meanRows({ mean: expected, limit, standardDeviation }, design),
        reached: {
          sentence: `With ${rowsText(rows ?? 0)} a distance of ${numberText(visible)} from the limit is seen in ${percentText(power)} of cases.`,
          quantity: "difference",
          value: visible,
        },
        assumptions: [`It varies with a standard deviation of ${numberText(standardDeviation)} among ${family.unit}.`],
        method: {
          method: "One-sample t test",
          formula: "power = P(T > t_decide), T noncentral t with shift √n·|mean − limit| / standard deviation",
        },
      };
    }
    case "other":
      throw wrongNumber(
        `No formula knows the variance of ${family.metric} before there is data: run a gate with the rows that there are; its finding says how many would settle it.`,
      );
  }
}

function often(probability: number, rows: number | undefined): LimitAnswers["reached"] {
  return {
    sentence: `With ${rowsText(rows ?? 0)} it passes in ${percentText(probability)} of cases.`,
    quantity: "probability",
    value: probability,
  };
}
