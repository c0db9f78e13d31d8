import type { Command } from "../command.ts";
import { readReport } from "../read-report.ts";
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
    const report = await readReport(path, terminal.workingDirectory);
    terminal.out(await renderReport(report, format, terminal));
    return 0;
  },
};
