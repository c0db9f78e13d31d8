import type { GatePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import type { Champion } from "../evidence/gate-evidence.ts";
import type { Inputs } from "../inputs.generated.ts";
import type { GatedModel } from "../models-to-gate.ts";

/** Where the champion's predictions stand, or why there are none. */
export type ChampionSource = { kind: "file"; path: string; name: string } | Exclude<Champion, { kind: "compared" }>;

export interface ChampionFinder {
  /** Asked once the candidate has been read. */
  find(candidate: { evaluationDigest: string; predictionsDigest: string }): Promise<ChampionSource>;
}

/** Finds what the candidate is compared with: a path, or the ledger's champion. */
export function championFinder(
  { champion }: GatedModel,
  _gate: GatePolicy,
  _context: EvaluateContext<Inputs>,
): ChampionFinder {
  return {
    find: async () => {
      if (champion !== undefined) return { kind: "file", path: champion, name: champion };
      return { kind: "absent", reason: "no champion yet", first: true };
    },
  };
}
