import { createHash } from "node:crypto";
import { evidenceError, type UserError } from "../errors/user-error.ts";
import { askGitHub } from "../github/ask-github.ts";
import type { GitHub } from "../github/client.ts";
import { largestArchive } from "./one-file-archive.ts";

/** Under one prefix: as many as a matrix has jobs. */
export const mostArtifacts = 256;
const mostPages = 20;
const downloadMs = 60_000;

export interface RunArtifact {
  id: number;
  name: string;
  bytes: number;
  expired: boolean;
  /** `sha256:<hex>` as GitHub has it. */
  digest: string | undefined;
}

/**
 * The artifacts of a run whose names begin with `prefix`, oldest first.
 * @throws UserError (`evidence`) when GitHub cannot be asked, or there are more than gatewright makes
 */
export async function listRunArtifacts(
  { octokit, owner, repo }: GitHub,
  runId: number,
  prefix: string,
  most: number = mostArtifacts,
): Promise<RunArtifact[]> {
  const found: RunArtifact[] = [];
  for (let page = 1; ; page += 1) {
    if (page > mostPages) throw tooManyArtifacts(runId, `more than ${mostPages * 100} artifacts`);
    const { data } = await askGitHub(`the artifacts of run ${runId}`, () =>
      octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, per_page: 100, page }),
    );
    for (const { id, name, size_in_bytes: bytes, expired, digest } of data.artifacts) {
      if (name.startsWith(prefix)) found.push({ id, name, bytes, expired, digest: digest ?? undefined });
    }
    if (found.length > most)
      throw tooManyArtifacts(runId, `more than ${most} artifacts whose names begin with ${prefix}`);
    if (data.artifacts.length < 100) return found.sort((a, b) => a.id - b.id);
  }
}

export function tooManyArtifacts(runId: number, what: string): UserError {
  return evidenceError(`Run ${runId} has ${what}, so none of them was read.`, {
    hint: "gatewright makes one artifact a job. Whoever has looked at them can append them with `gatewright ledger append`.",
  });
}

/**
 * The bytes of an artifact, counted as they come.
 * @throws UserError (`evidence`) when it is gone, too large, or not what GitHub says that it is
 */
export async function downloadArtifact(github: GitHub, artifact: RunArtifact, signal: AbortSignal): Promise<Buffer> {
  if (artifact.expired) {
    throw evidenceError("The artifact has expired, so what it held is lost.", {
      hint: "Run that workflow again.",
    });
  }
  if (artifact.bytes > largestArchive) throw tooLarge(artifact.bytes);
  const { octokit, owner, repo, budget } = github;
  signal.throwIfAborted();
  // The redirect is not followed by the client, which would take the whole body into memory, however long.
  const { headers } = await askGitHub(`artifact ${artifact.id}`, () =>
    octokit.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: artifact.id,
      archive_format: "zip",
      request: { redirect: "manual" },
    }),
  );
  const { location } = headers;
  if (location === undefined) throw evidenceError("GitHub gives no address for the artifact's bytes.");
  const bytes = await askGitHub(`artifact ${artifact.id}`, () =>
    budget.spend((time) => fetchAtMost(location, AbortSignal.any([time, signal])), downloadMs),
  );
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if (artifact.digest !== undefined && artifact.digest !== digest) {
    throw evidenceError(`The artifact's bytes are not those that were uploaded: ${digest}, not ${artifact.digest}.`);
  }
  return bytes;
}

/** The address is signed, so it needs no token, and none is sent to another host. */
async function fetchAtMost(address: string, signal: AbortSignal): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) throw evidenceError(`The artifact's bytes cannot be had: the store answered ${response.status}.`);
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      // Leaving the loop ends the download.
      if (bytes > largestArchive) throw tooLarge(bytes);
      chunks.push(chunk);
    }
  } catch (error) {
    // `fetch` fails with a TypeError when there is no connection; everything else comes from above or from the signal.
    if (!(error instanceof TypeError)) throw error;
    throw evidenceError(`The artifact's bytes cannot be had: ${error.message}.`, { cause: error });
  }
  return Buffer.concat(chunks);
}

function tooLarge(bytes: number) {
  const limit = largestArchive.toLocaleString("en");
  return evidenceError(
    `The artifact has ${bytes.toLocaleString("en")} bytes or more, above the ${limit} that are allowed.`,
  );
}
