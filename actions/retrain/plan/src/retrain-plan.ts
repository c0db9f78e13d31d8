import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { defaultRetrain } from "@gatewright/shared/policy/read-retrain.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import { worstVerdict } from "@gatewright/shared/report/verdict.ts";
import type { Action, EvaluateContext, Evaluation } from "@gatewright/shared/runtime/action.ts";
import { githubConnection } from "@gatewright/shared/runtime/github-connection.ts";
import { modelToTrain } from "@gatewright/tracking/training/model-to-train.ts";
import { modelInCommand } from "../../src/command.ts";
import type { Place } from "../../src/pages.ts";
import { writeRetrainIssue } from "../../src/retrain-issue.ts";
import { readStart } from "../../src/start.ts";
import { workflowFile } from "../../src/workflow-file.ts";
import { approvalGiven, environmentGuarded, refusedComment } from "./approval.ts";
import { withinBudget } from "./budget.ts";
import { stillBeating } from "./circuit-breaker.ts";
import { skipped } from "./findings.ts";
import type { Inputs } from "./inputs.generated.ts";
import type { Plan } from "./question.ts";

/** Of all questions together; counting a month of runs takes one for each. */
const budgetMs = 180_000;

/**
 * Whether a model may be retrained now. What cannot be said (GitHub does not answer, the ledger is damaged) is an error and trains
 * nothing: a budget that is not looked at is none.
 */
export const retrainPlan: Action<Inputs> = { name: "retrain-plan", title: "Retraining", evaluate };

async function evaluate(context: EvaluateContext<Inputs>): Promise<Evaluation> {
  const { run, inputs, policy, host } = context;
  const start = await readStart(run, host.variables);
  const { name: model } = modelToTrain(policy, inputs.model, run.repository?.split("/").at(-1) ?? "");
  const rules = policy?.models.find(({ name }) => name === model)?.retrain ?? defaultRetrain;
  if (start.kind === "other comment") return ended(model, [notMeant(model, start.why)]);
  if (start.kind === "comment") {
    const meant = modelInCommand(start.text);
    if (meant !== model) return ended(model, [notMeant(model, "the comment is no command for this model")]);
  }
  const connect = githubConnection(run, inputs.token, createTimeBudget(budgetMs), host.variables, host.log.warning);
  const github = await connect();
  if ("missing" in github)
    throw configurationError(`Whether ${model} may be retrained cannot be said. ${github.missing}`);

  const place: Place = { model, run, workflow: workflowFile(host.variables) };
  const plan: Plan = { place, rules, start, github, context };
  const findings: Finding[] = [];
  // Cheap and decisive first: nobody's comment makes gatewright count a month of runs.
  for (const question of [refusedComment, stillBeating, withinBudget, approvalGiven, environmentGuarded]) {
    const { finding, page } = (await question(plan)) ?? {};
    if (finding === undefined) continue;
    findings.push(finding);
    host.log.info(finding.message);
    const issue = page === undefined ? undefined : await writeRetrainIssue(github, model, page);
    if (finding.verdict !== "pass" && finding.verdict !== "warn") return ended(model, findings, issue?.url);
  }
  return {
    ...ended(model, findings),
    outputs: {
      run: "true",
      model,
      "timeout-minutes": String(rules.timeoutMinutes),
      environment: rules.environment ?? "",
      "issue-url": "",
    },
  };
}

function notMeant(model: string, why: string): Finding {
  return skipped(
    { rule: "retrain-start", title: "Something asks for a retraining", subject: model },
    `Nothing is started: ${why}.`,
  );
}

function ended(model: string, findings: Finding[], issueUrl = ""): Evaluation {
  const last = findings.at(-1);
  const verdict = worstVerdict(findings.map((finding) => finding.verdict));
  const started = last?.verdict === "pass" || last?.verdict === "warn";
  const headline = started ? `${model} may be retrained` : (last?.message ?? "").replace(/\.$/, "");
  return {
    subjects: [{ name: model, verdict, headline, evidence: [], findings, notes: [] }],
    notes: [],
    timings: {},
    versions: {},
    outputs: { run: "false", model, "timeout-minutes": "", environment: "", "issue-url": issueUrl },
  };
}
