import type { GitHub } from "../github/client.ts";
import { type RequestFailure, readRequestFailure } from "../github/request-failure.ts";
import { gitHubRefusal } from "./github-refusal.ts";

/** What reading and writing one branch over GitHub's API share. */
export interface GitHubSession {
  github: GitHub;
  branch: string;
  /** For messages, e.g. `branch ml-ledger of acme/birds on GitHub`. */
  name: string;
  signal: AbortSignal;
}

/**
 * Sends a request for reading.
 * @throws UserError (`evidence`) when GitHub cannot be reached or refuses
 */
export async function ask<T>(session: GitHubSession, request: (github: GitHub) => Promise<T>): Promise<T> {
  session.signal.throwIfAborted();
  try {
    return await request(session.github);
  } catch (error) {
    throw gitHubRefusal(failureOf(error), session.name, "read");
  }
}

/** The failure that an error of the client is; anything else is a bug of ours and is thrown on. */
export function failureOf(error: unknown): RequestFailure {
  const failure = readRequestFailure(error);
  if (failure === undefined) throw error;
  return failure;
}

/** GitHub's limit is 100 requests at a time, for all jobs of an installation together. */
const requestsAtATime = 10;

/** Does `work` for each item, at most ten at a time; results in the items' order. */
export async function tenAtATime<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>();
  const rest = items.entries();
  const worker = async (): Promise<void> => {
    // Workers share the iterator, so each item is taken once.
    for (const [index, item] of rest) results.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: requestsAtATime }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
