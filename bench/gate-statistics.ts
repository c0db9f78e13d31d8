// `node bench/gate-statistics.ts NAME`: one computation of packages/stats in a process of its own, as a user's process makes it,
// once and without warming up. Prints what it gave and how many milliseconds it took as one line of JSON.
import { delong } from "@gatewright/stats/auc/delong.ts";
import { metricNamed } from "@gatewright/stats/metrics/catalogue.ts";
import { randomFrom } from "@gatewright/stats/random/random.ts";
import { bcaInterval } from "@gatewright/stats/resampling/bca-interval.ts";
import { bootstrap } from "@gatewright/stats/resampling/bootstrap.ts";

const replicates = 2000;

const computations: Record<string, () => () => unknown> = {
  delong: () => {
    const { label, candidate, champion } = twoModels(1_000_000);
    return () => {
      const { aucs, covariance } = delong(label, [candidate, champion]);
      return { aucs, covariance };
    };
  },
  "paired-mean": () => {
    const random = randomFrom("bench");
    const differences = new Float64Array(10_000).map(() => random.next() - random.next());
    const mean = {
      kind: "sums" as const,
      columns: [differences],
      value: (sums: Float64Array) => (sums[0] ?? 0) / 10_000,
    };
    return () => bcaInterval(bootstrap(mean, { replicates, random: randomFrom("replicates") }), 0.95);
  },
  auc: () => {
    const { label, candidate } = twoModels(10_000);
    const form = metricNamed("roc_auc")?.form;
    if (form?.kind !== "ranks") throw new Error("ROC AUC is a function of ranks.");
    return () => {
      const value = form.prepare({ task: "binary", n: label.length, label, score: candidate });
      const statistic = { kind: "counts" as const, units: label.length, value };
      return bcaInterval(bootstrap(statistic, { replicates, random: randomFrom("replicates") }), 0.95);
    };
  },
};

function twoModels(n: number) {
  const random = randomFrom("bench");
  const label = new Float64Array(n).map(() => (random.next() < 0.3 ? 1 : 0));
  const scored = () => label.map((one) => 0.3 * one + 0.7 * random.next());
  return { label, candidate: scored(), champion: scored() };
}

const compute = computations[process.argv[2] ?? ""]?.();
if (compute === undefined) throw new Error(`There are ${Object.keys(computations).join(", ")}.`);
const started = performance.now();
const result = compute();
const milliseconds = performance.now() - started;
console.log(JSON.stringify({ milliseconds, result }));
