import { estimateDifference } from "@gatewright/stats/estimate/estimate-difference.ts";
import { estimateValue } from "@gatewright/stats/estimate/estimate-value.ts";
import type { Estimation } from "@gatewright/stats/interval.ts";
import { randomFrom } from "@gatewright/stats/random/random.ts";
import { type WorldName, type WorldSize, worldOf } from "./worlds.ts";

export interface CoverageCell extends WorldSize {
  world: WorldName;
}

export interface CoverageRates extends CoverageCell {
  metric: string;
  /** The champion's. */
  truth: number;
  value: Covered;
  difference: Covered;
}

export interface Covered {
  method: string;
  /** Samples with an interval: the others were too small for one, and the finding is inconclusive. */
  judged: number;
  tooFew: number;
  /** Of a sample that was too small. */
  reason?: string;
  /** Of those judged: 95 % intervals that lie wholly below, and wholly above the truth. */
  below: number;
  above: number;
}

/** How often the gate's 95 % intervals of the champion's value and of the difference hold the truth. */
export function coverage(cell: CoverageCell, simulations: number, seed: string): CoverageRates {
  const { metric, truth, draw } = worldOf(cell.world, cell);
  const random = randomFrom(seed);
  const value: Covered = { method: "", judged: 0, tooFew: 0, below: 0, above: 0 };
  const difference: Covered = { ...value };
  for (let simulation = 0; simulation < simulations; simulation += 1) {
    const [candidate, champion] = draw(random);
    const options = { seed: `${seed} ${simulation}` };
    count(value, estimateValue(metric, champion, options), truth[1]);
    count(difference, estimateDifference(metric, candidate, champion, options), truth[0] - truth[1]);
  }
  return { ...cell, metric: metric.name, truth: truth[1], value, difference };
}

function count(covered: Covered, { tooFew, intervalAt }: Estimation, truth: number): void {
  if (tooFew !== undefined) {
    covered.tooFew += 1;
    covered.reason = tooFew;
    return;
  }
  const { low, high, method } = intervalAt(0.95);
  covered.judged += 1;
  covered.method = method;
  if (high < truth) covered.below += 1;
  if (low > truth) covered.above += 1;
}
