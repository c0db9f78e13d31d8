import type { ScanDialect } from "./csv-scanner.ts";

/** A field of a record as bytes, quotes included: `record[start, end)`. */
export interface FieldRange {
  start: number;
  end: number;
}

/** Where the fields of one record lie. Of a broken record the parts before the fault are right, the rest a best guess. */
export function fieldRanges(record: Uint8Array, dialect: ScanDialect): FieldRange[] {
  const fields: FieldRange[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < record.length; index += 1) {
    const byte = record[index];
    if (quoted) {
      if (byte === dialect.escape && dialect.escape !== dialect.quote) index += 1;
      else if (byte === dialect.quote) {
        if (dialect.escape === dialect.quote && record[index + 1] === dialect.quote) index += 1;
        else quoted = false;
      }
    } else if (byte === dialect.delimiter) {
      fields.push({ start, end: index });
      start = index + 1;
    } else if (byte === dialect.quote && index === start) quoted = true;
  }
  fields.push({ start, end: record.length });
  return fields;
}

/** The text of a field without its quotes. */
export function fieldText(record: Uint8Array, { start, end }: FieldRange, dialect: ScanDialect): string {
  const text = Buffer.from(record.subarray(start, end)).toString("utf8");
  if (dialect.quote === undefined || record[start] !== dialect.quote) return text;
  const quote = String.fromCharCode(dialect.quote);
  const inner = text.endsWith(quote) && text.length > 1 ? text.slice(1, -1) : text.slice(1);
  const mark = dialect.escape === undefined ? quote : String.fromCharCode(dialect.escape);
  return mark === quote ? inner.replaceAll(quote + quote, quote) : withoutEscapes(inner, mark);
}

function withoutEscapes(text: string, mark: string): string {
  let result = "";
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === mark && index + 1 < text.length) index += 1;
    result += text[index];
  }
  return result;
}

/** Physical place of `record[offset]`: `line` is the record's first line, columns count UTF-16 code units from 1. */
export function placeInRecord(record: Uint8Array, line: number, offset: number): { line: number; column: number } {
  const before = Buffer.from(record.subarray(0, offset));
  const lineStart = before.lastIndexOf(10) + 1;
  let lines = 0;
  for (let index = before.indexOf(10); index !== -1; index = before.indexOf(10, index + 1)) lines += 1;
  return { line: line + lines, column: before.subarray(lineStart).toString("utf8").length + 1 };
}

/** Offset of the first byte that is no UTF-8. Only for records that are known to hold one. */
export function firstInvalidByte(record: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let index = 0; index < record.length; index += 1) {
    try {
      decoder.decode(record.subarray(index, index + 1), { stream: true });
    } catch {
      return index;
    }
  }
  return Math.max(0, record.length - 1);
}
