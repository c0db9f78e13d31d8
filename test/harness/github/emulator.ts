import { createEmulator } from "emulate";
import { type Json, parseJson, stringAt } from "../json.ts";
import type { RawAnswer } from "./answers.ts";
import type { Send } from "./git-objects.ts";
import { mendAnswer, type RepositoryState } from "./repository.ts";

export interface Forwarded {
  method: string;
  path: string;
  login: string;
  body?: Json | undefined;
  accept?: string | undefined;
}

/** The stateful emulator behind the proxy, which knows neither permissions nor limits. */
export interface InnerServer {
  /** Sends as a user; throws when it is refused. */
  as(login: string): Send;
  /** Hands on a request; addresses in the answer are the proxy's. */
  forward(request: Forwarded, state: RepositoryState | undefined): Promise<RawAnswer>;
  /** SHA that a branch, tag or SHA stands for; undefined when there is none. */
  resolveRef(state: RepositoryState, ref: string, login: string): Promise<string | undefined>;
  close(): Promise<void>;
}

export async function startEmulator(accounts: readonly string[], url: string): Promise<InnerServer> {
  const emulator = await createEmulator({
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

  const server: InnerServer = {
    as: (login) => async (method, path, body) => {
      const answer = await fetch(inner + path, {
        method,
        headers: { authorization: `Bearer ${ownToken(login)}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`The emulator refused ${method} ${path} by ${login}: ${answer.status} ${text}`);
      return text === "" ? null : parseJson(text);
    },
    async forward({ method, path, login, body, accept }, state) {
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
    },
    async resolveRef(state, ref, login) {
      if (/^[0-9a-f]{40}$/.test(ref)) return state.known.get(state.fullName)?.has(ref) ? ref : undefined;
      const name = ref.replace(/^refs\//, "").replace(/^(?!heads\/|tags\/)/, "heads/");
      const path = `/repos/${state.fullName}/git/ref/${name}`;
      const answer = await server.forward({ method: "GET", path, login }, state);
      return answer.status === 200 ? stringAt(parseJson(answer.body), "object", "sha") : undefined;
    },
    close: () => emulator.close(),
  };
  return server;
}

/** Token of an account inside the emulator; never seen by what is tested. */
function ownToken(login: string): string {
  return `inner-${login.replaceAll(/[^a-z]/g, "-")}`;
}
