import { evidenceError, type UserError } from "../errors/user-error.ts";
import type { RequestFailure } from "../github/request-failure.ts";

/**
 * GitHub's words, in every API, for rulesets and for the older protection of branches. "Reference update failed" is all that REST
 * says when a branch must not be created.
 */
const ruleWords =
  /rule violation|protected (branch|ref)|through a pull request|restricted|verified signatures|reference update failed/i;

export function isRefusedByRule(message: string): boolean {
  return ruleWords.test(message);
}

/** A refusal in a person's words: what cannot be done, what GitHub said, what to do. */
export function gitHubRefusal(failure: RequestFailure, name: string, work: "read" | "write"): UserError {
  if (isRefusedByRule(failure.reason)) return refusedByRule(failure.reason, name);
  const sentence = `${capitalised(name)} could not be ${work === "read" ? "read" : "written"}`;
  return evidenceError(`${sentence}: ${said(failure)}.`, {
    hint: hintFor(failure, work),
    retryAfterMs: retryAfterMs(failure),
  });
}

/** GitHub's documentation asks for a minute where its answer says nothing. */
const unsaidWaitSeconds = 60;

function retryAfterMs({ kind, retryAfterSeconds = unsaidWaitSeconds }: RequestFailure): number | undefined {
  if (kind === "rate-limited") return retryAfterSeconds * 1000;
  return kind === "unavailable" ? 0 : undefined;
}

/** GraphQL says with status 200 that there were too many requests. */
export function graphqlRateLimited(reason: string, name: string): UserError {
  return gitHubRefusal(
    { kind: "rate-limited", status: 200, reason, retryAfterSeconds: undefined, neededPermissions: [] },
    name,
    "write",
  );
}

export function refusedByRule(reason: string, name: string): UserError {
  return evidenceError(`A rule of the repository forbids writing to ${name}. GitHub says: ${withoutEnd(reason)}.`, {
    hint: "Exclude this branch from rules that ask for pull requests, checks or approvals, or let the workflow's App bypass them; rules against deletion and force pushes should stay.",
  });
}

/** GraphQL names no permission; this mutation needs one. */
export function writingForbidden(reason: string, name: string): UserError {
  return evidenceError(`${capitalised(name)} could not be written: GitHub answered: ${withoutEnd(reason)}.`, {
    hint: permissionHint("contents: write"),
  });
}

function said(failure: RequestFailure): string {
  if (failure.kind !== "rate-limited") return `GitHub answered: ${withoutEnd(failure.reason)}`;
  const wait = failure.retryAfterSeconds;
  const until = wait === undefined ? "" : ` and asks to wait ${wait} seconds`;
  return `GitHub limits the rate of requests${until} (${withoutEnd(failure.reason)})`;
}

function hintFor(failure: RequestFailure, work: "read" | "write"): string {
  switch (failure.kind) {
    case "forbidden": {
      if (failure.status === 401) return "The token is wrong or has expired; check the input `token`.";
      const needed = failure.neededPermissions[0] ?? [work === "read" ? "contents: read" : "contents: write"];
      return permissionHint(needed.join("`, `"));
    }
    case "not-found":
      return `Either the repository is not there or the token may not see it; it needs \`contents: ${work}\`.`;
    case "rate-limited":
      return "Run the job again later; a record that was written already is not written twice.";
    case "unavailable":
      return "Run the job again when GitHub answers; a record that was written already is not written twice.";
    case "invalid":
      return failure.status === 409
        ? "A repository without any commit has no place for a ledger; push a first commit."
        : "Please report this: gatewright asked GitHub for something that it does not take.";
  }
}

function permissionHint(permission: string): string {
  return `Give the job \`permissions: ${permission}\`. A pull request from a fork never gets it: there the second stage writes.`;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function withoutEnd(reason: string): string {
  const line = reason.replaceAll(/\s+/g, " ").trim();
  return line.replace(/[.:\s]+$/, "");
}
