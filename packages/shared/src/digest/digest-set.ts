import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { evidenceError } from "../errors/user-error.ts";
import { digestFiles } from "./digest-files.ts";

/** A file by name and content; `path` has forward slashes and is relative to whatever the set is about. */
export interface FileDigest {
  path: string;
  /** `sha256:<64 hex>`. */
  digest: string;
  bytes: number;
}

/**
 * One digest for several files: SHA-256 over the raw SHA-256 values of the files in the order of their names,
 * compared by code point. It is the subject digest of OpenSSF model signing
 * (`model_signing/_signing/signing.py`, `Payload`), so that its signatures and our evidence name the same thing.
 */
export function digestOfFiles(files: readonly Pick<FileDigest, "path" | "digest">[]): string {
  const hash = createHash("sha256");
  for (const file of [...files].sort((a, b) => compareNames(a.path, b.path))) {
    hash.update(Buffer.from(file.digest.replace(/^sha256:/, ""), "hex"));
  }
  return `sha256:${hash.digest("hex")}`;
}

/**
 * Digest of everything under a directory, and the files it rests on. Left out, as by model signing:
 * `.git`, `.gitattributes`, `.github`, `.gitignore` at the top. A symbolic link is an error, since its target is not content of the directory.
 * @param options.shown the directory as the user named it, for sentences
 */
export async function digestDirectory(
  directory: string,
  { shown = directory, signal }: { shown?: string; signal?: AbortSignal } = {},
): Promise<{ digest: string; bytes: number; files: FileDigest[] }> {
  const paths = (await filesBelow(directory, "", shown)).sort(compareNames);
  if (paths.length === 0) {
    throw evidenceError(`The directory ${shown} holds no file.`, {
      hint: "Name the directory that holds the files themselves.",
    });
  }
  const files = await digestFiles(directory, paths, signal);
  return { digest: digestOfFiles(files), bytes: files.reduce((sum, file) => sum + file.bytes, 0), files };
}

const ignoredAtTop = new Set([".git", ".gitattributes", ".github", ".gitignore"]);

async function filesBelow(directory: string, under: string, shown: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(directory, under), { withFileTypes: true })) {
    if (under === "" && ignoredAtTop.has(entry.name)) continue;
    const path = under === "" ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await filesBelow(directory, path, shown)));
    else if (entry.isFile()) found.push(path);
    else {
      throw evidenceError(`${shown}/${path} is not a plain file.`, {
        hint: "Replace the link by the file it points to: a digest covers the directory's own content only.",
      });
    }
  }
  return found;
}

/** Path parts are compared one by one, each by code point, as Python orders `PurePosixPath`. */
function compareNames(a: string, b: string): number {
  const left = a.split("/");
  const right = b.split("/");
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = Buffer.compare(Buffer.from(left[index] ?? ""), Buffer.from(right[index] ?? ""));
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
