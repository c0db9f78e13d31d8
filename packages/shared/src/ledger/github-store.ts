import { evidenceError } from "../errors/user-error.ts";
import type { GitHub } from "../github/client.ts";
import { commitOnBranch, createBranch } from "./github-commit.ts";
import { ask, type GitHubSession, tenAtATime } from "./github-session.ts";
import { createTrees } from "./github-trees.ts";
import type { LedgerStore } from "./ledger.ts";

export interface GitHubStoreOptions {
  /** Its budget of time bounds reading and writing together. */
  github: GitHub;
  branch: string;
  signal: AbortSignal;
}

/** A ledger's branch over GitHub's API: nothing is cloned, and GitHub signs what is written. */
export function openGitHubStore({ github, branch, signal }: GitHubStoreOptions): LedgerStore {
  const name = `branch ${branch} of ${github.owner}/${github.repo} on GitHub`;
  const session: GitHubSession = { github, branch, name, signal };
  const trees = createTrees(session);

  const tip = (): Promise<string | undefined> =>
    ask(session, async ({ octokit, owner, repo }) => {
      // A list that is empty says that there is no such branch; a 404 for the branch itself could as well mean that the
      // token may not see it. Longer names follow in the list, so the branch itself is on its first page.
      const { data } = await octokit.rest.git.listMatchingRefs({ owner, repo, ref: `heads/${branch}` });
      return data.find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha;
    });

  return {
    name,
    tip,
    list: (commit, folder) => trees.filesBelow(commit, folder),
    async read(commit, paths) {
      const blobs = [...(await trees.blobs(commit, paths))];
      const texts = await tenAtATime(blobs, async ([path, sha]) => [path, await readBlob(session, path, sha)] as const);
      return new Map(texts);
    },
    commit: ({ parent, files, message }) =>
      parent === undefined
        ? createBranch(session, { files, message })
        : commitOnBranch(session, { files, message }, parent, tip),
    // There is nothing that stays open: requests end by themselves.
    close: async () => undefined,
  };
}

async function readBlob(session: GitHubSession, path: string, sha: string): Promise<string> {
  const { data } = await ask(session, ({ octokit, owner, repo }) =>
    octokit.rest.git.getBlob({ owner, repo, file_sha: sha }),
  );
  const bytes = Buffer.from(data.content, "base64");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw evidenceError(`${path} of ${session.name} is not UTF-8 text.`, {
      hint: "Nothing but gatewright should write to this branch; `gatewright ledger verify` names what was changed.",
      cause: error,
    });
  }
}
