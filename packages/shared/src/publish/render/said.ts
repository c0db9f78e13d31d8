import { clippedText } from "./visible-text.ts";

/** Whose run it is that a report comes from, when nobody in this repository vouches for it. */
export type Speaker = "fork" | "dependabot";

export const speakers: readonly Speaker[] = ["fork", "dependabot"];

/** A report that another run left and that a trusted job publishes: everything here is what GitHub says about that run. */
export interface Said {
  by: Speaker;
  runId: number;
  /** Where that run took its code from. */
  headRepository: string;
}

/** In place of the sign of a verdict: nothing that a stranger says shows as passed. */
export const saidSign = "💬";

export function speakerWords(by: Speaker): string {
  return by === "fork" ? "the fork's run" : "Dependabot's run";
}

/** Stands at the top of the section and of the check run. */
export function saidCaution({ by, runId, headRepository }: Said): string {
  const whose =
    by === "fork"
      ? `Run ${runId} took its code from ${clippedText(headRepository, 200)}, and whoever wrote that code decides what the run says.`
      : `Run ${runId} ran the update that Dependabot proposes, and the updated code decides what the run says.`;
  return `Said by ${speakerWords(by)}, which this repository does not vouch for. ${whose} The job of that run is the gate, not this text.`;
}
