import { parse } from "yaml";
import { isObject, type Json, list, member, numberAt, parseJson, stringAt } from "../json.ts";
import type { RawAnswer } from "./answers.ts";
import type { Answer } from "./check-runs.ts";
import type { OwnRequest } from "./own-endpoints.ts";

/** A workflow that somebody started by its name. */
export interface Dispatch {
  /** File name. */
  workflow: string;
  ref: string;
  inputs: Json;
  /** Whose token it was. */
  login: string;
}

type Forward = (method: string, path: string, body: Json) => Promise<RawAnswer>;

/** Pull requests and dispatches made over the API, and environments; undefined: it is another endpoint. */
export async function answerProposals(request: OwnRequest & { forward: Forward }): Promise<Answer | undefined> {
  switch (request.match.operation.id) {
    case "pulls/create":
      return createPull(request);
    case "pulls/update":
      return updatePull(request);
    case "actions/create-workflow-dispatch":
      return dispatch(request);
    case "repos/get-environment":
      return environment(request);
    default:
      return undefined;
  }
}

async function createPull({
  state,
  body,
  login,
  resolve,
  forward,
}: OwnRequest & { forward: Forward }): Promise<Answer> {
  const { settings, fullName, pullRequests } = state;
  if (login === "github-actions[bot]" && !settings.workflowPermissions.can_approve_pull_request_reviews) {
    return refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
  }
  const [headRef, baseRef] = [stringAt(body, "head"), stringAt(body, "base")];
  const [head, base] = [await resolve(`refs/heads/${headRef}`), await resolve(`refs/heads/${baseRef}`)];
  if (head === undefined || base === undefined) return refusal(422, "Validation Failed");
  if (head === base) return refusal(422, `Validation Failed: No commits between ${baseRef} and ${headRef}`);
  const twin = pullRequests.find((pull) => {
    return (
      pull.state === "open" && pull.headRepository === fullName && pull.headRef === headRef && pull.baseRef === baseRef
    );
  });
  if (twin !== undefined)
    return refusal(422, `A pull request already exists for ${fullName.split("/")[0]}:${headRef}.`);
  const answer = await forward("POST", `/repos/${fullName}/pulls`, body ?? {});
  const made = parseJson(answer.body);
  if (answer.status !== 201) return { status: answer.status, body: made };
  pullRequests.push({
    number: numberAt(made, "number"),
    author: login,
    headSha: head,
    headRef,
    headRepository: fullName,
    baseSha: base,
    baseRef,
    state: "open",
  });
  return { status: 201, body: made };
}

async function updatePull({ match, state, body, forward }: OwnRequest & { forward: Forward }): Promise<Answer> {
  const number = Number(match.parameters["pull_number"]);
  const answer = await forward("PATCH", `/repos/${state.fullName}/pulls/${number}`, body ?? {});
  const pull = state.pullRequests.find((one) => one.number === number);
  const wanted = member(body, "state");
  if (answer.status === 200 && pull !== undefined && (wanted === "open" || wanted === "closed")) pull.state = wanted;
  return { status: answer.status, body: parseJson(answer.body) };
}

async function dispatch({ match, state, body, login, emulator }: OwnRequest): Promise<Answer> {
  const workflow = match.parameters["workflow_id"] ?? "";
  const ref = stringAt(body, "ref").replace(/^refs\/heads\//, "");
  const path = `/repos/${state.fullName}/contents/.github/workflows/${workflow}?ref=${encodeURIComponent(ref)}`;
  const file = await emulator(path);
  if (file === undefined) return refusal(404, "Not Found");
  const on = triggers(Buffer.from(stringAt(file, "content"), "base64").toString("utf8"));
  if (!("workflow_dispatch" in on)) return refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  const known = Object.keys(Object(member(on["workflow_dispatch"] ?? null, "inputs")));
  const inputs = member(body, "inputs") ?? {};
  const unexpected = Object.keys(Object(inputs)).filter((name) => !known.includes(name));
  if (unexpected.length > 0) return refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  state.dispatches.push({ workflow, ref, inputs, login });
  return { status: 204, body: null };
}

/** `on:` in its longest form. */
function triggers(text: string): Record<string, Json> {
  const on: Json = parseJson(JSON.stringify(parse(text)?.on ?? {}));
  if (typeof on === "string") return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), null]));
  return isObject(on) ? on : {};
}

function environment({ match, state }: OwnRequest): Answer {
  const name = decodeURIComponent(match.parameters["environment_name"] ?? "");
  const reviewers = state.environments.get(name);
  if (reviewers === undefined) return refusal(404, "Not Found");
  const rules =
    reviewers.length === 0 ? [] : [{ id: 1, type: "required_reviewers", reviewers: reviewers.map(shownReviewer) }];
  return { status: 200, body: { id: 1, name, protection_rules: rules } };
}

function shownReviewer(login: string): Json {
  return { type: "User", reviewer: { login } };
}

/** What GitHub does with pull requests whose branch was moved over the API. */
export async function afterMove({ match, state, body, resolve }: OwnRequest, status: number): Promise<void> {
  const { id } = match.operation;
  if ((id !== "git/update-ref" && id !== "git/create-ref") || status >= 300) return;
  const ref = id === "git/create-ref" ? stringAt(body, "ref") : `refs/${match.parameters["ref"] ?? ""}`;
  for (const pull of state.pullRequests) {
    if (pull.headRepository !== state.fullName || `refs/heads/${pull.headRef}` !== ref || pull.state === "closed")
      continue;
    pull.headSha = stringAt(body, "sha");
    // A branch without commits of its own has nothing to merge.
    if (pull.headSha === (await resolve(`refs/heads/${pull.baseRef}`))) pull.state = "closed";
  }
}

/** How a pull request or an issue reads now. */
export interface Written {
  number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  author: string;
  labels: string[];
}

export function written(all: Json): Written[] {
  return list(all).map((one) => ({
    number: numberAt(one, "number"),
    title: stringAt(one, "title"),
    body: String(member(one, "body") ?? ""),
    state: member(one, "state") === "open" ? "open" : "closed",
    author: stringAt(one, "user", "login"),
    labels: list(member(one, "labels")).map((label) => stringAt(label, "name")),
  }));
}

function refusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) } };
}
