import { n as toV1 } from "./v12.js";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
// packages/shared/src/publish/report-files.ts
/** A file of a gigabyte helps nobody; a summary of this size is read in an editor. */
const forms = [
	{
		name: "html",
		render: async (report) => (await import("./html.js")).renderHtml(report)
	},
	{
		name: "markdown",
		render: async (report) => (await import("./summary.js")).renderSummary(report, { budget: 1e6 })
	},
	{
		name: "junit",
		render: async (report) => (await import("./junit.js")).renderJunit(report)
	},
	{
		name: "sarif",
		render: async (report) => (await import("./sarif.js")).renderSarif(report)
	}
];
function reportFilePaths(directory) {
	return {
		json: join(directory, "report.json"),
		html: join(directory, "report.html"),
		markdown: join(directory, "report.md"),
		junit: join(directory, "junit.xml"),
		sarif: join(directory, "report.sarif")
	};
}
/**
* Writes the report in all its forms into `directory`, which is made when it is not there. First `report.json`, which
* programs read and which alone is complete, then the files that the action itself made; a form that cannot be written does not keep the others from being.
* @throws AggregateError when some of the forms could not be written
*/
async function writeReportFiles(report, directory, ofAction = []) {
	let files = reportFilePaths(directory);
	await mkdir(directory, { recursive: !0 }), await writeFile(files.json, `${JSON.stringify(toV1(report), null, 2)}\n`);
	for (let { name, text } of ofAction) await writeFile(join(directory, name), text);
	let errors = (await Promise.allSettled(forms.map(async ({ name, render }) => writeFile(files[name], await render(report))))).flatMap((result) => result.status === "rejected" ? [result.reason] : []);
	if (errors.length > 0) {
		let reasons = errors.map((error) => error instanceof Error ? error.message : String(error));
		throw AggregateError(errors, reasons.join("; "));
	}
	return files;
}
export { writeReportFiles as n, reportFilePaths as t };
