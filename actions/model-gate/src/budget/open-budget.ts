import { configurationError, evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { LookRecord } from "@gatewright/shared/ledger/record.ts";
import { originOf, trustOf } from "@gatewright/shared/ledger/trust.ts";
import type { BudgetPolicy, GatePolicy, RulePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import { formatCount, plural } from "@gatewright/shared/publish/render/wording.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import { errorPerDecision, hypotheses, logHypotheses } from "@gatewright/stats/reuse/hypotheses.ts";
import type { GateEvidence } from "../evidence/gate-evidence.ts";
import type { DecidedResult } from "../rules/rule.ts";
import { type BudgetEstimations, budgetEstimations } from "./budget-estimations.ts";
import { type ChargedLooks, chargedLooks, isRepeated, type LookIdentity } from "./charged-looks.ts";
import { budgetRefusal, looksAtLabels } from "./rules-under-budget.ts";

/** The budget of one model's evaluation set, as this run finds it. */
export interface Budget {
  policy: BudgetPolicy;
  /** Two-sided, of the interval that decides: 1 − 2·error/K. */
  confidence: number;
  estimations: BudgetEstimations;
  /** Of one decision, one-sided: error / K. */
  error: number;
  before: ChargedLooks;
  /** A look like this one was made before: it tells nothing new and costs nothing. */
  repeated: boolean;
  /** Why the rule makes no look because of the policy or the ledger; undefined when it may. */
  refusal(rule: RulePolicy): UserError | undefined;
  /** What the rule says in place of a look, when nothing is left. */
  spent(rule: RulePolicy): Omit<DecidedResult, "kind" | "subject"> | undefined;
  /** The record of a look. */
  look(passed: boolean): LookRecord;
}

export interface OpenBudget {
  model: string;
  gate: GatePolicy;
  evidence: GateEvidence;
  modelDigest: string | undefined;
}

/** Below it the level of an interval is 1 for every digit that a number has; K is then above 10^13. */
const leastError = 1e-15;

/**
 * What is left of the evaluation set's budget, or why nobody knows: then every rule that would look is an error with that reason
 * (a ledger that cannot be read is never a fresh budget). Undefined without `budget:`.
 */
export async function openBudget(
  { model, gate, evidence, modelDigest }: OpenBudget,
  context: EvaluateContext<unknown>,
): Promise<Budget | undefined> {
  const { budget: policy } = gate;
  if (policy === undefined) return undefined;
  const { error } = errorPerDecision(policy, policy.error);
  const refusals = new Map(gate.rules.map((rule) => [rule, budgetRefusal(rule)]));
  const wrong = policyFault(gate, policy, error);
  const trust = trustOf(context.run, context.host.variables);
  let identity: LookIdentity | undefined;
  let before: ChargedLooks = { looks: [], passes: 0 };
  let broken: UserError | undefined = wrong;
  try {
    identity = identityOf(evidence, modelDigest, context);
    const ledger = await context.openLedger();
    before = await chargedLooks(ledger, model, { evaluationDigest: identity.evaluation_digest, trust });
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    broken ??= thrown;
  }
  const repeated = identity !== undefined && isRepeated(before.looks, identity);
  const why = repeated ? undefined : whySpent(policy, before);
  const anyRefused = [...refusals.values()].some((refused) => refused !== undefined);
  return {
    policy,
    confidence: 1 - 2 * error,
    estimations: budgetEstimations(error),
    error,
    before,
    repeated,
    refusal: (rule) => {
      if (!looksAtLabels(rule)) return undefined;
      if (broken !== undefined) return broken;
      return refusals.get(rule);
    },
    spent: (rule) => {
      if (!looksAtLabels(rule)) return undefined;
      if (anyRefused) {
        return {
          verdict: "skipped",
          message: "No look was made: another rule cannot stand under the budget, and a look is charged.",
        };
      }
      if (why === undefined) return undefined;
      return {
        verdict: policy.whenSpent,
        message: `${why} Nothing was looked at.`,
        hint: "Collect a new evaluation set and let the default branch accept it: its first look there opens a budget of its own.",
      };
    },
    look: (passed) => {
      if (identity === undefined) throw new Error("A look was made at an evaluation set that nobody knows.");
      return {
        kind: "look",
        version: 1,
        model,
        created_at: context.host.now().toISOString(),
        trust,
        origin: originOf(context.run, context.host.variables),
        ...identity,
        passed,
        reveal: policy.reveal,
        rules: [...new Set(gate.rules.filter(looksAtLabels).map(({ rule }) => rule))].sort(),
      };
    },
  };
}

/** How often a decision may be wrong, and why so seldom. */
export function decisionWords({ policy, error }: Pick<Budget, "policy" | "error">): string {
  const count = policy.looks <= 1000 ? Number(hypotheses(policy)) : Math.exp(logHypotheses(policy));
  const size = count > 999_999_999 ? count.toExponential(2) : formatCount(Math.round(count));
  return `${policy.looks} looks of which ${policy.passes} may pass can end in ${size} ways, so each decision may err with ${error.toExponential(2)} (${policy.error} in all).`;
}

function whySpent({ looks, passes }: BudgetPolicy, before: ChargedLooks): string | undefined {
  if (before.passes >= passes) {
    return `The evaluation set is retired: ${plural(before.passes, "look")} of ${formatCount(passes)} that may pass ${before.passes === 1 ? "has" : "have"} passed.`;
  }
  if (before.looks.length < looks) return undefined;
  return `The budget of the evaluation set is spent: all ${formatCount(looks)} looks at it are made.`;
}

function policyFault(gate: GatePolicy, { reveal, looks, passes }: BudgetPolicy, error: number): UserError | undefined {
  if (error < leastError) {
    return configurationError(
      `The budget of ${formatCount(looks)} looks and ${formatCount(passes)} passes leaves each decision an error of ${error.toExponential(1)}, which no evaluation set can serve.`,
      {
        hint: "Allow fewer passes: each multiplies what a set has to answer for. `gatewright plan` says what a set can serve.",
      },
    );
  }
  const { champion } = gate;
  const compares = gate.rules.some(({ rule }) => rule === "non-inferior" || rule === "superior");
  if (reveal === "verdict" && compares && champion.kind === "ledger" && champion.run === undefined) {
    return configurationError(
      "With `reveal: verdict` no predictions are kept, so the champion cannot be compared with.",
      {
        hint: "Let it be scored anew each time: `champion: {run: <command>}`.",
      },
    );
  }
  return undefined;
}

function identityOf(
  { predictions }: GateEvidence,
  modelDigest: string | undefined,
  { policyDigest }: EvaluateContext<unknown>,
): LookIdentity {
  if (predictions === undefined) {
    throw evidenceError(
      "A budget counts looks at the rows of an evaluation set, and there are only numbers about it.",
      {
        hint: "Name a predictions file under `train.outputs.predictions`, or leave `budget:` out.",
      },
    );
  }
  if (modelDigest === undefined) {
    throw evidenceError("A budget counts looks by the model that is looked at, and no model file could be read.", {
      hint: "Name it under `train.outputs.model`.",
    });
  }
  return {
    model_digest: modelDigest,
    ...(policyDigest === undefined ? {} : { policy_digest: policyDigest }),
    evaluation_digest: predictions.evaluationDigest,
    predictions_digest: predictions.predictionsDigest,
    ...(predictions.championDigest === undefined ? {} : { champion_digest: predictions.championDigest }),
  };
}
