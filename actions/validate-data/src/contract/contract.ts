import type { Location, Severity } from "@gatewright/shared/report/finding.ts";
import type { ColumnDeclaration } from "@gatewright/tables/source/logical-type.ts";
import type { TableDeclaration } from "@gatewright/tables/source/table.ts";

/**
 * A contract after parsing: short forms written out, defaults applied, every expectation one `Check`.
 * The file's own form is `schemas/contract.v1.json` and `docs/contract.md`.
 */
export interface Contract {
  name: string;
  /** Path of the contract file, relative to the working directory. */
  path: string;
  /** `sha256:<64 hex>` of its bytes, and their number. */
  digest: string;
  bytes: number;
  /** `root` is filled in when the data is opened. */
  data: Omit<TableDeclaration, "root">;
  /** In the contract's order. */
  columns: ContractColumn[];
  checks: Check[];
  /** Columns whose values appear nowhere. */
  redact: Set<string>;
  /** Where `redact:` stands: a name in neither the contract nor the data is a slip that would show what should be hidden. */
  redactLocation?: Location;
  /** At most so many samples a finding. */
  sampleRows: number;
}

/** What a column is to the model; rules about leakage and drift read it. */
export type ColumnRole = "feature" | "label" | "prediction" | "score" | "id" | "group" | "weight" | "time";

export interface ContractColumn extends ColumnDeclaration {
  /** May be absent from the data; then its checks are `skipped`. */
  optional: boolean;
  /** Environments in which the column is expected; undefined: in all. */
  environments: string[] | undefined;
  role?: ColumnRole;
  location: Location;
}

/** `<1%`, `<=0.5%`, `0`: a limit on a share of rows, 0 to 1. `<` excludes the limit itself. */
export interface ShareLimit {
  share: number;
  inclusive: boolean;
  /** As it stands in the contract. */
  text: string;
}

/** Both ends inclusive; null: open. */
export type Range = readonly [low: number | null, high: number | null];

/**
 * A bound in the column's own type: a number, or ISO text for dates (`YYYY-MM-DD`) and timestamps
 * (`YYYY-MM-DDTHH:MM:SS[.fraction]`, with `Z` or `±HH:MM` when the contract states an offset, else in the column's zone).
 */
export type Bound = number | string;

/** What stands beside every check. */
export interface CheckFrame {
  severity: Severity;
  /** Name given by the user (`rules: - name:`); undefined for short forms. */
  name: string | undefined;
  /** Sandboxed SQL condition: only these rows count. */
  where: string | undefined;
  /** One evaluation and one finding a group. Empty: over all rows. */
  by: string[];
  /** Share of considered rows that must hold, 0 to 1 (default 1). */
  mostly: number;
  environments: string[] | undefined;
  /** Where the contract states it. */
  location: Location;
  /** Nobody wrote it down: it comes with every table, so alone it does not make a contract (`effective-checks.ts`). */
  implied?: true;
}

export type Check = (ColumnCheck | TableCheck) & CheckFrame;

/** Checks about one column. */
export type ColumnCheck = { column: string } & (
  | { rule: "type" }
  | { rule: "finite" }
  | { rule: "required" }
  | { rule: "nulls"; limit: ShareLimit }
  | { rule: "minimum" | "maximum"; bound: Bound; exclusive: boolean }
  | { rule: "enum"; values: (string | number | boolean)[]; other: ShareLimit | undefined }
  | { rule: "not-enum"; values: (string | number | boolean)[] }
  /** `pattern` as it stands in the contract; `portablePattern` (pattern.ts) gives the engine's form. */
  | { rule: "pattern"; pattern: string }
  | { rule: "format"; format: StringFormat }
  | { rule: "min-length" | "max-length"; length: number }
  | { rule: "unique" }
  | { rule: "monotonic"; direction: "increasing" | "decreasing"; strict: boolean }
  | { rule: "freshness"; maxAgeMs: number; text: string }
  | { rule: AggregateRule; range: Range }
  | { rule: "quantile"; probability: number; range: Range }
  | { rule: "z-score-outliers"; threshold: number; limit: ShareLimit }
  | { rule: "iqr-outliers"; factor: number; limit: ShareLimit }
);

export type StringFormat = "email" | "uri" | "uuid" | "ipv4" | "ipv6" | "date" | "date-time" | "json";

export type AggregateRule =
  | "mean"
  | "std"
  | "sum"
  | "median"
  | "distinct"
  | "distinct-share"
  | "most-common-share"
  | "entropy";

/** Checks about the table. */
export type TableCheck =
  | { rule: "structure" }
  | { rule: "columns" }
  | { rule: "extra-columns" }
  | { rule: "column-order" }
  | { rule: "rows"; range: Range }
  | { rule: "key"; columns: string[] }
  | { rule: "duplicate-rows"; limit: ShareLimit }
  | { rule: "sql"; sql: string }
  | { rule: "references"; columns: string[]; path: string; to: string[] }
  | { rule: "correlation"; columns: readonly [string, string]; range: Range };

export type RuleId = Check["rule"];
