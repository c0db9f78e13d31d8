import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import { digestFile } from "@gatewright/shared/digest/digest.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { DataVersion } from "@gatewright/shared/ledger/record.ts";
import { openCheckout } from "../code/git-checkout.ts";
import { cannotBeRead, type LocatedEvidence, locateEvidence } from "../evidence-file.ts";
import type { DataContext } from "./data-context.ts";
import { isLfsPointer, type LfsPointer, maxPointerBytes, readLfsPointer } from "./lfs-pointer.ts";

/**
 * A file that Git LFS keeps: `git-lfs:<path>@sha256:<oid>`. Where the file was fetched, its bytes are compared with the
 * pointer in git's index; where it was not, the pointer alone names the version and there is no digest.
 */
export async function gitLfsVersion(locator: string, context: DataContext): Promise<DataVersion> {
  const [, named, wanted] = /^(.*)@(sha256:[0-9a-f]{64})$/s.exec(locator) ?? [];
  const located = await locateEvidence(named ?? locator, context);
  const { path } = located;
  if (located.kind === "directory") {
    throw evidenceError(`${path} is a directory; Git LFS keeps files.`, {
      location: { path },
      hint: `Name one file, or file:${path} for the content of the whole directory.`,
    });
  }
  const onDisk = await pointerOnDisk(located);
  const { oid, bytes } = onDisk ?? (await pointerInIndex(located, context));
  if (wanted !== undefined && wanted !== oid) {
    throw evidenceError(`${path} is not the data that was named: its pointer says ${oid}, named is ${wanted}.`, {
      location: { path },
      hint: "Check out the commit that has it, or name the version that is there.",
    });
  }
  const version = { role: context.role, version: `git-lfs:${path}@${oid}`, bytes, files: 1 };
  if (onDisk !== undefined) return version;
  const content = await digestFile(located.absolutePath).catch((error: unknown) => {
    throw cannotBeRead(path, error);
  });
  if (content.digest !== oid) {
    throw evidenceError(
      `${path} was changed: its bytes are ${content.digest} (${content.bytes}), its Git LFS pointer says ${oid} (${bytes}).`,
      {
        location: { path },
        hint: `Commit the change with \`git add ${path}\`, or restore it with \`git lfs checkout\`.`,
      },
    );
  }
  return { ...version, digest: oid, ...(await context.countTable?.([located.absolutePath])) };
}

async function pointerOnDisk({ path, absolutePath, bytes }: LocatedEvidence): Promise<LfsPointer | undefined> {
  if (bytes > maxPointerBytes) return undefined;
  const content = await readFile(absolutePath).catch((error: unknown) => {
    throw cannotBeRead(path, error);
  });
  return isLfsPointer(content) ? validPointer(content, path, "") : undefined;
}

async function pointerInIndex({ path, absolutePath }: LocatedEvidence, context: DataContext): Promise<LfsPointer> {
  const checkout = await openCheckout(context.workingDirectory, context.signal);
  if (checkout === undefined) {
    throw evidenceError(`${path} has no Git LFS pointer: this is no git checkout.`, {
      location: { path },
      hint: `Name it as file:${path}.`,
    });
  }
  const inCheckout = relative(checkout.root, absolutePath).split(sep).join("/");
  const size = (await checkout.run(["cat-file", "-s", `:0:${inCheckout}`]))?.toString("utf8").trim();
  const isSmall = size !== undefined && Number(size) <= maxPointerBytes;
  const content = isSmall ? await checkout.run(["cat-file", "blob", `:0:${inCheckout}`]) : undefined;
  if (content === undefined || !isLfsPointer(content)) {
    const what = size === undefined ? "git does not track it" : "git holds the file itself";
    throw evidenceError(`${path} has no Git LFS pointer: ${what}.`, {
      location: { path },
      hint: `Name it as file:${path}, or put it into Git LFS with \`git lfs track\`.`,
    });
  }
  return validPointer(content, path, "in git's index ");
}

function validPointer(content: Buffer, path: string, where: string): LfsPointer {
  const pointer = readLfsPointer(content.toString("utf8"));
  if (pointer !== undefined) return pointer;
  throw evidenceError(`The Git LFS pointer ${where}for ${path} is broken.`, {
    location: { path },
    hint: "It has the lines version, oid sha256:<64 hex digits> and size; is it cut off, or half of a merge conflict?",
  });
}
