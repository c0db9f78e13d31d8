import { t as environment } from "./environment.js";
// packages/shared/src/ledger/trust.ts
/**
* What records of this run may be used for. In doubt the lesser: a push to another branch than the default one, or a manual start
* on one, is trusted like a pull request of the repository's own.
*/
function trustOf(run, variables) {
	return run.event === "local" ? trustElsewhere(variables) : run.fork ? "fork" : run.event === "pull_request" || run.event === "pull_request_target" || run.pullRequest !== void 0 ? "pull_request" : run.defaultBranch !== void 0 && run.ref === `refs/heads/${run.defaultBranch}` && trustedEvents.has(run.event) ? "default-branch" : "pull_request";
}
/**
* Events whose code is the default branch's own. `workflow_run` is not: its job speaks about another run. A comment on an issue is, as a
* comment that approves a retraining; one on a pull request was told apart before.
*/
const trustedEvents = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"issue_comment"
]);
/** Outside GitHub: GitLab and Jenkins say which branch they build; a person's own machine says nothing that could be believed. */
function trustElsewhere(variables) {
	return variables.GITLAB_CI === "true" ? trustOnGitLab(variables) : variables.JENKINS_URL ? trustOnJenkins(variables) : "local";
}
/** https://docs.gitlab.com/ci/variables/predefined_variables/ */
function trustOnGitLab(variables) {
	if (variables.CI_MERGE_REQUEST_IID) {
		let [source, target] = [variables.CI_MERGE_REQUEST_SOURCE_PROJECT_ID, variables.CI_MERGE_REQUEST_PROJECT_ID];
		return source !== void 0 && source !== target ? "fork" : "pull_request";
	}
	let branch = variables.CI_COMMIT_BRANCH;
	return branch !== void 0 && branch === variables.CI_DEFAULT_BRANCH ? "default-branch" : "pull_request";
}
/** Multibranch pipelines: https://www.jenkins.io/doc/book/pipeline/multibranch/ */
function trustOnJenkins(variables) {
	return variables.CHANGE_ID ? variables.CHANGE_FORK ? "fork" : "pull_request" : variables.BRANCH_IS_PRIMARY === "true" ? "default-branch" : "pull_request";
}
/**
* Whether the run judges a pull request and nothing else, so that it may restore what pull requests have trained. A tag, a release, a
* run that follows another one or a push to a branch may be what is deployed, though its records have no more trust.
*/
function isForPullRequest(run, variables) {
	return run.event === "local" ? !!(variables.CI_MERGE_REQUEST_IID ?? variables.CHANGE_ID) : run.event === "pull_request" || run.event === "merge_group";
}
/** Who writes the records of a run: whoever may, without giving jobs of pull requests the right to write. */
function whoAppends(trust) {
	switch (trust) {
		case "default-branch":
		case "local": return "this job";
		case "pull_request":
		case "fork": return "second stage";
	}
}
/** Where the run stands, for its records. */
function originOf(run, variables) {
	let workflowRef = variables[environment.workflowRef], { event, repository, headSha, baseSha, mergeSha, pullRequest, workflow, runId, runAttempt, job, serverUrl } = run;
	return {
		...withoutUndefined({
			event,
			repository,
			head_sha: headSha,
			base_sha: baseSha,
			merge_sha: mergeSha,
			pull_request: pullRequest,
			workflow,
			workflow_ref: workflowRef,
			run_id: runId,
			run_attempt: runAttempt,
			job,
			server_url: serverUrl
		}),
		event
	};
}
function withoutUndefined(origin) {
	return Object.fromEntries(Object.entries(origin).filter(([, value]) => value !== void 0 && value !== ""));
}
export { whoAppends as i, originOf as n, trustOf as r, isForPullRequest as t };
