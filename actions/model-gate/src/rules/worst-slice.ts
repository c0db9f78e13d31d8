import type { RuleOf } from "@gatewright/shared/policy/gate-policy.ts";
import { formatCount, plural } from "@gatewright/shared/publish/render/wording.ts";
import { estimateDifference } from "@gatewright/stats/estimate/estimate-difference.ts";
import { estimateValue } from "@gatewright/stats/estimate/estimate-value.ts";
import type { Estimation } from "@gatewright/stats/interval.ts";
import type { Metric } from "@gatewright/stats/metrics/metric.ts";
import { metricValue } from "@gatewright/stats/metrics/metric-value.ts";
import { checkOutcomes } from "../evidence/check-outcomes.ts";
import type { Predictions } from "../evidence/gate-evidence.ts";
import { positionOf } from "../verdict/region.ts";
import { compared, metricOf } from "./metric-estimates.ts";
import { neededPredictions, rowsInQuestion } from "./needed-predictions.ts";
import type { EstimatedResult, GateRule, RuleContext } from "./rule.ts";
import { type FoundSlice, type SliceColumn, searchedSlices } from "./searched-slices.ts";
import { sliceColumn } from "./slice-column.ts";
import { worseByAtMost } from "./worse-by.ts";

export const worstSlice: GateRule<"worst-slice"> = {
  id: "worst-slice",
  title: "No part of the data is left behind",
  // With `margin` it needs the champion, too, and says so itself.
  needs: "candidate",
  page: {
    what: "Searches all values of the columns, and all pairs of two of them, for the part of the data on which the metric is worst: numbers with more than eight values are cut at their quartiles, rows without a value are a part of their own, parts under `min_rows` rows are counted and not judged. `at_least` or `at_most` holds for the metric itself, `margin` for its loss against the champion.",
    decision:
      "Fails when the interval of a part lies wholly beyond the limit at the level 1 − (1 − confidence) / number of parts, so that the best of many chance findings does not block. Passes when every part's own interval is inside (for passing no adjustment is needed), and is inconclusive otherwise. The part that decided is named. A part in which too little is known for an interval is counted; where its estimate is beyond the limit the finding is inconclusive.",
    formula:
      "worst over slices of metric(candidate), or of metric(candidate) − metric(champion); Bonferroni over slices",
    notWhen:
      "Not in place of rules about parts that you know to matter: name them as `slices`, and no correction for a search is needed.",
    example: "{ rule: worst-slice, metric: accuracy, columns: [operator, season], margin: 0.05, min_rows: 200 }",
  },
  measure: async (rule, context) => {
    const predictions = neededPredictions(context, "The search for the worst slice");
    if (rule.margin !== undefined) {
      const { champion } = predictions;
      if (champion.kind === "broken") throw champion.error;
      if (champion.kind === "absent") {
        const message = `Nothing was compared: ${champion.reason}.`;
        return [{ kind: "decided", subject: rule.metric, verdict: "skipped", message }];
      }
    }
    const metric = metricOf(rule);
    const measure = measureOf(rule, metric, predictions, context);
    const columns: SliceColumn[] = [];
    for (const name of rule.columns) columns.push(await sliceColumn(name, predictions, rule.location));
    const all = rowsInQuestion(predictions.candidate.n, context.slice);
    const found = searchedSlices(columns, all);
    const large = found.filter(({ rows }) => rows.length >= rule.min_rows);
    const small = smallNote(found, rule.min_rows, predictions.candidate.n, all.length);
    const about = `by ${rule.columns.join(", ")}`;
    if (large.length === 0) {
      return [
        {
          kind: "decided",
          subject: `${metric.name} in the worst slice ${about}`,
          verdict: "inconclusive",
          message: `No slice ${about} has ${formatCount(rule.min_rows)} rows, so none was judged.`,
          hint: "Use a larger evaluation set, columns with fewer values, or a smaller `min_rows`.",
        },
      ];
    }
    const region = regionOf(rule, metric);
    const searched = search(large, measure, region, context.gate.confidence);
    const { worst, ranked, notJudged, count, adjusted } = searched;
    if (worst === undefined) {
      return [
        {
          kind: "decided",
          subject: `${metric.name} in the worst of ${plural(count, "slice")} ${about}`,
          verdict: "inconclusive",
          message: `${metric.name} cannot be judged in any of ${plural(count, "slice")} ${about}: ${notJudged.reason}.`,
          hint: "Use a larger evaluation set, or columns with fewer values.",
        },
      ];
    }
    const { slice, estimation, candidate, champion } = worst;
    return [
      {
        kind: "estimated",
        // What matters first: tables cut the rest off.
        subject: `${metric.name} of ${slice.name} (worst of ${plural(count, "slice")} ${about})`,
        estimation: adjusted ? simultaneous(estimation, count) : estimation,
        quantity: champion === undefined ? "value" : "difference",
        ...(champion === undefined ? {} : { candidate, champion }),
        ...region,
        outcomes: "three",
        use: "bound",
        family: rule.margin === undefined ? "absolute" : "comparison",
        better: metric.direction,
        notes: [
          adjusted
            ? `The interval holds for all ${formatCount(count)} slices at once.`
            : `The own interval of each of ${plural(count, "slice")} lies inside.`,
          ...(notJudged.slices === 0
            ? []
            : [
                `In ${formatCount(notJudged.slices)} of them too little is known (${notJudged.reason}), so they were not judged.`,
              ]),
          ...small,
        ],
        samples: ranked.slice(0, 10).map((one) => ({
          value: one.slice.name,
          count: one.slice.rows.length,
          note: `${metric.name} ${rule.margin === undefined ? "" : "differs by "}${shown(one.value)}`,
        })),
      },
    ];
  },
};

type Region = Pick<EstimatedResult, "allowed" | "boundary">;

function regionOf({ at_least, at_most, margin }: RuleOf<"worst-slice">, metric: Metric): Region {
  if (margin !== undefined) return { allowed: worseByAtMost(margin, metric), boundary: "strict" };
  const low = at_least === undefined ? {} : { low: at_least };
  return { allowed: at_most === undefined ? low : { high: at_most }, boundary: "inclusive" };
}

interface Measure {
  /** NaN where the metric is not defined. */
  value(rows: Int32Array): number;
  estimate(slice: FoundSlice): Estimation & { candidate?: number; champion?: number };
}

function measureOf(
  { margin, location }: RuleOf<"worst-slice">,
  metric: Metric,
  predictions: Predictions,
  { gate, seed }: RuleContext,
): Measure {
  const { candidate } = predictions;
  checkOutcomes(metric, candidate, location, gate.predictions);
  const options = ({ name, rows }: FoundSlice) => ({ rows, seed: `${seed}\n${name}` });
  if (margin === undefined) {
    return {
      value: (rows) => metricValue(metric, candidate, rows),
      estimate: (slice) => estimateValue(metric, candidate, options(slice)),
    };
  }
  const { champion } = compared(predictions);
  checkOutcomes(metric, champion, location, gate.predictions);
  return {
    value: (rows) => metricValue(metric, candidate, rows) - metricValue(metric, champion, rows),
    estimate: (slice) => estimateDifference(metric, candidate, champion, options(slice)),
  };
}

interface Judged {
  slice: FoundSlice;
  estimation: Estimation;
  candidate: number;
  champion: number | undefined;
}

interface Searched {
  /** The slice that decides; undefined when none could be judged. */
  worst: Judged | undefined;
  /** Whether its interval must hold for all slices at once. */
  adjusted: boolean;
  /** Slices in which the metric is defined, worst first. */
  ranked: { slice: FoundSlice; value: number }[];
  notJudged: { slices: number; reason: string };
  /** Slices that were looked at: for each of them the level is adjusted. */
  count: number;
}

/**
 * The slice that decides. One is outside at the adjusted level: the one that is so most clearly. All are inside at their own
 * level: the one that comes closest to the limit. Else the worst that is not inside, or of which too little is known.
 */
function search(slices: readonly FoundSlice[], measure: Measure, region: Region, confidence: number): Searched {
  const count = slices.length;
  const { ranked, nowhere } = rank(slices, measure, region);
  const notJudged = { slices: nowhere, reason: "the metric is not defined" };
  const result = { ranked, notJudged, count };
  const beyond: { judged: Judged; distance: number }[] = [];
  let undecided: Judged | undefined;
  let unknown: Judged | undefined;
  let closest: { judged: Judged; room: number } | undefined;
  for (const { slice, value } of ranked) {
    const right = positionOf({ low: value, high: value }, region) === "inside";
    // From here on all estimates are on the right side: none of them fails, and one that is not inside is enough.
    if (right && (undecided ?? unknown) !== undefined) break;
    const estimation = measure.estimate(slice);
    const judged = { slice, estimation, candidate: estimation.candidate ?? value, champion: estimation.champion };
    if (estimation.tooFew !== undefined) {
      notJudged.slices += 1;
      notJudged.reason = estimation.tooFew;
      // On the wrong side it may be the defect that is looked for: nothing passes over it.
      if (!right) unknown ??= judged;
      continue;
    }
    const own = estimation.intervalAt(confidence);
    const position = positionOf(own, region);
    if (position === "outside") beyond.push({ judged, distance: distanceBeyond(own, region) });
    if (!right || position !== "inside") {
      undecided ??= judged;
      continue;
    }
    const room = roomInside(own, region);
    if (closest === undefined || room < closest.room) closest = { judged, room };
  }
  // Intervals at the adjusted level are dear (a bootstrap draws a hundred times as often), and only these can be outside at it.
  beyond.sort((a, b) => b.distance - a.distance);
  const level = adjustedLevel(confidence, count);
  const clearest = beyond.find(
    ({ judged }) => positionOf(judged.estimation.intervalAt(level), region) === "outside",
  )?.judged;
  if (clearest !== undefined) return { ...result, worst: clearest, adjusted: true };
  const open = undecided ?? unknown;
  if (open !== undefined) return { ...result, worst: open, adjusted: true };
  return { ...result, worst: closest?.judged, adjusted: false };
}

/** Worst first; slices of equal value in the order of the search. */
function rank(slices: readonly FoundSlice[], measure: Measure, { allowed }: Region) {
  const all = slices.map((slice) => ({ slice, value: measure.value(slice.rows) }));
  const ranked = all.filter(({ value }) => !Number.isNaN(value));
  const sign = allowed.low === undefined ? -1 : 1;
  ranked.sort((a, b) => sign * (a.value - b.value));
  return { ranked, nowhere: all.length - ranked.length };
}

/** How far an interval lies beyond the limit, in its own widths: the one that is so by more is so more clearly. */
function distanceBeyond({ low, high }: { low: number; high: number }, { allowed }: Region): number {
  const beyond = allowed.low === undefined ? low - (allowed.high ?? 0) : allowed.low - high;
  return beyond / Math.max(high - low, Number.MIN_VALUE);
}

/** What is left between an interval that is inside and the limit. */
function roomInside({ low, high }: { low: number; high: number }, { allowed }: Region): number {
  return allowed.low === undefined ? (allowed.high ?? 0) - high : low - allowed.low;
}

/** Bonferroni: all intervals together hold with the probability `level`. */
function adjustedLevel(level: number, count: number): number {
  return Math.min(1 - (1 - level) / count, 1 - 2 ** -52);
}

function simultaneous(estimation: Estimation, count: number): Estimation {
  return {
    ...estimation,
    intervalAt: (level) => {
      const interval = estimation.intervalAt(adjustedLevel(level, count));
      return { ...interval, method: `${interval.method}, Bonferroni over ${formatCount(count)} slices` };
    },
  };
}

function smallNote(found: readonly FoundSlice[], minRows: number, n: number, of: number): string[] {
  const small = found.filter(({ rows }) => rows.length < minRows);
  if (small.length === 0) return [];
  const covered = new Uint8Array(n);
  for (const { rows } of small) for (const row of rows) covered[row] = 1;
  const rows = covered.reduce((sum, one) => sum + one, 0);
  const share = Number(((100 * rows) / of).toPrecision(3));
  return [
    `${plural(small.length, "slice")} under ${formatCount(minRows)} rows, which hold ${share} % of the rows, ${small.length === 1 ? "was" : "were"} not searched.`,
  ];
}

function shown(value: number): string {
  return String(Number(value.toPrecision(4))).replace("-", "−");
}
