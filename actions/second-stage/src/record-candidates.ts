import { largestText, readOneFileArchive } from "@gatewright/shared/artifacts/one-file-archive.ts";
import type { RunArtifact } from "@gatewright/shared/artifacts/run-artifacts.ts";
import type { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { checkRecord } from "@gatewright/shared/ledger/read-record.ts";
import type { LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import { whyRefused } from "@gatewright/shared/ledger/record-refusals.ts";
import { readRecordsFile } from "@gatewright/shared/ledger/records-file.ts";
import type { Evidence } from "@gatewright/shared/report/report.ts";
import type { Log } from "@gatewright/shared/runtime/action.ts";
import type { FollowedRun } from "./followed-run.ts";
import { readLeft, userError } from "./left-archive.ts";

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
  const common = { artifact: artifact.name };
  const left = await readLeft(artifact, { github, signal, role: "records" }, async (archive) => {
    const text = await readOneFileArchive(archive, "records.json", mostBytes);
    return { records: readRecordsFile(text).records, bytes: Buffer.byteLength(text) };
  });
  if ("reason" in left) return { candidates: [{ ...common, kind: "unreadable", ...left }], bytes: 0 };
  const candidates = left.read.records.map((value, index): Candidate => {
    // The archive is shown once, whatever the number of its records.
    const evidence = index === 0 ? left.evidence : [];
    try {
      const record = checkRecord(value, `Record ${index + 1}`);
      return { ...common, evidence, kind: "record", record, refusals: whyRefused(record, followed, now) };
    } catch (error) {
      return { ...common, evidence, kind: "no-record", number: index + 1, reason: userError(error) };
    }
  });
  return { candidates, bytes: left.read.bytes };
}
