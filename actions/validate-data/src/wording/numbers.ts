/** Numbers as they stand in sentences: grouped digits, as many decimals as say something. */

/** `9,988`. Without `Intl`, whose start costs some 10 ms. */
export function formatCount(count: number | bigint): string {
  return groupDigits(String(count));
}

/** A number as it is, its whole part grouped: `4,000`, `0.30000000000000004`, `1e+21`. */
export function formatNumber(value: number | bigint): string {
  return groupDigits(String(value));
}

/** A computed number to six significant digits, or to as many as tell it from the limits. */
export function formatEstimate(value: number, limits: readonly (number | null)[] = []): string {
  for (let digits = 6; digits < 17; digits += 1) {
    const rounded = Number(value.toPrecision(digits));
    // Rounding may not hide how far it is from a limit.
    const error = Math.abs(rounded - value);
    const honest = limits.every((limit) => limit === null || error === 0 || error < Math.abs(value - limit) / 2);
    if (honest) return formatNumber(rounded);
  }
  return formatNumber(value);
}

/** Groups the whole part of a number's text, so that integers beyond 2^53 keep every digit. Other texts stay as they are. */
export function groupDigits(text: string): string {
  const match = /^(-?)(\d+)((?:\.\d+)?)$/.exec(text);
  if (match === null) return text;
  const [, sign = "", whole = "", rest = ""] = match;
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${rest}`;
}

/** A share of 0 to 1 as percent: `0.03 %`. */
export function formatShare(share: number): string {
  return `${formatNumber(Number((share * 100).toPrecision(3)))} %`;
}

/**
 * Engines add numbers in an order that depends on the threads, so the last digits differ from run to run.
 * Twelve significant digits are the same every time, for the verdict as for the sentence.
 */
export function stable(value: number): number {
  return Number(value.toPrecision(12));
}
