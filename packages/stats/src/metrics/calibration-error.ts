import { erf } from "../special/error-function.ts";
import type { Metric, SumsForm } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";
import { denseColumns, needed, sparseRowColumns } from "./row-columns.ts";

const bins = 15;

/** What a row claims (a probability in [0, 1]) and whether it came true (0 or 1). */
type Claim = (outcomes: Outcomes) => { confidence(row: number): number; came(row: number): number };

const positive: Claim = (outcomes) => {
  const score = needed(outcomes.score, "score");
  const label = needed(outcomes.label, "label");
  return { confidence: (row) => score[row] ?? 0, came: (row) => label[row] ?? 0 };
};

/** The first of equally probable classes is the top one. */
const topLabel: Claim = (outcomes) => {
  const label = needed(outcomes.label, "label");
  if (outcomes.task === "binary") {
    const score = needed(outcomes.score, "score");
    return {
      confidence: (row) => Math.max(score[row] ?? 0, 1 - (score[row] ?? 0)),
      came: (row) => ((score[row] ?? 0) > 0.5 === (label[row] === 1) ? 1 : 0),
    };
  }
  const scores = needed(outcomes.scores, "scores");
  const top = (row: number) => {
    let best = 0;
    for (let k = 1; k < scores.length; k += 1) if ((scores[k]?.[row] ?? 0) > (scores[best]?.[row] ?? 0)) best = k;
    return best;
  };
  return { confidence: (row) => scores[top(row)]?.[row] ?? 0, came: (row) => (top(row) === label[row] ? 1 : 0) };
};

/**
 * Expected calibration error of the positive class (Naeini et al. 2015): 15 bins (lo, hi] of equal width over the score,
 * of each bin the distance between the mean score and the share of positives, weighted by rows. Binning pushes it up:
 * a perfectly calibrated model of 1,000 rows shows some 0.04. Limits belong on `ece_binary_debiased`.
 */
export const eceBinary = metric("ece_binary", "of the positive class", ["binary"], positive, false);

/** `ece_binary` less the part of it that noise makes (see `debiased`). Can fall below 0 when there is nothing but noise. */
export const eceBinaryDebiased = metric("ece_binary_debiased", "of the positive class", ["binary"], positive, true);

/** Expected calibration error of the predicted class (Guo et al. 2017): the highest probability against how often it is right. */
export const eceTopLabel = metric("ece_top_label", "of the top label", ["binary", "multiclass"], topLabel, false);

/** `ece_top_label` less the part of it that noise makes (see `debiased`). */
export const eceTopLabelDebiased = metric(
  "ece_top_label_debiased",
  "of the top label",
  ["binary", "multiclass"],
  topLabel,
  true,
);

/** Which of `count` bins (lo, hi] of equal width over [0, 1] holds p; 0 belongs to the first. */
export function binOf(p: number, count: number): number {
  let bin = Math.min(Math.max(Math.ceil(p * count) - 1, 0), count - 1);
  // p·count is rounded; the ends bin / count decide.
  if (bin > 0 && p <= bin / count) bin -= 1;
  else if (bin < count - 1 && p > (bin + 1) / count) bin += 1;
  return bin;
}

function metric(name: string, of: string, tasks: Metric["tasks"], claim: Claim, debias: boolean): Metric {
  return {
    name,
    title: `expected calibration error ${of}${debias ? ", debiased" : ""}`,
    formula: debias
      ? "Σ over 15 bins of (2·|d| − E|d + noise|), d = Σ (came true − probability) / rows"
      : "Σ over 15 bins of |Σ (came true − probability)| / rows",
    direction: "lower",
    tasks,
    needs: ["score"],
    range: [debias ? -1 : 0, 1],
    form: debias ? debiased(claim) : plain(claim),
  };
}

function plain(claim: Claim): SumsForm {
  // Sum 0: weights; then of every bin Σ w·(came − p).
  return form(claim, 1, (sums) => {
    let total = 0;
    for (let bin = 0; bin < bins; bin += 1) total += Math.abs(sums[1 + bin] ?? 0);
    return total / (sums[0] ?? 0);
  });
}

/**
 * The bias correction of Kumar, Liang & Ma 2019 (section 4 and their `normal_debiased_ce`): 2·|d| − E|d + σZ| in every
 * bin, here by the mean of the folded normal instead of by simulation, σ² = Σ w²·(came − p)². It takes away some 40 %
 * of the bias at perfect calibration, nearly all of it from one standard error on.
 */
function debiased(claim: Claim): SumsForm {
  return form(claim, 2, (sums) => {
    let total = 0;
    for (let bin = 0; bin < bins; bin += 1) {
      const off = Math.abs(sums[1 + bin] ?? 0);
      total += 2 * off - foldedMean(off, Math.sqrt(Math.max(sums[1 + bins + bin] ?? 0, 0)));
    }
    return total / (sums[0] ?? 0);
  });
}

/** E|mean + deviation·Z| for a standard normal Z. */
function foldedMean(mean: number, deviation: number): number {
  if (deviation === 0) return mean;
  const ratio = mean / (deviation * Math.SQRT2);
  return deviation * Math.sqrt(2 / Math.PI) * Math.exp(-ratio * ratio) + mean * erf(ratio);
}

function form(claim: Claim, powers: 1 | 2, value: (sums: ArrayLike<number>) => number): SumsForm {
  const sparse = (outcomes: Outcomes, rows?: Int32Array) => {
    const { confidence, came } = claim(outcomes);
    return sparseRowColumns(outcomes, rows, 1 + powers * bins, 1 + powers, (sum, amount) => {
      const [, first = nowhere, second] = sum;
      const [all = nothing, off = nothing, squares] = amount;
      return (row, weight, at) => {
        const p = confidence(row);
        const bin = binOf(p, bins);
        const miss = weight * (came(row) - p);
        all[at] = weight;
        first[at] = 1 + bin;
        off[at] = miss;
        if (second === undefined || squares === undefined) return;
        second[at] = 1 + bins + bin;
        squares[at] = miss * miss;
      };
    });
  };
  return {
    kind: "sums",
    unit: "rows",
    columns: (outcomes, rows) => denseColumns(sparse(outcomes, rows)),
    sparse,
    value: (sums) => ((sums[0] ?? 0) > 0 ? value(sums) : Number.NaN),
  };
}

const nowhere = new Int32Array(0);
const nothing = new Float64Array(0);
