import { textAt } from "../answer-fields.ts";
import { type MirrorContext, MirrorFailure } from "../mirror-target.ts";
import { mlflowConfiguration } from "./configuration.ts";
import { connectMlflow } from "./mirror-to-mlflow.ts";
import { findVersion, setAlias } from "./registered-model.ts";
import { findRun } from "./write-run.ts";

/**
 * Points the alias `champion` at the version that the run of record `id` made. Undefined when the policy names no
 * registered model.
 * @throws MirrorFailure when there is no such version, or the server refuses
 */
export async function giveChampionAlias(
  model: string,
  id: string,
  context: Omit<MirrorContext, "log">,
): Promise<string | undefined> {
  const name = context.policy.mlflow?.registeredModel;
  if (name === undefined) return undefined;
  const configuration = mlflowConfiguration(model, context.policy, context.variables);
  if (configuration === undefined) return undefined;
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
