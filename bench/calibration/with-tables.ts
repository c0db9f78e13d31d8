import { putBetween } from "../put-between.ts";
import { methodTable } from "./method-table.ts";
import { type Calibration, calibrationTables } from "./tables.ts";

/** docs/statistics.md with the tables of this calibration, and the methods that the estimation chooses today. */
export function withTables(page: string, calibration: Calibration): string {
  return putBetween(putBetween(page, "calibration", calibrationTables(calibration)), "methods", methodTable());
}
