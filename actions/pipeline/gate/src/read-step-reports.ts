import { readFile } from "node:fs/promises";
import type { KeptReport } from "@gatewright/shared/publish/kept-report.ts";
import { fromV1, type ReportV1 } from "@gatewright/shared/report/v1.ts";
import { validate } from "@gatewright/shared/schemas/report.v1.generated.js";
import type { FoundReports, RefusedReport } from "./decide.ts";
import type { Jobs } from "./job-results.ts";

/**
 * The reports of the steps of one job, which stand on its own disk. What a step said of its verdict, the runner holds, so a file that says
 * otherwise was written by somebody else since.
 * @param directory where all of them worked; empty at the root
 */
export async function readStepReports({ byId }: Jobs, directory: string): Promise<FoundReports> {
  const reports: KeptReport[] = [];
  const refused: RefusedReport[] = [];
  for (const [id, { outputs }] of byId) {
    const path = outputs["report-path"];
    if (typeof path !== "string" || path === "") continue;
    const read = await readReport(path);
    if (typeof read === "string") {
      refused.push({ name: `step ${id}`, reason: read });
      continue;
    }
    const report = fromV1(read);
    if (outputs["verdict"] !== report.verdict) {
      const reason = `Its report says ${report.verdict}, and the step itself said ${String(outputs["verdict"])}.`;
      refused.push({ name: `step ${id}`, reason });
      continue;
    }
    const texts = Object.entries(outputs).map(([name, value]): [string, string] => [name, String(value)]);
    const names = { key: id, title: report.action, heading: report.action };
    reports.push({ names, outputs: Object.fromEntries(texts), directory, report });
  }
  return { kind: "read", reports, refused };
}

async function readReport(path: string): Promise<ReportV1 | string> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    return isReport(value) ? value : "Its report is not one of gatewright's.";
  } catch (error) {
    return `Its report cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

function isReport(value: unknown): value is ReportV1 {
  return validate(value);
}
