import { digestOfFiles } from "@gatewright/shared/digest/digest-set.ts";
import { suggest } from "@gatewright/shared/document/suggestion.ts";
import { configurationError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Evidence, Subject } from "@gatewright/shared/report/report.ts";
import { worstVerdict } from "@gatewright/shared/report/verdict.ts";
import type { Action, EvaluateContext, Evaluation } from "@gatewright/shared/runtime/action.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import { lazyEngine } from "@gatewright/tables/engine/lazy-engine.ts";
import type { Table } from "@gatewright/tables/source/table.ts";
import { guardSqlForm } from "@gatewright/tables/sql/sql-guard.ts";
import type { Contract } from "./contract/contract.ts";
import { contractsToCheck } from "./contracts-to-check.ts";
import { evaluateTable } from "./evaluation/evaluate-table.ts";
import type { Inputs } from "./inputs.generated.ts";
import { isTable, lockToTables, type OpenedSubject, openSubjects } from "./opened-subjects.ts";
import { rules } from "./rules/all-rules.ts";
import { clip, countOf } from "./wording/phrases.ts";

/** More files than this are one line of evidence, named by their pattern. */
const filesNamed = 20;

/** Contracts in, findings out. Every contract is a subject, and none takes another with it. */
export const validateData: Action<Inputs> = { name: "validate-data", evaluate };

async function evaluate(context: EvaluateContext<Inputs>): Promise<Evaluation> {
  const { host } = context;
  const timings: Record<string, number> = {};
  const contracts = await contractsToCheck(context);
  const engine = lazyEngine(host);
  try {
    const opened = await timed(timings, "open", () => openSubjects(contracts, context, engine.open));
    const subjects = await timed(timings, "check", async () => {
      await lockToTables(opened, engine.open);
      const evaluated: Subject[] = [];
      for (const subject of opened) evaluated.push(await evaluateSubject(subject, context, engine.open));
      return evaluated;
    });
    const version = engine.version();
    return {
      subjects: withNamesOfTheirOwn(subjects, opened),
      notes: [],
      timings,
      versions: version === undefined ? {} : { duckdb: version },
    };
  } finally {
    engine.close();
  }
}

async function evaluateSubject(
  opened: OpenedSubject,
  { inputs, host }: EvaluateContext<Inputs>,
  engine: () => Promise<Engine>,
): Promise<Subject> {
  const { contract, table, references, notes } = opened;
  if (contract instanceof UserError) return subjectOf(opened.path, [], [contractFinding(opened.path, contract)], notes);
  const environment = inputs.environment.trim() === "" ? undefined : inputs.environment.trim();
  const slipOfPen = mistypedEnvironment(contract, environment);
  if (slipOfPen !== undefined) return subjectOf(contract.name, [], [contractFinding(opened.path, slipOfPen)], notes);
  const findings = await host.log.group(`Contract ${contract.name}`, async () => {
    if (table === undefined || table instanceof UserError) {
      const unread = unreadableFinding(opened, table ?? new UserError("evidence", "The data was not opened."));
      return [unread, ...(await wrongSql(contract, engine))];
    }
    const slip = unknownRedaction(contract, table);
    if (slip !== undefined) return [contractFinding(opened.path, slip)];
    host.log.info(
      `${countOf(contract.checks.length, "check")} on ${countOf(table.rows, "row")} of ${countOf(table.files.length, "file")}`,
    );
    const now = host.now();
    return await evaluateTable({ contract, table, engine: await engine(), references, environment, now });
  });
  // Last: the digests of large files are computed while the engine works.
  const evidence = await evidenceOf(opened);
  return subjectOf(contract.name, evidence, findings, notes);
}

/** An environment that a contract does not name switches checks off: a slip of the pen must not. */
function mistypedEnvironment(contract: Contract, environment: string | undefined): UserError | undefined {
  const named = new Set([...contract.checks, ...contract.columns].flatMap(({ environments }) => environments ?? []));
  if (environment === undefined || named.has(environment)) return undefined;
  const meant = suggest(environment, [...named]);
  if (meant === undefined) return undefined;
  return configurationError(`${contract.name} names no environment ${clip(environment)}`, {
    location: { path: contract.path },
    hint: `Did you mean ${clip(meant)}?`,
  });
}

function subjectOf(name: string, evidence: Evidence[], findings: Finding[], notes: string[]): Subject {
  return { name, verdict: worstVerdict(findings.map(({ verdict }) => verdict)), evidence, findings, notes };
}

/** A misspelled name under `redact:` would show the values that it is to hide, so nothing is evaluated. */
function unknownRedaction({ columns, redact, redactLocation }: Contract, table: Table): UserError | undefined {
  const known = [...columns, ...table.columns].map(({ name }) => name);
  const unknown = [...redact].find((name) => !known.includes(name));
  if (unknown === undefined) return undefined;
  const meant = suggest(unknown, known);
  return configurationError(
    `redact names ${clip(unknown)}, a column that stands neither in the contract nor in the data`,
    {
      location: redactLocation,
      hint: meant === undefined ? "Name a column, or drop the entry." : `Did you mean ${clip(meant)}?`,
    },
  );
}

/** The contract could not be used: nothing of it was checked. */
function contractFinding(path: string, error: UserError): Finding {
  return {
    rule: "contract",
    title: "The contract can be used",
    subject: path,
    verdict: "error",
    severity: "error",
    message: error.message,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    locations: [error.location ?? { path }],
    samples: [],
    ...(error.kind === "configuration" ? { configuration: true as const } : {}),
  };
}

/** A contract that is wrong on its own is so whatever the data: its SQL is looked at also when there is none to read. */
async function wrongSql(contract: Contract, engine: () => Promise<Engine>): Promise<Finding[]> {
  const expressions = contract.checks.flatMap((check) => {
    const own = check.rule === "sql" ? [check.sql] : [];
    return [...own, ...(check.where === undefined ? [] : [check.where])].map((sql) => ({ sql, check }));
  });
  const findings: Finding[] = [];
  for (const { sql, check } of expressions) {
    try {
      await guardSqlForm(await engine(), sql, check.location);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // Without an engine the data could not be opened either, which is told already.
      if (error.kind === "configuration") findings.push(contractFinding(contract.path, error));
    }
  }
  return findings;
}

/** The data could not be opened: an error of the structure rule, which says how many checks hang on it. */
function unreadableFinding({ contract, path }: OpenedSubject, error: UserError): Finding {
  const { structure } = rules;
  const checks = contract instanceof UserError ? 0 : contract.checks.length;
  const stated = contract instanceof UserError ? undefined : contract.checks.find(({ rule }) => rule === "structure");
  return {
    rule: structure.id,
    title: structure.title,
    subject: contract instanceof UserError ? path : contract.name,
    verdict: "error",
    severity: "error",
    message: `${error.message.replace(/\.$/, "")}; none of the ${countOf(checks, "check")} of the contract could be evaluated`,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    locations: [error.location ?? stated?.location ?? { path }],
    samples: [],
    ...(error.kind === "configuration" ? { configuration: true as const } : {}),
  };
}

async function evidenceOf({ contract, table, references }: OpenedSubject): Promise<Evidence[]> {
  if (contract instanceof UserError) return [];
  const { path, digest, bytes } = contract;
  const others = await Promise.all(
    [...references].map(([named, other]) => (isTable(other) ? tableEvidence("reference", other, named) : [])),
  );
  return [
    { role: "contract", path, digest, bytes },
    ...(isTable(table) ? await tableEvidence("data", table, contract.data.paths.join(", ")) : []),
    ...others.flat(),
  ];
}

async function tableEvidence(role: string, { files: all, rows }: Table, pattern: string): Promise<Evidence[]> {
  const files = await Promise.all(all.map(async (file) => ({ ...file, digest: await file.digest })));
  if (files.length > filesNamed) {
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return [
      {
        role,
        path: `${clip(pattern, 200)} (${countOf(files.length, "file")})`,
        digest: digestOfFiles(files),
        bytes,
        rows,
      },
    ];
  }
  return files.map((file) => ({ role, path: file.path, digest: file.digest, bytes: file.bytes, rows: file.rows }));
}

/** Subjects are found by name in comments and check runs, so two contracts of one name are told apart by their paths. */
function withNamesOfTheirOwn(subjects: readonly Subject[], opened: readonly OpenedSubject[]): Subject[] {
  return subjects.map((subject, index) => {
    const alone = subjects.filter(({ name }) => name === subject.name).length === 1;
    return alone ? subject : { ...subject, name: `${subject.name} (${opened[index]?.path ?? index + 1})` };
  });
}

async function timed<T>(timings: Record<string, number>, phase: string, body: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await body();
  } finally {
    timings[phase] = Math.round(performance.now() - start);
  }
}
