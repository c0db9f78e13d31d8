import type { ColumnProfile, TableProfile } from "@gatewright/tables/profile/profile.ts";

export type FoundTask = "binary" | "multiclass" | "regression";

/** What the columns of a predictions file say, as far as their names and values leave no doubt. */
export interface PredictionColumns {
  task: FoundTask;
  id: string;
  label: string;
  prediction: string | undefined;
  score: string | undefined;
  /** Class to column, of several classes. */
  scores: Record<string, string> | undefined;
  /** The positive class, where it is not `1` or `true`. */
  positive: { value: string; sure: boolean; other: string } | undefined;
  /** Scores lie between 0 and 1, so they can be probabilities. */
  probabilities: boolean;
  /** Columns with few values, by which slices could be made. */
  groups: string[];
  rows: number;
}

const labels = [
  "label",
  "y_true",
  "target",
  "actual",
  "truth",
  "ground_truth",
  "gold",
  "true_label",
  "y",
  "class",
  "expected",
];
const predictions = [
  "prediction",
  "predicted",
  "pred",
  "y_pred",
  "y_hat",
  "yhat",
  "predicted_label",
  "pred_label",
  "forecast",
  "output",
];
const scores = [
  "score",
  "y_score",
  "proba",
  "probability",
  "prob",
  "y_prob",
  "y_proba",
  "p",
  "p_1",
  "prob_1",
  "proba_1",
  "p1",
];
const decisionOf = /^(?:pred|predicted|prediction|forecast)[_ -](.+)$|^(.+)[_ -](?:pred|predicted|prediction|hat)$/i;
const ofLabel = /^(?:p|prob|proba|probability|score)[_ -](.+)$/i;
const usuallyPositive = /^(yes|y|positive|pos|spam|fraud|churn|bad|fail|failed|default|damaged|abnormal|anomaly)$/i;
const mostClasses = 50;
const leastOfSlice = 100;

/** A sentence when the file is none of predictions, or leaves open what a column means. */
export function readColumns(profile: TableProfile): PredictionColumns | { missing: string } {
  const { columns, rows } = profile;
  if (rows === 0) return { missing: "it has no rows" };
  const named = (names: readonly string[]) => {
    return names
      .map((name) => columns.find((column) => column.name.toLowerCase() === name))
      .find((column) => column !== undefined);
  };
  // `p_damaged` beside `damaged` says what both are, whatever the label is called.
  const pairedBy = (of: (name: string) => string | undefined) =>
    columns.flatMap((column) => {
      const named = of(column.name)?.toLowerCase();
      const label = columns.find((other) => other !== column && other.name.toLowerCase() === named);
      return label === undefined ? [] : [{ label, column }];
    })[0];
  const scored = pairedBy((name) => ofLabel.exec(name)?.[1]);
  const decided = pairedBy((name) =>
    decisionOf
      .exec(name)
      ?.slice(1)
      .find((part) => part !== undefined),
  );
  const label = named(labels) ?? scored?.label ?? decided?.label;
  if (label === undefined) return { missing: "no column is called label, target, y_true or the like" };
  const prediction = (decided?.label === label ? decided.column : undefined) ?? named(predictions);
  const values = label.distinct.count <= mostClasses ? label.top.map(({ value }) => value) : [];
  const score = (scored?.label === label ? scored.column : named(scores)) ?? scoreOfClass(values, columns);
  const byClass = scoresByClass(values, columns);
  if (prediction === undefined && score === undefined && byClass === undefined) {
    return { missing: `beside ${label.name} no column is called prediction, score or the like` };
  }
  const spoken = new Set([label, prediction, score].map((column) => column?.name));
  const id = idOf(
    columns.filter(({ name }) => !spoken.has(name)),
    rows,
  );
  if (id === undefined)
    return { missing: "no column names its rows; add an id column, by which the same rows of two models are compared" };
  const task = taskOf(label, prediction, score);
  const positive = task === "binary" ? positiveOf(label, score) : undefined;
  const used = new Set([...spoken, id.name, ...Object.values(byClass ?? {})]);
  return {
    task,
    id: id.name,
    label: label.name,
    prediction: prediction?.name,
    score: task === "binary" ? score?.name : undefined,
    scores: task === "multiclass" ? byClass : undefined,
    positive,
    probabilities: task === "binary" && isShare(score),
    groups: columns.filter((column) => !used.has(column.name) && isGroup(column)).map(({ name }) => name),
    rows,
  };
}

/** Values that stand in the label's column; a label is a class when there are few, and when the model says the same words. */
function taskOf(
  label: ColumnProfile,
  prediction: ColumnProfile | undefined,
  score: ColumnProfile | undefined,
): FoundTask {
  if (label.distinct.count <= 2) return "binary";
  const numeric = label.type === "integer" || label.type === "number";
  if (!numeric) return "multiclass";
  if (label.type === "number" || label.distinct.count > mostClasses) return "regression";
  if (prediction === undefined) return score === undefined ? "multiclass" : "regression";
  const known = new Set(label.top.map(({ value }) => value));
  const same = prediction.distinct.count <= mostClasses && prediction.top.every(({ value }) => known.has(value));
  return same && prediction.type !== "number" ? "multiclass" : "regression";
}

function positiveOf(label: ColumnProfile, score: ColumnProfile | undefined): PredictionColumns["positive"] {
  const values = label.top.map(({ value }) => value);
  const [common = "", rare = common] = values;
  const of = ofLabel.exec(score?.name ?? "")?.[1]?.toLowerCase();
  const said = values.find((value) => value.toLowerCase() === of);
  const known = values.every((value) => /^(?:[01](?:\.0+)?|true|false)$/i.test(value));
  // Of 0 and 1 the 1 is positive without a word, unless the score says that it is of the other.
  if (known && (said === undefined || /^(?:1|true)/i.test(said))) return undefined;
  const usual = values.filter((value) => usuallyPositive.test(value));
  const value = said ?? (usual.length === 1 ? usual[0] : undefined) ?? rare;
  return { value, sure: said !== undefined, other: value === common ? rare : common };
}

/** Of two classes one column may be the probability of one of them, and say so by its name; of two such columns the usual positive's. */
function scoreOfClass(values: readonly string[], columns: readonly ColumnProfile[]): ColumnProfile | undefined {
  if (values.length !== 2) return undefined;
  const of = (value: string) =>
    columns.find(({ name }) => ofLabel.exec(name)?.[1]?.toLowerCase() === value.toLowerCase());
  const ordered = [...values].sort((a, b) => Number(usuallyPositive.test(b)) - Number(usuallyPositive.test(a)));
  return ordered.map(of).find((column) => column !== undefined);
}

function scoresByClass(
  values: readonly string[],
  columns: readonly ColumnProfile[],
): Record<string, string> | undefined {
  if (values.length < 3) return undefined;
  const found = values.flatMap((value) => {
    const column = columns.find(({ name }) => ofLabel.exec(name)?.[1]?.toLowerCase() === value.toLowerCase());
    return column === undefined ? [] : [[value, column.name] as const];
  });
  return found.length === values.length ? Object.fromEntries(found) : undefined;
}

function idOf(columns: readonly ColumnProfile[], rows: number): ColumnProfile | undefined {
  const unique = columns.filter(({ distinct, nulls, type }) => {
    return nulls === 0 && distinct.exact && distinct.count === rows && (type === "integer" || type === "string");
  });
  return unique.find(({ name }) => /(^|[_ -])(id|ids|uuid|key|index|row)$/i.test(name)) ?? unique[0];
}

function isShare(column: ColumnProfile | undefined): boolean {
  return (
    typeof column?.minimum === "number" &&
    typeof column.maximum === "number" &&
    column.minimum >= 0 &&
    column.maximum <= 1
  );
}

function isGroup({ type, nulls, distinct, top }: ColumnProfile): boolean {
  const least = Math.min(...top.map(({ count }) => count));
  return type === "string" && nulls === 0 && distinct.count >= 2 && distinct.count <= 12 && least >= leastOfSlice;
}
