import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeBaselineRepository } from "../../examples/birdstrikes/baseline-repository.ts";
import type { plantedFaults } from "../../examples/birdstrikes/faults.ts";
import type { ModelChange } from "../../examples/birdstrikes/model-changes.ts";

const root = join(import.meta.dirname, "..", "..");

export function git(directory: string, ...words: string[]): string {
  const author = ["-c", "user.name=T", "-c", "user.email=t@example.com"];
  return execFileSync("git", [...author, ...words], { cwd: directory, encoding: "utf8", stdio: "pipe" }).trim();
}

/** gatewright's repository as a pipeline fetches it: the bundle at the tag `v1`. The engine is the one of this checkout. */
export function productRepository(folder: string): string {
  mkdirSync(folder);
  cpSync(join(root, "dist"), join(folder, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "-A");
  git(folder, "commit", "--quiet", "-m", "v1");
  git(folder, "tag", "v1");
  return pathToFileURL(folder).href;
}

export interface Change {
  change?: ModelChange;
  faults?: ReturnType<typeof plantedFaults>;
  /** Files beside the example's; a function edits what is there. */
  files?: Record<string, string | ((text: string) => string)>;
}

/** The bird strikes with the model that needs nothing but Node, and a remote `origin`. */
export interface PipelineProject {
  folder: string;
  origin: string;
  /** Commits the example with this change on main and pushes it. */
  main(change?: Change): void;
  /** The same on a branch from main, which stays checked out. */
  branch(name: string, change?: Change): void;
  remove(): void;
}

export function pipelineProject(own: Record<string, string>): PipelineProject {
  const base = mkdtempSync(join(tmpdir(), "gatewright-pipeline-"));
  const [folder, origin] = [join(base, "project"), join(base, "origin.git")];
  mkdirSync(folder);
  git(base, "init", "--quiet", "--bare", "--initial-branch=main", origin);
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "remote", "add", "origin", pathToFileURL(origin).href);
  const commit = ({ change, faults = [], files = {} }: Change): void => {
    writeBaselineRepository(folder, { faults, ...(change === undefined ? {} : { change }) });
    for (const [path, content] of Object.entries({ ...own, ...files })) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof content === "string" ? content : content(readFileSync(file, "utf8")));
    }
    git(folder, "add", "-A");
    git(folder, "commit", "--quiet", "--allow-empty", "-m", "change");
  };
  return {
    folder,
    origin,
    main: (change = {}) => {
      git(folder, "checkout", "--quiet", "-B", "main");
      commit(change);
      git(folder, "push", "--quiet", "origin", "main");
      git(folder, "fetch", "--quiet", "origin");
      git(folder, "remote", "set-head", "origin", "main");
    },
    branch: (name, change = {}) => {
      git(folder, "checkout", "--quiet", "--force", "main");
      git(folder, "checkout", "--quiet", "-B", name);
      commit(change);
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}
