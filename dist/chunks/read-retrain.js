import { t as locatedFault } from "./located-fault.js";
// packages/shared/src/policy/read-retrain.ts
/** What counts for a model whose policy says nothing of retraining. */
const defaultRetrain = {
	open: "pull-request",
	runsPerWeek: 7,
	minutesPerMonth: 600,
	timeoutMinutes: 60,
	stopAfter: 3,
	approval: "none"
};
/**
* The section with its defaults.
* @throws UserError (`configuration`) when an environment is asked for approval and none is named
*/
function readRetrain(file, pointer, document) {
	let { approval = defaultRetrain.approval, environment } = file;
	if (approval === "environment" && environment === void 0) throw locatedFault(document.locate([...pointer, "approval"]), "`approval: environment` names no environment.", "Add `environment:` with the name of an environment that has required reviewers.");
	return {
		open: file.open ?? defaultRetrain.open,
		runsPerWeek: file.runs_per_week ?? defaultRetrain.runsPerWeek,
		minutesPerMonth: file.minutes_per_month ?? defaultRetrain.minutesPerMonth,
		timeoutMinutes: file.timeout_minutes ?? defaultRetrain.timeoutMinutes,
		stopAfter: file.stop_after ?? defaultRetrain.stopAfter,
		approval,
		...environment === void 0 ? {} : { environment }
	};
}
export { readRetrain as n, defaultRetrain as t };
