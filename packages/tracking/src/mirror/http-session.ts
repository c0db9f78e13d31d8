import { setTimeout as wait } from "node:timers/promises";
import { clippedText } from "@gatewright/shared/publish/render/visible-text.ts";
import { askedWaitMs, bodyText, isBusyOrBroken, maxBodyBytes } from "../http-answer.ts";
import { MirrorFailure } from "./mirror-target.ts";

/** Everything that one copy may take, waiting between tries included. */
export const mirrorBudgetMs = 60_000;
/** A loaded MLflow on SQLite takes up to three seconds for a first write, so ten is no sign of a dead one. */
const requestTimeoutMs = 15_000;
const mostTries = 3;

export interface HttpRequest {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** After the base address, with its query. */
  path: string;
  body?: string | Uint8Array<ArrayBuffer>;
  contentType?: string;
  /** The same request twice has the effect of one. Others are not sent again after an answer that may have been lost. */
  repeatable: boolean;
}

export interface HttpAnswer {
  status: number;
  text: string;
}

/** A server and the time that is left for it. */
export interface HttpSession {
  /** The address without user and password. */
  readonly address: string;
  /**
   * Any answer but 429 and 5xx.
   * @throws Unanswered when there is none within the tries and the time
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** Waits before a try of the caller's own. */
  pause(attempt: number): Promise<void>;
}

/** No usable answer: the connection failed, it took too long, or the server was busy or broken. The request may have been done. */
export class Unanswered extends MirrorFailure {
  /** False when another request cannot succeed either: the time is over, or the job is being cancelled. */
  readonly anotherTry: boolean;

  constructor(message: string, options: ErrorOptions & { anotherTry: boolean }) {
    super(message, options);
    this.name = "Unanswered";
    this.anotherTry = options.anotherTry;
  }
}

export interface SessionOptions {
  /** As people write it, e.g. `MLflow`. */
  name: string;
  /** Without user, password, query and trailing slash. */
  address: string;
  headers: Readonly<Record<string, string>>;
  fetch: typeof fetch;
  signal: AbortSignal;
  budgetMs?: number;
}

export function openSession({ name, address, headers, signal, ...options }: SessionOptions): HttpSession {
  const { budgetMs = mirrorBudgetMs } = options;
  const end = performance.now() + budgetMs;
  const over = AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]);

  const attempt = async (request: HttpRequest): Promise<HttpAnswer | Failure> => {
    const timeLimit = AbortSignal.timeout(requestTimeoutMs);
    try {
      const response = await options.fetch(`${address}${request.path}`, {
        method: request.method,
        headers: {
          ...headers,
          ...(request.body === undefined ? {} : { "content-type": request.contentType ?? "application/json" }),
        },
        ...(request.body === undefined ? {} : { body: request.body }),
        // Following one would turn a POST into a GET, or carry the token to another host.
        redirect: "manual",
        signal: AbortSignal.any([over, timeLimit]),
      });
      const text = await bodyText(response);
      const { status } = response;
      const answered = `${name} at ${address} answered ${status}`;
      if (text === undefined) {
        return { reason: `${answered} with more than ${maxBodyBytes} bytes`, done: "perhaps", hopeless: true };
      }
      if (!isBusyOrBroken(status)) return { status, text };
      return {
        reason: `${answered}${saying(text)}`,
        done: status === 429 ? "no" : "perhaps",
        waitMs: askedWaitMs(response.headers),
      };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (signal.aborted) return { reason: "The job is being cancelled", done: "perhaps", final: true, cause: error };
      const reason =
        over.aborted || timeLimit.aborted
          ? `${name} at ${address} did not answer in time`
          : `${name} at ${address} cannot be reached: ${connectionReason(error)}`;
      return { reason, done: "perhaps", final: over.aborted, cause: error };
    }
  };

  return {
    address,
    async send(request) {
      for (let tries = 1; ; tries += 1) {
        const answer = await attempt(request);
        if ("status" in answer) return answer;
        const { reason, done, cause, waitMs = backoffMs(tries) } = answer;
        const timeIsOver = answer.final === true || performance.now() + waitMs >= end;
        const useful = !timeIsOver && answer.hopeless !== true;
        const again = (request.repeatable || done === "no") && tries < mostTries && useful;
        if (!again) {
          const spent = timeIsOver && !signal.aborted ? `; one copy may take ${budgetMs / 1000} seconds` : "";
          throw new Unanswered(`${reason}${tries > 1 ? ` (${tries} tries)` : ""}${spent}.`, {
            cause,
            anotherTry: !timeIsOver,
          });
        }
        await pauseFor(waitMs, over);
      }
    },
    pause: (tries) => pauseFor(Math.max(0, Math.min(backoffMs(tries), end - performance.now())), over),
  };
}

interface Failure {
  reason: string;
  done: "no" | "perhaps";
  final?: boolean;
  /** The same request will be answered like this again. */
  hopeless?: boolean;
  waitMs?: number | undefined;
  cause?: Error;
}

function backoffMs(tries: number): number {
  return 500 * 3 ** (tries - 1);
}

/** Ends early when the time is over; the next request says so. */
async function pauseFor(ms: number, over: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, { signal: over });
  } catch (error) {
    if (!over.aborted) throw error;
  }
}

/** `fetch failed` says nothing; its cause does. */
function connectionReason(error: Error): string {
  const { cause } = error;
  const inner = cause instanceof AggregateError ? cause.errors[0] : cause;
  return clippedText(inner instanceof Error ? inner.message : error.message, 300);
}

/** What a server says in an error, in one line: the message of a JSON body, else the first line of a text that is no page. */
export function saying(text: string): string {
  const said = messageIn(text);
  return said === undefined ? "" : `: ${clippedText(said, 300).replace(/\.$/, "")}`;
}

function messageIn(text: string): string | undefined {
  const start = text.trim();
  if (start === "" || start.startsWith("<")) return undefined;
  try {
    const body: unknown = JSON.parse(start);
    if (typeof body === "object" && body !== null) {
      for (const key of ["message", "error", "detail"]) {
        const value = Object.entries(body).find(([name]) => name === key)?.[1];
        if (typeof value === "string") return value.split("\n")[0];
      }
    }
    return undefined;
  } catch {
    // No JSON, then a text.
    return start.split("\n")[0];
  }
}
