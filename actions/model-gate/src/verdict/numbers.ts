import { formatCount } from "@gatewright/shared/publish/render/wording.ts";

/** Decimals with which the numbers of one finding are shown: two significant digits of what is uncertain, at least three places. */
export function decimalsFor(...uncertain: number[]): number {
  const sizes = uncertain.filter((size) => Number.isFinite(size) && size > 0);
  const smallest = Math.min(...sizes);
  if (!Number.isFinite(smallest)) return 4;
  return Math.min(Math.max(1 - Math.floor(Math.log10(smallest)), smallest >= 10 ? 0 : 3), 8);
}

/** Two values and what they differ by, shown in one line. */
export interface ComparedValues {
  candidate: number;
  champion: number;
  /** Of the values' own unit, or as a share of the champion's. */
  difference: number;
  relative: boolean;
}

/**
 * At least `decimals`, and as many more as it takes to show a difference that is no zero, between values that differ by just that: 0.761
 * against 0.761 by 0.000 says nothing, and 0.752 against 0.757 by 0.006 reads as a mistake.
 */
export function agreeingDecimals(decimals: number, compared: ComparedValues): number {
  const { candidate, champion, difference } = compared;
  if (![candidate, champion, difference].every(Number.isFinite) || Math.abs(difference) < 1e-12) return decimals;
  for (let more = decimals; more <= 12; more += 1) if (agreeAt(more, compared)) return more;
  return decimals;
}

function agreeAt(decimals: number, { candidate, champion, difference, relative }: ComparedValues): boolean {
  const shown = (value: number, places: number) => Number(value.toFixed(places));
  const between = shown(candidate, decimals) - shown(champion, decimals);
  if (relative) return Math.abs(between) > 0 && shown(difference * 100, shareDecimals(decimals)) !== 0;
  const said = shown(difference, decimals);
  return said !== 0 && Math.abs(between - said) < 0.5 * 10 ** -decimals;
}

/** Decimals of a share in percent beside values with `decimals`. */
export function shareDecimals(decimals: number): number {
  return Math.max(decimals - 2, 1);
}

/** A number with a fixed number of decimals, a true minus and grouped thousands. */
export function fixed(value: number, decimals: number): string {
  if (value === Number.POSITIVE_INFINITY) return "infinity";
  if (value === Number.NEGATIVE_INFINITY) return "−infinity";
  const shown = Math.abs(value).toFixed(decimals);
  const [whole = "", fraction] = shown.split(".");
  // What is shown as zero has no sign.
  const sign = value < 0 && Number(shown) !== 0 ? "−" : "";
  return `${sign}${formatCount(Number(whole))}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** `95 %`, `99.75 %`. */
export function percent(level: number): string {
  // Of levels near 1 the share that errs is what tells them apart.
  if (level > 0.9995) return `1 − ${Number(((1 - level) * 100).toPrecision(3))} %`;
  return `${Number((level * 100).toPrecision(level > 0.999 ? 5 : 4))} %`;
}

/** `1,234 bytes`, `52.4 MB`: powers of ten, as file managers and clouds count. */
export function bytesWords(bytes: number): string {
  const units = ["kB", "MB", "GB", "TB"];
  if (bytes < 10_000) return `${formatCount(bytes)} bytes`;
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
  return `${Number((bytes / 1000 ** power).toPrecision(4))} ${units[power - 1]}`;
}
