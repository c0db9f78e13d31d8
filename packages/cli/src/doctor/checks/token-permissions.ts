import { combined } from "../branch-rules.ts";
import type { Check } from "../check.ts";
import { type Finding, gap, ok, unknown, warning } from "../finding.ts";
import { calledWorkflow } from "../our-parts.ts";
import { actionsPage } from "../remedy.ts";

export const tokenPermissions: Check = {
  id: "token-permissions",
  title: "A workflow's token can neither write by default nor approve pull requests",
  run(facts) {
    const { tokenPermissions: answer, repository } = facts;
    // A bot is no code owner, so its approval does not stand in for theirs.
    const ownersDecide = combined(facts.rules).reviews?.codeOwners === true;
    if (!answer.known) return [unknown("What the token of a workflow may do by default", answer, !ownersDecide)];
    const command = `gh api -X PUT repos/${repository}/actions/permissions/workflow -f default_workflow_permissions=read -F can_approve_pull_request_reviews=false`;
    const opens = facts.workflows.some(({ jobs }) => jobs.some((job) => calledWorkflow(job) === "retrain"));
    const retrains = opens ? " Retraining then needs an App's token to open its pull requests (docs/retrain.md)." : "";
    const findings: Finding[] = [];
    if (answer.value.approves) {
      const approve = ownersDecide ? warning : gap;
      findings.push(
        approve(
          "GitHub Actions may approve pull requests: a workflow in a pull request can approve that pull request.",
          {
            remedy: `${actionsPage(facts)} > Workflow permissions: untick Allow GitHub Actions to create and approve pull requests.${retrains}`,
            command,
          },
        ),
      );
    }
    if (answer.value.writes) {
      findings.push(
        warning("Without `permissions:` in its file a workflow gets a token that may write to the repository.", {
          remedy: `${actionsPage(facts)} > Workflow permissions > Read repository contents and packages permissions.`,
          command,
        }),
      );
    }
    return findings.length > 0
      ? findings
      : [ok("By default a workflow's token may only read, and it cannot approve pull requests.")];
  },
};
