import { describe, expect, test } from "vitest";
import { planCommand } from "../src/commands/plan.ts";
import { main } from "../src/main.ts";

async function plan(...words: string[]) {
  let [out, notes] = ["", ""];
  const exitCode = await main(["plan", ...words], {
    out: (text) => {
      out += text;
    },
    note: (text) => {
      notes += text;
    },
    colour: false,
    width: 120,
    watched: false,
    workingDirectory: ".",
    environment: {},
    signal: new AbortController().signal,
  });
  return { exitCode, out, notes };
}

interface Answer {
  sentence: string;
  quantity: string;
  value: number | null;
}

async function answers(...words: string[]): Promise<Answer[]> {
  const { exitCode, out, notes } = await plan(...words, "--format", "json");
  expect(exitCode, notes).toBe(0);
  return JSON.parse(out).answers;
}

const values = async (...words: string[]) => (await answers(...words)).map(({ quantity, value }) => [quantity, value]);

describe("gatewright plan answers", () => {
  test("how many rows a margin takes, in sentences, with what was assumed and the formula", async () => {
    const { exitCode, out } = await plan("--metric", "accuracy", "--margin", "0.01", "--power", "0.8");
    expect(exitCode).toBe(0);
    expect(out).toBe(
      [
        "Plan for accuracy, margin 0.01, confidence 95 %, power 80 %.",
        "- On 6 % of the rows exactly one of the two models is right (assumed; --discordance gives another share).",
        "",
        "4,788 rows: a candidate that is equally good passes `non-inferior` with margin 0.01 in 80 % of cases.",
        "",
        "4,707 rows: a candidate that is worse by 0.01 is blocked by `no-regression` in 80 % of cases.",
        "    Paired score test (McNemar, Tango): n = ((z_decide·√V₀ + z_reach·√(ψ − d²)) / (d − limit))², ψ the share of rows on which exactly one is right",
        "",
      ].join("\n"),
    );
  });

  test("the same with numbers for programs", async () => {
    expect(await values("--margin", "0.02", "--discordance", "0.06")).toEqual([
      ["rows", 1250],
      ["rows", 1175],
    ]);
  });

  test("what the rows that there are can see, and how often that is enough", async () => {
    const [, , margin, loss, often] = await answers("--margin", "0.02", "--rows", "2000");
    expect(margin).toMatchObject({ quantity: "margin", value: expect.closeTo(0.0156, 4) });
    expect(loss).toMatchObject({ quantity: "difference", value: expect.closeTo(0.0153, 4) });
    expect(often?.sentence).toContain("passes `non-inferior` with margin 0.02 in 94.6 % of cases");
  });

  test("how much dearer it is to measure two models on different rows", async () => {
    const [, , apart] = await answers("--margin", "0.02", "--expected", "0.9");
    expect(apart).toMatchObject({ quantity: "rows of each model", value: 3841 });
  });

  test("that only some rows count for recall", async () => {
    const all = await values("--margin", "0.03");
    const positive = await values("--metric", "recall", "--margin", "0.03", "--prevalence", "0.5");
    const negative = await values("--metric", "specificity", "--margin", "0.03", "--prevalence", "0.5");
    expect(positive.map(([, rows]) => rows)).toEqual(all.map(([, rows]) => Number(rows) * 2));
    expect(negative).toEqual(positive);
  });

  test("rows for the area under the ROC curve from the area and the prevalence", async () => {
    const area = ["--metric", "roc_auc", "--margin", "0.01", "--expected", "0.85", "--prevalence", "0.1"];
    const [equal, worse] = await values(...area);
    expect(equal).toEqual(["rows", 18973]);
    expect(worse).toEqual(["rows", 19465]);
    const [nearer] = await values(...area, "--correlation", "0.9");
    expect(Number(nearer?.[1])).toBeLessThan(18973 / 1.9);
  });

  test("rows for a mean from the standard deviation", async () => {
    expect(await values("--metric", "mae", "--margin", "0.5", "--standard-deviation", "12")).toEqual([
      ["rows", 4523],
      ["rows", 4523],
    ]);
  });

  test("rows for any metric from a standard error that a gate measured", async () => {
    const given = ["--metric", "f1", "--margin", "0.01", "--standard-error", "0.012", "--rows", "1500"];
    expect((await values(...given))[0]).toEqual(["rows", 16954]);
  });

  test("rows until a model passes a fixed limit", async () => {
    const [rows, often] = await answers("--limit", "0.85", "--expected", "0.87", "--rows", "1000");
    expect(rows?.sentence).toBe("2,416 rows: a model whose accuracy is 0.87 passes `at-least` 0.85 in 80 % of cases.");
    expect(often?.sentence).toBe("With 1,000 rows it passes in 41.1 % of cases.");
    const mean = ["--metric", "mae", "--limit", "5", "--expected", "4", "--standard-deviation", "9"];
    expect((await answers(...mean))[0]?.sentence).toBe(
      "638 rows: a model whose mae is 4 passes `at-most` 5 in 80 % of cases.",
    );
    const area = ["--metric", "roc_auc", "--limit", "0.8", "--expected", "0.85", "--prevalence", "0.1"];
    expect(await values(...area)).toEqual([["rows", 1899]]);
  });

  test("that few rows make a rough plan", async () => {
    const { out } = await plan("--rows", "1");
    expect(out).toContain("Only about 0.06 rows are expected to tell the models apart");
    expect(out).toContain("With 1 row `no-regression` sees no loss that these models can have");
  });
});

test("every example of the help is answered", async () => {
  // What the ledger says is asked of a ledger, in ledger-commands.test.ts.
  for (const [line] of planCommand.examples.filter(([words]) => !words.includes("--model"))) {
    const { exitCode, notes } = await plan(...line.split(" ").slice(2));
    expect(exitCode, `${line}\n${notes}`).toBe(0);
  }
});

describe("a budget of looks", () => {
  const budget = ["--margin", "0.02", "--passes", "4", "--error", "0.05", "--discordance", "0.1"];

  test("takes so many rows", async () => {
    const { out } = await plan(...budget, "--looks", "32");
    expect(out).toContain("32 looks of which 4 may pass are 41,448 hypotheses");
    expect(out).toContain("so that each decision may err 0.00000121.");
    expect(out).toContain("8,040 rows: every difference is known to within ±0.02 at all looks together");
    expect(await values(...budget, "--looks", "32")).toEqual([
      ["rows", 7922],
      ["rows", 8040],
      ["rows", 71606],
    ]);
  });

  test("is served by the rows that were said to be needed, and by no fewer", async () => {
    const [score, bennett, hoeffding] = await values(...budget, "--looks", "32");
    for (const [at, needed] of [score, bennett, hoeffding].entries()) {
      const rows = Number(needed?.[1]);
      const enough = await values(...budget, "--rows", String(rows));
      const short = await values(...budget, "--rows", String(rows - 1));
      expect(Number(enough[at]?.[1]), `answer ${at}`).toBeGreaterThanOrEqual(32);
      expect(Number(short[at]?.[1]), `answer ${at}`).toBeLessThan(32);
    }
  });

  test("says how finely so many rows decide", async () => {
    const said = await answers("--margin", "0.02", "--rows", "9000", "--passes", "4", "--looks", "32");
    expect(said.map(({ quantity }) => quantity)).toEqual(["margin", "probability", "half-width", "half-width"]);
    expect(said[0]?.value).toBeCloseTo(0.0146, 4);
    expect(said[2]?.value).toBeCloseTo(0.0147, 4);
  });

  test("that nobody can pay is told as such", async () => {
    const { out } = await plan("--margin", "0.02", "--rows", "900", "--passes", "400", "--looks", "3200");
    expect(out).toContain("are e^1200 hypotheses");
    expect(out).toContain("However much the models differ, it may be anything.");
    const { out: none } = await plan("--margin", "0.02", "--rows", "50", "--passes", "4");
    expect(none).toContain("50 rows can serve not one look");
  });
});

describe("gatewright plan refuses in one sentence, with exit code 2,", () => {
  test.each([
    [[], "A plan needs --margin (how many rows does it take?) or --rows (what can they see?), or both."],
    [["--margin", "2%"], "--margin must be a number above 0, not 2%; did you mean 0.02?"],
    [["--margin", "0.01", "--power", "95"], "--power must be a number between 0 and 1, not 95; did you mean 0.95?"],
    [["--margin", "nan"], "--margin must be a number above 0, not nan."],
    [["--margin", "0x10"], "--margin must be a number above 0, not 0x10."],
    [["--margin=-0.01"], "--margin must be a number above 0, not -0.01."],
    [["--margin", "1e999"], "--margin must be a number above 0, not 1e999."],
    [
      ["--margin", "0.5", "--discordance", "0.7", "--confidence", "1"],
      "--confidence must be a number between 0 and 1, not 1.",
    ],
    [["--rows", "10.5"], "--rows must be a whole number of 1 and more, not 10.5."],
    [["--rows", "0"], "--rows must be a whole number of 1 and more, not 0."],
    [
      ["--margin", "0.1"],
      "Models that disagree on 6 % of the rows cannot differ by --margin 0.1: give a --discordance of at least 0.1.",
    ],
    [["--margin", "0.01", "--prevalence", "0.1"], "--prevalence plays no part in a plan for accuracy."],
    [["--margin", "0.01", "--power", "0.02"], "--power 0.02 is no more than what chance decides, 0.025."],
    [["--metric", "acuracy", "--margin", "0.01"], 'There is no metric acuracy; did you mean "accuracy"?'],
    [["--metric", "auc", "--margin", "0.01"], 'There is no metric auc; did you mean "roc_auc"?'],
    [["--metric", "constructor", "--margin", "0.01"], "There is no metric constructor."],
    [["--metric", "f1", "--margin", "0.01"], "No formula knows the variance of f1 before there is data"],
    [["--metric", "precision", "--margin", "0.01"], "No formula knows the variance of precision"],
    [["--metric", "recall", "--margin", "0.01"], "recall counts positive rows only: --prevalence P says how many"],
    [["--metric", "mae", "--margin", "0.01"], "mae is a mean over rows: --standard-deviation of the difference"],
    [["--metric", "roc_auc", "--margin", "0.01"], "roc_auc needs --expected (the area, e.g. 0.85) and --prevalence"],
    [
      ["--metric", "roc_auc", "--margin", "0.9", "--expected", "0.8", "--prevalence", "0.5"],
      "--margin must be below the area, 0.8, not 0.9.",
    ],
    [["--metric", "f1", "--margin", "0.01", "--standard-error", "0.1"], "--standard-error needs --rows"],
    [["--limit", "0.5"], "--limit needs --expected"],
    [["--limit", "0.5", "--expected", "0.5"], "--expected is the --limit, 0.5: no number of rows tells them apart."],
    [["--limit", "85", "--expected", "0.9"], "--limit must be between 0 and 1 for accuracy, not 85."],
    [["--looks", "3"], "A budget needs --margin: how finely a look has to decide."],
    [["--margin", "0.01", "--passes", "3"], "A budget needs --looks (how many rows does it take?) or --rows"],
    [["--margin", "0.01", "--looks", "3", "--passes", "5"], "--passes 5 are more than the 3 --looks."],
    [["--margin", "0.01", "--looks", "2000000"], "--looks must be at most 1,000,000, not 2,000,000."],
    [
      ["--margin", "0.01", "--looks", "3", "--confidence", "0.9"],
      "--confidence plays no part in a plan for 3 looks at an evaluation set.",
    ],
    [
      ["--metric", "roc_auc", "--margin", "0.01", "--looks", "3"],
      "A budget needs a metric that is a share of rows, such as accuracy: roc_auc has no exact bounds.",
    ],
  ])("%j", async (words, sentence) => {
    const { exitCode, out, notes } = await plan(...words);
    expect(exitCode).toBe(2);
    expect(out).toBe("");
    expect(notes).toContain(`gatewright: ${sentence}`);
    expect(notes).toContain("See `gatewright plan --help`.");
    expect(notes).not.toMatch(/\n {4}at /);
  });
});

test("whatever numbers are given, there is an answer or a sentence, never a bug", async () => {
  const numbers = ["1e-300", "1e-9", "0.001", "0.01", "0.2", "0.5", "0.9", "0.999999", "7", "400", "1e12", "1e300"];
  const questions: [metrics: string[], names: string[]][] = [
    [["accuracy"], ["margin", "rows", "discordance", "expected"]],
    [
      ["recall", "specificity"],
      ["margin", "rows", "discordance", "prevalence"],
    ],
    [["roc_auc"], ["margin", "rows", "expected", "prevalence", "correlation"]],
    [
      ["mae", "value", "log_loss"],
      ["margin", "rows", "standard-deviation"],
    ],
    [
      ["f1", "accuracy", "roc_auc"],
      ["margin", "rows", "standard-error"],
    ],
    [
      ["accuracy", "recall", "mae", "roc_auc"],
      ["limit", "rows", "expected", "standard-deviation", "prevalence"],
    ],
    [["accuracy"], ["margin", "rows", "looks", "passes", "error", "discordance"]],
  ];
  // A fixed walk through the combinations, the same on every machine.
  let state = 1;
  const pick = <T>(from: readonly T[]): T | undefined => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)];
  };
  const codes: number[] = [];
  for (let round = 0; round < 5000; round += 1) {
    const [metrics, names] = pick(questions) ?? [[], []];
    const words = ["--metric", pick(metrics) ?? ""];
    for (const name of names)
      if (pick([true, true, true, false]) === true) words.push(`--${name}`, pick(numbers) ?? "");
    for (const name of ["power", "confidence"]) {
      if (pick([true, false, false, false, false]) === true) words.push(`--${name}`, pick(numbers) ?? "");
    }
    const { exitCode, out, notes } = await plan(...words);
    codes.push(exitCode);
    expect([0, 2], `${words.join(" ")}\n${notes}`).toContain(exitCode);
    expect(out, words.join(" ")).not.toMatch(/NaN|undefined|Infinity/);
  }
  expect(codes.filter((code) => code === 0).length).toBeGreaterThan(150);
});
