import { estimateDifference } from "@gatewright/stats/estimate/estimate-difference.ts";
import { estimateValue } from "@gatewright/stats/estimate/estimate-value.ts";
import { metricNamed, metricNames } from "@gatewright/stats/metrics/catalogue.ts";
import type { Outcomes, Task } from "@gatewright/stats/metrics/outcomes.ts";
import { randomNormal } from "@gatewright/stats/random/normal.ts";
import { type Random, randomFrom } from "@gatewright/stats/random/random.ts";

/** Which interval each metric gets, as Markdown: asked of the estimation itself on 400 rows without weights or groups. */
export function methodTable(): string {
  const metricsByMethods = new Map<string, string[]>();
  for (const name of metricNames) {
    const metric = metricNamed(name.replace(/_K$/, "_10").replace(/_Q$/, "_0.9"));
    const task = metric?.tasks[0];
    if (metric === undefined || task === undefined) throw new Error(`There is no metric ${name}.`);
    const [candidate, champion] = models(task);
    const options = { seed: "methods" };
    const methods = [
      estimateValue(metric, champion, options),
      estimateDifference(metric, candidate, champion, options),
    ].map(({ intervalAt }) => withoutNumbers(intervalAt(0.95).method));
    const key = methods.join(" | ");
    metricsByMethods.set(key, [...(metricsByMethods.get(key) ?? []), `\`${name}\``]);
  }
  const rows = [...metricsByMethods].map(([methods, names]) => `| ${names.join(", ")} | ${methods} |`);
  return ["| metrics | interval of a value | interval of a difference |", "| --- | --- | --- |", ...rows].join("\n");
}

/** How many replicates and groups there are depends on the rows and the level. */
function withoutNumbers(method: string): string {
  return method.replace(/, [\d,]+ (replicates|groups)\b(, which do not reach the tail of this level)?/, "");
}

function models(task: Task): [Outcomes, Outcomes] {
  const random = randomFrom(`methods ${task}`);
  const n = 400;
  const facts = factsOf(task, n, random);
  return [says(task, facts, random), says(task, facts, random)];
}

type Facts = Pick<Outcomes, "n" | "classes"> & { label: Float64Array } & Partial<Outcomes>;

function factsOf(task: Task, n: number, random: Random): Facts {
  const whole = (below: number) => new Float64Array(n).map(() => random.integer(below));
  const codes = (per: number) => new Int32Array(n).map((_, row) => Math.floor(row / per));
  switch (task) {
    case "binary":
      return { n, label: whole(2) };
    case "multiclass":
      return { n, label: whole(3), classes: ["a", "b", "c"] };
    case "multilabel":
      return { n, label: whole(2), classes: ["a", "b", "c"], labels: [whole(2), whole(2), whole(2)] };
    case "regression":
    case "forecast": {
      const label = new Float64Array(n).map(() => 10 + randomNormal(random));
      const series = codes(100);
      return { n, label, series, naive: label.map((y) => y + 1), scale: new Float64Array(n).fill(1) };
    }
    case "ranking":
      return {
        n,
        label: whole(3),
        query: codes(10),
        item: Int32Array.from(whole(60)),
        popularity: whole(50).map((seen) => seen + 1),
        category: Int32Array.from(whole(5)),
      };
  }
}

function says(task: Task, { label, labels, classes, ...facts }: Facts, random: Random): Outcomes {
  const noisy = (values: Float64Array) => values.map((y) => y + 0.8 * randomNormal(random));
  const decided = (truth: Float64Array, below: number) =>
    truth.map((y) => (random.next() < 0.8 ? y : random.integer(below)));
  const chance = (values: Float64Array) => values.map((x) => 1 / (1 + Math.exp(1 - 2 * x)));
  switch (task) {
    case "binary":
      return { task, ...facts, label, prediction: decided(label, 2), score: chance(noisy(label)) };
    case "multiclass": {
      const prediction = decided(label, 3);
      const scores = [0, 1, 2].map((own) => prediction.map((said) => (said === own ? 0.6 : 0.2)));
      return { task, ...facts, label, prediction, scores, ...(classes === undefined ? {} : { classes }) };
    }
    case "multilabel": {
      const truth = labels ?? [];
      return {
        task,
        ...facts,
        ...(classes === undefined ? {} : { classes }),
        labels: truth,
        predictions: truth.map((one) => decided(one, 2)),
        scores: truth.map((one) => chance(noisy(one))),
      };
    }
    case "regression":
    case "forecast": {
      const prediction = noisy(label);
      return {
        task,
        ...facts,
        label,
        prediction,
        lower: prediction.map((y) => y - 1),
        upper: prediction.map((y) => y + 1),
      };
    }
    case "ranking":
      return { task, ...facts, label, score: noisy(label) };
  }
}
