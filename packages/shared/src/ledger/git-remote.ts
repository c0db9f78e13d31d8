import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { remoteName } from "./git-checkout.ts";
import type { GitResult } from "./git-process.ts";

/** Runs git in the session's repository with the remote's address and credentials. */
export type RunWithRemote = (
  parameters: readonly string[],
  options?: { input?: string; settings?: readonly (readonly [string, string])[] },
) => Promise<GitResult>;

const fetchedRef = "refs/gatewright/fetched";

const quietFetch = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
/** What comes with the branch's newest commit. */
export type Extent =
  /** Its trees; blobs come when they are read. */
  | "newest only"
  /** Its trees, and what has been written since the last fetch: that is what a writer who came too late needs next. */
  | "what is new"
  /** All blobs and all history, for servers that cannot leave them out. */
  | "everything";

const extents: Record<Extent, readonly string[]> = {
  "newest only": ["--depth=1", "--filter=blob:none"],
  "what is new": ["--depth=1", "--filter=blob:limit=256k"],
  everything: [],
};

export type Fetched = { tip: string } | { failed: string };

/** A server that does not know filters sends all blobs by itself; one that does not know shallow clones refuses. */
export async function fetchTip(
  run: RunWithRemote,
  directory: string,
  source: string,
  extent: Extent,
): Promise<Fetched> {
  const { ok, errors } = await run([...quietFetch, ...extents[extent], remoteName, `+${source}:${fetchedRef}`]);
  if (!ok) return { failed: errors };
  // The repository is our own, and so is the form of its references.
  return { tip: (await readFile(join(directory, fetchedRef), "utf8")).trim() };
}

/** The blobs in one round trip, as git's own on-demand fetch asks for them. */
export async function fetchBlobs(run: RunWithRemote, ids: readonly string[]): Promise<GitResult> {
  const parameters = [...quietFetch, "--filter=blob:none", "--stdin", remoteName];
  return run(parameters, {
    input: `${ids.join("\n")}\n`,
    settings: [["fetch.negotiationalgorithm", "noop"]],
  });
}

export type RemoteTip = { outcome: "reached"; tip: string | undefined } | { outcome: "failed"; errors: string };

export async function remoteTip(run: RunWithRemote, branch: string): Promise<RemoteTip> {
  const { ok, output, errors } = await run(["ls-remote", "--quiet", remoteName, branch]);
  if (!ok) return { outcome: "failed", errors };
  // The pattern also matches the end of longer names.
  const line = output
    .toString("utf8")
    .split("\n")
    .find((text) => text.endsWith(`\t${branch}`));
  return { outcome: "reached", tip: line?.slice(0, line.indexOf("\t")) };
}

export interface Pushed extends GitResult {
  /** The server came so far as to say something about the branch. */
  answered: boolean;
}

/** Only forward: a branch that has moved on is never overwritten. */
export async function push(run: RunWithRemote, commit: string, branch: string): Promise<Pushed> {
  const options = ["--porcelain", "--no-verify", "--no-signed", "--no-follow-tags", "--recurse-submodules=no"];
  const result = await run(["push", ...options, remoteName, `${commit}:${branch}`]);
  // `flag TAB from:to TAB [remote rejected] (pre-receive hook declined)`
  const [, answer] = /^[ +\-*!=]\t[^\t\n]*\t(.*)$/m.exec(result.output.toString("utf8")) ?? [];
  return {
    ...result,
    errors: answer === undefined ? result.errors : `${result.errors}\n${answer}`,
    answered: answer !== undefined,
  };
}
