import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { cannotBeRead, locateEvidence } from "../evidence-file.ts";
import type { DataContext } from "./data-context.ts";
import { dvcIgnoreFor } from "./dvc-ignore.ts";

export interface DvcFile {
  /** Relative to the directory, forward slashes. */
  relpath: string;
  /** Relative to the working directory. */
  path: string;
  md5: string;
  /** `sha256:<hex>` of the bytes. */
  digest: string;
  bytes: number;
}

/** DVC reads in pieces of this size, and turns line ends in each piece alone. */
const pieceBytes = 1 << 20;
/** So many small files take a few milliseconds, in which nothing else runs. */
const filesAtOnce = 64;

/**
 * MD5 and SHA-256 of a file in one pass.
 * @param path relative to the working directory, and known to lie in it
 * @param buffer of `pieceBytes`, used again from file to file
 */
export async function hashDvcFile(
  path: string,
  relpath: string,
  dos2unix: boolean,
  context: DataContext,
  buffer: Buffer = Buffer.allocUnsafe(pieceBytes),
): Promise<DvcFile> {
  const md5 = createHash("md5");
  const sha256 = createHash("sha256");
  let bytes = 0;
  try {
    const file = openSync(join(context.workingDirectory, path), "r");
    try {
      for (;;) {
        const piece = buffer.subarray(0, fill(file, buffer));
        sha256.update(piece);
        md5.update(dos2unix && isText(piece.subarray(0, 512)) ? withUnixLineEnds(piece) : piece);
        bytes += piece.length;
        if (piece.length < pieceBytes) break;
        await setImmediate();
        context.signal.throwIfAborted();
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw cannotBeRead(path, error);
  }
  return { path, relpath, md5: md5.digest("hex"), digest: `sha256:${sha256.digest("hex")}`, bytes };
}

function fill(file: number, buffer: Buffer): number {
  let filled = 0;
  while (filled < buffer.length) {
    const read = readSync(file, buffer, filled, buffer.length - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

/** The files that DVC takes into a directory's hash; links are followed to files, as DVC's cache may be linked in. */
export async function hashDvcDirectory(path: string, dos2unix: boolean, context: DataContext): Promise<DvcFile[]> {
  const ignored = await dvcIgnoreFor(path, context);
  const relpaths: string[] = [];
  const walk = async (under: string): Promise<void> => {
    const folder = join(context.workingDirectory, path, under);
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      throw cannotBeRead(`${path}/${under}`.replace(/\/$/, ""), error);
    });
    for (const entry of entries) {
      const relpath = under === "" ? entry.name : `${under}/${entry.name}`;
      if (ignored(`${path}/${relpath}`, entry.isDirectory())) continue;
      if (entry.isDirectory()) await walk(relpath);
      else {
        if (!entry.isFile()) await refuseBadLink(`${path}/${relpath}`, context);
        relpaths.push(relpath);
      }
    }
  };
  await walk("");
  const files: DvcFile[] = [];
  const buffer = Buffer.allocUnsafe(pieceBytes);
  for (const relpath of relpaths) {
    if (files.length % filesAtOnce === filesAtOnce - 1) await setImmediate();
    context.signal.throwIfAborted();
    files.push(await hashDvcFile(`${path}/${relpath}`, relpath, dos2unix, context, buffer));
  }
  return files;
}

/** A link may lead to a file inside the working directory. DVC passes over linked folders: they would be part of no version. */
async function refuseBadLink(path: string, context: DataContext): Promise<void> {
  const { kind } = await locateEvidence(path, context);
  if (kind === "file") return;
  throw evidenceError(`${path} is a link to a folder, which DVC does not take into the version.`, {
    location: { path },
    hint: "Put the folder itself there.",
  });
}

/**
 * MD5 of DVC's list of a directory (`dvc_data/hashfile/tree.py`): Python's `json.dumps` with its defaults, sorted by code point. The
 * `.dir` that DVC writes behind it is no part of it.
 */
export function dvcDirectoryMd5(files: readonly { relpath: string; md5: string }[]): string {
  const entries = files
    .map(({ relpath, md5 }) => ({ key: Buffer.from(relpath), relpath, md5 }))
    // UTF-8 has the order of code points; JavaScript's own order of texts has another.
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ relpath, md5 }) => `{"md5": "${md5}", "relpath": ${pythonText(relpath)}}`);
  return createHash("md5")
    .update(`[${entries.join(", ")}]`)
    .digest("hex");
}

function pythonText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** `dvc_data/hashfile/istextfile.py`: no NUL, and at most 30 % bytes that no text has. */
function isText(block: Buffer): boolean {
  if (block.length === 0 || block.includes(0)) return false;
  let others = 0;
  for (const byte of block) {
    const ofText = (byte >= 32 && byte < 127) || byte === 8 || byte === 9 || byte === 10 || byte === 12 || byte === 13;
    if (!ofText) others += 1;
  }
  return others / block.length <= 0.3;
}

function withUnixLineEnds(piece: Buffer): Buffer {
  if (!piece.includes("\r\n")) return piece;
  const out = Buffer.allocUnsafe(piece.length);
  let length = 0;
  for (let index = 0; index < piece.length; index += 1) {
    const byte = piece[index] ?? 0;
    if (byte === 13 && piece[index + 1] === 10) continue;
    out[length] = byte;
    length += 1;
  }
  return out.subarray(0, length);
}
