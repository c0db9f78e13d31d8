import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";

/** The merge request whose note it is, and the pipeline that writes it. */
export interface NoteTarget {
  /** Base address of the REST API, e.g. `https://gitlab.com/api/v4`, without a `/` at its end. */
  apiUrl: string;
  /** Number or full path of the project that the merge request goes into. */
  project: string;
  mergeRequest: number;
  /** Web page of the merge request, where the CI system names it. */
  webUrl: string | undefined;
  pipeline: NotePipeline;
}

/** What tells a newer note from an older one. */
export interface NotePipeline {
  /** GitLab counts pipelines up over the whole server, Jenkins builds within a job. */
  run: number;
  /** A retried job of the same pipeline has a higher number. */
  attempt: number;
  sha: string;
  /** Its web page. */
  page: string | undefined;
}

export interface TargetOptions {
  api: string | undefined;
  project: string | undefined;
  mergeRequest: string | undefined;
}

/**
 * Where the note belongs: what the command line says, else the variables of GitLab CI or Jenkins.
 * @returns a sentence when the pipeline belongs to no merge request
 * @throws UserError (`configuration`) when the command line is wrong or, outside a pipeline, names too little
 */
export function noteTarget(options: TargetOptions, variables: Environment): NoteTarget | { none: string } {
  const onGitLab = variables["GITLAB_CI"] === "true";
  const onJenkins = !onGitLab && Boolean(variables["JENKINS_URL"]);
  const number =
    options.mergeRequest ??
    (onGitLab ? variables["CI_MERGE_REQUEST_IID"] : onJenkins ? variables["CHANGE_ID"] : undefined);
  if (!number) {
    if (onGitLab || onJenkins)
      return { none: "This pipeline belongs to no merge request, so there is no note to write." };
    throw missing("--merge-request", "the merge request");
  }
  // The project that the merge request goes into; a fork's pipeline runs in another one.
  const project = options.project ?? variables["CI_MERGE_REQUEST_PROJECT_ID"];
  if (!project) throw missing("--project", "the project");
  const api = options.api ?? variables["CI_API_V4_URL"];
  if (!api) throw missing("--api", "GitLab's API");
  const page = variables["CI_MERGE_REQUEST_PROJECT_URL"];
  const mergeRequest = mergeRequestNumber(number);
  return {
    apiUrl: apiAddress(api),
    project,
    mergeRequest,
    webUrl: page && options.mergeRequest === undefined ? `${page}/-/merge_requests/${mergeRequest}` : undefined,
    pipeline: pipelineOf(variables),
  };
}

function pipelineOf(variables: Environment): NotePipeline {
  const sha =
    variables["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"] || variables["CI_COMMIT_SHA"] || variables["GIT_COMMIT"] || "";
  return {
    // Outside a pipeline older than any, so that nobody's trial stands in the way of the next pipeline.
    run: count(variables["CI_PIPELINE_ID"] ?? variables["BUILD_NUMBER"]) ?? 0,
    attempt: count(variables["CI_JOB_ID"]) ?? 1,
    sha,
    page: variables["CI_PIPELINE_URL"] || variables["BUILD_URL"] || undefined,
  };
}

function mergeRequestNumber(text: string): number {
  const number = count(text);
  if (number !== undefined) return number;
  throw configurationError(`The merge request is ${JSON.stringify(text.slice(0, 100))}, which is no number of one.`, {
    hint: "Give its number as GitLab shows it behind the `!`, such as `--merge-request 7`.",
  });
}

function apiAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === "" && url.search === "") {
    return url.href.replace(/\/+$/, "");
  }
  throw configurationError(`${JSON.stringify(text.slice(0, 200))} is no address of GitLab's API.`, {
    hint: "Write it with its version, such as `--api https://gitlab.com/api/v4`.",
  });
}

function missing(option: string, what: string): Error {
  return configurationError(`Nothing says which is ${what} that the note belongs to.`, {
    hint: `Give ${option}; in a merge request's pipeline on GitLab it is known.`,
  });
}

function count(text: string | undefined): number | undefined {
  const number = text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0;
  return number > 0 ? number : undefined;
}
