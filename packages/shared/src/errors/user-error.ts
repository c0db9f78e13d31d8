import type { Location } from "../report/finding.ts";

/**
 * Something that the user can mend. Its message is one line: what is wrong and where. `hint` says what to do.
 * Anything else that is thrown is a bug of ours and keeps its stack.
 */
export class UserError extends Error {
  /**
   * `configuration`: the policy, the contract or the command line is wrong on its own (exit 2).
   * `evidence`: a file that is named but missing, empty, unreadable or broken (exit 1 in `enforce`).
   */
  readonly kind: "configuration" | "evidence";
  readonly location: Location | undefined;
  readonly hint: string | undefined;
  /** Set when the same may work after so long: a server that is busy or down. Undefined: trying again is useless. */
  readonly retryAfterMs: number | undefined;

  constructor(
    kind: UserError["kind"],
    message: string,
    options: {
      location?: Location | undefined;
      hint?: string | undefined;
      retryAfterMs?: number | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "UserError";
    this.kind = kind;
    this.location = options.location;
    this.hint = options.hint;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** A UserError about the policy, the contract or the command line. */
export function configurationError(message: string, options?: ConstructorParameters<typeof UserError>[2]): UserError {
  return new UserError("configuration", message, options);
}

/** A UserError about a file that rules read. */
export function evidenceError(message: string, options?: ConstructorParameters<typeof UserError>[2]): UserError {
  return new UserError("evidence", message, options);
}
