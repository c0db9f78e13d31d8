import { createHash } from "node:crypto";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { askGitHub } from "./ask-github.ts";
import type { FollowedRun } from "./followed-run.ts";
import { largestArchive } from "./records-archive.ts";

export const artifactPrefix = "gatewright-records-";
/** As many as a matrix has jobs. */
const mostArtifacts = 256;
/** Each costs a request of the thousand that the repository's jobs have together in an hour. */
const mostOfForks = 50;
const mostPages = 20;
const downloadMs = 60_000;

export interface RecordArtifact {
  id: number;
  name: string;
  bytes: number;
  expired: boolean;
  /** `sha256:<hex>` as GitHub has it. */
  digest: string | undefined;
}

/** The artifacts of a run that hold records by their name, oldest first. */
export async function listRecordArtifacts({ octokit, owner, repo }: GitHub, runId: number): Promise<RecordArtifact[]> {
  const found: RecordArtifact[] = [];
  for (let page = 1; ; page += 1) {
    if (page > mostPages) throw tooMany(runId, `more than ${mostPages * 100} artifacts`);
    const { data } = await askGitHub(`the artifacts of run ${runId}`, () =>
      octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, per_page: 100, page }),
    );
    for (const { id, name, size_in_bytes: bytes, expired, digest } of data.artifacts) {
      if (name.startsWith(artifactPrefix)) found.push({ id, name, bytes, expired, digest: digest ?? undefined });
    }
    if (found.length > mostArtifacts) throw tooMany(runId, `more than ${mostArtifacts} artifacts with records`);
    if (data.artifacts.length < 100) return found.sort((a, b) => a.id - b.id);
  }
}

/** @throws UserError (`evidence`) when there are more than a run with this trust may leave */
export function refuseTooMany(artifacts: readonly RecordArtifact[], { id, trust }: FollowedRun): void {
  if (trust !== "fork" || artifacts.length <= mostOfForks) return;
  throw tooMany(id, `more than the ${mostOfForks} artifacts with records that a fork's run may leave`);
}

function tooMany(runId: number, what: string) {
  return evidenceError(`Run ${runId} has ${what}, so none of them was read.`, {
    hint: "gatewright makes one artifact a job. Whoever has looked at them can append them with `gatewright ledger append`.",
  });
}

/**
 * The bytes of an artifact, counted as they come.
 * @throws UserError (`evidence`) when it is gone, too large, or not what GitHub says that it is
 */
export async function downloadArtifact(github: GitHub, artifact: RecordArtifact, signal: AbortSignal): Promise<Buffer> {
  if (artifact.expired) {
    throw evidenceError("The artifact has expired, so its records are lost.", {
      hint: "Run the first workflow again; its records are another run's then.",
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
