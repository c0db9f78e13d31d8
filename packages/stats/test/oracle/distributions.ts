import { readFileSync } from "node:fs";

interface Oracle {
  rows: Record<string, number[][]>;
}

const oracle = JSON.parse(readFileSync(new URL("./distributions.json", import.meta.url), "utf8")) as Oracle;

/**
 * The largest relative error of a function over the oracle's rows for it, each the arguments and then the value.
 * @throws when the oracle has no row of that name
 */
export function worstAgainstOracle(
  name: string,
  compute: (...values: number[]) => number,
): { error: number; rows: number; at: string } {
  const rows = oracle.rows[name];
  if (rows === undefined) throw new Error(`The oracle knows no ${name}.`);
  let worst = 0;
  let at = "";
  for (const row of rows) {
    const expected = row.at(-1) ?? Number.NaN;
    const actual = compute(...row.slice(0, -1));
    const error = expected === 0 ? Math.abs(actual) : Math.abs(actual / expected - 1);
    if (!(error <= worst)) {
      worst = Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
      at = `${name}(${row.slice(0, -1).join(", ")}) = ${actual}, not ${expected}`;
    }
  }
  return { error: worst, rows: rows.length, at };
}
