import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { digestFile } from "@gatewright/shared/digest/digest.ts";
import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { readRequestFailure } from "@gatewright/shared/github/request-failure.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import type { KeptCopy, Output } from "@gatewright/shared/ledger/record.ts";
import { uploadArtifact } from "@gatewright/shared/publish/artifact-upload.ts";
import type { Entry, ZipFile } from "yauzl";
import { type CopyPlace, filesOf, type OfAll, type OutputFile } from "./copy-place.ts";

type ArtifactCopy = Extract<KeptCopy, { kind: "artifact" }>;

export interface ArtifactPlaceOptions {
  /** For downloads; why there is no client in a sentence. */
  connect(): Promise<GitHub | { missing: string }>;
  /** `owner/name`: artifacts of other repositories are not asked for. */
  repository: string;
  runId: number;
  /** Names to try in turn: a run may have each only once. */
  names: readonly string[];
  /** False where the runner has no artifact service. */
  canUpload: boolean;
  workingDirectory: string;
  temporaryDirectory: string;
  signal: AbortSignal;
  debug(sentence: string): void;
}

/** Models are large, and the job has time: it has just trained. */
const uploadMs = 30 * 60_000;
const downloadMs = 30 * 60_000;

/** All outputs of a run in one artifact, each at its path below the working directory. */
export function artifactPlace(options: ArtifactPlaceOptions): CopyPlace {
  const opened = new Map<number, Promise<OpenArchive>>();
  return {
    kind: "artifact",
    keep: (outputs) => upload(outputs, options),
    fetch: async (copy, file, destination, ofAll) => {
      if (copy.kind !== "artifact") throw new Error(`A copy of the kind ${copy.kind} is in no artifact.`);
      let archive = opened.get(copy.artifact_id);
      if (archive === undefined) {
        archive = download(copy, largestArchiveOf(ofAll), options).then(openArchive);
        opened.set(copy.artifact_id, archive);
      }
      await extract(await archive, file, destination);
    },
  };
}

async function upload(outputs: readonly Output[], options: ArtifactPlaceOptions): Promise<(KeptCopy | undefined)[]> {
  const { repository, runId, names, canUpload, workingDirectory, debug } = options;
  if (!canUpload) throw evidenceError("This runner has no artifact service.");
  const files = outputs.flatMap(filesOf).map(({ path }) => join(workingDirectory, path));
  const budget = createTimeBudget(uploadMs);
  let refusal = "";
  for (const name of names) {
    const uploaded = await uploadArtifact(
      { name, files, folder: workingDirectory, archive: true },
      { budget, debug, timeoutMs: uploadMs },
    );
    if (uploaded === "timeout") throw evidenceError("The artifact service did not take them in half an hour.");
    if (!("reason" in uploaded)) {
      const { id, digest = "" } = uploaded;
      const hex = digest.replace(/^sha256:/, "");
      const copy: KeptCopy = {
        kind: "artifact",
        repository,
        run_id: runId,
        artifact_id: id,
        name,
        digest: `sha256:${hex}`,
      };
      return outputs.map(() => copy);
    }
    refusal = uploaded.reason;
    // Another job of this run trained the same; it may have failed afterwards, so its copy is not ours to name.
    if (!/already exists/i.test(refusal)) break;
  }
  throw evidenceError(`The artifact service refused them: ${refusal}.`);
}

/** What compressing may add to files that cannot be compressed, and an archive's own words about each. */
function largestArchiveOf({ bytes, files }: OfAll): number {
  return Math.ceil(bytes * 1.01) + files * 8_192 + 1_000_000;
}

/** Into a file, bytes counted as they come and compared with the record's digest of the archive. */
async function download(copy: ArtifactCopy, mostBytes: number, options: ArtifactPlaceOptions): Promise<string> {
  const { repository, temporaryDirectory, signal } = options;
  const what = `artifact ${copy.name} of run ${copy.run_id}`;
  // GitHub's names do not tell capitals apart.
  if (copy.repository.toLowerCase() !== repository.toLowerCase()) {
    throw evidenceError(`The ${what} belongs to ${copy.repository}, which this job does not read.`);
  }
  const github = await options.connect();
  if ("missing" in github) throw evidenceError(`The ${what} cannot be had: ${github.missing}`);
  const address = await addressOf(copy, github);
  const file = join(temporaryDirectory, `artifact-${copy.artifact_id}.zip`);
  try {
    // The address is signed: no token is needed, and none is sent to another host.
    const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(downloadMs)]) });
    if (!response.ok || response.body === null) {
      throw evidenceError(`The ${what} cannot be had: the store answered ${response.status}.`);
    }
    await pipeline(response.body, atMost(mostBytes, what), createWriteStream(file));
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof TypeError) && !isTimeout(error)) throw error;
    throw evidenceError(`The ${what} cannot be had: ${error.message}.`, { cause: error });
  }
  const { digest } = await digestFile(file);
  if (digest !== copy.digest) throw evidenceError(`The ${what} is ${digest}, not ${copy.digest} as recorded.`);
  return file;
}

/** A record of a pull request may name an archive that would fill the disk. */
function atMost(mostBytes: number, what: string) {
  return async function* (body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > mostBytes) {
        throw evidenceError(`The ${what} has more than the ${mostBytes} bytes that its record explains.`);
      }
      yield chunk;
    }
  };
}

async function addressOf(copy: ArtifactCopy, { octokit, owner, repo }: GitHub): Promise<string> {
  const what = `artifact ${copy.artifact_id}`;
  try {
    // The redirect is not followed by the client, which would take the whole body into memory.
    const { headers } = await octokit.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: copy.artifact_id,
      archive_format: "zip",
      request: { redirect: "manual" },
    });
    if (headers.location !== undefined) return headers.location;
  } catch (error) {
    const failure = readRequestFailure(error);
    if (failure === undefined) throw error;
    throw gone(failure.status, copy) ?? evidenceError(`GitHub does not give ${what}: ${failure.reason}.`);
  }
  throw evidenceError(`GitHub gives no address for the bytes of ${what}.`);
}

function gone(status: number | undefined, { name, run_id }: ArtifactCopy): UserError | undefined {
  if (status !== 404 && status !== 410) return undefined;
  const why = status === 410 ? "has expired" : "is not there any more, or this job may not read it (`actions: read`)";
  return evidenceError(`The artifact ${name} of run ${run_id} ${why}.`);
}

function isTimeout(error: unknown): error is Error {
  return error instanceof Error && error.name === "TimeoutError";
}

interface OpenArchive {
  zip: ZipFile;
  entries: Map<string, Entry>;
}

async function openArchive(file: string): Promise<OpenArchive> {
  const { openPromise } = await import("yauzl");
  try {
    // Names that leave the folder, and sizes that lie, are refused by the reader.
    const zip = await openPromise(file, { autoClose: false, validateEntrySizes: true, strictFileNames: true });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return { zip, entries };
  } catch (error) {
    throw damaged(error);
  }
}

/** Only files that the record names are taken, at most as many bytes as it says. */
async function extract({ zip, entries }: OpenArchive, file: OutputFile, destination: string): Promise<void> {
  const entry = entries.get(file.path);
  if (entry === undefined) throw evidenceError(`The artifact does not hold ${file.path}.`);
  if (entry.uncompressedSize !== file.bytes) {
    throw evidenceError(
      `${file.path} has ${entry.uncompressedSize} bytes in the artifact, not ${file.bytes} as recorded.`,
    );
  }
  try {
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(destination));
  } catch (error) {
    throw damaged(error);
  }
}

function damaged(error: unknown): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  return evidenceError(`The artifact's archive cannot be read: ${reason.replace(/\.$/, "")}.`, { cause: error });
}
