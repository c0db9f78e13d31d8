import { distance } from "fastest-levenshtein";

/**
 * The word of `known` that `word` was most likely meant to be; undefined when none is near.
 * Case, hyphens and camelCase are ignored first, because `minLength` for `min_length` is a habit, not a slip.
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const wanted = canonical(word);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const other = canonical(candidate);
    const away = isSwap(wanted, other) ? 1 : distance(wanted, other);
    const near = away <= limit || (Math.min(wanted.length, other.length) > 2 && isPrefix(wanted, other));
    if (near && away < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { word: candidate, distance: away };
  }
  return best?.word;
}

/** `; did you mean "threshold"?`, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const suggestion = suggest(word, known);
  return suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
}

/**
 * The word of `known` that `word` is a slip of, where words of one's own are allowed as well: `prediction` and `Train-IDs` are no such words,
 * and `model_card` is. One letter, of a longer word two.
 */
export function slipOf(word: string, known: readonly string[]): string | undefined {
  if (known.includes(word)) return undefined;
  const wanted = canonical(word);
  return known.find((one) => {
    const away = isSwap(wanted, one) ? 1 : distance(wanted, one);
    return away <= (one.length > 6 ? 2 : 1) || wanted.replaceAll("_", "") === one.replaceAll("_", "");
  });
}

/** `trian` for `train`: one slip of the fingers, which Levenshtein counts as two. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/** `warning` for `warn`, `min` for `minimum`. */
function isPrefix(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function canonical(word: string): string {
  return word
    .slice(0, 100)
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[-\s]/g, "_")
    .toLowerCase();
}
