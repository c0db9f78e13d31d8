import { ascendingOrder } from "../auc/ascending-order.ts";
import type { RanksEvaluation, RanksForm, SumsForm } from "../metrics/metric.ts";
import type { Outcomes } from "../metrics/outcomes.ts";
import { randomFrom } from "../random/random.ts";
import { bootstrapSampler, type Sampler } from "../resampling/bootstrap.ts";
import { influences } from "../resampling/infinitesimal-jackknife.ts";
import { deletedGroups, deleteGroups, type LeftOut } from "../resampling/jackknife.ts";
import {
  groupedCounts,
  groupedSums,
  type ResampledCounts,
  type ResampledSums,
  totalSums,
} from "../resampling/resampled-statistic.ts";
import { bootstrapEstimate, unboundedEstimate, undefinedEstimate } from "./bootstrap-estimate.ts";
import { type LinearParts, linearEstimate, linearParts } from "./linear-estimate.ts";
import type { EstimateOptions } from "./options.ts";
import { queriesOf, sumsOf, taken, type Units } from "./units.ts";

/** One model's value, or what two models' values are compared by. */
export type Combination = (values: readonly number[]) => number;

/** Beyond this many additions the linearised interval is taken without a look at how linear the function is. */
const mostAdditions = 2e8;
/** Every group costs one more evaluation over all rows: fewer where there are very many. */
const jackknifeGroups = (units: number): number => Math.min(units, units > 100_000 ? 40 : 200);
const pilotReplicates = 200;

interface Design {
  rows: Int32Array;
  units: Units;
  options: EstimateOptions;
}

/**
 * A function of sums: the value of one model by BCa bootstrap of cells where rows are of few kinds (F1, kappa), else
 * linearised by the jackknife.
 *
 * Why: coverage of nominal 95 % for the difference of two equal models at n = 200, by BCa and linearised: RMSE with normal
 * errors 92.0 and 95.3, Laplace 90.4 and 94.6, Student's t with 5 degrees of freedom 87.0 and 95.2; F1 of 0.79 with 2 %
 * discordant rows 87.1 and 97.0, with 6 % 93.0 and 95.6. Of a value: RMSE 95.2 and 96.1, 95.4 and 96.0, 91.0 and 94.1; F1 of
 * 0.79 94.6 and 95.6, of 0.95 97.8 and 99.4. Where the function bends over a sample's variation (or jumps), the bootstrap stays.
 */
export function resampledSums(form: SumsForm, models: readonly Outcomes[], combine: Combination, design: Design) {
  const { units, options } = design;
  const { columns, sparse, each } = sumsOf(form, models, options.rows);
  const value = (sums: Float64Array) =>
    combine(models.map((_, at) => form.value(sums.subarray(at * each, (at + 1) * each))));
  const own: ResampledSums = { kind: "sums", columns, value, ...(sparse === undefined ? {} : { sparse }) };
  const order = timeOrder(models[0], form.unit, design);
  const statistic =
    units.groups !== undefined
      ? groupedSums(own, units.groups, units.count)
      : order === undefined
        ? own
        : reordered(own, order);
  const blocks = order === undefined ? {} : { blockLength: options.blockLength ?? 1 };
  const sampler = bootstrapSampler(statistic, randomFrom(options.seed), blocks);
  const perReplicate = units.count * (statistic.columns.length + (sparse?.sum.length ?? 0));
  const bootstrapped = () =>
    bootstrapEstimate(sampler, { replicates: options.replicates, dependent: order !== undefined });
  if (order !== undefined || (sampler.cells !== undefined && models.length === 1)) return bootstrapped();
  const estimate = value(totalSums(statistic));
  const exact = (sampler.cells ?? units.count) * each * models.length <= mostAdditions;
  const parts = exact ? jackknifeParts(sampler.leftOut()) : linearParts(influences(statistic));
  const few = sampler.cells !== undefined || perReplicate * (options.replicates ?? 2000) <= mostAdditions;
  if (few && !nearlyLinear(sampler, parts.standardError)) return bootstrapped();
  return linearEstimate(estimate, parts, "the linearised statistic (jackknife)");
}

/** Linear parts as the jackknife sees them: (g − 1)/g · (θ̄ − θ₍ᵢ₎) of each of g parts that were left out in turn. */
function jackknifeParts({ values, counts }: LeftOut): LinearParts {
  let n = 0;
  let total = 0;
  for (let i = 0; i < values.length; i += 1) {
    const count = counts?.[i] ?? 1;
    n += count;
    total += count * (values[i] ?? 0);
  }
  const mean = total / n;
  return linearParts(
    values.map((value) => ((n - 1) / n) * (mean - value)),
    counts,
  );
}

/** Whether some resamples vary as the linear parts say, without bias: a function with kinks (calibration error) does not. */
function nearlyLinear({ estimate, next }: Sampler, standardError: number): boolean {
  // Without variation there is nothing that could bend.
  if (!(standardError > 0)) return true;
  let total = 0;
  let squares = 0;
  for (let b = 0; b < pilotReplicates; b += 1) {
    const deviation = (next() - estimate) / standardError;
    total += deviation;
    squares += deviation * deviation;
  }
  const bias = total / pilotReplicates;
  const spread = Math.sqrt(squares / pilotReplicates - bias * bias);
  return Math.abs(bias) < 0.3 && spread > 0.75 && spread < 1.3;
}

/**
 * A function of ranks, linearised by the jackknife: coverage of nominal 95 % for an average precision of 0.58 and 0.85 at
 * n = 200 by BCa 94.7 and 92.2, by the jackknife 94.4 and 94.5; of a difference 96.2 and 96.4.
 */
export function resampledRanks(form: RanksForm, models: readonly Outcomes[], combine: Combination, design: Design) {
  const { rows, units, options } = design;
  const evaluations = models.map((outcomes) => form.prepare(outcomes, options.rows));
  const weights = models[0]?.weight === undefined ? undefined : taken(models[0].weight, rows);
  const weighted = new Float64Array(rows.length);
  const value = (counts: Float64Array): number => {
    if (weights === undefined) return combine(evaluations.map((evaluate) => evaluate(counts)));
    for (let i = 0; i < counts.length; i += 1) weighted[i] = (counts[i] ?? 0) * (weights[i] ?? 0);
    return combine(evaluations.map((evaluate) => evaluate(weighted)));
  };
  const byRow: ResampledCounts = { kind: "counts", units: rows.length, value };
  const queries = form.unit === "queries" && models[0] !== undefined ? queriesOf(models[0], rows).of : undefined;
  const { groups } = units;
  const codes =
    groups === undefined || queries === undefined ? (groups ?? queries) : queries.map((at) => groups[at] ?? 0);
  const order = timeOrder(models[0], form.unit ?? "rows", design);
  const statistic =
    codes !== undefined ? groupedCounts(byRow, codes, units.count) : order === undefined ? byRow : placed(byRow, order);
  if (order !== undefined) {
    const sampler = bootstrapSampler(statistic, randomFrom(options.seed), { blockLength: options.blockLength ?? 1 });
    return bootstrapEstimate(sampler, { replicates: options.replicates, dependent: true });
  }
  const estimate = statistic.value(new Float64Array(statistic.units).fill(1));
  if (!Number.isFinite(estimate)) return undefinedEstimate(estimate);
  if (statistic.units < 2) return unboundedEstimate(estimate);
  const parts = jackknifeGroups(statistic.units);
  const name = parts === statistic.units ? "the jackknife" : `the delete-a-group jackknife, ${parts} groups`;
  const values = withoutGroups(evaluations, combine, codes, parts, statistic) ?? deleteGroups(statistic, parts);
  return linearEstimate(estimate, jackknifeParts({ values }), name);
}

/** What `deleteGroups` gives, where the metric has a way of its own to it. */
function withoutGroups(
  evaluations: readonly RanksEvaluation[],
  combine: Combination,
  codes: Int32Array | undefined,
  parts: number,
  { units }: ResampledCounts,
): Float64Array | undefined {
  if (!evaluations.every((evaluation) => evaluation.withoutGroups !== undefined)) return undefined;
  const ofUnits = deletedGroups(units, parts);
  const ofRows = codes === undefined ? ofUnits : codes.map((unit) => ofUnits[unit] ?? 0);
  const values = evaluations.flatMap((evaluation) => evaluation.withoutGroups?.(ofRows, parts) ?? []);
  return new Float64Array(parts).map((_, g) => combine(values.map((of) => of[g] ?? Number.NaN)));
}

/** The rows in the order of time, when blocks of them are to be drawn; undefined when not. */
function timeOrder(outcomes: Outcomes | undefined, unit: "rows" | "queries", { rows, options }: Design) {
  if (options.blockLength === undefined || outcomes?.group !== undefined) return undefined;
  if (unit !== "rows") throw new RangeError("Blocks in time are of rows, and this metric is one of queries.");
  return outcomes?.time === undefined ? rows.map((_, at) => at) : ascendingOrder(taken(outcomes.time, rows));
}

function reordered(statistic: ResampledSums, order: Int32Array): ResampledSums {
  const numbers = (values: Float64Array) => Float64Array.from(order, (at) => values[at] ?? 0);
  const { sparse } = statistic;
  return {
    ...statistic,
    columns: statistic.columns.map(numbers),
    ...(sparse === undefined
      ? {}
      : {
          sparse: {
            sums: sparse.sums,
            sum: sparse.sum.map((sum) => Int32Array.from(order, (at) => sum[at] ?? 0)),
            amount: sparse.amount.map(numbers),
          },
        }),
  };
}

/** Counts come in the order of time and are wanted in the order of rows. */
function placed(statistic: ResampledCounts, order: Int32Array): ResampledCounts {
  const counts = new Float64Array(order.length);
  return {
    ...statistic,
    value: (inTime) => {
      for (let at = 0; at < order.length; at += 1) counts[order[at] ?? 0] = inTime[at] ?? 0;
      return statistic.value(counts);
    },
  };
}
