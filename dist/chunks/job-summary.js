import { t as renderSummary } from "./summary2.js";
import { appendFile } from "node:fs/promises";
/** Appends the report to the summary of this step. */
async function publishJobSummary(report, { file, reportUrl }) {
	if (file === void 0) return {
		surface: "summary",
		state: "skipped",
		sentence: "This runner offers no job summary."
	};
	let options = {
		budget: 1047552,
		...reportUrl === void 0 ? {} : { reportUrl }
	};
	return await appendFile(file, `${renderSummary(report, options)}\n`), {
		surface: "summary",
		state: "published",
		sentence: "The report stands in the job summary."
	};
}
export { publishJobSummary };
