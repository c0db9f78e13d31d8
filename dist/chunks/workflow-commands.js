import { i as levelOf, n as annotationTitle, t as annotationMessage } from "./annotations.js";
import { n as visibleText } from "./visible-text.js";
import { d as plural, r as findingsWorstFirst } from "./wording.js";
// packages/shared/src/publish/render/workflow-commands.ts
/** The runner keeps at most ten errors and ten warnings of a step; more would be dropped without a word. */
const commandLimits = {
	errors: 10,
	warnings: 10
};
/**
* `::error file=…::…` lines for the log, worst first. When there are more than the runner keeps, the last of each kind
* says how many are missing.
*/
function renderWorkflowCommands(report, limits = commandLimits) {
	let errors = [], warnings = [];
	for (let { finding } of findingsWorstFirst(report.subjects)) {
		let level = levelOf(finding, report.mode);
		if (level === void 0 || level === "notice") continue;
		let location = finding.locations[0], properties = {
			title: annotationTitle(finding),
			...location === void 0 ? {} : {
				file: visibleText(location.path),
				line: location.line ?? 1
			},
			...location?.line === void 0 ? {} : {
				col: location.column,
				endColumn: location.endColumn
			}
		}, kind = level === "failure" ? "error" : "warning", line = command(kind, properties, annotationMessage(finding, 3896));
		(kind === "error" ? errors : warnings).push(line);
	}
	return [...limited(errors, limits.errors, "error"), ...limited(warnings, limits.warnings, "warning")];
}
function limited(lines, limit, kind) {
	if (lines.length <= limit) return lines;
	let shown = lines.slice(0, Math.max(0, limit - 1)), missing = plural(lines.length - shown.length, `more ${kind}`);
	return limit <= 0 ? [] : [...shown, command(kind, {}, `${missing} not shown here; the job summary shows all.`)];
}
function command(name, properties, message) {
	let written = Object.entries(properties).flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${escapeProperty(String(value))}`]);
	return `::${name}${written.length > 0 ? ` ${written.join(",")}` : ""}::${escapeData(message)}`;
}
/** The escapes of the runner's own parser (actions/runner, ActionCommand.cs). */
function escapeData(value) {
	return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
	return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { renderWorkflowCommands };
