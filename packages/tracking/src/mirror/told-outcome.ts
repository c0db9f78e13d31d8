import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import { redactText } from "../redaction/redact.ts";
import { type MirrorContext, MirrorFailure } from "./mirror-target.ts";

/**
 * The sentence that `work` gives, or the one about its failure after `failing`; told in the log as well, without secrets.
 * Undefined when `work` has nothing to say. It never throws.
 */
export async function toldOutcome(
  secrets: readonly string[],
  failing: string,
  log: MirrorContext["log"],
  work: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const shown = (sentence: string) => visibleText(redactText(sentence, secrets));
  try {
    const sentence = await work();
    if (sentence === undefined) return undefined;
    log.info(shown(sentence));
    return shown(sentence);
  } catch (error) {
    // Anything but a MirrorFailure is a bug of ours; it must not cost the run its verdict either, and is told as what it is.
    const reason = error instanceof MirrorFailure ? error.message : `A fault in gatewright: ${messageOf(error)}.`;
    const sentence = shown(`${failing} ${reason}`);
    log.warning(sentence);
    return sentence;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
