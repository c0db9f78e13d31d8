import { stackOf } from "@gatewright/shared/errors/stack.ts";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import { productVersion } from "@gatewright/shared/report/product-version.ts";
import type { Command, ExitCode } from "./command.ts";
import { readArguments } from "./command-line.ts";
import { aaCheckCommand } from "./commands/aa-check.ts";
import { digestCommand } from "./commands/digest.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { explainCommand } from "./commands/explain.ts";
import { gateCommand } from "./commands/gate.ts";
import { initCommand } from "./commands/init.ts";
import { ledgerGroup } from "./commands/ledger.ts";
import { lineageCommand } from "./commands/lineage.ts";
import { metricsCommand } from "./commands/metrics.ts";
import { noteCommand } from "./commands/note.ts";
import { planCommand } from "./commands/plan.ts";
import { proposeCommand } from "./commands/propose.ts";
import { reportCommand } from "./commands/report.ts";
import { trackCommand } from "./commands/track.ts";
import { trainCommand } from "./commands/train.ts";
import { validateCommand } from "./commands/validate.ts";
import { type CommandGroup, type Found, findCommand } from "./find-command.ts";
import { commandHelp, generalHelp, groupHelp } from "./help.ts";
import type { Terminal } from "./terminal.ts";

const commands: readonly Command[] = [
  initCommand,
  validateCommand,
  gateCommand,
  planCommand,
  aaCheckCommand,
  metricsCommand,
  explainCommand,
  trackCommand,
  trainCommand,
  lineageCommand,
  proposeCommand,
  doctorCommand,
  digestCommand,
  reportCommand,
  noteCommand,
];

const groups: readonly CommandGroup[] = [ledgerGroup];

/** Runs one command line and says with which code the process has to end. */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await run(words, terminal);
  } catch (error) {
    return reportThrown(error, terminal);
  }
}

async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = words;
  if (first === undefined) {
    terminal.note(generalHelp(commands, groups));
    return 2; // Nothing was checked: a script must not take that for a pass.
  }
  if (first === "--version") {
    terminal.out(`${productVersion}\n`);
    return 0;
  }
  if (first === "--help" || first === "-h" || first === "help") {
    terminal.out(rest.length === 0 ? generalHelp(commands, groups) : helpOf(findCommand(rest, commands, groups)));
    return 0;
  }
  const found = findCommand(words, commands, groups);
  if ("group" in found) {
    if (rest.length > 0) terminal.out(helpOf(found));
    else terminal.note(helpOf(found));
    return rest.length > 0 ? 0 : 2;
  }
  const given = readArguments(found.command, found.rest);
  if (given.flag("help")) {
    terminal.out(helpOf(found));
    return 0;
  }
  return await found.command.run(given, terminal);
}

function helpOf(found: Found): string {
  return "group" in found ? groupHelp(found.group) : commandHelp(found.command);
}

function reportThrown(error: unknown, terminal: Terminal): ExitCode {
  // Whatever the interruption made fail, it is neither the data's fault nor a bug.
  if (terminal.signal.aborted) {
    terminal.note("gatewright: interrupted; nothing was decided.\n");
    return 1;
  }
  if (error instanceof UserError) {
    const lines = [`gatewright: ${error.message}`, ...(error.hint === undefined ? [] : [error.hint])];
    for (const line of lines) terminal.note(`${visibleText(line)}\n`);
    return error.kind === "configuration" ? 2 : 1;
  }
  terminal.note(`gatewright: this is a bug in gatewright; please report it with the lines below.\n${stackOf(error)}\n`);
  return 3;
}
