import { UserError } from "../errors/user-error.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { LedgerRecord } from "../ledger/record.ts";
import { effectiveMode } from "../policy/effective-mode.ts";
import { changedPaths, type PolicySide } from "../policy/policy-side.ts";
import { defaultLedgerBranch } from "../policy/read-policy.ts";
import type { WhichPolicy } from "../policy/which-policy.ts";
import type { BesideReport } from "../publish/kept-report.ts";
import { assembleReport } from "../report/assemble.ts";
import type { Finding } from "../report/finding.ts";
import { exitCode, type PolicyProvenance, type Report, type RunIdentity } from "../report/report.ts";
import { type Mode, worstVerdict } from "../report/verdict.ts";
import type { Action, EvaluateContext, EvaluateHost, Evaluation } from "./action.ts";
import type { RunContext } from "./run-context.ts";

export interface EvaluateToReportOptions<Inputs> {
  action: Action<Inputs>;
  inputs: Inputs;
  /** Finds whose policy counts; what it throws becomes the report. */
  whichPolicy: () => Promise<WhichPolicy>;
  /** The mode that the user's input or command line asks for. */
  mode: Mode | undefined;
  run: RunContext;
  /** Opens the ledger for reading; `branch` is the policy's. */
  openLedger: (branch: string) => Promise<Ledger>;
  workingDirectory: string;
  host: EvaluateHost;
  /** Sentences that stand in the report whatever happens. */
  notes: readonly string[];
}

export interface EvaluatedReport {
  report: Report;
  /** 0 not blocking, 1 blocked, 2 policy, contract or command line wrong, 3 a bug (design section 2). */
  exitCode: 0 | 1 | 2 | 3;
  /** What was thrown when it is a bug of ours; its stack belongs into the log. */
  bug?: unknown;
  /** What the counting side made besides its findings; absent when it ended early. */
  made?: Made;
}

/** Records and files of an evaluation, which are safe only once somebody has written them. */
export interface Made {
  records: LedgerRecord[];
  /** What they name on the ledger's branch, by path. */
  ledgerFiles: ReadonlyMap<string, string>;
  /** Branch of the ledger, by the counting policy. */
  ledgerBranch: string;
  /** Copies the records to other systems; called once they are safe. Sentences for the report. */
  mirror(): Promise<string[]>;
  files: { name: string; text: string }[];
  outputs: Record<string, string>;
  /** Reports of other jobs, for the comment. */
  beside: BesideReport[];
}

/**
 * Evaluates an action and always gives a report: what is thrown on the way, by the policy, the evidence or a bug, is a
 * finding with the verdict `error`. The action's runtime and the CLI share it.
 */
export async function evaluateToReport<Inputs>(options: EvaluateToReportOptions<Inputs>): Promise<EvaluatedReport> {
  const startedAt = performance.now();
  const finish: Finish = (evaluation, policy, side, mode) =>
    assembleReport({
      action: options.action.name,
      evaluation: {
        ...evaluation,
        timings: { ...evaluation.timings, total: Math.round(performance.now() - startedAt) },
      },
      mode,
      onInconclusive: side?.policy?.onInconclusive ?? "warn",
      run: options.run,
      policy,
      now: options.host.now(),
      notes: [...options.notes],
    });

  let resolved: WhichPolicy;
  try {
    resolved = await options.whichPolicy();
  } catch (error) {
    // Nobody knows what mode the policy asks for, so the strictest counts: a policy that cannot be read blocks.
    const policy = { ref: "none", reason: "Whose policy counts could not be decided, so nothing was checked." };
    return settle(finish(thrownEvaluation(options.action.name, error), policy, undefined, "enforce"), error);
  }
  const first = await evaluateUnder(options, resolved, finish);
  const { also } = resolved;
  if (also === undefined) return first;
  const second = await options.host.log.group("The default branch's policy", () =>
    evaluateUnder(
      options,
      {
        ...resolved,
        counts: also.side,
        other: undefined,
        provenance: also.provenance,
        policyWins: true,
        approvedBy: also.approvedBy,
      },
      finish,
    ),
  );
  return worseOfBoth(first, second);
}

type Finish = (evaluation: Evaluation, policy: PolicyProvenance, side: PolicySide | undefined, mode: Mode) => Report;

async function evaluateUnder<Inputs>(
  options: EvaluateToReportOptions<Inputs>,
  resolved: WhichPolicy,
  finish: Finish,
): Promise<EvaluatedReport> {
  const { mode, note } = effectiveMode(resolved.counts.policy?.mode, options.mode);
  let evaluation: Evaluation;
  let thrown: unknown;
  const context = contextOf(options, resolved, resolved.counts);
  try {
    evaluation = await options.action.evaluate(context);
  } catch (error) {
    thrown = error;
    evaluation = thrownEvaluation(options.action.name, error);
  }
  const said = note === undefined ? resolved.notes : [...resolved.notes, note];
  evaluation = { ...evaluation, notes: [...said, ...evaluation.notes] };
  let policy: PolicyProvenance = resolved.provenance;
  try {
    const other = await otherVerdict(options, resolved, mode);
    if (other !== undefined) policy = { ...policy, other };
  } catch (error) {
    // The other side is told beside the verdict; failing to compute it must not change the verdict.
    const sentence = error instanceof Error ? error.message : String(error);
    evaluation = {
      ...evaluation,
      notes: [
        ...evaluation.notes,
        `The verdict under the policy that does not count could not be computed: ${sentence}`,
      ],
    };
  }
  const { records = [], ledgerFiles = new Map(), files = [], outputs = {}, beside = [] } = evaluation;
  const made: Made = {
    records,
    ledgerFiles,
    ledgerBranch: ledgerBranchOf(resolved.counts),
    mirror: async () => (await options.action.mirror?.(records, context)) ?? [],
    files,
    outputs,
    beside,
  };
  return { ...settle(finish(evaluation, policy, resolved.counts, mode), thrown), made };
}

/** Two policies count at once: the report is that of the worse verdict, and says what the other one is. */
function worseOfBoth(base: EvaluatedReport, defaultBranch: EvaluatedReport): EvaluatedReport {
  const { reason, other } = base.report.policy;
  const also = defaultBranch.report.policy.reason;
  const [ofBase, ofDefault] = [base.report.verdict, defaultBranch.report.verdict];
  const worse = worstVerdict([ofBase, ofDefault]) !== ofBase;
  if (defaultBranch.exitCode > base.exitCode || (defaultBranch.exitCode === base.exitCode && worse)) {
    const told = `${also}; its verdict, ${ofDefault}, is the worse of the two (${ofBase} by the other). ${reason}`;
    const policy = {
      ...defaultBranch.report.policy,
      reason: told,
      ...(other === undefined ? {} : { other }),
    };
    return withLooksOf(base, { ...defaultBranch, report: { ...defaultBranch.report, policy } });
  }
  const told = `${reason} ${also}; its verdict, ${ofDefault}, is not the worse of the two.`;
  return withLooksOf(defaultBranch, {
    ...base,
    report: { ...base.report, policy: { ...base.report.policy, reason: told } },
  });
}

/** Both verdicts are told, so both looks at an evaluation set are charged, whichever counts. */
function withLooksOf({ made: other }: EvaluatedReport, shown: EvaluatedReport): EvaluatedReport {
  const looks = other?.records.filter(({ kind }) => kind === "look") ?? [];
  if (shown.made === undefined || looks.length === 0) return shown;
  return { ...shown, made: { ...shown.made, records: [...shown.made.records, ...looks] } };
}

/** A report about something that was thrown before there was anything to evaluate, such as a wrong input. */
export function reportOfThrown(
  action: string,
  error: unknown,
  { run, now, notes, mode }: { run: RunIdentity; now: Date; notes: readonly string[]; mode: Mode },
): EvaluatedReport {
  const report = assembleReport({
    action,
    evaluation: thrownEvaluation(action, error),
    mode,
    onInconclusive: "warn",
    run,
    policy: { ref: "none", reason: "The run ended before a policy was read." },
    now,
    notes: [...notes],
  });
  return settle(report, error);
}

function settle(report: Report, thrown: unknown): EvaluatedReport {
  if (thrown === undefined) return { report, exitCode: exitCode(report) };
  if (thrown instanceof UserError) return { report, exitCode: exitCode(report) };
  return { report, exitCode: 3, bug: thrown };
}

function contextOf<Inputs>(
  { inputs, run, openLedger, workingDirectory, host }: EvaluateToReportOptions<Inputs>,
  resolved: WhichPolicy,
  side: PolicySide,
): EvaluateContext<Inputs> {
  return {
    inputs,
    policy: side.policy,
    policyFiles: side.files,
    policyWins: resolved.policyWins,
    ...(side.digest === undefined ? {} : { policyDigest: side.digest }),
    ...(side === resolved.counts || resolved.counts.policy === undefined
      ? {}
      : { countingPolicy: resolved.counts.policy }),
    ...(resolved.approvedBy === undefined ? {} : { approvedBy: resolved.approvedBy }),
    workingDirectory,
    run,
    openLedger: once(() => openLedger(ledgerBranchOf(side))),
    host,
  };
}

function ledgerBranchOf({ policy }: PolicySide): string {
  return policy?.ledger.branch ?? defaultLedgerBranch;
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => (opened ??= open());
}

/** What the side that does not count would have said, when it differs in anything that the counting side has read. */
async function otherVerdict<Inputs>(
  options: EvaluateToReportOptions<Inputs>,
  resolved: WhichPolicy,
  mode: Mode,
): Promise<PolicyProvenance["other"]> {
  const { counts, other } = resolved;
  if (other === undefined) return undefined;
  const changed = await changedPaths(counts, other);
  if (changed.length === 0) return undefined;
  return await options.host.log.group("The policy that does not count", async () => {
    if (other.problem !== undefined) return { ref: other.ref, verdict: "error", changed };
    const evaluation = await options.action.evaluate(contextOf(options, resolved, other)).catch((error: unknown) => {
      if (error instanceof UserError) return thrownEvaluation(options.action.name, error);
      throw error;
    });
    const { verdict } = assembleReport({
      action: options.action.name,
      evaluation,
      mode,
      onInconclusive: other.policy?.onInconclusive ?? "warn",
      run: options.run,
      policy: resolved.provenance,
      now: options.host.now(),
      notes: [],
    });
    return { ref: other.ref, verdict, changed };
  });
}

function thrownEvaluation(action: string, error: unknown): Evaluation {
  const finding = thrownFinding(action, error);
  return {
    subjects: [{ name: action, verdict: "error", evidence: [], findings: [finding], notes: [] }],
    notes: [],
    timings: {},
    versions: {},
  };
}

function thrownFinding(action: string, error: unknown): Finding {
  const common = { subject: action, verdict: "error", severity: "error" } as const;
  if (error instanceof UserError) {
    const configuration = error.kind === "configuration";
    return {
      ...common,
      rule: error.kind,
      title: configuration ? "Policy, contract and inputs can be read" : "Evidence can be read",
      message: error.message,
      locations: error.location === undefined ? [] : [error.location],
      samples: [],
      ...(error.hint === undefined ? {} : { hint: error.hint }),
      ...(configuration ? { configuration: true as const } : {}),
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    ...common,
    rule: "internal-error",
    title: "gatewright itself works",
    message: `A bug in gatewright ended the run: ${message}`,
    hint: "The stack is in the log; please report it.",
    locations: [],
    samples: [],
  };
}
