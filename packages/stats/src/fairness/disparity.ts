import type { GroupRates, RateName } from "./group-rates.ts";

/** A distance between the rates of groups, as fairlearn defines it. */
export interface Disparity {
  name: string;
  title: string;
  /** In words with symbols, for the method `between_groups`. */
  formula: string;
  /** Differences: lower is better, 0 is best. Ratios: higher is better, 1 is best. */
  direction: "higher" | "lower";
  kind: "difference" | "ratio";
  rates: readonly RateName[];
}

/** `between_groups`: the largest against the smallest; `to_overall`: every group against all rows. */
export type DisparityMethod = "between_groups" | "to_overall";
/** Of several rates (equalized odds): the worse of them, or their mean. */
export type DisparityAggregate = "worst_case" | "mean";

export interface DisparityOptions {
  /** Default `between_groups`. */
  method?: DisparityMethod;
  /** Default `worst_case`. */
  aggregate?: DisparityAggregate;
}

/** All disparities. `four_fifths` is the selection-rate ratio under the name of the employment guideline that it comes from. */
export const disparities: readonly Disparity[] = [
  difference("demographic_parity_difference", "selection rates", ["selectionRate"]),
  ratio("demographic_parity_ratio", "selection rates", ["selectionRate"]),
  difference("equalized_odds_difference", "true and false positive rates", ["truePositiveRate", "falsePositiveRate"]),
  ratio("equalized_odds_ratio", "true and false positive rates", ["truePositiveRate", "falsePositiveRate"]),
  difference("equal_opportunity_difference", "true positive rates", ["truePositiveRate"]),
  ratio("equal_opportunity_ratio", "true positive rates", ["truePositiveRate"]),
  {
    ...ratio("four_fifths", "selection rates", ["selectionRate"]),
    title: "four-fifths rule: ratio of selection rates",
  },
];

/** All names, for suggestions and the documentation. */
export const disparityNames: readonly string[] = disparities.map((disparity) => disparity.name);

/** The disparity of this name; undefined when there is none. */
export function disparityNamed(name: string): Disparity | undefined {
  return disparities.find((disparity) => disparity.name === name);
}

/**
 * The disparity of these groups (fairlearn `metrics/_fairness_metrics.py`).
 * @param groups at least two
 * @param overall of all rows, read with `to_overall`
 * @returns NaN when a rate of a group is not estimable (fairlearn: a group without positives has TPR 0), and for ratios
 *   when all rates are 0
 */
export function disparityOf(
  disparity: Disparity,
  groups: readonly GroupRates[],
  overall: GroupRates,
  { method = "between_groups", aggregate = "worst_case" }: DisparityOptions = {},
): number {
  const each = disparity.rates.map((name) => {
    const values = groups.map((group) => group[name].value);
    if (values.length < 2 || values.some(Number.isNaN)) return Number.NaN;
    const high = Math.max(...values);
    const low = Math.min(...values);
    const all = overall[name].value;
    if (disparity.kind === "difference") {
      return method === "to_overall" ? Math.max(high - all, all - low) : high - low;
    }
    return method === "to_overall" ? Math.min(...values.map((value) => smallerRatio(value, all))) : low / high;
  });
  if (aggregate === "mean") return each.reduce((total, value) => total + value, 0) / each.length;
  return disparity.kind === "difference" ? Math.max(...each) : Math.min(...each);
}

/** min(a / b, b / a); NaN when both are 0. */
function smallerRatio(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b);
}

function difference(name: string, what: string, rates: readonly RateName[]): Disparity {
  return {
    name,
    title: `difference of ${what} between groups`,
    formula: `largest − smallest of the ${what} of the groups`,
    direction: "lower",
    kind: "difference",
    rates,
  };
}

function ratio(name: string, what: string, rates: readonly RateName[]): Disparity {
  return {
    name,
    title: `ratio of ${what} between groups`,
    formula: `smallest / largest of the ${what} of the groups`,
    direction: "higher",
    kind: "ratio",
    rates,
  };
}
