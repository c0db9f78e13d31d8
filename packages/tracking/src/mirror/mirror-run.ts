import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import { redactText } from "../redaction/redact.ts";
import type { MirrorContext, MirrorTarget } from "./mirror-target.ts";
import { MirrorFailure } from "./mirror-target.ts";

/**
 * Copies a run record to every system that is configured: one sentence or more for each, none for the others. It
 * never throws, because the record is safe in the ledger before, and a copy that fails changes no verdict.
 */
export async function mirrorRun(record: RunRecord, id: string, context: MirrorContext): Promise<string[]> {
  const targets = await loadTargets();
  const sentences = await Promise.all(targets.map((target) => copied(target, { record, id }, context)));
  return sentences.filter((sentence) => sentence !== undefined);
}

async function copied(
  target: MirrorTarget,
  run: { record: RunRecord; id: string },
  context: MirrorContext,
): Promise<string | undefined> {
  const shown = (sentence: string) => visibleText(redactText(sentence, target.secrets(context.variables)));
  try {
    const sentence = await target.copy(run, context);
    if (sentence === undefined) return undefined;
    context.log.info(shown(sentence));
    return shown(sentence);
  } catch (error) {
    // Anything but a MirrorFailure is a bug of ours; it must not cost the run its verdict either, and is told as what it is.
    const reason = error instanceof MirrorFailure ? error.message : `A fault in gatewright: ${messageOf(error)}.`;
    const sentence = shown(
      `The copy for ${target.name} is not complete, the ledger has the record ${run.id.slice(0, 12)}. ${reason}`,
    );
    context.log.warning(sentence);
    return sentence;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
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
