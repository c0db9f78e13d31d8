import { isUtf8 } from "node:buffer";
import { open, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { sha256Hex } from "@gatewright/shared/digest/digest.ts";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { configurationError, evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import type { SourceFile } from "@gatewright/shared/ledger/record.ts";
import type { ReadContext } from "./read-context.ts";

/** A file or directory that may be read: inside the working directory, also when its links are followed. */
export interface LocatedEvidence {
  /** Relative to the working directory, forward slashes. */
  path: string;
  absolutePath: string;
  kind: "file" | "directory";
  /** Of a file; 0 for a directory. */
  bytes: number;
}

/**
 * Where a named path leads.
 * @throws UserError when it is missing, leads out of the working directory or into `.git`, is a circle of links, or is
 * neither a file nor a directory
 */
export async function locateEvidence(
  path: string,
  context: Pick<ReadContext, "workingDirectory">,
): Promise<LocatedEvidence> {
  const { workingDirectory } = context;
  if (path === "") throw configurationError("A path is empty.", { hint: "Name a file below the working directory." });
  if (path.includes("\0")) {
    throw configurationError(`The path ${JSON.stringify(path)} has a NUL character, which no file name has.`);
  }
  const absolutePath = resolve(workingDirectory, path);
  const shown = pathInside(absolutePath, workingDirectory);
  if (shown === undefined) throw outside(path);
  const status = await stat(absolutePath).catch((error: unknown) => {
    throw cannotBeRead(path, error);
  });
  await refuseLinkOutside(shown, absolutePath, workingDirectory);
  if (!status.isFile() && !status.isDirectory()) {
    throw evidenceError(`${path} is neither a file nor a directory.`, {
      location: { path: shown },
      hint: "Name a plain file; a pipe, a socket or a device has no content that could be read twice.",
    });
  }
  const kind = status.isFile() ? "file" : "directory";
  return { path: shown, absolutePath, kind, bytes: status.isFile() ? status.size : 0 };
}

/**
 * The text of a file with the digest of its bytes.
 * @throws UserError for what `locateEvidence` refuses, and for a directory, an empty file, one of more than `maxBytes`
 * bytes, and one that is not UTF-8
 */
export async function readEvidenceText(
  path: string,
  context: ReadContext,
  { maxBytes }: { maxBytes: number },
): Promise<{ text: string; source: SourceFile }> {
  const located = await locateEvidence(path, context);
  if (located.kind === "directory") {
    throw evidenceError(`${path} is a directory where a file is expected.`, {
      location: { path: located.path },
      hint: "Name the file in it.",
    });
  }
  const bytes = await readBytes(located, maxBytes, context.signal);
  const text = decode(bytes, located.path);
  if (text.trim() === "") throw emptyFile(located.path, bytes.length);
  return { text, source: { path: located.path, digest: `sha256:${sha256Hex(bytes)}`, bytes: bytes.length } };
}

async function readBytes(located: LocatedEvidence, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  const { path, absolutePath } = located;
  if (located.bytes > maxBytes) throw tooBig(path, located.bytes, maxBytes);
  const file = await open(absolutePath, "r").catch((error: unknown) => {
    throw cannotBeRead(path, error);
  });
  try {
    const parts: Buffer[] = [];
    let total = 0;
    // The file may grow while it is read: the limit counts what was read, not what `stat` said.
    for (;;) {
      signal.throwIfAborted();
      const part = Buffer.allocUnsafe(Math.min(1 << 20, maxBytes + 1 - total));
      const { bytesRead } = await file.read(part, 0, part.length, null);
      if (bytesRead === 0) return Buffer.concat(parts);
      total += bytesRead;
      if (total > maxBytes) throw tooBig(path, total, maxBytes);
      parts.push(part.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

function decode(bytes: Buffer, path: string): string {
  if (bytes.length === 0) throw emptyFile(path, 0);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "UTF-16 (little endian)" : undefined;
  const encoding = utf16 ?? (bytes[0] === 0xfe && bytes[1] === 0xff ? "UTF-16 (big endian)" : undefined);
  if (encoding !== undefined) {
    throw evidenceError(`${path} is text in ${encoding}; UTF-8 is expected.`, {
      location: { path },
      hint: "Save it as UTF-8 (in Windows PowerShell: `Out-File -Encoding utf8`).",
    });
  }
  if (bytes.includes(0)) {
    throw evidenceError(`${path} contains NUL bytes, so it is no text.`, {
      location: { path },
      hint: "It may be a binary file, or text in UTF-16: save it as UTF-8.",
    });
  }
  if (!isUtf8(bytes)) {
    const line = firstBrokenLine(bytes);
    throw evidenceError(`${path}:${line}: the text is not valid UTF-8.`, {
      location: { path, line },
      hint: "Save the file as UTF-8.",
    });
  }
  const text = bytes.toString("utf8");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function firstBrokenLine(bytes: Buffer): number {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(10, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

/** The path below `directory` with forward slashes; undefined when it is not below it. */
export function pathInside(absolutePath: string, directory: string): string | undefined {
  const path = relative(directory, absolutePath);
  if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return path.split(sep).join("/") || ".";
}

/**
 * What is read is shown in comments: a link of a pull request must not lead to the runner's own files, nor into `.git`, where
 * actions/checkout leaves its token.
 */
async function refuseLinkOutside(path: string, absolutePath: string, workingDirectory: string): Promise<void> {
  const target = pathInside(await realpath(absolutePath), await realpath(workingDirectory));
  if (target !== undefined && !isInGit(target) && !isInGit(path)) return;
  throw evidenceError(`${path} ${target === undefined ? "leads out of the working directory" : "lies in .git"}.`, {
    location: { path },
    hint: "Put the file itself below the working directory (with DVC: `dvc config cache.type reflink,hardlink,copy`).",
  });
}

function isInGit(path: string): boolean {
  return path.split("/").includes(".git");
}

function outside(path: string): UserError {
  return configurationError(`${path} lies outside the working directory.`, {
    hint: "Paths are relative to the working directory, and nothing outside it is read; widen `working-directory` or copy the file.",
  });
}

function emptyFile(path: string, bytes: number): UserError {
  const what = bytes === 0 ? "has no bytes" : "has nothing but white space";
  return evidenceError(`${path} is empty: it ${what}.`, {
    location: { path },
    hint: "Did the step that writes it run to its end?",
  });
}

function tooBig(path: string, bytes: number, maxBytes: number): UserError {
  return evidenceError(`${path} has ${bytes} bytes; at most ${maxBytes} are read.`, {
    location: { path },
    hint: "Name the file that holds the values themselves; data and models belong under `data` and `artifact`.",
  });
}

/** The operating system's refusal as a sentence; anything that is none of its errors is handed on as it is. */
export function cannotBeRead(path: string, error: unknown): unknown {
  const code = systemErrorCode(error);
  if (code === undefined) return error;
  const options = { location: { path }, cause: error };
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return evidenceError(`${path} does not exist.`, {
        ...options,
        hint: "Check the path; it is relative to the working directory. Is it written before this step?",
      });
    case "ELOOP":
      return evidenceError(`${path} is a circle of symbolic links.`, {
        ...options,
        hint: "Replace the link by the file itself.",
      });
    case "EACCES":
    case "EPERM":
      return evidenceError(`${path} may not be read by this user.`, { ...options, hint: "Mend its permissions." });
    case "ENAMETOOLONG":
      return evidenceError(`${path.slice(0, 60)}… is longer than a path may be.`, { cause: error });
    default:
      return evidenceError(`${path} cannot be read (${code}).`, options);
  }
}
