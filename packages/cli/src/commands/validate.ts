import { resolve } from "node:path";
import { stackOf } from "@gatewright/shared/errors/stack.ts";
import { configurationError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { noLedger } from "@gatewright/shared/ledger/no-ledger.ts";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";
import { modeOrder } from "@gatewright/shared/report/verdict.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import { readMemoryLimit } from "@gatewright/shared/runtime/action-inputs.ts";
import { type EvaluatedReport, evaluateToReport } from "@gatewright/shared/runtime/evaluate-to-report.ts";
import type { Command, ExitCode } from "../command.ts";
import type { Arguments } from "../command-line.ts";
import { withLocalHost } from "../local-host.ts";
import { localPolicy } from "../local-policy.ts";
import { baseOption, readLocalRun } from "../local-run.ts";
import { cannotWrite, isSystemError, makeOutputDirectory } from "../output-directory.ts";
import { checkFormats, isReportFormat, type ReportFormat, renderReport } from "../report-formats.ts";
import type { Terminal } from "../terminal.ts";
import { givenMode, validateInputs } from "../validate-inputs.ts";

/** `gatewright validate`: what the action validate-data does, without GitHub. */
export const validateCommand: Command = {
  name: "validate",
  summary: "Checks data against its contracts.",
  description:
    "Checks data against its contracts, as the action validate-data does.\nWithout --contract it checks all contracts that the policy names.",
  operands: undefined,
  options: {
    policy: { value: "FILE", description: "Policy file; gatewright.yml when not given, if there is one." },
    ...baseOption,
    contract: {
      value: "FILE",
      several: true,
      description: "Contracts to check in place of those that the policy names.",
    },
    data: {
      value: "PATH",
      several: true,
      description: "Files, directories or globs, in place of the contract's data.path.",
    },
    environment: { value: "NAME", description: "Environment, such as serving, whose exceptions apply." },
    mode: {
      value: "MODE",
      choices: modeOrder.toReversed(),
      description: "Of this and the policy's mode the stricter counts.",
    },
    format: { value: "FORMAT", choices: checkFormats, description: "Form of the output; text when not given." },
    out: {
      value: "DIR",
      description: "Also writes report.json, report.html, report.md, junit.xml and report.sarif there.",
    },
    "memory-limit": {
      value: "SIZE",
      description:
        "Most memory that the engine takes before it spills to disk, e.g. 1GB; most of the machine's when not given.",
    },
    explain: { description: "Prints the SQL that would run, and checks nothing." },
    profile: { description: "With --out: also writes profile.json, counts and distributions of every column." },
  },
  examples: [
    ["gatewright validate", "all contracts of gatewright.yml"],
    ["gatewright validate --contract contracts/strikes.yml", "one contract, no policy needed"],
    ["gatewright validate --contract strikes.yml --data new/*.csv --format json", "other files, report as JSON"],
  ],
  run: async (given, terminal) => {
    const out = given.text("out");
    if (given.flag("profile") && out === undefined) {
      throw configurationError("--profile writes profile.json, but no directory was given.", {
        hint: "Add --out DIR.",
      });
    }
    if (given.flag("explain")) return await explain(given, terminal);
    const directory = out === undefined ? undefined : resolve(terminal.workingDirectory, out);
    if (directory !== undefined) await makeOutputDirectory(directory, out ?? directory);

    const check = async (host: EvaluateHost): Promise<ExitCode> => {
      const evaluated = await evaluate(given, terminal, host);
      const { report, exitCode, bug } = evaluated;
      terminal.signal.throwIfAborted();
      if (bug !== undefined) {
        terminal.note(
          `gatewright: this is a bug in gatewright; please report it with the lines below.\n${stackOf(bug)}\n`,
        );
      }
      // The verdict is said first: a full disk must not hide it.
      terminal.out(await renderReport(report, formatOf(given), terminal));
      if (directory === undefined) return exitCode;
      const problem = await writeFiles(evaluated, directory, given, terminal, host);
      if (problem !== undefined) terminal.note(`gatewright: ${problem}\n`);
      return exitCode === 0 && problem !== undefined ? 2 : exitCode;
    };
    return await withLocalHost(terminal, check, readMemoryLimit(given.text("memory-limit") ?? "", "--memory-limit"));
  },
};

async function evaluate(given: Arguments, terminal: Terminal, host: EvaluateHost): Promise<EvaluatedReport> {
  const { workingDirectory } = terminal;
  const { validateData } = await import("@gatewright/validate-data/validate-data.ts");
  const localRun = await readLocalRun(given.text("base"), terminal);
  return await evaluateToReport({
    action: validateData,
    inputs: validateInputs(given),
    whichPolicy: () => localPolicy({ ...policyOptions(given, terminal), localRun }),
    mode: givenMode(given),
    run: localRun.run,
    openLedger: noLedger,
    workingDirectory,
    host,
    notes: [],
  });
}

/** Prints the SQL of every contract, each statement under a comment that says what it is for. */
async function explain(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { explainContract } = await import("@gatewright/validate-data/explain-contract.ts");
  const localRun = await readLocalRun(given.text("base"), terminal);
  const { counts, policyWins } = await localPolicy({ ...policyOptions(given, terminal), localRun });
  const explanations = await withLocalHost(terminal, (host) =>
    explainContract({
      inputs: validateInputs(given),
      policy: counts.policy,
      policyFiles: counts.files,
      policyWins,
      workingDirectory: terminal.workingDirectory,
      run: localRun.run,
      openLedger: noLedger,
      host,
    }),
  );
  for (const { contract, statements, notes } of explanations) {
    for (const { title, sql } of statements) terminal.out(`-- ${visibleText(`${contract}: ${title}`)}\n${sql};\n\n`);
    for (const note of notes) terminal.out(`-- ${visibleText(`${contract}: ${note}`)}\n`);
  }
  return 0;
}

function policyOptions(given: Arguments, { workingDirectory }: Terminal) {
  return {
    policy: given.text("policy"),
    contracts: given.list("contract"),
    workingDirectory,
  };
}

function formatOf(given: Arguments): ReportFormat {
  const format = given.text("format") ?? "text";
  if (!isReportFormat(format)) throw new Error(`--format ${format} passed its check.`);
  return format;
}

/** Writes what `--out` asks for; a sentence when it could not. */
async function writeFiles(
  { report }: EvaluatedReport,
  directory: string,
  given: Arguments,
  terminal: Terminal,
  host: EvaluateHost,
): Promise<string | undefined> {
  const { writeReportFiles } = await import("@gatewright/shared/publish/report-files.ts");
  try {
    await writeReportFiles(report, directory);
    if (given.flag("profile")) {
      const { writeProfiles } = await import("../profile-data.ts");
      const contracts = report.subjects.flatMap(({ evidence }) => evidence.filter(({ role }) => role === "contract"));
      const paths = contracts.map(({ path }) => path);
      await writeProfiles(directory, { contracts: paths, data: given.list("data") }, terminal, host);
    }
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    if (isSystemError(error)) return cannotWrite(given.text("out") ?? directory, error).message;
    throw error;
  }
}
