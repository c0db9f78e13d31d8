import type { Facts } from "./facts.ts";
import type { Finding } from "./finding.ts";

/** One thing that must hold for the merge button to tell the truth. */
export interface Check {
  /** Heading in docs/doctor.md. */
  id: string;
  /** What must hold, one line. */
  title: string;
  /** At least one finding: what holds is said as well. */
  run(facts: Facts): Finding[];
}
