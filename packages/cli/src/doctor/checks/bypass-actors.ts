import { type BypassActor, gateRules, type Ruleset } from "../branch-rules.ts";
import type { Check } from "../check.ts";
import type { Facts } from "../facts.ts";
import { type Finding, gap, info, ok, unknown, warning } from "../finding.ts";
import { githubActionsApp, rulesPage } from "../remedy.ts";

export const bypassActors: Check = {
  id: "bypass-actors",
  title: "Who can talk past the rules is known, and few",
  run(facts) {
    const { rulesets, protection } = facts.rules;
    const all = rulesets.known ? rulesets.value.rulesets : [];
    const ruled = all.filter(({ rules }) => rules.some((type) => gateRules.includes(type)));
    const classic = protection.known ? protection.value : undefined;
    // What is unknown of the rules themselves, the other checks say.
    if (ruled.length === 0 && classic === undefined) return [info("No rule is known that anybody could bypass.")];
    const findings = [
      ...ruled.flatMap((ruleset) => ofRuleset(ruleset, facts)),
      ...(classic === undefined ? [] : ofProtection(classic, facts)),
    ];
    return findings.length > 0 ? findings : [ok("Nobody can bypass the rules but by changing them.")];
  },
};

/** GitHub's own roles, which have the same number everywhere. */
const roles: Record<number, string> = {
  2: "everybody who may maintain",
  4: "everybody who may write",
  5: "administrators",
};

export function nameOf({ kind, id }: BypassActor): string {
  switch (kind) {
    case "RepositoryRole":
      return roles[id ?? 0] ?? `everybody with the custom role ${id}`;
    case "OrganizationAdmin":
      return "owners of the organization";
    case "Integration":
      return id === githubActionsApp ? "GitHub Actions itself" : `the App ${id}`;
    case "DeployKey":
      return "whoever has a deploy key";
    case "Team":
      return `the team ${id}`;
    default:
      return `the user ${id}`;
  }
}

/** Those that any author of a pull request may be, or may act as: a workflow of a pull request acts as GitHub Actions. */
export function isEverybody({ kind, id }: BypassActor): boolean {
  return (kind === "RepositoryRole" && (id === 2 || id === 4)) || (kind === "Integration" && id === githubActionsApp);
}

function ofRuleset({ name, owner, bypass }: Ruleset, facts: Facts): Finding[] {
  if (bypass === undefined) {
    const refusal = {
      reason: "GitHub shows it only to those who may change the ruleset",
      permission: owner === undefined ? "administration: write" : `organization administration: write (${owner})`,
    };
    return [unknown(`Who can bypass the ruleset "${name}"`, refusal, true)];
  }
  const place = owner === undefined ? rulesPage(facts) : `Settings of ${owner} > Repository > Rulesets`;
  return bypass.map((actor) => {
    const how = actor.mode === "pull_request" ? "merge a pull request that does not satisfy" : "act without";
    const said = `${nameOf(actor)} can ${how} the ruleset "${name}".`;
    const message = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
    return isEverybody(actor)
      ? gap(message, { remedy: `${place} > ${name} > Bypass list: remove it.` })
      : warning(message, { remedy: `${place} > ${name} > Bypass list: remove it, or keep it and know it.` });
  });
}

function ofProtection(
  { holdsAdministrators, bypass }: { holdsAdministrators: boolean; bypass: string[] },
  { repository, branch }: Facts,
): Finding[] {
  const findings: Finding[] = [];
  if (!holdsAdministrators) {
    findings.push(
      warning(`Administrators can merge into ${branch} without what its branch protection asks for.`, {
        remedy: `Settings > Branches > ${branch} > Do not allow bypassing the above settings.`,
        command: `gh api -X POST repos/${repository}/branches/${encodeURIComponent(branch)}/protection/enforce_admins`,
      }),
    );
  }
  if (bypass.length > 0) {
    findings.push(
      warning(`Without a pull request ${bypass.join(", ")} may push to ${branch}.`, {
        remedy: `Settings > Branches > ${branch} > Allow specified actors to bypass required pull requests: remove them, or know them.`,
      }),
    );
  }
  return findings;
}
