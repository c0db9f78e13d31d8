import type { FindingV1, ReportV1 } from "@gatewright/shared/report/v1.ts";
import { validate } from "@gatewright/shared/schemas/report.v1.generated.js";

/** A report and all its findings. */
export interface ReadReport extends ReportV1 {
  findings: FindingV1[];
}

/** Reads a report as a program would, which the schema must allow. */
export function readReport(text: string): ReadReport {
  const report = parse(text);
  return { ...report, findings: report.subjects.flatMap(({ findings }) => findings) };
}

function parse(text: string): ReportV1 {
  const value: unknown = JSON.parse(text);
  if (!isReport(value)) throw new Error(`not a report: ${JSON.stringify(validate.errors)}`);
  return value;
}

function isReport(value: unknown): value is ReportV1 {
  return validate(value);
}
