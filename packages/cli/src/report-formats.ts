import type { Report } from "@gatewright/shared/report/report.ts";
import { pathInRepository } from "./local-run.ts";
import type { Terminal } from "./terminal.ts";

/** Forms of a report that standard output can get. */
export const reportFormats = ["text", "json", "markdown", "html", "junit", "sarif", "code-quality"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The forms that a person or a program reads right after a check; the others are files (`--out`). */
export const checkFormats = ["text", "json", "markdown", "code-quality"] as const satisfies ReportFormat[];

export function isReportFormat(word: string): word is ReportFormat {
  return reportFormats.some((format) => format === word);
}

/** A Markdown report may be as long as a job summary on GitHub. */
const markdownBudget = 1_000_000;

/** Renders with the module of that form only: the others are not loaded. */
export async function renderReport(report: Report, format: ReportFormat, terminal: Terminal): Promise<string> {
  switch (format) {
    case "text": {
      const { renderText } = await import("@gatewright/shared/publish/render/text.ts");
      return ended(renderText(report, { colour: terminal.colour, width: terminal.width }));
    }
    case "json": {
      const { toV1 } = await import("@gatewright/shared/report/v1.ts");
      return ended(JSON.stringify(toV1(report), null, 2));
    }
    case "markdown": {
      const { renderSummary } = await import("@gatewright/shared/publish/render/summary.ts");
      return ended(renderSummary(report, { budget: markdownBudget }));
    }
    case "html": {
      const { renderHtml } = await import("@gatewright/shared/publish/render/html.ts");
      return ended(renderHtml(report));
    }
    case "junit": {
      const { renderJunit } = await import("@gatewright/shared/publish/render/junit.ts");
      return ended(renderJunit(report));
    }
    case "sarif": {
      const { renderSarif } = await import("@gatewright/shared/publish/render/sarif.ts");
      const sarif: unknown = renderSarif(report);
      return ended(typeof sarif === "string" ? sarif : JSON.stringify(sarif, null, 2));
    }
    case "code-quality": {
      const { renderCodeQuality } = await import("@gatewright/shared/publish/render/code-quality.ts");
      return ended(renderCodeQuality(report, pathInRepository(terminal)));
    }
  }
}

function ended(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
