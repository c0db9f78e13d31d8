import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { digestFile } from "@gatewright/shared/digest/digest.ts";
import { digestDirectory } from "@gatewright/shared/digest/digest-set.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Command } from "../command.ts";

/** `gatewright digest`: the content digests under which reports name files and directories. */
export const digestCommand: Command = {
  name: "digest",
  summary: "Prints the content digest of files and directories.",
  description:
    "Prints the SHA-256 digest of each path, as reports name it. A directory has one digest over all its files, that of OpenSSF model signing.",
  operands: {
    label: "PATH…",
    description: "Files and directories.",
    atLeast: 1,
    atMost: Number.POSITIVE_INFINITY,
  },
  options: {},
  examples: [["gatewright digest model.onnx data/", "a line each: digest, two spaces, path"]],
  run: async ({ operands }, terminal) => {
    for (const path of operands) {
      const digest = await digestOf(resolve(terminal.workingDirectory, path), path);
      terminal.out(`${digest}  ${path}\n`);
    }
    return 0;
  },
};

async function digestOf(absolutePath: string, path: string): Promise<string> {
  try {
    const entry = await stat(absolutePath);
    const { digest } = entry.isDirectory() ? await digestDirectory(absolutePath) : await digestFile(absolutePath);
    return digest;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw evidenceError(`There is no file or directory ${path}.`, {
        location: { path },
        hint: "Check the path; it is relative to the current directory.",
        cause: error,
      });
    }
    if (code === "EACCES" || code === "EPERM") {
      throw evidenceError(`${path} may not be read.`, {
        location: { path },
        hint: "Give this user the right to read it.",
        cause: error,
      });
    }
    throw error;
  }
}
