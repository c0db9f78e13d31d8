import type { Check } from "../check.ts";
import type { Facts } from "../facts.ts";
import { type Finding, info, ok, unknown, warning } from "../finding.ts";
import { isSecondStage } from "../our-parts.ts";
import { fields, type WorkflowFile, words } from "../workflow-file.ts";

export const secondStage: Check = {
  id: "second-stage",
  title: "The second stage follows every run of the gate",
  run(facts) {
    const { branch, defaultBranch, workflows, gates } = facts;
    if (branch !== defaultBranch) {
      return [info(`GitHub runs the second stage as it stands on ${defaultBranch}, which is not looked at here.`)];
    }
    const stages = workflows.filter((file) => file.triggers.has("workflow_run") && file.jobs.some(isSecondStage));
    if (stages.length === 0) {
      return [
        warning(
          `No workflow on ${branch} calls ml-report.yml: what pull requests record is lost, and those from forks get no comment.`,
          {
            remedy:
              "Add .github/workflows/ml-report.yml; docs/second-stage.md has it whole, and `gatewright init` writes it.",
          },
        ),
      ];
    }
    const findings = stages.flatMap((file) => stateOf(file, facts));
    const followed = new Set(stages.flatMap((file) => words(fields(file.triggers.get("workflow_run"))["workflows"])));
    const names = [...new Map(gates.map(({ file }) => [file.path, file])).values()];
    for (const { name, path } of names.filter((file) => !followed.has(file.name))) {
      const stage = stages[0];
      const said = [...followed].map((one) => `"${one}"`).join(", ") || "nothing";
      findings.push(
        warning(
          `${stage?.path} follows ${said}, but the workflow in ${path} is called "${name}": its runs are never reported.`,
          {
            remedy: `${stage?.path}: \`workflows: [${name}]\`.`,
            ...(stage === undefined ? {} : { path: stage.path, line: 1 }),
          },
        ),
      );
    }
    return findings.length > 0 ? findings : [ok("The second stage follows the runs of the gate.")];
  },
};

function stateOf(file: WorkflowFile, { workflowStates, repository }: Facts): Finding[] {
  const findings: Finding[] = [];
  const types = words(fields(file.triggers.get("workflow_run"))["types"]);
  if (types.length > 0 && !types.includes("completed")) {
    findings.push(
      warning(`${file.path} starts on \`types: [${types.join(", ")}]\`, when there is nothing to report yet.`, {
        remedy: `${file.path}: \`types: [completed]\`.`,
        path: file.path,
        line: 1,
      }),
    );
  }
  if (!workflowStates.known)
    return [...findings, unknown(`Whether ${file.path} is switched on`, workflowStates, false)];
  const state = workflowStates.value.get(file.path) ?? "active";
  if (state !== "active") {
    findings.push(
      warning(`${file.path} is switched off (${state}).`, {
        remedy: "Actions > the workflow > Enable workflow.",
        command: `gh workflow enable ${file.path.slice(file.path.lastIndexOf("/") + 1)} --repo ${repository}`,
        path: file.path,
      }),
    );
  }
  return findings;
}
