import { t as __commonJSMin } from "./rolldown-runtime.js";
// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536), myers_32 = function(a, b) {
		for (var n = a.length, m = b.length, lst = 1 << n - 1, pv = -1, mv = 0, sc = n, i = n; i--;) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)], xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv, mv |= ~(eq | pv), pv &= eq, mv & lst && sc++, pv & lst && sc--, mv = mv << 1 | 1, pv = pv << 1 | ~(xv | mv), mv &= xv;
		}
		for (i = n; i--;) peq[a.charCodeAt(i)] = 0;
		return sc;
	}, myers_x = function(b, a) {
		for (var n = a.length, m = b.length, mhc = [], phc = [], hsize = Math.ceil(n / 32), vsize = Math.ceil(m / 32), i = 0; i < hsize; i++) phc[i] = -1, mhc[i] = 0;
		for (var j = 0; j < vsize - 1; j++) {
			for (var mv_1 = 0, pv_1 = -1, start_1 = j * 32, vlen_1 = Math.min(32, m) + start_1, k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv_1, xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb, ph = mv_1 | ~(xh | pv_1), mh = pv_1 & xh;
				ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv_1 = mh | ~(xv | ph), mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		for (var mv = 0, pv = -1, start = j * 32, vlen = Math.min(32, m - start) + start, k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (var score = m, i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv, xh = ((eq | mb) & pv) + pv ^ pv | eq | mb, ph = mv | ~(xh | pv), mh = pv & xh;
			score += ph >>> m - 1 & 1, score -= mh >>> m - 1 & 1, ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv = mh | ~(xv | ph), mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	}, distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a, a = tmp;
		}
		return b.length === 0 ? a.length : a.length <= 32 ? myers_32(a, b) : myers_x(a, b);
	};
	exports.distance = distance, exports.closest = function(str, arr) {
		for (var min_distance = 1e400, min_index = 0, i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			dist < min_distance && (min_distance = dist, min_index = i);
		}
		return arr[min_index];
	};
})), import_fastest_levenshtein = require_fastest_levenshtein();
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
/**
* The word of `known` that `word` is a slip of, where words of one's own are allowed as well: `prediction` and `Train-IDs` are no such words,
* and `model_card` is. One letter, of a longer word two.
*/
function slipOf(word, known) {
	if (known.includes(word)) return;
	let wanted = canonical(word);
	return known.find((one) => (isSwap(wanted, one) ? 1 : (0, import_fastest_levenshtein.distance)(wanted, one)) <= (one.length > 6 ? 2 : 1) || wanted.replaceAll("_", "") === one.replaceAll("_", ""));
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
export { require_fastest_levenshtein as i, slipOf as n, suggest as r, didYouMean as t };
