import type { Check } from "../check.ts";
import { type Finding, gap, ok } from "../finding.ts";
import { gateCommand, isGateStep } from "../our-parts.ts";
import type { Step, WorkflowFile } from "../workflow-file.ts";

export const swallowedFailures: Check = {
  id: "swallowed-failures",
  title: "A gate that fails makes its job fail",
  run({ gates }) {
    const files = new Map(
      gates.flatMap(({ links }) => links.map(({ file, job }) => [`${file.path}\n${job.id}`, { file, job }])),
    );
    const findings: Finding[] = [];
    for (const { file, job } of files.values()) {
      if (job.continueOnError !== undefined && job.continueOnError !== "false") {
        findings.push(swallows(`The job ${job.id} has \`continue-on-error: ${job.continueOnError}\``, file, job.line));
      }
      for (const step of job.steps.filter(isGateStep)) {
        if (step.continueOnError !== undefined && step.continueOnError !== "false") {
          findings.push(
            swallows(`The step "${step.label}" has \`continue-on-error: ${step.continueOnError}\``, file, step.line),
          );
        }
        const how = swallowedBy(step);
        if (how !== undefined) findings.push(swallows(`The step "${step.label}" ${how}`, file, step.line));
      }
    }
    return findings.length > 0 ? findings : [ok("Nothing swallows the exit code of a gate.")];
  },
};

function swallows(why: string, file: WorkflowFile, line: number): Finding {
  return gap(`${why}: the job succeeds when the gate fails.`, {
    remedy: `${file.path}:${line}: take it out; \`mode: warn\` in the policy is the way to report without blocking.`,
    path: file.path,
    line,
  });
}

/** What a shell makes of the gate's exit code. */
function swallowedBy({ run, shell }: Step): string | undefined {
  if (run === undefined) return undefined;
  // A line that ends with a backslash goes on in the next one.
  const lines = run.replaceAll(/\\\r?\n/g, " ").split("\n");
  if (lines.some((line) => /^\s*set\s+\+e\b/.test(line))) return "switches `set -e` off";
  for (const line of lines.filter((one) => gateCommand.test(one))) {
    const after = line.slice(line.search(/\bgatewright\b/));
    if (/\|\|/.test(after)) return "goes on behind `||`";
    if (/(?<!\|)\|(?!\|)/.test(after) && !pipefail(shell, run))
      return "pipes the gate's output, and the last command's exit code counts";
    if (/(?<!&)&\s*$/.test(after)) return "starts the gate in the background";
  }
  return undefined;
}

/** `shell: bash` runs with pipefail; GitHub's own choice without the key does not. */
function pipefail(shell: string | undefined, run: string): boolean {
  return shell === "bash" || /pipefail/.test(shell ?? "") || /set\s+-[a-z]*o\s+pipefail/.test(run);
}
