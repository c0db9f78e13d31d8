import type { Command } from "./command.ts";
import { commonOptions, type OptionDefinition } from "./command-line.ts";
import type { CommandGroup } from "./find-command.ts";

/** What `gatewright --help` prints. */
export function generalHelp(commands: readonly Command[], groups: readonly CommandGroup[]): string {
  return `${[
    "gatewright: data, model and drift gates for machine-learning repositories.",
    "",
    "Usage: gatewright COMMAND [OPTIONS]",
    "",
    "Commands:",
    ...columns([...commands, ...groups].map(({ name, summary }) => [name, summary])),
    "",
    "Options:",
    ...columns([
      ["--help", "Prints this help; after a command, the command's."],
      ["--version", "Prints the version."],
    ]),
    "",
    "Exit codes:",
    ...columns([
      ["0", "Nothing blocks."],
      ["1", "Blocked by the verdict; missing or broken data too."],
      ["2", "The policy, the contract or the command line is wrong."],
      ["3", "A bug in gatewright."],
    ]),
  ].join("\n")}\n`;
}

/** What `gatewright GROUP --help` prints. */
export function groupHelp({ name, summary, commands }: CommandGroup): string {
  return `${[
    summary,
    "",
    `Usage: gatewright ${name} COMMAND [OPTIONS]`,
    "",
    "Commands:",
    ...columns(commands.map((command) => [command.name.slice(name.length + 1), command.summary])),
    "",
    `After a command, --help prints its options: gatewright ${commands[0]?.name} --help`,
  ].join("\n")}\n`;
}

/** What `gatewright COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, ...commonOptions });
  const { operands } = command;
  return `${[
    command.description,
    "",
    `Usage: gatewright ${command.name} ${usage(operands)}`,
    ...(operands ? ["", "Arguments:", ...columns([[operands.label, operands.description]])] : []),
    "",
    "Options:",
    ...columns(options.map(([name, option]) => [optionForm(name, option), option.description])),
    "",
    "Examples:",
    ...command.examples.flatMap(([line, meaning]) => [`  ${line}`, `      ${meaning}`]),
  ].join("\n")}\n`;
}

/** What may be left out stands in brackets. A command of the user's own comes last, since its options are not ours. */
function usage(operands: Command["operands"]): string {
  if (operands === undefined) return "[OPTIONS]";
  if (operands.behindDashes === true) return `[OPTIONS] [-- ${operands.label}]`;
  return `${operands.atLeast === 0 ? `[${operands.label}]` : operands.label} [OPTIONS]`;
}

function optionForm(name: string, { value, several, choices }: OptionDefinition): string {
  if (value === undefined) return `--${name}`;
  return `--${name} ${choices ? choices.join("|") : value}${several ? "…" : ""}`;
}

/** Two columns; a name that is too long for the first has its description on the next line. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(22, Math.max(...rows.map(([name]) => name.length)) + 2);
  return rows.flatMap(([name, description]) => {
    if (name.length + 2 <= width) return [`  ${name.padEnd(width)}${description}`];
    return [`  ${name}`, `  ${" ".repeat(width)}${description}`];
  });
}
