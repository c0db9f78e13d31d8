import { createHash } from "node:crypto";
import { devNull } from "node:os";
import { posix } from "node:path";
import { withoutCredentials } from "@gatewright/shared/git/remote-address.ts";
import type { CodeVersion } from "@gatewright/shared/ledger/record.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import type { ReadContext } from "../read-context.ts";
import { redactText } from "../redaction/redact.ts";
import { recordValue, shortLine } from "../values/record-text.ts";
import { isLeftover, keptRecords } from "./code-files.ts";
import { digestEntry } from "./digest-entries.ts";
import { type GitCheckout, gitTimeoutMs, openCheckout } from "./git-checkout.ts";

export interface CodeOptions {
  onProblem?(phrase: string): void;
  diffTimeoutMs?: number;
}

/**
 * Which code made the run. Outside git only the command is known.
 * @param written paths below the working directory that the run itself wrote (outputs, metrics): they do not make the checkout dirty,
 * whether git tracks them or not
 * @param options.onProblem gets the reason, as a phrase, when nobody can say whether the checkout has changes
 */
export async function readCode(
  context: ReadContext,
  command: string | undefined,
  written: readonly string[] = [],
  options: CodeOptions = {},
): Promise<CodeVersion> {
  const { secrets, variables, signal } = context;
  const shown = command === undefined ? {} : { command: recordValue(redactText(command, secrets)) };
  const checkout = await openCheckout(context.workingDirectory, signal);
  if (checkout === undefined) return shown;
  const commit = (await textOf(checkout, "rev-parse", "--verify", "--quiet", "HEAD^{commit}"))?.trim();
  const branch = await branchOf(checkout, variables);
  const remote = await textOf(checkout, "config", "--get", "remote.origin.url");
  const changes = await changesOf(checkout, context, commit !== undefined, written, options);
  return {
    ...(commit === undefined ? {} : { commit }),
    ...(branch === undefined ? {} : { branch: shortLine(redactText(branch, secrets), 500) }),
    ...(remote === undefined
      ? {}
      : { remote: shortLine(redactText(withoutCredentials(remote.trim()), secrets), 2_000) }),
    ...changes,
    ...shown,
  };
}

/** A CI system checks out a commit, not a branch, and says in a variable which branch that was. */
const branchVariables = ["GITHUB_HEAD_REF", "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_COMMIT_BRANCH", "BRANCH_NAME"];

async function branchOf(checkout: GitCheckout, variables: Environment): Promise<string | undefined> {
  const checkedOut = (await textOf(checkout, "symbolic-ref", "--quiet", "--short", "HEAD"))?.trim();
  if (checkedOut !== undefined && checkedOut !== "") return checkedOut;
  const named = branchVariables.map((name) => variables[name]).find((value) => value !== undefined && value !== "");
  if (named !== undefined) return named;
  return variables["GITHUB_REF_TYPE"] === "branch" ? variables["GITHUB_REF_NAME"] : undefined;
}

async function changesOf(
  checkout: GitCheckout,
  { workingDirectory }: ReadContext,
  hasCommit: boolean,
  written: readonly string[],
  { onProblem, diffTimeoutMs = gitTimeoutMs }: CodeOptions,
): Promise<Pick<CodeVersion, "dirty" | "diff_digest">> {
  const unknown = (why: string): Record<string, never> => {
    onProblem?.(`whether the checkout has changes is not known, because ${why}`);
    return {};
  };
  const own = pathsFromRoot(checkout.root, workingDirectory, written);
  const untracked = await untrackedFiles(checkout, own);
  if (untracked === undefined) return unknown("`git ls-files` failed");
  const hash = createHash("sha256");
  let diffBytes = 0;
  const onChunk = (chunk: Buffer): void => {
    diffBytes += chunk.length;
    hash.update(chunk);
  };
  // Before the first commit every file is new: the index against nothing.
  const end = hasCommit ? await checkout.stream(diffWithout(own), onChunk, { timeoutMs: diffTimeoutMs }) : "done";
  if (end === "refused") return unknown("`git diff` failed");
  if (end === "too long") return unknown(`\`git diff\` took more than ${diffTimeoutMs / 1000} seconds`);
  if (hasCommit && diffBytes === 0 && untracked.length === 0) return { dirty: false };
  for (const path of untracked) {
    const { digest } = await digestEntry(checkout.root, path);
    hash.update(`${path}\0${digest}\n`);
  }
  return { dirty: true, diff_digest: `sha256:${hash.digest("hex")}` };
}

/** The user's own settings of `git diff` must not change the digest, nor may it start a program that a file's attributes name. */
const diffParameters = [
  "-c",
  "core.quotePath=true",
  "diff",
  "HEAD",
  "--binary",
  "--full-index",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--no-renames",
  "--no-indent-heuristic",
  "--diff-algorithm=myers",
  "--unified=3",
  "--inter-hunk-context=0",
  "--src-prefix=a/",
  "--dst-prefix=b/",
  "--submodule=short",
  "--ignore-submodules=none",
  `-O${devNull}`,
];

/** Only with the magic of pathspecs can paths be left out; each is still taken as it is written, brackets and all. */
function diffWithout(paths: readonly string[]): string[] {
  if (paths.length === 0) return diffParameters;
  const left = paths.map((path) => `:(top,exclude,literal)${path}`);
  return ["--no-literal-pathspecs", ...diffParameters, "--", ":(top)", ...left];
}

async function untrackedFiles(checkout: GitCheckout, own: readonly string[]): Promise<string[] | undefined> {
  const listing = await checkout.run(["ls-files", "-z", "--others", "--exclude-standard", keptRecords, "--full-name"]);
  if (listing === undefined) return undefined;
  return listing
    .toString("utf8")
    .split("\0")
    .filter((path) => path !== "" && !isLeftover(path))
    .filter((path) => !own.some((output) => path === output || path.startsWith(`${output}/`)))
    .sort();
}

/** As git names them. The working directory itself is nothing that a run writes: with it every change would be excused. */
function pathsFromRoot(root: string, workingDirectory: string, paths: readonly string[]): string[] {
  const prefix = prefixOf(root, workingDirectory);
  return paths
    .map((path) => posix.normalize(path).replace(/\/+$/, ""))
    .filter((path) => path !== "." && path !== ".." && !path.startsWith("../"))
    .map((path) => prefix + path);
}

function prefixOf(root: string, workingDirectory: string): string {
  const below = workingDirectory.slice(root.length).replaceAll("\\", "/").replace(/^\/+/, "");
  return below === "" ? "" : `${below}/`;
}

async function textOf(checkout: GitCheckout, ...parameters: string[]): Promise<string | undefined> {
  return (await checkout.run(parameters))?.toString("utf8");
}
