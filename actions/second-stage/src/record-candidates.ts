import { largestText, readOneFileArchive } from "@gatewright/shared/artifacts/one-file-archive.ts";
import { downloadArtifact, type RunArtifact } from "@gatewright/shared/artifacts/run-artifacts.ts";
import { sha256Hex } from "@gatewright/shared/digest/digest.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { checkRecord } from "@gatewright/shared/ledger/read-record.ts";
import type { LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import { whyRefused } from "@gatewright/shared/ledger/record-refusals.ts";
import { readRecordsFile } from "@gatewright/shared/ledger/records-file.ts";
import type { Evidence } from "@gatewright/shared/report/report.ts";
import type { Log } from "@gatewright/shared/runtime/action.ts";
import type { FollowedRun } from "./followed-run.ts";

/** What the run left under a name of ours. */
export type Candidate = { artifact: string; evidence: Evidence[] } & (
  | {
      kind: "record";
      record: LedgerRecord;
      /** Why it must not be appended, as sentences; empty when it may be. */
      refusals: string[];
    }
  /** In the place of a record stands something else. */
  | { kind: "no-record" /** 1-based, in its artifact. */; number: number; reason: UserError }
  /** The artifact could not be had, or is not what the first stage uploads. */
  | { kind: "unreadable"; reason: UserError }
);

export type Accepted = Extract<Candidate, { kind: "record" }>;

export function isAccepted(candidate: Candidate): candidate is Accepted {
  return candidate.kind === "record" && candidate.refusals.length === 0;
}

export interface ReadingOptions {
  github: GitHub;
  artifacts: readonly RunArtifact[];
  followed: FollowedRun;
  now: Date;
  signal: AbortSignal;
  log: Pick<Log, "info">;
}

/** Reads and checks everything; what is wrong with one artifact or record does not keep the others from being read. */
export async function readCandidates(options: ReadingOptions): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  let bytesLeft = largestText;
  for (const artifact of options.artifacts) {
    const read = await readArtifact(artifact, bytesLeft, options);
    const accepted = read.candidates.filter(isAccepted).length;
    options.log.info(`Artifact ${artifact.id}: ${accepted} accepted, ${read.candidates.length - accepted} refused.`);
    candidates.push(...read.candidates);
    bytesLeft -= read.bytes;
  }
  return candidates;
}

async function readArtifact(
  artifact: RunArtifact,
  mostBytes: number,
  { github, followed, now, signal }: ReadingOptions,
): Promise<{ candidates: Candidate[]; bytes: number }> {
  const evidence: Evidence[] = [];
  try {
    const archive = await downloadArtifact(github, artifact, signal);
    evidence.push({
      role: "records",
      path: artifact.name,
      digest: `sha256:${sha256Hex(archive)}`,
      bytes: archive.length,
    });
    const text = await readOneFileArchive(archive, "records.json", mostBytes);
    const candidates = readRecordsFile(text).records.map((value, index): Candidate => {
      // The archive is shown once, whatever the number of its records.
      const common = { artifact: artifact.name, evidence: index === 0 ? evidence : [] };
      try {
        const record = checkRecord(value, `Record ${index + 1}`);
        return { ...common, kind: "record", record, refusals: whyRefused(record, followed, now) };
      } catch (error) {
        return { ...common, kind: "no-record", number: index + 1, reason: userError(error) };
      }
    });
    return { candidates, bytes: Buffer.byteLength(text) };
  } catch (error) {
    const unreadable: Candidate = { artifact: artifact.name, evidence, kind: "unreadable", reason: userError(error) };
    return { candidates: [unreadable], bytes: 0 };
  }
}

/** Anything else that is thrown is a bug of ours, and no stranger's record is refused for it. */
function userError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  throw error;
}
