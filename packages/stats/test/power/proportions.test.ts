import { describe, expect, test } from "vitest";
import { tangoInterval } from "../../src/paired/tango.ts";
import {
  independentProportionsPower,
  independentProportionsRows,
  independentProportionsSmallestDistance,
} from "../../src/power/independent-proportions.ts";
import {
  pairedProportionsPower,
  pairedProportionsRows,
  pairedProportionsSmallestDistance,
  pairedProportionsSmallestMargin,
} from "../../src/power/paired-proportions.ts";
import {
  proportionPower,
  proportionPowerExact,
  proportionRows,
  proportionSmallestDistance,
} from "../../src/power/proportion.ts";
import { randomFrom } from "../../src/random/random.ts";
import { oracle, relativeError } from "./oracle.ts";

const usual = { level: 0.95, power: 0.8 };

describe("the rows that the documentation quotes", () => {
  test("two points at 6 % discordance need 1,175 rows, one point 4,707", () => {
    expect(pairedProportionsRows({ discordance: 0.06, difference: 0.02 }, usual)).toBe(1175);
    expect(pairedProportionsRows({ discordance: 0.06, difference: 0.01 }, usual)).toBe(4707);
  });
  test("a loss is seen with as many rows as a gain", () => {
    expect(pairedProportionsRows({ discordance: 0.06, difference: -0.02 }, usual)).toBe(1175);
  });
  test("without pairing, two points at 90 % need 3,213 rows of each model", () => {
    expect(independentProportionsRows({ candidate: 0.92, champion: 0.9 }, usual)).toBe(3213);
  });
});

describe("rows and power agree with statsmodels", () => {
  test("of a share and a limit", () => {
    for (const { proportion, limit, level, power, rows, n, powerAtN } of oracle.proportions) {
      expect(proportionRows({ proportion, limit }, { level, power })).toBe(Math.ceil(rows));
      expect(relativeError(proportionPower({ proportion, limit, n }, { level }), powerAtN)).toBeLessThan(1e-10);
    }
  });
  test("of a paired difference, with every limit", () => {
    for (const { discordance, difference, limit, level, power, rows, n, powerAtN } of oracle.pairedProportions) {
      const effect = { discordance, difference, limit };
      expect(pairedProportionsRows(effect, { level, power }), JSON.stringify(effect)).toBe(Math.ceil(rows));
      expect(relativeError(pairedProportionsPower({ ...effect, n }, { level }), powerAtN)).toBeLessThan(1e-9);
    }
  });
  test("of two independent shares, with every limit", () => {
    for (const {
      candidate,
      champion,
      limit,
      level,
      power,
      rows,
      n,
      powerAtN,
      statsmodels,
    } of oracle.independentProportions) {
      const effect = { candidate, champion, limit };
      expect(independentProportionsRows(effect, { level, power }), JSON.stringify(effect)).toBe(Math.ceil(rows));
      expect(relativeError(independentProportionsPower({ ...effect, n }, { level }), powerAtN)).toBeLessThan(1e-9);
      if (statsmodels !== undefined) expect(relativeError(rows, statsmodels)).toBeLessThan(1e-10);
    }
  });
  test("and the exact power of Wilson's interval is the sum of the binomial probabilities of the counts that decide", () => {
    for (const { proportion, limit, n, level, powerAtN } of oracle.exactProportions) {
      const actual = proportionPowerExact({ proportion, limit, n }, { level });
      expect(Math.abs(actual - powerAtN), `${proportion} ${limit} ${n} ${level}`).toBeLessThan(1e-12);
    }
  });
});

describe("what n rows can see is the inverse of the rows that are needed", () => {
  test("for a share", () => {
    const distance = proportionSmallestDistance({ limit: 0.85, n: 500 }, usual);
    expect(proportionPower({ proportion: 0.85 + distance, limit: 0.85, n: 500 }, { level: 0.95 })).toBeCloseTo(0.8, 10);
    expect(proportionSmallestDistance({ limit: 0.99, n: 50 }, usual)).toBeNaN();
  });
  test("for a paired difference", () => {
    const distance = pairedProportionsSmallestDistance({ discordance: 0.06, n: 1175 }, usual);
    expect(distance).toBeLessThanOrEqual(0.02);
    expect(distance).toBeGreaterThan(0.0199);
    const beyond = pairedProportionsSmallestDistance({ discordance: 0.06, limit: 0.01, n: 1175 }, usual);
    const effect = { discordance: 0.06, difference: 0.01 + beyond, limit: 0.01, n: 1175 };
    expect(pairedProportionsPower(effect, { level: 0.95 })).toBeCloseTo(0.8, 10);
  });
  test("for the margin of non-inferiority", () => {
    const margin = pairedProportionsSmallestMargin({ discordance: 0.06, n: 2000 }, usual);
    const rows = pairedProportionsRows({ discordance: 0.06, difference: 0, limit: -margin }, usual);
    expect(Math.abs(rows - 2000)).toBeLessThanOrEqual(1);
    const worse = pairedProportionsSmallestMargin({ discordance: 0.06, difference: -0.01, n: 2000 }, usual);
    expect(worse).toBeGreaterThan(margin);
    expect(
      pairedProportionsPower({ discordance: 0.06, difference: -0.01, limit: -worse, n: 2000 }, { level: 0.95 }),
    ).toBeCloseTo(0.8, 9);
    expect(pairedProportionsSmallestMargin({ discordance: 0.06, difference: 0.05, n: 2000 }, usual)).toBe(0);
  });
  test("for two samples", () => {
    const distance = independentProportionsSmallestDistance({ champion: 0.9, n: 3213 }, usual);
    expect(relativeError(distance, 0.02)).toBeLessThan(1e-4);
  });
  test("and there is none when even the largest difference is not seen", () => {
    expect(pairedProportionsSmallestDistance({ discordance: 0.001, n: 100 }, usual)).toBeNaN();
    expect(independentProportionsSmallestDistance({ champion: 0.9, n: 10 }, usual)).toBeNaN();
  });
});

test("Tango's interval decides as often as was planned", () => {
  const random = randomFrom("power of Tango's interval");
  for (const effect of [
    { discordance: 0.06, difference: 0, limit: -0.03 },
    { discordance: 0.1, difference: 0.05, limit: 0 },
  ]) {
    const n = pairedProportionsRows(effect, usual);
    const [gain, loss] = [(effect.discordance + effect.difference) / 2, (effect.discordance - effect.difference) / 2];
    let decided = 0;
    for (let round = 0; round < 2000; round += 1) {
      let [gained, lost] = [0, 0];
      for (let row = 0; row < n; row += 1) {
        const chance = random.next();
        if (chance < gain) gained += 1;
        else if (chance < gain + loss) lost += 1;
      }
      if (tangoInterval({ gained, lost, n }, 0.95).low > effect.limit) decided += 1;
    }
    // Three standard errors of the simulation, and what the normal approximation is off by at so few rows.
    expect(Math.abs(decided / 2000 - 0.8), `${n} rows`).toBeLessThan(0.027 + 0.02);
  }
});

test("numbers that mean nothing are refused", () => {
  expect(() => pairedProportionsRows({ discordance: 0.01, difference: 0.02 }, usual)).toThrow(
    "The difference, 0.02, cannot be larger than the discordance, 0.01.",
  );
  expect(() => pairedProportionsRows({ discordance: 0, difference: 0 }, usual)).toThrow("discordance must be above 0");
  expect(() => pairedProportionsRows({ discordance: 0.1, difference: 0 }, usual)).toThrow(
    "at the limit no number of rows decides",
  );
  expect(() => pairedProportionsRows({ discordance: 0.1, difference: 0, limit: -1 }, usual)).toThrow(
    "limit must be between -1 and 1",
  );
  expect(() => pairedProportionsRows({ discordance: 0.1, difference: 0.05 }, { level: 95, power: 0.8 })).toThrow(
    "level must be between 0 and 1, not 95.",
  );
  expect(() => pairedProportionsRows({ discordance: 0.1, difference: 0.05 }, { level: 0.95, power: 0.02 })).toThrow(
    "power 0.02 is no more than the error of the decision",
  );
  expect(() => proportionRows({ proportion: 1, limit: 0.9 }, usual)).toThrow(
    "proportion must be between 0 and 1, not 1.",
  );
  expect(() => proportionPower({ proportion: 0.95, limit: 0.9, n: 0 }, { level: 0.95 })).toThrow(
    "n must be above 0, not 0.",
  );
  expect(() => proportionPowerExact({ proportion: 0.95, limit: 0.9, n: 2.5 }, { level: 0.95 })).toThrow(
    "n must be a whole number",
  );
  expect(() => independentProportionsRows({ candidate: 0.9, champion: Number.NaN }, usual)).toThrow("champion must be");
});
