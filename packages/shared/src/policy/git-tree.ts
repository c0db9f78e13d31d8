import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { configurationError, type UserError } from "../errors/user-error.ts";
import { readOnlyEnvironment, readOnlyParameters } from "../git/read-only.ts";

/** What the local object store says about a file of a commit. */
export type TreeRead =
  | { outcome: "found"; text: string }
  /** The commit's tree says that there is no such file. */
  | { outcome: "absent" }
  /** The store lacks an object, as in a partial clone: somebody else has to be asked. */
  | { outcome: "incomplete" }
  /** There is something, but no plain file; `reason` is a phrase that fits behind "because". */
  | { outcome: "unreadable"; reason: string };

/** A checkout's repository, read without its working tree, its index or any network. */
export interface GitRepository {
  /** The working directory inside the repository, e.g. `models/strikes/`; empty at its root. */
  prefix: string;
  /** The commit that is checked out. */
  checkedOut(): Promise<string | undefined>;
  hasCommit(sha: string): Promise<boolean>;
  /** Parents as the commit itself names them, also where a shallow clone ends; empty when the commit is not there. */
  parents(sha: string): Promise<string[]>;
  /** The commit that a name (SHA, branch, tag) stands for; undefined when it stands for none that is there. */
  commitOf(name: string): Promise<string | undefined>;
  /** The commit of `refs/remotes/origin/<branch>`, when that was fetched. */
  fetchedTip(branch: string): Promise<string | undefined>;
  /** A file in the tree of a commit; `path` is relative to the repository's root. */
  read(sha: string, path: string): Promise<TreeRead>;
  /** Files below `folder` that `head` changes since it left `base`; undefined when the local history does not reach. */
  changedBelow(folder: string, base: string, head: string): Promise<string[] | undefined>;
}

const gitTimeoutMs = 20_000;
const maxFileBytes = 4 * 1024 * 1024;
const maxLinks = 8;

/**
 * The repository whose checkout holds `workingDirectory`, looked for from the workspace downwards. No commit can contain a `.git`, so
 * a `.git` folder was made by a step of the workflow, actions/checkout most likely, and the innermost one counts. A `.git` file
 * below it is a submodule's, which a commit can bring. Where the working directory lies inside the repository is told by its path
 * alone, never by what stands in it.
 * @throws UserError (`configuration`) when the working directory lies in a submodule
 */
export async function openRepository(workspace: string, workingDirectory: string): Promise<GitRepository | undefined> {
  let root: string | undefined;
  for (const folder of foldersBetween(workspace, workingDirectory)) {
    const kind = await kindOf(join(folder, ".git"));
    if (kind === "folder") root = folder;
    else if (kind === "file" && root === undefined) root = folder;
    else if (kind === "file") throw inSubmodule(relative(workspace, folder).split(sep).join("/"));
  }
  return root === undefined ? undefined : repositoryAt(root, prefixOf(root, workingDirectory));
}

/** From the outer to the inner one, both included. */
function foldersBetween(outer: string, inner: string): string[] {
  const steps = relative(outer, inner).split(sep);
  return [...new Set([outer, ...steps.map((_, index) => join(outer, ...steps.slice(0, index + 1)))])];
}

function inSubmodule(folder: string): UserError {
  return configurationError(
    `The working directory lies in ${folder}, which is a repository of its own, a submodule most likely.`,
    {
      hint: "The base of the pull request knows nothing of a submodule's files: name a folder of the outer repository in `working-directory`.",
    },
  );
}

/** The working directory below `root`, with a `/` at its end; empty for the root itself. */
export function prefixOf(root: string, workingDirectory: string): string {
  const path = relative(root, workingDirectory).split(sep).join("/");
  return path === "" ? "" : `${path}/`;
}

function repositoryAt(root: string, prefix: string): GitRepository {
  const git = (...parameters: string[]): Promise<Buffer | undefined> =>
    runGit(root, [`--git-dir=${join(root, ".git")}`, ...parameters]);

  const entry = async (sha: string, path: string): Promise<TreeEntry | undefined | "incomplete"> => {
    const listing = await git("ls-tree", "-z", "--full-tree", sha, "--", path);
    if (listing === undefined) return "incomplete";
    const [line = ""] = listing.toString("utf8").split("\0");
    const match = /^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t/.exec(line);
    if (match === null) return undefined;
    const [, mode = "", type = "", object = ""] = match;
    return { mode, type, object };
  };

  const read = async (sha: string, path: string, links = 0): Promise<TreeRead> => {
    const direct = await entry(sha, path);
    if (direct === "incomplete") return { outcome: "incomplete" };
    if (direct === undefined) {
      const redirected = await throughLinkedFolder(sha, path);
      if (redirected === undefined) return { outcome: "absent" };
      return typeof redirected === "string" ? follow(sha, redirected, links) : redirected;
    }
    if (direct.type === "tree") return { outcome: "unreadable", reason: "it is a folder" };
    if (direct.type === "commit") return { outcome: "unreadable", reason: "it is a submodule" };
    const content = await git("cat-file", "blob", direct.object);
    if (content === undefined) return { outcome: "incomplete" };
    if (direct.mode !== symbolicLink) return { outcome: "found", text: content.toString("utf8") };
    return follow(sha, linkTarget(path, content.toString("utf8")), links);
  };

  const follow = async (sha: string, target: string, links: number): Promise<TreeRead> => {
    if (links >= maxLinks) return { outcome: "unreadable", reason: "its symbolic links lead in a circle" };
    if (!isInside(target, prefix)) {
      return { outcome: "unreadable", reason: "its symbolic link leaves the working directory" };
    }
    return read(sha, posix.normalize(target), links + 1);
  };

  /** A tree has no entry below a folder that is a symbolic link: the path as it would be with the link resolved. */
  const throughLinkedFolder = async (sha: string, path: string): Promise<string | TreeRead | undefined> => {
    const steps = path.split("/");
    for (let depth = 1; depth < steps.length; depth += 1) {
      const folder = steps.slice(0, depth).join("/");
      const found = await entry(sha, folder);
      if (found === "incomplete") return { outcome: "incomplete" };
      if (found === undefined) return undefined;
      if (found.type === "commit") return { outcome: "unreadable", reason: `${folder} is a submodule` };
      if (found.mode !== symbolicLink) continue;
      const link = await git("cat-file", "blob", found.object);
      if (link === undefined) return { outcome: "incomplete" };
      return posix.join(linkTarget(folder, link.toString("utf8")), ...steps.slice(depth));
    }
    return undefined;
  };

  const commitOf = async (name: string): Promise<string | undefined> => {
    const sha = await git("rev-parse", "--verify", "--quiet", `${name}^{commit}`);
    return sha?.toString("utf8").trim();
  };

  return {
    prefix,
    commitOf,
    checkedOut: () => commitOf("HEAD"),
    hasCommit: async (sha) => (await git("cat-file", "-e", `${sha}^{commit}`)) !== undefined,
    parents: async (sha) => {
      const [header = ""] = (await git("cat-file", "commit", sha))?.toString("utf8").split("\n\n") ?? [];
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
    },
    fetchedTip: (branch) => commitOf(`refs/remotes/origin/${branch}`),
    read: (sha, path) => read(sha, path),
    changedBelow: async (folder, base, head) => {
      const options = ["--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "-z"];
      const names = await git("diff", ...options, `${base}...${head}`, "--", folder);
      return names
        ?.toString("utf8")
        .split("\0")
        .filter((name) => name !== "");
    },
  };
}

interface TreeEntry {
  mode: string;
  type: string;
  object: string;
}

const symbolicLink = "120000";

/** An absolute target stays absolute, so that it is seen to leave the working directory. */
function linkTarget(path: string, target: string): string {
  return posix.isAbsolute(target) ? target : posix.join(posix.dirname(path), target);
}

function isInside(path: string, prefix: string): boolean {
  const normal = posix.normalize(path);
  return !posix.isAbsolute(normal) && normal !== ".." && !normal.startsWith("../") && normal.startsWith(prefix);
}

async function kindOf(path: string): Promise<"folder" | "file" | undefined> {
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined) return undefined;
  return entry.isDirectory() ? "folder" : "file";
}

/** Standard output; undefined when git fails, is not there, or takes too long. */
function runGit(directory: string, parameters: readonly string[]): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    execFile(
      "git",
      [...readOnlyParameters, ...parameters],
      {
        cwd: directory,
        env: readOnlyEnvironment(),
        encoding: "buffer",
        maxBuffer: maxFileBytes,
        timeout: gitTimeoutMs,
        windowsHide: true,
      },
      (error, output) => resolve(error === null ? output : undefined),
    );
  });
}
