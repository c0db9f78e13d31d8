import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Cuts the operations that we use out of GitHub's OpenAPI description, so that the test server can refuse what GitHub
// would refuse. The description is 385 MB unpacked: it is fetched into a temporary directory and never installed.
// Run it after adding an operation: node scripts/cut-operations.ts

const version = "23.0.2";
const target = "test/harness/github/operations.json";

const wanted = [
  "users/get-authenticated",
  "users/get-by-username",
  "rate-limit/get",
  "repos/get",
  "repos/get-content",
  "repos/get-collaborator-permission-level",
  "repos/get-branch",
  "repos/get-branch-protection",
  "repos/get-branch-rules",
  "repos/get-repo-ruleset",
  "repos/codeowners-errors",
  "repos/get-environment",
  "repos/get-commit",
  "repos/list-commits",
  "repos/compare-commits",
  "repos/list-pull-requests-associated-with-commit",
  "repos/create-commit-status",
  "repos/get-combined-status-for-ref",
  "repos/list-commit-statuses-for-ref",
  "pulls/get",
  "pulls/list",
  "pulls/list-files",
  "pulls/list-reviews",
  "pulls/create-review",
  "pulls/create",
  "pulls/update",
  "issues/get",
  "issues/create",
  "issues/update",
  "issues/list-for-repo",
  "issues/list-comments",
  "issues/get-comment",
  "issues/create-comment",
  "issues/update-comment",
  "issues/delete-comment",
  "checks/create",
  "checks/update",
  "checks/get",
  "checks/list-annotations",
  "checks/list-for-ref",
  "git/get-ref",
  "git/list-matching-refs",
  "git/create-ref",
  "git/update-ref",
  "git/get-tree",
  "git/create-tree",
  "git/get-blob",
  "git/create-blob",
  "git/get-commit",
  "git/create-commit",
  "actions/list-artifacts-for-repo",
  "actions/list-workflow-run-artifacts",
  "actions/get-artifact",
  "actions/download-artifact",
  "actions/list-workflow-runs-for-repo",
  "actions/get-workflow-run",
  "actions/list-jobs-for-workflow-run",
  "actions/re-run-workflow-failed-jobs",
  "actions/list-workflow-runs",
  "actions/list-repo-workflows",
  "actions/get-github-actions-default-workflow-permissions-repository",
  "actions/get-fork-pr-contributor-approval-permissions-repository",
  "actions/get-workflow",
  "actions/create-workflow-dispatch",
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

// Words about the schema, and words of OpenAPI that no JSON Schema validator knows.
const dropped = new Set(["description", "example", "examples", "externalDocs", "title", "x-multi-segment", "x-github"]);

/** The schema without prose, with OpenAPI 3.0's `nullable` said as JSON Schema says it. */
function slim(value: Json): Json {
  if (Array.isArray(value)) return value.map(slim);
  if (value === null || typeof value !== "object") return value;
  const kept: { [key: string]: Json } = {};
  for (const [key, inner] of Object.entries(value)) {
    // A property may be called "description" or "title": those stand under `properties`.
    if (dropped.has(key)) continue;
    kept[key] = key === "properties" && isObject(inner) ? slimProperties(inner) : slim(inner);
  }
  if (kept["nullable"] === true) {
    if (typeof kept["type"] === "string") kept["type"] = [kept["type"], "null"];
    if (Array.isArray(kept["enum"]) && !kept["enum"].includes(null)) kept["enum"] = [...kept["enum"], null];
  }
  delete kept["nullable"];
  return kept;
}

function slimProperties(properties: { [key: string]: Json }): Json {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, slim(schema)]));
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entries(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

function member(value: Json | undefined, ...path: string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

const directory = mkdtempSync(join(tmpdir(), "gatewright-openapi-"));
try {
  execFileSync("npm", ["pack", `@octokit/openapi@${version}`, "--silent"], { cwd: directory });
  const file = "package/generated/api.github.com.deref.json";
  execFileSync("tar", ["-xzf", `octokit-openapi-${version}.tgz`, file], { cwd: directory });
  const description: Json = JSON.parse(readFileSync(join(directory, file), "utf8"));

  const operations: Json[] = [];
  for (const [path, item] of entries(member(description, "paths"))) {
    for (const [method, operation] of entries(item)) {
      const id = member(operation, "operationId");
      if (typeof id !== "string" || !wanted.includes(id)) continue;
      const parameters = member(operation, "parameters");
      operations.push({
        id,
        method: method.toUpperCase(),
        path,
        parameters: (Array.isArray(parameters) ? parameters : []).map((parameter) => ({
          name: member(parameter, "name") ?? null,
          in: member(parameter, "in") ?? null,
          required: member(parameter, "required") === true,
          schema: slim(member(parameter, "schema") ?? {}),
        })),
        bodyRequired: member(operation, "requestBody", "required") === true,
        body: slim(member(operation, "requestBody", "content", "application/json", "schema") ?? null),
      });
    }
  }
  const found = operations.map((operation) => member(operation, "id"));
  const missing = wanted.filter((id) => !found.includes(id));
  if (missing.length > 0) throw new Error(`@octokit/openapi ${version} has no operation ${missing.join(", ")}.`);

  const head = { source: `@octokit/openapi ${version}, cut by scripts/cut-operations.ts` };
  writeFileSync(target, `${JSON.stringify({ ...head, operations }, undefined, 1)}\n`);
  console.log(`${target}: ${operations.length} operations.`);
} finally {
  rmSync(directory, { recursive: true });
}
