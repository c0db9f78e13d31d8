import { setTimeout as wait } from "node:timers/promises";
import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { askedWaitMs, bodyText, isBusyOrBroken, maxBodyBytes } from "../http-answer.ts";
import type { DataContext } from "./data-context.ts";

export interface Question {
  /** Name for sentences: `lakeFS`, `S3`. */
  system: string;
  url: URL;
  method?: "GET" | "HEAD";
  /** Sent to the host of `url` and to no other. */
  headers?: Record<string, string>;
  /** A signature is good for one address only, so signed requests follow no redirect. */
  follow?: boolean;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** The JSON body of a successful GET; undefined for everything else. */
  body: unknown;
}

const tries = 3;
const timeoutMs = 15_000;
/** After this no further try is begun, whatever the store asks for. */
const budgetMs = 60_000;
const maxRedirects = 5;

/**
 * Asks a store. At most three tries when it fails or cannot be reached, as far apart as it asks for; what any other status means is for
 * the caller to say.
 * @throws UserError (`evidence`) when no answer can be had. No sentence holds a header or the query of the address.
 */
export async function ask(question: Question, context: DataContext): Promise<Answer> {
  const end = performance.now() + budgetMs;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await tryOnce(question, context);
    if ("answer" in answer) return answer.answer;
    const { waitMs = 200 * (attempt + 1) } = answer;
    const isTooLong = performance.now() + waitMs >= end;
    if (attempt === tries || isTooLong) throw unanswered(question, answer, attempt, isTooLong);
    await wait(waitMs, undefined, { signal: context.signal });
  }
}

interface Failure {
  /** Fits behind the system's name. */
  problem: string;
  /** As the store asks for it. */
  waitMs?: number | undefined;
}

function unanswered({ system, url }: Question, { problem, waitMs }: Failure, attempts: number, isTooLong: boolean) {
  const asks =
    isTooLong && waitMs !== undefined
      ? ` and asks to wait ${Math.ceil(waitMs / 1000)} seconds, more than the ${budgetMs / 1000} that an answer may take`
      : "";
  return evidenceError(
    `${system} at ${url.host} ${problem}${asks} (${attempts} ${attempts === 1 ? "try" : "tries"}).`,
    { hint: "Try again later; if it stays so, check the address and whether this machine may reach it." },
  );
}

async function tryOnce(question: Question, context: DataContext): Promise<{ answer: Answer } | Failure> {
  try {
    const response = await follow(question, context);
    const { status, headers } = response;
    if (response.ok && question.method !== "HEAD") {
      return { answer: { status, headers, body: await readJsonBody(response, question) } };
    }
    await response.body?.cancel();
    if (isBusyOrBroken(status)) return { problem: `answered ${status}`, waitMs: askedWaitMs(headers) };
    return { answer: { status, headers, body: undefined } };
  } catch (error) {
    context.signal.throwIfAborted();
    const problem = connectionProblem(error);
    if (problem === undefined) throw error;
    return { problem };
  }
}

async function follow({ url, method = "GET", headers = {}, follow = true, system }: Question, context: DataContext) {
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(timeoutMs)]);
  let target = url;
  for (let redirects = 0; ; redirects += 1) {
    // What proves who we are goes to the host that was named, whatever it answers.
    const own = target.origin === url.origin ? headers : {};
    const response = await context.fetch(target.href, { method, headers: own, redirect: "manual", signal });
    const location = response.headers.get("location");
    if (!follow || location === null || ![301, 302, 303, 307, 308].includes(response.status)) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, target.href) ? new URL(location, target.href) : undefined;
    if (redirects === maxRedirects || next === undefined || !/^https?:$/.test(next.protocol)) {
      throw evidenceError(`${system} at ${url.host} leads from one address to the next, and to no answer.`, {
        hint: "Check the address.",
      });
    }
    if (target.protocol === "https:" && next.protocol === "http:") {
      throw evidenceError(`${system} at ${url.host} leads to an address without TLS, which is not followed.`, {
        hint: "Check the address.",
      });
    }
    target = next;
  }
}

/** In words; undefined for an error that is none of the network. */
function connectionProblem(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "TimeoutError") return `did not answer within ${timeoutMs / 1000} seconds`;
  // The second is what a connection says that is lost in the middle of an answer.
  if (!(error instanceof TypeError) || !["fetch failed", "terminated"].includes(error.message)) return undefined;
  const { cause } = error;
  const code =
    cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "no connection";
  return `could not be reached (${code})`;
}

async function readJsonBody(response: Response, { system, url }: Question): Promise<unknown> {
  const noJson = (what: string) =>
    evidenceError(`${system} at ${url.host} answered ${response.status} with ${what}.`, {
      hint: "Is it the address of its API, or of a login page or a proxy?",
    });
  const text = await bodyText(response);
  if (text === undefined) throw noJson(`more than ${maxBodyBytes} bytes`);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw noJson("what is no JSON");
  }
}

/** A text in an answer; undefined when it is not there or no text. */
export function textIn(body: unknown, ...path: string[]): string | undefined {
  let value = body;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return typeof value === "string" ? value : undefined;
}

/**
 * The address of a store as a variable names it.
 * @throws UserError (`configuration`) for what is no http address, or one with a password in it
 */
export function endpoint(value: string, variable: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // The value may hold a password, so it is not told.
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw configurationError(`${variable} is no address that can be used.`, {
      hint: "Write http://host:port or https://host, without user and password.",
    });
  }
  url.search = "";
  url.hash = "";
  return url;
}

/** An address below another, each step escaped. */
export function below(base: URL, ...steps: string[]): URL {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/+$/, "")}/${steps.map(escapeStep).join("/")}`;
  return url;
}

/** RFC 3986, which signatures are made over. */
export function escapeStep(step: string): string {
  return encodeURIComponent(step).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The first of several variables that is set and not blank. */
export function variable(
  names: readonly string[],
  { variables }: Pick<DataContext, "variables">,
): { name: string; value: string } | undefined {
  for (const name of names) {
    const value = variables[name]?.trim();
    if (value !== undefined && value !== "") return { name, value };
  }
  return undefined;
}
