import type { RunIdentity } from "./report.ts";

/** What two jobs of one run say alike, in the order in which a difference is told. */
const sameInOneRun = ["runId", "repository", "headSha", "pullRequest", "serverUrl", "workflow"] as const;

/**
 * The first thing that tells a report from one of our own run: one that another job left may be of a stranger's making, and its pages would
 * be linked and its numbers told under our name. `runAttempt`: it is of an attempt that has not been yet. Undefined: it is of this run.
 */
export function differenceFromRun(
  theirs: RunIdentity,
  ours: RunIdentity,
): (typeof sameInOneRun)[number] | "runAttempt" | undefined {
  const different = sameInOneRun.find((key) => theirs[key] !== ours[key]);
  if (different !== undefined) return different;
  return (theirs.runAttempt ?? 1) > (ours.runAttempt ?? 1) ? "runAttempt" : undefined;
}
