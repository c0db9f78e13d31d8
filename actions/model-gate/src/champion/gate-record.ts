import type { LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import type { GatePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import type { Subject } from "@gatewright/shared/report/report.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import type { GateEvidence } from "../evidence/gate-evidence.ts";
import type { Inputs } from "../inputs.generated.ts";
import type { GatedModel } from "../models-to-gate.ts";
import type { ChampionFinder } from "./champion-finder.ts";

export interface JudgedModel {
  model: GatedModel;
  gate: GatePolicy;
  evidence: GateEvidence;
  subject: Subject;
  finder: ChampionFinder;
}

/** What the ledger keeps of a gate, and whether it makes the candidate the champion. */
export async function gateRecord(
  _judged: JudgedModel,
  _context: EvaluateContext<Inputs>,
): Promise<{ records: LedgerRecord[]; becomesChampion: boolean }> {
  return { records: [], becomesChampion: false };
}
