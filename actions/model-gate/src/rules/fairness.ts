import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { locatedFault } from "@gatewright/shared/errors/located-fault.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { RuleOf } from "@gatewright/shared/policy/gate-policy.ts";
import { formatCount, plural } from "@gatewright/shared/publish/render/wording.ts";
import type { Sample } from "@gatewright/shared/report/finding.ts";
import { type Disparity, disparityNamed, disparityNames } from "@gatewright/stats/fairness/disparity.ts";
import {
  type DisparityCell,
  type DisparityEstimation,
  disparityEstimation,
} from "@gatewright/stats/fairness/disparity-interval.ts";
import type { RateName } from "@gatewright/stats/fairness/group-rates.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { positionOf } from "../verdict/region.ts";
import { neededPredictions, rowsInQuestion } from "./needed-predictions.ts";
import type { EstimatedResult, GateRule, RuleResult } from "./rule.ts";

/** More groups than these are no groups, but names. */
const mostGroups = 100;

export const fairness: GateRule<"fairness"> = {
  id: "fairness",
  title: "Groups are treated alike up to the limit",
  needs: "candidate",
  page: {
    what: "The distance between rates of groups, as fairlearn defines it: `demographic_parity_difference` or `_ratio` (share of positive decisions), `equal_opportunity_…` (true positive rate), `equalized_odds_…` (true and false positive rate; `aggregation: worst_case` or `mean`). `four_fifths` is the ratio of selection rates under the name of the employment guideline it comes from, and no general test of fairness. `method: to_overall` compares each group with all rows. All groups and their rates are listed.",
    decision:
      "Passes when the whole interval is inside the limit, fails when it lies wholly beyond, and is inconclusive otherwise. The interval holds for all pairs of groups at once. A group with fewer than `min_group` rows, or a rate of fewer than `min_positives` positives (negatives), is not estimable: the finding is then inconclusive and names it, unless the other groups alone are already beyond the limit.",
    formula:
      "largest − smallest rate of the groups (ratios: smallest / largest); score intervals of all pairs, Bonferroni",
    notWhen:
      "Not as a proof of fairness: which rate should be equal is a decision about the use, and rates of small groups say little.",
    example: "{ rule: fairness, metric: equal_opportunity_difference, group: season, at_most: 0.1 }",
  },
  measure: async (rule, context) => {
    const disparity = disparityOfRule(rule);
    const predictions = neededPredictions(context, "Fairness between groups");
    const { label, prediction } = decisionsOf(predictions.candidate, rule);
    const { weight, group: cluster } = predictions.candidate;
    const column = await predictions.column(rule.group, rule.location);
    const declared = groupsOf(column, rowsInQuestion(predictions.candidate.n, context.slice), rule.min_group);
    refuseGroups(rule, declared);
    const estimation = disparityEstimation(
      disparity,
      {
        label,
        prediction,
        group: declared.codes,
        groups: declared.names.length,
        ...(weight === undefined ? {} : { weight }),
        ...(cluster === undefined ? {} : { cluster }),
      },
      {
        method: rule.method,
        aggregate: rule.aggregation,
        minGroup: rule.min_group,
        minPositives: rule.min_positives,
        rows: declared.rows,
      },
    );
    return [resultOf(rule, disparity, estimation, declared, context.gate.confidence)];
  },
};

function disparityOfRule({ metric: name, location, at_most, at_least }: RuleOf<"fairness">): Disparity {
  const disparity = disparityNamed(name);
  if (disparity === undefined) {
    throw locatedFault(
      location,
      `there is no fairness metric "${name}"${didYouMean(name, disparityNames)}`,
      `Fairness metrics: ${disparityNames.join(", ")}.`,
    );
  }
  const needed = disparity.kind === "difference" ? at_most : at_least;
  if (needed !== undefined) return disparity;
  const [has, needs] = disparity.kind === "difference" ? ["at_least", "at_most"] : ["at_most", "at_least"];
  throw locatedFault(
    location,
    `${name} is a ${disparity.kind}: ${disparity.kind === "difference" ? "0 is best, and the more the worse" : "1 is best, and the less the worse"}, so \`${has}\` has no meaning.`,
    `Use \`${needs}\`.`,
  );
}

function decisionsOf({ task, label, prediction }: Outcomes, { location, metric }: RuleOf<"fairness">) {
  if (task !== "binary") {
    throw locatedFault(
      location,
      `${metric} compares positive decisions, and the model's task is ${task}.`,
      "Use it for binary models; for others name groups as `slices` and give them rules of their own.",
    );
  }
  if (label !== undefined && prediction !== undefined) return { label, prediction };
  throw evidenceError(`${metric} needs labels and decisions, and the predictions have no decision.`, {
    hint: "Add a `prediction` column, or a `score` that is compared with `threshold`.",
  });
}

interface Groups {
  names: string[];
  codes: Int32Array;
  /** Rows that belong to a group. */
  rows: Int32Array;
  /** Rows without a value of the column that were left out. */
  without: number;
  of: number;
}

const noValue = "(no value)";

/**
 * The groups that have rows here. Rows without a value are a group of their own where they are as many as a group must have:
 * leaving them out then would hide whom the rates do not cover.
 */
function groupsOf(column: { codes: Int32Array; values: string[] }, rows: Int32Array, minGroup: number): Groups {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const code = column.codes[row] ?? -1;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const missing = counts.get(-1) ?? 0;
  const listed = missing >= minGroup;
  const names = column.values.filter((_, code) => counts.has(code));
  const places = new Map<number, number>();
  for (let code = 0; code < column.values.length; code += 1) if (counts.has(code)) places.set(code, places.size);
  if (listed) {
    places.set(-1, names.length);
    names.push(noValue);
  }
  return {
    names,
    codes: column.codes.map((code) => places.get(code) ?? -1),
    rows: rows.filter((row) => places.has(column.codes[row] ?? -1)),
    without: listed ? 0 : missing,
    of: rows.length,
  };
}

function refuseGroups({ group }: RuleOf<"fairness">, { names, of }: Groups): void {
  if (names.length === 0) {
    throw evidenceError(`The column ${group} has no value in any of ${plural(of, "row")}, so there are no groups.`, {
      hint: "Was the column filled, and is it the right one?",
    });
  }
  if (names.length > mostGroups) {
    throw evidenceError(
      `The column ${group} has ${formatCount(names.length)} values, and at most ${mostGroups} groups are compared with each other.`,
      { hint: "Put values together into fewer groups before, and name that column." },
    );
  }
}

const rateWords: Record<RateName, { rate: string; of: string }> = {
  selectionRate: { rate: "selection rate", of: "rows" },
  truePositiveRate: { rate: "true positive rate", of: "positives" },
  falsePositiveRate: { rate: "false positive rate", of: "negatives" },
  positivePredictiveValue: { rate: "positive predictive value", of: "predicted positives" },
  accuracy: { rate: "accuracy", of: "rows" },
};

function resultOf(
  rule: RuleOf<"fairness">,
  disparity: Disparity,
  { cells, ...estimation }: DisparityEstimation,
  groups: Groups,
  confidence: number,
): RuleResult {
  const subject = `${disparity.name} of ${rule.group}`;
  const nameOf = (cell: DisparityCell) => groups.names[cell.group] ?? "";
  const samples = cells.map(
    (cell): Sample => ({
      value: nameOf(cell),
      note: `${rateWords[cell.rate].rate} ${share(cell.value)} of ${formatCount(cell.rows)} ${rateWords[cell.rate].of}${cell.estimable ? "" : ", too few to judge"}`,
    }),
  );
  const small = smallGroups(rule, cells, nameOf);
  const notes = [
    ...disparity.rates.flatMap((rate) => extremes(rate, cells, nameOf)),
    ...(groups.without === 0
      ? []
      : [
          `${formatCount(groups.without)} of ${formatCount(groups.of)} rows (${percentOf(groups.without, groups.of)}) have no ${rule.group} and belong to no group.`,
        ]),
    ...(disparity.name === "four_fifths"
      ? ["The four-fifths rule is a guideline about hiring in the United States, and no general test of fairness."]
      : []),
  ];
  const tooFew = small ?? estimation.tooFew?.replace(/\.$/, "");
  // With less than two groups to judge there is no number at all.
  if (tooFew !== undefined && Number.isNaN(estimation.estimate)) {
    return {
      kind: "decided",
      subject,
      verdict: "inconclusive",
      message: [`${subject} cannot be estimated: ${tooFew}.`, ...notes].join(" "),
      hint: "Use a larger evaluation set, or put small groups together.",
      n: estimation.n,
      formula: estimation.formula,
      samples,
    };
  }
  const region: Pick<EstimatedResult, "allowed" | "boundary"> = {
    allowed: disparity.kind === "difference" ? { high: rule.at_most ?? 0 } : { low: rule.at_least ?? 1 },
    boundary: "inclusive",
  };
  // A small group can only add to the distance between the others, so it saves nobody from a proven one.
  const proven =
    Number.isFinite(estimation.estimate) && positionOf(estimation.intervalAt(confidence), region) === "outside";
  const { tooFew: _, ...enough } = estimation;
  return {
    kind: "estimated",
    subject,
    estimation: tooFew === undefined || proven ? enough : { ...enough, tooFew },
    quantity: "value",
    ...region,
    outcomes: "three",
    use: "bound",
    family: "absolute",
    better: disparity.direction,
    notes: tooFew !== undefined && proven ? [...notes, `Not judged: ${tooFew}.`] : notes,
    samples,
  };
}

/** The groups that are not estimable, with the numbers that they lack. */
function smallGroups(
  { min_group: minGroup, min_positives: minPositives }: RuleOf<"fairness">,
  cells: readonly DisparityCell[],
  nameOf: (cell: DisparityCell) => string,
): string | undefined {
  const lacking = cells.filter(({ estimable }) => !estimable);
  if (lacking.length === 0) return undefined;
  const said = lacking.slice(0, 5).map((cell) => {
    const { of } = rateWords[cell.rate];
    return `${nameOf(cell)} has ${formatCount(cell.rows)} ${of}`;
  });
  const more = lacking.length > said.length ? ` and ${formatCount(lacking.length - said.length)} more` : "";
  return `${said.join(", ")}${more} (a group needs ${formatCount(minGroup)} rows, and ${formatCount(minPositives)} of those that the rate is about)`;
}

function extremes(rate: RateName, cells: readonly DisparityCell[], nameOf: (cell: DisparityCell) => string): string[] {
  const judged = cells.filter((cell) => cell.rate === rate && cell.estimable).sort((a, b) => b.value - a.value);
  const [most, least] = [judged[0], judged.at(-1)];
  if (most === undefined || least === undefined || most === least) return [];
  const words = (cell: DisparityCell) => `${nameOf(cell)} (${share(cell.value)} of ${formatCount(cell.rows)})`;
  return [`The ${rateWords[rate].rate} is largest for ${words(most)} and smallest for ${words(least)}.`];
}

function share(value: number): string {
  return Number.isNaN(value) ? "undefined" : value.toFixed(3);
}

function percentOf(part: number, whole: number): string {
  return `${Number(((100 * part) / whole).toPrecision(3))} %`;
}
