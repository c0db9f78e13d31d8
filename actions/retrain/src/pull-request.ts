import { askGitHub } from "@gatewright/shared/github/ask-github.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { proposalBranch } from "./branch.ts";
import { doOnGitHub } from "./refusal.ts";

export interface ProposalPull {
  number: number;
  url: string;
}

/** The open pull request of the model's branch; undefined when there is none. One in a fork, under the same name, is not ours. */
export async function findProposal({ octokit, owner, repo }: GitHub, model: string): Promise<ProposalPull | undefined> {
  const branch = proposalBranch(model);
  const { data } = await askGitHub(`the pull request from ${branch}`, () =>
    octokit.rest.pulls.list({ owner, repo, head: `${owner}:${branch}`, state: "open", per_page: 100 }),
  );
  const found = data.find(({ head }) => {
    return head.ref === branch && head.repo?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  });
  return found === undefined ? undefined : { number: found.number, url: found.html_url };
}

export interface ProposalPage {
  title: string;
  body: string;
}

/** Opens the pull request of a model, or writes what it is about now. */
export async function openProposal(
  github: GitHub,
  { model, base, title, body }: ProposalPage & { model: string; base: string },
): Promise<ProposalPull> {
  const { octokit, owner, repo } = github;
  const existing = await findProposal(github, model);
  if (existing !== undefined) {
    await doOnGitHub(`Pull request ${existing.number} of ${model} could not be updated`, () =>
      octokit.rest.pulls.update({ owner, repo, pull_number: existing.number, title, body }),
    );
    return existing;
  }
  const head = proposalBranch(model);
  const { data } = await doOnGitHub(`The pull request of ${model} could not be opened`, () =>
    octokit.rest.pulls.create({ owner, repo, title, body, head, base }),
  );
  return { number: data.number, url: data.html_url };
}

/** What was proposed is not what the newest retraining says; a closed pull request is never merged by mistake. */
export async function closeProposal(
  { octokit, owner, repo }: GitHub,
  { number }: ProposalPull,
  { title, body }: ProposalPage,
): Promise<void> {
  await doOnGitHub(`Pull request ${number} could not be closed`, () =>
    octokit.rest.pulls.update({ owner, repo, pull_number: number, title, body, state: "closed" }),
  );
}
