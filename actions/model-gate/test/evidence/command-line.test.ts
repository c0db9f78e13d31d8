import { describe, expect, it } from "vitest";
import { main } from "../../../../packages/cli/src/main.ts";
import { folder } from "../rules/folder.ts";

const { path: workingDirectory, file } = folder("gate-command");

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
  expect(text).not.toMatch(/\n {4}at |this is a bug/);
  return { exitCode, text: text.replaceAll(/\s+/g, " ") };
}

const rows = Array.from({ length: 200 }, (_, id) => ({ id, label: id % 2, score: ((id * 37) % 100) / 100 }));
type Row = (typeof rows)[number];

function csv(name: string, change: (row: Row) => Partial<Record<keyof Row, number | string>> = () => ({})): string {
  const lines = rows.map((row) => {
    const { id, label, score } = { ...row, ...change(row) };
    return `${id},${label},${score}`;
  });
  return file(name, `id,label,score\n${lines.join("\n")}\n`);
}

const champion = csv("champion.csv", ({ score }) => ({ score: (score + 0.3) % 1 }));
const candidate = csv("candidate.csv");

describe("gatewright gate ends with 1 and a sentence", () => {
  it.each<[what: string, candidate: () => string, champion: () => string, sentence: RegExp]>([
    [
      "a pickle",
      () => file("new.pkl", "x"),
      () => champion,
      /new\.pkl is a pickle, which gatewright does not read.*to_parquet/,
    ],
    ["a missing file", () => "gone.csv", () => champion, /The data file gone\.csv does not exist.*Check the path/],
    ["a header only", () => file("head.csv", "id,label,score\n"), () => champion, /head\.csv has no rows/],
    ["a missing champion", () => candidate, () => "gone.csv", /The data file gone\.csv does not exist/],
    ["a model compared with itself", () => candidate, () => candidate, /a model was compared with itself/],
    [
      "other labels",
      () => csv("labels.csv", ({ id, label }) => (id === 3 ? { label: 1 - label } : {})),
      () => champion,
      /another label for the same id in 1 row: "3" is "0" in labels\.csv and "1" in champion\.csv/,
    ],
    [
      "rows left out",
      () =>
        file(
          "half.csv",
          `id,label,score\n${rows
            .slice(0, 150)
            .map(({ id, label }) => `${id},${label},0.5`)
            .join("\n")}\n`,
        ),
      () => champion,
      /50 of 200 ids of champion\.csv are not in half\.csv/,
    ],
    [
      "NaN",
      () => csv("nan.csv", ({ id }) => (id === 7 ? { score: "nan" } : {})),
      () => champion,
      /score in nan\.csv is NaN or infinite in 1 row: "nan" in row "7"/,
    ],
    [
      "one class",
      () => csv("one.csv", () => ({ label: 1 })),
      () => csv("one-champion.csv", ({ score }) => ({ label: 1, score: score / 2 })),
      /roc_auc is not defined on these 200 rows/,
    ],
  ])("for %s", async (_, mine, theirs, sentence) => {
    const { exitCode, text } = await gate("--candidate", mine(), "--champion", theirs());
    expect(text).toMatch(sentence);
    expect(exitCode).toBe(1);
  });

  it("for a metric that is not defined for the task, with the place in the policy: exit code 2", async () => {
    file(
      "task.yml",
      `gatewright: 1\nmodels:\n  m:\n    task: binary\n    train: {outputs: {predictions: ${candidate}}}\n    champion: ${champion}\n    rules:\n      - {rule: at-most, metric: rmse, value: 1}\n`,
    );
    const { exitCode, text } = await gate("--policy", "task.yml");
    expect(text).toMatch(/task\.yml:8:\d+: rmse is not defined for the task binary/);
    expect(exitCode).toBe(2);
  });

  it("for a slice that the data does not have, scores that are no probabilities, and a champion's value of 0 in a relative rule", async () => {
    const logits = csv("logits.csv", ({ score }) => ({ score: 4 * score - 2 }));
    const never = csv("never.csv", () => ({ score: -5 }));
    file(
      "slices.yml",
      `gatewright: 1\nmodels:\n  m:\n    task: binary\n    train: {outputs: {predictions: ${logits}}}\n    champion: ${never}\n    slices: {late: id > 1000}\n    rules:\n      - {rule: at-least, metric: accuracy, value: 0.1, slices: [late]}\n      - {rule: at-most, metric: log_loss, value: 9}\n      - {rule: non-inferior, metric: recall, relative_margin: 0.1}\n`,
    );
    const { exitCode, text } = await gate("--policy", "slices.yml");
    expect(text).toMatch(/The slice late has no rows in the evaluation set/);
    expect(text).toMatch(/log_loss needs probabilities, and \d+ scores lie outside 0 to 1/);
    expect(text).toMatch(/recall of the champion is 0: a change relative to it has no meaning/);
    expect(exitCode).toBe(1);
  });
});
