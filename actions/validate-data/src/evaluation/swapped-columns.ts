import type { Finding } from "@gatewright/shared/report/finding.ts";
import { clip } from "../wording/phrases.ts";

const aboutForm = new Set(["type", "enum", "pattern", "format"]);
/** Fewer failing values than this are a coincidence. */
const fewest = 5;

/**
 * When as many values of one column as of one other have not the form that the contract asks for, the two have most
 * likely changed places under their headings: the hint says so.
 */
export function withSwapHint(findings: readonly Finding[]): Finding[] {
  const byCount = new Map<number, Set<string>>();
  for (const finding of findings) {
    const count = failingOf(finding);
    if (count === undefined) continue;
    byCount.set(count, (byCount.get(count) ?? new Set()).add(finding.subject));
  }
  return findings.map((finding) => {
    const count = failingOf(finding);
    const subjects = count === undefined ? undefined : byCount.get(count);
    if (subjects?.size !== 2) return finding;
    const other = [...subjects].find((subject) => subject !== finding.subject) ?? "";
    const hint = `As many values of ${clip(other)} fail: the two columns may have changed places.`;
    return { ...finding, hint: finding.hint === undefined ? hint : `${hint} ${finding.hint}` };
  });
}

function failingOf({ rule, verdict, estimate, n }: Finding): number | undefined {
  if (!aboutForm.has(rule) || verdict !== "fail" || estimate === undefined || n === undefined) return undefined;
  const count = Math.round(estimate * n);
  return count >= fewest ? count : undefined;
}
