import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isBroken, promisesOf } from "../../../bench/calibration/promises.ts";
import { run, studies } from "../../../bench/calibration/studies.ts";
import type { Calibration } from "../../../bench/calibration/tables.ts";
import { withTables } from "../../../bench/calibration/with-tables.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const page = await readFile(join(root, "docs", "statistics.md"), "utf8");
const calibration: Calibration = JSON.parse(await readFile(join(root, "bench", "calibration", "results.json"), "utf8"));

describe("docs/statistics.md", () => {
  it("has the tables that `npm run calibrate -- --write` wrote, and the methods that the estimation chooses", () => {
    expect(withTables(page, calibration), "`npm run calibrate -- --page` mends a page that is stale").toBe(page);
  });
});

describe("the calibration", () => {
  it("has an answer for each of its studies, and no promise is broken", () => {
    expect(calibration.results.map(({ kind }) => kind)).toEqual(studies.map(({ kind }) => kind));
    const promises = promisesOf(calibration.results);
    expect(promises.length).toBeGreaterThan(150);
    expect(promises.filter(isBroken)).toEqual([]);
  });

  it("finds the same counts again from the same seeds", async () => {
    const at = studies.findIndex((study) => study.kind === "paired shares" && study.rows === 200);
    const study = studies[at];
    if (study === undefined) throw new Error("There is no study of 200 rows.");
    expect(await run(study)).toEqual(calibration.results[at]);
  });

  it("can fail: a rate of 3.5 % in 5,000 simulations breaks a promise of 2.5 %, and one of 3 % may be chance", () => {
    expect(isBroken({ what: "", count: 175, of: 5000, atMost: 0.025 })).toBe(true);
    expect(isBroken({ what: "", count: 150, of: 5000, atMost: 0.025 })).toBe(false);
    expect(isBroken({ what: "", count: 1, of: 1, atMost: 0 })).toBe(true);
  });
});
