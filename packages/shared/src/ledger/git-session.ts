import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { systemErrorCode } from "../errors/system-error.ts";
import { evidenceError } from "../errors/user-error.ts";

/**
 * A bare repository of our own that git commands work in, so that the user's refs, configuration, `shallow` file and promisor
 * settings stay as they are. It belongs to one process: the one kept from an earlier run is taken by renaming it, which exactly
 * one process can do, and given back the same way. So there is no lock to wait for or to be left behind.
 */
export interface GitSession {
  directory: string;
  /** It holds objects of an earlier run, which may be damaged. */
  reused: boolean;
  /** Stands where `.git` cannot be written; goes with the session. */
  temporaryFolder: string | undefined;
}

const keptName = "ledger.git";
/** What a killed process left behind. */
const abandonedAfterMs = 60 * 60 * 1000;
/** Each run adds a pack; fetching anew is cheaper than repacking. */
const maxKeptPacks = 40;

/** In `<common git directory>/gatewright`, or in a temporary folder when that cannot be written. */
export async function takeSession(
  commonDirectory: string,
  objectFormat: string,
  { reuse }: { reuse: boolean },
): Promise<GitSession> {
  const { folder, temporaryFolder } = await sessionFolder(commonDirectory);
  const directory = newName(folder);
  if (reuse && (await renamed(join(folder, keptName), directory))) return { directory, reused: true, temporaryFolder };
  await makeBareRepository(directory, objectFormat);
  return { directory, reused: false, temporaryFolder };
}

/** A session without anything of an earlier run. */
export async function freshSession(old: GitSession, objectFormat: string): Promise<GitSession> {
  const directory = newName(dirname(old.directory));
  await rm(old.directory, { recursive: true, force: true });
  await makeBareRepository(directory, objectFormat);
  return { directory, reused: false, temporaryFolder: old.temporaryFolder };
}

function newName(folder: string): string {
  return join(folder, `ledger-${process.pid}-${randomBytes(6).toString("hex")}.git`);
}

/** Keeps it for the next run, unless another process has given back its own in the meantime. */
export async function giveBack(session: GitSession): Promise<void> {
  const keep = session.temporaryFolder === undefined && (await isSmall(session));
  if (keep && (await renamed(session.directory, join(dirname(session.directory), keptName)))) return;
  await discard(session);
}

async function isSmall(session: GitSession): Promise<boolean> {
  try {
    const packs = await readdir(join(session.directory, "objects", "pack"));
    return packs.filter((name) => name.endsWith(".pack")).length <= maxKeptPacks;
  } catch (error) {
    // Somebody has tidied up below us: there is nothing to keep.
    if (systemErrorCode(error) === "ENOENT") return false;
    throw error;
  }
}

export async function discard(session: GitSession): Promise<void> {
  await rm(session.temporaryFolder ?? session.directory, { recursive: true, force: true });
}

async function sessionFolder(
  commonDirectory: string,
): Promise<{ folder: string; temporaryFolder: string | undefined }> {
  const folder = join(commonDirectory, "gatewright");
  try {
    await mkdir(folder, { recursive: true });
    await removeAbandoned(folder);
    // Whether it can be written is only known by writing: a folder of an earlier run may stand on a disk that is read-only now.
    const probe = await mkdtemp(join(folder, "probe-"));
    await rm(probe, { recursive: true });
    return { folder, temporaryFolder: undefined };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOSPC" || code === "EDQUOT") throw diskFull(folder, error);
    if (!["EACCES", "EROFS", "EPERM", "EEXIST", "ENOTDIR"].includes(code ?? "")) throw error;
    const temporaryFolder = await mkdtemp(join(tmpdir(), "gatewright-ledger-"));
    return { folder: temporaryFolder, temporaryFolder };
  }
}

async function removeAbandoned(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((name) => /^(ledger-.*\.git|probe-.*)$/.test(name))) {
    const path = join(folder, name);
    const found = await stat(path).catch((error: unknown) => {
      // Another process tidied it up.
      if (systemErrorCode(error) === "ENOENT") return undefined;
      throw error;
    });
    if (found !== undefined && Date.now() - found.mtimeMs > abandonedAfterMs) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

/** By hand, since `git init` would copy the user's template with its hooks. */
async function makeBareRepository(directory: string, objectFormat: string): Promise<void> {
  const config =
    objectFormat === "sha1"
      ? "[core]\n\trepositoryformatversion = 0\n\tbare = true\n"
      : `[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = ${objectFormat}\n`;
  try {
    await mkdir(join(directory, "objects", "pack"), { recursive: true });
    await mkdir(join(directory, "objects", "info"));
    await mkdir(join(directory, "refs", "heads"), { recursive: true });
    await writeFile(join(directory, "HEAD"), "ref: refs/heads/none\n");
    await writeFile(join(directory, "config"), config);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOSPC" || code === "EDQUOT") throw diskFull(directory, error);
    throw error;
  }
}

function diskFull(directory: string, cause: unknown): Error {
  return evidenceError(`This machine's disk is full: nothing can be written to ${directory}.`, {
    hint: "Free some space, then run it again: a record that was written already is not written twice.",
    cause,
  });
}

/** False when the source is not there or the target is. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOENT" || code === "ENOTEMPTY" || code === "EEXIST" || code === "EPERM" || code === "EACCES") {
      return false;
    }
    throw error;
  }
}
