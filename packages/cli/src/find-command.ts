import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { Command } from "./command.ts";

/** Commands whose names begin with the same word, such as `ledger log` and `ledger show`. */
export interface CommandGroup {
  name: string;
  summary: string;
  commands: readonly Command[];
}

/** What stands behind `gatewright`: a command and the words after its name, or a group without one of its commands. */
export type Found = { command: Command; rest: readonly string[] } | { group: CommandGroup };

/** @throws UserError (`configuration`) when there is no such command, with what may have been meant */
export function findCommand(
  [first = "", ...rest]: readonly string[],
  commands: readonly Command[],
  groups: readonly CommandGroup[],
): Found {
  const command = commands.find((candidate) => candidate.name === first);
  if (command !== undefined) return { command, rest };
  const group = groups.find((candidate) => candidate.name === first);
  if (group !== undefined) return inGroup(group, rest);
  const kind = first.startsWith("-") ? "option" : "command";
  const known = kind === "option" ? ["--help", "--version"] : [...commands, ...groups].map(({ name }) => name);
  const meant = didYouMean(first, known);
  throw configurationError(`gatewright has no ${kind} ${first}${meant === "" ? "." : meant}`, {
    hint: "See `gatewright --help`.",
  });
}

function inGroup(group: CommandGroup, [second, ...rest]: readonly string[]): Found {
  if (second === undefined || second === "--help" || second === "-h") return { group };
  const words = group.commands.map(({ name }) => name.slice(group.name.length + 1));
  const command = group.commands[words.indexOf(second)];
  if (command !== undefined) return { command, rest };
  const meant = didYouMean(second, words);
  throw configurationError(`gatewright ${group.name} has no command ${second}${meant === "" ? "." : meant}`, {
    hint: `See \`gatewright ${group.name} --help\`.`,
  });
}
