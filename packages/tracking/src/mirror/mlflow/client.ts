import { clippedText } from "@gatewright/shared/publish/render/visible-text.ts";
import { textAt } from "../answer-fields.ts";
import { type HttpAnswer, type HttpSession, saying } from "../http-session.ts";
import { MirrorFailure } from "../mirror-target.ts";

/** MLflow's REST API, one method a kind of call. Answers are `unknown`: who asks reads what it needs. */
export interface MlflowClient {
  /** Of the server, for links. */
  readonly address: string;
  get(path: string, query: Readonly<Record<string, string>>): Promise<unknown>;
  /** A POST, PATCH or DELETE with a JSON body that may be sent twice. */
  set(method: "POST" | "PATCH" | "DELETE", path: string, body: object): Promise<unknown>;
  /** A POST that makes something new each time: never sent twice. */
  create(path: string, body: object): Promise<unknown>;
  /** Puts a file into the server's artifact store; `path` below it. */
  upload(path: string, content: string, contentType: string): Promise<void>;
  pause(attempt: number): Promise<void>;
}

/** The server answered and refused. */
export class MlflowRefusal extends MirrorFailure {
  readonly status: number;
  /** MLflow's own word, e.g. `RESOURCE_DOES_NOT_EXIST`; empty when the answer is none of MLflow's. */
  readonly code: string;

  constructor(message: string, { status, code }: { status: number; code: string }) {
    super(message);
    this.name = "MlflowRefusal";
    this.status = status;
    this.code = code;
  }
}

const api = "/api/2.0/mlflow/";

export function mlflowClient(session: HttpSession): MlflowClient {
  const call = async (method: "GET" | "POST" | "PATCH" | "DELETE", path: string, body?: object, repeatable = true) =>
    readAnswer(
      await session.send({
        method,
        path: `${api}${path}`,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        repeatable,
      }),
      session.address,
      `${method} ${path.split("?")[0]}`,
    );
  return {
    address: session.address,
    get: (path, query) => call("GET", `${path}${queryText(query)}`),
    set: (method, path, body) => call(method, path, body),
    create: (path, body) => call("POST", path, body, false),
    async upload(path, content, contentType) {
      const escaped = path.split("/").map(encodeURIComponent).join("/");
      const answer = await session.send({
        method: "PUT",
        path: `/api/2.0/mlflow-artifacts/artifacts/${escaped}`,
        body: content,
        contentType,
        repeatable: true,
      });
      readAnswer(answer, session.address, "PUT of an artifact");
    },
    pause: session.pause,
  };
}

/** True for an address that this server does not have, which an older MLflow answers to newer calls. */
export function isUnknownCall(error: unknown): boolean {
  if (!(error instanceof MlflowRefusal)) return false;
  if (error.code === "ENDPOINT_NOT_FOUND") return true;
  return error.code === "" && (error.status === 404 || error.status === 405);
}

function queryText(query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString();
  return text === "" ? "" : `?${text}`;
}

function readAnswer({ status, text }: HttpAnswer, address: string, call: string): unknown {
  if (status >= 200 && status < 300) {
    if (text.trim() === "") return {};
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new MirrorFailure(
        `${address} answered ${call} with something that is no JSON (${clippedText(text, 60)}), so it is no MLflow server, or a page stands before it.`,
        { cause },
      );
    }
  }
  const code = errorCode(text);
  throw new MlflowRefusal(refusalSentence(status, code, text, address, call), { status, code });
}

function errorCode(text: string): string {
  try {
    return textAt(JSON.parse(text), "error_code") ?? "";
  } catch {
    // A page, or the plain text of the server's guards.
    return "";
  }
}

function refusalSentence(status: number, code: string, text: string, address: string, call: string): string {
  const said = `MLflow at ${address} answered ${status}${saying(text)}.`;
  if (status >= 300 && status < 400) {
    return `MLflow at ${address} answered ${status}, a redirection, which would lose what is sent; set MLFLOW_TRACKING_URI to the final address (https:// in place of http://, most often).`;
  }
  if (/invalid host header/i.test(text)) {
    return `${said} The server does not know itself by this name: start it with --allowed-hosts (or MLFLOW_SERVER_ALLOWED_HOSTS) holding ${new URL(address).host}.`;
  }
  switch (status) {
    case 401:
      return `${said} Check MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.`;
    case 403:
      return `${said} The account may not do this (${call}); ask for the permission EDIT on the experiment and the registered model.`;
    case 404:
      if (code === "") {
        return `${said} There is no MLflow at this address (${call}); check MLFLOW_TRACKING_URI, its path included.`;
      }
      return said;
    default:
      return said;
  }
}
