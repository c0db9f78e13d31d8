import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { describe, expect, test } from "vitest";
import type { Command } from "../src/command.ts";
import { readArguments } from "../src/command-line.ts";
import { commandHelp } from "../src/help.ts";

function command(overrides: Partial<Command> = {}): Command {
  return {
    name: "check",
    summary: "Checks.",
    description: "Checks things.",
    operands: undefined,
    options: {
      contract: { value: "FILE", several: true, description: "Contracts." },
      mode: { value: "MODE", choices: ["enforce", "warn"], description: "Mode." },
      out: { value: "DIR", description: "Directory." },
      explain: { description: "Explains." },
    },
    examples: [["gatewright check", "all"]],
    run: async () => 0,
    ...overrides,
  };
}

function refusal(words: string[], overrides: Partial<Command> = {}): string {
  try {
    readArguments(command(overrides), words);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.kind).toBe("configuration");
    expect(error.hint).toContain("gatewright check --help");
    expect(error.message).not.toContain("\n");
    return error.message;
  }
  throw new Error(`${words.join(" ")} was accepted`);
}

describe("a command line is read", () => {
  test("with values behind a space and behind an equals sign", () => {
    const given = readArguments(command(), ["--out", "here", "--mode=warn", "--explain"]);
    expect([given.text("out"), given.text("mode"), given.flag("explain")]).toEqual(["here", "warn", true]);
  });

  test("with several values given at once, as a shell's glob does, and with the option repeated", () => {
    const given = readArguments(command(), ["--contract", "a.yml", "b.yml", "--out", "x", "--contract", "c.yml"]);
    expect(given.list("contract")).toEqual(["a.yml", "b.yml", "c.yml"]);
  });

  test("with operands before and after options, and anything behind --", () => {
    const operands = { label: "FILE…", description: "Files.", atLeast: 1, atMost: 9 };
    const given = readArguments(command({ operands }), ["a", "--out", "x", "b", "--", "--c"]);
    expect(given.operands).toEqual(["a", "b", "--c"]);
  });

  test("and options that were not given are absent", () => {
    const given = readArguments(command(), []);
    expect([given.text("out"), given.list("contract"), given.flag("explain")]).toEqual([undefined, [], false]);
  });

  test("and --help needs nothing else", () => {
    const operands = { label: "FILE", description: "A file.", atLeast: 1, atMost: 1 };
    expect(readArguments(command({ operands }), ["--help"]).flag("help")).toBe(true);
    expect(readArguments(command({ operands }), ["-h"]).flag("help")).toBe(true);
  });
});

describe("a command line is refused in one sentence", () => {
  test("for an unknown option, with the one that was meant", () => {
    expect(refusal(["--contarct", "a.yml"])).toBe(
      'gatewright check has no option --contarct; did you mean "--contract"?',
    );
    expect(refusal(["--zzzzzz"])).toBe("gatewright check has no option --zzzzzz.");
    expect(refusal(["-x"])).toContain("has no option -x");
  });

  test("for names that every object has", () => {
    expect(refusal(["--constructor"])).toContain("has no option --constructor");
    expect(refusal(["--__proto__", "x"])).toContain("has no option --__proto__");
  });

  test("for a word that is no choice, with the one that was meant", () => {
    expect(refusal(["--mode", "enforced"])).toBe(
      '--mode is "enforced", which is none of enforce, warn; did you mean "enforce"?',
    );
  });

  test("for a forgotten value, also when another option follows", () => {
    expect(refusal(["--out"])).toBe("--out needs a value: --out DIR.");
    expect(refusal(["--contract", "--explain"])).toBe("--contract needs a value: --contract FILE.");
  });

  test("for an empty value, which an unset variable leaves", () => {
    expect(refusal(["--contract", ""])).toContain("--contract has an empty value");
    expect(refusal(["--contract", "a.yml", ""])).toContain("--contract has an empty value");
    expect(refusal(["--contract="])).toContain("--contract has an empty value");
  });

  test("for a value where none is taken, and for a second one where one is", () => {
    expect(refusal(["--explain=yes"])).toBe('--explain takes no value, but "yes" was given.');
    expect(refusal(["--out", "a", "--out", "b"])).toBe("--out stands twice; it takes one value.");
  });

  test("for words that nothing takes, and for missing ones", () => {
    expect(refusal(["data.csv"])).toBe('"data.csv" is not expected: gatewright check takes options only.');
    const operands = { label: "FILE", description: "A file.", atLeast: 1, atMost: 1 };
    expect(refusal([], { operands })).toBe("gatewright check needs FILE.");
    expect(refusal(["a", "b"], { operands })).toContain('"b" is not expected');
  });
});

test("help says what may be left out, and that a command of the user's own comes last", () => {
  const operands = { label: "FILE", description: "A file.", atLeast: 0, atMost: 1 };
  expect(commandHelp(command())).toContain("Usage: gatewright check [OPTIONS]\n");
  expect(commandHelp(command({ operands }))).toContain("Usage: gatewright check [FILE] [OPTIONS]\n");
  expect(commandHelp(command({ operands: { ...operands, atLeast: 1 } }))).toContain("check FILE [OPTIONS]\n");
  expect(commandHelp(command({ operands: { ...operands, behindDashes: true } }))).toContain(
    "check [OPTIONS] [-- FILE]\n",
  );
});

test("help names every option with its value, its choices and what it does", () => {
  const help = commandHelp(command());
  for (const part of ["--contract FILE…", "--mode enforce|warn", "--explain", "--help", "Contracts.", "Examples:"]) {
    expect(help).toContain(part);
  }
});
