import { sha256Hex } from "@gatewright/shared/digest/digest.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { checkRecord } from "@gatewright/shared/ledger/read-record.ts";
import type { LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import type { Evidence } from "@gatewright/shared/report/report.ts";
import type { Log } from "@gatewright/shared/runtime/action.ts";
import { whyRefused } from "./check-record.ts";
import type { FollowedRun } from "./followed-run.ts";
import { downloadArtifact, type RecordArtifact } from "./record-artifacts.ts";
import { largestText, readRecordsArchive } from "./records-archive.ts";
import { readRecordsFile } from "./records-file.ts";

/** A record that the run left, or an artifact or record that is none, with why it must not be appended. */
export type Candidate = { artifact: string; evidence: Evidence[] } & (
  | { record: LedgerRecord /** Empty when it may be appended. */; refusals: string[] }
  | {
      /** 1-based, in its artifact; undefined when the artifact itself is refused. */ number?: number;
      refusals: string[];
    }
);

export interface ReadingOptions {
  github: GitHub;
  artifacts: readonly RecordArtifact[];
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
    const refused = read.candidates.filter(({ refusals }) => refusals.length > 0).length;
    options.log.info(`Artifact ${artifact.id}: ${read.candidates.length - refused} accepted, ${refused} refused.`);
    candidates.push(...read.candidates);
    bytesLeft -= read.bytes;
  }
  return candidates;
}

async function readArtifact(
  artifact: RecordArtifact,
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
    const text = await readRecordsArchive(archive, mostBytes);
    const candidates = readRecordsFile(text).map((value, index): Candidate => {
      const parsed = readOne(value, index + 1);
      // The archive is shown once, whatever the number of its records.
      const common = { artifact: artifact.name, evidence: index === 0 ? evidence : [] };
      if ("refusal" in parsed) return { ...common, number: index + 1, refusals: [parsed.refusal] };
      return { ...common, record: parsed.record, refusals: whyRefused(parsed.record, followed, now) };
    });
    return { candidates, bytes: Buffer.byteLength(text) };
  } catch (error) {
    return { candidates: [{ artifact: artifact.name, evidence, refusals: [sentenceOf(error)] }], bytes: 0 };
  }
}

function readOne(value: Record<string, unknown>, number: number): { record: LedgerRecord } | { refusal: string } {
  try {
    return { record: checkRecord(value, `Record ${number}`) };
  } catch (error) {
    return { refusal: sentenceOf(error) };
  }
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof UserError)) throw error;
  return error.message;
}
