import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export interface StandInNote {
  id: number;
  body: string;
  author: { id: number; username: string };
  system: boolean;
}

export interface GitLabRequest {
  method: string;
  path: string;
  token: string | undefined;
}

export interface GitLabServer {
  /** Address of the server; its API is at `/api/v4`. */
  address: string;
  seen: GitLabRequest[];
  notes: StandInNote[];
  /** A note by anybody, oldest first. */
  write(body: string, author?: number): StandInNote;
  /** Answers a request in another way than usual; undefined: as usual. */
  fault: (request: GitLabRequest, nth: number) => Answer | undefined | Promise<Answer | undefined>;
  stop(): Promise<void>;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export const gitLabToken = "glpat-onlyForTheseTests00";
export const gitLabProject = { id: 11, path: "acme/ml" };
export const ownAccount = 501;
export const mergeRequest = 7;

/** GitLab's own limit for a note. */
const longestNote = 1_000_000;

/**
 * Stands in for GitLab, which cannot be installed: one project, one merge request, its notes, in pages, as the documentation of the REST
 * API has them. test/integration/gitlab.test.ts runs GitLab's Python client against it, which reads and writes notes as with GitLab.
 */
export async function startGitLab(): Promise<GitLabServer> {
  const seen: GitLabRequest[] = [];
  const notes: StandInNote[] = [];
  let nextId = 900;
  const write = (body: string, author = ownAccount): StandInNote => {
    nextId += 1;
    const note = { id: nextId, body, author: { id: author, username: `user-${author}` }, system: false };
    notes.push(note);
    return note;
  };

  const answer = (request: GitLabRequest, url: URL, body: unknown): Answer => {
    if (request.token !== gitLabToken) return { status: 401, body: { message: "401 Unauthorized" } };
    const path = decodeURIComponent(url.pathname.replace(/^\/api\/v4/, ""));
    if (path === "/user") return { status: 200, body: { id: ownAccount, username: `user-${ownAccount}`, bot: true } };
    const [, project, rest = ""] = /^\/projects\/(11|acme\/ml)(\/.*)?$/.exec(path) ?? [];
    if (project === undefined) return { status: 404, body: { message: "404 Project Not Found" } };
    if (rest === "") return { status: 200, body: { id: 11, path_with_namespace: "acme/ml" } };
    const [, number, list] = /^\/merge_requests\/(\d+)(\/notes.*)?$/.exec(rest) ?? [];
    if (Number(number) !== mergeRequest) return { status: 404, body: { message: "404 Not found" } };
    if (list === undefined) return { status: 200, body: { id: 4_007, iid: mergeRequest, project_id: 11 } };
    if (list === "/notes" && request.method === "GET") return page(url);
    if (list === "/notes" && request.method === "POST") return written(body, (text) => write(text), 201);
    const note = notes.find(({ id }) => list === `/notes/${id}`);
    if (note === undefined) return { status: 404, body: { message: "404 Note Not Found" } };
    if (request.method === "GET") return { status: 200, body: note };
    if (request.method === "PUT") {
      if (note.author.id !== ownAccount) return { status: 403, body: { message: "403 Forbidden" } };
      return written(body, (text) => Object.assign(note, { body: text }), 200);
    }
    notes.splice(notes.indexOf(note), 1);
    return { status: 204 };
  };

  const page = (url: URL): Answer => {
    const perPage = Math.min(Number(url.searchParams.get("per_page") ?? 20), 100);
    const number = Number(url.searchParams.get("page") ?? 1);
    const sorted = url.searchParams.get("sort") === "asc" ? notes : notes.toReversed();
    const pages = Math.max(1, Math.ceil(notes.length / perPage));
    return {
      status: 200,
      body: sorted.slice((number - 1) * perPage, number * perPage),
      headers: {
        "x-page": String(number),
        "x-per-page": String(perPage),
        "x-total": String(notes.length),
        "x-total-pages": String(pages),
        "x-next-page": number < pages ? String(number + 1) : "",
        ...(number < pages ? { link: `<${withPage(url, number + 1)}>; rel="next"` } : {}),
      },
    };
  };

  const server = createServer(async (incoming, response) => {
    const body = await readJson(incoming);
    const { method = "GET", headers } = incoming;
    const url = new URL(incoming.url ?? "/", address);
    const token = headers["private-token"] ?? headers.authorization?.replace(/^Bearer /, "");
    const request = { method, path: incoming.url ?? "/", token: Array.isArray(token) ? token[0] : token };
    seen.push(request);
    const planned = await gitLab.fault(request, seen.length);
    if (response.destroyed) return;
    send(response, planned ?? answer(request, url, body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === "object" && bound !== null ? bound.port : 0}`;
  const gitLab: GitLabServer = {
    address,
    seen,
    notes,
    write,
    fault: () => undefined,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return gitLab;
}

function written(body: unknown, store: (text: string) => StandInNote, status: number): Answer {
  const text = typeof body === "object" && body !== null ? Reflect.get(body, "body") : undefined;
  if (typeof text !== "string" || text.trim() === "") return { status: 400, body: { error: "body is missing" } };
  if (text.length > longestNote) {
    return { status: 400, body: { message: { note: ["is too long (maximum is 1000000 characters)"] } } };
  }
  return { status, body: store(text) };
}

function withPage(url: URL, page: number): string {
  const next = new URL(url);
  next.searchParams.set("page", String(page));
  return next.href;
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
