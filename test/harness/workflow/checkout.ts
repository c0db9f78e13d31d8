import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** What actions/checkout does here: fetches the event's commit, or another ref, into an empty workspace. */
export function checkout(
  inputs: Record<string, string>,
  { directory, workspace, sha, ref }: { directory: string; workspace: string; sha: string; ref: string },
): void {
  if (inputs["repository"])
    throw new Error(`The simulator checks out no other repository, not ${inputs["repository"]}.`);
  const target = resolve(workspace, inputs["path"] ?? ".");
  const asked = inputs["ref"] || ref;
  // A branch is checked out by its name, as the real action does it; anything else detached.
  const branch = /^refs\/heads\/(.+)$/.exec(asked)?.[1] ?? (isBranch(directory, asked) ? asked : undefined);
  const git = (...words: string[]): void => {
    execFileSync("git", ["-c", "protocol.file.allow=always", ...words], {
      cwd: target,
      stdio: ["ignore", "pipe", "pipe"],
    });
  };
  execFileSync("git", ["-C", directory, "config", "uploadpack.allowAnySHA1InWant", "true"]);
  execFileSync("git", ["init", "--quiet", target]);
  git("remote", "add", "origin", pathToFileURL(directory).href);
  const depth = inputs["fetch-depth"] || "1";
  const wanted = inputs["ref"] || sha;
  if (depth === "0") git("fetch", "--quiet", "--tags", "origin", "+refs/heads/*:refs/remotes/origin/*");
  git("fetch", "--quiet", "--no-tags", ...(depth === "0" ? [] : ["--depth", depth]), "origin", wanted);
  if (branch === undefined) git("checkout", "--quiet", "--detach", "FETCH_HEAD");
  else {
    git("checkout", "--quiet", "-B", branch, "FETCH_HEAD");
    git("update-ref", `refs/remotes/origin/${branch}`, "HEAD");
  }
  if (inputs["persist-credentials"] !== "false")
    git("config", "--file", join(target, ".git", "config"), "http.extraheader", "AUTHORIZATION: basic ***");
}

function isBranch(directory: string, name: string): boolean {
  try {
    execFileSync("git", ["-C", directory, "show-ref", "--verify", "--quiet", `refs/heads/${name}`]);
    return true;
  } catch {
    return false;
  }
}
