import type { Octokit } from "@octokit/rest";
import { type RequestFailure, readRequestFailure } from "./request-failure.ts";
import type { TimeBudget } from "./time-budget.ts";

/** GitHub's REST API for one repository, within one budget of time. */
export interface GitHub {
  octokit: Octokit;
  owner: string;
  repo: string;
  budget: TimeBudget;
}

export interface GitHubOptions {
  /** Base address of the REST API, e.g. `https://api.github.com`. */
  apiUrl: string;
  token: string;
  /** `owner/name`. */
  repository: string;
  userAgent: string;
  budget: TimeBudget;
}

/** A request that has not been answered by then is a failure by connection. */
const requestTimeoutMs = 6_000;
/** Once GitHub has shown to be slow or down, the other surfaces wait less for it. */
const lastTryTimeoutMs = 3_000;

/**
 * The client. Octokit's own retry and throttling plugins are not used: they wait without regard to a deadline
 * (1 + 4 + 9 seconds a request, three seconds between two comments) and cannot be aborted while they do
 * (docs/decisions/publishing.md).
 */
export async function connectGitHub(options: GitHubOptions): Promise<GitHub> {
  const [owner = "", repo = ""] = options.repository.split("/");
  const { Octokit } = await import("@octokit/rest");
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    userAgent: options.userAgent,
    request: { fetch: fetchWhole },
    // Octokit warns about deprecations on the console, where data could be taken for workflow commands.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  const { budget } = options;
  octokit.hook.wrap("request", async (request, parameters) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await budget.spend(
          async (signal) => {
            // Octokit binds the options of inner hooks before this one runs, so they can only be changed in place.
            Object.assign(parameters.request, { signal });
            return request(parameters);
          },
          budget.tries() > 1 ? requestTimeoutMs : lastTryTimeoutMs,
        );
      } catch (error) {
        const failure = readRequestFailure(error);
        const waitMs = failure && waitBeforeNextTry(failure, parameters.method, attempt, budget.tries());
        if (waitMs === undefined || waitMs >= budget.remainingMs()) throw error;
        await budget.spend(() => new Promise((resolve) => setTimeout(resolve, waitMs)));
      }
    }
  });
  return { octokit, owner, repo, budget };
}

/** Milliseconds to wait before another try; undefined when there must be none. */
export function waitBeforeNextTry(
  failure: RequestFailure,
  method: string,
  attempt: number,
  tries: number,
): number | undefined {
  if (attempt >= tries) return undefined;
  switch (failure.kind) {
    case "rate-limited":
      // Without a word from GitHub its documentation asks for a minute, which no budget of ours has.
      return failure.retryAfterSeconds === undefined ? undefined : failure.retryAfterSeconds * 1000;
    case "unavailable":
      // A POST may have been done although its answer was lost: trying again could make a second comment. Who creates
      // something looks whether it is there first.
      return method === "POST" ? undefined : 300 * attempt ** 2;
    case "forbidden":
    case "not-found":
    case "invalid":
      return undefined;
  }
}

/**
 * Reads the body before the answer counts. Octokit takes a body that breaks off, or is cut off by the deadline, for an
 * empty one, so that half a list of comments would be read as "no comment yet".
 */
async function fetchWhole(input: string, init: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  const body = await response.arrayBuffer();
  const hasBody = response.status !== 204 && response.status !== 205 && response.status !== 304;
  const whole = new Response(hasBody ? body : null, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
  // A response made by hand has no address, which Octokit's pagination reads.
  return Object.defineProperty(whole, "url", { value: response.url });
}

function ignore(): void {
  // Octokit's own log lines say nothing that our sentences do not.
}
