import type { Finding } from "@gatewright/shared/report/finding.ts";

type About = Pick<Finding, "rule" | "title" | "subject">;

/** The condition holds. */
export function holds(about: About, message: string): Finding {
  return finding(about, "pass", message);
}

/** It does not hold, so nothing is trained; which is no fault of anybody. */
export function skipped(about: About, message: string, hint?: string): Finding {
  return { ...finding(about, "skipped", message), ...(hint === undefined ? {} : { hint }) };
}

function finding(about: About, verdict: Finding["verdict"], message: string): Finding {
  return { ...about, verdict, severity: "error", message, locations: [], samples: [] };
}
