import { askGitHub } from "@gatewright/shared/github/ask-github.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { comment, serialise } from "@gatewright/shared/publish/render/markdown.ts";
import { doOnGitHub } from "./refusal.ts";

/** Every issue of ours has it, so that a repository with thousands of issues is not searched. */
export const issueLabel = "gatewright-retrain";

/** The one issue of a model: how its retraining stands. It is updated in place, open while somebody has something to do. */
export interface RetrainIssue {
  number: number;
  url: string;
  open: boolean;
}

export interface IssuePage {
  title: string;
  /** Markdown. */
  body: string;
  open: boolean;
  /** Said only where there is an issue already. */
  onlyUpdate?: true;
}

/**
 * The issue of a model, the oldest when there are several. Only what a bot or this token's user wrote is ours: a stranger's could show
 * a maintainer whatever it likes.
 */
export async function findRetrainIssue(
  { octokit, owner, repo }: GitHub,
  model: string,
): Promise<RetrainIssue | undefined> {
  const issues = await askGitHub(`the issue of ${model}`, () =>
    octokit.paginate(octokit.rest.issues.listForRepo, {
      owner,
      repo,
      labels: issueLabel,
      state: "all",
      sort: "created",
      direction: "asc",
      per_page: 100,
    }),
  );
  const first = markerOf(model);
  const found = issues.find(({ body, user, pull_request: pull }) => {
    return pull === undefined && user?.type === "Bot" && body?.split("\n")[0] === first;
  });
  if (found === undefined) return undefined;
  return { number: found.number, url: found.html_url, open: found.state === "open" };
}

/** Writes how it stands now. Nothing is opened only to say that there is nothing to do. */
export async function writeRetrainIssue(
  github: GitHub,
  model: string,
  page: IssuePage,
): Promise<RetrainIssue | undefined> {
  const { octokit, owner, repo } = github;
  const existing = await findRetrainIssue(github, model);
  const body = `${markerOf(model)}\n\n${page.body}\n`;
  const { title } = page;
  if (existing === undefined) {
    if (!page.open || page.onlyUpdate) return undefined;
    const { data } = await doOnGitHub(`The issue about ${model} could not be opened`, () =>
      octokit.rest.issues.create({ owner, repo, title, body, labels: [issueLabel] }),
    );
    return { number: data.number, url: data.html_url, open: true };
  }
  if (!page.open && !existing.open) return existing;
  const state = page.open ? "open" : "closed";
  await doOnGitHub(`Issue ${existing.number} about ${model} could not be updated`, () =>
    octokit.rest.issues.update({ owner, repo, issue_number: existing.number, title, body, state }),
  );
  return { ...existing, open: page.open };
}

/** The first line of what is ours. A model's name may hold what would end an HTML comment. */
export function markerOf(model: string): string {
  return serialise([comment(`gatewright:v1:retrain model=${model.replaceAll("-", "%2D")}`)]);
}
