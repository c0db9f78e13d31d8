import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import type { PredictionColumns } from "@gatewright/shared/policy/gate-policy.ts";
import { clippedText } from "@gatewright/shared/publish/render/visible-text.ts";
import { formatCount, plural } from "@gatewright/shared/publish/render/wording.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import { internalColumn, quoteIdentifier } from "@gatewright/tables/plan/identifiers.ts";
import { columnNamed, type FileColumn, neededColumn, type PredictionsFile } from "./predictions-file.ts";

/** A predictions file as a table in the engine: its own columns, and ours with the id, the label and what the model said. */
export interface LoadedSide {
  file: PredictionsFile;
  /** Name of the table. */
  table: string;
  rows: number;
  /** Name of the column with a row's place in the file, from 0: the engine's own, unless the file has a column of that name. */
  place: string;
  /** Our columns that it has, by role, e.g. `score`, `scores:ok`. */
  roles: ReadonlySet<string>;
  /** Names of the file's columns that say what is true: label, weight, group and the like. */
  truth: string[];
  /** Names of those in which the model speaks: prediction, scores, ends of an interval. */
  spoken: string[];
  /** SQL of the text that stands in the file, by the names of columns that are compared as texts: `007` is not 7. */
  texts: ReadonlyMap<string, string>;
}

/** SQL of one of our columns. */
export function roleColumn(role: string): string {
  return internalColumn(role);
}

export const idColumn = internalColumn("id");

/** What may stand in a numeric role. */
type Kind = "number" | "weight" | "truth" | "text" | "time";

interface Role {
  role: string;
  column: FileColumn;
  kind: Kind;
}

/**
 * Loads a file into the engine and refuses what no rule could use: ids that are missing or stand twice, and numbers that are none.
 * @throws UserError (`evidence`) with counts and examples
 */
export async function loadSide(
  file: PredictionsFile,
  table: string,
  columns: PredictionColumns,
  engine: Engine,
): Promise<LoadedSide> {
  const ids = columns.id.map((name) => neededColumn(file, name, "id"));
  const roles = rolesOf(file, columns);
  const own = [...file.columns.values()].map(({ name, typed }) => `${typed} AS ${quoteIdentifier(name)}`);
  const ours = roles.map(({ role, column, kind }) => {
    return `${kind === "text" ? column.text : timeOrNumber(column, kind)} AS ${roleColumn(role)}`;
  });
  const [first] = ids;
  // One id stands as it is; of several the parts must not run into each other.
  const id =
    ids.length === 1 && first !== undefined
      ? first.text
      : `CASE WHEN ${ids.map(({ text }) => `${text} IS NOT NULL`).join(" AND ")} THEN concat_ws(chr(31), ${ids.map(({ text }) => text).join(", ")}) END`;
  const taken = [...file.columns.keys()].some((name) => name.toLowerCase() === "rowid");
  const place = taken ? internalColumn("place") : "rowid";
  const places = taken ? [`row_number() OVER () - 1 AS ${place}`] : [];
  await engine.query(
    `CREATE TEMP TABLE ${table} AS SELECT ${[...own, ...ours, `${id} AS ${idColumn}`, ...places].join(", ")} FROM ${file.table.relation}`,
  );
  const speaks = (role: string) => /^(?:prediction$|score$|lower$|upper$|scores:|predictions:)/.test(role);
  const side: LoadedSide = {
    file,
    table,
    rows: file.table.rows,
    place,
    roles: new Set(roles.map(({ role }) => role)),
    truth: roles.filter(({ role }) => !speaks(role)).map(({ column }) => column.name),
    spoken: roles.filter(({ role }) => speaks(role)).map(({ column }) => column.name),
    texts: new Map([
      ...roles
        .filter(({ kind }) => kind === "text")
        .map(({ role, column }) => [column.name, roleColumn(role)] as const),
      ...ids.map(
        ({ name }, at) => [name, ids.length === 1 ? idColumn : `split_part(${idColumn}, chr(31), ${at + 1})`] as const,
      ),
    ]),
  };
  await refuseIds(side, columns, engine);
  for (const role of roles) await refuseValues(side, role, engine);
  if (side.roles.has("lower") && side.roles.has("upper")) await refuseTurned(side, engine);
  return side;
}

function timeOrNumber(column: FileColumn, kind: Kind): string {
  if (kind !== "time") return column.number;
  return `coalesce(${column.number}, CAST(epoch_ms(TRY_CAST(${column.text} AS TIMESTAMP)) AS DOUBLE))`;
}

function rolesOf(file: PredictionsFile, columns: PredictionColumns): Role[] {
  const roles: Role[] = [];
  const add = (role: string, column: FileColumn | undefined, kind: Kind) => {
    if (column !== undefined) roles.push({ role, column, kind });
  };
  // Where every label has columns of its own, one that happens to be named `label` or `prediction` is any column.
  if (columns.labels === undefined) {
    add("label", columnNamed(file, columns.label, "label"), "text");
    add("prediction", columnNamed(file, columns.prediction, "prediction"), "text");
  }
  add("score", columnNamed(file, columns.score, "score"), "number");
  for (const [group, map] of [
    ["scores", columns.scores],
    ["labels", columns.labels],
    ["predictions", columns.predictions],
  ] as const) {
    for (const [name, column] of Object.entries(map ?? {})) {
      const kind = group === "scores" ? "number" : "truth";
      add(`${group}:${name}`, neededColumn(file, column, `${group}.${name}`), kind);
    }
  }
  add("weight", columnNamed(file, columns.weight, "weight"), "weight");
  add("group", columnNamed(file, columns.group, "group"), "text");
  const time = columnNamed(file, columns.time, "time");
  // Only forecasts read it without being told to; a column `time` of words must not cost the file.
  if (columns.time !== undefined || columns.series !== undefined) add("time", time, "time");
  for (const role of ["query", "item", "category", "series"] as const) {
    const name = columns[role];
    if (name !== undefined) add(role, neededColumn(file, name, role), "text");
  }
  for (const role of ["popularity", "lower", "upper"] as const) {
    const name = columns[role];
    if (name !== undefined) add(role, neededColumn(file, name, role), "number");
  }
  return roles;
}

async function refuseIds(
  { file, table, rows, place }: LoadedSide,
  { id }: PredictionColumns,
  engine: Engine,
): Promise<void> {
  const [counts] = await engine.query(
    `SELECT count(*) AS n, count(${idColumn}) AS present, count(DISTINCT hash(${idColumn})) AS different FROM ${table}`,
  );
  const [n, present, hashes] = [counts?.["n"], counts?.["present"], counts?.["different"]].map(Number);
  const name = id.join(", ");
  if (n !== rows) throw new Error(`The engine read ${n} rows of ${file.path}, which has ${rows}.`);
  if (present !== rows) {
    throw evidenceError(`${name} is missing in ${plural(rows - (present ?? 0), "row")} of ${file.path}.`, {
      location: { path: file.path },
      hint: "Every row needs an id: candidate and champion are compared row by row.",
    });
  }
  // As many hashes as rows prove that no id stands twice, at a third of the time; fewer of them prove nothing.
  if (hashes === rows) return;
  const [exact] = await engine.query(`SELECT count(DISTINCT ${idColumn}) AS different FROM ${table}`);
  const different = Number(exact?.["different"]);
  if (different === rows) return;
  const twice = await engine.query(
    `SELECT ${idColumn} AS id, count(*) AS times FROM ${table} GROUP BY 1 HAVING count(*) > 1 ORDER BY min(${place}) LIMIT 3`,
  );
  throw evidenceError(
    `${file.path} repeats an id (${name}) in ${formatCount(rows - different)} of ${plural(rows, "row")}: ${examples(twice.map(({ id: value, times }) => `${shown(value)} stands ${times} times`))}.`,
    {
      location: { path: file.path },
      hint: "Make ids unique, or name several columns: `predictions: {id: [series, day]}`.",
    },
  );
}

/** NULL where a text stands is no number; NaN and infinities are none that could be compared. */
async function refuseValues(
  { file, table, place }: LoadedSide,
  { role, column, kind }: Role,
  engine: Engine,
): Promise<void> {
  const ours = roleColumn(role);
  const isNumber = kind !== "text";
  const finite = isNumber ? `(isnan(${ours}) OR isinf(${ours}))` : "false";
  const wrong = kind === "weight" ? `${ours} < 0` : kind === "truth" ? `${ours} NOT IN (0, 1)` : "false";
  const [counts] = await engine.query(
    `SELECT count(*) FILTER (WHERE ${ours} IS NULL) AS missing, count(*) FILTER (WHERE ${finite}) AS broken, count(*) FILTER (WHERE ${wrong}) AS wrong, ${kind === "weight" ? `sum(${ours})` : "1"} AS total FROM ${table}`,
  );
  const [missing, broken, wrongs, total] = [
    counts?.["missing"],
    counts?.["broken"],
    counts?.["wrong"],
    counts?.["total"],
  ].map(Number);
  const fault = async (count: number, what: string, where: string, hint: string): Promise<UserError> => {
    const rows = await engine.query(
      `SELECT ${idColumn} AS id, ${plainText(quoteIdentifier(column.name))} AS value FROM ${table} WHERE ${where} ORDER BY ${place} LIMIT 3`,
    );
    const found = rows.map(({ id, value }) => `${shown(value)} in row ${shown(id)}`);
    return evidenceError(`${column.name} in ${file.path} ${what} in ${plural(count, "row")}: ${examples(found)}.`, {
      location: { path: file.path },
      hint,
    });
  };
  if (broken !== undefined && broken > 0) {
    throw await fault(
      broken,
      "is NaN or infinite",
      finite,
      "A model that says NaN has said nothing. Find the rows and mend the scoring.",
    );
  }
  if (missing !== undefined && missing > 0) {
    const what = isNumber ? "is missing or no number" : "is missing";
    throw await fault(
      missing,
      what,
      `${ours} IS NULL`,
      "Every row needs one. Leave a row out on both sides, or score it.",
    );
  }
  if (wrongs !== undefined && wrongs > 0) {
    const [what, hint] =
      kind === "weight"
        ? ["is negative", "Weights say how often a row counts."]
        : [
            "is neither 0 nor 1",
            "Of a label only 0 and 1 can be true. Probabilities belong under `predictions.scores`.",
          ];
    throw await fault(wrongs, what, wrong, hint);
  }
  if (kind === "weight" && !((total ?? 0) > 0)) {
    throw evidenceError(`All weights in ${file.path} are 0, so no row counts.`, {
      location: { path: file.path },
      hint: "Weights say how often a row counts. Without a column of weights every row counts once.",
    });
  }
}

async function refuseTurned({ file, table, place }: LoadedSide, engine: Engine): Promise<void> {
  const [lower, upper] = [roleColumn("lower"), roleColumn("upper")];
  const rows = await engine.query(
    `SELECT ${idColumn} AS id, ${plainText(lower)} AS lower, ${plainText(upper)} AS upper, count(*) OVER () AS n FROM ${table} WHERE ${lower} > ${upper} ORDER BY ${place} LIMIT 3`,
  );
  if (rows.length === 0) return;
  const found = rows.map((row) => `${shown(row["lower"])} to ${shown(row["upper"])} in row ${shown(row["id"])}`);
  throw evidenceError(
    `An interval in ${file.path} ends below its beginning in ${plural(Number(rows[0]?.["n"] ?? 0), "row")}: ${examples(found)}.`,
    { location: { path: file.path }, hint: "Mend the scoring, or exchange `predictions.lower` and `upper`." },
  );
}

/** The text of a value; a whole number of DOUBLE without the fraction that the engine writes. */
export function plainText(sql: string): string {
  return `regexp_replace(CAST(${sql} AS VARCHAR), '^(-?[0-9]+)\\.0$', '\\1')`;
}

export function examples(found: readonly string[]): string {
  return found.length === 0 ? "no example" : found.join("; ");
}

/** A value of the data, short enough for a sentence. */
export function shown(value: unknown): string {
  return value === null || value === undefined
    ? "nothing"
    : `"${clippedText(String(value).replaceAll("\u001f", ", "), 60)}"`;
}
