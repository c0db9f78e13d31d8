import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { championOf } from "@gatewright/shared/ledger/find-runs.ts";
import type { GatePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import type { GatedModel } from "../models-to-gate.ts";
import { championName } from "./champion-finder.ts";

/**
 * Bytes of the model that is the ledger's champion, as its run has recorded them. Undefined when no rule asks, when there is no champion
 * yet, or when the champion is a path; the error when the ledger cannot be read or does not know.
 */
export async function championBytes(
  { policy: { name }, champion: path }: GatedModel,
  { rules }: GatePolicy,
  { openLedger }: EvaluateContext<unknown>,
): Promise<number | UserError | undefined> {
  const asked = rules.some((rule) => rule.rule === "size" && rule.ratio_at_most !== undefined);
  if (!asked || path !== undefined) return undefined;
  try {
    const champion = await championOf(await openLedger(), name);
    if (champion === undefined) return undefined;
    const bytes = champion.run?.artifact?.bytes;
    if (bytes !== undefined && bytes > 0) return bytes;
    return evidenceError(`The ledger does not know the size of ${championName(champion.gate)}.`, {
      hint: "Record runs with track-experiment, and name the model under `train.outputs.model`.",
    });
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
