import { askGitHub } from "@gatewright/shared/github/ask-github.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";

/** What became of the newest run of a workflow on one head commit. */
export type NewestRun =
  | { state: "none" }
  /** It has not ended, so GitHub does not start its jobs again. */
  | { state: "running"; id: number }
  | { state: "blocked"; id: number }
  | { state: "ended"; id: number; conclusion: string };

interface Followed {
  /** File name below `.github/workflows/`. */
  workflow: string;
  headSha: string;
  pullRequest: number;
}

/**
 * The newest run of `workflow` for this pull request at this very commit. Runs of the same commit for another pull request are
 * another gate's, because its base is another one.
 * @throws UserError (`evidence`) when GitHub cannot be asked
 */
export async function newestRun(
  { octokit, owner, repo }: GitHub,
  { workflow, headSha, pullRequest }: Followed,
): Promise<NewestRun> {
  const runs = await askGitHub(`the runs of commit ${headSha.slice(0, 10)}`, () =>
    octokit.paginate(octokit.rest.actions.listWorkflowRunsForRepo, {
      owner,
      repo,
      head_sha: headSha,
      event: "pull_request",
      per_page: 100,
    }),
  );
  const path = `.github/workflows/${workflow}`;
  const [newest] = runs
    .filter((run) => run.head_sha === headSha && run.path.split("@")[0] === path)
    .filter(({ pull_requests: listed }) => !listed?.length || listed.some(({ number }) => number === pullRequest))
    .sort((a, b) => b.id - a.id);
  if (newest === undefined) return { state: "none" };
  const { id, status, conclusion } = newest;
  if (status !== "completed") return { state: "running", id };
  return conclusion === "failure" ? { state: "blocked", id } : { state: "ended", id, conclusion: conclusion ?? "" };
}
