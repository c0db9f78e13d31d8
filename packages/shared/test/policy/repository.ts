import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";

const created: string[] = [];

afterAll(() => {
  for (const directory of created.splice(0)) rmSync(directory, { recursive: true, force: true });
});

export function temporaryDirectory(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "which-policy-")));
  created.push(directory);
  return directory;
}

/** File contents by path; `undefined` removes the file, `{ link }` makes a symbolic link. */
export type Files = Record<string, string | undefined | { link: string }>;

export function write(directory: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    rmSync(file, { force: true, recursive: true });
    if (content === undefined) continue;
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === "string") writeFileSync(file, content);
    else symlinkSync(content.link, file);
  }
}

export function git(directory: string, ...parameters: string[]): string {
  return execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...parameters], {
    cwd: directory,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

export interface Origin {
  directory: string;
  url: string;
  base: string;
  head: string;
}

/** A repository whose `main` holds `base` and whose `topic` changes it to `head`. */
export function origin(base: Files, head: Files = {}): Origin {
  const directory = temporaryDirectory();
  git(directory, "init", "-q", "-b", "main");
  git(directory, "config", "uploadpack.allowFilter", "true");
  git(directory, "config", "uploadpack.allowAnySHA1InWant", "true");
  const commit = (files: Files, message: string): string => {
    write(directory, files);
    git(directory, "add", "-A");
    git(directory, "commit", "-q", "--allow-empty", "-m", message);
    return git(directory, "rev-parse", "HEAD");
  };
  const baseSha = commit({ "README.md": "strikes\n", ...base }, "base");
  git(directory, "checkout", "-q", "-b", "topic");
  const headSha = commit(head, "head");
  return { directory, url: pathToFileURL(directory).href, base: baseSha, head: headSha };
}

/** A clone of the topic branch, as a runner would have it. */
export function cloneTopic(from: Origin, ...parameters: string[]): string {
  return cloneBranch(from, "topic", ...parameters);
}

export function cloneBranch({ url }: Origin, branch: string, ...parameters: string[]): string {
  const directory = temporaryDirectory();
  git(directory, "clone", "-q", "--branch", branch, ...parameters, url, "checkout");
  return join(directory, "checkout");
}
