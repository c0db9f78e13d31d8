import { itemsAt, textAt } from "../answer-fields.ts";
import { Unanswered } from "../http-session.ts";
import { MirrorFailure } from "../mirror-target.ts";
import { type Batch, logBatches } from "./batches.ts";
import { type MlflowClient, MlflowRefusal } from "./client.ts";
import { type RunContent, recordTag } from "./run-content.ts";
import { missingFrom, namesWithHistory, readStoredRun } from "./stored-run.ts";

const mostTries = 3;

/** The experiment's id; it is made when there is none. */
export async function openExperiment(client: MlflowClient, name: string): Promise<string> {
  const found = await findExperiment(client, name);
  if (found !== undefined) return found;
  try {
    const made = textAt(await client.create("experiments/create", { name }), "experiment_id");
    if (made !== undefined) return made;
  } catch (error) {
    // Another job has just made it, or our own request was done and its answer lost.
    const there = error instanceof MlflowRefusal && error.code === "RESOURCE_ALREADY_EXISTS";
    if (!there && !(error instanceof Unanswered && error.anotherTry)) throw error;
  }
  const now = await findExperiment(client, name);
  if (now === undefined) throw new MirrorFailure(`The experiment ${name} cannot be made in MLflow.`);
  return now;
}

async function findExperiment(client: MlflowClient, name: string): Promise<string | undefined> {
  try {
    const answer = await client.get("experiments/get-by-name", { experiment_name: name });
    const id = textAt(answer, "experiment", "experiment_id");
    if (textAt(answer, "experiment", "lifecycle_stage") === "deleted") {
      throw new MirrorFailure(
        `The experiment ${name} is deleted in MLflow; restore it with \`mlflow experiments restore --experiment-id ${id}\`, or name another under \`mirror: mlflow: experiment:\`.`,
      );
    }
    return id;
  } catch (error) {
    if (error instanceof MlflowRefusal && error.code === "RESOURCE_DOES_NOT_EXIST") return undefined;
    throw error;
  }
}

/** The id of the record's run: the one that bears its tag, else a new one. A lost answer makes no second run. */
export async function openRun(
  client: MlflowClient,
  experimentId: string,
  recordId: string,
  content: RunContent,
): Promise<{ runId: string; found: boolean }> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await findRun(client, [experimentId], recordId);
    if (found !== undefined) return { runId: found, found: true };
    try {
      const answer = await client.create("runs/create", {
        experiment_id: experimentId,
        run_name: content.name,
        start_time: content.startTime,
        tags: [{ key: recordTag, value: recordId }],
      });
      const made = textAt(answer, "run", "info", "run_id");
      if (made === undefined) throw new MirrorFailure("MLflow made a run and gave no id for it.");
      return { runId: made, found: false };
    } catch (error) {
      if (!(error instanceof Unanswered) || !error.anotherTry || attempt === mostTries) throw error;
      await client.pause(attempt);
    }
  }
}

/** The oldest run with the record's tag: were there two, everybody would take the same one. */
export async function findRun(
  client: MlflowClient,
  experimentIds: readonly string[],
  recordId: string,
): Promise<string | undefined> {
  const answer = await client.set("POST", "runs/search", {
    experiment_ids: experimentIds,
    filter: `tags.\`${recordTag}\` = '${recordId}'`,
    run_view_type: "ACTIVE_ONLY",
    max_results: 1,
    order_by: ["attributes.start_time ASC", "attributes.run_id ASC"],
  });
  return textAt(itemsAt(answer, "runs")[0], "info", "run_id");
}

/**
 * Logs what the run does not hold yet. A batch whose answer was lost, or that broke in the middle, is not sent again as it
 * was: the run is read, and only what it lacks goes out, so that no point stands there twice.
 */
export async function logContent(client: MlflowClient, runId: string, content: Batch, found: boolean): Promise<void> {
  const several = namesWithHistory(content.metrics);
  const missing = async (part: Batch) => {
    const names = part.metrics.map(({ key }) => key).filter((key) => several.has(key));
    return missingFrom(await readStoredRun(client, runId, new Set(names)), part);
  };
  for (const whole of logBatches(found ? await missing(content) : content)) {
    let batch = whole;
    for (let attempt = 1; batchSize(batch) > 0; attempt += 1) {
      try {
        await client.create("runs/log-batch", { run_id: runId, ...batch });
        break;
      } catch (error) {
        if (!(error instanceof Unanswered) || !error.anotherTry || attempt === mostTries) throw explained(error);
        await client.pause(attempt);
        batch = await missing(batch);
      }
    }
  }
}

export async function logDatasets(client: MlflowClient, runId: string, content: RunContent): Promise<void> {
  // The server keeps a dataset and its input once, however often it is told.
  if (content.datasets.length > 0)
    await client.set("POST", "runs/log-inputs", { run_id: runId, datasets: content.datasets });
}

export async function finishRun(client: MlflowClient, runId: string, content: RunContent): Promise<void> {
  await client.set("POST", "runs/update", { run_id: runId, status: "FINISHED", end_time: content.endTime });
}

function batchSize({ tags, params, metrics }: Batch): number {
  return tags.length + params.length + metrics.length;
}

function explained(error: unknown): unknown {
  if (!(error instanceof MlflowRefusal) || !/changing param values is not allowed/i.test(error.message)) return error;
  return new MirrorFailure(
    `${error.message} Somebody else writes to this run: parameters in MLflow can be written once only.`,
    { cause: error },
  );
}
