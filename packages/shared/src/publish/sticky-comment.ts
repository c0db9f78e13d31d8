import type { GitHub } from "../github/client.ts";
import { readRequestFailure } from "../github/request-failure.ts";
import { checkRunExternalId } from "./check-run.ts";
import { newestSections } from "./newest-sections.ts";
import type { SurfaceOutcome } from "./outcome.ts";
import { type CommentSection, composeComment, parseComment } from "./render/comment.ts";
import type { Marker } from "./render/marker.ts";
import { readStoredSections } from "./stored-section.ts";

/** The pull request whose comment it is. */
export interface CommentTarget {
  github: GitHub;
  pullRequest: number;
  /** Undefined for an event that names the pull request only, such as `issue_comment`. */
  headSha: string | undefined;
  /** Login of the token's user, when the token is a person's. */
  login: string | undefined;
  /** The App that the token belongs to, as the check run told; undefined when there is none. */
  app: string | undefined;
}

export interface CommentOptions {
  section: CommentSection;
  /** Sections of other jobs of this run, made from their kept reports: where no check run and no comment has them. */
  beside: readonly CommentSection[];
  /** Keys that begin so belong to one run as a whole: where a newer run has sections, those of older runs go. */
  group?: string;
  /** The section is also in a check run, where any later writer finds it. */
  standsElsewhere: boolean;
  /** Whether a first comment may be created: `comment: on-failure` wants none while nothing fails. */
  mayCreate: boolean;
}

/** A comment holds 65,536 characters; on a 422 the next rung is tried, because that limit counts in ways of its own. */
const budgets = [60_000, 40_000, 20_000, 8_000];

/** Rounds of writing and looking whether another job's section came in between. */
const maximumRounds = 3;

interface OurComment {
  id: number;
  body: string;
  url: string;
  author: string | undefined;
}

/** Whose token a job has that was given no other. */
const jobApp = "github-actions";

/**
 * One comment per pull request for the whole suite, edited in place. A comment has no conditional write, so concurrent
 * writers can lose each other's section: every section also stands in its job's check run, completed before the comment
 * is written, and whoever writes last looks there again and writes again when it finds one that it did not know.
 *
 * Only what the same account wrote is ours. A token that is no person's does not say whose it is, so it is taken for the
 * App of the job's check run, else for the job's own; the first comment that it writes shows who it really was.
 */
export async function publishComment(target: CommentTarget, options: CommentOptions): Promise<SurfaceOutcome> {
  let author = target.login ?? `${target.app ?? jobApp}[bot]`;
  let comments = await listOurComments(target, author);
  if (comments.length === 0 && !options.mayCreate) {
    return skipped("Nothing fails, and `comment: on-failure` wants no first comment then.");
  }
  let written: string | undefined;
  let comment: OurComment | undefined;
  for (let round = 1; round <= maximumRounds; round += 1) {
    const newest = newestSections(
      [options.section],
      await sectionsOfCheckRuns(target),
      ...comments.map(({ body }) => parseComment(body)?.sections ?? []),
      // Last: what the others have is the same section with its links.
      options.beside.filter((section) => section.pullRequest === target.pullRequest),
    );
    const sections = options.group === undefined ? newest : withoutOlderRuns(newest, options.group);
    if (written === undefined && superseded(options.section, sections)) {
      return skipped("A newer run has already published this report, so the comment was left as it is.");
    }
    const fingerprint = JSON.stringify(sections);
    if (fingerprint === written && comments.length === 1 && isSameText(comments[0]?.body, comment?.body)) break;
    const [oldest, ...duplicates] = comments;
    comment = await writeWithinLimits(target, oldest, sections);
    written = fingerprint;
    for (const duplicate of duplicates) await deleteComment(target, duplicate.id);
    // Only a comment that was just created can have a twin by a job that looked at the same moment.
    if (oldest === undefined) {
      author = comment.author ?? author;
      comments = await listOurComments(target, author);
    } else comments = [options.standsElsewhere ? comment : await readAgain(target, comment)];
  }
  if (comment === undefined) throw new Error("no round of writing the comment was made");
  return {
    surface: "comment",
    state: "published",
    url: comments[0]?.url ?? comment.url,
    sentence: `The report stands in the comment of pull request ${target.pullRequest}.`,
  };
}

function superseded(section: CommentSection, newest: readonly CommentSection[]): boolean {
  const standing = newest.find(({ key }) => key === section.key);
  return standing === undefined || standing.run !== section.run || standing.attempt !== section.attempt;
}

function withoutOlderRuns(sections: CommentSection[], group: string): CommentSection[] {
  const ofGroup = sections.filter(({ key }) => key.startsWith(group));
  const newest = Math.max(...ofGroup.map(({ run }) => run));
  return sections.filter((section) => !ofGroup.includes(section) || section.run === newest);
}

/**
 * The comment as it stands now. Where a section is in no check run, another job that has read the comment before and written it since
 * has lost that section for good. What cannot be read is taken to be as it was written.
 */
async function readAgain({ github }: CommentTarget, comment: OurComment): Promise<OurComment> {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.issues.getComment({ owner, repo, comment_id: comment.id });
    return { ...comment, body: data.body ?? "" };
  } catch {
    return comment;
  }
}

/** GitHub may keep other line ends than it was sent. */
function isSameText(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [one, other].map((body) => body?.replaceAll("\r\n", "\n").trim());
  return a === b;
}

/** Oldest first. A comment is ours when its first line is our marker and `author` wrote it. */
async function listOurComments({ github, pullRequest }: CommentTarget, author: string): Promise<OurComment[]> {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pullRequest,
    per_page: 100,
  });
  return all
    .filter(({ user }) => user?.login === author)
    .map(({ id, body, html_url }) => ({ id, body: body ?? "", url: html_url, author }))
    .filter(({ body }) => parseComment(body) !== undefined)
    .sort((a, b) => a.id - b.id);
}

/**
 * Sections of all jobs on this run's commit, and on the commit that the pull request has moved to since: its run may have
 * written the comment while we did. A commit can be the head of several pull requests and have been pushed as well; the
 * section says which of them it is about. A token that may not read check runs loses only this repair.
 */
async function sectionsOfCheckRuns({
  github,
  headSha,
  pullRequest,
  app = jobApp,
}: CommentTarget): Promise<CommentSection[]> {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pullRequest });
    const commits = [...new Set([headSha ?? data.head.sha, data.head.sha])];
    const runs = await Promise.all(
      commits.map((ref) =>
        octokit.paginate(octokit.rest.checks.listForRef, { owner, repo, ref, filter: "all", per_page: 100 }),
      ),
    );
    return runs
      .flat()
      .filter((run) => run.app?.slug === app)
      .flatMap(sectionsOfCheckRun)
      .filter((section) => section.pullRequest === pullRequest);
  } catch (error) {
    const kind = readRequestFailure(error)?.kind;
    if (kind === "forbidden" || kind === "not-found") return [];
    throw error;
  }
}

function sectionsOfCheckRun(run: { external_id: string | null; output: { text: string | null } }): CommentSection[] {
  return readStoredSections(run.output.text ?? "").filter(
    ({ key, run: runId, attempt: runAttempt }) => run.external_id === checkRunExternalId(key, { runId, runAttempt }),
  );
}

async function writeWithinLimits(
  target: CommentTarget,
  existing: OurComment | undefined,
  sections: readonly CommentSection[],
): Promise<OurComment> {
  for (const [index, budget] of budgets.entries()) {
    const body = composeComment(sections, markerOf(sections), budget);
    try {
      return await write(target, existing, body);
    } catch (error) {
      if (index === budgets.length - 1 || readRequestFailure(error)?.kind !== "invalid") throw error;
    }
  }
  throw new Error("no budget for the comment");
}

async function write(target: CommentTarget, existing: OurComment | undefined, body: string): Promise<OurComment> {
  const { octokit, owner, repo } = target.github;
  if (existing !== undefined) {
    try {
      const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
      return { id: data.id, body, url: data.html_url, author: data.user?.login };
    } catch (error) {
      // Somebody deleted it since it was listed.
      if (readRequestFailure(error)?.kind !== "not-found") throw error;
    }
  }
  const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: target.pullRequest, body });
  return { id: data.id, body, url: data.html_url, author: data.user?.login };
}

async function deleteComment({ github: { octokit, owner, repo } }: CommentTarget, id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
  } catch (error) {
    // Another job collapsed the same duplicates.
    if (readRequestFailure(error)?.kind !== "not-found") throw error;
  }
}

/** The comment as a whole bears the newest run that it holds. */
function markerOf(sections: readonly CommentSection[]): Marker {
  const [newest] = sections.toSorted((a, b) => b.run - a.run || b.attempt - a.attempt);
  return { key: "gatewright", run: newest?.run ?? 0, attempt: newest?.attempt ?? 0, sha: newest?.sha ?? "" };
}

function skipped(sentence: string): SurfaceOutcome {
  return { surface: "comment", state: "skipped", sentence };
}
