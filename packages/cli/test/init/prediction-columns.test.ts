import type { ColumnProfile, TableProfile } from "@gatewright/tables/profile/profile.ts";
import { expect, test } from "vitest";
import { readColumns } from "../../src/init/prediction-columns.ts";

const rows = 1_000;

function column(name: string, more: Partial<ColumnProfile> = {}): ColumnProfile {
  return {
    name,
    physicalType: "VARCHAR",
    type: "string",
    zone: undefined,
    nulls: 0,
    distinct: { count: 2, exact: true },
    minimum: null,
    maximum: null,
    notFinite: 0,
    mean: null,
    std: null,
    quantiles: null,
    histogram: null,
    top: [],
    lengths: null,
    ...more,
  };
}

const id = column("row_id", { distinct: { count: rows, exact: true } });
const values = (...words: string[]) => ({
  distinct: { count: words.length, exact: true },
  top: words.map((value, index) => ({ value, count: rows / 2 - index })),
});
const share = { type: "number", distinct: { count: 900, exact: true }, minimum: 0.1, maximum: 0.9 } as const;
const numbers = { type: "number", distinct: { count: 900, exact: true }, minimum: -5, maximum: 80 } as const;

function read(...columns: ColumnProfile[]) {
  const profile: TableProfile = { format: "csv", rows, files: [], columns };
  return readColumns(profile);
}

test.each<[string, ColumnProfile[], object]>([
  [
    "0 and 1 with a score",
    [id, column("label", values("0", "1")), column("score", share)],
    { task: "binary", score: "score", probabilities: true, positive: undefined },
  ],
  [
    "a score named after its label",
    [id, column("damaged", values("0", "1")), column("p_damaged", share)],
    { task: "binary", label: "damaged", score: "p_damaged" },
  ],
  [
    "words, of which one is usually meant",
    [id, column("target", values("no", "yes")), column("score", share)],
    { positive: { value: "yes", sure: false, other: "no" } },
  ],
  [
    "words, of which the score names one",
    [id, column("label", values("ham", "spam")), column("p_ham", share)],
    { score: "p_ham", positive: { value: "ham", sure: true, other: "spam" } },
  ],
  [
    "a name, beside its prediction",
    [id, column("price", numbers), column("predicted_price", numbers)],
    { task: "regression", label: "price", prediction: "predicted_price" },
  ],
  [
    "0 and 1 with the score of 0",
    [id, column("label", values("0", "1")), column("p_0", share)],
    { score: "p_0", positive: { value: "0", sure: true, other: "1" } },
  ],
  [
    "0 and 1 with a score of each",
    [id, column("label", values("0", "1")), column("p_0", share), column("p_1", share)],
    { score: "p_1", positive: undefined },
  ],
  [
    "margins, which are no probabilities",
    [id, column("label", values("0", "1")), column("score", numbers)],
    { task: "binary", probabilities: false },
  ],
  [
    "a few words",
    [id, column("y_true", values("cat", "dog", "eel")), column("y_pred", values("cat", "dog", "eel"))],
    { task: "multiclass", prediction: "y_pred" },
  ],
  [
    "a probability of each",
    [
      id,
      column("label", values("cat", "dog", "eel")),
      ...["cat", "dog", "eel"].map((word) => column(`p_${word}`, share)),
    ],
    { task: "multiclass", scores: { cat: "p_cat", dog: "p_dog", eel: "p_eel" } },
  ],
  [
    "grades that are numbers and classes",
    [
      id,
      column("label", { type: "integer", ...values("1", "2", "3") }),
      column("prediction", { type: "integer", ...values("1", "2") }),
    ],
    { task: "multiclass" },
  ],
  [
    "counts whose prediction has a fraction",
    [id, column("label", { type: "integer", ...values("1", "2", "3") }), column("prediction", numbers)],
    { task: "regression" },
  ],
  [
    "numbers",
    [id, column("y", numbers), column("yhat", numbers)],
    { task: "regression", label: "y", prediction: "yhat" },
  ],
])("a label of %s", (_, columns, said) => {
  expect(read(...columns)).toMatchObject({ id: "row_id", ...said });
});

test.each<[string, ColumnProfile[], string]>([
  ["without a label", [id, column("a"), column("score", share)], "no column is called label"],
  [
    "without anything that a model says",
    [id, column("label", values("0", "1"))],
    "beside label no column is called prediction",
  ],
  ["without ids", [column("label", values("0", "1")), column("score", share)], "no column names its rows"],
])("a table %s is none of predictions", (_, columns, missing) => {
  expect(read(...columns)).toMatchObject({ missing: expect.stringContaining(missing) });
});

test("columns of few words that each have enough rows could be slices", () => {
  const season = column("season", {
    distinct: { count: 2, exact: true },
    top: [
      { value: "winter", count: 600 },
      { value: "summer", count: 400 },
    ],
  });
  const rare = column("kind", {
    distinct: { count: 2, exact: true },
    top: [
      { value: "a", count: 990 },
      { value: "b", count: 10 },
    ],
  });
  expect(read(id, column("label", values("0", "1")), column("score", share), season, rare)).toMatchObject({
    groups: ["season"],
  });
});
