import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import { askGitHub } from "@gatewright/shared/github/ask-github.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { tenAtATime } from "@gatewright/shared/ledger/github-session.ts";
import { readPermission } from "./permission.ts";

/** Events that start a training and that only somebody with write access, or GitHub itself, can cause. */
const ownEvents = ["schedule", "workflow_dispatch", "repository_dispatch", "push"] as const;

/** GitHub gives no more of one search, so the older ones would be hidden. */
const mostOfOneSearch = 1_000;
const mostRuns = 500;
const mostComments = 5_000;
/** Skipped ones included: a hundred requests. */
const mostListed = 10_000;
const mostAuthors = 200;
/** Of comments by people who may not write now: somebody may have lost the right since their training. */
const mostOfOthers = 100;

export interface RunsQuestion {
  /** Name of the workflow file. */
  file: string;
  since: Date;
  until: Date;
}

interface Run {
  id: number;
  createdAt: string;
  login: string | undefined;
}

/**
 * Ids of the runs whose jobs have to be looked at. Anybody can write a comment, and each command among them is a run, though it trains
 * nothing: they are listed apart, where they hide no other run, and those of strangers do not use up what can be counted.
 * @throws UserError (`evidence`) when GitHub cannot be asked, or there are more than can be counted
 */
export async function runsThatMayHaveTrained(github: GitHub, question: RunsQuestion): Promise<number[]> {
  const own = await Promise.all(ownEvents.map((event) => runsOf(github, question, event, mostRuns)));
  const comments = await runsOf(github, question, "issue_comment", mostComments);
  const logins = [...new Set(comments.flatMap(({ login }) => login ?? []))];
  if (logins.length > mostAuthors) throw tooOften(question.file, `by the comments of more than ${mostAuthors} people`);
  const strangers = new Set(
    (await tenAtATime(logins, async (login) => ((await readPermission(github, login)).mayWrite ? [] : [login]))).flat(),
  );
  const isStrangers = ({ login }: Run): boolean => login !== undefined && strangers.has(login);
  const newest = comments.filter(isStrangers).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const looked = [...own.flat(), ...comments.filter((run) => !isStrangers(run)), ...newest.slice(0, mostOfOthers)];
  return looked.map(({ id }) => id);
}

/** Runs that one event has started. One whose jobs were all skipped, as by a comment that is no command, has trained nothing. */
async function runsOf(
  { octokit, owner, repo }: GitHub,
  { file, since, until }: RunsQuestion,
  event: string,
  most: number,
): Promise<Run[]> {
  const found = new Map<number, Run>();
  let listed = 0;
  // The runner's clock may be behind GitHub's.
  let end = timeOf(until.getTime() + 3_600_000);
  for (let page = 1; ; page += 1) {
    const { data } = await askGitHub(`the runs of ${file}`, () =>
      octokit.rest.actions.listWorkflowRuns({
        owner,
        repo,
        workflow_id: file,
        event,
        created: `${timeOf(since.getTime())}..${end}`,
        per_page: 100,
        page,
      }),
    );
    const runs = data.workflow_runs;
    for (const { id, conclusion, created_at: createdAt, actor } of runs) {
      if (conclusion !== "skipped") found.set(id, { id, createdAt, login: actor?.login });
    }
    listed += runs.length;
    if (found.size > most || listed > mostListed) throw tooOften(file, `more than ${most} times`);
    const oldest = runs.at(-1)?.created_at;
    if (oldest === undefined || runs.length < 100) break;
    if (page * 100 < mostOfOneSearch) continue;
    // Newest first: the older ones are those of another search. Without an end of its own it would find the same again.
    if (Date.parse(oldest) >= Date.parse(end)) throw tooOften(file, `more than ${mostOfOneSearch} times in a second`);
    end = timeOf(Date.parse(oldest));
    page = 0;
  }
  return [...found.values()];
}

function timeOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** What cannot be counted must not be spent. */
export function tooOften(file: string, how: string): UserError {
  return evidenceError(`${file} has run ${how} in 30 days, too often for its trainings to be counted.`, {
    hint: "Start it less often: the schedule, the paths of its `push`, or the comments that start it.",
  });
}
