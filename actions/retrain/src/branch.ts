import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { readRequestFailure } from "@gatewright/shared/github/request-failure.ts";
import { tenAtATime } from "@gatewright/shared/ledger/github-session.ts";
import type { ChangedFile } from "./proposal-file.ts";
import { doOnGitHub } from "./refusal.ts";

/** The one branch of a model's proposals. */
export function proposalBranch(model: string): string {
  return `gatewright/retrain-${model}`;
}

/** First line of every commit of ours on it: a branch whose tip is another one belongs to somebody else now. */
export function proposalHeadline(model: string): string {
  return `Retrain ${model}`;
}

export interface BranchCommit {
  model: string;
  /** What was trained on, and what the commit stands on. */
  parent: string;
  message: string;
  files: readonly ChangedFile[];
}

/**
 * Puts one commit on the branch in place of the last one. The branch moves in one step: were it moved to its parent first, GitHub would
 * close the pull request as one without commits. A commit that a bot makes by this API is signed by GitHub.
 * @returns SHA of the commit
 * @throws UserError (`evidence`) when GitHub refuses, or somebody has pushed to the branch
 */
export async function writeProposalBranch(
  github: GitHub,
  { model, parent, message, files }: BranchCommit,
): Promise<string> {
  const { octokit, owner, repo } = github;
  const branch = proposalBranch(model);
  return doOnGitHub(`The branch ${branch} could not be written`, async () => {
    const tip = await tipOf(github, branch);
    if (tip !== undefined) await refuseForeign(github, { tip, branch, model });
    const { data: base } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: parent });
    const tree = await tenAtATime(files, async (file) => {
      // Null removes the file.
      if ("deleted" in file) return { path: file.path, mode: "100644", type: "blob", sha: null } as const;
      const { data } = await octokit.rest.git.createBlob({ owner, repo, content: file.base64, encoding: "base64" });
      return { path: file.path, mode: file.mode, type: "blob", sha: data.sha } as const;
    });
    const { data: made } = await octokit.rest.git.createTree({ owner, repo, base_tree: base.tree.sha, tree });
    const { data: commit } = await octokit.rest.git.createCommit({
      owner,
      repo,
      message: `${proposalHeadline(model)}\n\n${message}`,
      tree: made.sha,
      parents: [parent],
    });
    if (tip === undefined)
      await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: commit.sha });
    else await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: commit.sha, force: true });
    return commit.sha;
  });
}

async function tipOf({ octokit, owner, repo }: GitHub, branch: string): Promise<string | undefined> {
  try {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (readRequestFailure(error)?.kind === "not-found") return undefined;
    throw error;
  }
}

/** What a person pushed there would be lost. */
async function refuseForeign(
  { octokit, owner, repo }: GitHub,
  { tip, branch, model }: { tip: string; branch: string; model: string },
): Promise<void> {
  const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: tip });
  if (data.message.split("\n")[0] === proposalHeadline(model)) return;
  throw evidenceError(
    `Somebody else has pushed ${tip.slice(0, 10)} to the branch ${branch}, so it was left as it is.`,
    {
      hint: "Merge or close its pull request and delete the branch, then run this job again: nothing is trained again.",
    },
  );
}
