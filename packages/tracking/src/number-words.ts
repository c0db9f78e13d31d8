import type { MetricValue } from "@gatewright/shared/ledger/record.ts";

/** At most six significant digits, without an exponent where a person reads it without. */
export function numberWords(value: MetricValue): string {
  if (typeof value === "string") return value;
  const rounded = Number(value.toPrecision(6));
  const size = Math.abs(rounded);
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) return rounded.toExponential();
  return Number.isInteger(value) ? String(value) : String(rounded);
}

/** Two numbers that stand side by side, with as many decimals each: `0.750000` beside `0.749748`. */
export function sideBySideWords(value: MetricValue, reference: MetricValue): [value: string, reference: string] {
  if (typeof value === "string" || typeof reference === "string") return [numberWords(value), numberWords(reference)];
  const decimals = Math.max(decimalsOf(value), decimalsOf(reference));
  if (!Number.isFinite(decimals)) return [numberWords(value), numberWords(reference)];
  return [value.toFixed(decimals), reference.toFixed(decimals)];
}

/**
 * `+0.01`, `-0.2`, `0`: judged by nobody here, since not every metric says which direction is better. It is the difference of the two
 * numbers as they are shown, so that a reader who subtracts finds the same; of those that are shown alike it is their own.
 */
export function differenceWords(value: MetricValue, reference: MetricValue): string {
  if (typeof value === "string" || typeof reference === "string") return "";
  // Twelve digits: the difference of two decimals must not show what binary arithmetic adds.
  const difference = Number((value - reference).toPrecision(12));
  const noise = Number.EPSILON * Math.max(Math.abs(value), Math.abs(reference)) * 4;
  if (Math.abs(difference) <= noise) return "0";
  const words = shownDifference(value, reference) ?? numberWords(difference);
  return difference > 0 ? `+${words}` : words;
}

/** Undefined when one of them is shown with an exponent, or when nothing of the difference is seen in them. */
function shownDifference(value: number, reference: number): string | undefined {
  const decimals = Math.max(decimalsOf(value), decimalsOf(reference));
  if (!Number.isFinite(decimals)) return undefined;
  const [shown, other] = sideBySideWords(value, reference).map(Number);
  const words = ((shown ?? 0) - (other ?? 0)).toFixed(decimals);
  return Number(words) === 0 ? undefined : words;
}

function decimalsOf(value: number): number {
  const words = numberWords(value);
  return words.includes("e") ? Number.POSITIVE_INFINITY : (words.split(".")[1]?.length ?? 0);
}

/** `3 rows`, with the thousands set apart. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

/** `just now`, `12 seconds ago`, `3 days ago`: one unit, rounded down. */
export function agoWords(then: Date, now: Date): string {
  const seconds = Math.max(0, Math.floor((now.getTime() - then.getTime()) / 1000));
  if (seconds === 0) return "just now";
  const units: [number, string][] = [
    [86_400, "day"],
    [3_600, "hour"],
    [60, "minute"],
    [1, "second"],
  ];
  const [size, unit] = units.find(([length]) => seconds >= length) ?? [1, "second"];
  return `${countWords(Math.floor(seconds / size), unit)} ago`;
}
