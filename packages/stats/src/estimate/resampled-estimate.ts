import { ascendingOrder } from "../auc/ascending-order.ts";
import type { RanksForm, SumsForm } from "../metrics/metric.ts";
import type { Outcomes } from "../metrics/outcomes.ts";
import { randomFrom } from "../random/random.ts";
import { bootstrapSampler } from "../resampling/bootstrap.ts";
import { influences } from "../resampling/infinitesimal-jackknife.ts";
import { deleteGroups, jackknifeTInterval } from "../resampling/jackknife.ts";
import { checkLevel } from "../resampling/level.ts";
import {
  groupedCounts,
  groupedSums,
  type ResampledCounts,
  type ResampledStatistic,
  type ResampledSums,
  totalSums,
} from "../resampling/resampled-statistic.ts";
import { bootstrapEstimate, undefinedEstimate } from "./bootstrap-estimate.ts";
import { linearEstimate, linearParts } from "./linear-estimate.ts";
import type { EstimateOptions } from "./options.ts";
import { queriesOf, sumsOf, taken, type Units } from "./units.ts";

/** One model's value, or what two models' values are compared by. */
export type Combination = (values: readonly number[]) => number;

/** Beyond this many additions the linearised interval is as good, and at once there. */
const mostAdditions = 2e8;
const mostRankedUnits = 20_000;
const jackknifeGroups = 100;

interface Design {
  rows: Int32Array;
  units: Units;
  options: EstimateOptions;
}

/** A function of sums by bootstrap (of cells, where rows are of few kinds), or linearised where there are very many units. */
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
  const additions = (options.replicates ?? 2000) * units.count * (statistic.columns.length + (sparse?.sum.length ?? 0));
  if (order !== undefined || sampler.cells !== undefined || additions <= mostAdditions) {
    return bootstrapEstimate(sampler, { replicates: options.replicates, dependent: order !== undefined });
  }
  const estimate = value(totalSums(statistic));
  return linearEstimate(
    estimate,
    linearParts(influences(statistic)),
    "the linearised statistic (infinitesimal jackknife)",
  );
}

/** A function of ranks by bootstrap with the order prepared once, or by a delete-a-group jackknife beyond 20,000 units. */
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
  if (order !== undefined || units.count <= mostRankedUnits) {
    const blocks = order === undefined ? {} : { blockLength: options.blockLength ?? 1 };
    const sampler = bootstrapSampler(statistic, randomFrom(options.seed), blocks);
    return bootstrapEstimate(sampler, { replicates: options.replicates, dependent: order !== undefined });
  }
  return groupJackknife(statistic);
}

function groupJackknife(statistic: ResampledStatistic & { kind: "counts" }) {
  const estimate = statistic.value(new Float64Array(statistic.units).fill(1));
  const values = deleteGroups(statistic, jackknifeGroups);
  if (!Number.isFinite(estimate) || values.some(Number.isNaN)) return undefinedEstimate(Number.NaN);
  const same = values.every((value) => value === values[0]);
  return {
    estimate,
    intervalAt: (level: number) => {
      checkLevel(level);
      const interval = jackknifeTInterval(estimate, { values }, level);
      return { ...interval, method: `t interval of the delete-a-group jackknife, ${jackknifeGroups} groups` };
    },
    ...(same ? { tooFew: "no unit changes the value, so nothing shows how it would vary" } : {}),
  };
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
