import { checkWhole } from "./arguments.ts";
import { bennettRows } from "./bennett.ts";
import type { Condition, ConditionClause } from "./ease-ml-condition.ts";
import type { ConditionMode } from "./evaluate-condition.ts";
import { hoeffdingHalfWidth, hoeffdingRows } from "./hoeffding.ts";
import { type Adaptivity, logHypotheses, logHypothesesOf } from "./hypotheses.ts";

export interface ConditionPlanOptions {
  /** 1 − δ of the whole history, in (0, 1). */
  reliability: number;
  /** H: how many commits are tested on the same rows. */
  steps: number;
  /** ease.ml/ci's word, or the passes after which the set is retired. */
  use: Adaptivity | { passes: number };
  mode: ConditionMode;
  /**
   * simple: as ease.ml/ci codes it, tolerance and δ shared equally among the variables of a clause (for comparison);
   * joint (default): one bound for the whole sum of a row, whose range is Σ|c|: never more rows, since all variables are
   * measured on the same ones.
   */
  split?: "simple" | "joint";
  /** d as it was measured on unlabelled rows, where the condition itself does not limit it. */
  measuredDifference?: { d: number; rows: number };
  /** The variance of Bennett's bound as the paper has it, without its correction by the expectation. */
  asPublished?: boolean;
}

export interface ConditionPlan {
  /** Labelled rows; 0 when only d is asked for. */
  labelledRows: number;
  /** Rows on which both models only have to predict. */
  unlabelledRows: number;
  /** Where models must agree to need no label: at most this share of the labelled rows; 1 when the condition does not limit it. */
  difference: number;
  method: "Hoeffding bound" | "Bennett bound";
  /** ln K. */
  logHypotheses: number;
}

/**
 * The rows that a condition of ease.ml/ci needs so that a whole history of decisions is right with the reliability asked for.
 *
 * δ is shared equally among the clauses, the clause that needs most decides. A clause of d alone needs no labels. Where one
 * clause is `d < A +/- B` and another a difference of n and o with coefficients 1, the share of differing predictions bounds
 * that difference's variance and Bennett's bound takes the place of Hoeffding's: each by its share of δ, two-sided.
 * A passed d-clause means d < A in mode fp-free, d < A + 2B in fn-free, where what is unknown passes.
 * @throws RangeError when reliability is outside (0, 1), steps or passes no whole number of 1 and more, or measuredDifference no share on rows
 * Source: Renggli et al., MLSys 2019, sections 3.2, 3.3 and 4.1.
 */
export function planCondition(condition: Condition, options: ConditionPlanOptions): ConditionPlan {
  const { reliability, steps, use, split = "joint" } = options;
  if (!(reliability > 0 && reliability < 1)) {
    throw new RangeError(`reliability must be between 0 and 1, not ${reliability}.`);
  }
  checkWhole(steps, "steps", 1);
  const logK =
    typeof use === "string" ? logHypothesesOf(use, steps) : logHypotheses({ looks: steps, passes: use.passes });
  const { clauses } = condition;
  // Measuring d beside the condition is one more thing that may go wrong.
  const shares = clauses.length + (options.measuredDifference !== undefined && clauses.some(isGain) ? 1 : 0);
  const logShare = Math.log1p(-reliability) - Math.log(shares);
  const logBothSides = logShare - Math.LN2;
  const plan: ConditionPlan = {
    labelledRows: 0,
    unlabelledRows: 0,
    difference: 1,
    method: "Hoeffding bound",
    logHypotheses: logK,
  };
  const limit = differenceLimit(condition, options, logBothSides - logK);
  for (const clause of clauses) {
    const isDifference = clause.terms.every(({ variable }) => variable === "d");
    if (limit !== undefined && isGain(clause)) {
      plan.difference = limit.share;
      plan.method = "Bennett bound";
      const bound = options.asPublished ? 1 : 1 + limit.share;
      const rows = bennettRows({ variance: limit.share, bound, halfWidth: clause.tolerance }, logBothSides - logK);
      plan.labelledRows = Math.max(plan.labelledRows, rows);
    } else if (limit !== undefined && clause === limit.clause) {
      const rows = hoeffdingRows({ range: range(clause), halfWidth: clause.tolerance }, logBothSides - logK);
      plan.unlabelledRows = Math.max(plan.unlabelledRows, rows);
    } else {
      const rows = hoeffdingClauseRows(clause, split, logShare - logK);
      if (isDifference) plan.unlabelledRows = Math.max(plan.unlabelledRows, rows);
      else plan.labelledRows = Math.max(plan.labelledRows, rows);
    }
  }
  return plan;
}

/**
 * The labels that are needed when only rows are labelled on which the models differ: ⌈rows · difference⌉, since a row on
 * which both say the same adds 0 to n − o whatever is true.
 * @throws RangeError when rows is no whole number of 0 and more or difference is outside [0, 1]
 * Source: Renggli et al., MLSys 2019, section 4.1.2 (active labelling).
 */
export function activeLabels(rows: number, difference: number): number {
  checkWhole(rows, "rows", 0);
  if (!(difference >= 0 && difference <= 1)) {
    throw new RangeError(`difference must be between 0 and 1, not ${difference}.`);
  }
  return Math.ceil(rows * difference);
}

function hoeffdingClauseRows(clause: ConditionClause, split: "simple" | "joint", logError: number): number {
  const { terms, tolerance } = clause;
  if (split === "joint") return hoeffdingRows({ range: range(clause), halfWidth: tolerance }, logError);
  const shares = terms.length;
  const largest = Math.max(...terms.map(({ coefficient }) => Math.abs(coefficient)));
  return hoeffdingRows({ range: largest, halfWidth: tolerance / shares }, logError - Math.log(shares));
}

/** The length of the interval in which the sum of one row lies. */
function range({ terms }: ConditionClause): number {
  return terms.reduce((sum, { coefficient }) => sum + Math.abs(coefficient), 0);
}

/** n − o or o − n: what the share of differing predictions bounds the variance of. */
function isGain({ terms }: ConditionClause): boolean {
  const [first, second] = terms;
  return (
    terms.length === 2 &&
    first?.variable === "n" &&
    second?.variable === "o" &&
    Math.abs(first.coefficient) === 1 &&
    second.coefficient === -first.coefficient
  );
}

function differenceLimit(
  { clauses }: Condition,
  { mode, measuredDifference }: ConditionPlanOptions,
  logError: number,
): { share: number; clause?: ConditionClause } | undefined {
  if (!clauses.some(isGain)) return undefined;
  if (measuredDifference !== undefined) {
    const { d, rows } = measuredDifference;
    checkWhole(rows, "measuredDifference.rows", 1);
    if (!(d >= 0 && d <= 1)) throw new RangeError(`measuredDifference.d must be between 0 and 1, not ${d}.`);
    const share = d + hoeffdingHalfWidth({ range: 1, rows }, logError);
    return share < 1 ? { share } : undefined;
  }
  const clause = clauses.find(
    ({ terms: [only, ...others], comparison }) =>
      others.length === 0 && only?.variable === "d" && only.coefficient > 0 && comparison === "<",
  );
  const [term] = clause?.terms ?? [];
  if (clause === undefined || term === undefined) return undefined;
  const most = mode === "fp-free" ? clause.threshold : clause.threshold + 2 * clause.tolerance;
  const share = most / term.coefficient;
  return share > 0 && share < 1 ? { share, clause } : undefined;
}
