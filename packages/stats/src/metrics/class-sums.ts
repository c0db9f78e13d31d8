import type { SumsForm } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";
import { denseColumns, needed, sparseRowColumns } from "./row-columns.ts";

/** What the averages over classes are made of: weights of rows by class. */
export interface ClassSums {
  count: number;
  /** Rows of class k predicted as k. */
  right(k: number): number;
  /** Rows predicted as k that are not of class k. */
  wrongly(k: number): number;
  /** Rows of class k that are not predicted as k. */
  missed(k: number): number;
  /** Whether class k occurs among labels or predictions. scikit-learn knows no other classes; multilabel: always. */
  present(k: number): boolean;
  /** All rows. */
  total: number;
}

/**
 * The form of a function of hits, wrong and missed rows per class. A binary outcome has the classes 0 and 1; of a
 * multilabel one every label is a class.
 */
export function classForm(value: (sums: ClassSums) => number): SumsForm {
  const sparse = (outcomes: Outcomes, rows?: Int32Array) =>
    outcomes.task === "multilabel" ? ofLabels(outcomes, rows) : ofClasses(outcomes, rows);
  return {
    kind: "sums",
    unit: "rows",
    columns: (outcomes, rows) => denseColumns(sparse(outcomes, rows)),
    sparse,
    value: (sums) => value(read(sums)),
  };
}

// Sum 0 is the weight of all rows, sum 1 that of multilabel rows; then right, wrongly and missed of every class.
const head = 2;

function read(sums: ArrayLike<number>): ClassSums {
  const count = (sums.length - head) / 3;
  const right = (k: number) => sums[head + k] ?? 0;
  const wrongly = (k: number) => sums[head + count + k] ?? 0;
  const missed = (k: number) => sums[head + 2 * count + k] ?? 0;
  const all = (sums[1] ?? 0) > 0;
  return {
    count,
    right,
    wrongly,
    missed,
    present: (k) => all || right(k) > 0 || wrongly(k) > 0 || missed(k) > 0,
    total: sums[0] ?? 0,
  };
}

function ofClasses(outcomes: Outcomes, rows?: Int32Array) {
  const label = needed(outcomes.label, "label");
  const prediction = needed(outcomes.prediction, "prediction");
  const count = outcomes.task === "binary" ? 2 : needed(outcomes.classes, "classes").length;
  return sparseRowColumns(outcomes, rows, head + 3 * count, 3, (sum, amount) => {
    const [, first = nowhere, second = nowhere] = sum;
    const [total = nothing, one = nothing, two = nothing] = amount;
    return (row, weight, at) => {
      const truth = label[row] ?? 0;
      const said = prediction[row] ?? 0;
      total[at] = weight;
      one[at] = weight;
      if (truth === said) {
        first[at] = head + truth;
        return;
      }
      first[at] = head + count + said;
      second[at] = head + 2 * count + truth;
      two[at] = weight;
    };
  });
}

function ofLabels(outcomes: Outcomes, rows?: Int32Array) {
  const labels = needed(outcomes.labels, "labels");
  const predictions = needed(outcomes.predictions, "predictions");
  const count = labels.length;
  return sparseRowColumns(outcomes, rows, head + 3 * count, head + count, (sum, amount) => (row, weight, at) => {
    put(sum, amount, 0, at, 0, weight);
    put(sum, amount, 1, at, 1, weight);
    for (let k = 0; k < count; k += 1) {
      const truth = labels[k]?.[row] === 1;
      const said = predictions[k]?.[row] === 1;
      if (truth || said)
        put(sum, amount, head + k, at, head + k + (truth && said ? 0 : said ? count : 2 * count), weight);
    }
  });
}

function put(
  sum: readonly Int32Array[],
  amount: readonly Float64Array[],
  entry: number,
  at: number,
  to: number,
  weight: number,
): void {
  const where = sum[entry];
  const what = amount[entry];
  if (where === undefined || what === undefined) return;
  where[at] = to;
  what[at] = weight;
}

const nowhere = new Int32Array(0);
const nothing = new Float64Array(0);
