import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { locatedFault } from "@gatewright/shared/errors/located-fault.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { PredictionColumns } from "@gatewright/shared/policy/gate-policy.ts";
import { formatCount, plural } from "@gatewright/shared/publish/render/wording.ts";
import type { Location } from "@gatewright/shared/report/finding.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import { internalColumn, quoteIdentifier } from "@gatewright/tables/plan/identifiers.ts";
import { guardSql, type SqlColumn } from "@gatewright/tables/sql/sql-guard.ts";
import type { EnginePool } from "./engine-pool.ts";
import { inFileOrder } from "./file-order.ts";
import type { Predictions } from "./gate-evidence.ts";
import { joined } from "./join-champion.ts";
import { examples, idColumn, type LoadedSide, plainText, shown } from "./loaded-side.ts";
import { openPredictions } from "./predictions-file.ts";

export interface AskedSides {
  side: LoadedSide;
  /** Names of columns that slices and rules name: they are kept with a champion, too. */
  deciding: readonly string[];
  champion: LoadedSide | undefined;
  /** Holds both, and reads nothing else. */
  engine: Engine;
  /** For files that are not loaded. */
  engines: EnginePool;
  workingDirectory: string;
  host: EvaluateHost;
  columns: PredictionColumns;
}

type Questions = Pick<Predictions, "column" | "rowsWhere" | "numberPerRow" | "rowsAlsoIn" | "toCsv">;

/** A slice a value: more of them are an id and no slice. */
const mostValues = 1_000;

/** What rules may ask of loaded predictions beyond the arrays. */
export function questionsOf(sides: AskedSides): Questions {
  const { side, engine } = sides;
  const coded = new Map<string, ReturnType<Questions["column"]>>();
  const sqlColumns: SqlColumn[] = [...side.file.columns.values()].map(({ name, sqlType }) => ({ name, sqlType }));
  return {
    column: (name, location) => {
      const known = coded.get(name);
      if (known !== undefined) return known;
      const asked = columnCodes(name, location, sides);
      // Who asks next stands in another place of the policy, which its error must name.
      asked.then(
        () => coded.set(name, asked),
        () => undefined,
      );
      return asked;
    },
    rowsWhere: async (condition, location) => {
      await guardSql(engine, condition, { columns: sqlColumns, location });
      const [rows = new Float64Array(0)] = await engine.readNumbers(
        `SELECT CAST(${side.place} AS DOUBLE) FROM ${side.table} WHERE (${condition})`,
      );
      return Int32Array.from(rows).sort();
    },
    numberPerRow: async (sql, location) => {
      const { referenced } = await guardSql(engine, sql, { columns: sqlColumns, location, result: "number" });
      const candidate = await numbers(sql, `${side.table} c`, sides, location);
      const { champion } = sides;
      if (champion === undefined) return { candidate, champion: undefined };
      const silent = referenced.filter((name) => side.spoken.includes(name) && !champion.file.columns.has(name));
      if (silent.length > 0) {
        throw evidenceError(`${champion.file.path} has no column ${silent.join(", ")}, which the SQL is about.`, {
          location,
          hint: "What the model says must stand in both files.",
        });
      }
      return { candidate, champion: await numbers(sql, championRows(side, champion), sides, location) };
    },
    rowsAlsoIn: (path, on, location) => rowsAlsoIn(path, on, location, sides),
    toCsv: () => asCsv(sides),
  };
}

async function columnCodes(
  name: string,
  location: Location,
  { side, engine }: AskedSides,
): Promise<{ codes: Int32Array; values: string[] }> {
  const names = [...side.file.columns.keys()];
  if (!side.file.columns.has(name)) {
    throw locatedFault(
      location,
      `${side.file.path} has no column "${name}"${didYouMean(name, names) || "."}`,
      `Its columns: ${names.slice(0, 20).join(", ")}.`,
    );
  }
  const text = columnText(name, side);
  const rows = await engine.query(
    `SELECT DISTINCT ${text} AS value FROM ${side.table} WHERE ${text} IS NOT NULL LIMIT ${mostValues + 1}`,
  );
  if (rows.length > mostValues) {
    const [count] = await engine.query(`SELECT count(DISTINCT ${text}) AS n FROM ${side.table}`);
    throw evidenceError(
      `${name} in ${side.file.path} has ${formatCount(Number(count?.["n"] ?? 0))} different values, more than the ${formatCount(mostValues)} that slices may have.`,
      { location, hint: "Slice by something coarser, or write conditions." },
    );
  }
  const codes = `codes_of_${names.indexOf(name)}`;
  await engine.query(
    `CREATE TEMP TABLE IF NOT EXISTS ${codes} AS SELECT value, row_number() OVER (ORDER BY value) - 1 AS code FROM (SELECT DISTINCT ${text} AS value FROM ${side.table} WHERE ${text} IS NOT NULL)`,
  );
  const read = await engine.readNumbers(
    `SELECT CAST(${side.table}.${side.place} AS DOUBLE), CAST(coalesce(${codes}.code, -1) AS DOUBLE) FROM ${side.table} LEFT JOIN ${codes} ON ${codes}.value = ${text}`,
  );
  const [found = new Float64Array(0)] = inFileOrder(read, side.rows);
  const values = await engine.query(`SELECT value FROM ${codes} ORDER BY code`);
  return { codes: Int32Array.from(found), values: values.map(({ value }) => String(value)) };
}

/** A value as people write it: a column of whole numbers in a text file is DOUBLE to the engine, and 1995 is not 1995.0. */
function columnText(name: string, { file, table }: LoadedSide): string {
  const column = `${table}.${quoteIdentifier(name)}`;
  const text = `CAST(${column} AS VARCHAR)`;
  return /^(?:DOUBLE|FLOAT)$/.test(file.columns.get(name)?.sqlType ?? "")
    ? `CASE WHEN ${column} = trunc(${column}) AND abs(${column}) < 1e15 THEN CAST(CAST(${column} AS BIGINT) AS VARCHAR) ELSE ${text} END`
    : text;
}

const joinedPlace = internalColumn("joined-place");

/** The candidate's rows with what the champion said in the place of what the candidate said. */
function championRows(side: LoadedSide, champion: LoadedSide): string {
  const own = modelColumns(side);
  const types = new Map([...side.file.columns.values()].map(({ name, sqlType }) => [name, sqlType]));
  const replaced = own
    .filter((name) => champion.file.columns.has(name))
    .map((name) => `TRY_CAST(h.${quoteIdentifier(name)} AS ${types.get(name)}) AS ${quoteIdentifier(name)}`);
  const columns = replaced.length === 0 ? "c.*" : `c.* REPLACE (${replaced.join(", ")})`;
  return `(SELECT c.${side.place} AS ${joinedPlace}, ${columns} FROM ${joined(side, champion)}) c`;
}

/** Names of the columns in which the model speaks: those behind the roles of prediction, scores and interval. */
function modelColumns({ file, spoken }: LoadedSide): string[] {
  return spoken.filter((name) => file.columns.has(name));
}

async function numbers(
  sql: string,
  from: string,
  { side, engine }: AskedSides,
  location: Location,
): Promise<Float64Array> {
  const place = from.startsWith("(") ? joinedPlace : side.place;
  const read = await engine.readNumbers(`SELECT CAST(${place} AS DOUBLE), CAST((${sql}) AS DOUBLE) FROM ${from}`);
  const [values = new Float64Array(0)] = inFileOrder(read, side.rows);
  const broken = values.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
  if (broken === 0) return values;
  const rows = await engine.query(
    `SELECT ${idColumn} AS id FROM ${from} WHERE NOT coalesce(isfinite(CAST((${sql}) AS DOUBLE)), false) ORDER BY ${place} LIMIT 3`,
  );
  throw evidenceError(
    `The SQL gives no finite number for ${formatCount(broken)} of ${plural(side.rows, "row")}: ${examples(rows.map(({ id }) => shown(id)))}.`,
    { location, hint: "Say what a missing value is worth, e.g. with coalesce(cost, 0)." },
  );
}

async function rowsAlsoIn(
  path: string,
  on: readonly string[],
  location: Location,
  { side, engines, workingDirectory, host }: AskedSides,
): Promise<{ rows: number; examples: string[]; of: number; otherRows: number }> {
  const engine = await engines.open();
  const open = (from: string, role: string) => openPredictions({ path: from, role, workingDirectory, host, engine });
  const [mine, other] = [await open(side.file.path, "predictions"), await open(path, "training data")];
  const key = (file: typeof mine) => {
    const texts = on.map((name) => {
      const column = file.columns.get(name);
      // pandas writes 1.0 for 1 where a column has gaps, and others write 00001: it is the same row.
      if (column !== undefined) return `coalesce(${plainText(`TRY_CAST(${column.text} AS DOUBLE)`)}, ${column.text})`;
      const names = [...file.columns.keys()];
      throw evidenceError(`${file.path} has no column "${name}"${didYouMean(name, names) || "."}`, {
        location,
        hint: `Its columns: ${names.slice(0, 20).join(", ")}. Name in \`on\` what both files have.`,
      });
    });
    // A key that is missing is equal to no other.
    return `CASE WHEN ${texts.map((text) => `${text} IS NOT NULL`).join(" AND ")} THEN concat_ws(chr(31), ${texts.join(", ")}) END`;
  };
  const rows = await engine.query(
    `WITH mine AS (SELECT ${key(mine)} AS k, row_number() OVER () AS place FROM ${mine.table.relation}), other AS (SELECT DISTINCT ${key(other)} AS k FROM ${other.table.relation}) SELECT k, count(*) OVER () AS n FROM mine SEMI JOIN other USING (k) ORDER BY place LIMIT 3`,
  );
  return {
    rows: Number(rows[0]?.["n"] ?? 0),
    examples: rows.map(({ k }) => String(k).replaceAll("\u001f", ", ")),
    of: mine.table.rows,
    otherRows: other.table.rows,
  };
}

/** The columns that make the evaluation set, those that slices and rules name, and the model's words, as CSV in the order of the file. */
async function asCsv({ side, engine, columns, deciding }: AskedSides): Promise<string> {
  const wanted = new Set([...columns.id, ...side.truth, ...side.spoken, ...deciding]);
  const names = [...side.file.columns.keys()].filter((name) => wanted.has(name));
  const cell = (name: string) => {
    const text = `coalesce(${side.texts.get(name) ?? `CAST(${quoteIdentifier(name)} AS VARCHAR)`}, '')`;
    return `CASE WHEN regexp_matches(${text}, '[",\\r\\n]') THEN '"' || replace(${text}, '"', '""') || '"' ELSE ${text} END`;
  };
  const line = names.map(cell).join(` || ',' || `);
  const rows = await engine.query(
    `SELECT string_agg(${line}, chr(10) ORDER BY ${side.place}) AS text FROM ${side.table}`,
  );
  const header = names.map((name) => (/[",\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join(",");
  return `${header}\n${String(rows[0]?.["text"] ?? "")}\n`;
}
