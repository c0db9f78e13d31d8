/** A decimal number without rounding: digits × 10^−scale. */
export interface Decimal {
  digits: bigint;
  /** Never negative. */
  scale: number;
}

/** `-12`, `0.50`, `1e+21`; undefined for everything else, infinities included. */
export function readDecimal(text: string): Decimal | undefined {
  const match = /^([+-]?\d+)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i.exec(text);
  if (match === null) return undefined;
  const [, whole = "", fraction = "", exponent = "0"] = match;
  const digits = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** A limit of a contract: the decimal that stands there, not the binary number next to it. */
export function decimalOf(limit: number): Decimal {
  const decimal = readDecimal(String(limit));
  if (decimal === undefined) throw new Error(`${limit} is not a finite number.`);
  return decimal;
}

/** Negative, zero or positive, as the first is less than, equal to or greater than the second. */
export function compareDecimals(first: Decimal, second: Decimal): number {
  const scale = Math.max(first.scale, second.scale);
  const difference = atScale(first, scale) - atScale(second, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function timesWhole({ digits, scale }: Decimal, factor: number): Decimal {
  return { digits: digits * BigInt(factor), scale };
}

/** The next number with at most `scale` decimals below or above; itself when it has no more. */
export function roundDecimal(decimal: Decimal, scale: number, towards: "below" | "above"): Decimal {
  if (decimal.scale <= scale) return decimal;
  const step = 10n ** BigInt(decimal.scale - scale);
  // Division of BigInt goes towards zero.
  const rest = ((decimal.digits % step) + step) % step;
  const below = (decimal.digits - rest) / step;
  return { digits: towards === "below" || rest === 0n ? below : below + 1n, scale };
}

/** All its digits, without an exponent. */
export function decimalText({ digits, scale }: Decimal): string {
  const negative = digits < 0n;
  const text = String(negative ? -digits : digits).padStart(scale + 1, "0");
  const whole = text.slice(0, text.length - scale);
  const fraction = scale === 0 ? "" : text.slice(-scale).replace(/0+$/, "");
  return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

function atScale({ digits, scale }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale);
}
