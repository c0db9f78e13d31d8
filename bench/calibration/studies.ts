import { type AdaptiveDeveloper, adaptiveDeveloper } from "./adaptive-developer.ts";
import { type CoverageCell, type CoverageRates, coverage } from "./coverage.ts";
import { type PairedSharesCell, type PairedSharesRates, pairedShares } from "./paired-shares.ts";
import { type TenRules, type TenRulesRates, tenRules } from "./ten-rules.ts";

/** One part of the calibration that runs on its own, with its numbers of simulations and its seed. */
export type Study =
  | { kind: "paired shares"; rows: number; cells: PairedSharesCell[]; simulations: number; seed: string }
  | { kind: "ten rules"; gate: TenRules; rows: number; simulations: number; seed: string }
  | { kind: "coverage"; cell: CoverageCell; simulations: number; seed: string }
  | { kind: "too few"; cell: CoverageCell; simulations: number; seed: string }
  | { kind: "adaptive developer"; passes: number; histories: number; seed: string };

export type Result =
  | { kind: "paired shares"; rates: PairedSharesRates[] }
  | { kind: "ten rules"; rates: TenRulesRates }
  | { kind: "coverage" | "too few"; simulations: number; rates: CoverageRates }
  | { kind: "adaptive developer"; passes: number; histories: number; rates: AdaptiveDeveloper };

export const seed = "gatewright calibration 1";

/** Every study of the calibration; the longest first, so that no thread is left alone with one at the end. */
export const studies: readonly Study[] = [
  ...[10_000, 2000, 500, 200].map(
    (rows): Study => ({
      kind: "paired shares",
      rows,
      cells: [0.02, 0.06, 0.1].flatMap((discordance) =>
        [0, -0.01, -0.02, -0.05]
          // Models cannot differ by more than the rows on which they differ.
          .filter((difference) => -difference <= discordance)
          .map((difference) => ({ rows, discordance, difference })),
      ),
      simulations: 5000,
      seed: `${seed}, shares, ${rows}`,
    }),
  ),
  ...(
    [
      ["accuracy on ten slices", 10_000],
      ["seven metrics, and accuracy on three slices", 2000],
      ["seven metrics, and accuracy on three slices", 500],
      ["accuracy on ten slices", 2000],
    ] as const
  ).map(
    ([gate, rows]): Study => ({
      kind: "ten rules",
      gate,
      rows,
      simulations: 5000,
      seed: `${seed}, ${gate}, ${rows}`,
    }),
  ),
  ...cells("rmse", [0, 5], [[1000], [200]]),
  ...cells("ndcg", [0.5, 1, 2], [[200], [50]]),
  ...cells(
    "f1",
    [1.5, 2.5, 3.5],
    [
      [2000, 200],
      [500, 50],
      [200, 50],
    ],
  ),
  ...cells(
    "auc",
    [0.7, 0.8, 0.9, 0.95],
    [
      [2000, 200],
      [500, 50],
      [200, 50],
    ],
  ),
  ...[
    { world: "auc" as const, units: 100, positives: 50, level: 0.8 },
    { world: "auc" as const, units: 500, positives: 20, level: 0.8 },
    { world: "f1" as const, units: 500, positives: 20, level: 2.5 },
    { world: "rmse" as const, units: 100, positives: 0, level: 0 },
    { world: "ndcg" as const, units: 20, positives: 0, level: 1 },
  ].map((cell): Study => ({ kind: "too few", cell, simulations: 200, seed: `${seed}, too few, ${cell.world}` })),
  ...[1, 4].map(
    (passes): Study => ({
      kind: "adaptive developer",
      passes,
      histories: 10_000,
      seed: `${seed}, developer, ${passes}`,
    }),
  ),
];

function cells(world: CoverageCell["world"], levels: readonly number[], sizes: readonly [number, number?][]): Study[] {
  return sizes.flatMap(([units, positives = 0]) =>
    levels.map(
      (level): Study => ({
        kind: "coverage",
        cell: { world, units, positives, level },
        simulations: 2500,
        seed: `${seed}, coverage, ${world} ${units} ${level}`,
      }),
    ),
  );
}

export async function run(study: Study): Promise<Result> {
  switch (study.kind) {
    case "paired shares":
      return { kind: study.kind, rates: await pairedShares(study.rows, study.cells, study.simulations, study.seed) };
    case "ten rules":
      return { kind: study.kind, rates: await tenRules(study.gate, study.rows, study.simulations, study.seed) };
    case "coverage":
    case "too few": {
      const { kind, cell, simulations, seed } = study;
      return { kind, simulations, rates: coverage(cell, simulations, seed) };
    }
    case "adaptive developer": {
      const { passes, histories, seed } = study;
      return { kind: study.kind, passes, histories, rates: adaptiveDeveloper({ passes, histories, seed }) };
    }
  }
}
