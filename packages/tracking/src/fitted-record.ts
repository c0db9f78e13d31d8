import { canonicalJson } from "@gatewright/shared/ledger/canonical-json.ts";
import { checkRecord, mostRecordBytes } from "@gatewright/shared/ledger/read-record.ts";
import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import { thinCurve } from "./metrics/thin-curve.ts";
import { countWords } from "./number-words.ts";

/** Points a curve that are tried in turn until the record is small enough. */
const thinner = [500, 200, 100, 50, 20];

/**
 * The record as it can be kept: with hundreds of curves each has fewer points, which a sentence tells.
 * @throws UserError (`evidence`) when the record is still too big, or not what a ledger takes
 */
export function fittedRecord(record: RunRecord): { record: RunRecord; notes: string[] } {
  if (isSmallEnough(record)) return checked(record, []);
  for (const most of thinner) {
    const series = record.series.map((one) => ({ ...one, points: thinCurve(one.points, most) }));
    const thinned = { ...record, series };
    if (!isSmallEnough(thinned)) continue;
    return checked(thinned, [
      `${countWords(series.length, "curve")} are recorded with at most ${most} points each, so that the record stays under ${countWords(mostRecordBytes, "byte")}`,
    ]);
  }
  return checked(record, []);
}

function isSmallEnough(record: RunRecord): boolean {
  return Buffer.byteLength(canonicalJson(record)) <= mostRecordBytes;
}

/** Whoever reads the ledger later refuses what does not satisfy the schema: better that it is said now. */
function checked(record: RunRecord, notes: string[]): { record: RunRecord; notes: string[] } {
  checkRecord(record, "The record of this run");
  return { record, notes };
}
