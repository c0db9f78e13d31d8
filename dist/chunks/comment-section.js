import { t as renderSection } from "./section.js";
/** The report as its part of the pull request's comment, marked with the run that wrote it. */
function commentSection(report, run, names, { detailsUrl, reportUrl }) {
	let url = reportUrl ?? detailsUrl, { key, verdict, headline, markdown } = renderSection(report, {
		budget: 2e4,
		key: names.key,
		title: names.title,
		...url === void 0 ? {} : { reportUrl: url }
	});
	return {
		key,
		run: run.runId ?? 0,
		attempt: run.runAttempt ?? 1,
		sha: run.headSha ?? "",
		verdict,
		headline,
		markdown,
		...url === void 0 ? {} : { url }
	};
}
export { commentSection };
