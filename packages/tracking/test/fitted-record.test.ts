import { describe, expect, test } from "vitest";
import { fittedRecord } from "../src/fitted-record.ts";
import { runRecord } from "./run-record.ts";

const curves = (count: number) =>
  Array.from({ length: count }, (_, curve) => ({
    name: `loss ${curve}`,
    source: "training.csv",
    length: 1000,
    points: Array.from({ length: 1000 }, (_, step): [number, number] => [step, 1 / (step + curve + 1)]),
  }));

describe("a record", () => {
  test("of usual size is kept as it is", () => {
    const record = runRecord({ series: curves(5) });
    expect(fittedRecord(record)).toEqual({ record, notes: [] });
  });

  test("with hundreds of curves has fewer points a curve, and says so; the last one is kept", () => {
    const { record, notes } = fittedRecord(runRecord({ series: curves(300) }));
    expect(record.series).toHaveLength(300);
    expect(record.series[0]?.points.length).toBeLessThanOrEqual(100);
    expect(record.series[0]?.points.at(-1)?.[0]).toBe(999);
    expect(notes).toEqual([
      `300 curves are recorded with at most ${record.series[0]?.points.length} points each, so that the record stays under 1,000,000 bytes`,
    ]);
  });

  test("that is too big for another reason is refused", () => {
    const values = Object.fromEntries(Array.from({ length: 9000 }, (_, index) => [`p${index}`, "x".repeat(200)]));
    expect(() => fittedRecord(runRecord({ params: { values, sources: [], redacted: [] } }))).toThrow(
      /more than the 1000000/,
    );
  });

  test("that no ledger would take is refused now, not when somebody reads it", () => {
    expect(() => fittedRecord(runRecord({ model: "../m" }))).toThrow(/The record of this run is no record: model /);
  });
});
