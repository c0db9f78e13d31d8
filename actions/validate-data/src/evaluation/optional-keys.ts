import type { Table } from "@gatewright/tables/source/table.ts";
import type { Contract } from "../contract/contract.ts";

/** A line of JSON may lack the key of an optional column, and so may all lines of one file: files need not agree in it. */
export function withOptionalKeys(contract: Contract, table: Table): Table {
  if (table.format !== "jsonl") return table;
  const optional = new Set(contract.columns.flatMap(({ name, optional: may }) => (may ? [name] : [])));
  const schemaDifferences = table.schemaDifferences.flatMap((difference) => {
    const columns = difference.columns.filter((name) => !optional.has(name));
    return columns.length === 0 ? [] : [{ ...difference, columns }];
  });
  return { ...table, schemaDifferences };
}
