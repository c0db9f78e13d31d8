import { systemErrorCode } from "../errors/system-error.ts";
import { type RequestFailure, readRequestFailure } from "../github/request-failure.ts";
import type { TimeBudget } from "../github/time-budget.ts";
import type { RunIdentity } from "../report/report.ts";

export type Surface =
  | "files"
  | "artifact"
  | "kept report"
  | "check run"
  | "comment"
  | "annotations"
  | "summary"
  | "outputs";

/** What became of one surface. It never changes the verdict. */
export interface SurfaceOutcome {
  surface: Surface;
  state: "published" | "skipped" | "failed";
  url?: string;
  /** One full sentence: where it stands, why it was skipped, or why it failed and what to do. Plain text. */
  sentence: string;
  /** Lines for the log only, such as a `permissions:` block to paste. */
  details?: string[];
  /** Failed in a way that another try in this run cannot mend, such as a missing permission. */
  final?: boolean;
  /** Failed because this run's token can only read, which no workflow file can change: `secondStageSentence` says who publishes. */
  readOnly?: true;
}

/** What a reader of a fork's or Dependabot's run must know: said once, however many surfaces failed. */
export const secondStageSentence =
  "The whole report is in the job summary; once this run has ended, the second stage (`ml-report.yml`) writes the comment and the check runs in its place; a repository that has no such workflow adds it as docs/second-stage.md shows.";

/** What a sentence about a refusal needs to know of the run. */
export interface PublishingRun extends RunIdentity {
  /** The token cannot write, whatever the workflow says: a fork's or Dependabot's pull request. */
  readOnlyToken?: boolean | undefined;
}

/** Everything that this suite's actions need on a pull request, to paste under the job. */
export const permissionsBlock = ["permissions:", "  contents: read", "  checks: write", "  pull-requests: write"];

/** Runs one surface; whatever it throws becomes its outcome, because no surface may change the verdict. */
export async function surfaceOutcome(
  surface: Surface,
  { doing, permission, run, budget }: { doing: string; permission: string; run: PublishingRun; budget: TimeBudget },
  publish: () => Promise<SurfaceOutcome>,
): Promise<SurfaceOutcome> {
  try {
    return await publish();
  } catch (error) {
    const failure = readRequestFailure(error);
    if (failure === undefined) {
      const message = error instanceof Error ? error.message : String(error);
      // A full disk is no bug of ours: its stack would say nothing.
      const bug = error instanceof Error && systemErrorCode(error) === undefined;
      const details = bug && error.stack ? error.stack.split("\n") : [];
      return { surface, state: "failed", sentence: `Could not ${doing}: ${message}.`, details };
    }
    if (failure.kind === "unavailable") budget.allowOneTry();
    const final = failure.kind === "forbidden";
    return { surface, state: "failed", final, ...describeFailure(failure, doing, permission, run) };
  }
}

/** What GitHub's refusal means and what to do about it. `permission` is what we know to be needed when GitHub does not say. */
export function describeFailure(
  failure: RequestFailure,
  doing: string,
  permission: string,
  run: PublishingRun,
): { sentence: string; details?: string[]; readOnly?: true } {
  const what = `Could not ${doing}: ${failure.reason.replace(/\.$/, "")}.`;
  switch (failure.kind) {
    case "forbidden":
      if (failure.status === 401) return { sentence: `${what} The token is not valid; check the input \`token\`.` };
      // A 403 has many reasons, such as a locked conversation; GitHub words a missing permission in this way only.
      if (!/not accessible by/i.test(failure.reason)) return { sentence: what };
      if (run.fork || run.readOnlyToken) {
        return { sentence: `${what} ${readOnlyReason(run)}`, readOnly: true };
      }
      return {
        sentence: `${what} The token lacks \`${neededPermission(failure, permission)}\`; add it under \`permissions:\` of this job.`,
        details: blockWith(neededPermission(failure, permission)),
      };
    case "rate-limited":
      return {
        sentence: `${what} GitHub limits requests${failure.retryAfterSeconds === undefined ? "" : ` and asks to wait ${failure.retryAfterSeconds} seconds`}, which is longer than publishing may take.`,
      };
    case "not-found":
      return { sentence: `${what} The token cannot see it (it may lack \`${permission}\`), or it was deleted.` };
    case "unavailable":
    case "invalid":
      return { sentence: what };
  }
}

function neededPermission(failure: RequestFailure, known: string): string {
  // Of several alternatives the one that we ask for everywhere, so that one block serves all surfaces.
  const alternatives = failure.neededPermissions;
  const sufficient = alternatives.find((set) => set.includes(known)) ?? alternatives[0] ?? [known];
  return sufficient.join("`, `");
}

function blockWith(needed: string): string[] {
  const extra = needed
    .split("`, `")
    .map((permission) => `  ${permission}`)
    .filter((line) => !permissionsBlock.includes(line));
  return [...permissionsBlock, ...extra];
}

function readOnlyReason(run: PublishingRun): string {
  return run.fork
    ? "The pull request comes from a fork, whose token is read-only whatever `permissions:` says."
    : "This run's token is read-only, as Dependabot's is unless `permissions:` raises it.";
}
