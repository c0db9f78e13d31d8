import type { GitHub } from "@gatewright/shared/github/client.ts";
import { ask } from "./ask.ts";
import { type Answer, known } from "./finding.ts";

export interface RequiredCheck {
  context: string;
  /** The App that must report it; undefined: any App, and any commit status of that name. */
  app: number | undefined;
  /** The pull request must be up to date with its base. */
  strict: boolean;
}

export interface RequiredReviews {
  count: number;
  dismissStale: boolean;
  codeOwners: boolean;
  lastPush: boolean;
}

export interface RequiredWorkflow {
  path: string;
  repositoryId: number;
}

export interface Ruleset {
  id: number;
  name: string;
  /** The organization, or enterprise, that it belongs to; undefined: the repository itself. */
  owner: string | undefined;
  /** Types of its rules for this branch. */
  rules: string[];
  /** Undefined: not shown to this token. */
  bypass: BypassActor[] | undefined;
}

export interface BypassActor {
  kind: string;
  id: number | undefined;
  /** `always`, `pull_request` or `exempt`. */
  mode: string;
}

/** What the active rulesets say of one branch. */
export interface RulesetRules {
  checks: RequiredCheck[];
  reviews: RequiredReviews | undefined;
  workflows: RequiredWorkflow[];
  blocksForcePush: boolean;
  blocksDeletion: boolean;
  blocksUpdates: boolean;
  mergeQueue: boolean;
  /** The account's plan has no rules for private repositories. */
  noPlan: boolean;
  rulesets: Ruleset[];
}

/** What classic branch protection says; undefined: there is none. */
export interface Protection {
  checks: RequiredCheck[];
  reviews: RequiredReviews | undefined;
  blocksForcePush: boolean;
  blocksDeletion: boolean;
  blocksUpdates: boolean;
  holdsAdministrators: boolean;
  /** Accounts, teams and Apps that need no pull request. */
  bypass: string[];
}

export interface BranchRules {
  branch: string;
  rulesets: Answer<RulesetRules>;
  protection: Answer<Protection | undefined>;
}

/** A branch need not exist. `isProtected` is what GitHub says of the branch itself; undefined when it is not there. */
export async function readBranchRules(
  github: GitHub,
  branch: string,
  isProtected: boolean | undefined,
): Promise<BranchRules> {
  const [rulesets, protection] = await Promise.all([
    readRulesets(github, branch),
    isProtected === false ? known(undefined) : readProtection(github, branch),
  ]);
  return { branch, rulesets, protection };
}

async function readRulesets({ octokit, owner, repo }: GitHub, branch: string): Promise<Answer<RulesetRules>> {
  let noPlan = false;
  const answer = await ask(
    () => octokit.paginate(octokit.rest.repos.getBranchRules, { owner, repo, branch, per_page: 100 }),
    {
      permission: "metadata: read",
      plan: () => {
        noPlan = true;
        return [];
      },
    },
  );
  if (!answer.known) return answer;
  const rules: RulesetRules = {
    checks: [],
    reviews: undefined,
    workflows: [],
    blocksForcePush: false,
    blocksDeletion: false,
    blocksUpdates: false,
    mergeQueue: false,
    noPlan,
    rulesets: [],
  };
  for (const rule of answer.value) {
    switch (rule.type) {
      case "required_status_checks":
        for (const { context, integration_id } of rule.parameters?.required_status_checks ?? []) {
          const strict = rule.parameters?.strict_required_status_checks_policy === true;
          rules.checks.push({ context, app: integration_id ?? undefined, strict });
        }
        break;
      case "pull_request":
        rules.reviews = stricter(rules.reviews, {
          count: rule.parameters?.required_approving_review_count ?? 0,
          dismissStale: rule.parameters?.dismiss_stale_reviews_on_push === true,
          codeOwners: rule.parameters?.require_code_owner_review === true,
          lastPush: rule.parameters?.require_last_push_approval === true,
        });
        break;
      case "workflows":
        for (const { path, repository_id } of rule.parameters?.workflows ?? []) {
          rules.workflows.push({ path: path.replace(/^\.?\//, ""), repositoryId: repository_id });
        }
        break;
      case "non_fast_forward":
        rules.blocksForcePush = true;
        break;
      case "deletion":
        rules.blocksDeletion = true;
        break;
      case "update":
        rules.blocksUpdates = true;
        break;
      case "merge_queue":
        rules.mergeQueue = true;
        break;
      default:
    }
  }
  const found = new Map<number, Pick<Ruleset, "owner" | "rules">>();
  for (const { type, ruleset_id: id, ruleset_source_type: kind, ruleset_source: source } of answer.value) {
    if (id === undefined || !whoseBypassMatters.has(type)) continue;
    const ruleset = found.get(id) ?? { owner: kind === "Repository" ? undefined : source, rules: [] };
    ruleset.rules.push(type);
    found.set(id, ruleset);
  }
  for (const [id, ruleset] of found) {
    const detail = await ask(() => octokit.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id }), {
      permission: "metadata: read",
    });
    const { name, bypass_actors: actors } = detail.known ? detail.value.data : { name: `ruleset ${id}` };
    const bypass = actors?.map(({ actor_type, actor_id, bypass_mode }) => ({
      kind: actor_type,
      id: actor_id ?? undefined,
      mode: bypass_mode ?? "always",
    }));
    rules.rulesets.push({ id, name, ...ruleset, bypass });
  }
  return known(rules);
}

/** Rules without which the gate is open, so that who bypasses them bypasses the gate. */
export const gateRules = ["required_status_checks", "pull_request", "workflows", "non_fast_forward"];

const whoseBypassMatters = new Set([...gateRules, "update"]);

async function readProtection(
  { octokit, owner, repo }: GitHub,
  branch: string,
): Promise<Answer<Protection | undefined>> {
  return ask<Protection | undefined>(
    async () => {
      const { data } = await octokit.rest.repos.getBranchProtection({ owner, repo, branch });
      const { required_status_checks: status, required_pull_request_reviews: reviews } = data;
      const { bypass_pull_request_allowances: allowed } = reviews ?? {};
      const strict = status?.strict === true;
      const checks = status?.checks ?? status?.contexts.map((context) => ({ context, app_id: null })) ?? [];
      return {
        // GitHub writes -1 for any App.
        checks: checks.map(({ context, app_id: app }) => ({
          context,
          app: app === null || app < 0 ? undefined : app,
          strict,
        })),
        reviews: reviews && {
          count: reviews.required_approving_review_count ?? 0,
          dismissStale: reviews.dismiss_stale_reviews,
          codeOwners: reviews.require_code_owner_reviews,
          lastPush: reviews.require_last_push_approval === true,
        },
        blocksForcePush: data.allow_force_pushes?.enabled !== true,
        blocksDeletion: data.allow_deletions?.enabled !== true,
        blocksUpdates: data.lock_branch?.enabled === true || data.restrictions !== undefined,
        holdsAdministrators: data.enforce_admins?.enabled === true,
        bypass: [
          ...(allowed?.users ?? []).map(({ login }) => `user ${login}`),
          ...(allowed?.teams ?? []).map(({ slug }) => `team ${slug}`),
          ...(allowed?.apps ?? []).map((app) => `App ${app?.slug ?? ""}`),
        ],
      };
    },
    {
      permission: "administration: read",
      absent: { value: undefined, says: /branch not (?:protected|found)/i },
      plan: () => undefined,
    },
  );
}

/** Several rules hold together, so the stricter of each counts. */
function stricter(one: RequiredReviews | undefined, other: RequiredReviews): RequiredReviews {
  if (one === undefined) return other;
  return {
    count: Math.max(one.count, other.count),
    dismissStale: one.dismissStale || other.dismissStale,
    codeOwners: one.codeOwners || other.codeOwners,
    lastPush: one.lastPush || other.lastPush,
  };
}

/** What is certain of both kinds of rules together. */
export interface CombinedRules {
  checks: RequiredCheck[];
  reviews: RequiredReviews | undefined;
  blocksForcePush: boolean;
  blocksDeletion: boolean;
  blocksUpdates: boolean;
  workflows: RequiredWorkflow[];
  mergeQueue: boolean;
  /** What could not be read: then what is missing above may be there. */
  missing: { what: string; reason: string; permission: string | undefined } | undefined;
}

export function combined({ branch, rulesets, protection }: BranchRules): CombinedRules {
  const rules = rulesets.known ? rulesets.value : undefined;
  const classic = protection.known ? protection.value : undefined;
  const reviews = [rules?.reviews, classic?.reviews].reduce<RequiredReviews | undefined>(
    (both, one) => (one === undefined ? both : stricter(both, one)),
    undefined,
  );
  return {
    checks: [...(rules?.checks ?? []), ...(classic?.checks ?? [])],
    reviews,
    blocksForcePush: rules?.blocksForcePush === true || classic?.blocksForcePush === true,
    blocksDeletion: rules?.blocksDeletion === true || classic?.blocksDeletion === true,
    blocksUpdates: rules?.blocksUpdates === true || classic?.blocksUpdates === true,
    workflows: rules?.workflows ?? [],
    mergeQueue: rules?.mergeQueue === true,
    missing: !rulesets.known
      ? { what: `The rulesets of ${branch}`, reason: rulesets.reason, permission: rulesets.permission }
      : !protection.known
        ? { what: `The branch protection of ${branch}`, reason: protection.reason, permission: protection.permission }
        : undefined,
  };
}
