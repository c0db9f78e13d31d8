import { configurationError, evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import type { PredictionColumns } from "@gatewright/shared/policy/gate-policy.ts";
import { formatCount, plural } from "@gatewright/shared/publish/render/wording.ts";
import type { Task } from "@gatewright/stats/metrics/outcomes.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import { quoteLiteral } from "@gatewright/tables/plan/identifiers.ts";
import { examples, type LoadedSide, roleColumn, shown } from "./loaded-side.ts";

/** How labels and decisions become numbers. */
export interface Coding {
  task: Task;
  /** multiclass and multilabel, in the order of their codes. */
  classes: string[] | undefined;
  /** DOUBLE of a label or a decision; NULL when it is none of the classes. */
  code(column: string): string;
}

const mostClasses = 1_000;

/**
 * The task, and the coding of its labels.
 * @param task as the policy says; undefined: from the data, where it leaves no doubt
 * @throws UserError for labels that do not fit the task, are mixed, or leave the task in doubt
 */
export async function codingOf(
  task: Task | undefined,
  side: LoadedSide,
  columns: PredictionColumns,
  engine: Engine,
): Promise<Coding> {
  if (task === "multilabel" || (task === undefined && columns.labels !== undefined)) return multilabel(side, columns);
  if (!side.roles.has("label")) {
    throw evidenceError(`${side.file.path} has no column "${columns.label}" with what is true.`, {
      location: { path: side.file.path },
      hint: `Name it under \`predictions.label\`. Its columns: ${[...side.file.columns.keys()].slice(0, 20).join(", ")}.`,
    });
  }
  const labels = await labelsOf(side, engine);
  const known = task ?? inferredTask(labels, side, columns);
  switch (known) {
    case "binary":
      return binary(labels, side, columns);
    case "multiclass":
      return await multiclass(labels, side, columns, engine);
    case "regression":
    case "forecast":
    case "ranking":
      return numeric(known, labels, side, columns);
    case "multilabel":
      throw new Error("Several labels are read elsewhere.");
  }
}

interface Labels {
  /** Up to 1,001 different texts, the most frequent first. */
  texts: { text: string; count: number }[];
  /** Labels that are no numbers. */
  notNumbers: number;
  /** Labels that are numbers with a fraction. */
  fractions: number;
  /** Labels that are NaN or infinite. */
  notFinite: number;
}

async function labelsOf({ table }: LoadedSide, engine: Engine): Promise<Labels> {
  const label = roleColumn("label");
  const rows = await engine.query(
    `SELECT ${label} AS text, count(*) AS n FROM ${table} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${mostClasses + 1}`,
  );
  const number = asNumber(label);
  const [counts] = await engine.query(
    `SELECT sum(n) FILTER (WHERE x IS NULL) AS texts, sum(n) FILTER (WHERE isfinite(x) AND x <> trunc(x)) AS fractions, sum(n) FILTER (WHERE NOT isfinite(x)) AS broken FROM (SELECT ${number} AS x, n FROM (SELECT ${label}, count(*) AS n FROM ${table} GROUP BY 1))`,
  );
  return {
    texts: rows.map(({ text, n }) => ({ text: String(text), count: Number(n) })),
    notNumbers: Number(counts?.["texts"] ?? 0),
    fractions: Number(counts?.["fractions"] ?? 0),
    notFinite: Number(counts?.["broken"] ?? 0),
  };
}

function inferredTask({ texts, notNumbers, fractions }: Labels, side: LoadedSide, columns: PredictionColumns): Task {
  if (columns.scores !== undefined) return "multiclass";
  if (columns.query !== undefined) return "ranking";
  if (columns.series !== undefined) return "forecast";
  if (columns.positive !== undefined && texts.length <= 2) return "binary";
  // Of true, 1 and 1.0 each is the same class.
  if (texts.every(({ text }) => truth(text) !== undefined)) return "binary";
  if (fractions > 0 && notNumbers === 0) return "regression";
  if (notNumbers > 0 && texts.length <= mostClasses)
    return texts.length === 2 ? needsPositive(texts, side) : "multiclass";
  throw configurationError(
    `Whether ${side.file.path} is about numbers or classes cannot be told: its labels are whole numbers such as ${texts
      .slice(0, 3)
      .map(({ text }) => text)
      .join(", ")}.`,
    { location: { path: side.file.path }, hint: "Say it in the policy: `task: regression` or `task: multiclass`." },
  );
}

function needsPositive(texts: Labels["texts"], { file }: LoadedSide): never {
  const words = texts.map(({ text }) => shown(text)).join(" and ");
  throw configurationError(`The labels of ${file.path} are ${words}, and which is the positive class is not said.`, {
    location: { path: file.path },
    hint: "Name it: `predictions: {positive: …}`, or say `task: multiclass`.",
  });
}

/** 1, 0, or undefined for what is neither. */
function truth(text: string): 0 | 1 | undefined {
  if (/^(?:1|1\.0+|true)$/i.test(text.trim())) return 1;
  return /^(?:0|0\.0+|false)$/i.test(text.trim()) ? 0 : undefined;
}

// Plain 1 and 0 are told apart without a look at the forms: a million regular expressions take a second.
const truthSql = (column: string) =>
  `CASE WHEN ${column} = '1' THEN 1.0::DOUBLE WHEN ${column} = '0' THEN 0.0::DOUBLE WHEN regexp_full_match(trim(${column}), '(?i)1|1\\.0+|true') THEN 1.0::DOUBLE WHEN regexp_full_match(trim(${column}), '(?i)0|0\\.0+|false') THEN 0.0::DOUBLE END`;

function binary({ texts }: Labels, { file }: LoadedSide, { positive, label }: PredictionColumns): Coding {
  if (positive === undefined) {
    const strange = texts.filter(({ text }) => truth(text) === undefined);
    if (strange.length > 0) throw mixedLabels(file.path, label, texts, strange);
    return { task: "binary", classes: undefined, code: truthSql };
  }
  if (texts.length > 2) {
    throw evidenceError(`${label} in ${file.path} has more than two values: ${some(texts)}.`, {
      location: { path: file.path },
      hint: "Say `task: multiclass`, or write a label of two classes.",
    });
  }
  const other = texts.map(({ text }) => text).find((text) => text !== positive);
  if (texts.length === 2 && !texts.some(({ text }) => text === positive)) {
    throw evidenceError(`No ${label} in ${file.path} is ${shown(positive)}, the positive class: ${some(texts)}.`, {
      location: { path: file.path },
      hint: "Mend `predictions.positive`.",
    });
  }
  const negative = other === undefined ? "NULL" : normalSql(quoteLiteral(other));
  // A decision may also be written as 1 and 0, where these are no labels of their own.
  const words = [positive, ...texts.map(({ text }) => text)].every((text) => truth(text) === undefined);
  const code = (column: string) =>
    `CASE WHEN ${normalSql(column)} = ${normalSql(quoteLiteral(positive))} THEN 1.0::DOUBLE WHEN ${normalSql(column)} = ${negative} THEN 0.0::DOUBLE ${words ? `ELSE ${truthSql(column)}` : ""} END`;
  return { task: "binary", classes: undefined, code };
}

/** pandas writes whole numbers of a column with gaps as 1.0: it is the class 1. */
function normalSql(column: string): string {
  return `regexp_replace(trim(${column}), '^(-?[0-9]+)\\.0+$', '\\1')`;
}

function normal(text: string): string {
  return text.trim().replace(/^(-?\d+)\.0+$/, "$1");
}

function mixedLabels(path: string, label: string, all: Labels["texts"], strange: Labels["texts"]): UserError {
  const rows = strange.reduce((sum, { count }) => sum + count, 0);
  const mixed = strange.length < all.length;
  const what = mixed ? "mixes words and numbers" : "is not 0 and 1";
  return evidenceError(
    `${label} in ${path} ${what}: ${some(all)}. Neither 0/1 nor true/false stands in ${plural(rows, "row")}.`,
    {
      location: { path },
      hint: mixed
        ? "Write one coding for all rows."
        : "Name the positive class: `predictions: {positive: …}`, or say `task: multiclass`.",
    },
  );
}

function some(texts: Labels["texts"]): string {
  return examples(texts.slice(0, 4).map(({ text, count }) => `${shown(text)} in ${plural(count, "row")}`));
}

async function multiclass(
  labels: Labels,
  side: LoadedSide,
  { scores, label }: PredictionColumns,
  engine: Engine,
): Promise<Coding> {
  const { file } = side;
  const found = new Set([...labels.texts.map(({ text }) => text), ...Object.keys(scores ?? {})].map(normal));
  if (side.roles.has("prediction")) for (const name of await predictedClasses(side, engine)) found.add(name);
  if (found.size > mostClasses) {
    throw evidenceError(`${label} in ${file.path} has more than ${formatCount(mostClasses)} classes.`, {
      location: { path: file.path },
      hint: "Is it a number (`task: regression`), or an id?",
    });
  }
  const classes = [...found].sort((a, b) => (a < b ? -1 : 1));
  if (scores !== undefined) {
    const named = new Set(Object.keys(scores).map(normal));
    const without = labels.texts.filter(({ text }) => !named.has(normal(text)));
    if (without.length > 0) {
      throw evidenceError(`The classes ${some(without)} have no probability.`, {
        location: { path: file.path },
        hint: "Name a column for every class under `predictions.scores`.",
      });
    }
  }
  return codingOfClasses(classes);
}

function codingOfClasses(classes: string[]): Coding {
  const list = `[${classes.map(quoteLiteral).join(", ")}]`;
  return {
    task: "multiclass",
    classes,
    code: (column) => `CAST(list_position(${list}, ${normalSql(column)}) - 1 AS DOUBLE)`,
  };
}

async function predictedClasses({ table }: LoadedSide, engine: Engine): Promise<string[]> {
  const rows = await engine.query(
    `SELECT DISTINCT ${roleColumn("prediction")} AS text FROM ${table} LIMIT ${mostClasses + 1}`,
  );
  return rows.flatMap(({ text }) => (text === null ? [] : [normal(String(text))]));
}

/** The same codes, and further ones for classes that only the champion predicts: that is wrong of it, and no fault of its file. */
export async function codingOfChampion(
  coding: Coding,
  champion: LoadedSide,
  { scores }: PredictionColumns,
  engine: Engine,
): Promise<Coding> {
  const { classes } = coding;
  if (coding.task !== "multiclass" || classes === undefined || scores !== undefined) return coding;
  if (!champion.roles.has("prediction")) return coding;
  const known = new Set(classes);
  const more = (await predictedClasses(champion, engine)).filter((name) => !known.has(name));
  // More classes than any label has are no classes; they are refused with examples where they are read.
  if (more.length === 0 || known.size + more.length > mostClasses) return coding;
  return codingOfClasses([...classes, ...[...new Set(more)].sort((a, b) => (a < b ? -1 : 1))]);
}

function multilabel({ file }: LoadedSide, columns: PredictionColumns): Coding {
  const { labels } = columns;
  if (labels === undefined) {
    throw configurationError("A multilabel model needs the columns of its labels.", {
      location: { path: file.path },
      hint: "Name them: `predictions: {labels: {cat: is_cat, dog: is_dog}, predictions: {…}}`.",
    });
  }
  return { task: "multilabel", classes: Object.keys(labels), code: (column) => column };
}

function numeric(
  task: Task,
  { notNumbers, notFinite, texts }: Labels,
  { file }: LoadedSide,
  { label }: PredictionColumns,
): Coding {
  if (notNumbers > 0) {
    throw evidenceError(`${label} in ${file.path} is no number in ${plural(notNumbers, "row")}: ${some(texts)}.`, {
      location: { path: file.path },
      hint: `The task ${task} needs numbers.`,
    });
  }
  if (notFinite > 0) {
    throw evidenceError(`${label} in ${file.path} is NaN or infinite in ${plural(notFinite, "row")}.`, {
      location: { path: file.path },
      hint: "What is true must be known. Leave these rows out on both sides.",
    });
  }
  return { task, classes: undefined, code: asNumber };
}

function asNumber(column: string): string {
  return `CASE lower(trim(${column})) WHEN 'true' THEN 1 WHEN 'false' THEN 0 ELSE TRY_CAST(trim(${column}) AS DOUBLE) END`;
}
