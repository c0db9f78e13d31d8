import { didYouMean } from "../document/suggestion.ts";
import type { YamlDocument } from "../document/yaml-document.ts";
import { locatedFault } from "../errors/located-fault.ts";
import type { GateFile, PredictionsFile } from "./gate-file.ts";
import type { BudgetPolicy, ChampionPolicy, GatePolicy, PredictionColumns, SlicePolicy } from "./gate-policy.ts";
import { translateThresholds } from "./mlflow-thresholds.ts";
import { contradiction, readRule } from "./read-rule.ts";
import { refuseOutside } from "./refuse-outside.ts";

type Pointer = (string | number)[];

/**
 * What model-gate demands of one model, with defaults.
 * @param pointer of the model in the document
 * @returns undefined when the model has no rules: then it is not gated
 * @throws UserError (`configuration`) for a path that leaves the working directory, a slice that is not declared, parameters that
 * do not go together, two rules with one identity, and rules that contradict each other
 */
export function readGate(file: GateFile, pointer: Pointer, document: YamlDocument): GatePolicy | undefined {
  const { rules = [], thresholds } = file;
  if (rules.length === 0 && thresholds === undefined) {
    const idle = (["predictions", "champion", "confidence", "slices", "budget"] as const).find(
      (key) => file[key] !== undefined,
    );
    if (idle === undefined) return undefined;
    throw locatedFault(
      document.locateKey([...pointer, idle]),
      `${idle} is declared and no rule uses it: the model has no \`rules\`.`,
      "Add `rules:`, e.g. `- {rule: no-regression, metric: accuracy}`, or leave it out.",
    );
  }
  const slices = readSlices(file.slices ?? {}, pointer, document);
  const own = rules.map((rule, index) => readRule(rule, [...pointer, "rules", index], document));
  const translated = translateThresholds(thresholds ?? {}, [...pointer, "thresholds"], document);
  const all = [...own, ...translated.rules];
  for (const rule of all) {
    for (const name of rule.slices) {
      if (slices.some((slice) => slice.name === name)) continue;
      const known = slices.map((slice) => slice.name);
      throw locatedFault(
        rule.location,
        `the rule names a slice "${name}" that is not declared${didYouMean(name, known)}`,
        known.length === 0 ? "Declare it under `slices:`." : `Declared slices: ${known.join(", ")}.`,
      );
    }
  }
  const fault = contradiction(all);
  if (fault !== undefined) throw locatedFault(fault.location, fault.message, fault.hint);
  return {
    predictions: readColumns(file.predictions ?? {}, [...pointer, "predictions"], document),
    champion: readChampion(file.champion, [...pointer, "champion"], document),
    confidence: file.confidence ?? 0.95,
    slices,
    rules: all,
    budget: file.budget === undefined ? undefined : readBudget(file.budget, [...pointer, "budget"], document),
    translations: translated.sentences,
  };
}

function readColumns(file: PredictionsFile, pointer: Pointer, document: YamlDocument): PredictionColumns {
  if (file.history !== undefined) refuseOutside(file.history, [...pointer, "history"], document);
  return {
    id: file.id === undefined ? ["id"] : [file.id].flat(),
    label: file.label ?? "label",
    prediction: file.prediction ?? "prediction",
    score: file.score ?? "score",
    scores: file.scores,
    labels: file.labels,
    predictions: file.predictions,
    positive: file.positive === undefined ? undefined : String(file.positive),
    threshold: file.threshold ?? 0.5,
    weight: file.weight,
    group: file.group,
    time: file.time,
    query: file.query,
    item: file.item,
    popularity: file.popularity,
    category: file.category,
    series: file.series,
    season: file.season ?? 1,
    history: file.history,
    lower: file.lower,
    upper: file.upper,
  };
}

function readChampion(file: GateFile["champion"], pointer: Pointer, document: YamlDocument): ChampionPolicy {
  if (file === undefined || file === "ledger") return { kind: "ledger", run: undefined };
  if (typeof file !== "string") return { kind: "ledger", run: file.run };
  refuseOutside(file, pointer, document);
  return { kind: "path", path: file };
}

function readSlices(
  file: Record<string, string | { by: string }>,
  pointer: Pointer,
  document: YamlDocument,
): SlicePolicy[] {
  return Object.entries(file).map(([name, slice]) => {
    const location = document.locate([...pointer, "slices", name]);
    return typeof slice === "string" ? { name, location, condition: slice } : { name, location, by: slice.by };
  });
}

function readBudget(file: NonNullable<GateFile["budget"]>, pointer: Pointer, document: YamlDocument): BudgetPolicy {
  const { looks, passes = 1, error, reveal = "score", when_spent = "inconclusive" } = file;
  if (passes > looks) {
    throw locatedFault(
      document.locate([...pointer, "passes"]),
      `passes is ${passes}, more than the ${looks} looks.`,
      "A look passes or not, so there are at most as many passes as looks.",
    );
  }
  return { looks, passes, error, reveal, whenSpent: when_spent };
}
