import { describe, expect, it, test } from "vitest";
import { readPolicy } from "../../src/policy/read-policy.ts";

function gateOf(thresholds: string) {
  const text = `gatewright: 1\nmodels:\n  strikes:\n    thresholds:\n${thresholds.replaceAll(/^/gm, "      ")}\n`;
  const gate = readPolicy(text, "gatewright.yml").models[0]?.gate;
  if (gate === undefined) throw new Error("The model has no rules.");
  return gate;
}

describe("thresholds in MLflow's vocabulary", () => {
  it("are rules about numbers, whose limits themselves pass", () => {
    const { rules } = gateOf(
      "accuracy: {threshold: 0.8, min_absolute_change: 0.05, min_relative_change: 0.1, greater_is_better: true}",
    );
    const common = { metric: "accuracy", use: "point", severity: "error", slices: [] };
    expect(rules).toMatchObject([
      { ...common, rule: "at-least", value: 0.8 },
      { ...common, rule: "superior", margin: 0.05, inclusive: true },
      { ...common, rule: "superior", relative_margin: 0.1, inclusive: true },
    ]);
    expect(rules.map(({ location }) => location.line)).toEqual([5, 5, 5]);
  });

  it("are at-most where lower is better, and keep what they say about the direction for the catalogue to judge", () => {
    const { rules } = gateOf("log_loss: {threshold: 0.3, greater_is_better: false}");
    expect(rules).toMatchObject([
      { rule: "at-most", metric: "log_loss", value: 0.3, mlflow: { name: "log_loss", greaterIsBetter: false } },
    ]);
  });

  it("demand a comparison for a relative change of 0, too", () => {
    const { rules, translations } = gateOf("accuracy: {min_relative_change: 0.0, greater_is_better: true}");
    expect(rules).toMatchObject([{ rule: "superior", relative_margin: 0, inclusive: true }]);
    expect(translations[0]).toBe(
      "thresholds.accuracy: not worse than the champion, by numbers without an interval as in MLflow.",
    );
  });

  it("tell what each was read as, and what differs from MLflow", () => {
    const { translations } = gateOf(
      "r2_score: {threshold: 0.4, min_relative_change: 0.07, greater_is_better: true}\nroc_auc: {min_absolute_change: 0.01, greater_is_better: true}",
    );
    expect(translations.slice(0, 2)).toEqual([
      "thresholds.r2_score, which is r2 here: at-least 0.4, and better than the champion by 7 % of it at least, by numbers without an interval as in MLflow.",
      "thresholds.roc_auc: better than the champion by 0.01 at least, by numbers without an interval as in MLflow.",
    ]);
    expect(translations[2]).toContain("a value that is NaN or infinite never passes");
    expect(translations[3]).toContain("the champion's absolute value");
    expect(translations[3]).toContain("a champion's value of 0");
    expect(translations[3]).toContain("0 is a demand like any other");
    expect(gateOf("roc_auc: {threshold: 0.8, greater_is_better: true}").translations).toHaveLength(2);
  });

  test.each([
    ["accuracy: {greater_is_better: true}", "gatewright.yml:5:17: the threshold of accuracy demands nothing"],
    ["accuracy: {threshold: 0.8}", '"greater_is_better" is missing'],
    ["accuracy: {threshold: high, greater_is_better: true}", "must be a number"],
    ["accuracy: {threshold: .nan, greater_is_better: true}", "must be"],
    ["accuracy: {min_absolute_change: 0, greater_is_better: true}", "must be"],
    ["accuracy: {min_absolute_change: -0.1, greater_is_better: true}", "must be"],
    ["accuracy: {min_relative_change: 1.1, greater_is_better: true}", "must be a share from 0 to 1"],
    ["accuracy: {min_relative_change: -0.1, greater_is_better: true}", "must be a share from 0 to 1"],
    ["accuracy: {threshold: 0.8, greater_is_better: 1}", "must be true or false"],
    ["accuracy: {min_change: 0.1, greater_is_better: true}", 'unknown key "min_change"'],
    [
      "accuracy: {threshold: 0.8, greater_is_better: true}\naccuracy_score: {threshold: 0.9, greater_is_better: true}",
      "the rule says again what the one in line 5 says",
    ],
  ])("are refused where MLflow refuses them, or would let one win: %s", (thresholds, message) => {
    expect(() => gateOf(thresholds)).toThrow(message);
  });
});
