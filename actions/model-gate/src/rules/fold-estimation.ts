import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { Location } from "@gatewright/shared/report/finding.ts";
import { nadeauBengio } from "@gatewright/stats/folds/nadeau-bengio.ts";
import type { Estimation } from "@gatewright/stats/interval.ts";
import type { FoldScores } from "../evidence/fold-scores.ts";

/** Fewer differences say too little about how they vary. */
const leastScores = 5;

/**
 * The mean difference of both models' scores on the same folds, with the interval of Nadeau and Bengio: training sets of folds overlap,
 * and a paired t test that takes them for independent blocks equal models far too often.
 * @throws UserError (`configuration`) for a relative difference, which has no such interval
 */
export function foldEstimation(
  { metric, location }: { metric: string; location: Location },
  { candidate, champion, folds, repeats, trainSize, testSize }: FoldScores,
  relative: boolean,
): Estimation {
  if (relative) {
    throw configurationError(`Scores of folds have no interval for a relative difference of ${metric}.`, {
      location,
      hint: "Use `margin`, in the metric's own unit, or predictions.",
    });
  }
  const differences = candidate.map((score, fold) => score - (champion[fold] ?? Number.NaN));
  const { estimate, standardError, intervalAt } = nadeauBengio(differences, { folds, repeats, trainSize, testSize });
  const tooFew =
    differences.length < leastScores
      ? `${differences.length} scores of folds, and at least ${leastScores} are needed`
      : standardError > 1e-14 * Math.max(1e-300, Math.abs(estimate))
        ? undefined
        : "the models differ by the same on every fold, so nothing shows how that would vary";
  return {
    estimate,
    n: differences.length,
    unit: "folds",
    intervalAt,
    formula: "mean over folds of candidate − champion",
    ...(tooFew === undefined ? {} : { tooFew }),
  };
}
