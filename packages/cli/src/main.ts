import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { stackOf } from "@gatewright/shared/errors/stack.ts";
import { configurationError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import { productVersion } from "@gatewright/shared/report/product-version.ts";
import type { Command, ExitCode } from "./command.ts";
import { readArguments } from "./command-line.ts";
import { digestCommand } from "./commands/digest.ts";
import { proposeCommand } from "./commands/propose.ts";
import { reportCommand } from "./commands/report.ts";
import { trackCommand } from "./commands/track.ts";
import { trainCommand } from "./commands/train.ts";
import { validateCommand } from "./commands/validate.ts";
import { commandHelp, generalHelp } from "./help.ts";
import type { Terminal } from "./terminal.ts";

const commands: readonly Command[] = [
  validateCommand,
  trackCommand,
  proposeCommand,
  digestCommand,
  reportCommand,
  trainCommand,
];

/** Runs one command line and says with which code the process has to end. */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await run(words, terminal);
  } catch (error) {
    return reportThrown(error, terminal);
  }
}

async function run([first, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (first === undefined) {
    terminal.note(generalHelp(commands));
    return 2; // Nothing was checked: a script must not take that for a pass.
  }
  if (first === "--version") {
    terminal.out(`${productVersion}\n`);
    return 0;
  }
  if (first === "--help" || first === "-h" || first === "help") {
    const [topic] = rest;
    terminal.out(topic === undefined ? generalHelp(commands) : commandHelp(findCommand(topic)));
    return 0;
  }
  const command = findCommand(first);
  const given = readArguments(command, rest);
  if (given.flag("help")) {
    terminal.out(commandHelp(command));
    return 0;
  }
  return await command.run(given, terminal);
}

function findCommand(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const kind = name.startsWith("-") ? "option" : "command";
  const known = kind === "option" ? ["--help", "--version"] : commands.map((candidate) => candidate.name);
  const meant = didYouMean(name, known);
  throw configurationError(`gatewright has no ${kind} ${name}${meant === "" ? "." : meant}`, {
    hint: "See `gatewright --help`.",
  });
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
