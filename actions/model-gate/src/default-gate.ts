import type { GatePolicy, PredictionColumns, RulePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import type { Outcomes, Task } from "@gatewright/stats/metrics/outcomes.ts";

const columns: PredictionColumns = {
  id: ["id"],
  label: "label",
  prediction: "prediction",
  score: "score",
  scores: undefined,
  labels: undefined,
  predictions: undefined,
  positive: undefined,
  threshold: 0.5,
  weight: undefined,
  group: undefined,
  time: undefined,
  query: undefined,
  item: undefined,
  popularity: undefined,
  category: undefined,
  series: undefined,
  season: 1,
  history: undefined,
  lower: undefined,
  upper: undefined,
};

/** Without a policy: two files, and the rules that every task has. */
export const defaultGate: GatePolicy = {
  predictions: columns,
  champion: { kind: "ledger", run: undefined },
  confidence: 0.95,
  slices: [],
  rules: [],
  budget: undefined,
  translations: [],
};

const mainMetrics: Record<Task, string[]> = {
  binary: ["accuracy"],
  multiclass: ["accuracy", "f1_macro"],
  multilabel: ["f1_micro"],
  regression: ["rmse", "mae"],
  forecast: ["mae"],
  ranking: ["ndcg_at_10"],
};

/** `no-regression` on what people look at first. */
export function defaultRules({ task, score }: Outcomes, path: string): RulePolicy[] {
  const metrics = task === "binary" && score !== undefined ? ["roc_auc", "accuracy"] : mainMetrics[task];
  return metrics.map((metric) => ({
    rule: "no-regression",
    metric,
    margin: 0,
    use: "bound",
    severity: "error",
    slices: [],
    name: undefined,
    location: { path },
  }));
}
