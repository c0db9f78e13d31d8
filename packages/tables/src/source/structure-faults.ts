import { fieldRanges, firstInvalidByte, placeInRecord } from "./csv-cells.ts";
import { longestRecordBytes, type ScanDialect, type ScanFault } from "./csv-scanner.ts";
import type { StructureFault } from "./table.ts";

/** More are counted, not kept: the first ones tell what is wrong. */
export const keptFaults = 100;

/** Gathers faults over all files of a table. */
export interface FaultList {
  faults: StructureFault[];
  count: number;
}

/** Adds a fault; `describe` is only asked while the list takes more. */
export function addFault(list: FaultList, describe: () => StructureFault): void {
  list.count += 1;
  if (list.faults.length < keptFaults) list.faults.push(describe());
}

/** What the scanner found, as a sentence with its physical place. */
export function describeFault(
  fault: ScanFault,
  path: string,
  dialect: ScanDialect,
  expectedFields: number,
): StructureFault {
  const record = fault.buffer.subarray(fault.start, fault.end);
  const at = (offset: number) => ({ path, ...placeInRecord(record, fault.line, offset) });
  const shown = fault.offset - fault.start;
  switch (fault.kind) {
    case "ragged-row": {
      const ranges = fieldRanges(record, dialect);
      const more = fault.fields > expectedFields;
      const offset = more ? (ranges[expectedFields]?.start ?? record.length) : record.length;
      const message = `The row has ${fault.fields} ${fault.fields === 1 ? "field" : "fields"} instead of ${expectedFields}.`;
      return { kind: fault.kind, message, location: at(offset) };
    }
    case "broken-quote": {
      const opened = openedQuote(record, dialect, shown);
      // A field over several lines most likely began with the quote that is wrong: its end was never written.
      const spans = opened !== undefined && record.subarray(opened, shown).includes(10);
      const message =
        opened === undefined
          ? "A quote stands inside a field that does not begin with one."
          : spans
            ? `A quoted field begins here and ends ${at(shown).line - at(opened).line} lines further down, where text follows its closing quote.`
            : "Text follows the closing quote of a field.";
      return { kind: fault.kind, message, location: at(spans ? opened : shown) };
    }
    case "unterminated-quote": {
      const location = fault.end === fault.start ? { path, line: fault.line } : at(shown);
      return { kind: fault.kind, message: "A quoted field begins here and never ends.", location };
    }
    case "invalid-encoding":
      return {
        kind: fault.kind,
        message: "The row holds bytes that are not of the declared encoding.",
        location: at(firstInvalidByte(record)),
      };
    case "nul-byte":
      return { kind: fault.kind, message: "The row holds a NUL byte.", location: at(shown) };
    case "record-too-long":
      return {
        kind: fault.kind,
        message: `The row is longer than ${longestRecordBytes.toLocaleString("en-US")} bytes.`,
        location: { path, line: fault.line },
      };
  }
}

/** Where the quoted field began whose closing quote stands right before `offset`; undefined: the field is not quoted. */
function openedQuote(record: Uint8Array, dialect: ScanDialect, offset: number): number | undefined {
  const field = fieldRanges(record, dialect).findLast((range) => range.start <= offset);
  return field !== undefined && record[field.start] === dialect.quote ? field.start : undefined;
}
