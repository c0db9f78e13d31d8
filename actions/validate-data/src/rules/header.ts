import type { Location } from "@gatewright/shared/report/finding.ts";
import type { Table } from "@gatewright/tables/source/table.ts";
import type { Contract } from "../contract/contract.ts";

/** Where a file names its columns: the header line of delimited text, the file as a whole in other formats. */
export function headerLocation(table: Table, { data }: Contract, path = table.files[0]?.path): Location[] {
  if (path === undefined) return [];
  const delimited = table.format === "csv" || table.format === "tsv";
  if (!delimited || data.dialect.header === false) return [{ path }];
  return [{ path, line: 1 + (data.dialect.skipLines ?? 0) }];
}
