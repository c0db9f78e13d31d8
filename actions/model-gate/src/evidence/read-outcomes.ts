import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { PredictionColumns } from "@gatewright/shared/policy/gate-policy.ts";
import { plural } from "@gatewright/shared/publish/render/wording.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import type { Coding } from "./coding.ts";
import { inFileOrder } from "./file-order.ts";
import { examples, idColumn, type LoadedSide, roleColumn, shown } from "./loaded-side.ts";

/** Columns that candidate and champion share, and those in which each speaks for itself. */
const codedRoles = ["group", "query", "item", "category", "series"] as const;
const numberRoles = ["weight", "popularity", "time"] as const;
const modelNumbers = ["score", "lower", "upper"] as const;

/** Name of the table of the joined rows' own places: candidate `c`, champion `h`. */
const aliases = { candidate: "c", champion: "h" } as const;

/**
 * What is true of the candidate's rows, and what a model says of them, as arrays in the order of the candidate's file.
 * @param side whose decisions and scores are read
 * @param from the FROM clause, in which the candidate is `c` and the champion `h`
 * @throws UserError (`evidence`) for decisions that are no class, and for probabilities that do not add up
 */
export async function readOutcomes(
  {
    candidate,
    side,
    who,
    from,
  }: { candidate: LoadedSide; side: LoadedSide; who: "candidate" | "champion"; from: string },
  coding: Coding,
  columns: PredictionColumns,
  engine: Engine,
): Promise<Outcomes> {
  const mine = aliases[who];
  const wanted: [role: string, sql: string][] = [];
  const joins: string[] = [];
  const column = (alias: string, role: string) => `${alias}.${roleColumn(role)}`;
  if (candidate.roles.has("label") && coding.task !== "multilabel")
    wanted.push(["label", coding.code(column("c", "label"))]);
  for (const role of numberRoles) if (candidate.roles.has(role)) wanted.push([role, column("c", role)]);
  for (const role of codedRoles) {
    if (!candidate.roles.has(role)) continue;
    const codes = await codesOf(candidate, role, engine);
    joins.push(`LEFT JOIN ${codes} ON ${codes}.text = ${column("c", role)}`);
    wanted.push([role, `CAST(${codes}.code AS DOUBLE)`]);
  }
  for (const role of candidate.roles) if (role.startsWith("labels:")) wanted.push([role, column("c", role)]);
  if (side.roles.has("prediction")) wanted.push(["prediction", coding.code(column(mine, "prediction"))]);
  for (const role of modelNumbers) if (side.roles.has(role)) wanted.push([role, column(mine, role)]);
  for (const role of side.roles) {
    if (role.startsWith("scores:") || role.startsWith("predictions:")) wanted.push([role, column(mine, role)]);
  }
  const n = candidate.rows;
  const read = await engine.readNumbers(
    `SELECT CAST(c.${candidate.place} AS DOUBLE), ${wanted.map(([, sql]) => `CAST(${sql} AS DOUBLE)`).join(", ")} FROM ${[from, ...joins].join(" ")}`,
  );
  const arrays = inFileOrder(read, n);
  const by = new Map(wanted.map(([role], at) => [role, arrays[at] ?? new Float64Array(n)]));
  return await assembled(by, { n, side, coding, columns }, engine);
}

/** A table of the different texts of a column and their codes in the order of the texts. Made once. */
async function codesOf({ table }: LoadedSide, role: string, engine: Engine): Promise<string> {
  const name = `codes_${role}`;
  const ours = roleColumn(role);
  await engine.query(
    `CREATE TEMP TABLE IF NOT EXISTS ${name} AS SELECT text, row_number() OVER (ORDER BY text) - 1 AS code FROM (SELECT DISTINCT ${ours} AS text FROM ${table})`,
  );
  return name;
}

interface Assembling {
  n: number;
  side: LoadedSide;
  coding: Coding;
  columns: PredictionColumns;
}

async function assembled(by: Map<string, Float64Array>, about: Assembling, engine: Engine): Promise<Outcomes> {
  const { n, side, coding, columns } = about;
  const { task, classes } = coding;
  const several = (group: string, names: readonly string[]) => {
    const found = names.flatMap((name) => by.get(`${group}:${name}`) ?? []);
    return found.length === names.length && names.length > 0 ? found : undefined;
  };
  const scores = several("scores", classes ?? []);
  const outcomes: Outcomes = { task, n };
  const set = <Key extends keyof Outcomes>(key: Key, value: Outcomes[Key] | undefined) => {
    if (value !== undefined) outcomes[key] = value;
  };
  set("classes", classes);
  set("label", by.get("label"));
  set("labels", task === "multilabel" ? several("labels", classes ?? []) : undefined);
  for (const role of ["weight", "popularity", "time", "score", "lower", "upper"] as const) set(role, by.get(role));
  for (const role of codedRoles) {
    const codes = by.get(role);
    set(role, codes === undefined ? undefined : Int32Array.from(codes));
  }
  set("scores", scores);
  if (task === "multiclass" && scores !== undefined) await refuseSums(scores, side, engine);
  const prediction = by.get("prediction") ?? decided(outcomes, columns.threshold);
  if (prediction !== undefined) await refuseNoClass(prediction, by.has("prediction"), about, engine);
  set("prediction", prediction);
  if (task === "multilabel") {
    const predictions = several("predictions", classes ?? []);
    set("predictions", predictions ?? scores?.map((score) => score.map((one) => (one >= columns.threshold ? 1 : 0))));
  }
  refuseSilence(outcomes, about);
  return outcomes;
}

/** Of a model that gives scores only: the positive class from the threshold on, the class with the largest probability. */
function decided({ task, score, scores }: Outcomes, threshold: number): Float64Array | undefined {
  if (task === "binary") return score?.map((one) => (one >= threshold ? 1 : 0));
  if (task !== "multiclass" || scores === undefined) return undefined;
  const [first] = scores;
  return first?.map((_, row) => {
    let best = 0;
    for (let code = 1; code < scores.length; code += 1) {
      if ((scores[code]?.[row] ?? 0) > (scores[best]?.[row] ?? 0)) best = code;
    }
    return best;
  });
}

/** A model that neither decides nor scores says nothing. */
function refuseSilence(outcomes: Outcomes, { side, columns }: Assembling): void {
  const { task, prediction, score, predictions } = outcomes;
  const speaks = task === "ranking" ? score : task === "multilabel" ? predictions : prediction;
  if (speaks !== undefined) return;
  const needed =
    task === "ranking"
      ? `the score (\`predictions.score\`, now "${columns.score}")`
      : task === "binary"
        ? `the decision or the score (\`predictions.prediction\`, now "${columns.prediction}", or \`predictions.score\`, now "${columns.score}")`
        : task === "multilabel"
          ? "the decisions (`predictions.predictions`) or scores of the labels"
          : `the prediction (\`predictions.prediction\`, now "${columns.prediction}")`;
  throw evidenceError(`${side.file.path} does not have what the model says: no column of ${needed}.`, {
    location: { path: side.file.path },
    hint: `Its columns: ${[...side.file.columns.keys()].slice(0, 20).join(", ")}.`,
  });
}

async function refuseNoClass(
  prediction: Float64Array,
  fromFile: boolean,
  { side, columns, coding }: Assembling,
  engine: Engine,
): Promise<void> {
  const broken = prediction.reduce((count, one) => count + (Number.isFinite(one) ? 0 : 1), 0);
  if (broken === 0) return;
  if (!fromFile) throw new Error("Decisions that were made from scores are no class.");
  const ours = roleColumn("prediction");
  const rows = await engine.query(
    `SELECT ${idColumn} AS id, ${ours} AS value FROM ${side.table} WHERE NOT coalesce(isfinite(${coding.code(ours)}), false) ORDER BY ${side.place} LIMIT 3`,
  );
  const isClass = coding.task === "binary" || coding.task === "multiclass";
  throw evidenceError(
    `${columns.prediction} in ${side.file.path} is ${isClass ? "no class of the label" : "no number"} in ${plural(broken, "row")}: ${examples(rows.map(({ id, value }) => `${shown(value)} in row ${shown(id)}`))}.`,
    {
      location: { path: side.file.path },
      hint: isClass
        ? "Decisions have the label's own values. A probability belongs into the column of the score."
        : "A model that says no number has said nothing.",
    },
  );
}

/** Rounded files add up to 1 within a thousandth. */
async function refuseSums(
  scores: readonly Float64Array[],
  { file, table, roles, place }: LoadedSide,
  engine: Engine,
): Promise<void> {
  const away = scores[0]?.some((_, row) => {
    let sum = 0;
    for (const score of scores) sum += score[row] ?? 0;
    return Math.abs(sum - 1) > 1e-3;
  });
  if (away !== true) return;
  const sum = [...roles]
    .filter((role) => role.startsWith("scores:"))
    .map(roleColumn)
    .join(" + ");
  const rows = await engine.query(
    `SELECT ${idColumn} AS id, ${sum} AS total, count(*) OVER () AS n FROM ${table} WHERE abs(${sum} - 1) > 1e-3 ORDER BY ${place} LIMIT 3`,
  );
  throw evidenceError(
    `The probabilities in ${file.path} do not add up to 1 in ${plural(Number(rows[0]?.["n"] ?? 0), "row")}: ${examples(rows.map(({ id, total }) => `${total} in row ${shown(id)}`))}.`,
    { location: { path: file.path }, hint: "Name a column for every class under `predictions.scores`." },
  );
}
