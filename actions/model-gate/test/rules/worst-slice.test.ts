import type { RuleOf } from "@gatewright/shared/policy/gate-policy.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { describe, expect, it } from "vitest";
import { ruleOf } from "./policy-rule.ts";
import { binary, judged, random, refusal, type World } from "./rule-world.ts";

const atLeast = (limit: number, more: Partial<RuleOf<"worst-slice">> = {}) =>
  ruleOf<"worst-slice">({
    rule: "worst-slice",
    metric: "accuracy",
    columns: ["operator", "season"],
    at_least: limit,
    min_rows: 100,
    ...more,
  });

const margin = (loss: number) => {
  const { at_least: _, ...rule } = atLeast(0);
  return { ...rule, margin: loss };
};

interface Flight {
  operator: string;
  season: string;
  speed: number;
}

const flights: Flight[] = (() => {
  const draw = random("flights");
  const operators = ["BUSINESS", "MILITARY", "AIRLINE"];
  const seasons = ["winter", "spring", "summer", "autumn"];
  return Array.from({ length: 6000 }, () => ({
    operator: operators[draw.integer(3)] ?? "",
    season: seasons[draw.integer(4)] ?? "",
    speed: 60 + draw.integer(200),
  }));
})();

/** Right with the given probability; the labels do not depend on it. */
function predictions(seed: string, rightIn: (flight: Flight) => number): Outcomes {
  const [truth, draw] = [random("truth"), random(seed)];
  return binary(
    flights.map((flight) => {
      const label = truth.next() < 0.4 ? 1 : 0;
      const right = draw.next() < rightIn(flight);
      return [label, right ? label : label === 1 ? 0 : 1];
    }),
  );
}

const columns = {
  operator: flights.map(({ operator }) => operator),
  season: flights.map(({ season }) => season),
  speed: flights.map(({ speed }) => String(speed)),
};

const even: World = { candidate: predictions("even", () => 0.92), columns };
/** The average hides it: 0.91 over all. */
const broken: World = {
  candidate: predictions("broken", ({ operator, season }) =>
    operator === "MILITARY" && season === "winter" ? 0.55 : 0.94,
  ),
  columns,
};

describe("worst-slice with a limit", () => {
  it("fails on a defect that the average hides, and names it", async () => {
    const finding = await judged(atLeast(0.8), broken);
    expect(finding.verdict).toBe("fail");
    // 3 operators, 4 seasons, 12 pairs.
    expect(finding.subject).toBe(
      "accuracy of operator = MILITARY and season = winter (worst of 19 slices by operator, season)",
    );
    expect(finding.interval?.level).toBeCloseTo(1 - 0.05 / 19, 12);
    expect(finding.interval?.method).toContain("Bonferroni over 19 slices");
    expect(finding.message).toContain("The interval holds for all 19 slices at once.");
    expect(finding.samples[0]?.value).toBe("operator = MILITARY and season = winter");
  });

  it("passes without the defect, at the level of one slice", async () => {
    const finding = await judged(atLeast(0.8), even);
    expect(finding.verdict).toBe("pass");
    expect(finding.interval?.level).toBe(0.95);
    expect(finding.message).toContain("The own interval of each of 19 slices lies inside.");
  });

  it("is inconclusive where the worst slice is below the limit by what a search finds by chance", async () => {
    const finding = await judged(atLeast(0.92), even);
    expect(finding.verdict).toBe("inconclusive");
  });

  it("fails through a whole column when that is what the evidence shows best", async () => {
    const world = { candidate: predictions("a", ({ operator }) => (operator === "AIRLINE" ? 0.7 : 0.95)), columns };
    const finding = await judged(atLeast(0.85), world);
    expect(finding.verdict).toBe("fail");
    expect(finding.subject).toMatch(/^accuracy of operator = AIRLINE \(worst of/);
  });

  it("holds an upper limit, too", async () => {
    const { at_least: _, ...rule } = atLeast(0, { metric: "brier_score" });
    expect((await judged({ ...rule, at_most: 0.15 }, broken)).verdict).toBe("fail");
    expect((await judged({ ...rule, at_most: 0.15 }, even)).verdict).toBe("pass");
  });

  it("searches numbers by their quartiles and says the bounds", async () => {
    const slow = { candidate: predictions("slow", ({ speed }) => (speed < 105 ? 0.7 : 0.95)), columns };
    const finding = await judged(atLeast(0.85, { columns: ["speed"] }), slow);
    expect(finding.verdict).toBe("fail");
    expect(finding.subject).toMatch(/^accuracy of speed ≤ 1\d\d \(worst of 4 slices by speed\)$/);
    expect(finding.samples.map(({ value }) => value)).toContainEqual(expect.stringMatching(/^1\d\d < speed ≤ 1\d\d$/));
  });

  it("judges rows without a value as a slice of their own", async () => {
    const draw = random("gone");
    const lost = flights.map(() => draw.next() < 0.1);
    const holes = columns.season.map((season, row) => (lost[row] === true ? undefined : season));
    let row = -1;
    const candidate = predictions("holes", () => {
      row += 1;
      return lost[row] === true ? 0.5 : 0.95;
    });
    const finding = await judged(atLeast(0.8, { columns: ["season"] }), { candidate, columns: { season: holes } });
    expect(finding.verdict).toBe("fail");
    expect(finding.subject).toContain("season has no value");
  });

  it("counts what is too small to search, and how many rows that is", async () => {
    const season = columns.season.map((name, row) => (row < 30 ? "leap day" : name));
    const finding = await judged(atLeast(0.8, { columns: ["season"] }), { ...even, columns: { season } });
    expect(finding.message).toContain("1 slice under 100 rows, which hold 0.5 % of the rows, was not searched.");
  });

  it("is inconclusive when nothing is large enough", async () => {
    const finding = await judged(atLeast(0.8, { min_rows: 10_000 }), even);
    expect(finding.verdict).toBe("inconclusive");
    expect(finding.message).toContain("No slice by operator, season has 10,000 rows");
  });

  it("does not judge, and counts, slices in which too little is known", async () => {
    const season = columns.season.map((name, row) => (row < 60 ? "leap day" : name));
    const rule = atLeast(0.5, { metric: "roc_auc", min_rows: 50, columns: ["season"] });
    const finding = await judged(rule, { ...even, columns: { season } });
    expect(finding.verdict).toBe("pass");
    expect(finding.message).toContain("In 1 of them too little is known (60 rows, and at least 200 are needed)");
  });

  it("is inconclusive when a slice of which too little is known lies beyond the limit", async () => {
    const season = columns.season.map((name, row) => (row < 60 ? "leap day" : name));
    const label = even.candidate?.label ?? new Float64Array();
    const turned = even.candidate?.score?.map((score, row) => (row < 60 ? 0.8 - 0.6 * (label[row] ?? 0) : score));
    const rule = atLeast(0.5, { metric: "roc_auc", min_rows: 50, columns: ["season"] });
    const finding = await judged(rule, {
      candidate: { ...even.candidate, score: turned } as Outcomes,
      columns: { season },
    });
    expect(finding.verdict).toBe("inconclusive");
    expect(finding.subject).toMatch(/ of season = leap day \(worst of/);
    expect(finding.message).toContain("60 rows, and at least 200 are needed");
  });

  it("refuses more slices than can be searched", async () => {
    const id = flights.map((_, row) => `flight ${row}`);
    const error = await refusal(atLeast(0.8, { columns: ["id", "season", "operator"] }), {
      ...even,
      columns: { ...columns, id },
    });
    expect(error.message).toContain("more than 10,000 slices (id has 6,000, season has 4, operator has 3 values)");
    expect(error.hint).toContain("fewer columns");
  });

  it("blocks equal models no more often than it says: of 200 searches over noise at most a few fail", async () => {
    let failed = 0;
    for (let trial = 0; trial < 200; trial += 1) {
      // The limit is the true accuracy, so every slice is at the edge of failing.
      const candidate = predictions(`noise ${trial}`, () => 0.9);
      if ((await judged(atLeast(0.9), { candidate, columns })).verdict === "fail") failed += 1;
    }
    // 2.5 % of 200 are 5; more than 11 have a probability below 1 %.
    expect(failed).toBeLessThanOrEqual(11);
  });
});

describe("worst-slice with a margin", () => {
  const champion = predictions("champion", () => 0.93);

  it("fails when one slice lost more than the margin", async () => {
    const finding = await judged(margin(0.05), { ...broken, champion });
    expect(finding.verdict).toBe("fail");
    expect(finding.subject).toContain("operator = MILITARY and season = winter");
    expect(finding.message).toContain("below the champion's");
  });

  it("passes when none did", async () => {
    // Right where the champion is, but for one row in a hundred.
    const draw = random("near");
    const near = { ...champion, prediction: champion.prediction?.map((one) => (draw.next() < 0.01 ? 1 - one : one)) };
    expect((await judged(margin(0.1), { columns, candidate: near as Outcomes, champion })).verdict).toBe("pass");
  });

  it("is skipped without a champion, and an error with one that cannot be compared", async () => {
    expect((await judged(margin(0.05), broken)).verdict).toBe("skipped");
    const error = Object.assign(new Error("The champion has other rows."), { kind: "evidence" });
    const world = { ...broken, champion: { kind: "broken", error } } as unknown as World;
    expect((await refusal(margin(0.05), world)).message).toBe("The champion has other rows.");
  });
});

it("worst-slice needs predictions", async () => {
  expect((await refusal(atLeast(0.8), {})).message).toContain("there are none");
});
