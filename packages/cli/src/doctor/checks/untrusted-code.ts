import type { Check } from "../check.ts";
import { type Finding, gap, ok, unknown } from "../finding.ts";
import type { Step } from "../workflow-file.ts";

/** Events whose runs have the base's secrets and a token that may write, whoever caused them. */
const privileged = ["pull_request_target", "workflow_run", "issue_comment"];

const headOfStranger =
  /github\.event\.(?:pull_request\.head\.|pull_request\.merge_commit_sha|workflow_run\.head_|issue\.number|number\b|pull_request\.number)|github\.head_ref|refs\/pull\//;
const fetchesHead =
  /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|checkout|clone)\b[^\n]*(?:refs\/pull|pull\/|head_ref|HEAD_REF)/;

export const untrustedCode: Check = {
  id: "untrusted-code",
  title: "No workflow with secrets runs a stranger's code",
  run({ workflows, unreadWorkflows }) {
    const findings: Finding[] = [];
    for (const file of workflows) {
      const events = privileged.filter((event) => file.triggers.has(event));
      if (events.length === 0) continue;
      for (const step of file.jobs.flatMap(({ steps }) => steps).filter(takesHead)) {
        findings.push(
          gap(
            `On ${events.join(", ")} ${file.path} checks out what a pull request brings ("${step.label}"): its author gets the token and the secrets of that run.`,
            {
              remedy: `${file.path}:${step.line}: run it on \`pull_request\`, or leave the checkout out; docs/second-stage.md shows the safe way.`,
              path: file.path,
              line: step.line,
            },
          ),
        );
      }
    }
    for (const { path, line, reason } of unreadWorkflows) {
      findings.push({
        ...unknown(`The workflow ${path}`, { reason: reason.replace(/\.$/, ""), permission: undefined }, true),
        remedy: `${path}${line === undefined ? "" : `:${line}`}: mend the file, or remove it.`,
        path,
        ...(line === undefined ? {} : { line }),
      });
    }
    return findings.length > 0 ? findings : [ok("No workflow that gets secrets checks out a pull request's code.")];
  },
};

function takesHead({ uses, run, with: given }: Step): boolean {
  if (run !== undefined) return fetchesHead.test(run);
  if (uses === undefined || !/^actions\/checkout@/i.test(uses)) return false;
  return headOfStranger.test(`${given["ref"] ?? ""} ${given["repository"] ?? ""}`);
}
