import { joinName } from "../values/flatten.ts";
import { metricValue } from "../values/numbers.ts";
import { isMapping, isNumber, type Tree } from "../values/value-tree.ts";
import { addMetric, type Collected } from "./collected.ts";

/** `sklearn.metrics.classification_report(output_dict=True)`: a mapping per class, the averages, perhaps `accuracy`. */
export function isClassificationReport(mapping: Map<string, Tree>): boolean {
  return isScores(mapping.get("weighted avg")) && [...mapping.values()].every((row) => isNumber(row) || isScores(row));
}

const scores = ["precision", "recall", "f1-score"];

function isScores(row: Tree | undefined): row is Map<string, Tree> {
  return isMapping(row) && [...scores, "support"].every((key) => isNumber(row.get(key)));
}

/** The support is not a metric of its own but what the others rest on. */
export function collectReport(report: Map<string, Tree>, path: string, name: string, to: Collected): void {
  const all = supportOf(report.get("weighted avg"));
  for (const [label, row] of report) {
    const place = joinName(name, label);
    if (isNumber(row)) addMetric(to, place, metricValue(row.number), path, all);
    else if (isMapping(row)) {
      for (const [key, value] of row) {
        if (key === "support" || !isNumber(value)) continue;
        addMetric(to, joinName(place, key), metricValue(value.number), path, supportOf(row));
      }
    }
  }
}

function supportOf(row: Tree | undefined): number | undefined {
  const support = isMapping(row) ? row.get("support") : undefined;
  const value = isNumber(support) ? Number(support.number) : Number.NaN;
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
