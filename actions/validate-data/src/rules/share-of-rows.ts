import type { CheckFrame, ShareLimit } from "../contract/contract.ts";
import type { BoundColumn } from "../evaluation/bound-column.ts";
import { formatCount, formatShare } from "../wording/numbers.ts";
import { clip } from "../wording/phrases.ts";
import { countWhere } from "./conditions.ts";
import type { Judgement, Plan, Values } from "./rule.ts";

/** Words that go with one, and with several. */
export interface Phrase {
  one: string;
  many: string;
}

/** A rule that each considered row holds or breaks; judged by the share of rows that break it. */
export interface RowsRule {
  check: CheckFrame;
  when: string | undefined;
  /** BOOLEAN SQL: the row takes part. */
  considered: string;
  /** A cheaper aggregate that counts the rows that take part. */
  counted?: string | undefined;
  /** BOOLEAN SQL: the row breaks the rule. Only rows that take part. */
  failing: string;
  /** A cheaper aggregate that counts the rows that break the rule. */
  failingCounted?: string;
  /**
   * A cheap BOOLEAN aggregate that is true only when no row breaks the rule, such as a look at the smallest value. Then
   * `failing` is counted in the second scan, and only when this is not true.
   */
  clean?: string;
  /** Measures that only the counting of failing rows needs; they replace those of the same name. */
  whenFailing?(only: string | undefined): Record<string, string>;
  /** What is counted. */
  noun: Phrase;
  /** Of the failing ones, in the singular and in the plural: `is above 400`, `are above 400`. */
  verb: Phrase | ((values: Values) => Phrase);
  /** Of all when none fails: `is at most 400`, `are at most 400`. */
  all: Phrase;
  /** The limit in words: `allowed at most 400`. */
  allowed: string;
  /** The limit for the report: `<= 400`. */
  threshold: string;
  /** Share of rows that may break it; undefined: 1 − `mostly`. */
  limit?: ShareLimit | undefined;
  shows: readonly BoundColumn[];
  /** Further aggregates, for `detail`. */
  measures?: Record<string, string>;
  detail?(values: Values, failing: number): string | undefined;
  tellExamples?: boolean;
  hint: string;
}

export const values = { one: "value", many: "values" };
export const rows = { one: "row", many: "rows" };

/** `{one: "is above 400", many: "are above 400"}`. */
export function being(what: string): Phrase {
  return { one: `is ${what}`, many: `are ${what}` };
}

export function shareOfRows(rule: RowsRule): Plan {
  const { check, when, considered, failing, clean } = rule;
  return {
    measures: {
      candidates: countWhere("true", when),
      considered: rule.counted ?? countWhere(considered, when),
      ...(clean === undefined
        ? { failing: rule.failingCounted ?? countWhere(failing, when) }
        : { failing: `CASE WHEN ${clean} THEN 0 END` }),
      ...rule.measures,
    },
    ...(clean === undefined
      ? {}
      : {
          second: (first: Values, only: string | undefined) => {
            if (first.number("failing") === 0 || first.count("considered") === 0) return {};
            return { failing: countWhere(failing, only), ...rule.whenFailing?.(only) };
          },
        }),
    failing: () => failing,
    shows: rule.shows,
    judge: (measured) => {
      const n = measured.count("considered");
      if (n === 0) return nothingToJudge(measured.count("candidates"), check.where, rule.noun.many, thresholdOf(rule));
      const count = measured.count("failing");
      const verb = typeof rule.verb === "function" ? rule.verb(measured) : rule.verb;
      return judgeShare({ ...rule, verb }, n, count, rule.detail?.(measured, count));
    },
  };
}

/** Judges `count` of `n` against the tolerance of the rule. */
export function judgeShare(
  rule: Pick<RowsRule, "check" | "limit" | "noun" | "all" | "allowed" | "threshold" | "tellExamples" | "hint"> & {
    verb: Phrase;
  },
  n: number,
  count: number,
  detail: string | undefined,
): Judgement {
  const { check, limit, noun, verb } = rule;
  const tolerated = limit?.share ?? 1 - check.mostly;
  const holds = limit ? isWithin(count / n, limit) : (n - count) / n >= check.mostly;
  const share = count > 0 && tolerated > 0 ? ` (${formatShare(count / n)})` : "";
  const many = n === 1 ? noun.one : noun.many;
  const statement =
    count === 0
      ? allOfThem(n, noun, rule.all)
      : `${formatCount(count)} of ${formatCount(n)} ${many}${share} ${count === 1 ? verb.one : verb.many}`;
  return {
    outcome: holds ? "holds" : "broken",
    statement,
    detail,
    allowed:
      count === 0
        ? undefined
        : tolerated > 0
          ? joinTolerance(rule.allowed, toleranceText(limit, check.mostly))
          : rule.allowed,
    tellExamples: rule.tellExamples ?? false,
    hint: holds ? undefined : rule.hint,
    estimate: count / n,
    n,
    threshold: thresholdOf(rule),
    unit: `share of ${noun.many}`,
  };
}

/** `all 3 values are integers`, `the only value is an integer`. */
export function allOfThem(n: number, noun: Phrase, all: Phrase): string {
  return n === 1 ? `the only ${noun.one} ${all.one}` : `all ${formatCount(n)} ${noun.many} ${all.many}`;
}

/** No row took part: honest, but no proof. */
export function nothingToJudge(
  candidates: number,
  where: string | undefined,
  many: string,
  threshold?: string,
): Judgement {
  const frame = { outcome: "inconclusive", n: 0, threshold } as const;
  if (candidates === 0) {
    return {
      ...frame,
      statement: `no row to judge${where === undefined ? "" : `: none meets the condition ${clip(where, 200)}`}`,
      hint: "Widen the condition or give it data that the rule applies to; without a row nothing is shown.",
    };
  }
  if (many === rows.many) {
    return {
      ...frame,
      statement: `no row to judge: the expression is NULL for all of ${formatCount(candidates)} rows`,
      hint: "Fill the columns that the expression reads, or drop the rule: it cannot be shown to hold.",
    };
  }
  return {
    ...frame,
    statement: `no ${many} to judge: ${candidates === 1 ? "the only row has" : `all ${formatCount(candidates)} rows have`} none, or none of the column's type`,
    hint: "Fill the column or drop the check: a column without values cannot show that the rule holds.",
  };
}

/** The same number must not fail by the last binary digit of a percentage. */
export function isWithin(share: number, limit: ShareLimit): boolean {
  const equal = Math.abs(share - limit.share) <= 1e-12 * limit.share;
  if (equal || share === limit.share) return limit.inclusive;
  return share < limit.share;
}

function thresholdOf({ limit, check, threshold }: Pick<RowsRule, "limit" | "check" | "threshold">): string {
  if (limit !== undefined) return limitText(limit);
  return check.mostly < 1 ? `${threshold} for at least ${formatShare(check.mostly)}` : threshold;
}

function toleranceText(limit: ShareLimit | undefined, mostly: number): string {
  if (limit === undefined) return `at most ${formatShare(1 - mostly)} may break it`;
  return `${limit.inclusive ? "at most" : "less than"} ${formatShare(limit.share)} may break it`;
}

function joinTolerance(allowed: string, tolerance: string): string {
  return allowed === "" ? tolerance.replace(" may break it", "") : `${allowed}, ${tolerance}`;
}

export function limitText(limit: ShareLimit): string {
  return `${limit.inclusive ? "<=" : "<"} ${formatShare(limit.share)}`;
}
