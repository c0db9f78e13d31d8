import { describe, expect, it } from "vitest";
import { CsvScanner, longestRecordBytes } from "../../src/source/csv-scanner.ts";

const dialect = { delimiter: 44, quote: 34, escape: 34 };

interface Seen {
  records: { text: string; line: number }[];
  faults: { kind: string; line: number }[];
  lines: number;
}

/** Scans text in chunks of the given sizes (the last size again and again). */
function scan(data: string | Uint8Array, sizes = [1 << 20], expectedFields?: number): Seen {
  const bytes = Buffer.from(data);
  const seen: Seen = { records: [], faults: [], lines: 0 };
  const scanner = new CsvScanner(dialect, expectedFields, {
    record(buffer, start, end, line) {
      seen.records.push({ text: buffer.toString("latin1", start, end), line });
    },
    fault({ kind, line }) {
      seen.faults.push({ kind, line });
    },
  });
  let at = 0;
  for (let index = 0; at < bytes.length; index += 1) {
    const size = sizes[Math.min(index, sizes.length - 1)] ?? 1;
    scanner.push(bytes.subarray(at, at + size));
    at += size;
  }
  scanner.end();
  seen.lines = scanner.line - 1;
  return seen;
}

/**
 * The same rules written for reading, not for speed: the whole text at once, one character at a time.
 * A record is cut first, then judged.
 */
function slowScan(bytes: Uint8Array): Omit<Seen, "lines"> {
  const text = Buffer.from(bytes).toString("latin1");
  const seen: Omit<Seen, "lines"> = { records: [], faults: [] };
  let at = 0;
  let line = 1;
  let expected: number | undefined;
  while (at < text.length) {
    const start = at;
    const startLine = line;
    let fields = 1;
    let fault: string | undefined;
    let fieldStart = true;
    let ended = false;
    while (at < text.length && !ended) {
      const character = text[at];
      if (character === '"' && fieldStart && fault === undefined) {
        at += 1;
        for (;;) {
          if (at >= text.length) {
            fault = "unterminated-quote";
            break;
          }
          if (text[at] === '"' && text[at + 1] === '"') at += 2;
          else if (text[at] === '"') {
            at += 1;
            if (at < text.length && !",\r\n".includes(text[at] ?? "")) fault = "broken-quote";
            break;
          } else {
            if (text[at] === "\n") line += 1;
            at += 1;
          }
        }
        fieldStart = false;
      } else if (character === ",") {
        fields += 1;
        fieldStart = true;
        at += 1;
      } else if (character === "\n" || character === "\r") ended = true;
      else {
        if (character === '"' && fault === undefined) fault = "broken-quote";
        fieldStart = false;
        at += 1;
      }
    }
    const record = text.slice(start, at);
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line += 1;
    if (record === "" && expected !== 1) continue;
    const own = Buffer.from(record, "latin1");
    if (own.includes(0)) fault = "nul-byte";
    else if (!isUtf8(own)) fault = "invalid-encoding";
    expected ??= fields;
    if (fault === undefined && fields !== expected) fault = "ragged-row";
    if (fault === undefined) seen.records.push({ text: record, line: startLine });
    else seen.faults.push({ kind: fault, line: startLine });
  }
  return seen;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Mulberry32: small, seeded, good enough to choose bytes. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe("the scanner of delimited files", () => {
  it("agrees with a slow reading of the same rules on 4,000 random files cut into random chunks", () => {
    const alphabet = ["a", "bc", ",", ",", '"', '"', '""', "\n", "\n", "\r\n", "\r", "é", "😀", "\xff", "\0", ""];
    const random = randomOf(20261125);
    for (let round = 0; round < 4_000; round += 1) {
      const pieces = Array.from({ length: random(40) }, () => alphabet[random(alphabet.length)] ?? "");
      const bytes = Buffer.concat(pieces.map((piece) => Buffer.from(piece, piece === "\xff" ? "latin1" : "utf8")));
      const sizes = Array.from({ length: 1 + random(5) }, () => 1 + random(7));
      const { lines: _lines, ...seen } = scan(bytes, sizes);
      expect(seen, JSON.stringify([bytes.toString("latin1"), sizes])).toEqual(slowScan(bytes));
    }
  });

  it("tells the physical line of a record after quoted line ends", () => {
    const { records } = scan('a,b\n1,"x\ny\r\nz"\r\n2,w\n');
    expect(records.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it("ends a record at LF, CRLF and CR", () => {
    expect(scan("a,b\n1,2\r\n3,4\r5,6").records.map(({ text }) => text)).toEqual(["a,b", "1,2", "3,4", "5,6"]);
  });

  it("takes CR and LF in two chunks for one line end", () => {
    expect(scan("a\r\nb\r\n", [2, 1, 2]).lines).toBe(2);
  });

  it("skips a line without a byte, which is a null in a table of one column", () => {
    expect(scan("a,b\n\n1,2\n").records).toHaveLength(2);
    expect(scan("a\n\n1\n").records).toHaveLength(3);
  });

  it("goes on after an over-long record without keeping it", () => {
    const long = "x".repeat(longestRecordBytes + 1);
    const { records, faults } = scan(`a,b\n1,${long}\n2,y\n`, [65_536]);
    expect(faults).toEqual([{ kind: "record-too-long", line: 2 }]);
    expect(records.map(({ text }) => text)).toEqual(["a,b", "2,y"]);
  });

  it("accepts a record of exactly the longest length", () => {
    const record = `1,${"x".repeat(longestRecordBytes - 2)}`;
    expect(scan(`a,b\n${record}\n`, [65_536]).faults).toEqual([]);
  });

  it("calls a quote that has not ended within the longest record an unterminated quote", () => {
    const { faults } = scan(`a,b\n1,"${"x\n".repeat(longestRecordBytes)}`, [65_536]);
    expect(faults).toEqual([{ kind: "unterminated-quote", line: 2 }]);
  });

  it("finds the one invalid byte among valid characters that chunks cut", () => {
    const bytes = Buffer.concat([Buffer.from("a\né😀\n"), Buffer.from([0xc3]), Buffer.from("\nü\n")]);
    const { records, faults } = scan(bytes, [1]);
    expect(faults).toEqual([{ kind: "invalid-encoding", line: 3 }]);
    expect(records).toHaveLength(3);
  });
});
