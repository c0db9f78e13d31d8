import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import { allChecks } from "./all-checks.ts";
import { conclusion, type Diagnosis, holds } from "./diagnosis.ts";
import type { Finding, FindingState } from "./finding.ts";

const words: Record<FindingState, string> = {
  ok: "ok",
  info: "info",
  warning: "warning",
  unknown: "unknown",
  gap: "GAP",
};
/** ANSI colours; the word says the same. */
const colours: Record<FindingState, number> = { ok: 32, info: 36, warning: 33, unknown: 35, gap: 31 };
const widest = Math.max(...Object.values(words).map((word) => word.length));

/** For people. What is not in order first says what is so, then what to do. */
export function diagnosisText(diagnosis: Diagnosis, colour: boolean): string {
  const { repository, branch, sha, findings, notes } = diagnosis;
  const paint = (text: string, code: number): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = [visibleText(`${repository}, branch ${branch} at ${sha.slice(0, 12)}`), ""];
  const printed = new Set<string>();
  for (const { id } of allChecks) {
    const own = findings.filter(({ check }) => check === id);
    for (const finding of own) {
      const word = paint(words[finding.state].padEnd(widest), colours[finding.state]);
      lines.push(
        `${word}  ${visibleText(`${id}: ${finding.message}${finding.accepted ? " Accepted by --accept-unknown." : ""}`)}`,
      );
      lines.push(...advice(finding, printed).map((line) => `${" ".repeat(widest)}  ${visibleText(line)}`));
    }
    if (own.some(({ state }) => state !== "ok" && state !== "info")) {
      lines.push(`${" ".repeat(widest)}  docs/doctor.md#${id}`);
    }
  }
  lines.push("", ...notes.map(visibleText), paint(conclusion(diagnosis), holds(diagnosis) ? 32 : 31));
  return `${lines.join("\n")}\n`;
}

/** A command stands where it is first of use; one does for several findings. */
function advice({ remedy, command }: Finding, printed: Set<string>): string[] {
  const lines = remedy === undefined ? [] : [`-> ${remedy}`];
  if (command === undefined) return lines;
  const again = printed.has(command);
  printed.add(command);
  return [...lines, again ? "$ (the same command as above)" : `$ ${command}`];
}
