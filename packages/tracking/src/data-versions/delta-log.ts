import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import { cannotBeRead } from "../evidence-file.ts";

/** The files of a Delta table's `_delta_log` (delta.io PROTOCOL.md, "Delta Log Entries" and "Checkpoints"). */
export interface DeltaLog {
  /** Versions whose JSON is there, ascending. */
  commits: number[];
  /** Versions that have a complete checkpoint, ascending, with its files. */
  checkpoints: { version: number; files: string[] }[];
}

/**
 * Lists a log.
 * @param shown the folder as the user sees it
 * @throws UserError for a folder that cannot be read and for one that holds no version
 */
export async function listDeltaLog(directory: string, shown: string): Promise<DeltaLog> {
  const names = await readdir(directory).catch((error: unknown) => {
    throw cannotBeRead(shown, error);
  });
  const commits: number[] = [];
  const checkpoints = new Map<number, string[]>();
  const parts = new Map<string, { version: number; wanted: number; files: string[] }>();
  for (const name of names) {
    const commit = /^(\d{20})\.json$/.exec(name)?.[1];
    if (commit !== undefined) commits.push(Number(commit));
    // `N.checkpoint.parquet`, and `N.checkpoint.<uuid>.parquet|json` of the second form.
    const whole = /^(\d{20})\.checkpoint\.(?:[0-9a-f-]{36}\.)?(?:parquet|json)$/.exec(name)?.[1];
    if (whole !== undefined) checkpoints.set(Number(whole), [name]);
    const [, version, , total] = /^(\d{20})\.checkpoint\.(\d{10})\.(\d{10})\.parquet$/.exec(name) ?? [];
    if (version === undefined || total === undefined) continue;
    const key = `${version}.${total}`;
    const part = parts.get(key) ?? { version: Number(version), wanted: Number(total), files: [] };
    part.files.push(name);
    parts.set(key, part);
  }
  // One of several parts says nothing: whoever wrote it may have died before the last.
  for (const { version, wanted, files } of parts.values()) {
    if (files.length === wanted && !checkpoints.has(version)) checkpoints.set(version, files.sort());
  }
  if (commits.length === 0 && checkpoints.size === 0) {
    throw evidenceError(`${shown} holds no version: neither a commit nor a complete checkpoint.`, {
      location: { path: shown },
      hint: "Name the folder that holds _delta_log. Was the table fetched whole?",
    });
  }
  return {
    commits: commits.sort((a, b) => a - b),
    checkpoints: [...checkpoints].map(([version, files]) => ({ version, files })).sort((a, b) => a.version - b.version),
  };
}

/**
 * The way to a version: from the newest checkpoint at or before it, else from the first commit.
 * @throws UserError when the log has not that version, or a commit on the way is missing
 */
export function wayTo(
  version: number,
  { commits, checkpoints }: DeltaLog,
  shown: string,
): { checkpoint: DeltaLog["checkpoints"][number] | undefined; commits: number[] } {
  const checkpoint = checkpoints.findLast((candidate) => candidate.version <= version);
  const first = checkpoint === undefined ? 0 : checkpoint.version + 1;
  const there = new Set(commits);
  const way: number[] = [];
  for (let wanted = first; wanted <= version; wanted += 1) {
    if (!there.has(wanted)) throw gap(wanted, version, shown);
    way.push(wanted);
  }
  return { checkpoint, commits: way };
}

function gap(missing: number, version: number, shown: string): UserError {
  return evidenceError(`${shown} has a gap: version ${version} needs commit ${missing}, which is not there.`, {
    location: { path: shown },
    hint: "A log keeps its commits for a while (delta.logRetentionDuration) and then only what a checkpoint holds. Restore the file, or name a version that can still be read.",
  });
}

export function commitName(version: number): string {
  return `${String(version).padStart(20, "0")}.json`;
}

/** Parquet begins and ends with four letters; a file that was cut off has lost the second. */
export async function refuseBrokenParquet(directory: string, name: string, shown: string): Promise<void> {
  const path = `${shown}/${name}`;
  const file = await open(join(directory, name)).catch((error: unknown) => {
    throw cannotBeRead(path, error);
  });
  try {
    const { size } = await file.stat();
    const head = await file.read(Buffer.alloc(4), 0, 4, 0);
    const tail = await file.read(Buffer.alloc(4), 0, 4, Math.max(0, size - 4));
    const isWhole = size > 12 && [head, tail].every(({ buffer }) => buffer.toString("latin1") === "PAR1");
    if (isWhole) return;
  } finally {
    await file.close();
  }
  throw evidenceError(`${path} is no whole Parquet file, so the checkpoint is broken.`, {
    location: { path },
    hint: "Fetch the table anew.",
  });
}
