import type { KeptReport } from "@gatewright/shared/publish/kept-report.ts";
import type { Plan } from "../../src/plan-outputs.ts";
import type { Jobs } from "./job-results.ts";

/** Everything that a row is decided by. */
export interface Scene {
  jobs: Jobs;
  plan: Plan;
  /** Undefined: there are none to be had, and the results count alone. */
  reports: KeptReport[] | undefined;
}
