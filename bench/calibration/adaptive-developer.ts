// A developer who keeps what passes, against the gate with and without the budget of its evaluation set. `npm run calibrate` calls it;
// on its own: `node bench/calibration/adaptive-developer.ts`.
import { pathToFileURL } from "node:url";
import { tangoWilsonInterval } from "@gatewright/stats/paired/tango-wilson.ts";
import { randomBinomial } from "@gatewright/stats/random/binomial.ts";
import { type Random, randomFrom } from "@gatewright/stats/random/random.ts";
import { pairedDecisionBounds } from "@gatewright/stats/reuse/decision-bounds.ts";
import { errorPerDecision } from "@gatewright/stats/reuse/hypotheses.ts";

export interface AdaptiveDeveloperOptions {
  histories: number;
  seed: string;
  /** Models that the developer tries, each a commit with one look. */
  commits?: number;
  /** Looks that may pass before the set is retired. */
  passes?: number;
  /** Of the whole history: the δ of `budget: {error}`. */
  error?: number;
  rows?: number;
  /** Share of rows on which a model and the champion differ in being right. */
  discordance?: number;
  /** Of `non-inferior`. Every model truly loses exactly this, so every pass is wrong. */
  margin?: number;
  /** Share of the rows that a commit leaves as the kept model has them: what the developer carries from look to look. */
  kept?: number;
}

export interface AdaptiveDeveloper {
  /** Of one decision under the budget, one-sided. */
  errorPerLook: number;
  shares: {
    /** The 95 % interval at every look, and the bit whether it passed is seen. */
    withoutBudget: WrongPasses;
    /** The same, and the developer sees the scores: what scores better than anything before is kept, too. */
    withoutBudgetScoresShown: WrongPasses;
    /** Every decision at error / K; the set is retired at its last pass. */
    withBudget: WrongPasses;
    /** The same with the scores shown, which the budget does not price: not guaranteed. */
    withBudgetScoresShown: WrongPasses;
  };
}

export interface WrongPasses {
  /** Of histories in which any model passed. */
  share: number;
  /** Of that share, by the binomial law. */
  standardError: number;
  /** Of passes a history. */
  meanPasses: number;
}

/** Rows that the kept model has right and the champion wrong, and the reverse. */
interface State {
  gained: number;
  lost: number;
}

/**
 * Simulates only the counts of rows that are gained and lost on the evaluation set, which is all that the gate reads of it. A
 * commit redraws 1 − kept of the kept model's rows from the truth, where a model is exactly as bad as the margin; what the
 * developer keeps (what passes; with scores shown what scores best) is lucky on this set and on no other.
 */
export function adaptiveDeveloper(options: AdaptiveDeveloperOptions): AdaptiveDeveloper {
  const { histories, seed, commits = 32, passes = 4, error = 0.05, rows = 2000 } = options;
  const { discordance = 0.06, margin = 0.01, kept = 0.9 } = options;
  if (!(margin >= 0 && margin <= discordance)) throw new RangeError("The models differ by less than they lose.");
  const errorPerLook = errorPerDecision({ looks: commits, passes }, error).error;
  const plain = remembered(({ gained, lost }) => tangoWilsonInterval({ gained, lost, n: rows }, 0.95).low > -margin);
  const priced = remembered(({ gained, lost }) => {
    return pairedDecisionBounds({ gained, lost, n: rows }, errorPerLook).low > -margin;
  });
  const world = { rows, kept, gain: (discordance - margin) / 2, loss: (discordance + margin) / 2, commits };
  const wrong = (name: string, gate: (state: State) => boolean, mostPasses: number, scores: boolean): WrongPasses => {
    const random = randomFrom(`${seed} ${name}`);
    let any = 0;
    let sum = 0;
    for (let history = 0; history < histories; history += 1) {
      const passed = passesOf(world, { gate, mostPasses, scores }, random);
      if (passed > 0) any += 1;
      sum += passed;
    }
    const share = any / histories;
    return { share, standardError: Math.sqrt((share * (1 - share)) / histories), meanPasses: sum / histories };
  };
  return {
    errorPerLook,
    shares: {
      withoutBudget: wrong("without a budget", plain, commits, false),
      withoutBudgetScoresShown: wrong("without a budget, scores shown", plain, commits, true),
      withBudget: wrong("with the budget", priced, passes, false),
      withBudgetScoresShown: wrong("with the budget, scores shown", priced, passes, true),
    },
  };
}

interface World {
  rows: number;
  kept: number;
  gain: number;
  loss: number;
  commits: number;
}

interface Rules {
  gate: (state: State) => boolean;
  mostPasses: number;
  scores: boolean;
}

function passesOf(world: World, { gate, mostPasses, scores }: Rules, random: Random): number {
  let best: State | undefined;
  let passes = 0;
  for (let commit = 0; commit < world.commits && passes < mostPasses; commit += 1) {
    const next = drawn(world, best, random);
    const passed = gate(next);
    if (passed) passes += 1;
    const better = best === undefined || next.gained - next.lost > best.gained - best.lost;
    if (passed || (scores && better)) best = next;
  }
  return passes;
}

/** The kept model with some of its rows redrawn; the first commits, before anything is kept, are drawn as a whole. */
function drawn({ rows, kept, gain, loss }: World, best: State | undefined, random: Random): State {
  if (best === undefined) return fresh(rows, gain, loss, random);
  const gained = randomBinomial(best.gained, kept, random);
  const lost = randomBinomial(best.lost, kept, random);
  const same = randomBinomial(rows - best.gained - best.lost, kept, random);
  const more = fresh(rows - gained - lost - same, gain, loss, random);
  return { gained: gained + more.gained, lost: lost + more.lost };
}

function fresh(rows: number, gain: number, loss: number, random: Random): State {
  const gained = randomBinomial(rows, gain, random);
  return { gained, lost: randomBinomial(rows - gained, loss / (1 - gain), random) };
}

/** Few pairs of counts occur, and each bound takes microseconds. */
function remembered(decide: (state: State) => boolean): (state: State) => boolean {
  const known = new Map<number, boolean>();
  return (state) => {
    const key = state.gained * 2 ** 26 + state.lost;
    const before = known.get(key);
    if (before !== undefined) return before;
    const decided = decide(state);
    known.set(key, decided);
    return decided;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const seed = "adaptive developer";
  const histories = 10_000;
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  console.log(`${histories} histories of 32 commits on 2,000 rows, seed "${seed}"; every pass is wrong`);
  for (const passes of [1, 4]) {
    const { errorPerLook, shares } = adaptiveDeveloper({ histories, seed, passes });
    console.log(
      `0.05 in all, ${passes} may pass: with the budget each decision may err with ${errorPerLook.toExponential(3)}`,
    );
    for (const [name, { share, standardError, meanPasses }] of Object.entries(shares)) {
      const each = `${meanPasses.toFixed(3)} passes a history`;
      console.log(`${name.padEnd(26)} ${percent(share)} ± ${percent(standardError)} with a wrong pass, ${each}`);
    }
  }
}
