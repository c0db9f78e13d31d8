import type { RunContext } from "../runtime/run-context.ts";
import type { GitRepository } from "./git-tree.ts";
import type { PolicyHost } from "./policy-host.ts";

const workflows = ".github/";
const mostNamed = 5;

/**
 * On `pull_request` the workflow is the pull request's own, so a change of it can switch the gate off: a reader is told.
 * GitHub is asked only when the local history does not reach, as in a clone of depth 1.
 */
export async function noteWorkflowChanges(
  repository: GitRepository | undefined,
  run: RunContext,
  host: PolicyHost | undefined,
): Promise<string[]> {
  if (run.event !== "pull_request" || run.baseSha === undefined || run.headSha === undefined) return [];
  const local = await repository?.changedBelow(workflows, run.baseSha, run.headSha);
  if (local !== undefined) return sentences(local);
  const untold = (reason: string): string[] => [
    `Whether this pull request changes files in ${workflows} could not be told, because ${reason}.`,
  ];
  if (host === undefined) return untold("the local clone lacks the history and there is no token to ask GitHub with");
  const answer = await host.listChangedFiles();
  if (answer.outcome === "absent") return untold("GitHub does not know the pull request");
  if (answer.outcome === "unreadable") return untold(answer.reason);
  const changed = answer.value.paths.filter((path) => path.startsWith(workflows));
  if (changed.length > 0 || answer.value.complete) return sentences(changed);
  return untold(`it changes more than ${answer.value.paths.length} files and the local clone lacks the history`);
}

function sentences(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const more = paths.length - mostNamed;
  const named = `${paths.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return [
    `This pull request changes ${named}: the workflow that runs on it is its own, so look whether this gate still runs as it should.`,
  ];
}
