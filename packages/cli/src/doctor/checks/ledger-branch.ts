import { combined } from "../branch-rules.ts";
import type { Check } from "../check.ts";
import type { Facts } from "../facts.ts";
import { type Finding, gap, info, ok, unknown, warning } from "../finding.ts";
import { githubActionsApp, rulesetCommand, rulesPage } from "../remedy.ts";

export const ledgerBranch: Check = {
  id: "ledger-branch",
  title: "The ledger's branch can be appended to, and not be rewritten",
  run(facts) {
    const { ledger, repository, policies } = facts;
    const { branch, exists, written } = ledger;
    // A repository that gates only data has no champion to protect.
    const models = policies.flatMap(({ policy: { content } }) =>
      content.state === "valid" ? content.value.models : [],
    );
    const needed = models.length > 0 || policies.every(({ policy: { content } }) => content.state !== "valid");
    if (!exists.known) return [unknown(`The branch ${branch}`, exists, needed)];
    if (!exists.value && !needed) return [info("The policy has no models, so there is no ledger.")];
    const findings: Finding[] = [];
    if (!exists.value) {
      if (!written.known) findings.push(unknown(`Whether ml-main.yml has run`, written, false));
      else if (written.value) {
        findings.push(
          warning(`ml-main.yml has succeeded, but there is no branch ${branch}: no champion is recorded.`, {
            remedy: "Read the log of the last run of ml-main on the default branch; its job needs `contents: write`.",
          }),
        );
      } else findings.push(info(`There is no branch ${branch} yet; the first push to the default branch makes it.`));
    }
    const { blocksForcePush, blocksDeletion, blocksUpdates, reviews, checks, missing } = combined(ledger.rules);
    if (!blocksForcePush || !blocksDeletion) {
      const can = [...(blocksForcePush ? [] : ["force-pushed"]), ...(blocksDeletion ? [] : ["deleted"])].join(" and ");
      const open = exists.value ? gap : warning;
      findings.push(
        missing !== undefined
          ? unknown(missing.what, missing, exists.value)
          : open(
              `The branch ${branch} can be ${can}: whoever may write can put an old champion, or an invented one, in the place of the last.`,
              {
                remedy: `${rulesPage(facts)} > New branch ruleset for ${branch} > Restrict deletions, Block force pushes.`,
                command: rulesetCommand({ repository, branch }, "ledger", [
                  { type: "non_fast_forward" },
                  { type: "deletion" },
                ]),
              },
            ),
      );
    }
    const obstacles = [
      ...(blocksUpdates && !jobsMayUpdate(facts) ? ["Restrict updates"] : []),
      ...(reviews === undefined ? [] : ["Require a pull request before merging"]),
      ...(checks.length === 0 ? [] : ["Require status checks to pass"]),
    ];
    if (obstacles.length > 0) {
      findings.push(
        warning(
          `The rules of ${branch} also say "${obstacles.join('", "')}": the job that records cannot write, so no champion is kept.`,
          {
            remedy: `${rulesPage(facts)}: leave ${branch} with Restrict deletions and Block force pushes only.`,
          },
        ),
      );
    }
    return findings.some(({ state }) => state !== "info")
      ? findings
      : [...findings, ok(`${branch} can be neither force-pushed nor deleted, and jobs can append to it.`)];
  },
};

/** Whether each ruleset that restricts updates lets GitHub Actions, whose token the job has, or whom it does not show, by. */
function jobsMayUpdate({ ledger: { rules } }: Facts): boolean {
  if (rules.protection.known && rules.protection.value?.blocksUpdates === true) return false;
  const restricting = rules.rulesets.known ? rules.rulesets.value.rulesets : [];
  return restricting
    .filter((ruleset) => ruleset.rules.includes("update"))
    .every(({ bypass }) => bypass?.some(({ kind, id }) => kind === "Integration" && id === githubActionsApp) ?? true);
}
