import type { MetricValue } from "@gatewright/shared/ledger/record.ts";

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const notANumber = /^[+-]?nan$/i;
const infinity = /^([+-]?)inf(?:inity)?$/i;

/**
 * A text that Python, R, Julia, pandas or a spreadsheet would write for a number, in the one form that the rest of the code
 * knows (`NaN`, `Infinity`, `-Infinity`, or decimal); undefined for any other text.
 */
export function numberText(text: string): string | undefined {
  if (decimal.test(text)) return text;
  if (notANumber.test(text)) return "NaN";
  const match = infinity.exec(text);
  if (match === null) return undefined;
  return match[1] === "-" ? "-Infinity" : "Infinity";
}

/** A measured number: its nearest double, or the word for what JSON has no number for. */
export function metricValue(text: string): MetricValue {
  const value = Number(text);
  if (Number.isNaN(value)) return "NaN";
  if (value === Number.POSITIVE_INFINITY) return "Infinity";
  if (value === Number.NEGATIVE_INFINITY) return "-Infinity";
  // JSON has no negative zero.
  return value === 0 ? 0 : value;
}

/**
 * A parameter: a number when JavaScript's number means the same as what is written, else the text. `1e-4` is 0.0001;
 * `12345678901234567890` would become another number, so it stays text.
 */
export function parameterValue(text: string): number | string {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const kept = normalForm(text);
  return kept !== undefined && kept === normalForm(String(value)) ? (value === 0 ? 0 : value) : text;
}

/** Sign, digits without zeros at either end, and the power of ten of the last one: the same for `1e-4`, `0.0001` and `.00010`. */
function normalForm(text: string): string | undefined {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = (whole + fraction).replace(/^0+/, "");
  const short = digits.replace(/0+$/, "");
  if (short === "") return "0";
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - short.length);
  return `${sign === "-" ? "-" : ""}${short}e${power}`;
}
