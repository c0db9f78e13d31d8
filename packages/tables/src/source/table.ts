import type { Location } from "@gatewright/shared/report/finding.ts";

export type TableFormat = "csv" | "tsv" | "jsonl" | "parquet";

/** How a delimited file is written. Declared, never sniffed. */
export interface CsvDialect {
  delimiter: string;
  quote: string;
  escape: string;
  /** False: the file has no header line and `columnNames` names the columns. */
  header: boolean;
  encoding: "utf-8" | "latin-1" | "utf-16";
  decimal: "." | ",";
  /** Lines before the header that are not part of the table. */
  skipLines: number;
}

/** What a contract (or the command line) says about where a table is and how it is written. */
export interface TableDeclaration {
  /** Paths, directories or globs, relative to `root`. Never empty. */
  paths: string[];
  /** Absolute directory that `paths` are relative to. */
  root: string;
  /** Undefined: from the file's extension, which must be one of the declared formats' own. */
  format: TableFormat | undefined;
  dialect: Partial<CsvDialect>;
  /** Names of the columns for files without a header. */
  columnNames?: string[];
  /** Hive partitions (`key=value/` directories) become columns. */
  hivePartitions: boolean;
}

/** A file of the table as it stands on disk. */
export interface TableFile {
  /** Relative to the declaration's root, forward slashes. */
  path: string;
  absolutePath: string;
  bytes: number;
  /** `sha256:<64 hex>`. Of a large file it is computed while the engine works. */
  digest: Promise<string>;
  /** Records that could be read. */
  rows: number;
  /** The columns that this file has, in its own order. */
  columns: string[];
}

export interface PhysicalColumn {
  name: string;
  /** `text` for CSV and TSV, `json` for JSON Lines, the engine's type name for Parquet, e.g. `INTEGER`, `TIMESTAMP WITH TIME ZONE`. */
  physicalType: string;
  /** SQL identifier of the raw column inside `Table.relation`; text columns are VARCHAR, JSON Lines columns JSON. */
  sql: string;
}

/** What is wrong with the shape of a file, before any rule about values. */
export interface StructureFault {
  kind:
    | "ragged-row"
    | "broken-quote"
    | "unterminated-quote"
    | "invalid-encoding"
    | "nul-byte"
    | "record-too-long"
    | "invalid-json"
    | "duplicate-key";
  /** One sentence. */
  message: string;
  location: Location;
}

/** Columns whose name, presence or type differ between the files of one table. */
export interface SchemaDifference {
  path: string;
  /** The columns that it is about. */
  columns: string[];
  message: string;
}

/** A table that was found, whose shape was checked and which the engine can read. */
export interface Table {
  format: TableFormat;
  files: TableFile[];
  /** In file order. */
  columns: PhysicalColumn[];
  /** Well-formed records: the number that the engine must see; another number is an error. */
  rows: number;
  /** The first faults in file order, at most 100, and how many there are in all. Faulty records are left out of `relation`. */
  faults: StructureFault[];
  faultCount: number;
  schemaDifferences: SchemaDifference[];
  /** SQL to stand behind FROM: the raw columns, one row a well-formed record, in file order. */
  relation: string;
  /** Files that the engine must be allowed to read; nothing else is. */
  enginePaths: string[];
  /** Physical place of cells: `row` is the 1-based number of the well-formed record over all files in order. */
  locate(cells: readonly { row: number; column?: string }[]): Promise<Location[]>;
}
