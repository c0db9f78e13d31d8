import { existsSync, realpathSync } from "node:fs";
import { posix, relative, resolve } from "node:path";
import { appendRunRecords } from "@gatewright/shared/artifacts/append-run-records.ts";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { defaultLedgerBranch, defaultPolicyPath } from "@gatewright/shared/policy/read-policy.ts";
import { defaultRetrain } from "@gatewright/shared/policy/read-retrain.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { LedgerOutcome } from "@gatewright/shared/report/report.ts";
import type { OnInconclusive, Verdict } from "@gatewright/shared/report/verdict.ts";
import type { Action, EvaluateContext, Evaluation } from "@gatewright/shared/runtime/action.ts";
import { githubConnection } from "@gatewright/shared/runtime/github-connection.ts";
import { type RetrainingFile, retrainingPath } from "@gatewright/tracking/training/retraining.ts";
import { writeProposalBranch } from "../../src/branch.ts";
import { type Checks, dispatchChecks } from "../../src/checks.ts";
import { readHistory } from "../../src/history.ts";
import { lostPage, type Place, passedPage, settledPage } from "../../src/pages.ts";
import type { ChangedFile } from "../../src/proposal-file.ts";
import { closeProposal, findProposal, openProposal } from "../../src/pull-request.ts";
import { type RetrainIssue, writeRetrainIssue } from "../../src/retrain-issue.ts";
import { workflowFile } from "../../src/workflow-file.ts";
import type { Inputs } from "./inputs.generated.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { evidenceOf, proposalMessage, proposalPage, supersededPage } from "./proposal-page.ts";
import { whyNotOurs } from "./refused-records.ts";
import { gateReport, type RunArtifacts, runProposal } from "./run-evidence.ts";

const budgetMs = 240_000;
/** The job that trained has said them all; its list can be of any length. */
const mostWarnings = 20;

/**
 * The job that may write, and runs none of the user's code: it appends what the training recorded, first of all, so that no refusal of
 * GitHub later on costs a training; then it proposes the model, or says why not.
 */
export const retrainPropose: Action<Inputs> = { name: "retrain-propose", title: "Retraining", evaluate };

interface Told {
  verdict: Verdict;
  message: string;
  pull?: number;
  issue?: number | undefined;
}

async function evaluate(context: EvaluateContext<Inputs>): Promise<Evaluation> {
  const { run, inputs, policy, host } = context;
  const { model } = inputs;
  const [github, publisher] = await connections(context);
  if (run.runId === undefined || run.headSha === undefined || run.defaultBranch === undefined) {
    throw configurationError("This step belongs to a run of ml-retrain.yml on GitHub.");
  }
  const artifacts: RunArtifacts = { github, runId: run.runId, signal: host.signal };
  const ledger = await appendRunRecords({
    ...artifacts,
    branch: policy?.ledger.branch ?? defaultLedgerBranch,
    now: host.now(),
    log: host.log,
    refuse: (record) => whyNotOurs(record, model),
  });
  if (ledger !== undefined) host.log.info(ledger.sentence);

  const place: Place = { model, run, workflow: workflowFile(host.variables) };
  const onInconclusive = onInconclusiveOf(context);
  const { champion } = await readHistory(await context.openLedger(), {
    model,
    workflow: place.workflow,
    onInconclusive,
  });
  const report = inputs.verdict === "" ? undefined : await gateReport(artifacts, run);
  const outcome = outcomeOf({
    model,
    training: inputs.training,
    runRecord: inputs["run-record"],
    digest: inputs["model-digest"],
    verdict: inputs.verdict,
    champion,
    onInconclusive,
    headline: report?.subjects.find(({ name }) => name === model)?.headline,
  });
  host.log.info(outcome.said);
  const told = await tell({
    outcome,
    place,
    evidence: evidenceOf(report, inputs.verdict),
    artifacts,
    publisher,
    context,
  });
  return evaluationOf(model, told, ledger);
}

/** The job's token, and who opens the pull request. */
async function connections({ run, inputs, host }: EvaluateContext<Inputs>): Promise<[GitHub, GitHub]> {
  const connect = async (token: string): Promise<GitHub> => {
    const opened = await githubConnection(run, token, createTimeBudget(budgetMs), host.variables, host.log.warning)();
    if ("missing" in opened) throw configurationError(`What was trained cannot be proposed. ${opened.missing}`);
    return opened;
  };
  const github = await connect(inputs.token);
  return [github, inputs["app-token"] === "" ? github : await connect(inputs["app-token"])];
}

function onInconclusiveOf({ policy, inputs }: EvaluateContext<Inputs>): OnInconclusive {
  const critical = policy?.models.find(({ name }) => name === inputs.model)?.critical === true;
  return critical ? "fail" : (policy?.onInconclusive ?? "warn");
}

interface Telling {
  outcome: Outcome;
  place: Place;
  /** Markdown. */
  evidence: string;
  artifacts: RunArtifacts;
  publisher: GitHub;
  context: EvaluateContext<Inputs>;
}

async function tell(telling: Telling): Promise<Told> {
  const { outcome, place, evidence, artifacts, publisher } = telling;
  const { github } = artifacts;
  const { model } = place;
  switch (outcome.kind) {
    case "won":
      return propose(telling, outcome);
    case "broken": {
      const issue = await writeRetrainIssue(github, model, lostPage(place, outcome.said, evidence));
      return { verdict: outcome.alreadyRed ? "skipped" : "error", message: outcome.said, issue: issue?.number };
    }
    case "lost": {
      const standing = await findProposal(publisher, model);
      if (standing !== undefined)
        await closeProposal(publisher, standing, supersededPage(place, outcome.said, evidence));
      const page = lostPage(place, outcome.said, evidence);
      // The same model again is no news: only an issue that says something else is corrected.
      const issue = await writeRetrainIssue(github, model, outcome.unchanged ? { ...page, onlyUpdate: true } : page);
      const closed =
        standing === undefined ? "" : ` Pull request ${standing.number}, from an earlier retraining, is closed.`;
      return { verdict: "skipped", message: `${outcome.said} Nothing is proposed.${closed}`, issue: issue?.number };
    }
  }
}

async function propose(
  { place, evidence, artifacts, publisher, context }: Telling,
  outcome: Outcome & { kind: "won" },
): Promise<Told> {
  const { github } = artifacts;
  const { model, run } = place;
  const { policy, inputs, host } = context;
  const naming = namingText(outcome, { model, retraining: String(artifacts.runId), now: host.now() });
  const rules = policy?.models.find(({ name }) => name === model)?.retrain ?? defaultRetrain;
  if (rules.open === "issue") {
    const issue = await writeRetrainIssue(
      github,
      model,
      passedPage(place, { said: outcome.said, path: inRepository(context, retrainingPath(model)), naming, evidence }),
    );
    return { verdict: "pass", message: `${outcome.said} Issue ${issue?.number ?? ""} says so.`, issue: issue?.number };
  }
  const headSha = run.headSha ?? "";
  const policyFiles = [inputs.policy || defaultPolicyPath, ...(policy?.data.contracts ?? [])];
  const proposal = await runProposal(artifacts, {
    model,
    headSha,
    folder: inRepository(context, ""),
    policyFiles: policyFiles.flatMap((path) => [inRepository(context, path), targetInRepository(context, path)]),
  });
  for (const { path, why } of proposal.left_out.slice(0, mostWarnings))
    host.log.warning(`${path} changed and is not proposed: ${why}.`);
  const evidenceFile = {
    path: inRepository(context, retrainingPath(model)),
    mode: "100644",
    base64: base64Of(naming),
  } as const;
  const files: ChangedFile[] = [...proposal.files.filter(({ path }) => path !== evidenceFile.path), evidenceFile];
  await writeProposalBranch(publisher, { model, parent: headSha, message: proposalMessage(model, outcome), files });
  const workflow = inputs["checks-workflow"] || "ml.yml";
  const checks: Checks =
    inputs["app-token"] === ""
      ? await dispatchChecks(github, { workflow, model, serverUrl: run.serverUrl })
      : { kind: "by themselves" };
  const page = proposalPage({ place, outcome, evidence, checks, proposal });
  const pull = await openProposal(publisher, { model, base: run.defaultBranch ?? "", ...page });
  if (checks.kind === "refused")
    host.log.warning(`The checks of pull request ${pull.number} were not started: ${checks.why}.`);
  const settled = settledPage(place, `${outcome.said} It is proposed in pull request ${pull.number}.`);
  const issue: RetrainIssue | undefined = await writeRetrainIssue(github, model, settled);
  return {
    verdict: "pass",
    message: `${outcome.said} Pull request ${pull.number} proposes it.`,
    pull: pull.number,
    issue: issue?.number,
  };
}

/** The file that makes the default branch take this model out of the ledger in place of training another one. */
function namingText(
  { runRecord, digest, verdict }: Outcome & { kind: "won" },
  { model, retraining, now }: { model: string; retraining: string; now: Date },
): string {
  const file: RetrainingFile = {
    model,
    retraining,
    run_record: runRecord,
    model_digest: digest,
    verdict,
    trained_at: now.toISOString(),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function base64Of(text: string): string {
  return Buffer.from(text).toString("base64");
}

/** A path of the working directory, from the root of the repository; empty at the root. */
function inRepository({ run, workingDirectory }: EvaluateContext<Inputs>, path: string): string {
  const folder = relative(realpathSync(run.workspace ?? workingDirectory), workingDirectory).replaceAll("\\", "/");
  const joined = posix.join(folder, path);
  return joined === "." ? "" : joined;
}

/** The same where a link leads to another file. */
function targetInRepository(context: EvaluateContext<Inputs>, path: string): string {
  const file = resolve(context.workingDirectory, path);
  if (!existsSync(file)) return inRepository(context, path);
  return inRepository(context, relative(context.workingDirectory, realpathSync(file)).replaceAll("\\", "/"));
}

function evaluationOf(
  model: string,
  { verdict, message, pull, issue }: Told,
  ledger: LedgerOutcome | undefined,
): Evaluation {
  const finding: Finding = {
    rule: "retrain-proposal",
    title: "A better model is proposed",
    subject: model,
    verdict,
    severity: "error",
    message,
    locations: [],
    samples: [],
  };
  return {
    subjects: [
      { name: model, verdict, headline: message.replace(/\.$/, ""), evidence: [], findings: [finding], notes: [] },
    ],
    notes: ledger === undefined ? [] : [ledger.sentence],
    ...(ledger === undefined ? {} : { ledger }),
    timings: {},
    versions: {},
    outputs: {
      proposed: String(verdict === "pass"),
      "pull-request": pull === undefined ? "" : String(pull),
      issue: issue === undefined ? "" : String(issue),
    },
  };
}
