import { type BranchRules, combined, type Ruleset } from "../branch-rules.ts";
import type { Check } from "../check.ts";
import type { Facts } from "../facts.ts";
import { type Finding, gap, info, ok, type Refusal, unknown, warning } from "../finding.ts";
import { rulesetCommand, rulesPage } from "../remedy.ts";
import { isEverybody, nameOf } from "./bypass-actors.ts";

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
    if (needed) findings.push(...writers(facts, blocksUpdates, missing));
    const obstacles = [
      ...(blocksUpdates && !somebodyMayUpdate(facts) ? ["Restrict updates"] : []),
      ...(reviews === undefined ? [] : ["Require a pull request before merging"]),
      ...(checks.length === 0 ? [] : ["Require status checks to pass"]),
    ];
    if (obstacles.length > 0) {
      findings.push(
        warning(
          `The rules of ${branch} also say "${obstacles.join('", "')}": the job that records cannot write, so no champion is kept.`,
          {
            remedy: `${rulesPage(facts)}: leave ${branch} with Restrict deletions and Block force pushes only, or put the App that writes on the bypass list.`,
          },
        ),
      );
    }
    return findings.some(({ state }) => state !== "info")
      ? findings
      : [
          ...findings,
          ok(`${branch} can be neither force-pushed nor deleted, and not everybody who may write appends to it.`),
        ];
  },
};

/** Who may append. A limit to GitHub Actions is none: the workflow of a pull request acts as GitHub Actions too. */
function writers(facts: Facts, blocksUpdates: boolean, missing: ({ what: string } & Refusal) | undefined): Finding[] {
  const { branch, rules } = facts.ledger;
  const remedy = `Where it matters: ${rulesPage(facts)} > the ruleset of ${branch} > Restrict creations, Restrict updates, with an App of its own alone on the bypass list (docs/doctor.md#ledger-branch).`;
  const everybody =
    "whoever may write to the repository, and each workflow with `contents: write`, also one that a pull request from a branch of this repository brings, can append to it, a champion too";
  if (!blocksUpdates) {
    if (missing !== undefined) return [unknown(missing.what, missing, false)];
    return [warning(`Updates of ${branch} are not restricted: ${everybody}.`, { remedy })];
  }
  const restricting = updateRulesets(rules);
  if (rules.protection.known && rules.protection.value?.blocksUpdates === true) return [];
  if (restricting.some(({ bypass }) => bypass !== undefined && !bypass.some(isEverybody))) return [];
  const hidden = restricting.find(({ bypass }) => bypass === undefined);
  if (hidden !== undefined) {
    const reason = "GitHub shows it only to those who may change the ruleset";
    const what = `Who can append to ${branch} past the ruleset "${hidden.name}"`;
    return [unknown(what, { reason, permission: "administration: write" }, false)];
  }
  const past = restricting.flatMap(({ bypass }) => bypass ?? []).filter(isEverybody);
  const names = [...new Set(past.map(nameOf))].join(", ");
  return [
    warning(`Updates of ${branch} are restricted, but not for ${names}, which stops no pull request: ${everybody}.`, {
      remedy,
    }),
  ];
}

function updateRulesets({ rulesets }: BranchRules): Ruleset[] {
  return rulesets.known ? rulesets.value.rulesets.filter((ruleset) => ruleset.rules.includes("update")) : [];
}

/** Whether each ruleset that restricts updates lets an account, App or key by that a job may have, or does not show whom. */
function somebodyMayUpdate({ ledger: { rules } }: Facts): boolean {
  if (rules.protection.known && rules.protection.value?.blocksUpdates === true) return false;
  const people = ["RepositoryRole", "OrganizationAdmin"];
  return updateRulesets(rules).every(
    ({ bypass }) => bypass?.some((actor) => !people.includes(actor.kind) || isEverybody(actor)) ?? true,
  );
}
