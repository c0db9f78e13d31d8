import { plural } from "@gatewright/shared/publish/render/wording.ts";
import { openSession } from "../http-session.ts";
import type { MirrorContext, MirrorTarget, RecordToCopy } from "../mirror-target.ts";
import { type MlflowClient, mlflowClient } from "./client.ts";
import { type MlflowConfiguration, mlflowConfiguration, mlflowSecrets } from "./configuration.ts";
import { uploadEvidence } from "./evidence-files.ts";
import { finishLoggedModel, linkLoggedModel, openLoggedModel } from "./logged-model.ts";
import { readBack } from "./read-back.ts";
import { raiseAlias, registerVersion, whyNotRegistered } from "./registered-model.ts";
import { runContent } from "./run-content.ts";
import { readStoredRun } from "./stored-run.ts";
import { finishRun, logContent, logDatasets, openExperiment, openRun } from "./write-run.ts";

/** MLflow's tracking server, version 2 or 3, over REST. */
export const mlflow: MirrorTarget = {
  name: "MLflow",
  secrets: mlflowSecrets,
  copy(run, context) {
    const configuration = mlflowConfiguration(run.record.model, context.policy, context.variables);
    return configuration === undefined ? undefined : copyToMlflow(run, configuration, context);
  },
};

async function copyToMlflow(
  run: RecordToCopy,
  configuration: MlflowConfiguration,
  context: MirrorContext,
): Promise<string> {
  const client = connectMlflow(configuration, context);
  const { record, id } = run;
  const content = runContent(run);
  const notes = [...content.notes];

  const experimentId = await openExperiment(client, configuration.experiment);
  const { runId, found } = await openRun(client, experimentId, id, content);
  const { artifact } = record;
  const modelId =
    artifact === undefined
      ? undefined
      : await openLoggedModel(client, experimentId, runId, { record, id, artifact }, content);
  // Final values belong to the model as well; points of its training do not.
  const metrics = content.metrics.map((point) => (modelId === undefined ? point : { ...point, model_id: modelId }));
  await logContent(
    client,
    runId,
    { tags: content.tags, params: content.params, metrics: [...metrics, ...content.curves] },
    found,
  );
  await logDatasets(client, runId, content);
  if (modelId !== undefined) {
    await linkLoggedModel(client, runId, modelId);
    await finishLoggedModel(client, modelId);
  }
  const { artifactUri } = await readStoredRun(client, runId, new Set());
  const withoutEvidence = await uploadEvidence(client, artifactUri, run);
  if (withoutEvidence !== undefined) notes.push(withoutEvidence);
  await finishRun(client, runId, content);
  if (configuration.registeredModel !== undefined) {
    notes.push(await register(client, configuration.registeredModel, { runId, modelId, ...run }));
  }
  const mismatches = await readBack(client, runId, content);

  const counts = [
    plural(content.params.length, "parameter"),
    plural(content.metrics.length, "metric"),
    ...(content.curves.length === 0 ? [] : [plural(content.curves.length, "curve point")]),
    plural(content.datasets.length, "data version"),
  ].join(", ");
  const address = `${client.address}/#/experiments/${experimentId}/runs/${runId}`;
  const what = found ? "MLflow has the run already" : "Copied to MLflow";
  const check =
    mismatches.length === 0
      ? "read back and equal."
      : `but what was read back differs from the record. ${mismatches.join(" ")}`;
  return [`${what}: ${address} (${counts}), ${check}`, ...notes].join(" ");
}

async function register(
  client: MlflowClient,
  name: string,
  { runId, modelId, record, id }: RecordToCopy & { runId: string; modelId: string | undefined },
): Promise<string> {
  const reason = whyNotRegistered(record);
  if (reason !== undefined) return `No version of ${name} was registered: ${reason}.`;
  const version = await registerVersion(client, name, { runId, modelId, record, id });
  const alias = await raiseAlias(client, name, "challenger", version);
  return alias === "set"
    ? `It is version ${version} of ${name}, alias \`challenger\`.`
    : `It is version ${version} of ${name}; the alias \`challenger\` stays on a newer one.`;
}

export function connectMlflow(
  { address, headers }: MlflowConfiguration,
  context: Pick<MirrorContext, "fetch" | "signal">,
): MlflowClient {
  return mlflowClient(openSession({ name: "MLflow", address, headers, fetch: context.fetch, signal: context.signal }));
}
