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

/** What a shell makes of the gate's exit code; undefined when the step fails with it. */
export function swallowedBy({ run, shell }: Pick<Step, "run" | "shell">): string | undefined {
  if (run === undefined) return undefined;
  // A line that ends with a backslash goes on in the next one.
  const lines = run
    .replaceAll(/\\\r?\n/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.some((line) => /^set\s+\+e\b/.test(line))) return "switches `set -e` off";
  for (const [index, line] of lines.entries()) {
    const command = gateCommand.exec(line);
    if (command === null) continue;
    const [before, after] = [line.slice(0, command.index), line.slice(command.index)];
    const last = index === lines.length - 1;
    if (/(?:^|[;&|]\s*|\s)(?:if|while|until|!)\s/.test(before)) return "asks for the gate's exit code in a condition";
    if (/\|\|/.test(after)) return "goes on behind `||`";
    if (/(?<!\|)\|(?!\|)/.test(after) && !pipefail(shell, run)) {
      return "pipes the gate's output, and the last command's exit code counts";
    }
    if (/(?<![&>])&\s*$/.test(after)) return "starts the gate in the background";
    // bash leaves a list with `&&` out of `set -e`, and a shell that was written out has no `-e` by itself.
    if (!last && /&&/.test(after)) return "goes on after a gate that fails before `&&`";
    if (!last && !endsAtFailures(shell)) return `runs in \`${shell}\`, which goes on after a failure`;
  }
  return undefined;
}

/** `shell: bash` runs with pipefail; GitHub's own choice without the key does not. */
function pipefail(shell: string | undefined, run: string): boolean {
  return shell === "bash" || /pipefail/.test(shell ?? "") || /set\s+-[a-z]*o\s+pipefail/.test(run);
}

/** GitHub starts bash and sh with `-e`, unless the command is written out. */
function endsAtFailures(shell: string | undefined): boolean {
  return shell === undefined || !shell.includes("{0}") || /\s-[a-z]*e/.test(shell);
}
