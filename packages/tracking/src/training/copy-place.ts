import { join } from "node:path";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { KeptCopy, Output } from "@gatewright/shared/ledger/record.ts";
import { defaultMostBytes, type ObjectStore } from "./object-store.ts";

/** One file of an output; a directory has several. */
export interface OutputFile {
  /** Relative to the working directory, forward slashes. */
  path: string;
  digest: string;
  bytes: number;
}

/** All outputs of the record together. */
export interface OfAll {
  bytes: number;
  files: number;
}

/** Somewhere that outputs are kept and can be had again. */
export interface CopyPlace {
  kind: KeptCopy["kind"];
  /**
   * Keeps all outputs of a run. In the order of the outputs: the copy to name in the record, or undefined for one that is not kept here.
   * @throws UserError (`evidence`) when nothing can be kept here
   */
  keep(outputs: readonly Output[]): Promise<(KeptCopy | undefined)[]>;
  /**
   * Writes one file of a copy of this kind to `destination`. Whoever calls compares it with its digest.
   * @throws UserError (`evidence`) when it cannot be had
   */
  fetch(copy: KeptCopy, file: OutputFile, destination: string, ofAll: OfAll): Promise<void>;
}

export function ofAll(outputs: readonly Output[]): OfAll {
  const files = outputs.flatMap(filesOf);
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files: files.length };
}

export function filesOf(output: Output): OutputFile[] {
  const { path, digest, bytes, files } = output;
  return files === undefined
    ? [{ path, digest, bytes }]
    : files.map((file) => ({ ...file, path: `${path}/${file.path}` }));
}

/** `.git/gatewright/objects` of this checkout. */
export function objectPlace(store: ObjectStore, workingDirectory: string, mostBytes = defaultMostBytes): CopyPlace {
  return {
    kind: "object",
    keep: async (outputs) => {
      const files = outputs.flatMap(filesOf);
      const { bytes } = ofAll(outputs);
      if (bytes > mostBytes) {
        throw evidenceError(
          `The outputs have ${bytes} bytes together, more than the ${mostBytes} that this checkout keeps in ${store.folder}.`,
        );
      }
      for (const { path, digest } of files) await store.keep(join(workingDirectory, path), digest);
      await store.prune(mostBytes);
      return outputs.map(() => ({ kind: "object" }));
    },
    fetch: async (_copy, { path, digest }, destination) => {
      if (await store.copyTo(digest, destination)) return;
      throw evidenceError(`${path} is not among the outputs that this checkout keeps.`);
    },
  };
}
