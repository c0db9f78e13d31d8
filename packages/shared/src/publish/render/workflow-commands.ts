import type { Report } from "../../report/report.ts";
import { annotationMessage, annotationTitle, levelOf } from "./annotations.ts";
import { visibleText } from "./visible-text.ts";
import { findingsWorstFirst, plural } from "./wording.ts";

/** The runner cuts an annotation's message here (actions/runner, ExecutionContext.cs `_maxIssueMessageLength`). */
const messageLimit = 4_096;

/** The runner keeps at most ten errors and ten warnings of a step; more would be dropped without a word. */
export const commandLimits = { errors: 10, warnings: 10 };

/**
 * `::error file=…::…` lines for the log, worst first. When there are more than the runner keeps, the last of each kind
 * says how many are missing.
 */
export function renderWorkflowCommands(
  report: Report,
  limits: { errors: number; warnings: number } = commandLimits,
): string[] {
  const errors: string[] = [];
  const warnings: string[] = [];
  for (const { finding } of findingsWorstFirst(report.subjects)) {
    const level = levelOf(finding, report.mode);
    if (level === undefined || level === "notice") continue;
    const location = finding.locations[0];
    const properties = {
      title: annotationTitle(finding),
      ...(location === undefined ? {} : { file: visibleText(location.path), line: location.line ?? 1 }),
      ...(location?.line === undefined ? {} : { col: location.column, endColumn: location.endColumn }),
    };
    const kind = level === "failure" ? "error" : "warning";
    const line = command(kind, properties, annotationMessage(finding, messageLimit - 200));
    (kind === "error" ? errors : warnings).push(line);
  }
  return [...limited(errors, limits.errors, "error"), ...limited(warnings, limits.warnings, "warning")];
}

function limited(lines: string[], limit: number, kind: "error" | "warning"): string[] {
  if (lines.length <= limit) return lines;
  const shown = lines.slice(0, Math.max(0, limit - 1));
  const missing = plural(lines.length - shown.length, `more ${kind}`);
  return limit <= 0 ? [] : [...shown, command(kind, {}, `${missing} not shown here; the job summary shows all.`)];
}

function command(name: string, properties: Record<string, string | number | undefined>, message: string): string {
  const written = Object.entries(properties).flatMap(([key, value]) => {
    return value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`];
  });
  return `::${name}${written.length > 0 ? ` ${written.join(",")}` : ""}::${escapeData(message)}`;
}

/** The escapes of the runner's own parser (actions/runner, ActionCommand.cs). */
function escapeData(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
