import type { Facts } from "./facts.ts";

/** GitHub Actions as an App: what a rule pins a check to. */
export const githubActionsApp = 15_368;

type Place = Pick<Facts, "repository" | "branch">;

/** A rule more in a ruleset of its own: rulesets add up, and the stricter one counts. */
export function rulesetCommand(
  { repository, branch }: Place,
  name: string,
  rules: readonly { type: string; parameters?: Record<string, unknown> }[],
): string {
  const ruleset = {
    name: `gatewright: ${name}`,
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules,
  };
  return `echo ${quoted(JSON.stringify(ruleset))} | gh api repos/${repository}/rulesets --input -`;
}

/** The rule that asks for a pull request, with everything that the gate relies on. */
export const pullRequestRule = {
  type: "pull_request",
  parameters: {
    required_approving_review_count: 1,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: true,
    require_last_push_approval: true,
    required_review_thread_resolution: false,
  },
};

export function requiredCheckRule(contexts: readonly string[]) {
  return {
    type: "required_status_checks",
    parameters: {
      strict_required_status_checks_policy: false,
      required_status_checks: contexts.map((context) => ({ context, integration_id: githubActionsApp })),
    },
  };
}

/** One word of a POSIX shell, whatever stands in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Where rules are clicked. */
export function rulesPage({ page }: Pick<Facts, "page">): string {
  return `Settings > Rules > Rulesets (${page}/settings/rules)`;
}

export function actionsPage({ page }: Pick<Facts, "page">): string {
  return `Settings > Actions > General (${page}/settings/actions)`;
}
