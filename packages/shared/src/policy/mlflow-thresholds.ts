import type { YamlDocument } from "../document/yaml-document.ts";
import { locatedFault } from "../errors/located-fault.ts";
import type { ThresholdFile } from "./gate-file.ts";
import type { RulePolicy } from "./gate-policy.ts";

/**
 * `thresholds:` in MLflow's vocabulary as rules of ours, and what differs, as sentences.
 * @throws UserError (`configuration`) for an entry that demands nothing
 */
export function translateThresholds(
  thresholds: Record<string, ThresholdFile>,
  pointer: (string | number)[],
  document: YamlDocument,
): { rules: RulePolicy[]; sentences: string[] } {
  const entries = Object.entries(thresholds).map(([metric, entry]) => {
    const location = document.locate([...pointer, metric]);
    const common = {
      severity: "error" as const,
      slices: [],
      name: undefined,
      location,
      metric,
      use: "point" as const,
    };
    const { threshold, min_absolute_change, min_relative_change, greater_is_better } = entry;
    const rules: RulePolicy[] = [];
    if (threshold !== undefined) {
      rules.push(
        greater_is_better
          ? { ...common, rule: "at-least", value: threshold }
          : { ...common, rule: "at-most", value: threshold },
      );
    }
    if (min_absolute_change !== undefined) rules.push({ ...common, rule: "superior", margin: min_absolute_change });
    if (min_relative_change !== undefined) {
      rules.push({ ...common, rule: "superior", margin: 0, relative_margin: min_relative_change });
    }
    if (rules.length === 0) {
      throw locatedFault(
        location,
        `the threshold of ${metric} demands nothing`,
        "Give threshold, min_absolute_change or min_relative_change.",
      );
    }
    return { metric, rules };
  });
  return {
    rules: entries.flatMap(({ rules }) => rules),
    sentences: entries.map(
      ({ metric, rules }) => `thresholds.${metric} was read as ${rules.map(({ rule }) => rule).join(" and ")}.`,
    ),
  };
}
