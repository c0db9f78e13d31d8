import type { GitHub } from "@gatewright/shared/github/client.ts";
import { readRequestFailure } from "@gatewright/shared/github/request-failure.ts";
import { alert, code, link, paragraph, serialise, words } from "@gatewright/shared/publish/render/markdown.ts";
import { proposalBranch } from "./branch.ts";

/** Who starts the checks of a proposal: GitHub, when an App opened it; else we, or somebody by hand. */
export type Checks =
  | { kind: "by themselves" }
  | { kind: "dispatched"; workflow: string; url: string | undefined }
  | { kind: "refused"; workflow: string; why: string; noTrigger: boolean };

/**
 * What the job's own token opens or pushes starts no runs that count (github.md, bot pull requests), so the checks are started by name.
 * A refusal is told in the pull request and stops nothing: a person can still start them.
 */
export async function dispatchChecks(
  { octokit, owner, repo }: GitHub,
  { workflow, model, serverUrl }: { workflow: string; model: string; serverUrl: string | undefined },
): Promise<Checks> {
  const branch = proposalBranch(model);
  try {
    await octokit.rest.actions.createWorkflowDispatch({ owner, repo, workflow_id: workflow, ref: branch });
    const query = encodeURIComponent(`branch:${branch}`);
    const page = `${owner}/${repo}/actions/workflows/${workflow}?query=${query}`;
    return {
      kind: "dispatched",
      workflow,
      url: serverUrl === undefined ? undefined : `${serverUrl.replace(/\/+$/, "")}/${page}`,
    };
  } catch (error) {
    const failure = readRequestFailure(error);
    if (failure === undefined) throw error;
    return { kind: "refused", workflow, why: failure.reason, noTrigger: /workflow_dispatch/.test(failure.reason) };
  }
}

/** For the pull request's body. */
export function checksWords(checks: Checks): string {
  switch (checks.kind) {
    case "by themselves":
      return serialise([paragraph(words("A GitHub App opened this pull request, so its checks start by themselves."))]);
    case "dispatched": {
      const name = words(checks.workflow);
      return serialise([
        paragraph(
          words("GitHub starts no checks by itself for what a workflow's own token opens, so gatewright has started "),
          checks.url === undefined ? code(checks.workflow) : link(checks.url, name),
          words(" on this branch. Their result counts here, because it is about the same commit."),
        ),
      ]);
    }
    case "refused":
      return serialise([
        alert(
          "WARNING",
          words(
            "No checks are running: GitHub starts none by itself for what a workflow's own token opens, and starting ",
          ),
          code(checks.workflow),
          words(" was refused ("),
          code(checks.why),
          words("). "),
          ...(checks.noTrigger
            ? [words("Add "), code("workflow_dispatch:"), words(" under "), code("on:"), words(" in that file, or ")]
            : [words("Name another one with the input "), code("checks-workflow"), words(", or ")]),
          words(
            "give the retraining workflow a GitHub App. For now, approve the waiting runs below or push to this branch.",
          ),
        ),
      ]);
  }
}
