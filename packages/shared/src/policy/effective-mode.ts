import { type Mode, strictestMode } from "../report/verdict.ts";

/**
 * Of the policy's mode and the input's the stricter counts, so an input can never switch a gate off.
 * @param policyMode undefined when there is no policy
 * @param inputMode undefined when the input was not given
 * @returns the mode, and a sentence when the input was not used
 */
export function effectiveMode(
  policyMode: Mode | undefined,
  inputMode: Mode | undefined,
): { mode: Mode; note: string | undefined } {
  const mode = strictestMode([policyMode, inputMode]);
  if (inputMode === undefined || mode === inputMode) return { mode, note: undefined };
  return {
    mode,
    note: `The input \`mode: ${inputMode}\` was not used: the policy says ${policyMode}, which is stricter.`,
  };
}
