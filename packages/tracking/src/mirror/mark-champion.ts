import type { MirrorContext } from "./mirror-target.ts";
import { toldOutcome } from "./told-outcome.ts";

/**
 * Says in the registries that are configured that the model of run record `id` is the champion: what a gate calls that has made
 * it one, and nothing else. One sentence a registry; it never throws, as the ledger says who is champion.
 */
export async function markChampion(model: string, id: string, context: MirrorContext): Promise<string[]> {
  const [{ giveChampionAlias }, { mlflowSecrets }] = await Promise.all([
    import("./mlflow/champion-alias.ts"),
    import("./mlflow/configuration.ts"),
  ]);
  const sentence = await toldOutcome(
    mlflowSecrets(context.variables),
    "MLflow was not told of the new champion, the ledger was.",
    context.log,
    () => giveChampionAlias(model, id, context),
  );
  return sentence === undefined ? [] : [sentence];
}
