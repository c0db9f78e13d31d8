import { listRunArtifacts, type RunArtifact, tooManyArtifacts } from "@gatewright/shared/artifacts/run-artifacts.ts";
import { configurationError, evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { appendRecords } from "@gatewright/shared/ledger/append.ts";
import { openGitHubStore } from "@gatewright/shared/ledger/github-store.ts";
import type { Appended } from "@gatewright/shared/ledger/ledger.ts";
import { defaultLedgerBranch } from "@gatewright/shared/policy/read-policy.ts";
import type { LedgerOutcome } from "@gatewright/shared/report/report.ts";
import type { Action, EvaluateContext, Evaluation } from "@gatewright/shared/runtime/action.ts";
import { githubConnection } from "@gatewright/shared/runtime/github-connection.ts";
import { defaultBranchPolicy } from "./default-branch-policy.ts";
import { type FollowedRun, readFollowedRun, refuseDefaultBranch, withPullRequests } from "./followed-run.ts";
import type { Inputs } from "./inputs.generated.ts";
import { noReports, type PublishedReports, publishReports } from "./publish-reports.ts";
import { isAccepted, readCandidates } from "./record-candidates.ts";
import { unreadableReports } from "./report-subjects.ts";
import { speakerOf } from "./reports.ts";
import { noRecords, type Settled, settledSubjects } from "./subjects.ts";

/** Longer than a report may take to be published: a record that is not appended is lost when its artifact expires. */
const budgetMs = 240_000;
const recordsPrefix = "gatewright-records-";
/** Each costs a request of the thousand that the repository's jobs have together in an hour. */
const mostOfForks = 50;

/**
 * The trusted second stage (design section 7): it runs on the default branch after a pull request's run, which could not write. It
 * appends that run's records to the ledger and, where that run's token could only read, publishes its reports as its word. What the run
 * left is data from a stranger: it is read within limits, compared with what GitHub itself says about the run, and never executed,
 * unpacked to the disk or used as a path.
 */
export const secondStage: Action<Inputs> = {
  name: "second-stage",
  title: "Second stage",
  publishesForAnotherRun: true,
  whichPolicy: defaultBranchPolicy,
  evaluate,
};

async function evaluate(context: EvaluateContext<Inputs>): Promise<Evaluation> {
  const { run, host, inputs } = context;
  const id = followedRunId(context);
  const connect = githubConnection(run, inputs.token, createTimeBudget(budgetMs), host.variables, host.log.warning);
  const github = await connect();
  if ("missing" in github) throw configurationError(`What run ${id} left cannot be read. ${github.missing}`);

  const artifacts = await listRunArtifacts(github, id, recordsPrefix);
  const facts = await readFollowedRun(github, id, run);
  const by = speakerOf(facts);
  if (artifacts.length === 0 && by === undefined) return evaluationOf({ subjects: [noRecords(id)] });
  host.log.info(`Run ${id} left ${named(artifacts)}.`);
  if (artifacts.length > 0) refuseDefaultBranch(facts, run.defaultBranch);
  const followed = await withPullRequests(github, facts);
  refuseTooMany(artifacts, followed);
  const appended = await appendRecordsOf(artifacts, followed, github, context);
  const reports = by === undefined ? undefined : await publishedReports(github, followed, { by, inputs, host });
  const subjects = [...appended.subjects, ...(reports?.subjects ?? [])];
  return evaluationOf({ ...appended, subjects: subjects.length === 0 ? [noRecords(id)] : subjects, reports });
}

async function appendRecordsOf(
  artifacts: readonly RunArtifact[],
  followed: FollowedRun,
  github: GitHub,
  { host, policy }: EvaluateContext<Inputs>,
): Promise<Outcome> {
  if (artifacts.length === 0) return { subjects: [] };
  const candidates = await host.log.group("Reading the records", () =>
    readCandidates({ github, artifacts, followed, now: host.now(), signal: host.signal, log: host.log }),
  );
  const accepted = candidates.filter(isAccepted);
  const settled: Settled = { candidates, followed, appended: undefined, failure: undefined };
  if (accepted.length > 0) {
    const branch = policy?.ledger.branch ?? defaultLedgerBranch;
    const store = openGitHubStore({ github, branch, signal: host.signal });
    try {
      const records = accepted.map(({ record }) => record);
      settled.appended = await host.log.group(`Appending to ${store.name}`, () =>
        appendRecords(store, records, { signal: host.signal, log: host.log }),
      );
    } catch (error) {
      // A refused record must still be told when the others could not be appended.
      if (!(error instanceof UserError)) throw error;
      settled.failure = error;
    } finally {
      await store.close();
    }
  }
  return {
    subjects: settledSubjects(settled),
    appended: settled.appended === undefined ? 0 : accepted.length,
    refused: candidates.length - accepted.length,
    ...(settled.appended === undefined ? {} : { ledger: outcomeOf(settled.appended, followed.id) }),
  };
}

/** What is wrong with the reports does not undo what was appended. */
async function publishedReports(...given: Parameters<typeof publishReports>): Promise<PublishedReports> {
  try {
    return await publishReports(...given);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...noReports, subjects: [unreadableReports(error)] };
  }
}

/** @throws UserError (`evidence`) when there are more than a run with this trust may leave */
function refuseTooMany(artifacts: readonly RunArtifact[], { id, trust }: FollowedRun): void {
  if (trust !== "fork" || artifacts.length <= mostOfForks) return;
  throw tooManyArtifacts(id, `more than the ${mostOfForks} artifacts with records that a fork's run may leave`);
}

function outcomeOf({ ids, commit, anchors }: Appended, runId: number): LedgerOutcome {
  const records = ids.length === 1 ? "The record" : `The ${ids.length} records`;
  const are = ids.length === 1 ? "is" : "are";
  const sentence = `${records} of run ${runId} ${are} in the ledger since commit ${commit.slice(0, 12)}.`;
  return { records: ids, outcome: "appended", sentence, commit, anchors };
}

/** @throws UserError (`configuration`) when this is no run that follows another one on the default branch */
function followedRunId({ run }: EvaluateContext<Inputs>): number {
  if (run.followedRun === undefined) {
    throw configurationError(`The second stage was started by the event ${run.event}, and there is no run to follow.`, {
      hint: "Start it by `on: workflow_run`, as docs/second-stage.md shows: only then does it run the default branch's code.",
    });
  }
  if (run.defaultBranch === undefined || run.ref !== `refs/heads/${run.defaultBranch}`) {
    throw evidenceError(`The second stage runs on ${run.ref ?? "an unknown ref"}, not on the default branch.`);
  }
  return run.followedRun.id;
}

interface Outcome {
  subjects: Evaluation["subjects"];
  appended?: number;
  refused?: number;
  ledger?: LedgerOutcome;
}

function evaluationOf({
  subjects,
  appended = 0,
  refused = 0,
  ledger,
  reports = noReports,
}: Outcome & { reports?: PublishedReports | undefined }): Evaluation {
  return {
    subjects,
    notes: ledger === undefined ? [] : [ledger.sentence],
    ...(ledger === undefined ? {} : { ledger }),
    timings: {},
    versions: {},
    outputs: {
      appended: String(appended),
      published: String(reports.published),
      refused: String(refused + reports.refused),
      "ledger-commit": ledger?.commit ?? "",
      "comment-url": reports.commentUrl,
      "check-url": reports.checkUrl,
    },
  };
}

function named(artifacts: readonly RunArtifact[]): string {
  if (artifacts.length === 0) return "no artifact with records";
  return artifacts.length === 1 ? "one artifact with records" : `${artifacts.length} artifacts with records`;
}
