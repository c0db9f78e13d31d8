import { metricValue, numberText } from "../values/numbers.ts";

/** A value that a training does not come back from. */
export interface LossProblem {
  name: string;
  value: "NaN" | "Infinity" | "-Infinity";
  /** How many rows in turn it stands there. */
  rows: number;
}

const lossNames =
  /loss|nll|perplexity|ppl$|cross_?entropy|elbo|(?:^|[_./-])(?:mse|rmse|mae|error|err|objective|cost|kl|grad_norm)(?:$|[_./-])/i;
const stepNames =
  /^(?:_?step|global_step|iteration|iter|epoch|batch|round|time|timestamp|wall_time|_timestamp|_runtime|lr|learning_rate|)$/i;

/**
 * Judges rows of losses one by one. An infinity is a problem at once. A NaN can also mean that there is nothing in this row (a validation loss
 * between epochs), so it is one when no watched value of the row is finite, or when a column that always had numbers has none three times in turn.
 */
export function createLossWatch(
  columns: readonly string[] | undefined,
): (row: ReadonlyMap<string, string>) => LossProblem | undefined {
  /** Per column: rows with a finite number so far, and NaN in turn since the last. */
  const seen = new Map<string, { numbers: number; gaps: number; inTurn: number }>();
  return (row) => {
    const watched = watchedOf(row, columns).flatMap(([name, text]) => {
      const number = numberText(text.trim());
      return number === undefined ? [] : [{ name, value: metricValue(number) }];
    });
    const anyFinite = watched.some(({ value }) => typeof value === "number");
    for (const { name, value } of watched) {
      if (value === "Infinity" || value === "-Infinity") return { name, value, rows: 1 };
      const column = seen.get(name) ?? { numbers: 0, gaps: 0, inTurn: 0 };
      seen.set(name, column);
      if (value !== "NaN") {
        if (column.inTurn > 0) column.gaps += 1;
        column.numbers += 1;
        column.inTurn = 0;
        continue;
      }
      column.inTurn += 1;
      if (!anyFinite) return { name, value, rows: 1 };
      if (column.numbers >= 3 && column.gaps === 0 && column.inTurn >= 3) return { name, value, rows: column.inTurn };
    }
    return undefined;
  };
}

function watchedOf(row: ReadonlyMap<string, string>, columns: readonly string[] | undefined): [string, string][] {
  const all = [...row];
  if (columns !== undefined && columns.length > 0) return all.filter(([name]) => columns.includes(name));
  const losses = all.filter(([name]) => lossNames.test(name));
  return losses.length > 0 ? losses : all.filter(([name]) => !stepNames.test(name.trim()));
}
