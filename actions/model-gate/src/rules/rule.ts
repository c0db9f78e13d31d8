import type { GatePolicy, RuleId, RuleOf } from "@gatewright/shared/policy/gate-policy.ts";
import type { ModelPolicy } from "@gatewright/shared/policy/policy.ts";
import type { Sample } from "@gatewright/shared/report/finding.ts";
import type { Evidence } from "@gatewright/shared/report/report.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { Estimation } from "@gatewright/stats/interval.ts";
import type { BudgetEstimations } from "../budget/budget-estimations.ts";
import type { GateEvidence } from "../evidence/gate-evidence.ts";

/** One rule of the policy: its page for people, and how it is measured. The verdict is decided in one place for all (`verdict/decide.ts`). */
export interface GateRule<Id extends RuleId = RuleId> {
  id: Id;
  /** One line, a statement that holds when the rule passes: `The metric is at least the limit`. */
  title: string;
  /**
   * What it measures. `champion`: it compares the candidate with the champion and is skipped or refused by the caller when there is
   * none; `candidate`: the candidate's predictions alone; `none`: other files or commands.
   */
  needs: "champion" | "candidate" | "none";
  /** For `gatewright explain` and `docs/rules/`. */
  page: RulePage;
  /**
   * Called once per slice that the rule names (`context.slice`), or once for all rows. Gives at least one result.
   * @throws UserError for evidence that is missing or broken, or parameters that do not fit the data: it becomes the finding
   */
  measure(rule: RuleOf<Id>, context: RuleContext): Promise<RuleResult[]>;
}

export interface RulePage {
  /** What it measures and why, some sentences. */
  what: string;
  /** When it passes, fails and is inconclusive. */
  decision: string;
  formula: string;
  /** When another rule is the right one. */
  notWhen: string;
  /** One line of the policy's `rules:`. */
  example: string;
}

export interface RuleContext {
  model: ModelPolicy;
  gate: GatePolicy;
  evidence: GateEvidence;
  /** Undefined: all rows. */
  slice: Slice | undefined;
  workingDirectory: string;
  host: EvaluateHost;
  /** Set under `budget:`: estimations whose bounds hold at its tiny levels. */
  budget?: BudgetEstimations;
  /** Decides every random number of this rule: rule id, metric, slice and the digests of the evidence. */
  seed: string;
  /** Files that the rule has read, for the report. */
  addEvidence(evidence: Evidence): void;
}

export interface Slice {
  /** `military`, or `season = winter` for one value of a `by:` slice. */
  name: string;
  /** Its condition; absent for one value of a `by:` slice, whose name says it. */
  where?: string;
  /** Indices of its rows in the joined predictions, ascending; never empty. */
  rows: Int32Array;
}

export type RuleResult = EstimatedResult | DecidedResult;

/** A quantity with an interval, and the region that it must lie in. */
export interface EstimatedResult {
  kind: "estimated";
  /** What it is about, without the slice: `roc_auc`, `value (EUR)`, `equal_opportunity_difference of season`. */
  subject: string;
  /** Absent when `use` is `point` and nothing is known of the spread. */
  estimation: Estimation | PointEstimation;
  /** `difference` is candidate − champion, `relative difference` its share of |champion|; `ratio` is candidate / champion. */
  quantity: "value" | "difference" | "relative difference" | "ratio";
  /** The two values behind a difference, for the table. */
  candidate?: number;
  champion?: number;
  /** The region that is allowed; one end at least. */
  allowed: { low?: number; high?: number };
  /** `inclusive`: the limit itself passes (absolute bounds). `strict`: an interval that touches it does not (comparisons). */
  boundary: "inclusive" | "strict";
  /** `two`: fails when the interval lies wholly outside, passes otherwise (`no-regression` only). */
  outcomes: "two" | "three";
  use: "bound" | "point";
  /** Failures of `comparison`s are adjusted by Holm together (design section 6). */
  family: "comparison" | "absolute";
  /** Which direction is better, for the words; absent when neither is. */
  better?: "higher" | "lower";
  unit?: string;
  /** Shown beside the interval, decides nothing. */
  test?: { name: string; pValue: number };
  /** More sentences for the message, e.g. which groups were too small. */
  notes?: string[];
  samples?: Sample[];
  hint?: string;
}

/** A number without an interval (a metrics file, or `use: point`). */
export interface PointEstimation {
  estimate: number;
  n?: number;
  formula: string;
  intervalAt?: never;
}

/** What needs no interval: a file's size, a loss series with a NaN, ids that stand in both sets. */
export interface DecidedResult {
  kind: "decided";
  subject: string;
  /** `fail` becomes `warn` for a rule of severity `warn`. */
  verdict: "pass" | "warn" | "fail" | "inconclusive" | "error" | "skipped";
  /** One full sentence with the numbers and the limit. */
  message: string;
  hint?: string;
  estimate?: number;
  n?: number;
  /** E.g. `<= 50 MB`. */
  threshold?: string;
  unit?: string;
  formula?: string;
  samples?: Sample[];
}
