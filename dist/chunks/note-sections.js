import { n as configurationError, t as UserError } from "./user-error.js";
import { t as commentSection } from "./comment-section2.js";
import { r as reportNames } from "./report-key.js";
import { t as readReport } from "./read-report.js";
import { posix } from "node:path";
// packages/cli/src/note/note-sections.ts
/** `NAME=PATH`, or a path alone. */
function namedReport(operand) {
	let [, name, path] = /^([A-Za-z0-9][A-Za-z0-9 ._-]{0,59})=(.+)$/s.exec(operand) ?? [];
	return name === void 0 || path === void 0 ? {
		name: void 0,
		path: operand
	} : {
		name,
		path
	};
}
/** @throws UserError (`configuration`) when one is given twice */
function refuseTwins(reports) {
	let seen = /* @__PURE__ */ new Set();
	for (let { path } of reports) {
		let file = posix.normalize(path);
		if (seen.has(file)) throw twins(file);
		seen.add(file);
	}
}
function twins(what) {
	return configurationError(`${what} is given twice, and each report has a section of its own.`, { hint: "Give each report once; tell two of one action apart with NAME=REPORT." });
}
/**
* Sections of all reports that can be read, and a sentence for each that cannot: its job may not have got that far.
* @throws UserError (`configuration`) when two would be one section
*/
async function noteSections(reports, target, workingDirectory) {
	let read = [], problems = [];
	for (let named of reports) try {
		read.push({
			report: await readReport(named.path, workingDirectory),
			named
		});
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		problems.push(error.message);
	}
	let several = (action) => read.filter(({ report }) => report.action === action).length > 1, sections = /* @__PURE__ */ new Map();
	for (let { report, named } of read) {
		let section = sectionOf(report, named, target, several(report.action));
		if (sections.has(section.key)) throw twins(`A report of ${report.action} under the name ${named.name}`);
		sections.set(section.key, section);
	}
	return {
		sections: [...sections.values()],
		problems
	};
}
function sectionOf(report, { name, path }, { mergeRequest, pipeline: { run, attempt, sha, page } }, several) {
	let { key } = reportNames({ name: report.action }, {}, {
		reportName: name ?? posix.normalize(path),
		matrix: [],
		step: ""
	}), told = name ?? (several ? posix.dirname(posix.normalize(path)) : ""), heading = reportNames({ name: report.action }, {}, {
		reportName: told,
		matrix: [],
		step: "__"
	}), section = commentSection(report, {
		event: "local",
		runId: run,
		runAttempt: attempt,
		headSha: sha,
		pullRequest: mergeRequest
	}, {
		...heading,
		key
	}, {});
	return page === void 0 ? section : {
		...section,
		page
	};
}
export { namedReport, noteSections, refuseTwins };
