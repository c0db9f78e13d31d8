import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { locatedFault } from "@gatewright/shared/errors/located-fault.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { PredictionColumns } from "@gatewright/shared/policy/gate-policy.ts";
import type { Location } from "@gatewright/shared/report/finding.ts";
import { metricNamed, metricNames } from "@gatewright/stats/metrics/catalogue.ts";
import type { Metric, MetricNeed } from "@gatewright/stats/metrics/metric.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";

/** Metrics that read scores as probabilities. */
const ofProbabilities = /^(?:log_loss|brier_score|ece_.*)$/;

/**
 * Refuses a metric that is not defined for the task, or whose columns the file lacks.
 * @throws UserError: `configuration` for the wrong task, `evidence` for a column that is missing and scores that are no probabilities
 */
export function checkOutcomes(
  metric: Metric,
  outcomes: Outcomes,
  location: Location,
  columns: PredictionColumns,
): void {
  if (!metric.tasks.includes(outcomes.task)) {
    const fitting = metricNames.filter((name) => metricNamed(name)?.tasks.includes(outcomes.task));
    throw locatedFault(
      location,
      `${metric.name} is not defined for the task ${outcomes.task}${didYouMean(metric.name, fitting)}`,
      `Metrics of this task: ${fitting.join(", ")}.`,
    );
  }
  for (const need of metric.needs) {
    if (has(need, outcomes)) continue;
    throw evidenceError(
      `${metric.name} needs ${wordsOf(need, outcomes, columns)}, which the predictions do not have.`,
      {
        location,
        hint: "Write it into the predictions file, and name its column under `predictions:` when it has another name.",
      },
    );
  }
  if (!ofProbabilities.test(metric.name)) return;
  const scores = outcomes.scores ?? (outcomes.score === undefined ? [] : [outcomes.score]);
  for (const score of scores) {
    const outside = countOutside(score);
    if (outside.count === 0) continue;
    throw evidenceError(
      `${metric.name} needs probabilities, and ${outside.count} scores lie outside 0 to 1, such as ${outside.example}.`,
      { location, hint: "Write probabilities, or use a metric of the order of scores, such as roc_auc." },
    );
  }
}

function has(need: MetricNeed, outcomes: Outcomes): boolean {
  switch (need) {
    case "prediction":
      return outcomes.prediction !== undefined || outcomes.predictions !== undefined;
    case "score":
      // One score says nothing of several classes.
      return outcomes.task === "multiclass" || outcomes.task === "multilabel"
        ? outcomes.scores !== undefined
        : outcomes.score !== undefined;
    case "scores":
      return outcomes.scores !== undefined;
    case "query":
      return outcomes.query !== undefined;
    case "item":
      return outcomes.item !== undefined;
    case "popularity":
      return outcomes.popularity !== undefined;
    case "category":
      return outcomes.category !== undefined;
    case "interval":
      return outcomes.lower !== undefined && outcomes.upper !== undefined;
    case "naive":
      return outcomes.naive !== undefined;
    case "scale":
      return outcomes.scale !== undefined;
  }
}

function wordsOf(need: MetricNeed, { task }: Outcomes, columns: PredictionColumns): string {
  switch (need) {
    case "prediction":
      return `the column ${columns.prediction} (\`predictions.prediction\`)`;
    case "score":
      return task === "multiclass"
        ? "a probability of each class (`predictions.scores`)"
        : `the column ${columns.score} (\`predictions.score\`)`;
    case "scores":
      return "a probability of each class (`predictions.scores`)";
    case "interval":
      return "the ends of an interval (`predictions.lower` and `upper`)";
    case "naive":
      return "series and time (`predictions.series`, `time`)";
    case "scale":
      return "the time before the evaluation set (`predictions.history`)";
    case "query":
    case "item":
    case "popularity":
    case "category":
      return `a column named under \`predictions.${need}\``;
  }
}

function countOutside(scores: Float64Array): { count: number; example: number } {
  let count = 0;
  let example = 0;
  for (const score of scores) {
    if (score >= 0 && score <= 1) continue;
    if (count === 0) example = score;
    count += 1;
  }
  return { count, example };
}
