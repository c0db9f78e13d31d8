import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "../report/report.ts";
import { toV1 } from "../report/v1.ts";

/** Where each form of the report stands. */
export interface ReportFiles {
  json: string;
  html: string;
  markdown: string;
  junit: string;
  sarif: string;
}

/** A file of a gigabyte helps nobody; a summary of this size is read in an editor. */
const markdownBudget = 1_000_000;

/** The forms besides `report.json`, each with its renderer, which is loaded when it is needed. */
const forms: { name: Exclude<keyof ReportFiles, "json">; render(report: Report): Promise<string> }[] = [
  { name: "html", render: async (report) => (await import("./render/html.ts")).renderHtml(report) },
  {
    name: "markdown",
    render: async (report) => (await import("./render/summary.ts")).renderSummary(report, { budget: markdownBudget }),
  },
  { name: "junit", render: async (report) => (await import("./render/junit.ts")).renderJunit(report) },
  { name: "sarif", render: async (report) => (await import("./render/sarif.ts")).renderSarif(report) },
];

export function reportFilePaths(directory: string): ReportFiles {
  return {
    json: join(directory, "report.json"),
    html: join(directory, "report.html"),
    markdown: join(directory, "report.md"),
    junit: join(directory, "junit.xml"),
    sarif: join(directory, "report.sarif"),
  };
}

/**
 * Writes the report in all its forms into `directory`, which is made when it is not there. First `report.json`, which
 * programs read and which alone is complete, then the files that the action itself made; a form that cannot be written does not keep the others from being.
 * @throws AggregateError when some of the forms could not be written
 */
export async function writeReportFiles(
  report: Report,
  directory: string,
  ofAction: readonly { name: string; text: string }[] = [],
): Promise<ReportFiles> {
  const files = reportFilePaths(directory);
  await mkdir(directory, { recursive: true });
  await writeFile(files.json, `${JSON.stringify(toV1(report), null, 2)}\n`);
  for (const { name, text } of ofAction) await writeFile(join(directory, name), text);
  const written = await Promise.allSettled(
    forms.map(async ({ name, render }) => writeFile(files[name], await render(report))),
  );
  const errors: unknown[] = written.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  if (errors.length > 0) {
    const reasons = errors.map((error) => (error instanceof Error ? error.message : String(error)));
    throw new AggregateError(errors, reasons.join("; "));
  }
  return files;
}
