import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import type { MirrorContext, MirrorTarget } from "./mirror-target.ts";
import { toldOutcome } from "./told-outcome.ts";

/**
 * Copies a run record to every system that is configured: one sentence or more for each, none for the others. It
 * never throws: where the record itself is kept is settled before, and a copy that fails changes no verdict.
 */
export async function mirrorRun(record: RunRecord, id: string, context: MirrorContext): Promise<string[]> {
  const targets = await loadTargets();
  const sentences = await Promise.all(
    targets.map((target) =>
      toldOutcome(
        target.secrets(context.variables),
        `The copy for ${target.name} is not complete; record ${id.slice(0, 12)} itself loses nothing by it.`,
        context.log,
        async () => target.copy({ record, id }, context),
      ),
    ),
  );
  return sentences.filter((sentence) => sentence !== undefined);
}

/** Loaded when there is something to copy: a cold start needs none of it. */
async function loadTargets(): Promise<MirrorTarget[]> {
  const [{ mlflow }, { wandb }, { huggingFace }] = await Promise.all([
    import("./mlflow/mirror-to-mlflow.ts"),
    import("./wandb/mirror-to-wandb.ts"),
    import("./hugging-face/mirror-to-hugging-face.ts"),
  ]);
  return [mlflow, wandb, huggingFace];
}
