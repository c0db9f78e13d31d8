import { createHash } from "node:crypto";
import { copyFileSync, createReadStream, existsSync, lstatSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { KeptCopy, Output } from "@gatewright/shared/ledger/record.ts";
import type { DataContext } from "../data-versions/data-context.ts";
import { programsOf, type RunProgram } from "../environment/run-program.ts";
import type { ReadContext } from "../read-context.ts";
import type { CopyPlace, OutputFile } from "./copy-place.ts";

type DvcCopy = Extract<KeptCopy, { kind: "dvc" }>;

const fetchMs = 30 * 60_000;

/**
 * Outputs that DVC tracks anyway, such as those of `dvc repro`: named by what DVC calls them, and taken from its cache, or from its remote by
 * `dvc fetch`. Single files; the files of a tracked directory are not looked for.
 */
export function dvcPlace(context: ReadContext, tools: Pick<DataContext, "fetch" | "now">): CopyPlace {
  const run = programsOf(context.variables, context.workingDirectory, context.signal);
  const dataContext = { ...context, ...tools, role: "output" };
  return {
    kind: "dvc",
    keep: async (outputs) => {
      const copies: (KeptCopy | undefined)[] = [];
      for (const output of outputs) copies.push(await copyOf(output, dataContext));
      return copies;
    },
    fetch: async (copy, file, destination) => {
      if (copy.kind !== "dvc") throw new Error(`A copy of the kind ${copy.kind} is not DVC's.`);
      const cached = await cachedFile(copy, dataContext, run);
      // Not linked: what the training writes next must not change the cache.
      if (cached !== undefined) copyFileSync(cached, destination);
      else throw notCached(copy, file);
    },
  };
}

/** Undefined for what DVC does not track, or tracks with other bytes: the training has not told it yet. */
async function copyOf(output: Output, context: DataContext): Promise<DvcCopy | undefined> {
  if (output.files !== undefined) return undefined;
  const { findOutput } = await import("../data-versions/dvc-pointer.ts");
  const tracked = await findOutput(output.path, context);
  if (tracked?.md5 === undefined || tracked.isDirectory || tracked.dos2unix) return undefined;
  const hash = createHash("md5");
  await pipeline(createReadStream(join(context.workingDirectory, output.path)), hash);
  return hash.digest("hex") === tracked.md5 ? { kind: "dvc", path: output.path, md5: tracked.md5 } : undefined;
}

async function cachedFile(copy: DvcCopy, context: DataContext, run: RunProgram): Promise<string | undefined> {
  const { path, md5 } = copy;
  const root = dvcRoot(context.workingDirectory);
  if (root === undefined) return undefined;
  const answer = await run("dvc", ["cache", "dir"]);
  const cache = answer.outcome === "answered" ? resolve(root, answer.output.trim()) : join(root, ".dvc", "cache");
  const object = join(cache, "files", "md5", md5.slice(0, 2), md5.slice(2));
  if (existsSync(object)) return object;
  const { findOutput } = await import("../data-versions/dvc-pointer.ts");
  // `dvc fetch` gets what the pointer of this checkout names, which may be another version.
  if ((await findOutput(path, context))?.md5 !== md5) return undefined;
  await run("dvc", ["fetch", "--quiet", path], { timeoutMs: fetchMs });
  return existsSync(object) ? object : undefined;
}

function dvcRoot(directory: string): string | undefined {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (lstatSync(join(folder, ".dvc"), { throwIfNoEntry: false })?.isDirectory()) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function notCached({ md5 }: DvcCopy, { path }: OutputFile): Error {
  return evidenceError(`DVC has ${path} (md5 ${md5}) neither in its cache nor in a remote that can be reached.`);
}
