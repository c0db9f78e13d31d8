import { downloadArtifact, type RunArtifact } from "@gatewright/shared/artifacts/run-artifacts.ts";
import { sha256Hex } from "@gatewright/shared/digest/digest.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import type { Evidence } from "@gatewright/shared/report/report.ts";

/** What one artifact held, or why nothing was read of it. */
export type Left<T> = { evidence: Evidence[] } & ({ read: T } | { reason: UserError });

/** Reads an artifact of the followed run. What is wrong with one of them does not keep the others from being read. */
export async function readLeft<T>(
  artifact: RunArtifact,
  { github, signal, role }: { github: GitHub; signal: AbortSignal; role: string },
  read: (archive: Buffer) => Promise<T>,
): Promise<Left<T>> {
  const evidence: Evidence[] = [];
  try {
    const archive = await downloadArtifact(github, artifact, signal);
    const digest = `sha256:${sha256Hex(archive)}`;
    evidence.push({ role, path: artifact.name, digest, bytes: archive.length });
    return { evidence, read: await read(archive) };
  } catch (error) {
    return { evidence, reason: userError(error) };
  }
}

/** Anything else that is thrown is a bug of ours, and no stranger's file is refused for it. */
export function userError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  throw error;
}
