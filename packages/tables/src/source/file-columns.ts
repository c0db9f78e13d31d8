import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { columnNamesOf } from "./header.ts";
import type { ResolvedFile } from "./resolve-files.ts";
import type { SchemaDifference } from "./table.ts";

/** A file with the columns that are written in it, in its own order. */
export interface FileColumns {
  file: ResolvedFile;
  names: readonly string[];
}

/** All columns of a file: those written in it, then those of its directories' names. */
export function columnsOfFile({ file, names }: FileColumns): string[] {
  return [...names, ...file.partitions.map(({ key }) => key)];
}

/**
 * The columns of a table: the first file's, then what only later files have. Throws a UserError for names that differ by
 * case only, and for a directory that names a column of the files: nobody could say which value a row has.
 */
export function columnsOfTable(files: readonly FileColumns[]): { names: string[]; partitionKeys: string[] } {
  const written = new Map(files.flatMap(({ file, names }) => names.map((name) => [name.toLowerCase(), file.path])));
  for (const { file } of files) {
    const seen = new Set<string>();
    for (const { key } of file.partitions) {
      const owner = written.get(key.toLowerCase());
      if (owner !== undefined) {
        const place = owner === file.path ? "the file itself" : owner;
        throw ambiguous(file.path, `${JSON.stringify(key)}, which is a column of ${place} too`);
      }
      if (seen.has(key.toLowerCase())) throw ambiguous(file.path, `${JSON.stringify(key)} twice`);
      seen.add(key.toLowerCase());
    }
  }
  const names = [...new Set(files.flatMap((file) => file.names))];
  const partitionKeys = [...new Set(files.flatMap(({ file }) => file.partitions.map(({ key }) => key)))];
  columnNamesOf([...names, ...partitionKeys], files.length === 1 ? (files[0]?.file.path ?? "") : "the data", 1);
  return { names, partitionKeys };
}

function ambiguous(path: string, what: string): Error {
  return evidenceError(`The directories of ${path} name ${what}.`, {
    location: { path },
    hint: "Leave the column out of the files, or rename it, or say `data: {hive: false}`.",
  });
}

/** Columns are matched by name: what the first file has and another lacks, or the other way round. */
export function nameDifferences(files: readonly FileColumns[]): SchemaDifference[] {
  const [first, ...others] = files;
  if (first === undefined) return [];
  const expected = new Set(columnsOfFile(first));
  return others.flatMap((other) => {
    const { path } = other.file;
    const found = new Set(columnsOfFile(other));
    const missing = [...expected].filter((name) => !found.has(name));
    const extra = [...found].filter((name) => !expected.has(name));
    const differences: SchemaDifference[] = [];
    if (missing.length > 0) {
      differences.push({ path, columns: missing, message: `${listed(missing)} of ${first.file.path} not there` });
    }
    if (extra.length > 0) {
      differences.push({ path, columns: extra, message: `${listed(extra)} not in ${first.file.path}` });
    }
    return differences;
  });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => JSON.stringify(name));
  const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
  return `${names.length === 1 ? "column" : "columns"} ${shown.join(", ")}${more}`;
}
