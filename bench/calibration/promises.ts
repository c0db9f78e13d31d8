import type { Result } from "./studies.ts";

/** What the documentation promises of a rate, and what was counted. */
export interface Promised {
  what: string;
  count: number;
  of: number;
  /** Of the rate, a share. */
  atMost: number;
}

/** A share above its limit by more than three standard errors is no chance any more. */
export function isBroken({ count, of, atMost }: Promised): boolean {
  return count / of > atMost + 3 * Math.sqrt((atMost * (1 - atMost)) / of);
}

/** Of a 95 % interval: it may miss 1.5 points more often than it says, or less often. */
const misses = { most: 0.065, least: 0.035 };

export function promisesOf(results: readonly Result[]): Promised[] {
  return results.flatMap(ofResult);
}

function ofResult(result: Result): Promised[] {
  switch (result.kind) {
    case "paired shares":
      return result.rates.flatMap(({ rows, discordance, difference, simulations: of, noRegression, nonInferior }) => {
        const where = `at ${rows} rows, ${100 * discordance} % of them discordant`;
        if (difference === 0) {
          return [
            { what: `no-regression blocks an equal model ${where}`, count: noRegression.fail, of, atMost: 0.025 },
            { what: `non-inferior blocks an equal model ${where}`, count: nonInferior.fail, of, atMost: 0.025 },
          ];
        }
        if (difference !== -0.01) return [];
        return [
          { what: `non-inferior passes a loss of its margin ${where}`, count: nonInferior.pass, of, atMost: 0.025 },
          { what: `non-inferior blocks a loss of its margin ${where}`, count: nonInferior.fail, of, atMost: 0.025 },
        ];
      });
    case "ten rules": {
      const { gate, rows, simulations: of, blocked: count } = result.rates;
      return [{ what: `a gate of ten (${gate}) blocks an equal model at ${rows} rows`, count, of, atMost: 0.025 }];
    }
    case "coverage": {
      const { metric, truth, units, value, difference } = result.rates;
      const where = `${metric} of ${truth.toFixed(2)} at ${units}`;
      return [["the value", value] as const, ["the difference", difference] as const].flatMap(
        ([what, { judged: of, below, above }]) => [
          { what: `the interval of ${what} misses, ${where}`, count: below + above, of, atMost: misses.most },
          {
            what: `the interval of ${what} is too wide: it holds, ${where}`,
            count: of - below - above,
            of,
            atMost: 1 - misses.least,
          },
        ],
      );
    }
    case "too few": {
      const { metric, units, value, difference } = result.rates;
      return [{ what: `${metric} at ${units} is judged`, count: value.judged + difference.judged, of: 1, atMost: 0 }];
    }
    case "adaptive developer": {
      const { share } = result.rates.shares.withBudget;
      const count = Math.round(share * result.histories);
      const what = `a developer who keeps what passes is let through under a budget of ${result.passes} passes`;
      return [{ what, count, of: result.histories, atMost: 0.05 }];
    }
  }
}
