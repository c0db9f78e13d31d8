import { join } from "node:path";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Ledger } from "@gatewright/shared/ledger/ledger.ts";
import type { KeptCopy, Output } from "@gatewright/shared/ledger/record.ts";
import type { Log } from "@gatewright/shared/runtime/action.ts";
import { agoWords, countWords, numberWords } from "../number-words.ts";
import type { ReadContext } from "../read-context.ts";
import { redactText } from "../redaction/redact.ts";
import type { CopyPlace } from "./copy-place.ts";
import { type FoundRun, newestTrained, type Restorer, trainedRuns } from "./find-trained.ts";
import { type Fingerprint, type FingerprintOptions, fingerprintOf } from "./fingerprint.ts";
import { type OutputsBefore, outputsBefore, readOutputs } from "./output-files.ts";
import { restoreOutputs } from "./restore-outputs.ts";
import { runCommand } from "./run-command.ts";
import { findShell } from "./shell.ts";
import type { RestoredFrom, TrainingOutcome } from "./training-outcome.ts";
import type { TrainingPlan } from "./training-plan.ts";
import { listWords, whatChanged } from "./what-changed.ts";

export interface TrainOptions {
  plan: TrainingPlan;
  /** Train although the ledger has a run of the same inputs. */
  force: boolean;
  /** Of this run: whose outputs it may restore. */
  restorer: Restorer;
  context: ReadContext;
  fetch: FingerprintOptions["fetch"];
  now(): Date;
  openLedger(): Promise<Ledger>;
  /** Where outputs are kept and looked for, best first. */
  places: readonly CopyPlace[];
  log: Log;
  /** Gets what the command prints. */
  write(text: string): void;
}

/**
 * Fingerprint, look up, restore or run.
 * @throws UserError when code, data or parameters cannot be read, so that nothing was run; everything later is an outcome
 */
export async function train(options: TrainOptions): Promise<TrainingOutcome> {
  const { plan, force, context, log } = options;
  for (const note of plan.notes) log.info(note);
  const print = await fingerprintOf(options);
  for (const [name, value] of Object.entries(print.parts)) {
    log.debug(redactText(`fingerprint part ${name}: ${value}`, context.secrets));
  }
  log.info(`The fingerprint of this ${plan.smoke ? "smoke run" : "training"} is ${print.fingerprint}.`);
  const common = {
    model: plan.model,
    command: redactText(plan.command, context.secrets),
    smoke: plan.smoke,
    fingerprint: print.fingerprint,
  };
  const restored = force ? undefined : await restoreEarlier(print, options);
  if (force) log.info("Training because it was asked for, whatever the ledger has.");
  if (restored !== undefined) return { ...common, outcome: "restored", ...restored };
  return { ...common, ...(await runTraining(options)) };
}

/** Undefined: there is nothing to restore, or it cannot be had; the log says which. */
async function restoreEarlier(
  print: Fingerprint,
  options: TrainOptions,
): Promise<{ restoredFrom: RestoredFrom; outputs: Output[] } | undefined> {
  const { plan, restorer, context, log, places, now } = options;
  const { model, smoke } = plan;
  if (Object.keys(plan.outputs).length === 0) {
    log.info("Training, because the policy names no outputs that could be restored.");
    return undefined;
  }
  try {
    const ledger = await options.openLedger();
    const runs = await trainedRuns(ledger, { model, fingerprint: print.fingerprint, smoke, restorer });
    for (const run of runs) {
      // A record may name an output twice, so each is looked for.
      const outputs = Object.entries(plan.outputs).flatMap(
        ([role, named]) => run.record.outputs.find((one) => one.role === role && samePath(named, one.path)) ?? [],
      );
      const problem =
        outputs.length < Object.keys(plan.outputs).length
          ? "its record does not name all outputs"
          : await failureOf(() => restoreOutputs(outputs, places, context));
      if (problem === undefined) {
        log.info(
          `Not trained again: same inputs as ${runWords(run.madeBy, now())}. ${countWords(outputs.length, "output")} restored.`,
        );
        return { restoredFrom: restoredFrom(run.madeBy), outputs: await keptAgain(outputs, options) };
      }
      log.warning(`Run ${run.id.slice(0, 12)} had the same inputs and cannot be restored: ${problem}`);
    }
    const newest = runs.length > 0 ? undefined : await newestTrained(ledger, { model, smoke, restorer });
    if (runs.length > 0) log.info("Training again, because no earlier run of the same inputs could be restored.");
    else if (newest === undefined)
      log.info(`Training, because the ledger has no earlier run of ${model} to restore from.`);
    else {
      const changed = listWords(whatChanged(print.inputs, newest.record, context.secrets));
      log.info(`Training, because of what changed since ${runWords(newest, now())}: ${changed}.`);
    }
  } catch (error) {
    context.signal.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
    // The run's record will have the ledger's error; hours of training are not the price of an outage.
    log.warning(`Training, because the ledger cannot be read: ${error.message}`);
  }
  return undefined;
}

async function failureOf(body: () => Promise<void>): Promise<string | undefined> {
  try {
    await body();
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message;
  }
}

function samePath(named: string, recorded: string): boolean {
  return named.replace(/^\.\//, "").replace(/\/+$/, "") === recorded;
}

function restoredFrom({ id, record }: FoundRun): RestoredFrom {
  const { run_id: runId } = record.origin;
  return { record: id, ...(runId === undefined ? {} : { runId }), createdAt: record.created_at };
}

function runWords({ id, record }: FoundRun, now: Date): string {
  return `run ${id.slice(0, 12)}, ${agoWords(new Date(record.created_at), now)}`;
}

/** What came from far away is at hand the next time. Copies that are named already stay named. */
async function keptAgain(outputs: readonly Output[], options: TrainOptions): Promise<Output[]> {
  const near = options.places.filter(({ kind }) => kind === "object");
  return await keepIn(near, outputs, options);
}

/** Names the copies in each output, nearest first. What cannot be kept is said and changes no outcome. */
async function keepIn(
  places: readonly CopyPlace[],
  outputs: readonly Output[],
  { log, context }: TrainOptions,
): Promise<Output[]> {
  const copies = outputs.map(({ kept }) => [...kept]);
  for (const place of places) {
    try {
      const added = await place.keep(outputs);
      for (const [index, copy] of added.entries()) if (copy !== undefined) addCopy(copies[index] ?? [], copy);
    } catch (error) {
      context.signal.throwIfAborted();
      // A full disk is the machine's, and the training is done.
      const code = systemErrorCode(error);
      if (!(error instanceof UserError) && code === undefined) throw error;
      const reason = error instanceof UserError ? error.message : `the file system says ${code}.`;
      log.warning(`The outputs were not kept for restoring: ${reason}`);
    }
  }
  return outputs.map((output, index) => ({ ...output, kept: copies[index] ?? [] }));
}

function addCopy(copies: KeptCopy[], copy: KeptCopy): void {
  if (!copies.some((one) => JSON.stringify(one) === JSON.stringify(copy))) copies.push(copy);
}

type Run = Pick<TrainingOutcome, "outcome" | "wallSeconds" | "exitCode" | "reason" | "outputs">;

async function runTraining(options: TrainOptions): Promise<Run> {
  const { plan, context, log } = options;
  const before = await outputsBefore(plan.outputs, context);
  const run = await log.group(`Training ${plan.model}: ${redactText(plan.command, context.secrets)}`, () =>
    runWatched(options),
  );
  const { exitCode, problem } = run;
  const wallSeconds = Math.round(run.wallSeconds * 1000) / 1000;
  const failed = (reason?: string): Run => ({
    outcome: "failed",
    wallSeconds,
    // Where the command itself ended well, its exit code explains nothing; where it did not, it is the whole reason.
    ...(exitCode === 0 ? {} : { exitCode }),
    ...(reason === undefined ? {} : { reason }),
    outputs: [],
  });
  if (problem !== undefined) return failed(run.early ? `it was stopped early, because ${problem}` : problem);
  if (run.signal !== undefined) return failed(`the command was ended by ${run.signal}${signalHint(run.signal)}.`);
  if (exitCode !== 0) return failed();
  const outputs = await outputsOrReason(before, options);
  if (typeof outputs === "string") return failed(outputs);
  log.info(`Trained in ${numberWords(wallSeconds)} s.`);
  return { outcome: "trained", wallSeconds, exitCode, outputs: await keepIn(options.places, outputs, options) };
}

/** Nobody else sends it to a training that was not cancelled. */
function signalHint(signal: NodeJS.Signals): string {
  return signal === "SIGKILL" ? ", which is what the system does when memory runs out" : "";
}

async function runWatched({ plan, context, log, write }: TrainOptions) {
  const { workingDirectory, variables, signal } = context;
  const shell = findShell(variables);
  if (shell.remark !== undefined) log.warning(shell.remark);
  const stop = new AbortController();
  let problem: string | undefined;
  const { series } = plan.outputs;
  const { watchFresh } = await import("./watch-fresh.ts");
  const watch =
    series === undefined
      ? undefined
      : watchFresh(join(workingDirectory, series), {
          shownAs: series,
          onProblem: (sentence) => {
            problem = sentence;
            stop.abort();
          },
        });
  try {
    const { command } = plan;
    const ended = await runCommand({ command, shell, workingDirectory, variables, signal, stop: stop.signal, write });
    const early = problem !== undefined;
    // Its last look, which sees what was written since the one before.
    watch?.stop();
    return { ...ended, problem, early };
  } finally {
    watch?.stop();
  }
}

async function outputsOrReason(before: OutputsBefore, { plan, context }: TrainOptions): Promise<Output[] | string> {
  try {
    return await readOutputs(plan.outputs, before, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const sentence = error.message.replace(/^The /, "the ");
    return error.hint === undefined ? sentence : `${sentence} ${error.hint}`;
  }
}
