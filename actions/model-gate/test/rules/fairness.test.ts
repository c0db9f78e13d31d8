import type { RuleOf } from "@gatewright/shared/policy/gate-policy.ts";
import { describe, expect, it } from "vitest";
import { ruleOf } from "./policy-rule.ts";
import { binary, judged, refusal, times, type World } from "./rule-world.ts";

const rule = (more: Partial<RuleOf<"fairness">> = {}) =>
  ruleOf<"fairness">({
    rule: "fairness",
    metric: "equal_opportunity_difference",
    group: "season",
    at_most: 0.1,
    method: "between_groups",
    aggregation: "worst_case",
    min_group: 100,
    min_positives: 20,
    ...more,
  });

const ratio = (metric: string, limit: number) => {
  const { at_most: _, ...others } = rule({ metric });
  return { ...others, at_least: limit };
};

interface Group {
  name: string | undefined;
  found: number;
  missed: number;
  falseAlarms: number;
  rejected: number;
}

/** Rows by the four cells of every group. */
function world(...groups: Group[]): World {
  const rows = groups.map((group) =>
    times<readonly [0 | 1, 0 | 1]>([
      [group.found, [1, 1]],
      [group.missed, [1, 0]],
      [group.falseAlarms, [0, 1]],
      [group.rejected, [0, 0]],
    ]),
  );
  return {
    candidate: binary(rows.flat()),
    columns: { season: rows.flatMap((own, at) => own.map(() => groups[at]?.name)) },
  };
}

const group = (name: string | undefined, found: number, missed: number, falseAlarms = 200, rejected = 1800): Group => ({
  name,
  found,
  missed,
  falseAlarms,
  rejected,
});

const alike = [group("summer", 1600, 400), group("winter", 1590, 410), group("spring", 1605, 395)];
const unfair = [group("summer", 1600, 400), group("winter", 1100, 900), group("spring", 1605, 395)];

describe("fairness", () => {
  it("fails when the true positive rate of one group is far below the others'", async () => {
    const finding = await judged(rule(), world(...unfair));
    expect(finding.verdict).toBe("fail");
    expect(finding.subject).toBe("equal_opportunity_difference of season");
    expect(finding.estimate).toBeCloseTo(0.8025 - 0.55, 12);
    expect(finding.message).toContain("largest for spring (0.802 of 2,000) and smallest for winter (0.550 of 2,000)");
  });

  it("passes when the groups are alike, and lists the rate of every group", async () => {
    const finding = await judged(rule(), world(...alike));
    expect(finding.verdict).toBe("pass");
    expect(finding.samples).toEqual([
      { value: "summer", note: "true positive rate 0.800 of 2,000 positives" },
      { value: "winter", note: "true positive rate 0.795 of 2,000 positives" },
      { value: "spring", note: "true positive rate 0.802 of 2,000 positives" },
    ]);
  });

  it("is inconclusive where the interval lies across the limit", async () => {
    const few = [group("summer", 80, 20, 10, 90), group("winter", 78, 22, 10, 90)];
    expect((await judged(rule(), world(...few))).verdict).toBe("inconclusive");
  });

  it("is inconclusive with a group that has too few positives, and names it: a group is never dropped", async () => {
    const finding = await judged(rule(), world(...alike, group("autumn", 5, 2, 100, 900)));
    expect(finding.verdict).toBe("inconclusive");
    expect(finding.message).toContain(
      "autumn has 7 positives (a group needs 100 rows, and 20 of those that the rate is about)",
    );
    expect(finding.samples.at(-1)).toEqual({
      value: "autumn",
      note: "true positive rate 0.714 of 7 positives, too few to judge",
    });
  });

  it("is inconclusive with a group of too few rows", async () => {
    const finding = await judged(rule(), world(...alike, group("autumn", 30, 10, 10, 20)));
    expect(finding.verdict).toBe("inconclusive");
    expect(finding.message).toContain("autumn has 40 positives (a group needs 100 rows");
  });

  it("is inconclusive with a group without any positive: its rate is not 0", async () => {
    const finding = await judged(rule(), world(...alike, group("autumn", 0, 0, 100, 900)));
    expect(finding.verdict).toBe("inconclusive");
    expect(finding.estimate).toBeCloseTo(0.8025 - 0.795, 12);
    expect(finding.samples.at(-1)?.note).toContain("undefined of 0 positives");
  });

  it("fails all the same when the large groups are already too far apart: a tiny group saves nobody", async () => {
    const finding = await judged(rule(), world(...unfair, group("autumn", 5, 2, 100, 900)));
    expect(finding.verdict).toBe("fail");
    expect(finding.message).toContain("Not judged: autumn has 7 positives");
  });

  it("is inconclusive with one group only", async () => {
    const finding = await judged(rule(), world(group("summer", 1600, 400)));
    expect(finding.verdict).toBe("inconclusive");
    expect(finding.message).toContain("Fewer than two groups");
  });

  it("judges rows without a group as a group where they are many, and counts them where they are few", async () => {
    const many = await judged(rule(), world(...alike, group(undefined, 1000, 1000)));
    expect(many.verdict).toBe("fail");
    expect(many.samples.map(({ value }) => value)).toContain("(no value)");
    const few = await judged(rule(), world(...alike, group(undefined, 20, 10, 10, 10)));
    expect(few.verdict).toBe("pass");
    expect(few.message).toContain("50 of 12,050 rows (0.415 %) have no season and belong to no group.");
  });

  it("looks at false alarms as well by equalized odds", async () => {
    const alarmed = [group("summer", 1600, 400, 200, 1800), group("winter", 1600, 400, 800, 1200)];
    expect((await judged(rule(), world(...alarmed))).verdict).toBe("pass");
    expect((await judged(rule({ metric: "equalized_odds_difference" }), world(...alarmed))).verdict).toBe("fail");
  });

  it("looks only at the slice's rows", async () => {
    const { candidate, columns } = world(...unfair);
    const rows = Int32Array.from({ length: 12_000 }, (_, row) => row).filter(
      (row) => columns?.["season"]?.[row] !== "winter",
    );
    const finding = await judged(rule(), { candidate, columns, slice: { name: "not winter", rows } } as World);
    expect(finding.verdict).toBe("pass");
    expect(finding.n).toBe(8_000);
  });
});

describe("four_fifths", () => {
  it("is the ratio of selection rates under its name, and says what it is", async () => {
    const finding = await judged(
      ratio("four_fifths", 0.8),
      world(group("a", 900, 100, 900, 2100), group("b", 500, 500, 400, 2600)),
    );
    expect(finding.verdict).toBe("fail");
    expect(finding.estimate).toBeCloseTo(0.5, 12);
    expect(finding.message).toContain("a guideline about hiring in the United States");
  });

  it("passes equal selection rates", async () => {
    const finding = await judged(
      ratio("four_fifths", 0.8),
      world(group("a", 900, 100, 900, 2100), group("b", 890, 110, 900, 2100)),
    );
    expect(finding.verdict).toBe("pass");
  });
});

describe("fairness refuses", () => {
  it("a metric that is none, with a guess", async () => {
    const error = await refusal(rule({ metric: "equal_oportunity_difference" }), world(...alike));
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain('did you mean "equal_opportunity_difference"');
  });

  it("a limit on the wrong side", async () => {
    expect((await refusal(ratio("demographic_parity_difference", 0.8), world(...alike))).hint).toBe("Use `at_most`.");
    expect((await refusal(rule({ metric: "four_fifths" }), world(...alike))).hint).toBe("Use `at_least`.");
  });

  it("a task without positive decisions", async () => {
    const { candidate, columns } = world(...alike);
    const error = await refusal(rule(), { columns, candidate: { ...candidate, task: "regression" } } as World);
    expect(error.message).toContain("the model's task is regression");
  });

  it("predictions without decisions", async () => {
    const { candidate, columns } = world(...alike);
    if (candidate === undefined) throw new Error("The world has a candidate.");
    const { prediction: _, ...scored } = candidate;
    expect((await refusal(rule(), { columns, candidate: scored } as World)).message).toContain("have no decision");
  });

  it("a column that names single things", async () => {
    const { candidate } = world(...alike);
    const names = Array.from({ length: 12_000 }, (_, row) => `flight ${row}`);
    const error = await refusal(rule(), { candidate, columns: { season: names } } as World);
    expect(error.message).toContain("12,000 values, and at most 100 groups");
  });

  it("a column without a value", async () => {
    const { candidate } = world(...alike);
    const nothing = Array.from({ length: 12_000 }, () => undefined);
    const error = await refusal(rule({ min_group: 20_000 }), { candidate, columns: { season: nothing } } as World);
    expect(error.message).toContain("no value in any of 12,000 rows");
  });
});
