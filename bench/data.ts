import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

export const benchFolder = join(import.meta.dirname, "..", ".bench");

/** The bird strikes of the example in one file. */
export function birdstrikesCsv(): string {
  const path = join(benchFolder, "birdstrikes.csv");
  const folder = join(import.meta.dirname, "..", "examples", "birdstrikes", "data");
  mkdirSync(benchFolder, { recursive: true });
  const files = readdirSync(folder)
    .filter((name) => /^strikes-\d{4}\.csv$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const [first = "", ...rest] = files;
  writeFileSync(path, first + rest.map((text) => text.slice(text.indexOf("\n") + 1)).join(""));
  return path;
}

/** `rows` rows of 20 columns, from a hash of the row number, so that every run has the same file. */
export async function wideTable(rows: number, format: "parquet" | "csv"): Promise<string> {
  const path = join(benchFolder, `wide-${rows}.${format}`);
  if (existsSync(path)) return path;
  mkdirSync(benchFolder, { recursive: true });
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const options = format === "parquet" ? "FORMAT parquet, COMPRESSION zstd" : "FORMAT csv, HEADER";
  await connection.run(`COPY (SELECT ${columns().join(", ")} FROM range(${rows}) AS t(r)) TO '${path}' (${options})`);
  connection.closeSync();
  instance.closeSync();
  return path;
}

function columns(): string[] {
  const present = (salt: string, value: string) =>
    `CASE WHEN hash(r, 'null', '${salt}') % 100 <> 0 THEN ${value} END AS ${salt}`;
  const integers = [1, 2, 3, 4, 5, 6, 7].map((i) => present(`i${i}`, `(hash(r, 'i${i}') % 1001)::INTEGER`));
  const doubles = [1, 2, 3, 4, 5, 6, 7].map((i) =>
    present(`d${i}`, `(hash(r, 'd${i}') % 1000000007) / 1000000007.0::DOUBLE`),
  );
  const words = [1, 2, 3].map((i) => {
    return present(`w${i}`, `['alpha', 'beta', 'gamma', 'delta', 'epsilon'][1 + (hash(r, 'w${i}') % 5)::INTEGER]`);
  });
  const codes = [1, 2].map((i) => present(`c${i}`, `upper(printf('%016x', hash(r, 'c${i}')))`));
  return ["r AS id", ...integers, ...doubles, ...words, ...codes];
}
