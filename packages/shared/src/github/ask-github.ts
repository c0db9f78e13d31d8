import { gitHubRefusal } from "../ledger/github-refusal.ts";
import { readRequestFailure } from "./request-failure.ts";

/**
 * Asks GitHub about `what`.
 * @throws UserError (`evidence`) when it cannot be reached or refuses
 */
export async function askGitHub<T>(what: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    const failure = readRequestFailure(error);
    if (failure === undefined) throw error;
    throw gitHubRefusal(failure, what, "read");
  }
}
