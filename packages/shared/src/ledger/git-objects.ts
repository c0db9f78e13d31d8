import type { GitResult } from "./git-process.ts";
import type { StoreChange } from "./ledger.ts";

/** Runs git in the session's repository. */
export type RunInSession = (parameters: readonly string[], options?: { input?: Buffer | string }) => Promise<GitResult>;

/** Git failed on objects that should be there: they are damaged, or the disk is full. */
export interface ObjectFailure {
  failed: string;
}

export function isFailure(result: unknown): result is ObjectFailure {
  return typeof result === "object" && result !== null && "failed" in result && typeof result.failed === "string";
}

/** Object ids of files by path; empty for a submodule, which has no content here. */
export type Listing = Map<string, string>;

/** More paths than this are looked up in a listing of everything, since a command line has an end. */
const mostNamedPaths = 200;

/** The files at or below `paths`, all files for none. */
export async function listFiles(
  run: RunInSession,
  commit: string,
  paths: readonly string[],
): Promise<Listing | ObjectFailure> {
  const named = paths.length > mostNamedPaths ? [] : paths;
  const { ok, output, errors } = await run(["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...named]);
  if (!ok) return { failed: errors };
  const listing: Listing = new Map();
  for (const line of output.toString("utf8").split("\0")) {
    // Links and submodules too: somebody put them there, and who verifies must see them.
    const [, type, id = "", path = ""] = /^\d{6} (blob|commit) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (type !== undefined) listing.set(path, type === "blob" ? id : "");
  }
  return listing;
}

/** Names of the root's entries; folders end in `/`. */
export async function rootEntries(run: RunInSession, commit: string): Promise<string[] | ObjectFailure> {
  const { ok, output, errors } = await run(["ls-tree", "-z", "--full-tree", commit]);
  if (!ok) return { failed: errors };
  return output
    .toString("utf8")
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => line.slice(line.indexOf("\t") + 1) + (/^040000 tree /.test(line) ? "/" : ""));
}

/** Every object that is in the store itself, without asking a remote for more. */
export async function presentObjects(run: RunInSession): Promise<Set<string> | ObjectFailure> {
  const options = ["--batch-all-objects", "--batch-check=%(objectname)", "--unordered"];
  const { ok, output, errors } = await run(["cat-file", ...options]);
  return ok ? new Set(output.toString("latin1").split("\n")) : { failed: errors };
}

/** Texts by object id, by one process. */
export async function readBlobs(
  run: RunInSession,
  ids: readonly string[],
): Promise<Map<string, string> | ObjectFailure> {
  const texts = new Map<string, string>();
  if (ids.length === 0) return texts;
  const { ok, output, errors } = await run(["cat-file", "--batch", "--buffer"], { input: `${ids.join("\n")}\n` });
  if (!ok) return { failed: errors };
  let offset = 0;
  for (const id of ids) {
    const end = output.indexOf("\n", offset);
    const header = output.subarray(offset, Math.max(end, offset)).toString("latin1");
    const [, found, size] = /^([0-9a-f]+) blob (\d+)$/.exec(header) ?? [];
    if (found !== id || size === undefined) return { failed: header === "" ? errors : header };
    texts.set(id, output.subarray(end + 1, end + 1 + Number(size)).toString("utf8"));
    offset = end + 1 + Number(size) + 1;
  }
  return texts;
}

/** Where a new commit is noted in the session's repository, so that later fetches can say that it is there. */
const writtenRef = "refs/gatewright/written";

/**
 * Blobs, trees and the commit by one process, without an index: only the trees on the way to the files are read, so it
 * works where the blobs of the parent are missing. Nothing points to them until the branch is moved.
 */
export async function writeCommit(run: RunInSession, change: StoreChange): Promise<{ commit: string } | ObjectFailure> {
  // `--done`: a stream that ends early, because its writer was killed, is an error and never a commit with some of its files.
  const parameters = ["fast-import", "--quiet", "--done", "--force", "--date-format=raw"];
  const { ok, output, errors } = await run(parameters, { input: importStream(change) });
  const commit = output.toString("latin1").trim();
  return ok && /^[0-9a-f]{40,64}$/.test(commit) ? { commit } : { failed: errors };
}

function importStream({ parent, files, message }: StoreChange): Buffer {
  const parts: (string | Buffer)[] = [];
  const data = (text: string): void => {
    const bytes = Buffer.from(text, "utf8");
    parts.push(`data ${bytes.length}\n`, bytes, "\n");
  };
  // Without this, `commit` without `from` goes on from where the reference stood.
  parts.push(`reset ${writtenRef}\n`, parent === undefined ? "\n" : `from ${parent}\n\n`);
  parts.push(`commit ${writtenRef}\nmark :1\n`, `author ${person("AUTHOR")}\n`, `committer ${person("COMMITTER")}\n`);
  data(message);
  for (const [path, text] of files) {
    parts.push(`M 100644 inline ${quoted(path)}\n`);
    data(text);
  }
  parts.push("get-mark :1\n", "done\n");
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : part)));
}

/** Seconds since 1970 by this machine's clock; a time zone would tell where it stands. */
function person(role: "AUTHOR" | "COMMITTER"): string {
  const { name, email } = identity(role);
  return `${name} <${email}> ${Math.floor(Date.now() / 1000)} +0000`;
}

/** The author that the environment names, else gatewright; never the `user.name` of whoever owns the machine. */
export function identity(role: "AUTHOR" | "COMMITTER"): { name: string; email: string } {
  const given = (part: "NAME" | "EMAIL"): string | undefined => {
    const value = process.env[`GIT_${role}_${part}`] ?? process.env[`GIT_AUTHOR_${part}`];
    const clean = value?.replaceAll(/[<>\p{Cc}]/gu, "").trim();
    return clean === "" ? undefined : clean;
  };
  return { name: given("NAME") ?? "gatewright", email: given("EMAIL") ?? "noreply@gatewright.invalid" };
}

/** A path in the root's tree; everything else is a bug of the caller and must not reach git. */
function quoted(path: string): string {
  const steps = path.split("/");
  if (steps.some((step) => step === "" || step === "." || step === ".." || /^\.git$/i.test(step))) {
    throw new Error(`${JSON.stringify(path)} is no path of a file on the ledger's branch.`);
  }
  if (/\p{Cc}/u.test(path)) throw new Error(`The path ${JSON.stringify(path)} has control characters.`);
  return `"${path.replaceAll(/["\\]/g, "\\$&")}"`;
}
