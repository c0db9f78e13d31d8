import {
  pairedProportionsPower,
  pairedProportionsRows,
  pairedProportionsSmallestMargin,
} from "@gatewright/stats/power/paired-proportions.ts";
import { bennettExponent, bennettHalfWidth, bennettRows } from "@gatewright/stats/reuse/bennett.ts";
import { hoeffdingExponent, hoeffdingHalfWidth, hoeffdingRows } from "@gatewright/stats/reuse/hoeffding.ts";
import { errorPerDecision, hypotheses } from "@gatewright/stats/reuse/hypotheses.ts";
import { looksServed } from "@gatewright/stats/reuse/looks-served.ts";
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

/** An evaluation set that is asked many times (`budget:` of the policy). */
export interface BudgetGoal {
  power: number;
  margin: number;
  looks: number | undefined;
  passes: number;
  error: number;
  rows: number | undefined;
}

/** A set that is asked more often than this is no test set. */
const mostLooks = 1_000_000;

/**
 * Rows that serve a budget of looks, how many looks the rows that there are can serve, or how finely they decide then.
 * @throws UserError when the numbers do not make a question, or the metric has no bound that holds over many looks
 */
export function planBudget(family: MetricFamily, goal: BudgetGoal, numbers: PlanNumbers): Plan {
  const { looks, passes, error, rows, margin } = goal;
  if (family.kind !== "share") {
    throw wrongNumber(
      `A budget needs a metric that is a share of rows, such as accuracy: ${family.metric} has no exact bounds.`,
    );
  }
  if (looks === undefined && rows === undefined) {
    throw wrongNumber(
      "A budget needs --looks (how many rows does it take?) or --rows (how many looks can they serve?).",
    );
  }
  if (looks !== undefined && passes > looks) {
    throw wrongNumber(`--passes ${passes} are more than the ${looks} --looks.`);
  }
  for (const [name, count] of Object.entries({ looks, passes })) {
    if (count !== undefined && count > mostLooks) {
      throw wrongNumber(`--${name} must be at most ${countText(mostLooks)}, not ${countText(count)}.`);
    }
  }
  if (margin >= 1) throw wrongNumber(`--margin must be below 1 for ${family.metric}, not ${margin}.`);
  const given = numbers.share("discordance");
  const discordance = given ?? 0.06;
  const counted = countedShare(family, numbers);
  const which = family.rows === "all" ? "rows" : `${family.rows} rows`;
  const bounds = { discordance, counted, which };
  const answers =
    looks === undefined
      ? servedLooks(goal, rows ?? 0, bounds)
      : rows === undefined
        ? neededRows(goal, looks, bounds)
        : fineness(goal, looks, rows, bounds);
  const parts = [
    `${looks === undefined ? "" : `${countText(looks)} looks at `}an evaluation set${rows === undefined ? "" : ` of ${rowsText(rows)}`}`,
    `retired at pass ${countText(passes)}`,
    `${family.metric}, margin ${numberText(margin)}`,
    `error ${percentText(error)} over all looks`,
  ];
  const assumptions = [
    `On at most ${percentText(discordance)} of the ${which} exactly one of the two models is right${given === undefined ? " (assumed; --discordance gives another share)" : ""}.`,
    ...(counted === 1 ? [] : [`${percentText(counted)} of all rows are ${family.rows}; only they count.`]),
    ...(looks === undefined ? [] : [priceOf(goal, looks)]),
    "Nothing but pass or not is shown between the looks (reveal: verdict); whoever sees scores learns more than is paid for.",
  ];
  if (rows !== undefined) assumptions.push(...fewRowsNote(rows * counted * discordance));
  return { question: parts.join(", "), assumptions, answers };
}

interface Bounds {
  discordance: number;
  /** The share of rows that count. */
  counted: number;
  which: string;
}

const bennett = {
  method: "Bennett's bound, always valid while the models differ so little",
  formula:
    "N = (ln K − ln(δ/4)) / (p/b²·h(b·ε/p)), h(u) = (1 + u)·ln(1 + u) − u, b = 1 + p, p the share on which they differ",
};
const hoeffding = {
  method: "Hoeffding's bound, always valid",
  formula: "N = 2·(ln K − ln(δ/2)) / ε²",
};
const score = {
  method: "Paired score bound at error/K (normal approximation)",
  formula: "n = ((z_decide·√V₀ + z_reach·√ψ) / margin)², z_decide at error/K",
};

function neededRows(goal: BudgetGoal, looks: number, { discordance, counted }: Bounds): PlanAnswer[] {
  const { margin, power, error, passes } = goal;
  const each = errorPerDecision({ looks, passes }, error);
  // An error that is no number any more has no score bound: only the bounds that take its logarithm are left.
  const total = (needed: number): number => Math.ceil(needed / counted);
  const answers: PlanAnswer[] = [];
  if (each.error > 0) {
    const needed = total(
      pairedProportionsRows({ discordance, difference: 0, limit: -margin }, { error: each.error, power }),
    );
    answers.push({
      sentence: `${rowsText(needed)}: at each look an equally good candidate passes \`non-inferior\` with margin ${numberText(margin)} in ${percentText(power)} of cases.`,
      quantity: "rows",
      value: needed,
      ...score,
    });
  }
  const small = total(bennettRows({ ...variance(discordance), halfWidth: margin }, each.logError - Math.log(4)));
  const any = total(hoeffdingRows({ range: 2, halfWidth: margin }, each.logError - Math.LN2));
  answers.push(
    {
      sentence: `${rowsText(small)}: every difference is known to within ±${numberText(margin)} at all looks together, while the models differ on no more rows than assumed.`,
      quantity: "rows",
      value: small,
      ...bennett,
    },
    {
      sentence: `${rowsText(any)}: the same, however much the models differ.`,
      quantity: "rows",
      value: any,
      ...hoeffding,
    },
  );
  return answers;
}

function servedLooks(goal: BudgetGoal, rows: number, { discordance, counted }: Bounds): PlanAnswer[] {
  const { margin, power, error, passes } = goal;
  const n = rows * counted;
  const logError = Math.log(error);
  const use = { passes };
  const logLevel = finestError({ discordance, margin, n }, power, logError);
  const byScore = logLevel === undefined ? 0 : looksServed({ rows: 1, exponent: -logLevel, logError }, use);
  const small = looksServed(
    {
      rows: n,
      exponent: bennettExponent({ ...variance(discordance), halfWidth: margin }),
      logError: logError - Math.log(4),
    },
    use,
  );
  const any = looksServed(
    { rows: n, exponent: hoeffdingExponent({ range: 2, halfWidth: margin }), logError: logError - Math.LN2 },
    use,
  );
  return [
    {
      sentence: `${looksText(byScore, rows)} at each of which an equally good candidate passes \`non-inferior\` with margin ${numberText(margin)} in ${percentText(power)} of cases.`,
      quantity: "looks",
      value: finite(byScore),
      ...score,
    },
    {
      sentence: `${looksText(small, rows)} at all of which together every difference is known to within ±${numberText(margin)}, while the models differ on no more rows than assumed.`,
      quantity: "looks",
      value: finite(small),
      ...bennett,
    },
    {
      sentence: `${looksText(any, rows)} with the same, however much the models differ.`,
      quantity: "looks",
      value: finite(any),
      ...hoeffding,
    },
  ];
}

/**
 * The logarithm of the smallest error of one decision at which n rows still reach the power: the whole error may be shared
 * among as many hypotheses. undefined when they do not even at the whole error.
 */
function finestError(
  { discordance, margin, n }: { discordance: number; margin: number; n: number },
  power: number,
  logError: number,
): number | undefined {
  const reached = (logarithm: number): boolean => {
    const effect = { discordance, difference: 0, limit: -margin, n };
    return pairedProportionsPower(effect, { error: Math.exp(logarithm) }) >= power;
  };
  if (!reached(logError)) return undefined;
  // Below it an error is no number any more; so many looks nobody takes.
  let low = -700;
  let high = logError;
  if (reached(low)) return low;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function fineness(goal: BudgetGoal, looks: number, rows: number, { discordance, counted }: Bounds): PlanAnswer[] {
  const { margin, power, error, passes } = goal;
  const n = rows * counted;
  const each = errorPerDecision({ looks, passes }, error);
  const answers: PlanAnswer[] = [];
  if (each.error > 0) {
    const least = pairedProportionsSmallestMargin({ discordance, n }, { error: each.error, power });
    answers.push({
      sentence: Number.isFinite(least)
        ? `With ${rowsText(rows)} the smallest margin at which an equally good candidate passes \`non-inferior\` in ${percentText(power)} of these looks is ${numberText(least)}.`
        : `${rowsText(rows)} cannot show an equally good candidate as non-inferior at so many looks, whatever the margin.`,
      quantity: "margin",
      value: Number.isFinite(least) ? least : null,
      ...score,
    });
    const effect = { discordance, difference: 0, limit: -margin, n };
    const reached = pairedProportionsPower(effect, { error: each.error });
    answers.push({
      sentence: `With margin ${numberText(margin)} such a candidate passes in ${percentText(reached)} of them.`,
      quantity: "probability",
      value: reached,
      ...score,
    });
  }
  const small = bennettHalfWidth({ ...variance(discordance), rows: n }, each.logError - Math.log(4));
  const any = hoeffdingHalfWidth({ range: 2, rows: n }, each.logError - Math.LN2);
  answers.push(
    {
      sentence: `With ${rowsText(rows)} every difference ${withinText(small)} at all these looks together, while the models differ on no more rows than assumed.`,
      quantity: "half-width",
      value: small,
      ...bennett,
    },
    {
      sentence: `However much the models differ, it ${withinText(any)}.`,
      quantity: "half-width",
      value: any,
      ...hoeffding,
    },
  );
  return answers;
}

function variance(discordance: number): { variance: number; bound: number } {
  return { variance: discordance, bound: 1 + discordance };
}

function priceOf({ passes, error }: BudgetGoal, looks: number): string {
  const each = errorPerDecision({ looks, passes }, error);
  const count =
    looks <= 60 ? countText(Number(hypotheses({ looks, passes }))) : `e^${numberText(Math.log(error) - each.logError)}`;
  const level = each.error > 0 ? numberText(each.error) : `e^${numberText(each.logError)}`;
  return `${countText(looks)} looks of which ${countText(passes)} may pass are ${count} hypotheses (K = Σ C(looks, i), i = 1 … passes), so that each decision may err ${level}.`;
}

function looksText(looks: number, rows: number): string {
  const served = looks === 0 ? "not one look" : looks === 1 ? "1 look" : `${countText(looks)} looks`;
  return `${rowsText(rows)} can serve ${served}`;
}

/** A difference lies within ±1 whatever the rows say. */
function withinText(halfWidth: number): string {
  return halfWidth < 1 ? `is known to within ±${numberText(halfWidth)}` : "may be anything";
}

/** JSON has no infinity. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
