import { suggest } from "@gatewright/shared/document/suggestion.ts";
import { configurationError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import type { LogicalType } from "@gatewright/tables/source/logical-type.ts";
import type { Table } from "@gatewright/tables/source/table.ts";
import { guardSql, type SqlColumn } from "@gatewright/tables/sql/sql-guard.ts";
import type { Check, Contract } from "../contract/contract.ts";
import { appliesIn } from "../contract/effective-checks.ts";
import { rules } from "../rules/all-rules.ts";
import type { PlanContext } from "../rules/rule.ts";
import { clip, enumerate } from "../wording/phrases.ts";
import type { BoundColumn } from "./bound-column.ts";
import { namedColumns } from "./check-columns.ts";
import { unjudgedFinding } from "./check-finding.ts";
import type { PlannedCheck } from "./planned-check.ts";

export interface PlanChecksOptions {
  contract: Contract;
  engine: Engine;
  table: Table;
  columns: readonly BoundColumn[];
  /** Tables of `references` checks by path, or why they cannot be read. */
  references: ReadonlyMap<string, Table | UserError>;
  environment: string | undefined;
  now: Date;
}

/** The checks that can be computed, in the contract's order, and a finding for each that cannot. */
export async function planChecks(
  options: PlanChecksOptions,
): Promise<{ planned: PlannedCheck[]; findings: Finding[] }> {
  const { contract } = options;
  const planned: PlannedCheck[] = [];
  const findings: Finding[] = [];
  const uncomputable = new Map<string, Check[]>();
  for (const check of contract.checks) {
    const frame = { contract, check, rule: rules[check.rule], group: "" };
    const off = switchedOff(options, check);
    if (off !== undefined) {
      findings.push(unjudgedFinding(frame, "skipped", { message: off }));
      continue;
    }
    try {
      const outcome = await planCheck(options, check);
      if ("plan" in outcome) planned.push(outcome);
      else uncomputable.set(outcome.lacking, [...(uncomputable.get(outcome.lacking) ?? []), check]);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { message, hint, location } = error;
      const configuration = error.kind === "configuration";
      findings.push(unjudgedFinding(frame, "error", { message, hint, location, configuration }));
    }
  }
  for (const [column, checks] of uncomputable) findings.push(...foldedFinding(options, column, checks));
  return { planned, findings };
}

/** Why a check does not apply in this run; undefined when it does. */
function switchedOff({ contract, environment, table }: PlanChecksOptions, check: Check): string | undefined {
  if (!appliesIn(check, environment)) {
    return `not checked in the environment ${environment}, only in ${enumerate(check.environments ?? [])}`;
  }
  for (const name of namedColumns(check)) {
    const column = contract.columns.find((candidate) => candidate.name === name);
    if (column === undefined || table.columns.some((present) => present.name === name)) continue;
    if (!appliesIn(column, environment)) {
      return `the column ${clip(name)} is not expected in the environment ${environment}, and not in the data`;
    }
    if (column.optional) return `the optional column ${clip(name)} is not in the data`;
  }
  return undefined;
}

async function planCheck(options: PlanChecksOptions, check: Check): Promise<PlannedCheck | { lacking: string }> {
  const { contract, engine, table, columns, references, environment, now } = options;
  const present = new Map(columns.map((column) => [column.name, column]));
  const guard = async (expression: string) => {
    const { referenced } = await guardSql(engine, expression, {
      columns: sqlColumnsOf(options),
      location: check.location,
    });
    return referenced;
  };
  const whereColumns = check.where === undefined ? [] : await guard(check.where);
  const sqlColumns = check.rule === "sql" ? await guard(check.sql) : [];
  for (const name of [...namedColumns(check), ...whereColumns, ...sqlColumns]) {
    const column = present.get(name);
    if (column === undefined) {
      if (contract.columns.some((declared) => declared.name === name)) return { lacking: name };
      throw unknownColumn(name, check, options);
    }
    if (differsBetweenFiles(table, name)) return { lacking: name };
    if (column.sql.typeMismatch !== undefined && !["type", "required", "nulls"].includes(check.rule)) {
      return { lacking: name };
    }
  }
  const column = (name: string): BoundColumn => {
    const bound = present.get(name);
    if (bound === undefined) throw new Error(`The column ${name} was not bound.`);
    return bound;
  };
  const when = check.where === undefined ? undefined : `(${check.where}\n)`;
  const context: PlanContext = {
    contract,
    table,
    expected: contract.columns.filter((declared) => appliesIn(declared, environment)),
    environment,
    now,
    column,
    columns,
    when,
    reference: check.rule === "references" ? referenceOf(references.get(check.path)) : undefined,
    sqlColumns: sqlColumns.map(column),
  };
  const rule = rules[check.rule];
  return { check, rule, plan: rule.plan(check, context), when, by: check.by.map(column) };
}

/** What SQL may name: the data's columns, and declared ones that the data lacks, since their absence is the data's fault. */
function sqlColumnsOf({ contract, columns }: PlanChecksOptions): SqlColumn[] {
  const present = new Set(columns.map(({ name }) => name));
  const absent = contract.columns.filter(({ name }) => !present.has(name));
  return [
    ...columns.map(({ name, sql }) => ({ name, sqlType: sql.sqlType })),
    ...absent.map(({ name, type, zone }) => ({ name, sqlType: sqlTypeOf(type, zone) })),
  ];
}

function sqlTypeOf(type: LogicalType | undefined, zone: string | undefined): string {
  switch (type) {
    case "integer":
      return "BIGINT";
    case "number":
      return "DOUBLE";
    case "boolean":
      return "BOOLEAN";
    case "date":
      return "DATE";
    case "timestamp":
      return zone === "none" ? "TIMESTAMP" : "TIMESTAMP WITH TIME ZONE";
    case "string":
    case undefined:
      return "VARCHAR";
  }
}

function referenceOf(reference: Table | UserError | undefined): Table {
  if (reference === undefined) throw new Error("A referenced table was not opened.");
  if (reference instanceof UserError) throw reference;
  return reference;
}

function unknownColumn(name: string, check: Check, { contract, columns }: PlanChecksOptions): UserError {
  const known = [
    ...new Set([...contract.columns.map((column) => column.name), ...columns.map((column) => column.name)]),
  ];
  const meant = suggest(name, known);
  return configurationError(`the column ${clip(name)} stands neither in the contract nor in the data`, {
    location: check.location,
    hint:
      meant === undefined
        ? `Name one of ${enumerate(
            known.map((word) => clip(word)),
            "or",
          )}.`
        : `Did you mean ${clip(meant)}?`,
  });
}

/** Some file lacks the column or has it with another type: what the others hold says nothing about the table. */
function differsBetweenFiles(table: Table, column: string): boolean {
  return table.schemaDifferences.some(({ columns }) => columns.includes(column));
}

/** One finding for all checks that a column keeps from being computed: none of them disappears, none of them passes. */
function foldedFinding({ contract, table }: PlanChecksOptions, column: string, checks: readonly Check[]): Finding[] {
  const absent = !table.columns.some(({ name }) => name === column);
  const differs = differsBetweenFiles(table, column);
  const { columns, type } = rules;
  const rule = absent || differs ? columns : type;
  const [first] = checks;
  if (first === undefined) return [];
  const names = [...new Set(checks.map((check) => check.name ?? check.rule))];
  const reason = absent
    ? "the column is not in the data"
    : differs
      ? "the column is not the same in all files"
      : "the column's physical type cannot hold its declared type";
  return [
    {
      rule: rule.id,
      title: rule.title,
      subject: clip(column, 120),
      verdict: "error",
      severity: "error",
      message: `${clip(column, 120)}: ${reason}, so ${checks.length === 1 ? "1 check" : `${checks.length} checks`} could not be evaluated: ${enumerate(names.map((name) => clip(name)))}`,
      hint:
        absent || differs
          ? "Bring the column back, or remove its checks from the contract."
          : "Write the column with the declared type, or change the type in the contract.",
      locations: [contract.columns.find(({ name }) => name === column)?.location ?? first.location],
      samples: [],
    },
  ];
}
