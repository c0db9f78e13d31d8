import { lstat, readFile, readlink, realpath } from "node:fs/promises";
import { join } from "node:path";
import { digestFile, sha256Hex } from "@gatewright/shared/digest/digest.ts";
import type { FileDigest } from "@gatewright/shared/digest/digest-set.ts";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { cannotBeRead, pathInside } from "../evidence-file.ts";

/** Opening a stream costs more than reading a small file. */
const smallBytes = 512 * 1024;
const atOnce = 16;

/**
 * A file below `root` by its content. A symbolic link counts with its target's name, and with the target's content where that lies below
 * `root`; nothing elsewhere is read. A folder (another repository inside this one) is its name alone.
 */
export async function digestEntry(root: string, path: string): Promise<FileDigest> {
  const absolutePath = join(root, path);
  try {
    const status = await lstat(absolutePath);
    if (status.isSymbolicLink()) return entryOf(path, await linkContent(absolutePath, root));
    if (!status.isFile()) return entryOf(path, "folder");
    if (status.size > smallBytes) return { path, ...(await digestFile(absolutePath)) };
    return entryOf(path, await readFile(absolutePath));
  } catch (error) {
    throw cannotBeRead(path, error);
  }
}

async function linkContent(absolutePath: string, root: string): Promise<string> {
  const name = `link ${await readlink(absolutePath)}`;
  const target = await realpath(absolutePath).catch((error: unknown) => {
    // A link to nothing is its name, as in git.
    if (systemErrorCode(error) === undefined) throw error;
    return undefined;
  });
  if (target === undefined || pathInside(target, await realpath(root)) === undefined) return name;
  const status = await lstat(target);
  return status.isFile() ? `${name}\n${(await digestFile(target)).digest}` : name;
}

function entryOf(path: string, content: string | Buffer): FileDigest {
  return { path, digest: `sha256:${sha256Hex(content)}`, bytes: Buffer.byteLength(content) };
}

/** In the order given; several at a time, since most of the time goes into waiting for the file system. */
export async function digestEntries(root: string, paths: readonly string[]): Promise<FileDigest[]> {
  const found: FileDigest[] = [];
  for (let start = 0; start < paths.length; start += atOnce) {
    found.push(...(await Promise.all(paths.slice(start, start + atOnce).map((path) => digestEntry(root, path)))));
  }
  return found;
}
