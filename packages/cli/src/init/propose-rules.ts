import { join } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import type { PredictionColumns } from "./prediction-columns.ts";
import type { TableReader } from "./read-table.ts";

/** One rule as a line of the policy, or as a comment that shows how it would be written. */
export interface ProposedRule {
  entries: [key: string, value: string | number][];
  /** Why it is there, and what is measured today. */
  why: string;
  live: boolean;
}

export type ProposedRules = { rules: ProposedRule[] } | { unusable: string };

interface Measured {
  estimate: number;
  interval?: { low: number; high: number };
  n: number;
}

/** The metric that a task is first judged by, and the one that a trivial rule is beaten in. */
const first = { binary: "roc_auc", multiclass: "accuracy", regression: "rmse" } as const;

/**
 * Rules that the predictions of today keep, with limits a little looser than what was measured, so that noise alone does not block.
 */
export async function rulesFromPredictions(
  path: string,
  folder: string,
  columns: PredictionColumns,
  reader: TableReader,
): Promise<ProposedRules> {
  const { task, score, probabilities } = columns;
  const main = task === "binary" && score === undefined ? "accuracy" : first[task];
  const names = [main, ...(probabilities ? ["brier_score", "ece_binary"] : [])];
  const { measureFile } = await import("@gatewright/model-gate/measure-file.ts");
  let measured: Record<string, Measured>;
  try {
    measured = await measureFile({
      path: join(reader.root, folder, path),
      shown: path,
      metrics: names,
      task,
      policy: readPolicy(JSON.stringify(policyOf(columns, main)), "gatewright.yml"),
      model: "model",
      workingDirectory: join(reader.root, folder),
      host: reader.host,
    });
  } catch (error) {
    if (error instanceof UserError) return { unusable: error.message };
    throw error;
  }
  const value = measured[main];
  if (value === undefined) throw new Error(`${main} was measured and has no value.`);
  return {
    rules: [
      absoluteRule(main, task === "regression" ? "lower" : "higher", value),
      ...beatsBaseline(task, main, measured),
      comparison(main, task, value),
      ...stricter(main, task, value),
      ...calibration(measured),
      ...churn(columns),
    ],
  };
}

/** Rules about files that stand beside the predictions. */
export function rulesFromFiles(files: { trainIds: string | undefined; loss: string | undefined }): ProposedRule[] {
  return [
    ...(files.trainIds === undefined
      ? []
      : [
          {
            entries: [
              ["rule", "no-leakage"],
              ["train", files.trainIds],
            ] satisfies ProposedRule["entries"],
            why: "no row that it was trained on may stand in the evaluation set",
            live: true,
          },
        ]),
    ...(files.loss === undefined
      ? []
      : [
          {
            entries: [
              ["rule", "convergence"],
              ["series", files.loss],
              ["severity", "warn"],
            ] satisfies ProposedRule["entries"],
            why: "the curve still falls, diverges or is not a number",
            live: true,
          },
        ]),
  ];
}

/** Of metrics that the training computed itself there is a number and no interval. */
export function rulesFromMetrics(
  metrics: readonly { name: string; value: number; direction: "higher" | "lower" }[],
): ProposedRule[] {
  return metrics.map(({ name, value, direction }) => {
    const limit = direction === "higher" ? down(value - 0.02 * Math.max(1, Math.abs(value))) : up(value * 1.05);
    return {
      entries: [
        ["rule", direction === "higher" ? "at-least" : "at-most"],
        ["metric", name],
        ["value", limit],
        ["use", "point"],
      ],
      why: `${shown(value)} today; \`use: point\` because a metrics file has no interval`,
      live: true,
    };
  });
}

/** The block `predictions:` of a model, without what has its default. */
export function predictionsBlock({
  id,
  label,
  prediction,
  score,
  scores,
  positive,
}: PredictionColumns): Record<string, unknown> {
  return {
    id,
    label,
    ...(prediction === undefined ? {} : { prediction }),
    ...(score === undefined ? {} : { score }),
    ...(scores === undefined ? {} : { scores }),
    ...(positive === undefined ? {} : { positive: positive.value }),
  };
}

function policyOf(columns: PredictionColumns, metric: string): unknown {
  const model = {
    task: columns.task,
    predictions: predictionsBlock(columns),
    rules: [{ rule: "no-regression", metric }],
  };
  return { gatewright: 1, models: { model } };
}

function absoluteRule(
  metric: string,
  direction: "higher" | "lower",
  { estimate, interval, n }: Measured,
): ProposedRule {
  const today = `${shown(estimate)}${interval === undefined ? "" : ` (${shown(interval.low)} to ${shown(interval.high)})`} on ${count(n)} rows today`;
  const point: [string, string][] = interval === undefined ? [["use", "point"]] : [];
  const edge = direction === "higher" ? (interval?.low ?? estimate - 0.05) : (interval?.high ?? estimate * 1.1);
  const limit = direction === "higher" ? down(edge - 0.005) : up(edge * 1.01);
  // A model that is no better than chance keeps no limit that is worth having.
  const useless = metric === "roc_auc" && limit <= 0.5;
  return {
    entries: [
      ["rule", direction === "higher" ? "at-least" : "at-most"],
      ["metric", metric],
      ["value", useless ? 0.7 : limit],
      ...point,
    ],
    why: useless
      ? `${today}: hardly better than chance; say what the model has to reach`
      : `${today}; also the first model is held to this`,
    live: !useless,
  };
}

/** Decisions come from a column of them, or from probabilities by a half; of other scores nobody knows from where on is yes. */
function churn({ task, prediction, probabilities }: PredictionColumns): ProposedRule[] {
  if (task === "regression" || (prediction === undefined && !probabilities)) return [];
  return [
    {
      entries: [
        ["rule", "churn"],
        ["at_most", 0.1],
        ["severity", "warn"],
      ],
      why: "of the decisions that change against the champion; `warn` reports and does not block",
      live: true,
    },
  ];
}

function beatsBaseline(
  task: PredictionColumns["task"],
  main: string,
  measured: Record<string, Measured>,
): ProposedRule[] {
  const metric = task === "binary" ? (measured["brier_score"] === undefined ? undefined : "brier_score") : main;
  if (metric === undefined) return [];
  const baseline = task === "regression" ? "mean" : "majority";
  return [
    {
      entries: [
        ["rule", "beats-baseline"],
        ["metric", metric],
        ["baseline", baseline],
      ],
      why:
        task === "regression"
          ? "better than always saying the mean"
          : "better than always saying the most common class",
      live: true,
    },
  ];
}

function comparison(metric: string, task: PredictionColumns["task"], { estimate }: Measured): ProposedRule {
  return {
    entries: [
      ["rule", "no-regression"],
      ["metric", metric],
      ["margin", marginOf(task, estimate)],
    ],
    why: "blocks a loss of more than the margin that is no noise; an equal model passes",
    live: true,
  };
}

function stricter(metric: string, task: PredictionColumns["task"], { estimate }: Measured): ProposedRule[] {
  return [
    {
      entries: [
        ["rule", "non-inferior"],
        ["metric", metric],
        ["margin", 2 * marginOf(task, estimate)],
      ],
      why: "stricter: the model has to show that it loses less; `gatewright plan` says how many rows that takes",
      live: false,
    },
  ];
}

function calibration(measured: Record<string, Measured>): ProposedRule[] {
  const today = measured["ece_binary"];
  if (today === undefined) return [];
  const edge = today.interval?.high ?? today.estimate;
  return [
    {
      entries: [
        ["rule", "calibration"],
        ["metric", "ece_binary"],
        ["at_most", Math.max(0.05, up(edge * 1.2))],
        ["severity", "warn"],
      ],
      why: `${shown(today.estimate)} today: how far scores are from being probabilities`,
      live: true,
    },
  ];
}

/** A hundredth where the metric is a share; a fiftieth of it, to one digit, where it has the label's unit. */
function marginOf(task: PredictionColumns["task"], estimate: number): number {
  if (task !== "regression") return 0.01;
  return Number((estimate * 0.02).toPrecision(1)) || 0.01;
}

/** The next hundredth below; of large numbers two digits. */
function down(value: number): number {
  return Math.abs(value) < 10 ? Math.floor(value * 100) / 100 : rounded(value, Math.floor);
}

function up(value: number): number {
  return Math.abs(value) < 10 && value >= 0.1 ? Math.ceil(value * 100) / 100 : rounded(value, Math.ceil);
}

function rounded(value: number, towards: (value: number) => number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Number((towards(value / unit) * unit).toPrecision(3));
}

function shown(value: number): string {
  return String(Number(value.toPrecision(4)));
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
