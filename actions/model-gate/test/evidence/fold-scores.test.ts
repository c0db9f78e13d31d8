import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import { readJson } from "@gatewright/tracking/values/json-values.ts";
import { describe, expect, it } from "vitest";
import { evaluateRules } from "../../src/evaluate-rules.ts";
import { foldScoresOf } from "../../src/evidence/fold-scores.ts";
import { decide } from "../../src/verdict/decide.ts";
import { contextOf } from "../rules/rule-world.ts";

interface Scores {
  candidate: number[];
  champion: number[];
  [key: string]: unknown;
}

const read = (folds: unknown) => foldScoresOf(readJson(JSON.stringify({ folds }), "folds.json"), "folds.json");
const champion = [0.9, 0.88, 0.91, 0.87, 0.92, 0.9, 0.89, 0.9, 0.93, 0.88];
const jitter = [0.001, -0.002, 0.003, 0, -0.001, 0.002, -0.003, 0.001, 0, -0.001];
const scores = (by: number): Scores => ({
  candidate: champion.map((score, fold) => score + by + (jitter[fold] ?? 0)),
  champion,
  train_size: 900,
  test_size: 100,
});

async function judged(rule: string, accuracy: Scores): Promise<Finding | undefined> {
  const text = `gatewright: 1\nmodels: {m: {task: binary, rules: [${rule}]}}`;
  const [model] = readPolicy(text, "gatewright.yml").models;
  const folds = read({ accuracy });
  if (model?.gate === undefined || folds === undefined) throw new Error("Nothing can be judged.");
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const metrics = {
    candidate: new Map([["accuracy", mean(accuracy.candidate)]]),
    champion: new Map([["accuracy", mean(accuracy.champion)]]),
    source: "folds.json",
    folds,
  };
  const { evidence, workingDirectory, host, addEvidence } = contextOf({ evidence: { metrics } });
  const measured = await evaluateRules({ model, gate: model.gate, evidence, workingDirectory, host, addEvidence });
  return decide(measured, model.gate)[0]?.finding;
}

describe("scores of folds", () => {
  it("block a candidate that loses on every fold, by the interval of Nadeau and Bengio", async () => {
    const finding = await judged("{rule: no-regression, metric: accuracy}", scores(-0.03));
    expect(finding).toMatchObject({ verdict: "fail", n: 10 });
    expect(finding?.interval?.method).toContain("Nadeau–Bengio");
    expect(finding?.estimate).toBeCloseTo(-0.03, 10);
  });

  it("pass an equal one, show it as not inferior by enough, and say when they cannot say", async () => {
    expect((await judged("{rule: no-regression, metric: accuracy}", scores(0)))?.verdict).toBe("pass");
    expect((await judged("{rule: non-inferior, metric: accuracy, margin: 0.01}", scores(0)))?.verdict).toBe("pass");
    const narrow = await judged("{rule: non-inferior, metric: accuracy, margin: 0.0005}", scores(0));
    expect(narrow?.verdict).toBe("inconclusive");
    expect(narrow?.hint).toContain("folds");
  });

  it("are wider than a t interval that takes folds for independent", async () => {
    const { interval } = (await judged("{rule: no-regression, metric: accuracy}", scores(0))) ?? {};
    const deviation = Math.sqrt(jitter.reduce((sum, d) => sum + d * d, 0) / 9);
    expect(((interval?.high ?? 0) - (interval?.low ?? 0)) / 2).toBeCloseTo(
      2.262157 * deviation * Math.sqrt(1 / 10 + 100 / 900),
      6,
    );
  });

  it("are inconclusive when they are few, and an error when both sides are the same", async () => {
    const few = { ...scores(-0.1), candidate: [0.7, 0.71, 0.7], champion: [0.8, 0.8, 0.8] };
    expect((await judged("{rule: no-regression, metric: accuracy}", few))?.message).toContain("at least 5 are needed");
    const same = { ...scores(0), candidate: champion };
    expect(() => read({ accuracy: same })).toThrow("a model was compared with itself");
  });

  it("have no interval of a relative difference, and say so", async () => {
    const finding = await judged("{rule: non-inferior, metric: accuracy, relative_margin: 0.1}", scores(0));
    expect(finding).toMatchObject({ verdict: "error", hint: expect.stringContaining("margin") });
  });

  it("are read with their repeats, and refused when they do not belong together", () => {
    const twice = read({ accuracy: { ...scores(0), repeats: 2, folds: 5 } })?.get("accuracy");
    expect(twice).toMatchObject({ folds: 5, repeats: 2, trainSize: 900, testSize: 100 });
    expect(() => read({ accuracy: { ...scores(0), champion: [0.9] } })).toThrow("10 of the candidate and 1");
    expect(() => read({ accuracy: { ...scores(0), candidate: "0.9" } })).toThrow("no finite numbers");
    expect(() => read({ accuracy: { ...scores(0), test_size: 0 } })).toThrow("whole numbers above 0");
    expect(() => read({ accuracy: { ...scores(0), repeats: 3 } })).toThrow("not those of two or more folds");
    expect(() => read({ accuracy: { ...scores(0), folds: 5 } })).toThrow("not those of two or more folds");
  });

  it("are not seen where `folds` is something else", () => {
    expect(read(10)).toBeUndefined();
    expect(read({ accuracy: 0.9 })).toBeUndefined();
    expect(foldScoresOf(readJson("[1]", "list.json"), "list.json")).toBeUndefined();
  });
});
