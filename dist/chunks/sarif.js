import { t as annotationMessage } from "./annotations.js";
import { t as clippedText } from "./visible-text.js";
import { d as plural, r as findingsWorstFirst } from "./wording.js";
/** SARIF 2.1.0 with what GitHub's code scanning asks for: rules with help, and a place for every result. */
function renderSarif(report) {
	let findings = findingsWorstFirst(report.subjects).filter(({ finding }) => levelOf(finding) !== void 0), rules = [...new Map(findings.map(({ finding }) => [finding.rule, finding])).values()], shown = findings.slice(0, 5e3), missing = findings.length - shown.length, log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "gatewright",
				version: report.versions.gatewright ?? "0.0.0",
				informationUri: "https://github.com/marketplace/actions/gatewright",
				rules: rules.map(ruleOf)
			} },
			automationDetails: { id: `gatewright/${report.action}/` },
			columnKind: "utf16CodeUnits",
			...report.run.headSha === void 0 || report.run.repository === void 0 ? {} : { versionControlProvenance: [{
				repositoryUri: `${report.run.serverUrl ?? "https://github.com"}/${report.run.repository}`,
				revisionId: report.run.headSha
			}] },
			invocations: [{
				executionSuccessful: report.verdict !== "error",
				endTimeUtc: report.createdAt,
				toolExecutionNotifications: missing > 0 ? [{
					level: "warning",
					message: { text: `${plural(missing, "result")} not shown.` }
				}] : []
			}],
			results: shown.map(({ subject, finding }) => ({
				ruleId: finding.rule,
				ruleIndex: rules.findIndex(({ rule }) => rule === finding.rule),
				level: levelOf(finding),
				kind: finding.verdict === "inconclusive" ? "open" : "fail",
				message: { text: annotationMessage(finding, 4e3) },
				locations: locationsOf(finding, subject.evidence[0]?.path),
				partialFingerprints: { "gatewrightFinding/v1": clippedText(`${subject.name}/${finding.rule}/${finding.subject}`, 500) }
			}))
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
function levelOf({ verdict }) {
	switch (verdict) {
		case "fail":
		case "error": return "error";
		case "warn": return "warning";
		case "inconclusive": return "none";
		case "pass":
		case "skipped": return;
	}
}
function ruleOf(finding) {
	let { rule, title, formula, hint } = finding, help = [
		title,
		formula === void 0 ? "" : `Computed as: ${formula}`,
		hint ?? ""
	].filter((part) => part !== "");
	return {
		id: rule,
		name: rule,
		shortDescription: { text: clippedText(title, 1e3) },
		fullDescription: { text: clippedText(help.slice(0, 2).join(". "), 1e3) },
		help: { text: clippedText(help.join(". "), 4e3) },
		defaultConfiguration: { level: finding.severity === "warn" ? "warning" : "error" },
		properties: {
			tags: ["data"],
			precision: "very-high",
			"problem.severity": finding.severity === "warn" ? "warning" : "error"
		}
	};
}
/** GitHub refuses results without a place; the evidence as a whole is one. */
function locationsOf({ locations }, evidencePath) {
	return (locations.length > 0 ? locations.slice(0, 10) : [{ path: evidencePath ?? "gatewright.yml" }]).map(({ path, line, column, endColumn }) => ({ physicalLocation: {
		artifactLocation: {
			uri: relativeReference(path),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: line ?? 1,
			...line === void 0 || column === void 0 ? {} : {
				startColumn: column,
				endColumn: endColumn ?? column + 1
			}
		}
	} }));
}
/** Segment by segment: a colon must not read as a scheme, nor a number sign as a fragment. */
function relativeReference(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
export { renderSarif };
