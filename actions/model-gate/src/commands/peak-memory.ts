import { readdir, readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { type RunShell, runShell } from "./run-shell.ts";

const everyMs = 10;

/**
 * The most memory that a command and everything it started had resident at one moment, sampled from `/proc` every 10 ms.
 * @returns bytes
 * @throws UserError (`evidence`) on a machine without `/proc`, and when the command fails or ends before it was seen
 */
export async function peakMemory(options: RunShell): Promise<number> {
  if (process.platform !== "linux") {
    throw evidenceError(`Memory is measured on Linux only, and this machine runs ${process.platform}.`, {
      hint: "Let the job run on Linux.",
    });
  }
  // Its environment tells its processes from all others: who started it may have ended.
  const mark = `gatewright-${process.pid}-${performance.now()}`;
  let peak = 0;
  let running = true;
  const watch = (async () => {
    const known = new Map<number, boolean>();
    while (running) {
      peak = Math.max(peak, await residentBytes(mark, known));
      await pause(everyMs);
    }
  })();
  try {
    await runShell({ ...options, variables: { ...options.variables, GATEWRIGHT_MEASURED: mark } });
  } finally {
    running = false;
    await watch;
  }
  if (peak > 0) return peak;
  throw evidenceError(`${options.what} ended before its memory could be looked at.`, {
    hint: "Let it do the work whose memory matters: load the model and score some rows.",
  });
}

async function residentBytes(mark: string, known: Map<number, boolean>): Promise<number> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  let bytes = 0;
  for (const pid of pids) {
    let ours = known.get(pid);
    if (ours !== true) {
      // A process gets its environment only when it starts its program.
      ours = (await readFile(`/proc/${pid}/environ`, "latin1").catch(() => "")).includes(mark);
      if (ours) known.set(pid, true);
    }
    if (ours) bytes += await rss(pid);
  }
  return bytes;
}

async function rss(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "latin1").catch(() => "");
  const [, kilobytes = "0"] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  return Number(kilobytes) * 1024;
}
