import { combined } from "../branch-rules.ts";
import type { Check } from "../check.ts";
import { gap, info, ok, unknown, warning } from "../finding.ts";
import { githubActionsApp, rulesPage } from "../remedy.ts";
import { reportDays } from "../reported-checks.ts";

export const checkReported: Check = {
  id: "check-reported",
  title: "The gate's check has reported within a week",
  run(facts) {
    const { reported, branch, now } = facts;
    if (reported.size === 0) return [info("There is no check whose name is known before it runs.")];
    const required = combined(facts.rules).checks;
    return [...reported].map(([name, answer]) => {
      if (!answer.known) return unknown(`When the check "${name}" reported last`, answer, false);
      const last = answer.value;
      const days = last === undefined ? undefined : (now.getTime() - last.at.getTime()) / (24 * 60 * 60 * 1000);
      if (last === undefined || days === undefined || days > reportDays) {
        const isRequired = required.some(({ context }) => context === name);
        const since = last === undefined ? "" : ` (its last report is of ${last.at.toISOString().slice(0, 10)})`;
        const follows = isRequired
          ? "It is required: until it reports, no pull request can be merged"
          : "GitHub does not offer it in the list of checks that can be required";
        return warning(
          `The check "${name}" has not reported in the last ${reportDays} days on ${branch} or on a pull request into it${since}. ${follows}.`,
          {
            remedy: "Open a pull request, or push to one, and look whether the check appears under exactly this name.",
          },
        );
      }
      const pinned = required.some(({ context, app }) => context === name && app === githubActionsApp);
      if (last.app.id !== githubActionsApp && !pinned) {
        return gap(
          `The check "${name}" was reported by ${last.app.name}, not by GitHub Actions, and the rules take it from any source.`,
          {
            remedy: `${rulesPage(facts)} > Require status checks to pass > \`${name}\`: choose the source GitHub Actions.`,
          },
        );
      }
      return ok(`The check "${name}" reported on ${last.at.toISOString().slice(0, 10)} (${last.where}).`);
    });
  },
};
