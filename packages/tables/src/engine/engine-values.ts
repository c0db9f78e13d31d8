import type { DuckDBValue } from "@duckdb/node-api";
import type { MeasureValue } from "../plan/scan-plan.ts";

type Api = typeof import("@duckdb/node-api");

/**
 * Turns the engine's values into plain ones. Whole numbers that a JavaScript number holds exactly become numbers, larger
 * ones stay bigint; dates and timestamps become ISO 8601 text (with `Z` when they name an instant); lists become
 * arrays, maps arrays of `[key, value]`, structs arrays of their fields' values; everything else its text.
 */
export function plainValue(api: Api, value: DuckDBValue): MeasureValue {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case "number":
    case "string":
    case "boolean":
      return value;
    case "bigint":
      return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    default:
  }
  if (value instanceof api.DuckDBDecimalValue) {
    return value.scale === 0 ? plainValue(api, value.value) : Number(value.toString());
  }
  if (value instanceof api.DuckDBListValue || value instanceof api.DuckDBArrayValue) {
    return value.items.map((item) => plainValue(api, item));
  }
  if (value instanceof api.DuckDBMapValue) {
    return value.entries.map((entry) => [plainValue(api, entry.key), plainValue(api, entry.value)]);
  }
  if (value instanceof api.DuckDBStructValue) {
    return Object.values(value.entries).map((item) => plainValue(api, item));
  }
  // The API prints instants in the zone of the machine: the same evidence would give other texts elsewhere.
  if (value instanceof api.DuckDBTimestampTZValue && value.isFinite) return isoMicros(value.micros, "Z");
  if (value instanceof api.DuckDBTimestampValue && value.isFinite) return isoMicros(value.micros, "");
  return String(value);
}

function isoMicros(micros: bigint, zone: string): string {
  const millis = micros / 1000n - (micros % 1000n < 0n ? 1n : 0n);
  const rest = Number(micros - millis * 1000n);
  const date = new Date(Number(millis));
  if (Number.isNaN(date.getTime())) return `${micros} microseconds since 1970`;
  const [seconds = "", fraction = ""] = date.toISOString().slice(0, -1).split(".");
  const digits = `${fraction}${String(rest).padStart(3, "0")}`.replace(/0+$/, "");
  return `${seconds}${digits === "" ? "" : `.${digits}`}${zone}`;
}
