import { describe, expect, it, test } from "vitest";
import { judgeNumbers } from "./metrics-file-gate.ts";

interface Threshold {
  threshold?: number;
  min_absolute_change?: number;
  min_relative_change?: number;
  greater_is_better: boolean;
}

type Numbers = Record<string, number>;

function judge(thresholds: Record<string, Threshold>, candidate: Numbers, champion?: Numbers) {
  return judgeNumbers(`thresholds: ${JSON.stringify(thresholds)}`, candidate, champion);
}

/** Of one metric: `accuracy` where more is better, `log_loss` where less is. */
async function verdicts(threshold: Threshold, candidate: number, champion?: number): Promise<string> {
  const metric = threshold.greater_is_better ? "accuracy" : "log_loss";
  const other = champion === undefined ? undefined : { [metric]: champion };
  const findings = await judge({ [metric]: threshold }, { [metric]: candidate }, other);
  return findings.map(({ verdict }) => verdict).join(" ");
}

const more = { greater_is_better: true };
const less = { greater_is_better: false };

// After the table of cases in tests/evaluate/test_validation.py of MLflow; the numbers are ours.
describe("thresholds decide as MLflow's", () => {
  test.each<[string, Threshold, number, number | undefined, string]>([
    ["higher is better, not satisfied", { threshold: 0.9, ...more }, 0.8, undefined, "fail"],
    ["higher is better, satisfied", { threshold: 0.9, ...more }, 0.91, undefined, "pass"],
    ["higher is better, equal", { threshold: 0.9, ...more }, 0.9, undefined, "pass"],
    ["lower is better, not satisfied", { threshold: 0.3, ...less }, 0.31, undefined, "fail"],
    ["lower is better, satisfied", { threshold: 0.3, ...less }, 0.29, undefined, "pass"],
    ["lower is better, equal", { threshold: 0.3, ...less }, 0.3, undefined, "pass"],
    ["absolute change, higher, not satisfied", { min_absolute_change: 0.1, ...more }, 0.79, 0.7, "fail"],
    ["absolute change, higher, satisfied", { min_absolute_change: 0.1, ...more }, 0.9, 0.7, "pass"],
    ["absolute change, higher, equal", { min_absolute_change: 0.1, ...more }, 0.7 + 0.1, 0.7, "pass"],
    ["absolute change, lower, not satisfied", { min_absolute_change: 0.1, ...less }, 0.65, 0.7, "fail"],
    ["absolute change, lower, satisfied", { min_absolute_change: 0.1, ...less }, 0.5, 0.7, "pass"],
    ["absolute change, lower, equal", { min_absolute_change: 0.1, ...less }, 0.7 - 0.1, 0.7, "pass"],
    ["relative change, higher, not satisfied", { min_relative_change: 0.1, ...more }, 0.75, 0.7, "fail"],
    ["relative change, higher, satisfied", { min_relative_change: 0.1, ...more }, 0.79, 0.7, "pass"],
    ["relative change, higher, equal", { min_relative_change: 0.5, ...more }, 0.75, 0.5, "pass"],
    ["relative change, lower, not satisfied", { min_relative_change: 0.1, ...less }, 0.65, 0.7, "fail"],
    ["relative change, lower, satisfied", { min_relative_change: 0.1, ...less }, 0.6, 0.7, "pass"],
    ["relative change, lower, equal", { min_relative_change: 0.5, ...less }, 0.25, 0.5, "pass"],
    [
      "two of one metric, one of them not",
      { threshold: 0.8, min_absolute_change: 0.1, ...more },
      0.85,
      0.8,
      "pass fail",
    ],
    [
      "all three of one metric",
      { threshold: 0.8, min_absolute_change: 0.1, min_relative_change: 0.1, ...more },
      0.91,
      0.8,
      "pass pass pass",
    ],
  ])("%s", async (_, threshold, candidate, champion, expected) => {
    expect(await verdicts(threshold, candidate, champion)).toBe(expected);
  });

  it("of several metrics each for itself", async () => {
    const findings = await judge(
      { accuracy: { threshold: 0.8, ...more }, log_loss: { min_relative_change: 0.1, ...less } },
      { accuracy: 0.7, log_loss: 0.3 },
      { accuracy: 0.7, log_loss: 0.4 },
    );
    expect(findings.map(({ verdict }) => verdict)).toEqual(["fail", "pass"]);
  });

  it("refuses a metric that the candidate's or the champion's file lacks", async () => {
    const thresholds = { accuracy: { threshold: 0.8, min_absolute_change: 0.1, ...more } };
    const [missing] = await judge(thresholds, { recall: 1 }, { accuracy: 0.5 });
    expect(missing).toMatchObject({ verdict: "error", message: expect.stringContaining('no metric "accuracy"') });
    const [value, change] = await judge(thresholds, { accuracy: 0.9 }, { recall: 1 });
    expect(value?.verdict).toBe("pass");
    expect(change).toMatchObject({ verdict: "error", message: expect.stringContaining("the champion's metrics") });
  });

  it("reads files with the names of MLflow's evaluator", async () => {
    const thresholds = { accuracy_score: { threshold: 0.8, ...more } };
    expect(await judge(thresholds, { accuracy_score: 0.9 })).toMatchObject([{ verdict: "pass", subject: "accuracy" }]);
  });
});

describe("thresholds are closed where MLflow's are open", () => {
  test.each(["threshold", "min_absolute_change", "min_relative_change"] as const)(
    "NaN never passes %s",
    async (key) => {
      expect(await verdicts({ [key]: 0.1, ...more }, Number.NaN, 0.5)).toBe("error");
      expect(await verdicts({ [key]: 0.1, ...more }, Number.POSITIVE_INFINITY, 0.5)).toBe("error");
    },
  );

  it("a champion that is no number is an error", async () => {
    expect(await verdicts({ min_relative_change: 0.1, ...more }, 0.9, Number.NaN)).toBe("error");
    expect(await verdicts({ min_absolute_change: 0.1, ...more }, 0.9, Number.NaN)).toBe("error");
  });

  it("a negative champion turns nothing round: R² −0.6 after −0.5 is worse, −0.4 is better by a fifth", async () => {
    const thresholds = { r2: { min_relative_change: 0.1, ...more } };
    expect(await judge(thresholds, { r2: -0.6 }, { r2: -0.5 })).toMatchObject([{ verdict: "fail" }]);
    expect(await judge(thresholds, { r2: -0.4 }, { r2: -0.5 })).toMatchObject([{ verdict: "pass" }]);
  });

  it("a relative change of 0 is a demand: not worse than the champion, whose number must be there", async () => {
    const demand = { min_relative_change: 0, ...more };
    expect(await verdicts(demand, 0.7, 0.7)).toBe("pass");
    expect(await verdicts(demand, 0.69, 0.7)).toBe("fail");
    expect(await judge({ accuracy: demand }, { accuracy: 0.7 }, { recall: 1 })).toMatchObject([{ verdict: "error" }]);
  });

  it("a champion of 0 has no share, which is said", async () => {
    const [finding] = await judge({ r2: { min_relative_change: 0.1, ...more } }, { r2: 0.5 }, { r2: 0 });
    expect(finding).toMatchObject({
      verdict: "error",
      message: "r2 of the champion is 0: a change relative to it has no meaning.",
    });
  });

  it("the direction belongs to the metric", async () => {
    const [finding] = await judge({ accuracy: { threshold: 0.8, ...less } }, { accuracy: 0.7 });
    expect(finding).toMatchObject({ verdict: "error", configuration: true });
    expect(finding?.message).toMatch(
      /^gatewright\.yml:4:\d+: greater_is_better is false, and of accuracy more is better\.$/,
    );
  });

  it("a metric that the catalogue does not have is an error with a guess", async () => {
    const [finding] = await judge({ acuracy: { threshold: 0.8, ...more } }, { acuracy: 0.9 });
    expect(finding).toMatchObject({
      verdict: "error",
      configuration: true,
      message: expect.stringContaining('"accuracy"'),
    });
  });
});
