import type { Alternative } from "../alternative.ts";
import { normalCdf, normalSf } from "../distributions/normal.ts";
import { type RankedSigns, rankedSigns, type Zeros } from "./ranked-signs.ts";
import { signedRankTails } from "./signed-rank-tails.ts";

export type { Zeros } from "./ranked-signs.ts";

export type WilcoxonVariant = "exact" | "normal" | "corrected";

export interface Wilcoxon {
  /** Sum of the ranks of positive differences. */
  plus: number;
  /** Sum of the ranks of negative differences. */
  minus: number;
  /** Differences that are not zero. */
  n: number;
  pValue: number;
  variant: WilcoxonVariant;
  zeros: Zeros;
  /** By its full name: which zeros, which distribution. */
  title: string;
}

/** Beyond it the normal distribution stands for the exact one, whose counts would leave the whole numbers of a double. */
const mostExact = 50;

/**
 * The signed-rank test that paired differences are symmetric around zero. Sizes are ranked, ties by their middle rank.
 *
 * @param differences candidate − champion, one a pair; at least 1, finite
 * @param options.zeros `wilcoxon` drops them before ranking, `pratt` ranks them and drops their ranks
 * @param options.variant `exact` only without ties and up to 50 differences that are not zero; default: exact where it can be,
 * else `corrected`, the normal distribution with continuity correction; `normal` is without
 * @returns the p-value is 1 for the exact variant and NaN for the others where every difference is zero
 * @throws RangeError for other differences, or an exact variant that cannot be
 *
 * z = (plus − mean − c) / √(Σ r² / 4), mean = Σ r / 2 over the ranks r of differences that are not zero, c = 0 or 1/2 towards the mean
 *
 * Source: Wilcoxon, Individual comparisons by ranking methods, Biometrics Bulletin 1 (1945); Pratt, Remarks on zeros and ties in
 * the Wilcoxon signed rank procedures, JASA 54 (1959); Hollander, Wolfe and Chicken, Nonparametric statistical methods, section 3.1.
 */
export function wilcoxon(
  differences: ArrayLike<number>,
  options: { zeros?: Zeros; variant?: WilcoxonVariant; alternative?: Alternative } = {},
): Wilcoxon {
  const { zeros = "wilcoxon", alternative = "two-sided" } = options;
  const ranked = rankedSigns(differences, zeros);
  const { plus, minus, n, ties } = ranked;
  const variant = options.variant ?? (n <= mostExact && !ties ? "exact" : "corrected");
  if (variant === "exact" && (n > mostExact || ties)) {
    throw new RangeError(
      `The exact signed-rank distribution is for up to ${mostExact} differences without ties, not ${n}${ties ? " with ties" : ""}.`,
    );
  }
  const pValue = variant === "exact" ? exactP(ranked, alternative) : normalP(ranked, alternative, variant);
  return { plus, minus, n, pValue, variant, zeros, title: titleOf(zeros, variant) };
}

function exactP({ plus, n, dropped }: RankedSigns, alternative: Alternative): number {
  const { atMost, atLeast } = signedRankTails(plus, n, dropped);
  if (alternative === "less") return atMost;
  return alternative === "greater" ? atLeast : Math.min(1, 2 * Math.min(atMost, atLeast));
}

function normalP(ranked: RankedSigns, alternative: Alternative, variant: "normal" | "corrected"): number {
  const away = ranked.plus - ranked.sum / 2;
  const spread = Math.sqrt(ranked.squares / 4);
  if (spread === 0) return Number.NaN;
  const step = variant === "corrected" ? 0.5 : 0;
  if (alternative === "greater") return normalSf((away - step) / spread);
  if (alternative === "less") return normalCdf((away + step) / spread);
  return Math.min(1, 2 * normalSf((Math.abs(away) - (away === 0 ? 0 : step)) / spread));
}

function titleOf(zeros: Zeros, variant: WilcoxonVariant): string {
  const test = zeros === "pratt" ? "signed-rank test with Pratt's zeros" : "Wilcoxon signed-rank test";
  switch (variant) {
    case "exact":
      return `exact ${test}`;
    case "normal":
      return `${test}, normal approximation`;
    case "corrected":
      return `${test}, normal approximation with continuity correction`;
  }
}
