import { quoteLiteral } from "../plan/identifiers.ts";
import type { ColumnDeclaration, LogicalType } from "./logical-type.ts";
import type { PhysicalColumn } from "./table.ts";
import { trimmed } from "./text-forms.ts";

const wholeNumbers = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(\d+,0\))$/;

/** Which physical types of Parquet can hold a logical type. */
const holds: Record<LogicalType, RegExp> = {
  string: /^(VARCHAR|ENUM\(.*\)|UUID|JSON)$/s,
  integer: wholeNumbers,
  number: /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\(.*\))$/,
  boolean: /^BOOLEAN$/,
  date: /^DATE$/,
  timestamp: /^(TIMESTAMP|TIMESTAMP_S|TIMESTAMP_MS|TIMESTAMP_NS|TIMESTAMP WITH TIME ZONE)$/,
};

/** The value of a Parquet column under a declared type, or why its physical type can never hold it. */
export function parquetValue(
  { physicalType, sql }: PhysicalColumn,
  { type, trim, zone }: ColumnDeclaration,
): { sqlType: string; value: string; typeMismatch: string | undefined } {
  if (type === undefined) {
    return {
      sqlType: physicalType,
      value: physicalType === "VARCHAR" && trim ? trimmed(sql) : sql,
      typeMismatch: undefined,
    };
  }
  if (!holds[type].test(physicalType)) {
    const sqlType = emptyType[type];
    return { sqlType, value: `NULL::${sqlType}`, typeMismatch: `${physicalType} cannot hold ${type} values` };
  }
  if (type === "string") {
    const text = physicalType === "VARCHAR" ? sql : `CAST(${sql} AS VARCHAR)`;
    return { sqlType: "VARCHAR", value: trim ? trimmed(text) : text, typeMismatch: undefined };
  }
  if (type === "timestamp" && physicalType !== "TIMESTAMP WITH TIME ZONE") {
    const local = finite(physicalType === "TIMESTAMP" ? sql : `CAST(${sql} AS TIMESTAMP)`);
    if (zone === undefined || zone === "none") return { sqlType: "TIMESTAMP", value: local, typeMismatch: undefined };
    const value = `(${local} AT TIME ZONE ${quoteLiteral(zone)})`;
    return { sqlType: "TIMESTAMP WITH TIME ZONE", value, typeMismatch: undefined };
  }
  const isTime = type === "date" || type === "timestamp";
  return { sqlType: physicalType, value: isTime ? finite(sql) : sql, typeMismatch: undefined };
}

/** The engine knows days and moments that are infinite; as values they have not the form of their type. */
function finite(time: string): string {
  return `CASE WHEN isfinite(${time}) THEN ${time} END`;
}

const emptyType: Record<LogicalType, string> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  timestamp: "TIMESTAMP",
};
