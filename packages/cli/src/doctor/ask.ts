import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { readRequestFailure } from "@gatewright/shared/github/request-failure.ts";
import type { Answer } from "./finding.ts";
import { known } from "./finding.ts";

export interface AskOptions<T> {
  /** What the token needs when GitHub refuses without a word about it. */
  permission: string;
  /** What a 404 means when it is an answer. GitHub says 404 for what is not there and for what the token may not see. */
  absent?: { value: T; says?: RegExp };
  /** What it means that the account's plan does not have what is asked about, as rules for private repositories. */
  plan?: () => T;
}

/** What GitHub says of something that another plan has. */
const noPlan = /upgrade to github/i;

/**
 * Asks GitHub. What the token may not see is an answer of its own kind.
 * @throws UserError when the token itself is refused (`configuration`), and when GitHub is down or asks to wait (`evidence`)
 */
export async function ask<T>(
  request: () => Promise<T>,
  { permission, absent, plan }: AskOptions<T>,
): Promise<Answer<T>> {
  try {
    return known(await request());
  } catch (error) {
    const failure = readRequestFailure(error);
    if (failure === undefined) throw error;
    if (failure.status === 401) throw refusedToken(failure.reason);
    switch (failure.kind) {
      case "unavailable":
      case "rate-limited":
        throw evidenceError(
          `GitHub cannot be asked, so nothing is known of the repository's settings: ${failure.reason}.`,
          {
            hint: "Run gatewright doctor again later.",
            cause: error,
          },
        );
      case "not-found":
        if (absent !== undefined && (absent.says ?? /./).test(failure.reason)) return known(absent.value);
        return { known: false, reason: answered(failure.reason), permission };
      case "invalid":
        return { known: false, reason: answered(failure.reason), permission: undefined };
      case "forbidden": {
        if (plan !== undefined && noPlan.test(failure.reason)) return known(plan());
        const needed = failure.neededPermissions[0]?.join(", ") ?? permission;
        return { known: false, reason: answered(failure.reason), permission: needed };
      }
    }
  }
}

/** What GitHub said, without the address of its documentation. */
function answered(reason: string): string {
  return `GitHub answered ${reason.replace(/\s+-\s+https:\S+$/, "").replace(/\.$/, "")}`;
}

export function refusedToken(reason: string): Error {
  return configurationError(`GitHub does not know the token: ${reason}.`, {
    hint: "Set GITHUB_TOKEN or GH_TOKEN to a valid token, or run `gh auth login`.",
  });
}
