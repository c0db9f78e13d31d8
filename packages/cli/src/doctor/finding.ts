/**
 * What one check says. `gap`: the gate can be bypassed. `unknown`: this token cannot tell. `warning`: something that blocks for ever,
 * or will stop working. `info`: worth knowing. `ok`: holds.
 */
export type FindingState = "ok" | "info" | "warning" | "unknown" | "gap";

export interface Finding {
  state: FindingState;
  /** What is so, in one sentence. May hold names that strangers chose: whoever shows it makes it visible. */
  message: string;
  /** What to do: page and click, or file and line. */
  remedy?: string;
  /** A command that does it. */
  command?: string;
  /** File on the default branch, from the root of the repository. */
  path?: string;
  line?: number;
  /** What the token would need, e.g. `administration: read`. */
  permission?: string;
  /** Whether not knowing means that the gate may be open; then it counts like a gap. Only of `unknown`. */
  decides?: boolean;
  /** Somebody has said on the command line that not knowing it is enough. Only of `unknown`. */
  accepted?: boolean;
}

type More = Omit<Finding, "state" | "message">;

export const ok = (message: string): Finding => ({ state: "ok", message });
export const info = (message: string, more: More = {}): Finding => ({ state: "info", message, ...more });
export const warning = (message: string, more: More): Finding => ({ state: "warning", message, ...more });
export const gap = (message: string, more: More): Finding => ({ state: "gap", message, ...more });

/** `what` fits behind "could not be read": "The branch protection of main". */
export function unknown(what: string, refusal: Refusal, decides: boolean): Finding {
  const { permission } = refusal;
  return {
    state: "unknown",
    message: `${what} could not be read, because ${refusal.reason}.`,
    remedy:
      permission === undefined
        ? "Run it again; when it stays so, run it with a token of an administrator of the repository."
        : `Run it with a token that has \`${permission}\` for this repository.`,
    ...(permission === undefined ? {} : { permission }),
    decides,
  };
}

/** Why something is not known. */
export interface Refusal {
  /** A phrase that fits behind "because". */
  reason: string;
  permission: string | undefined;
}

/** What GitHub said, or why it did not. */
export type Answer<T> = { known: true; value: T } | ({ known: false } & Refusal);

export function known<T>(value: T): Answer<T> {
  return { known: true, value };
}

/** Whether the gate can be bypassed as far as this says: what decides and is not known counts as well. */
export function opens(finding: Finding): boolean {
  return (
    finding.state === "gap" || (finding.state === "unknown" && finding.decides === true && finding.accepted !== true)
  );
}
