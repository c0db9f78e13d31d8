import { parseArgs } from "node:util";
import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { configurationError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Command } from "./command.ts";

export interface OptionDefinition {
  description: string;
  /** Name of the value in help texts, such as `FILE`; undefined: the option takes none. */
  value?: string;
  /** The only words that the value may be. */
  choices?: readonly string[];
  /** May be given several times, or be followed by several values, as a shell's glob gives them. */
  several?: boolean;
}

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

/** A command line that was checked against its command. */
export interface Arguments {
  flag(name: string): boolean;
  text(name: string): string | undefined;
  list(name: string): string[];
  operands: string[];
}

/** Options that every command has. */
export const commonOptions = {
  help: { description: "Prints this help." },
} as const satisfies OptionDefinitions;

/**
 * Reads the words after the command's name.
 * @throws UserError (`configuration`) in one sentence for everything that the command does not know
 */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const definitions: OptionDefinitions = { ...command.options, ...commonOptions };
  // Not strict: node:util's own errors are several sentences long and know no "did you mean".
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(definitions).map(([name, { value }]) => [
        name,
        {
          type: value === undefined ? "boolean" : "string",
          multiple: true,
          ...(name === "help" ? { short: "h" } : {}),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  let open: string | undefined;
  for (const token of tokens) {
    if (token.kind === "option-terminator") {
      open = undefined;
    } else if (token.kind === "positional") {
      if (open === undefined) operands.push(token.value);
      else given.get(open)?.push(nonEmpty(command, open, token.value));
    } else {
      const { name, rawName } = token;
      const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
      if (definition === undefined) throw unknownOption(command, rawName, Object.keys(definitions));
      if (given.has(name) && !definition.several && definition.value !== undefined) {
        throw wrong(command, `--${name} stands twice; it takes one value.`);
      }
      const values = given.get(name) ?? [];
      values.push(...optionValues(command, token, definition));
      given.set(name, values);
      open = definition.several ? name : undefined;
    }
  }
  if (!given.has("help")) checkOperands(command, operands);
  return {
    flag: (name) => given.has(name),
    text: (name) => given.get(name)?.[0],
    list: (name) => given.get(name) ?? [],
    operands,
  };
}

function optionValues(
  command: Command,
  token: { name: string; value: string | undefined; inlineValue: boolean | undefined },
  definition: OptionDefinition,
): string[] {
  const { name, value, inlineValue } = token;
  if (definition.value === undefined) {
    if (value !== undefined) throw wrong(command, `--${name} takes no value, but "${value}" was given.`);
    return [];
  }
  // `--contract --mode warn` is a forgotten value, not a file called "--mode"; `--contract=--mode` would be one.
  if (value === undefined || (!inlineValue && value.startsWith("-") && value.length > 1)) {
    throw wrong(command, `--${name} needs a value: --${name} ${definition.value}.`);
  }
  if (definition.choices && !definition.choices.includes(value)) {
    const known = definition.choices.join(", ");
    const meant = didYouMean(value, definition.choices);
    throw wrong(command, `--${name} is "${value}", which is none of ${known}${meant === "" ? "." : meant}`);
  }
  return [nonEmpty(command, name, value)];
}

/** An empty value is what an unset variable leaves in a script. Ignoring it would check less than was asked for. */
function nonEmpty(command: Command, name: string, value: string): string {
  if (value.trim() === "") throw wrong(command, `--${name} has an empty value; is a variable of the script not set?`);
  return value;
}

function checkOperands(command: Command, operands: readonly string[]): void {
  const { atLeast = 0, atMost = 0, label = "" } = command.operands ?? {};
  const surplus = operands[atMost];
  if (surplus !== undefined) {
    const takes = atMost === 0 ? "takes options only" : `takes ${atMost === 1 ? "one" : `at most ${atMost}`} ${label}`;
    throw wrong(command, `"${surplus}" is not expected: gatewright ${command.name} ${takes}.`);
  }
  if (operands.length < atLeast) throw wrong(command, `gatewright ${command.name} needs ${label}.`);
  if (operands.some((operand) => operand.trim() === "")) {
    throw wrong(
      command,
      `gatewright ${command.name} was given an empty ${label}; is a variable of the script not set?`,
    );
  }
}

function unknownOption(command: Command, rawName: string, known: readonly string[]): UserError {
  const meant = didYouMean(
    rawName,
    known.map((name) => `--${name}`),
  );
  return wrong(command, `gatewright ${command.name} has no option ${rawName}${meant === "" ? "." : meant}`);
}

function wrong(command: Command, sentence: string): UserError {
  return configurationError(sentence, { hint: `See \`gatewright ${command.name} --help\`.` });
}
