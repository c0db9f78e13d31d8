import { evidenceError, type UserError } from "../errors/user-error.ts";
import type { RunContext } from "../runtime/run-context.ts";
import { short } from "./approval.ts";
import type { GitRepository } from "./git-tree.ts";
import type { PolicyHost } from "./policy-host.ts";

/**
 * A report about a pull request vouches for its head, so the head must be what is checked out: on `pull_request_target`,
 * `workflow_run` and `issue_comment` a plain checkout is the base, and a verdict about it would stand on the head as green.
 * @returns notes for the report
 * @throws UserError (`evidence`) when another commit is checked out, or nobody can say which
 */
export async function compareCheckout(
  repository: GitRepository | undefined,
  run: RunContext,
  host: PolicyHost | undefined,
): Promise<string[]> {
  // Other CI systems check out the commit that their pipeline stands on themselves.
  if (run.event === "local") return [];
  if (run.pullRequest === undefined && run.followedRun === undefined) return [];
  if (repository === undefined) return withoutCheckout(run);
  const standsAt = await repository.checkedOut();
  if (standsAt === undefined) {
    throw evidenceError("Git cannot say which commit is checked out, so nobody knows what the report would be about.", {
      hint: "Have git installed in the job's container, and check out with actions/checkout.",
    });
  }
  const head = run.headSha ?? (await headOfPullRequest(run, host));
  if (standsAt === head || standsAt === run.mergeSha) return [];
  const subject = run.pullRequest === undefined ? "the followed run" : `pull request ${run.pullRequest}`;
  throw evidenceError(
    `The checkout stands at ${short(standsAt)}, the report would be about ${subject} at ${short(head)}.`,
    { hint: `Give actions/checkout \`ref: ${refOfHead(run)}\`; the base's policy is read by its commit all the same.` },
  );
}

/** Without git's files nobody can say what stands there. A `pull_request` is checked out at its merge unless somebody says otherwise. */
function withoutCheckout(run: RunContext): string[] {
  if (!checksOutTheBase(run.event)) {
    return [
      "Which commit stands in the working directory could not be compared with the pull request's head, because it is no git checkout.",
    ];
  }
  throw evidenceError(
    `On ${withArticle(run.event)} event the working directory must be a git checkout of the head, and it is none.`,
    { hint: `Use actions/checkout with \`ref: ${refOfHead(run)}\`, and have git installed in the job's container.` },
  );
}

async function headOfPullRequest(run: RunContext, host: PolicyHost | undefined): Promise<string> {
  const answer = await host?.getHeadSha();
  if (answer?.outcome === "found") return answer.value;
  throw headUnknown(
    run,
    answer === undefined
      ? "there is no token to ask GitHub with"
      : answer.outcome === "absent"
        ? "GitHub does not know it"
        : answer.reason,
  );
}

function headUnknown(run: RunContext, reason: string): UserError {
  return evidenceError(
    `The head of pull request ${run.pullRequest} is not known, because ${reason}; ${withArticle(run.event)} event does not name it.`,
    { hint: "Give the job `permissions: pull-requests: read` and its token." },
  );
}

/** Events whose plain checkout is the default branch or the base. */
function checksOutTheBase(event: string): boolean {
  return event === "pull_request_target" || event === "workflow_run" || event === "issue_comment";
}

function refOfHead(run: RunContext): string {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: an expression of a workflow.
  if (run.event === "workflow_run") return "${{ github.event.workflow_run.head_sha }}";
  if (run.event === "issue_comment") return `refs/pull/${run.pullRequest}/head`;
  return "${{ github.event.pull_request.head.sha }}";
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: an expression of a workflow.
}

function withArticle(event: string): string {
  return `${/^[aeiou]/.test(event) ? "an" : "a"} ${event}`;
}
