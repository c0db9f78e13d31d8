import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { readMetrics } from "@gatewright/tracking/metrics/read-metrics.ts";
import { readContextOf } from "./read-context.ts";
import type { GateRule, RuleContext } from "./rule.ts";

export const attribution: GateRule<"attribution"> = {
  id: "attribution",
  title: "The candidate relies on the same features as the champion",
  needs: "none",
  page: {
    what: "Whether the features that matter most are still the same: the candidate's order of attributions (mean |SHAP|, importances; a JSON file `{feature: number}`) is scored by the champion's attributions, as SageMaker Clarify does it.",
    decision:
      "Passes when the score is at least `ndcg_at_least` (Clarify alarms below 0.9), fails below. Attributions have no interval here.",
    formula:
      "nDCG = Σ a(candidate's i-th feature) / log2(i + 1) ÷ the same sum in the champion's own order, a = the champion's |attribution|",
    notWhen: "Not between models with other features, and not as a proof that a model is right for the right reasons.",
    example: "{ rule: attribution, file: shap.json, champion_file: champion/shap.json, ndcg_at_least: 0.9 }",
  },
  measure: async (rule, context) => {
    const mine = await attributionsIn(rule.file, context);
    if (rule.champion_file === undefined) {
      return [
        {
          kind: "decided",
          subject: "attribution",
          verdict: "error",
          message: "The champion's attributions are not named, so there is nothing to agree with.",
          hint: "Name them in `champion_file`.",
        },
      ];
    }
    const theirs = await attributionsIn(rule.champion_file, context);
    const missing = [...theirs.keys()].filter((feature) => !mine.has(feature));
    const added = [...mine.keys()].filter((feature) => !theirs.has(feature));
    if (missing.length + added.length > 0) {
      const names = [...missing, ...added].slice(0, 3).join(", ");
      throw evidenceError(
        `The attributions are about other features: ${missing.length} are missing and ${added.length} are new (${names}).`,
        { hint: "Compare models with the same features, or name the rule only for them." },
      );
    }
    const score = rankAgreement(mine, theirs);
    return [
      {
        kind: "decided",
        subject: "attribution",
        verdict: score >= rule.ndcg_at_least ? "pass" : "fail",
        message: `The order of ${mine.size} attributions agrees with the champion's with nDCG ${score.toFixed(4)}, and must be at least ${rule.ndcg_at_least}.`,
        hint: movedMost(mine, theirs),
        estimate: score,
        n: mine.size,
        threshold: `>= ${rule.ndcg_at_least}`,
        formula: attribution.page.formula,
      },
    ];
  },
};

/** 1 when both orders are equal. */
export function rankAgreement(mine: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): number {
  const gain = (order: string[]) =>
    order.reduce((sum, feature, at) => sum + Math.abs(theirs.get(feature) ?? 0) / Math.log2(at + 2), 0);
  return gain(ranked(mine)) / gain(ranked(theirs));
}

function ranked(attributions: ReadonlyMap<string, number>): string[] {
  return [...attributions]
    .sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1))
    .map(([feature]) => feature);
}

function movedMost(mine: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): string {
  const [now, before] = [ranked(mine), ranked(theirs)];
  const moves = before.map((feature, at) => ({ feature, from: at + 1, to: now.indexOf(feature) + 1 }));
  const [most] = moves.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  if (most === undefined || most.from === most.to) return "No feature has moved.";
  return `${most.feature} moved most, from place ${most.from} to ${most.to}.`;
}

async function attributionsIn(path: string, context: RuleContext): Promise<Map<string, number>> {
  const { metrics, sources } = await readMetrics([path], readContextOf(context));
  for (const { path: read, digest, bytes } of sources) {
    context.addEvidence({ role: "attributions", path: read, digest, bytes });
  }
  const broken = metrics.find(({ value }) => typeof value !== "number");
  if (broken !== undefined) {
    throw evidenceError(`The attribution of ${broken.name} in ${path} is ${broken.value}.`, { location: { path } });
  }
  const found = new Map(metrics.map(({ name, value }) => [name, Number(value)]));
  if (![...found.values()].some((value) => value !== 0)) {
    throw evidenceError(`${path} has no attribution other than 0.`, { location: { path } });
  }
  return found;
}
