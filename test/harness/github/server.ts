import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator, type Emulator } from "emulate";
import { type Json, parseJson, stringAt } from "../json.ts";
import { error, faultAnswer, type RawAnswer, raw, readBody, readJson, send } from "./answers.ts";
import { createCheckRuns } from "./check-runs.ts";
import { createFaults, type Fault, type FaultRule } from "./faults.ts";
import type { Send } from "./git-objects.ts";
import { exceededLimit } from "./limits.ts";
import { findOperation, type Match, readOperations, violations } from "./operations.ts";
import { answerOurselves } from "./own-endpoints.ts";
import { checkPermission, type Permissions } from "./permissions.ts";
import { createRepository, mendAnswer, type Repository, type RepositoryState, type Role } from "./repository.ts";

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

const defaultPermissions: Permissions = {
  checks: "write",
  contents: "read",
  "pull-requests": "write",
};

/**
 * GitHub's REST API: the stateful emulator behind a proxy that records every request, checks it against GitHub's OpenAPI
 * description, token permissions and limits, answers what the emulator lacks, and breaks what a test wants broken.
 * Needs Node >= 22. One server per test file; a repository per test.
 */
export async function startGitHub(options: { logins?: string[] } = {}): Promise<GitHubServer> {
  const accounts = [...logins, ...(options.logins ?? [])];
  const operations = readOperations();
  const faults = createFaults();
  const requests: RecordedRequest[] = [];
  const found: string[] = [];
  const states = new Map<string, RepositoryState>();
  const tokens = new Map<string, { login: string; permissions: Permissions }>();
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
  const emulator: Emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: Object.fromEntries(accounts.map((login) => [ownToken(login), { login, scopes: ["repo", "user"] }])),
      github: { users: accounts.map((login) => ({ login })) },
    },
  });
  // Its own addresses, in bodies and Link headers, are replaced by ours.
  const innerUrl = emulator.url;
  const inner = innerUrl.replace("localhost", "127.0.0.1");

  const as = (login: string): Send => {
    return async (method, path, body) => {
      const answer = await fetch(inner + path, {
        method,
        headers: { authorization: `Bearer ${ownToken(login)}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`The emulator refused ${method} ${path} by ${login}: ${answer.status} ${text}`);
      return text === "" ? null : parseJson(text);
    };
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? "/", url);
    const method = request.method ?? "GET";
    const raw = await readBody(request);
    const body = readJson(raw);
    const match = findOperation(operations, method, address.pathname);
    const fault = faults.next(method, address.pathname);
    const record: RecordedRequest = {
      method,
      path: address.pathname,
      query: Object.fromEntries(address.searchParams),
      body,
      operation: match?.operation.id,
      status: undefined,
      permission: undefined,
      fault,
    };
    requests.push(record);
    for (const one of waiting) {
      if (one.method !== method || !one.path.test(address.pathname)) continue;
      waiting.delete(one);
      one.resolve();
    }
    // What is wrong with a request is wrong also when the answer is a fault.
    if (!match) found.push(`${method} ${address.pathname} is no operation that we know.`);
    const wrong = match ? violations(match, address.searchParams, body) : [];

    if (fault?.kind === "time-out") return;
    if (fault?.kind === "drop") {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fault.ms));
    const answer =
      fault?.kind === "status" ? faultAnswer(fault) : await answerRequest(request, address, match, wrong, body, record);
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
    const given = /^(?:bearer|token)\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    const token = given === undefined ? undefined : tokens.get(given);
    if (given !== undefined && !token) return error(401, "Bad credentials");
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
    if (state) {
      const own = await answerOurselves({
        match,
        state,
        query: address.searchParams,
        body,
        url: address.href,
        apiUrl: url,
        login,
        checkRuns,
        resolve: async (ref) => resolveRef(state, ref),
        emulator: async (wanted) => {
          const answer = await forward("GET", wanted, login, undefined, undefined, state);
          return answer.status < 300 ? parseJson(answer.body) : undefined;
        },
      });
      if (own) return raw(own);
    }
    return forward(record.method, path, login, body, request.headers.accept, state);
  }

  async function resolveRef(state: RepositoryState, ref: string): Promise<string | undefined> {
    if (/^[0-9a-f]{40}$/.test(ref)) return state.known.get(state.fullName)?.has(ref) ? ref : undefined;
    const name = ref.replace(/^refs\//, "").replace(/^(?!heads\/|tags\/)/, "heads/");
    const answer = await forward("GET", `/repos/${state.fullName}/git/ref/${name}`, bot, undefined, undefined, state);
    return answer.status === 200 ? stringAt(parseJson(answer.body), "object", "sha") : undefined;
  }

  async function forward(
    method: string,
    path: string,
    login: string,
    body: Json | undefined,
    accept: string | undefined,
    state: RepositoryState | undefined,
  ): Promise<RawAnswer> {
    const answer = await fetch(inner + path, {
      method,
      headers: {
        authorization: `Bearer ${ownToken(login)}`,
        ...(accept === undefined ? {} : { accept }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const headers: Record<string, string> = {};
    for (const name of ["content-type", "link"]) {
      const value = answer.headers.get(name);
      if (value !== null) headers[name] = value.replaceAll(innerUrl, url);
    }
    const bytes = Buffer.from(await answer.arrayBuffer());
    const asRaw = answer.ok && /\braw\b/.test(accept ?? "");
    if (asRaw) headers["content-type"] = "application/vnd.github.raw+json; charset=utf-8";
    const isJson = /json/.test(headers["content-type"] ?? "") && !asRaw;
    const text =
      isJson && bytes.length > 0 ? mendAnswer(bytes.toString("utf8").replaceAll(innerUrl, url), state) : bytes;
    // Commits that a client makes are known from then on.
    if (state && method === "POST" && answer.status === 201 && /\/git\/commits$/.test(path)) {
      const known = state.known.get(state.fullName) ?? new Set<string>();
      known.add(stringAt(parseJson(text.toString()), "sha"));
      state.known.set(state.fullName, known);
    }
    return { status: answer.status, headers, body: text.toString("utf8"), bytes: Buffer.from(text) };
  }

  const server: GitHubServer = {
    url,
    requests,
    violations: found,
    assertClean() {
      if (found.length > 0) throw new Error(`GitHub would have refused:\n${found.join("\n")}`);
    },
    token(permissions = defaultPermissions, login = bot) {
      if (!accounts.includes(login)) throw new Error(`The server has no account ${login}.`);
      const token = `ghs_${String(tokens.size + 1).padStart(36, "0")}`;
      tokens.set(token, { login, permissions });
      return token;
    },
    forkToken() {
      return server.token({
        actions: "read",
        checks: "read",
        contents: "read",
        issues: "read",
        "pull-requests": "read",
        statuses: "read",
      });
    },
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
        rerun: [],
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
      await emulator.close();
    },
  };
  return server;
}

/** Token of an account inside the emulator; never seen by what is tested. */
function ownToken(login: string): string {
  return `inner-${login.replaceAll(/[^a-z]/g, "-")}`;
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address;
}
