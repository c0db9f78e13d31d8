// packages/stats/src/special/parameters.ts
/** @throws RangeError when the value is NaN, infinite, zero or below */
function requirePositive(value, name) {
	if (!(value > 0 && value < 1e400)) throw RangeError(`${name} must be a positive number, not ${value}.`);
}
/** @throws RangeError when the value is no probability (0 and 1 are) */
function requireProbability(value, name) {
	if (!(value >= 0 && value <= 1)) throw RangeError(`${name} must be between 0 and 1, not ${value}.`);
}
/** @throws RangeError when the value is NaN; infinities are arguments like others */
function requireNumber(value, name) {
	if (Number.isNaN(value)) throw RangeError(`${name} must be a number, not NaN.`);
}
/** @throws RangeError when the value is no whole number from 0 to `most` */
function requireCount(value, name, most = 2 ** 53 - 1) {
	if (!(Number.isSafeInteger(value) && value >= 0 && value <= most)) throw RangeError(`${name} must be a whole number from 0 to ${most}, not ${value}.`);
}
// packages/stats/src/auc/ascending-order.ts
const buckets = 2048;
/**
* The indices of `values` from the smallest to the largest value, equal values in the order in which they stand.
* Radix sort over the bits of the numbers: O(n), a million in some tens of milliseconds.
* @param values finite or infinite numbers; −0 and 0 are equal
* @throws RangeError when a value is NaN
*/
function ascendingOrder(values) {
	let n = values.length;
	for (let i = 0; i < n; i += 1) if (Number.isNaN(values[i])) throw RangeError(`Value ${i} is NaN and has no place in an order.`);
	let order = new Int32Array(n);
	for (let i = 0; i < n; i += 1) order[i] = i;
	if (n < 600) return order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
	let keys = sortableBits(values), counts = digitCounts(keys, n), nextKeys = new Uint32Array(2 * n), nextOrder = new Int32Array(n), starts = new Int32Array(buckets);
	for (let pass = 0; pass < 6; pass += 1) {
		let offset = pass * buckets, start = 0, only = !1;
		for (let b = 0; b < buckets; b += 1) {
			let count = counts[offset + b] ?? 0;
			only ||= count === n, starts[b] = start, start += count;
		}
		if (!only) {
			for (let i = 0; i < n; i += 1) {
				let low = keys[2 * i] ?? 0, high = keys[2 * i + 1] ?? 0, digit = digitOf(low, high, pass), to = starts[digit] ?? 0;
				starts[digit] = to + 1, nextKeys[2 * to] = low, nextKeys[2 * to + 1] = high, nextOrder[to] = order[i] ?? 0;
			}
			[keys, nextKeys] = [nextKeys, keys], [order, nextOrder] = [nextOrder, order];
		}
	}
	return order;
}
/** The 64 bits of each number so that they order as unsigned integers: low and high word in turn (the machines that V8 runs on are little-endian). */
function sortableBits(values) {
	let n = values.length, numbers = new Float64Array(n);
	for (let i = 0; i < n; i += 1) numbers[i] = (values[i] ?? 0) + 0;
	let words = new Uint32Array(numbers.buffer);
	for (let i = 0; i < n; i += 1) {
		let high = words[2 * i + 1] ?? 0;
		high >>> 31 == 1 ? (words[2 * i] = ~(words[2 * i] ?? 0), words[2 * i + 1] = ~high) : words[2 * i + 1] = high | 2147483648;
	}
	return words;
}
function digitCounts(keys, n) {
	let counts = new Int32Array(6 * buckets);
	for (let i = 0; i < n; i += 1) {
		let low = keys[2 * i] ?? 0, high = keys[2 * i + 1] ?? 0;
		for (let pass = 0; pass < 6; pass += 1) {
			let at = pass * buckets + digitOf(low, high, pass);
			counts[at] = (counts[at] ?? 0) + 1;
		}
	}
	return counts;
}
/** Bits 11·pass … 11·pass + 10 of the 64; the last digit has nine. */
function digitOf(low, high, pass) {
	switch (pass) {
		case 0: return low & 2047;
		case 1: return low >>> 11 & 2047;
		case 2: return (low >>> 22 | high << 10) & 2047;
		case 3: return high >>> 1 & 2047;
		case 4: return high >>> 12 & 2047;
		default: return high >>> 23;
	}
}
// packages/stats/src/auc/score-order.ts
/** Scores of a model are asked about by many metrics on all rows; copies for slices go with their copies' keys. */
const known = /* @__PURE__ */ new WeakMap();
/**
* As `ascendingOrder`, and sorted once for one array: an order that was found before is used again after a look that it still
* holds, which costs a tenth of the sort.
* @throws RangeError when a value is NaN
*/
function scoreOrder(scores) {
	if (scores.length < 1e4) return ascendingOrder(scores);
	let before = known.get(scores);
	if (before !== void 0 && ascends(scores, before)) return before;
	let order = ascendingOrder(scores);
	return known.set(scores, order), order;
}
function ascends(scores, order) {
	let last = -1e400;
	for (let at = 0; at < order.length; at += 1) {
		let score = scores[order[at] ?? 0] ?? NaN;
		if (!(score >= last)) return !1;
		last = score;
	}
	return !0;
}
// packages/stats/src/special/error-function.ts
const smallNumerator = [
	.18577770618460315,
	3.1611237438705655,
	113.86415415105016,
	377.485237685302,
	3209.3775891384694
], smallDenominator = [
	1,
	23.601290952344122,
	244.02463793444417,
	1282.6165260773723,
	2844.236833439171
], middleNumerator = [
	2.1531153547440383e-8,
	.5641884969886701,
	8.883149794388377,
	66.11919063714163,
	298.6351381974001,
	881.952221241769,
	1712.0476126340707,
	2051.0783778260716,
	1230.3393547979972
], middleDenominator = [
	1,
	15.744926110709835,
	117.6939508913125,
	537.1811018620099,
	1621.3895745666903,
	3290.7992357334597,
	4362.619090143247,
	3439.3676741437216,
	1230.3393548037495
], farNumerator = [
	.016315387137302097,
	.30532663496123236,
	.36034489994980445,
	.12578172611122926,
	.016083785148742275,
	.0006587491615298378
], farDenominator = [
	1,
	2.568520192289822,
	1.8729528499234673,
	.5279051029514285,
	.06051834131244132,
	.0023352049762686918
];
/**
* The error function, 2/√π ∫₀ˣ e^(−t²) dt.
* @param x any real number or an infinity
* @throws RangeError when x is NaN
* Source: Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969), 631–637.
*/
function erf(x) {
	requireNumber(x, "x");
	let size = Math.abs(x);
	if (size <= .46875) return erfNearZero(x);
	let value = 1 - erfcBeyond(size);
	return x < 0 ? -value : value;
}
/**
* The complement 1 − erf(x), with its full relative precision in the upper tail (to 27.2, where it leaves the doubles).
* @param x any real number or an infinity
* @throws RangeError when x is NaN
* Source: as `erf`.
*/
function erfc(x) {
	requireNumber(x, "x");
	let size = Math.abs(x);
	return size <= .46875 ? 1 - erfNearZero(x) : x < 0 ? 2 - erfcBeyond(size) : erfcBeyond(size);
}
function erfNearZero(x) {
	return x * polynomial(smallNumerator, x * x) / polynomial(smallDenominator, x * x);
}
function erfcBeyond(size) {
	if (size > 27.3) return 0;
	if (size <= 4) return expMinusSquare(size) * (polynomial(middleNumerator, size) / polynomial(middleDenominator, size));
	let inverse = 1 / (size * size), correction = inverse * polynomial(farNumerator, inverse) / polynomial(farDenominator, inverse);
	return expMinusSquare(size) * (.5641895835477563 - correction) / size;
}
/** e^(−x²) with the square split in two, as Cody does: rounding x² alone would cost a factor x² of precision. */
function expMinusSquare(x) {
	let head = Math.trunc(x * 16) / 16;
	return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
}
function polynomial(coefficients, x) {
	let value = 0;
	for (let coefficient of coefficients) value = value * x + coefficient;
	return value;
}
// packages/stats/src/metrics/row-columns.ts
/**
* Columns of sums over rows. Rows of weight 0 add nothing, not even NaN.
* @param rows indices that take part; undefined: all
* @param count number of columns
* @param writer made once for the empty columns, then called for every row that has weight
*/
function rowColumns(outcomes, rows, count, writer) {
	let length = rows === void 0 ? outcomes.n : rows.length, columns = Array.from({ length: count }, () => new Float64Array(length));
	return everyRow(outcomes, rows, writer(columns)), columns;
}
/** As `rowColumns`, for units that add to few of many sums: `entries` is how many sums one row adds to. */
function sparseRowColumns(outcomes, rows, sums, entries, writer) {
	let length = rows === void 0 ? outcomes.n : rows.length, sum = Array.from({ length: entries }, () => new Int32Array(length)), amount = Array.from({ length: entries }, () => new Float64Array(length));
	return everyRow(outcomes, rows, writer(sum, amount)), {
		sums,
		sum,
		amount
	};
}
/** The same as whole columns. */
function denseColumns({ sums, sum, amount }) {
	let length = sum[0]?.length ?? 0, columns = Array.from({ length: sums }, () => new Float64Array(length));
	for (let entry = 0; entry < sum.length; entry += 1) {
		let to = sum[entry], add = amount[entry];
		if (to !== void 0 && add !== void 0) for (let at = 0; at < length; at += 1) {
			let column = columns[to[at] ?? 0];
			column !== void 0 && (column[at] = (column[at] ?? 0) + (add[at] ?? 0));
		}
	}
	return columns;
}
/** An array of Outcomes that the metric needs. A missing one is a mistake of the caller. */
function needed(array, name) {
	if (array === void 0) throw RangeError(`This metric needs ${name}, which these outcomes do not have.`);
	return array;
}
function everyRow(outcomes, rows, write) {
	let { weight } = outcomes, length = rows === void 0 ? outcomes.n : rows.length;
	for (let at = 0; at < length; at += 1) {
		let row = rows === void 0 ? at : rows[at] ?? 0, w = weight === void 0 ? 1 : weight[row] ?? 0;
		w > 0 && write(row, w, at);
	}
}
// packages/stats/src/metrics/mean-form.ts
/**
* The form of a weighted mean of one number a row, Σ w·term / Σ w; NaN without rows, or where a term is NaN.
* @param term made once for the outcomes: the number of a row
*/
function meanForm(mean, term) {
	return {
		kind: "sums",
		unit: "rows",
		mean,
		columns(outcomes, rows) {
			let of = term(outcomes);
			return rowColumns(outcomes, rows, 2, ([top = empty, bottom = empty]) => (row, weight, at) => {
				top[at] = weight * of(row), bottom[at] = weight;
			});
		},
		value: quotient
	};
}
/**
* The form of the share of hits among the rows that are counted, Σ w·hit / Σ w·counted; NaN when no row is counted.
* @param kind made once for the outcomes: 1 is a hit, 0 is counted, but no hit, −1 is not counted
*/
function shareForm(kind) {
	return {
		kind: "sums",
		unit: "rows",
		mean: "share",
		columns(outcomes, rows) {
			let of = kind(outcomes);
			return rowColumns(outcomes, rows, 2, ([hits = empty, counted = empty]) => (row, weight, at) => {
				let hit = of(row);
				hit !== -1 && (hits[at] = hit * weight, counted[at] = weight);
			});
		},
		value: quotient
	};
}
/** s0 / s1; NaN where s1 is 0. */
function quotient(sums) {
	let bottom = sums[1] ?? 0;
	return bottom > 0 ? (sums[0] ?? 0) / bottom : NaN;
}
const empty = /* @__PURE__ */ new Float64Array(), accuracy = {
	name: "accuracy",
	title: "accuracy",
	formula: "rows predicted right / rows (multilabel: all labels of the row right)",
	direction: "higher",
	tasks: [
		"binary",
		"multiclass",
		"multilabel"
	],
	needs: ["prediction"],
	range: [0, 1],
	form: meanForm("share", (outcomes) => {
		if (outcomes.task === "multilabel") {
			let wrong = wrongLabels(outcomes);
			return (row) => +(wrong(row) === 0);
		}
		let label = needed(outcomes.label, "label"), prediction = needed(outcomes.prediction, "prediction");
		return (row) => +(label[row] === prediction[row]);
	})
}, hammingLoss = {
	name: "hamming_loss",
	title: "Hamming loss",
	formula: "wrong labels / (rows · labels)",
	direction: "lower",
	tasks: ["multilabel"],
	needs: ["prediction"],
	range: [0, 1],
	form: meanForm("number", (outcomes) => {
		let wrong = wrongLabels(outcomes), count = outcomes.labels?.length ?? 0;
		return (row) => wrong(row) / count;
	})
};
function wrongLabels(outcomes) {
	let labels = needed(outcomes.labels, "labels"), predictions = needed(outcomes.predictions, "predictions");
	return (row) => {
		let wrong = 0;
		for (let at = 0; at < labels.length; at += 1) labels[at]?.[row] !== predictions[at]?.[row] && (wrong += 1);
		return wrong;
	};
}
// packages/stats/src/metrics/calibration-error.ts
const positive = (outcomes) => {
	let score = needed(outcomes.score, "score"), label = needed(outcomes.label, "label");
	return {
		confidence: (row) => score[row] ?? 0,
		came: (row) => label[row] ?? 0
	};
}, topLabel = (outcomes) => {
	let label = needed(outcomes.label, "label");
	if (outcomes.task === "binary") {
		let score = needed(outcomes.score, "score");
		return {
			confidence: (row) => Math.max(score[row] ?? 0, 1 - (score[row] ?? 0)),
			came: (row) => +((score[row] ?? 0) > .5 == (label[row] === 1))
		};
	}
	let scores = needed(outcomes.scores, "scores"), top = (row) => {
		let best = 0;
		for (let k = 1; k < scores.length; k += 1) (scores[k]?.[row] ?? 0) > (scores[best]?.[row] ?? 0) && (best = k);
		return best;
	};
	return {
		confidence: (row) => scores[top(row)]?.[row] ?? 0,
		came: (row) => +(top(row) === label[row])
	};
}, eceBinary = metric$1("ece_binary", "of the positive class", ["binary"], positive, !1), eceBinaryDebiased = metric$1("ece_binary_debiased", "of the positive class", ["binary"], positive, !0), eceTopLabel = metric$1("ece_top_label", "of the top label", ["binary", "multiclass"], topLabel, !1), eceTopLabelDebiased = metric$1("ece_top_label_debiased", "of the top label", ["binary", "multiclass"], topLabel, !0);
/** Which of `count` bins (lo, hi] of equal width over [0, 1] holds p; 0 belongs to the first. */
function binOf(p, count) {
	let bin = Math.min(Math.max(Math.ceil(p * count) - 1, 0), count - 1);
	return bin > 0 && p <= bin / count ? --bin : bin < count - 1 && p > (bin + 1) / count && (bin += 1), bin;
}
function metric$1(name, of, tasks, claim, debias) {
	return {
		name,
		title: `expected calibration error ${of}${debias ? ", debiased" : ""}`,
		formula: debias ? "Σ over 15 bins of (2·|d| − E|d + noise|), d = Σ (came true − probability) / rows" : "Σ over 15 bins of |Σ (came true − probability)| / rows",
		direction: "lower",
		tasks,
		needs: ["score"],
		range: [debias ? -1 : 0, 1],
		form: debias ? debiased(claim) : plain(claim)
	};
}
function plain(claim) {
	return form(claim, 1, (sums) => {
		let total = 0;
		for (let bin = 0; bin < 15; bin += 1) total += Math.abs(sums[1 + bin] ?? 0);
		return total / (sums[0] ?? 0);
	});
}
/**
* The bias correction of Kumar, Liang & Ma 2019 (section 4 and their `normal_debiased_ce`): 2·|d| − E|d + σZ| in every
* bin, here by the mean of the folded normal instead of by simulation, σ² = Σ w²·(came − p)². It takes away some 40 %
* of the bias at perfect calibration, nearly all of it from one standard error on.
*/
function debiased(claim) {
	return form(claim, 2, (sums) => {
		let total = 0;
		for (let bin = 0; bin < 15; bin += 1) {
			let off = Math.abs(sums[1 + bin] ?? 0);
			total += 2 * off - foldedMean(off, Math.sqrt(Math.max(sums[16 + bin] ?? 0, 0)));
		}
		return total / (sums[0] ?? 0);
	});
}
/** E|mean + deviation·Z| for a standard normal Z. */
function foldedMean(mean, deviation) {
	if (deviation === 0) return mean;
	let ratio = mean / (deviation * Math.SQRT2);
	return deviation * Math.sqrt(2 / Math.PI) * Math.exp(-ratio * ratio) + mean * erf(ratio);
}
function form(claim, powers, value) {
	let sparse = (outcomes, rows) => {
		let { confidence, came } = claim(outcomes);
		return sparseRowColumns(outcomes, rows, 1 + powers * 15, 1 + powers, (sum, amount) => {
			let [, first = nowhere$1, second] = sum, [all = nothing$1, off = nothing$1, squares] = amount;
			return (row, weight, at) => {
				let p = confidence(row), bin = binOf(p, 15), miss = weight * (came(row) - p);
				all[at] = weight, first[at] = 1 + bin, off[at] = miss, second !== void 0 && squares !== void 0 && (second[at] = 16 + bin, squares[at] = miss * miss);
			};
		});
	};
	return {
		kind: "sums",
		unit: "rows",
		columns: (outcomes, rows) => denseColumns(sparse(outcomes, rows)),
		sparse,
		value: (sums) => (sums[0] ?? 0) > 0 ? value(sums) : NaN
	};
}
const nowhere$1 = /* @__PURE__ */ new Int32Array(), nothing$1 = /* @__PURE__ */ new Float64Array();
// packages/stats/src/metrics/class-sums.ts
/**
* The form of a function of hits, wrong and missed rows per class. A binary outcome has the classes 0 and 1; of a
* multilabel one every label is a class.
*/
function classForm(value) {
	let sparse = (outcomes, rows) => outcomes.task === "multilabel" ? ofLabels(outcomes, rows) : ofClasses(outcomes, rows);
	return {
		kind: "sums",
		unit: "rows",
		columns: (outcomes, rows) => denseColumns(sparse(outcomes, rows)),
		sparse,
		value: (sums) => value(read(sums))
	};
}
function read(sums) {
	let count = (sums.length - 2) / 3, right = (k) => sums[2 + k] ?? 0, wrongly = (k) => sums[2 + count + k] ?? 0, missed = (k) => sums[2 + 2 * count + k] ?? 0, all = (sums[1] ?? 0) > 0;
	return {
		count,
		right,
		wrongly,
		missed,
		present: (k) => all || right(k) > 0 || wrongly(k) > 0 || missed(k) > 0,
		total: sums[0] ?? 0
	};
}
function ofClasses(outcomes, rows) {
	let label = needed(outcomes.label, "label"), prediction = needed(outcomes.prediction, "prediction"), count = outcomes.task === "binary" ? 2 : needed(outcomes.classes, "classes").length;
	return sparseRowColumns(outcomes, rows, 2 + 3 * count, 3, (sum, amount) => {
		let [, first = nowhere, second = nowhere] = sum, [total = nothing, one = nothing, two = nothing] = amount;
		return (row, weight, at) => {
			let truth = label[row] ?? 0, said = prediction[row] ?? 0;
			total[at] = weight, one[at] = weight, truth === said ? first[at] = 2 + truth : (first[at] = 2 + count + said, second[at] = 2 + 2 * count + truth, two[at] = weight);
		};
	});
}
function ofLabels(outcomes, rows) {
	let labels = needed(outcomes.labels, "labels"), predictions = needed(outcomes.predictions, "predictions"), count = labels.length;
	return sparseRowColumns(outcomes, rows, 2 + 3 * count, 2 + count, (sum, amount) => (row, weight, at) => {
		put(sum, amount, 0, at, 0, weight), put(sum, amount, 1, at, 1, weight);
		for (let k = 0; k < count; k += 1) {
			let truth = labels[k]?.[row] === 1, said = predictions[k]?.[row] === 1;
			(truth || said) && put(sum, amount, 2 + k, at, 2 + k + (truth && said ? 0 : said ? count : 2 * count), weight);
		}
	});
}
function put(sum, amount, entry, at, to, weight) {
	let where = sum[entry], what = amount[entry];
	where !== void 0 && what !== void 0 && (where[at] = to, what[at] = weight);
}
const nowhere = /* @__PURE__ */ new Int32Array(), nothing = /* @__PURE__ */ new Float64Array(), support = (sums, k) => sums.right(k) + sums.missed(k), negatives = (sums, k) => sums.total - support(sums, k), classAverages = [
	{
		name: "precision",
		title: "precision",
		formula: "TP / (TP + FP)",
		top: (sums, k) => sums.right(k),
		bottom: (sums, k) => sums.right(k) + sums.wrongly(k)
	},
	{
		name: "recall",
		title: "recall",
		formula: "TP / (TP + FN)",
		top: (sums, k) => sums.right(k),
		bottom: support
	},
	{
		name: "specificity",
		title: "specificity",
		formula: "TN / (TN + FP)",
		top: (sums, k) => negatives(sums, k) - sums.wrongly(k),
		bottom: negatives
	},
	{
		name: "f1",
		title: "F1 score",
		formula: "2·TP / (2·TP + FP + FN)",
		top: (sums, k) => 2 * sums.right(k),
		bottom: (sums, k) => 2 * sums.right(k) + sums.wrongly(k) + sums.missed(k)
	}
].flatMap((rate) => [
	metric(rate, "macro", "mean over classes of", (sums) => mean(rate, sums, () => 1)),
	metric(rate, "micro", "of sums over classes:", (sums) => micro(rate, sums)),
	metric(rate, "weighted", "mean over classes, weighted by their rows, of", (sums) => mean(rate, sums, support))
]), balancedAccuracy = {
	name: "balanced_accuracy",
	title: "balanced accuracy",
	formula: "mean over the classes among the labels of TP / (TP + FN)",
	direction: "higher",
	tasks: ["binary", "multiclass"],
	needs: ["prediction"],
	range: [0, 1],
	form: classForm((sums) => {
		let total = 0, classes = 0;
		for (let k = 0; k < sums.count; k += 1) {
			let rows = support(sums, k);
			rows <= 0 || (total += sums.right(k) / rows, classes += 1);
		}
		return classes < 2 ? NaN : total / classes;
	})
}, matthewsCorrcoef = {
	name: "matthews_corrcoef",
	title: "Matthews correlation coefficient",
	formula: "(c·s − Σ p·t) / √((s² − Σ p²)(s² − Σ t²)), c rows right of s, per class p predicted and t true",
	direction: "higher",
	tasks: ["binary", "multiclass"],
	needs: ["prediction"],
	range: [-1, 1],
	form: classForm((sums) => {
		let { right, chance, truths, guesses, rows } = agreement(sums);
		if (truths < 2 || guesses < 2) return NaN;
		let spread = Math.sqrt(spreadOf(sums, support)) * Math.sqrt(spreadOf(sums, predicted));
		return (right * rows - chance) / spread;
	})
}, cohenKappa = {
	name: "cohen_kappa",
	title: "Cohen's kappa",
	formula: "(p_o − p_e) / (1 − p_e), p_o share predicted right, p_e = Σ over classes of (share true · share predicted)",
	direction: "higher",
	tasks: ["binary", "multiclass"],
	needs: ["prediction"],
	range: [-1, 1],
	form: classForm((sums) => {
		let wrong = 0, expected = 0, others = outside(sums, predicted);
		for (let k = 0; k < sums.count; k += 1) wrong += sums.missed(k), expected += support(sums, k) * (others[k] ?? 0) / sums.total;
		return expected > 0 ? 1 - wrong / expected : NaN;
	})
}, predicted = (sums, k) => sums.right(k) + sums.wrongly(k);
function agreement(sums) {
	let right = 0, chance = 0, truths = 0, guesses = 0;
	for (let k = 0; k < sums.count; k += 1) {
		let truth = support(sums, k), guess = predicted(sums, k);
		right += sums.right(k), chance += truth * guess, truth > 0 && (truths += 1), guess > 0 && (guesses += 1);
	}
	return {
		right,
		chance,
		truths,
		guesses,
		rows: sums.total
	};
}
/** s² − Σ x² as Σ x·(sum of the others), which does not cancel. */
function spreadOf(sums, part) {
	let others = outside(sums, part), spread = 0;
	for (let k = 0; k < sums.count; k += 1) spread += part(sums, k) * (others[k] ?? 0);
	return spread;
}
/** Of every class the sum over all others, without subtraction. */
function outside(sums, part) {
	let others = new Float64Array(sums.count), before = 0;
	for (let k = 0; k < sums.count; k += 1) others[k] = before, before += part(sums, k);
	let after = 0;
	for (let k = sums.count - 1; k >= 0; --k) others[k] = (others[k] ?? 0) + after, after += part(sums, k);
	return others;
}
function metric(rate, average, words, value) {
	return {
		name: `${rate.name}_${average}`,
		title: `${rate.title}, ${average} average`,
		formula: `${words} ${rate.formula}`,
		direction: "higher",
		tasks: [
			"binary",
			"multiclass",
			"multilabel"
		],
		needs: ["prediction"],
		range: [0, 1],
		form: classForm(value)
	};
}
function mean(rate, sums, weightOf) {
	let total = 0, weights = 0;
	for (let k = 0; k < sums.count; k += 1) {
		let weight = sums.present(k) ? weightOf(sums, k) : 0;
		if (weight <= 0) continue;
		let bottom = rate.bottom(sums, k);
		if (bottom <= 0) return NaN;
		total += weight * rate.top(sums, k) / bottom, weights += weight;
	}
	return weights > 0 ? total / weights : NaN;
}
function micro(rate, sums) {
	let top = 0, bottom = 0;
	for (let k = 0; k < sums.count; k += 1) top += rate.top(sums, k), bottom += rate.bottom(sums, k);
	return bottom > 0 ? top / bottom : NaN;
}
// packages/stats/src/metrics/confusion.ts
const binary$1 = {
	direction: "higher",
	tasks: ["binary"],
	needs: ["prediction"],
	range: [0, 1]
}, precision = {
	...binary$1,
	name: "precision",
	title: "precision",
	formula: "TP / (TP + FP)",
	form: shareForm((outcomes) => {
		let { label, prediction } = classesOf(outcomes);
		return (row) => prediction[row] === 1 ? +(label[row] === 1) : -1;
	})
}, recall = {
	...binary$1,
	name: "recall",
	title: "recall (true positive rate)",
	formula: "TP / (TP + FN)",
	form: shareForm((outcomes) => {
		let { label, prediction } = classesOf(outcomes);
		return (row) => label[row] === 1 ? +(prediction[row] === 1) : -1;
	})
}, specificity = {
	...binary$1,
	name: "specificity",
	title: "specificity (true negative rate)",
	formula: "TN / (TN + FP)",
	form: shareForm((outcomes) => {
		let { label, prediction } = classesOf(outcomes);
		return (row) => label[row] === 1 ? -1 : prediction[row] === 1 ? 0 : 1;
	})
}, f1 = {
	...binary$1,
	name: "f1",
	title: "F1 score",
	formula: "2·TP / (2·TP + FP + FN)",
	form: {
		kind: "sums",
		unit: "rows",
		columns(outcomes, rows) {
			let { label, prediction } = classesOf(outcomes);
			return rowColumns(outcomes, rows, 3, ([hits = none$2, predicted = none$2, actual = none$2]) => (row, weight, at) => {
				let positive = label[row] === 1;
				positive && (actual[at] = weight), prediction[row] === 1 && (predicted[at] = weight, positive && (hits[at] = weight));
			});
		},
		value(sums) {
			let both = (sums[1] ?? 0) + (sums[2] ?? 0);
			return both > 0 ? 2 * (sums[0] ?? 0) / both : NaN;
		}
	}
}, none$2 = /* @__PURE__ */ new Float64Array();
function classesOf(outcomes) {
	return {
		label: needed(outcomes.label, "label"),
		prediction: needed(outcomes.prediction, "prediction")
	};
}
// packages/stats/src/metrics/regression.ts
const error = {
	direction: "lower",
	tasks: ["regression", "forecast"],
	needs: ["prediction"],
	range: [0, 1e400]
}, squaredError = meanForm("number", (outcomes) => {
	let { label, prediction } = numbersOf(outcomes);
	return (row) => ((label[row] ?? 0) - (prediction[row] ?? 0)) ** 2;
}), rmse = {
	...error,
	name: "rmse",
	title: "root mean squared error",
	formula: "√ of the mean of (y − ŷ)²",
	form: {
		kind: "sums",
		unit: "rows",
		columns: squaredError.columns,
		value: (sums) => Math.sqrt(quotient(sums))
	}
}, mae = {
	...error,
	name: "mae",
	title: "mean absolute error",
	formula: "mean of |y − ŷ|",
	form: meanForm("number", (outcomes) => {
		let { label, prediction } = numbersOf(outcomes);
		return (row) => Math.abs((label[row] ?? 0) - (prediction[row] ?? 0));
	})
}, mape = {
	...error,
	name: "mape",
	title: "mean absolute percentage error, as a share",
	formula: "mean of |y − ŷ| / |y|",
	form: meanForm("number", (outcomes) => {
		let { label, prediction } = numbersOf(outcomes);
		return (row) => {
			let truth = label[row] ?? 0;
			return truth === 0 ? NaN : Math.abs(truth - (prediction[row] ?? 0)) / Math.abs(truth);
		};
	})
}, smape = {
	...error,
	name: "smape",
	title: "symmetric mean absolute percentage error, as a share",
	formula: "mean of 2·|y − ŷ| / (|y| + |ŷ|)",
	range: [0, 2],
	form: meanForm("number", (outcomes) => {
		let { label, prediction } = numbersOf(outcomes);
		return (row) => {
			let truth = label[row] ?? 0, said = prediction[row] ?? 0;
			return truth === said ? 0 : 2 * Math.abs(truth - said) / (Math.abs(truth) + Math.abs(said));
		};
	})
}, r2 = {
	...error,
	name: "r2",
	title: "coefficient of determination R²",
	formula: "1 − Σ (y − ŷ)² / Σ (y − mean of y)²",
	direction: "higher",
	range: [-1e400, 1],
	form: {
		kind: "sums",
		unit: "rows",
		columns(outcomes, rows) {
			let { label, prediction } = numbersOf(outcomes), centre = meanOf(label, rows);
			return rowColumns(outcomes, rows, 4, ([squares = none$1, weights = none$1, values = none$1, spread = none$1]) => (row, weight, at) => {
				let truth = label[row] ?? 0, off = truth - centre;
				squares[at] = weight * (truth - (prediction[row] ?? 0)) ** 2, weights[at] = weight, values[at] = weight * off, spread[at] = weight * off * off;
			});
		},
		value(sums) {
			let [squares = 0, weight = 0, values = 0, spread = 0] = Array.from(sums), total = spread - values * values / weight;
			return weight > 0 && total > 1e-13 * spread ? 1 - squares / total : NaN;
		}
	}
};
function meanOf(values, rows) {
	let length = rows === void 0 ? values.length : rows.length, at = (index) => values[rows === void 0 ? index : rows[index] ?? 0] ?? 0, first = at(0), total = 0;
	for (let index = 0; index < length; index += 1) total += at(index) - first;
	return length === 0 ? 0 : first + total / length;
}
function numbersOf(outcomes) {
	return {
		label: needed(outcomes.label, "label"),
		prediction: needed(outcomes.prediction, "prediction")
	};
}
const none$1 = /* @__PURE__ */ new Float64Array(), mase = {
	name: "mase",
	title: "mean absolute scaled error",
	formula: "mean of |y − ŷ| / (mean absolute error of the seasonal naive forecast in the training history of the series)",
	direction: "lower",
	tasks: ["forecast"],
	needs: ["prediction", "scale"],
	range: [0, 1e400],
	form: meanForm("number", (outcomes) => {
		let { label, prediction } = numbersOf(outcomes), scale = needed(outcomes.scale, "scale");
		return (row) => {
			let unit = scale[row] ?? NaN;
			return unit > 0 ? Math.abs((label[row] ?? 0) - (prediction[row] ?? 0)) / unit : NaN;
		};
	})
}, intervalCoverage = {
	name: "interval_coverage",
	title: "coverage of the prediction interval",
	formula: "rows with lower ≤ y ≤ upper / rows",
	direction: "higher",
	tasks: ["regression", "forecast"],
	needs: ["interval"],
	range: [0, 1],
	form: meanForm("share", (outcomes) => {
		let label = needed(outcomes.label, "label"), lower = needed(outcomes.lower, "lower"), upper = needed(outcomes.upper, "upper");
		return (row) => {
			let truth = label[row] ?? 0;
			return +(truth >= (lower[row] ?? NaN) && truth <= (upper[row] ?? NaN));
		};
	})
};
// packages/stats/src/metrics/pinball.ts
/**
* Mean pinball loss of predictions of a quantile (Koenker & Bassett 1978; scikit-learn `mean_pinball_loss`).
* @param quantile in (0, 1); 0.5, the median, gives half the mean absolute error
*/
function pinballLoss(name, quantile) {
	let cost = pinball(quantile);
	return {
		name,
		title: `pinball loss of the ${quantile} quantile`,
		formula: `mean of ${quantile}·max(y − ŷ, 0) + ${round(1 - quantile)}·max(ŷ − y, 0)`,
		direction: "lower",
		tasks: ["regression", "forecast"],
		needs: ["prediction"],
		range: [0, 1e400],
		form: meanForm("number", (outcomes) => {
			let { label, prediction } = numbersOf(outcomes);
			return (row) => cost((label[row] ?? 0) - (prediction[row] ?? 0));
		})
	};
}
/**
* Share of the pinball loss of the best constant that the predictions save (scikit-learn `d2_pinball_score`; with the
* median `d2_absolute_error_score`). The constant is the quantile of the labels of the rows that take part; it stays
* when they are resampled, which changes the loss only in second order, as a quantile minimises it. NaN when the
* constant has no loss (all labels equal), where scikit-learn gives 0 or 1.
* @param quantile in (0, 1)
*/
function d2(name, quantile) {
	let cost = pinball(quantile);
	return {
		name,
		title: quantile === .5 ? "D², share of absolute error explained" : `D² of the ${quantile} quantile`,
		formula: `1 − Σ loss(y − ŷ) / Σ loss(y − ${quantile} quantile of y), loss the pinball loss`,
		direction: "higher",
		tasks: ["regression", "forecast"],
		needs: ["prediction"],
		range: [-1e400, 1],
		form: {
			kind: "sums",
			unit: "rows",
			columns(outcomes, rows) {
				let { label, prediction } = numbersOf(outcomes), constant = labelQuantile(outcomes, label, quantile, rows);
				return rowColumns(outcomes, rows, 2, ([ours = none, plain = none]) => (row, weight, at) => {
					let truth = label[row] ?? 0;
					ours[at] = weight * cost(truth - (prediction[row] ?? 0)), plain[at] = weight * cost(truth - constant);
				});
			},
			value: (sums) => (sums[1] ?? 0) > 0 ? 1 - (sums[0] ?? 0) / (sums[1] ?? 0) : NaN
		}
	};
}
const none = /* @__PURE__ */ new Float64Array(), round = (share) => Number(share.toPrecision(12));
function pinball(quantile) {
	if (!(quantile > 0 && quantile < 1)) throw RangeError("A quantile lies between 0 and 1.");
	return (difference) => difference >= 0 ? quantile * difference : (quantile - 1) * difference;
}
/** Without weights the linear one (type 7), with weights the lower one (type 1), both as scikit-learn's. */
function labelQuantile(outcomes, label, quantile, rows) {
	let { weight } = outcomes, taken = rows === void 0 ? label : Float64Array.from(rows, (row) => label[row] ?? 0);
	if (weight === void 0) {
		let sorted = Float64Array.from(taken).sort(), place = quantile * (sorted.length - 1), below = sorted[Math.floor(place)] ?? 0;
		return below + ((sorted[Math.ceil(place)] ?? 0) - below) * (place - Math.floor(place));
	}
	let weights = rows === void 0 ? weight : Float64Array.from(rows, (row) => weight[row] ?? 0), order = Uint32Array.from(taken, (_, at) => at).sort((a, b) => (taken[a] ?? 0) - (taken[b] ?? 0)), total = 0;
	for (let at of order) total += weights[at] ?? 0;
	let reached = 0;
	for (let at of order) if (reached += weights[at] ?? 0, reached >= quantile * total) return taken[at] ?? 0;
	return taken[order.at(-1) ?? 0] ?? 0;
}
// packages/stats/src/metrics/probability-scores.ts
const smallest = 2 ** -52, logLoss = {
	name: "log_loss",
	title: "log loss",
	formula: "mean of −ln p(true class), p clipped to [2⁻⁵², 1 − 2⁻⁵²]",
	direction: "lower",
	tasks: ["binary", "multiclass"],
	needs: ["score"],
	range: [0, -Math.log(smallest)],
	form: meanForm("number", (outcomes) => {
		let label = needed(outcomes.label, "label"), cost = (p) => -Math.log(Math.min(Math.max(p, smallest), 1 - smallest));
		if (outcomes.task === "binary") {
			let score = needed(outcomes.score, "score");
			return (row) => cost(label[row] === 1 ? score[row] ?? 0 : 1 - (score[row] ?? 0));
		}
		let scores = needed(outcomes.scores, "scores");
		return (row) => cost(scores[label[row] ?? 0]?.[row] ?? 0);
	})
}, brierScore = {
	name: "brier_score",
	title: "Brier score",
	formula: "binary: mean of (p − y)²; multiclass: mean over rows of Σ over classes of (p − y)²",
	direction: "lower",
	tasks: ["binary", "multiclass"],
	needs: ["score"],
	range: [0, 2],
	form: meanForm("number", (outcomes) => {
		let label = needed(outcomes.label, "label");
		if (outcomes.task === "binary") {
			let score = needed(outcomes.score, "score");
			return (row) => ((score[row] ?? 0) - (label[row] ?? 0)) ** 2;
		}
		let scores = needed(outcomes.scores, "scores");
		return (row) => {
			let total = 0;
			for (let k = 0; k < scores.length; k += 1) total += ((scores[k]?.[row] ?? 0) - +(label[row] === k)) ** 2;
			return total;
		};
	})
};
// packages/stats/src/metrics/left-out-curves.ts
/**
* The area under the ROC curve without each of `groups` groups of rows in turn, in one walk over the rows.
* @param groupOf codes 0 … groups − 1, one a row
* @returns one a group; NaN where a class is absent without it
*/
function rocWithoutGroups(rows, groupOf, groups) {
	let { areas, all, of } = walk(rows, groupOf, groups, (into, { positives, positivesHere, negativesHere }, own) => {
		if (negativesHere !== 0) for (let g = 0; g < groups; g += 1) {
			let here = positivesHere - (own.positivesHere[g] ?? 0), above = positives - (own.positives[g] ?? 0) - here;
			into[g] = (into[g] ?? 0) + (negativesHere - (own.negativesHere[g] ?? 0)) * (above + here / 2);
		}
	});
	return areas.map((pairs, g) => {
		let positives = all.positives - (of.positives[g] ?? 0), negatives = all.negatives - (of.negatives[g] ?? 0);
		return positives > 0 && negatives > 0 ? pairs / (positives * negatives) : NaN;
	});
}
/** Average precision likewise; NaN where no positive row is left. */
function precisionWithoutGroups(rows, groupOf, groups) {
	let { areas, all, of } = walk(rows, groupOf, groups, (into, { positives, negatives, positivesHere }, own) => {
		if (positivesHere !== 0) for (let g = 0; g < groups; g += 1) {
			let here = positivesHere - (own.positivesHere[g] ?? 0);
			if (here === 0) continue;
			let hits = positives - (own.positives[g] ?? 0), said = hits + negatives - (own.negatives[g] ?? 0);
			into[g] = (into[g] ?? 0) + here * hits / said;
		}
	});
	return areas.map((area, g) => {
		let hits = all.positives - (of.positives[g] ?? 0);
		return hits > 0 ? area / hits : NaN;
	});
}
function walk({ order, sign, begins }, groupOf, groups, addStep) {
	let areas = new Float64Array(groups), all = {
		positives: 0,
		negatives: 0,
		positivesHere: 0,
		negativesHere: 0
	}, of = {
		positives: new Float64Array(groups),
		negatives: new Float64Array(groups),
		positivesHere: new Float64Array(groups),
		negativesHere: new Float64Array(groups)
	};
	for (let from = 0; from < order.length;) {
		let to = from;
		do {
			let g = groupOf[order[to] ?? 0] ?? 0;
			sign[to] === 1 ? (all.positivesHere += 1, of.positivesHere[g] = (of.positivesHere[g] ?? 0) + 1, of.positives[g] = (of.positives[g] ?? 0) + 1) : (all.negativesHere += 1, of.negativesHere[g] = (of.negativesHere[g] ?? 0) + 1, of.negatives[g] = (of.negatives[g] ?? 0) + 1), to += 1;
		} while (to < order.length && begins[to] === 0);
		all.positives += all.positivesHere, all.negatives += all.negativesHere, addStep(areas, all, of), all.positivesHere = 0, all.negativesHere = 0;
		for (let at = from; at < to; at += 1) {
			let g = groupOf[order[at] ?? 0] ?? 0;
			of.positivesHere[g] = 0, of.negativesHere[g] = 0;
		}
		from = to;
	}
	return {
		areas,
		all,
		of
	};
}
// packages/stats/src/metrics/rank-curves.ts
const roc = {
	area: areaUnderRoc,
	withoutGroups: rocWithoutGroups
}, precisionRecall = {
	area: stepsOfPrecision,
	withoutGroups: precisionWithoutGroups
}, rocAucMetric = {
	name: "roc_auc",
	title: "area under the ROC curve",
	formula: "P(score of a positive > score of a negative) + ½·P(equal)",
	direction: "higher",
	tasks: ["binary"],
	needs: ["score"],
	range: [0, 1],
	form: ranks(binary(roc))
}, averagePrecision = {
	name: "average_precision",
	title: "average precision",
	formula: "Σ over distinct scores of (gain in recall)·(precision)",
	direction: "higher",
	tasks: ["binary"],
	needs: ["score"],
	range: [0, 1],
	form: ranks(binary(precisionRecall))
}, rocAucOvr = {
	name: "roc_auc_ovr",
	title: "area under the ROC curve, mean over classes, one against the rest",
	formula: "mean over classes of P(score of the class > score of the rest) + ½·P(equal)",
	direction: "higher",
	tasks: ["multiclass", "multilabel"],
	needs: ["scores"],
	range: [0, 1],
	form: ranks(oneAgainstRest(roc))
}, averagePrecisionMacro = {
	name: "average_precision_macro",
	title: "average precision, mean over classes, one against the rest",
	formula: "mean over classes of Σ over distinct scores of (gain in recall)·(precision)",
	direction: "higher",
	tasks: ["multiclass", "multilabel"],
	needs: ["scores"],
	range: [0, 1],
	form: ranks(oneAgainstRest(precisionRecall))
};
function areaUnderRoc(positives, negatives) {
	let above = 0, pairs = 0, below = 0;
	for (let step = 0; step < positives.length; step += 1) {
		let here = positives[step] ?? 0, others = negatives[step] ?? 0;
		pairs += others * (above + here / 2), above += here, below += others;
	}
	return above > 0 && below > 0 ? pairs / (above * below) : NaN;
}
function stepsOfPrecision(positives, negatives) {
	let hits = 0, said = 0, area = 0;
	for (let step = 0; step < positives.length; step += 1) {
		let here = positives[step] ?? 0;
		hits += here, said += here + (negatives[step] ?? 0), here > 0 && (area += here * hits / said);
	}
	return hits > 0 ? area / hits : NaN;
}
function ranks(prepare) {
	return {
		kind: "ranks",
		value: (outcomes, rows, counts) => prepare(outcomes, rows)(counts),
		prepare
	};
}
function binary(curve) {
	return (outcomes, rows) => {
		let label = needed(outcomes.label, "label");
		return sorted(outcomes, needed(outcomes.score, "score"), (row) => label[row] === 1, curve, rows);
	};
}
function oneAgainstRest(curve) {
	return (outcomes, rows) => {
		let each = needed(outcomes.scores, "scores").map((score, k) => {
			let { label } = outcomes, labels = outcomes.labels?.[k];
			return sorted(outcomes, score, outcomes.task === "multilabel" ? (row) => needed(labels, "labels")[row] === 1 : (row) => needed(label, "label")[row] === k, curve, rows);
		}), mean = (value) => each.reduce((total, one) => total + value(one), 0) / each.length;
		return Object.assign((counts) => mean((one) => one(counts)), leftOutOf(each));
	};
}
/** The mean over classes without each group, where every class has one. */
function leftOutOf(each) {
	let classes = each.flatMap(({ withoutGroups }) => withoutGroups ?? []);
	return classes.length < each.length ? {} : { withoutGroups: (groupOf, groups) => {
		let values = classes.map((withoutGroups) => withoutGroups(groupOf, groups));
		return new Float64Array(groups).map((_, g) => values.reduce((total, of) => total + (of[g] ?? 0), 0) / each.length);
	} };
}
/** Sorts once; every evaluation then walks from the highest score down. */
function sorted(outcomes, score, positive, curve, rows) {
	let length = rows === void 0 ? outcomes.n : rows.length, own = rows === void 0 ? score : scoresOf(score, rows), ascending = scoreOrder(own), order = new Int32Array(length), sign = new Int8Array(length), begins = new Uint8Array(length), steps = 0;
	for (let at = 0; at < length; at += 1) {
		let place = ascending[length - 1 - at] ?? 0;
		order[at] = place, sign[at] = +!!positive(rows === void 0 ? place : rows[place] ?? 0), at > 0 && own[place] === own[order[at - 1] ?? 0] || (begins[at] = 1, steps += 1);
	}
	let weights = new Float64Array(length);
	for (let at = 0; at < length; at += 1) weights[at] = outcomes.weight === void 0 ? 1 : outcomes.weight[rows === void 0 ? at : rows[at] ?? 0] ?? 0;
	let positives = new Float64Array(steps), negatives = new Float64Array(steps), evaluate = (counts = weights) => {
		let step = -1, [here, others] = [0, 0];
		for (let at = 0; at < length; at += 1) {
			begins[at] === 1 && (step >= 0 && (positives[step] = here, negatives[step] = others), step += 1, here = 0, others = 0);
			let count = counts[order[at] ?? 0] ?? 0;
			sign[at] === 1 ? here += count : others += count;
		}
		return step >= 0 && (positives[step] = here, negatives[step] = others), curve.area(positives, negatives);
	};
	return outcomes.weight === void 0 ? Object.assign(evaluate, { withoutGroups: (groupOf, groups) => curve.withoutGroups({
		order,
		sign,
		begins
	}, groupOf, groups) }) : evaluate;
}
function scoresOf(score, rows) {
	let own = new Float64Array(rows.length);
	for (let at = 0; at < own.length; at += 1) own[at] = score[rows[at] ?? 0] ?? 0;
	return own;
}
// packages/stats/src/metrics/ranked-lists.ts
/** The lists of the queries among these rows, in rising order of the query's code; inside a list by score, highest first. */
function rankedLists(outcomes, rows) {
	let query = needed(outcomes.query, "query"), score = needed(outcomes.score, "score"), order = byQuery(query, rows ?? Int32Array.from({ length: outcomes.n }, (_, row) => row)), lists = [];
	for (let start = 0; start < order.length;) {
		let code = query[order[start] ?? 0], end = start + 1;
		for (; end < order.length && query[order[end] ?? 0] === code;) end += 1;
		let list = order.subarray(start, end).sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
		lists.push(listOf(outcomes, score, list)), start = end;
	}
	return lists;
}
/** Chance that a row of the tie is among the first k of the list, over all orders of the tie. */
function chanceInFirst(tie, k) {
	return Math.min(Math.max(k - tie.start, 0), tie.end - tie.start) / (tie.end - tie.start);
}
/**
* The form of a mean over queries, Σ w·value / Σ w; a query whose value is undefined is left out.
* @param numberOf made once for the outcomes
*/
function queryMean(numberOf, mean = "number") {
	return {
		kind: "sums",
		unit: "queries",
		mean,
		columns(outcomes, rows) {
			let of = numberOf(outcomes), lists = rankedLists(outcomes, rows), values = new Float64Array(lists.length), weights = new Float64Array(lists.length);
			for (let [at, list] of lists.entries()) {
				let value = list.weight > 0 ? of(list) : void 0;
				value !== void 0 && (values[at] = list.weight * value, weights[at] = list.weight);
			}
			return [values, weights];
		},
		value: (sums) => (sums[1] ?? 0) > 0 ? (sums[0] ?? 0) / (sums[1] ?? 0) : NaN
	};
}
/** The rows by the codes of their queries (a counting sort). */
function byQuery(query, rows) {
	let most = -1;
	for (let at = 0; at < rows.length; at += 1) most = Math.max(most, query[rows[at] ?? 0] ?? 0);
	let next = new Int32Array(most + 2);
	for (let at = 0; at < rows.length; at += 1) {
		let after = (query[rows[at] ?? 0] ?? 0) + 1;
		next[after] = (next[after] ?? 0) + 1;
	}
	for (let code = 1; code < next.length; code += 1) next[code] = (next[code] ?? 0) + (next[code - 1] ?? 0);
	let order = new Int32Array(rows.length);
	for (let at = 0; at < rows.length; at += 1) {
		let row = rows[at] ?? 0, code = query[row] ?? 0, to = next[code] ?? 0;
		order[to] = row, next[code] = to + 1;
	}
	return order;
}
function listOf(outcomes, score, rows) {
	let ties = [], weight = 0;
	for (let at = 0; at < rows.length; at += 1) {
		let row = rows[at] ?? 0;
		weight += outcomes.weight === void 0 ? 1 : outcomes.weight[row] ?? 0;
		let last = ties.at(-1);
		last !== void 0 && score[rows[at - 1] ?? 0] === score[row] ? last.end = at + 1 : ties.push({
			start: at,
			end: at + 1
		});
	}
	return {
		rows,
		ties,
		weight: weight / rows.length
	};
}
// packages/stats/src/metrics/ranking.ts
const ranking = {
	direction: "higher",
	tasks: ["ranking"],
	needs: ["score", "query"],
	range: [0, 1]
};
/**
* Discounted cumulative gain of the first k rows over that of the best order, mean over queries (Järvelin & Kekäläinen
* 2002; scikit-learn `ndcg_score`: gain = relevance, discount = 1 / log₂(place + 1)).
*/
function ndcgAt(name, k) {
	return {
		...ranking,
		name,
		title: `nDCG of the first ${k}`,
		formula: `mean over queries of DCG / best DCG, DCG = Σ over the first ${k} places of relevance / log₂(place + 1)`,
		form: queryMean((outcomes) => {
			let label = needed(outcomes.label, "label");
			return ({ rows, ties }) => {
				let best = Float64Array.from(rows, (row) => label[row] ?? 0).sort().reverse(), ideal = 0;
				for (let at = 0; at < Math.min(k, best.length); at += 1) ideal += (best[at] ?? 0) / Math.log2(at + 2);
				if (!(ideal > 0)) return;
				let gained = 0;
				for (let { start, end } of ties) {
					let gain = 0;
					for (let at = start; at < end; at += 1) gain += label[rows[at] ?? 0] ?? 0;
					let discount = 0;
					for (let at = start; at < Math.min(end, k); at += 1) discount += 1 / Math.log2(at + 2);
					gained += gain / (end - start) * discount;
				}
				return gained / ideal;
			};
		})
	};
}
/** Average precision of the first k rows, Σ precision at the places of relevant rows / min(relevant rows, k), mean over queries. */
function mapAt(name, k) {
	return {
		...ranking,
		name,
		title: `mean average precision of the first ${k}`,
		formula: `mean over queries of Σ over relevant rows among the first ${k} of precision there / min(relevant, ${k})`,
		form: overTies((steps, relevant) => {
			let total = 0;
			for (let { start, size, hits, before } of steps) for (let j = 1; j <= size && start + j <= k; j += 1) {
				let others = size > 1 ? (j - 1) * (hits - 1) / (size - 1) : 0;
				total += hits / size * (before + 1 + others) / (start + j);
			}
			return total / Math.min(relevant, k);
		})
	};
}
/** One over the place of the first relevant row (0 after place k), mean over queries. */
function mrrAt(name, k) {
	return {
		...ranking,
		name,
		title: Number.isFinite(k) ? `mean reciprocal rank within the first ${k}` : "mean reciprocal rank",
		formula: "mean over queries of 1 / place of the first relevant row",
		form: overTies((steps) => {
			let first = steps.find(({ hits }) => hits > 0);
			if (first === void 0) return 0;
			let { start, size, hits } = first, chance = hits / size, total = 0;
			for (let j = 1; j <= size - hits + 1 && start + j <= k; j += 1) total += chance / (start + j), chance *= (size - j - hits + 1) / (size - j);
			return total;
		})
	};
}
/** Share of queries with a relevant row among the first k. */
function hitRateAt(name, k) {
	return {
		...ranking,
		name,
		title: `hit rate of the first ${k}`,
		formula: `queries with a relevant row among the first ${k} / queries with a relevant row`,
		form: overTies((steps) => {
			let miss = 1;
			for (let { start, size, hits } of steps) for (let j = 0; j < size && start + j < k; j += 1) miss *= Math.max(size - hits - j, 0) / (size - j);
			return 1 - miss;
		})
	};
}
function overTies(value) {
	return queryMean((outcomes) => {
		let relevant = relevance(outcomes);
		return (list) => {
			let steps = [], before = 0;
			for (let { start, end } of list.ties) {
				let hits = 0;
				for (let at = start; at < end; at += 1) relevant(list.rows[at] ?? 0) && (hits += 1);
				steps.push({
					start,
					size: end - start,
					hits,
					before
				}), before += hits;
			}
			return before === 0 ? void 0 : value(steps, before);
		};
	});
}
function relevance(outcomes) {
	let label = needed(outcomes.label, "label");
	return (row) => (label[row] ?? 0) > 0;
}
// packages/stats/src/metrics/recommendation.ts
const recommendation = {
	direction: "higher",
	tasks: ["ranking"],
	range: [0, 1]
};
/**
* Share of the catalogue that is recommended to anybody. The catalogue is all items of the file, of other slices, too.
* A resample of users always covers less than all users do.
*/
function coverageAt(name, k) {
	return {
		...recommendation,
		name,
		title: `catalogue coverage of ${listWords(k)}`,
		formula: "items in any list / items",
		needs: [
			"score",
			"query",
			"item"
		],
		form: exposureForm(k, (exposed, missed) => {
			let covered = 0;
			for (let item = 0; item < exposed.length; item += 1) covered += 1 - (missed[item] ?? 1);
			return covered / exposed.length;
		})
	};
}
/** Gini coefficient of how often the items of the catalogue are recommended: 0 when all alike, near 1 when always the same. */
function giniAt(name, k) {
	return {
		...recommendation,
		name,
		title: `Gini coefficient of recommendations in ${listWords(k)}`,
		formula: "Σ (2·i − n − 1)·x_i / (n·Σ x), x_i the times that item i is recommended, in rising order",
		direction: "lower",
		needs: [
			"score",
			"query",
			"item"
		],
		form: exposureForm(k, (exposed) => {
			let rising = Float64Array.from(exposed).sort(), n = rising.length, total = 0, spread = 0;
			for (let at = 0; at < n; at += 1) total += rising[at] ?? 0, spread += (2 * at + 1 - n) * (rising[at] ?? 0);
			return total > 0 ? spread / (n * total) : NaN;
		})
	};
}
/** How often the recommended items were seen in training, mean over the list, then over users (Yin et al. 2012). */
function averageRecommendationPopularityAt(name, k) {
	return {
		...recommendation,
		name,
		title: `average recommendation popularity of ${listWords(k)}`,
		formula: "mean over users of the mean popularity of the items in the list",
		direction: "lower",
		needs: [
			"score",
			"query",
			"popularity"
		],
		range: [0, 1e400],
		form: listMean(k, (outcomes) => {
			let popularity = needed(outcomes.popularity, "popularity");
			return (row) => popularity[row] ?? NaN;
		})
	};
}
/**
* Mean self-information of the recommended items (Zhou et al. 2010): −log₂ of the item's share of all that was seen in
* training. NaN when an item that was never seen is recommended: its self-information is infinite.
*/
function noveltyAt(name, k) {
	return {
		...recommendation,
		name,
		title: `novelty of ${listWords(k)}`,
		formula: "mean over users of the mean over the list of −log₂(popularity / Σ popularity of all items)",
		needs: [
			"score",
			"query",
			"item",
			"popularity"
		],
		range: [0, 1e400],
		form: listMean(k, (outcomes) => {
			let popularity = needed(outcomes.popularity, "popularity"), item = needed(outcomes.item, "item"), seen = /* @__PURE__ */ new Set(), total = 0;
			for (let row = 0; row < outcomes.n; row += 1) seen.has(item[row] ?? 0) || (seen.add(item[row] ?? 0), total += popularity[row] ?? 0);
			return (row) => (popularity[row] ?? 0) > 0 ? -Math.log2((popularity[row] ?? 0) / total) : NaN;
		})
	};
}
/** Share of pairs inside a list that are of different categories, mean over users; lists of one item are left out. */
function intraListDiversityAt(name, k) {
	return {
		...recommendation,
		name,
		title: `intra-list diversity of ${listWords(k)}`,
		formula: "mean over users of pairs in the list with different categories / pairs in the list",
		needs: [
			"score",
			"query",
			"category"
		],
		form: queryMean((outcomes) => {
			let category = needed(outcomes.category, "category");
			return ({ rows, ties }) => {
				let length = Math.min(k, rows.length);
				if (length < 2) return;
				let sure = /* @__PURE__ */ new Map(), open = /* @__PURE__ */ new Map(), [one, two] = [0, 0];
				for (let tie of ties) {
					if (tie.start >= length) break;
					let size = tie.end - tie.start, places = Math.min(length - tie.start, size);
					places < size && (one = places / size, two = places * (places - 1) / (size * (size - 1)));
					let into = places < size ? open : sure;
					for (let at = tie.start; at < tie.end; at += 1) {
						let code = category[rows[at] ?? 0] ?? 0;
						into.set(code, (into.get(code) ?? 0) + 1);
					}
				}
				let same = 0;
				for (let code of /* @__PURE__ */ new Set([...sure.keys(), ...open.keys()])) {
					let a = sure.get(code) ?? 0, b = open.get(code) ?? 0;
					same += a * (a - 1) / 2 + a * b * one + b * (b - 1) / 2 * two;
				}
				return 1 - same / (length * (length - 1) / 2);
			};
		})
	};
}
function listWords(k) {
	return Number.isFinite(k) ? `the first ${k}` : "the lists";
}
function listMean(k, numberOf) {
	return queryMean((outcomes) => {
		let of = numberOf(outcomes);
		return ({ rows, ties }) => {
			let total = 0;
			for (let tie of ties) {
				let chance = chanceInFirst(tie, k);
				if (chance === 0) break;
				for (let at = tie.start; at < tie.end; at += 1) total += chance * of(rows[at] ?? 0);
			}
			return total / Math.min(k, rows.length);
		};
	});
}
/** @param value of how often each item is expected to be recommended, and the chance that it never is */
function exposureForm(k, value) {
	let prepare = (outcomes, rows) => {
		let item = needed(outcomes.item, "item"), items = item.reduce((most, code) => Math.max(most, code), -1) + 1, chance = new Float64Array(outcomes.n);
		for (let list of rankedLists(outcomes, rows)) for (let tie of list.ties) for (let at = tie.start; at < tie.end; at += 1) chance[list.rows[at] ?? 0] = chanceInFirst(tie, k);
		let length = rows === void 0 ? outcomes.n : rows.length;
		return (counts) => {
			let exposed = new Float64Array(items), missed = new Float64Array(items).fill(1);
			for (let at = 0; at < length; at += 1) {
				let row = rows === void 0 ? at : rows[at] ?? 0, count = counts === void 0 ? outcomes.weight?.[row] ?? 1 : counts[at] ?? 0, here = chance[row] ?? 0;
				if (count === 0 || here === 0) continue;
				let code = item[row] ?? 0;
				exposed[code] = (exposed[code] ?? 0) + count * here, missed[code] = (missed[code] ?? 1) * (1 - here);
			}
			return value(exposed, missed);
		};
	};
	return {
		kind: "ranks",
		unit: "queries",
		value: (outcomes, rows, counts) => prepare(outcomes, rows)(counts),
		prepare
	};
}
// packages/stats/src/metrics/catalogue.ts
/** Every metric whose name holds no number, in the order of the documentation. `tasks` of each says what it is defined for. */
const metrics = [
	accuracy,
	balancedAccuracy,
	precision,
	recall,
	specificity,
	f1,
	...classAverages,
	hammingLoss,
	matthewsCorrcoef,
	cohenKappa,
	rocAucMetric,
	rocAucOvr,
	averagePrecision,
	averagePrecisionMacro,
	logLoss,
	brierScore,
	eceBinary,
	eceBinaryDebiased,
	eceTopLabel,
	eceTopLabelDebiased,
	rmse,
	mae,
	r2,
	mape,
	smape,
	pinballLoss("pinball_loss", .5),
	d2("d2", .5),
	mase,
	intervalCoverage
], atK = {
	ndcg: ndcgAt,
	map: mapAt,
	mrr: mrrAt,
	hit_rate: hitRateAt,
	coverage: coverageAt,
	gini: giniAt,
	average_recommendation_popularity: averageRecommendationPopularityAt,
	novelty: noveltyAt,
	intra_list_diversity: intraListDiversityAt
}, ofWholeLists = [
	"mrr",
	"gini",
	"average_recommendation_popularity",
	"novelty",
	"intra_list_diversity"
], atQuantile = {
	pinball_loss: pinballLoss,
	d2
}, byName = new Map([...metrics, ...ofWholeLists.flatMap((name) => atK[name]?.(name, 1e400) ?? [])].map((metric) => [metric.name, metric])), metricNames = [
	...byName.keys(),
	...Object.keys(atK).map((name) => `${name}_at_K`),
	...Object.keys(atQuantile).map((name) => `${name}_at_Q`)
];
/** The metric of this name, e.g. `f1_macro`, `ndcg_at_10` or `pinball_loss_at_0.9`; undefined when there is none. */
function metricNamed(name) {
	let known = byName.get(name);
	if (known !== void 0) return known;
	let [, base = "", number = ""] = /^([a-z0-9_]+)_at_([0-9.]+)$/.exec(name) ?? [];
	if (/^[1-9][0-9]{0,5}$/.test(number) && Object.hasOwn(atK, base)) return atK[base]?.(name, Number(number));
	if (/^0\.[0-9]*[1-9]$/.test(number) && Object.hasOwn(atQuantile, base)) return atQuantile[base]?.(name, Number(number));
}
export { scoreOrder as a, requireNumber as c, erfc as i, requirePositive as l, metricNames as n, ascendingOrder as o, meanForm as r, requireCount as s, metricNamed as t, requireProbability as u };
