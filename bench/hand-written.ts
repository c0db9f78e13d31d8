import type { BenchCheck } from "./checks.ts";

/** The aggregates of the checks as one query that somebody would write by hand: no samples, no locations, no guards. */
export function handWrittenQuery(checks: readonly BenchCheck[], path: string): string {
  const types = new Map(checks.filter(({ kind }) => kind === "type").map(({ column, value }) => [column, value]));
  const csv = path.endsWith(".csv");
  // A text file is read as text and cast, as a careful author does, so that a word in a number column is a count and no crash.
  const cast = new Map(
    [...types].map(([column, type]) => {
      const sqlType = { integer: "BIGINT", number: "DOUBLE", date: "DATE" }[String(type)];
      return [
        column,
        csv && sqlType !== undefined ? `TRY_CAST(${quote(column)} AS ${sqlType})` : quote(column),
      ] as const;
    }),
  );
  const inner = [...cast].flatMap(([column, sql]) => [
    `${sql} AS ${quote(column)}`,
    ...(csv ? [`${quote(column)} AS ${quote(`raw ${column}`)}`] : []),
  ]);
  const measures = checks.flatMap((check) => aggregates(check, csv));
  const source = csv ? `read_csv('${path}', all_varchar = true, header = true)` : `read_parquet('${path}')`;
  return `SELECT count(*), ${measures.join(", ")} FROM (SELECT ${inner.join(", ")} FROM ${source})`;
}

function aggregates({ column, kind, value }: BenchCheck, csv: boolean): string[] {
  const name = quote(column);
  switch (kind) {
    case "type":
      return csv ? [`count(*) FILTER (WHERE ${quote(`raw ${column}`)} IS NOT NULL AND ${name} IS NULL)`] : [];
    case "null_share":
      return [`count(*) - count(${csv ? quote(`raw ${column}`) : name})`];
    case "minimum":
      return [`min(${name})`, `count(*) FILTER (WHERE ${name} < ${value})`];
    case "maximum":
      return [`max(${name})`, `count(*) FILTER (WHERE ${name} > ${value})`];
    case "enum": {
      const words = Array.isArray(value) ? value.map((word) => `'${word}'`) : [];
      return [`count(*) FILTER (WHERE ${name} NOT IN (${words.join(", ")}))`];
    }
    case "pattern":
      return [`count(*) FILTER (WHERE NOT regexp_matches(${name}, '${value}'))`];
    case "min_length":
      return [`count(*) FILTER (WHERE length(${name}) < ${value})`];
    case "max_length":
      return [`count(*) FILTER (WHERE length(${name}) > ${value})`];
    case "mean":
      return [`avg(${name})`];
    case "std":
      return [`stddev(${name})`];
  }
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
