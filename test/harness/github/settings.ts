import { isObject, type Json, type JsonObject, list, member, stringAt } from "../json.ts";
import { type Answer, page } from "./check-runs.ts";
import type { Match } from "./operations.ts";
import type { Permissions } from "./permissions.ts";

export interface Ruleset {
  id: number;
  name: string;
  /** Full names of branches as GitHub writes them, `refs/heads/main`; `~DEFAULT_BRANCH`. */
  include: string[];
  enforcement?: "active" | "evaluate" | "disabled";
  rules: JsonObject[];
  bypassActors?: JsonObject[];
  /** Whose it is; the repository's own without it. */
  organization?: string;
}

/** What an administrator clicks. A new repository has GitHub's defaults. */
export interface RepositorySettings {
  rulesets: Ruleset[];
  /** Classic protection of branches: the answer of GitHub's endpoint, without addresses. */
  protection: Record<string, JsonObject>;
  workflowPermissions: { default_workflow_permissions: "read" | "write"; can_approve_pull_request_reviews: boolean };
  forkApproval: "first_time_contributors_new_to_github" | "first_time_contributors" | "all_external_contributors";
  /** Path of a workflow file to its state, where that is not `active`. */
  workflowStates: Record<string, string>;
  codeownersErrors: JsonObject[];
}

export function defaultSettings(): RepositorySettings {
  return {
    rulesets: [],
    protection: {},
    workflowPermissions: { default_workflow_permissions: "read", can_approve_pull_request_reviews: false },
    forkApproval: "first_time_contributors",
    workflowStates: {},
    codeownersErrors: [],
  };
}

export interface SettingsRequest {
  match: Match;
  settings: RepositorySettings;
  state: { fullName: string; defaultBranch: string };
  query: URLSearchParams;
  url: string;
  permissions: Permissions;
  emulator(path: string): Promise<Json | undefined>;
}

/** Answers the endpoints that read settings; undefined: it is another endpoint. */
export async function answerSettings(request: SettingsRequest): Promise<Answer | undefined> {
  const { match, settings, state, query, url } = request;
  const branch = match.parameters["branch"] ?? "";
  switch (match.operation.id) {
    case "repos/get-branch-rules": {
      const rules = settings.rulesets
        .filter((ruleset) => applies(ruleset, branch, state.defaultBranch))
        .flatMap(({ id, rules, organization }) =>
          rules.map((rule) => ({
            ...rule,
            ruleset_id: id,
            ruleset_source_type: organization === undefined ? "Repository" : "Organization",
            ruleset_source: organization ?? state.fullName,
          })),
        );
      const { slice, headers } = page(rules, query, url);
      return { status: 200, body: slice, headers };
    }
    case "repos/get-repo-ruleset": {
      const ruleset = settings.rulesets.find(({ id }) => id === Number(match.parameters["ruleset_id"]));
      return ruleset === undefined ? refusal(404, "Not Found") : { status: 200, body: showRuleset(ruleset, request) };
    }
    case "repos/get-branch-protection": {
      const protection = settings.protection[branch];
      return protection === undefined ? refusal(404, "Branch not protected") : { status: 200, body: protection };
    }
    case "repos/get-branch": {
      const found = await request.emulator(`/repos/${state.fullName}/branches/${encodeURIComponent(branch)}`);
      if (!isObject(found)) return refusal(404, "Branch not found");
      const own = settings.protection[branch];
      const ruled = settings.rulesets.some((ruleset) => applies(ruleset, branch, state.defaultBranch));
      const status = own === undefined ? undefined : member(own, "required_status_checks");
      const body = {
        ...found,
        protected: own !== undefined || ruled,
        protection: {
          enabled: own !== undefined,
          required_status_checks: status ?? { enforcement_level: "off", contexts: [], checks: [] },
        },
      };
      return { status: 200, body };
    }
    case "repos/codeowners-errors":
      return { status: 200, body: { errors: settings.codeownersErrors } };
    case "actions/get-github-actions-default-workflow-permissions-repository":
      return { status: 200, body: settings.workflowPermissions };
    case "actions/get-fork-pr-contributor-approval-permissions-repository":
      return { status: 200, body: { approval_policy: settings.forkApproval } };
    case "actions/list-repo-workflows":
      return listWorkflows(request);
    default:
      return undefined;
  }
}

function applies({ include, enforcement }: Ruleset, branch: string, defaultBranch: string): boolean {
  if ((enforcement ?? "active") !== "active") return false;
  return include.some(
    (name) => name === `refs/heads/${branch}` || (name === "~DEFAULT_BRANCH" && branch === defaultBranch),
  );
}

/** Who may bypass is shown only to those who may change it. */
function showRuleset(ruleset: Ruleset, { permissions, state }: SettingsRequest): Json {
  const { id, name, include, enforcement, rules, bypassActors, organization } = ruleset;
  return {
    id,
    name,
    target: "branch",
    source_type: organization === undefined ? "Repository" : "Organization",
    source: organization ?? state.fullName,
    enforcement: enforcement ?? "active",
    conditions: { ref_name: { include, exclude: [] } },
    rules,
    ...(permissions.administration === "write" ? { bypass_actors: bypassActors ?? [] } : {}),
  };
}

/** GitHub knows the workflow files of the default branch. */
async function listWorkflows({ settings, state, query, url, emulator }: SettingsRequest): Promise<Answer> {
  const folder = await emulator(
    `/repos/${state.fullName}/contents/.github/workflows?ref=${encodeURIComponent(state.defaultBranch)}`,
  );
  const workflows = list(folder)
    .filter((entry) => isObject(entry) && /\.ya?ml$/.test(stringAt(entry, "name")))
    .map((entry, index) => {
      const path = stringAt(entry, "path");
      return { id: 100 + index, name: path, path, state: settings.workflowStates[path] ?? "active" };
    });
  const { slice, headers } = page(workflows, query, url);
  return { status: 200, body: { total_count: workflows.length, workflows: slice }, headers };
}

function refusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) } };
}
