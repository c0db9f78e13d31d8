import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { createPolicyHost } from "../github/policy-host.ts";
import { createTimeBudget } from "../github/time-budget.ts";
import { whichPolicy } from "../policy/which-policy.ts";
import { publishReport, type StartedCheckRun } from "../publish/publish.ts";
import { attemptSuffix, reportNames } from "../publish/report-key.ts";
import type { Action } from "./action.ts";
import type { RuntimeInputs, TextInputs } from "./action-inputs.ts";
import { type Cancellation, Cancelled, listenForCancellation } from "./cancellation.ts";
import { writeOutputs, writeState } from "./command-files.ts";
import { type Environment, environment, postState, processEnvironment, savedState } from "./environment.ts";
import { type EvaluatedReport, evaluateToReport, reportOfThrown } from "./evaluate-to-report.ts";
import { type Connection, githubConnection, personalLogin } from "./github-connection.ts";
import {
  cancelled,
  conclusionForPost,
  contentOfPost,
  endJobCheckRun,
  type JobCheckRun,
  startJobCheckRun,
} from "./job-check-run.ts";
import { type JobLedger, type JobLedgerOptions, jobLedger, jobRecordsHost } from "./job-ledger.ts";
import { artifactService, jobPages } from "./job-pages.ts";
import { closingSentence, logReport, logStack, openingSentence } from "./log-story.ts";
import { type Preparation, prepareAction } from "./prepare-action.ts";
import type { RunContext } from "./run-context.ts";
import { settleRecords } from "./settle-records.ts";
import { reportDirectory, temporaryRoot } from "./step-directories.ts";
import { outputsOf } from "./step-outputs.ts";
import { createWorkflowLog, type WorkflowLog } from "./workflow-log.ts";

/** Of a job that is being cancelled little time is left: the runner kills it ten seconds after the first signal. */
const cancelBudgetMs = 3_000;
/** The post step has one thing to say. */
const postBudgetMs = 5_000;

/**
 * Everything around an action in a job: inputs, event, policy, evaluation, publishing, outputs, exit code. The same
 * program is the post step, which tidies up after a main step that was killed.
 */
export async function runAction<Inputs extends TextInputs<Inputs>>(
  action: Action<Inputs>,
  inputNames: readonly (keyof Inputs & string)[],
): Promise<void> {
  const variables = processEnvironment();
  const log = createWorkflowLog({
    write: (text) => process.stdout.write(text),
    secrets: [variables["INPUT_TOKEN"]?.trim() ?? ""],
  });
  const prepared = withOwnSurfaces(action, await prepareAction<Inputs>(inputNames, variables));
  const { run, runtime } = prepared;
  const isPost = savedState(variables, postState.started) === "true";
  const budget = isPost ? createTimeBudget(postBudgetMs) : createTimeBudget();
  const connect = githubConnection(run, runtime.token, budget, variables, log.warning);
  const step = variables[environment.step] ?? "";
  const names = reportNames(action, run, { ...runtime, step });
  const job: JobCheckRun = { run, names, budget, detailsUrl: jobPages(run).job };

  if (isPost) {
    if (runtime.checkRun) await post(job, connect, log, variables);
    return;
  }
  const keep = (state: Record<string, string>) => {
    return warned(log, "The post step will not know what was done", () =>
      writeState(variables[environment.state], state),
    );
  };
  await keep({ [postState.started]: "true" });
  const cancellation = listenForCancellation();
  try {
    await main(action, prepared, { job, connect, log, variables, cancellation, keep });
  } catch (error) {
    logStack(log, error);
    process.exitCode = 3;
  } finally {
    cancellation.stopListening();
  }
}

function withOwnSurfaces<Inputs>(action: Action<Inputs>, prepared: Preparation<Inputs>): Preparation<Inputs> {
  if (!action.publishesForAnotherRun) return prepared;
  return { ...prepared, runtime: { ...prepared.runtime, comment: false, checkRun: false } };
}

interface MainStep {
  job: JobCheckRun;
  connect: Connection;
  log: WorkflowLog;
  variables: Environment;
  cancellation: Cancellation;
  /** Leaves values to the post step; what cannot be left is said and changes nothing. */
  keep(state: Record<string, string>): Promise<void>;
}

/** Runs what is not worth a verdict: its failure is told. */
async function warned(log: WorkflowLog, otherwise: string, body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    log.warning(`${otherwise}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function main<Inputs extends TextInputs<Inputs>>(
  action: Action<Inputs>,
  prepared: Preparation<Inputs>,
  { job, connect, log, variables, cancellation, keep }: MainStep,
): Promise<void> {
  const { run, runtime } = prepared;
  const { budget, names } = job;
  log.info(openingSentence(action.name, run));
  const starting = startAndRemember(prepared, { job, connect, keep });

  const ledgerOptions: JobLedgerOptions = {
    run,
    token: runtime.token,
    variables,
    workingDirectory: prepared.ready ? prepared.workingDirectory : process.cwd(),
    signal: cancellation.signal,
    log,
  };
  const ledger = jobLedger(ledgerOptions);
  let evaluated: EvaluatedReport;
  try {
    evaluated = await Promise.race([
      evaluate(action, prepared, { connect, log, variables, cancellation, ledger }),
      cancellation.cancelled,
    ]);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    log.info(`The job was cancelled before there was a verdict: ${error.message}.`);
    budget.shrinkTo(cancelBudgetMs);
    const started = await starting;
    if (started.state === "created") {
      const content = cancelled("The job was cancelled before there was a verdict.");
      const ended = await endJobCheckRun(job, started.id, content, connect, new Date());
      log.info(ended.sentence);
      // What failed now is left to the post step, which the runner starts all the same.
      if (ended.state !== "failed") await keep({ [postState.finished]: "true" });
    }
    leave(1);
    return;
  }
  cancellation.signal.addEventListener("abort", () => budget.shrinkTo(cancelBudgetMs), { once: true });
  if (evaluated.bug !== undefined) logStack(log, evaluated.bug);
  const { made } = evaluated;
  const directory = await reportDirectory(variables, names.key);
  const artifacts = artifactService(run.serverUrl, {
    token: variables[environment.runtimeToken],
    resultsUrl: variables[environment.resultsUrl],
  });
  const report =
    made === undefined || made.records.length === 0
      ? evaluated.report
      : await log.group("Ledger", () =>
          settleRecords(
            evaluated.report,
            made,
            jobRecordsHost({
              ...ledgerOptions,
              ledger,
              branch: made.ledgerBranch,
              directory,
              artifactName: `gatewright-records-${names.key}${attemptSuffix(run)}`,
              artifactService: artifacts,
              appendRecords: runtime.appendRecords,
            }),
          ),
        );
  await warned(log, "The ledger's store was left open", () => ledger.close());
  await logReport(log, report);

  const published = await log.group("Publishing", async () =>
    publishReport(report, {
      run,
      names,
      directory,
      files: made?.files ?? [],
      outputs: made?.outputs ?? {},
      beside: made?.beside ?? [],
      log,
      now: () => new Date(),
      budget,
      github: await githubOrReason(connect, run, runtime),
      login:
        runtime.comment === false || run.pullRequest === undefined
          ? undefined
          : await personalLogin(connect, runtime.token),
      comment: runtime.comment,
      checkRun: runtime.checkRun,
      aboutAnotherRun: action.publishesForAnotherRun === true,
      startedCheckRun: starting,
      uploadReport: runtime.uploadReport,
      artifact: {
        available: artifacts,
        runUrl: jobPages(run).run,
      },
      summary: runtime.summary,
      summaryFile: variables[environment.stepSummary],
      pathInRepository: prepared.ready ? prepared.pathInWorkspace : "",
      detailsUrl: job.detailsUrl,
    }),
  );
  await warned(log, "The outputs of this step are not set", () =>
    writeOutputs(variables[environment.output], outputsOf(report, published, made?.outputs ?? {})),
  );
  const unsaid = published.outcomes.some(
    ({ surface, state, final }) => surface === "check run" && state === "failed" && !final,
  );
  await keep(unsaid ? { [postState.conclusion]: await conclusionForPost(report) } : { [postState.finished]: "true" });
  log.info(closingSentence(report));
  if (published.abandoned) leave(evaluated.exitCode);
  else process.exitCode = evaluated.exitCode;
}

/** Starts the check run and leaves its id to the post step, should this one be killed. Never rejects. */
async function startAndRemember(
  { runtime }: { runtime: RuntimeInputs },
  { job, connect, keep }: Pick<MainStep, "job" | "connect" | "keep">,
): Promise<StartedCheckRun> {
  if (!runtime.checkRun) return { state: "unknown" };
  const started = await startJobCheckRun(job, connect, new Date());
  if (started.state !== "created") return started;
  await keep({ [postState.checkRun]: String(started.id) });
  return started;
}

async function evaluate<Inputs extends TextInputs<Inputs>>(
  action: Action<Inputs>,
  prepared: Preparation<Inputs>,
  {
    connect,
    log,
    variables,
    cancellation,
    ledger,
  }: Pick<MainStep, "connect" | "log" | "variables" | "cancellation"> & { ledger: JobLedger },
): Promise<EvaluatedReport> {
  const { run, runtime, notes } = prepared;
  if (!prepared.ready) {
    const mode = runtime.mode ?? "enforce";
    return reportOfThrown(action.name, prepared.thrown, { run, now: new Date(), notes, mode });
  }
  const { inputs, workspace, workingDirectory } = prepared;
  const temporaryDirectory = await mkdtemp(join(temporaryRoot(variables), "gatewright-"));
  try {
    return await evaluateToReport({
      action,
      inputs,
      whichPolicy: () =>
        (action.whichPolicy ?? whichPolicy)({
          run,
          policyPath: runtime.policy,
          contracts: runtime.contracts,
          workspace,
          workingDirectory,
          host: runtime.token === "" ? undefined : createPolicyHost(connect, run.pullRequest),
        }),
      mode: runtime.mode,
      run,
      openLedger: (branch) => ledger.open(branch),
      workingDirectory,
      notes,
      host: {
        log,
        now: () => new Date(),
        temporaryDirectory,
        toolCache: variables[environment.runnerToolCache],
        enginePath: runtime.enginePath,
        memoryLimit: runtime.memoryLimit,
        variables,
        signal: cancellation.signal,
      },
    });
  } finally {
    await warned(log, "A temporary directory was left behind", () =>
      rm(temporaryDirectory, { recursive: true, force: true, maxRetries: 3 }),
    );
  }
}

/**
 * Without `finished` the main step was killed, died, or could not tell its verdict: then its check run would seem to run
 * for ever.
 */
async function post(job: JobCheckRun, connect: Connection, log: WorkflowLog, variables: Environment): Promise<void> {
  if (savedState(variables, postState.finished) === "true") return;
  const id = Number(savedState(variables, postState.checkRun));
  const content = contentOfPost(savedState(variables, postState.conclusion));
  const { sentence } = await endJobCheckRun(job, id > 0 ? id : undefined, content, connect, new Date());
  log.info(sentence);
}

async function githubOrReason(connect: Connection, run: RunContext, runtime: RuntimeInputs): ReturnType<Connection> {
  const needed = runtime.checkRun || (runtime.comment !== false && run.pullRequest !== undefined);
  return needed ? connect() : { missing: "Nothing is published on GitHub." };
}

/** Ends the process without waiting for what goes on in the background, such as an upload that cannot be aborted. */
function leave(code: number): void {
  process.exitCode = code;
  // The log may be a pipe that still holds lines; the process ends when they are written.
  process.stdout.write("", () => process.exit(code));
}
