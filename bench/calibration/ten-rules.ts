import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { randomNormal } from "@gatewright/stats/random/normal.ts";
import { type Random, randomFrom } from "@gatewright/stats/random/random.ts";
import { type Gate, gateOf, measuredBy, oneByOne, together } from "./gate.ts";

export type TenRules = keyof typeof gates;

export interface TenRulesRates {
  gate: TenRules;
  rows: number;
  simulations: number;
  /** Comparisons that were judged, over all simulations. */
  judged: number;
  /** Simulations in which any comparison blocks: as the gate judges, and when each would be judged as if it were alone. */
  blocked: number;
  blockedAlone: number;
  /** A gate of ten times `new >= old`. */
  strict: number;
}

const gates = {
  "seven metrics, and accuracy on three slices": gateOf(
    [
      "task: binary",
      "slices: {part: {by: part}}",
      "rules:",
      ...["accuracy", "recall", "specificity", "precision", "f1", "roc_auc", "log_loss"].map(
        (metric) => `  - {rule: no-regression, metric: ${metric}}`,
      ),
      "  - {rule: no-regression, metric: accuracy, slices: [part]}",
    ].join("\n"),
  ),
  "accuracy on ten slices": gateOf(
    "task: binary\nslices: {part: {by: part}}\nrules:\n  - {rule: no-regression, metric: accuracy, slices: [part]}",
  ),
} satisfies Record<string, Gate>;

/** How often a gate of ten comparisons blocks a model that is exactly as good as the champion. */
export async function tenRules(
  name: TenRules,
  rows: number,
  simulations: number,
  seed: string,
): Promise<TenRulesRates> {
  const gate = gates[name];
  const parts = name === "accuracy on ten slices" ? 10 : 3;
  const random = randomFrom(seed);
  const part = {
    codes: new Int32Array(rows).map((_, row) => row % parts),
    values: Array.from({ length: parts }, (_, value) => String(value)),
  };
  const rates = { gate: name, rows, simulations, judged: 0, blocked: 0, blockedAlone: 0, strict: 0 };
  for (let simulation = 0; simulation < simulations; simulation += 1) {
    const [candidate, champion] = equallyGood(rows, random);
    const measured = await measuredBy(gate, { candidate, champion, part });
    const any = (decided: ReturnType<typeof together>) => decided.some(({ finding }) => finding.verdict === "fail");
    rates.judged += measured.length;
    if (any(together(measured, gate))) rates.blocked += 1;
    if (any(oneByOne(measured, gate))) rates.blockedAlone += 1;
    if (measured.some(({ result }) => result.kind === "estimated" && isWorse(result))) rates.strict += 1;
  }
  return rates;
}

/** Two models that share most of what they see of a row and add noise of their own, of the same size. */
function equallyGood(rows: number, random: Random): [Outcomes, Outcomes] {
  const label = new Float64Array(rows).map(() => (random.next() < 0.4 ? 1 : 0));
  const seen = label.map((positive) => 2 * positive + randomNormal(random));
  const model = (): Outcomes => {
    const score = seen.map((value) => 1 / (1 + Math.exp(1.4 - 1.6 * (value + 0.3 * randomNormal(random)))));
    return { task: "binary", n: rows, label, score, prediction: score.map((p) => (p >= 0.5 ? 1 : 0)) };
  };
  return [model(), model()];
}

function isWorse({ better, estimation: { estimate } }: { better?: string; estimation: { estimate: number } }): boolean {
  return better === "lower" ? estimate > 0 : estimate < 0;
}
