import type { EstimatedResult } from "../rules/rule.ts";

/** Where an interval (or a point) lies with respect to the region that a rule allows. */
export type Position = "inside" | "outside" | "across";

type Region = Pick<EstimatedResult, "allowed" | "boundary">;

/**
 * `inside`: wholly in the region. `outside`: wholly beyond one of its ends. An `inclusive` limit belongs to the region, a
 * `strict` one does not: an interval that touches it is across (design section 2).
 */
export function positionOf({ low, high }: { low: number; high: number }, { allowed, boundary }: Region): Position {
  const { low: least = Number.NEGATIVE_INFINITY, high: most = Number.POSITIVE_INFINITY } = allowed;
  if (boundary === "strict") {
    if (low > least && high < most) return "inside";
    return high < least || low > most ? "outside" : "across";
  }
  if (low >= below(least) && high <= above(most)) return "inside";
  return high < below(least) || low > above(most) ? "outside" : "across";
}

/** A sum of decimals misses an inclusive limit by its last digit: 0.7 + 0.1 is 0.8 here, too. */
function below(limit: number): number {
  return limit - 1e-12 * Math.max(1, Math.abs(limit));
}

function above(limit: number): number {
  return limit + 1e-12 * Math.max(1, Math.abs(limit));
}
