import { verdictWord } from "@gatewright/shared/publish/render/wording.ts";
import type { SubjectTable } from "@gatewright/shared/report/report.ts";
import type { Decided } from "../verdict/decide.ts";
import { decimalsFor, fixed, percent, shareDecimals } from "../verdict/numbers.ts";
import { comparedDecimals, thresholdWords } from "../verdict/wording.ts";

/** Metric, champion, candidate, difference, interval, limit, verdict: one row a measured result, what blocks first. */
export function comparisonTable(decided: readonly Decided[]): SubjectTable | undefined {
  const rows = decided.map(rowOf).filter((row) => row !== undefined);
  if (rows.length === 0) return undefined;
  const order = ["error", "failed", "inconclusive", "warning", "passed", "skipped"];
  rows.sort((a, b) => order.indexOf(a[7] ?? "") - order.indexOf(b[7] ?? ""));
  return {
    title: "Candidate against champion",
    columns: [
      { name: "metric" },
      { name: "slice" },
      { name: "champion", align: "right" },
      { name: "candidate", align: "right" },
      { name: "difference", align: "right" },
      { name: "interval", align: "right" },
      { name: "limit", align: "right" },
      { name: "verdict", align: "right" },
    ],
    rows,
  };
}

function rowOf({ result, finding, interval, slice }: Decided): string[] | undefined {
  if (result.kind !== "estimated") return undefined;
  const { estimation, quantity, candidate, champion, unit } = result;
  const width = interval === undefined ? Number.NaN : (interval.high - interval.low) / 2;
  const decimals = comparedDecimals(decimalsFor(width), result);
  const relative = quantity === "relative difference";
  const shown = (value: number | undefined) => (value === undefined ? "" : fixed(value, decimals));
  const share = (value: number) => `${fixed(value * 100, shareDecimals(decimals))} %`;
  const inUnit = (value: number) => (relative ? share(value) : fixed(value, decimals));
  return [
    unit === undefined ? result.subject : `${result.subject} (${unit})`,
    slice ?? "",
    shown(champion),
    quantity === "value" ? shown(estimation.estimate) : shown(candidate),
    quantity === "value" ? "" : inUnit(estimation.estimate),
    interval === undefined
      ? ""
      : `${inUnit(interval.low)} to ${inUnit(interval.high)}${interval.level === 0.95 ? "" : ` (${percent(interval.level)})`}`,
    thresholdWords(result),
    verdictWord[finding.verdict],
  ];
}
