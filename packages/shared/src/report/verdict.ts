/** What a rule, a subject or a whole report says. Meaning of each: design section 2. */
export type Verdict = "pass" | "warn" | "inconclusive" | "fail" | "error" | "skipped";

/** `enforce`: the exit code follows the verdict. `warn` and `observe`: everything is reported, nothing blocks. */
export type Mode = "enforce" | "warn" | "observe";

/** What `inconclusive` does in `enforce`. */
export type OnInconclusive = "warn" | "fail";

/** Best to worst; the worst wins wherever verdicts are combined. */
export const verdictOrder = ["skipped", "pass", "warn", "inconclusive", "fail", "error"] as const satisfies Verdict[];

export const modeOrder = ["observe", "warn", "enforce"] as const satisfies Mode[];

/** The worst of `verdicts`. Nothing evaluated is an `error`, never a pass (design section 2, "fail closed"). */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return "error";
  return verdicts.reduce((worst, verdict) => (rank(verdict) > rank(worst) ? verdict : worst));
}

/** Whether `verdict` blocks the merge or the deployment. */
export function isBlocking(verdict: Verdict, mode: Mode, onInconclusive: OnInconclusive): boolean {
  if (mode !== "enforce") return false;
  switch (verdict) {
    case "fail":
    case "error":
      return true;
    case "inconclusive":
      return onInconclusive === "fail";
    case "pass":
    case "warn":
    case "skipped":
      return false;
  }
}

/** Of several modes the strictest counts (design section 2); undefined entries do not take part. */
export function strictestMode(modes: readonly (Mode | undefined)[]): Mode {
  const stated = modes.filter((mode) => mode !== undefined);
  return stated.reduce<Mode>((strictest, mode) => {
    return modeOrder.indexOf(mode) > modeOrder.indexOf(strictest) ? mode : strictest;
  }, stated[0] ?? "enforce");
}

function rank(verdict: Verdict): number {
  return verdictOrder.indexOf(verdict);
}
