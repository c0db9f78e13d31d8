import type { Check } from "../check.ts";
import { type Finding, gap, ok, unknown } from "../finding.ts";
import { beginsWithGate, isGateStep, mayRunGate } from "../our-parts.ts";
import { type ShellCommand, shellCommands } from "../shell-script.ts";
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
        const why = unclearIn(step);
        if (how !== undefined) findings.push(swallows(`The step "${step.label}" ${how}`, file, step.line));
        else if (why !== undefined) {
          const what = `Whether the step "${step.label}" fails with its gate`;
          findings.push({
            ...unknown(what, { reason: why, permission: undefined }, true),
            remedy: `${file.path}:${step.line}: run the gate as a plain command on a line of its own.`,
            path: file.path,
            line: step.line,
          });
        }
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

/** What a shell makes of the gate's exit code; undefined when the step fails with it, as far as `unclearIn` can tell. */
export function swallowedBy({ run, shell }: Script): string | undefined {
  if (run === undefined) return undefined;
  const commands = shellCommands(run);
  if (!commands.some(mayRunGate)) return undefined;
  if (commands.some(({ text }) => switchesOff.test(text))) return "switches `set -e` off";
  if (commands.some(({ text }) => /^trap\b.*\bexit\b/s.test(text))) return "ends with another exit code by `trap`";
  for (const [index, command] of commands.entries()) {
    if (!mayRunGate(command)) continue;
    const { text, asked, after } = command;
    if (asked || /^!\s/.test(text)) return "asks for the gate's exit code in a condition";
    if (!beginsWithGate(text)) continue;
    const { operators, last } = behind(commands, index);
    if (operators.includes("||")) return "goes on behind `||`";
    if (after === "|" && !pipefail(shell, run))
      return "pipes the gate's output, and the last command's exit code counts";
    if (operators.includes("&")) return "starts the gate in the background";
    // bash leaves a list with `&&` out of `set -e`, and a shell that was written out has no `-e` by itself.
    if (!last && operators.includes("&&")) return "goes on after a gate that fails before `&&`";
    if (!last && !endsAtFailures(shell)) return `runs in \`${shell}\`, which goes on after a failure`;
  }
  return undefined;
}

/** Why it cannot be told whether the step fails with the gate; a phrase that fits behind "because". */
export function unclearIn({ run, shell }: Script): string | undefined {
  if (run === undefined) return undefined;
  const commands = shellCommands(run);
  const gates = [...commands.entries()].filter(([, command]) => mayRunGate(command));
  if (gates.length === 0) return undefined;
  if (shell !== undefined && !/^(?:\S*\/)?(?:ba|da)?sh\b/.test(shell) && commands.length > 1) {
    return `a script for \`${shell}\` is not read here`;
  }
  const replaced = commands.find(({ text }) => /^alias\b|^(?:gatewright|npx|bunx|node|exec|set)\s*\(\)/.test(text));
  if (replaced !== undefined) return `\`${replaced.text}\` gives a command another meaning`;
  const trap = commands.find(({ text }) => /^trap\b/.test(text) && !harmlessTrap.test(text));
  if (trap !== undefined) return `\`${trap.text}\` may end with another exit code`;
  for (const [index, { text, inside }] of gates) {
    if (!beginsWithGate(text))
      return `\`${text.split("\n")[0]}\` has the gate's command somewhere in it, not at its beginning`;
    if (inside) return "the gate stands in a branch, a loop, a function or a group, which need not run or count";
    const { last } = behind(commands, index);
    const operators = ahead(commands, index);
    if (operators.includes("||")) return "the gate runs only when what stands before `||` fails";
    if (!last && operators.includes("&&")) return "the gate is left out when what stands before `&&` fails";
    const early = commands.slice(0, index).find((command) => mayEnd.test(command.text));
    if (early !== undefined) return `\`${early.text}\` may end the script before the gate`;
  }
  return undefined;
}

type Script = Pick<Step, "run" | "shell">;

/** `+e` alone or among other letters, and the long form, also in what `eval` or a function gets. */
const switchesOff = /\bset\b.*\s\+(?:[A-Za-z]*e|[A-Za-z]*o\s+errexit)|\bshopt\b.*\berrexit\b/s;
const mayEnd = /^(?:exit(?!\s+[1-9])|return|exec\s+(?!\d*[<>&]))/;
/** Tidying up keeps the exit code, and so does taking a trap away. */
const harmlessTrap = /^trap\s+(?:-\s|''|""|(["'])(?:rm|rmdir|echo|printf|date)\s[^;|&]*\1)/;

/** The operators from a command to the end of its list, and whether the script ends there. */
function behind(commands: readonly ShellCommand[], index: number): { operators: string[]; last: boolean } {
  const operators: string[] = [];
  let at = index;
  for (; ; at += 1) {
    const { after = "" } = commands[at] ?? {};
    if (after !== "" && after !== ";") operators.push(after);
    if (!["&&", "||", "|"].includes(after)) return { operators, last: at >= commands.length - 1 };
  }
}

/** The operators from the beginning of its list to a command. */
function ahead(commands: readonly ShellCommand[], index: number): string[] {
  const operators: string[] = [];
  for (let at = index; ; at -= 1) {
    const { before = "" } = commands[at] ?? {};
    if (before === "") return operators;
    operators.push(before);
  }
}

/** `shell: bash` runs with pipefail; GitHub's own choice without the key does not. */
function pipefail(shell: string | undefined, run: string): boolean {
  if (/\+[A-Za-z]*o\s+pipefail/.test(run)) return false;
  return shell === "bash" || /pipefail/.test(shell ?? "") || /set\s+-[a-z]*o\s+pipefail/.test(run);
}

/** GitHub starts bash and sh with `-e`, unless the command is written out. */
function endsAtFailures(shell: string | undefined): boolean {
  return shell === undefined || !shell.includes("{0}") || /\s-[a-z]*e/.test(shell);
}
