import { tmpdir } from "node:os";
import type { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GatePolicy, RuleId, RuleOf } from "@gatewright/shared/policy/gate-policy.ts";
import { defaultRetrain } from "@gatewright/shared/policy/read-retrain.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Evidence } from "@gatewright/shared/report/report.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { type Random, randomFrom } from "@gatewright/stats/random/random.ts";
import { defaultGate } from "../../src/default-gate.ts";
import type { Champion, GateEvidence, Predictions } from "../../src/evidence/gate-evidence.ts";
import { gateRules } from "../../src/rules/all-rules.ts";
import type { GateRule, RuleContext, RuleResult } from "../../src/rules/rule.ts";
import { decide } from "../../src/verdict/decide.ts";

export interface World {
  candidate?: Outcomes;
  champion?: Outcomes | Extract<Champion, { kind: "absent" | "broken" }>;
  /** Columns of the file, by name: a value a row; undefined is null. */
  columns?: Record<string, readonly (string | undefined)[]>;
  /** What an SQL expression gives: it is not parsed here. */
  perRow?: { candidate: Float64Array; champion?: Float64Array };
  rowsAlsoIn?: Awaited<ReturnType<Predictions["rowsAlsoIn"]>>;
  evidence?: Partial<GateEvidence>;
  slice?: { name: string; rows: Int32Array };
  gate?: Partial<GatePolicy>;
  workingDirectory?: string;
  variables?: Record<string, string | undefined>;
}

/** Measures a rule as the gate does, and decides: the finding, or the error that it would be. */
export async function judged<Id extends RuleId>(rule: RuleOf<Id>, world: World): Promise<Finding> {
  const [finding] = await judgedAll(rule, world);
  if (finding === undefined) throw new Error(`The rule ${rule.rule} gave no result.`);
  return finding;
}

export async function judgedAll<Id extends RuleId>(rule: RuleOf<Id>, world: World): Promise<Finding[]> {
  const results = await measured(rule, world);
  const { title } = gateRules[rule.rule];
  const all = results.map((result) => ({ rule, title, slice: world.slice?.name, result }));
  return decide(all, { confidence: contextOf(world).gate.confidence }).map(({ finding }) => finding);
}

export async function measured<Id extends RuleId>(rule: RuleOf<Id>, world: World): Promise<RuleResult[]> {
  const found: unknown = gateRules[rule.rule];
  return await (found as GateRule<Id>).measure(rule, contextOf(world));
}

/** The sentence with which a rule refuses its evidence. */
export async function refusal<Id extends RuleId>(rule: RuleOf<Id>, world: World): Promise<UserError> {
  try {
    await measured(rule, world);
  } catch (error) {
    if (error instanceof Error && "kind" in error) return error as UserError;
    throw error;
  }
  throw new Error(`The rule ${rule.rule} refused nothing.`);
}

export function contextOf(world: World): RuleContext & { read: Evidence[] } {
  const read: Evidence[] = [];
  return {
    model: {
      name: "strike-damage",
      critical: false,
      train: undefined,
      require: [],
      mirror: {},
      gate: undefined,
      retrain: defaultRetrain,
    },
    gate: { ...defaultGate, ...world.gate },
    evidence: {
      predictions: world.candidate === undefined ? undefined : predictionsOf(world.candidate, world),
      metrics: undefined,
      modelPath: undefined,
      championBytes: undefined,
      seriesPath: undefined,
      readPredictions: () => Promise.reject(new Error("This world has no other file.")),
      files: () => [],
      ...world.evidence,
    },
    slice: world.slice,
    workingDirectory: world.workingDirectory ?? tmpdir(),
    host: hostOf(world.variables ?? {}),
    seed: "a test",
    addEvidence: (evidence) => read.push(evidence),
    read,
  };
}

function hostOf(variables: Record<string, string | undefined>): EvaluateHost {
  const silent = () => undefined;
  return {
    log: { info: silent, warning: silent, debug: silent, group: (_, body) => body() },
    now: () => new Date(0),
    temporaryDirectory: tmpdir(),
    toolCache: undefined,
    enginePath: undefined,
    memoryLimit: undefined,
    variables,
    signal: new AbortController().signal,
  };
}

function predictionsOf(candidate: Outcomes, world: World): Predictions {
  const columns = world.columns ?? {};
  return {
    candidate,
    champion: championOf(world.champion),
    evaluationDigest: "sha256:e",
    predictionsDigest: "sha256:p",
    championDigest: world.champion === undefined ? undefined : "sha256:c",
    columns: Object.keys(columns),
    toCsv: () => Promise.reject(new Error("Nobody asks for it here.")),
    column: async (name) => {
      const own = columns[name];
      if (own === undefined) throw new Error(`The test has no column ${name}.`);
      const values = [...new Set(own.filter((value) => value !== undefined))];
      const places = new Map(values.map((value, place) => [value, place]));
      return { codes: Int32Array.from(own, (value) => (value === undefined ? -1 : (places.get(value) ?? -1))), values };
    },
    rowsWhere: () => Promise.reject(new Error("Slices are given here.")),
    numberPerRow: async () => {
      if (world.perRow === undefined) throw new Error("The test has no numbers per row.");
      return { candidate: world.perRow.candidate, champion: world.perRow.champion };
    },
    rowsAlsoIn: async () => {
      if (world.rowsAlsoIn === undefined) throw new Error("The test has no other file.");
      return world.rowsAlsoIn;
    },
  };
}

function championOf(champion: World["champion"]): Champion {
  if (champion === undefined) return { kind: "absent", reason: "there is no champion yet", first: true };
  return "kind" in champion ? champion : { kind: "compared", outcomes: champion, name: "the champion" };
}

/** Binary rows: label and decision of each, with a score that agrees with the decision. */
export function binary(
  rows: readonly (readonly [label: 0 | 1, prediction: 0 | 1])[],
  more: Partial<Outcomes> = {},
): Outcomes {
  const prediction = Float64Array.from(rows, ([, decision]) => decision);
  return {
    task: "binary",
    n: rows.length,
    label: Float64Array.from(rows, ([label]) => label),
    prediction,
    score: prediction.map((decision) => 0.2 + 0.6 * decision),
    ...more,
  };
}

/** `count` times each of the rows of a table: `[[40, [1, 1]], [10, [1, 0]]]` are 50 positives, 40 of them found. */
export function times<Row>(table: readonly (readonly [count: number, row: Row])[]): Row[] {
  return table.flatMap(([count, row]) => Array.from({ length: count }, () => row));
}

export function regression(
  label: readonly number[],
  prediction: readonly number[],
  more: Partial<Outcomes> = {},
): Outcomes {
  return {
    task: "regression",
    n: label.length,
    label: Float64Array.from(label),
    prediction: Float64Array.from(prediction),
    ...more,
  };
}

export function random(seed: string): Random {
  return randomFrom(seed);
}
