import { execFileSync } from "node:child_process";
import { type Json, stringAt } from "../json.ts";

/** Sends one request to the emulator as a user; throws when it is refused. */
export type Send = (method: string, path: string, body?: Json) => Promise<Json>;

/**
 * Copies every commit that `ref` reaches in a local repository, with its trees and blobs, so that the server knows the
 * same objects under the same SHAs as a checkout. Returns the SHA of `ref`. `known` remembers what is there already.
 */
export async function copyCommits(
  send: Send,
  repository: string,
  directory: string,
  ref: string,
  known: Set<string>,
): Promise<string> {
  const sha = git(directory, "rev-parse", "--verify", `${ref}^{commit}`).trim();
  const commits = git(directory, "rev-list", "--reverse", "--topo-order", sha).trim().split("\n");
  for (const commit of commits) {
    if (known.has(commit)) continue;
    const tree = [];
    for (const line of git(directory, "ls-tree", "-r", "-z", commit).split("\0")) {
      const entry = /^(\d{6}) (\w+) ([0-9a-f]{40})\t(.+)$/s.exec(line);
      if (!entry) continue;
      const [, mode = "", type = "", object = "", path = ""] = entry;
      if (type === "blob" && !known.has(object)) {
        const content = execFileSync("git", ["-C", directory, "cat-file", "blob", object], { maxBuffer: 1 << 30 });
        const body = { content: content.toString("base64"), encoding: "base64" };
        same(object, await send("POST", `/repos/${repository}/git/blobs`, body));
        known.add(object);
      }
      tree.push({ path, mode, type, sha: object });
    }
    const treeSha = git(directory, "rev-parse", `${commit}^{tree}`).trim();
    same(treeSha, await send("POST", `/repos/${repository}/git/trees`, { tree }));
    const body = { ...readCommit(git(directory, "cat-file", "commit", commit)), tree: treeSha };
    same(commit, await send("POST", `/repos/${repository}/git/commits`, body));
    known.add(commit);
  }
  return sha;
}

function readCommit(raw: string): { message: string; parents: string[]; author: Json; committer: Json } {
  const end = raw.indexOf("\n\n");
  const head = raw.slice(0, end).split("\n");
  const value = (key: string): string[] =>
    head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    message: raw.slice(end + 2),
    parents: value("parent"),
    author: identity(value("author")[0] ?? ""),
    committer: identity(value("committer")[0] ?? ""),
  };
}

/** `name <email> seconds +0200` as the API has it; the zone is part of what the commit's SHA is made of. */
function identity(line: string): Json {
  const found = /^(.*) <(.*)> (\d+) ([+-])(\d\d)(\d\d)$/.exec(line);
  if (!found) throw new Error(`Not an identity of a commit: ${line}`);
  const [, name = "", email = "", seconds = "", sign = "", hours = "", minutes = ""] = found;
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1);
  const local = new Date(Number(seconds) * 1000 + offsetMs).toISOString().slice(0, 19);
  return { name, email, date: `${local}${sign}${hours}:${minutes}` };
}

function same(sha: string, answer: Json): void {
  const given = stringAt(answer, "sha");
  if (given !== sha) throw new Error(`The server made ${given} of git object ${sha}.`);
}

export function git(directory: string, ...args: string[]): string {
  return execFileSync("git", ["-C", directory, ...args], { encoding: "utf8", maxBuffer: 1 << 30 });
}
