import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import { itemsAt, textAt } from "../answer-fields.ts";
import { Unanswered } from "../http-session.ts";
import { MirrorFailure } from "../mirror-target.ts";
import { type MlflowClient, MlflowRefusal } from "./client.ts";
import { recordTag } from "./run-content.ts";

/** What gatewright says about a registered version. `champion` is given by a passed gate, never by a run. */
export type ModelAlias = "challenger" | "champion";

/** Why the registry gets no version of this run; undefined when it gets one. */
export function whyNotRegistered(record: RunRecord): string | undefined {
  if (record.artifact === undefined) return "the run has no model file";
  if (record.smoke) return "it is a smoke run";
  // The registry is what deployments read: a pull request's model must not stand there as a version like any other.
  if (record.trust !== "default-branch") return `the record's trust is \`${record.trust}\`, not \`default-branch\``;
  return undefined;
}

/** The version of the registered model that this run made, as a decimal number; a second call finds it again. */
export async function registerVersion(
  client: MlflowClient,
  name: string,
  { runId, modelId, id, record }: { runId: string; modelId: string | undefined; id: string; record: RunRecord },
): Promise<string> {
  await ensureRegisteredModel(client, name);
  for (let attempt = 1; ; attempt += 1) {
    const found = await findVersion(client, name, runId);
    if (found !== undefined) return found;
    try {
      const answer = await client.create("model-versions/create", {
        name,
        run_id: runId,
        // Without logged models only an address below the run's own artifacts is taken.
        ...(modelId === undefined
          ? { source: `runs:/${runId}/gatewright` }
          : { source: `models:/${modelId}`, model_id: modelId }),
        description: `gatewright record ${id}`,
        tags: [
          { key: recordTag, value: id },
          ...(record.artifact === undefined ? [] : [{ key: "gatewright.model_digest", value: record.artifact.digest }]),
        ],
      });
      const version = textAt(answer, "model_version", "version");
      if (version === undefined) throw new MirrorFailure("MLflow registered a version and gave no number for it.");
      return version;
    } catch (error) {
      if (!(error instanceof Unanswered) || !error.anotherTry || attempt === 3) throw error;
      await client.pause(attempt);
    }
  }
}

/** Version of the registered model that `runId` made. */
export async function findVersion(client: MlflowClient, name: string, runId: string): Promise<string | undefined> {
  // A registry's search has no filter by tag in older servers; by run it has.
  const answer = await client.get("model-versions/search", {
    filter: `name = '${name.replaceAll("'", "\\'")}' and run_id = '${runId}'`,
    max_results: "1",
  });
  return textAt(itemsAt(answer, "model_versions")[0], "version");
}

/** Points the alias at the version, unless it stands on a newer one already: an old run copied again must not take it back. */
export async function raiseAlias(
  client: MlflowClient,
  name: string,
  alias: ModelAlias,
  version: string,
): Promise<"set" | "newer there"> {
  const now = await versionOfAlias(client, name, alias);
  if (now !== undefined && Number(now) > Number(version)) return "newer there";
  if (now !== version) await setAlias(client, name, alias, version);
  return "set";
}

export async function setAlias(client: MlflowClient, name: string, alias: ModelAlias, version: string): Promise<void> {
  await client.set("POST", "registered-models/alias", { name, alias, version });
}

export async function versionOfAlias(
  client: MlflowClient,
  name: string,
  alias: ModelAlias,
): Promise<string | undefined> {
  try {
    return textAt(await client.get("registered-models/alias", { name, alias }), "model_version", "version");
  } catch (error) {
    // An alias that is missing is 400 with the same code as any bad parameter (seen in 3.17), in other servers 404.
    if (
      error instanceof MlflowRefusal &&
      (error.code === "RESOURCE_DOES_NOT_EXIST" || /alias .*not found/i.test(error.message))
    ) {
      return undefined;
    }
    throw error;
  }
}

async function ensureRegisteredModel(client: MlflowClient, name: string): Promise<void> {
  try {
    // Making it again is refused, so that a lost answer cannot make a second one.
    await client.set("POST", "registered-models/create", { name });
  } catch (error) {
    if (!(error instanceof MlflowRefusal) || error.code !== "RESOURCE_ALREADY_EXISTS") throw error;
  }
}
