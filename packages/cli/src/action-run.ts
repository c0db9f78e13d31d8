import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { stackOf } from "@gatewright/shared/errors/stack.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { LedgerStore } from "@gatewright/shared/ledger/ledger.ts";
import type { LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import { recordId, recordPath } from "@gatewright/shared/ledger/record-id.ts";
import { defaultPolicyPath } from "@gatewright/shared/policy/read-policy.ts";
import type { WhichPolicy } from "@gatewright/shared/policy/which-policy.ts";
import type { Report } from "@gatewright/shared/report/report.ts";
import type { Mode } from "@gatewright/shared/report/verdict.ts";
import type { Action, EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import { evaluateToReport, type Made } from "@gatewright/shared/runtime/evaluate-to-report.ts";
import { settleRecords } from "@gatewright/shared/runtime/settle-records.ts";
import type { ExitCode } from "./command.ts";
import { keptIn, withKeptRuns } from "./kept-records.ts";
import { localLedger } from "./local-ledger.ts";
import { type LocalRun, localWhichPolicy, ownMachine, readLocalRun } from "./local-run.ts";
import { cannotWrite, isSystemError } from "./output-directory.ts";
import { type ReportFormat, renderReport } from "./report-formats.ts";
import type { Terminal } from "./terminal.ts";

export interface ActionRunOptions<Inputs> {
  action: Action<Inputs>;
  inputs: Inputs;
  /** Writes the records into the ledger; without it they are forgotten. */
  record: boolean;
  /** Undefined: the default path, which need not exist. */
  policy: string | undefined;
  /** Name of the commit whose policy counts first; undefined: what the CI system says, else none. */
  base: string | undefined;
  mode: Mode | undefined;
  remote: string | undefined;
  noPush: boolean;
  /** Keeps the records in a file, for whoever may write the ledger. */
  keep: boolean;
  /** Files of records that are not in the ledger yet, whose runs count as if they were. */
  kept?: readonly string[];
  format: ReportFormat;
  /** Absolute; undefined: no files are written. */
  directory: string | undefined;
}

/** What an action's inputs say outside GitHub: nothing is published there. */
export const localInputs = {
  policy: "",
  mode: "",
  "working-directory": "",
  token: "",
  comment: "false",
  "check-run": "false",
  "report-name": "",
  summary: "false",
  "upload-report": "false",
  "append-records": "",
  "engine-path": "",
  "memory-limit": "",
  "job-check-run-id": "",
  matrix: "",
};

/**
 * Whose policy counts; without one the command line alone says what to record.
 * @param localRun not given: the working tree's, for commands that judge nothing
 */
export function localModelPolicy(
  policy: string | undefined,
  workingDirectory: string,
  localRun: LocalRun = ownMachine(workingDirectory),
): Promise<WhichPolicy> {
  return localWhichPolicy(localRun, { policyPath: policy ?? defaultPolicyPath, contracts: [], workingDirectory });
}

/**
 * What an action does, without GitHub: its records into the ledger of the checkout, the report to standard output.
 * @returns the verdict's exit code; 1 also when the record could not be written into the ledger, 2 when `--out` could not
 */
export async function actionRun<Inputs>(
  options: ActionRunOptions<Inputs>,
  terminal: Terminal,
  host: EvaluateHost,
): Promise<ExitCode> {
  const { action, inputs, record, policy, mode, directory } = options;
  const { workingDirectory, signal } = terminal;
  const { openLedger } = await import("@gatewright/shared/ledger/open-ledger.ts");
  const stores = storesOf(options, terminal);
  const kept: LedgerRecord[] = [];
  for (const path of options.kept ?? []) kept.push(...(await keptIn(path, terminal)).records);
  const localRun = await readLocalRun(options.base, terminal);
  try {
    const evaluated = await evaluateToReport({
      action,
      inputs,
      whichPolicy: () => localModelPolicy(policy, workingDirectory, localRun),
      mode,
      run: localRun.run,
      openLedger: async (branch) => withKeptRuns(await openLedger(await stores.open(branch)), kept),
      workingDirectory,
      host,
      notes: [],
    });
    signal.throwIfAborted();
    if (evaluated.bug !== undefined) {
      const stack = stackOf(evaluated.bug);
      terminal.note(`gatewright: this is a bug in gatewright; please report it with the lines below.\n${stack}\n`);
    }
    const { made } = evaluated;
    const report = record
      ? await keepRecords(evaluated.report, made, options, terminal, host, stores)
      : evaluated.report;
    terminal.out(await renderReport(report, options.format, terminal));
    sayWhere(report, made?.records ?? [], options, terminal);
    const problem = directory === undefined ? undefined : await writeFiles(report, made, directory);
    if (problem !== undefined) terminal.note(`gatewright: ${problem}\n`);
    if (evaluated.exitCode !== 0) return evaluated.exitCode;
    if (report.ledger?.outcome === "failed") {
      // The headline speaks of the checks, and would be the last word that explains the exit code.
      terminal.note(
        `gatewright: The exit code is 1 because the run's record is not in the ledger, whatever the report says of the checks.\n`,
      );
      return 1;
    }
    return problem === undefined ? 0 : 2;
  } finally {
    await stores.close();
  }
}

type Where = Pick<ActionRunOptions<unknown>, "remote" | "noPush" | "keep" | "directory" | "format">;

interface Stores {
  open(branch: string): Promise<LedgerStore>;
  close(): Promise<void>;
}

/** Reading and appending share one store. */
function storesOf({ remote, noPush }: Where, { workingDirectory, signal }: Terminal): Stores {
  let opening: Promise<LedgerStore> | undefined;
  return {
    open: (branch) => (opening ??= localLedger({ workingDirectory, remote, noPush, branch, signal })),
    close: async () => {
      // A store that could not be opened has nothing to close, and why is in the report.
      const store = await opening?.catch((error: unknown) => {
        if (!(error instanceof UserError)) throw error;
        return undefined;
      });
      await store?.close();
    },
  };
}

async function keepRecords(
  report: Report,
  made: Made | undefined,
  { directory, keep }: Where,
  { workingDirectory, signal }: Terminal,
  { log }: EvaluateHost,
  stores: Stores,
): Promise<Report> {
  if (made === undefined || made.records.length === 0) return report;
  const { appendRecords } = await import("@gatewright/shared/ledger/append.ts");
  const name = `gatewright-records-${made.records.map(recordId)[0]?.slice(0, 12)}.json`;
  const file = join(directory ?? workingDirectory, name);
  const shown = relative(workingDirectory, file);
  // The report says it; the progress line would say it twice.
  const quiet = { ...log, warning: log.info };
  return await settleRecords(report, made, {
    append: keep
      ? undefined
      : async (records, files) => appendRecords(await stores.open(made.ledgerBranch), records, { signal, log, files }),
    appendedBy: `Whoever may write the ledger appends it with \`gatewright ledger append ${shown}\`.`,
    keep: async (records, files) => {
      const named = files.size === 0 ? {} : { files: Object.fromEntries(files) };
      await writeFile(file, `${JSON.stringify({ version: 1, records, ...named })}\n`);
      return shown;
    },
    command: `gatewright ledger append ${shown}`,
    log: quiet,
  });
}

/** The record's name, and where it can be found again. */
function sayWhere({ ledger }: Report, records: readonly LedgerRecord[], { format }: Where, terminal: Terminal): void {
  if (ledger?.outcome !== "appended") return;
  const say = format === "text" ? terminal.out : terminal.note;
  for (const record of records) {
    const id = recordId(record);
    say(`Record of ${record.model}: ${id} (${recordPath(record.kind, id)})\n`);
  }
}

/** A sentence when the files of `--out` could not be written. */
async function writeFiles(report: Report, made: Made | undefined, directory: string): Promise<string | undefined> {
  const { writeReportFiles } = await import("@gatewright/shared/publish/report-files.ts");
  try {
    await writeReportFiles(report, directory, made?.files ?? []);
    return undefined;
  } catch (error) {
    if (error instanceof UserError || error instanceof AggregateError) return error.message;
    if (isSystemError(error)) return cannotWrite(directory, error).message;
    throw error;
  }
}
