import { BudgetSpent } from "./time-budget.ts";

/** Why GitHub did not do what was asked, told apart by what follows from it. */
export type FailureKind =
  /** Refused for want of a permission: asking again is useless. */
  | "forbidden"
  /** GitHub asks us to wait. */
  | "rate-limited"
  /** Down, unreachable or too slow: another request will probably fail as well. */
  | "unavailable"
  | "not-found"
  /** Understood and refused, e.g. a text that is too long. */
  | "invalid";

export interface RequestFailure {
  kind: FailureKind;
  /** HTTP status; undefined when there was no answer. */
  status: number | undefined;
  /** What GitHub, or the network, said. One line. */
  reason: string;
  /** Seconds that GitHub asks us to wait. */
  retryAfterSeconds: number | undefined;
  /** Alternatives, each a list such as `["pull-requests: write"]`: what the token would need. Empty when not told. */
  neededPermissions: string[][];
}

/** Reads an error of the GitHub client; undefined when it is not one, which means that it is a bug of ours. */
export function readRequestFailure(error: unknown): RequestFailure | undefined {
  if (error instanceof BudgetSpent) return unavailable(error.message);
  if (!(error instanceof Error)) return undefined;
  if (error.name === "TimeoutError" || error.name === "AbortError") return unavailable("GitHub did not answer in time");
  if (error.name !== "HttpError" || !("status" in error) || typeof error.status !== "number") return undefined;

  const response = responseOf(error);
  if (response === undefined) {
    const timedOut = error.cause instanceof Error && error.cause.name === "TimeoutError";
    return unavailable(
      timedOut ? "GitHub did not answer in time" : `no connection to GitHub: ${oneLine(error.message)}`,
    );
  }
  const failure = {
    status: error.status,
    reason: `${error.status} ${oneLine(error.message)}`,
    retryAfterSeconds: secondsToWait(response.headers),
    neededPermissions: parseAcceptedPermissions(response.headers["x-accepted-github-permissions"]),
  };
  return { kind: kindOf(error.status, error.message, response.headers), ...failure };
}

/**
 * The header `x-accepted-github-permissions`: sets separated by semicolons are alternatives, permissions separated by
 * commas belong together. Written as in a workflow: `pull_requests=write` is `pull-requests: write`.
 */
export function parseAcceptedPermissions(header: string | undefined): string[][] {
  return (header ?? "")
    .split(";")
    .map((set) => set.split(",").flatMap((permission) => permissionInWorkflow(permission.trim())))
    .filter((set) => set.length > 0);
}

function permissionInWorkflow(permission: string): string[] {
  const [name, level] = permission.split("=");
  if (!name || !level || !/^[a-z_]+$/.test(name) || !/^[a-z]+$/.test(level)) return [];
  return [`${name.replaceAll("_", "-")}: ${level}`];
}

function kindOf(status: number, message: string, headers: Headers): FailureKind {
  const rateLimited = status === 403 && (/rate limit/i.test(message) || headers["x-ratelimit-remaining"] === "0");
  if (status === 429 || rateLimited) return "rate-limited";
  if (status === 401 || status === 403) return "forbidden";
  if (status === 404 || status === 410) return "not-found";
  if (status >= 500 || status === 408) return "unavailable";
  return "invalid";
}

function secondsToWait(headers: Headers): number | undefined {
  const after = Number(headers["retry-after"]);
  if (headers["retry-after"] !== undefined && Number.isFinite(after)) return Math.max(0, after);
  const reset = Number(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] !== "0" || !Number.isFinite(reset)) return undefined;
  return Math.max(0, Math.ceil(reset - Date.now() / 1000));
}

type Headers = Record<string, string | undefined>;

function responseOf(error: Error): { headers: Headers } | undefined {
  if (!("response" in error) || typeof error.response !== "object" || error.response === null) return undefined;
  if (!("headers" in error.response) || typeof error.response.headers !== "object") return undefined;
  const entries = Object.entries(error.response.headers ?? {}).map(([name, value]) => [name, String(value)]);
  return { headers: Object.fromEntries(entries) };
}

function unavailable(reason: string): RequestFailure {
  return { kind: "unavailable", status: undefined, reason, retryAfterSeconds: undefined, neededPermissions: [] };
}

function oneLine(text: string): string {
  // A proxy's HTML page may be the message; its first words are enough.
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
