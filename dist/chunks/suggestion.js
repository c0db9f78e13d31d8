import { t as require_fastest_levenshtein } from "./fastest-levenshtein.js";
// packages/shared/src/document/suggestion.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/**
* The word of `known` that `word` was most likely meant to be; undefined when none is near.
* Case, hyphens and camelCase are ignored first, because `minLength` for `min_length` is a habit, not a slip.
*/
function suggest(word, known) {
	let wanted = canonical(word), limit = Math.max(1, Math.floor(wanted.length / 3)), best;
	for (let candidate of known) {
		let other = canonical(candidate), away = isSwap(wanted, other) ? 1 : (0, import_fastest_levenshtein.distance)(wanted, other);
		(away <= limit || Math.min(wanted.length, other.length) > 2 && isPrefix(wanted, other)) && away < (best?.distance ?? 1e400) && (best = {
			word: candidate,
			distance: away
		});
	}
	return best?.word;
}
/** `; did you mean "threshold"?`, or nothing. */
function didYouMean(word, known) {
	let suggestion = suggest(word, known);
	return suggestion === void 0 ? "" : `; did you mean "${suggestion}"?`;
}
/** `trian` for `train`: one slip of the fingers, which Levenshtein counts as two. */
function isSwap(a, b) {
	if (a.length !== b.length || a === b) return !1;
	let at = 0;
	for (; a[at] === b[at];) at += 1;
	return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}
/** `warning` for `warn`, `min` for `minimum`. */
function isPrefix(a, b) {
	return a.startsWith(b) || b.startsWith(a);
}
function canonical(word) {
	return word.slice(0, 100).replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[-\s]/g, "_").toLowerCase();
}
export { suggest as n, didYouMean as t };
