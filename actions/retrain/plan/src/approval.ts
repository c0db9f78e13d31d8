import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { readRequestFailure } from "@gatewright/shared/github/request-failure.ts";
import { gitHubRefusal } from "@gatewright/shared/ledger/github-refusal.ts";
import { commandFor } from "../../src/command.ts";
import { startedPage, waitingPage } from "../../src/pages.ts";
import { readPermission } from "../../src/permission.ts";
import { holds, skipped } from "./findings.ts";
import type { Answer, Plan } from "./question.ts";

function about(model: string) {
  return { rule: "retrain-approval", title: "Somebody who may has let it start", subject: model };
}

/** A command by somebody without write access is none, whatever the policy says of approval. */
export async function refusedComment({ place, start, github }: Plan): Promise<Answer | undefined> {
  if (start.kind !== "comment") return undefined;
  const { mayWrite, role } = await readPermission(github, start.login);
  if (mayWrite) return undefined;
  return {
    finding: skipped(
      about(place.model),
      `Nothing is started: ${start.login} wrote the command and has the role ${role} here, which may not write.`,
      "Somebody with write access has to write it.",
    ),
  };
}

/** `approval: comment`: who presses the button or writes the command has approved; everything else asks. */
export async function approvalGiven({ place, rules, start, github }: Plan): Promise<Answer | undefined> {
  const { model } = place;
  if (start.kind === "comment") {
    // Their role was asked before everything else.
    return {
      finding: holds(about(model), `${start.login} has let it start by a comment.`),
      page: startedPage(place, start.login),
    };
  }
  if (rules.approval !== "comment") return undefined;
  if (start.kind === "by hand") {
    const { mayWrite } = await readPermission(github, start.login);
    if (mayWrite) return { finding: holds(about(model), `${start.login}, who may write, has started it by hand.`) };
  }
  return {
    finding: skipped(
      about(model),
      `Nothing is trained yet: the policy asks for approval by a comment, ${"`"}${commandFor(model)}${"`"}.`,
      "The issue of the model says where to write it.",
    ),
    page: waitingPage(place),
  };
}

/** An environment that does not exist is made by GitHub when a job names it, without anybody who has to agree: then nobody would. */
export async function environmentGuarded({ place, rules, github }: Plan): Promise<Answer | undefined> {
  const { approval, environment } = rules;
  if (approval !== "environment" || environment === undefined) return undefined;
  const { octokit, owner, repo } = github;
  const remedy = {
    hint: `Add required reviewers under Settings, Environments, ${environment}; private repositories need a paid plan for them. Or use \`approval: comment\`.`,
  };
  try {
    const { data } = await octokit.rest.repos.getEnvironment({ owner, repo, environment_name: environment });
    const guarded = data.protection_rules?.some((rule) => {
      return rule.type === "required_reviewers" && "reviewers" in rule && (rule.reviewers?.length ?? 0) > 0;
    });
    if (guarded !== true) {
      throw configurationError(
        `The environment ${environment} has no required reviewers, so it approves nothing.`,
        remedy,
      );
    }
  } catch (error) {
    const failure = readRequestFailure(error);
    if (failure === undefined) throw error;
    if (failure.kind !== "not-found") throw gitHubRefusal(failure, `the environment ${environment}`, "read");
    throw configurationError(
      `There is no environment ${environment} in this repository, so nobody could approve.`,
      remedy,
    );
  }
  return {
    finding: holds(about(place.model), `The reviewers of the environment ${environment} let the training job start.`),
  };
}
