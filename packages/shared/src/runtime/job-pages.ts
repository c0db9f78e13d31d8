import type { RunIdentity } from "../report/report.ts";

export interface JobPages {
  /** Page of the run, e.g. for the address of its artifacts. */
  run: string | undefined;
  /** Page of this job where its number is known (not on GitHub Enterprise Server), else of this attempt of the run. */
  job: string | undefined;
}

/** Web addresses of a job. */
export function jobPages(run: RunIdentity): JobPages {
  const { serverUrl, repository, runId, jobCheckRunId, runAttempt } = run;
  if (serverUrl === undefined || repository === undefined || runId === undefined)
    return { run: undefined, job: undefined };
  const page = `${serverUrl.replace(/\/+$/, "")}/${repository}/actions/runs/${runId}`;
  if (jobCheckRunId !== undefined) return { run: page, job: `${page}/job/${jobCheckRunId}` };
  return { run: page, job: runAttempt === undefined ? page : `${page}/attempts/${runAttempt}` };
}

/** Whether the artifact client will work here: it refuses GitHub Enterprise Server, which lacks the service. */
export function artifactService(
  serverUrl: string | undefined,
  runtime: { token: string | undefined; resultsUrl: string | undefined },
): "yes" | "no-service" | "enterprise-server" {
  if (!runtime.token || !runtime.resultsUrl) return "no-service";
  const address = serverUrl ?? "https://github.com";
  const host = URL.canParse(address) ? new URL(address).hostname.toLowerCase() : "";
  return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost")
    ? "yes"
    : "enterprise-server";
}
