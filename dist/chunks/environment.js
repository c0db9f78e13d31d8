// packages/shared/src/runtime/environment.ts
/** Every environment variable that gatewright reads, named once. */
const environment = {
	/** Name of the event, e.g. `pull_request`. Absent: no GitHub run, the CLI's `local`. */
	eventName: "GITHUB_EVENT_NAME",
	/** File with the event's JSON payload. */
	eventPath: "GITHUB_EVENT_PATH",
	/** `owner/name` of the repository that the workflow runs in; for a pull request its base repository. */
	repository: "GITHUB_REPOSITORY",
	/** Commit that the workflow runs on. On `pull_request` this is the merge commit, never what a verdict is about. */
	sha: "GITHUB_SHA",
	/** Full name of what was pushed or dispatched, e.g. `refs/heads/main`, `refs/pull/7/merge`. */
	ref: "GITHUB_REF",
	/** Who caused the run. */
	actor: "GITHUB_ACTOR",
	workflow: "GITHUB_WORKFLOW",
	/** Path and ref of the workflow file, e.g. `o/r/.github/workflows/ml.yml@refs/heads/main`. */
	workflowRef: "GITHUB_WORKFLOW_REF",
	/** Id of the job in the workflow file. */
	job: "GITHUB_JOB",
	/** Id of the step, or a name that the runner gives it: two steps of one job never have the same. */
	step: "GITHUB_ACTION",
	runId: "GITHUB_RUN_ID",
	/** 1 for the first attempt; re-running the same run counts up. */
	runAttempt: "GITHUB_RUN_ATTEMPT",
	/** Base address of the web pages, e.g. `https://github.com`. */
	serverUrl: "GITHUB_SERVER_URL",
	/** Base address of the REST API, e.g. `https://api.github.com`. */
	apiUrl: "GITHUB_API_URL",
	/** Where the checkout stands. */
	workspace: "GITHUB_WORKSPACE",
	/** The job's own check run; the runner gives it to no variable, so it comes by an input's default (`job.check_run_id`). */
	jobCheckRunId: "INPUT_JOB-CHECK-RUN-ID",
	/** Markdown of the step's job summary is appended to this file. */
	stepSummary: "GITHUB_STEP_SUMMARY",
	/** Outputs of the step are appended to this file. */
	output: "GITHUB_OUTPUT",
	/** What the post step is told is appended to this file. */
	state: "GITHUB_STATE",
	/** Temporary directory of the job. */
	runnerTemp: "RUNNER_TEMP",
	/** Downloaded tools are kept here between jobs where the runner keeps it. */
	runnerToolCache: "RUNNER_TOOL_CACHE",
	/** Artifact service of the run; only JavaScript actions get it. */
	resultsUrl: "ACTIONS_RESULTS_URL",
	runtimeToken: "ACTIONS_RUNTIME_TOKEN"
}, postState = {
	/** `true` in the post step: the main step has run. */
	started: "gatewright_started",
	/** `true` when the main step came to its end, so that nothing is left to tidy up. */
	finished: "gatewright_finished",
	/** Id of the check run that the main step created. */
	checkRun: "gatewright_check_run",
	/** What the check run has to say, when the main step came to a verdict and could not write it there. */
	conclusion: "gatewright_conclusion"
};
/** The value that the main step saved under `name`, as the runner hands it to the post step. */
function savedState(variables, name) {
	return variables[`STATE_${name}`] ?? "";
}
/** The only place that reads the process's environment; everything else gets it as an argument. */
function processEnvironment() {
	return process.env;
}
export { savedState as i, postState as n, processEnvironment as r, environment as t };
