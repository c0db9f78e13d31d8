import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Json, parseJson } from "../json.ts";
import type { ResultsService } from "../results/server.ts";
import { error, faultAnswer, type RawAnswer, raw, readBody, readJson, send } from "./answers.ts";
import { createCheckRuns } from "./check-runs.ts";
import { startEmulator } from "./emulator.ts";
import { createFaults, type Fault, type FaultRule } from "./faults.ts";
import { readGraphQL } from "./graphql.ts";
import { graphqlEndpoint } from "./graphql-endpoint.ts";
import { exceededLimit } from "./limits.ts";
import { findOperation, type Match, readOperations, violations } from "./operations.ts";
import { answerOurselves, type OwnRequest } from "./own-endpoints.ts";
import { checkPermission, type Permissions } from "./permissions.ts";
import { afterMove, answerProposals } from "./proposals.ts";
import { createRepository, type Repository, type RepositoryState, type Role } from "./repository.ts";
import { defaultSettings } from "./settings.ts";
import { createTokens, forkPermissions } from "./tokens.ts";

export interface RecordedRequest {
  method: string;
  /** Path without the query. */
  path: string;
  query: Record<string, string>;
  body: Json | undefined;
  /** The operation's id in GitHub's OpenAPI description, e.g. `checks/create`; undefined when we know none. */
  operation: string | undefined;
  /** Undefined when there was no answer. */
  status: number | undefined;
  /** The permission that was used, e.g. `checks: write`. */
  permission: string | undefined;
  /** The token that came with it. */
  token: string | undefined;
  fault: Fault | undefined;
}

export interface RepositoryOptions {
  /** `owner/name`; the owner is one of the server's logins. A new name each time when left out. */
  fullName?: string;
  /** Private by default: then reading needs permissions too. */
  private?: boolean;
  defaultBranch?: string;
  /** What people may do; who is not named is `none`, or `read` in a public repository. The owner is `admin`. */
  roles?: Record<string, Role>;
}

export interface GitHubServer {
  /** For GITHUB_API_URL. */
  url: string;
  /** Every request so far, oldest first. */
  requests: RecordedRequest[];
  /** Requests that GitHub's description does not allow, or that the server does not know. */
  violations: string[];
  /** Throws when there was any violation; for `afterEach`. */
  assertClean(): void;
  /** A token as a job gets it. Without permissions: what a comment and a check run need. */
  token(permissions?: Permissions, login?: string): string;
  /** The token of a pull request from a fork: may read, whatever the workflow says. */
  forkToken(): string;
  seedRepository(options?: RepositoryOptions): Promise<Repository>;
  fault(rule: FaultRule): void;
  clearFaults(): void;
  /** Permissions that the requests used, sorted, e.g. `["checks: write", "contents: read"]`. */
  usedPermissions(): string[];
  /** Forgets requests, violations and faults; repositories stay. */
  forget(): void;
  /** Resolves when a request that matches has arrived. */
  seen(method: string, path: RegExp): Promise<void>;
  close(): Promise<void>;
}

export const bot = "github-actions[bot]";
/** Accounts that every server has. Repositories belong to `acme` unless told otherwise. */
export const logins = ["acme", "author", "reviewer", "maintainer", "outsider", "contributor", bot, "gates-app[bot]"];

export interface GitHubServerOptions {
  /** Accounts besides `logins`. */
  logins?: string[];
  /** Where the bytes of artifacts are; run 7 is `run-7` there. Without it there are no artifacts. */
  results?: ResultsService;
}

/** Operations that must not come between another's comparing of a branch and moving it. */
const movesBranch = new Set(["git/create-ref", "git/update-ref"]);

/**
 * GitHub's REST API: the stateful emulator behind a proxy that records every request, checks it against GitHub's OpenAPI
 * description, token permissions and limits, answers what the emulator lacks, and breaks what a test wants broken.
 * Needs Node >= 22. One server per test file; a repository per test.
 */
export async function startGitHub(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  const accounts = [...logins, ...(options.logins ?? [])];
  const operations = readOperations();
  const faults = createFaults();
  const requests: RecordedRequest[] = [];
  const found: string[] = [];
  const states = new Map<string, RepositoryState>();
  const tokens = createTokens(accounts);
  const waiting = new Set<{ method: string; path: RegExp; resolve: () => void }>();
  let nextName = 1;

  const http = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      found.push(`The server itself failed on ${request.method} ${request.url}: ${String(error)}`);
      response.destroy();
    });
  });
  const port = await new Promise<number>((resolve) => {
    http.listen(0, "127.0.0.1", () => resolve(addressOf(http.address()).port));
  });
  const url = `http://127.0.0.1:${port}`;
  const checkRuns = createCheckRuns(url);
  const inner = await startEmulator(accounts, url);
  const { as } = inner;
  // Comparing a branch and moving it is one step on GitHub.
  let moving: Promise<unknown> = Promise.resolve();
  const oneByOne = async <T>(body: () => Promise<T>): Promise<T> => {
    const mine = moving.then(body);
    moving = mine.catch(() => undefined);
    return mine;
  };

  const answerGraphQL = graphqlEndpoint({
    inner,
    repository: (name) => states.get(name.toLowerCase()),
    oneByOne,
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = addressOfRequest(request.url ?? "/", url);
    const method = request.method ?? "GET";
    const raw = await readBody(request);
    const body = readJson(raw);
    const graphql = method === "POST" && address.pathname === "/graphql" ? readGraphQL(body) : undefined;
    const match = findOperation(operations, method, address.pathname);
    const fault = faults.next(method, address.pathname);
    const record: RecordedRequest = {
      method,
      path: address.pathname,
      query: Object.fromEntries(address.searchParams),
      body,
      operation: graphql && "fields" in graphql ? `graphql/${graphql.fields.join("+")}` : match?.operation.id,
      status: undefined,
      permission: undefined,
      token: /^(?:bearer|token)\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1],
      fault,
    };
    requests.push(record);
    for (const one of waiting) {
      if (one.method !== method || !one.path.test(address.pathname)) continue;
      waiting.delete(one);
      one.resolve();
    }
    // What is wrong with a request is wrong also when the answer is a fault.
    if (!match && !graphql) found.push(`${method} ${address.pathname} is no operation that we know.`);
    const wrong = match ? violations(match, address.searchParams, body) : [];
    if (graphql && "violations" in graphql) found.push(...graphql.violations);

    if (fault?.kind === "time-out") return;
    if (fault?.kind === "drop") {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fault.ms));
    const answer =
      fault?.kind === "status" || fault?.kind === "graphql"
        ? faultAnswer(fault)
        : graphql
          ? await answerGraphQL(graphql, record, tokens.holder(request).token)
          : await answerRequest(request, address, match, wrong, body, record);
    if (fault?.kind === "lost-answer") {
      request.socket.destroy();
      return;
    }
    record.status = answer.status;
    await send(response, answer, fault?.kind === "drip" ? fault.msPerByte : 0);
  }

  async function answerRequest(
    request: IncomingMessage,
    address: URL,
    match: Match | undefined,
    wrong: string[],
    body: Json | undefined,
    record: RecordedRequest,
  ): Promise<RawAnswer> {
    if (!match) return error(501, `${record.method} ${record.path} is not implemented by this server.`);
    const { operation, parameters } = match;
    const state = states.get(`${parameters["owner"]}/${parameters["repo"]}`.toLowerCase());
    const { given, token } = tokens.holder(request);
    if (given && !token) return error(401, "Bad credentials");
    if (!token && record.method !== "GET") return error(401, "Requires authentication");
    if ("owner" in parameters && (!state || (!token && state.private))) return error(404, "Not Found");
    const grant = checkPermission(operation.id, token?.permissions ?? {}, state ? !state.private : true);
    if (grant.refusal) {
      const { accepted } = grant.refusal;
      return error(
        403,
        "Resource not accessible by integration",
        accepted === undefined ? {} : { "x-accepted-github-permissions": accepted },
      );
    }
    record.permission = grant.used;
    const limit = exceededLimit(operation.id, body);
    if (limit) return { status: 422, headers: {}, body: JSON.stringify(limit) };
    if (wrong.length > 0) {
      found.push(...wrong);
      return error(422, `Invalid request.\n\n${wrong.join("\n")}`);
    }
    const path = address.pathname.replace(/%2F/gi, "/") + address.search;
    const login = token?.login ?? bot;
    const { accept } = request.headers;
    const hand = () => inner.forward({ method: record.method, path, login, body, accept }, state);
    const forward = (wanted: string, to: string, sent: Json) =>
      inner.forward({ method: wanted, path: to, login, body: sent }, state);
    if (state) {
      const own: OwnRequest = {
        match,
        state,
        query: address.searchParams,
        body,
        url: address.href,
        apiUrl: url,
        login,
        permissions: token?.permissions ?? {},
        checkRuns,
        results: options.results,
        resolve: (ref) => inner.resolveRef(state, ref, bot),
        emulator: async (wanted) => {
          const answer = await inner.forward({ method: "GET", path: wanted, login }, state);
          return answer.status < 300 ? parseJson(answer.body) : undefined;
        },
      };
      const answer = (await answerProposals({ ...own, forward })) ?? (await answerOurselves(own));
      if (answer) return raw(answer);
      if (movesBranch.has(operation.id)) {
        return oneByOne(async () => {
          const moved = await hand();
          await afterMove(own, moved.status);
          return moved;
        });
      }
    }
    return hand();
  }

  const server: GitHubServer = {
    url,
    requests,
    violations: found,
    assertClean() {
      if (found.length > 0) throw new Error(`GitHub would have refused:\n${found.join("\n")}`);
    },
    token: (permissions, login = bot) => tokens.issue(login, permissions),
    forkToken: () => tokens.issue(bot, forkPermissions),
    async seedRepository(wanted = {}) {
      const fullName = wanted.fullName ?? `acme/repository-${nextName}`;
      nextName += 1;
      const owner = fullName.split("/")[0] ?? "";
      if (!accounts.includes(owner)) throw new Error(`The server has no account ${owner}.`);
      const state: RepositoryState = {
        fullName,
        private: wanted.private ?? true,
        defaultBranch: wanted.defaultBranch ?? "main",
        roles: new Map([[owner, "admin"], ...Object.entries(wanted.roles ?? {})]),
        statuses: [],
        pullRequests: [],
        known: new Map(),
        workflowRuns: [],
        dispatches: [],
        environments: new Map(),
        rerun: [],
        settings: defaultSettings(),
      };
      states.set(fullName.toLowerCase(), state);
      return createRepository({ as, owner, bot, checkRuns }, state, accounts);
    },
    fault(rule) {
      faults.add(rule);
    },
    clearFaults() {
      faults.clear();
    },
    usedPermissions() {
      return [...new Set(requests.flatMap(({ permission }) => (permission === undefined ? [] : [permission])))].sort();
    },
    forget() {
      requests.length = 0;
      found.length = 0;
      faults.clear();
    },
    async seen(method, path) {
      await new Promise<void>((resolve) => waiting.add({ method, path, resolve }));
    },
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await inner.close();
    },
  };
  return server;
}

/** GitHub Enterprise Server has its REST API below `/api/v3` and GraphQL beside it, not below. */
function addressOfRequest(given: string, url: string): URL {
  const address = new URL(given, url);
  if (address.pathname === "/api/graphql") address.pathname = "/graphql";
  else if (address.pathname !== "/api/v3/graphql") address.pathname = address.pathname.replace(/^\/api\/v3(?=\/)/, "");
  return address;
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address;
}
