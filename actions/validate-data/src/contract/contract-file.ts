import type { Severity } from "@gatewright/shared/report/finding.ts";
import type { LogicalType } from "@gatewright/tables/source/logical-type.ts";
import type { CsvDialect, TableFormat } from "@gatewright/tables/source/table.ts";
import type { Bound, ColumnRole, Range } from "./contract.ts";

/** A contract as it stands in its file, after `schemas/contract.v1.json` has accepted it. */
export interface ContractFile {
  contract: 1;
  name?: string;
  description?: string;
  data: {
    path: Names;
    format?: TableFormat;
    delimiter?: string;
    quote?: string;
    escape?: string;
    header?: boolean;
    encoding?: CsvDialect["encoding"];
    decimal?: CsvDialect["decimal"];
    skip_lines?: number;
    columns?: string[];
    missing?: string[];
    hive?: boolean;
  };
  key?: Names;
  rows?: RowBounds & { severity?: Severity };
  columns?: Record<string, ColumnFile>;
  column_order?: boolean;
  extra_columns?: Severity | "ignore";
  duplicate_rows?: Share;
  rules?: RuleFile[];
  report?: { sample_rows?: number; redact?: Names };
}

/** One name, or several. */
export type Names = string | string[];
/** `<1%`, `<=0.5%` or 0. */
export type Share = string | number;
export type EnumValue = string | number | boolean;

export interface RowBounds {
  min?: number;
  max?: number;
}

export interface ColumnFile extends ColumnCheckKeys, FrameKeys {
  description?: string;
  type?: LogicalType;
  role?: ColumnRole;
  optional?: boolean;
  missing?: string[];
  trim?: boolean;
  zone?: string;
  words?: { true: string[]; false: string[] };
  decimal?: "." | ",";
  severity?: Severity | Record<string, Severity>;
}

/** Keys that mean a check, under `columns` and in a rule about a column alike. */
export interface ColumnCheckKeys {
  required?: boolean;
  nulls?: Share;
  minimum?: Bound;
  maximum?: Bound;
  exclusive_minimum?: Bound;
  exclusive_maximum?: Bound;
  enum?: EnumValue[];
  other?: Share;
  not_enum?: EnumValue[];
  pattern?: string;
  format?: string;
  min_length?: number;
  max_length?: number;
  unique?: boolean;
  monotonic?: "increasing" | "strictly_increasing" | "decreasing" | "strictly_decreasing";
  freshness?: string;
  mean?: Range;
  std?: Range;
  sum?: Range;
  median?: Range;
  quantiles?: Record<string, Range>;
  distinct?: Range;
  distinct_share?: Range;
  most_common_share?: Range;
  entropy?: Range;
  outliers?: { z?: { threshold: number; share: Share }; iqr?: { factor: number; share: Share } };
}

export type ColumnCheckKey = keyof ColumnCheckKeys;

export interface FrameKeys {
  environments?: Names;
  mostly?: number;
  where?: string;
  by?: Names;
}

export interface RuleFile extends ColumnCheckKeys, FrameKeys {
  name?: string;
  severity?: Severity;
  sql?: string;
  references?: { columns: Names; path: string; to?: Names };
  correlation?: { columns: [string, string]; between: Range };
  duplicate_rows?: Share;
  key?: Names;
  rows?: RowBounds;
  column?: string;
}

/** In the order in which their checks stand in the report. */
export const columnCheckKeys = [
  "required",
  "nulls",
  "minimum",
  "exclusive_minimum",
  "maximum",
  "exclusive_maximum",
  "enum",
  "other",
  "not_enum",
  "pattern",
  "format",
  "min_length",
  "max_length",
  "unique",
  "monotonic",
  "freshness",
  "mean",
  "std",
  "sum",
  "median",
  "quantiles",
  "distinct",
  "distinct_share",
  "most_common_share",
  "entropy",
  "outliers",
] as const satisfies ColumnCheckKey[];

export function nameList(names: Names | undefined): string[] {
  if (names === undefined) return [];
  return typeof names === "string" ? [names] : names;
}
