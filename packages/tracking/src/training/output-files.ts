import type { BigIntStats } from "node:fs";
import { lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { digestFile } from "@gatewright/shared/digest/digest.ts";
import { digestDirectory } from "@gatewright/shared/digest/digest-set.ts";
import { systemErrorCode } from "@gatewright/shared/errors/system-error.ts";
import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Output } from "@gatewright/shared/ledger/record.ts";
import { locateEvidence } from "../evidence-file.ts";
import type { ReadContext } from "../read-context.ts";

/** How the outputs stood before the command ran. */
export type OutputsBefore = ReadonlyMap<string, string>;

/** Outputs by role; what a file system says of them changes with every write, also of the same bytes. */
export async function outputsBefore(
  outputs: Readonly<Record<string, string>>,
  { workingDirectory }: Pick<ReadContext, "workingDirectory">,
): Promise<OutputsBefore> {
  const before = new Map<string, string>();
  for (const path of Object.values(outputs)) {
    const state = await stateOf(join(workingDirectory, path));
    if (state !== undefined) before.set(path, state);
  }
  return before;
}

/**
 * What the command wrote, with digests.
 * @throws UserError (`evidence`) for an output that is missing, empty, or was there before and is untouched
 */
export async function readOutputs(
  outputs: Readonly<Record<string, string>>,
  before: OutputsBefore,
  context: Pick<ReadContext, "workingDirectory">,
): Promise<Output[]> {
  const found: Output[] = [];
  for (const [role, path] of Object.entries(outputs)) {
    const state = await stateOf(join(context.workingDirectory, path));
    if (state === undefined) throw missing(role, path);
    if (state === before.get(path)) throw untouched(role, path);
    found.push(await measure(role, path, context));
  }
  return found;
}

async function measure(role: string, path: string, context: Pick<ReadContext, "workingDirectory">): Promise<Output> {
  const located = await locateEvidence(path, context);
  if (located.kind === "directory") {
    const { digest, bytes, files } = await digestDirectory(located.absolutePath, { shown: located.path });
    return { role, path: located.path, digest, bytes, files, kept: [] };
  }
  if (located.bytes === 0) {
    throw evidenceError(`The output ${role} is empty: ${path} has no bytes.`, {
      location: { path: located.path },
      hint: "Did the command run to its end?",
    });
  }
  return { role, path: located.path, ...(await digestFile(located.absolutePath)), kept: [] };
}

/** Undefined when there is nothing. Of a folder everything below it counts. */
async function stateOf(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path, { bigint: true });
    if (!found.isDirectory()) return marks(found);
    const entries = await readdir(path, { recursive: true });
    const states: string[] = [];
    for (const entry of entries.sort())
      states.push(`${entry} ${marks(await lstat(join(path, entry), { bigint: true }))}`);
    return states.join("\n");
  } catch (error) {
    // Links in a circle, folders without right of entry: locateEvidence says so when the output is read.
    const code = systemErrorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code !== undefined) return code;
    throw error;
  }
}

function marks({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [ino, size, mtimeNs, ctimeNs].join(" ");
}

function missing(role: string, path: string): UserError {
  return evidenceError(`The command ended well and left no output ${role}: ${path} does not exist.`, {
    location: { path },
    hint: "Let the training write it there, or mend `train.outputs` in the policy; paths are relative to the working directory.",
  });
}

function untouched(role: string, path: string): UserError {
  return evidenceError(`The output ${role} is not new: ${path} was there before, and the command did not write it.`, {
    location: { path },
    hint: "It is what an earlier run or the checkout left. Let the training write it, or mend `train.outputs` in the policy.",
  });
}
