import type { Finding } from "@gatewright/shared/report/finding.ts";
import { agoWords, numberWords } from "./number-words.ts";
import { redactText } from "./redaction/redact.ts";
import { failFinding, passFinding } from "./run-findings.ts";
import type { TrainingOutcome } from "./training/training-outcome.ts";

/** Whether the training came to its end; nothing when another step made the run. */
export function trainingFindings(
  training: TrainingOutcome | undefined,
  now: Date,
  secrets: readonly string[],
): Finding[] {
  if (training === undefined) return [];
  const { outcome, exitCode, wallSeconds, model } = training;
  const command = redactText(training.command, secrets);
  const reason = training.reason === undefined ? undefined : redactText(training.reason, secrets);
  if (outcome === "failed") {
    const code = exitCode === undefined ? "" : ` with exit code ${exitCode}`;
    const why = reason === undefined ? "" : `: ${reason.replace(/\.$/, "")}`;
    const after = wallSeconds === undefined ? "" : ` after ${numberWords(wallSeconds)} s`;
    return [
      failFinding("training", {
        subject: model,
        message: `The training failed${code}${after}${why}.`,
        hint: "The log of the training step has its last words. Nothing was recorded.",
      }),
    ];
  }
  const message =
    outcome === "restored"
      ? `Not trained again: ${restoredWords(training, now)}.`
      : `Trained${wallSeconds === undefined ? "" : ` in ${numberWords(wallSeconds)} s`} by ${command}.`;
  return [passFinding("training", { subject: model, message })];
}

/** What a reader must see first about the training. */
export function trainingNotes(training: TrainingOutcome | undefined, now: Date): string[] {
  if (training === undefined) return [];
  return [
    ...(training.outcome === "restored" ? [`not trained again: ${restoredWords(training, now)}`] : []),
    ...(training.smoke ? ["smoke run on a small sample: never champion, never restored for a full run"] : []),
  ];
}

/** `same inputs as run 3f2a…, 3 days ago`. */
function restoredWords({ restoredFrom }: TrainingOutcome, now: Date): string {
  if (restoredFrom === undefined) return "same inputs as an earlier run";
  const { record, runId, createdAt } = restoredFrom;
  const job = runId === undefined ? "" : ` (workflow run ${runId})`;
  return `same inputs as run ${record.slice(0, 12)}${job}, ${agoWords(new Date(createdAt), now)}`;
}

/** Why nobody could take the time of the training; undefined when gatewright ran it. */
export function notTimed(training: TrainingOutcome | undefined): string | undefined {
  if (training === undefined) return "another step made the run";
  return training.outcome === "restored" ? "nothing was trained" : undefined;
}
