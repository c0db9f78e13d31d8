// packages/shared/src/report/report.ts
const countName = {
	pass: "passed",
	warn: "warned",
	fail: "failed",
	inconclusive: "inconclusive",
	error: "errors",
	skipped: "skipped"
};
/** Counts the findings of all subjects by verdict. */
function countFindings(subjects) {
	let counts = {
		passed: 0,
		warned: 0,
		failed: 0,
		inconclusive: 0,
		errors: 0,
		skipped: 0
	};
	for (let finding of subjects.flatMap((subject) => subject.findings)) counts[countName[finding.verdict]] += 1;
	return counts;
}
/** 0 not blocking, 1 blocked by the verdict, 2 policy, contract or command line wrong on their own (design section 2). */
function exitCode(report) {
	return report.subjects.flatMap((subject) => subject.findings).some((finding) => finding.configuration) ? 2 : +!!report.blocking;
}
export { exitCode as n, countFindings as t };
