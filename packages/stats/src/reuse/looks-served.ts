import { checkPositive } from "./arguments.ts";
import { type Adaptivity, logHypotheses } from "./hypotheses.ts";

/**
 * How many looks a set can serve: the largest H whose hypotheses the exponent of its rows still covers, ln K(H) ≤ N·exponent + ln δ.
 *
 * none and firstChange: H = ⌊δ·e^(N·exponent)⌋; full: H = ⌊(N·exponent + ln δ) / ln 2⌋; passes B: the largest H with
 * Σ_{i=1}^{B} C(H, i) within.
 * @param rows labelled rows of the set
 * @param exponent of one row: `hoeffdingExponent` or `bennettExponent` at the half-width that decides
 * @param logError ln δ of the whole history after its own split (a difference by the simple split: δ/2; Bennett: δ/4)
 * @param use adaptivity of ease.ml/ci, or the passes after which the set is retired
 * @returns 0 when not even one look is covered; infinite beyond 1.8e308
 * @throws RangeError when rows or exponent is not above 0, logError not below 0 or passes not a whole number of 1 and more
 */
export function looksServed(
  { rows, exponent, logError }: { rows: number; exponent: number; logError: number },
  use: Adaptivity | { passes: number },
): number {
  checkPositive(rows, "rows");
  checkPositive(exponent, "exponent");
  if (!(logError < 0)) throw new RangeError(`The logarithm of an error is below 0, not ${logError}.`);
  const available = rows * exponent + logError;
  if (available < 0) return 0;
  if (use === "full") return Math.floor(available / Math.LN2);
  if (use === "none" || use === "firstChange" || use.passes === 1) return Math.floor(Math.exp(available));
  return mostLooks(available, use.passes);
}

/** K grows with H, so the largest H is bracketed by doubling and found by halving. */
function mostLooks(available: number, passes: number): number {
  const fits = (looks: number): boolean => logHypotheses({ looks, passes }) <= available;
  // Of 2^53 and more looks nobody will ask for the last.
  const most = Number.MAX_SAFE_INTEGER;
  let low = 1;
  let high = 2;
  while (high < most && fits(high)) {
    low = high;
    high = Math.min(most, high * 2);
  }
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
