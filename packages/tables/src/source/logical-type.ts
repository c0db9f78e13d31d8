/** The types of a contract. Text files are checked by form, Parquet by its physical type. */
export type LogicalType = "string" | "integer" | "number" | "boolean" | "date" | "timestamp";

/** How one column's raw value becomes a value of its logical type. */
export interface ColumnDeclaration {
  name: string;
  /** Undefined: the raw value as text (text files) or as it is (Parquet). */
  type: LogicalType | undefined;
  /** Texts that mean "missing" beside the null of the format. An empty unquoted CSV field is null unless this is `[]`. */
  missing: string[] | undefined;
  trim: boolean;
  /** strptime format of dates and timestamps; undefined: ISO 8601. */
  format: string | undefined;
  /** What a timestamp text without an offset means; undefined: an offset is required. */
  zone: "none" | "UTC" | (string & {}) | undefined;
  /** Words for true and false; undefined: `true` and `false` in any case. */
  booleanWords: { true: string[]; false: string[] } | undefined;
  decimal: "." | ",";
}

/** SQL expressions over `Table.relation` for one declared column. */
export interface ColumnSql {
  name: string;
  /** Engine type of `value`: VARCHAR, BIGINT, DOUBLE, BOOLEAN, DATE, TIMESTAMP, TIMESTAMP WITH TIME ZONE, or the physical one. */
  sqlType: string;
  /** The raw value as text, for samples. */
  raw: string;
  /** BOOLEAN: null, or a declared missing token. */
  isNull: string;
  /** The typed value; NULL when null or when it does not have the type's form. */
  value: string;
  /** Set when the physical type (Parquet) can never hold the logical type; then `value` is NULL and nothing else is asked. */
  typeMismatch: string | undefined;
}
