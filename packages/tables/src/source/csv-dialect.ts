import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { enginePath } from "../engine/engine-path.ts";
import { quoteLiteral } from "../plan/identifiers.ts";
import type { ScanDialect } from "./csv-scanner.ts";
import type { CsvDialect } from "./table.ts";

/** The dialect with its defaults (docs/contract.md): nothing is sniffed. Throws a UserError for what cannot be. */
export function completeDialect(format: "csv" | "tsv", declared: Partial<CsvDialect>): CsvDialect {
  const quote = declared.quote ?? '"';
  const dialect: CsvDialect = {
    delimiter: declared.delimiter ?? (format === "tsv" ? "\t" : ","),
    quote,
    escape: declared.escape ?? quote,
    header: declared.header ?? true,
    encoding: declared.encoding ?? "utf-8",
    decimal: declared.decimal ?? ".",
    skipLines: declared.skipLines ?? 0,
  };
  if (!isAscii(dialect.delimiter)) refuse("delimiter", dialect.delimiter, "exactly one ASCII character");
  if (quote !== "" && !isAscii(quote)) refuse("quote", quote, "one ASCII character, or empty for none");
  if (dialect.escape !== "" && !isAscii(dialect.escape)) refuse("escape", dialect.escape, "one ASCII character");
  if (dialect.delimiter === quote || dialect.delimiter === dialect.escape) {
    refuse("delimiter", dialect.delimiter, "another character than the quote and the escape");
  }
  return dialect;
}

function isAscii(text: string): boolean {
  return text.length === 1 && /^[\t\x20-\x7e]$/.test(text);
}

function refuse(key: string, value: string, must: string): never {
  throw configurationError(`The ${key} ${JSON.stringify(value)} cannot be used.`, { hint: `It has to be ${must}.` });
}

export function scanDialect(dialect: CsvDialect): ScanDialect {
  const quote = dialect.quote === "" ? undefined : dialect.quote.charCodeAt(0);
  const mark = dialect.escape === "" ? quote : dialect.escape.charCodeAt(0);
  return { delimiter: dialect.delimiter.charCodeAt(0), quote, escape: quote === undefined ? undefined : mark };
}

/**
 * `read_csv` of files whose structure was checked, with every field as text under the given names.
 * No `new_line`: with `\r\n` stated the engine drops all but the last buffer of rows.
 */
export function readCsvSql(
  paths: readonly string[],
  columns: readonly string[],
  dialect: CsvDialect,
  header: boolean,
): string {
  const types = columns.map((column) => `${quoteLiteral(column)}: 'VARCHAR'`).join(", ");
  const options = [
    "auto_detect = false",
    `header = ${header}`,
    `delim = ${quoteLiteral(dialect.delimiter)}`,
    `quote = ${quoteLiteral(dialect.quote)}`,
    `escape = ${quoteLiteral(dialect.quote === "" ? "" : dialect.escape || dialect.quote)}`,
    // An empty field is null, a quoted empty field an empty text.
    "nullstr = ''",
    "allow_quoted_nulls = false",
    "strict_mode = true",
    "max_line_size = 2000000",
    // A directory named `key=value` would take the place of the column of that name.
    "hive_partitioning = false",
    `columns = {${types}}`,
  ];
  return `read_csv([${paths.map((path) => quoteLiteral(enginePath(path))).join(", ")}], ${options.join(", ")})`;
}
