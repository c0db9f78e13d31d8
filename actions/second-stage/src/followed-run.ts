import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { askGitHub } from "@gatewright/shared/github/ask-github.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { type RecordingRun, sameRepository } from "@gatewright/shared/ledger/record-refusals.ts";
import type { RunContext } from "@gatewright/shared/runtime/run-context.ts";

/** The run that is followed: a pull request's, or one of another branch. */
export interface FollowedRun extends RecordingRun {
  trust: "pull_request" | "fork";
  headBranch: string | undefined;
  /** GitHub started it for Dependabot, with a token that can only read unless the workflow raises it. */
  startedByDependabot: boolean;
}

const dependabot = "dependabot[bot]";

/**
 * Reads what GitHub says about the run; its pull requests are not known yet.
 * @throws UserError (`evidence`) when nothing of this run can be attributed to anybody
 */
export async function readFollowedRun(github: GitHub, id: number, context: RunContext): Promise<FollowedRun> {
  const repository = `${github.owner}/${github.repo}`;
  const { data: run } = await askGitHub(`run ${id}`, () =>
    github.octokit.rest.actions.getWorkflowRun({ owner: github.owner, repo: github.repo, run_id: id }),
  );
  const headRepository: string | undefined = run.head_repository?.full_name;
  if (headRepository === undefined) {
    throw evidenceError(`The repository that run ${id} took its commit from does not exist any more.`, {
      hint: "What it left cannot be attributed to anybody and stays where it is.",
    });
  }
  if (context.headSha !== undefined && context.headSha !== run.head_sha) {
    throw evidenceError(`The event says that run ${id} is about ${context.headSha}, GitHub says ${run.head_sha}.`);
  }
  const own = sameRepository(headRepository, repository);
  return {
    id,
    attempt: run.run_attempt ?? 1,
    event: run.event,
    repository,
    serverUrl: context.serverUrl,
    headSha: run.head_sha,
    headRepository,
    workflowPath: run.path?.startsWith(".github/workflows/") ? run.path.split("@")[0] : undefined,
    createdAt: new Date(run.created_at),
    trust: own ? "pull_request" : "fork",
    headBranch: run.head_branch ?? undefined,
    startedByDependabot: run.actor?.login === dependabot || run.triggering_actor?.login === dependabot,
    pullRequests: [],
  };
}

/** @throws UserError (`evidence`) when the run is one of the default branch */
export function refuseDefaultBranch(run: FollowedRun, defaultBranch: string | undefined): void {
  if (isOfPullRequest(run) || run.trust === "fork" || run.headBranch !== defaultBranch) return;
  throw evidenceError(`Run ${run.id} is on the default branch ${run.headBranch}, which writes its own records.`, {
    hint: "Its log says why they were kept; download the artifact and append them with `gatewright ledger append records.json`.",
  });
}

/**
 * The run with its pull requests, found by head repository, branch and commit.
 * @throws UserError (`evidence`) when a run of a pull request has none, or the head has moved since
 */
export async function withPullRequests(github: GitHub, run: FollowedRun): Promise<FollowedRun> {
  return isOfPullRequest(run) ? { ...run, pullRequests: await pullRequestsOf(github, run) } : run;
}

function isOfPullRequest({ event }: FollowedRun): boolean {
  return event === "pull_request" || event === "pull_request_target";
}

async function pullRequestsOf(github: GitHub, run: FollowedRun): Promise<number[]> {
  const { octokit, owner, repo } = github;
  const { headBranch } = run;
  const from = `${run.headRepository}, branch ${headBranch ?? "unknown"}`;
  const headOwner = run.headRepository.split("/")[0] ?? "";
  const { data } = await askGitHub(`the pull requests from ${from}`, () =>
    octokit.rest.pulls.list({
      owner,
      repo,
      head: `${headOwner}:${headBranch ?? ""}`,
      state: "all",
      sort: "updated",
      direction: "desc",
      per_page: 100,
    }),
  );
  // One owner can have two forks with a branch of the same name.
  const here = data.filter(
    ({ head }) =>
      head.ref === headBranch && head.repo !== null && sameRepository(head.repo.full_name, run.headRepository),
  );
  const standing = here.filter(({ head }) => head.sha === run.headSha);
  if (standing.length > 0) return standing.map(({ number }) => number);
  const moved = here[0];
  if (moved === undefined) throw evidenceError(`GitHub knows no pull request from ${from} for run ${run.id}.`);
  throw evidenceError(
    `The head of pull request ${moved.number} has moved from ${short(run.headSha)} to ${short(moved.head.sha)} since run ${run.id}.`,
    { hint: "The run of the new head leaves records and reports of its own." },
  );
}

function short(sha: string): string {
  return sha.slice(0, 10);
}
