import { independentProportionsRows } from "@gatewright/stats/power/independent-proportions.ts";
import { meanPower, meanRows, meanSmallestDistance } from "@gatewright/stats/power/mean.ts";
import {
  pairedProportionsPower,
  pairedProportionsRows,
  pairedProportionsSmallestDistance,
  pairedProportionsSmallestMargin,
} from "@gatewright/stats/power/paired-proportions.ts";
import { pairedRocAucPower, pairedRocAucRows, pairedRocAucSmallestMargin } from "@gatewright/stats/power/roc-auc.ts";
import { rowsFromPrecision, smallestVisible } from "@gatewright/stats/power/smallest-visible.ts";
import { countedShare, type MetricFamily } from "./metric-family.ts";
import {
  countText,
  fewRowsNote,
  numberText,
  type Plan,
  type PlanAnswer,
  percentText,
  rowsText,
} from "./plan-answer.ts";
import { type PlanNumbers, wrongNumber } from "./plan-numbers.ts";

/** What every comparison of a candidate with a champion shares. */
export interface ComparisonGoal {
  confidence: number;
  power: number;
  /** How much worse counts as worse, in the metric's own unit. */
  margin: number | undefined;
  /** Rows that there are. */
  rows: number | undefined;
}

/** Without a word about it, what models that were trained on the same data twice are like. */
const usualDiscordance = 0.06;
const usualCorrelation = 0.8;

/**
 * Rows for `non-inferior` and `no-regression`, or what the rows that there are can see.
 * @throws UserError when a number that the metric needs was not given
 */
export function planComparison(family: MetricFamily, goal: ComparisonGoal, numbers: PlanNumbers): Plan {
  if (goal.margin === undefined && goal.rows === undefined) {
    throw wrongNumber("A plan needs --margin (how many rows does it take?) or --rows (what can they see?), or both.");
  }
  const plan = planOf(family, goal, numbers);
  const parts = [
    family.metric,
    ...(goal.margin === undefined ? [] : [`margin ${numberText(goal.margin)}`]),
    ...(goal.rows === undefined ? [] : [`${rowsText(goal.rows)}`]),
    `confidence ${percentText(goal.confidence)}`,
    `power ${percentText(goal.power)}`,
  ];
  return { question: parts.join(", "), ...plan };
}

type Body = Omit<Plan, "question">;

function planOf(family: MetricFamily, goal: ComparisonGoal, numbers: PlanNumbers): Body {
  // A standard error that was measured beats every assumption.
  const standardError = numbers.positive("standard-error");
  if (standardError !== undefined) return measured(goal, standardError);
  switch (family.kind) {
    case "share":
      return shares(family, goal, numbers);
    case "number":
      return means(family, goal, numbers);
    case "auc":
      return areas(goal, numbers);
    case "other":
      throw wrongNumber(
        `No formula knows the variance of ${family.metric} before there is data: give --standard-error of the difference in a first gate run, and --rows that it had.`,
      );
  }
}

function shares(family: MetricFamily & { kind: "share" }, goal: ComparisonGoal, numbers: PlanNumbers): Body {
  const { margin, rows, power } = goal;
  const design = { level: goal.confidence, power };
  const given = numbers.share("discordance");
  const discordance = given ?? usualDiscordance;
  const expected = numbers.share("expected");
  const counted = countedShare(family, numbers);
  if (margin !== undefined && margin >= 1)
    throw wrongNumber(`--margin must be below 1 for ${family.metric}, not ${margin}.`);
  if (margin !== undefined && margin > discordance) {
    throw wrongNumber(
      `Models that disagree on ${percentText(discordance)} of the rows cannot differ by --margin ${margin}: give a --discordance of at least ${margin}.`,
    );
  }
  const which = family.rows === "all" ? "rows" : `${family.rows} rows`;
  const assumptions = [
    `On ${percentText(discordance)} of the ${which} exactly one of the two models is right${given === undefined ? " (assumed; --discordance gives another share)" : ""}.`,
    ...(counted === 1 ? [] : [`${percentText(counted)} of all rows are ${family.rows}; only they count.`]),
  ];
  const total = (needed: number): number => Math.ceil(needed / counted);
  const score = {
    method: "Paired score test (McNemar, Tango)",
    formula:
      "n = ((z_decide·√V₀ + z_reach·√(ψ − d²)) / (d − limit))², ψ the share of rows on which exactly one is right",
  };
  const answers: PlanAnswer[] = [];
  if (margin !== undefined) {
    const equal = total(pairedProportionsRows({ discordance, difference: 0, limit: -margin }, design));
    const worse = total(pairedProportionsRows({ discordance, difference: -margin }, design));
    answers.push(...rowsAnswers(equal, worse, goal, margin, score));
    if (expected !== undefined && expected > margin) {
      const apart = total(independentProportionsRows({ candidate: expected - margin, champion: expected }, design));
      answers.push({
        sentence: `${countText(apart)} rows of each model would be needed for that if the two were measured on different rows, at ${family.metric} ${numberText(expected)}.`,
        quantity: "rows of each model",
        value: apart,
        method: "Score test of two independent shares",
        formula: "n = ((z_decide·√(2p̄q̄) + z_reach·√(p₁q₁ + p₂q₂)) / (p₁ − p₂))²",
      });
    }
  }
  if (rows !== undefined) {
    const n = rows * counted;
    const least = pairedProportionsSmallestMargin({ discordance, n }, design);
    const loss = pairedProportionsSmallestDistance({ discordance, n }, design);
    answers.push(marginAnswer(least, goal, rows, score), lossAnswer(loss, goal, rows, score));
    if (margin !== undefined) {
      const reached = pairedProportionsPower(
        { discordance, difference: 0, limit: -margin, n },
        { level: goal.confidence },
      );
      answers.push(powerAnswer(reached, rows, margin, score));
    }
  }
  const fewest = Math.min(
    ...answers.flatMap(({ quantity, value }) => (quantity === "rows" ? [value ?? 0] : [])),
    rows ?? Infinity,
  );
  return { assumptions: [...assumptions, ...fewRowsNote(fewest * counted * discordance)], answers };
}

function means(family: MetricFamily & { kind: "number" }, goal: ComparisonGoal, numbers: PlanNumbers): Body {
  const { margin, rows, power } = goal;
  const design = { level: goal.confidence, power };
  const standardDeviation = numbers.positive("standard-deviation");
  if (standardDeviation === undefined) {
    throw wrongNumber(
      `${family.metric} is a mean over ${family.unit}: --standard-deviation of the difference between candidate and champion per ${family.unit === "rows" ? "row" : "query"} says how it varies.`,
    );
  }
  const t = {
    method: "Paired t test",
    formula: "power = P(T > t_decide), T noncentral t with shift √n·margin / standard deviation",
  };
  const answers: PlanAnswer[] = [];
  if (margin !== undefined) {
    const needed = meanRows({ mean: 0, limit: -margin, standardDeviation }, design);
    answers.push(...rowsAnswers(needed, needed, goal, margin, t));
  }
  if (rows !== undefined) {
    if (rows < 2) throw wrongNumber("--rows must be 2 and more for a mean: one row does not vary.");
    const least = meanSmallestDistance({ standardDeviation, n: rows }, design);
    answers.push(marginAnswer(least, goal, rows, t), lossAnswer(least, goal, rows, t));
    if (margin !== undefined) {
      const reached = meanPower({ mean: 0, limit: -margin, standardDeviation, n: rows }, { level: goal.confidence });
      answers.push(powerAnswer(reached, rows, margin, t));
    }
  }
  const assumptions = [
    `Candidate and champion differ per ${family.unit === "rows" ? "row" : "query"} with a standard deviation of ${numberText(standardDeviation)}.`,
    ...(family.unit === "queries"
      ? ["Rows are queries here: they vary independently, the rows within one do not."]
      : []),
  ];
  return { assumptions, answers };
}

function areas(goal: ComparisonGoal, numbers: PlanNumbers): Body {
  const { margin, rows, power } = goal;
  const design = { level: goal.confidence, power };
  const auc = numbers.share("expected");
  const prevalence = numbers.share("prevalence");
  if (auc === undefined || prevalence === undefined) {
    throw wrongNumber("roc_auc needs --expected (the area, e.g. 0.85) and --prevalence (the share of positive rows).");
  }
  const given = numbers.correlation("correlation");
  const correlation = given ?? usualCorrelation;
  const delong = {
    method: "Two areas on the same rows (DeLong), variance by Hanley and McNeil",
    formula: "margin = (z_decide + z_reach)·√(V₁ + V₂ − 2r√(V₁V₂))",
  };
  const answers: PlanAnswer[] = [];
  if (margin !== undefined) {
    if (margin >= auc) throw wrongNumber(`--margin must be below the area, ${auc}, not ${margin}.`);
    const equal = pairedRocAucRows({ candidate: auc, champion: auc, limit: -margin, prevalence, correlation }, design);
    const worse = pairedRocAucRows({ candidate: auc - margin, champion: auc, prevalence, correlation }, design);
    answers.push(...rowsAnswers(equal, worse, goal, margin, delong));
  }
  if (rows !== undefined) {
    const least = pairedRocAucSmallestMargin({ auc, prevalence, correlation, n: rows }, design);
    answers.push(marginAnswer(least, goal, rows, delong), lossAnswer(least, goal, rows, delong));
    if (margin !== undefined) {
      const effect = { candidate: auc, champion: auc, limit: -margin, prevalence, correlation, n: rows };
      answers.push(powerAnswer(pairedRocAucPower(effect, { level: goal.confidence }), rows, margin, delong));
    }
  }
  const assumptions = [
    `The area is ${numberText(auc)} and ${percentText(prevalence)} of the rows are positive.`,
    `The two areas have a correlation of ${numberText(correlation)}${given === undefined ? " (assumed; --correlation gives another)" : ""}: models that err on the same rows have more.`,
  ];
  return { assumptions, answers };
}

function measured(goal: ComparisonGoal, standardError: number): Body {
  const { margin, rows, confidence, power } = goal;
  if (rows === undefined) throw wrongNumber("--standard-error needs --rows: the rows that it was measured on.");
  const design = { level: confidence, power };
  const scaled = {
    method: "From the standard error that was measured",
    formula: "smallest = (z_decide + z_reach)·standard error; rows grow with its square",
  };
  const visible = smallestVisible({ standardError }, confidence, power);
  const answers = [marginAnswer(visible, goal, rows, scaled), lossAnswer(visible, goal, rows, scaled)];
  if (margin !== undefined) {
    const needed = rowsFromPrecision({ difference: 0, limit: -margin, n: rows, standardError }, design);
    answers.unshift(...rowsAnswers(needed, needed, goal, margin, scaled));
  }
  return {
    assumptions: [`${rowsText(rows)} gave a standard error of the difference of ${numberText(standardError)}.`],
    answers,
  };
}

type Method = Pick<PlanAnswer, "method" | "formula">;

function rowsAnswers(equal: number, worse: number, goal: ComparisonGoal, margin: number, method: Method): PlanAnswer[] {
  const often = percentText(goal.power);
  return [
    {
      sentence: `${rowsText(equal)}: a candidate that is equally good passes \`non-inferior\` with margin ${numberText(margin)} in ${often} of cases.`,
      quantity: "rows",
      value: equal,
      ...method,
    },
    {
      sentence: `${rowsText(worse)}: a candidate that is worse by ${numberText(margin)} is blocked by \`no-regression\` in ${often} of cases.`,
      quantity: "rows",
      value: worse,
      ...method,
    },
  ];
}

function marginAnswer(least: number, { power }: ComparisonGoal, rows: number, method: Method): PlanAnswer {
  const sentence = Number.isFinite(least)
    ? `With ${rowsText(rows)} the smallest margin at which an equally good candidate passes \`non-inferior\` in ${percentText(power)} of cases is ${numberText(least)}.`
    : `${rowsText(rows)} cannot show an equally good candidate as non-inferior, whatever the margin.`;
  return { sentence, quantity: "margin", value: Number.isFinite(least) ? least : null, ...method };
}

function lossAnswer(loss: number, { power }: ComparisonGoal, rows: number, method: Method): PlanAnswer {
  const sentence = Number.isFinite(loss)
    ? `With ${rowsText(rows)} \`no-regression\` sees a loss of ${numberText(loss)} in ${percentText(power)} of cases; smaller ones mostly pass unseen.`
    : `With ${rowsText(rows)} \`no-regression\` sees no loss that these models can have in ${percentText(power)} of cases.`;
  return { sentence, quantity: "difference", value: Number.isFinite(loss) ? loss : null, ...method };
}

function powerAnswer(reached: number, rows: number, margin: number, method: Method): PlanAnswer {
  return {
    sentence: `With ${rowsText(rows)} a candidate that is equally good passes \`non-inferior\` with margin ${numberText(margin)} in ${percentText(reached)} of cases; in most of the others the verdict is inconclusive.`,
    quantity: "probability",
    value: reached,
    ...method,
  };
}
