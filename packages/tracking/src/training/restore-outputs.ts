import { randomUUID } from "node:crypto";
import { lstat, mkdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { digestFile } from "@gatewright/shared/digest/digest.ts";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Output } from "@gatewright/shared/ledger/record.ts";
import { pathInside } from "../evidence-file.ts";
import type { ReadContext } from "../read-context.ts";
import { type CopyPlace, filesOf, type OfAll, type OutputFile, ofAll } from "./copy-place.ts";

/**
 * Puts the outputs of an earlier run in place. Each file is fetched beside its place and compared with its digest; only when all of them
 * are there they take the place of what stood there.
 * @throws UserError (`evidence`) when a file cannot be had as it was; then everything stands as before
 */
export async function restoreOutputs(
  outputs: readonly Output[],
  places: readonly CopyPlace[],
  { workingDirectory, signal }: Pick<ReadContext, "workingDirectory" | "signal">,
): Promise<void> {
  const staged: Staged[] = [];
  const sources = { places, all: ofAll(outputs) };
  try {
    for (const output of outputs) {
      signal.throwIfAborted();
      const target = join(workingDirectory, output.path);
      await refuseOutside(target, workingDirectory);
      if (await isInPlace(output, target)) continue;
      const place = { target, beside: join(dirname(target), `.${basename(target)}.gatewright-${randomUUID()}`) };
      staged.push(place);
      await stage(output, place.beside, sources);
    }
    signal.throwIfAborted();
    for (const { target, beside } of staged) await swap(target, beside);
  } catch (error) {
    throw asUserError(error);
  } finally {
    for (const { beside } of staged) await rm(beside, { recursive: true, force: true });
  }
}

interface Sources {
  places: readonly CopyPlace[];
  all: OfAll;
}

interface Staged {
  target: string;
  beside: string;
}

/** A folder above an output may be a link that a pull request brings. */
async function refuseOutside(target: string, workingDirectory: string): Promise<void> {
  // Looked at before the missing folders are made, or they would be made elsewhere.
  const inside = pathInside(await realpath(await nearestFolder(dirname(target))), await realpath(workingDirectory));
  if (inside === undefined || isInGit(inside) || isInGit(target.slice(workingDirectory.length))) {
    throw evidenceError(`${target} leads out of the working directory, so nothing is restored there.`);
  }
  await mkdir(dirname(target), { recursive: true });
}

/** The nearest one that exists; a link to nothing counts, and cannot be followed. */
async function nearestFolder(folder: string): Promise<string> {
  const there = folder === dirname(folder) || (await lstat(folder).catch(() => undefined)) !== undefined;
  return there ? folder : await nearestFolder(dirname(folder));
}

/** macOS and Windows do not tell capitals apart. */
function isInGit(path: string): boolean {
  return path.split(/[/\\]/).some((step) => step.toLowerCase() === ".git");
}

/** A single file only: whether a folder holds nothing else is not worth reading all of it. */
async function isInPlace(output: Output, target: string): Promise<boolean> {
  if (output.files !== undefined) return false;
  const found = await lstat(target).catch(() => undefined);
  if (found === undefined || !found.isFile() || found.size !== output.bytes) return false;
  return (await digestFile(target)).digest === output.digest;
}

async function stage(output: Output, beside: string, sources: Sources): Promise<void> {
  for (const file of filesOf(output)) {
    const inside = file.path.slice(output.path.length + 1);
    // A record may have been written by somebody else's pull request.
    if (inside.split(/[/\\]/).includes("..") || isInGit(inside))
      throw evidenceError(`The record names a file at ${file.path}, outside its output.`);
    const destination = inside === "" ? beside : join(beside, inside);
    await mkdir(dirname(destination), { recursive: true });
    await fetchFile(output, file, destination, sources);
  }
}

/** From the first place that has it as it was. */
async function fetchFile(
  { kept }: Output,
  file: OutputFile,
  destination: string,
  { places, all }: Sources,
): Promise<void> {
  const reasons: string[] = [];
  for (const copy of kept) {
    const place = places.find(({ kind }) => kind === copy.kind);
    if (place === undefined) continue;
    try {
      await place.fetch(copy, file, destination, all);
      const { digest } = await digestFile(destination);
      if (digest === file.digest) return;
      reasons.push(`what is kept as ${file.path} is ${digest}, not ${file.digest}`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      reasons.push(error.message.replace(/\.$/, ""));
    }
    await rm(destination, { force: true });
  }
  const why = reasons.length === 0 ? "its record names no copy that can be reached from here" : reasons.join("; ");
  throw evidenceError(`${file.path} cannot be restored: ${why}.`);
}

/** What stood there is gone only when the new one stands. */
async function swap(target: string, beside: string): Promise<void> {
  const aside = `${beside}.old`;
  const moved = await moveAway(target, aside);
  try {
    await rename(beside, target);
  } catch (error) {
    if (moved) await rename(aside, target);
    throw error;
  }
  if (moved) await rm(aside, { recursive: true, force: true });
}

async function moveAway(target: string, aside: string): Promise<boolean> {
  try {
    await rename(target, aside);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return false;
    throw error;
  }
}

/** A full disk or a folder without right of writing is no bug. */
function asUserError(error: unknown): unknown {
  const code = systemErrorCode(error);
  return code === undefined ? error : evidenceError(`The outputs cannot be put in place (${code}).`, { cause: error });
}
