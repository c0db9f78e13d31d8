import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { metricNamed } from "@gatewright/stats/metrics/catalogue.ts";
import { metricValue } from "@gatewright/stats/metrics/metric-value.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { describe, expect, it } from "vitest";
import { defaultGate } from "../../src/default-gate.ts";
import { checkOutcomes } from "../../src/evidence/check-outcomes.ts";
import { resolveSlices } from "../../src/slices.ts";
import { evidenceWorld } from "./evidence-world.ts";

const { csv, file, open, predictionsOf, read, refusal } = evidenceWorld("tasks");

const list = (values: ArrayLike<number> | undefined) => (values === undefined ? undefined : Array.from(values));

function metric(name: string) {
  const found = metricNamed(name);
  if (found === undefined) throw new Error(`There is no metric ${name}.`);
  return found;
}

function check(name: string, outcomes: Outcomes): void {
  checkOutcomes(metric(name), outcomes, { path: "gatewright.yml", line: 3, column: 5 }, defaultGate.predictions);
}

describe("Tasks are read", () => {
  it("binary: the positive class by name, decisions from the threshold on", async () => {
    const candidate = csv("words.csv", "id,label,score", ["1,yes,0.9", "2,no,0.3", "3,yes,0.4"]);
    const outcomes = await read({ candidate, columns: { positive: "yes", threshold: 0.4 } });
    expect(outcomes.task).toBe("binary");
    expect(list(outcomes.label)).toEqual([1, 0, 1]);
    expect(list(outcomes.prediction)).toEqual([1, 0, 1]);
  });

  it("binary: 2 is the positive class of labels 1 and 2", async () => {
    const candidate = csv("ones.csv", "id,label,prediction", ["1,2,2", "2,1,1", "3,2,1"]);
    const outcomes = await read({ candidate, columns: { positive: "2" } });
    expect(list(outcomes.label)).toEqual([1, 0, 1]);
    expect(list(outcomes.prediction)).toEqual([1, 0, 0]);
  });

  it("multiclass: by name, with a class that only one side predicts, and probabilities that decide", async () => {
    const candidate = csv("classes.csv", "id,label,prediction", ["1,b,b", "2,a,c", "3,a,a"]);
    const outcomes = await read({ candidate, task: "multiclass" });
    expect(outcomes.classes).toEqual(["a", "b", "c"]);
    expect(list(outcomes.label)).toEqual([1, 0, 0]);
    expect(list(outcomes.prediction)).toEqual([1, 2, 0]);
    const scored = csv("scored.csv", "id,label,p_b,p_a", ["1,b,0.7,0.3", "2,a,0.2,0.8"]);
    const decided = await read({ candidate: scored, columns: { scores: { b: "p_b", a: "p_a" } } });
    expect(decided.classes).toEqual(["a", "b"]);
    expect(decided.scores?.map(list)).toEqual([
      [0.3, 0.8],
      [0.7, 0.2],
    ]);
    expect(list(decided.prediction)).toEqual([1, 0]);
  });

  it("multiclass: a champion that predicts a class which the candidate's file does not have", async () => {
    const candidate = csv("narrow.csv", "id,label,prediction", ["1,a,a", "2,b,a", "3,a,b"]);
    const champion = csv("wide.csv", "id,label,prediction", ["1,a,a", "2,b,z", "3,a,a"]);
    const { champion: theirs } = await predictionsOf({ candidate, champion, task: "multiclass" });
    expect(theirs.kind === "broken" ? theirs.error.message : theirs.kind).toBe("compared");
    if (theirs.kind !== "compared") return;
    expect(metricValue(metric("accuracy"), theirs.outcomes)).toBeCloseTo(2 / 3, 12);
  });

  it("multiclass: probabilities that do not add up, and a class without a column", async () => {
    const scored = csv("sums.csv", "id,label,p_b,p_a", ["1,b,0.7,0.3", "2,a,0.5,0.8"]);
    const scores = { b: "p_b", a: "p_a" };
    expect((await refusal({ candidate: scored, columns: { scores } })).message).toBe(
      'The probabilities in sums.csv do not add up to 1 in 1 row: 1.3 in row "2".',
    );
    const third = csv("third.csv", "id,label,p_b,p_a", ["1,b,0.7,0.3", "2,c,0.2,0.8"]);
    expect((await refusal({ candidate: third, columns: { scores } })).message).toMatch(/"c" in 1 row/);
  });

  it("multilabel: a column a label, decided by scores or by columns", async () => {
    const header = "id,is_cat,is_dog,p_cat,p_dog";
    const candidate = csv("pets.csv", header, ["1,1,0,0.9,0.1", "2,0,1,0.6,0.4", "3,true,false,0.5,0.5"]);
    const columns = { labels: { cat: "is_cat", dog: "is_dog" }, scores: { cat: "p_cat", dog: "p_dog" } };
    const outcomes = await read({ candidate, columns });
    expect(outcomes.task).toBe("multilabel");
    expect(outcomes.labels?.map(list)).toEqual([
      [1, 0, 1],
      [0, 1, 0],
    ]);
    expect(outcomes.predictions?.map(list)).toEqual([
      [1, 1, 1],
      [0, 0, 1],
    ]);
    const beside = csv("beside.csv", `${header},label,prediction`, ["1,1,0,0.9,0.1,cat,", "2,0,1,0.6,0.4,,x"]);
    expect((await read({ candidate: beside, columns })).labels?.map(list)).toEqual([
      [1, 0],
      [0, 1],
    ]);
    const odd = csv("odd-pets.csv", header, ["1,2,0,0.9,0.1", "2,0,1,0.6,0.4"]);
    expect((await refusal({ candidate: odd, columns })).message).toMatch(
      /is_cat in odd-pets\.csv is neither 0 nor 1 in 1 row: "2" in row "1"/,
    );
  });

  it("regression: by its fractions", async () => {
    const outcomes = await read({ candidate: csv("numbers.csv", "id,label,prediction", ["1,1.5,2", "2,-3,1e3"]) });
    expect(outcomes.task).toBe("regression");
    expect(list(outcomes.label)).toEqual([1.5, -3]);
    expect(list(outcomes.prediction)).toEqual([2, 1000]);
  });

  it("ranking: queries, items and what they have", async () => {
    const candidate = csv("ranks.csv", "id,label,score,user,item,seen,genre", [
      "1,2,0.3,u2,i9,10,x",
      "2,0,-7,u1,i1,3,y",
      "3,1,12,u2,i1,3,y",
    ]);
    const columns = { query: "user", item: "item", popularity: "seen", category: "genre" };
    const outcomes = await read({ candidate, columns });
    expect(outcomes.task).toBe("ranking");
    expect(list(outcomes.label)).toEqual([2, 0, 1]);
    expect(list(outcomes.query)).toEqual([1, 0, 1]);
    expect(list(outcomes.item)).toEqual([1, 0, 0]);
    expect(list(outcomes.popularity)).toEqual([10, 3, 3]);
    expect(list(outcomes.category)).toEqual([0, 1, 1]);
    expect(list(outcomes.score)).toEqual([0.3, -7, 12]);
  });

  it("forecast: naive and scale by hand, with a history, in any order of rows", async () => {
    // Season 2. Series a: history 1, 2, 4, 8 (days 1 to 4), then 16 and 32 and 5 (days 5 to 7). Series b: history 10, 20, 30.
    file(
      "history.csv",
      "shop,day,label\na,2,2\na,1,1\na,4,8\na,3,4\nb,2024-01-01,10\nb,2024-01-02,20\nb,2024-01-03,30\n".replaceAll(
        /b,2024-01-0(\d)/g,
        "b,$1",
      ),
    );
    const candidate = csv("forecast.csv", "id,shop,day,label,prediction", [
      "3,a,7,5,6",
      "1,a,5,16,15",
      "9,b,4,40,41",
      "2,a,6,32,30",
    ]);
    const champion = csv("forecast-champion.csv", "id,shop,day,label,prediction", [
      "1,a,5,16,14",
      "2,a,6,32,33",
      "3,a,7,5,5",
      "9,b,4,40,39",
    ]);
    const columns = { series: "shop", time: "day", season: 2, history: "history.csv" };
    const { candidate: outcomes, champion: theirs } = await predictionsOf({
      candidate,
      champion,
      task: "forecast",
      columns,
    });
    expect(list(outcomes.naive)).toEqual([16, 4, 20, 8]);
    // a: |4 − 1| and |8 − 2|; b: |30 − 10|.
    expect(list(outcomes.scale)).toEqual([4.5, 4.5, 20, 4.5]);
    expect(list(outcomes.series)).toEqual([0, 0, 1, 0]);
    if (theirs.kind !== "compared") throw new Error("It is compared.");
    expect(list(theirs.outcomes.naive)).toEqual([16, 4, 20, 8]);
    expect(list(theirs.outcomes.prediction)).toEqual([5, 14, 39, 33]);
    expect(metricValue(metric("mase"), outcomes)).toBeCloseTo((1 / 4.5 + 1 / 4.5 + 1 / 20 + 2 / 4.5) / 4, 12);
  });

  it("forecast: dates as times; without a history the first season has no naive forecast", async () => {
    const candidate = csv("dates.csv", "id,label,prediction,at", [
      "1,1.5,1,2020-01-01",
      "2,2,2,2020-01-02",
      "3,3,3,2020-01-03",
    ]);
    const outcomes = await read({ candidate, task: "forecast", columns: { time: "at", season: 1 } });
    expect(list(outcomes.naive)).toEqual([Number.NaN, 1.5, 2]);
    expect(outcomes.scale).toBeUndefined();
    expect(() => check("mase", outcomes)).toThrow(/mase needs the time before the evaluation set/);
    const broken = csv("no-dates.csv", "id,label,prediction,at", ["1,1.5,1,soon", "2,2,2,2020-01-02"]);
    expect((await refusal({ candidate: broken, task: "forecast", columns: { time: "at" } })).message).toMatch(
      /at in no-dates\.csv is .* in 1 row/,
    );
  });

  it("forecast: a history that is missing, or has gaps, is refused", async () => {
    const candidate = csv("f.csv", "id,label,prediction,day", ["1,1,1,3", "2,2,2,4"]);
    const columns = { time: "day", history: "no-history.csv" };
    expect((await refusal({ candidate, task: "forecast", columns })).message).toMatch(/no-history\.csv does not exist/);
    file("gap-history.csv", "day,label\n1,\n2,3\n");
    const gaps = { ...columns, history: "gap-history.csv" };
    expect((await refusal({ candidate, task: "forecast", columns: gaps })).message).toMatch(
      /Time or number is missing in 1 row of gap-history\.csv/,
    );
  });

  it("forecast: two rows of one time in a series are refused, also across the history", async () => {
    const candidate = csv("at-once.csv", "id,label,prediction,day", ["1,1,1,3", "2,2,2,3"]);
    const columns = { time: "day" };
    expect((await refusal({ candidate, task: "forecast", columns })).message).toMatch(
      /two rows of one time in 1 place/,
    );
    file("late-history.csv", "day,label\n2,1\n3,2\n");
    const late = csv("after.csv", "id,label,prediction,day", ["1,1,1,3", "2,2,2,4"]);
    const opened = { candidate: late, task: "forecast", columns: { ...columns, history: "late-history.csv" } } as const;
    expect((await refusal(opened)).message).toMatch(/"3" stands 2 times/);
  });

  it("intervals are read, and must have two ends in order", async () => {
    const columns = { lower: "low", upper: "high" };
    const candidate = csv("ends.csv", "id,label,prediction,low,high", ["1,1.5,1,0,2", "2,2,2,1,3"]);
    const outcomes = await read({ candidate, columns });
    expect(list(outcomes.lower)).toEqual([0, 1]);
    expect(list(outcomes.upper)).toEqual([2, 3]);
    const turned = csv("turned.csv", "id,label,prediction,low,high", ["1,1.5,1,0,2", "2,2,2,4,3"]);
    expect((await refusal({ candidate: turned, columns })).message).toMatch(
      /An interval in turned\.csv ends below its beginning in 1 row: "4" to "3" in row "2"/,
    );
  });
});

describe("Metrics that the data cannot give", () => {
  it("are refused when they are not defined for the task", async () => {
    const outcomes = await read({ candidate: csv("b.csv", "id,label,score", ["1,1,0.9", "2,0,0.2"]) });
    expect(() => check("rmse", outcomes)).toThrow(/gatewright\.yml:3:5: rmse is not defined for the task binary/);
    expect(() => check("ndcg_at_10", outcomes)).toThrow(/not defined for the task binary/);
  });

  it("need probabilities where they read them, and only there", async () => {
    const outcomes = await read({ candidate: csv("logits.csv", "id,label,score", ["1,1,3.5", "2,0,-2", "3,1,0.5"]) });
    expect(() => check("log_loss", outcomes)).toThrow(
      "log_loss needs probabilities, and 2 scores lie outside 0 to 1, such as 3.5.",
    );
    expect(() => check("brier_score", outcomes)).toThrow(/needs probabilities/);
    expect(() => check("ece_binary", outcomes)).toThrow(/needs probabilities/);
    expect(() => check("roc_auc", outcomes)).not.toThrow();
    expect(metricValue(metric("roc_auc"), outcomes)).toBe(1);
  });

  it("need a score, where there are decisions alone", async () => {
    const outcomes = await read({ candidate: csv("d.csv", "id,label,prediction", ["1,1,1", "2,0,1"]) });
    expect(() => check("roc_auc", outcomes)).toThrow(/roc_auc needs the column score \(`predictions\.score`\)/);
    expect(() => check("accuracy", outcomes)).not.toThrow();
  });

  it("are NaN where there is one class only, and the evidence is still read", async () => {
    const outcomes = await read({ candidate: csv("one.csv", "id,label,score", ["1,1,0.9", "2,1,0.2"]) });
    expect(outcomes.task).toBe("binary");
    expect(metricValue(metric("roc_auc"), outcomes)).toBeNaN();
  });
});

describe("Slices", () => {
  const location = { path: "gatewright.yml", line: 9, column: 7 };
  const slicesOf = async (
    candidate: string,
    slices: ({ name: string } & ({ by: string } | { condition: string }))[],
  ) => {
    const names = slices.map(({ name }) => name);
    const rule = {
      rule: "at-least",
      metric: "accuracy",
      value: 0.5,
      use: "bound",
      severity: "error",
      slices: names,
      name: undefined,
      location,
    } as const;
    const gate = { ...defaultGate, rules: [rule], slices: slices.map((slice) => ({ ...slice, location })) };
    return await resolveSlices({ ...gate, rules: [{ ...rule, slices: names }] }, await open({ candidate }));
  };

  it("one a value, and those of a condition; rows without a value are in none", async () => {
    const candidate = csv("s.csv", "id,label,score,year,season", [
      "1,1,0.9,1995,winter",
      "2,0,0.2,1990,",
      "3,1,0.4,1995,summer",
    ]);
    const slices = await slicesOf(candidate, [
      { name: "season", by: "season" },
      { name: "year", by: "year" },
      { name: "late", condition: "year > 1994" },
    ]);
    expect(slices.get("season")).toEqual([
      { name: "season = summer", rows: Int32Array.of(2) },
      { name: "season = winter", rows: Int32Array.of(0) },
    ]);
    expect(slices.get("year")).toEqual([
      { name: "year = 1990", rows: Int32Array.of(1) },
      { name: "year = 1995", rows: Int32Array.of(0, 2) },
    ]);
    expect(slices.get("late")).toEqual([{ name: "late", where: "year > 1994", rows: Int32Array.of(0, 2) }]);
  });

  it("that are absent from the data are errors of their rules", async () => {
    const candidate = csv("absent.csv", "id,label,score,season", ["1,1,0.9,", "2,0,0.2,"]);
    const slices = await slicesOf(candidate, [
      { name: "military", condition: "season = 'MILITARY'" },
      { name: "season", by: "season" },
      { name: "seasn", by: "seasn" },
      { name: "bad", condition: "season = " },
    ]);
    const messages = [...slices.values()]
      .flat()
      .map((slice) => (slice instanceof UserError ? slice.message : slice.name));
    expect(messages).toEqual([
      "The slice military has no rows in the evaluation set.",
      "The slice season has no rows in the evaluation set.",
      expect.stringContaining('has no column "seasn"; did you mean "season"'),
      expect.stringContaining("gatewright.yml:9:7"),
    ]);
  });

  it("of 100,000 values are an id and no slice", async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `${at},${at % 2},0.5,v${at}`);
    const slices = await slicesOf(csv("many.csv", "id,label,score,tail", rows), [{ name: "tail", by: "tail" }]);
    const [first] = slices.get("tail") ?? [];
    expect(first).toBeInstanceOf(UserError);
    expect(first instanceof UserError ? first.message : "").toBe(
      "tail in many.csv has 100,000 different values, more than the 1,000 that slices may have.",
    );
  });
});

describe("Rows that stand in training data", () => {
  it("are found by several columns, over formats, and nulls are equal to nothing", async () => {
    const candidate = csv("t.csv", "id,label,score,tail,day", ["1,1,0.9,N7,1", "2,0,0.2,N7,2", "3,0,0.1,,3"]);
    file("train.jsonl", '{"tail":"N7","day":2}\n{"tail":null,"day":3}\n{"tail":"N7","day":9}\n');
    const { rowsAlsoIn } = await predictionsOf({ candidate });
    const location = { path: "gatewright.yml" };
    expect(await rowsAlsoIn("train.jsonl", ["tail", "day"], location)).toEqual({
      rows: 1,
      examples: ["N7, 2"],
      of: 3,
      otherRows: 3,
    });
    await expect(rowsAlsoIn("train.jsonl", ["tial"], location)).rejects.toThrow(
      /no column "tial"; did you mean "tail"/,
    );
    await expect(rowsAlsoIn("gone.csv", ["tail"], location)).rejects.toThrow(/gone\.csv does not exist/);
  });
});
