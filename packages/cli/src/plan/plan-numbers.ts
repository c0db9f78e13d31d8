import { configurationError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Arguments } from "../command-line.ts";

/** Reads the numbers of `gatewright plan`, and knows which of them nobody asked for. */
export interface PlanNumbers {
  /** Inside (0, 1). */
  share(name: string): number | undefined;
  /** Above 0. */
  positive(name: string): number | undefined;
  /** Any finite number. */
  number(name: string): number | undefined;
  /** Whole, 1 and more. */
  count(name: string): number | undefined;
  /** Inside (−1, 1). */
  correlation(name: string): number | undefined;
  /** @throws UserError when an option was given that this plan has no use for */
  checkUse(plan: string): void;
}

/** Beyond these the formulas lose their digits, and no data has such numbers. */
const smallest = 1e-9;
const largest = 1e12;

const hint = "See `gatewright plan --help`.";

/** @param names all options that are numbers */
export function planNumbers(given: Arguments, names: readonly string[]): PlanNumbers {
  const used = new Set<string>();
  const read = (name: string, wanted: string, holds: (value: number) => boolean): number | undefined => {
    used.add(name);
    const text = given.text(name);
    if (text === undefined) return undefined;
    const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : Number.NaN;
    if (Number.isFinite(value) && holds(value)) {
      const size = Math.abs(value);
      if ((size > 0 && size < smallest) || size > largest || (size < 1 && 1 - size < smallest)) {
        throw wrongNumber(`--${name} ${text} is no number of any data: it is too near to 0 or 1, or above ${largest}.`);
      }
      return value;
    }
    throw wrongNumber(`--${name} must be ${wanted}, not ${text}${meant(text, holds)}`);
  };
  return {
    share: (name) => read(name, "a number between 0 and 1", (value) => value > 0 && value < 1),
    positive: (name) => read(name, "a number above 0", (value) => value > 0),
    number: (name) => read(name, "a number", () => true),
    count: (name) => read(name, "a whole number of 1 and more", (value) => Number.isSafeInteger(value) && value >= 1),
    correlation: (name) => read(name, "a number between -1 and 1", (value) => value > -1 && value < 1),
    checkUse: (plan) => {
      const useless = names.find((name) => given.text(name) !== undefined && !used.has(name));
      if (useless !== undefined) throw wrongNumber(`--${useless} plays no part in a plan for ${plan}.`);
    },
  };
}

/** @param sentence with its full stop */
export function wrongNumber(sentence: string): UserError {
  return configurationError(sentence, { hint });
}

/** `; did you mean 0.95?` for 95 and 95%, else the full stop. */
function meant(text: string, holds: (value: number) => boolean): string {
  const [, digits = "", sign] = /^(\d+\.?\d*)\s*(%?)$/.exec(text.trim()) ?? [];
  const hundredth = Number(digits) / 100;
  const isPercent = digits !== "" && (sign === "%" || hundredth > 0.01) && hundredth > 0 && holds(hundredth);
  return isPercent ? `; did you mean ${hundredth}?` : ".";
}
