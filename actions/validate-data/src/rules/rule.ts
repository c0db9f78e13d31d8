import type { Location, Sample } from "@gatewright/shared/report/finding.ts";
import type { Table } from "@gatewright/tables/source/table.ts";
import type { Check, Contract, ContractColumn, RuleId } from "../contract/contract.ts";
import type { BoundColumn } from "../evaluation/bound-column.ts";

/** The member of `Check` that a rule is about. */
export type CheckOf<Id extends RuleId> = Check extends infer Member
  ? Member extends Check
    ? Id extends Member["rule"]
      ? Member & { rule: Id }
      : never
    : never
  : never;

/** What a rule knows when it is planned. */
export interface PlanContext {
  contract: Contract;
  table: Table;
  /** Columns of the contract that are expected in this environment. */
  expected: readonly ContractColumn[];
  environment: string | undefined;
  now: Date;
  /** A column of the data, declared or not; the caller has made sure that it is there. */
  column(name: string): BoundColumn;
  /** All columns of the data, in file order. */
  columns: readonly BoundColumn[];
  /** The check's `where`, as a guarded SQL condition in parentheses. */
  when: string | undefined;
  /** The table that a `references` check names, opened. */
  reference: Table | undefined;
  /** Columns that the check's own SQL expression reads. */
  sqlColumns: readonly BoundColumn[];
}

/** How one check is computed and judged. */
export interface Plan {
  /** Aggregates of the shared scan, by names of the rule's own. */
  measures: Record<string, string>;
  /** Aggregates that need results of the first scan; `only` is the check's `where` and its group. */
  second?(first: Values, only: string | undefined): Record<string, string>;
  /** An aggregation of its own: how often each value of a key occurs. */
  occurrences?: OccurrenceQuery;
  /** A pass of its own over neighbouring rows. */
  steps?: StepQuery;
  /** Condition for the rows that break the rule, when it can name rows; asked for only when the rule does not hold. */
  failing?(values: Values, found: Found): string | undefined;
  /** Columns whose raw values the samples show. */
  shows: readonly BoundColumn[];
  /** Several only where the rule's meaning names several things, such as columns. */
  judge(values: Values, found: Found): Judgement | Judgement[];
}

/** Groups rows by `key`; with `repeated` only keys that occur more than once are kept. */
export interface OccurrenceQuery {
  /** SQL expressions over the typed relation. */
  key: string[];
  /** Which rows take part; the check's `where` is added to it. */
  considered: string;
  repeated: boolean;
  /** Stands behind the relation `data`, e.g. an anti join with another table. */
  join?: string;
}

/** What an OccurrenceQuery found, over all rows or for one group. */
export interface Occurrences {
  /** Number of different keys. */
  keys: number;
  /** Rows that these keys stand in. */
  rows: number;
  /** The most frequent first; equal ones in the order of their text. */
  most: { key: (string | null)[]; times: number }[];
}

/** Compares each value with the one before it, in file order. */
export interface StepQuery {
  column: BoundColumn;
  /** SQL condition over `value` and `previous`: the step breaks the rule. */
  breaks: string;
}

export interface Steps {
  broken: number;
  /** The first ones in file order. */
  first: { row: number; value: string | null; previous: string | null }[];
}

/** What the queries of a rule's own found; empty for rules without. */
export interface Found {
  occurrences: Occurrences;
  steps: Steps;
}

export interface Judgement {
  outcome: "holds" | "broken" | "inconclusive" | "error";
  /** The sentence without its subject: `3 of 9,988 values are above 400`. */
  statement: string;
  /** Stands in parentheses behind the statement. Never holds values of a redacted column. */
  detail?: string | undefined;
  /** The limit in words, behind a semicolon: `allowed at most 400`. */
  allowed?: string | undefined;
  /** Texts of failing cells stand behind the statement, when there are any that may be shown. */
  tellExamples?: boolean;
  hint?: string | undefined;
  estimate?: number | undefined;
  n?: number | undefined;
  threshold?: string | undefined;
  unit?: string | undefined;
  /** Places that the rule knows itself; those of sampled rows are added before them. */
  locations?: Location[];
  samples?: Sample[];
  /** Rows that the rule found itself; they become samples and locations. */
  places?: { row: number; column: BoundColumn; value: string | null; note?: string | undefined }[];
  /** What the rule is about when that is neither the check's column nor its name. */
  subject?: string | undefined;
  /** Fails although its severity is `warn`: an empty data set never passes. */
  unconditional?: true;
}

/** Measured values of one check under the rule's own names. */
export interface Values {
  /** A count: a whole number, 0 when there were no rows. */
  count(name: string): number;
  /** A finite number; null when the engine gave NULL, NaN or infinity. */
  number(name: string): number | null;
  text(name: string): string | null;
}

/** What a rule's page says; the finding shows `title` and the formula. */
export interface RuleDescription {
  title: string;
  /** When it fails and what it does with nulls and odd cases: one paragraph. */
  meaning: string;
  /** As it stands in a contract. */
  example: string;
}

export interface Rule extends RuleDescription {
  id: RuleId;
  /** How the estimate is computed, in words; parameters by their names. */
  words: string;
  /** The same with the parameters of a check. */
  formula(check: Check): string;
  plan(check: Check, context: PlanContext): Plan;
}

/** A rule with the type of its own check; the registry holds them under the common type. */
export function defineRule<Id extends RuleId>(
  id: Id,
  rule: RuleDescription & {
    formula: string | { words: string; of(check: CheckOf<Id>): string };
    plan(check: CheckOf<Id>, context: PlanContext): Plan;
  },
): Rule {
  const own = (check: Check): CheckOf<Id> => {
    if (isCheckOf(check, id)) return check;
    throw new Error(`A check of rule ${check.rule} came to rule ${id}.`);
  };
  return {
    id,
    title: rule.title,
    meaning: rule.meaning,
    example: rule.example,
    words: typeof rule.formula === "string" ? rule.formula : rule.formula.words,
    formula: (check) => (typeof rule.formula === "string" ? rule.formula : rule.formula.of(own(check))),
    plan: (check, context) => rule.plan(own(check), context),
  };
}

function isCheckOf<Id extends RuleId>(check: Check, id: Id): check is CheckOf<Id> {
  return check.rule === id;
}

/** For rules that need no rows: their judgement is about the table's form. */
export function factPlan(judge: () => Judgement | Judgement[]): Plan {
  return { measures: {}, shows: [], judge };
}
