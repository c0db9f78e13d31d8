import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import type { Predictions } from "../evidence/gate-evidence.ts";
import { compared } from "./metric-estimates.ts";

export interface Differences {
  rows: number;
  /** Rows of which the two say anything else. */
  differing: number;
  /** Rows that they decide otherwise: another class; for numbers any difference. */
  decisions: number;
  /** Of numbers; undefined when only classes differ. */
  largest: number | undefined;
}

/** What two predictions of the same rows say differently. */
export function largestDifference(predictions: Predictions): Differences {
  const { candidate, champion } = compared(predictions);
  const differs = new Uint8Array(candidate.n);
  const decided = new Uint8Array(candidate.n);
  let largest: number | undefined;
  const isClass = candidate.task === "binary" || candidate.task === "multiclass" || candidate.task === "multilabel";
  for (const [mine, theirs, decision] of arraysOf(candidate, champion)) {
    for (let row = 0; row < mine.length; row += 1) {
      const away = Math.abs((mine[row] ?? 0) - (theirs[row] ?? 0));
      if (away === 0) continue;
      differs[row] = 1;
      if (decision) decided[row] = 1;
      if (!(decision && isClass)) largest = Math.max(largest ?? 0, away);
    }
  }
  return { rows: candidate.n, differing: count(differs), decisions: count(decided), largest };
}

type Arrays = [mine: Float64Array, theirs: Float64Array, decision: boolean];

function arraysOf(a: Outcomes, b: Outcomes): Arrays[] {
  const pair = (mine: Float64Array | undefined, theirs: Float64Array | undefined, decision: boolean): Arrays[] =>
    mine === undefined || theirs === undefined ? [] : [[mine, theirs, decision]];
  const several = (
    mine: readonly Float64Array[] | undefined,
    theirs: readonly Float64Array[] | undefined,
    decision: boolean,
  ) => (mine ?? []).flatMap((one, at) => pair(one, theirs?.[at], decision));
  return [
    ...pair(a.prediction, b.prediction, true),
    ...pair(a.score, b.score, a.task === "ranking"),
    ...several(a.predictions, b.predictions, true),
    ...several(a.scores, b.scores, false),
    ...pair(a.lower, b.lower, false),
    ...pair(a.upper, b.upper, false),
  ];
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}
