import { t as countFindings } from "./report.js";
// packages/shared/src/report/v1.ts
function toV1(report) {
	return {
		report: 1,
		action: report.action,
		verdict: report.verdict,
		mode: report.mode,
		blocking: report.blocking,
		counts: countFindings(report.subjects),
		run: runToV1(report.run),
		policy: policyToV1(report.policy),
		subjects: report.subjects.map(subjectToV1),
		...report.ledger === void 0 ? {} : { ledger: report.ledger },
		notes: [...report.notes],
		timings_ms: { ...report.timings },
		versions: { ...report.versions },
		created_at: report.createdAt
	};
}
/** The inverse of `toV1`. `v1` must have been validated by the schema when it comes from a file. */
function fromV1(v1) {
	return {
		action: v1.action,
		verdict: v1.verdict,
		mode: v1.mode,
		blocking: v1.blocking,
		run: runFromV1(v1.run),
		policy: policyFromV1(v1.policy),
		subjects: v1.subjects.map(subjectFromV1),
		...v1.ledger === void 0 ? {} : { ledger: v1.ledger },
		notes: [...v1.notes],
		timings: { ...v1.timings_ms },
		versions: { ...v1.versions },
		createdAt: v1.created_at
	};
}
function runToV1(run) {
	return defined({
		repository: run.repository,
		head_sha: run.headSha,
		base_sha: run.baseSha,
		merge_sha: run.mergeSha,
		event: run.event,
		run_id: run.runId,
		run_attempt: run.runAttempt,
		job: run.job,
		job_check_run_id: run.jobCheckRunId,
		pull_request: run.pullRequest,
		fork: run.fork,
		workflow: run.workflow,
		server_url: run.serverUrl
	});
}
function runFromV1(run) {
	return defined({
		repository: run.repository,
		headSha: run.head_sha,
		baseSha: run.base_sha,
		mergeSha: run.merge_sha,
		event: run.event,
		runId: run.run_id,
		runAttempt: run.run_attempt,
		job: run.job,
		jobCheckRunId: run.job_check_run_id,
		pullRequest: run.pull_request,
		fork: run.fork,
		workflow: run.workflow,
		serverUrl: run.server_url
	});
}
function policyToV1({ path, ref, digest, approvedBy, reason, other }) {
	return defined({
		path,
		ref,
		digest,
		approved_by: approvedBy,
		reason,
		other
	});
}
function policyFromV1({ path, ref, digest, approved_by, reason, other }) {
	return defined({
		path,
		ref,
		digest,
		approvedBy: approved_by,
		reason,
		other
	});
}
function subjectToV1(subject) {
	let { name, verdict, headline, inconclusiveBlocks, evidence, findings, notes, tables, graph } = subject;
	return defined({
		name,
		verdict,
		headline,
		inconclusive_blocks: inconclusiveBlocks,
		evidence: evidence.map(evidenceFields),
		findings: findings.map(findingToV1),
		notes,
		tables,
		graph
	});
}
function subjectFromV1(subject) {
	let { name, verdict, headline, inconclusive_blocks, evidence, findings, notes, tables, graph } = subject;
	return defined({
		name,
		verdict,
		headline,
		inconclusiveBlocks: inconclusive_blocks,
		evidence: evidence.map(evidenceFields),
		findings: findings.map(findingFromV1),
		notes,
		tables,
		graph
	});
}
function evidenceFields({ role, path, digest, bytes, rows }) {
	return defined({
		role,
		path,
		digest,
		bytes,
		rows
	});
}
function findingToV1(finding) {
	return defined({
		...findingFields(finding),
		locations: finding.locations.map(locationToV1),
		samples: finding.samples.map(sampleToV1)
	});
}
function findingFromV1(finding) {
	return defined({
		...findingFields(finding),
		locations: finding.locations.map(locationFromV1),
		samples: finding.samples.map(sampleFromV1)
	});
}
/** The fields whose name and meaning are the same inside and outside. */
function findingFields(finding) {
	let { rule, title, subject, verdict, severity, message, hint, estimate, interval, n } = finding, { threshold, unit, formula, configuration } = finding;
	return {
		rule,
		title,
		subject,
		verdict,
		severity,
		message,
		hint,
		estimate: finite(estimate),
		interval: interval && finite(interval.low + interval.high) !== void 0 ? interval : void 0,
		n,
		threshold,
		unit,
		formula,
		configuration
	};
}
function locationToV1({ path, line, column, endColumn, row, rowGroup }) {
	return defined({
		path,
		line,
		column,
		end_column: endColumn,
		row,
		row_group: rowGroup
	});
}
function locationFromV1({ path, line, column, end_column, row, row_group }) {
	return defined({
		path,
		line,
		column,
		endColumn: end_column,
		row,
		rowGroup: row_group
	});
}
function sampleToV1({ value, redacted, location, count, note }) {
	return defined({
		value: redacted ? void 0 : value,
		redacted,
		location: location && locationToV1(location),
		count,
		note
	});
}
function sampleFromV1({ value, redacted, location, count, note }) {
	return defined({
		value,
		redacted,
		location: location && locationFromV1(location),
		count,
		note
	});
}
function finite(value) {
	return Number.isFinite(value) ? value : void 0;
}
/** `fields` without those that are undefined: an absent field is absent, in JSON and under `deepEqual` alike. */
function defined(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
export { toV1 as n, fromV1 as t };
