import { locatedFault } from "@gatewright/shared/errors/located-fault.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { RuleId, RulePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import { metricOf } from "../rules/metric-estimates.ts";

/**
 * How each rule stands to the labels of the evaluation set. `bounded`: it decides by one mean a row, for which there are bounds at
 * any level. `blind`: it reads no label, so nobody learns anything about them. A string: why it cannot be held to a budget.
 */
const standing: Record<RuleId, "bounded" | "blind" | { why: string; instead: string }> = {
  "at-least": "bounded",
  "at-most": "bounded",
  between: "bounded",
  "non-inferior": "bounded",
  superior: "bounded",
  "at-most-improvement": "bounded",
  "no-regression": {
    why: "passes whatever is not shown to be worse, so nothing limits how often it passes wrongly",
    instead: "Use non-inferior, which passes on evidence only.",
  },
  "worst-slice": {
    why: "searches among many slices, for which there are no bounds at such levels",
    instead: "Name the slices: `{rule: non-inferior, metric: accuracy, margin: 0.03, slices: […]}`.",
  },
  fairness: {
    why: "compares rates of several groups, which is no mean of one number a row",
    instead: "Hold each group with a slice of its own, or judge fairness on another set.",
  },
  calibration: {
    why: "measures errors in bins, which is no mean of one number a row",
    instead: "Use `{rule: at-most, metric: brier_score, value: …}`.",
  },
  "beats-baseline": {
    why: "makes its baseline from the labels of the same rows",
    instead: "Use at-least with the baseline's value.",
  },
  "overfit-gap": {
    why: "compares means of two sets, for which there are no bounds at such levels",
    instead: "Judge the gap on a validation set, in a model of its own without a budget.",
  },
  value: {
    why: "has values without known limits, and no bound holds for a mean of such",
    instead: "Judge the value on another set.",
  },
  churn: "blind",
  popularity: "blind",
  coverage: "blind",
  diversity: "blind",
  convergence: "blind",
  reproducible: "blind",
  deterministic: "blind",
  "no-leakage": "blind",
  attribution: "blind",
  size: "blind",
  memory: "blind",
  latency: "blind",
};

/** Whether the rule's finding says something about the labels of the evaluation set. */
export function looksAtLabels({ rule }: Pick<RulePolicy, "rule">): boolean {
  return standing[rule] !== "blind";
}

/** Whose denominator is what the model itself predicts: two models have no rows in common of which they are means. */
const ownDenominator = new Set(["precision"]);

/**
 * Why the rule cannot stand under `budget:`; undefined when it can. Known from the policy alone, before anything is looked at.
 */
export function budgetRefusal(rule: RulePolicy): UserError | undefined {
  const stands = standing[rule.rule];
  if (stands === "blind") return undefined;
  if (stands !== "bounded") return fault(rule, `${rule.rule} ${stands.why}`, stands.instead);
  if (!("metric" in rule) || rule.metric === undefined) return undefined;
  if ("use" in rule && rule.use === "point") {
    return fault(rule, "a point has no probability of being wrong", "Leave `use: point` (or `thresholds:`) out.");
  }
  if ("relative_margin" in rule && rule.relative_margin !== undefined) {
    return fault(rule, "a share of the champion's value is no mean of one number a row", "Use `margin`.");
  }
  try {
    const { name, form, range } = metricOf({ metric: rule.metric, location: rule.location });
    if (form.kind !== "sums" || form.mean === undefined) {
      return fault(
        rule,
        `${name} is no mean of one number a row, and a bootstrap has no tails as far out as a budget needs`,
        "Use e.g. accuracy, recall or brier_score, or judge it without a budget on another set.",
      );
    }
    if (!range.every(Number.isFinite)) {
      return fault(
        rule,
        `${name} has no limit a row, and no bound holds for a mean of such numbers`,
        "Use a bounded one.",
      );
    }
    const compared = rule.rule === "non-inferior" || rule.rule === "superior" || rule.rule === "at-most-improvement";
    if (compared && ownDenominator.has(name)) {
      return fault(rule, `${name} counts other rows for each of the two models`, "Compare accuracy or recall.");
    }
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return undefined;
}

function fault({ location }: RulePolicy, why: string, instead: string): UserError {
  return locatedFault(location, `under \`budget:\` this rule cannot be held: ${why}.`, instead);
}
