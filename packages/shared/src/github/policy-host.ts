import type { HostOutcome, PolicyHost, Review } from "../policy/policy-host.ts";
import type { GitHub } from "./client.ts";
import { type RequestFailure, readRequestFailure } from "./request-failure.ts";

/** Roles that GitHub itself has; the names of an organisation's own roles say nothing about what they may do. */
const ownRoles = new Set(["read", "triage", "write", "maintain", "admin", "none"]);

/** The most that GitHub gives in one answer. */
const filesAsked = 100;

/**
 * Answers the questions of whose policy counts over GitHub's API. `connect` is called when the first question comes, so
 * that a run whose commits are all there costs no client.
 */
export function createPolicyHost(
  connect: () => Promise<GitHub | { missing: string }>,
  pullRequest: number | undefined,
): PolicyHost {
  const ask = async <T>(
    question: (github: GitHub) => Promise<HostOutcome<T>>,
    onNotFound: (github: GitHub) => Promise<HostOutcome<T>>,
  ): Promise<HostOutcome<T>> => {
    const github = await connect();
    if ("missing" in github) return unreadable(github.missing);
    try {
      return await question(github);
    } catch (error) {
      const failure = readRequestFailure(error);
      if (failure === undefined) throw error;
      if (failure.kind === "not-found") return onNotFound(github);
      return refused(failure, github);
    }
  };

  return {
    getContent: (path, ref) =>
      ask<string>(
        async ({ octokit, owner, repo }) => {
          const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref });
          if (Array.isArray(data) || data.type !== "file" || !("content" in data)) {
            return unreadable(`${path} is no file at ${ref}`);
          }
          // Above 1 MB the API leaves the content out and says `encoding: none`.
          if (data.encoding !== "base64") return unreadable(`${path} is larger than 1 MB at ${ref}`);
          return found(Buffer.from(data.content, "base64").toString("utf8"));
        },
        async (github) => (await redirectedFolder(github, path, ref)) ?? absentIfReadable(github, ref),
      ),
    getHeadSha: () => {
      if (pullRequest === undefined) return Promise.resolve(noPullRequest());
      return ask<string>(
        async ({ octokit, owner, repo }) => {
          const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pullRequest });
          return found(data.head.sha);
        },
        async () => unknownPullRequest(pullRequest),
      );
    },
    listChangedFiles: () => {
      if (pullRequest === undefined) return Promise.resolve(noPullRequest());
      return ask<{ paths: string[]; complete: boolean }>(
        async ({ octokit, owner, repo }) => {
          const { data } = await octokit.rest.pulls.listFiles({
            owner,
            repo,
            pull_number: pullRequest,
            per_page: filesAsked,
          });
          const paths = data.flatMap(({ filename, previous_filename: before }) =>
            before === undefined ? [filename] : [filename, before],
          );
          return found({ paths, complete: data.length < filesAsked });
        },
        async () => unknownPullRequest(pullRequest),
      );
    },
    listReviews: () => {
      if (pullRequest === undefined) return Promise.resolve(noPullRequest());
      return ask<Review[]>(
        async ({ octokit, owner, repo }) => {
          const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
            owner,
            repo,
            pull_number: pullRequest,
            per_page: 100,
          });
          return found(
            reviews.flatMap(({ user, state, commit_id }) =>
              user === null ? [] : [{ login: user.login, type: user.type, state, commitId: commit_id }],
            ),
          );
        },
        async () => unknownPullRequest(pullRequest),
      );
    },
    getPermission: (username) =>
      ask<string>(
        async ({ octokit, owner, repo }) => {
          const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
          return found(data.role_name !== undefined && ownRoles.has(data.role_name) ? data.role_name : data.permission);
        },
        async () => ({ outcome: "absent" }),
      ),
  };
}

/**
 * The contents API does not look behind a folder that is a symbolic link or a submodule: it answers 404 as for a path that is not
 * there. What stands behind one is not known, which is something else than that there is nothing.
 */
async function redirectedFolder<T>(github: GitHub, path: string, ref: string): Promise<HostOutcome<T> | undefined> {
  const { octokit, owner, repo } = github;
  const steps = path.split("/");
  for (let depth = 1; depth < steps.length; depth += 1) {
    const folder = steps.slice(0, depth).join("/");
    try {
      const { data } = await octokit.rest.repos.getContent({ owner, repo, path: folder, ref });
      if (Array.isArray(data)) continue;
      if (data.type === "symlink") return unreadable(`${folder} is a symbolic link, which GitHub does not follow`);
      if (data.type === "submodule") return unreadable(`${folder} is a submodule`);
      return undefined;
    } catch (error) {
      const failure = readRequestFailure(error);
      if (failure === undefined) throw error;
      return failure.kind === "not-found" ? undefined : refused(failure, github);
    }
  }
  return undefined;
}

/** GitHub says 404 for a file that is not there and for a repository that the token may not see. */
async function absentIfReadable<T>(github: GitHub, ref: string): Promise<HostOutcome<T>> {
  const { octokit, owner, repo } = github;
  try {
    // This endpoint knows branches as `heads/<name>`.
    await octokit.rest.repos.getCommit({ owner, repo, ref: ref.replace(/^refs\//, ""), per_page: 1 });
    return { outcome: "absent" };
  } catch (error) {
    const failure = readRequestFailure(error);
    if (failure === undefined) throw error;
    if (failure.kind === "not-found" || failure.kind === "invalid") {
      return unreadable(
        `GitHub finds no ${ref} in ${owner}/${repo} that the token may read; it needs \`contents: read\``,
      );
    }
    return refused(failure, github);
  }
}

function refused<T>(failure: RequestFailure, { budget }: GitHub): HostOutcome<T> {
  if (failure.kind === "unavailable") budget.allowOneTry();
  const needed = failure.neededPermissions[0];
  const lacking = needed === undefined ? "" : `; the token needs \`${needed.join("`, `")}\``;
  return unreadable(`GitHub answered: ${failure.reason}${lacking}`);
}

function noPullRequest<T>(): HostOutcome<T> {
  return unreadable("this run belongs to no pull request");
}

function unknownPullRequest<T>(number: number): HostOutcome<T> {
  return unreadable(`GitHub finds no pull request ${number} that the token may read`);
}

function found<T>(value: T): HostOutcome<T> {
  return { outcome: "found", value };
}

function unreadable<T>(reason: string): HostOutcome<T> {
  return { outcome: "unreadable", reason };
}
