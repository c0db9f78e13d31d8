import type { GitHub } from "@gatewright/shared/github/client.ts";
import { ask } from "./ask.ts";
import { type Answer, known } from "./finding.ts";

/** The newest report of a check. */
export interface Reported {
  at: Date;
  /** The App that reported it. */
  app: { id: number; name: string };
  /** Where it was seen: `main`, or `pull request 7`. */
  where: string;
}

export interface ReportedOptions {
  /** Head of the branch. */
  sha: string;
  branch: string;
  now: Date;
  names: readonly string[];
}

/** GitHub offers a check as a required one when it has reported within a week. */
export const reportDays = 7;
const dayMs = 24 * 60 * 60 * 1000;
/** Pull requests that are looked at, newest first. */
const mostPulls = 10;

/** When each check last reported, on the head of the branch and of the pull requests that were updated within the week. */
export async function reportedChecks(
  github: GitHub,
  { sha, branch, now, names }: ReportedOptions,
): Promise<Map<string, Answer<Reported | undefined>>> {
  const found = new Map<string, Answer<Reported | undefined>>();
  if (names.length === 0) return found;
  const { octokit, owner, repo } = github;
  const pulls = await ask(
    async () => {
      const { data } = await octokit.rest.pulls.list({
        owner,
        repo,
        base: branch,
        state: "all",
        sort: "updated",
        direction: "desc",
        per_page: mostPulls,
      });
      return data
        .filter(({ updated_at }) => now.getTime() - Date.parse(updated_at) <= reportDays * dayMs)
        .map(({ number, head }) => ({ where: `pull request ${number}`, sha: head.sha }));
    },
    { permission: "pull-requests: read" },
  );
  for (const name of names)
    found.set(name, await newest(github, name, [{ where: branch, sha }, ...(pulls.known ? pulls.value : [])], pulls));
  return found;
}

async function newest(
  { octokit, owner, repo }: GitHub,
  check_name: string,
  places: readonly { where: string; sha: string }[],
  pulls: Answer<unknown>,
): Promise<Answer<Reported | undefined>> {
  const asked = places.map(async ({ where, sha }): Promise<Answer<Reported[]>> => {
    const answer = await ask(
      async () =>
        (await octokit.rest.checks.listForRef({ owner, repo, ref: sha, check_name, per_page: 100 })).data.check_runs,
      { permission: "checks: read", absent: { value: [] } },
    );
    if (!answer.known) return answer;
    return known(
      answer.value.flatMap(({ started_at, completed_at, app }) => {
        const time = completed_at ?? started_at;
        const by = { id: app?.id ?? 0, name: app?.slug ?? "an unknown App" };
        return time === null ? [] : [{ at: new Date(time), app: by, where }];
      }),
    );
  });
  const reports: Reported[] = [];
  for (const answer of await Promise.all(asked)) {
    if (!answer.known) return answer;
    reports.push(...answer.value);
  }
  const latest = reports.reduce<Reported | undefined>(
    (newer, one) => (newer === undefined || one.at > newer.at ? one : newer),
    undefined,
  );
  if (latest === undefined && !pulls.known) return pulls;
  return known(latest);
}
