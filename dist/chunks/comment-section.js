import { t as renderSection } from "./section.js";
import { v as summaryUrl } from "./wording.js";
/** The report as its part of the pull request's comment, marked with the run that wrote it. */
function commentSection(report, run, names, { reportUrl }) {
	let { key, verdict, headline, markdown } = renderSection(report, {
		budget: 2e4,
		key: names.key,
		title: names.heading,
		...reportUrl === void 0 ? {} : { reportUrl }
	}), page = summaryUrl({ run });
	return {
		key,
		run: run.runId ?? 0,
		attempt: run.runAttempt ?? 1,
		sha: run.headSha ?? "",
		...run.pullRequest === void 0 ? {} : { pullRequest: run.pullRequest },
		verdict,
		headline,
		markdown,
		...reportUrl === void 0 ? {} : { url: reportUrl },
		...page === void 0 ? {} : { page }
	};
}
export { commentSection };
