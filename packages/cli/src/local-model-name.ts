import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import { nameOfUnnamed } from "@gatewright/shared/policy/short-form.ts";

/**
 * What a run on GitHub would call the model at the top level of a policy that has no `name:`, so that both write to one chain of the
 * ledger: as the repository that `origin` names, or as the folder below its root. Outside git, as the folder.
 */
export function nameOfLocalModel(workingDirectory: string): string | undefined {
  const git = (...words: string[]): string | undefined => {
    const { status, stdout } = spawnSync("git", words, { cwd: workingDirectory, encoding: "utf8" });
    return status === 0 && stdout.trim() !== "" ? stdout.trim() : undefined;
  };
  const folder = git("rev-parse", "--show-prefix") ?? "";
  const origin = git("remote", "get-url", "origin")?.replace(/\.git$/, "");
  const root = git("rev-parse", "--show-toplevel") ?? workingDirectory;
  return nameOfUnnamed(origin ?? basename(root), folder);
}
