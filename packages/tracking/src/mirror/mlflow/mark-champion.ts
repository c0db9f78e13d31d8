import { textAt } from "../answer-fields.ts";
import { type MirrorContext, MirrorFailure } from "../mirror-target.ts";
import { mlflowConfiguration } from "./configuration.ts";
import { connectMlflow } from "./mirror-to-mlflow.ts";
import { findVersion, setAlias } from "./registered-model.ts";
import { findRun } from "./write-run.ts";

/**
 * Points the alias `champion` at the version that the run of record `id` made: what a gate calls that has made this model the
 * champion, and nothing else. Undefined when the policy names no registered model, or no server is configured.
 * @throws MirrorFailure when there is no such version, or the server refuses
 */
export async function markChampion(
  model: string,
  id: string,
  context: Omit<MirrorContext, "log">,
): Promise<string | undefined> {
  const configuration = mlflowConfiguration(model, context.policy, context.variables);
  if (configuration?.registeredModel === undefined) return undefined;
  const name = configuration.registeredModel;
  const client = connectMlflow(configuration, context);
  const experiment = await client.get("experiments/get-by-name", { experiment_name: configuration.experiment });
  const runId = await findRun(client, [textAt(experiment, "experiment", "experiment_id") ?? ""], id);
  const version = runId === undefined ? undefined : await findVersion(client, name, runId);
  if (version === undefined) {
    throw new MirrorFailure(`MLflow has no version of ${name} from record ${id.slice(0, 12)}, so no alias was set.`);
  }
  await setAlias(client, name, "champion", version);
  return `Version ${version} of ${name} in MLflow has the alias \`champion\`.`;
}
