import { n as configurationError } from "./user-error.js";
// packages/cli/src/note/note-target.ts
/**
* Where the note belongs: what the command line says, else the variables of GitLab CI or Jenkins.
* @returns a sentence when the pipeline belongs to no merge request
* @throws UserError (`configuration`) when the command line is wrong or, outside a pipeline, names too little
*/
function noteTarget(options, variables) {
	let onGitLab = variables.GITLAB_CI === "true", onJenkins = !onGitLab && !!variables.JENKINS_URL, number = options.mergeRequest ?? (onGitLab ? variables.CI_MERGE_REQUEST_IID : onJenkins ? variables.CHANGE_ID : void 0);
	if (!number) {
		if (onGitLab || onJenkins) return { none: "This pipeline belongs to no merge request, so there is no note to write." };
		throw missing("--merge-request", "the merge request");
	}
	let project = options.project ?? variables.CI_MERGE_REQUEST_PROJECT_ID;
	if (!project) throw missing("--project", "the project");
	let api = options.api ?? variables.CI_API_V4_URL;
	if (!api) throw missing("--api", "GitLab's API");
	let page = variables.CI_MERGE_REQUEST_PROJECT_URL, mergeRequest = mergeRequestNumber(number);
	return {
		apiUrl: apiAddress(api),
		project,
		mergeRequest,
		webUrl: page && options.mergeRequest === void 0 ? `${page}/-/merge_requests/${mergeRequest}` : void 0,
		pipeline: pipelineOf(variables)
	};
}
function pipelineOf(variables) {
	let sha = variables.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || variables.CI_COMMIT_SHA || variables.GIT_COMMIT || "";
	return {
		run: count(variables.CI_PIPELINE_ID ?? variables.BUILD_NUMBER) ?? 0,
		attempt: count(variables.CI_JOB_ID) ?? 1,
		sha,
		page: variables.CI_PIPELINE_URL || variables.BUILD_URL || void 0
	};
}
function mergeRequestNumber(text) {
	let number = count(text);
	if (number !== void 0) return number;
	throw configurationError(`The merge request is ${JSON.stringify(text.slice(0, 100))}, which is no number of one.`, { hint: "Give its number as GitLab shows it behind the `!`, such as `--merge-request 7`." });
}
function apiAddress(text) {
	let url = URL.canParse(text) ? new URL(text) : void 0;
	if (url !== void 0 && /^https?:$/.test(url.protocol) && url.username === "" && url.search === "") return url.href.replace(/\/+$/, "");
	throw configurationError(`${JSON.stringify(text.slice(0, 200))} is no address of GitLab's API.`, { hint: "Write it with its version, such as `--api https://gitlab.com/api/v4`." });
}
function missing(option, what) {
	return configurationError(`Nothing says which is ${what} that the note belongs to.`, { hint: `Give ${option}; in a merge request's pipeline on GitLab it is known.` });
}
function count(text) {
	let number = text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : 0;
	return number > 0 ? number : void 0;
}
export { noteTarget };
