import type { CoverageRates, Covered } from "./coverage.ts";
import type { PairedSharesRates, Tally } from "./paired-shares.ts";
import type { Result } from "./studies.ts";

/** What one run of the calibration found, as it is kept beside the script. */
export interface Calibration {
  seed: string;
  node: string;
  gatewright: string;
  results: Result[];
}

type Of<Kind extends Result["kind"]> = Extract<Result, { kind: Kind }>;

/** The tables of docs/statistics.md. */
export function calibrationTables({ seed, node, gatewright, results }: Calibration): string {
  const shares = ofKind(results, "paired shares").flatMap(({ rates }) => rates);
  return [
    ruleTable(shares),
    detectionTable(shares),
    tenTable(ofKind(results, "ten rules")),
    coverageTable(results.flatMap((result) => (result.kind === "coverage" ? [result.rates] : []))),
    tooFewTable(results.flatMap((result) => (result.kind === "too few" ? [result.rates] : []))),
    developerTable(ofKind(results, "adaptive developer")),
    `Seed \`${seed}\`, with the name and size of each cell behind it; gatewright ${gatewright}, Node ${node}.`,
  ].join("\n\n");
}

function ofKind<Kind extends Result["kind"]>(results: readonly Result[], kind: Kind): Of<Kind>[] {
  return results.filter((result): result is Of<Kind> => result.kind === kind);
}

function ruleTable(shares: readonly PairedSharesRates[]): string {
  const rows = byRows(shares.filter(({ difference }) => difference === 0)).map((equal) => {
    const worse = shares.find(
      (one) => one.rows === equal.rows && one.discordance === equal.discordance && one.difference === -0.01,
    );
    if (worse === undefined) throw new Error("Every cell has one with a loss of 0.01.");
    const of = equal.simulations;
    return [
      count(equal.rows),
      points(equal.discordance),
      percent(equal.noRegression.fail, of),
      percent(equal.nonInferior.fail, of),
      percent(equal.nonInferior.inconclusive, of),
      percent(worse.nonInferior.pass, of),
      percent(worse.nonInferior.inconclusive, of),
      percent(equal.strict, of),
      percent(equal.tolerance, of),
      percent(of - worse.tolerance, of),
    ];
  });
  return table(
    `Accuracy, one rule, ${count(shares[0]?.simulations ?? 0)} simulations a line: an equal model is blocked, and one that loses 0.01 passes`,
    [
      "rows",
      "discordant",
      "equal: `no-regression` fails",
      "equal: `non-inferior` 0.01 fails",
      "… inconclusive",
      "−0.01: `non-inferior` 0.01 passes",
      "… inconclusive",
      "equal: `new >= old` blocks",
      "equal: tolerance of 0.01 blocks",
      "−0.01: tolerance of 0.01 passes",
    ],
    rows,
  );
}

function detectionTable(shares: readonly PairedSharesRates[]): string {
  const rows = byRows(shares.filter(({ difference }) => difference === 0)).map((equal) => {
    const at = (difference: number, of: (rates: PairedSharesRates) => number): string => {
      const found = shares.find(
        (one) => one.rows === equal.rows && one.discordance === equal.discordance && one.difference === difference,
      );
      return found === undefined ? "" : percent(of(found), found.simulations);
    };
    const fails = (name: "noRegression" | "nonInferior") => (rates: PairedSharesRates) => rates[name].fail;
    const notPassed = ({ nonInferior: { fail, inconclusive } }: { nonInferior: Tally }) => fail + inconclusive;
    return [
      count(equal.rows),
      points(equal.discordance),
      ...[-0.01, -0.02, -0.05].map((loss) => at(loss, fails("noRegression"))),
      ...[-0.02, -0.05].map((loss) => at(loss, fails("nonInferior"))),
      ...[-0.02, -0.05].map((loss) => at(loss, notPassed)),
      ...[-0.01, -0.02, -0.05].map((loss) => at(loss, ({ strict }) => strict)),
      ...[-0.02, -0.05].map((loss) => at(loss, ({ tolerance }) => tolerance)),
    ];
  });
  return table(
    "What is seen of a true loss (empty: models that differ on so few rows cannot lose so much)",
    [
      "rows",
      "discordant",
      ...["−0.01", "−0.02", "−0.05"].map((loss) => `\`no-regression\` fails at ${loss}`),
      ...["−0.02", "−0.05"].map((loss) => `\`non-inferior\` 0.01 fails at ${loss}`),
      ...["−0.02", "−0.05"].map((loss) => `… does not pass at ${loss}`),
      ...["−0.01", "−0.02", "−0.05"].map((loss) => `\`new >= old\` blocks at ${loss}`),
      ...["−0.02", "−0.05"].map((loss) => `tolerance of 0.01 blocks at ${loss}`),
    ],
    rows,
  );
}

function byRows(shares: readonly PairedSharesRates[]): PairedSharesRates[] {
  return shares.toSorted((a, b) => a.rows - b.rows || a.discordance - b.discordance);
}

function tenTable(results: readonly Of<"ten rules">[]): string {
  const rows = results
    .map(({ rates }) => rates)
    .toSorted((a, b) => a.gate.localeCompare(b.gate) || a.rows - b.rows)
    .map(({ gate, rows, simulations, blocked, blockedAlone, strict }) => [
      gate,
      count(rows),
      count(simulations),
      percent(blocked, simulations),
      percent(blockedAlone, simulations),
      percent(strict, simulations),
    ]);
  return table(
    "Ten times `no-regression` in one gate, on models that are equally good",
    ["comparisons", "rows", "simulations", "blocked", "if each were judged alone", "ten times `new >= old`"],
    rows,
    [0],
  );
}

function coverageTable(all: readonly CoverageRates[]): string {
  const order = ["auc", "f1", "rmse", "ndcg"];
  const rows = all
    .toSorted((a, b) => order.indexOf(a.world) - order.indexOf(b.world) || a.units - b.units || a.truth - b.truth)
    .map((rates) => [
      nameOf(rates),
      rates.truth.toFixed(3),
      size(rates),
      ...[rates.value, rates.difference].flatMap((covered) => [
        held(covered),
        percent(covered.above, covered.judged),
        percent(covered.below, covered.judged),
      ]),
      count(rates.value.tooFew),
    ]);
  const head = ["holds the value", "above it", "below it", "holds the difference", "above it", "below it"];
  return table(
    "95 % intervals of the champion's value, and of the difference between two models that truly differ; 2,500 samples a line",
    ["metric", "true value", "sample", ...head, "samples refused as too small"],
    rows,
    [0, 2],
  );
}

function tooFewTable(all: readonly CoverageRates[]): string {
  const rows = all.map((rates) => [
    nameOf(rates),
    size(rates),
    percent(rates.value.tooFew, rates.value.tooFew + rates.value.judged),
    rates.value.reason ?? "",
  ]);
  return table("Below that", ["metric", "sample", "inconclusive", "what the finding says"], rows, [0, 1, 3]);
}

function developerTable(results: readonly Of<"adaptive developer">[]): string {
  const rows = results.flatMap(({ passes, histories, rates: { errorPerLook, shares } }) => {
    const line = (what: string, { share, standardError }: (typeof shares)["withBudget"], level: string) => [
      what,
      level,
      `${points(share)} ± ${points(standardError)}`,
      count(histories),
    ];
    const budget = `\`budget: {looks: 32, passes: ${passes}, error: 0.05}\``;
    const without = [
      line("no budget", shares.withoutBudget, "0.025"),
      line("no budget, scores shown", shares.withoutBudgetScoresShown, "0.025"),
    ];
    const each = errorPerLook.toPrecision(3);
    return [
      ...(passes === 1 ? without : []),
      line(budget, shares.withBudget, each),
      line(`${budget}, scores shown (not guaranteed)`, shares.withBudgetScoresShown, each),
    ];
  });
  return table(
    "A developer who tries 32 models, each truly worse by the margin, and keeps what passes",
    ["the gate", "error of one look", "histories with a wrong pass (limit 5 %)", "histories"],
    rows,
    [0],
  );
}

function nameOf({ metric, world, level }: CoverageRates): string {
  if (world !== "rmse") return `\`${metric}\``;
  return `\`${metric}\`, ${level === 0 ? "normal errors" : `errors of Student's t, ${level} df`}`;
}

function size({ world, units, positives }: CoverageRates): string {
  if (world === "ndcg") return `${count(units)} queries of 10 rows`;
  if (world === "rmse") return `${count(units)} rows`;
  return `${count(units)} rows, ${world === "f1" ? "about " : ""}${Math.round(world === "f1" ? 1.2 * positives : positives)} positives`;
}

function held({ judged, below, above }: Covered): string {
  return percent(judged - below - above, judged);
}

function percent(part: number, of: number): string {
  return of === 0 ? "" : `${((100 * part) / of).toFixed(1)} %`;
}

function points(share: number): string {
  return `${Number((100 * share).toFixed(2))} %`;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

/** @param words columns that do not hold numbers */
function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  words: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, at) => (words.includes(at) ? "---" : "---:"));
  return [`### ${title}`, "", line(head), line(rule), ...rows.map(line)].join("\n");
}
