import type { Json } from "../json.ts";
import { member, numberAt } from "../json.ts";
import type { ResultsService, StoredArtifact } from "../results/server.ts";
import { type Answer, page } from "./check-runs.ts";
import type { OwnRequest } from "./own-endpoints.ts";

type Artifact = Omit<StoredArtifact, "content">;

const documentation_url = "https://docs.github.com/rest";
const notFound: Answer = { status: 404, body: { message: "Not Found", documentation_url, status: "404" } };
const gone: Answer = { status: 410, body: { message: "Artifact has expired", documentation_url, status: "410" } };

/**
 * The REST side of artifacts. The bytes are in the results service, where run 7 is called `run-7`; a repository has the
 * artifacts of the runs that `addWorkflowRun` gave it. Undefined: another operation.
 */
export async function answerArtifacts(request: OwnRequest): Promise<Answer | undefined> {
  const { match, state, results, query, url } = request;
  const { parameters } = match;
  const mine = (results?.list() ?? []).flatMap((artifact) => {
    const run = state.workflowRuns.find((one) => `run-${numberAt(one, "id")}` === artifact.runId);
    return run === undefined ? [] : [{ artifact, run }];
  });
  const one = () => mine.find(({ artifact }) => artifact.id === Number(parameters["artifact_id"]));
  const listed = (found: typeof mine): Answer => {
    const name = query.get("name");
    const named = found.filter(({ artifact }) => name === null || artifact.name === name);
    // The newest first.
    const { slice, headers } = page([...named].reverse(), query, url);
    const artifacts = slice.map(({ artifact, run }) => shown(request, artifact, run));
    return { status: 200, body: { total_count: named.length, artifacts }, headers };
  };
  switch (match.operation.id) {
    case "actions/list-artifacts-for-repo":
      return listed(mine);
    case "actions/list-workflow-run-artifacts": {
      const id = Number(parameters["run_id"]);
      if (!state.workflowRuns.some((run) => numberAt(run, "id") === id)) return notFound;
      return listed(mine.filter(({ artifact }) => artifact.runId === `run-${id}`));
    }
    case "actions/get-artifact": {
      const found = one();
      return found === undefined ? notFound : { status: 200, body: shown(request, found.artifact, found.run) };
    }
    case "actions/download-artifact":
      return download(one()?.artifact, results);
    default:
      return undefined;
  }
}

async function download(artifact: Artifact | undefined, results: ResultsService | undefined): Promise<Answer> {
  if (artifact === undefined || results === undefined) return notFound;
  if (artifact.expired) return gone;
  return { status: 302, body: "", headers: { location: await results.downloadUrl(artifact.id) } };
}

function shown({ apiUrl, state }: OwnRequest, artifact: Artifact, run: Json): Json {
  const url = `${apiUrl}/repos/${state.fullName}/actions/artifacts/${artifact.id}`;
  const expiresAt = new Date(Date.parse(artifact.createdAt) + 90 * 86_400_000).toISOString();
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.sizeBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: expiresAt,
    digest: artifact.digest,
    workflow_run: {
      id: numberAt(run, "id"),
      head_branch: member(run, "head_branch") ?? null,
      head_sha: member(run, "head_sha") ?? null,
    },
  };
}
