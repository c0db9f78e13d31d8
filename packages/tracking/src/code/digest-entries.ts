import { lstat, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import { digestFile, sha256Hex } from "@gatewright/shared/digest/digest.ts";
import type { FileDigest } from "@gatewright/shared/digest/digest-set.ts";
import { cannotBeRead } from "../evidence-file.ts";

/** Opening a stream costs more than reading a small file. */
const smallBytes = 512 * 1024;
const atOnce = 16;

/**
 * A file of a checkout by its content. A symbolic link is its target's name, as git sees it, so that no link reads what lies
 * elsewhere; a folder (another repository inside this one) is its name alone.
 */
export async function digestEntry(root: string, path: string): Promise<FileDigest> {
  const absolutePath = join(root, path);
  try {
    const status = await lstat(absolutePath);
    if (status.isSymbolicLink()) return entryOf(path, `link ${await readlink(absolutePath)}`);
    if (!status.isFile()) return entryOf(path, "folder");
    if (status.size > smallBytes) return { path, ...(await digestFile(absolutePath)) };
    return entryOf(path, await readFile(absolutePath));
  } catch (error) {
    throw cannotBeRead(path, error);
  }
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
