import type { HostOutcome, PolicyHost, Review } from "../../src/policy/policy-host.ts";
import { git, type Origin } from "./repository.ts";

export interface GitHubState {
  reviews: HostOutcome<Review[]>;
  permissions: Record<string, HostOutcome<string>>;
  /** Why no file can be read; undefined: files are read from the origin. */
  contentFails: string | undefined;
  headSha: HostOutcome<string>;
  /** Undefined: the files that differ between the origin's two commits. */
  changedFiles: HostOutcome<{ paths: string[]; complete: boolean }> | undefined;
}

/** GitHub's answers, made from a real repository; `asked` lists the questions. */
export function githubFor(origin: Origin, overrides: Partial<GitHubState> = {}): PolicyHost & { asked: string[] } {
  const state: GitHubState = {
    reviews: { outcome: "found", value: [] },
    permissions: {},
    contentFails: undefined,
    headSha: { outcome: "found", value: origin.head },
    changedFiles: undefined,
    ...overrides,
  };
  const asked: string[] = [];
  return {
    asked,
    getContent: async (path, ref) => {
      asked.push(`content ${path} ${ref}`);
      if (state.contentFails !== undefined) return { outcome: "unreadable", reason: state.contentFails };
      try {
        return { outcome: "found", value: `${git(origin.directory, "show", `${ref}:${path}`)}\n` };
      } catch {
        return { outcome: "absent" };
      }
    },
    getHeadSha: async () => {
      asked.push("head");
      return state.headSha;
    },
    listChangedFiles: async () => {
      asked.push("files");
      const paths = git(origin.directory, "diff", "--name-only", origin.base, origin.head).split("\n");
      return state.changedFiles ?? { outcome: "found", value: { paths, complete: true } };
    },
    listReviews: async () => {
      asked.push("reviews");
      return state.reviews;
    },
    getPermission: async (login) => {
      asked.push(`permission ${login}`);
      return state.permissions[login] ?? { outcome: "absent" };
    },
  };
}

export function review(overrides: Partial<Review>): Review {
  return { login: "rita", type: "User", state: "APPROVED", commitId: null, ...overrides };
}
