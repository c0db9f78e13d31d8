import { formatCount } from "@gatewright/shared/publish/render/wording.ts";
import type { Interval } from "@gatewright/stats/interval.ts";
import { rowsToSettle } from "@gatewright/stats/power/rows-to-settle.ts";
import { smallestVisible } from "@gatewright/stats/power/smallest-visible.ts";
import type { EstimatedResult } from "../rules/rule.ts";
import { agreeingDecimals, decimalsFor, fixed, percent, shareDecimals } from "./numbers.ts";
import type { Position } from "./region.ts";

export interface Judgement {
  /** What it is about, slice included. */
  subject: string;
  result: EstimatedResult;
  verdict: "pass" | "fail" | "inconclusive";
  position: Position;
  interval: Interval | undefined;
  /** Number of comparisons that were judged together. */
  family: number;
  tooFew?: string;
}

/** The sentences of a finding, and what to do next. The same words on every surface. */
export function estimatedMessage(judgement: Judgement): { text: string; hint: string | undefined } {
  const { result, verdict, tooFew } = judgement;
  const decimals = decimalsOf(judgement);
  const sentences = [`${measuredWords(judgement, decimals)}, ${limitWords(result)}.`];
  if (tooFew !== undefined) sentences.push(`Too little evidence for a verdict: ${tooFew}.`);
  else if (verdict === "pass") sentences.push(...passWords(judgement, decimals));
  else if (verdict === "fail") sentences.push(...failWords(judgement));
  sentences.push(...(result.notes ?? []));
  if (tooFew !== undefined) return { text: sentences.join(" "), hint: tooFewHint };
  if (verdict !== "inconclusive") return { text: sentences.join(" "), hint: undefined };
  sentences.push(undecidedWords(judgement));
  return { text: sentences.join(" "), hint: undecidedHint(judgement) };
}

const tooFewHint =
  "Use a larger evaluation set, or a metric whose interval is honest on few rows, such as accuracy. `gatewright plan` says how many rows a margin needs.";

function undecidedWords({ position, interval, family }: Judgement): string {
  if (position !== "outside" || interval === undefined) {
    return "The interval lies on both sides of the limit, so this evidence cannot say.";
  }
  return `The interval lies beyond the limit, but at the level that decides among ${formatCount(family)} comparisons it does not, so this evidence cannot say.`;
}

function undecidedHint(judgement: Judgement): string {
  const { result, interval } = judgement;
  const { n = 0, unit = "rows" } = result.estimation.intervalAt === undefined ? {} : result.estimation;
  if (interval !== undefined && !(Number.isFinite(interval.low) && Number.isFinite(interval.high))) {
    return `The evidence does not reach ${percent(interval.level)}: more ${unit} than ${formatCount(n)} are needed.`;
  }
  const rows = rowsNeeded(judgement);
  return rows === undefined
    ? `The estimate lies at the limit: no number of ${unit} settles it. Allow another limit, or read it as undecided.`
    : `About ${formatCount(rows)} ${unit} like these (now ${formatCount(n)}) would settle it, if the estimate stays.`;
}

/** `>= 0.85`, `> −0.01`, `0.1 to 0.4`; where only an interval wholly beyond the limit fails, `loss up to 0.01`. */
export function thresholdWords(result: EstimatedResult): string {
  const { allowed, boundary, unit, outcomes, use, quantity } = result;
  const { low, high } = allowed;
  const suffix = unit === undefined || quantity === "ratio" ? "" : ` ${unit}`;
  if (outcomes === "two" && use === "bound") {
    const margin = Math.abs(low ?? high ?? 0);
    return margin === 0 ? "no loss" : `loss up to ${plain(margin)}${suffix}`;
  }
  const [more, less] = boundary === "strict" ? [">", "<"] : [">=", "<="];
  if (low !== undefined && high !== undefined) return `${plain(low)} to ${plain(high)}${suffix}`;
  return low === undefined ? `${less} ${plain(high ?? 0)}${suffix}` : `${more} ${plain(low)}${suffix}`;
}

/** `accuracy 0.8712 (95 % interval 0.8601 to 0.8815)`, or with the champion's value and the difference. */
function measuredWords({ subject, result, interval }: Judgement, decimals: number): string {
  const { estimation, quantity, candidate, champion, unit, better } = result;
  const { estimate } = estimation;
  const suffix = unit === undefined ? "" : ` ${unit}`;
  // Of a difference: whether above is good or bad, not everybody knows of every metric.
  const direction = better === "lower" && (quantity === "difference" || quantity === "relative difference");
  const said = [
    ...(interval === undefined ? [] : [`${percent(interval.level)} interval ${ends(result, interval, decimals)}`]),
    ...(direction && estimation.estimate !== 0 ? ["lower is better"] : []),
  ];
  const range = said.length === 0 ? "" : ` (${said.join("; ")})`;
  if (quantity === "value" || candidate === undefined || champion === undefined) {
    const what = quantity === "ratio" ? "is in the ratio" : "is";
    return `${subject} ${what} ${fixed(estimate, decimals)}${suffix}${range}`;
  }
  const [mine, theirs] = [fixed(candidate, decimals), fixed(champion, decimals)];
  if (quantity === "ratio") {
    return `${subject} is ${mine}${suffix}, ${fixed(estimate, decimals)} times the champion's ${theirs}${suffix}${range}`;
  }
  const relative = quantity === "relative difference";
  const size = relative
    ? `${fixed(Math.abs(estimate) * 100, shareDecimals(decimals))} %`
    : `${fixed(Math.abs(estimate), decimals)}${suffix}`;
  if (Number(estimate.toFixed(relative ? decimals + 2 : decimals)) === 0 && Math.abs(estimate) < 1e-12) {
    return `${subject} ${mine}${suffix} equals the champion's${range}`;
  }
  const side = estimate < 0 ? "below" : "above";
  return `${subject} ${mine} is ${side} the champion's ${theirs} by ${size}${range}`;
}

/** Of a difference in the direction in which it is told: `below by 0.029 (… 0.011 to 0.047)`. */
function ends({ estimation, quantity }: EstimatedResult, { low, high }: Interval, decimals: number): string {
  const turned = (quantity === "difference" || quantity === "relative difference") && estimation.estimate < 0;
  const [from, to] = turned ? [-high, -low] : [low, high];
  const shown = (value: number) =>
    quantity === "relative difference"
      ? `${fixed(value * 100, shareDecimals(decimals))} %`
      : fixed(value === 0 ? 0 : value, decimals);
  return `${shown(from)} to ${shown(to)}`;
}

/** What is asked for, behind the measured number: `allowed: worse by less than 0.01`. */
function limitWords(result: EstimatedResult): string {
  const { allowed, quantity, outcomes, unit, better, boundary } = result;
  // The ratio of two latencies has no unit.
  const suffix = unit === undefined || quantity === "ratio" ? "" : ` ${unit}`;
  const { low, high } = allowed;
  if (quantity === "value" || quantity === "ratio") {
    const times = quantity === "ratio" ? " times" : "";
    if (low !== undefined && high !== undefined) return `required: ${plain(low)} to ${plain(high)}${times}${suffix}`;
    return low === undefined
      ? `allowed: ${boundary === "strict" ? "less than" : "at most"} ${plain(high ?? 0)}${times}${suffix}`
      : `required: ${boundary === "strict" ? "more than" : "at least"} ${plain(low)}${times}${suffix}`;
  }
  const limit = low ?? high ?? 0;
  const share = (amount: number) =>
    quantity === "relative difference" ? `${plain(amount * 100)} %` : `${plain(amount)}${suffix}`;
  const worse = better === "lower" ? limit > 0 : limit < 0;
  if (limit === 0) return outcomes === "two" || boundary === "inclusive" ? "allowed: no loss" : "required: better";
  if (worse) return `allowed: worse by ${outcomes === "two" ? "at most" : "less than"} ${share(Math.abs(limit))}`;
  const leak = better === "lower" ? low !== undefined : high !== undefined;
  return leak
    ? `allowed: better by at most ${share(Math.abs(limit))}`
    : `required: better by ${boundary === "inclusive" ? "at least" : "more than"} ${share(Math.abs(limit))}`;
}

/** Every pass says what it could have seen, so that a pass on 80 rows reads as weak (design section 6). */
function passWords({ result, interval, position, family }: Judgement, decimals: number): string[] {
  if (interval === undefined || result.use === "point") {
    return result.family === "comparison" ? ["Points were compared, without an interval (unpaired-point)."] : [];
  }
  if (result.family !== "comparison") return [];
  const said: string[] = [];
  if (position === "outside") {
    said.push(
      `The interval lies beyond the limit, which ${formatCount(family)} comparisons together do by chance more often than they may: at the level that decides it does not.`,
    );
  }
  const visible = visibleLoss(result, interval);
  if (visible !== undefined) {
    const noun = result.quantity === "relative difference" ? `${fixed(visible * 100, 1)} %` : fixed(visible, decimals);
    said.push(`The smallest loss that these rows show with 80 % power is ${noun}.`);
  }
  return said;
}

function failWords({ result, interval, family }: Judgement): string[] {
  if (interval === undefined) {
    return result.family === "comparison" ? ["Points were compared, without an interval (unpaired-point)."] : [];
  }
  if (result.family !== "comparison" || family < 2) return [];
  return [`The level is ${percent(interval.level)}, because ${formatCount(family)} comparisons are judged together.`];
}

/** The effect for the worse that is seen with 80 % power. */
function visibleLoss(result: EstimatedResult, interval: Interval): number | undefined {
  const { estimate } = result.estimation;
  const halfWidth = result.better === "lower" ? interval.high - estimate : estimate - interval.low;
  if (!Number.isFinite(halfWidth) || halfWidth <= 0) return undefined;
  return smallestVisible({ halfWidth }, interval.level, 0.8);
}

/** The rows at which this estimate's interval would end at the nearest limit that it crosses; undefined when no number would do. */
function rowsNeeded({ result, interval }: Judgement): number | undefined {
  const { estimation, allowed } = result;
  const { estimate, n } = estimation;
  if (interval === undefined || n === undefined) return undefined;
  const needed = [allowed.low, allowed.high].map((limit) => {
    if (limit === undefined || interval.low > limit || interval.high < limit) return 0;
    const halfWidthTowardsLimit = estimate > limit ? estimate - interval.low : interval.high - estimate;
    return rowsToSettle({ estimate, halfWidthTowardsLimit, limit, n }) ?? Number.POSITIVE_INFINITY;
  });
  const rows = Math.max(...needed);
  // Beyond the limit at 95 % already: what is missing is the level among all comparisons.
  if (rows === 0) return roundedUp(2 * n);
  return rows > 1e9 ? undefined : roundedUp(rows);
}

/** Two significant digits, upwards: more would pretend to know. */
function roundedUp(rows: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(rows, 1))) - 1);
  return Math.ceil(rows / unit) * unit;
}

function decimalsOf({ result, interval }: Judgement): number {
  const widths = interval === undefined ? [] : [(interval.high - interval.low) / 2];
  const limits = [result.allowed.low, result.allowed.high].flatMap((limit) => (limit === undefined ? [] : [limit]));
  const places = Math.max(...limits.map((limit) => (String(limit).split(".")[1] ?? "").length), 0);
  return comparedDecimals(Math.max(decimalsFor(...widths), Math.min(places, 6)), result);
}

/** As many more as a difference to the champion needs, in the sentence as in the table. */
export function comparedDecimals(decimals: number, result: EstimatedResult): number {
  const { quantity, candidate, champion, estimation } = result;
  if (quantity === "value" || quantity === "ratio" || candidate === undefined || champion === undefined)
    return decimals;
  const relative = quantity === "relative difference";
  return agreeingDecimals(decimals, { candidate, champion, difference: estimation.estimate, relative });
}

/** A limit as it stands in the policy. */
function plain(value: number): string {
  return String(value).replace("-", "−");
}
