import type { Measured } from "@gatewright/model-gate/verdict/decide.ts";
import type { Verdict } from "@gatewright/shared/report/verdict.ts";
import { discordantEstimate } from "@gatewright/stats/estimate/discordant-estimate.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import type { Discordant } from "@gatewright/stats/paired/tango.ts";
import { randomBinomial } from "@gatewright/stats/random/binomial.ts";
import { type Random, randomFrom } from "@gatewright/stats/random/random.ts";
import { gateOf, measuredBy, oneByOne } from "./gate.ts";

/** Accuracies that truly differ by so much (candidate − champion), on `rows` rows. */
export interface PairedSharesCell {
  rows: number;
  /** Share of rows on which exactly one model is right. */
  discordance: number;
  difference: number;
}

export interface PairedSharesRates extends PairedSharesCell {
  simulations: number;
  /** Numbers of simulations. */
  noRegression: Tally;
  nonInferior: Tally;
  /** Blocked by `new >= old`, and by a tolerance of one point. */
  strict: number;
  tolerance: number;
}

export interface Tally {
  fail: number;
  pass: number;
  inconclusive: number;
}

const margin = 0.01;
const gate = gateOf(
  `task: binary\nrules:\n  - {rule: no-regression, metric: accuracy}\n  - {rule: non-inferior, metric: accuracy, margin: ${margin}}`,
);

/**
 * How often each rule alone says what. Two models that are right on the same rows but for some are two counts, which is all that the
 * gate's estimation reads of them: counts that were drawn before are not judged again.
 */
export async function pairedShares(
  rows: number,
  cells: readonly PairedSharesCell[],
  simulations: number,
  seed: string,
): Promise<PairedSharesRates[]> {
  const known = new Map<number, readonly [Verdict, Verdict]>();
  let template: Measured[] | undefined;
  const verdictsOf = async (gained: number, lost: number): Promise<readonly [Verdict, Verdict]> => {
    const key = gained * 2 ** 26 + lost;
    const before = known.get(key);
    if (before !== undefined) return before;
    template ??= await measuredOf(gained, lost, rows);
    const fast = verdicts(withCounts(template, { gained, lost, n: rows }));
    known.set(key, fast);
    // Now and then by all rows, lest the short way leads elsewhere.
    if (known.size % 500 === 1 && String(verdicts(await measuredOf(gained, lost, rows))) !== String(fast)) {
      throw new Error(`${gained} gained and ${lost} lost of ${rows} rows are judged in two ways.`);
    }
    return fast;
  };
  const rates: PairedSharesRates[] = [];
  for (const cell of cells) {
    const random = randomFrom(`${seed} ${cell.discordance} ${cell.difference}`);
    const tally = (): Tally => ({ fail: 0, pass: 0, inconclusive: 0 });
    const rate = { ...cell, simulations, noRegression: tally(), nonInferior: tally(), strict: 0, tolerance: 0 };
    for (let simulation = 0; simulation < simulations; simulation += 1) {
      const { gained, lost } = drawn(cell, random);
      const [noRegression, nonInferior] = await verdictsOf(gained, lost);
      count(rate.noRegression, noRegression);
      count(rate.nonInferior, nonInferior);
      if (gained < lost) rate.strict += 1;
      if ((gained - lost) / rows < -margin - 1e-12) rate.tolerance += 1;
    }
    rates.push(rate);
  }
  return rates;
}

function drawn({ rows, discordance, difference }: PairedSharesCell, random: Random) {
  const discordant = randomBinomial(rows, discordance, random);
  const gained = randomBinomial(discordant, (discordance + difference) / 2 / discordance, random);
  return { gained, lost: discordant - gained };
}

function count(tally: Tally, verdict: Verdict): void {
  if (verdict !== "fail" && verdict !== "pass" && verdict !== "inconclusive") {
    throw new Error(`A comparison of shares cannot be ${verdict}.`);
  }
  tally[verdict] += 1;
}

/** What the gate measures of so many rows, by rows that are all there; of other counts only the estimation is another. */
async function measuredOf(gained: number, lost: number, rows: number): Promise<Measured[]> {
  const label = new Float64Array(rows).fill(1);
  const model = (right: (row: number) => boolean): Outcomes => ({
    task: "binary",
    n: rows,
    label,
    prediction: label.map((_, row) => (right(row) ? 1 : 0)),
  });
  // Of the rows on which both agree most are right, which no comparison of them sees.
  const shared = (row: number) => row < gained + lost + 0.85 * (rows - gained - lost);
  const candidate = model((row) => row < gained || (row >= gained + lost && shared(row)));
  const champion = model((row) => row >= gained && shared(row));
  return await measuredBy(gate, { candidate, champion });
}

/** The same results on other counts, through the function that the estimation itself calls with them. */
function withCounts(measured: readonly Measured[], counts: Discordant): Measured[] {
  return measured.map((one) => {
    if (one.result.kind !== "estimated") throw new Error("A comparison of accuracies is estimated.");
    const { n, estimate, intervalAt } = discordantEstimate(counts);
    const { unit = "rows", formula } = { unit: "rows", ...one.result.estimation };
    return { ...one, result: { ...one.result, estimation: { n, estimate, intervalAt, unit, formula } } };
  });
}

function verdicts(measured: readonly Measured[]): readonly [Verdict, Verdict] {
  const [noRegression, nonInferior] = oneByOne(measured, gate).map(({ finding }) => finding.verdict);
  if (noRegression === undefined || nonInferior === undefined) throw new Error("Two rules give two findings.");
  return [noRegression, nonInferior];
}
