import type { Estimation } from "@gatewright/stats/interval.ts";
import { describe, expect, it } from "vitest";
import { comparisonTable } from "../../src/report/comparison-table.ts";
import type { DecidedResult, EstimatedResult, RuleResult } from "../../src/rules/rule.ts";
import { decide, type Measured } from "../../src/verdict/decide.ts";
import { ruleOf } from "../rules/policy-rule.ts";

/** An estimate with a standard error: its interval at two-sided level L is estimate ± z(L)·error, z from a small table. */
function around(estimate: number, error: number, more: Partial<Estimation> = {}): Estimation {
  return {
    estimate,
    n: 1000,
    unit: "rows",
    formula: "hits / rows",
    intervalAt: (level) => {
      const reach = error * z(level);
      return { low: estimate - reach, high: estimate + reach, level, method: "a test's interval" };
    },
    ...more,
  };
}

/** Logarithms are near enough to the normal's tails for a test: larger levels reach further. */
function z(level: number): number {
  return Math.sqrt(-2 * Math.log(1 - level));
}

function result(more: Partial<EstimatedResult> = {}): EstimatedResult {
  return {
    kind: "estimated",
    subject: "accuracy",
    estimation: around(0.9, 0.01),
    quantity: "value",
    allowed: { low: 0.85 },
    boundary: "inclusive",
    outcomes: "three",
    use: "bound",
    family: "absolute",
    better: "higher",
    ...more,
  };
}

const difference = (estimate: number, error: number, more: Partial<EstimatedResult> = {}): EstimatedResult =>
  result({
    estimation: around(estimate, error),
    quantity: "difference",
    candidate: 0.8 + estimate,
    champion: 0.8,
    allowed: { low: -0.01 },
    boundary: "strict",
    family: "comparison",
    ...more,
  });

function measured(of: RuleResult, severity: "error" | "warn" = "error"): Measured {
  const rule = ruleOf({ rule: "at-least", metric: "accuracy", value: 0.85, use: "bound" }, severity);
  return { rule, title: "a title", slice: undefined, result: of };
}

function findings(...all: Measured[]) {
  return decide(all, { confidence: 0.95 }).map(({ finding }) => finding);
}

const verdicts = (...all: Measured[]) => findings(...all).map(({ verdict }) => verdict);

describe("A limit on an estimate has three outcomes", () => {
  it("passes when the whole interval is on the right side", () => {
    expect(verdicts(measured(result()))).toEqual(["pass"]);
  });

  it("fails when it is wholly on the wrong side", () => {
    expect(verdicts(measured(result({ estimation: around(0.7, 0.01) })))).toEqual(["fail"]);
  });

  it("is inconclusive across it, and says how many rows would settle it", () => {
    const [finding] = findings(measured(result({ estimation: around(0.86, 0.02) })));
    expect(finding?.verdict).toBe("inconclusive");
    expect(finding?.message).toContain("on both sides of the limit");
    // The half width of z·0.02 = 0.049 must shrink to 0.01: 1,000 rows times (0.049/0.01)², two digits upwards.
    expect(finding?.hint).toBe("About 24,000 rows like these (now 1,000) would settle it, if the estimate stays.");
  });

  it("is inconclusive with too little evidence, wherever the interval lies", () => {
    for (const estimate of [0.99, 0.86, 0.2]) {
      const [finding] = findings(
        measured(
          result({ estimation: around(estimate, 0.001, { tooFew: "7 positives, and at least 50 are needed" }) }),
        ),
      );
      expect(finding?.verdict).toBe("inconclusive");
      expect(finding?.message).toContain("7 positives, and at least 50 are needed");
    }
  });

  it("becomes a warning in place of a failure by severity, and stays inconclusive", () => {
    expect(verdicts(measured(result({ estimation: around(0.7, 0.01) }), "warn"))).toEqual(["warn"]);
    expect(verdicts(measured(result({ estimation: around(0.86, 0.02) }), "warn"))).toEqual(["inconclusive"]);
  });
});

describe("Two outcomes", () => {
  it("pass across the limit, and say what could have been seen", () => {
    const [finding] = findings(measured(difference(-0.01, 0.02, { outcomes: "two" })));
    expect(finding?.verdict).toBe("pass");
    expect(finding?.message).toContain("The smallest loss that these rows show");
  });

  it("fail wholly beyond it", () => {
    expect(verdicts(measured(difference(-0.2, 0.02, { outcomes: "two" })))).toEqual(["fail"]);
  });
});

describe("What was not measured never passes", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY])("an estimate of %d is an error", (estimate) => {
    const [finding] = findings(measured(result({ estimation: around(estimate, 0.01) })));
    expect(finding?.verdict).toBe("error");
    expect(finding?.estimate).toBeUndefined();
    expect(finding?.message).toContain("not defined");
  });

  it("NaN under `use: point` is an error, too", () => {
    const estimation = { estimate: Number.NaN, formula: "hits / rows" };
    expect(verdicts(measured(result({ use: "point", estimation })))).toEqual(["error"]);
  });

  it("a number without an interval is an error unless the policy says `use: point`", () => {
    const estimation = { estimate: 0.9, formula: "as metrics.json says" };
    const [bound] = findings(measured(result({ use: "bound", estimation })));
    expect(bound?.verdict).toBe("error");
    expect(bound?.hint).toContain("use: point");
    expect(verdicts(measured(result({ use: "point", estimation })))).toEqual(["pass"]);
    expect(verdicts(measured(result({ use: "point", estimation: { ...estimation, estimate: 0.85 } })))).toEqual([
      "pass",
    ]);
    expect(verdicts(measured(result({ use: "point", estimation: { ...estimation, estimate: 0.849 } })))).toEqual([
      "fail",
    ]);
  });

  it("an error of severity warn stays an error", () => {
    expect(verdicts(measured(result({ estimation: around(Number.NaN, 0.01) }), "warn"))).toEqual(["error"]);
  });
});

describe("Failing comparisons are adjusted together", () => {
  // z(0.95) = 2.448, z(0.995) = 3.255: three standard errors beyond the limit are enough for one comparison, not for ten.
  const beyond = difference(-0.01 - 3 * 0.01, 0.01);
  const fine = difference(0.05, 0.01);

  it("alone, it fails", () => {
    expect(verdicts(measured(beyond))).toEqual(["fail"]);
  });

  it("among ten it does not, and is inconclusive with its own interval", () => {
    const [finding, ...others] = findings(measured(beyond), ...Array.from({ length: 9 }, () => measured(fine)));
    expect(finding?.verdict).toBe("inconclusive");
    expect(finding?.interval?.level).toBe(0.95);
    expect(others.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 9 }, () => "pass"));
  });

  it("among ten it fails when it is clear enough, and prints the interval at the level that decided", () => {
    const [finding] = findings(
      measured(difference(-0.01 - 4 * 0.01, 0.01)),
      ...Array.from({ length: 9 }, () => measured(fine)),
    );
    expect(finding?.verdict).toBe("fail");
    expect(finding?.interval?.level).toBeCloseTo(0.995, 12);
    expect(finding?.message).toContain("The level is 99.5 %, because 10 comparisons are judged together.");
  });

  it("absolute limits and comparisons that only warn do not count among them", () => {
    const rest = [
      ...Array.from({ length: 5 }, () => measured(result())),
      ...Array.from({ length: 4 }, () => measured(fine, "warn")),
    ];
    expect(verdicts(measured(beyond), ...rest)[0]).toBe("fail");
  });

  it("nor do comparisons that nothing could be said of", () => {
    const few = difference(0, 0.01, {
      estimation: around(0, 0.01, { tooFew: "3 groups, and at least 10 are needed" }),
    });
    const undefinedOnes = difference(0, 0.01, { estimation: around(Number.NaN, 0.01) });
    const rest = Array.from({ length: 9 }, (_, at) => measured(at % 2 === 0 ? few : undefinedOnes));
    expect(verdicts(measured(beyond), ...rest)[0]).toBe("fail");
  });

  it("two outcomes beyond the limit by chance pass among many, and the message says so", () => {
    const two = { outcomes: "two" as const };
    const [finding] = findings(
      measured(difference(-0.01 - 3 * 0.01, 0.01, two)),
      ...Array.from({ length: 9 }, () => measured(difference(0.05, 0.01, two))),
    );
    expect(finding?.verdict).toBe("pass");
    expect(finding?.message).toContain("10 comparisons together do by chance more often than they may");
  });
});

describe("A comparison is strict, an absolute limit is not", () => {
  it("an interval that touches the margin does not pass", () => {
    const touching = around(0, 0, { intervalAt: (level) => ({ low: -0.01, high: 0.01, level, method: "a test's" }) });
    expect(verdicts(measured(difference(0, 0, { estimation: touching })))).toEqual(["inconclusive"]);
  });

  it("the limit itself passes", () => {
    const touching = around(0.9, 0, { intervalAt: (level) => ({ low: 0.85, high: 0.95, level, method: "a test's" }) });
    expect(verdicts(measured(result({ estimation: touching })))).toEqual(["pass"]);
  });
});

describe("What a rule has decided itself", () => {
  const decided = (verdict: DecidedResult["verdict"]): DecidedResult => ({
    kind: "decided",
    subject: "size",
    verdict,
    message: "The model has 12 MB.",
    estimate: Number.NaN,
  });

  it("stays as it is; a failure of severity warn is a warning", () => {
    expect(verdicts(measured(decided("fail")), measured(decided("pass")), measured(decided("skipped")))).toEqual([
      "fail",
      "pass",
      "skipped",
    ]);
    expect(verdicts(measured(decided("fail"), "warn"), measured(decided("error"), "warn"))).toEqual(["warn", "error"]);
  });

  it("never carries a number that is none", () => {
    expect(findings(measured(decided("pass")))[0]).not.toHaveProperty("estimate");
  });
});

describe("What does not hold says what to do", () => {
  const loss = difference(-0.2, 0.02, { outcomes: "two" });
  const noRegression = ruleOf({ rule: "no-regression", metric: "accuracy", margin: 0, use: "bound" });

  it("where the candidate is worse", () => {
    const one = { ...measured(loss), rule: noRegression };
    const [all, slice, value] = findings(
      one,
      { ...one, slice: "military", where: "operator =\n  'MILITARY'" },
      { ...one, slice: "season = winter" },
    ).map(({ hint }) => hint);
    expect(all).toBe("It is worse: look at what the change did; `gatewright explain no-regression`.");
    expect(slice).toBe(
      "It is worse on the slice military (operator = 'MILITARY', 1,000 rows): look at what the change did to these rows; `gatewright explain no-regression`.",
    );
    expect(value).toContain("on the slice season = winter (1,000 rows): ");
  });

  it("how far it is from a limit", () => {
    const [low, high] = findings(
      measured(result({ estimation: around(0.7, 0.01) })),
      measured(result({ estimation: around(0.7, 0.01), allowed: { high: 0.5 } }), "warn"),
    );
    expect(low?.hint).toBe(
      "It is 0.15 below the limit: improve the model, or change the limit in the policy when it asks for too much; `gatewright explain at-least`.",
    );
    expect(high?.hint).toMatch(/^It is 0\.2 above the limit: /);
  });

  it("of a rule that has decided itself, unless it says more", () => {
    const size = (more: Partial<DecidedResult> = {}): Measured => ({
      ...measured({ kind: "decided", subject: "size", verdict: "fail", message: "The model has 12 MB.", ...more }),
      rule: ruleOf({ rule: "size", at_most: 1e6 }),
    });
    const [own, said, holds] = findings(size(), size({ hint: "Prune it." }), size({ verdict: "pass" }));
    expect(own?.hint).toMatch(/^Prune, quantise or compress the model, .*; `gatewright explain size`\.$/);
    expect(said?.hint).toBe("Prune it.");
    expect(holds?.hint).toBeUndefined();
  });
});

describe("Candidate, champion and difference agree as they are shown", () => {
  const shown = (candidate: number, champion: number, error = 0.02, more: Partial<EstimatedResult> = {}) => {
    const of = difference(candidate - champion, error, { candidate, champion, allowed: { low: 0 }, ...more });
    const decided = decide([measured(of)], { confidence: 0.95 });
    const row = comparisonTable(decided)?.rows[0]?.slice(2, 5) ?? [];
    return { message: decided[0]?.finding.message, row };
  };

  it("a small difference is no zero", () => {
    const { message, row } = shown(0.76123, 0.76161);
    expect(message).toContain("accuracy 0.7612 is below the champion's 0.7616 by 0.0004 ");
    expect(row).toEqual(["0.7616", "0.7612", "−0.0004"]);
  });

  it("a difference is that of the values beside it", () => {
    const { message, row } = shown(0.75163, 0.75721);
    expect(message).toContain("accuracy 0.7516 is below the champion's 0.7572 by 0.0056 ");
    expect(row).toEqual(["0.7572", "0.7516", "−0.0056"]);
  });

  it("where they agree already, nothing is longer than before; a share is no zero, either", () => {
    expect(shown(0.8, 0.9).row).toEqual(["0.900", "0.800", "−0.100"]);
    expect(shown(0.8, 0.8).row).toEqual(["0.800", "0.800", "0.000"]);
    const share = { quantity: "relative difference", estimation: around(-0.0002, 0.02) } as const;
    expect(shown(0.79984, 0.8, 0.02, share).row).toEqual(["0.8000", "0.7998", "−0.02 %"]);
  });
});

it("A finding of a slice says so in its subject", () => {
  const [finding] = findings({ ...measured(result()), slice: "season = winter" });
  expect(finding?.subject).toBe("accuracy of season = winter");
});

it("An interval without ends leaves no interval in the finding, and is inconclusive", () => {
  const open = around(0.9, 0, {
    intervalAt: (level) => ({
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
      level,
      method: "a test's",
    }),
  });
  const [finding] = findings(measured(result({ estimation: open })));
  expect(finding?.verdict).toBe("inconclusive");
  expect(finding).not.toHaveProperty("interval");
});
