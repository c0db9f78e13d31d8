import type { Ledger } from "@gatewright/shared/ledger/ledger.ts";
import type { GateRecord } from "@gatewright/shared/ledger/record.ts";
import { isBlocking, type OnInconclusive } from "@gatewright/shared/report/verdict.ts";
import { pathOf } from "./workflow-file.ts";

/** One retraining that came as far as its gate. */
export interface Retraining {
  record: string;
  createdAt: string;
  verdict: GateRecord["verdict"];
  /** Another model than the champion, and its gate held. */
  beat: boolean;
  runId: number | undefined;
}

export interface History {
  /** Digest of the champion's model; undefined when there is none yet. */
  champion: string | undefined;
  /** Since the champion was made, newest first. */
  retrainings: Retraining[];
}

/** More are never asked for: `stop_after` is at most 100. */
const mostRecords = 400;

export interface HistoryQuestion {
  model: string;
  /** Path of the workflow file whose records are retrainings. */
  workflow: string;
  onInconclusive: OnInconclusive;
}

/**
 * The retrainings of a model since its champion was made, from the ledger's gates: what a run says of itself cannot be mended later.
 * @throws UserError (`evidence`) when the ledger cannot be read
 */
export async function readHistory(
  ledger: Ledger,
  { model, workflow, onInconclusive }: HistoryQuestion,
): Promise<History> {
  const gates = (await ledger.index(model)).filter(({ kind, trust }) => kind === "gate" && trust === "default-branch");
  const place = gates.findLastIndex(({ champion }) => champion === true);
  const champion = gates[place]?.model_digest;
  const since = gates.slice(place + 1).slice(-mostRecords);
  const records = since.length === 0 ? new Map() : await ledger.readAll(since.map(({ record }) => record));
  const retrainings = since.flatMap(({ record: id }): Retraining[] => {
    const record = records.get(id);
    if (record?.kind !== "gate" || pathOf(record.origin.workflow_ref) !== workflow) return [];
    const { verdict, created_at: createdAt, model_digest: digest, origin } = record;
    const beat = beats({ verdict, digest, champion, onInconclusive });
    return [{ record: id, createdAt, verdict, beat, runId: origin.run_id }];
  });
  return { champion, retrainings: retrainings.reverse() };
}

/** The gate holds in the strictest mode, and the model is not the champion itself. */
export function beats(candidate: {
  verdict: GateRecord["verdict"];
  digest: string;
  champion: string | undefined;
  onInconclusive: OnInconclusive;
}): boolean {
  const { verdict, digest, champion, onInconclusive } = candidate;
  return !isBlocking(verdict, "enforce", onInconclusive) && digest !== champion;
}

/** How many of the newest retrainings did not beat the champion, one after the other. */
export function losses({ retrainings }: History): Retraining[] {
  const won = retrainings.findIndex(({ beat }) => beat);
  return won === -1 ? retrainings : retrainings.slice(0, won);
}
