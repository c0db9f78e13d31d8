import { n as sha256Hex } from "./digest.js";
import { i as levelOf, t as annotationMessage } from "./annotations.js";
import { n as visibleText } from "./visible-text.js";
import { r as findingsWorstFirst } from "./wording.js";
import { posix } from "node:path";
/**
* GitLab's Code Quality report: a JSON list with one entry a finding that somebody should look at, worst first.
* @param folder the working directory from the root of the repository, where GitLab's paths begin; empty at the root
*/
function renderCodeQuality(report, folder = "") {
	let seen = /* @__PURE__ */ new Map(), issues = findingsWorstFirst(report.subjects).flatMap(({ subject, finding }) => {
		let severity = severityOf(finding, report);
		if (severity === void 0) return [];
		let path = fromRoot(pathOf(finding, subject, report), folder), identity = JSON.stringify([
			report.action,
			subject.name,
			finding.rule,
			finding.subject,
			path
		]), times = (seen.get(identity) ?? 0) + 1;
		return seen.set(identity, times), [{
			description: annotationMessage(finding, 2e3),
			check_name: visibleText(`${report.action}/${finding.rule}`),
			fingerprint: fingerprintOf(identity, times),
			severity,
			location: {
				path: visibleText(path),
				lines: { begin: finding.locations[0]?.line ?? 1 }
			}
		}];
	});
	return `${JSON.stringify(issues, null, 2)}\n`;
}
/**
* Neither the numbers nor the line of a finding: a row more would make it another one. Two of one identity, which are the same check
* of the same thing, are told apart by their order.
*/
function fingerprintOf(identity, times) {
	return sha256Hex(times === 1 ? identity : `${identity}#${times}`);
}
/** What fails the job stands above what does not, whatever the mode calls it. */
function severityOf(finding, { mode, blocking }) {
	switch (levelOf(finding, mode)) {
		case "failure": return finding.verdict === "error" ? "blocker" : "critical";
		case "warning": return finding.verdict === "fail" || finding.verdict === "error" || finding.verdict === "inconclusive" && blocking ? "major" : "minor";
		case "notice": return "info";
		case void 0: return;
	}
}
/** GitLab leaves out what has no file: a finding without a place stands at the file that it is most about. */
function pathOf(finding, subject, report) {
	let [place] = finding.locations;
	return place === void 0 ? ([
		"contract",
		"predictions",
		"data"
	].flatMap((role) => subject.evidence.filter((one) => one.role === role))[0] ?? subject.evidence[0])?.path ?? report.policy.path ?? "gatewright.yml" : place.path;
}
function fromRoot(path, folder) {
	return posix.isAbsolute(path) ? path : posix.join(folder, path);
}
export { renderCodeQuality };
