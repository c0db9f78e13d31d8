import type { Check } from "../check.ts";
import { type Finding, info, unknown } from "../finding.ts";
import { actionsPage } from "../remedy.ts";

const whose: Record<string, string> = {
  first_time_contributors_new_to_github: "people who are new to GitHub",
  first_time_contributors: "people who never contributed here",
  all_external_contributors: "everybody from outside",
};

export const forks: Check = {
  id: "forks",
  title: "What pull requests from forks may start is known",
  run(facts) {
    const { forkApproval, gates } = facts;
    const findings: Finding[] = [];
    if (!forkApproval.known)
      findings.push(unknown("Whose pull requests from forks wait for an approval", forkApproval, false));
    else {
      const strictest = forkApproval.value === "all_external_contributors";
      findings.push(
        info(
          `Runs of pull requests from forks wait for somebody's approval when they come from ${whose[forkApproval.value] ?? forkApproval.value}.`,
          {
            ...(strictest
              ? {}
              : {
                  remedy: `${actionsPage(facts)} > Approval for running fork pull request workflows: Require approval for all external contributors, when runners cost money or are your own.`,
                  command: `gh api -X PUT repos/${facts.repository}/actions/permissions/fork-pr-contributor-approval -f approval_policy=all_external_contributors`,
                }),
          },
        ),
      );
    }
    for (const { file, job } of gates.flatMap(({ links }) => links)) {
      if (!job.secrets && !/\$\{\{[^}]*\bsecrets\.(?!GITHUB_TOKEN\b)/i.test(job.text)) continue;
      findings.push(
        info(
          `The job ${job.id} in ${file.path} uses secrets, which pull requests from forks do not get: it must work without them.`,
          {
            path: file.path,
            line: job.line,
          },
        ),
      );
    }
    return findings;
  },
};
