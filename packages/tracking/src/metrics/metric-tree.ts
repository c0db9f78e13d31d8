import type { MetricValue, Series } from "@gatewright/shared/ledger/record.ts";
import { joinName } from "../values/flatten.ts";
import { metricValue, numberText } from "../values/numbers.ts";
import { isMapping, isNumber, type Tree } from "../values/value-tree.ts";
import { collectReport, isClassificationReport } from "./classification-report.ts";
import { addCurve, addMetric, type Collected } from "./collected.ts";
import { type Column, collectRows, type Rows } from "./metric-rows.ts";

/**
 * Measurements of a JSON or YAML file: numbers by their flat name, lists of numbers and lists of mappings as curves,
 * scikit-learn's classification report, and `{estimate, n}` as `gatewright metrics` writes it.
 */
export function collectTree(tree: Tree, path: string, name: string, to: Collected): void {
  const value = numberOf(tree);
  if (value !== undefined) addMetric(to, name, value, path);
  else if (Array.isArray(tree)) collectList(tree, path, name, to);
  else if (isMapping(tree)) collectMapping(tree, path, name, to);
  else to.notNumbers.push(name);
}

/** A number, also one that a writer has put in quotes, as `json.dumps(default=str)` does with NumPy's. */
function numberOf(tree: Tree | undefined): MetricValue | undefined {
  if (isNumber(tree)) return metricValue(tree.number);
  const text = typeof tree === "string" ? numberText(tree.trim()) : undefined;
  return text === undefined ? undefined : metricValue(text);
}

function collectMapping(mapping: Map<string, Tree>, path: string, name: string, to: Collected): void {
  const estimate = numberOf(mapping.get("estimate"));
  if (isClassificationReport(mapping)) collectReport(mapping, path, name, to);
  else if (estimate !== undefined) {
    const n = numberOf(mapping.get("n"));
    addMetric(to, name, estimate, path, typeof n === "number" ? n : undefined);
  } else {
    if (mapping.size === 0 && name !== "") to.notNumbers.push(name);
    for (const [key, item] of mapping) collectTree(item, path, nameBelow(name, key, mapping, item), to);
  }
}

/** `metrics: {roc_auc: {estimate: …}}` is our own form, whose names are the metrics' own. */
function nameBelow(name: string, key: string, mapping: Map<string, Tree>, item: Tree): string {
  const own =
    name === "" &&
    key === "metrics" &&
    mapping.size === 1 &&
    isMapping(item) &&
    item.size > 0 &&
    [...item.values()].every((inner) => isMapping(inner) && numberOf(inner.get("estimate")) !== undefined);
  return own ? "" : joinName(name, key);
}

function collectList(list: readonly Tree[], path: string, name: string, to: Collected): void {
  const numbers = list.map(numberOf);
  if (list.length === 0) to.notNumbers.push(name);
  else if (list.every(isMapping)) collectRows(rowsOf(list), path, name === "" ? "" : `${name}.`, to);
  else if (list.every((item, index) => item === null || numbers[index] !== undefined)) {
    const points: Series["points"] = [];
    numbers.forEach((value, step) => {
      if (value !== undefined) points.push([step, value]);
    });
    addCurve(to, name, points, path);
  } else {
    list.forEach((item, index) => {
      collectTree(item, path, joinName(name, String(index)), to);
    });
  }
}

/** Mappings as rows of a table whose columns are their flat names. */
export function rowsOf(mappings: readonly Map<string, Tree>[], lines?: readonly number[]): Rows {
  const columns = new Map<string, Column>();
  mappings.forEach((mapping, row) => {
    const add = (name: string, tree: Tree): void => {
      if (isMapping(tree)) {
        for (const [key, item] of tree) add(joinName(name, key), item);
        return;
      }
      if (Array.isArray(tree)) {
        tree.forEach((item, index) => {
          add(joinName(name, String(index)), item);
        });
        return;
      }
      if (tree === null) return;
      const column = columns.get(name) ?? { name, rows: [], values: [] };
      columns.set(name, column);
      column.rows.push(row);
      column.values.push(numberOf(tree) ?? { text: typeof tree === "string" ? tree : String(tree) });
    };
    for (const [key, item] of mapping) add(joinName("", key), item);
  });
  return { line: (index) => lines?.[index], count: mappings.length, columns: [...columns.values()] };
}
