import type { Engine } from "../engine/engine.ts";
import { columnSql } from "../source/column-sql.ts";
import type { ColumnDeclaration, LogicalType } from "../source/logical-type.ts";
import type { PhysicalColumn, Table } from "../source/table.ts";

/** Types from the narrowest to the widest; the first whose form every value has is taken. */
const candidates: Pick<ColumnDeclaration, "type" | "zone">[] = [
  { type: "boolean", zone: undefined },
  { type: "integer", zone: undefined },
  { type: "number", zone: undefined },
  { type: "date", zone: undefined },
  { type: "timestamp", zone: undefined },
  { type: "timestamp", zone: "none" },
  { type: "string", zone: undefined },
];

/** Finds the type of each column in one scan: for text by the values' forms, for Parquet by the physical types. */
export async function inferDeclarations(
  engine: Engine,
  table: Table,
  columns: readonly PhysicalColumn[],
): Promise<ColumnDeclaration[]> {
  const attempts = columns.map((column) => candidates.map((candidate) => declarationOf(column.name, candidate)));
  const measures = attempts.flatMap((tried, index) =>
    tried.map((declaration, attempt) => {
      const { isNull, value, typeMismatch } = columnSql(table, declaration);
      const misses = typeMismatch === undefined ? `count(*) FILTER (WHERE NOT ${isNull} AND (${value}) IS NULL)` : "-1";
      return `${misses} AS "m${index}_${attempt}"`;
    }),
  );
  const present = columns.map((column, index) => `count(${column.sql}) AS "n${index}"`);
  const [row = {}] = await engine.query(`SELECT ${[...measures, ...present].join(", ")} FROM ${table.relation}`);
  return columns.map((column, index) => {
    const isText = column.physicalType === "text" || column.physicalType === "json";
    const nothing = isText && Number(row[`n${index}`]) === 0;
    const found = nothing ? -1 : candidates.findIndex((_, attempt) => Number(row[`m${index}_${attempt}`]) === 0);
    return declarationOf(column.name, candidates[found] ?? { type: undefined, zone: undefined });
  });
}

function declarationOf(
  name: string,
  { type, zone }: { type: LogicalType | undefined; zone: ColumnDeclaration["zone"] },
) {
  return {
    name,
    type,
    missing: undefined,
    trim: false,
    format: undefined,
    zone,
    booleanWords: undefined,
    decimal: ".",
  } satisfies ColumnDeclaration;
}
