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

/** Writes the report in all its forms into `directory`, which is made when it is not there. */
export async function writeReportFiles(report: Report, directory: string): Promise<ReportFiles> {
  const files = {
    json: join(directory, "report.json"),
    html: join(directory, "report.html"),
    markdown: join(directory, "report.md"),
    junit: join(directory, "junit.xml"),
    sarif: join(directory, "report.sarif"),
  };
  await mkdir(directory, { recursive: true });
  // First the one that programs read: whatever happens to a renderer, the report itself is complete.
  await writeFile(files.json, `${JSON.stringify(toV1(report), null, 2)}\n`);
  const [{ renderHtml }, { renderSummary }, { renderJunit }, { renderSarif }] = await Promise.all([
    import("./render/html.ts"),
    import("./render/summary.ts"),
    import("./render/junit.ts"),
    import("./render/sarif.ts"),
  ]);
  await writeFile(files.html, renderHtml(report));
  await writeFile(files.markdown, renderSummary(report, { budget: markdownBudget }));
  await writeFile(files.junit, renderJunit(report));
  await writeFile(files.sarif, textOf(renderSarif(report)));
  return files;
}

function textOf(sarif: unknown): string {
  return typeof sarif === "string" ? sarif : `${JSON.stringify(sarif, null, 2)}\n`;
}
