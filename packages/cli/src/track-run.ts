import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { Inputs } from "@gatewright/track-experiment/inputs.generated.ts";
import { type ActionRunOptions, actionRun, localInputs } from "./action-run.ts";
import type { ExitCode } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** Only what the record is about; everything about GitHub is empty. */
export function trackInputs(given: Partial<Inputs>): Inputs {
  return { ...localInputs, model: "", params: "", metrics: "", data: "", artifact: "", training: "", ...given };
}

/** What the action track-experiment does, without GitHub. */
export async function trackRun(
  options: Omit<ActionRunOptions<Inputs>, "action" | "record">,
  terminal: Terminal,
  host: EvaluateHost,
): Promise<ExitCode> {
  const { trackExperiment } = await import("@gatewright/track-experiment/track-experiment.ts");
  return await actionRun({ ...options, action: trackExperiment, record: true }, terminal, host);
}
