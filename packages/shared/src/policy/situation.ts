import { configurationError } from "../errors/user-error.ts";
import type { RunContext } from "../runtime/run-context.ts";
import { short } from "./approval.ts";
import type { CommitSource } from "./base-files.ts";
import { type GitRepository, prefixOf } from "./git-tree.ts";
import type { PolicyHost } from "./policy-host.ts";

/** Where a run starts from. */
export type Situation = OwnSituation | BaseSituation;

/** Nothing to compare with: what is there counts. */
export interface OwnSituation {
  kind: "own";
  sha: string | undefined;
  why: string;
}

/** A base's policy counts first. */
export interface BaseSituation {
  kind: "base";
  /** Undefined when only the branch is known. */
  sha: string | undefined;
  branch: string | undefined;
  /** Somebody can approve a change: the run is about a pull request, or about a base that the command line named. */
  reviews: boolean;
}

/** Where the run starts from, by its event alone. */
export function situationOf(run: RunContext): Situation {
  if (run.event === "local") return situationElsewhere(run);
  if (run.pullRequest !== undefined && run.baseSha !== undefined) {
    return { kind: "base", sha: run.baseSha, branch: run.baseRef, reviews: true };
  }
  if (run.pullRequest === undefined && run.followedRun === undefined) {
    if (run.event === "merge_group") {
      return {
        kind: "own",
        sha: run.headSha,
        why: "A merge group's own policy counts, because its pull requests are let in only after the required check has passed under their base's",
      };
    }
    if (run.event === "schedule" || run.event === "repository_dispatch") {
      return { kind: "own", sha: run.headSha, why: `A ${run.event} runs on the default branch` };
    }
    if (run.defaultBranch !== undefined && run.ref === `refs/heads/${run.defaultBranch}`) {
      return { kind: "own", sha: run.headSha, why: `The ${run.event} is on the default branch ${run.defaultBranch}` };
    }
  }
  return { kind: "base", sha: undefined, branch: run.defaultBranch, reviews: false };
}

/** Outside GitHub a base is what another CI system, or the command line, names as one. */
function situationElsewhere({ baseSha, baseRef, pullRequest }: RunContext): Situation {
  if (baseSha === undefined) return { kind: "own", sha: undefined, why: "The run is outside GitHub" };
  return {
    kind: "base",
    sha: baseSha,
    branch: baseRef,
    reviews: pullRequest !== undefined || baseRef === undefined,
  };
}

interface BaseOptions {
  run: RunContext;
  workspace: string;
  workingDirectory: string;
  host: PolicyHost | undefined;
}

/** Where the base is read: in the local object store when it has the commit, else at GitHub. */
export async function baseSource(
  situation: BaseSituation,
  repository: GitRepository | undefined,
  { host, run, workspace, workingDirectory }: BaseOptions,
): Promise<CommitSource> {
  const prefix = repository?.prefix ?? prefixOf(workspace, workingDirectory);
  const { branch } = situation;
  if (situation.sha === undefined && branch === undefined) {
    throw configurationError(
      `The ${run.event} event does not name the default branch, so no base policy can be found.`,
    );
  }
  const sha =
    (situation.reviews ? await mergedBase(repository, run) : undefined) ??
    situation.sha ??
    (branch === undefined ? undefined : await repository?.fetchedTip(branch));
  const local = sha !== undefined && (await repository?.hasCommit(sha)) === true;
  return {
    ref: sha ?? `refs/heads/${branch}`,
    repository: local ? repository : undefined,
    host,
    prefix,
    elsewhere: run.event === "local",
  };
}

/**
 * The base commit that GitHub merged the head into for this run. The event's own `base.sha` can be older: then a policy that the
 * base has changed since would look like a change of the pull request.
 */
async function mergedBase(repository: GitRepository | undefined, run: RunContext): Promise<string | undefined> {
  if (repository === undefined || run.mergeSha === undefined) return undefined;
  const [base, head, ...more] = await repository.parents(run.mergeSha);
  return head !== undefined && head === run.headSha && more.length === 0 ? base : undefined;
}

/** The base as the subject of a sentence. */
export function describeBase({ branch, reviews }: BaseSituation, ref: string): string {
  const tip = ref.startsWith("refs/heads/");
  const at = tip ? "its tip" : short(ref);
  if (reviews) return branch === undefined ? `The base ${at}` : `The base ${branch} at ${at}`;
  return `The default branch ${branch} at ${tip ? at : `its tip ${at}`}`;
}
