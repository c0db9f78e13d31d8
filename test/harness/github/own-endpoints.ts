import { type Json, list, member, numberAt, stringAt } from "../json.ts";
import type { ResultsService } from "../results/server.ts";
import { answerArtifacts } from "./artifacts.ts";
import { type Answer, type CheckRuns, page } from "./check-runs.ts";
import type { Match } from "./operations.ts";
import type { Permissions } from "./permissions.ts";
import type { RepositoryState, Role } from "./repository.ts";
import { answerSettings } from "./settings.ts";

export interface OwnRequest {
  match: Match;
  state: RepositoryState;
  query: URLSearchParams;
  body: Json | undefined;
  /** Full address of the request, for Link headers. */
  url: string;
  apiUrl: string;
  /** Whose token it is. */
  login: string;
  permissions: Permissions;
  checkRuns: CheckRuns;
  results: ResultsService | undefined;
  /** SHA that a branch, tag or SHA stands for; undefined when there is none. */
  resolve(ref: string): Promise<string | undefined>;
  /** The emulator's answer to a GET; undefined when it is not a 2xx. */
  emulator(path: string): Promise<Json | undefined>;
}

const documentation_url = "https://docs.github.com/rest";
const notFound: Answer = { status: 404, body: { message: "Not Found", documentation_url, status: "404" } };

/** Answers what the emulator lacks or gets wrong; undefined: the emulator answers. */
export async function answerOurselves(request: OwnRequest): Promise<Answer | undefined> {
  const { match, state, query, body, url, checkRuns } = request;
  const { parameters } = match;
  const runId = Number(parameters["check_run_id"] ?? parameters["run_id"] ?? 0);
  switch (match.operation.id) {
    case "checks/create": {
      const sha = stringAt(body, "head_sha");
      if ((await request.resolve(sha)) !== sha) {
        return { status: 422, body: { message: `No commit found for SHA: ${sha}`, documentation_url, status: "422" } };
      }
      return checkRuns.create(state.fullName, body ?? {}, `${request.apiUrl}/${state.fullName}`, request.login);
    }
    case "checks/update":
      return checkRuns.update(state.fullName, runId, body ?? {});
    case "checks/get":
      return checkRuns.get(state.fullName, runId);
    case "checks/list-annotations":
      return checkRuns.listAnnotations(state.fullName, runId, query, url);
    case "checks/list-for-ref": {
      const ref = parameters["ref"] ?? "";
      const sha = await request.resolve(ref);
      if (sha === undefined) {
        return { status: 422, body: { message: `No commit found for SHA: ${ref}`, documentation_url, status: "422" } };
      }
      return checkRuns.listForRef(state.fullName, sha, query, url);
    }
    case "repos/get-collaborator-permission-level":
      return collaboratorPermission(request);
    case "repos/create-commit-status":
      return createStatus(request);
    case "repos/list-commit-statuses-for-ref": {
      const sha = await request.resolve(parameters["ref"] ?? "");
      const found = state.statuses.filter((status) => status.sha === sha).reverse();
      const { slice, headers } = page(found, query, url);
      return { status: 200, body: slice.map(showStatus), headers };
    }
    case "repos/get-combined-status-for-ref":
      return combinedStatus(request);
    case "repos/list-pull-requests-associated-with-commit": {
      const sha = parameters["commit_sha"];
      const numbers = state.pullRequests.filter((pull) => pull.headSha === sha).map((pull) => pull.number);
      const pulls: Json[] = [];
      for (const number of numbers) {
        const pull = await request.emulator(`/repos/${state.fullName}/pulls/${number}`);
        if (pull !== undefined) pulls.push(pull);
      }
      const { slice, headers } = page(pulls, query, url);
      return { status: 200, body: slice, headers };
    }
    case "pulls/list-files":
      return changedFiles(request);
    case "actions/list-workflow-runs-for-repo":
      return workflowRuns(request);
    case "actions/list-workflow-runs": {
      // By its id, or by the name of its file.
      const workflow = parameters["workflow_id"] ?? "";
      const runs = state.workflowRuns.filter((run) => {
        return String(member(run, "workflow_id")) === workflow || text(run, "path") === `.github/workflows/${workflow}`;
      });
      return workflowRuns({ ...request, state: { ...state, workflowRuns: runs } });
    }
    case "actions/get-workflow-run": {
      const run = findRun(state, runId);
      return run === undefined ? notFound : { status: 200, body: withoutJobs(run) };
    }
    case "actions/list-jobs-for-workflow-run": {
      const run = findRun(state, runId);
      if (run === undefined) return notFound;
      const jobs = list(member(run, "jobs"));
      const { slice, headers } = page(jobs, query, url);
      return { status: 200, body: { total_count: jobs.length, jobs: slice }, headers };
    }
    case "actions/re-run-workflow-failed-jobs": {
      const run = findRun(state, runId);
      if (run === undefined) return notFound;
      if (member(run, "status") !== "completed") {
        return { status: 403, body: { message: "This workflow is already running", documentation_url, status: "403" } };
      }
      state.rerun.push(runId);
      return { status: 201, body: {} };
    }
    default:
      return (await answerSettings({ ...request, settings: state.settings })) ?? answerArtifacts(request);
  }
}

async function collaboratorPermission({ match, state, emulator }: OwnRequest): Promise<Answer> {
  const login = match.parameters["username"] ?? "";
  const user = await emulator(`/users/${encodeURIComponent(login)}`);
  if (user === undefined) return notFound;
  // Everybody can read a public repository, and says so.
  const role: Role = state.roles.get(login) ?? (state.private ? "none" : "read");
  const permission = role === "maintain" ? "write" : role === "triage" ? "read" : role;
  return { status: 200, body: { permission, role_name: role, user } };
}

/** The emulator names files that never were; these are the ones whose blobs differ. */
async function changedFiles({ match, state, query, url, apiUrl, emulator }: OwnRequest): Promise<Answer> {
  const pull = state.pullRequests.find(({ number }) => number === Number(match.parameters["pull_number"]));
  if (pull === undefined) return notFound;
  const blobs = async (repository: string, sha: string): Promise<Map<string, string>> => {
    const tree = await emulator(`/repos/${repository}/git/trees/${sha}?recursive=1`);
    const entries = list(member(tree, "tree")).filter((entry) => member(entry, "type") !== "tree");
    return new Map(entries.map((entry) => [stringAt(entry, "path"), stringAt(entry, "sha")]));
  };
  const before = await blobs(state.fullName, pull.baseSha);
  const after = await blobs(pull.headRepository, pull.headSha);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const files = paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => {
      const contents = `${apiUrl}/repos/${state.fullName}/contents/${path}`;
      return {
        sha: after.get(path) ?? null,
        filename: path,
        status: before.has(path) ? (after.has(path) ? "modified" : "removed") : "added",
        additions: 1,
        deletions: 0,
        changes: 1,
        blob_url: contents,
        raw_url: contents,
        contents_url: contents,
      };
    });
  const { slice, headers } = page(files, query, url);
  return { status: 200, body: slice, headers };
}

async function createStatus({ match, state, body, resolve }: OwnRequest): Promise<Answer> {
  const sha = match.parameters["sha"] ?? "";
  if ((await resolve(sha)) !== sha) {
    return { status: 422, body: { message: `No commit found for SHA: ${sha}`, documentation_url, status: "422" } };
  }
  const status = {
    sha,
    state: stringAt(body, "state"),
    context: text(body, "context") ?? "default",
    description: text(body, "description") ?? "",
    targetUrl: text(body, "target_url") ?? "",
  };
  state.statuses.push(status);
  return { status: 201, body: showStatus(status) };
}

async function combinedStatus({ match, state, resolve }: OwnRequest): Promise<Answer> {
  const sha = await resolve(match.parameters["ref"] ?? "");
  if (sha === undefined) return notFound;
  // The newest of each context counts.
  const newest = new Map(state.statuses.filter((one) => one.sha === sha).map((one) => [one.context, one]));
  const statuses = [...newest.values()];
  const states = statuses.map((one) => one.state);
  const bad = states.some((one) => one === "failure" || one === "error");
  const combined = bad
    ? "failure"
    : states.length > 0 && states.every((one) => one === "success")
      ? "success"
      : "pending";
  return {
    status: 200,
    body: { state: combined, sha, total_count: statuses.length, statuses: statuses.map(showStatus) },
  };
}

function showStatus(status: RepositoryState["statuses"][number]): Json {
  const { state, context, description, targetUrl } = status;
  return { state, context, description, target_url: targetUrl, creator: { login: "github-actions[bot]", type: "Bot" } };
}

function workflowRuns({ state, query, url }: OwnRequest): Answer {
  let found = state.workflowRuns;
  for (const key of ["head_sha", "event", "branch", "status"]) {
    const wanted = query.get(key);
    const field = key === "branch" ? "head_branch" : key;
    if (wanted === null) continue;
    // `status` matches the conclusion too, as GitHub documents it.
    found = found.filter((run) => {
      return member(run, field) === wanted || (key === "status" && member(run, "conclusion") === wanted);
    });
  }
  const [, least, since, until] = /^(?:>=(.+)|(.+)\.\.(.+))$/.exec(query.get("created") ?? "") ?? [];
  const at = (run: Json): number => Date.parse(text(run, "created_at") ?? "");
  if (least !== undefined) found = found.filter((run) => at(run) >= Date.parse(least));
  if (since !== undefined && until !== undefined) {
    found = found.filter((run) => at(run) >= Date.parse(since) && at(run) <= Date.parse(until));
  }
  // "up to 1,000 results for each search", the newest.
  const searched = ["actor", "branch", "created", "event", "head_sha", "status"].some((key) => query.has(key));
  if (searched && found.length > 1_000) found = [...found].sort((a, b) => at(b) - at(a)).slice(0, 1_000);
  const { slice, headers } = page(found, query, url);
  return { status: 200, body: { total_count: found.length, workflow_runs: slice.map(withoutJobs) }, headers };
}

function findRun(state: RepositoryState, id: number): Json | undefined {
  return state.workflowRuns.find((run) => numberAt(run, "id") === id);
}

function withoutJobs(run: Json): Json {
  return JSON.parse(JSON.stringify(run, (key, value) => (key === "jobs" ? undefined : value)));
}

function text(value: Json | undefined, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" ? found : undefined;
}
