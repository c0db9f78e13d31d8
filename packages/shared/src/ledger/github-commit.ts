import { setTimeout as sleep } from "node:timers/promises";
import { evidenceError } from "../errors/user-error.ts";
import {
  gitHubRefusal,
  graphqlRateLimited,
  isRefusedByRule,
  refusedByRule,
  writingForbidden,
} from "./github-refusal.ts";
import { failureOf, type GitHubSession } from "./github-session.ts";
import type { LedgerStore, StoreChange } from "./ledger.ts";

type Outcome = Awaited<ReturnType<LedgerStore["commit"]>>;

/** GitHub refuses a mutation of 40 MB; contents grow by a third as Base64, and the rest of the request counts too. */
const largestContents = 30_000_000;
const tries = 3;

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/**
 * Writes on top of `parent` by `createCommitOnBranch`, whose commits GitHub signs. A request without an answer is sent again:
 * GitHub compares the branch with `parent`, so that what was done already is answered as a branch that has moved.
 */
export async function commitOnBranch(
  session: GitHubSession,
  { files, message }: Pick<StoreChange, "files" | "message">,
  parent: string,
  tip: () => Promise<string | undefined>,
): Promise<Outcome> {
  const additions = [...files].map(([path, text]) => ({ path, contents: Buffer.from(text).toString("base64") }));
  checkSize(
    session,
    additions.reduce((sum, { contents }) => sum + contents.length, 0),
  );
  const { github } = session;
  const [headline = "", ...rest] = message.split("\n");
  const body = rest.join("\n").trim();
  const input = {
    branch: { repositoryNameWithOwner: `${github.owner}/${github.repo}`, branchName: session.branch },
    expectedHeadOid: parent,
    message: { headline, ...(body === "" ? {} : { body }) },
    fileChanges: { additions },
  };
  const send = async (): Promise<{ oid: string } | GraphqlRefusal> => {
    try {
      const { createCommitOnBranch } = await github.octokit.graphql<{
        createCommitOnBranch: { commit: { oid: string } };
      }>(mutation, { input });
      return { oid: createCommitOnBranch.commit.oid };
    } catch (error) {
      const refusal = graphqlRefusal(error);
      if (refusal === undefined) throw error;
      return refusal;
    }
  };
  const answer = await persistently(session, send, (sent) => "message" in sent && isTransient(sent.message));
  if ("oid" in answer) return { outcome: "committed", commit: answer.oid };
  if (answer.type === "STALE_DATA") return { outcome: "moved" };
  if (isRefusedByRule(`${answer.type.replaceAll("_", " ")} ${answer.message}`)) {
    throw refusedByRule(answer.message, session.name);
  }
  if (answer.type === "RATE_LIMITED" || /rate limit/i.test(answer.message)) {
    throw graphqlRateLimited(answer.message, session.name);
  }
  if (answer.type === "FORBIDDEN") throw writingForbidden(answer.message, session.name);
  // GitHub's words for a branch that was deleted or moved meanwhile may be others; where the branch is says it for sure.
  if ((await tip()) !== parent) return { outcome: "moved" };
  throw evidenceError(`GitHub did not write to ${session.name}: ${answer.message.replace(/[.\s]+$/, "")}.`, {
    hint: "Run the job again; a record that was written already is not written twice.",
    retryAfterMs: isTransient(answer.message) ? 0 : undefined,
  });
}

/** The first commit has no parent, which the mutation cannot make: tree, commit and branch are created by REST. */
export async function createBranch(
  session: GitHubSession,
  { files, message }: Pick<StoreChange, "files" | "message">,
): Promise<Outcome> {
  const { octokit, owner, repo } = session.github;
  checkSize(
    session,
    [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  );
  const tree = [...files].map(([path, content]) => ({ path, content, mode: "100644", type: "blob" }) as const);
  const { data: made } = await persistently(session, () => octokit.rest.git.createTree({ owner, repo, tree }));
  const commit = { message, tree: made.sha, parents: [] };
  const { data } = await persistently(session, () => octokit.rest.git.createCommit({ owner, repo, ...commit }));
  const created = await persistently(session, async () => {
    try {
      await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${session.branch}`, sha: data.sha });
      return true;
    } catch (error) {
      const { status, reason } = failureOf(error);
      if (status === 422 && /already exists/i.test(reason)) return false;
      throw error;
    }
  });
  return created ? { outcome: "committed", commit: data.sha } : { outcome: "moved" };
}

/** The client does not send a POST again, because most are not safe to; these are. */
async function persistently<T>(
  session: GitHubSession,
  request: () => Promise<T>,
  again: (answer: T) => boolean = () => false,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    session.signal.throwIfAborted();
    try {
      const answer = await request();
      if (attempt >= tries || !again(answer)) return answer;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== "unavailable" || attempt >= tries) throw gitHubRefusal(failure, session.name, "write");
    }
    await sleep(300 * attempt ** 2, undefined, { signal: session.signal });
  }
}

/** GraphQL's way to say 502, in an answer of status 200. */
function isTransient(message: string): boolean {
  return /something went wrong|timed? ?out/i.test(message);
}

interface GraphqlRefusal {
  /** GitHub's word, e.g. `STALE_DATA`; empty for errors without one. */
  type: string;
  message: string;
}

/** GraphQL answers 200 when it refuses; undefined for every other error. */
function graphqlRefusal(error: unknown): GraphqlRefusal | undefined {
  if (!(error instanceof Error) || error.name !== "GraphqlResponseError" || !("errors" in error)) return undefined;
  const errors: unknown[] = Array.isArray(error.errors) ? error.errors : [];
  const texts = errors.map((one) => ({ type: text(one, "type"), message: text(one, "message") }));
  const first = texts.find(({ type }) => type !== "") ?? texts[0];
  return first ?? { type: "", message: error.message };
}

function text(value: unknown, key: "type" | "message"): string {
  if (typeof value !== "object" || value === null) return "";
  const found: unknown = Reflect.get(value, key);
  return typeof found === "string" ? found : "";
}

function checkSize({ name }: GitHubSession, bytes: number): void {
  if (bytes <= largestContents) return;
  const megabytes = (bytes / 1e6).toFixed(1);
  throw evidenceError(
    `${megabytes} MB are too much for one commit to ${name}: GitHub takes ${largestContents / 1e6} MB in one request.`,
    { hint: "Append fewer records at a time, or write with git: leave the token out." },
  );
}
