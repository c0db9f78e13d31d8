import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Policy } from "@gatewright/shared/policy/policy.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import { estimateValue } from "@gatewright/stats/estimate/estimate-value.ts";
import type { Interval } from "@gatewright/stats/interval.ts";
import type { Task } from "@gatewright/stats/metrics/outcomes.ts";
import { defaultGate } from "./default-gate.ts";
import { checkOutcomes } from "./evidence/check-outcomes.ts";
import { enginePool } from "./evidence/engine-pool.ts";
import { openEvidence } from "./evidence/open-evidence.ts";
import { metricOf } from "./rules/metric-estimates.ts";

export interface MeasureFile {
  path: string;
  /** As the user wrote it. */
  shown: string;
  metrics: readonly string[];
  task: Task | undefined;
  policy: Policy | undefined;
  /** Model of the policy whose columns the file has. */
  model: string | undefined;
  workingDirectory: string;
  host: EvaluateHost;
}

export interface MeasuredMetric {
  estimate: number;
  /** Absent when there is too little evidence for one. */
  interval?: Interval;
  n: number;
}

/**
 * Metrics of one predictions file, with 95 % intervals.
 * @throws UserError for a file that cannot be read, a metric that is not known, and one that is not defined on these rows
 */
export async function measureFile(options: MeasureFile): Promise<Record<string, MeasuredMetric>> {
  const { path, shown, metrics, policy, model, workingDirectory, host } = options;
  const known = policy?.models.find(({ name }) => model === undefined || name === model);
  if (model !== undefined && known === undefined) {
    throw configurationError(`The policy has no model ${JSON.stringify(model)}.`, { hint: "Name one of its models." });
  }
  const gate = known?.gate ?? defaultGate;
  const engines = enginePool(host);
  try {
    const { predictions } = await openEvidence({
      task: options.task ?? known?.task,
      gate,
      candidatePath: path,
      metricsPath: undefined,
      champion: async () => ({ kind: "absent", reason: "nothing is compared", first: false }),
      modelPath: undefined,
      seriesPath: undefined,
      workingDirectory,
      host,
      engines,
    });
    if (predictions === undefined) throw new Error("A predictions file was read and gave no predictions.");
    const location = { path: shown };
    const entries = metrics.map((name): [string, MeasuredMetric] => {
      const metric = metricOf({ metric: name, location });
      checkOutcomes(metric, predictions.candidate, location, gate.predictions);
      const { estimate, n, tooFew, intervalAt } = estimateValue(metric, predictions.candidate, {
        seed: `metrics\n${name}\n${predictions.predictionsDigest}`,
      });
      if (!Number.isFinite(estimate)) {
        throw evidenceError(`${name} is not defined on the ${n} rows of ${shown}.`, {
          hint: "It needs both classes, or its denominator is 0.",
        });
      }
      return [name, { estimate, n, ...(tooFew === undefined ? { interval: intervalAt(0.95) } : {}) }];
    });
    return Object.fromEntries(entries);
  } finally {
    engines.close();
  }
}
