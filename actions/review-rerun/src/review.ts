import { readFile } from "node:fs/promises";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { environment } from "@gatewright/shared/runtime/environment.ts";

/** The review that started this run. */
export interface SubmittedReview {
  /** `approved`, `changes_requested`, `commented`, `dismissed`. */
  state: string;
  reviewer: string;
}

/**
 * Reads the review of the event's payload, which the runtime has read and found to be JSON.
 * @throws UserError (`configuration`) when the payload has none
 */
export async function submittedReview(variables: Environment): Promise<SubmittedReview> {
  const payload: unknown = JSON.parse(await readFile(variables[environment.eventPath] ?? "", "utf8"));
  const review: unknown = Object(payload).review;
  const { state, user } = Object(review);
  // The account of who reviewed may be gone.
  const login: unknown = Object(user).login;
  if (typeof state === "string")
    return { state: state.toLowerCase(), reviewer: typeof login === "string" ? login : "somebody" };
  throw configurationError("The event's payload has no review.", {
    hint: "Start the workflow by `on: pull_request_review`, as docs/init.md shows.",
  });
}
