import { allChecks } from "./all-checks.ts";
import type { Check } from "./check.ts";
import type { Facts } from "./facts.ts";
import { type Finding, type FindingState, opens } from "./finding.ts";

export interface Diagnosis {
  repository: string;
  branch: string;
  sha: string;
  findings: (Finding & { check: string })[];
  /** What the reader of all this has to know besides, each a sentence. */
  notes: string[];
}

/** @param accepted checks about which it is enough not to know */
export function diagnose(facts: Facts, accepted: readonly string[], notes: string[]): Diagnosis {
  const judge = ({ id, run }: Check): Diagnosis["findings"] =>
    run(facts).map((finding) => {
      const isAccepted = finding.state === "unknown" && finding.decides === true && accepted.includes(id);
      return { check: id, ...finding, ...(isAccepted ? { accepted: true } : {}) };
    });
  return {
    repository: facts.repository,
    branch: facts.branch,
    sha: facts.sha,
    findings: allChecks.flatMap(judge),
    notes,
  };
}

/** Whether the gate holds: nothing opens it, and nothing that decides is unknown. */
export function holds({ findings }: Diagnosis): boolean {
  return !findings.some(opens);
}

/** One sentence that says it all. */
export function conclusion(diagnosis: Diagnosis): string {
  const count = (state: FindingState): number => diagnosis.findings.filter((one) => one.state === state).length;
  const [gaps, warnings] = [count("gap"), count("warning")];
  const where = [...new Set(diagnosis.findings.filter(opens).map(({ check }) => check))].join(", ");
  const deciding = diagnosis.findings.filter((one) => one.state === "unknown" && opens(one)).length;
  const accepted = diagnosis.findings.filter((one) => one.accepted).length;
  const also = [
    ...(warnings === 0 ? [] : [`; ${many(warnings, "warning")}`]),
    ...(accepted === 0 ? [] : [`; ${many(accepted, "unknown thing")} accepted by --accept-unknown`]),
  ].join("");
  if (gaps > 0) {
    const and =
      deciding === 0
        ? ""
        : `, and ${many(deciding, "thing")} that decide${deciding === 1 ? "s" : ""} could not be read`;
    return `The gate can be bypassed: ${many(gaps, "gap")}${and} (${where})${also}.`;
  }
  if (deciding > 0) {
    return `Whether the gate can be bypassed is not known, which counts as if it could: ${many(deciding, "thing")} could not be read (${where})${also}.`;
  }
  return `The gate holds${also}.`;
}

function many(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
