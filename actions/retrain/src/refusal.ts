import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import { type RequestFailure, readRequestFailure } from "@gatewright/shared/github/request-failure.ts";

/**
 * Does something on GitHub that cannot be done twice without looking first.
 * @param what e.g. `The pull request of strikes could not be opened`
 * @throws UserError (`evidence`) when GitHub cannot be reached or refuses
 */
export async function doOnGitHub<T>(what: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    const failure = readRequestFailure(error);
    if (failure === undefined) throw error;
    throw refusal(failure, what);
  }
}

export function refusal(failure: RequestFailure, what: string): UserError {
  return evidenceError(`${what}: GitHub answered: ${failure.reason.replace(/[.:\s]+$/, "")}.`, {
    hint: hintFor(failure),
  });
}

function hintFor({ kind, status, reason, neededPermissions: [needed] }: RequestFailure): string {
  // A setting of the repository, which no permission of the token changes.
  if (/not permitted to create or approve pull requests/i.test(reason)) {
    return "Allow it under Settings, Actions, General, “Allow GitHub Actions to create and approve pull requests”, or give the workflow a GitHub App (`app-client-id`, `app-private-key`).";
  }
  switch (kind) {
    case "forbidden":
      if (status === 401) return "The token is wrong or has expired.";
      return needed === undefined
        ? "Give the calling job the permissions that docs/retrain.md shows."
        : `The token needs \`${needed.join("`, `")}\`: give the calling job the permissions that docs/retrain.md shows, or give them to the App.`;
    case "not-found":
      return "Either it is gone or the token may not see it; give the calling job the permissions that docs/retrain.md shows.";
    case "rate-limited":
    case "unavailable":
      return "Run this job again when GitHub answers: nothing is trained again.";
    case "invalid":
      return "Look at what GitHub says: a rule of the repository may forbid it.";
  }
}
