import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import { runScan } from "@gatewright/tables/plan/run-plan.ts";
import type { MeasureValue, TypedRelation } from "@gatewright/tables/plan/scan-plan.ts";
import type { Table } from "@gatewright/tables/source/table.ts";
import type { Check, Contract } from "../contract/contract.ts";
import { rules } from "../rules/all-rules.ts";
import { allOf } from "../rules/conditions.ts";
import type { Found, Judgement, Values } from "../rules/rule.ts";
import { formatCount } from "../wording/numbers.ts";
import { clip, enumerate } from "../wording/phrases.ts";
import { type FindingFrame, judgedFinding, unjudgedFinding } from "./check-finding.ts";
import { failingRows, type RowsWanted } from "./failing-rows.ts";
import { groupCountSql, mostGroups } from "./group-count.ts";
import { measuredValues } from "./measured-values.ts";
import { inGroup, nothingFound, runOwnQuery } from "./own-queries.ts";
import { allRows, type Group, groupKey, type PlannedCheck } from "./planned-check.ts";
import { type Scanned, scanAll } from "./shared-scan.ts";

/** Failing rows are looked up for so many failing groups of a check. */
const groupsLookedUp = 20;

/** One check for one group, measured. */
interface Case {
  planned: PlannedCheck;
  group: Group;
  groupText: string;
  values: Values;
  found: Found;
}

/** Computes the planned checks in the shared scan, the second scan and their own aggregations, and judges them. */
export async function evaluateChecks(
  engine: Engine,
  contract: Contract,
  relation: TypedRelation,
  checks: readonly PlannedCheck[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const fail = (planned: PlannedCheck, error: UserError) => {
    const { message, hint } = withoutValues(error, contract);
    const configuration = error.kind === "configuration";
    findings.push(unjudgedFinding(frameOf(contract, planned, ""), "error", { message, hint, configuration }));
  };
  const empty = relation.table.rows === 0;
  const emptyAllowed = empty && !contract.checks.some(needsRows);
  const judged = checks.filter((planned) => {
    if (!empty || isAboutForm(planned.check)) return true;
    // Nothing of it can be shown; it is the `rows` rule that passes or fails an empty table.
    const message = emptyAllowed ? "the data has no rows, which the contract allows" : "the data has no rows to judge";
    findings.push(
      unjudgedFinding(frameOf(contract, planned, ""), emptyAllowed ? "skipped" : "inconclusive", { message }),
    );
    return false;
  });

  const countable = await withBoundedGroups(engine, relation, judged, fail);
  const cases: Case[] = [];
  const { results: scanned, rows } = await scanAll(engine, relation, countable);
  if (rows !== undefined && rows !== relation.table.rows) findings.push(otherRowCount(contract, relation.table, rows));
  for (const planned of countable) {
    const result = scanned.get(planned) ?? { groups: [{ values: [], get: () => undefined }] };
    if (result instanceof UserError) fail(planned, result);
    else
      await attempt(planned, fail, async () =>
        cases.push(...(await casesOf(engine, contract, relation, planned, result))),
      );
  }
  await secondScan(engine, relation, cases, fail);

  const wanted: RowsWanted[] = [];
  const pending: { frame: FindingFrame; judgement: Judgement; wanted: number | undefined }[] = [];
  const lookedUp = new Map<PlannedCheck, number>();
  for (const entry of cases) {
    const { planned, group, values, found } = entry;
    const judgements = [planned.plan.judge(values, found)].flat();
    for (const judgement of judgements) {
      const frame = frameOf(contract, planned, entry.groupText);
      const predicate = judgement.outcome === "broken" ? planned.plan.failing?.(values, found) : undefined;
      const places = judgement.outcome === "broken" ? (judgement.places ?? []) : [];
      const count = lookedUp.get(planned) ?? 0;
      if ((predicate === undefined && places.length === 0) || count >= groupsLookedUp) {
        pending.push({ frame, judgement, wanted: undefined });
        continue;
      }
      lookedUp.set(planned, count + 1);
      const condition = predicate && allOf(predicate, planned.when, inGroup(planned.by, group));
      pending.push({ frame, judgement, wanted: wanted.length });
      wanted.push({ predicate: condition, shows: planned.plan.shows, places });
    }
  }
  const samples = await failingRows(engine, relation, wanted, Math.max(1, contract.sampleRows));
  for (const { frame, judgement, wanted: index } of pending) {
    findings.push(judgedFinding(frame, judgement, index === undefined ? [] : (samples[index] ?? [])));
  }
  return findings;
}

/** A query engine that sees other rows than the files hold would make every number wrong. */
function otherRowCount(contract: Contract, table: Table, rows: number): Finding {
  const { structure } = rules;
  const path = table.files[0]?.path;
  return {
    rule: structure.id,
    title: structure.title,
    subject: contract.name,
    verdict: "error",
    severity: "error",
    message: `${contract.name}: the query engine reads ${formatCount(rows)} rows and the files hold ${formatCount(table.rows)} records, so no number can be trusted`,
    hint: "Run it again; when it stays so, please report it with a file that shows it.",
    locations: path === undefined ? [] : [{ path }],
    samples: [],
  };
}

/** Rules about the form of the table and the number of its rows are judged on empty tables, too. */
function isAboutForm(check: Check): boolean {
  return ["structure", "columns", "extra-columns", "column-order", "rows"].includes(check.rule);
}

/** Every contract has such a check, implied when it is not stated, unless it says `rows: {min: 0}`. */
function needsRows(check: Check): boolean {
  return check.rule === "rows" && check.range[0] !== 0 && check.where === undefined && check.by.length === 0;
}

/** Counts the groups before anything is computed for each of them. */
async function withBoundedGroups(
  engine: Engine,
  relation: TypedRelation,
  checks: readonly PlannedCheck[],
  fail: (planned: PlannedCheck, error: UserError) => void,
): Promise<PlannedCheck[]> {
  const known = new Map<string, number>();
  const countable: PlannedCheck[] = [];
  for (const planned of checks) {
    const sql = groupCountSql(relation, planned);
    if (sql === undefined) {
      countable.push(planned);
      continue;
    }
    const groups = known.get(sql) ?? Number((await engine.query(sql))[0]?.["groups"] ?? 0);
    known.set(sql, groups);
    if (groups <= mostGroups) {
      countable.push(planned);
      continue;
    }
    const names = enumerate(planned.by.map(({ name }) => clip(name)));
    fail(
      planned,
      new UserError("evidence", `by: ${names} has more than ${formatCount(mostGroups)} groups`, {
        hint: "Group by a column with fewer values.",
      }),
    );
  }
  return countable;
}

async function casesOf(
  engine: Engine,
  contract: Contract,
  relation: TypedRelation,
  planned: PlannedCheck,
  { groups }: Exclude<Scanned, UserError>,
): Promise<Case[]> {
  const found = await runOwnQuery(engine, planned, relation, Math.max(1, contract.sampleRows));
  // What it found for a group that the scan does not know would be lost, and the check would pass.
  const known = new Set(groups.map(({ values }) => groupKey(values)));
  const lost = [...found.keys()].find((group) => !known.has(group));
  if (lost !== undefined) throw new Error(`The scan gave no group ${lost} for ${planned.check.rule}.`);
  return groups.map((group, index) => ({
    planned,
    group: planned.by.length === 0 ? allRows : { values: group.values },
    groupText: groupWords(planned, group.values, index),
    values: measuredValues(group.get),
    found: found.get(groupKey(group.values)) ?? nothingFound,
  }));
}

/** ` [season = winter]`; the values of redacted columns are numbered in place of being told. */
function groupWords({ by }: PlannedCheck, values: readonly (string | null)[], index: number): string {
  if (by.length === 0) return "";
  const words = by.map((column, place) => {
    const value = values[place] ?? null;
    if (column.redacted) return `${clip(column.name)} = (redacted, group ${index + 1})`;
    return value === null ? `${clip(column.name)} is null` : `${clip(column.name)} = ${clip(value)}`;
  });
  return ` [${words.join(", ")}]`;
}

/** Measures that needed the first scan, for all cases together. */
async function secondScan(
  engine: Engine,
  relation: TypedRelation,
  cases: Case[],
  fail: (planned: PlannedCheck, error: UserError) => void,
): Promise<void> {
  const measures = cases.flatMap(({ planned, values, group }, index) =>
    Object.entries(planned.plan.second?.(values, onlyOf(planned, group)) ?? {}).map(([name, sql]) => ({
      id: `s${index}.${name}`,
      sql,
    })),
  );
  if (measures.length === 0) return;
  try {
    const [row] = await runScan(engine, relation, measures);
    for (const [index, entry] of cases.entries()) {
      if (entry.planned.plan.second === undefined) continue;
      const first = entry.values;
      const lookup = (name: string): MeasureValue | undefined => row?.values.get(`s${index}.${name}`);
      const second = measuredValues(lookup);
      const has = (name: string) => lookup(name) !== undefined;
      entry.values = {
        count: (name) => (has(name) ? second : first).count(name),
        number: (name) => (has(name) ? second : first).number(name),
        text: (name) => (has(name) ? second : first).text(name),
      };
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const lost = cases.filter(({ planned }) => planned.plan.second !== undefined);
    for (const planned of new Set(lost.map((entry) => entry.planned))) fail(planned, error);
    for (const entry of lost) cases.splice(cases.indexOf(entry), 1);
  }
}

/** The rows of a check's `where` and of one group. */
function onlyOf({ when, by }: PlannedCheck, group: Group): string | undefined {
  const conditions = [when, inGroup(by, group)].filter((condition) => condition !== undefined);
  return conditions.length === 0 ? undefined : allOf(...conditions);
}

async function attempt(
  planned: PlannedCheck,
  fail: (planned: PlannedCheck, error: UserError) => void,
  body: () => Promise<unknown>,
): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    fail(planned, error);
  }
}

/** The engine's messages quote values; where some are redacted, none may be told. */
function withoutValues(error: UserError, contract: Contract): { message: string; hint: string | undefined } {
  if (contract.redact.size === 0 || error.cause === undefined) return { message: error.message, hint: error.hint };
  return {
    message: "the query engine could not compute it on this data; its message is not shown because values are redacted",
    hint: error.hint,
  };
}

function frameOf(contract: Contract, { check, rule }: PlannedCheck, group: string): FindingFrame {
  return { contract, check, rule, group };
}
