import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { ReportV1 } from "@gatewright/shared/report/v1.ts";
import type { Command } from "../command.ts";
import { isReportFormat, renderReport, reportFormats } from "../report-formats.ts";

/** `gatewright report`: shows a stored report in any of its forms. */
export const reportCommand: Command = {
  name: "report",
  summary: "Shows a stored report.json in another form.",
  description:
    "Shows a report that was stored as report.json. The exit code says whether it could be shown, not its verdict.",
  operands: { label: "FILE", description: "A report.json of any action.", atLeast: 1, atMost: 1 },
  options: {
    format: { value: "FORMAT", choices: reportFormats, description: "Form of the output; text when not given." },
  },
  examples: [
    ["gatewright report out/report.json", "as a table"],
    ["gatewright report out/report.json --format html > report.html", "as a page"],
  ],
  run: async (given, terminal) => {
    const [path = ""] = given.operands;
    const format = given.text("format") ?? "text";
    if (!isReportFormat(format)) throw new Error(`--format ${format} passed its check.`);
    const value = await readJson(resolve(terminal.workingDirectory, path), path);
    const [{ fromV1 }, { validate }] = await Promise.all([
      import("@gatewright/shared/report/v1.ts"),
      import("@gatewright/shared/schemas/report.v1.generated.js"),
    ]);
    const isReport = (document: unknown): document is ReportV1 => validate(document);
    if (!isReport(value)) {
      const [first] = validate.errors ?? [];
      const where = first === undefined ? "" : `: ${first.instancePath || "the document"} ${first.message}`;
      throw evidenceError(`${path} is no gatewright report of version 1${where}.`, {
        location: { path },
        hint: "Give the report.json that `gatewright validate --out DIR` or an action wrote.",
      });
    }
    terminal.out(await renderReport(fromV1(value), format, terminal));
    return 0;
  },
};

async function readJson(absolutePath: string, path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(absolutePath, "utf8");
  } catch (error) {
    throw evidenceError(`${path} cannot be read: ${readFailure(error)}.`, {
      location: { path },
      hint: "Give the path of a report.json.",
      cause: error,
    });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = text.trim() === "" ? "it is empty" : "it is not JSON";
    throw evidenceError(`${path} is no gatewright report: ${reason}.`, {
      location: { path },
      hint: "Give the report.json that `gatewright validate --out DIR` or an action wrote.",
      cause: error,
    });
  }
}

/** The cause as words; a system error's own message repeats the path and the call. */
function readFailure(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file";
  if (code === "EISDIR") return "it is a directory";
  if (code === "EACCES" || code === "EPERM") return "it may not be read";
  return String(code ?? error);
}
