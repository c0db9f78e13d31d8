import type { Location } from "@gatewright/shared/report/finding.ts";
import { fieldRanges, placeInRecord } from "./csv-cells.ts";
import { scanDialect } from "./csv-dialect.ts";
import { type CsvFile, lineSkipper } from "./csv-file.ts";
import { CsvScanner } from "./csv-scanner.ts";
import type { CsvDialect } from "./table.ts";
import { readTextInput } from "./text-input.ts";

export interface WantedCell {
  row: number;
  column?: string;
}

/**
 * Physical places of cells, in the order asked. Reads the files that hold them a second time, up to the last one wanted:
 * keeping the place of every record in the first pass would cost memory that no clean file needs.
 */
export async function locateCsvCells(
  cells: readonly WantedCell[],
  files: readonly CsvFile[],
  dialect: CsvDialect,
  signal: AbortSignal,
): Promise<Location[]> {
  const places = new Map<WantedCell, Location>();
  let before = 0;
  for (const file of files) {
    const here = cells.filter((cell) => cell.row > before && cell.row <= before + file.rows);
    if (here.length > 0) await locateInFile(here, before, file, dialect, signal, places);
    before += file.rows;
  }
  return cells.map((cell) => {
    const place = places.get(cell);
    if (place === undefined) throw new Error(`Row ${cell.row} was not found again; the table has ${before} rows.`);
    return place;
  });
}

async function locateInFile(
  cells: readonly WantedCell[],
  before: number,
  { file, names, rows }: CsvFile,
  dialect: CsvDialect,
  signal: AbortSignal,
  places: Map<WantedCell, Location>,
): Promise<void> {
  const wanted = new Map<number, WantedCell[]>();
  for (const cell of cells) wanted.set(cell.row - before, [...(wanted.get(cell.row - before) ?? []), cell]);
  const last = Math.min(rows, Math.max(...wanted.keys()));
  const scan = scanDialect(dialect);
  let row = dialect.header ? -1 : 0;
  const scanner = new CsvScanner(
    scan,
    names.length,
    {
      record(buffer, start, end, line) {
        row += 1;
        for (const cell of wanted.get(row) ?? []) {
          places.set(cell, placeOfCell(buffer.subarray(start, end), line, cell, file.path));
        }
      },
      fault() {
        // Faulty records have no row number.
      },
    },
    dialect.skipLines + 1,
  );
  const placeOfCell = (record: Uint8Array, line: number, cell: WantedCell, path: string): Location => {
    const range = cell.column === undefined ? undefined : fieldRanges(record, scan)[names.indexOf(cell.column)];
    if (range === undefined) return { path, line };
    const start = placeInRecord(record, line, range.start);
    const end = placeInRecord(record, line, range.end);
    return {
      path,
      ...start,
      ...(end.line === start.line && end.column > start.column ? { endColumn: end.column } : {}),
    };
  };
  const skip = lineSkipper(dialect.skipLines);
  await readTextInput(file, dialect.encoding, signal, (chunk) => {
    scanner.push(skip(chunk));
    return row < last;
  });
  scanner.end();
}
