import type { Condition, ConditionClause, ConditionVariable } from "./ease-ml-condition.ts";

export type Truth = "true" | "false" | "unknown";

/** fp-free: what is unknown does not pass (no false pass); fn-free: what is unknown passes (no false block). */
export type ConditionMode = "fp-free" | "fn-free";

export interface ConditionVerdict {
  /** The one bit that is shown. */
  passes: boolean;
  /** All clauses together, before the mode decides about what is unknown. */
  truth: Truth;
  clauses: { text: string; estimate: number; low: number; high: number; truth: Truth }[];
}

/**
 * Decides a condition from measured values, each clause by the interval estimate ± tolerance.
 *
 * For `>`: true when low > threshold, false when high < threshold, else unknown; `<` mirrored. A conjunction is false when
 * a clause is, else unknown when one is, else true. The guarantee holds when there are as many rows as `planCondition` asks for.
 * @param values accuracy of the new and the old model and the share of differing predictions, as far as the condition names them
 * @throws RangeError when a value that the condition names is absent or outside [0, 1]
 * Source: Renggli et al., MLSys 2019, section 3.2 and appendix A.2.
 */
export function evaluateCondition(
  condition: Condition,
  values: Partial<Record<ConditionVariable, number>>,
  mode: ConditionMode,
): ConditionVerdict {
  const clauses = condition.clauses.map((clause) => {
    const estimate = estimateOf(clause, values);
    const low = estimate - clause.tolerance;
    const high = estimate + clause.tolerance;
    return { text: clause.text, estimate, low, high, truth: truthOf(clause, low, high) };
  });
  const truth = clauses.some((clause) => clause.truth === "false")
    ? "false"
    : clauses.some((clause) => clause.truth === "unknown")
      ? "unknown"
      : "true";
  return { passes: truth === "true" || (truth === "unknown" && mode === "fn-free"), truth, clauses };
}

function estimateOf({ terms, text }: ConditionClause, values: Partial<Record<ConditionVariable, number>>): number {
  let estimate = 0;
  for (const { variable, coefficient } of terms) {
    const value = values[variable];
    if (value === undefined || !(value >= 0 && value <= 1)) {
      throw new RangeError(`${variable} of "${text}" must be a share between 0 and 1, not ${value}.`);
    }
    estimate += coefficient * value;
  }
  return estimate;
}

function truthOf({ comparison, threshold }: ConditionClause, low: number, high: number): Truth {
  if (comparison === ">") return low > threshold ? "true" : high < threshold ? "false" : "unknown";
  return high < threshold ? "true" : low > threshold ? "false" : "unknown";
}
