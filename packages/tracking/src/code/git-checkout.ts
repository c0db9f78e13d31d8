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
  /** Hands on standard output piece by piece; false when git says no. */
  stream(parameters: readonly string[], onChunk: (chunk: Buffer) => void): Promise<boolean>;
}

const timeoutMs = 120_000;

/**
 * The checkout around a directory: the nearest folder with a `.git`, which no commit can contain. Undefined where there is none.
 * @throws UserError (`evidence`) when there is one, but no git to read it
 */
export async function openCheckout(directory: string, signal?: AbortSignal): Promise<GitCheckout | undefined> {
  const root = rootAbove(directory);
  if (root === undefined) return undefined;
  const where = [...readOnlyParameters, `--git-dir=${join(root, ".git")}`, `--work-tree=${root}`];
  const stream = (parameters: readonly string[], onChunk: (chunk: Buffer) => void, cwd = root): Promise<boolean> =>
    runGit([...where, ...parameters], cwd, onChunk, signal);
  return {
    root,
    stream: (parameters, onChunk) => stream(parameters, onChunk),
    run: async (parameters, options) => {
      const chunks: Buffer[] = [];
      const done = await stream(parameters, (chunk) => chunks.push(chunk), options?.directory);
      return done ? Buffer.concat(chunks) : undefined;
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
  cwd: string,
  onChunk: (chunk: Buffer) => void,
  signal: AbortSignal | undefined,
): Promise<boolean> {
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
    child.once("close", (code) => resolve(code === 0));
  });
}

function noGit(cause: Error): Error {
  return evidenceError("This is a git checkout, but there is no git on the PATH to say which commit it is.", {
    hint: "Install git in the job's image.",
    cause,
  });
}
