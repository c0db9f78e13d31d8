import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { configurationError, evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { type GitRepository, openRepository } from "@gatewright/shared/policy/git-tree.ts";
import { type WhichPolicy, type WhichPolicyOptions, whichPolicy } from "@gatewright/shared/policy/which-policy.ts";
import { readWorkingTree } from "@gatewright/shared/policy/working-tree.ts";
import type { RunContext } from "@gatewright/shared/runtime/run-context.ts";
import { type CiBase, readCiBase } from "./ci-base.ts";
import type { OptionDefinitions } from "./command-line.ts";
import { nameOfLocalModel } from "./local-model-name.ts";
import type { Terminal } from "./terminal.ts";

/** A run on somebody's own machine: no event, no token. */
export const localRun: RunContext = { event: "local", readOnlyToken: true, notes: [] };

/** The option of every command that reads a policy. */
export const baseOption = {
  base: {
    value: "REF",
    description:
      "Commit or branch, fetched already, whose policy and contracts count before this tree's. In a pipeline of a merge or pull request on GitLab or Jenkins: its target.",
  },
} as const satisfies OptionDefinitions;

/** A run outside GitHub, and what has to be known of its checkout before anybody can say whose policy counts. */
export interface LocalRun {
  run: RunContext;
  /** Root of the checkout; the working directory itself where there is none. */
  workspace: string;
  /** Why the base that there has to be cannot be read. Thrown when the policy is asked for, so that it becomes the report. */
  problem: UserError | undefined;
  /** Sentences for the report. */
  notes: string[];
}

/** Nothing counts but the working tree. */
export function ownMachine(workingDirectory: string): LocalRun {
  return { run: localRun, workspace: workingDirectory, problem: undefined, notes: [] };
}

/**
 * Where the run stands: on a person's machine the working tree counts. In a pipeline of a merge request, and of another branch than the
 * default one, the base's policy counts, as on GitHub, else every merge request could weaken its own gate.
 */
export async function readLocalRun(
  base: string | undefined,
  { workingDirectory, environment: variables }: Place,
): Promise<LocalRun> {
  const ci = readCiBase(variables);
  const workspace = workspaceOf({ workingDirectory, environment: variables });
  const run: RunContext = { ...localRun, ...ci.run };
  const named = base === undefined ? ci.base : { kind: "commit" as const, name: base, hint: "" };
  const found: LocalRun = { run, workspace, problem: undefined, notes: base === undefined ? ci.notes : [] };
  if (named === undefined) return found;
  try {
    const repository = await openRepository(workspace, workingDirectory);
    const sha = await commitOfBase(named, repository);
    const branch = base === undefined && named.kind === "commit" ? named.branch : undefined;
    const stand = { ...run, baseSha: sha, ...(branch === undefined ? {} : { baseRef: branch }) };
    const files = repository === undefined ? [] : await changedCiFiles(repository, sha, workspace, ci.files);
    return { ...found, run: stand, notes: [...found.notes, ...files] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...found, problem: error };
  }
}

async function commitOfBase(base: CiBase, repository: GitRepository | undefined): Promise<string> {
  if (base.kind === "unknown") throw evidenceError(base.why, { hint: base.hint });
  const { name, branch, hint } = base;
  const what = branch === undefined ? `The base ${name}` : `The base ${branch} (${name})`;
  if (repository === undefined) {
    throw evidenceError(`${what} cannot be read, because the working directory is no git checkout.`, {
      hint: "Run the command in the checkout; in a container, mount its .git as well.",
    });
  }
  if (name.startsWith("-")) {
    throw configurationError(`The base is ${JSON.stringify(name)}, which is no name of a commit.`, {
      hint: "Give a commit or a branch, such as `--base origin/main`.",
    });
  }
  const commits = await commitsNamed(name, repository);
  const [sha, ...others] = new Set(commits.values());
  if (others.length > 0) {
    throw evidenceError(`${what} names more than one commit: ${[...commits.keys()].join(", ")}.`, {
      hint: "Write out which one is meant, such as `--base refs/remotes/origin/main`.",
    });
  }
  if (sha !== undefined) return sha;
  throw evidenceError(`${what} is not in this clone, so nobody can say whose policy counts.`, {
    hint: hint === "" ? "Fetch it first, e.g. `git fetch origin main` for `--base origin/main`." : hint,
  });
}

/**
 * Everything that a short name can stand for. Git takes a tag before a branch: whoever may push a tag `origin/main` would choose the
 * base otherwise.
 */
async function commitsNamed(name: string, repository: GitRepository): Promise<Map<string, string>> {
  const short = /^[\w./-]+$/.test(name) && !name.startsWith("refs/");
  const names = short ? [name, ...["heads", "remotes", "tags"].map((kind) => `refs/${kind}/${name}`)] : [name];
  const found = await Promise.all(names.map(async (each) => [each, await repository.commitOf(each)] as const));
  return new Map(found.flatMap(([each, sha]) => (sha === undefined ? [] : [[each, sha] as const])));
}

/** The pipeline of a merge request is its own, so a change of its file can switch the gate off: a reader is told. */
async function changedCiFiles(
  repository: GitRepository,
  sha: string,
  workspace: string,
  paths: readonly string[],
): Promise<string[]> {
  const changed: string[] = [];
  for (const path of paths) {
    const base = await repository.read(sha, path);
    const own = await readWorkingTree(workspace, path).catch(onlyUserErrors);
    if (base.outcome === "incomplete" || base.outcome === "unreadable") continue;
    const before = base.outcome === "found" ? base.text : undefined;
    if (before?.replaceAll("\r\n", "\n") !== own?.replaceAll("\r\n", "\n")) changed.push(path);
  }
  if (changed.length === 0) return [];
  return [
    `${changed.join(" and ")} differs from the base's: the pipeline that runs here is described by the branch itself, so look whether this gate still runs as it should.`,
  ];
}

/** A file that may not be read, such as a link out of the checkout, is another than the base's. */
function onlyUserErrors(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
}

/** Whose policy counts for this run (design section 2). @throws UserError, also when the base cannot be read */
export async function localWhichPolicy(
  { run, workspace, problem, notes }: LocalRun,
  options: Pick<WhichPolicyOptions, "policyPath" | "contracts" | "workingDirectory">,
): Promise<WhichPolicy> {
  if (problem !== undefined) throw problem;
  const { workingDirectory } = options;
  const named = (path: string) => (run.baseSha === undefined ? path : pathUnderBase(path, workspace, workingDirectory));
  const which = await whichPolicy({
    run,
    policyPath: named(options.policyPath),
    contracts: options.contracts.map(named),
    workspace,
    workingDirectory,
    host: undefined,
    unnamed: () => nameOfLocalModel(workingDirectory),
  });
  return { ...which, notes: [...notes, ...which.notes] };
}

/**
 * A path of the command line as the base's tree knows it. A file of the repository outside the working directory would be read here
 * only, as the merge request has it; one outside the repository is none of the merge request's.
 */
function pathUnderBase(path: string, workspace: string, workingDirectory: string): string {
  const absolute = resolve(workingDirectory, path);
  const inside = relative(workingDirectory, absolute);
  if (!leaves(inside)) return inside.split(sep).join("/");
  if (leaves(relative(workspace, absolute))) return absolute;
  throw configurationError(
    `${path} lies in the repository but outside the working directory, so the base has no say in it.`,
    {
      hint: "Run the command in a folder that holds the policy, its contracts and what they name.",
    },
  );
}

/** The working directory from the root of the checkout, forward slashes; empty at the root. */
export function pathInRepository(terminal: Place): string {
  const path = relative(workspaceOf(terminal), terminal.workingDirectory);
  return leaves(path) ? "" : path.split(sep).join("/");
}

type Place = Pick<Terminal, "workingDirectory" | "environment">;

/** The checkout as the CI system names it, else the nearest folder upwards that is one. */
function workspaceOf({ workingDirectory, environment: variables }: Place): string {
  const stated = variables["CI_PROJECT_DIR"] ?? variables["WORKSPACE"];
  if (stated !== undefined && isAbsolute(stated) && !leaves(relative(stated, workingDirectory))) return stated;
  for (let folder = workingDirectory; ; folder = resolve(folder, "..")) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === resolve(folder, "..")) return workingDirectory;
  }
}

function leaves(path: string): boolean {
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}
