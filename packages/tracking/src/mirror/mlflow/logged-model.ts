import type { ModelArtifact } from "@gatewright/shared/ledger/record.ts";
import { itemsAt, textAt } from "../answer-fields.ts";
import { Unanswered } from "../http-session.ts";
import type { RecordToCopy } from "../mirror-target.ts";
import { MirrorFailure } from "../mirror-target.ts";
import type { KeyValue } from "./batches.ts";
import { isUnknownCall, type MlflowClient } from "./client.ts";
import { mlflowName } from "./names.ts";
import { type RunContent, recordTag } from "./run-content.ts";

const mostTries = 3;

/**
 * MLflow 3 has models as subjects of their own: the one of this record, still PENDING when it was made now. Undefined when the
 * server is older and has none.
 */
export async function openLoggedModel(
  client: MlflowClient,
  experimentId: string,
  runId: string,
  { record, id, artifact }: RecordToCopy & { artifact: ModelArtifact },
  content: RunContent,
): Promise<string | undefined> {
  try {
    for (let attempt = 1; ; attempt += 1) {
      const found = await findLoggedModel(client, experimentId, id);
      if (found !== undefined) return found;
      try {
        const answer = await client.create("logged-models", {
          experiment_id: experimentId,
          name: loggedModelName(record.model),
          model_type: artifact.format,
          source_run_id: runId,
          tags: modelTags(id, artifact),
          // The call takes them once; more can be added to the run only.
          params: content.params.slice(0, 100),
        });
        const made = textAt(answer, "model", "info", "model_id");
        if (made === undefined) throw new MirrorFailure("MLflow made a logged model and gave no id for it.");
        return made;
      } catch (error) {
        if (!(error instanceof Unanswered) || !error.anotherTry || attempt === mostTries) throw error;
        await client.pause(attempt);
      }
    }
  } catch (error) {
    if (isUnknownCall(error)) return undefined;
    throw error;
  }
}

/** Names the model as what the run gave, once: a server would take it as another output the second time. */
export async function linkLoggedModel(client: MlflowClient, runId: string, modelId: string): Promise<void> {
  const answer = await client.get("runs/get", { run_id: runId });
  const linked = itemsAt(answer, "run", "outputs", "model_outputs").some(
    (output) => textAt(output, "model_id") === modelId,
  );
  if (!linked) await client.set("POST", "runs/outputs", { run_id: runId, models: [{ model_id: modelId, step: 0 }] });
}

/** READY is what a model is called whose metrics are all there. */
export async function finishLoggedModel(client: MlflowClient, modelId: string): Promise<void> {
  await client.set("PATCH", `logged-models/${encodeURIComponent(modelId)}`, {
    model_id: modelId,
    status: "LOGGED_MODEL_READY",
  });
}

async function findLoggedModel(client: MlflowClient, experimentId: string, id: string): Promise<string | undefined> {
  const answer = await client.set("POST", "logged-models/search", {
    experiment_ids: [experimentId],
    filter: `tags.\`${recordTag}\` = '${id}'`,
    max_results: 1,
  });
  return textAt(itemsAt(answer, "models")[0], "info", "model_id");
}

/** A logged model's name must not hold what paths and URIs give a meaning. */
function loggedModelName(model: string): string {
  return model.replaceAll(/[^A-Za-z0-9_-]/g, "_");
}

function modelTags(id: string, artifact: ModelArtifact): KeyValue[] {
  return [
    { key: recordTag, value: id },
    { key: "gatewright.model_digest", value: artifact.digest },
    { key: "gatewright.path", value: artifact.path },
    { key: "gatewright.bytes", value: String(artifact.bytes) },
    ...Object.entries(artifact.facts).map(([key, value]) => ({
      key: mlflowName(`gatewright.fact.${key}`),
      value: String(value).slice(0, 1_000),
    })),
  ].slice(0, 100);
}
