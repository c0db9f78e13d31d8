import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { readOnlyEnvironment } from "@gatewright/shared/git/read-only.ts";
import { defaultLedgerBranch } from "@gatewright/shared/policy/read-policy.ts";

/** The folder that `gatewright init` writes for, as it stands. */
export interface Repository {
  /** Absolute: of the git repository, or the folder itself where there is none. Workflows belong there. */
  root: string;
  /** What was named, from the root; empty at the root. Only what stands below it is looked at. */
  folder: string;
  git: boolean;
  /** Of the repository on its host, else of the folder. */
  name: string;
  defaultBranch: DefaultBranch;
  /** What says that its host is GitLab, as a phrase. */
  gitlab: string | undefined;
  /** From the root, with `/`, sorted: what git tracks, and what it would with the next `git add`. */
  files: string[];
  /** What git ignores, such as the results of a training on this machine. Empty outside git. */
  ignored: string[];
  /** Only so many files were looked at. */
  cutAt: number | undefined;
}

export interface DefaultBranch {
  name: string;
  /** How it is known, as a phrase; undefined: it is a guess. */
  from: string | undefined;
}

const mostFiles = 50_000;
const mostTextBytes = 1024 * 1024;

/** Folders of tools, which hold nothing that somebody wrote. */
const toolFolders = new Set([
  ".git",
  ".venv",
  "venv",
  "env",
  "node_modules",
  "__pycache__",
  ".ipynb_checkpoints",
  ".pytest_cache",
  ".ruff_cache",
  ".mypy_cache",
  ".tox",
  ".nox",
  ".eggs",
  "site-packages",
  ".gatewright",
  ".cache",
  ".idea",
  ".vscode",
]);

/** Looks at a folder. Nothing in it is executed, nothing is fetched. */
export async function lookAt(directory: string): Promise<Repository> {
  const top = (await git(directory, "rev-parse", "--show-toplevel"))?.trim();
  if (top === undefined || top === "") return withoutGit(directory);
  const prefix = ((await git(directory, "rev-parse", "--show-prefix")) ?? "").trim().replace(/\/$/, "");
  const list = async (...words: string[]) => {
    const text = await git(directory, "ls-files", "-z", "--full-name", ...words);
    return (text ?? "").split("\0").filter((path) => path !== "" && !isLeftOut(path));
  };
  const [kept, ignored, origin, defaultBranch] = await Promise.all([
    list("--cached", "--others", "--exclude-standard"),
    list("--others", "--ignored", "--exclude-standard"),
    git(directory, "remote", "get-url", "origin"),
    branchOf(directory),
  ]);
  // A file that is tracked may be gone from the working tree.
  const there = await present(top, [...new Set(kept)].sort().slice(0, mostFiles));
  return {
    root: top,
    folder: prefix,
    git: true,
    name: nameOf(origin?.trim()) ?? basename(top),
    defaultBranch,
    gitlab: gitlabOf(origin?.trim(), there),
    files: there,
    ignored: [...new Set(ignored)].sort().slice(0, mostFiles),
    cutAt: kept.length > mostFiles || ignored.length > mostFiles ? mostFiles : undefined,
  };
}

/** A text of the repository; undefined when it is not there, is no text or is larger than anything that somebody writes by hand. */
export async function readText(repository: Repository, path: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(join(repository.root, path));
    const text = bytes.length > mostTextBytes ? undefined : bytes.toString("utf8");
    return text?.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

export async function sizeOf(repository: Repository, path: string): Promise<number> {
  return await stat(join(repository.root, path)).then(
    ({ size }) => size,
    () => 0,
  );
}

async function withoutGit(directory: string): Promise<Repository> {
  const files: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    if (files.length >= mostFiles) return;
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const shown = relative(directory, path).split(sep).join("/");
      if (isLeftOut(shown)) continue;
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) files.push(shown);
    }
  };
  await walk(directory);
  return {
    root: directory,
    folder: "",
    git: false,
    name: basename(directory),
    defaultBranch: { name: "main", from: undefined },
    gitlab: gitlabOf(undefined, files),
    files: files.sort().slice(0, mostFiles),
    ignored: [],
    cutAt: files.length > mostFiles ? mostFiles : undefined,
  };
}

/** Of a tool, or of a name with a line break in it, which no contract or policy may have. */
function isLeftOut(path: string): boolean {
  if (/\p{Cc}/u.test(path)) return true;
  return path.split("/").some((step) => toolFolders.has(step) || step.endsWith(".egg-info"));
}

async function present(root: string, paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map((path) =>
      stat(join(root, path)).then(
        (entry) => entry.isFile(),
        () => false,
      ),
    ),
  );
  return paths.filter((_, index) => found[index]);
}

/** What `origin` calls its default branch; else the only branch that it can be. */
async function branchOf(directory: string): Promise<DefaultBranch> {
  const remote = (await git(directory, "symbolic-ref", "--short", "refs/remotes/origin/HEAD"))?.trim();
  if (remote) return { name: remote.replace(/^origin\//, ""), from: "`origin` says so" };
  const text = await git(directory, "for-each-ref", "--format=%(refname:short)", "refs/heads");
  const branches = (text ?? "").split("\n").filter((name) => name !== "" && name !== defaultLedgerBranch);
  const current = (await git(directory, "symbolic-ref", "--short", "HEAD"))?.trim();
  const [only] = branches;
  if (only !== undefined && branches.length === 1) return { name: only, from: "it is the only branch" };
  const usual = ["main", "master"].filter((name) => branches.includes(name));
  if (usual.length === 1 && usual[0] !== undefined) return { name: usual[0], from: undefined };
  return { name: usual[0] ?? current ?? "main", from: undefined };
}

function gitlabOf(origin: string | undefined, files: readonly string[]): string | undefined {
  if (origin !== undefined && /^(?:[a-z]+:\/\/)?(?:[^/@\s]*@)?gitlab\./i.test(origin)) return "`origin` is on GitLab";
  return files.includes(".gitlab-ci.yml") ? ".gitlab-ci.yml is there" : undefined;
}

function nameOf(address: string | undefined): string | undefined {
  const name = address
    ?.replace(/\/+$/, "")
    .replace(/\.git$/, "")
    .split(/[/:]/)
    .at(-1);
  return name === "" ? undefined : name;
}

/** What a command of git says; undefined when it fails, as outside a repository. */
function git(directory: string, ...words: string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const options = { cwd: directory, env: readOnlyEnvironment(), maxBuffer: 256 * 1024 * 1024, timeout: 60_000 };
    execFile("git", words, options, (error, stdout) => resolve(error === null ? stdout : undefined));
  });
}
