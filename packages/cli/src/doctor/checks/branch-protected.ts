import { combined } from "../branch-rules.ts";
import type { Check } from "../check.ts";
import { type Finding, gap, ok, unknown, warning } from "../finding.ts";
import { pullRequestRule, rulesetCommand, rulesPage } from "../remedy.ts";

export const branchProtected: Check = {
  id: "branch-protected",
  title: "Nobody pushes past the gate",
  run(facts) {
    const { branch } = facts;
    const { reviews, blocksForcePush, blocksDeletion, missing } = combined(facts.rules);
    const lacking: Finding[] = [];
    if (reviews === undefined) {
      lacking.push(
        gap(`Commits can be pushed to ${branch} without a pull request, and so without the gate.`, {
          remedy: `${rulesPage(facts)} > Require a pull request before merging.`,
          command: rulesetCommand(facts, "reviews", [pullRequestRule]),
        }),
      );
    }
    if (!blocksForcePush) {
      lacking.push(
        gap(`${branch} can be force-pushed: what was gated can be replaced, policy and all.`, {
          remedy: `${rulesPage(facts)} > Block force pushes.`,
          command: rulesetCommand(facts, "history", [{ type: "non_fast_forward" }, { type: "deletion" }]),
        }),
      );
    }
    if (lacking.length > 0 && missing !== undefined) return [unknown(missing.what, missing, true)];
    if (!blocksDeletion) {
      lacking.push(
        missing !== undefined
          ? unknown(missing.what, missing, false)
          : warning(`${branch} can be deleted once it is no longer the default branch.`, {
              remedy: `${rulesPage(facts)} > Restrict deletions.`,
              command: rulesetCommand(facts, "history", [{ type: "non_fast_forward" }, { type: "deletion" }]),
            }),
      );
    }
    return lacking.length > 0
      ? lacking
      : [ok(`${branch} takes pull requests only; it can be neither force-pushed nor deleted.`)];
  },
};
