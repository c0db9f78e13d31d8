import type { YamlDocument } from "@gatewright/shared/document/yaml-document.ts";
import type { CsvDialect } from "@gatewright/tables/source/table.ts";
import type { Contract } from "./contract.ts";
import { contractFault } from "./contract-fault.ts";
import { type ContractFile, nameList } from "./contract-file.ts";

const delimitedOnly = [
  "delimiter",
  "quote",
  "escape",
  "header",
  "encoding",
  "decimal",
  "skip_lines",
  "columns",
] as const;

/** What the contract says about where the table is and how it is written. */
export function readData(document: YamlDocument, { data }: ContractFile): Contract["data"] {
  const { format } = data;
  if (format === "parquet" || format === "jsonl") {
    const key = delimitedOnly.find((name) => data[name] !== undefined && !(format === "jsonl" && name === "encoding"));
    if (key !== undefined) {
      throw contractFault(
        document,
        ["data", key],
        `${key} has no meaning for ${format} files.`,
        "Remove it, or mend format.",
      );
    }
  }
  if (data.header === false && data.columns === undefined) {
    throw contractFault(
      document,
      ["data", "header"],
      "a file without a header needs the names of its columns.",
      "List them, in order, under data: columns.",
    );
  }
  if (data.columns !== undefined && data.header !== false) {
    throw contractFault(
      document,
      ["data", "columns"],
      "names of columns are for files without a header, and this one has one.",
      "State header: false, or remove data: columns.",
    );
  }
  if (data.delimiter !== undefined && (data.delimiter === data.quote || data.delimiter === data.escape)) {
    throw contractFault(
      document,
      ["data", "delimiter"],
      "the delimiter is also the quote or the escape sign.",
      "They must differ.",
    );
  }
  if (data.quote === "" && data.escape !== undefined) {
    throw contractFault(
      document,
      ["data", "escape"],
      "escape has no meaning where quote is empty: there is no quoted field.",
      "Remove one of the two.",
    );
  }
  return {
    paths: nameList(data.path),
    format,
    dialect: dialectOf(data),
    ...(data.columns === undefined ? {} : { columnNames: data.columns }),
    hivePartitions: data.hive ?? false,
  };
}

function dialectOf(data: ContractFile["data"]): Partial<CsvDialect> {
  const stated = {
    delimiter: data.delimiter,
    quote: data.quote,
    // An escape sign that is not stated is the quote itself, also when the quote is another than usual.
    escape: data.escape ?? data.quote,
    header: data.header,
    encoding: data.encoding,
    decimal: data.decimal,
    skipLines: data.skip_lines,
  };
  const dialect: Partial<CsvDialect> = {};
  for (const [key, value] of Object.entries(stated)) if (value !== undefined) Object.assign(dialect, { [key]: value });
  return dialect;
}
