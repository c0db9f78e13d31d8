import type { RulePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import { formatCount } from "@gatewright/shared/publish/render/wording.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Verdict } from "@gatewright/shared/report/verdict.ts";
import type { Interval } from "@gatewright/stats/interval.ts";
import type { DecidedResult, EstimatedResult, RuleResult } from "../rules/rule.ts";
import { afterFailure } from "./after-failure.ts";
import { type Position, positionOf } from "./region.ts";
import { benjaminiHochbergLevels, holmLevels, type Together } from "./together.ts";
import { estimatedMessage, thresholdWords } from "./wording.ts";

/** One result of one rule on one slice, before anybody has said what it means. */
export interface Measured {
  rule: RulePolicy;
  title: string;
  /** Name of the slice; undefined for all rows. */
  slice: string | undefined;
  /** Condition of the slice, where it has one. */
  where?: string;
  result: RuleResult;
  /** The policy is wrong on its own, whatever the data. */
  configuration?: boolean;
}

/** A result with its verdict. */
export interface Decided extends Measured {
  finding: Finding;
  /** The interval that decided, or the one at the gate's confidence. */
  interval: Interval | undefined;
}

export interface DecideOptions {
  /** Two-sided, e.g. 0.95. */
  confidence: number;
}

/**
 * The verdict of every result (design sections 2 and 6): an interval wholly inside the allowed region passes, wholly outside
 * fails, across is inconclusive. What blocks by comparison must also be outside at its level by Holm among all blocking
 * comparisons; comparisons that only warn at theirs by Benjamini and Hochberg.
 */
export function decide(measured: readonly Measured[], { confidence }: DecideOptions): Decided[] {
  const error = (1 - confidence) / 2;
  const blocking = measured.filter((one) => isCompared(one) && one.rule.severity === "error");
  const warning = measured.filter((one) => isCompared(one) && one.rule.severity === "warn");
  const levels = new Map<Measured, number | undefined>();
  holmLevels(blocking.map(togetherOf), error).forEach((level, index) => {
    const one = blocking[index];
    if (one !== undefined) levels.set(one, level);
  });
  benjaminiHochbergLevels(warning.map(togetherOf), error).forEach((level, index) => {
    const one = warning[index];
    if (one !== undefined) levels.set(one, level);
  });
  return measured.map((one) => {
    if (one.result.kind === "decided") return settled(one, one.result);
    const family = one.rule.severity === "error" ? blocking.length : warning.length;
    return judged(one, one.result, { confidence, level: levels.get(one), compared: levels.has(one), family });
  });
}

/** Takes part in the family: a comparison that could be estimated and rests on enough evidence. */
function isCompared({ result }: Measured): boolean {
  return (
    result.kind === "estimated" &&
    result.family === "comparison" &&
    result.use === "bound" &&
    result.estimation.intervalAt !== undefined &&
    Number.isFinite(result.estimation.estimate) &&
    result.estimation.tooFew === undefined
  );
}

function togetherOf({ result }: Measured): Together {
  return {
    outsideAt: (level) => {
      if (result.kind !== "estimated" || result.estimation.intervalAt === undefined) return false;
      return positionOf(result.estimation.intervalAt(level), result) === "outside";
    },
  };
}

interface Judging {
  confidence: number;
  /** The level at which it failed among its family; undefined: it did not. */
  level: number | undefined;
  /** Whether it was judged among a family at all. */
  compared: boolean;
  /** Number of comparisons in it. */
  family: number;
}

function judged(one: Measured, result: EstimatedResult, { confidence, level, compared, family }: Judging): Decided {
  const { estimation, use, outcomes } = result;
  if (!Number.isFinite(estimation.estimate)) return undefinedMetric(one, result);
  if (use === "point" || estimation.intervalAt === undefined) {
    if (use === "bound") return withoutInterval(one, result);
    const position = positionOf({ low: estimation.estimate, high: estimation.estimate }, result);
    return finished(one, result, {
      verdict: position === "inside" ? "pass" : "fail",
      position,
      interval: undefined,
      family,
    });
  }
  const interval = estimation.intervalAt(level ?? confidence);
  const position = positionOf(interval, result);
  if (estimation.tooFew !== undefined) {
    return finished(one, result, { verdict: "inconclusive", position, interval, family, tooFew: estimation.tooFew });
  }
  const fails = compared ? level !== undefined : position === "outside";
  const verdict = fails ? "fail" : position === "inside" || outcomes === "two" ? "pass" : "inconclusive";
  return finished(one, result, { verdict, position, interval, family });
}

interface Finished {
  verdict: "pass" | "fail" | "inconclusive";
  position: Position;
  interval: Interval | undefined;
  family: number;
  tooFew?: string;
}

function finished(one: Measured, result: EstimatedResult, finish: Finished): Decided {
  const { estimation, hint, samples = [], unit } = result;
  const { interval } = finish;
  const message = estimatedMessage({ subject: subjectOf(one), result, ...finish });
  const finding: Finding = {
    ...frame(one, result),
    verdict: bySeverity(finish.verdict, one.rule),
    message: message.text,
    ...withHint(hint ?? message.hint ?? (finish.verdict === "fail" ? afterFailure(one) : undefined)),
    estimate: estimation.estimate,
    ...(interval === undefined || !hasEnds(interval) ? {} : { interval }),
    ...(estimation.n === undefined ? {} : { n: estimation.n }),
    threshold: thresholdWords(result),
    ...(unit === undefined ? {} : { unit }),
    formula: estimation.formula,
    samples,
  };
  return { ...one, finding, interval };
}

function hasEnds({ low, high }: Interval): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

function undefinedMetric(one: Measured, result: EstimatedResult): Decided {
  const finding: Finding = {
    ...frame(one, result),
    verdict: "error",
    message: `${subjectOf(one)} is not defined on ${result.estimation.n === undefined ? "this evidence" : `these ${formatCount(result.estimation.n)} rows`}: its denominator is 0, or it needs both classes.`,
    hint: result.hint ?? "Use a larger evaluation set, another slice, or another metric.",
    formula: result.estimation.formula,
    samples: [],
  };
  return { ...one, finding, interval: undefined };
}

/** A number without an interval under a rule that judges by the interval: never a pass. */
function withoutInterval(one: Measured, result: EstimatedResult): Decided {
  const finding: Finding = {
    ...frame(one, result),
    verdict: "error",
    message: `${subjectOf(one)} is a number without rows behind it, so nobody knows how far it is from the truth.`,
    hint: "Give a predictions file, or write `use: point` into the rule; the report then marks the verdict as unpaired-point.",
    estimate: result.estimation.estimate,
    formula: result.estimation.formula,
    samples: [],
  };
  return { ...one, finding, interval: undefined };
}

function settled(one: Measured, result: DecidedResult): Decided {
  const { verdict, message, hint, estimate, n, threshold, unit, formula, samples = [] } = result;
  const finding: Finding = {
    ...frame(one, result),
    verdict: bySeverity(verdict, one.rule),
    message,
    ...withHint(hint ?? (verdict === "fail" ? afterFailure(one) : undefined)),
    ...(estimate === undefined || !Number.isFinite(estimate) ? {} : { estimate }),
    ...(n === undefined ? {} : { n }),
    ...(threshold === undefined ? {} : { threshold }),
    ...(unit === undefined ? {} : { unit }),
    ...(formula === undefined ? {} : { formula }),
    samples,
  };
  return { ...one, finding, interval: undefined };
}

function frame(
  one: Measured,
  result: RuleResult,
): Pick<Finding, "rule" | "title" | "subject" | "severity" | "locations" | "configuration"> {
  const { rule, title } = one;
  return {
    rule: rule.rule,
    title: rule.name ?? title,
    subject: one.slice === undefined ? result.subject : `${result.subject} of ${one.slice}`,
    severity: rule.severity,
    locations: [rule.location],
    ...(one.configuration === true ? { configuration: true } : {}),
  };
}

function subjectOf({ slice, result }: Measured): string {
  return slice === undefined ? result.subject : `${result.subject} of ${slice}`;
}

function bySeverity(verdict: Verdict, { severity }: RulePolicy): Verdict {
  return verdict === "fail" && severity === "warn" ? "warn" : verdict;
}

function withHint(hint: string | undefined): { hint?: string } {
  return hint === undefined ? {} : { hint };
}
