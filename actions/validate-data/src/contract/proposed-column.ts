import type { ColumnProfile } from "@gatewright/tables/profile/profile.ts";
import type { EnumValue } from "./contract-file.ts";
import { readDate } from "./temporal-text.ts";

export interface ProposedColumn {
  keys: [key: string, value: unknown][];
  /** What was guessed, for the comment behind the column; empty when nothing was. */
  guesses: string[];
}

const maxEnumValues = 20;
const maxEnumLength = 60;

/** Keys of a column that the data keeps, from the sure to the guessed. */
export function proposeColumn(profile: ColumnProfile, rows: number): ProposedColumn {
  const column = withoutFalseNumbers(profile);
  const keys: [string, unknown][] = [];
  const guesses: string[] = column === profile ? [] : ["digits with leading zeros, so names and not numbers"];
  const present = rows - column.nulls;
  if (column.type !== undefined) keys.push(["type", column.type]);
  if (column.zone !== undefined) keys.push(["zone", column.zone]);
  if (present === 0) {
    guesses.push(rows === 0 ? "there are no rows" : "every value is null");
    return { keys, guesses };
  }
  if (column.nulls === 0) {
    keys.push(["required", true]);
    guesses.push("no null so far");
  } else {
    const limit = nullLimit(column.nulls / rows);
    if (limit !== undefined) {
      keys.push(["nulls", limit]);
      guesses.push(`${percent(column.nulls / rows)} nulls now`);
    }
  }
  const values = enumOf(column, present);
  if (values !== undefined) {
    keys.push(["enum", values]);
    guesses.push("the values so far");
  } else {
    // Ids are counted up: with a greatest one the first row that is added would break the contract.
    pushBounds(column, { maximum: !isKey(profile, rows) || column.type !== "integer" }, keys, guesses);
  }
  if (column.notFinite > 0) {
    keys.push(["severity", { finite: "warn" }]);
    guesses.push(`${column.notFinite} NaN or infinite`);
  }
  if (isUnique(column, present) && present > 1) {
    keys.push(["unique", true]);
    guesses.push("all values differ so far");
  }
  return { keys, guesses };
}

/** Whether the column alone could name the rows: what people use as keys are texts and whole numbers. */
export function isKey(profile: ColumnProfile, rows: number): boolean {
  return profile.nulls === 0 && rows > 1 && isUnique(withoutFalseNumbers(profile), rows);
}

/**
 * Different texts can be one number (`7` and `+7`). The profile lists the values of a column without repetitions in the
 * order of their texts, in which signs and leading zeros come first: when those listed have none, no value has.
 */
function isUnique({ type, distinct, top }: ColumnProfile, present: number): boolean {
  if (!distinct.exact || distinct.count !== present) return false;
  return type === "string" || (type === "integer" && top.every(({ value }) => /^(0|[1-9]\d*)$/.test(value)));
}

/** Postal codes and padded ids have the form of integers, and lose their zeros when they are read as such. */
function withoutFalseNumbers(profile: ColumnProfile): ColumnProfile {
  const padded = profile.type === "integer" && profile.top.some(({ value }) => /^0\d/.test(value));
  return padded ? { ...profile, type: "string" } : profile;
}

/** A category, not a measure: few words that each occur several times. */
function enumOf({ type, distinct, top }: ColumnProfile, present: number): EnumValue[] | undefined {
  const whole = distinct.exact && top.length === distinct.count;
  if (!whole || top.length > maxEnumValues || present < 5 * top.length) return undefined;
  // Longer values stand shortened in the profile, and are no categories.
  if (top.some(({ value }) => value.length > maxEnumLength)) return undefined;
  if (type === "string") return top.map(({ value }) => value);
  if (type !== "integer" || top.length > 2) return undefined;
  const numbers = [...new Set(top.map(({ value }) => Number(value)))];
  return numbers.every(Number.isSafeInteger) ? numbers : undefined;
}

function pushBounds(
  { type, minimum, maximum, notFinite }: ColumnProfile,
  wanted: { maximum: boolean },
  keys: unknown[][],
  guesses: string[],
): void {
  // NaN and infinity fail every bound, so a column that has them can have none.
  if (notFinite > 0 || minimum === null || maximum === null) return;
  const exact = (bound: number | string): boolean => {
    if (type === "date") return typeof bound === "string" && readDate(bound) !== undefined;
    if (typeof bound !== "number") return false;
    return type === "integer" ? Number.isSafeInteger(bound) : type === "number" && Number.isFinite(bound);
  };
  if (!exact(minimum) || !exact(maximum)) return;
  if (typeof minimum === "number" && minimum >= 0) {
    // Whether a quantity can be negative is what a bound catches most often.
    keys.push(["minimum", 0]);
    guesses.push(`smallest ${minimum} so far`);
  } else {
    keys.push(["minimum", minimum]);
    guesses.push("smallest so far");
  }
  if (!wanted.maximum) return;
  keys.push(["maximum", maximum]);
  guesses.push("greatest so far");
}

/** The share rounded up to a whole percent (a tenth below one), with room; undefined when nearly all is null. */
function nullLimit(share: number): string | undefined {
  const step = share < 0.01 ? 0.1 : 1;
  const limit = Math.ceil((share * 100 * 1.2) / step) * step;
  return limit >= 100 ? undefined : `<=${Number(limit.toFixed(1))}%`;
}

function percent(share: number): string {
  return share < 0.0001 ? "under 0.01 %" : `${Number((share * 100).toPrecision(3))} %`;
}
