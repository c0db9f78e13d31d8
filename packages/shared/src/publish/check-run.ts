import type { GitHub } from "../github/client.ts";
import { readRequestFailure } from "../github/request-failure.ts";
import type { RunIdentity } from "../report/report.ts";
import type { SurfaceOutcome } from "./outcome.ts";
import type { Annotation } from "./render/annotations.ts";

/** The check run of one report, on the head commit of the pull request. For reading: the job itself is the gate. */
export interface CheckRunTarget {
  github: GitHub;
  headSha: string;
  /** Shown in the list of checks. */
  title: string;
  /** Tells our check runs apart, see `checkRunExternalId`. */
  externalId: string;
  /** Page of this job, or of this run. */
  detailsUrl: string | undefined;
}

export type Conclusion = "success" | "neutral" | "failure" | "cancelled";

export interface CheckRunContent {
  conclusion: Conclusion;
  title: string;
  summary: string;
  text: string;
  annotations: Annotation[];
}

/** GitHub takes 50 annotations a request and adds those of later requests. */
const annotationsPerRequest = 50;

const externalIdPrefix = "gatewright:v1:";

/**
 * One check run has one id, also where several runs have check runs of the same name on one commit: a push and a pull
 * request, two pull requests, or a run that was started again.
 */
export function checkRunExternalId(
  key: string,
  { runId, runAttempt }: Pick<RunIdentity, "runId" | "runAttempt">,
): string {
  return `${externalIdPrefix}${key}:${runId ?? 0}.${runAttempt ?? 1}`;
}

/** The run and attempt of a check run that one of our jobs has written; undefined for every other check run. */
export function ownerOfCheckRun(externalId: string): { key: string; runId: number; runAttempt: number } | undefined {
  const found = /^gatewright:v1:([A-Za-z0-9.-]+):(\d{1,16})\.(\d{1,9})$/.exec(externalId);
  if (found === null) return undefined;
  const [, key = "", runId, runAttempt] = found;
  return { key, runId: Number(runId), runAttempt: Number(runAttempt) };
}

export interface CreatedCheckRun {
  id: number;
  /** The App whose token it is, e.g. `github-actions`. */
  app: string | undefined;
}

/** Shows that the check is running. */
export async function startCheckRun(target: CheckRunTarget, startedAt: Date): Promise<CreatedCheckRun> {
  const { octokit, owner, repo } = target.github;
  const { data } = await octokit.rest.checks.create({
    owner,
    repo,
    ...identity(target),
    status: "in_progress",
    started_at: startedAt.toISOString(),
    output: { title: "Running", summary: "The report follows when the job is done." },
  });
  return { id: data.id, app: data.app?.slug };
}

/**
 * Completes the check run, or creates it completed when it could not be created at the start. What GitHub finds too long
 * or malformed is left out step by step: a conclusion without a text is better than a check that runs for ever. `id` is undefined
 * when nobody knows whether there is one, and `none` when there is not.
 */
export async function completeCheckRun(
  target: CheckRunTarget,
  id: number | "none" | undefined,
  content: CheckRunContent,
  now: Date,
): Promise<SurfaceOutcome & { app?: string }> {
  const rungs = [
    content,
    { ...content, annotations: [] },
    { ...content, annotations: [], text: "" },
    { ...content, annotations: [], text: "", summary: content.title },
  ].filter((rung, index, all) => index === 0 || JSON.stringify(rung) !== JSON.stringify(all[index - 1]));
  for (const [index, rung] of rungs.entries()) {
    try {
      const standing = id === "none" ? undefined : (id ?? (await findUnfinished(target)));
      const { url, app } = await complete(target, standing, rung, now);
      const shortened = index === 0 ? "" : " GitHub refused the full text, so it is shortened.";
      return {
        surface: "check run",
        state: "published",
        ...(url === undefined ? {} : { url }),
        ...(app === undefined ? {} : { app }),
        sentence: `The check run "${target.title}" is ${rung.conclusion}.${shortened}`,
      };
    } catch (error) {
      const last = index === rungs.length - 1;
      if (last || readRequestFailure(error)?.kind !== "invalid") throw error;
    }
  }
  throw new Error("a check run without any content");
}

export interface ShortContent {
  conclusion: Conclusion;
  title: string;
  summary: string;
}

/**
 * Completes a check run that still seems to be running with one sentence: the job was cancelled, or the main step could
 * not write the report there. One that is complete is left alone: it says more. Returns whether there was one to complete.
 */
export async function endCheckRun(
  target: CheckRunTarget,
  known: number | undefined,
  content: ShortContent,
  now: Date,
): Promise<boolean> {
  const { octokit, owner, repo } = target.github;
  const id = known ?? (await findUnfinished(target));
  if (id === undefined) return false;
  const { data } = await octokit.rest.checks.get({ owner, repo, check_run_id: id });
  if (data.status === "completed") return false;
  await complete(target, id, { ...content, text: "", annotations: [] }, now);
  return true;
}

async function complete(
  target: CheckRunTarget,
  id: number | undefined,
  content: CheckRunContent,
  now: Date,
): Promise<{ url: string | undefined; app: string | undefined }> {
  const { octokit, owner, repo } = target.github;
  const [first = [], ...rest] = batches(content.annotations);
  const text = content.text === "" ? {} : { text: content.text };
  const output = { title: content.title, summary: content.summary, ...text };
  const completed = {
    owner,
    repo,
    status: "completed",
    conclusion: content.conclusion,
    completed_at: now.toISOString(),
    output: { ...output, ...(first.length === 0 ? {} : { annotations: first }) },
  } as const;
  const { data } =
    id === undefined
      ? await octokit.rest.checks.create({ ...identity(target), ...completed })
      : await octokit.rest.checks.update({ check_run_id: id, ...completed });
  // The conclusion goes first: if GitHub fails between two batches, the check does not run for ever.
  for (const annotations of rest) {
    await octokit.rest.checks.update({ owner, repo, check_run_id: data.id, output: { ...output, annotations } });
  }
  return { url: data.html_url ?? undefined, app: data.app?.slug };
}

/** A check run that was created although its answer was lost. */
async function findUnfinished(target: CheckRunTarget): Promise<number | undefined> {
  const { octokit, owner, repo } = target.github;
  const { data } = await octokit.rest.checks.listForRef({
    owner,
    repo,
    ref: target.headSha,
    check_name: target.title,
    status: "in_progress",
    per_page: 100,
  });
  return data.check_runs.find((run) => run.external_id === target.externalId)?.id;
}

function identity({ title, headSha, externalId, detailsUrl }: CheckRunTarget) {
  return {
    name: title,
    head_sha: headSha,
    external_id: externalId,
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
  };
}

function batches(annotations: readonly Annotation[]): Annotation[][] {
  const count = Math.ceil(annotations.length / annotationsPerRequest);
  return Array.from({ length: count }, (_, index) =>
    annotations.slice(index * annotationsPerRequest, (index + 1) * annotationsPerRequest),
  );
}
