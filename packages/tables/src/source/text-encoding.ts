import type { CsvDialect } from "./table.ts";

export type TextEncoding = CsvDialect["encoding"];

/** Turns chunks of a text file into UTF-8 chunks, without the byte-order mark. */
export interface Utf8Decoder {
  decode(chunk: Buffer): Uint8Array;
  /** What was held back because its character was not complete. */
  end(): Uint8Array;
  hadMark(): boolean;
}

const nothing = new Uint8Array(0);

/**
 * Decoders for the declared encodings. UTF-8 passes through unchanged, faults and all: the scanner finds those record
 * by record. What is no character in UTF-16 (a surrogate without its partner, half a code unit at the end) comes out
 * as the byte FF, which no UTF-8 holds, and so is found in the same way.
 */
export function createUtf8Decoder(encoding: TextEncoding): Utf8Decoder {
  switch (encoding) {
    case "utf-8":
      return utf8Decoder();
    case "latin-1":
      return {
        decode: (chunk) => Buffer.from(chunk.toString("latin1"), "utf8"),
        end: () => nothing,
        hadMark: () => false,
      };
    case "utf-16":
      return utf16Decoder();
  }
}

function utf8Decoder(): Utf8Decoder {
  let started = false;
  let mark = false;
  // A mark may be cut by a chunk's end.
  let held: Buffer = Buffer.alloc(0);
  return {
    decode(chunk) {
      if (started) return chunk;
      const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      if (bytes.length < 3) {
        held = Buffer.from(bytes);
        return nothing;
      }
      started = true;
      mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
      return mark ? bytes.subarray(3) : bytes;
    },
    end: () => (started ? nothing : held),
    hadMark: () => mark,
  };
}

function utf16Decoder(): Utf8Decoder {
  let bigEndian: boolean | undefined;
  let mark = false;
  let held: Buffer = Buffer.alloc(0);
  return {
    decode(chunk) {
      let bytes = Buffer.concat([held, chunk]);
      if (bigEndian === undefined) {
        if (bytes.length < 2) {
          held = bytes;
          return nothing;
        }
        mark = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
        // Without a mark: the first character of a table is ASCII, whose high byte is 0.
        bigEndian = mark ? bytes[0] === 0xfe : bytes[0] === 0;
        if (mark) bytes = bytes.subarray(2);
      }
      let whole = bytes.length & ~1;
      // A high surrogate at the end waits for its partner.
      const high = whole >= 2 ? (bytes[bigEndian ? whole - 2 : whole - 1] ?? 0) : 0;
      if (high >= 0xd8 && high <= 0xdb) whole -= 2;
      held = Buffer.from(bytes.subarray(whole));
      return toUtf8(bytes.subarray(0, whole), bigEndian);
    },
    end: () => (held.length === 0 ? nothing : Buffer.from([0xff])),
    hadMark: () => mark,
  };
}

function toUtf8(bytes: Buffer, bigEndian: boolean): Uint8Array {
  const text = (bigEndian ? Buffer.from(bytes).swap16() : bytes).toString("utf16le");
  if (text.isWellFormed()) return Buffer.from(text, "utf8");
  const parts = text.split(/(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF]))|(?:(?<![\uD800-\uDBFF])[\uDC00-\uDFFF])/);
  const broken = Buffer.from([0xff]);
  return Buffer.concat(
    parts.flatMap((part, index) => (index === 0 ? [Buffer.from(part)] : [broken, Buffer.from(part)])),
  );
}
