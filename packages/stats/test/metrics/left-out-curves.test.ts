import { describe, expect, test } from "vitest";
import { metricNamed } from "../../src/metrics/catalogue.ts";
import type { Outcomes } from "../../src/metrics/outcomes.ts";
import { randomFrom } from "../../src/random/random.ts";
import { deletedGroups } from "../../src/resampling/jackknife.ts";

const n = 300;
const groups = 7;
const random = randomFrom("left out");
// Rounded, so that rows tie within and across groups.
const scored = () => new Float64Array(n).map(() => Math.round(20 * random.next()) / 20);
const binary: Outcomes = {
  task: "binary",
  n,
  label: new Float64Array(n).map(() => (random.next() < 0.3 ? 1 : 0)),
  score: scored(),
};
const multiclass: Outcomes = {
  task: "multiclass",
  n,
  classes: ["a", "b", "c"],
  label: new Float64Array(n).map(() => random.integer(3)),
  scores: [scored(), scored(), scored()],
};

function preparedOf(name: string, outcomes: Outcomes) {
  const form = metricNamed(name)?.form;
  if (form?.kind !== "ranks") throw new Error(`${name} is no function of ranks.`);
  return form.prepare(outcomes);
}

describe("without each group in turn", () => {
  test.each([
    ["roc_auc", binary],
    ["average_precision", binary],
    ["roc_auc_ovr", multiclass],
    ["average_precision_macro", multiclass],
  ])("one walk gives for %s what one evaluation a group gives", (name, outcomes) => {
    const evaluate = preparedOf(name, outcomes);
    const groupOf = deletedGroups(n, groups);
    const oneByOne = Array.from({ length: groups }, (_, g) =>
      evaluate(Float64Array.from(groupOf, (own) => (own === g ? 0 : 1))),
    );
    expect(new Set(oneByOne).size).toBe(groups);
    expect([...(evaluate.withoutGroups?.(groupOf, groups) ?? [])]).toEqual(oneByOne);
  });

  test("a group that holds all positives leaves nothing to measure", () => {
    const groupOf = Int32Array.from(binary.label ?? [], (label) => (label === 1 ? 0 : 1));
    for (const name of ["roc_auc", "average_precision"]) {
      expect(preparedOf(name, binary).withoutGroups?.(groupOf, 2)[0]).toBeNaN();
    }
  });

  test("weights are not whole numbers, so their rows are evaluated group by group", () => {
    const weighted = { ...binary, weight: new Float64Array(n).fill(0.1) };
    expect(preparedOf("roc_auc", weighted).withoutGroups).toBeUndefined();
  });
});
