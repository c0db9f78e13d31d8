import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stackOf } from "@gatewright/shared/errors/stack.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { createPolicyHost } from "@gatewright/shared/github/policy-host.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { isForPullRequest, trustOf } from "@gatewright/shared/ledger/trust.ts";
import { defaultLedgerBranch } from "@gatewright/shared/policy/read-policy.ts";
import { whichPolicy } from "@gatewright/shared/policy/which-policy.ts";
import { Cancelled, listenForCancellation } from "@gatewright/shared/runtime/cancellation.ts";
import { writeOutputs } from "@gatewright/shared/runtime/command-files.ts";
import { type Environment, environment, processEnvironment } from "@gatewright/shared/runtime/environment.ts";
import { githubConnection } from "@gatewright/shared/runtime/github-connection.ts";
import { jobLedger } from "@gatewright/shared/runtime/job-ledger.ts";
import { type Preparation, prepareAction } from "@gatewright/shared/runtime/prepare-action.ts";
import { temporaryRoot } from "@gatewright/shared/runtime/step-directories.ts";
import { commandData, createWorkflowLog, type WorkflowLog } from "@gatewright/shared/runtime/workflow-log.ts";
import { secretsOf } from "@gatewright/tracking/redaction/job-secrets.ts";
import { modelToTrain } from "@gatewright/tracking/training/model-to-train.ts";
import { train } from "@gatewright/tracking/training/train.ts";
import type { TrainingOutcome } from "@gatewright/tracking/training/training-outcome.ts";
import { type TrainingPlan, trainingPlan } from "@gatewright/tracking/training/training-plan.ts";
import { copyPlaces } from "./copy-places.ts";
import { type Inputs, inputNames } from "./inputs.generated.ts";
import { requestOf } from "./request.ts";

/** Of the ledger and of GitHub's own answers; the bytes of artifacts have limits of their own. */
const githubBudgetMs = 180_000;

/** The first step of train-model: trains or restores, and leaves to track-experiment what it did. Its exit code is the training's. */
export async function trainStep(): Promise<void> {
  const variables = processEnvironment();
  const log = createWorkflowLog({
    write: (text) => process.stdout.write(text),
    // A message may quote an address or a command; the runner masks only what it was told.
    secrets: secretsOf(variables["INPUT_TOKEN"]?.trim() ?? "", variables),
  });
  const prepared = await prepareAction<Inputs>(inputNames, variables);
  const cancellation = listenForCancellation();
  try {
    const outcome = await trainOrFail(prepared, { variables, log, signal: cancellation.signal });
    process.exitCode = outcome.exitCode;
    await writeOutputs(variables[environment.output], outcome.outputs);
  } catch (error) {
    if (error instanceof Cancelled) {
      log.info(`The training was ended: ${error.message}.`);
      process.exitCode = 1;
    } else {
      log.info("This is a bug in gatewright; please report it with these lines:");
      for (const line of stackOf(error).split("\n")) log.info(line);
      process.exitCode = 3;
    }
  } finally {
    cancellation.stopListening();
  }
  // An upload that was given up goes on trying and would hold the process.
  process.stdout.write("", () => process.exit());
}

interface StepHost {
  variables: Environment;
  log: WorkflowLog;
  signal: AbortSignal;
}

interface StepEnd {
  outputs: Record<string, string>;
  exitCode: number;
}

/** What a person can mend is an annotation here, and a finding of the report that the next step makes. */
async function trainOrFail(prepared: Preparation<Inputs>, host: StepHost): Promise<StepEnd> {
  const { log, signal } = host;
  let plan: TrainingPlan | undefined;
  try {
    if (!prepared.ready) throw prepared.thrown;
    const planned = await planOf(prepared, host);
    plan = planned.plan;
    const outcome = await trainIn(prepared, planned, host);
    if (outcome.outcome === "failed") log.command(annotation(failureWords(outcome)));
    return { outputs: await outputsOf(outcome, host), exitCode: outcome.outcome === "failed" ? 1 : 0 };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
    log.command(annotation(error.message));
    if (error.hint !== undefined) log.info(error.hint);
    const exitCode = error.kind === "configuration" ? 2 : 1;
    if (plan === undefined) return { outputs: {}, exitCode };
    const { model, command, smoke } = plan;
    const failed = { model, command, smoke, fingerprint: "", outcome: "failed" as const, outputs: [] };
    return { outputs: await outputsOf({ ...failed, reason: error.message }, host), exitCode };
  }
}

type Ready = Preparation<Inputs> & { ready: true };

interface Planned {
  plan: TrainingPlan;
  ledgerBranch: string;
}

async function planOf(prepared: Ready, { variables, log }: StepHost): Promise<Planned> {
  const { run, runtime, inputs, workspace, workingDirectory } = prepared;
  const connect = githubConnection(run, runtime.token, createTimeBudget(), variables, log.warning);
  const { counts, policyWins } = await whichPolicy({
    run,
    policyPath: runtime.policy,
    contracts: [],
    workspace,
    workingDirectory,
    host: runtime.token === "" ? undefined : createPolicyHost(connect, run.pullRequest),
  });
  const model = modelToTrain(counts.policy, inputs.model, run.repository?.split("/").at(-1) ?? "");
  const request = requestOf(inputs, run.event, log);
  return {
    plan: trainingPlan(model, request, policyWins),
    ledgerBranch: counts.policy?.ledger.branch ?? defaultLedgerBranch,
  };
}

async function trainIn(prepared: Ready, { plan, ledgerBranch }: Planned, host: StepHost): Promise<TrainingOutcome> {
  const { run, runtime, inputs, workingDirectory } = prepared;
  const { variables, log, signal } = host;
  const connect = githubConnection(run, runtime.token, createTimeBudget(githubBudgetMs), variables, log.warning);
  const ledger = jobLedger({ run, token: runtime.token, variables, workingDirectory, signal, log });
  const temporaryDirectory = await mkdtemp(join(temporaryRoot(variables), "gatewright-"));
  const context = { workingDirectory, variables, signal, secrets: secretsOf(inputs.token, variables) };
  const now = () => new Date();
  try {
    return await train({
      plan,
      force: inputs.force.toLowerCase() === "true",
      restorer: { trust: trustOf(run, variables), forPullRequest: isForPullRequest(run, variables) },
      context,
      fetch,
      now,
      openLedger: () => ledger.open(ledgerBranch),
      places: await copyPlaces({ plan, run, connect, context, temporaryDirectory, now, log }),
      log,
      // As a `run:` step would show it: what the job masks the runner masks.
      write: (text) => process.stdout.write(text),
    });
  } finally {
    await ledger.close();
    await rm(temporaryDirectory, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Outside the checkout, where no training writes; the runner removes it with the job. */
async function outputsOf(outcome: TrainingOutcome, { variables }: StepHost): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(temporaryRoot(variables), "gatewright-training-"));
  const training = join(folder, "training.json");
  await writeFile(training, `${JSON.stringify(outcome)}\n`);
  return { training, outcome: outcome.outcome, fingerprint: outcome.fingerprint };
}

function failureWords({ model, exitCode, reason }: TrainingOutcome): string {
  const code = exitCode === undefined ? "" : ` with exit code ${exitCode}`;
  return `The training of ${model} failed${code}${reason === undefined ? "." : `: ${reason}`}`;
}

function annotation(sentence: string): string {
  return `::error title=gatewright train-model::${commandData(sentence)}`;
}
