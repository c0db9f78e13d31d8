import type { YamlDocument } from "../document/yaml-document.ts";
import { locatedFault } from "../errors/located-fault.ts";
import type { ThresholdFile } from "./gate-file.ts";
import type { RulePolicy } from "./gate-policy.ts";

/** Names of MLflow's evaluator, where ours is another for the same number. */
const ourNames: ReadonlyMap<string, string> = new Map([
  ["accuracy_score", "accuracy"],
  ["precision_score", "precision"],
  ["recall_score", "recall"],
  ["f1_score", "f1"],
  ["mean_absolute_error", "mae"],
  ["root_mean_squared_error", "rmse"],
  ["mean_absolute_percentage_error", "mape"],
  ["r2_score", "r2"],
]);

/** What our reading closes in MLflow's, told with every translation that it concerns. */
const differences = {
  always:
    "Where thresholds differ from MLflow: a value that is NaN or infinite never passes, and without a champion yet what compares is skipped and said.",
  relative:
    "min_relative_change is a share of the champion's absolute value, so that a negative one does not turn the comparison round (in MLflow 3.4 it does); of a champion's value of 0 there is no share, which is an error and no comparison without the share; and 0 is a demand like any other: a champion without the metric is an error then, too.",
};

/**
 * `thresholds:` in MLflow's vocabulary as rules of ours, and what differs, as sentences. Numbers are compared, without an interval, and the
 * limit itself passes, as there: value >= threshold; candidate >= champion + min_absolute_change; (candidate − champion) / |champion|
 * >= min_relative_change; the other way round where lower is better. All of an entry must hold.
 * @throws UserError (`configuration`) for an entry that demands nothing
 * Source: mlflow/models/evaluation/validation.py of MLflow 3.
 */
export function translateThresholds(
  thresholds: Record<string, ThresholdFile>,
  pointer: (string | number)[],
  document: YamlDocument,
): { rules: RulePolicy[]; sentences: string[] } {
  const entries = Object.entries(thresholds).map(([name, entry]) => {
    const location = document.locate([...pointer, name]);
    const translated = translate(name, entry, location);
    if (translated.rules.length > 0) return translated;
    throw locatedFault(
      location,
      `the threshold of ${name} demands nothing`,
      "Give threshold, min_absolute_change or min_relative_change.",
    );
  });
  const relative = Object.values(thresholds).some((entry) => entry.min_relative_change !== undefined);
  return {
    rules: entries.flatMap(({ rules }) => rules),
    sentences:
      entries.length === 0
        ? []
        : [...entries.map(({ sentence }) => sentence), differences.always, ...(relative ? [differences.relative] : [])],
  };
}

function translate(
  name: string,
  { threshold, min_absolute_change, min_relative_change, greater_is_better }: ThresholdFile,
  location: RulePolicy["location"],
): { rules: RulePolicy[]; sentence: string } {
  const metric = ourNames.get(name) ?? name;
  const common = {
    severity: "error" as const,
    slices: [],
    name: undefined,
    location,
    metric,
    use: "point" as const,
    mlflow: { name, greaterIsBetter: greater_is_better },
  };
  const rules: RulePolicy[] = [];
  const said: string[] = [];
  if (threshold !== undefined) {
    const rule = greater_is_better ? ("at-least" as const) : ("at-most" as const);
    rules.push({ ...common, rule, value: threshold });
    said.push(`${rule} ${threshold}`);
  }
  if (min_absolute_change !== undefined) {
    rules.push({ ...common, rule: "superior", margin: min_absolute_change, inclusive: true });
    said.push(`better than the champion by ${min_absolute_change} at least`);
  }
  if (min_relative_change !== undefined) {
    rules.push({
      ...common,
      rule: "superior",
      margin: 0,
      relative_margin: min_relative_change,
      inclusive: true,
    });
    said.push(
      min_relative_change === 0
        ? "not worse than the champion"
        : `better than the champion by ${Number((min_relative_change * 100).toPrecision(12))} % of it at least`,
    );
  }
  const as = metric === name ? "" : `, which is ${metric} here`;
  return {
    rules,
    sentence: `thresholds.${name}${as}: ${said.join(", and ")}, by numbers without an interval as in MLflow.`,
  };
}
