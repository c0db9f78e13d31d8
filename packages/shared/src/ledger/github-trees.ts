import { evidenceError } from "../errors/user-error.ts";
import { ask, type GitHubSession, tenAtATime } from "./github-session.ts";

interface Entry {
  /** Relative to the tree that was asked for. */
  path: string;
  type: "blob" | "tree" | "commit";
  sha: string;
}

interface Tree {
  entries: Entry[];
  /** Above 100,000 entries or 7 MB, GitHub leaves the rest out. */
  truncated: boolean;
}

export interface Trees {
  /** Paths of the files below a folder, relative to the root. */
  filesBelow(commit: string, folder: string): Promise<string[]>;
  /** Names of blobs by path; what is not there is not in it. */
  blobs(commit: string, paths: readonly string[]): Promise<Map<string, string>>;
}

/** Asking folder by folder costs a request each; from so many folders on, one listing of all is cheaper. */
const foldersWorthOneListing = 5;

/** Reads trees by the commit or the content that names them, so that what was read once is never asked for again. */
export function createTrees(session: GitHubSession): Trees {
  const known = new Map<string, Promise<Tree>>();

  /** `sha` of a tree, or of a commit, which stands for its root. */
  const tree = (sha: string, recursive = false): Promise<Tree> => {
    const key = `${sha} ${recursive}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    // A whole listing answers for its first level too: paths of deeper entries are no name of a step.
    const whole = recursive ? undefined : known.get(`${sha} true`);
    const asked =
      whole === undefined ? read(sha, recursive) : whole.then((all) => (all.truncated ? read(sha, recursive) : all));
    known.set(key, asked);
    // What failed may be asked for again; who waits for it has been told.
    asked.catch(() => known.delete(key));
    return asked;
  };
  const read = (sha: string, recursive: boolean): Promise<Tree> =>
    ask(session, async ({ octokit, owner, repo }) => {
      const all = recursive ? { recursive: "1" } : {};
      const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: sha, ...all });
      return { entries: data.tree.flatMap(entryOf), truncated: data.truncated === true };
    });

  const whole = async (sha: string, what: string): Promise<Entry[]> => {
    const { entries, truncated } = await tree(sha);
    if (!truncated) return entries;
    throw evidenceError(`${what} of ${session.name} has more files than GitHub lists in one folder.`, {
      hint: "Read this ledger with git: leave the token out.",
    });
  };
  const folderSha = async (commit: string, folder: string): Promise<string | undefined> => {
    let sha = commit;
    for (const step of steps(folder)) {
      const entry = (await whole(sha, "A folder")).find(({ path }) => path === step);
      if (entry?.type !== "tree") return undefined;
      sha = entry.sha;
    }
    return sha;
  };
  const allBelow = async (sha: string, prefix: string): Promise<Entry[]> => {
    const { entries, truncated } = await tree(sha, true);
    if (!truncated) return entries.map((entry) => ({ ...entry, path: prefix + entry.path }));
    const direct = await whole(sha, prefix === "" ? "The root" : `The folder ${prefix}`);
    const deeper = await tenAtATime(
      direct.filter(({ type }) => type === "tree"),
      (entry) => allBelow(entry.sha, `${prefix}${entry.path}/`),
    );
    return [...direct.map((entry) => ({ ...entry, path: prefix + entry.path })), ...deeper.flat()];
  };

  return {
    async filesBelow(commit, folder) {
      const sha = await folderSha(commit, folder);
      if (sha === undefined) return [];
      const prefix = folder === "" ? "" : `${folder}/`;
      const entries = await allBelow(sha, prefix);
      // A submodule is no file of ours, and who verifies must see it.
      return entries.filter(({ type }) => type !== "tree").map(({ path }) => path);
    },
    async blobs(commit, paths) {
      const found = new Map<string, string>();
      const take = (entries: readonly Entry[], prefix: string, wanted: ReadonlySet<string>): void => {
        for (const { path, type, sha } of entries) {
          if (type === "blob" && wanted.has(prefix + path)) found.set(prefix + path, sha);
        }
      };
      const tops = new Set(paths.map((path) => path.split("/")[0] ?? ""));
      for (const top of tops) {
        const below = paths.filter((path) => path === top || path.startsWith(`${top}/`));
        const wanted = new Set(below);
        const folders = [...new Set(below.map(folderOf))];
        if (folders.length >= foldersWorthOneListing) {
          const sha = await folderSha(commit, top);
          const all = sha === undefined ? { entries: [], truncated: false } : await tree(sha, true);
          if (!all.truncated) {
            take(all.entries, `${top}/`, wanted);
            continue;
          }
        }
        await tenAtATime(folders, async (folder) => {
          const sha = await folderSha(commit, folder);
          if (sha === undefined) return;
          take(await whole(sha, `The folder ${folder}`), folder === "" ? "" : `${folder}/`, wanted);
        });
      }
      return found;
    },
  };
}

function entryOf({ path, type, sha }: { path?: string; type?: string; sha?: string | null }): Entry[] {
  if (path === undefined || typeof sha !== "string") return [];
  return type === "blob" || type === "tree" || type === "commit" ? [{ path, type, sha }] : [];
}

function steps(folder: string): string[] {
  return folder === "" ? [] : folder.split("/");
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
