import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { fieldRanges, fieldText } from "@gatewright/tables/source/csv-cells.ts";
import { CsvScanner, type ScanDialect, type ScanFault } from "@gatewright/tables/source/csv-scanner.ts";
import { type Column, cellOf, type Rows } from "./metric-rows.ts";

const delimiters = [",", ";", "\t", "|"];

/** The delimiter that the header has most of; a header of one column has none. */
export function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, "");
  const counts = delimiters.map((delimiter) => ({ delimiter, count: header.split(delimiter).length - 1 }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? "," : best.delimiter;
}

/**
 * Reads a table of measurements with a header from delimited text.
 * @throws UserError (`evidence`) for ragged rows, broken quotes, a name that stands twice, and a header without rows
 */
export function readDelimited(text: string, path: string): Rows {
  const dialect: ScanDialect = { delimiter: delimiterOf(text).charCodeAt(0), quote: 34, escape: 34 };
  const columns: Column[] = [];
  const lines: number[] = [];
  let header = false;
  const scanner = new CsvScanner(dialect, undefined, {
    record(buffer, start, end, line) {
      const record = buffer.subarray(start, end);
      const cells = fieldRanges(record, dialect).map((range) => fieldText(record, range, dialect));
      if (!header) {
        header = true;
        columns.push(...headerColumns(cells, path));
        return;
      }
      const row = lines.push(line) - 1;
      cells.forEach((cell, index) => {
        const value = cellOf(cell);
        const column = columns[index];
        if (value === undefined || column === undefined) return;
        column.rows.push(row);
        column.values.push(value);
      });
    },
    fault(fault) {
      throw faulty(fault, columns.length, path);
    },
  });
  const bytes = Buffer.from(text);
  for (let offset = 0; offset < bytes.length; offset += 1 << 20)
    scanner.push(bytes.subarray(offset, offset + (1 << 20)));
  scanner.end();
  if (lines.length === 0) {
    throw evidenceError(`${path} has a header and no row.`, {
      location: { path, line: 1 },
      hint: "Expected names in the first line and numbers below. Did the training run at all?",
    });
  }
  return { line: (index) => lines[index], count: lines.length, columns };
}

function headerColumns(cells: readonly string[], path: string): Column[] {
  const names = cells.map((cell) => cell.trim());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw evidenceError(`${path}:1: the column ${JSON.stringify(twice.slice(0, 60))} stands in the header twice.`, {
      location: { path, line: 1 },
      hint: "Give each column its own name.",
    });
  }
  if (names.every((name) => cellOf(name) === undefined || typeof cellOf(name) !== "object")) {
    throw evidenceError(`${path}:1: the first line holds numbers; expected the names of the columns.`, {
      location: { path, line: 1 },
      hint: "Write a header.",
    });
  }
  return names.map((name) => ({ name, rows: [], values: [] }));
}

function faulty(fault: ScanFault, columns: number, path: string): Error {
  const { line, fields, kind } = fault;
  const what =
    kind === "ragged-row"
      ? `the row has ${fields} ${fields === 1 ? "field" : "fields"}, the header ${columns}`
      : {
          "broken-quote": "a double quote stands where none may be",
          "unterminated-quote": "a quoted field has no closing quote",
          "record-too-long": "the row is too long to be one",
          "nul-byte": "the row has a NUL byte",
          "invalid-encoding": "the row is not valid UTF-8",
        }[kind];
  return evidenceError(`${path}:${line}: ${what}.`, {
    location: { path, line },
    hint: "Expected comma, tab or semicolon separated text with a header; a row that is cut off means that the writer was stopped.",
  });
}
