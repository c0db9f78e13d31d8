import { rawText } from "../source/column-sql.ts";
import { internalColumn, nullColumn, quoteIdentifier, rawColumn } from "./identifiers.ts";
import type { TypedRelation } from "./scan-plan.ts";

/**
 * The typed relation as SQL to stand behind FROM (its columns: see `TypedRelation`). The engine drops the columns that
 * a query does not use.
 */
export function typedRelationSql(relation: TypedRelation): string {
  return `(SELECT ${typedColumns(relation).join(", ")} FROM ${relation.table.relation})`;
}

/** The same with the number of the well-formed record as `rowNumber`, from 1 over all files. */
export function numberedRelationSql(relation: TypedRelation): string {
  const columns = [`row_number() OVER () AS ${rowNumber}`, ...typedColumns(relation)];
  return `(SELECT ${columns.join(", ")} FROM ${relation.table.relation})`;
}

export const rowNumber = internalColumn("row");

/** The value of a `by:` column as text, as `runScan` groups by it; NULL for a null. */
export function groupColumn(relation: TypedRelation, name: string): string {
  if (relation.columns.some((column) => column.name === name)) {
    return `CASE WHEN ${nullColumn(name)} THEN NULL ELSE ${rawColumn(name)} END`;
  }
  return `CAST(${quoteIdentifier(name)} AS VARCHAR)`;
}

function typedColumns({ table, columns, undeclared }: TypedRelation): string[] {
  const declared = columns.flatMap(({ name, value, raw, isNull }) => [
    `${value} AS ${quoteIdentifier(name)}`,
    `${raw} AS ${rawColumn(name)}`,
    `${isNull} AS ${nullColumn(name)}`,
  ]);
  const plain = undeclared.map((name) => {
    const column = table.columns.find((candidate) => candidate.name === name);
    if (column === undefined) throw new Error(`The table has no column ${JSON.stringify(name)}.`);
    const value = column.physicalType === "json" ? rawText(column) : column.sql;
    return `${value} AS ${quoteIdentifier(name)}`;
  });
  // A table of which nothing is asked by column still has rows to count.
  return declared.length + plain.length === 0 ? ["1 AS one"] : [...declared, ...plain];
}
