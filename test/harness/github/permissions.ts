/** Names as a workflow's `permissions:` has them. */
export type PermissionName =
  | "actions"
  | "administration"
  | "checks"
  | "contents"
  | "issues"
  | "metadata"
  | "pull-requests"
  | "statuses";
export type Permissions = Partial<Record<PermissionName, "read" | "write">>;

/** A need of one operation: any one of the alternatives is enough. */
type Need = { level: "read" | "write"; anyOf: PermissionName[] };

const read = (...anyOf: PermissionName[]): Need => ({ level: "read", anyOf });
const write = (...anyOf: PermissionName[]): Need => ({ level: "write", anyOf });

// "Permissions required for GitHub Apps" in GitHub's REST documentation; every installation has `metadata: read`.
const needs: Record<string, Need> = {
  "rate-limit/get": read("metadata"),
  "users/get-by-username": read("metadata"),
  "repos/get": read("metadata"),
  "repos/get-collaborator-permission-level": read("metadata"),
  "repos/get-content": read("contents"),
  "repos/get-branch": read("contents"),
  "repos/get-branch-protection": read("administration"),
  "repos/get-branch-rules": read("metadata"),
  "repos/get-repo-ruleset": read("metadata"),
  "repos/codeowners-errors": read("contents"),
  "repos/get-environment": read("actions"),
  "repos/get-commit": read("contents"),
  "repos/list-commits": read("contents"),
  "repos/compare-commits": read("contents"),
  "repos/list-pull-requests-associated-with-commit": read("pull-requests"),
  "repos/create-commit-status": write("statuses"),
  "repos/get-combined-status-for-ref": read("statuses"),
  "repos/list-commit-statuses-for-ref": read("statuses"),
  "pulls/get": read("pull-requests"),
  "pulls/list": read("pull-requests"),
  "pulls/list-files": read("pull-requests"),
  "pulls/list-reviews": read("pull-requests"),
  "pulls/create-review": write("pull-requests"),
  "pulls/create": write("pull-requests"),
  "pulls/update": write("pull-requests"),
  "issues/get": read("issues", "pull-requests"),
  "issues/list-for-repo": read("issues", "pull-requests"),
  "issues/create": write("issues"),
  "issues/update": write("issues", "pull-requests"),
  "issues/list-comments": read("issues", "pull-requests"),
  "issues/get-comment": read("issues", "pull-requests"),
  "issues/create-comment": write("issues", "pull-requests"),
  "issues/update-comment": write("issues", "pull-requests"),
  "issues/delete-comment": write("issues", "pull-requests"),
  "checks/create": write("checks"),
  "checks/update": write("checks"),
  "checks/get": read("checks"),
  "checks/list-annotations": read("checks"),
  "checks/list-for-ref": read("checks"),
  "git/get-ref": read("contents"),
  "git/list-matching-refs": read("contents"),
  "git/create-ref": write("contents"),
  "git/update-ref": write("contents"),
  "git/get-tree": read("contents"),
  "git/create-tree": write("contents"),
  "git/get-blob": read("contents"),
  "git/create-blob": write("contents"),
  "git/get-commit": read("contents"),
  "git/create-commit": write("contents"),
  "graphql/createCommitOnBranch": write("contents"),
  "actions/list-artifacts-for-repo": read("actions"),
  "actions/list-workflow-run-artifacts": read("actions"),
  "actions/get-artifact": read("actions"),
  "actions/download-artifact": read("actions"),
  "actions/list-workflow-runs-for-repo": read("actions"),
  "actions/get-workflow-run": read("actions"),
  "actions/list-jobs-for-workflow-run": read("actions"),
  "actions/re-run-workflow-failed-jobs": write("actions"),
  "actions/get-workflow": read("actions"),
  "actions/list-workflow-runs": read("actions"),
  "actions/list-repo-workflows": read("actions"),
  "actions/get-github-actions-default-workflow-permissions-repository": read("administration"),
  "actions/get-fork-pr-contributor-approval-permissions-repository": read("administration"),
  "actions/create-workflow-dispatch": write("actions"),
};

export interface Refusal {
  /** Value of `x-accepted-github-permissions`; undefined when no permission would help. */
  accepted: string | undefined;
}

export interface Grant {
  refusal?: Refusal;
  /** The permission that the request used, e.g. `checks: write`; undefined when it needed none. */
  used?: string;
}

/** Whether a token may do it. Reading a public repository needs no permission, as on GitHub. */
export function checkPermission(operationId: string, permissions: Permissions, publicRepository: boolean): Grant {
  const need = needs[operationId];
  // GET /user and the like are for people, not for installations.
  if (!need) return { refusal: { accepted: undefined } };
  if (need.anyOf.includes("metadata")) return {};
  const holds = need.anyOf.find((name) => permissions[name] === "write" || permissions[name] === need.level);
  if (holds) return { used: `${holds}: ${need.level}` };
  // Settings are nobody's but the administrators', also in a public repository.
  const settings = need.anyOf.includes("administration");
  if (publicRepository && need.level === "read" && !settings) return {};
  return { refusal: { accepted: need.anyOf.map((name) => `${name.replaceAll("-", "_")}=${need.level}`).join("; ") } };
}
