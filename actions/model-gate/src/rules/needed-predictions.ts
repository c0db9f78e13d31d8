import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Predictions } from "../evidence/gate-evidence.ts";
import type { RuleContext } from "./rule.ts";

/**
 * The candidate's predictions, of a rule that a metrics file cannot answer.
 * @param what the rule needs rows for: `Churn`, `The search for the worst slice`
 * @throws UserError (`evidence`) when there are none
 */
export function neededPredictions({ evidence }: Pick<RuleContext, "evidence">, what: string): Predictions {
  if (evidence.predictions !== undefined) return evidence.predictions;
  throw evidenceError(`${what} needs the candidate's predictions row by row, and there are none.`, {
    hint: "Name a predictions file under `train.outputs.predictions`, or give the input `candidate`.",
  });
}

/** Indices of the rows that a rule is about: the slice's, or all. */
export function rowsInQuestion(n: number, slice: RuleContext["slice"]): Int32Array {
  if (slice !== undefined) return slice.rows;
  // Over a million rows `Int32Array.from` takes longer than the rule.
  const rows = new Int32Array(n);
  for (let row = 0; row < n; row += 1) rows[row] = row;
  return rows;
}
