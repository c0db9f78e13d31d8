import { setTimeout as wait } from "node:timers/promises";
import type { NoteTarget } from "./note-target.ts";

/** GitLab, as far as one merge request's notes go. */
export interface GitLabNotes {
  /** Number of the account that the token belongs to. */
  ownAccount(): Promise<number>;
  /** Notes of the merge request, all pages, oldest first. */
  list(): Promise<Note[]>;
  create(body: string): Promise<Note>;
  /** Undefined when somebody has deleted it since. */
  update(id: number, body: string): Promise<Note | undefined>;
  remove(id: number): Promise<void>;
}

export interface Note {
  id: number;
  body: string;
  author: number | undefined;
}

/** A request that GitLab did not answer with success; the message is a phrase that fits behind "because". */
export class GitLabFailure extends Error {
  readonly status: number | undefined;
  /** Nobody can say whether it was done. */
  readonly unavailable: boolean;
  constructor(message: string, { status, cause }: { status?: number; cause?: unknown } = {}) {
    super(message, { cause });
    this.name = "GitLabFailure";
    this.status = status;
    this.unavailable = status === undefined || status === 429 || status >= 500;
  }
}

export interface GitLabOptions {
  target: Pick<NoteTarget, "apiUrl" | "project" | "mergeRequest">;
  token: string;
  fetch: typeof fetch;
  /** Ends everything: the deadline, or somebody's Ctrl-C. */
  signal: AbortSignal;
  /** First pause before another try; 500 unless told. */
  pauseMs?: number;
}

const tries = 3;
const pageSize = 100;
/** No merge request has a hundred thousand notes; a server that always names a next page would hold the job. */
const mostPages = 1_000;

/** https://docs.gitlab.com/api/notes/#merge-requests */
export function gitLabNotes({ target, token, fetch, signal, pauseMs = 500 }: GitLabOptions): GitLabNotes {
  const { apiUrl, project, mergeRequest } = target;
  const notes = `/projects/${encodeURIComponent(project)}/merge_requests/${mergeRequest}/notes`;

  const once = async (method: string, path: string, body?: object): Promise<Response> => {
    let response: Response;
    try {
      response = await fetch(`${apiUrl}${path}`, {
        method,
        headers: {
          "private-token": token,
          accept: "application/json",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        // A header of this name would follow a redirect to any other server.
        redirect: "manual",
        signal,
      });
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw new GitLabFailure(`GitLab cannot be reached (${reasonOf(error)})`, { cause: error });
    }
    if (response.ok) return response;
    throw new GitLabFailure(await refusal(response), { status: response.status });
  };

  /** What may be asked twice is. A note that was perhaps created is looked for before another is. */
  const ask = async (method: "GET" | "PUT" | "DELETE", path: string, body?: object): Promise<Response> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(method, path, body);
      } catch (error) {
        if (!(error instanceof GitLabFailure) || !error.unavailable || attempt === tries) throw error;
        await wait(pauseMs * 2 ** (attempt - 1), undefined, { signal });
      }
    }
  };

  return {
    ownAccount: async () => {
      const user = await json(await ask("GET", "/user"));
      const id = field(user, "id");
      if (typeof id === "number") return id;
      throw new GitLabFailure("GitLab did not say whose the token is", { status: 200 });
    },
    list: async () => {
      const all: Note[] = [];
      for (let page = 1, pages = 1; pages <= mostPages; pages += 1) {
        const response = await ask("GET", `${notes}?sort=asc&order_by=created_at&per_page=${pageSize}&page=${page}`);
        const list = await json(response);
        if (!Array.isArray(list)) throw new GitLabFailure("GitLab's list of notes is no list", { status: 200 });
        all.push(...list.map(noteOf));
        const next = nextPage(response.headers, page, list.length);
        if (next === undefined) return all.sort((a, b) => a.id - b.id);
        page = next;
      }
      throw new GitLabFailure(`the merge request has more than ${mostPages * pageSize} notes`, { status: 200 });
    },
    create: async (body) => noteOf(await json(await once("POST", notes, { body }))),
    update: async (id, body) => {
      try {
        return noteOf(await json(await ask("PUT", `${notes}/${id}`, { body })));
      } catch (error) {
        if (error instanceof GitLabFailure && error.status === 404) return undefined;
        throw error;
      }
    },
    remove: async (id) => {
      try {
        await ask("DELETE", `${notes}/${id}`);
      } catch (error) {
        // Another job collapsed the same duplicates.
        if (!(error instanceof GitLabFailure) || error.status !== 404) throw error;
      }
    },
  };
}

/** The header names it; a proxy that drops the header leaves the length of the page to tell. */
function nextPage(headers: Headers, page: number, length: number): number | undefined {
  const named = headers.get("x-next-page");
  if (named === null) return length < pageSize ? undefined : page + 1;
  const next = Number(named);
  return named.trim() !== "" && Number.isSafeInteger(next) && next > page ? next : undefined;
}

async function json(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new GitLabFailure("GitLab's answer is no JSON; a proxy may stand in between", { status: 200, cause: error });
  }
}

function noteOf(value: unknown): Note {
  const id = field(value, "id");
  const body = field(value, "body");
  const author = field(field(value, "author"), "id");
  if (typeof id !== "number" || typeof body !== "string") {
    throw new GitLabFailure("GitLab's answer is no note", { status: 200 });
  }
  return { id, body, author: typeof author === "number" && field(value, "system") !== true ? author : undefined };
}

async function refusal(response: Response): Promise<string> {
  const text = await response.text().catch(() => "");
  const said = saidIn(text);
  const words = `GitLab answered ${response.status}${said === "" ? "" : ` (${said})`}`;
  if (response.status === 401) return `${words}: the token is not valid, has expired, or has no scope \`api\``;
  if (response.status === 403) return `${words}: the token needs the scope \`api\` and the role Reporter or higher`;
  if (response.status === 404) return `${words}: the token cannot see the project, or there is no such merge request`;
  if (response.status >= 300 && response.status < 400) return `${words}, a redirect, which a token must not follow`;
  return words;
}

function saidIn(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    const said = field(value, "message") ?? field(value, "error_description") ?? field(value, "error");
    return (typeof said === "string" ? said : said === undefined ? "" : JSON.stringify(said)).slice(0, 300);
  } catch {
    return "";
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = field(cause, "code");
  return typeof code === "string" ? code : cause instanceof Error ? cause.message : String(cause);
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
