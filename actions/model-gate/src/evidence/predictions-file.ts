import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import { plural } from "@gatewright/shared/publish/render/wording.ts";
import type { Location } from "@gatewright/shared/report/finding.ts";
import type { Evidence } from "@gatewright/shared/report/report.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import { quoteIdentifier } from "@gatewright/tables/plan/identifiers.ts";
import { openTable } from "@gatewright/tables/source/open-table.ts";
import type { PhysicalColumn, Table } from "@gatewright/tables/source/table.ts";

/** A predictions file that the engine can read, with its columns as SQL. */
export interface PredictionsFile {
  /** As the user named it. */
  path: string;
  role: string;
  table: Table;
  /** By name. */
  columns: ReadonlyMap<string, FileColumn>;
  evidence(): Promise<Evidence>;
}

export interface FileColumn {
  name: string;
  /** VARCHAR of a value as it stands in the file; NULL where there is none. Equal values of two formats have equal texts. */
  text: string;
  /** DOUBLE; NULL where there is no number. */
  number: string;
  /** The column as conditions of the policy see it, and its type. */
  typed: string;
  sqlType: string;
}

export interface OpenPredictions {
  path: string;
  role: string;
  workingDirectory: string;
  host: Pick<EvaluateHost, "temporaryDirectory" | "signal">;
  engine: Engine;
}

/**
 * Opens a predictions file and looks at its form.
 * @throws UserError (`evidence`) for a file that is missing, empty, no table, a pickle, or has faults of structure
 */
export async function openPredictions({
  path,
  role,
  workingDirectory,
  host,
  engine,
}: OpenPredictions): Promise<PredictionsFile> {
  await refusePickle(path, workingDirectory);
  const { temporaryDirectory, signal } = host;
  const declaration = { paths: [path], root: workingDirectory, format: undefined, dialect: {}, hivePartitions: false };
  const table = await openTable(declaration, { engine, temporaryDirectory, signal });
  const [fault] = table.faults;
  if (fault !== undefined) {
    const more = table.faultCount === 1 ? "" : ` (and ${plural(table.faultCount - 1, "more such fault")})`;
    throw evidenceError(`${path} is damaged${lineOf(fault.location)}: ${fault.message.replace(/\.$/, "")}${more}.`, {
      location: fault.location,
      hint: "Write the file anew; rows that cannot be read could be the ones that matter.",
    });
  }
  if (table.rows === 0) {
    throw evidenceError(`${path} has no rows.`, {
      location: { path },
      hint: "An empty evaluation set proves nothing. Was it filtered out?",
    });
  }
  const columns = await typedColumns(table, engine);
  return { path, role, table, columns, evidence: () => evidenceOf(path, role, table) };
}

function lineOf({ line }: Location): string {
  return line === undefined ? "" : ` in line ${line}`;
}

async function evidenceOf(path: string, role: string, table: Table): Promise<Evidence> {
  const [first] = table.files;
  const digests = await Promise.all(table.files.map((file) => file.digest));
  return {
    role,
    path,
    digest: digests[0] ?? "",
    bytes: first?.bytes ?? 0,
    rows: table.rows,
  };
}

/** A column of texts is one of numbers for conditions when all its values are. */
async function typedColumns(table: Table, engine: Engine): Promise<Map<string, FileColumn>> {
  const columns = table.columns.map((column) => ({ column, text: textOf(column), number: numberOf(column) }));
  const untyped = columns.filter(({ column }) => isText(column));
  const measures = untyped.flatMap(({ text, number }) => [
    `count(${text})`,
    `count(${number})`,
    `count(TRY_CAST(${text} AS DATE))`,
  ]);
  const [counts] =
    measures.length === 0
      ? [undefined]
      : await engine.query(
          `SELECT ${measures.map((measure, at) => `${measure} AS m${at}`).join(", ")} FROM ${table.relation}`,
        );
  const typedAs = new Map<PhysicalColumn, string>();
  untyped.forEach(({ column }, at) => {
    const [texts, numbers, dates] = [0, 1, 2].map((offset) => Number(counts?.[`m${3 * at + offset}`] ?? 0));
    const type = texts === 0 ? "VARCHAR" : numbers === texts ? "DOUBLE" : dates === texts ? "DATE" : "VARCHAR";
    typedAs.set(column, type);
  });
  return new Map(
    columns.map(({ column, text, number }) => {
      const sqlType = typedAs.get(column) ?? column.physicalType;
      const typed = typedAs.has(column) ? castText(text, number, sqlType) : column.sql;
      return [column.name, { name: column.name, text, number, typed, sqlType }];
    }),
  );
}

function castText(text: string, number: string, sqlType: string): string {
  switch (sqlType) {
    case "DOUBLE":
      return number;
    case "DATE":
      return `TRY_CAST(${text} AS DATE)`;
    default:
      return text;
  }
}

function isText({ physicalType }: PhysicalColumn): boolean {
  return physicalType === "text" || physicalType === "json";
}

function textOf({ physicalType, sql }: PhysicalColumn): string {
  switch (physicalType) {
    case "text":
      return `nullif(${sql}, '')`;
    case "json":
      // A whole number stands as such, whether a writer gave it a fraction or not.
      return `regexp_replace(nullif(${sql} ->> '$', ''), '^(-?[0-9]+)\\.0+$', '\\1')`;
    case "DOUBLE":
    case "FLOAT":
      return `CASE WHEN ${sql} = trunc(${sql}) AND abs(${sql}) < 1e15 THEN CAST(CAST(${sql} AS BIGINT) AS VARCHAR) ELSE CAST(${sql} AS VARCHAR) END`;
    default:
      return `CAST(${sql} AS VARCHAR)`;
  }
}

/** Python and R write True and FALSE where others write 1 and 0. */
function numberOf(column: PhysicalColumn): string {
  const { physicalType, sql } = column;
  if (isText(column)) {
    const text = `trim(${textOf(column)})`;
    return `CASE lower(${text}) WHEN 'true' THEN 1 WHEN 'false' THEN 0 ELSE TRY_CAST(${text} AS DOUBLE) END`;
  }
  // 0.7 of 32 bits is 0.7 in every other format, and not 0.699999988.
  if (physicalType === "FLOAT") return `TRY_CAST(CAST(${sql} AS VARCHAR) AS DOUBLE)`;
  if (physicalType === "BOOLEAN") return `CAST(CAST(${sql} AS INTEGER) AS DOUBLE)`;
  if (/^(?:DATE|TIMESTAMP)/.test(physicalType)) return `CAST(epoch_ms(${sql}) AS DOUBLE)`;
  return `TRY_CAST(${sql} AS DOUBLE)`;
}

/**
 * The column of that name; undefined when the file has none and the name is only the default one.
 * @throws UserError (`evidence`) when the policy names it
 */
export function columnNamed(file: PredictionsFile, name: string | undefined, usual: string): FileColumn | undefined {
  if (name === undefined) return file.columns.get(usual);
  const found = file.columns.get(name);
  if (found !== undefined || name === usual) return found;
  throw noColumn(file, name);
}

/** @throws UserError (`evidence`) when the file has no such column */
export function neededColumn(file: PredictionsFile, name: string, key: string): FileColumn {
  const found = file.columns.get(name);
  if (found !== undefined) return found;
  throw noColumn(file, name, `Name the column of it under \`predictions.${key}\`.`);
}

function noColumn({ path, columns }: PredictionsFile, name: string, hint = ""): UserError {
  const names = [...columns.keys()];
  const shown = names.length > 20 ? `${names.slice(0, 20).join(", ")} and ${names.length - 20} more` : names.join(", ");
  return evidenceError(`${path} has no column "${name}"${didYouMean(name, names) || "."}`, {
    location: { path },
    hint: `${hint}${hint === "" ? "" : " "}Its columns: ${shown}.`,
  });
}

/** A pickle runs code when it is loaded, and no other program can read it. */
async function refusePickle(path: string, workingDirectory: string): Promise<void> {
  const named = /\.(?:pkl|pickle|joblib)(?:\.[a-z0-9]+)?$/i.test(path);
  if (!named && !(await beginsLikePickle(resolve(workingDirectory, path)))) return;
  throw evidenceError(`${path} is a pickle, which gatewright does not read: loading one runs the code in it.`, {
    location: { path },
    hint: "Write a table: `predictions.to_parquet('predictions.parquet')` or `to_csv('predictions.csv', index=False)` in pandas.",
  });
}

async function beginsLikePickle(path: string): Promise<boolean> {
  try {
    const file = await open(path, "r");
    try {
      const start = Buffer.alloc(2);
      const { bytesRead } = await file.read(start, 0, 2, 0);
      // PROTO, and the protocol's number.
      return bytesRead === 2 && start[0] === 0x80 && (start[1] ?? 0) >= 2 && (start[1] ?? 0) <= 5;
    } finally {
      await file.close();
    }
  } catch (error) {
    // What is missing or a folder the reader of tables tells in its own words.
    if (systemErrorCode(error) !== undefined) return false;
    throw error;
  }
}

/** Quoted, for queries over the loaded table. */
export function quoted(names: readonly string[]): string {
  return names.map(quoteIdentifier).join(", ");
}
