import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { fieldRanges, fieldText } from "./csv-cells.ts";
import { scanDialect } from "./csv-dialect.ts";
import { type ScanAhead, scanAhead } from "./csv-scan-ahead.ts";
import { CsvScanner, type RecordSink, type ScanFault, type ScanTotals } from "./csv-scanner.ts";
import { scanForEngine } from "./engine-copy.ts";
import { columnNamesOf, refuseWrongDelimiter } from "./header.ts";
import type { RecordWriter } from "./record-writer.ts";
import type { ResolvedFile } from "./resolve-files.ts";
import { addFault, describeFault, type FaultList } from "./structure-faults.ts";
import type { CsvDialect } from "./table.ts";
import { readTextInput, type TextInput } from "./text-input.ts";

/** A delimited file after its structure was checked. */
export interface CsvFile {
  file: ResolvedFile;
  names: string[];
  rows: number;
  digest: Promise<string>;
  bytes: number;
  /** What the engine reads: the file itself, or a normalised copy without a header. */
  engine: { path: string; header: boolean };
}

export interface CsvFileContext {
  dialect: CsvDialect;
  /** Names of the columns of files without a header. */
  columnNames: string[] | undefined;
  faults: FaultList;
  /** Where a normalised copy goes, when one is needed. */
  copyPath: string;
  signal: AbortSignal;
}

/** Checks one file's structure; another encoding, compression, broken records or mixed line endings make a copy of it. */
export async function readCsvFile(file: ResolvedFile, context: CsvFileContext): Promise<CsvFile> {
  const { dialect, copyPath, faults } = context;
  const { scan, digest, copied } = await scanForEngine({
    file,
    faults,
    copyPath,
    surelyCopied: file.compression !== undefined || dialect.encoding !== "utf-8" || dialect.skipLines > 0,
    scan: (copy, list) => scanRecords(file, context, copy, list),
    readable: ({ totals: { lf, crlf, cr, blank }, blankFirst }) => {
      return cr === 0 && (lf === 0 || crlf === 0) && !(blank > 0 && blankFirst);
    },
  });
  return {
    file,
    names: scan.names,
    rows: scan.rows,
    digest,
    bytes: scan.input.bytes,
    engine: copied ? { path: copyPath, header: false } : { path: file.absolutePath, header: dialect.header },
  };
}

interface FileScan {
  input: TextInput;
  names: string[];
  rows: number;
  totals: ScanTotals;
  /** A line without a byte stands before the header. */
  blankFirst: boolean;
}

async function scanRecords(
  file: ResolvedFile,
  context: CsvFileContext,
  copy: RecordWriter | undefined,
  faults: FaultList,
): Promise<FileScan> {
  const { dialect, columnNames } = context;
  const scan = scanDialect(dialect);
  let names = dialect.header ? undefined : columnNames;
  let rows = 0;
  let blankFirst = false;
  const sink: RecordSink = {
    record(buffer, start, end, line) {
      if (names === undefined) {
        const record = buffer.subarray(start, end);
        const header = fieldRanges(record, scan).map((range) => fieldText(record, range, scan));
        if (dialect.header) refuseWrongDelimiter(header, dialect.delimiter, file.path, line);
        blankFirst = line !== dialect.skipLines + 1;
        names = dialect.header
          ? columnNamesOf(header, file.path, line)
          : header.map((_, index) => `column${index + 1}`);
        if (dialect.header) return;
      }
      rows += 1;
      copy?.write(buffer, start, end);
    },
    fault(fault) {
      if (names === undefined && dialect.header) throw brokenHeader(fault, file.path, scan);
      addFault(faults, () => describeFault(fault, file.path, scan, names?.length ?? 0));
    },
  };
  const scanner = new CsvScanner(scan, names?.length, sink, dialect.skipLines + 1);
  const skip = lineSkipper(dialect.skipLines);
  const fieldCount = () => names?.length;
  let offset = 0;
  let ahead: ScanAhead | undefined;
  const totals = { ...noLines };
  const input = await readTextInput(file, dialect.encoding, context.signal, async (chunk, size) => {
    const begin = offset;
    offset += chunk.length;
    if (begin === 0) {
      scanner.push(skip(chunk));
      // The header says how many fields to expect: with them a thread can look at the other half of the file.
      const fields = fieldCount();
      if (copy === undefined && fields !== undefined && size !== undefined) {
        ahead = await scanAhead(file.absolutePath, size, dialect, fields, context.signal);
      }
    } else if (ahead !== undefined && offset >= ahead.from) {
      scanner.push(chunk.subarray(0, ahead.from - begin));
      const other = scanner.betweenRecords ? await ahead.result : undefined;
      if (other?.clean && other.end === size) {
        rows += other.rows;
        addTotals(totals, other.totals);
        return false;
      }
      scanner.push(chunk.subarray(ahead.from - begin));
      ahead = undefined;
    } else {
      scanner.push(skip(chunk));
    }
    await copy?.drain();
    return true;
  });
  scanner.end();
  addTotals(totals, scanner.totals);
  await copy?.end();
  if (offset === 0) {
    throw evidenceError(`${file.path} is empty.`, {
      location: { path: file.path },
      hint: "Was it written or fetched completely? A table without rows still has a header line.",
    });
  }
  if (names === undefined) {
    throw evidenceError(`${file.path} holds no ${dialect.header ? "header line" : "row"}.`, {
      location: { path: file.path },
      hint: dialect.header ? "Its first line must name the columns." : "State `data: {columns: [...]}` to name them.",
    });
  }
  return { input, names, rows, totals, blankFirst };
}

const noLines: ScanTotals = { lf: 0, crlf: 0, cr: 0, blank: 0 };

function addTotals(sum: ScanTotals, more: ScanTotals): void {
  sum.lf += more.lf;
  sum.crlf += more.crlf;
  sum.cr += more.cr;
  sum.blank += more.blank;
}

function brokenHeader(fault: ScanFault, path: string, dialect: ReturnType<typeof scanDialect>): Error {
  const { message, location } = describeFault(fault, path, dialect, 0);
  return evidenceError(`The header of ${path} cannot be read: ${message}`, {
    location,
    hint: "Repair the first line; without it no column can be told from another.",
  });
}

/** Drops the first `count` physical lines of a file that comes in chunks. */
export function lineSkipper(count: number): (chunk: Uint8Array) => Uint8Array {
  let left = count;
  return (chunk) => {
    let from = 0;
    while (left > 0) {
      const end = chunk.indexOf(10, from);
      if (end === -1) return chunk.subarray(chunk.length);
      from = end + 1;
      left -= 1;
    }
    return chunk.subarray(from);
  };
}
