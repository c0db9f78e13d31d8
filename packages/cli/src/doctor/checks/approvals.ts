import { combined } from "../branch-rules.ts";
import type { Check } from "../check.ts";
import { type Finding, gap, ok, unknown, warning } from "../finding.ts";
import { pullRequestRule, rulesetCommand, rulesPage } from "../remedy.ts";

export const approvals: Check = {
  id: "approvals",
  title: "A person approves what is merged, as it is merged",
  run(facts) {
    const { branch } = facts;
    const { reviews, missing } = combined(facts.rules);
    // What is missing here may stand in what could not be read.
    const whatIsRead = [...(missing === undefined ? [] : [unknown(missing.what, missing, true)])];
    const command = rulesetCommand(facts, "reviews", [pullRequestRule]);
    const page = `${rulesPage(facts)} > Require a pull request before merging`;
    if (reviews === undefined || reviews.count < 1) {
      if (missing !== undefined) return whatIsRead;
      return [
        gap(`Nobody has to approve a pull request into ${branch}: its author can merge a weaker policy alone.`, {
          remedy: `${page} > Required approvals: 1.`,
          command,
        }),
      ];
    }
    const findings: Finding[] = [];
    if (!reviews.dismissStale && !reviews.lastPush) {
      if (missing !== undefined) return whatIsRead;
      findings.push(
        gap("An approval stays when more is pushed: what is merged need not be what was approved.", {
          remedy: `${page} > Dismiss stale pull request approvals when new commits are pushed.`,
          command,
        }),
      );
    } else if (!reviews.lastPush) {
      findings.push(
        warning("Whoever pushed the last commits to somebody else's pull request can approve them.", {
          remedy: `${page} > Require approval of the most recent reviewable push.`,
          command,
        }),
      );
    } else if (!reviews.dismissStale) {
      findings.push(
        warning(
          "An owner's approval stays when more is pushed; only the last push needs a fresh approval, from anybody.",
          {
            remedy: `${page} > Dismiss stale pull request approvals when new commits are pushed.`,
            command,
          },
        ),
      );
    }
    if (findings.length === 0) {
      const people = reviews.count === 1 ? "one person" : `${reviews.count} people`;
      findings.push(ok(`A pull request needs the approval of ${people}, which a new push takes away.`));
    }
    return findings;
  },
};
