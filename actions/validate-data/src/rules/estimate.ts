import type { Range } from "../contract/contract.ts";
import { compareDecimals, type Decimal, decimalOf, decimalText, timesWhole } from "../wording/decimal.ts";
import { formatEstimate, groupDigits, stable } from "../wording/numbers.ts";

/** A computed number as it is judged and as it is told. */
export interface Estimate {
  value: number;
  text: string;
  side: "below" | "inside" | "above";
}

/**
 * A floating-point number is judged by its first twelve digits: engines add in an order that depends on the threads, so the
 * last ones differ from run to run.
 */
export function roundedEstimate(raw: number, range: Range): Estimate {
  return judged(stable(raw), range);
}

/** A value between two neighbours: the same every time, but for the noise of binary fractions in its last digits. */
export function interpolatedEstimate(raw: number, range: Range): Estimate {
  return judged(Number.isInteger(raw) ? raw : Number(raw.toPrecision(15)), range);
}

/** A number whose every digit counts: a count, a sum of integers or decimals, or such a number divided by a count. */
export function exactEstimate(total: Decimal, divisor: number, range: Range): Estimate {
  const value = Number(decimalText(total)) / divisor;
  const text = divisor === 1 ? groupDigits(decimalText(total)) : formatEstimate(value, range);
  return { value, text, side: sideOf((limit) => compareDecimals(total, timesWhole(decimalOf(limit), divisor)), range) };
}

function judged(value: number, range: Range): Estimate {
  return { value, text: formatEstimate(value, range), side: sideOf((limit) => value - limit, range) };
}

function sideOf(compare: (limit: number) => number, [low, high]: Range): Estimate["side"] {
  if (low !== null && compare(low) < 0) return "below";
  return high !== null && compare(high) > 0 ? "above" : "inside";
}
