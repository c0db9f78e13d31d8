import type { RuleId } from "@gatewright/shared/policy/gate-policy.ts";
import { plural } from "@gatewright/shared/publish/render/wording.ts";
import type { EstimatedResult, RuleResult } from "../rules/rule.ts";

/** What a result is about. */
export interface FailedResult {
  rule: { rule: RuleId };
  slice: string | undefined;
  /** Condition of the slice. */
  where?: string;
  result: RuleResult;
}

/** What to do about a rule that does not hold: where to look, how far it is from the limit, and where the rule is explained. */
export function afterFailure(failed: FailedResult): string {
  const { rule, result } = failed;
  const explained = `\`gatewright explain ${rule.rule}\``;
  const where = placeWords(failed);
  const gap = result.kind === "estimated" ? gapWords(result) : undefined;
  // Of a whole evaluation set nobody looks at every row.
  const step = steps[rule.rule].replace(failed.slice === undefined ? " to these rows" : "", "");
  if (gap !== undefined) return `It is ${gap}${where}: ${step}; ${explained}.`;
  return where === "" ? `${capital(step)}; ${explained}.` : `It does not hold${where}: ${step}; ${explained}.`;
}

/** ` on the slice military (operator = 'MILITARY', 379 rows)`. */
function placeWords({ slice, where, result }: FailedResult): string {
  if (slice === undefined) return "";
  const n = result.kind === "estimated" ? result.estimation.n : result.n;
  const condition = where?.replaceAll(/\s+/g, " ").trim();
  const shown = condition === undefined || condition.length > 80 ? [] : [condition];
  const about = [...shown, ...(n === undefined ? [] : [plural(n, "row")])];
  return ` on the slice ${slice}${about.length === 0 ? "" : ` (${about.join(", ")})`}`;
}

/** How far it is from what is allowed; for a difference whether it is worse at all. */
function gapWords({ quantity, estimation, allowed, better, unit }: EstimatedResult): string | undefined {
  const { estimate } = estimation;
  if (quantity === "difference" || quantity === "relative difference") {
    if (estimate === 0) return "no better";
    if (better === undefined) return "different";
    return estimate < 0 === (better === "higher") ? "worse" : "better by too little";
  }
  const { low, high } = allowed;
  const suffix = unit === undefined || quantity === "ratio" ? "" : ` ${unit}`;
  const size = (amount: number) => `${Number(amount.toPrecision(2))}${suffix}`;
  if (low !== undefined && estimate < low) return `${size(low - estimate)} below the limit`;
  return high !== undefined && estimate > high ? `${size(estimate - high)} above the limit` : undefined;
}

const changed = "look at what the change did to these rows";
const limit = "improve the model, or change the limit in the policy when it asks for too much";

/** Behind a colon, or as a sentence of their own. */
const steps = {
  "at-least": limit,
  "at-most": limit,
  between: "look for what moved it out of its usual range before you change the range",
  "no-regression": changed,
  "non-inferior": changed,
  superior: "improve it further, or ask for `non-inferior` when as good is good enough",
  "at-most-improvement": "look for test rows in the training data before you raise the limit",
  "worst-slice": "look at the rows of the slice that is named, and of the next worst below it",
  fairness:
    "compare the groups' rates in the report, and look at labels and features of the group that is treated worst",
  calibration: "recalibrate the scores on rows that were not trained on, by isotonic or Platt scaling",
  churn: "look at rows whose decision changed, and fix seeds and thresholds if nothing was meant to",
  "beats-baseline": "the model knows no more than a constant does: look at labels, features and the join between them",
  "overfit-gap": "regularise more, stop earlier, or train on more data",
  convergence: "look at the curve of the loss in the report",
  reproducible: "fix all seeds, thread counts and data orders",
  deterministic: "turn off dropout and sampling when scoring",
  "no-leakage": "take these rows out of the training data and train again",
  popularity: "look at which items the candidate recommends to everybody",
  coverage: "look at which items are recommended no more",
  diversity: "look at which lists have become alike",
  value: "look at the rows that cost most, and at the threshold that decides them",
  attribution: "look at the features whose place has changed most",
  size: "prune, quantise or compress the model, or raise the limit in the policy",
  memory: "score in smaller batches or with a smaller model, or raise the limit in the policy",
  latency: "look at what scoring does more than before, with a profiler, on a machine that does nothing else",
} as const satisfies Record<RuleId, string>;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
