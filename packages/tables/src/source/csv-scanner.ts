import { isUtf8 } from "node:buffer";
import type { StructureFault } from "./table.ts";

/** Bytes of the dialect's characters; all of them are ASCII, so that none is part of another UTF-8 character. */
export interface ScanDialect {
  delimiter: number;
  /** Undefined: fields are never quoted. */
  quote: number | undefined;
  /** Same as `quote`: a quote inside a quoted field is doubled. */
  escape: number | undefined;
}

/** A longer record is refused: it is nearly always a quote that never ends, and the engine has the same limit. */
export const longestRecordBytes = 2_000_000;

/** Where a record of a scan lies: `buffer[start, end)` without its line ending, valid during the call only. */
export interface RecordSink {
  /** A sound record with the expected number of fields. `line` is the physical line that it begins on, from 1. */
  record(buffer: Buffer, start: number, end: number, line: number): void;
  /**
   * A record that cannot be used. `offset` is where in the buffer the fault shows; for a ragged record it is `end`,
   * and `fields` is how many there are. The bytes of an over-long record are gone: only `line` counts then.
   */
  fault(fault: ScanFault): void;
}

export interface ScanFault {
  kind: Exclude<StructureFault["kind"], "invalid-json" | "duplicate-key">;
  buffer: Buffer;
  start: number;
  end: number;
  line: number;
  offset: number;
  fields: number;
}

/** Line endings outside quotes, and lines without a byte. */
export interface ScanTotals {
  lf: number;
  crlf: number;
  cr: number;
  blank: number;
}

const plain = 0;
const delimiterClass = 1;
const quoteClass = 2;
const lfClass = 3;
const crClass = 4;
const lf = 10;
const cr = 13;

/**
 * The authority on the structure of a delimited file (RFC 4180, strictly): where records begin and end, how many fields
 * each has, which are broken. The engine is fast but forgives, counts records instead of lines, and says nothing of
 * some faults. Works on UTF-8 bytes in chunks of any size, at several hundred megabytes a second.
 *
 * A quote opens a quoted field only at the field's first byte; a quote anywhere else in an unquoted field, or text
 * after a closing quote, is a fault, since readers disagree on its meaning. A faulty record ends with its physical line.
 * LF, CRLF and a lone CR outside quotes end a record. A line without a byte is no record, except in a table of one
 * column, where it is a null.
 */
export class CsvScanner {
  readonly totals: ScanTotals = { lf: 0, crlf: 0, cr: 0, blank: 0 };
  readonly #sink: RecordSink;
  readonly #classes = new Uint8Array(256);
  readonly #quote: number;
  readonly #escape: number;
  #expectedFields: number | undefined;
  #buffer = Buffer.allocUnsafe(1 << 20);
  #filled = 0;
  /** The next byte to look at; everything before `#start` is done with. */
  #position = 0;
  #start = 0;
  #line: number;
  /** Line endings inside the current record. */
  #innerLines = 0;
  #delimiters = 0;
  #fieldStart = 0;
  #quoted = false;
  #fault: ScanFault["kind"] | undefined;
  #faultOffset = 0;
  #tooLong = false;
  /** Records that end before this byte are known to be UTF-8. */
  #validBefore = 0;
  #hasNul = false;

  /** `expectedFields` undefined: the first record (the header) says how many fields a record has. */
  constructor(dialect: ScanDialect, expectedFields: number | undefined, sink: RecordSink, firstLine = 1) {
    this.#line = firstLine;
    this.#sink = sink;
    this.#expectedFields = expectedFields;
    this.#quote = dialect.quote ?? -1;
    this.#escape = dialect.escape ?? this.#quote;
    this.#classes[dialect.delimiter] = delimiterClass;
    if (dialect.quote !== undefined) this.#classes[dialect.quote] = quoteClass;
    this.#classes[lf] = lfClass;
    this.#classes[cr] = crClass;
  }

  /** The physical line that the next record begins on; after `end` the number of lines. */
  get line(): number {
    return this.#line;
  }

  /** Everything that was pushed belongs to whole records: the next byte begins one. */
  get betweenRecords(): boolean {
    return this.#start === this.#filled && !this.#quoted && !this.#tooLong && this.#fault === undefined;
  }

  push(chunk: Uint8Array): void {
    this.#append(chunk);
    this.#scan(false);
    this.#limitRecord();
  }

  /** The file ends here; a last record without a line ending is a record. */
  end(): void {
    this.#scan(true);
  }

  #append(chunk: Uint8Array): void {
    if (this.#start > 0) {
      this.#buffer.copyWithin(0, this.#start, this.#filled);
      this.#shift(this.#start);
    }
    if (this.#filled + chunk.length > this.#buffer.length) {
      const larger = Buffer.allocUnsafe((this.#filled + chunk.length) * 2);
      this.#buffer.copy(larger, 0, 0, this.#filled);
      this.#buffer = larger;
    }
    this.#buffer.set(chunk, this.#filled);
    this.#filled += chunk.length;
    // Whole-chunk checks run at memory speed. No part of a UTF-8 character is an LF, so up to the last one it is whole.
    const lastLine = this.#buffer.subarray(0, this.#filled).lastIndexOf(lf) + 1;
    this.#validBefore = isUtf8(this.#buffer.subarray(0, lastLine)) ? lastLine : 0;
    this.#hasNul = this.#buffer.subarray(0, this.#filled).includes(0);
  }

  #shift(by: number): void {
    this.#filled -= by;
    this.#position -= by;
    this.#fieldStart -= by;
    this.#faultOffset -= by;
    this.#start = 0;
  }

  /** Forgets the bytes of a record that has grown too long, but keeps looking for its end. */
  #limitRecord(): void {
    if (this.#filled - this.#start <= longestRecordBytes) return;
    if (!this.#tooLong) {
      this.#tooLong = true;
      this.#fault ??= this.#quoted ? "unterminated-quote" : "record-too-long";
    }
    const keptFrom = this.#position;
    this.#buffer.copyWithin(0, keptFrom, this.#filled);
    this.#start = keptFrom;
    this.#shift(keptFrom);
  }

  #scan(final: boolean): void {
    const buffer = this.#buffer;
    const classes = this.#classes;
    const filled = this.#filled;
    let position = this.#position;
    let delimiters = this.#delimiters;
    let fieldStart = this.#fieldStart;
    // A field that a chunk's end has cut goes on.
    if (this.#quoted) position = this.#scanQuoted(position, final);
    while (position < filled && !this.#quoted) {
      // Most bytes are plain: this loop decides the speed of the whole.
      while (position < filled && classes[buffer[position] ?? 0] === plain) position += 1;
      if (position === filled) break;
      const kind = classes[buffer[position] ?? 0];
      if (kind === delimiterClass) {
        position += 1;
        delimiters += 1;
        fieldStart = position;
      } else if (kind === quoteClass) {
        if (position === fieldStart && this.#fault === undefined) {
          this.#quoted = true;
          position = this.#scanQuoted(position + 1, final);
        } else {
          this.#note("broken-quote", position);
          position += 1;
        }
      } else {
        const isCr = kind === crClass;
        if (isCr && position + 1 === filled && !final) break;
        const isCrlf = isCr && buffer[position + 1] === lf && position + 1 < filled;
        if (isCrlf) this.totals.crlf += 1;
        else if (isCr) this.totals.cr += 1;
        else this.totals.lf += 1;
        const next = position + (isCrlf ? 2 : 1);
        this.#endRecord(position, delimiters + 1);
        this.#line += 1 + this.#innerLines;
        this.#innerLines = 0;
        this.#start = next;
        position = next;
        fieldStart = next;
        delimiters = 0;
      }
    }
    this.#position = position;
    this.#delimiters = delimiters;
    this.#fieldStart = fieldStart;
    if (final && (this.#start < filled || delimiters > 0 || this.#tooLong)) {
      if (this.#quoted) this.#note("unterminated-quote", fieldStart);
      this.#endRecord(filled, delimiters + 1);
      this.#line += 1 + this.#innerLines;
      this.#start = filled;
    }
  }

  /** Goes on inside a quoted field; returns where it stopped, with `#quoted` false when the field is closed. */
  #scanQuoted(from: number, final: boolean): number {
    const buffer = this.#buffer;
    const filled = this.#filled;
    const quote = this.#quote;
    const mark = this.#escape;
    let position = from;
    while (position < filled) {
      const byte = buffer[position];
      if (byte === mark && mark !== quote) {
        if (position + 1 >= filled && !final) return position;
        if (buffer[position + 1] === lf) this.#innerLines += 1;
        position += 2;
      } else if (byte === quote) {
        if (position + 1 >= filled && !final) return position;
        const next = position + 1 < filled ? buffer[position + 1] : lf;
        if (next === quote && mark === quote) {
          position += 2;
          continue;
        }
        this.#quoted = false;
        const kind = this.#classes[next ?? 0];
        if (kind === plain || kind === quoteClass) this.#note("broken-quote", position + 1);
        return position + 1;
      } else {
        if (byte === lf) this.#innerLines += 1;
        position += 1;
      }
    }
    return Math.min(position, filled);
  }

  #note(kind: ScanFault["kind"], offset: number): void {
    if (this.#fault !== undefined) return;
    this.#fault = kind;
    this.#faultOffset = offset;
  }

  #endRecord(end: number, fields: number): void {
    const start = this.#start;
    if (!this.#tooLong) {
      if (start === end && this.#expectedFields !== 1) {
        this.totals.blank += 1;
        return;
      }
      if (end - start > longestRecordBytes) this.#note("record-too-long", start);
      if (this.#hasNul || end > this.#validBefore) this.#checkBytes(start, end);
      this.#expectedFields ??= fields;
      if (this.#fault === undefined && fields !== this.#expectedFields) this.#note("ragged-row", end);
    }
    if (this.#fault === undefined) {
      this.#sink.record(this.#buffer, start, end, this.#line);
      return;
    }
    const offset = this.#tooLong ? start : this.#faultOffset;
    const place = { start, end: this.#tooLong ? start : end, line: this.#line, offset, fields };
    this.#sink.fault({ kind: this.#fault, buffer: this.#buffer, ...place });
    this.#fault = undefined;
    this.#tooLong = false;
    this.#quoted = false;
  }

  /** Bytes come before quotes: a broken encoding breaks everything that is built on it. */
  #checkBytes(start: number, end: number): void {
    const record = this.#buffer.subarray(start, end);
    const nul = this.#hasNul ? record.indexOf(0) : -1;
    if (nul !== -1) {
      this.#fault = "nul-byte";
      this.#faultOffset = start + nul;
    } else if (end > this.#validBefore && !isUtf8(record)) {
      this.#fault = "invalid-encoding";
      this.#faultOffset = start;
    }
  }
}
