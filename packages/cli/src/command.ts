import type { Arguments, OptionDefinitions } from "./command-line.ts";
import type { Terminal } from "./terminal.ts";

/** 0 not blocking, 1 blocked, 2 policy, contract or command line wrong on their own, 3 a bug (design section 2). */
export type ExitCode = 0 | 1 | 2 | 3;

/** One word after `gatewright`. Help and command-line checks are made from this value. */
export interface Command {
  name: string;
  /** One line in the list of commands. */
  summary: string;
  /** One paragraph above the options. */
  description: string;
  options: OptionDefinitions;
  /** What stands without an option; undefined: nothing may. */
  operands: { label: string; description: string; atLeast: number; atMost: number; behindDashes?: true } | undefined;
  /** Whole command lines, each with what it does. */
  examples: [line: string, meaning: string][];
  run(given: Arguments, terminal: Terminal): Promise<ExitCode>;
}
