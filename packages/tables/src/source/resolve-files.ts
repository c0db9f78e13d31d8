import { readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { glob, isDynamicPattern } from "tinyglobby";
import type { TableDeclaration, TableFormat } from "./table.ts";

/** A file of a table before it was looked into. */
export interface ResolvedFile {
  /** Relative to the root, forward slashes; absolute when the file lies outside it. */
  path: string;
  absolutePath: string;
  /** Values of `key=value` directories, in path order; null for Hive's own word for null. */
  partitions: { key: string; value: string | null }[];
  compression: "gzip" | "zstd" | undefined;
}

const extensions: Record<string, TableFormat> = {
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  jsonl: "jsonl",
  ndjson: "jsonl",
  parquet: "parquet",
  pq: "parquet",
};

/** Extensions that a directory is searched for, per format. */
function extensionsOf(format: TableFormat): string[] {
  return Object.keys(extensions).filter((extension) => extensions[extension] === format);
}

/**
 * The files of a declaration and their one format, each file once, in the order of `paths`, and by name within a
 * directory or a glob. Throws a UserError when a path leads to no file or the format is not clear.
 */
export async function resolveFiles(
  declaration: TableDeclaration,
): Promise<{ files: ResolvedFile[]; format: TableFormat }> {
  const found = new Map<string, string>();
  for (const path of declaration.paths) {
    for (const absolutePath of await filesOf(path, declaration)) found.set(absolutePath, path);
  }
  const files: ResolvedFile[] = [];
  for (const absolutePath of found.keys()) {
    await refuseLinkOutside(absolutePath, declaration.root);
    const path = shownPath(absolutePath, declaration.root);
    const partitions = declaration.hivePartitions ? partitionsOf(path) : [];
    files.push({ path, absolutePath, partitions, compression: compressionOf(absolutePath) });
  }
  const format = declaration.format ?? commonFormat(files);
  const packed = files.find((file) => file.compression !== undefined);
  if (format === "parquet" && packed !== undefined) {
    throw evidenceError(`${packed.path} is a compressed Parquet file.`, {
      hint: "Unpack it: Parquet is compressed inside, and is read in parts.",
    });
  }
  return { files, format };
}

/** Relative to the root with forward slashes, or absolute when the file lies outside. */
export function shownPath(absolutePath: string, root: string): string {
  const path = relative(root, absolutePath);
  const outside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  return (outside ? absolutePath : path).split(sep).join("/");
}

async function filesOf(path: string, declaration: TableDeclaration): Promise<string[]> {
  const absolutePath = resolve(declaration.root, path);
  const status = await stat(absolutePath).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw evidenceError(`${path} cannot be read: ${error.message}`, { location: { path }, cause: error });
  });
  if (status?.isFile()) return [absolutePath];
  if (status?.isDirectory()) return filesOfDirectory(path, absolutePath, declaration.format);
  if (status !== undefined) {
    throw evidenceError(`${path} is neither a file nor a directory.`, { location: { path } });
  }
  if (!isDynamicPattern(path)) {
    throw evidenceError(`The data file ${path} does not exist.`, {
      location: { path },
      hint: "Check the path; paths are relative to the working directory. Is the file fetched before this step?",
    });
  }
  const pattern = path.split("\\").join("/");
  const matches = await glob(pattern, {
    cwd: declaration.root,
    absolute: true,
    onlyFiles: true,
    expandDirectories: false,
  });
  if (matches.length === 0) {
    throw evidenceError(`No file matches ${path}.`, {
      location: { path },
      hint: "Check the pattern; it is relative to the working directory. Are the files fetched before this step?",
    });
  }
  return matches.map((match) => resolve(match)).sort(byCodePoint);
}

async function filesOfDirectory(path: string, directory: string, format: TableFormat | undefined): Promise<string[]> {
  const wanted = new Set(format === undefined ? Object.keys(extensions) : extensionsOf(format));
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    // `_SUCCESS`, `.part.crc` and the like are what writers leave beside the data.
    .filter((entry) => !entry.isDirectory() && !/^[._]/.test(entry.name) && wanted.has(extensionOf(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(byCodePoint);
  if (files.length === 0) {
    throw evidenceError(`The directory ${path} holds no ${format ?? "data"} file.`, {
      location: { path },
      hint: `Files with these extensions count: ${[...wanted].map((word) => `.${word}`).join(", ")}, also with .gz or .zst.`,
    });
  }
  return files;
}

function commonFormat(files: readonly ResolvedFile[]): TableFormat {
  const formats = new Map<TableFormat, string>();
  for (const file of files) {
    const format = extensions[extensionOf(file.path)];
    if (format === undefined) {
      throw configurationError(`The format of ${file.path} is not clear from its name.`, {
        location: { path: file.path },
        hint: "State it: `data: {format: csv}` (csv, tsv, jsonl or parquet).",
      });
    }
    formats.set(format, file.path);
  }
  const [first, second] = [...formats];
  if (first === undefined) throw configurationError("No data file is named.", { hint: "State `data: {path: …}`." });
  if (second === undefined) return first[0];
  throw evidenceError(`The data mixes formats: ${first[1]} is ${first[0]}, ${second[1]} is ${second[0]}.`, {
    hint: "Name files of one format, or state `data: {format: …}`.",
  });
}

/** The extension that says the format: the one before `.gz` or `.zst`. */
function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const parts = name.split(".");
  const last = parts.at(-1) ?? "";
  return parts.length > 2 && (last === "gz" || last === "zst") ? (parts.at(-2) ?? "") : last;
}

function compressionOf(path: string): ResolvedFile["compression"] {
  if (/\.gz$/i.test(path)) return "gzip";
  return /\.zst$/i.test(path) ? "zstd" : undefined;
}

function partitionsOf(path: string): ResolvedFile["partitions"] {
  const directories = path.split("/").slice(0, -1);
  return directories.flatMap((directory) => {
    const at = directory.indexOf("=");
    if (at <= 0) return [];
    const value = decodePart(directory.slice(at + 1));
    return [{ key: decodePart(directory.slice(0, at)), value: value === "__HIVE_DEFAULT_PARTITION__" ? null : value }];
  });
}

/** Writers percent-encode what a file name cannot hold; a stray percent sign is itself. */
function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/**
 * A link inside the working directory must not lead out of it or into `.git`: values of data files are shown in
 * comments, and a pull request could otherwise have the runner's own files shown.
 */
async function refuseLinkOutside(absolutePath: string, root: string): Promise<void> {
  if (isAbsolute(shownPath(absolutePath, root))) return;
  const target = shownPath(await realpath(absolutePath), await realpath(root));
  if (!isAbsolute(target) && target.split("/")[0] !== ".git") return;
  const path = shownPath(absolutePath, root);
  throw evidenceError(
    `${path} is a link that leads ${isAbsolute(target) ? "out of the working directory" : "into .git"}.`,
    {
      location: { path },
      hint: "Put the file itself there (with DVC: `dvc config cache.type reflink,hardlink,copy`).",
    },
  );
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
