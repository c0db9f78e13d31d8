import type { Location } from "@gatewright/shared/report/finding.ts";
import type { Table } from "@gatewright/tables/source/table.ts";

/** Where a file names its columns: the header line of delimited text, the file as a whole in other formats. */
export function headerLocation(table: Table, path = table.files[0]?.path): Location[] {
  if (path === undefined) return [];
  return [table.format === "csv" || table.format === "tsv" ? { path, line: 1 } : { path }];
}
