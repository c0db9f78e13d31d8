import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { benchFolder } from "./data.ts";

/** Where predictions, policies and reports of the gate's benchmark stand. */
export const gateFolder = join(benchFolder, "gate");

/** Predictions of two models on the same rows, names of files in `gateFolder`. */
export interface Pair {
  candidate: string;
  champion: string;
}

/**
 * Two Parquet files of `rows` rows from a hash of the row number, so that every run has the same ones: a well-calibrated
 * candidate that is a little better than the champion, with two columns of words and a number to slice by.
 */
export async function predictionsOf(rows: number): Promise<Pair> {
  const pair = { candidate: `candidate-${rows}.parquet`, champion: `champion-${rows}.parquet` };
  mkdirSync(gateFolder, { recursive: true });
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const [side, noise] of [
    ["candidate", 0.6],
    ["champion", 1],
  ] as const) {
    const path = join(gateFolder, pair[side]);
    if (existsSync(path)) continue;
    // Renamed when whole: a run that was ended in the middle leaves no half file to measure.
    await connection.run(`COPY (${query(rows, side, noise)}) TO '${path}.part' (FORMAT parquet, COMPRESSION snappy)`);
    renameSync(`${path}.part`, path);
  }
  connection.closeSync();
  instance.closeSync();
  return pair;
}

function query(rows: number, side: keyof Pair, noise: number): string {
  const uniform = (salt: string) => `((hash(r, '${salt}') % 1000000007) / 1000000007.0::DOUBLE)`;
  const one = (salt: string, words: string) => `(${words})[1 + (hash(r, '${salt}') % len(${words}))::INTEGER]`;
  const logit = `(6 * ${uniform("signal")} - 4)`;
  const probability = (x: string) => `1 / (1 + exp(-(${x})))`;
  return `SELECT r AS id, (${uniform("label")} < ${probability(logit)})::INTEGER AS label,
    ${probability(`${logit} + ${noise} * (${uniform(side)} - 0.5)`)} AS score,
    ${one("season", "['winter', 'spring', 'summer', 'autumn']")} AS season,
    ${one("operator", "['MILITARY', 'CARGO', 'PASSENGER', 'PRIVATE', 'OTHER', 'X']")} AS operator,
    1000 * ${uniform("cost")} AS cost
    FROM range(${rows}) AS t(r)`;
}

const operators = { military: "MILITARY", private: "PRIVATE", passenger: "PASSENGER", cargo: "CARGO" };
const slices = [
  ...Object.entries(operators).map(([name, operator]) => `      ${name}: operator = '${operator}'`),
  "      cheap: cost < 100",
  "      dear: cost > 900",
  "      season: {by: season}",
];
const everySlice = "[military, private, passenger, cargo, cheap, dear, season]";

/** 20 rules; `by: season` makes four slices, so there are 10. The Python script beside it computes the same. */
const rules = [
  "{rule: at-least, metric: accuracy, value: 0.6}",
  "{rule: at-least, metric: roc_auc, value: 0.6}",
  "{rule: at-least, metric: f1, value: 0.3}",
  "{rule: at-least, metric: average_precision, value: 0.3}",
  "{rule: at-most, metric: log_loss, value: 0.9}",
  "{rule: at-most, metric: brier_score, value: 0.3}",
  "{rule: between, metric: precision, min: 0.2, max: 0.99}",
  "{rule: non-inferior, metric: roc_auc, margin: 0.01}",
  "{rule: non-inferior, metric: accuracy, margin: 0.01}",
  "{rule: non-inferior, metric: recall, margin: 0.03, slices: [military, season]}",
  "{rule: non-inferior, metric: f1, margin: 0.03, slices: [military, season]}",
  `{rule: no-regression, metric: roc_auc, slices: ${everySlice}}`,
  `{rule: no-regression, metric: accuracy, slices: ${everySlice}}`,
  "{rule: no-regression, metric: log_loss}",
  "{rule: no-regression, metric: brier_score}",
  "{rule: no-regression, metric: average_precision}",
  "{rule: at-most-improvement, metric: roc_auc, value: 0.2}",
  "{rule: fairness, metric: equal_opportunity_difference, group: season, at_most: 0.1}",
  `{rule: value, sql: "CASE WHEN score > 0.5 THEN 600 - cost ELSE 0 END", no_worse_by: 20}`,
  "{rule: churn, at_most: 0.5}",
];

/** Writes a policy for the pair and returns its name in `gateFolder`. */
export function policyOf(name: string, pair: Pair, rulesOf: "roc_auc" | "all"): string {
  const chosen = rulesOf === "all" ? rules : ["{rule: no-regression, metric: roc_auc}"];
  const lines = [
    "gatewright: 1",
    "models:",
    "  bench:",
    "    task: binary",
    `    champion: ${pair.champion}`,
    "    train:",
    "      run: python train.py",
    `      outputs: {predictions: ${pair.candidate}}`,
    ...(rulesOf === "all" ? ["    slices:", ...slices] : []),
    "    rules:",
    ...chosen.map((rule) => `      - ${rule}`),
  ];
  writeFileSync(join(gateFolder, name), `${lines.join("\n")}\n`);
  return name;
}
