import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { askGitHub } from "@gatewright/shared/github/ask-github.ts";
import { createPolicyHost } from "@gatewright/shared/github/policy-host.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { findApproval } from "@gatewright/shared/policy/approval.ts";
import { readSide } from "@gatewright/shared/policy/policy-side.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Action, EvaluateContext, Evaluation } from "@gatewright/shared/runtime/action.ts";
import { githubConnection } from "@gatewright/shared/runtime/github-connection.ts";
import { type NewestRun, newestRun } from "./blocked-run.ts";
import type { Inputs } from "./inputs.generated.ts";
import { submittedReview } from "./review.ts";

const budgetMs = 60_000;

/**
 * An approval changes no commit, so no check runs again by itself (design section 2): this starts the failed jobs of the pull
 * request's run, at the approved commit, once more. It decides nothing: the gate asks for the approval itself.
 */
export const reviewRerun: Action<Inputs> = {
  name: "review-rerun",
  title: "Re-run after an approval",
  // What counts is the rule of approvals, which is no policy's; so the job needs no `contents`.
  whichPolicy: async ({ policyPath }) => ({
    counts: await readSide("inputs", policyPath, async () => undefined),
    other: undefined,
    provenance: { ref: "inputs", reason: "A re-run stands under no policy." },
    policyWins: false,
    also: undefined,
    notes: [],
  }),
  evaluate: async (context) => {
    const evaluation = await startAgain(context);
    // Who looks for why nothing happened looks into the log.
    for (const { findings } of evaluation.subjects) {
      for (const { message, hint } of findings) context.host.log.info([message, hint ?? ""].join(" ").trim());
    }
    return evaluation;
  },
};

async function startAgain(context: EvaluateContext<Inputs>): Promise<Evaluation> {
  const { run, host, inputs } = context;
  const { headSha, pullRequest, pullRequestAuthor: author } = run;
  if (run.event !== "pull_request_review" || headSha === undefined || pullRequest === undefined) {
    throw configurationError(`This action was started by the event ${run.event}, and there is no review.`, {
      hint: "Start it by `on: pull_request_review`, as docs/init.md shows.",
    });
  }
  if (author === undefined) throw configurationError("The event does not say who opened the pull request.");
  const workflow = fileName(inputs.workflow);
  const page = `${run.serverUrl ?? "https://github.com"}/${run.repository}/pull/${pullRequest}/checks`;
  const click = `Open ${page}, the run of ${workflow}, and click *Re-run jobs*, *Re-run failed jobs*.`;

  const review = await submittedReview(host.variables);
  if (review.state !== "approved")
    return skipped(`The review of ${review.reviewer} approves nothing (${review.state}).`);
  if (run.readOnlyToken) {
    return skipped(`${run.readOnlyReason} It cannot start jobs again; somebody with write access has to.`, click);
  }
  const connect = githubConnection(run, inputs.token, createTimeBudget(budgetMs), host.variables, host.log.warning);
  const github = await connect();
  if ("missing" in github) throw configurationError(`Nothing can be started again. ${github.missing}`);

  const approval = await findApproval(createPolicyHost(connect, pullRequest), { headSha, author });
  if (!approval.approved) return skipped(`Nothing was started again, because ${approval.why}.`);
  const newest = await newestRun(github, { workflow, headSha, pullRequest });
  if (newest.state !== "blocked")
    return skipped(whyNot(newest, workflow, headSha), newest.state === "running" ? click : undefined);
  const { octokit, owner, repo } = github;
  await askGitHub(`run ${newest.id}, to be started again,`, () =>
    octokit.rest.actions.reRunWorkflowFailedJobs({ owner, repo, run_id: newest.id }),
  );
  const message = `${approval.by} has approved ${headSha.slice(0, 7)}, so the failed jobs of run ${newest.id} of ${workflow} run again.`;
  return evaluationOf({ verdict: "pass", message }, newest.id);
}

/** @throws UserError (`configuration`) for what is no file below `.github/workflows/` */
function fileName(workflow: string): string {
  const name = workflow.replace(/^\.github\/workflows\//, "");
  if (/^[^/\\]+\.ya?ml$/.test(name)) return name;
  throw configurationError(`The input \`workflow\` is "${workflow}", which is no file name of a workflow.`, {
    hint: "Give the name of the file below `.github/workflows/`, such as `ml.yml`.",
  });
}

function whyNot(newest: Exclude<NewestRun, { state: "blocked" }>, workflow: string, headSha: string): string {
  switch (newest.state) {
    case "none":
      return `There is no run of ${workflow} for ${headSha.slice(0, 7)}, so there is nothing to start again.`;
    case "running":
      return `Run ${newest.id} of ${workflow} has not ended. What it still has to decide is decided with the approval; what is decided already has to be started again when it has ended.`;
    case "ended":
      return `Run ${newest.id} of ${workflow} ended as ${newest.conclusion}: it blocks nothing that an approval could change.`;
  }
}

function skipped(message: string, hint?: string): Evaluation {
  return evaluationOf({ verdict: "skipped", message, ...(hint === undefined ? {} : { hint }) });
}

function evaluationOf(
  said: Pick<Finding, "verdict" | "message"> & Partial<Pick<Finding, "hint">>,
  runId?: number,
): Evaluation {
  const finding: Finding = {
    rule: "re-run",
    title: "After an approval the failed jobs run again",
    subject: "run",
    severity: "error",
    locations: [],
    samples: [],
    ...said,
  };
  return {
    subjects: [{ name: "re-run", verdict: said.verdict, evidence: [], findings: [finding], notes: [] }],
    notes: [],
    timings: {},
    versions: {},
    outputs: { "run-id": runId === undefined ? "" : String(runId) },
  };
}
