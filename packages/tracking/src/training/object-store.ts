import { randomUUID } from "node:crypto";
import { copyFile, mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { digestFile } from "@gatewright/shared/digest/digest.ts";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { openCheckout } from "../code/git-checkout.ts";

/** Outputs of trainings by their SHA-256, in the checkout's own git folder: never part of a commit, shared by its work trees. */
export interface ObjectStore {
  /** Absolute path of the store. */
  folder: string;
  /** Keeps a copy of a file; nothing is written when it is there already. */
  keep(file: string, digest: string): Promise<void>;
  /** Copies an object to `destination`; false when it is not there, or damaged (then it is removed). */
  copyTo(digest: string, destination: string): Promise<boolean>;
  /** Removes the objects that were unused for longest until at most `mostBytes` are left. */
  prune(mostBytes: number): Promise<Pruned>;
}

export interface Pruned {
  removed: number;
  removedBytes: number;
  leftBytes: number;
}

/** What the store may hold after a training. */
export const defaultMostBytes = 5 * 1024 ** 3;

/** Written by a process that was killed; nobody writes for as long as this. */
const staleAfterMs = 24 * 3_600_000;

/** The store of the checkout around a directory, `<git folder>/gatewright/objects`; undefined outside git. */
export async function openObjectStore(directory: string, signal?: AbortSignal): Promise<ObjectStore | undefined> {
  const checkout = await openCheckout(directory, signal);
  const answer = await checkout?.run(["rev-parse", "--path-format=absolute", "--git-common-dir"]);
  const common = answer?.toString("utf8").replace(/\n$/, "");
  return common === undefined || common === "" ? undefined : objectStoreIn(join(common, "gatewright", "objects"));
}

export function objectStoreIn(folder: string): ObjectStore {
  const pathOf = (digest: string): string => {
    const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
    if (hex === undefined) throw new Error(`${digest} is no digest.`);
    return join(folder, hex.slice(0, 2), hex.slice(2));
  };
  return {
    folder,
    keep: async (file, digest) => {
      const path = pathOf(digest);
      if (await touch(path)) return;
      await mkdir(join(path, ".."), { recursive: true });
      const partial = `${path}.${randomUUID()}`;
      try {
        await copyFile(file, partial);
        // Only what was really copied gets the name, whatever happened to the file in the meantime.
        if ((await digestFile(partial)).digest !== digest) {
          throw evidenceError(`${file} changed while it was kept.`, {
            hint: "Something that the training started still writes to it.",
          });
        }
        await rename(partial, path);
      } finally {
        await rm(partial, { force: true });
      }
    },
    copyTo: async (digest, destination) => {
      const path = pathOf(digest);
      if (!(await touch(path))) return false;
      await copyFile(path, destination);
      if ((await digestFile(destination)).digest === digest) return true;
      await rm(destination, { force: true });
      await rm(path, { force: true });
      return false;
    },
    prune: (mostBytes) => prune(folder, mostBytes),
  };
}

/** Marks an object as used just now; false when it is not there. */
async function touch(path: string): Promise<boolean> {
  try {
    const now = new Date();
    await utimes(path, now, now);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return false;
    throw error;
  }
}

async function prune(folder: string, mostBytes: number): Promise<Pruned> {
  const objects: { path: string; bytes: number; usedMs: number }[] = [];
  let [removed, removedBytes] = [0, 0];
  for (const path of await filesBelow(folder)) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) continue;
    const object = { path, bytes: found.size, usedMs: found.mtimeMs };
    if (/[/\\][0-9a-f]{2}[/\\][0-9a-f]{62}$/.test(path)) objects.push(object);
    else if (Date.now() - object.usedMs > staleAfterMs) await rm(path, { force: true });
  }
  let leftBytes = objects.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes } of objects.sort((a, b) => a.usedMs - b.usedMs)) {
    if (leftBytes <= mostBytes) break;
    await rm(path, { force: true });
    leftBytes -= bytes;
    removed += 1;
    removedBytes += bytes;
  }
  return { removed, removedBytes, leftBytes };
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return [];
    throw error;
  }
}
