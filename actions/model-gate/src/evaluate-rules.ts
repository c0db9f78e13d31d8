import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GatePolicy, RulePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import type { ModelPolicy } from "@gatewright/shared/policy/policy.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { Budget } from "./budget/open-budget.ts";
import type { Champion, GateEvidence } from "./evidence/gate-evidence.ts";
import { gateRules } from "./rules/all-rules.ts";
import type { DecidedResult, GateRule, RuleContext, Slice } from "./rules/rule.ts";
import { resolveSlices } from "./slices.ts";
import type { Measured } from "./verdict/decide.ts";

export interface EvaluateRulesOptions {
  model: ModelPolicy;
  gate: GatePolicy;
  evidence: GateEvidence;
  workingDirectory: string;
  host: EvaluateHost;
  addEvidence: RuleContext["addEvidence"];
  budget?: Budget;
}

/**
 * Every rule on every slice that it names, in the order of the policy. No rule disappears: one that cannot be evaluated gives an
 * error with the reason, one that does not apply is skipped with it.
 */
export async function evaluateRules(options: EvaluateRulesOptions): Promise<Measured[]> {
  const { gate, evidence } = options;
  const slices = await resolveSlices(gate, evidence);
  const measured: Measured[] = [];
  for (const rule of gate.rules) {
    const named = rule.slices.flatMap((name): (Slice | UserError)[] => slices.get(name) ?? []);
    const over = rule.slices.length === 0 ? [undefined] : named;
    for (const slice of over) measured.push(...(await measureRule(rule, slice, options)));
  }
  return measured;
}

async function measureRule(
  rule: RulePolicy,
  slice: Slice | UserError | undefined,
  options: EvaluateRulesOptions,
): Promise<Measured[]> {
  const known: Pick<GateRule, "title" | "needs" | "measure"> = gateRules[rule.rule];
  const { title } = known;
  const name = slice instanceof UserError ? undefined : slice?.name;
  const where = slice instanceof UserError ? undefined : slice?.where;
  const decided = (result: Omit<DecidedResult, "kind">): Measured[] => [
    { rule, title, slice: name, result: { kind: "decided", ...result } },
  ];
  const broken = (error: UserError): Measured[] =>
    decided({
      subject: subjectOf(rule),
      verdict: "error",
      message: error.message,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    }).map((one) => ({ ...one, configuration: error.kind === "configuration" }));
  if (slice instanceof UserError) return broken(slice);
  const refusal = options.budget?.refusal(rule);
  if (refusal !== undefined) return broken(refusal);
  if (known.needs === "champion") {
    const champion = championOf(options.evidence);
    if (champion.kind === "absent") {
      return decided({
        subject: subjectOf(rule),
        verdict: "skipped",
        message: `Nothing was compared: ${champion.reason}.`,
      });
    }
    if (champion.kind === "broken") return broken(champion.error);
  }
  const spent = options.budget?.spent(rule);
  if (spent !== undefined) return decided({ subject: subjectOf(rule), ...spent });
  try {
    const results = await known.measure(rule, contextOf(rule, slice, options));
    if (results.length === 0) throw new Error(`The rule ${rule.rule} gave no result.`);
    return results.map((result) => ({
      rule,
      title,
      slice: name,
      ...(where === undefined ? {} : { where }),
      result,
    }));
  } catch (error) {
    if (error instanceof UserError) return broken(error);
    throw error;
  }
}

/** What there is to compare with. */
export type Compared = Exclude<Champion, { kind: "compared" }> | { kind: "compared" };

/** A metrics file has no champion object of its own: either both sides are numbers, or the candidate's alone. */
export function championOf({ predictions, metrics }: GateEvidence): Compared {
  if (predictions !== undefined) return predictions.champion;
  if (metrics === undefined || metrics.champion !== undefined) return { kind: "compared" };
  return metrics.absent ?? { kind: "absent", reason: "there are no metrics of a champion", first: true };
}

function contextOf(rule: RulePolicy, slice: Slice | undefined, options: EvaluateRulesOptions): RuleContext {
  const { model, gate, evidence, workingDirectory, host, addEvidence, budget } = options;
  return {
    model,
    gate,
    evidence,
    slice,
    workingDirectory,
    host,
    seed: seedOf(rule, slice, evidence),
    addEvidence,
    ...(budget === undefined ? {} : { budget: budget.estimations }),
  };
}

/** The same evidence gives the same findings, bit for bit (design section 6). */
function seedOf(rule: RulePolicy, slice: Slice | undefined, { predictions }: GateEvidence): string {
  const metric = "metric" in rule ? rule.metric : "";
  return [rule.rule, metric, slice?.name ?? "", predictions?.evaluationDigest, predictions?.predictionsDigest].join(
    "\n",
  );
}

/** What a finding is about when its rule could not say. */
function subjectOf(rule: RulePolicy): string {
  if ("metric" in rule && rule.metric !== undefined) return rule.metric;
  return rule.rule;
}
