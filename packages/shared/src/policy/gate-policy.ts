import type { Location, Severity } from "../report/finding.ts";

/** What model-gate compares and demands of one model: `predictions`, `champion`, `rules` and what belongs to them in the policy. */
export interface GatePolicy {
  predictions: PredictionColumns;
  champion: ChampionPolicy;
  /** Of two-sided intervals, e.g. 0.95. */
  confidence: number;
  /** In the order of the file. */
  slices: SlicePolicy[];
  /** In the order of the file; those of `thresholds:` and `condition:` come after them, translated. */
  rules: RulePolicy[];
  budget: BudgetPolicy | undefined;
  /** What was translated from another tool's vocabulary, each a sentence for the report with the difference in meaning. */
  translations: string[];
}

/** Columns of the predictions file; what is not named is looked for under the default names. */
export interface PredictionColumns {
  /** Default `id`; several make a compound key. */
  id: string[];
  /** Default `label`. */
  label: string;
  /** Default `prediction`. */
  prediction: string;
  /** Default `score`: of the positive class. */
  score: string;
  /** Class to column of its probability (multiclass); label to column (multilabel). */
  scores: Record<string, string> | undefined;
  /** multilabel: label to column of the truth, and of the decision. */
  labels: Record<string, string> | undefined;
  predictions: Record<string, string> | undefined;
  /** binary: the value of `label` that is the positive class; undefined: `1` or `true`. */
  positive: string | undefined;
  /** binary without a prediction column: predicted positive from this score on; 0.5 by default. */
  threshold: number;
  /** Default names, used when the file has them: `weight`, `group`, `time`. Named ones must be there. */
  weight: string | undefined;
  group: string | undefined;
  time: string | undefined;
  /** ranking: query or user; item, its count in training, and its category, for recommenders. */
  query: string | undefined;
  item: string | undefined;
  popularity: string | undefined;
  category: string | undefined;
  /** forecast: the series that a row belongs to. */
  series: string | undefined;
  /** forecast: rows of one season, e.g. 7 for days of the week; 1: the last value. */
  season: number;
  /** forecast: a table with columns `series`, `time` and `label` of the time before the evaluation set. */
  history: string | undefined;
  /** Ends of a prediction interval. */
  lower: string | undefined;
  upper: string | undefined;
}

export type ChampionPolicy =
  /** The ledger's; `run` scores it anew when there are no predictions of it on this evaluation set. */
  { kind: "ledger"; run: string | undefined } | { kind: "path"; path: string };

export type SlicePolicy = { name: string; location: Location } & ({ condition: string } | { by: string });

export interface BudgetPolicy {
  looks: number;
  passes: number;
  /** Probability that any look passes wrongly. */
  error: number;
  reveal: "score" | "verdict";
  whenSpent: "inconclusive" | "warn";
}

/** A rule as it stands in the file, with its defaults. Two rules with one identity (rule, metric, slices) are refused. */
export type RulePolicy = RuleParameters & {
  severity: Severity;
  /** Names of slices; empty: all rows. */
  slices: string[];
  /** The team's own word for it. */
  name: string | undefined;
  location: Location;
  /** Set on rules of `thresholds:`: the metric's name there, and which direction it says is better. The catalogue must agree. */
  mlflow?: { name: string; greaterIsBetter: boolean };
};

export type RuleId = RuleParameters["rule"];
export type RuleOf<Id extends RuleId> = Extract<RuleParameters, { rule: Id }> & Omit<RulePolicy, keyof RuleParameters>;

type Use = "bound" | "point";
type Compared = { metric: string; use: Use };

/** Parameters of each rule, with the policy's own snake_case keys. Numbers are finite; margins and limits of amounts are not negative. */
export type RuleParameters =
  | ({ rule: "at-least"; value: number } & Compared)
  | ({ rule: "at-most"; value: number } & Compared)
  | ({ rule: "between"; min: number; max: number } & Compared)
  | ({ rule: "no-regression"; margin: number; relative_margin?: number } & Compared)
  | ({ rule: "non-inferior"; margin?: number; relative_margin?: number } & Compared)
  /** `inclusive`: the margin itself passes, as in MLflow's thresholds; no key of the policy. */
  | ({ rule: "superior"; margin: number; relative_margin?: number; inclusive?: true } & Compared)
  | ({ rule: "at-most-improvement"; value: number } & Compared)
  | {
      rule: "worst-slice";
      metric: string;
      columns: string[];
      at_least?: number;
      at_most?: number;
      margin?: number;
      min_rows: number;
    }
  | {
      rule: "fairness";
      metric: string;
      group: string;
      at_most?: number;
      at_least?: number;
      method: "between_groups" | "to_overall";
      aggregation: "worst_case" | "mean";
      min_group: number;
      min_positives: number;
    }
  | { rule: "calibration"; metric: string; at_most: number; use: Use }
  | { rule: "churn"; at_most: number; use: Use }
  | {
      rule: "beats-baseline";
      metric: string;
      baseline: "majority" | "mean" | "seasonal-naive";
      margin: number;
    }
  | { rule: "overfit-gap"; metric: string; train: string; at_most: number }
  | { rule: "convergence"; series: string; window: number; min_delta: number; divergence: number; file?: string }
  | { rule: "reproducible"; run: string; metric?: string; tolerance?: number; agreement?: number }
  | { rule: "deterministic"; run: string; tolerance: number }
  | { rule: "no-leakage"; train?: string; on: string[] }
  | { rule: "popularity"; at_most: number; k: number }
  | { rule: "coverage"; at_least: number; k: number }
  | { rule: "diversity"; at_least: number; k: number }
  | { rule: "value"; sql: string; no_worse_by: number; unit?: string }
  | { rule: "attribution"; file: string; champion_file?: string; ndcg_at_least: number }
  | { rule: "size"; at_most?: number; ratio_at_most?: number; file?: string }
  | {
      rule: "memory";
      candidate: string;
      champion?: string;
      at_most?: number;
      ratio_at_most?: number;
      repetitions: number;
    }
  | {
      rule: "latency";
      candidate: string;
      champion: string;
      ratio_at_most: number;
      quantile: number;
      repetitions: number;
    };

export const ruleIds = [
  "at-least",
  "at-most",
  "between",
  "no-regression",
  "non-inferior",
  "superior",
  "at-most-improvement",
  "worst-slice",
  "fairness",
  "calibration",
  "churn",
  "beats-baseline",
  "overfit-gap",
  "convergence",
  "reproducible",
  "deterministic",
  "no-leakage",
  "popularity",
  "coverage",
  "diversity",
  "value",
  "attribution",
  "size",
  "memory",
  "latency",
] as const satisfies RuleId[];
