import { t as renderSection } from "./section.js";
import { v as summaryUrl } from "./wording.js";
/** The report as its part of the pull request's comment, marked with the run that wrote it. */
function commentSection(report, run, names, { reportUrl, said }) {
	let { key, verdict, headline, markdown } = renderSection(report, {
		budget: 2e4,
		key: names.key,
		title: names.heading,
		...reportUrl === void 0 ? {} : { reportUrl },
		...said === void 0 ? {} : { said }
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
		...said === void 0 ? {} : { saidBy: said.by },
		...reportUrl === void 0 ? {} : { url: reportUrl },
		...page === void 0 ? {} : { page }
	};
}
export { commentSection as t };
