import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { readOnlyEnvironment, readOnlyParameters } from "@gatewright/shared/git/read-only.ts";

/** A checkout that is only looked at. */
export interface GitCheckout {
  /** Absolute. */
  root: string;
  /** Standard output; undefined when git says no. */
  run(parameters: readonly string[], options?: { directory?: string }): Promise<Buffer | undefined>;
  /** Hands on standard output piece by piece. */
  stream(
    parameters: readonly string[],
    onChunk: (chunk: Buffer) => void,
    options?: { timeoutMs?: number },
  ): Promise<GitEnd>;
}

/** `refused`: git says no; `too long`: it was stopped. */
export type GitEnd = "done" | "refused" | "too long";

/** What one call of git may take. */
export const gitTimeoutMs = 120_000;

/**
 * The checkout around a directory: the nearest folder with a `.git`, which no commit can contain. Undefined where there is none.
 * @throws UserError (`evidence`) when there is one, but no git to read it
 */
export async function openCheckout(directory: string, signal?: AbortSignal): Promise<GitCheckout | undefined> {
  const root = rootAbove(directory);
  if (root === undefined) return undefined;
  const where = [...readOnlyParameters, `--git-dir=${join(root, ".git")}`, `--work-tree=${root}`];
  const call = { cwd: root, timeoutMs: gitTimeoutMs, signal };
  return {
    root,
    stream: (parameters, onChunk, options) => runGit([...where, ...parameters], onChunk, { ...call, ...options }),
    run: async (parameters, { directory = root } = {}) => {
      const chunks: Buffer[] = [];
      const onChunk = (chunk: Buffer) => chunks.push(chunk);
      const end = await runGit([...where, ...parameters], onChunk, { ...call, cwd: directory });
      return end === "done" ? Buffer.concat(chunks) : undefined;
    },
  };
}

function rootAbove(directory: string): string | undefined {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function runGit(
  parameters: readonly string[],
  onChunk: (chunk: Buffer) => void,
  { cwd, timeoutMs, signal }: { cwd: string; timeoutMs: number; signal: AbortSignal | undefined },
): Promise<GitEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", parameters, {
      cwd,
      env: readOnlyEnvironment(),
      stdio: ["ignore", "pipe", "ignore"],
      timeout: timeoutMs,
      windowsHide: true,
      ...(signal === undefined ? {} : { signal }),
    });
    child.stdout.on("data", onChunk);
    child.once("error", (error) => reject(systemErrorCode(error) === "ENOENT" ? noGit(error) : error));
    // A cancelled job ends with the error above, so that only the time limit is left to have killed it.
    child.once("close", (code) => resolve(code === 0 ? "done" : child.killed ? "too long" : "refused"));
  });
}

function noGit(cause: Error): Error {
  return evidenceError("This is a git checkout, but there is no git on the PATH to say which commit it is.", {
    hint: "Install git in the job's image.",
    cause,
  });
}
