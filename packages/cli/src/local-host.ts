import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import { environment } from "@gatewright/shared/runtime/environment.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `work` with what a machine without GitHub offers: a clock, a temporary directory, a progress line. */
export async function withLocalHost<T>(
  terminal: Terminal,
  work: (host: EvaluateHost) => Promise<T>,
  memoryLimit?: string,
): Promise<T> {
  const temporaryDirectory = await mkdtemp(join(tmpdir(), "gatewright-"));
  const progress = startProgress(terminal);
  try {
    return await work({
      log: progress.log,
      now: () => new Date(),
      temporaryDirectory,
      toolCache: toolCache(terminal),
      enginePath: undefined,
      memoryLimit,
      variables: terminal.environment,
      signal: terminal.signal,
    });
  } finally {
    progress.stop();
    // What cannot be removed now, a file that Windows still holds, must not stand in the place of the verdict.
    await rm(temporaryDirectory, { recursive: true, force: true, maxRetries: 3 }).catch((error: Error) => {
      terminal.note(`gatewright: ${temporaryDirectory} was left behind: ${error.message}\n`);
    });
  }
}

/** Where an engine that had to be fetched is kept: the runner's tool cache, or the user's cache directory. */
function toolCache({ environment: env }: Terminal): string {
  const runner = env[environment.runnerToolCache];
  if (runner) return runner;
  if (process.platform === "win32") return join(env["LOCALAPPDATA"] ?? homedir(), "gatewright", "cache");
  return join(env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "gatewright");
}
