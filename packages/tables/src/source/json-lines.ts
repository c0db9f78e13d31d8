import { isUtf8 } from "node:buffer";
import { firstInvalidByte } from "./csv-cells.ts";
import { longestRecordBytes } from "./csv-scanner.ts";
import { firstJsonFault } from "./json-fault.ts";
import { duplicateKey, halfCharacter, topLevelMembers } from "./json-members.ts";
import type { StructureFault } from "./table.ts";

export interface JsonLineSink {
  /** A line that is one JSON object. `text` has no line ending; `bytes` are the same, valid during the call only. */
  record(value: object, text: string, bytes: Buffer, line: number): void;
  fault(kind: StructureFault["kind"], message: string, line: number, column: number): void;
}

/**
 * Splits JSON Lines (jsonlines.org) into lines and checks each: UTF-8, at most 2,000,000 bytes, exactly one JSON object,
 * no key twice. Lines of white space only are no records.
 */
export class JsonLineScanner {
  readonly #sink: JsonLineSink;
  #held: Buffer = Buffer.alloc(0);
  #tooLong = false;
  #line = 1;
  /** Lines that are no record: blank, or told as faults. */
  blank = 0;

  constructor(sink: JsonLineSink) {
    this.#sink = sink;
  }

  push(chunk: Uint8Array): void {
    const buffer =
      this.#held.length === 0
        ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
        : Buffer.concat([this.#held, chunk]);
    let start = 0;
    for (let end = buffer.indexOf(10, this.#held.length); end !== -1; end = buffer.indexOf(10, start)) {
      this.#endLine(buffer.subarray(start, end));
      start = end + 1;
    }
    this.#held = Buffer.from(buffer.subarray(start));
    if (this.#held.length > longestRecordBytes) {
      this.#tooLong = true;
      this.#held = Buffer.alloc(0);
    }
  }

  end(): void {
    if (this.#held.length > 0 || this.#tooLong) this.#endLine(this.#held);
  }

  #endLine(whole: Buffer): void {
    const line = this.#line;
    this.#line += 1;
    if (this.#tooLong || whole.length > longestRecordBytes) {
      this.#tooLong = false;
      const message = `The line is longer than ${longestRecordBytes.toLocaleString("en-US")} bytes.`;
      this.#sink.fault("record-too-long", message, line, 1);
      return;
    }
    const bytes = whole.at(-1) === 13 ? whole.subarray(0, -1) : whole;
    if (!isUtf8(bytes)) {
      const column = bytes.subarray(0, firstInvalidByte(bytes)).toString("utf8").length + 1;
      this.#sink.fault("invalid-encoding", "The line holds bytes that are not UTF-8.", line, column);
      return;
    }
    const text = bytes.toString("utf8");
    if (text.trim() === "") {
      this.blank += 1;
      return;
    }
    const nul = text.indexOf("\0");
    if (nul !== -1) {
      this.#sink.fault("nul-byte", "The line holds a NUL byte.", line, nul + 1);
      return;
    }
    this.#parse(text, bytes, line);
  }

  #parse(text: string, bytes: Buffer, line: number): void {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      // The parser's own sentence quotes the line, which may hold what must not be shown.
      const at = firstJsonFault(text);
      const word = /^-?(NaN|Infinity)/.exec(text.slice(at, at + 9))?.[0];
      const message =
        at >= text.length
          ? "The line ends inside a JSON value."
          : word === undefined
            ? "The line is not JSON."
            : `The line is not JSON: it has no ${word}; write null or a text.`;
      this.#sink.fault("invalid-json", message, line, at + 1);
      return;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      const what = Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`;
      this.#sink.fault("invalid-json", `The line is ${what} instead of an object.`, line, 1);
      return;
    }
    const twice = duplicateKey(text);
    if (twice !== undefined) {
      const message = `The key ${JSON.stringify(twice.key)} stands twice in one object.`;
      this.#sink.fault("duplicate-key", message, line, twice.offset + 1);
      return;
    }
    const half = halfCharacter(text);
    if (half !== undefined) {
      const message = `The line holds ${text.slice(half, half + 6)}, which is half of a character.`;
      this.#sink.fault("invalid-json", message, line, half + 1);
      return;
    }
    const unnamed = Object.keys(value).find((key) => key === "" || key.includes("\0"));
    if (unnamed !== undefined) {
      const at = topLevelMembers(text).find(({ key }) => key === unnamed)?.keyStart ?? 0;
      const message = unnamed === "" ? "A key is empty." : "A key holds a NUL.";
      this.#sink.fault("invalid-json", `${message} Keys are the names of columns.`, line, at + 1);
      return;
    }
    this.#sink.record(value, text, bytes, line);
  }
}
