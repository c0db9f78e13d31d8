import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { randomFrom } from "@gatewright/stats/random/random.ts";
import { describe, expect, it } from "vitest";
import { type AaCheck, aaCheck } from "../src/aa-check/aa-check.ts";
import { coins, swapped } from "../src/aa-check/swapped.ts";
import { binary, contextOf, type World } from "./rules/rule-world.ts";

const random = randomFrom("two models");
const n = 400;
const label = new Float64Array(n).map(() => random.integer(2));
const model = (right: number): Outcomes => {
  const prediction = label.map((y) => (random.next() < right ? y : 1 - y));
  return { task: "binary", n, label, prediction, score: prediction.map((said) => 0.2 + 0.6 * said) };
};
const [good, bad] = [model(0.9), model(0.6)];

async function check(rules: string, world: Partial<World> = {}, times = 200): Promise<AaCheck> {
  const text = `gatewright: 1\nmodels: {strikes: {task: binary, rules: [${rules}]}}`;
  const [policy] = readPolicy(text, "gatewright.yml").models;
  if (policy?.gate === undefined) throw new Error("The model has no rules.");
  const context = contextOf({ candidate: bad, champion: good, ...world });
  return await aaCheck({ ...context, model: policy, gate: policy.gate, times, seed: "a test" });
}

describe("aaCheck", () => {
  it("blocks about 2.5 % of mixtures of a good and a bad model, of which neither is better", async () => {
    const result = await check("{rule: no-regression, metric: accuracy}", {}, 1000);
    expect(result).toMatchObject({ times: 1000, unit: "rows", limit: 0.025, leftOut: [] });
    expect(result.share).toBeLessThan(0.045);
    expect(result.interval.low).toBeLessThanOrEqual(0.025);
    expect(result.interval.high).toBeGreaterThan(result.share);
  });

  it("shows that points block every second time", async () => {
    const { interval, limit, comparisons } = await check("{rule: no-regression, metric: accuracy, use: point}");
    expect(interval.low).toBeGreaterThan(limit);
    expect(comparisons).toEqual([
      { rule: "no-regression", subject: "accuracy", failed: expect.any(Number), inconclusive: 0 },
    ]);
  });

  it("judges the policy's comparisons together, and leaves out what equality does not pass", async () => {
    const rules = [
      "{rule: no-regression, metric: accuracy}",
      "{rule: non-inferior, metric: recall, margin: 0.01}",
      "{rule: superior, metric: roc_auc, margin: 0.02}",
      "{rule: at-least, metric: accuracy, value: 0.99}",
    ];
    const { comparisons, leftOut, inconclusive } = await check(rules.join(", "), {}, 50);
    expect(comparisons.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
      "no-regression accuracy",
      "non-inferior recall",
    ]);
    expect(leftOut).toEqual(["superior roc_auc", "at-least accuracy"]);
    expect(inconclusive).toBeGreaterThan(40);
  });

  it("gives the same from the same seed", async () => {
    const rule = "{rule: no-regression, metric: accuracy}";
    expect(await check(rule, {}, 50)).toEqual(await check(rule, {}, 50));
  });

  it("refuses to check nothing: without a champion, without a comparison, with one that cannot be evaluated", async () => {
    const rule = "{rule: no-regression, metric: accuracy}";
    const absent = { kind: "absent", reason: "there is none", first: true } as const;
    await expect(check(rule, { champion: absent })).rejects.toThrow("nothing can change places");
    await expect(check("{rule: at-least, metric: accuracy, value: 0.5}")).rejects.toThrow("No rule of the policy");
    await expect(check("{rule: no-regression, metric: rmse}")).rejects.toThrow("could not be evaluated");
  });
});

describe("swapped models", () => {
  it("change places on exactly the rows of the coin, with everything that they say", () => {
    const [mine, theirs] = [
      binary([
        [1, 1],
        [0, 0],
        [1, 1],
      ]),
      binary([
        [1, 0],
        [0, 1],
        [1, 0],
      ]),
    ];
    const [first, second] = swapped(mine, theirs, Uint8Array.of(0, 1, 1));
    expect([...(first.prediction ?? [])]).toEqual([1, 1, 0]);
    expect([...(second.prediction ?? [])]).toEqual([0, 0, 1]);
    expect(first.score?.[2]).toBe(theirs.score?.[2]);
    expect(first.label).toBe(mine.label);
  });

  it("change places by whole groups, and by whole queries", () => {
    const codes = Int32Array.from({ length: 60 }, (_, row) => Math.floor(row / 3));
    for (const unit of [{ group: codes }, { query: codes }]) {
      const coin = coins({ task: "ranking", n: 60, ...unit }, randomFrom("coins"));
      expect(new Set(coin)).toEqual(new Set([0, 1]));
      coin.forEach((side, row) => {
        expect(side).toBe(coin[3 * Math.floor(row / 3)]);
      });
    }
  });
});
