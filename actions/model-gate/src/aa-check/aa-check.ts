import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { GatePolicy, RulePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import type { ModelPolicy } from "@gatewright/shared/policy/policy.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { Interval } from "@gatewright/stats/interval.ts";
import { clopperPearsonInterval } from "@gatewright/stats/proportions/clopper-pearson.ts";
import { randomFrom } from "@gatewright/stats/random/random.ts";
import { evaluateRules } from "../evaluate-rules.ts";
import type { GateEvidence, Predictions } from "../evidence/gate-evidence.ts";
import { type Decided, decide } from "../verdict/decide.ts";
import { coins, type SwapUnit, swapped, swappedNumbers, swapUnit } from "./swapped.ts";

export interface AaCheck {
  times: number;
  seed: string;
  unit: SwapUnit;
  /** Swaps in which any comparison fails. */
  blocked: number;
  share: number;
  /** Exact, 95 %. */
  interval: Interval;
  /** What the policy's confidence allows. */
  limit: number;
  /** Swaps in which none fails and one is inconclusive. */
  inconclusive: number;
  /** In the order of the policy. */
  comparisons: Comparison[];
  /** Rules that compare nothing, or ask for more than equality. */
  leftOut: string[];
}

export interface Comparison {
  rule: string;
  subject: string;
  failed: number;
  inconclusive: number;
}

export interface AaCheckOptions {
  model: ModelPolicy;
  gate: GatePolicy;
  evidence: GateEvidence;
  times: number;
  seed: string;
  workingDirectory: string;
  host: EvaluateHost;
}

/**
 * How often the policy's comparisons block a model that is as good as the champion: candidate and champion change places at random on
 * every row (or group, or query), which makes two models of which neither is better, on these very rows; and the gate judges them.
 * @throws UserError when there is no champion to compare with, no comparison in the policy, or one that cannot be evaluated
 */
export async function aaCheck(options: AaCheckOptions): Promise<AaCheck> {
  const { gate, evidence, times, seed, host } = options;
  const { predictions } = evidence;
  const champion = predictions?.champion;
  if (champion?.kind === "broken") throw champion.error;
  if (predictions === undefined || champion?.kind !== "compared") {
    throw evidenceError("There are no two predictions files, so nothing can change places.", {
      hint: "Give --candidate and --champion.",
    });
  }
  const rules = gate.rules.filter(holdsForEquals);
  if (rules.length === 0) {
    throw evidenceError("No rule of the policy compares the candidate with the champion.", {
      hint: "Add one, e.g. `- {rule: no-regression, metric: accuracy}`.",
    });
  }
  const random = randomFrom(seed);
  const asked = remembered(predictions);
  const comparisons = new Map<string, Comparison>();
  let [blocked, inconclusive] = [0, 0];
  for (let swap = 0; swap < times; swap += 1) {
    host.signal.throwIfAborted();
    const coin = coins(predictions.candidate, random);
    const [mine, theirs] = swapped(predictions.candidate, champion.outcomes, coin);
    const measured = await evaluateRules({
      ...options,
      gate: { ...gate, rules },
      evidence: {
        ...evidence,
        predictions: {
          ...asked,
          candidate: mine,
          champion: { ...champion, outcomes: theirs },
          predictionsDigest: `${predictions.predictionsDigest} ${swap}`,
          numberPerRow: async (...question) => {
            const numbers = await asked.numberPerRow(...question);
            if (numbers.champion === undefined) return numbers;
            return {
              candidate: swappedNumbers(numbers.candidate, numbers.champion, coin),
              champion: swappedNumbers(numbers.champion, numbers.candidate, coin),
            };
          },
        },
      },
      addEvidence: () => undefined,
    });
    const decided = decide(measured, { confidence: gate.confidence });
    for (const one of decided) tally(comparisons, one);
    if (decided.some(({ finding }) => finding.verdict === "fail")) blocked += 1;
    else if (decided.some(({ finding }) => finding.verdict === "inconclusive")) inconclusive += 1;
  }
  return {
    times,
    seed,
    unit: swapUnit(predictions.candidate),
    blocked,
    share: blocked / times,
    interval: clopperPearsonInterval(blocked, times, 0.95),
    limit: Number(((1 - gate.confidence) / 2).toPrecision(12)),
    inconclusive,
    comparisons: [...comparisons.values()],
    leftOut: gate.rules.filter((rule) => !holdsForEquals(rule)).map(wordsOf),
  };
}

/** Comparisons that a model which is as good as the champion does not deserve to fail. */
function holdsForEquals(rule: RulePolicy): boolean {
  switch (rule.rule) {
    case "no-regression":
    case "non-inferior":
    case "at-most-improvement":
    case "value":
      return true;
    case "superior":
      return rule.relative_margin === undefined && rule.margin === 0;
    case "worst-slice":
      return rule.margin !== undefined;
    default:
      return false;
  }
}

function tally(comparisons: Map<string, Comparison>, { rule, finding }: Decided): void {
  const { verdict, subject, message, hint } = finding;
  if (verdict === "error") {
    throw evidenceError(`${rule.rule} could not be evaluated: ${message}`, hint === undefined ? {} : { hint });
  }
  const key = `${rule.rule}\n${subject}\n${rule.location.line ?? 0}`;
  const comparison = comparisons.get(key) ?? { rule: rule.rule, subject, failed: 0, inconclusive: 0 };
  comparisons.set(key, comparison);
  if (verdict === "fail" || verdict === "warn") comparison.failed += 1;
  if (verdict === "inconclusive") comparison.inconclusive += 1;
}

/** The engine is asked once: what it says of the rows is the same in every swap. */
function remembered(predictions: Predictions): Predictions {
  const { column, rowsWhere, numberPerRow } = predictions;
  return {
    ...predictions,
    column: once((name, location) => column(name, location)),
    rowsWhere: once((condition, location) => rowsWhere(condition, location)),
    numberPerRow: once((sql, location) => numberPerRow(sql, location)),
  };
}

function once<Rest, Answer>(
  ask: (question: string, rest: Rest) => Promise<Answer>,
): (question: string, rest: Rest) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (question, rest) => {
    const answer = answers.get(question) ?? ask(question, rest);
    answers.set(question, answer);
    return answer;
  };
}

function wordsOf(rule: RulePolicy): string {
  const metric = "metric" in rule && rule.metric !== undefined ? ` ${rule.metric}` : "";
  return `${rule.rule}${metric}`;
}
