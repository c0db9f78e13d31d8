import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import type { RunContext } from "@gatewright/shared/runtime/run-context.ts";

/** Whose policy has to count before the tree's own. */
export type CiBase =
  | { kind: "commit"; name: string; branch?: string; hint: string }
  /** There is a base and nobody can say which commit it is. */
  | { kind: "unknown"; why: string; hint: string };

/** What another CI system than GitHub says about the run. */
export interface CiRun {
  /** Undefined: the run's own tree counts, on the default branch or outside any CI. */
  base: CiBase | undefined;
  run: Pick<RunContext, "pullRequest" | "headSha" | "defaultBranch">;
  /** Files from the root of the repository that say what runs. */
  files: string[];
  /** Sentences for the report. */
  notes: string[];
}

const none: CiRun = { base: undefined, run: {}, files: [], notes: [] };

/** Reads the variables of GitLab CI and of Jenkins' multibranch pipelines; anything else is somebody's own machine. */
export function readCiBase(variables: Environment): CiRun {
  if (variables["GITLAB_CI"] === "true") return onGitLab(variables);
  if (variables["JENKINS_URL"]) return onJenkins(variables);
  return none;
}

/**
 * https://docs.gitlab.com/ci/variables/predefined_variables/ The tip of the target branch, never CI_MERGE_REQUEST_DIFF_BASE_SHA: a
 * branch that leaves an old commit would choose an old policy, and GitLab does not renew that variable when the target changes.
 */
function onGitLab(variables: Environment): CiRun {
  const defaultBranch = variables["CI_DEFAULT_BRANCH"] || undefined;
  const files = ciFileOnGitLab(variables["CI_CONFIG_PATH"]);
  const mergeRequest = wholeNumber(variables["CI_MERGE_REQUEST_IID"]);
  if (!variables["CI_MERGE_REQUEST_IID"]) {
    const branch = variables["CI_COMMIT_BRANCH"];
    if (branch !== undefined && branch === defaultBranch) return none;
    return { ...none, base: branchTip(defaultBranch, "CI_DEFAULT_BRANCH"), files };
  }
  const inFork = variables["CI_PROJECT_ID"] !== variables["CI_MERGE_REQUEST_PROJECT_ID"];
  const headSha = variables["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"] || variables["CI_COMMIT_SHA"] || undefined;
  return {
    ...none,
    base: targetOnGitLab(variables, inFork),
    run: {
      ...(mergeRequest === undefined ? {} : { pullRequest: mergeRequest }),
      ...(headSha === undefined ? {} : { headSha }),
      // In a fork's own pipeline this is the fork's default branch, of which nobody needs to know.
      ...(defaultBranch === undefined || inFork ? {} : { defaultBranch }),
    },
    files,
  };
}

function targetOnGitLab(variables: Environment, inFork: boolean): CiBase {
  const branch = variables["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"] || undefined;
  // In pipelines for merged results GitLab says which commit it has merged the source into.
  const merged = variables["CI_MERGE_REQUEST_TARGET_BRANCH_SHA"];
  if (merged) {
    const hint = `Fetch it before the gate: \`git fetch --depth 1 origin ${merged}\`.`;
    return { kind: "commit", name: merged, ...(branch === undefined ? {} : { branch }), hint };
  }
  if (inFork) {
    const url = variables["CI_MERGE_REQUEST_PROJECT_URL"] ?? "URL";
    return {
      kind: "unknown",
      why: "This pipeline runs in the fork, whose origin is the fork itself, so the target branch of the merge request is not known here.",
      hint: `Run it in the parent project; or \`git fetch --depth 1 ${url}.git ${branch ?? "BRANCH"}\` and \`--base FETCH_HEAD\`.`,
    };
  }
  return branchTip(branch, "CI_MERGE_REQUEST_TARGET_BRANCH_NAME");
}

/** https://www.jenkins.io/doc/book/pipeline/multibranch/ Jenkins says the target of a change, and of a branch only whether it is primary. */
function onJenkins(variables: Environment): CiRun {
  const files = ["Jenkinsfile"];
  if (variables["CHANGE_ID"]) {
    const pullRequest = wholeNumber(variables["CHANGE_ID"]);
    const base = branchTip(variables["CHANGE_TARGET"] || undefined, "CHANGE_TARGET");
    return { ...none, base, run: pullRequest === undefined ? {} : { pullRequest }, files };
  }
  const branch = variables["BRANCH_NAME"];
  if (!branch || variables["BRANCH_IS_PRIMARY"] === "true") return none;
  return {
    ...none,
    notes: [
      `Jenkins does not say which branch is the default one, so the policy of ${branch} itself counts; with \`--base origin/main\` the policy there would.`,
    ],
  };
}

function branchTip(branch: string | undefined, variable: string): CiBase {
  if (branch === undefined) {
    return {
      kind: "unknown",
      why: `${variable} is not set, so the branch whose policy counts is not known.`,
      hint: "Name it with `--base origin/BRANCH`; the CI system sets the variable, so look whether the job hides it.",
    };
  }
  return {
    kind: "commit",
    name: `refs/remotes/origin/${branch}`,
    branch,
    hint: `Fetch it before the gate: \`git fetch --depth 1 origin +refs/heads/${branch}:refs/remotes/origin/${branch}\`.`,
  };
}

/** The file may also be of another project (`file@group/project`) or an address; then nothing of this repository describes the pipeline. */
function ciFileOnGitLab(path: string | undefined): string[] {
  if (!path) return [".gitlab-ci.yml"];
  return path.includes("@") || path.includes("://") ? [] : [path];
}

function wholeNumber(text: string | undefined): number | undefined {
  const number = text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0;
  return number > 0 ? number : undefined;
}
