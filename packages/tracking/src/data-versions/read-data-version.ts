import { lstat, open } from "node:fs/promises";
import { resolve } from "node:path";
import type { DataVersion } from "@gatewright/shared/ledger/record.ts";
import type { DataContext } from "./data-context.ts";
import { parseReference, type Scheme } from "./data-reference.ts";
import { fileVersion } from "./file-version.ts";
import { isLfsPointer, maxPointerBytes } from "./lfs-pointer.ts";

export type { DataContext } from "./data-context.ts";

/**
 * The version of some data, as `<scheme>:<locator>@<immutable id>`. What moves (a branch, `latest`) is resolved now and `resolved_from` says
 * what it was.
 * @param reference a path, a directory, a glob, or `<scheme>:<locator>[@<id>]` with one of the schemes of `data-reference.ts`; a
 * plain path that DVC or Git LFS tracks is read as such
 * @throws UserError when there is no such data, it is not what its pointer says, or its version cannot be found out
 */
export async function readDataVersion(reference: string, context: DataContext): Promise<DataVersion> {
  const { scheme, locator } = parseReference(reference);
  return await readers[scheme ?? (await schemeOfPath(locator, context))](locator, context);
}

/** Each is loaded when it is used: most runs use one. */
const readers: Record<Scheme, (locator: string, context: DataContext) => Promise<DataVersion>> = {
  file: fileVersion,
  dvc: async (...read) => (await import("./dvc-version.ts")).dvcVersion(...read),
  lakefs: async (...read) => (await import("./lakefs-version.ts")).lakefsVersion(...read),
  delta: async (...read) => (await import("./delta-version.ts")).deltaVersion(...read),
  iceberg: async (...read) => (await import("./iceberg-version.ts")).icebergVersion(...read),
  "git-lfs": async (...read) => (await import("./git-lfs-version.ts")).gitLfsVersion(...read),
  s3: async (...read) => (await import("./s3-version.ts")).s3Version(...read),
  gs: async (...read) => (await import("./gcs-version.ts")).gcsVersion(...read),
  hf: async (...read) => (await import("./hugging-face-version.ts")).huggingFaceVersion(...read),
};

async function schemeOfPath(path: string, context: DataContext): Promise<Scheme> {
  // Who names the pointer means the data.
  if (/(?:[^/*?[{]\.dvc|(?:^|\/)dvc\.lock)$/.test(path)) return "dvc";
  const { isTracked } = await import("./dvc-pointer.ts");
  if (await isTracked(path, context)) return "dvc";
  return (await beginsAsPointer(resolve(context.workingDirectory, path))) ? "git-lfs" : "file";
}

/** Whatever cannot be read here is told by the reader of files. */
async function beginsAsPointer(absolutePath: string): Promise<boolean> {
  const status = await lstat(absolutePath).catch(() => undefined);
  if (status === undefined || !status.isFile() || status.size > maxPointerBytes) return false;
  const file = await open(absolutePath).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(maxPointerBytes), 0, maxPointerBytes, 0);
    return isLfsPointer(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
