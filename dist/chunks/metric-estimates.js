import { t as didYouMean } from "./suggestion.js";
import { t as locatedFault } from "./located-fault.js";
import { n as configurationError, r as evidenceError } from "./user-error.js";
import { a as scoreOrder, c as requireNumber, l as requirePositive, n as metricNames, o as ascendingOrder, t as metricNamed } from "./catalogue.js";
import { a as studentTUpperQuantile, c as normalSf, f as logPoissonTerm, l as normalUpperQuantile, n as binomialCdf, o as normalCdf, r as binomialPmf, s as normalQuantile, t as metricMeant } from "./usual-names.js";
// packages/stats/src/resampling/resampled-statistic.ts
/** The number of units, after a look at whether everything belongs together. @throws RangeError when it does not */
function unitCount(statistic) {
	if (statistic.kind === "counts") return statistic.units;
	let { columns, sparse } = statistic, parts = [
		...columns,
		...sparse?.sum ?? [],
		...sparse?.amount ?? []
	], units = parts[0]?.length ?? 0;
	if (units === 0) throw RangeError("There is nothing to resample: no units.");
	for (let part of parts) if (part.length !== units) throw RangeError(`Columns of ${units} and of ${part.length} units do not belong together.`);
	return units;
}
/** The number of sums. */
function sumCount({ columns, sparse }) {
	return columns.length + (sparse?.sums ?? 0);
}
/** Adds unit `unit`, `times` times (may be negative), to `sums`. */
function addUnit({ columns, sparse }, sums, unit, times) {
	for (let j = 0; j < columns.length; j += 1) sums[j] = (sums[j] ?? 0) + times * (columns[j]?.[unit] ?? 0);
	if (sparse !== void 0) for (let e = 0; e < sparse.sum.length; e += 1) {
		let at = columns.length + (sparse.sum[e]?.[unit] ?? 0);
		sums[at] = (sums[at] ?? 0) + times * (sparse.amount[e]?.[unit] ?? 0);
	}
}
/** The sums over all units, compensated (Neumaier 1974). */
function totalSums(statistic, multiplicity) {
	let units = unitCount(statistic), { columns, sparse } = statistic, totals = new Float64Array(sumCount(statistic)), lost = new Float64Array(totals.length), add = (at, x) => {
		let before = totals[at] ?? 0, after = before + x;
		lost[at] = (lost[at] ?? 0) + (Math.abs(before) >= Math.abs(x) ? before - after + x : x - after + before), totals[at] = after;
	};
	return columns.forEach((column, j) => {
		for (let i = 0; i < units; i += 1) add(j, (column[i] ?? 0) * (multiplicity?.[i] ?? 1));
	}), sparse?.sum.forEach((sum, e) => {
		let amount = sparse.amount[e];
		for (let i = 0; i < units; i += 1) add(columns.length + (sum[i] ?? 0), (amount?.[i] ?? 0) * (multiplicity?.[i] ?? 1));
	}), totals.map((total, j) => total + (lost[j] ?? 0));
}
/** Units added up to the groups with these codes (0 … `groups` − 1): what is resampled as a whole becomes one unit. */
function groupedSums(statistic, codes, groups) {
	let units = unitCount(statistic);
	if (codes.length !== units) throw RangeError(`There are ${units} units and ${codes.length} codes of groups.`);
	let { columns, sparse } = statistic, grouped = Array.from({ length: sumCount(statistic) }, () => new Float64Array(groups)), add = (into, group, x) => {
		into !== void 0 && (into[group] = (into[group] ?? 0) + x);
	};
	return columns.forEach((column, j) => {
		for (let i = 0; i < units; i += 1) add(grouped[j], codes[i] ?? 0, column[i] ?? 0);
	}), sparse?.sum.forEach((sum, e) => {
		let amount = sparse.amount[e];
		for (let i = 0; i < units; i += 1) add(grouped[columns.length + (sum[i] ?? 0)], codes[i] ?? 0, amount?.[i] ?? 0);
	}), {
		kind: "sums",
		columns: grouped,
		value: statistic.value
	};
}
/** The same for a function of counts: a group's units are taken as often as the group. */
function groupedCounts(statistic, codes, groups) {
	if (codes.length !== statistic.units) throw RangeError(`There are ${statistic.units} units and ${codes.length} codes of groups.`);
	let unitCounts = new Float64Array(codes.length);
	return {
		kind: "counts",
		units: groups,
		value: (counts) => {
			for (let i = 0; i < codes.length; i += 1) unitCounts[i] = counts[codes[i] ?? 0] ?? 0;
			return statistic.value(unitCounts);
		}
	};
}
/** Codes 0 … count − 1, in the order of first appearance. */
function denseCodes(codes) {
	let positions = /* @__PURE__ */ new Map(), dense = new Int32Array(codes.length);
	for (let i = 0; i < codes.length; i += 1) {
		let code = codes[i] ?? 0, at = positions.get(code);
		at === void 0 && (at = positions.size, positions.set(code, at)), dense[i] = at;
	}
	return {
		codes: dense,
		count: positions.size
	};
}
// packages/stats/src/estimate/units.ts
/**
* The units of a metric on these rows. Groups of one unit each are no groups: they change nothing.
* @param unit what the metric's own sums are of
*/
function unitsOf$1(unit, outcomes, rows) {
	let own = unit === "rows" ? void 0 : queriesOf(outcomes, rows), count = own === void 0 ? rows.length : own.first.length, { group } = outcomes;
	if (group === void 0) return {
		name: unit,
		count
	};
	let firstRows = own?.first ?? rows, { codes, count: groups } = denseCodes(Int32Array.from(firstRows, (row) => group[row] ?? 0));
	return groups === count ? {
		name: "groups",
		count
	} : {
		name: "groups",
		count: groups,
		groups: codes
	};
}
/** Position of each row's query among the rising codes that occur, and the first row of each. */
function queriesOf(outcomes, rows) {
	let { query } = outcomes;
	if (query === void 0) throw RangeError("A metric of queries needs the query of each row.");
	let firstRow = /* @__PURE__ */ new Map();
	for (let row of rows) {
		let code = query[row] ?? 0;
		firstRow.has(code) || firstRow.set(code, row);
	}
	let codes = [...firstRow.keys()].sort((a, b) => a - b), positions = new Map(codes.map((code, at) => [code, at]));
	return {
		of: Int32Array.from(rows, (row) => positions.get(query[row] ?? 0) ?? 0),
		first: Int32Array.from(codes, (code) => firstRow.get(code) ?? 0)
	};
}
/** Indices of all rows, made once for all metrics of a model; nobody changes them. */
const wholes = /* @__PURE__ */ new WeakMap(), every = /* @__PURE__ */ new WeakSet();
/** All rows that take part, by index. */
function rowsOf$1(outcomes, rows) {
	if (rows !== void 0) return rows;
	let known = wholes.get(outcomes);
	if (known?.length === outcomes.n) return known;
	let all = new Int32Array(outcomes.n);
	for (let i = 0; i < all.length; i += 1) all[i] = i;
	return wholes.set(outcomes, all), every.add(all), all;
}
/** The values of one array on these rows; of all rows the array itself. */
function taken(values, rows) {
	if (every.has(rows) && rows.length === values.length) return values;
	let own = new Float64Array(rows.length);
	for (let at = 0; at < own.length; at += 1) own[at] = values[rows[at] ?? 0] ?? 0;
	return own;
}
function sumsOf(form, models, rows) {
	if (form.sparse === void 0) {
		let parts = models.map((outcomes) => form.columns(outcomes, rows));
		return {
			columns: parts.flat(),
			each: parts[0]?.length ?? 0
		};
	}
	let parts = [];
	for (let outcomes of models) parts.push(form.sparse(outcomes, rows));
	let each = parts[0]?.sums ?? 0;
	return {
		columns: [],
		each,
		sparse: {
			sums: each * parts.length,
			sum: parts.flatMap(({ sum }, model) => sum.map((at) => model === 0 ? at : at.map((j) => j + model * each))),
			amount: parts.flatMap(({ amount }) => amount)
		}
	};
}
/** Rows of each class of a binary task. */
function classSizes$1(metric, outcomes, rows) {
	let { label, task } = outcomes;
	if (task !== "binary" || label === void 0 || !metric.tasks.includes("binary")) return;
	let positives = 0;
	for (let row of rows) label[row] === 1 && (positives += 1);
	return {
		positives,
		negatives: rows.length - positives
	};
}
// packages/stats/src/metrics/metric-value.ts
/**
* The metric on these rows.
* @param rows indices of the rows that take part, ascending; undefined: all
* @returns NaN where the metric is not defined: no rows, one class only, nothing predicted, … (each metric says when)
* @throws RangeError when an array that the metric needs is absent
*/
function metricValue(metric, outcomes, rows) {
	if ((rows === void 0 ? outcomes.n : rows.length) === 0) return NaN;
	let { form } = metric;
	return form.kind === "ranks" ? form.value(outcomes, rows) : form.value(totals(form, outcomes, rows));
}
/** The metric by the columns of its form, for whoever has them already. */
function valueOfColumns(form, columns) {
	return form.value(compensatedSums(columns));
}
/** The sums, compensated (Neumaier 1974): a million small terms lose no digits. */
function totals(form, outcomes, rows) {
	if (form.sparse === void 0) return compensatedSums(form.columns(outcomes, rows));
	let { sums, sum, amount } = form.sparse(outcomes, rows), total = new Float64Array(sums), lost = new Float64Array(sums);
	for (let entry = 0; entry < sum.length; entry += 1) {
		let to = sum[entry] ?? /* @__PURE__ */ new Int32Array(), add = amount[entry] ?? /* @__PURE__ */ new Float64Array();
		for (let at = 0; at < to.length; at += 1) {
			let into = to[at] ?? 0, x = add[at] ?? 0, before = total[into] ?? 0, after = before + x;
			lost[into] = (lost[into] ?? 0) + (Math.abs(before) >= Math.abs(x) ? before - after + x : x - after + before), total[into] = after;
		}
	}
	return total.map((value, at) => value + (lost[at] ?? 0));
}
function compensatedSums(columns) {
	return Float64Array.from(columns, compensatedSum);
}
function compensatedSum(values) {
	let total = 0, lost = 0;
	for (let at = 0; at < values.length; at += 1) {
		let x = values[at] ?? 0, after = total + x;
		lost += Math.abs(total) >= Math.abs(x) ? total - after + x : x - after + total, total = after;
	}
	return total + lost;
}
// packages/stats/src/auc/placements.ts
/**
* The placement of each row by its score, in O(n) after one sort: ψ(x, y) = 1 if x > y, ½ if x = y, 0 else, averaged over
* the other class.
* @throws RangeError when lengths differ, a label is not 0 or 1, a weight is negative, or a score is NaN
* Source: DeLong, DeLong & Clarke-Pearson, Biometrics 44 (1988), section 2; mid-ranks as Sun & Xu, IEEE SPL 21 (2014).
*/
function placementsOf({ labels, weights }, scores) {
	checkRows(labels, scores, weights);
	let n = labels.length, order = scoreOrder(scores), placements = new Float64Array(n), positiveWeight = 0, negativeWeight = 0;
	for (let i = 0; i < n; i += 1) {
		let weight = weights === void 0 ? 1 : weights[i] ?? 0;
		labels[i] === 1 ? positiveWeight += weight : negativeWeight += weight;
	}
	let positivesBelow = 0, negativesBelow = 0, area = 0;
	for (let from = 0; from < n;) {
		let score = scores[order[from] ?? 0] ?? 0, to = from, positivesTied = 0, negativesTied = 0;
		for (; to < n; to += 1) {
			let row = order[to] ?? 0;
			if (scores[row] !== score) break;
			let weight = weights === void 0 ? 1 : weights[row] ?? 0;
			labels[row] === 1 ? positivesTied += weight : negativesTied += weight;
		}
		let below = (negativesBelow + negativesTied / 2) / negativeWeight, above = (positiveWeight - positivesBelow - positivesTied / 2) / positiveWeight;
		for (let at = from; at < to; at += 1) {
			let row = order[at] ?? 0;
			placements[row] = labels[row] === 1 ? below : above;
		}
		area += positivesTied * (negativesBelow + negativesTied / 2), positivesBelow += positivesTied, negativesBelow += negativesTied, from = to;
	}
	return {
		placements,
		auc: area / (positiveWeight * negativeWeight),
		positiveWeight,
		negativeWeight
	};
}
function checkRows(labels, scores, weights) {
	if (scores.length !== labels.length || weights !== void 0 && weights.length !== labels.length) throw RangeError(`Labels, scores and weights belong together row by row: ${labels.length} labels, ${scores.length} scores${weights === void 0 ? "" : `, ${weights.length} weights`}.`);
	for (let i = 0; i < labels.length; i += 1) {
		let label = labels[i];
		if (label !== 0 && label !== 1) throw RangeError(`Label ${i} must be 0 or 1, not ${label}.`);
		if (weights !== void 0 && !((weights[i] ?? 0) >= 0 && (weights[i] ?? 0) < 1e400)) throw RangeError(`Weight ${i} must be finite and not negative, not ${weights[i]}.`);
	}
}
// packages/stats/src/auc/delong.ts
/**
* The AUCs of models that scored the same rows, with their covariance, in O(n log n).
* @param labels 0 or 1, one a row; 1 is the positive class
* @param scoreSets one array a model, one score a row
* @throws RangeError when lengths differ, a label is not 0 or 1, a weight is negative, or a score is NaN
* Formula: with placements V of the m positives and n negatives, cov(r, s) = S₁₀/m + S₀₁/n, S₁₀ = Σ (Vʳᵢ − Aʳ)(Vˢᵢ − Aˢ)/(m − 1)
* over positives, S₀₁ likewise over negatives. Weighted: Σ w²(V − A)(V − A)/(Σ w)² · m/(m − 1), which is the same for equal weights.
* With clusters the deviations are summed within each unit, and the two classes of a unit covary:
* I₁₀/(I₁₀ − 1) Σ D₁₀D₁₀ + I₀₁/(I₀₁ − 1) Σ D₀₁D₀₁ + I/(I − 1) Σ (D₁₀D₀₁ + D₀₁D₁₀), D = Σ w(V − A)/Σ w.
* Source: DeLong, DeLong & Clarke-Pearson, Biometrics 44 (1988); Obuchowski, Biometrics 53 (1997), for clusters.
*/
function delong(labels, scoreSets, options = {}) {
	let { weights, clusters } = options;
	if (clusters !== void 0 && clusters.length !== labels.length) throw RangeError(`There are ${labels.length} labels and ${clusters.length} codes of clusters.`);
	let rows = weights === void 0 ? { labels } : {
		labels,
		weights
	}, sets = scoreSets.map((scores) => placementsOf(rows, scores)), { positives, negatives } = classSizes(rows), common = {
		aucs: sets.map(({ auc }) => auc),
		positives,
		negatives,
		placements: sets.map(({ placements }) => placements)
	}, influences = sets.map((set) => influenceOf(rows, set));
	if (clusters === void 0) {
		let scale = {
			positive: positives / (positives - 1),
			negative: negatives / (negatives - 1)
		};
		return {
			...common,
			covariance: pairwise(influences, (a, b) => rowCovariance(labels, a, b, scale))
		};
	}
	let units = unitsOf(rows, clusters), summed = influences.map((influence) => unitSums(labels, influence, units));
	return {
		...common,
		clusters: units.count,
		covariance: pairwise(summed, (a, b) => unitCovariance(a, b, units))
	};
}
function classSizes({ labels, weights }) {
	let positives = 0, counted = 0;
	for (let i = 0; i < labels.length; i += 1) (weights === void 0 || weights[i] !== 0) && (counted += 1, labels[i] === 1 && (positives += 1));
	return {
		positives,
		negatives: counted - positives
	};
}
/** w (V − A) / Σ w of the row's class: what the row moves the AUC by. */
function influenceOf({ labels, weights }, set) {
	let { placements, auc, positiveWeight, negativeWeight } = set, influence = new Float64Array(labels.length);
	for (let i = 0; i < influence.length; i += 1) {
		let weight = weights === void 0 ? 1 : weights[i] ?? 0;
		influence[i] = weight * ((placements[i] ?? 0) - auc) / (labels[i] === 1 ? positiveWeight : negativeWeight);
	}
	return influence;
}
function rowCovariance(labels, a, b, scale) {
	let positive = 0, negative = 0;
	for (let i = 0; i < labels.length; i += 1) {
		let product = (a[i] ?? 0) * (b[i] ?? 0);
		labels[i] === 1 ? positive += product : negative += product;
	}
	return positive * scale.positive + negative * scale.negative;
}
function unitsOf({ labels, weights }, clusters) {
	let positions = /* @__PURE__ */ new Map(), of = new Int32Array(clusters.length), has = [];
	for (let i = 0; i < clusters.length; i += 1) {
		if (weights !== void 0 && weights[i] === 0) continue;
		let code = clusters[i] ?? 0, unit = positions.get(code);
		unit === void 0 && (unit = positions.size, positions.set(code, unit), has.push([!1, !1])), of[i] = unit;
		let classes = has[unit];
		classes !== void 0 && (classes[+(labels[i] === 1)] = !0);
	}
	return {
		of,
		count: has.length,
		withPositives: has.filter(([, positive]) => positive).length,
		withNegatives: has.filter(([negative]) => negative).length
	};
}
function unitSums(labels, influence, units) {
	let positive = new Float64Array(units.count), negative = new Float64Array(units.count);
	for (let i = 0; i < labels.length; i += 1) {
		let unit = units.of[i] ?? 0, sums = labels[i] === 1 ? positive : negative;
		sums[unit] = (sums[unit] ?? 0) + (influence[i] ?? 0);
	}
	return {
		positive,
		negative
	};
}
function unitCovariance(a, b, { count, withPositives, withNegatives }) {
	let positive = 0, negative = 0, between = 0;
	for (let u = 0; u < count; u += 1) {
		let [a1, a0, b1, b0] = [
			a.positive[u] ?? 0,
			a.negative[u] ?? 0,
			b.positive[u] ?? 0,
			b.negative[u] ?? 0
		];
		positive += a1 * b1, negative += a0 * b0, between += a1 * b0 + a0 * b1;
	}
	return positive * withPositives / (withPositives - 1) + negative * withNegatives / (withNegatives - 1) + between * count / (count - 1);
}
function pairwise(items, covariance) {
	return items.map((a) => items.map((b) => covariance(a, b)));
}
// packages/stats/src/resampling/level.ts
/** @throws RangeError when the level of an interval is not between 0 and 1 */
function checkLevel(level) {
	if (!(level > 0 && level < 1)) throw RangeError(`The level of an interval is between 0 and 1, not ${level}.`);
}
// packages/stats/src/proportions/count.ts
/** @throws RangeError unless 0 <= successes <= n and n is positive */
function checkShare(successes, n) {
	if (!(n > 0) || !Number.isFinite(n)) throw RangeError(`A proportion needs n > 0, not ${n}.`);
	if (!(successes >= 0 && successes <= n)) throw RangeError(`Of ${n} trials ${successes} cannot be successes.`);
}
/**
* Two counts with the same difference of shares, told by what is rarer: a − b in successes is b − a in failures. Shares beside 1 would
* lose the digits of their difference.
*/
function rarer(a, b) {
	return a.successes / a.n + b.successes / b.n <= 1 ? [a, b] : [{
		successes: b.n - b.successes,
		n: b.n
	}, {
		successes: a.n - a.successes,
		n: a.n
	}];
}
// packages/stats/src/proportions/wilson.ts
/**
* Wilson's score interval of a proportion: the values that a score test does not reject.
*
* @param successes 0 … n; may be fractional
* @param n at least 1
* @param level two-sided, in (0, 1)
* @throws RangeError for anything else
*
* (p̂ + z²/2n ± z·√(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n)
*
* Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
*/
function wilsonInterval(successes, n, level) {
	checkShare(successes, n), checkLevel(level);
	let z = normalUpperQuantile((1 - level) / 2), p = successes / n, square = z * z / n, centre = (p + square / 2) / (1 + square), half = z * Math.sqrt(p * (1 - p) / n + square / (4 * n)) / (1 + square);
	return {
		low: successes === 0 ? 0 : Math.max(0, centre - half),
		high: successes === n ? 1 : Math.min(1, centre + half),
		level,
		method: "Wilson score interval"
	};
}
// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01, this.s00 = s00, this.s11 = s11, this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		let out = this.s00 + this.s10 | 0, a0 = this.s10 ^ this.s00, a1 = this.s11 ^ this.s01, s00 = this.s00, s01 = this.s01;
		return this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16, this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16), this.s10 = a1 << 5 ^ a0 >>> 27, this.s11 = a0 << 5 ^ a1 >>> 27, out;
	}
	jump() {
		let ns01 = 0, ns00 = 0, ns11 = 0, ns10 = 0, s01 = this.s01, s00 = this.s00, s11 = this.s11, s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			let ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				ji & mask && (ns01 ^= s01, ns00 ^= s00, ns11 ^= s11, ns10 ^= s10);
				let a0 = s10 ^ s00, a1 = s11 ^ s01, s00_ = s00, s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16, s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16), s10 = a1 << 5 ^ a0 >>> 27, s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01, this.s00 = ns00, this.s11 = ns11, this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (state.length !== 4) throw Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
// packages/stats/src/random/random.ts
/**
* The same seed gives the same numbers on every machine (xoroshiro128+ of pure-rand).
* @param seed any text, e.g. a rule's id and the digests of its evidence
*/
function randomFrom(seed) {
	let generator = xoroshiro128plusFromState(stateOf(seed)), bits = () => generator.next();
	return {
		bits,
		next: () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992,
		integer: (below) => Math.floor((bits() >>> 0) * (below / 4294967296)),
		fill: (target, below) => {
			let scale = below / 4294967296;
			for (let i = 0; i < target.length; i += 1) target[i] = (generator.next() >>> 0) * scale;
		}
	};
}
/** Four words by FNV-1a with different offsets, each finished by the mixer of MurmurHash3, so that near seeds give far states. */
function stateOf(seed) {
	let word = (offset) => {
		let hash = offset;
		for (let at = 0; at < seed.length; at += 1) hash = Math.imul(hash ^ seed.charCodeAt(at), 16777619);
		return hash = Math.imul(hash ^ hash >>> 16, 2246822507), hash = Math.imul(hash ^ hash >>> 13, 3266489909), hash ^ hash >>> 16;
	};
	return [
		word(2166136261),
		word(461845907),
		word(2654435769),
		word(2135587861) | 1
	];
}
// packages/stats/src/random/shuffle.ts
/**
* Puts the values into a random order, each of the n! orders as likely as any other (Fisher–Yates), in place.
* @returns the same array
*/
function shuffle(values, random) {
	for (let last = values.length - 1; last > 0; --last) {
		let other = random.integer(last + 1), value = values[last] ?? 0;
		values[last] = values[other] ?? 0, values[other] = value;
	}
	return values;
}
/**
* The statistic without each unit in turn: in O(n · k) for a function of k sums; by its own formula, or without each of 200
* random groups in turn, for a function of counts.
* @param multiplicity how many equal units each unit stands for
* Source: Efron & Tibshirani, An Introduction to the Bootstrap (1993), chapter 11.
*/
function leaveOneOut(statistic, multiplicity) {
	let units = unitCount(statistic);
	if (statistic.kind === "counts") return statistic.leaveOneOut === void 0 ? { values: deleteGroups(statistic, Math.min(units, 200)) } : { values: statistic.leaveOneOut() };
	let values = new Float64Array(units), totals = totalSums(statistic, multiplicity), sums = new Float64Array(totals.length);
	for (let i = 0; i < units; i += 1) sums.set(totals), addUnit(statistic, sums, i, -1), values[i] = statistic.value(sums);
	return multiplicity === void 0 ? { values } : {
		values,
		counts: multiplicity
	};
}
/**
* The statistic without each of `groups` random groups of units (sizes differ by at most one) in turn.
* @throws RangeError when there are fewer than two groups, or more than units
* Source: Kott, The delete-a-group jackknife, Journal of Official Statistics 17 (2001).
*/
function deleteGroups(statistic, groups) {
	let units = unitCount(statistic), order = orderOfGroups(units, groups), values = new Float64Array(groups);
	if (statistic.kind === "counts") {
		let counts = new Float64Array(units).fill(1);
		for (let g = 0; g < groups; g += 1) {
			for (let at = g; at < units; at += groups) counts[order[at] ?? 0] = 0;
			values[g] = statistic.value(counts);
			for (let at = g; at < units; at += groups) counts[order[at] ?? 0] = 1;
		}
		return values;
	}
	let totals = totalSums(statistic), sums = new Float64Array(totals.length);
	for (let g = 0; g < groups; g += 1) {
		sums.set(totals);
		for (let at = g; at < units; at += groups) addUnit(statistic, sums, order[at] ?? 0, -1);
		values[g] = statistic.value(sums);
	}
	return values;
}
/**
* The group, 0 … groups − 1, that `deleteGroups` puts each unit into.
* @throws RangeError as `deleteGroups`
*/
function deletedGroups(units, groups) {
	let order = orderOfGroups(units, groups), groupOf = new Int32Array(units);
	for (let at = 0; at < units; at += 1) groupOf[order[at] ?? 0] = at % groups;
	return groupOf;
}
/** Units in the order in which they are dealt out to the groups. */
function orderOfGroups(units, groups) {
	if (!(Number.isSafeInteger(groups) && groups >= 2 && groups <= units)) throw RangeError(`The number of groups must be a whole number from 2 to ${units}, not ${groups}.`);
	let order = new Int32Array(units);
	for (let i = 0; i < units; i += 1) order[i] = i;
	return groups < units ? shuffle(order, randomFrom("delete a group")) : order;
}
/**
* Acceleration of the BCa interval: Σ (θ̄ − θ₍ᵢ₎)³ / (6 (Σ (θ̄ − θ₍ᵢ₎)²)^(3/2)).
* @returns NaN when a value is NaN or none differs from the others
*/
function acceleration(leftOut) {
	let { squares, cubes } = deviations(leftOut);
	return cubes / (6 * squares ** 1.5);
}
function deviations({ values, counts }) {
	let parts = 0, total = 0;
	for (let i = 0; i < values.length; i += 1) {
		let count = counts?.[i] ?? 1;
		parts += count, total += count * (values[i] ?? 0);
	}
	let mean = total / parts, squares = 0, cubes = 0;
	for (let i = 0; i < values.length; i += 1) {
		let deviation = mean - (values[i] ?? 0), count = counts?.[i] ?? 1;
		squares += count * deviation * deviation, cubes += count * deviation * deviation * deviation;
	}
	return {
		parts,
		squares,
		cubes
	};
}
// packages/stats/src/resampling/sorted-replicates.ts
/** The defined values in rising order. @throws RangeError when there are none */
function sortedReplicates(values) {
	let sorted = values.filter((value) => !Number.isNaN(value)).sort();
	if (sorted.length === 0) throw RangeError("The statistic is not defined on any of the resamples.");
	return sorted;
}
/**
* Linear interpolation between order statistics (type 7 of Hyndman & Fan 1996, the default of NumPy and R).
* @param sorted rising, at least one
* @param p in [0, 1]
*/
function quantileOfSorted(sorted, p) {
	let at = p * (sorted.length - 1), below = Math.floor(at), low = sorted[below] ?? NaN, high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
	return low === high ? low : low + (at - below) * (high - low);
}
// packages/stats/src/resampling/bca-interval.ts
/** z₀ = Φ⁻¹(share of the replicates below the estimate), those equal to it by half; infinite when all are on one side. */
function biasCorrection(sorted, estimate) {
	let below = 0, equal = 0;
	for (let b = 0; b < sorted.length; b += 1) {
		let value = sorted[b] ?? 0;
		value < estimate ? below += 1 : value === estimate && (equal += 1);
	}
	return normalQuantile((below + equal / 2) / sorted.length);
}
/**
* The quantiles of the replicates that are the ends of the interval: Φ(z₀ + (z₀ + z)/(1 − a (z₀ + z))).
* @returns undefined when z₀ or a is not finite, or the level reaches beyond the pole of the formula
*/
function bcaTails(z0, a, level) {
	if (checkLevel(level), !Number.isFinite(z0) || !Number.isFinite(a)) return;
	let z = normalQuantile((1 - level) / 2), [lower, upper] = [z0 + z, z0 - z];
	if (!(1 - a * lower <= 0 || 1 - a * upper <= 0)) return {
		low: normalCdf(z0 + lower / (1 - a * lower)),
		high: normalCdf(z0 + upper / (1 - a * upper))
	};
}
// packages/stats/src/estimate/bootstrap-estimate.ts
/** Replicates that must lie beyond the end of an interval, for it to be more than the luck of a few draws. */
const most = {
	units: 2e4,
	cells: 2e5
};
/**
* An estimate with BCa intervals, or percentile intervals where BCa is not defined (or blocks are resampled: leaving out
* single rows says nothing about dependent ones). The interval at a level rests on the first so many replicates of the seed's
* stream: 2,000, and more where fewer than ten of them would lie beyond an end. An end that even the most replicates cannot
* reach is infinite.
* @param dependent neighbours depend on each other and are drawn in blocks
*/
function bootstrapEstimate(sampler, { replicates = 2e3, dependent = !1 } = {}) {
	let { estimate } = sampler;
	if (!Number.isFinite(estimate)) return undefinedEstimate(estimate);
	let drawn = /* @__PURE__ */ new Float64Array(), first = (count) => {
		if (drawn.length < count) {
			let more = new Float64Array(count);
			more.set(drawn);
			for (let b = drawn.length; b < count; b += 1) more[b] = sampler.next();
			drawn = more;
		}
		return drawn.subarray(0, count);
	}, limit = Math.max(replicates, sampler.cells === void 0 ? most.units : most.cells), curvature = dependent ? NaN : acceleration(sampler.leftOut()), ladder = [replicates];
	for (; (ladder.at(-1) ?? limit) < limit;) ladder.push(Math.min(limit, (ladder.at(-1) ?? limit) * 4));
	let intervalAt = (level) => {
		checkLevel(level);
		for (let count of ladder) {
			let interval = intervalOf(first(count), estimate, {
				level,
				curvature,
				last: count === limit
			});
			if (interval !== void 0) return interval;
		}
		throw Error("The last step of the ladder always answers.");
	}, reason = unusable(first(replicates), estimate) ?? besideItself(intervalAt(.95), estimate);
	return {
		estimate,
		intervalAt,
		...reason === void 0 ? {} : { tooFew: reason }
	};
}
/** Resampling adds noise once more: a quantity that noise only makes larger (a calibration error) leaves its own interval. */
function besideItself({ low, high }, estimate) {
	if (!(low <= estimate && estimate <= high)) return "resampling moves the estimate out of its own interval, so it does not show how it varies";
}
/** What is not defined on the rows has no interval; who asks for one has not looked at the estimate. */
function undefinedEstimate(estimate) {
	return {
		estimate,
		intervalAt: (level) => {
			throw checkLevel(level), RangeError(`There is no interval around an estimate of ${estimate}.`);
		}
	};
}
/** A value that is defined and whose variance is not, such as an AUC with a single positive: anything could be true of it. */
function unboundedEstimate(estimate) {
	return {
		estimate,
		intervalAt: (level) => {
			checkLevel(level);
			let [low, high] = [-1e400, 1e400];
			return {
				low,
				high,
				level,
				method: "no interval, as the variance is not defined"
			};
		},
		tooFew: "the rows are too few for a variance"
	};
}
function intervalOf(values, estimate, { level, curvature, last }) {
	let sorted = sortedReplicates(values), bca = bcaTails(biasCorrection(sorted, estimate), curvature, level), tails = bca ?? {
		low: (1 - level) / 2,
		high: (1 + level) / 2
	}, reached = (tail) => tail * sorted.length >= 10, [below, above] = [reached(tails.low), reached(1 - tails.high)];
	if (!last && !(below && above)) return;
	let count = values.length.toLocaleString("en-US"), name = `${bca === void 0 ? "percentile" : "BCa"} bootstrap interval, ${count} replicates`, unreached = below && above ? "" : ", which do not reach the tail of this level";
	return {
		low: below ? quantileOfSorted(sorted, tails.low) : -1e400,
		high: above ? quantileOfSorted(sorted, tails.high) : 1e400,
		level,
		method: `${name}${unreached}`
	};
}
function unusable(values, estimate) {
	let sorted = values.filter((value) => !Number.isNaN(value)).sort(), undefinedShare = 1 - sorted.length / values.length;
	if (undefinedShare > .05) return `not defined on ${Math.round(100 * undefinedShare)} % of the resamples, so the rows that define it are too few`;
	if (sorted[0] === sorted.at(-1)) return "every resample gives the same value, so nothing shows how it would vary";
	if (Math.abs(biasCorrection(sorted, estimate)) > 2.33) return "nearly all resamples lie on one side of the estimate, so resampling does not show how it varies";
}
// packages/stats/src/estimate/auc-estimate.ts
/**
* The AUC of one model with DeLong's variance, on the logit scale (the plain interval runs past 1 and misses near it). An AUC of 1
* has no variance; there it is bounded as a proportion of 1 among the rows of the smaller class.
*
* The variance is estimated, too, from little more than the rows of the smaller class, so Student's t with one degree of freedom less
* than those takes the place of the normal: with 50 positives among 500 rows an AUC of 0.95 is covered 93.9 times in place of 93.2.
* Source: Pepe, The Statistical Evaluation of Medical Tests (2003), section 5.2.5, for the logit.
*/
function aucEstimate(outcomes, rows, units) {
	let { aucs, covariance, positives, negatives } = covariances([outcomes], rows, units), estimate = aucs[0] ?? NaN, error = Math.sqrt(Math.max(0, covariance[0]?.[0] ?? NaN));
	if (!Number.isFinite(estimate)) return undefinedEstimate(estimate);
	if (estimate === 0 || estimate === 1) return bounded(estimate, Math.min(positives, negatives, units.count));
	if (!Number.isFinite(error)) return unboundedEstimate(estimate);
	let logit = Math.log(estimate / (1 - estimate)), logitError = error / (estimate * (1 - estimate));
	return {
		estimate,
		intervalAt: (level) => {
			let reach = reachAt(level, units, Math.min(positives, negatives)) * logitError;
			return {
				low: 1 / (1 + Math.exp(reach - logit)),
				high: 1 / (1 + Math.exp(-reach - logit)),
				level,
				method: `${varianceName(units)} interval on the logit scale`
			};
		},
		...unlessVarying(error)
	};
}
/** The difference of AUCs on the same rows, or (candidate − champion)/champion by the delta method. */
function aucDifference(models, { rows, units, relative }) {
	let { aucs, covariance, positives, negatives } = covariances(models, rows, units), [candidate = NaN, champion = NaN] = aucs, [[own = NaN, shared = NaN] = [], [, theirs = NaN] = []] = covariance, difference = candidate - champion, variance = own + theirs - 2 * shared, z = Math.abs(difference) / Math.sqrt(Math.max(0, variance)), pValue = variance > 0 ? twoSided(z) : NaN, ratio = candidate / champion, estimate = relative ? ratio - 1 : difference, scaled = relative ? (own + ratio * ratio * theirs - 2 * ratio * shared) / (champion * champion) : variance, error = Math.sqrt(Math.max(0, scaled)), values = {
		candidate,
		champion,
		pValue
	};
	return Number.isFinite(estimate) ? Number.isFinite(error) ? {
		estimate,
		intervalAt: (level) => {
			let reach = reachAt(level, units, Math.min(positives, negatives)) * error, method = `${varianceName(units)} interval${relative ? " of the ratio, by the delta method" : ""}`;
			return {
				low: estimate - reach,
				high: estimate + reach,
				level,
				method
			};
		},
		...values,
		...unlessVarying(error > 1e-9 * Math.sqrt(own + theirs) ? error : 0)
	} : {
		...unboundedEstimate(estimate),
		...values
	} : {
		...undefinedEstimate(estimate),
		...values
	};
}
function covariances(models, rows, { groups }) {
	let label = models[0]?.label;
	if (label === void 0) throw RangeError("ROC AUC needs labels.");
	let scores = models.map(({ score }) => {
		if (score === void 0) throw RangeError("ROC AUC needs scores.");
		return taken(score, rows);
	}), weight = models[0]?.weight;
	return delong(taken(label, rows), scores, {
		...weight === void 0 ? {} : { weights: taken(weight, rows) },
		...groups === void 0 ? {} : { clusters: groups }
	});
}
function bounded(estimate, n) {
	return {
		estimate,
		intervalAt: (level) => {
			let { low, high } = wilsonInterval(estimate * n, n, level);
			return {
				low,
				high,
				level,
				method: `Wilson score interval over the ${n} rows of the smaller class`
			};
		}
	};
}
function reachAt(level, { groups, count }, smallerClass) {
	return checkLevel(level), studentTUpperQuantile((1 - level) / 2, groups === void 0 ? Math.max(1, smallerClass - 1) : count - 1);
}
function varianceName({ groups }) {
	return groups === void 0 ? "DeLong" : "Obuchowski (clustered DeLong)";
}
function twoSided(z) {
	return 2 * normalSf(z);
}
function unlessVarying(error) {
	return error > 0 ? {} : { tooFew: "no row changes the value, so nothing shows how it would vary" };
}
// packages/stats/src/special/incomplete-gamma.ts
/**
* The regularized upper incomplete gamma function Q(a, x) = 1 − P(a, x), precise where it is small.
* @param a above 0
* @param x from 0 to ∞
* @throws RangeError as `regularizedGammaP`
*/
function regularizedGammaQ(a, x) {
	return check$1(a, x), x === 0 ? 1 : x === 1e400 ? 0 : lowerIsDirect(a, x) ? Math.max(0, 1 - Math.exp(logLowerSeries(a, x))) : Math.min(1, Math.exp(logUpperFraction(a, x)));
}
function check$1(a, x) {
	if (requirePositive(a, "a"), !(x >= 0)) throw RangeError(`x must be at least 0, not ${x}.`);
}
function lowerIsDirect(a, x) {
	return x <= Math.max(a, 1);
}
/** x^a e^(−x) / Γ(a + 1) · (1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …). */
function logLowerSeries(a, x) {
	let sum = 1, term = 1;
	for (let n = 1; n < 1e7 && (term *= x / (a + n), sum += term, !(term <= 1e-17 * sum)); n += 1);
	return logPoissonTerm(a, x) + Math.log(sum);
}
/** The even part of the continued fraction, by the modified Lentz method. */
function logUpperFraction(a, x) {
	let denominator = x + 1 - a, value = denominator, c = value, d = 0;
	for (let n = 1; n < 1e7; n += 1) {
		denominator += 2;
		let numerator = n * (a - n);
		d = 1 / (denominator + numerator * d), c = denominator + numerator / c;
		let change = c * d;
		if (value *= change, Math.abs(change - 1) < 3e-16) break;
	}
	return logPoissonTerm(a, x) + Math.log(a / value);
}
// packages/stats/src/distributions/chi-squared.ts
/**
* The survival function of chi-squared, Q(df/2, x/2), precise in the upper tail.
* @param x any real number or an infinity
* @param df as in `chiSquaredCdf`
* @throws RangeError as `chiSquaredCdf`
*/
function chiSquaredSf(x, df) {
	return check(x, df), x <= 0 ? 1 : regularizedGammaQ(df / 2, x / 2);
}
function check(x, df) {
	requireNumber(x, "x"), requirePositive(df, "df");
}
// packages/stats/src/paired/mcnemar.ts
/**
* McNemar's two-sided test that two models are right equally often on the same rows. The variants differ much on few discordant rows,
* so that the result always says which it is.
*
* @param counts rows on which only the candidate (`gained`) or only the champion (`lost`) is right
* @throws RangeError for negative counts
*
* exact: 2·P(X <= min), X binomial(gained + lost, 1/2), at most 1; mid-p: the exact one − P(X = min); chi-squared:
* (gained − lost)²/(gained + lost); corrected: (|gained − lost| − 1)²/(gained + lost)
*
* Source: Fagerland, Lydersen and Laake, The McNemar test for binary matched-pairs data, BMC Medical Research Methodology 13 (2013).
*/
function mcNemar({ gained, lost }, variant) {
	if (!(gained >= 0) || !(lost >= 0)) throw RangeError(`Counts are not negative: ${gained}, ${lost}.`);
	let discordant = gained + lost, fewer = Math.min(gained, lost);
	switch (variant) {
		case "exact": return {
			pValue: Math.min(1, 2 * binomialCdf(fewer, discordant, .5)),
			variant,
			title: "McNemar's exact test"
		};
		case "mid-p": {
			let both = 2 * binomialCdf(fewer, discordant, .5) - binomialPmf(fewer, discordant, .5);
			return {
				pValue: gained === lost ? 1 : both,
				variant,
				title: "McNemar's mid-p test"
			};
		}
		case "chi-squared": {
			let statistic = discordant === 0 ? 0 : (gained - lost) ** 2 / discordant;
			return {
				pValue: chiSquaredSf(statistic, 1),
				variant,
				title: "McNemar's chi-squared test",
				statistic
			};
		}
		case "corrected": {
			let statistic = discordant === 0 ? 0 : Math.max(0, Math.abs(gained - lost) - 1) ** 2 / discordant;
			return {
				pValue: chiSquaredSf(statistic, 1),
				variant,
				title: "McNemar's chi-squared test with Edwards' continuity correction",
				statistic
			};
		}
	}
}
/** Exact on fewer than 25 discordant rows, mid-p beyond. */
function defaultMcNemar(counts) {
	return mcNemar(counts, counts.gained + counts.lost < 25 ? "exact" : "mid-p");
}
// packages/stats/src/special/sign-change.ts
/**
* Where a continuous function turns from at most 0 at `from` to above 0 at `to`, as near as 1e-15 of its size, on the side where it is
* at most 0; in some ten evaluations where bisection takes fifty. `to` when it is at most 0 there, too.
* @returns one of the places where it turns, when there are several
* Source: Chandrupatla, A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear function, Advances in Engineering
* Software 28 (1997).
*/
function signChange(f, from, to) {
	let [inside, outside] = [from, to], [within, beyond] = [f(from), f(to)];
	if (!(beyond > 0)) return to;
	let share = .5;
	for (let step = 0; step < 200 && !(Math.abs(outside - inside) <= 1e-15 * Math.max(Math.abs(inside), Math.abs(outside))); step += 1) {
		let x = inside + share * (outside - inside);
		if (x === inside || x === outside) break;
		let y = f(x), [dropped, of] = y > 0 ? [outside, beyond] : [inside, within];
		y > 0 ? [outside, beyond] = [x, y] : [inside, within] = [x, y], share = nextShare({
			inside,
			within,
			outside,
			beyond,
			dropped,
			of,
			last: x
		});
	}
	return inside;
}
/** Inverse quadratic interpolation where the three points lie on a curve that it can follow, else the middle. */
function nextShare({ inside, within, outside, beyond, dropped, of, last }) {
	let [a, fa, b, fb] = last === inside ? [
		inside,
		within,
		outside,
		beyond
	] : [
		outside,
		beyond,
		inside,
		within
	], xi = (a - b) / (dropped - b), phi = (fa - fb) / (of - fb);
	if (!(phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi)) return .5;
	let along = fa / (fb - fa) * (of / (fb - of)) + (dropped - a) / (b - a) * (fa / (of - fa)) * (fb / (of - fb)), edge = Math.min(.5, 1e-15 * Math.max(1, Math.abs(a) / Math.abs(b - a))), bounded = Math.min(1 - edge, Math.max(edge, along));
	return last === inside ? bounded : 1 - bounded;
}
// packages/stats/src/paired/tango.ts
/**
* Tango's score interval of the difference of two paired proportions, (gained − lost) / n: the differences that a score test
* does not reject.
*
* @param counts whole numbers, gained + lost <= n, n at least 1
* @param level two-sided, in (0, 1)
* @throws RangeError for anything else
*
* |gained − lost − nδ| <= z·√(n(2q + δ(1 − δ))), q the share of lost rows by maximum likelihood under δ:
* 2n·q² + (−gained − lost + (2n − gained + lost)δ)·q − lost·δ(1 − δ) = 0
*
* Source: Tango, Equivalence test and confidence interval for the difference in proportions for the paired-sample design,
* Statistics in Medicine 17 (1998), eq. 13–17.
*/
function tangoInterval({ gained, lost, n }, level) {
	if (!(n >= 1) || !(gained >= 0) || !(lost >= 0) || gained + lost > n || !Number.isFinite(n)) throw RangeError(`Of ${n} pairs ${gained} and ${lost} cannot be discordant.`);
	checkLevel(level);
	let z = normalUpperQuantile((1 - level) / 2), beyond = (delta) => Math.abs(gained - lost - n * delta) - z * Math.sqrt(Math.max(0, n * (2 * lostShare(gained, lost, n, delta) + delta * (1 - delta)))), estimate = (gained - lost) / n;
	return {
		low: estimate === -1 ? -1 : -signChange((step) => beyond(-step), -estimate, 1),
		high: estimate === 1 ? 1 : signChange(beyond, estimate, 1),
		level,
		method: "Tango score interval"
	};
}
function lostShare(gained, lost, n, delta) {
	let b = -gained - lost + (2 * n - gained + lost) * delta, c = -lost * delta * (1 - delta), root = Math.sqrt(Math.max(0, b * b - 8 * n * c)), q = b <= 0 ? (root - b) / (4 * n) : -2 * c / (b + root);
	return Math.max(0, -delta, Number.isFinite(q) ? q : 0);
}
// packages/stats/src/paired/tango-wilson.ts
/**
* The wider ends of Tango's interval and of the one that recovers variances from Wilson's intervals of both shares of discordant rows.
* With few discordant rows Tango's high end alone errs more often than its level says when the true difference is a small loss.
*
* @param counts whole numbers, gained + lost <= n, n at least 1
* @param level two-sided, in (0, 1)
* @throws RangeError for anything else
*
* p = gained/n in [l, u], q = lost/n in [l', u'] (Wilson): p − q − √((p − l)² + (u' − q)²), p − q + √((u − p)² + (q − l')²), without a
* term for the negative covariance of the two shares
*
* Source: Tango, Statistics in Medicine 17 (1998); Zou and Donner, Construction of confidence limits about effect measures, Statistics
* in Medicine 27 (2008).
*/
function tangoWilsonInterval({ gained, lost, n }, level) {
	let tango = tangoInterval({
		gained,
		lost,
		n
	}, level), up = wilsonInterval(gained, n, level), down = wilsonInterval(lost, n, level), p = gained / n, q = lost / n;
	return {
		low: Math.max(-1, Math.min(tango.low, p - q - Math.hypot(p - up.low, down.high - q))),
		high: Math.min(1, Math.max(tango.high, p - q + Math.hypot(up.high - p, q - down.low))),
		level,
		method: "Tango score interval, widened by Wilson's of the discordant shares"
	};
}
// packages/stats/src/estimate/discordant-estimate.ts
/** The difference of two shares of the same rows that count alike: all that it reads of them is how many are discordant. */
function discordantEstimate(counts) {
	let { gained, lost, n } = counts, { title, pValue } = defaultMcNemar({
		gained,
		lost
	});
	return {
		n,
		estimate: (gained - lost) / n,
		intervalAt: (level) => (checkLevel(level), tangoWilsonInterval(counts, level)),
		discordant: gained + lost,
		test: {
			name: title,
			pValue
		}
	};
}
// packages/stats/src/estimate/linear-estimate.ts
/**
* @param influence what each unit moves the estimate by, adding up to 0
* @param counts how many equal units each stands for; absent: one
*/
function linearParts(influence, counts) {
	let n = 0, squares = 0, cubes = 0;
	for (let i = 0; i < influence.length; i += 1) {
		let u = influence[i] ?? 0, count = counts?.[i] ?? 1;
		n += count, squares += count * u * u, cubes += count * u * u * u;
	}
	return {
		n,
		standardError: Math.sqrt(squares * n / (n - 1)),
		skewness: squares > 0 ? cubes / n / (squares / n) ** 1.5 : 0
	};
}
/**
* An estimate with t intervals from the linear parts of its units, each end as far out as the further one of Student's t and
* of Hall's transformation: the cubic g(T) = T + λT²/3 + λ²T³/27 + λ/6 of the studentised estimate, λ = skewness/√n, removes
* its skewness and has an inverse in closed form. No random numbers, any level, O(n).
*
* Why: coverage of nominal 95 % for the mean of 200 numbers in 2,000 simulations (Hall alone, t alone, BCa bootstrap): normal
* 94.5, 94.5, 94.0; exponential 95.1, 94.5, 94.5; lognormal 94.0, 93.2 (misses above 6.0 % of the time), 92.8; Student's t
* with 3 degrees of freedom 92.3, 94.4, 91.9. Hall is right where rows are skewed, t where tails are heavy, the further end in
* both; the bootstrap nowhere better.
* Source: Hall, On the removal of skewness by transformation, JRSS B 54 (1992); for ratios and other smooth functions of sums
* on their linearisation.
*/
function linearEstimate(estimate, { n, standardError, skewness }, what) {
	if (!Number.isFinite(estimate)) return undefinedEstimate(estimate);
	if (!Number.isFinite(standardError)) return unboundedEstimate(estimate);
	let lambda = skewness / Math.sqrt(n);
	return {
		estimate,
		intervalAt: (level) => {
			checkLevel(level);
			let t = studentTUpperQuantile((1 - level) / 2, n - 1);
			return {
				low: estimate - standardError * Math.max(t, studentised(t, lambda)),
				high: estimate - standardError * Math.min(-t, studentised(-t, lambda)),
				level,
				method: `t interval of ${what}, widened for skewness`
			};
		},
		...standardError > 1e-14 * Math.max(1e-300, Math.abs(estimate)) ? {} : { tooFew: "no unit differs from the others, so nothing shows how it would vary" }
	};
}
/** The T with T + λT²/3 + λ²T³/27 + λ/6 = x: (3/λ)·(∛(1 + λ(x − λ/6)) − 1). */
function studentised(x, lambda) {
	return Math.abs(lambda) < 1e-9 ? x : 3 / lambda * (Math.cbrt(1 + lambda * (x - lambda / 6)) - 1);
}
// packages/stats/src/estimate/mean-estimate.ts
/** The counts of a share when every row counts alike; undefined when weights differ or a value is neither 0 nor 1. */
function countsOf({ sum, weight }) {
	let successes = 0, n = 0, one = 0;
	for (let i = 0; i < sum.length; i += 1) {
		let w = weight[i] ?? 0, s = sum[i] ?? 0;
		if (w !== 0) {
			if (one === 0 && (one = w), w !== one || s !== 0 && s !== w) return;
			n += 1, s !== 0 && (successes += 1);
		}
	}
	return {
		successes,
		n
	};
}
/** A weighted mean by its linearisation over rows, or over the groups that rows come in: uᵢ = (sᵢ − θ̂ wᵢ)/Σ w. */
function meanEstimate(columns, units) {
	let { estimate, parts } = linearMean(columns, units);
	return linearEstimate(estimate, parts, units.groups === void 0 ? "the mean" : "the mean over groups");
}
/**
* A share whose rows do not count alike (weights, groups): Wilson's interval over as many rows as would vary as much, with
* Student's t in place of the normal for groups that are few.
* Source: Korn & Graubard, Survey Methodology 24 (1998), with Wilson's interval in place of Clopper–Pearson's.
*/
function shareEstimate(columns, units) {
	let { estimate, parts } = linearMean(columns, units);
	if (!Number.isFinite(estimate)) return undefinedEstimate(estimate);
	if (!Number.isFinite(parts.standardError)) return unboundedEstimate(estimate);
	let variance = parts.standardError ** 2, spread = estimate * (1 - estimate), alike = kish(columns, units), effective = variance > 0 && spread > 0 ? Math.min(spread / variance, columns.sum.length) : alike;
	return {
		estimate,
		intervalAt: (level) => {
			checkLevel(level);
			let tail = (1 - level) / 2, n = effective * (normalUpperQuantile(tail) / studentTUpperQuantile(tail, parts.n - 1)) ** 2, { low, high } = wilsonInterval(Math.min(1, Math.max(0, estimate)) * n, n, level);
			return {
				low,
				high,
				level,
				method: "Wilson score interval over the effective number of rows"
			};
		}
	};
}
function linearMean({ sum, weight }, { groups, count }) {
	let rows = {
		kind: "sums",
		columns: [sum, weight],
		value: () => 0
	}, totals = totalSums(rows), total = totals[1] ?? 0, estimate = (totals[0] ?? 0) / total, { columns } = groups === void 0 ? rows : groupedSums(rows, groups, count), [s = sum, w = weight] = columns, influence = new Float64Array(s.length), used = 0;
	for (let i = 0; i < s.length; i += 1) {
		let part = w[i] ?? 0;
		part !== 0 && (influence[used] = ((s[i] ?? 0) - estimate * part) / total, used += 1);
	}
	return {
		estimate,
		parts: linearParts(influence.subarray(0, used))
	};
}
/** (Σ w)²/Σ w² over rows or groups: how many rows of equal weight these are worth. */
function kish({ sum, weight }, { groups, count }) {
	let rows = {
		kind: "sums",
		columns: [sum, weight],
		value: () => 0
	}, { columns } = groups === void 0 ? rows : groupedSums(rows, groups, count), total = 0, squares = 0;
	for (let w of columns[1] ?? []) total += w, squares += w * w;
	return total ** 2 / squares;
}
// packages/stats/src/random/binomial.ts
/**
* The number of successes in `trials` independent trials, each with probability `p`, in time that does not depend on `trials`.
* @param trials a whole number of at least 0
* @param p in [0, 1]
* @throws RangeError when an argument is outside
* Source: Hörmann, The generation of binomial random variates, J. Statist. Comput. Simul. 46 (1993), algorithm BTRS; inversion
* of the distribution function where trials · p < 10.
*/
function randomBinomial(trials, p, random) {
	if (!(Number.isSafeInteger(trials) && trials >= 0)) throw RangeError(`The number of trials must be a whole number of at least 0, not ${trials}.`);
	if (!(p >= 0 && p <= 1)) throw RangeError(`A probability is between 0 and 1, not ${p}.`);
	return trials === 0 || p === 0 ? 0 : p === 1 ? trials : p > .5 ? trials - drawSmall(trials, 1 - p, random) : drawSmall(trials, p, random);
}
function drawSmall(trials, p, random) {
	return trials * p < 10 ? byInversion(trials, p, random) : byRejection(trials, p, random);
}
function byInversion(trials, p, random) {
	let odds = p / (1 - p), none = Math.exp(trials * Math.log1p(-p));
	for (;;) {
		let left = random.next(), mass = none;
		for (let k = 0; k <= trials; k += 1) {
			if (left < mass) return k;
			left -= mass, mass *= (trials - k) / (k + 1) * odds;
		}
	}
}
function byRejection(trials, p, random) {
	let deviation = Math.sqrt(trials * p * (1 - p)), b = 1.15 + 2.53 * deviation, a = -.0873 + .0248 * b + .01 * p, centre = trials * p + .5, inside = .92 - 4.2 / b;
	for (;;) {
		let u = random.next() - .5, v = random.next(), edge = .5 - Math.abs(u), k = Math.floor((2 * a / edge + b) * u + centre);
		if (edge >= .07 && v <= inside || k >= 0 && k <= trials && Math.log(v * (2.83 + 5.1 / b) * deviation / (a / (edge * edge) + b)) <= logMassToMode(k, trials, p)) return k;
	}
}
/** Logarithm of the probability of k over that of the mode. */
function logMassToMode(k, n, p) {
	let odds = p / (1 - p), mode = Math.floor((n + 1) * p);
	return (mode + .5) * Math.log((mode + 1) / (odds * (n - mode + 1))) + (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) + (k + .5) * Math.log(odds * (n - k + 1) / (k + 1)) + stirlingRest(mode) + stirlingRest(n - mode) - stirlingRest(k) - stirlingRest(n - k);
}
const smallRests = [
	.08106146679532726,
	.04134069595540929,
	.02767792568499834,
	.020790672103765093,
	.016644691189821193,
	.013876128823070748,
	.01189670994589177,
	.010411265261972096,
	.009255462182712733,
	.00833056343336287
];
/** What Stirling's formula for ln k! leaves over. */
function stirlingRest(k) {
	let small = smallRests[k];
	if (small !== void 0) return small;
	let next = k + 1, square = next * next;
	return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}
// packages/stats/src/random/multinomial.ts
/**
* Throws `draws` balls into cells with probabilities in proportion to `sizes`: the counts that a bootstrap of Σ sizes rows
* gives each group of equal rows, in time that depends on the number of cells only.
* @param target filled with the counts, one a cell; largest cells first make it fastest
* @param sizes not negative, not all zero
* @param total Σ sizes
* Source: sequential conditional binomials (Davis, Computational Statistics & Data Analysis 16, 1993).
*/
function fillMultinomial(target, sizes, { draws, total }, random) {
	let left = draws, rest = total, last = sizes.length - 1;
	for (let cell = 0; cell <= last; cell += 1) {
		let size = sizes[cell] ?? 0, count = cell === last ? left : left === 0 ? 0 : randomBinomial(left, Math.min(1, size / rest), random);
		target[cell] = count, left -= count, rest -= size;
	}
}
// packages/stats/src/resampling/cells.ts
/**
* Puts equal units together when they are many: outcomes of 0 and 1 of two models have some eight kinds of rows, however
* many rows there are. Resampling the kinds by multinomial counts has exactly the distribution of resampling the rows.
* @param most cells at most; with more kinds of units than that there is no gain, and the answer is undefined
*/
function cellsOf(statistic, most) {
	let units = unitCount(statistic), { columns, sparse } = statistic, codes = new Int32Array(units), count = 1;
	for (let part of [
		...columns,
		...sparse?.sum ?? [],
		...sparse?.amount ?? []
	]) {
		let refined = refine(codes, count, part, most);
		if (refined === void 0) return;
		codes = refined.codes, count = refined.count;
	}
	let sizes = new Float64Array(count), first = new Int32Array(count).fill(-1);
	for (let i = 0; i < units; i += 1) {
		let cell = codes[i] ?? 0;
		sizes[cell] = (sizes[cell] ?? 0) + 1, first[cell] === -1 && (first[cell] = i);
	}
	let order = Array.from(first.keys()).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b), units1 = order.map((cell) => first[cell] ?? 0), picked = (values) => Float64Array.from(units1, (unit) => values[unit] ?? 0);
	return {
		sizes: Float64Array.from(order, (cell) => sizes[cell] ?? 0),
		statistic: {
			...statistic,
			columns: columns.map(picked),
			...sparse === void 0 ? {} : { sparse: {
				sums: sparse.sums,
				sum: sparse.sum.map((sum) => Int32Array.from(units1, (unit) => sum[unit] ?? 0)),
				amount: sparse.amount.map(picked)
			} }
		}
	};
}
/** Splits each code by the values of one more column. */
function refine(codes, count, values, most) {
	let kinds = kindsOf(values, most);
	if (kinds === void 0) return;
	let place = new Int32Array(count * kinds.count).fill(-1), refined = new Int32Array(codes.length), used = 0;
	for (let i = 0; i < codes.length; i += 1) {
		let pair = (codes[i] ?? 0) * kinds.count + (kinds.codes[i] ?? 0), cell = place[pair] ?? -1;
		if (cell === -1) {
			if (cell = used, used += 1, used > most) return;
			place[pair] = cell;
		}
		refined[i] = cell;
	}
	return {
		codes: refined,
		count: used
	};
}
function kindsOf(values, most) {
	let kinds = /* @__PURE__ */ new Map(), codes = new Int32Array(values.length), lastValue = NaN, lastCode = 0, otherValue = NaN, otherCode = 0;
	for (let i = 0; i < values.length; i += 1) {
		let value = values[i] ?? 0;
		if (value !== lastValue) {
			if (value === otherValue) [lastValue, otherValue] = [otherValue, lastValue], [lastCode, otherCode] = [otherCode, lastCode];
			else {
				let code = kinds.get(value);
				if (code === void 0) {
					if (code = kinds.size, code >= most) return;
					kinds.set(value, code);
				}
				[otherValue, otherCode] = [lastValue, lastCode], [lastValue, lastCode] = [value, code];
			}
		}
		codes[i] = lastCode;
	}
	return {
		codes,
		count: kinds.size
	};
}
// packages/stats/src/resampling/moving-block.ts
/**
* Fills `indices` with blocks of consecutive units, each block's start uniform on 0 … n − length, the last block cut off:
* keeps the dependence between neighbours in time.
* @param indices as long as there are units, which stand in the order of time
* @param length units a block, 1 … n; 1 is the ordinary bootstrap
* @throws RangeError when the length is no whole number in that range
* Source: Künsch, Annals of Statistics 17 (1989).
*/
function fillMovingBlocks(indices, length, random) {
	let n = indices.length;
	checkBlockLength(length, n);
	for (let at = 0; at < n;) {
		let start = random.integer(n - length + 1), end = Math.min(n, at + length);
		for (let step = 0; at < end; step += 1, at += 1) indices[at] = start + step;
	}
}
/** @throws RangeError when blocks of this length cannot be drawn from n units */
function checkBlockLength(length, n) {
	if (!(Number.isSafeInteger(length) && length >= 1 && length <= n)) throw RangeError(`The length of a block must be a whole number from 1 to ${n}, not ${length}.`);
}
// packages/stats/src/resampling/bootstrap.ts
/** The same without a number of replicates: whoever needs more draws on. */
function bootstrapSampler(statistic, random, design = {}) {
	let units = unitCount(statistic);
	if (Object.values(design).filter((part) => part !== void 0).length > 1) throw RangeError("Strata, clusters and blocks exclude each other.");
	if (design.clusters !== void 0) {
		if (design.clusters.length !== units) throw RangeError(`There are ${units} units and ${design.clusters.length} codes of clusters.`);
		let { codes, count } = denseCodes(design.clusters);
		return bootstrapSampler(statistic.kind === "sums" ? groupedSums(statistic, codes, count) : groupedCounts(statistic, codes, count), random);
	}
	let draw = drawer(units, random, design);
	if (statistic.kind === "counts") {
		let counts = new Float64Array(units), indices = new Int32Array(units);
		return {
			estimate: statistic.value(new Float64Array(units).fill(1)),
			units,
			cells: void 0,
			next: () => {
				draw(indices), counts.fill(0);
				for (let i = 0; i < units; i += 1) {
					let at = indices[i] ?? 0;
					counts[at] = (counts[at] ?? 0) + 1;
				}
				return statistic.value(counts);
			},
			leftOut: once(() => leaveOneOut(statistic))
		};
	}
	let cells = design.strata === void 0 && design.blockLength === void 0 ? cellsOf(statistic, Math.min(4096, Math.floor(units / 12))) : void 0;
	return cells === void 0 ? sumsSampler(statistic, units, draw) : cellSampler(cells, units, random);
}
function drawer(units, random, { strata, blockLength }) {
	if (blockLength !== void 0) return checkBlockLength(blockLength, units), (indices) => fillMovingBlocks(indices, blockLength, random);
	if (strata === void 0) return (indices) => random.fill(indices, units);
	if (strata.length !== units) throw RangeError(`There are ${units} units and ${strata.length} codes of strata.`);
	let { codes, count } = denseCodes(strata), members = Array.from({ length: count }, () => []);
	codes.forEach((code, unit) => {
		members[code]?.push(unit);
	});
	let parts = members.map((part) => Int32Array.from(part));
	return (indices) => {
		let from = 0;
		for (let part of parts) {
			let target = indices.subarray(from, from + part.length);
			random.fill(target, part.length);
			for (let i = 0; i < target.length; i += 1) target[i] = part[target[i] ?? 0] ?? 0;
			from += part.length;
		}
	};
}
function sumsSampler(statistic, units, draw) {
	let { columns, sparse } = statistic, sums = new Float64Array(sumCount(statistic)), indices = new Int32Array(units), sources = columns.map((column, j) => ({
		column,
		constant: column.every((value) => value === column[0]),
		same: columns.findIndex((other, k) => k < j && other.every((value, i) => value === column[i]))
	}));
	return {
		estimate: statistic.value(totalSums(statistic)),
		units,
		cells: void 0,
		next: () => (draw(indices), sources.forEach(({ column, constant, same }, j) => {
			sums[j] = constant ? units * (column[0] ?? 0) : same >= 0 ? sums[same] ?? 0 : gatheredSum(column, indices);
		}), sparse !== void 0 && (sums.fill(0, columns.length), sparse.sum.forEach((sum, e) => {
			let amount = sparse.amount[e];
			amount !== void 0 && scatter(sums.subarray(columns.length), sum, amount, indices);
		})), statistic.value(sums)),
		leftOut: once(() => leaveOneOut(statistic))
	};
}
function gatheredSum(column, indices) {
	let even = 0, odd = 0, pairs = indices.length - indices.length % 2;
	for (let i = 0; i < pairs; i += 2) even += column[indices[i] ?? 0] ?? 0, odd += column[indices[i + 1] ?? 0] ?? 0;
	return even + odd + (pairs < indices.length ? column[indices[pairs] ?? 0] ?? 0 : 0);
}
function scatter(sums, sum, amount, indices) {
	for (let i = 0; i < indices.length; i += 1) {
		let unit = indices[i] ?? 0, at = sum[unit] ?? 0;
		sums[at] = (sums[at] ?? 0) + (amount[unit] ?? 0);
	}
}
function cellSampler({ statistic, sizes }, units, random) {
	let counts = new Float64Array(sizes.length);
	return {
		estimate: statistic.value(totalSums(statistic, sizes)),
		units,
		cells: sizes.length,
		next: () => (fillMultinomial(counts, sizes, {
			draws: units,
			total: units
		}, random), statistic.value(countedSums(statistic, counts))),
		leftOut: once(() => leaveOneOut(statistic, sizes))
	};
}
function countedSums({ columns, sparse }, counts) {
	let sums = new Float64Array(columns.length + (sparse?.sums ?? 0));
	return columns.forEach((column, j) => {
		let total = 0;
		for (let cell = 0; cell < counts.length; cell += 1) total += (counts[cell] ?? 0) * (column[cell] ?? 0);
		sums[j] = total;
	}), sparse?.sum.forEach((sum, e) => {
		let amount = sparse.amount[e];
		for (let cell = 0; cell < counts.length; cell += 1) {
			let at = columns.length + (sum[cell] ?? 0);
			sums[at] = (sums[at] ?? 0) + (counts[cell] ?? 0) * (amount?.[cell] ?? 0);
		}
	}), sums;
}
function once(compute) {
	let known;
	return () => (known ??= compute(), known);
}
// packages/stats/src/resampling/infinitesimal-jackknife.ts
/**
* What each unit moves a smooth function of sums by: the linear part U of θ̂ = θ + Σ Uᵢ, in O(n · k). The gradient is taken by
* central differences over half a standard deviation of each sum, the scale on which a sample varies.
* @returns one a unit, adding up to 0; NaN where the statistic is not defined nearby
* Formula: Uᵢ = ∇θ(S) · (xᵢ − x̄), var(θ̂) = n/(n − 1) Σ Uᵢ².
* Source: Jaeckel (1972); Efron & Tibshirani, An Introduction to the Bootstrap (1993), section 22.3.
*/
function influences(statistic) {
	let units = unitCount(statistic), totals = totalSums(statistic), gradient = gradientOf(statistic, totals, spreads(statistic, totals, units)), { columns, sparse } = statistic, influence = new Float64Array(units), mean = 0;
	for (let j = 0; j < totals.length; j += 1) mean += (gradient[j] ?? 0) * (totals[j] ?? 0) / units;
	columns.forEach((column, j) => {
		let slope = gradient[j] ?? 0;
		for (let i = 0; i < units; i += 1) influence[i] = (influence[i] ?? 0) + slope * (column[i] ?? 0);
	}), sparse?.sum.forEach((sum, e) => {
		let amount = sparse.amount[e];
		for (let i = 0; i < units; i += 1) influence[i] = (influence[i] ?? 0) + (gradient[columns.length + (sum[i] ?? 0)] ?? 0) * (amount?.[i] ?? 0);
	});
	for (let i = 0; i < units; i += 1) influence[i] = (influence[i] ?? 0) - mean;
	return influence;
}
/** Standard deviation of each sum over samples: √(Σ (x − x̄)²). */
function spreads(statistic, totals, units) {
	return totalSums({
		...statistic,
		columns: statistic.columns.map((column) => column.map((x) => x * x)),
		...statistic.sparse === void 0 ? {} : { sparse: {
			...statistic.sparse,
			amount: statistic.sparse.amount.map((amount) => amount.map((x) => x * x))
		} }
	}).map((square, j) => Math.sqrt(Math.max(0, square - (totals[j] ?? 0) ** 2 / units)));
}
function gradientOf({ value }, totals, spread) {
	let sums = Float64Array.from(totals);
	return totals.map((total, j) => {
		if (!((spread[j] ?? 0) > 1e-13 * Math.abs(total))) return 0;
		for (let share of [
			.5,
			.05,
			.001
		]) {
			let step = share * (spread[j] ?? 0);
			sums[j] = total + step;
			let above = value(sums);
			sums[j] = total - step;
			let below = value(sums);
			if (sums[j] = total, Number.isFinite(above - below)) return (above - below) / (2 * step);
		}
		return NaN;
	});
}
// packages/stats/src/estimate/resampled-estimate.ts
/** Beyond this many additions the linearised interval is taken without a look at how linear the function is. */
const mostAdditions = 2e8, jackknifeGroups = (units) => Math.min(units, units > 1e5 ? 40 : 200);
/**
* A function of sums: the value of one model by BCa bootstrap of cells where rows are of few kinds (F1, kappa), else
* linearised by the jackknife.
*
* Why: coverage of nominal 95 % for the difference of two equal models at n = 200, by BCa and linearised: RMSE with normal
* errors 92.0 and 95.3, Laplace 90.4 and 94.6, Student's t with 5 degrees of freedom 87.0 and 95.2; F1 of 0.79 with 2 %
* discordant rows 87.1 and 97.0, with 6 % 93.0 and 95.6. Of a value: RMSE 95.2 and 96.1, 95.4 and 96.0, 91.0 and 94.1; F1 of
* 0.79 94.6 and 95.6, of 0.95 97.8 and 99.4. Where the function bends over a sample's variation (or jumps), the bootstrap stays.
*/
function resampledSums(form, models, combine, design) {
	let { units, options } = design, { columns, sparse, each } = sumsOf(form, models, options.rows), value = (sums) => combine(models.map((_, at) => form.value(sums.subarray(at * each, (at + 1) * each)))), own = {
		kind: "sums",
		columns,
		value,
		...sparse === void 0 ? {} : { sparse }
	}, order = timeOrder(models[0], form.unit, design), statistic = units.groups === void 0 ? order === void 0 ? own : reordered(own, order) : groupedSums(own, units.groups, units.count), blocks = order === void 0 ? {} : { blockLength: options.blockLength ?? 1 }, sampler = bootstrapSampler(statistic, randomFrom(options.seed), blocks), perReplicate = units.count * (statistic.columns.length + (sparse?.sum.length ?? 0)), bootstrapped = () => bootstrapEstimate(sampler, {
		replicates: options.replicates,
		dependent: order !== void 0
	});
	if (order !== void 0 || sampler.cells !== void 0 && models.length === 1) return bootstrapped();
	let estimate = value(totalSums(statistic)), parts = (sampler.cells ?? units.count) * each * models.length <= mostAdditions ? jackknifeParts(sampler.leftOut()) : linearParts(influences(statistic));
	return (sampler.cells !== void 0 || perReplicate * (options.replicates ?? 2e3) <= mostAdditions) && !nearlyLinear(sampler, parts.standardError) ? bootstrapped() : linearEstimate(estimate, parts, "the linearised statistic (jackknife)");
}
/** Linear parts as the jackknife sees them: (g − 1)/g · (θ̄ − θ₍ᵢ₎) of each of g parts that were left out in turn. */
function jackknifeParts({ values, counts }) {
	let n = 0, total = 0;
	for (let i = 0; i < values.length; i += 1) {
		let count = counts?.[i] ?? 1;
		n += count, total += count * (values[i] ?? 0);
	}
	let mean = total / n;
	return linearParts(values.map((value) => (n - 1) / n * (mean - value)), counts);
}
/** Whether some resamples vary as the linear parts say, without bias: a function with kinks (calibration error) does not. */
function nearlyLinear({ estimate, next }, standardError) {
	if (!(standardError > 0)) return !0;
	let total = 0, squares = 0;
	for (let b = 0; b < 200; b += 1) {
		let deviation = (next() - estimate) / standardError;
		total += deviation, squares += deviation * deviation;
	}
	let bias = total / 200, spread = Math.sqrt(squares / 200 - bias * bias);
	return Math.abs(bias) < .3 && spread > .75 && spread < 1.3;
}
/**
* A function of ranks, linearised by the jackknife: coverage of nominal 95 % for an average precision of 0.58 and 0.85 at
* n = 200 by BCa 94.7 and 92.2, by the jackknife 94.4 and 94.5; of a difference 96.2 and 96.4.
*/
function resampledRanks(form, models, combine, design) {
	let { rows, units, options } = design, evaluations = models.map((outcomes) => form.prepare(outcomes, options.rows)), weights = models[0]?.weight === void 0 ? void 0 : taken(models[0].weight, rows), weighted = new Float64Array(rows.length), byRow = {
		kind: "counts",
		units: rows.length,
		value: (counts) => {
			if (weights === void 0) return combine(evaluations.map((evaluate) => evaluate(counts)));
			for (let i = 0; i < counts.length; i += 1) weighted[i] = (counts[i] ?? 0) * (weights[i] ?? 0);
			return combine(evaluations.map((evaluate) => evaluate(weighted)));
		}
	}, queries = form.unit === "queries" && models[0] !== void 0 ? queriesOf(models[0], rows).of : void 0, { groups } = units, codes = groups === void 0 || queries === void 0 ? groups ?? queries : queries.map((at) => groups[at] ?? 0), order = timeOrder(models[0], form.unit ?? "rows", design), statistic = codes === void 0 ? order === void 0 ? byRow : placed(byRow, order) : groupedCounts(byRow, codes, units.count);
	if (order !== void 0) return bootstrapEstimate(bootstrapSampler(statistic, randomFrom(options.seed), { blockLength: options.blockLength ?? 1 }), {
		replicates: options.replicates,
		dependent: !0
	});
	let estimate = statistic.value(new Float64Array(statistic.units).fill(1));
	if (!Number.isFinite(estimate)) return undefinedEstimate(estimate);
	if (statistic.units < 2) return unboundedEstimate(estimate);
	let parts = jackknifeGroups(statistic.units), name = parts === statistic.units ? "the jackknife" : `the delete-a-group jackknife, ${parts} groups`;
	return linearEstimate(estimate, jackknifeParts({ values: withoutGroups(evaluations, combine, codes, parts, statistic) ?? deleteGroups(statistic, parts) }), name);
}
/** What `deleteGroups` gives, where the metric has a way of its own to it. */
function withoutGroups(evaluations, combine, codes, parts, { units }) {
	if (!evaluations.every((evaluation) => evaluation.withoutGroups !== void 0)) return;
	let ofUnits = deletedGroups(units, parts), ofRows = codes === void 0 ? ofUnits : codes.map((unit) => ofUnits[unit] ?? 0), values = evaluations.flatMap((evaluation) => evaluation.withoutGroups?.(ofRows, parts) ?? []);
	return new Float64Array(parts).map((_, g) => combine(values.map((of) => of[g] ?? NaN)));
}
/** The rows in the order of time, when blocks of them are to be drawn; undefined when not. */
function timeOrder(outcomes, unit, { rows, options }) {
	if (options.blockLength !== void 0 && outcomes?.group === void 0) {
		if (unit !== "rows") throw RangeError("Blocks in time are of rows, and this metric is one of queries.");
		return outcomes?.time === void 0 ? rows.map((_, at) => at) : ascendingOrder(taken(outcomes.time, rows));
	}
}
function reordered(statistic, order) {
	let numbers = (values) => Float64Array.from(order, (at) => values[at] ?? 0), { sparse } = statistic;
	return {
		...statistic,
		columns: statistic.columns.map(numbers),
		...sparse === void 0 ? {} : { sparse: {
			sums: sparse.sums,
			sum: sparse.sum.map((sum) => Int32Array.from(order, (at) => sum[at] ?? 0)),
			amount: sparse.amount.map(numbers)
		} }
	};
}
/** Counts come in the order of time and are wanted in the order of rows. */
function placed(statistic, order) {
	let counts = new Float64Array(order.length);
	return {
		...statistic,
		value: (inTime) => {
			for (let at = 0; at < order.length; at += 1) counts[order[at] ?? 0] = inTime[at] ?? 0;
			return statistic.value(counts);
		}
	};
}
// packages/stats/src/estimate/too-few.ts
/** Below these, simulated intervals miss their level by more than 1.5 points. */
const least = {
	rows: 200,
	positives: 50,
	negatives: 50,
	queries: 50,
	groups: 10,
	means: 30
}, blindToNegatives = /^(f1|f_?beta|f\d|precision|recall|jaccard|average_precision)/;
/**
* Why there is too little for an interval that relies on many units, as a sentence; undefined when there is enough. Score
* intervals of proportions are honest at every n and do not ask.
* @param asMean false for a mean or share that is resampled like any other function of sums
*/
function tooFewUnits(metric, { outcomes, rows, units, asMean = !0 }) {
	let { form } = metric, mean = form.kind === "sums" ? form.mean : void 0;
	if (units.name === "groups" && units.count < least.groups) return sentence(units.count, "group", least.groups);
	if (form.unit === "queries") return units.groups === void 0 && units.count < least.queries ? sentence(units.count, "query", least.queries, "queries") : void 0;
	if (asMean && mean !== void 0) return units.groups === void 0 && units.count < least.means ? sentence(units.count, "row", least.means) : void 0;
	if (rows.length < least.rows) return sentence(rows.length, "row", least.rows);
	let classes = classSizes$1(metric, outcomes, rows);
	if (classes === void 0 || form.kind === "sums" && !metric.needs.includes("prediction")) return;
	let blind = blindToNegatives.test(metric.name);
	if (mean === void 0 || blind) {
		if (classes.positives < least.positives) return sentence(classes.positives, "positive", least.positives);
		if (classes.negatives < least.negatives && !blind) return sentence(classes.negatives, "negative", least.negatives);
	}
}
function sentence(count, one, needed, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}, and at least ${needed} are needed`;
}
/**
* candidate − champion on the same rows (or that as share of |champion|) with its interval, by the method that the metric's
* form allows:
* - a share of the same rows that count alike: Tango's score interval widened by Wilson's of the discordant shares, McNemar's test beside it;
* - a mean over the same rows: t interval of the rows' (or groups') differences, widened for skewness (Hall 1992);
* - ROC AUC: DeLong, with groups by Obuchowski; relative by the delta method;
* - other functions of sums or of ranks: linearised by the jackknife of the difference.
* @returns an estimate of NaN where the metric is not defined on these rows; its `intervalAt` throws RangeError
* @throws RangeError when the models have different rows, an array that the metric reads is absent, or a relative difference
* is asked for and the champion's value is 0
*/
function estimateDifference(metric, candidate, champion, options) {
	if (candidate.n !== champion.n) throw RangeError(`Paired models have the same rows, not ${candidate.n} and ${champion.n}.`);
	let { form } = metric, { relative = !1 } = options, rows = rowsOf$1(candidate, options.rows), units = unitsOf$1(form.unit ?? "rows", candidate, rows), formula = `${relative ? "(candidate − champion)/|champion|" : "candidate − champion"} of ${metric.formula}`, blocks = options.blockLength !== void 0 && candidate.group === void 0, ofAuc = metric.name === "roc_auc" && !blocks && rows.length > 0 ? aucDifference([candidate, champion], {
		rows,
		units,
		relative
	}) : void 0, models = [candidate, champion], asMean = form.kind === "sums" && form.mean !== void 0 && !relative && !blocks ? form : void 0, columns = asMean === void 0 ? void 0 : models.map((model) => asMean.columns(model, options.rows)), ownValue = (at) => {
		let own = columns?.[at];
		return asMean === void 0 || own === void 0 ? metricValue(metric, models[at], options.rows) : valueOfColumns(asMean, own);
	}, values = {
		candidate: ofAuc?.candidate ?? ownValue(0),
		champion: ofAuc?.champion ?? ownValue(1)
	}, about = {
		n: units.count,
		unit: units.name,
		formula,
		...values
	};
	if (!Number.isFinite(values.candidate - values.champion)) return {
		...about,
		...undefinedEstimate(NaN)
	};
	if (relative && Math.abs(values.champion) < 1e-12) throw RangeError(`A difference relative to a champion's value of ${values.champion} has no meaning.`);
	let fewUnits = (rowsAlike) => {
		let reason = tooFewUnits(metric, {
			outcomes: candidate,
			rows,
			units,
			asMean: rowsAlike
		});
		return reason === void 0 ? {} : { tooFew: reason };
	}, design = {
		rows,
		units,
		options
	}, combine = relative ? relativeDifference : plainDifference;
	if (form.kind === "ranks") {
		if (ofAuc === void 0) return {
			...about,
			...resampledRanks(form, models, combine, design),
			...fewUnits(!1)
		};
		let { pValue, ...estimate } = ofAuc, test = Number.isNaN(pValue) ? {} : { test: {
			name: `${units.groups ? "clustered " : ""}DeLong test`,
			pValue
		} };
		return {
			...about,
			...estimate,
			...test,
			...fewUnits(!1)
		};
	}
	let same = columns === void 0 ? void 0 : sameDenominators(columns);
	return asMean?.mean !== void 0 && same !== void 0 ? {
		...about,
		...meanDifference(asMean.mean, same, units, fewUnits(!0))
	} : {
		...about,
		...resampledSums(form, models, combine, design),
		...fewUnits(!1)
	};
}
function sameDenominators(columns) {
	let [[mine, weight] = [], [theirs, other] = []] = columns;
	if (mine !== void 0 && theirs !== void 0 && weight !== void 0 && other !== void 0) {
		for (let i = 0; i < weight.length; i += 1) if (weight[i] !== other[i]) return;
		return {
			candidate: mine,
			champion: theirs,
			weight
		};
	}
}
function meanDifference(mean, rows, units, tooFew) {
	let { candidate, champion, weight } = rows, sum = new Float64Array(weight.length), gained = 0, lost = 0;
	for (let i = 0; i < sum.length; i += 1) {
		let difference = (candidate[i] ?? 0) - (champion[i] ?? 0);
		sum[i] = difference, difference > 0 ? gained += 1 : difference < 0 && (lost += 1);
	}
	let discordant = gained + lost, counts = units.groups === void 0 && mean === "share" ? countsOf({
		sum: candidate,
		weight
	}) : void 0;
	if (counts !== void 0 && countsOf({
		sum: champion,
		weight
	}) !== void 0) return discordantEstimate({
		gained,
		lost,
		n: counts.n
	});
	let estimate = meanEstimate({
		sum,
		weight
	}, units), few = tooFew.tooFew === void 0 && discordant < 10 ? { tooFew: `${discordant} rows on which the models differ, and at least 10 are needed` } : tooFew;
	return {
		...estimate,
		...few,
		...mean === "share" ? { discordant } : {}
	};
}
function plainDifference([candidate = NaN, champion = NaN]) {
	return candidate - champion;
}
function relativeDifference([candidate = NaN, champion = NaN]) {
	return (candidate - champion) / Math.abs(champion);
}
// packages/stats/src/estimate/estimate-value.ts
/**
* The value of a metric with its interval, by the method that its form allows:
* - a share of rows that count alike: Wilson; with weights or groups: Wilson over the effective number of rows;
* - a mean of numbers: t interval widened for skewness (Hall 1992), over groups where there are groups;
* - ROC AUC: DeLong on the logit scale, with groups by Obuchowski;
* - other functions of sums: BCa bootstrap over cells of equal rows, where rows are of few kinds; else linearised;
* - other functions of ranks: linearised by the jackknife.
* @returns an estimate of NaN where the metric is not defined on these rows; its `intervalAt` throws RangeError
* @throws RangeError when an array that the metric reads is absent
*/
function estimateValue(metric, outcomes, options) {
	let { form, formula } = metric, rows = rowsOf$1(outcomes, options.rows), units = unitsOf$1(form.unit ?? "rows", outcomes, rows), about = {
		n: units.count,
		unit: units.name,
		formula
	};
	if (units.count === 0) return {
		...about,
		...undefinedEstimate(NaN)
	};
	let blocks = options.blockLength !== void 0 && outcomes.group === void 0, few = tooFewUnits(metric, {
		outcomes,
		rows,
		units,
		asMean: !blocks
	}), tooFew = few === void 0 ? {} : { tooFew: few }, design = {
		rows,
		units,
		options
	}, own = (values) => values[0] ?? NaN;
	if (form.kind === "ranks") return metric.name === "roc_auc" && !blocks ? {
		...about,
		...aucEstimate(outcomes, rows, units),
		...tooFew
	} : {
		...about,
		...resampledRanks(form, [outcomes], own, design),
		...tooFew
	};
	if (form.mean === void 0 || blocks) return {
		...about,
		...resampledSums(form, [outcomes], own, design),
		...tooFew
	};
	let [sum = /* @__PURE__ */ new Float64Array(), weight = /* @__PURE__ */ new Float64Array()] = form.columns(outcomes, options.rows), columns = {
		sum,
		weight
	};
	if (form.mean === "number") return {
		...about,
		...meanEstimate(columns, units),
		...tooFew
	};
	let counts = units.groups === void 0 ? countsOf(columns) : void 0;
	if (counts === void 0) {
		let groups = units.groups === void 0 ? {} : tooFew;
		return {
			...about,
			...shareEstimate(columns, units),
			...groups
		};
	}
	return {
		...about,
		...wilson(counts)
	};
}
function wilson({ successes, n }) {
	return n === 0 ? {
		n,
		...undefinedEstimate(NaN)
	} : {
		n,
		estimate: successes / n,
		intervalAt: (level) => (checkLevel(level), wilsonInterval(successes, n, level))
	};
}
// actions/model-gate/src/evidence/check-outcomes.ts
/** Metrics that read scores as probabilities. */
const ofProbabilities = /^(?:log_loss|brier_score|ece_.*)$/;
/**
* Refuses a metric that is not defined for the task, or whose columns the file lacks.
* @throws UserError: `configuration` for the wrong task, `evidence` for a column that is missing and scores that are no probabilities
*/
function checkOutcomes(metric, outcomes, location, columns) {
	if (!metric.tasks.includes(outcomes.task)) {
		let fitting = metricNames.filter((name) => metricNamed(name)?.tasks.includes(outcomes.task));
		throw locatedFault(location, `${metric.name} is not defined for the task ${outcomes.task}${didYouMean(metric.name, fitting)}`, `Metrics of this task: ${fitting.join(", ")}.`);
	}
	for (let need of metric.needs) if (!has(need, outcomes)) throw evidenceError(`${metric.name} needs ${wordsOf(need, outcomes, columns)}, which the predictions do not have.`, {
		location,
		hint: "Write it into the predictions file, and name its column under `predictions:` when it has another name."
	});
	if (!ofProbabilities.test(metric.name)) return;
	let scores = outcomes.scores ?? (outcomes.score === void 0 ? [] : [outcomes.score]);
	for (let score of scores) {
		let outside = countOutside(score);
		if (outside.count !== 0) throw evidenceError(`${metric.name} needs probabilities, and ${outside.count} scores lie outside 0 to 1, such as ${outside.example}.`, {
			location,
			hint: "Write probabilities, or use a metric of the order of scores, such as roc_auc."
		});
	}
}
function has(need, outcomes) {
	switch (need) {
		case "prediction": return outcomes.prediction !== void 0 || outcomes.predictions !== void 0;
		case "score": return outcomes.task === "multiclass" || outcomes.task === "multilabel" ? outcomes.scores !== void 0 : outcomes.score !== void 0;
		case "scores": return outcomes.scores !== void 0;
		case "query": return outcomes.query !== void 0;
		case "item": return outcomes.item !== void 0;
		case "popularity": return outcomes.popularity !== void 0;
		case "category": return outcomes.category !== void 0;
		case "interval": return outcomes.lower !== void 0 && outcomes.upper !== void 0;
		case "naive": return outcomes.naive !== void 0;
		case "scale": return outcomes.scale !== void 0;
	}
}
function wordsOf(need, { task }, columns) {
	switch (need) {
		case "prediction": return `the column ${columns.prediction} (\`predictions.prediction\`)`;
		case "score": return task === "multiclass" ? "a probability of each class (`predictions.scores`)" : `the column ${columns.score} (\`predictions.score\`)`;
		case "scores": return "a probability of each class (`predictions.scores`)";
		case "interval": return "the ends of an interval (`predictions.lower` and `upper`)";
		case "naive": return "series and time (`predictions.series`, `time`)";
		case "scale": return "the time before the evaluation set (`predictions.history`)";
		case "query":
		case "item":
		case "popularity":
		case "category": return `a column named under \`predictions.${need}\``;
	}
}
function countOutside(scores) {
	let count = 0, example = 0;
	for (let score of scores) score >= 0 && score <= 1 || (count === 0 && (example = score), count += 1);
	return {
		count,
		example
	};
}
// packages/stats/src/folds/nadeau-bengio.ts
/**
* The mean difference over (repeated) cross-validation with Nadeau and Bengio's variance, which allows for training sets that overlap.
*
* @param differences candidate − champion, one a fold of each repeat: folds·repeats of them, at least 2
* @throws RangeError for another number of differences, numbers that are not finite, or sizes that are not positive
*
* standard error² = (1/J + testSize/trainSize)·s², J = folds·repeats, with Student's t on J − 1 degrees of freedom
*
* Source: Nadeau and Bengio, Inference for the generalization error, Machine Learning 52 (2003), section 3; Bouckaert and Frank,
* PAKDD 2004, for repeats.
*/
function nadeauBengio(differences, plan) {
	let count = differences.length;
	if (count < 2 || count !== plan.folds * plan.repeats) throw RangeError(`${plan.folds} folds repeated ${plan.repeats} times do not have ${count} differences, at least 2.`);
	if (!(plan.trainSize > 0) || !(plan.testSize > 0)) throw RangeError("Folds train and test on at least one row.");
	if (!differences.every(Number.isFinite)) throw RangeError("Differences of folds are finite.");
	let estimate = differences.reduce((sum, d) => sum + d, 0) / count, variance = differences.reduce((sum, d) => sum + (d - estimate) ** 2, 0) / (count - 1), standardError = Math.sqrt((1 / count + plan.testSize / plan.trainSize) * variance), df = count - 1;
	return {
		estimate,
		standardError,
		df,
		intervalAt: (level) => {
			checkLevel(level);
			let half = studentTUpperQuantile((1 - level) / 2, df) * standardError;
			return {
				low: estimate - half,
				high: estimate + half,
				level,
				method: "Nadeau–Bengio corrected resampled t interval"
			};
		}
	};
}
/**
* The mean difference of both models' scores on the same folds, with the interval of Nadeau and Bengio: training sets of folds overlap,
* and a paired t test that takes them for independent blocks equal models far too often.
* @throws UserError (`configuration`) for a relative difference, which has no such interval
*/
function foldEstimation({ metric, location }, { candidate, champion, folds, repeats, trainSize, testSize }, relative) {
	if (relative) throw configurationError(`Scores of folds have no interval for a relative difference of ${metric}.`, {
		location,
		hint: "Use `margin`, in the metric's own unit, or predictions."
	});
	let differences = candidate.map((score, fold) => score - (champion[fold] ?? NaN)), { estimate, standardError, intervalAt } = nadeauBengio(differences, {
		folds,
		repeats,
		trainSize,
		testSize
	}), tooFew = differences.length < 5 ? `${differences.length} scores of folds, and at least 5 are needed` : standardError > 1e-14 * Math.max(1e-300, Math.abs(estimate)) ? void 0 : "the models differ by the same on every fold, so nothing shows how that would vary";
	return {
		estimate,
		n: differences.length,
		unit: "folds",
		intervalAt,
		formula: "mean over folds of candidate − champion",
		...tooFew === void 0 ? {} : { tooFew }
	};
}
// actions/model-gate/src/rules/possible-values.ts
/**
* Refuses limits of a metric that every model keeps, or none: a rule that cannot fail is no rule, and takes its share of the error that
* all comparisons are allowed together.
* @throws UserError (`configuration`)
*/
function refuseIdleLimits(metric, { low, high }, location) {
	let [least, most] = metric.range, range = `${metric.name} lies between ${words(least)} and ${words(most)}`, fault = (what) => locatedFault(location, `${range}, ${what}.`, "Set a limit that a model can miss and reach.");
	if (!(low !== void 0 && low > least) && !(high !== void 0 && high < most)) throw fault("so every model keeps this limit");
	if ((low ?? least) > most || (high ?? most) < least) throw fault("so no model can keep this limit");
}
/**
* Refuses a margin as wide as all that the metric can be.
* @throws UserError (`configuration`)
*/
function refuseIdleMargin(metric, margin, location) {
	let [least, most] = metric.range;
	if (!(margin < most - least)) throw locatedFault(location, `${metric.name} lies between ${words(least)} and ${words(most)}, so no difference can reach ${margin}.`, "Set a margin that a model can miss.");
}
/**
* Refuses a number that the metric cannot be: whoever wrote it measured something else.
* @throws UserError (`evidence`)
*/
function refuseImpossible(metric, value, source) {
	let [least, most] = metric.range, slack = 1e-9;
	if (value < least - slack || value > most + slack) throw evidenceError(`${metric.name} in ${source} is ${value}, and can only lie between ${words(least)} and ${words(most)}.`, { hint: "Is it in percent, or another metric under this name?" });
}
function words(end) {
	return end === 1e400 ? "infinity" : end === -1e400 ? "−infinity" : String(end).replace("-", "−");
}
// actions/model-gate/src/rules/metric-estimates.ts
/**
* The metric of a rule.
* @throws UserError (`configuration`) for a name that is not known, with a guess, and for thresholds that turn its direction round
*/
function metricOf({ metric: name, location, mlflow }) {
	let metric = metricNamed(name);
	if (metric !== void 0) {
		let higher = metric.direction === "higher";
		if (mlflow === void 0 || mlflow.greaterIsBetter === higher) return metric;
		throw locatedFault(location, `greater_is_better is ${mlflow.greaterIsBetter}, and of ${name} ${higher ? "more" : "less"} is better.`, `Write greater_is_better: ${higher}; the direction belongs to the metric.`);
	}
	let meant = metricMeant(name);
	throw locatedFault(location, `there is no metric "${name}"${meant === void 0 ? didYouMean(name, metricNames) : `; did you mean ${meant}?`}`, `Metrics: ${metricNames.join(", ")}.`);
}
/**
* The candidate's value of a metric on the slice's rows, with its interval.
* @throws UserError when the metric is not known, not defined for the task, or lacks what it needs in the data
*/
function candidateValue(rule, context) {
	let metric = metricOf(rule), { evidence, slice, seed } = context;
	if (evidence.predictions === void 0) return {
		metric,
		...pointValue(rule, context)
	};
	let { candidate } = evidence.predictions;
	return rule.use !== "point" && refuseBinnedError(metric, rule.location), checkOutcomes(metric, candidate, rule.location, context.gate.predictions), rule.use === "point" ? {
		metric,
		estimation: exactly(metric, candidate, slice?.rows)
	} : context.budget === void 0 ? {
		metric,
		estimation: estimateValue(metric, candidate, {
			...rowsOf(slice),
			seed
		})
	} : {
		metric,
		estimation: context.budget.value(metric, candidate, slice?.rows)
	};
}
/**
* Candidate − champion on the same rows, or its share of |champion|.
* @throws UserError as `candidateValue`, and for a relative difference to a champion's value of zero
*/
function differenceToChampion(rule, context) {
	let metric = metricOf(rule), { evidence, slice, seed } = context, { relative = !1 } = rule;
	rule.use !== "point" && refuseBinnedError(metric, rule.location);
	let quantity = relative ? "relative difference" : "difference";
	if (evidence.predictions === void 0) return {
		metric,
		quantity,
		...pointDifference(rule, relative, context)
	};
	let { candidate, champion } = compared(evidence.predictions);
	checkOutcomes(metric, candidate, rule.location, context.gate.predictions), checkOutcomes(metric, champion, rule.location, context.gate.predictions);
	let theirs = relative || rule.use === "point" ? metricValue(metric, champion, slice?.rows) : NaN;
	if (relative && refuseZero(rule, theirs), rule.use === "point") {
		let mine = metricValue(metric, candidate, slice?.rows);
		return {
			metric,
			quantity,
			estimation: {
				estimate: changed(mine, theirs, relative),
				formula: metric.formula
			},
			candidate: mine,
			champion: theirs
		};
	}
	if (context.budget !== void 0) {
		let estimation = context.budget.difference(metric, candidate, champion, slice?.rows);
		return {
			metric,
			quantity,
			estimation,
			candidate: estimation.candidate,
			champion: estimation.champion
		};
	}
	let estimation = estimateDifference(metric, candidate, champion, {
		...rowsOf(slice),
		seed,
		relative
	});
	return {
		metric,
		quantity,
		estimation,
		candidate: estimation.candidate,
		champion: estimation.champion,
		...estimation.test === void 0 ? {} : { test: estimation.test }
	};
}
/**
* A calibration error in bins is moved by noise, and resampling adds noise once more.
* @throws UserError (`configuration`)
*/
function refuseBinnedError({ name }, location) {
	if (name.startsWith("ece_")) throw locatedFault(location, `the interval of ${name} needs more care than this rule takes`, `Write \`{rule: calibration, metric: ${name.replace(/_debiased$/, "")}, at_most: …}\`, or \`use: point\`.`);
}
/** Who calls a rule that needs the champion has made sure that there is one. */
function compared({ candidate, champion }) {
	if (champion.kind !== "compared") throw Error("A comparison rule was called without a champion.");
	return {
		candidate,
		champion: champion.outcomes
	};
}
function rowsOf(slice) {
	return slice === void 0 ? {} : { rows: slice.rows };
}
function exactly(metric, outcomes, rows) {
	let n = rows?.length ?? outcomes.n;
	return {
		estimate: metricValue(metric, outcomes, rows),
		n,
		formula: metric.formula
	};
}
function pointValue(rule, { evidence, slice }) {
	let { candidate, source } = pointMetrics(evidence, slice);
	return { estimation: {
		estimate: numberIn(candidate, rule, source),
		formula: `as ${source} says`
	} };
}
function pointDifference(rule, relative, { evidence, slice }) {
	let { candidate, champion, source, folds } = pointMetrics(evidence, slice);
	if (champion === void 0) throw Error("A comparison rule was called without a champion.");
	let [mine, theirs] = [numberIn(candidate, rule, source), numberIn(champion, rule, "the champion's metrics")];
	relative && refuseZero(rule, theirs);
	let scores = rule.use === "bound" ? folds?.get(rule.metric) : void 0;
	return {
		estimation: scores === void 0 ? {
			estimate: changed(mine, theirs, relative),
			formula: `as ${source} says`
		} : foldEstimation(rule, scores, relative),
		candidate: mine,
		champion: theirs
	};
}
function pointMetrics({ metrics }, slice) {
	if (metrics === void 0) throw evidenceError("There are no predictions and no metrics of the candidate.", { hint: "Name a predictions file under `train.outputs.predictions`, or give the input `candidate`." });
	if (slice !== void 0) throw evidenceError(`A metrics file says nothing about the slice ${slice.name}.`, { hint: "Slices need a predictions file." });
	return metrics;
}
function numberIn(metrics, { metric, mlflow }, source) {
	let value = metrics.get(metric) ?? metrics.get(mlflow?.name ?? metric);
	if (value === void 0) {
		let known = [...metrics.keys()];
		throw evidenceError(`${source} has no metric "${metric}"${didYouMean(metric, known)}`, { hint: known.length === 0 ? "It has no numbers at all." : `It has: ${known.slice(0, 20).join(", ")}.` });
	}
	if (!Number.isFinite(value)) throw evidenceError(`${metric} in ${source} is ${value}, which is no number to compare.`, { hint: "Mend the evaluation that wrote it." });
	let known = metricNamed(metric);
	return known !== void 0 && refuseImpossible(known, value, source), value;
}
function changed(mine, theirs, relative) {
	return relative ? (mine - theirs) / Math.abs(theirs) : mine - theirs;
}
function refuseZero({ metric }, theirs) {
	if (!(Math.abs(theirs) >= 1e-12)) throw evidenceError(`${metric} of the champion is ${theirs}: a change relative to it has no meaning.`, { hint: "Use `margin`, in the metric's own unit." });
}
export { unitsOf$1 as _, refuseIdleLimits as a, estimateValue as c, randomFrom as d, wilsonInterval as f, metricValue as g, checkLevel as h, metricOf as i, estimateDifference as l, rarer as m, compared as n, refuseIdleMargin as o, checkShare as p, differenceToChampion as r, checkOutcomes as s, candidateValue as t, quantileOfSorted as u };
