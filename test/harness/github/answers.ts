import type { IncomingMessage, ServerResponse } from "node:http";
import { type Json, parseJson } from "../json.ts";
import type { Answer } from "./check-runs.ts";
import type { Fault } from "./faults.ts";
import { refusedGraphQL } from "./graphql.ts";

/** An answer on its way out. */
export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Exact bytes, when they are not the body's text. */
  bytes?: Buffer;
}

export function raw(answer: Answer): RawAnswer {
  return {
    status: answer.status,
    headers: answer.headers ?? {},
    body: answer.status === 204 ? "" : JSON.stringify(answer.body),
  };
}

export function error(status: number, message: string, headers: Record<string, string> = {}): RawAnswer {
  const body = { message, documentation_url: "https://docs.github.com/rest", status: String(status) };
  return { status, headers, body: JSON.stringify(body) };
}

const messages: Record<number, string> = {
  401: "Bad credentials",
  403: "Resource not accessible by integration",
  404: "Not Found",
  409: "Conflict",
  422: "Validation Failed",
  429: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  500: "Server Error",
  502: "Server Error",
  503: "Service Unavailable",
};

export function faultAnswer(fault: Extract<Fault, { kind: "status" | "graphql" }>): RawAnswer {
  if (fault.kind === "graphql") {
    return raw({ status: 200, body: refusedGraphQL("createCommitOnBranch", fault.type, fault.message) });
  }
  const headers = fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) };
  // GitHub's gateways answer in HTML.
  if (fault.status === 502) {
    return { status: 502, headers: { ...headers, "content-type": "text/html" }, body: "<html>502 Bad Gateway</html>" };
  }
  return error(fault.status, fault.message ?? messages[fault.status] ?? "", headers);
}

export async function send(response: ServerResponse, answer: RawAnswer, msPerByte: number): Promise<void> {
  const bytes = answer.bytes ?? Buffer.from(answer.body);
  const bodiless = answer.status === 204 || answer.status === 304;
  response.writeHead(answer.status, {
    "content-type": "application/json; charset=utf-8",
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "900",
    "x-github-request-id": "0000:000000:0000000:0000000:00000000",
    ...answer.headers,
    ...(bodiless ? {} : { "content-length": String(bytes.length) }),
  });
  if (msPerByte > 0) {
    for (const byte of bytes) {
      if (response.destroyed) return;
      response.write(Buffer.of(byte));
      await new Promise((resolve) => setTimeout(resolve, msPerByte));
    }
    response.end();
    return;
  }
  response.end(bodiless ? undefined : bytes);
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

export function readJson(text: string): Json | undefined {
  return text === "" ? undefined : parseJson(text);
}
