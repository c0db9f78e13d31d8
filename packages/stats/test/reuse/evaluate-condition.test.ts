import { describe, expect, test } from "vitest";
import { parseCondition } from "../../src/reuse/ease-ml-condition.ts";
import { evaluateCondition } from "../../src/reuse/evaluate-condition.ts";

const gain = parseCondition("n - o > 0.02 +/- 0.01");
const close = parseCondition("d < 0.1 +/- 0.05");

describe("a clause is", () => {
  test("true when the whole interval is on the right side", () => {
    expect(evaluateCondition(gain, { n: 0.9, o: 0.85 }, "fp-free")).toMatchObject({ truth: "true", passes: true });
    expect(evaluateCondition(close, { d: 0.04 }, "fp-free")).toMatchObject({ truth: "true", passes: true });
  });

  test("false when the whole interval is on the wrong side, in both modes", () => {
    for (const mode of ["fp-free", "fn-free"] as const) {
      expect(evaluateCondition(gain, { n: 0.85, o: 0.85 }, mode)).toMatchObject({ truth: "false", passes: false });
      expect(evaluateCondition(close, { d: 0.2 }, mode)).toMatchObject({ truth: "false", passes: false });
    }
  });

  test("unknown when the interval straddles the threshold or touches it, and the mode decides", () => {
    for (const n of [0.865, 0.875, 0.885]) {
      expect(evaluateCondition(gain, { n, o: 0.85 }, "fp-free").truth, `n = ${n}`).not.toBe("false");
    }
    const touching = parseCondition("n > 0.5 +/- 0.25");
    expect(evaluateCondition(touching, { n: 0.75 }, "fp-free")).toMatchObject({ truth: "unknown", passes: false });
    expect(evaluateCondition(touching, { n: 0.25 }, "fn-free")).toMatchObject({ truth: "unknown", passes: true });
  });
});

describe("a conjunction", () => {
  const both = parseCondition("d < 0.1 +/- 0.05 /\\ n - o > 0.02 +/- 0.01");
  test("is false when one clause is, even beside an unknown one", () => {
    expect(evaluateCondition(both, { d: 0.1, n: 0.8, o: 0.9 }, "fn-free")).toMatchObject({
      truth: "false",
      passes: false,
    });
  });
  test("is unknown when none is false and one unknown", () => {
    const verdict = evaluateCondition(both, { d: 0.1, n: 0.9, o: 0.8 }, "fp-free");
    expect(verdict.clauses.map(({ truth }) => truth)).toEqual(["unknown", "true"]);
    expect(verdict.truth).toBe("unknown");
  });
  test("is true when all are", () => {
    expect(evaluateCondition(both, { d: 0.01, n: 0.9, o: 0.8 }, "fp-free").passes).toBe(true);
  });
});

test("a value that the condition names and nobody measured is refused, and so is one that is no share", () => {
  expect(() => evaluateCondition(gain, { n: 0.9 }, "fp-free")).toThrow(
    /o of "n - o > 0.02 \+\/- 0.01" must be a share/,
  );
  expect(() => evaluateCondition(gain, { n: Number.NaN, o: 0.9 }, "fn-free")).toThrow(RangeError);
  expect(() => evaluateCondition(gain, { n: 90, o: 0.9 }, "fn-free")).toThrow(RangeError);
});
