import { t as systemErrorCode } from "./system-error.js";
import { t as environment } from "./environment.js";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
// packages/shared/src/runtime/cancellation.ts
/** The runner ended the job: SIGINT first, SIGTERM 7.5 seconds later, and the end 2.5 seconds after that. */
var Cancelled = class extends Error {
	constructor(signal) {
		super(`the job was cancelled (${signal})`), this.name = "Cancelled";
	}
};
/**
* Listens to the signals by which the runner, or a terminal, ends a job. Only the first asks politely; the second ends the
* process at once, also when a query of the engine does not look at the interruption.
*/
function listenForCancellation() {
	let controller = new AbortController(), cancelled = new Promise((_, reject) => {
		controller.signal.addEventListener("abort", () => reject(controller.signal.reason), { once: !0 });
	});
	cancelled.catch(() => void 0);
	let stopListening = () => {
		process.off("SIGINT", listener), process.off("SIGTERM", listener);
	}, listener = (signal) => {
		stopListening(), controller.abort(new Cancelled(signal));
	};
	return process.on("SIGINT", listener), process.on("SIGTERM", listener), {
		signal: controller.signal,
		cancelled,
		stopListening
	};
}
// packages/shared/src/runtime/job-pages.ts
/** Web addresses of a job. */
function jobPages(run) {
	let { serverUrl, repository, runId, jobCheckRunId, runAttempt } = run;
	if (serverUrl === void 0 || repository === void 0 || runId === void 0) return {
		run: void 0,
		job: void 0
	};
	let page = `${serverUrl.replace(/\/+$/, "")}/${repository}/actions/runs/${runId}`;
	return jobCheckRunId === void 0 ? {
		run: page,
		job: runAttempt === void 0 ? page : `${page}/attempts/${runAttempt}`
	} : {
		run: page,
		job: `${page}/job/${jobCheckRunId}`
	};
}
/** Whether the artifact client will work here: it refuses GitHub Enterprise Server, which lacks the service. */
function artifactService(serverUrl, runtime) {
	if (!runtime.token || !runtime.resultsUrl) return "no-service";
	let address = serverUrl ?? "https://github.com", host = URL.canParse(address) ? new URL(address).hostname.toLowerCase() : "";
	return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost") ? "yes" : "enterprise-server";
}
// packages/shared/src/runtime/step-directories.ts
/** A directory of its own for every step, so that two steps of one job do not overwrite each other's report. */
async function reportDirectory(variables, key) {
	let parent = join(temporaryRoot(variables), "gatewright");
	await mkdir(parent, { recursive: !0 });
	for (let number = 1;; number += 1) {
		let directory = join(parent, number === 1 ? key : `${key}.${number}`);
		try {
			return await mkdir(directory), directory;
		} catch (error) {
			if (systemErrorCode(error) !== "EEXIST") throw error;
		}
	}
}
/** The runner's directory for temporary files, or the machine's where that is not there. */
function temporaryRoot(variables) {
	let named = variables[environment.runnerTemp];
	return named && existsSync(named) ? named : tmpdir();
}
export { Cancelled as a, jobPages as i, temporaryRoot as n, listenForCancellation as o, artifactService as r, reportDirectory as t };
