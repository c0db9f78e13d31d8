import { describe, expect, it } from "vitest";
import { main } from "../../../../packages/cli/src/main.ts";
import { folder } from "../rules/folder.ts";

const { path: workingDirectory, file } = folder("talking-past-the-gate");

async function gate(...words: string[]) {
  let text = "";
  const say = (more: string) => {
    text += more;
  };
  const { PATH = "", HOME = "" } = process.env;
  const exitCode = await main(["gate", ...words], {
    out: say,
    note: say,
    colour: false,
    width: 400,
    watched: false,
    workingDirectory,
    environment: { PATH, HOME },
    signal: new AbortController().signal,
  });
  return { exitCode, text: text.replaceAll(/\s+/g, " ") };
}

interface Row {
  id: string;
  label: number;
  prediction: number;
  operator: string;
  weight?: number;
}

/** 400 rows; the champion is right on nine of ten, the candidate wrong on every military row. */
const rows: Row[] = Array.from({ length: 400 }, (_, id) => ({
  id: String(id),
  label: id % 2,
  prediction: id % 10 === 0 ? 1 - (id % 2) : id % 2,
  operator: id % 4 === 0 ? "MILITARY" : "UNITED",
}));
const worse = rows.map((row) => (row.operator === "MILITARY" ? { ...row, prediction: 1 - row.label } : row));

function csv(
  name: string,
  table: readonly Row[],
  columns: readonly (keyof Row)[] = ["id", "label", "prediction", "operator"],
) {
  return file(
    name,
    `${[columns.join(","), ...table.map((row) => columns.map((column) => row[column] ?? "").join(","))].join("\n")}\n`,
  );
}

function policy(rules: string, rest = ""): string {
  return file("gatewright.yml", `gatewright: 1\nmodels:\n  m:\n    task: binary\n${rest}    rules:\n${rules}`);
}

const sliced = "    slices: {military: operator = 'MILITARY'}\n";
const onSlice = "      - {rule: no-regression, metric: accuracy, slices: [military]}\n";

describe("A worse candidate is blocked", () => {
  csv("champion.csv", rows);

  it("as it is, and when it moves the rows that go wrong out of the slice", async () => {
    policy(onSlice, sliced);
    csv("worse.csv", worse);
    const honest = await gate("--candidate", "worse.csv", "--champion", "champion.csv");
    expect(honest.exitCode).toBe(1);
    expect(honest.text).toContain("failed");
    csv(
      "moved.csv",
      worse.map((row) => (row.prediction === row.label ? row : { ...row, operator: "UNITED" })),
    );
    const moved = await gate("--candidate", "moved.csv", "--champion", "champion.csv");
    expect(moved.exitCode).toBe(1);
    expect(moved.text).toContain("another operator for the same id");
  });

  it("when the champion's file lacks the column of the slice, so that nobody can see it", async () => {
    policy(onSlice, sliced);
    csv("bare.csv", rows, ["id", "label", "prediction"]);
    const { exitCode, text } = await gate("--candidate", "worse.csv", "--champion", "bare.csv");
    expect(exitCode).toBe(1);
    expect(text).toContain('has no column "operator", which the policy\'s slices and rules are about');
  });

  it("when it brings a weight of 0 for what goes wrong, which the champion does not have", async () => {
    policy("      - {rule: no-regression, metric: accuracy}\n");
    const weighed = worse.map((row) => ({ ...row, weight: row.prediction === row.label ? 1 : 0 }));
    csv("weighed.csv", weighed, ["id", "label", "prediction", "operator", "weight"]);
    const { exitCode, text } = await gate("--candidate", "weighed.csv", "--champion", "champion.csv");
    expect(exitCode).toBe(1);
    expect(text).toContain("weighed.csv has a weight for each row, and champion.csv has none");
  });

  it("when it was trained on the rows, however their ids are spelt", async () => {
    policy("      - {rule: no-leakage, train: train.csv}\n");
    for (const spelt of [(id: string) => id, (id: string) => `${id}.0`, (id: string) => id.padStart(5, "0")]) {
      file("train.csv", `id,label\n${rows.map(({ id, label }) => `${spelt(id)},${label}`).join("\n")}\n`);
      const { exitCode, text } = await gate("--candidate", "worse.csv");
      expect(exitCode).toBe(1);
      expect(text).toContain("400 of 400 evaluation rows also stand among the 400 rows of train.csv");
    }
  });

  it("also under absolute rules alone, when it is named as its own champion", async () => {
    policy("      - {rule: at-least, metric: accuracy, value: 0.1}\n");
    const { exitCode, text } = await gate("--candidate", "champion.csv", "--champion", "champion.csv");
    expect(exitCode).toBe(1);
    expect(text).toContain("a model was compared with itself");
  });
});

describe("A policy is refused", () => {
  it.each([
    ["{rule: non-inferior, metric: accuracy, margin: 1}", "no difference can reach 1"],
    ["{rule: at-least, metric: accuracy, value: -5}", "so every model keeps this limit"],
    ["{rule: at-most, metric: accuracy, value: 1}", "so every model keeps this limit"],
    ["{rule: at-least, metric: accuracy, value: 1.5}", "so no model can keep this limit"],
    ["{rule: at-most, metric: ece_binary, value: 0.1}", "needs more care than this rule takes"],
  ])("whose rule cannot fail or cannot say: %s", async (rule, sentence) => {
    csv("worse.csv", worse);
    policy(`      - ${rule}\n`);
    const { exitCode, text } = await gate("--candidate", "worse.csv", "--champion", "champion.csv");
    expect(text).toContain(sentence);
    expect(exitCode).toBe(2);
  });

  it("that gives one slice two limits by lists that overlap", async () => {
    policy(
      "      - {rule: no-regression, metric: accuracy, slices: [military, civil]}\n      - {rule: no-regression, metric: accuracy, margin: 0.5, slices: [military]}\n",
      "    slices: {military: operator = 'MILITARY', civil: operator <> 'MILITARY'}\n",
    );
    const { exitCode, text } = await gate("--candidate", "worse.csv", "--champion", "champion.csv");
    expect(exitCode).toBe(2);
    expect(text).toContain("of the same thing on the slice military");
  });

  it("that believes a number which the metric cannot be", async () => {
    policy("      - {rule: at-least, metric: accuracy, value: 0.8, use: point}\n");
    file("metrics.json", '{"accuracy": 7}');
    const { exitCode, text } = await gate("--candidate", "metrics.json");
    expect(exitCode).toBe(1);
    expect(text).toContain("accuracy in metrics.json is 7, and can only lie between 0 and 1");
  });
});
