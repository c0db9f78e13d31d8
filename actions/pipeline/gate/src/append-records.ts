import { appendRunRecords, pushAgain } from "@gatewright/shared/artifacts/append-run-records.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import type { LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import type { LedgerOutcome } from "@gatewright/shared/report/report.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { ModelLeg, Plan } from "../../src/plan-outputs.ts";
import type { Row } from "./row.ts";

export interface AppendRequest {
  github: GitHub;
  runId: number;
  plan: Plan;
  /** What was decided: a model whose gate did not pass here becomes no champion. */
  rows: readonly Row[];
  /** Whether the leg's own job has succeeded, as GitHub says. */
  succeeded: (leg: ModelLeg) => boolean;
  host: EvaluateHost;
}

export interface AppendedRecords {
  row: Row;
  ledger: LedgerOutcome | undefined;
}

/**
 * Appends what this run of the default branch has recorded. The jobs that recorded it ran the user's code, so they could not write.
 * @returns undefined when there is no record
 */
export async function appendRecords({
  github,
  runId,
  plan,
  rows,
  succeeded,
  host,
}: AppendRequest): Promise<AppendedRecords | undefined> {
  const { log, signal } = host;
  const common = { stage: "ledger", what: plan.ledgerBranch } as const;
  const champions = new Set<string>();
  try {
    const ledger = await appendRunRecords({
      github,
      runId,
      branch: plan.ledgerBranch,
      refuse: (record) => {
        if (record.kind === "gate" && record.champion) champions.add(record.model);
        return whyNotPlanned(record, { plan, rows, succeeded });
      },
      now: host.now(),
      signal,
      log,
    });
    if (ledger === undefined) return undefined;
    const result = withoutStop(ledger.sentence);
    if (ledger.outcome !== "failed") {
      const told = appendedWords(result, [...champions].toSorted());
      return { row: { ...common, verdict: "pass", result: told, next: "" }, ledger };
    }
    // The model that this run judged is not the champion: whoever deploys after it must not take it for one.
    const next = "Push again, or run the newest run of the default branch again.";
    return { row: { ...common, verdict: "error", result, next }, ledger };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const next =
      error.hint === pushAgain
        ? pushAgain
        : `${error.hint ?? ""} Run the failed jobs again: the records stay in the artifacts of this run.`.trim();
    return { row: { ...common, verdict: "error", result: withoutStop(error.message), next }, ledger: undefined };
  }
}

/** What a reader of the default branch's run looks for stands first: which model is to be deployed. */
export function appendedWords(sentence: string, champions: readonly string[]): string {
  const last = champions.at(-1);
  if (last === undefined) return sentence;
  const others = champions.slice(0, -1).join(", ");
  const said = others === "" ? `${last} is the champion now` : `${others} and ${last} are the champions now`;
  return `${said}. ${sentence}`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

/** A job of one model could record something about another one, or a champion that its own job or gate did not let through. */
function whyNotPlanned(
  record: LedgerRecord,
  { plan, rows, succeeded }: Pick<AppendRequest, "plan" | "rows" | "succeeded">,
): string[] {
  const { model } = record;
  const leg = plan.models.find((one) => one.model === model);
  if (leg === undefined) return [`It is about the model ${model}, which was not planned.`];
  if (record.kind !== "gate" || !record.champion) return [];
  // The row rests on a report, which any job of this run could have left; the job's result is GitHub's own word.
  if (!succeeded(leg)) return [`It makes ${model} the champion, whose own job in this run did not succeed.`];
  const gate = rows.find(({ stage, what }) => stage === "gate" && what === model);
  if (gate !== undefined && gate.verdict !== "fail" && gate.verdict !== "error") return [];
  return [`It makes ${model} the champion, whose gate did not pass in this run.`];
}
