import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Location } from "@gatewright/shared/report/finding.ts";
import { quoteIdentifier } from "@gatewright/tables/plan/identifiers.ts";
import type { Predictions } from "../evidence/gate-evidence.ts";
import type { SliceColumn } from "./searched-slices.ts";

/**
 * A column to search for slices: its values, or its numbers when it has more of them than slices may have.
 * @throws UserError for a column that is not there, and for one of too many values that are no numbers
 */
export async function sliceColumn(
  name: string,
  predictions: Pick<Predictions, "column" | "numberPerRow" | "rowsWhere">,
  location: Location,
): Promise<SliceColumn> {
  try {
    return { name, ...(await predictions.column(name, location)) };
  } catch (error) {
    if (!(error instanceof UserError) || error.kind !== "evidence") throw error;
    const numbers = await numbersOf(name, predictions, location);
    if (numbers === undefined) throw error;
    return { name, numbers };
  }
}

/** NaN where a row has no value; undefined when a value is no finite number. */
async function numbersOf(
  name: string,
  predictions: Pick<Predictions, "numberPerRow" | "rowsWhere">,
  location: Location,
): Promise<Float64Array | undefined> {
  const column = quoteIdentifier(name);
  const number = `TRY_CAST(${column} AS DOUBLE)`;
  const finite = `coalesce(isfinite(${number}), false)`;
  try {
    const broken = await predictions.rowsWhere(`${column} IS NOT NULL AND NOT ${finite}`, location);
    if (broken.length > 0) return undefined;
    const { candidate } = await predictions.numberPerRow(`CASE WHEN ${finite} THEN ${number} ELSE 0 END`, location);
    const numbers = Float64Array.from(candidate);
    for (const row of await predictions.rowsWhere(`${column} IS NULL`, location)) numbers[row] = Number.NaN;
    return numbers;
  } catch (error) {
    // Times and lists cannot be taken for numbers at all.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
