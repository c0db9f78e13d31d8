import { isObject, type Json, list, member, numberAt, parseJson, stringAt } from "../json.ts";
import type { CheckRun, CheckRuns } from "./check-runs.ts";
import { copyCommits, type Send } from "./git-objects.ts";
import { type Dispatch, type Written, written } from "./proposals.ts";
import type { RepositorySettings } from "./settings.ts";

export type Role = "admin" | "maintain" | "write" | "triage" | "read" | "none";

export interface Comment {
  id: number;
  body: string;
  author: string;
  createdAt: string;
  updatedAt: string;
}

export interface CommitStatus {
  sha: string;
  state: string;
  context: string;
  description: string;
  targetUrl: string;
}

export interface PullRequest {
  number: number;
  author: string;
  headSha: string;
  headRef: string;
  /** `owner/name` of the repository that the head branch is in. */
  headRepository: string;
  baseSha: string;
  baseRef: string;
  state: "open" | "closed";
}

/** What the server keeps of a repository beside the emulator. */
export interface RepositoryState {
  fullName: string;
  private: boolean;
  defaultBranch: string;
  roles: Map<string, Role>;
  statuses: CommitStatus[];
  pullRequests: PullRequest[];
  /** Git objects that the emulator has, per repository name (forks have their own). */
  known: Map<string, Set<string>>;
  workflowRuns: Json[];
  dispatches: Dispatch[];
  /** Logins of an environment's required reviewers, by its name. */
  environments: Map<string, string[]>;
  rerun: number[];
  settings: RepositorySettings;
}

/** A repository on the server, as a test prepares it and looks at it. */
export interface Repository {
  fullName: string;
  /** What an administrator sets; a test changes it in place. */
  settings: RepositorySettings;
  /** Puts the commits of a local repository on a branch and returns its SHA. Pull requests from that branch follow. */
  push(options: { directory: string; ref?: string; branch?: string; repository?: string }): Promise<string>;
  /** Opens a pull request from a branch of this repository, or of `fork` (a login's fork). */
  openPullRequest(options: {
    directory: string;
    ref?: string;
    branch: string;
    base?: string;
    author?: string;
    fork?: string;
    title?: string;
  }): Promise<PullRequest>;
  review(options: {
    pullRequest: number;
    reviewer: string;
    state: "APPROVE" | "REQUEST_CHANGES" | "COMMENT";
    commit?: string;
  }): Promise<void>;
  setRole(login: string, role: Role): void;
  /** Writes a comment as somebody; returns its id. */
  comment(pullRequest: number, author: string, body: string): Promise<number>;
  addWorkflowRun(run: Json): void;
  /** GitHub's own check run of a job, which no request makes. */
  startJob(name: string, headSha: string): { id: number; complete(conclusion: string): void };
  comments(pullRequest: number): Promise<Comment[]>;
  checkRuns(sha?: string): CheckRun[];
  statuses(sha?: string): CommitStatus[];
  pullRequest(number: number): PullRequest;
  /** Everything but pull requests, oldest first. */
  issues(): Promise<Written[]>;
  /** Of every state, oldest first. */
  pullRequests(): Promise<Written[]>;
  /** Opens an issue as somebody; returns its number. */
  openIssue(author: string, issue: { title: string; body: string; labels?: string[] }): Promise<number>;
  /** Workflows that were started by their name. */
  dispatches(): Dispatch[];
  addEnvironment(name: string, reviewers: string[]): void;
  /** Who has to let a job into an environment; nobody when there is no such environment. */
  reviewers(environment: string): string[];
  /** The text of a file on a branch; undefined when there is none. */
  file(path: string, branch: string): Promise<string | undefined>;
  /** Ids of the runs whose failed jobs were started again. */
  rerun(): number[];
}

export interface RepositoryHost {
  /** Sends as a user, past the proxy. */
  as(login: string): Send;
  owner: string;
  bot: string;
  checkRuns: CheckRuns;
}

export async function createRepository(
  host: RepositoryHost,
  state: RepositoryState,
  collaborators: readonly string[],
): Promise<Repository> {
  const [owner = "", name = ""] = state.fullName.split("/");
  const asOwner = host.as(owner);
  await asOwner("POST", "/user/repos", { name, private: state.private, auto_init: false });
  // Everybody may do everything in the emulator: permissions are the proxy's work.
  const invite = async (send: Send, repository: string): Promise<void> => {
    for (const login of collaborators) {
      const path = `/repos/${repository}/collaborators/${encodeURIComponent(login)}`;
      if (login !== owner) await send("PUT", path, { permission: "admin" });
    }
  };
  await invite(asOwner, state.fullName);

  const knownOf = (repository: string): Set<string> => {
    const known = state.known.get(repository) ?? new Set<string>();
    state.known.set(repository, known);
    return known;
  };
  const setBranch = async (send: Send, repository: string, branch: string, sha: string): Promise<void> => {
    const refs = await send("GET", `/repos/${repository}/git/matching-refs/heads/${branch}`);
    const exists = list(refs).some((ref) => member(ref, "ref") === `refs/heads/${branch}`);
    if (exists) await send("PATCH", `/repos/${repository}/git/refs/heads/${branch}`, { sha, force: true });
    else await send("POST", `/repos/${repository}/git/refs`, { ref: `refs/heads/${branch}`, sha });
  };

  const writtenIn = async (what: "issues" | "pulls"): Promise<Written[]> => {
    const query = "state=all&sort=created&direction=asc&per_page=100";
    return written(await asOwner("GET", `/repos/${state.fullName}/${what}?${query}`));
  };

  const handle: Repository = {
    fullName: state.fullName,
    settings: state.settings,
    async push({ directory, ref = "HEAD", branch = state.defaultBranch, repository = state.fullName }) {
      const send = host.as(repository.split("/")[0] ?? owner);
      const sha = await copyCommits(send, repository, directory, ref, knownOf(repository));
      await setBranch(send, repository, branch, sha);
      // A pull request's commits are in the base repository too (refs/pull/N/head), whosever branch it is.
      if (repository !== state.fullName) {
        await copyCommits(asOwner, state.fullName, directory, ref, knownOf(state.fullName));
      }
      for (const pull of state.pullRequests) {
        if (pull.headRepository === repository && pull.headRef === branch) pull.headSha = sha;
        if (repository === state.fullName && pull.baseRef === branch) pull.baseSha = sha;
      }
      return sha;
    },
    async openPullRequest(options) {
      const { directory, ref = "HEAD", branch, base = state.defaultBranch, fork, title = "Change" } = options;
      const author = options.author ?? fork ?? "author";
      const repository = fork === undefined ? state.fullName : `${fork}/${name}`;
      if (fork !== undefined && !state.known.has(repository)) {
        await host.as(fork)("POST", `/repos/${state.fullName}/forks`, {});
        await invite(host.as(fork), repository);
      }
      const headSha = await handle.push({ directory, ref, branch, repository });
      const head = fork === undefined ? branch : `${fork}:${branch}`;
      const answer = await host.as(author)("POST", `/repos/${state.fullName}/pulls`, { title, head, base });
      const pull: PullRequest = {
        number: numberAt(answer, "number"),
        author,
        headSha,
        headRef: branch,
        headRepository: repository,
        baseSha: stringAt(answer, "base", "sha"),
        baseRef: base,
        state: "open",
      };
      state.pullRequests.push(pull);
      return { ...pull };
    },
    async review({ pullRequest, reviewer, state: event, commit }) {
      const path = `/repos/${state.fullName}/pulls/${pullRequest}/reviews`;
      const body = event === "APPROVE" ? "Fine." : "See below.";
      const commit_id = commit ?? handle.pullRequest(pullRequest).headSha;
      await host.as(reviewer)("POST", path, { event, body, commit_id });
    },
    setRole(login, role) {
      state.roles.set(login, role);
    },
    async comment(pullRequest, author, body) {
      const path = `/repos/${state.fullName}/issues/${pullRequest}/comments`;
      return numberAt(await host.as(author)("POST", path, { body }), "id");
    },
    addWorkflowRun(run) {
      state.workflowRuns.push(run);
    },
    startJob(name, headSha) {
      const html = `https://github.com/${state.fullName}`;
      const begun = { name, head_sha: headSha, status: "in_progress", started_at: new Date().toISOString() };
      const { body } = host.checkRuns.create(state.fullName, begun, html, host.bot);
      const id = numberAt(body, "id");
      return {
        id,
        complete: (conclusion) => {
          host.checkRuns.update(state.fullName, id, { status: "completed", conclusion });
        },
      };
    },
    async comments(pullRequest) {
      const all: Comment[] = [];
      for (let number = 1; ; number += 1) {
        const path = `/repos/${state.fullName}/issues/${pullRequest}/comments?per_page=100&page=${number}`;
        const found = list(await asOwner("GET", path));
        for (const one of found) {
          all.push({
            id: numberAt(one, "id"),
            body: stringAt(one, "body"),
            author: stringAt(one, "user", "login"),
            createdAt: stringAt(one, "created_at"),
            updatedAt: stringAt(one, "updated_at"),
          });
        }
        if (found.length < 100) return all;
      }
    },
    checkRuns(sha) {
      return host.checkRuns.all(state.fullName, sha);
    },
    statuses(sha) {
      return state.statuses.filter((status) => sha === undefined || status.sha === sha);
    },
    pullRequest(number) {
      const found = state.pullRequests.find((pull) => pull.number === number);
      if (!found) throw new Error(`${state.fullName} has no pull request ${number}.`);
      return { ...found };
    },
    issues: () => writtenIn("issues"),
    pullRequests: () => writtenIn("pulls"),
    async openIssue(author, issue) {
      return numberAt(await host.as(author)("POST", `/repos/${state.fullName}/issues`, issue), "number");
    },
    dispatches: () => [...state.dispatches],
    reviewers: (environment) => [...(state.environments.get(environment) ?? [])],
    addEnvironment(name, reviewers) {
      state.environments.set(name, reviewers);
    },
    async file(path, branch) {
      const refs = await asOwner("GET", `/repos/${state.fullName}/git/matching-refs/heads/${branch}`);
      const tip = list(refs).find((ref) => member(ref, "ref") === `refs/heads/${branch}`);
      if (tip === undefined) return undefined;
      const tree = await asOwner(
        "GET",
        `/repos/${state.fullName}/git/trees/${stringAt(tip, "object", "sha")}?recursive=1`,
      );
      const entry = list(member(tree, "tree")).find((one) => member(one, "path") === path);
      if (entry === undefined) return undefined;
      const blob = await asOwner("GET", `/repos/${state.fullName}/git/blobs/${stringAt(entry, "sha")}`);
      return Buffer.from(stringAt(blob, "content"), "base64").toString("utf8");
    },
    rerun() {
      return [...state.rerun];
    },
  };
  return handle;
}

/** The emulator's answer with what it does not keep: heads that moved, and accounts that are bots. */
export function mendAnswer(body: string, state: RepositoryState | undefined): string {
  const mend = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(mend);
    if (!isObject(value)) return value;
    const mended = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mend(inner)]));
    const { login, number, head, base } = mended;
    if (typeof login === "string" && login.endsWith("[bot]")) {
      mended["type"] = "Bot";
      if (login === "github-actions[bot]") mended["id"] = 41_898_282;
    }
    if (typeof number === "number" && isObject(head) && isObject(base)) {
      const pull = state?.pullRequests.find((one) => one.number === number);
      if (pull) {
        head["sha"] = pull.headSha;
        base["sha"] = pull.baseSha;
      }
    }
    return mended;
  };
  return JSON.stringify(mend(parseJson(body)));
}
