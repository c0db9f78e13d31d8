import type { Mode, OnInconclusive } from "../report/verdict.ts";

/** Whose policy counts when a pull request edits it (design section 2). */
export type PolicyChanges = "approved" | "base" | "head";

/** `gatewright.yml`, validated by `schemas/policy.v1.json`, defaults applied. Later actions add their sections. */
export interface Policy {
  gatewright: 1;
  mode: Mode;
  onInconclusive: OnInconclusive;
  policyChanges: PolicyChanges;
  data: {
    /** Paths of contracts, relative to the working directory. */
    contracts: string[];
  };
}
