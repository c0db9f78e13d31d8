import { n as whichPolicy, t as stackOf } from "./stack.js";
import { n as configurationError, t as UserError } from "./user-error.js";
import { n as recordId, r as recordPath } from "./record-id.js";
import { n as defaultPolicyPath } from "./read-policy.js";
import { n as evaluateToReport, t as settleRecords } from "./settle-records.js";
import { t as localLedger } from "./local-ledger2.js";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
// packages/cli/src/output-directory.ts
/** Makes the directory of `--out` before any work is done, so that a wrong path does not cost a run. */
async function makeOutputDirectory(absolutePath, path) {
	try {
		await mkdir(absolutePath, { recursive: !0 });
	} catch (error) {
		throw cannotWrite(path, error);
	}
}
/** A system error of writing as something that the user can mend. */
function cannotWrite(path, error) {
	let code = error instanceof Error && "code" in error ? String(error.code) : String(error);
	return configurationError(`${path} cannot be written: ${{
		EACCES: "this user may not write there",
		EPERM: "this user may not write there",
		EROFS: "the file system is read-only",
		ENOSPC: "the disk is full",
		EEXIST: "a file of that name is there",
		ENOTDIR: "a part of the path is a file",
		ENOENT: "its directory does not exist",
		EISDIR: "it is a directory"
	}[code] ?? code}.`, {
		hint: "Name another place with --out.",
		cause: error
	});
}
/** Whether the operating system said no; anything else that is thrown while writing is a bug. */
function isSystemError(error) {
	return error instanceof Error && "syscall" in error;
}
// packages/cli/src/report-formats.ts
/** Forms of a report that standard output can get. */
const reportFormats = [
	"text",
	"json",
	"markdown",
	"html",
	"junit",
	"sarif"
], checkFormats = [
	"text",
	"json",
	"markdown"
];
function isReportFormat(word) {
	return reportFormats.some((format) => format === word);
}
/** Renders with the module of that form only: the others are not loaded. */
async function renderReport(report, format, terminal) {
	switch (format) {
		case "text": {
			let { renderText } = await import("./text.js");
			return ended(renderText(report, {
				colour: terminal.colour,
				width: terminal.width
			}));
		}
		case "json": {
			let { toV1 } = await import("./v1.js");
			return ended(JSON.stringify(toV1(report), null, 2));
		}
		case "markdown": {
			let { renderSummary } = await import("./summary.js");
			return ended(renderSummary(report, { budget: 1e6 }));
		}
		case "html": {
			let { renderHtml } = await import("./html.js");
			return ended(renderHtml(report));
		}
		case "junit": {
			let { renderJunit } = await import("./junit.js");
			return ended(renderJunit(report));
		}
		case "sarif": {
			let { renderSarif } = await import("./sarif.js"), sarif = renderSarif(report);
			return ended(typeof sarif == "string" ? sarif : JSON.stringify(sarif, null, 2));
		}
	}
}
function ended(text) {
	return text.endsWith("\n") ? text : `${text}\n`;
}
// packages/cli/src/local-policy.ts
/** A run on somebody's own machine: no event, no token. */
const localRun = {
	event: "local",
	readOnlyToken: !0,
	notes: []
};
/**
* The policy in the working tree.
* @throws UserError (`configuration`) when it is named and missing, or when nothing says what to check
*/
async function localPolicy({ policy, contracts, workingDirectory }) {
	let which = await whichPolicy({
		run: localRun,
		policyPath: policy ?? "gatewright.yml",
		contracts,
		workspace: workingDirectory,
		workingDirectory,
		host: void 0
	});
	if (which.counts.policy === void 0) {
		if (policy !== void 0) throw configurationError(`There is no policy at ${policy}.`, { hint: "Give the path of an existing policy file." });
		if (contracts.length === 0) throw configurationError(`There is nothing to check: no contract was named and there is no ${defaultPolicyPath}.`, { hint: "Name a contract with --contract FILE, or write a policy: `gatewright: 1` and `data: {contracts: [FILE]}`. `gatewright propose --data FILE` writes a first contract." });
		return which;
	}
	return contracts.length === 0 ? which : {
		...which,
		counts: {
			...which.counts,
			policy: {
				...which.counts.policy,
				data: { contracts: [] }
			}
		},
		provenance: {
			...which.provenance,
			reason: `${which.provenance.reason} Only the contracts that the command line names were checked.`
		}
	};
}
// packages/cli/src/action-run.ts
/** What an action's inputs say outside GitHub: nothing is published there. */
const localInputs = {
	policy: "",
	mode: "",
	"working-directory": "",
	token: "",
	comment: "false",
	"check-run": "false",
	"report-name": "",
	summary: "false",
	"upload-report": "false",
	"engine-path": "",
	"memory-limit": "",
	"job-check-run-id": "",
	matrix: ""
};
/** The policy in the working tree; without one the command line alone says what to record. */
function localModelPolicy(policy, workingDirectory) {
	return whichPolicy({
		run: localRun,
		policyPath: policy ?? "gatewright.yml",
		contracts: [],
		workspace: workingDirectory,
		workingDirectory,
		host: void 0
	});
}
/**
* What an action does, without GitHub: its records into the ledger of the checkout, the report to standard output.
* @returns the verdict's exit code; 1 also when the record could not be written into the ledger, 2 when `--out` could not
*/
async function actionRun(options, terminal, host) {
	let { action, inputs, record, policy, mode, directory } = options, { workingDirectory, signal } = terminal, { openLedger } = await import("./open-ledger2.js"), stores = storesOf(options, terminal);
	try {
		let evaluated = await evaluateToReport({
			action,
			inputs,
			whichPolicy: () => localModelPolicy(policy, workingDirectory),
			mode,
			run: localRun,
			openLedger: async (branch) => openLedger(await stores.open(branch)),
			workingDirectory,
			host,
			notes: []
		});
		if (signal.throwIfAborted(), evaluated.bug !== void 0) {
			let stack = stackOf(evaluated.bug);
			terminal.note(`gatewright: this is a bug in gatewright; please report it with the lines below.\n${stack}\n`);
		}
		let { made } = evaluated, report = record ? await keepRecords(evaluated.report, made, options, terminal, host, stores) : evaluated.report;
		terminal.out(await renderReport(report, options.format, terminal)), sayWhere(report, made?.records ?? [], options, terminal);
		let problem = directory === void 0 ? void 0 : await writeFiles(report, made, directory);
		return problem !== void 0 && terminal.note(`gatewright: ${problem}\n`), evaluated.exitCode === 0 ? report.ledger?.outcome === "failed" ? (terminal.note("gatewright: The exit code is 1 because the run's record is not in the ledger, whatever the report says of the checks.\n"), 1) : problem === void 0 ? 0 : 2 : evaluated.exitCode;
	} finally {
		await stores.close();
	}
}
/** Reading and appending share one store. */
function storesOf({ remote, noPush }, { workingDirectory, signal }) {
	let opening;
	return {
		open: (branch) => opening ??= localLedger({
			workingDirectory,
			remote,
			noPush,
			branch,
			signal
		}),
		close: async () => {
			await (await opening?.catch((error) => {
				if (!(error instanceof UserError)) throw error;
			}))?.close();
		}
	};
}
async function keepRecords(report, made, { directory }, { workingDirectory, signal }, { log }, stores) {
	if (made === void 0 || made.records.length === 0) return report;
	let { appendRecords } = await import("./append.js"), name = `gatewright-records-${made.records.map(recordId)[0]?.slice(0, 12)}.json`, file = join(directory ?? workingDirectory, name), shown = relative(workingDirectory, file), quiet = {
		...log,
		warning: log.info
	};
	return await settleRecords(report, made, {
		append: async (records, files) => appendRecords(await stores.open(made.ledgerBranch), records, {
			signal,
			log,
			files
		}),
		appendedBy: "",
		keep: async (records) => (await writeFile(file, `${JSON.stringify({
			version: 1,
			records
		})}\n`), shown),
		command: `gatewright ledger append ${shown}`,
		log: quiet
	});
}
/** The record's name, and where it can be found again. */
function sayWhere({ ledger }, records, { format }, terminal) {
	if (ledger?.outcome !== "appended") return;
	let say = format === "text" ? terminal.out : terminal.note;
	for (let record of records) {
		let id = recordId(record);
		say(`Record of ${record.model}: ${id} (${recordPath(record.kind, id)})\n`);
	}
}
/** A sentence when the files of `--out` could not be written. */
async function writeFiles(report, made, directory) {
	let { writeReportFiles } = await import("./report-files.js");
	try {
		await writeReportFiles(report, directory, made?.files ?? []);
		return;
	} catch (error) {
		if (error instanceof UserError || error instanceof AggregateError) return error.message;
		if (isSystemError(error)) return cannotWrite(directory, error).message;
		throw error;
	}
}
export { localRun as a, renderReport as c, isSystemError as d, makeOutputDirectory as f, localPolicy as i, reportFormats as l, localInputs as n, checkFormats as o, localModelPolicy as r, isReportFormat as s, actionRun as t, cannotWrite as u };
