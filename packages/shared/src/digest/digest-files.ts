import { hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { digestFile } from "./digest.ts";
import type { FileDigest } from "./digest-set.ts";

/** Larger files are read in the background, so that reading and hashing overlap. */
const smallBytes = 256 * 1024;
/** So many small files take a few milliseconds, in which nothing else runs. */
const filesAtOnce = 64;

/**
 * Digests of many files, in the order given; `paths` are relative to `directory`. Small ones are opened and read at once: a
 * promise for each call would cost four times what the file system costs.
 * @throws what the file system says, e.g. `ENOENT`; the signal's reason
 */
export async function digestFiles(
  directory: string,
  paths: readonly string[],
  signal?: AbortSignal,
): Promise<FileDigest[]> {
  const found: FileDigest[] = [];
  const buffer = Buffer.allocUnsafe(smallBytes);
  for (const path of paths) {
    if (found.length % filesAtOnce === filesAtOnce - 1) await setImmediate();
    signal?.throwIfAborted();
    const absolutePath = join(directory, path);
    const bytes = readSmall(absolutePath, buffer);
    if (bytes === undefined) found.push({ path, ...(await digestFile(absolutePath)) });
    else found.push({ path, digest: `sha256:${hash("sha256", buffer.subarray(0, bytes), "hex")}`, bytes });
  }
  return found;
}

/** Number of bytes of a file that fits into the buffer with room to spare; undefined for a larger one. */
function readSmall(path: string, buffer: Buffer): number | undefined {
  const file = openSync(path, "r");
  try {
    let bytes = 0;
    for (;;) {
      const read = readSync(file, buffer, bytes, buffer.length - bytes, null);
      if (read === 0) return bytes;
      bytes += read;
      if (bytes === buffer.length) return undefined;
    }
  } finally {
    closeSync(file);
  }
}
