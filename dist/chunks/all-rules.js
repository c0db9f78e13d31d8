import { a as refuseIdleLimits, c as estimateValue, d as randomFrom, f as wilsonInterval, g as metricValue, h as checkLevel, i as metricOf, l as estimateDifference, m as rarer, n as compared, o as refuseIdleMargin, p as checkShare, r as differenceToChampion, s as checkOutcomes, t as candidateValue, u as quantileOfSorted } from "./metric-estimates.js";
import { n as configurationError, r as evidenceError, t as UserError } from "./user-error.js";
import { t as readMetrics } from "./read-metrics.js";
import { t as secretsOf } from "./job-secrets2.js";
import { t as locatedFault } from "./located-fault.js";
import { d as plural, i as formatCount } from "./wording.js";
import { t as didYouMean } from "./suggestion.js";
import { a as studentTUpperQuantile, l as normalUpperQuantile } from "./usual-names.js";
import { r as meanForm } from "./catalogue.js";
import { n as runCommand, t as findShell } from "./shell.js";
import { t as readModel } from "./read-model.js";
import { r as quoteIdentifier } from "./identifiers2.js";
import { mkdtemp, readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
// actions/model-gate/src/commands/run-shell.ts
/**
* Runs a command of the policy; what it prints stands in the log.
* @returns seconds that it took
* @throws UserError (`evidence`) when it fails
*/
async function runShell({ command, what, workingDirectory, variables, signal, log }) {
	let line = "", { exitCode, wallSeconds } = await runCommand({
		command,
		shell: findShell(variables),
		workingDirectory,
		variables,
		signal,
		stop: new AbortController().signal,
		write: (text) => {
			let lines = `${line}${text}`.split("\n");
			line = lines.pop() ?? "";
			for (let one of lines) log.info(one);
		}
	});
	if (line !== "" && log.info(line), exitCode === 0) return wallSeconds;
	throw evidenceError(`${what} failed with exit code ${exitCode}: ${command}`, { hint: "What it printed stands in the log above." });
}
// actions/model-gate/src/commands/scored-again.ts
/**
* Lets a command of the policy write predictions to the path in `GATEWRIGHT_PREDICTIONS`.
* @returns that path, in the run's own temporary directory
* @throws UserError (`evidence`) when it fails or writes nothing
*/
async function scoredAgain(command, what, { workingDirectory, host }) {
	let { variables, signal, log, temporaryDirectory } = host, path = join(await mkdtemp(join(temporaryDirectory, "scored-")), "predictions.csv");
	if (await runShell({
		command,
		what,
		workingDirectory,
		variables: {
			...variables,
			GATEWRIGHT_PREDICTIONS: path
		},
		signal,
		log
	}), (await stat(path).catch(() => void 0))?.isFile() === !0) return path;
	throw evidenceError(`${what} ended well and wrote no predictions: ${command}`, { hint: "It must write a CSV file with the columns of the predictions file to the path in GATEWRIGHT_PREDICTIONS." });
}
// actions/model-gate/src/rules/at-least.ts
const atLeast = {
	id: "at-least",
	title: "The metric is at least the limit",
	needs: "candidate",
	page: {
		what: "A metric of the candidate against a fixed lower limit, which itself is allowed.",
		decision: "Passes when the lower end of the interval is at least `value`, fails when the upper end is below it, and is inconclusive otherwise: 0.86 on 500 rows is no proof of 0.85. With `use: point` the number itself is compared.",
		formula: "metric(candidate) >= value",
		notWhen: "Not as the only rule: a limit below what the champion reaches lets every loss down to it pass. Add `non-inferior`.",
		example: "{ rule: at-least, metric: accuracy, value: 0.85 }"
	},
	measure: async (rule, context) => {
		let { metric, estimation } = candidateValue(rule, context);
		return refuseIdleLimits(metric, { low: rule.value }, rule.location), [{
			kind: "estimated",
			subject: metric.name,
			estimation,
			quantity: "value",
			allowed: { low: rule.value },
			boundary: "inclusive",
			outcomes: "three",
			use: rule.use,
			family: "absolute",
			better: metric.direction
		}];
	}
}, atMost = {
	id: "at-most",
	title: "The metric is at most the limit",
	needs: "candidate",
	page: {
		what: "A metric of the candidate against a fixed upper limit, which itself is allowed.",
		decision: "Passes when the upper end of the interval is at most `value`, fails when the lower end is above it, and is inconclusive otherwise. With `use: point` the number itself is compared.",
		formula: "metric(candidate) <= value",
		notWhen: "Not for metrics where higher is better, unless what you fear is a leak of labels: then `at-most-improvement` says so.",
		example: "{ rule: at-most, metric: log_loss, value: 0.4 }"
	},
	measure: async (rule, context) => {
		let { metric, estimation } = candidateValue(rule, context);
		return refuseIdleLimits(metric, { high: rule.value }, rule.location), [{
			kind: "estimated",
			subject: metric.name,
			estimation,
			quantity: "value",
			allowed: { high: rule.value },
			boundary: "inclusive",
			outcomes: "three",
			use: rule.use,
			family: "absolute",
			better: metric.direction
		}];
	}
};
// actions/model-gate/src/rules/worse-by.ts
/** The differences candidate − champion that are worse by at most `margin`: which side that is, the metric says. */
function worseByAtMost(margin, { direction }) {
	return direction === "higher" ? { low: margin === 0 ? 0 : -margin } : { high: margin };
}
/** Those that are better by at least `margin`. */
function betterByAtLeast(margin, { direction }) {
	return direction === "higher" ? { low: margin } : { high: margin === 0 ? 0 : -margin };
}
/** Those that are better by at most `margin`. */
function betterByAtMost(margin, { direction }) {
	return direction === "higher" ? { high: margin } : { low: margin === 0 ? 0 : -margin };
}
// actions/model-gate/src/rules/at-most-improvement.ts
const atMostImprovement = {
	id: "at-most-improvement",
	title: "The candidate is not suspiciously better",
	needs: "champion",
	page: {
		what: "Candidate and champion on the same rows. An improvement beyond `value` is more often a leak of labels into the features, or of test rows into training, than progress.",
		decision: "Passes when the whole interval of the difference lies inside, fails when the candidate is better by more than `value` over the whole interval, and is inconclusive otherwise.",
		formula: "metric(candidate) − metric(champion) < value (signs turned where lower is better)",
		notWhen: "Not while a model is young and large steps are normal.",
		example: "{ rule: at-most-improvement, metric: roc_auc, value: 0.1 }"
	},
	measure: async (rule, context) => {
		let { metric, ...measured } = differenceToChampion(rule, context);
		return refuseIdleMargin(metric, rule.value, rule.location), [{
			kind: "estimated",
			subject: metric.name,
			...measured,
			allowed: betterByAtMost(rule.value, metric),
			boundary: "strict",
			outcomes: "three",
			use: rule.use,
			family: "comparison",
			better: metric.direction,
			hint: "Look for test rows in the training data (`no-leakage`) and for features that know the label before you raise the limit."
		}];
	}
};
// actions/model-gate/src/rules/read-context.ts
/** What the readers of files need, of a rule's context. */
function readContextOf({ workingDirectory, host }) {
	let { variables, signal } = host;
	return {
		workingDirectory,
		variables,
		signal,
		secrets: secretsOf("", variables)
	};
}
// actions/model-gate/src/rules/attribution.ts
const attribution = {
	id: "attribution",
	title: "The candidate relies on the same features as the champion",
	needs: "none",
	page: {
		what: "Whether the features that matter most are still the same: the candidate's order of attributions (mean |SHAP|, importances; a JSON file `{feature: number}`) is scored by the champion's attributions, as SageMaker Clarify does it.",
		decision: "Passes when the score is at least `ndcg_at_least` (Clarify alarms below 0.9), fails below. Attributions have no interval here.",
		formula: "nDCG = Σ a(candidate's i-th feature) / log2(i + 1) ÷ the same sum in the champion's own order, a = the champion's |attribution|",
		notWhen: "Not between models with other features, and not as a proof that a model is right for the right reasons.",
		example: "{ rule: attribution, file: shap.json, champion_file: champion/shap.json, ndcg_at_least: 0.9 }"
	},
	measure: async (rule, context) => {
		let mine = await attributionsIn(rule.file, context);
		if (rule.champion_file === void 0) return [{
			kind: "decided",
			subject: "attribution",
			verdict: "error",
			message: "The champion's attributions are not named, so there is nothing to agree with.",
			hint: "Name them in `champion_file`."
		}];
		let theirs = await attributionsIn(rule.champion_file, context), missing = [...theirs.keys()].filter((feature) => !mine.has(feature)), added = [...mine.keys()].filter((feature) => !theirs.has(feature));
		if (missing.length + added.length > 0) {
			let names = [...missing, ...added].slice(0, 3).join(", ");
			throw evidenceError(`The attributions are about other features: ${missing.length} are missing and ${added.length} are new (${names}).`, { hint: "Compare models with the same features, or name the rule only for them." });
		}
		let score = rankAgreement(mine, theirs);
		return [{
			kind: "decided",
			subject: "attribution",
			verdict: score >= rule.ndcg_at_least ? "pass" : "fail",
			message: `The order of ${mine.size} attributions agrees with the champion's with nDCG ${score.toFixed(4)}, and must be at least ${rule.ndcg_at_least}.`,
			hint: movedMost(mine, theirs),
			estimate: score,
			n: mine.size,
			threshold: `>= ${rule.ndcg_at_least}`,
			formula: attribution.page.formula
		}];
	}
};
/** 1 when both orders are equal. */
function rankAgreement(mine, theirs) {
	let gain = (order) => order.reduce((sum, feature, at) => sum + Math.abs(theirs.get(feature) ?? 0) / Math.log2(at + 2), 0);
	return gain(ranked(mine)) / gain(ranked(theirs));
}
function ranked(attributions) {
	return [...attributions].sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1)).map(([feature]) => feature);
}
function movedMost(mine, theirs) {
	let [now, before] = [ranked(mine), ranked(theirs)], [most] = before.map((feature, at) => ({
		feature,
		from: at + 1,
		to: now.indexOf(feature) + 1
	})).sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
	return most === void 0 || most.from === most.to ? "No feature has moved." : `${most.feature} moved most, from place ${most.from} to ${most.to}.`;
}
async function attributionsIn(path, context) {
	let { metrics, sources } = await readMetrics([path], readContextOf(context));
	for (let { path: read, digest, bytes } of sources) context.addEvidence({
		role: "attributions",
		path: read,
		digest,
		bytes
	});
	let broken = metrics.find(({ value }) => typeof value != "number");
	if (broken !== void 0) throw evidenceError(`The attribution of ${broken.name} in ${path} is ${broken.value}.`, { location: { path } });
	let found = new Map(metrics.map(({ name, value }) => [name, Number(value)]));
	if (![...found.values()].some((value) => value !== 0)) throw evidenceError(`${path} has no attribution other than 0.`, { location: { path } });
	return found;
}
// actions/model-gate/src/rules/needed-predictions.ts
/**
* The candidate's predictions, of a rule that a metrics file cannot answer.
* @param what the rule needs rows for: `Churn`, `The search for the worst slice`
* @throws UserError (`evidence`) when there are none
*/
function neededPredictions({ evidence }, what) {
	if (evidence.predictions !== void 0) return evidence.predictions;
	throw evidenceError(`${what} needs the candidate's predictions row by row, and there are none.`, { hint: "Name a predictions file under `train.outputs.predictions`, or give the input `candidate`." });
}
/** Indices of the rows that a rule is about: the slice's, or all. */
function rowsInQuestion(n, slice) {
	if (slice !== void 0) return slice.rows;
	let rows = new Int32Array(n);
	for (let row = 0; row < n; row += 1) rows[row] = row;
	return rows;
}
// actions/model-gate/src/rules/trivial-baseline.ts
/**
* What a rule without a model would have said of the same rows.
* @param rows that take part; the labels of these decide what is most common
* @returns the rows of which the baseline says anything, ascending: a seasonal naive forecast may miss some
*/
function baselineOf(baseline, candidate, rows) {
	let { prediction, predictions, score, scores, lower, upper, ...truth } = candidate;
	switch (baseline) {
		case "majority": return {
			outcomes: {
				...truth,
				...mostCommon(candidate, rows)
			},
			rows
		};
		case "mean": return {
			outcomes: {
				...truth,
				prediction: constant(candidate.n, meanOf(candidate, rows, labelOf(candidate)))
			},
			rows
		};
		case "seasonal-naive": {
			let naive = candidate.naive ?? new Float64Array(candidate.n).fill(NaN);
			return {
				outcomes: {
					...truth,
					prediction: naive
				},
				rows: rows.filter((row) => !Number.isNaN(naive[row]))
			};
		}
	}
}
/** The most common class of every row, and the shares of the classes as its scores. */
function mostCommon(outcomes, rows) {
	let { n, task } = outcomes;
	if (task === "multilabel") {
		let shares = (outcomes.labels ?? []).map((label) => meanOf(outcomes, rows, label));
		return {
			predictions: shares.map((share) => constant(n, +(share > .5))),
			scores: shares.map((share) => constant(n, share))
		};
	}
	if (task === "binary") {
		let share = meanOf(outcomes, rows, labelOf(outcomes));
		return {
			prediction: constant(n, +(share > .5)),
			score: constant(n, share)
		};
	}
	let weights = new Float64Array(outcomes.classes?.length ?? 0), label = labelOf(outcomes), total = 0;
	for (let row of rows) {
		let weight = outcomes.weight?.[row] ?? 1, code = label[row] ?? 0;
		weights[code] = (weights[code] ?? 0) + weight, total += weight;
	}
	return {
		prediction: constant(n, weights.indexOf(Math.max(...weights))),
		scores: Array.from(weights, (weight) => constant(n, weight / total))
	};
}
function meanOf({ weight }, rows, values) {
	let [sum, total] = [0, 0];
	for (let row of rows) {
		let w = weight?.[row] ?? 1;
		sum += w * (values[row] ?? 0), total += w;
	}
	return sum / total;
}
function labelOf({ label, n }) {
	return label ?? constant(n, NaN);
}
function constant(n, value) {
	return new Float64Array(n).fill(value);
}
// actions/model-gate/src/rules/beats-baseline.ts
const tasksOf = {
	majority: [
		"binary",
		"multiclass",
		"multilabel"
	],
	mean: ["regression", "forecast"],
	"seasonal-naive": ["forecast"]
}, words = {
	majority: "always saying the most common class",
	mean: "always saying the mean",
	"seasonal-naive": "repeating the last season"
}, beatsBaseline = {
	id: "beats-baseline",
	title: "The candidate is better than a trivial rule",
	needs: "candidate",
	page: {
		what: "The candidate against a rule that needs no model: the most common class with the shares of the classes as scores (`majority`), the mean of the labels (`mean`), or the value one season ago (`seasonal-naive`). The first two know the labels of the evaluation set, which makes them a little harder to beat than in life.",
		decision: "Passes when the whole interval of the gain lies strictly above `margin` (0 when not given), fails when it lies wholly below, and is inconclusive otherwise.",
		formula: "metric(candidate) − metric(baseline) on the same rows, signs turned where lower is better, > margin",
		notWhen: "Not instead of a comparison with the champion: a model can beat a trivial rule and lose much.",
		example: "{ rule: beats-baseline, metric: balanced_accuracy, baseline: majority, margin: 0.05 }"
	},
	measure: async (rule, context) => {
		let { candidate } = neededPredictions(context, "The comparison with a trivial rule"), metric = metricOf(rule);
		refuseBaseline(rule, candidate, metric), checkOutcomes(metric, candidate, rule.location, context.gate.predictions);
		let all = rowsInQuestion(candidate.n, context.slice), { outcomes: baseline, rows } = baselineOf(rule.baseline, candidate, all);
		if (rows.length === 0) throw evidenceError(`None of ${formatCount(all.length)} rows has a value one season earlier, so there is no seasonal naive forecast.`, { hint: "Name the time before the evaluation set in `predictions.history`, and the length of a season in `predictions.season`." });
		if (Number.isNaN(metricValue(metric, baseline, rows)) && !Number.isNaN(metricValue(metric, candidate, rows))) throw evidenceError(`${metric.name} is not defined for ${words[rule.baseline]}, so nothing can be better by it.`, { hint: "Use a metric that a constant has, such as accuracy, balanced_accuracy, roc_auc, log_loss, rmse or mae." });
		let difference = estimateDifference(metric, candidate, baseline, {
			rows,
			seed: context.seed
		}), left = all.length - rows.length;
		return [{
			kind: "estimated",
			subject: `gain in ${metric.name} over the ${rule.baseline} baseline`,
			estimation: gainOf(difference, metric),
			quantity: "value",
			allowed: { low: rule.margin },
			boundary: "strict",
			outcomes: "three",
			use: "bound",
			family: "absolute",
			better: "higher",
			notes: [`The candidate has ${shown$4(difference.candidate)}, ${words[rule.baseline]} ${shown$4(difference.champion)}.`, ...left === 0 ? [] : [`${formatCount(left)} of ${formatCount(all.length)} rows have no value one season earlier and were left out.`]]
		}];
	}
};
function refuseBaseline({ baseline, location }, { task }, metric) {
	if (!tasksOf[baseline].includes(task)) {
		let fitting = Object.keys(tasksOf).filter((name) => tasksOf[name].includes(task));
		throw locatedFault(location, `the baseline ${baseline} is for ${tasksOf[baseline].join(", ")}, and the model's task is ${task}.`, fitting.length === 0 ? `There is no trivial rule for ${task}.` : `Use ${fitting.join(" or ")}.`);
	}
	if (metric.needs.includes("interval")) throw locatedFault(location, `${metric.name} is about prediction intervals, and a trivial rule has none.`, "Use a metric of the prediction itself, such as mae.");
}
/** The difference, positive where the candidate is better. */
function gainOf(difference, { direction, formula }) {
	let { estimate, n, unit, tooFew } = difference, sign = direction === "higher" ? 1 : -1;
	return {
		estimate: sign * estimate,
		n,
		unit,
		formula: `${sign === 1 ? "candidate − baseline" : "baseline − candidate"} of ${formula}`,
		...tooFew === void 0 ? {} : { tooFew },
		intervalAt: (level) => {
			let interval = difference.intervalAt(level);
			return sign === 1 ? interval : {
				...interval,
				low: -interval.high,
				high: -interval.low
			};
		}
	};
}
function shown$4(number) {
	return String(Number(number.toPrecision(4))).replace("-", "−");
}
// actions/model-gate/src/rules/between.ts
const between = {
	id: "between",
	title: "The metric lies between two limits",
	needs: "candidate",
	page: {
		what: "A metric of the candidate against a lower and an upper limit, which themselves are allowed.",
		decision: "Passes when the whole interval lies between `min` and `max`, fails when it lies wholly below or above, and is inconclusive otherwise. With `use: point` the number itself is compared.",
		formula: "min <= metric(candidate) <= max",
		notWhen: "Not for a metric that simply should be as good as possible: use `at-least` or `at-most`.",
		example: "{ rule: between, metric: interval_coverage, min: 0.87, max: 0.93 }"
	},
	measure: async (rule, context) => {
		let { metric, estimation } = candidateValue(rule, context);
		return refuseIdleLimits(metric, {
			low: rule.min,
			high: rule.max
		}, rule.location), [{
			kind: "estimated",
			subject: metric.name,
			estimation,
			quantity: "value",
			allowed: {
				low: rule.min,
				high: rule.max
			},
			boundary: "inclusive",
			outcomes: "three",
			use: rule.use,
			family: "absolute"
		}];
	}
};
// packages/stats/src/metrics/calibration-line.ts
/**
* The logistic recalibration of scores, logit P(y = 1) = intercept + slope · logit p (Cox 1958; Steyerberg 2009, section
* 15.3): 0 and 1 for a calibrated model, a slope below 1 for one that is too sure. By Newton's method; no bins.
* @param labels 0 or 1, of length n
* @param scores probabilities of 1, of length n, clipped to [10⁻¹², 1 − 10⁻¹²]
* @param weights not negative, of length n; absent: 1
* @returns NaN when there is one class only, one score only, or the scores separate the classes (the slope is infinite)
*/
function calibrationLine(labels, scores, weights) {
	let logits = scores.map((p) => {
		let clipped = Math.min(Math.max(p, 1e-12), 1 - 1e-12);
		return Math.log(clipped / (1 - clipped));
	}), intercept = 0, slope = 1;
	for (let step = 0; step < 50; step += 1) {
		let [g0, g1, h00, h01, h11] = [
			0,
			0,
			0,
			0,
			0
		];
		for (let row = 0; row < labels.length; row += 1) {
			let w = weights === void 0 ? 1 : weights[row] ?? 0, x = logits[row] ?? 0, p = 1 / (1 + Math.exp(-(intercept + slope * x))), off = w * ((labels[row] ?? 0) - p), spread = w * p * (1 - p);
			g0 += off, g1 += off * x, h00 += spread, h01 += spread * x, h11 += spread * x * x;
		}
		let determinant = h00 * h11 - h01 * h01;
		if (!(determinant > 1e-12 * h00 * h11)) break;
		let scale = Math.min(1, 5 / Math.max(Math.abs((h00 * g1 - h01 * g0) / determinant), 1e-300)), up = (h11 * g0 - h01 * g1) / determinant, along = (h00 * g1 - h01 * g0) / determinant;
		if (intercept += scale * up, slope += scale * along, Math.abs(up) < 1e-12 * (1 + Math.abs(intercept)) && Math.abs(along) < 1e-12 * (1 + Math.abs(slope))) return {
			intercept,
			slope
		};
	}
	return {
		intercept: NaN,
		slope: NaN
	};
}
// actions/model-gate/src/rules/calibration-interval.ts
const least = {
	rows: 30,
	groups: 10
};
/**
* A calibration error in bins, Σ |δ| over bins, with an interval that neither noise nor the kinks of |δ| deceive. The error that
* the rows show, T, is too large by what noise adds, and a resample of them adds it again: a bootstrap shows errors where there
* are none. Each end therefore rests on a mean of numbers whose expectation lies on the safe side:
* - lower end: V − t·SE, where V = mean of ±(came true − probability) with the sign of each bin as the other nine of ten folds
*   show it. A sign that comes from other rows is sometimes wrong and never flatters: E V ≤ Σ |δ|.
* - upper end: T + t·SE, since E T ≥ Σ |δ| (Jensen).
* Rows of one group are in one fold, and vary together. Measured over 1,000 samples of 200, 1,000 and 5,000 rows with a true error
* of 0 to 0.18: the lower end lies above it in at most 4 % (at an error of 0 and 200 rows, elsewhere 3 %), the upper end below
* it in at most 2.2 %.
* @param plain `ece_binary` or `ece_top_label`: its sums are the weight of all rows, then Σ (came true − probability) of each bin
* @param estimate what is shown between the ends
*/
function calibrationInterval(plain, outcomes, rows, estimate) {
	let sparse = plain.form.kind === "sums" ? plain.form.sparse?.(outcomes, rows) : void 0;
	if (sparse === void 0) throw RangeError(`${plain.name} is no calibration error in bins.`);
	let units = unitsOf(outcomes, rows, sparse.sum[0]?.length ?? 0), [lower, upper] = [signedMean(sparse, units, 10), signedMean(sparse, units, 1)], { count, name } = units, needed = name === "groups" ? least.groups : least.rows;
	return {
		estimate,
		n: count,
		unit: name,
		formula: plain.formula,
		...count < needed ? { tooFew: `${count} ${name}, and at least ${needed} are needed` } : {},
		intervalAt: (level) => {
			let t = studentTUpperQuantile((1 - level) / 2, Math.max(count - 1, 1));
			return {
				low: Math.min(Math.max(0, lower.mean - t * lower.standardError), estimate),
				high: Math.max(upper.mean + t * upper.standardError, estimate),
				level,
				method: "t intervals of the cross-fitted (10 folds) and of the plain calibration error"
			};
		}
	};
}
function unitsOf({ group }, rows, length) {
	let of = new Int32Array(length);
	if (group === void 0) return {
		name: "rows",
		count: length,
		of: of.map((_, at) => at)
	};
	let places = /* @__PURE__ */ new Map();
	for (let at = 0; at < length; at += 1) {
		let code = group[rows === void 0 ? at : rows[at] ?? 0] ?? 0, place = places.get(code) ?? places.size;
		places.set(code, place), of[at] = place;
	}
	return {
		name: "groups",
		count: places.size,
		of
	};
}
/**
* Mean of (came true − probability), each with the sign of its bin's sum over the rows of the other folds.
* @param count number of folds; 1: the sign is that of all rows, its own among them, which makes it the plain error
*/
function signedMean({ sums, sum, amount }, units, count) {
	let [weight, miss] = amount, bin = sum[1];
	if (weight === void 0 || miss === void 0 || bin === void 0) throw RangeError("There are no bins.");
	let draw = randomFrom("folds"), foldOf = new Int32Array(units.count).map(() => draw.integer(count)), byFold = Array.from({ length: count }, () => new Float64Array(sums)), all = new Float64Array(sums), squared = new Float64Array(sums);
	for (let at = 0; at < miss.length; at += 1) {
		let own = byFold[foldOf[units.of[at] ?? 0] ?? 0], into = bin[at] ?? 0;
		own !== void 0 && (own[into] = (own[into] ?? 0) + (miss[at] ?? 0)), all[into] = (all[into] ?? 0) + (miss[at] ?? 0), squared[into] = (squared[into] ?? 0) + (miss[at] ?? 0) ** 2;
	}
	let signs = byFold.map((own) => all.map((total, into) => Math.sign(count === 1 ? total : total - (own[into] ?? 0)))), stretch = all.map((total, into) => count > 1 && total ** 2 < 6 * (squared[into] ?? 0) ? Math.SQRT2 : 1), [signed, weights] = [new Float64Array(units.count), new Float64Array(units.count)], [total, totalWeight] = [0, 0];
	for (let at = 0; at < miss.length; at += 1) {
		let unit = units.of[at] ?? 0, into = bin[at] ?? 0, one = (signs[foldOf[unit] ?? 0]?.[into] ?? 0) * (miss[at] ?? 0);
		signed[unit] = (signed[unit] ?? 0) + (stretch[into] ?? 1) * one, weights[unit] = (weights[unit] ?? 0) + (weight[at] ?? 0), total += one, totalWeight += weight[at] ?? 0;
	}
	let mean = total / totalWeight, squares = 0;
	for (let unit = 0; unit < units.count; unit += 1) squares += ((signed[unit] ?? 0) - mean * (weights[unit] ?? 0)) ** 2;
	let correction = units.count / Math.max(units.count - 1, 1);
	return {
		mean,
		standardError: Math.sqrt(correction * squares) / totalWeight
	};
}
// actions/model-gate/src/rules/calibration.ts
const known = [
	"ece_binary",
	"ece_top_label",
	"ece_binary_debiased",
	"ece_top_label_debiased",
	"brier_score",
	"log_loss"
], calibration = {
	id: "calibration",
	title: "Probabilities come true as often as they say",
	needs: "candidate",
	page: {
		what: "How far predicted probabilities are from what comes true: `ece_binary` (of the positive class, 15 bins), `ece_top_label` (of the predicted class), or a proper score (`brier_score`, `log_loss`), which also falls with better ranking. An error in bins is too large by what noise adds, so `ece_binary` and `ece_top_label` are judged by their debiased form, and the plain number is shown beside it. For binary models intercept and slope of the recalibration line are shown: a slope below 1 is a model that is too sure.",
		decision: "Passes when the whole interval is at most `at_most`, fails when it lies wholly above, and is inconclusive otherwise. With `use: point` the number itself is compared.",
		formula: "ece = Σ over bins of |Σ (came true − probability)| / rows, less the part that noise makes (Kumar, Liang and Ma 2019); the lower end takes the sign of each bin from other rows, the upper end is that of the plain error",
		notWhen: "Not for models whose scores only order rows: `roc_auc` is about the order.",
		example: "{ rule: calibration, metric: ece_binary, at_most: 0.05, severity: warn }"
	},
	measure: async (rule, context) => {
		if (!known.includes(rule.metric)) throw locatedFault(rule.location, `${rule.metric} is no measure of calibration${didYouMean(rule.metric, known)}`, `Measures of calibration: ${known.join(", ")}.`);
		let { metric, estimation, note } = measuredError(rule, context);
		return [{
			kind: "estimated",
			subject: metric.name,
			estimation,
			quantity: "value",
			allowed: { high: rule.at_most },
			boundary: "inclusive",
			outcomes: "three",
			use: rule.use,
			family: "absolute",
			better: metric.direction,
			notes: [...note, ...lineNote(context)]
		}];
	}
};
/**
* An error in bins is too large by what noise adds: its debiased form is shown between ends that noise does not move to the
* wrong side. A metrics file holds the number that somebody computed, under its own name.
*/
function measuredError(rule, context) {
	let { evidence, slice, gate } = context, plainName = rule.metric.replace(/_debiased$/, "");
	if (plainName !== "ece_binary" && plainName !== "ece_top_label" || evidence.predictions === void 0) return {
		...candidateValue(rule, context),
		note: []
	};
	let { candidate } = evidence.predictions, [plain, metric] = [plainName, `${plainName}_debiased`].map((name) => metricOf({
		...rule,
		metric: name
	}));
	if (plain === void 0 || metric === void 0) throw Error("Two metrics were asked for.");
	checkOutcomes(metric, candidate, rule.location, gate.predictions);
	let note = [`Without the correction for noise ${plainName} is ${shown$3(metricValue(plain, candidate, slice?.rows))}.`];
	if (rule.use === "point") return {
		...candidateValue({
			...rule,
			metric: metric.name
		}, context),
		note
	};
	let debiased = metricValue(metric, candidate, slice?.rows);
	return {
		metric,
		estimation: calibrationInterval(plain, candidate, slice?.rows, debiased),
		note
	};
}
function lineNote({ evidence, slice }) {
	let { task, label, score, weight } = evidence.predictions?.candidate ?? {};
	if (task !== "binary" || label === void 0 || score === void 0) return [];
	let of = (values) => slice === void 0 ? values : Float64Array.from(slice.rows, (row) => values[row] ?? 0), { intercept, slope } = calibrationLine(of(label), of(score), weight === void 0 ? void 0 : of(weight));
	if (!Number.isFinite(intercept) || !Number.isFinite(slope)) return [];
	let sure = slope < 1 ? "surer than it is right" : "less sure than it could be", word = Math.abs(slope - 1) < .05 ? "" : `: it is ${sure}`;
	return [`Its recalibration line has intercept ${shown$3(intercept)} and slope ${shown$3(slope)}${word}.`];
}
function shown$3(number) {
	return String(Number(number.toPrecision(3))).replace("-", "−");
}
// actions/model-gate/src/rules/churn.ts
const churn = {
	id: "churn",
	title: "The candidate decides most rows as the champion does",
	needs: "champion",
	page: {
		what: "The share of rows that the candidate decides otherwise than the champion, whoever of the two is right. Two models of equal quality can differ in many rows, and every changed decision is a surprise for somebody. Flips are counted in both directions.",
		decision: "Passes when the whole interval of the share is at most `at_most`, fails when it lies wholly above, and is inconclusive otherwise. With `use: point` the share itself is compared.",
		formula: "rows whose decision differs from the champion's / rows, weighted; score interval of a proportion, over groups where rows are not independent",
		notWhen: "Not as a measure of quality, and not for regression: numbers differ in every row. `no-regression` and `non-inferior` say whether the candidate is worse.",
		example: "{ rule: churn, at_most: 0.1, severity: warn }"
	},
	measure: async (rule, context) => {
		let predictions = neededPredictions(context, "Churn"), { candidate, champion } = compared(predictions), differs = differenceOf(candidate, champion);
		if (differs === void 0) throw locatedFault(rule.location, candidate.task === "regression" || candidate.task === "forecast" || candidate.task === "ranking" ? `churn counts changed decisions, and a model of the task ${candidate.task} decides nothing: it gives a number to every row.` : "churn counts changed decisions, and the predictions have none.", "Use it for binary, multiclass and multilabel models with a prediction or a threshold.");
		let metric = churnOf(differs), { slice, seed } = context, rows = slice === void 0 ? {} : { rows: slice.rows };
		return [{
			kind: "estimated",
			subject: "churn",
			estimation: rule.use === "point" ? {
				estimate: metricValue(metric, candidate, slice?.rows),
				n: slice?.rows.length ?? candidate.n,
				formula: metric.formula
			} : estimateValue(metric, candidate, {
				...rows,
				seed
			}),
			quantity: "value",
			allowed: { high: rule.at_most },
			boundary: "inclusive",
			outcomes: "three",
			use: rule.use,
			family: "absolute",
			better: "lower",
			notes: flips(candidate, champion, slice)
		}];
	}
};
/** Whether two models decide a row otherwise; undefined when they decide nothing. */
function differenceOf(candidate, champion) {
	switch (candidate.task) {
		case "binary":
		case "multiclass": {
			let [mine, theirs] = [candidate.prediction, champion.prediction];
			return mine === void 0 || theirs === void 0 ? void 0 : (row) => mine[row] === theirs[row] ? 0 : 1;
		}
		case "multilabel": {
			let [mine, theirs] = [candidate.predictions, champion.predictions];
			return mine === void 0 || theirs === void 0 ? void 0 : (row) => +!mine.every((label, at) => label[row] === theirs[at]?.[row]);
		}
		default: return;
	}
}
/** A share like accuracy, so that its interval is made in the same way. */
function churnOf(differs) {
	return {
		name: "churn",
		title: "share of changed decisions",
		formula: "rows decided otherwise than by the champion / rows",
		direction: "lower",
		tasks: [
			"binary",
			"multiclass",
			"multilabel"
		],
		needs: ["prediction"],
		range: [0, 1],
		form: meanForm("share", () => differs)
	};
}
function flips(candidate, champion, slice) {
	let rows = rowsInQuestion(candidate.n, slice);
	if (candidate.task === "binary") {
		let [on, off] = counted(rows, candidate.prediction, champion.prediction);
		return [`Of ${plural(rows.length, "row")} ${formatCount(on)} became positive and ${formatCount(off)} negative.`];
	}
	if (candidate.task === "multilabel") {
		let [on, off] = [0, 0];
		return candidate.predictions?.forEach((mine, at) => {
			let [more, less] = counted(rows, mine, champion.predictions?.[at]);
			on += more, off += less;
		}), [`In ${plural(rows.length, "row")} ${plural(on, "label")} came and ${formatCount(off)} went.`];
	}
	let most = mostCommonFlips(rows, candidate, champion);
	return most.length === 0 ? [] : [`Most changes of class: ${most.join(", ")}.`];
}
/** How many went from 0 to 1, and from 1 to 0. */
function counted(rows, mine, theirs) {
	let [on, off] = [0, 0];
	for (let row of rows) {
		let step = (mine?.[row] ?? 0) - (theirs?.[row] ?? 0);
		step > 0 && (on += 1), step < 0 && (off += 1);
	}
	return [on, off];
}
function mostCommonFlips(rows, candidate, champion) {
	let nameOf = (code) => candidate.classes?.[code ?? -1] ?? String(code), counts = /* @__PURE__ */ new Map();
	for (let row of rows) {
		let [before, after] = [champion.prediction?.[row], candidate.prediction?.[row]];
		if (before === after) continue;
		let flip = `${nameOf(before)} to ${nameOf(after)}`;
		counts.set(flip, (counts.get(flip) ?? 0) + 1);
	}
	return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 5).map(([flip, count]) => `${flip} (${formatCount(count)})`);
}
// actions/model-gate/src/rules/convergence.ts
const convergence = {
	id: "convergence",
	title: "The training has converged",
	needs: "none",
	page: {
		what: "A loss curve of the training (`train.outputs.series`, or `file`), under the names that SageMaker Debugger made known: a value that is not finite, divergence, a loss that does not decrease.",
		decision: "Fails when a value is NaN or infinite (`ExplodingTensor`), when the last value is more than `divergence` times the best (`Overtraining`), or when no value after the first `window` is better than their mean by the share `min_delta` (`LossNotDecreasing`). With fewer than two windows it is inconclusive. When it passes it says whether the loss still falls at the end.",
		formula: "last <= divergence · min(loss), and min(loss after the first window) < (1 − min_delta) · mean(first window)",
		notWhen: "Not as a measure of quality: a curve that has converged may have converged to little.",
		example: "{ rule: convergence, series: loss }"
	},
	measure: async (rule, context) => {
		let points = (await seriesNamed(rule.series, rule.file, context)).map(([step, value]) => ({
			step,
			value: typeof value == "number" ? value : Number(value)
		}));
		return [{
			kind: "decided",
			subject: rule.series,
			n: points.length,
			formula: convergence.page.formula,
			...judge(rule, points)
		}];
	}
};
function judge({ window, min_delta, divergence }, points) {
	let broken = points.find(({ value }) => !Number.isFinite(value));
	if (broken !== void 0) return {
		verdict: "fail",
		message: `The loss is ${broken.value} at step ${broken.step} (ExplodingTensor).`,
		hint: "Lower the learning rate, clip gradients, or look for a logarithm of 0 and a division by 0."
	};
	let values = points.map(({ value }) => value);
	if (values.length < 2 * window) return {
		verdict: "inconclusive",
		message: `The curve has ${values.length} points, and at least ${2 * window} (two windows of ${window}) are needed.`,
		hint: "Write the loss more often, or set a smaller `window`."
	};
	let best = Math.min(...values), last = values.at(-1) ?? best, at = points[values.indexOf(best)]?.step, start = mean(values.slice(0, window));
	if (best > 0 ? last > divergence * best : last - best > (divergence - 1) * Math.abs(start - best)) return {
		verdict: "fail",
		message: `The loss ends at ${shown$2(last)}, more than ${divergence} times its best value ${shown$2(best)} at step ${at} (Overtraining).`,
		hint: "Stop earlier and keep the best step's model, or lower the learning rate."
	};
	let later = Math.min(...values.slice(window));
	if (start - later <= min_delta * Math.abs(start)) return {
		verdict: "fail",
		message: `The loss does not decrease: its best value after the first ${window} points is ${shown$2(later)}, and their mean is ${shown$2(start)} (LossNotDecreasing).`,
		hint: "Look at learning rate, labels and features: the model learns nothing."
	};
	let before = Math.min(...values.slice(0, -window)), gained = before - Math.min(...values.slice(-window)), end = gained > min_delta * Math.abs(before) ? `it still falls at the end, by ${shown$2(gained)} in the last ${window} points: more steps may help` : `it is flat over the last ${window} points`;
	return {
		verdict: "pass",
		message: `The loss falls from ${shown$2(start)} to ${shown$2(best)} at step ${at}; ${end}.`
	};
}
function mean(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function shown$2(value) {
	return String(Number(value.toPrecision(4)));
}
async function seriesNamed(name, file, context) {
	let path = file ?? context.evidence.seriesPath;
	if (path === void 0) throw evidenceError("No file with the training's curve is named.", { hint: "Name it under `train.outputs.series`, or in the rule's `file`." });
	let { series, sources } = await readMetrics([path], readContextOf(context));
	for (let { path: read, digest, bytes } of sources) context.addEvidence({
		role: "series",
		path: read,
		digest,
		bytes
	});
	let found = series.find((one) => one.name === name);
	if (found !== void 0) return found.points;
	let names = series.map((one) => one.name);
	throw evidenceError(`${path} has no curve "${name}"${didYouMean(name, names)}`, {
		location: { path },
		hint: names.length === 0 ? "It has no curve at all." : `Its curves: ${names.slice(0, 20).join(", ")}.`
	});
}
// actions/model-gate/src/rules/coverage.ts
const coverage = {
	id: "coverage",
	title: "Recommendations reach enough of the catalogue",
	needs: "candidate",
	page: {
		what: "The share of the catalogue (all items of the predictions file) that stands among the first `k` recommendations of at least one user.",
		decision: "Passes when the share is at least `at_least`, fails below. It is counted over the users that are there, without an interval: a resample of users always covers less than all of them. With more users it can only grow.",
		formula: "items among the first k of any user / items",
		notWhen: "Not to compare evaluation sets with different numbers of users, and not where items that nobody could be recommended are missing from the file.",
		example: "{ rule: coverage, at_least: 0.2, k: 10 }"
	},
	measure: async (rule, context) => {
		let { candidate } = neededPredictions(context, "Coverage"), name = `coverage_at_${rule.k}`, { metric, estimation } = candidateValue({
			metric: name,
			location: rule.location,
			use: "point"
		}, context), { item, query } = candidate, users = /* @__PURE__ */ new Set();
		for (let row of rowsInQuestion(candidate.n, context.slice)) users.add(query?.[row] ?? 0);
		return [{
			kind: "estimated",
			subject: metric.name,
			estimation,
			quantity: "value",
			allowed: { low: rule.at_least },
			boundary: "inclusive",
			outcomes: "three",
			use: "point",
			family: "absolute",
			better: metric.direction,
			notes: [`Counted over ${plural(users.size, "user")} and ${plural(new Set(item).size, "item")}.`]
		}];
	}
};
// actions/model-gate/src/rules/same-predictions.ts
/** What two predictions of the same rows say differently. */
function largestDifference(predictions) {
	let { candidate, champion } = compared(predictions), differs = new Uint8Array(candidate.n), decided = new Uint8Array(candidate.n), largest, isClass = candidate.task === "binary" || candidate.task === "multiclass" || candidate.task === "multilabel";
	for (let [mine, theirs, decision] of arraysOf(candidate, champion)) for (let row = 0; row < mine.length; row += 1) {
		let away = Math.abs((mine[row] ?? 0) - (theirs[row] ?? 0));
		away !== 0 && (differs[row] = 1, decision && (decided[row] = 1), decision && isClass || (largest = Math.max(largest ?? 0, away)));
	}
	return {
		rows: candidate.n,
		differing: count(differs),
		decisions: count(decided),
		largest
	};
}
function arraysOf(a, b) {
	let pair = (mine, theirs, decision) => mine === void 0 || theirs === void 0 ? [] : [[
		mine,
		theirs,
		decision
	]], several = (mine, theirs, decision) => (mine ?? []).flatMap((one, at) => pair(one, theirs?.[at], decision));
	return [
		...pair(a.prediction, b.prediction, !0),
		...pair(a.score, b.score, a.task === "ranking"),
		...several(a.predictions, b.predictions, !0),
		...several(a.scores, b.scores, !1),
		...pair(a.lower, b.lower, !1),
		...pair(a.upper, b.upper, !1)
	];
}
function count(flags) {
	return flags.reduce((sum, flag) => sum + flag, 0);
}
// actions/model-gate/src/rules/deterministic.ts
const deterministic = {
	id: "deterministic",
	title: "The same rows are scored the same twice",
	needs: "none",
	page: {
		what: "Runs the scoring command twice; each time it writes predictions to the path in `GATEWRIGHT_PREDICTIONS`. Both files must say the same of every row.",
		decision: "Passes when no class differs and no number differs by more than `tolerance` (0 when not given).",
		formula: "max over rows of |first − second| <= tolerance",
		notWhen: "Not for training: `reproducible` compares what two trainings with one seed make.",
		example: "{ rule: deterministic, run: python score.py model.joblib }"
	},
	measure: async (rule, context) => {
		let first = await scoredAgain(rule.run, "The rule deterministic's `run`", context), second = await scoredAgain(rule.run, "The rule deterministic's `run`", context), again = await context.evidence.readPredictions(first, "first scoring", {
			path: second,
			name: "second scoring"
		}), { rows, differing, decisions, largest } = largestDifference(again), classes = again.candidate.task === "binary" || again.candidate.task === "multiclass" || again.candidate.task === "multilabel", holds = differing === 0 || !(classes && decisions > 0) && largest !== void 0 && largest <= rule.tolerance, by = largest === void 0 ? "" : `, by up to ${largest}`;
		return [{
			kind: "decided",
			subject: "scoring",
			verdict: holds ? "pass" : "fail",
			message: differing === 0 ? `Two scorings say the same of all ${rows} rows.` : `Two scorings differ in ${differing} of ${rows} rows${by}, and may differ by at most ${rule.tolerance}.`,
			...holds ? {} : { hint: "Turn off dropout and sampling when scoring, and fix the order of sums (threads, atomic additions)." },
			estimate: differing,
			n: rows,
			threshold: `<= ${rule.tolerance}`,
			formula: deterministic.page.formula
		}];
	}
}, diversity = {
	id: "diversity",
	title: "Recommendations of one list differ from each other",
	needs: "candidate",
	page: {
		what: "The share of pairs among a user's first `k` recommendations that are of different categories, averaged over users.",
		decision: "Passes when the whole interval is at least `at_least`, fails when it lies wholly below, and is inconclusive otherwise.",
		formula: "mean over users of pairs in the list with different categories / pairs in the list",
		notWhen: "Not without `category` under `predictions`, and not as a measure of quality: random lists are diverse.",
		example: "{ rule: diversity, at_least: 0.4, k: 10 }"
	},
	measure: async (rule, { budget: _, ...context }) => {
		let name = `intra_list_diversity_at_${rule.k}`, { metric, estimation } = candidateValue({
			metric: name,
			location: rule.location
		}, context);
		return [{
			kind: "estimated",
			subject: metric.name,
			estimation,
			quantity: "value",
			allowed: { low: rule.at_least },
			boundary: "inclusive",
			outcomes: "three",
			use: "bound",
			family: "absolute",
			better: metric.direction
		}];
	}
}, disparities = [
	difference("demographic_parity_difference", "selection rates", ["selectionRate"]),
	ratio("demographic_parity_ratio", "selection rates", ["selectionRate"]),
	difference("equalized_odds_difference", "true and false positive rates", ["truePositiveRate", "falsePositiveRate"]),
	ratio("equalized_odds_ratio", "true and false positive rates", ["truePositiveRate", "falsePositiveRate"]),
	difference("equal_opportunity_difference", "true positive rates", ["truePositiveRate"]),
	ratio("equal_opportunity_ratio", "true positive rates", ["truePositiveRate"]),
	{
		...ratio("four_fifths", "selection rates", ["selectionRate"]),
		title: "four-fifths rule: ratio of selection rates"
	}
], disparityNames = disparities.map((disparity) => disparity.name);
/** The disparity of this name; undefined when there is none. */
function disparityNamed(name) {
	return disparities.find((disparity) => disparity.name === name);
}
/**
* The disparity of these groups (fairlearn `metrics/_fairness_metrics.py`).
* @param groups at least two
* @param overall of all rows, read with `to_overall`
* @returns NaN when a rate of a group is not estimable (fairlearn: a group without positives has TPR 0), and for ratios
*   when all rates are 0
*/
function disparityOf(disparity, groups, overall, { method = "between_groups", aggregate = "worst_case" } = {}) {
	let each = disparity.rates.map((name) => {
		let values = groups.map((group) => group[name].value);
		if (values.length < 2 || values.some(Number.isNaN)) return NaN;
		let high = Math.max(...values), low = Math.min(...values), all = overall[name].value;
		return disparity.kind === "difference" ? method === "to_overall" ? Math.max(high - all, all - low) : high - low : method === "to_overall" ? Math.min(...values.map((value) => smallerRatio(value, all))) : low / high;
	});
	return aggregate === "mean" ? each.reduce((total, value) => total + value, 0) / each.length : disparity.kind === "difference" ? Math.max(...each) : Math.min(...each);
}
/** min(a / b, b / a); NaN when both are 0. */
function smallerRatio(a, b) {
	return Math.min(a, b) / Math.max(a, b);
}
function difference(name, what, rates) {
	return {
		name,
		title: `difference of ${what} between groups`,
		formula: `largest − smallest of the ${what} of the groups`,
		direction: "lower",
		kind: "difference",
		rates
	};
}
function ratio(name, what, rates) {
	return {
		name,
		title: `ratio of ${what} between groups`,
		formula: `smallest / largest of the ${what} of the groups`,
		direction: "higher",
		kind: "ratio",
		rates
	};
}
// packages/stats/src/special/last-true.ts
/**
* The last number from `from` towards `to` for which `holds` is true, by bisection to the last digit; `holds` is true up to there and
* false behind. `to` when it is true throughout.
*/
function lastTrue(holds, from, to) {
	if (holds(to)) return to;
	let [inside, outside] = [from, to];
	for (let step = 0; step < 200; step += 1) {
		let middle = inside + (outside - inside) / 2;
		if (middle === inside || middle === outside) break;
		holds(middle) ? inside = middle : outside = middle;
	}
	return inside;
}
// packages/stats/src/proportions/miettinen-nurminen.ts
/**
* The score interval of Miettinen and Nurminen (Koopman's with the factor N/(N − 1)) of p(a) / p(b) for independent samples.
*
* @param level two-sided, in (0, 1)
* @returns the upper end is infinite when b has no success; both 0 and infinity when neither has
* @throws RangeError for counts that are none
*
* Source: as above, eq. 10; Koopman, Confidence intervals for the ratio of two binomial proportions, Biometrics 40 (1984).
*/
function scoreRatioInterval(a, b, level) {
	checkShare(a.successes, a.n), checkShare(b.successes, b.n), checkLevel(level);
	let z = normalUpperQuantile((1 - level) / 2), [shareA, shareB] = [a.successes / a.n, b.successes / b.n], method = "Miettinen–Nurminen score interval of a ratio";
	if (a.successes === 0 && b.successes === 0) return {
		low: 0,
		high: 1e400,
		level,
		method
	};
	let inside = (logRatio) => {
		let ratio = Math.exp(logRatio);
		return Math.abs(shareA - ratio * shareB) <= z * Math.sqrt(ratioVariance(a, b, ratio));
	}, centre = a.successes === 0 ? -300 : b.successes === 0 ? 300 : Math.log(shareA / shareB);
	return {
		low: a.successes === 0 ? 0 : Math.exp(-lastTrue((step) => inside(-step), -centre, 300)),
		high: b.successes === 0 ? 1e400 : Math.exp(lastTrue(inside, centre, 300)),
		level,
		method
	};
}
/** Of p̂(a) − ratio·p̂(b) when that is the ratio: shares by maximum likelihood, the root of a quadratic. */
function ratioVariance(a, b, ratio) {
	let n = a.n + b.n, A = n * ratio, B = -(a.n * ratio + a.successes + b.n + b.successes * ratio), C = a.successes + b.successes, shareB = clamp(2 * C / (-B + Math.sqrt(Math.max(0, B * B - 4 * A * C)))), shareA = clamp(shareB * ratio);
	return (shareA * (1 - shareA) / a.n + ratio * ratio * shareB * (1 - shareB) / b.n) * (n / (n - 1));
}
function clamp(share) {
	return Math.min(1, Math.max(0, share));
}
// packages/stats/src/proportions/newcombe.ts
/**
* Newcombe's hybrid score interval of p(a) − p(b) for independent samples: square-and-add of the two Wilson intervals.
*
* @param level two-sided, in (0, 1)
* @throws RangeError for counts that are none
*
* low = d − √((p̂a − la)² + (ub − p̂b)²), high = d + √((ua − p̂a)² + (p̂b − lb)²)
*
* Source: Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998),
* method 10.
*/
function newcombeInterval(a, b, level) {
	checkShare(a.successes, a.n), checkShare(b.successes, b.n);
	let [first, second] = rarer(a, b), [shareA, shareB] = [first.successes / first.n, second.successes / second.n], ofA = wilsonInterval(first.successes, first.n, level), ofB = wilsonInterval(second.successes, second.n, level), difference = shareA - shareB;
	return {
		low: difference - Math.hypot(shareA - ofA.low, ofB.high - shareB),
		high: difference + Math.hypot(ofA.high - shareA, shareB - ofB.low),
		level,
		method: "Newcombe hybrid score interval"
	};
}
// packages/stats/src/fairness/group-rates.ts
/**
* Rates of every declared group, also of those without a row, in the order of their codes.
* @param rows indices of the rows that take part; undefined: all
*/
function groupRates(predictions, rows) {
	let sums = Array.from({ length: predictions.groups }, emptySums);
	return addRows(predictions, rows, (row) => sums[predictions.group[row] ?? -1]), sums.map(ratesOf);
}
/** The same of all rows together. */
function overallRates(predictions, rows) {
	let sums = emptySums();
	return addRows(predictions, rows, () => sums), ratesOf(sums, -1);
}
function emptySums() {
	let zero = () => ({
		hits: 0,
		weight: 0,
		squares: 0,
		rows: 0,
		clusters: /* @__PURE__ */ new Map()
	});
	return {
		n: 0,
		positives: 0,
		selectionRate: zero(),
		truePositiveRate: zero(),
		falsePositiveRate: zero(),
		positivePredictiveValue: zero(),
		accuracy: zero()
	};
}
function addRows({ label, prediction, weight, cluster }, rows, sumsOf) {
	let length = rows === void 0 ? label.length : rows.length;
	for (let at = 0; at < length; at += 1) {
		let row = rows === void 0 ? at : rows[at] ?? 0, sums = sumsOf(row);
		if (sums === void 0) throw RangeError(`Row ${row} belongs to no group.`);
		let w = weight === void 0 ? 1 : weight[row] ?? 0;
		if (w === 0) continue;
		let positive = label[row] === 1, selected = prediction[row] === 1;
		sums.n += 1, positive && (sums.positives += 1);
		let unit = cluster?.[row];
		add(sums.selectionRate, selected, w, unit), add(sums.accuracy, positive === selected, w, unit), add(positive ? sums.truePositiveRate : sums.falsePositiveRate, selected, w, unit), selected && add(sums.positivePredictiveValue, positive, w, unit);
	}
}
function add(sum, hit, weight, cluster) {
	if (hit && (sum.hits += weight), sum.weight += weight, sum.squares += weight * weight, sum.rows += 1, cluster === void 0) return;
	let own = sum.clusters.get(cluster) ?? {
		hits: 0,
		weight: 0
	};
	hit && (own.hits += weight), own.weight += weight, sum.clusters.set(cluster, own);
}
function effectiveRows({ hits, weight, squares, rows, clusters }) {
	if (rows === 0) return 0;
	let byWeight = weight * weight / squares, count = clusters.size;
	if (count === 0 || count === rows) return byWeight;
	let share = hits / weight, variance = 0;
	for (let own of clusters.values()) variance += ((own.hits - share * own.weight) / weight) ** 2;
	variance *= count / Math.max(count - 1, 1);
	let byCluster = variance > 0 ? share * (1 - share) / variance : count;
	return Math.min(byWeight, Math.max(byCluster, 1));
}
function ratesOf(sums, group) {
	let rate = (name) => {
		let { hits, weight, rows } = sums[name];
		return {
			value: rows === 0 ? NaN : hits / weight,
			rows,
			effective: effectiveRows(sums[name]),
			weight
		};
	};
	return {
		group,
		n: sums.n,
		positives: sums.positives,
		selectionRate: rate("selectionRate"),
		truePositiveRate: rate("truePositiveRate"),
		falsePositiveRate: rate("falsePositiveRate"),
		positivePredictiveValue: rate("positivePredictiveValue"),
		accuracy: rate("accuracy")
	};
}
// packages/stats/src/fairness/disparity-interval.ts
/**
* A disparity with an interval that holds for the largest distance between any groups. The distance of the extreme groups
* of a sample is too large even when all groups are alike, so no bootstrap of it is honest. Here every pair of groups
* (`to_overall`: every group against the rest) has a score interval, all together at the level asked for (Bonferroni):
* differences by Newcombe 1998, ratios by Koopman 1984 and Miettinen & Nurminen 1985; the limits are the largest lower
* and the largest upper limit (ratios: the smallest).
*
* A cell with too few rows is not estimable: the estimate leaves it out, and the interval reaches to the worst value on
* that side, because such a group may be anything. `tooFew` when fewer than two groups are left for a rate.
* Weighted and clustered rows count as their effective number (see `Rate`).
*/
function disparityEstimation(disparity, predictions, { method = "between_groups", aggregate = "worst_case", minGroup = 1, minPositives = 1, rows }) {
	let groups = groupRates(predictions, rows), overall = overallRates(predictions, rows), rests = method === "to_overall" ? groups.map(({ group }) => overallRates(predictions, outside(predictions, group, rows))) : [], restOf = (group) => rests[group] ?? overall, needs = (name) => name === "selectionRate" || name === "accuracy" ? 1 : minPositives, cells = disparity.rates.flatMap((name) => groups.map((group) => ({
		group: group.group,
		rate: name,
		value: group[name].value,
		rows: group[name].rows,
		estimable: group.n >= Math.max(minGroup, 1) && group[name].rows >= Math.max(needs(name), 1)
	}))), estimable = (name) => groups.filter((group) => cells.some((cell) => cell.group === group.group && cell.rate === name && cell.estimable)), families = disparity.rates.map((name) => ({
		open: estimable(name).length < groups.length,
		pairs: method === "to_overall" ? againstRest(estimable(name), restOf, overall, name) : allPairs(estimable(name), name),
		groups: estimable(name),
		name
	})), comparisons = families.reduce((total, { pairs }) => total + pairs.length, 0), lacking = families.find((family) => family.groups.length < 2);
	return {
		estimate: aggregated(disparity, aggregate, families.map(({ groups: some, name }) => disparityOf({
			...disparity,
			rates: [name]
		}, some, overall, { method }))),
		n: overall.n,
		unit: "rows",
		formula: method === "to_overall" ? `${disparity.formula}, each against all rows` : disparity.formula,
		cells,
		...lacking === void 0 ? {} : { tooFew: `Fewer than two groups have enough rows to estimate ${rateWords$1[lacking.name]}.` },
		intervalAt(level) {
			let each = Math.min(1 - (1 - level) / Math.max(comparisons, 1), 1 - 2 ** -52), limits = families.map(({ pairs, open }) => limitsOf(disparity, pairs, open, each));
			return {
				low: aggregated(disparity, aggregate, limits.map(({ low }) => low)),
				high: aggregated(disparity, aggregate, limits.map(({ high }) => high)),
				level,
				method: disparity.kind === "difference" ? `Newcombe score intervals of ${comparisons} comparisons, Bonferroni` : `score intervals of ${comparisons} ratios, Bonferroni`
			};
		}
	};
}
const rateWords$1 = {
	selectionRate: "the selection rate",
	truePositiveRate: "the true positive rate",
	falsePositiveRate: "the false positive rate",
	positivePredictiveValue: "the positive predictive value",
	accuracy: "the accuracy"
};
function allPairs(groups, name) {
	return groups.flatMap((a, at) => groups.slice(at + 1).map((b) => ({
		a: countOf(a[name]),
		b: countOf(b[name]),
		share: 1
	})));
}
/** rate − overall = (1 − π)·(rate − rate of the rest), π the weight of the group among all; π is taken as given. */
function againstRest(groups, restOf, overall, name) {
	return groups.flatMap((group) => {
		let rest = restOf(group.group)[name];
		return rest.rows === 0 ? [] : [{
			a: countOf(group[name]),
			b: countOf(rest),
			share: rest.weight / overall[name].weight
		}];
	});
}
function outside({ group }, code, rows) {
	return (rows ?? Int32Array.from({ length: group.length }, (_, row) => row)).filter((row) => group[row] !== code);
}
function countOf({ value, effective }) {
	return {
		successes: value * effective,
		n: effective
	};
}
/** @param open a group may be anything */
function limitsOf(disparity, pairs, open, level) {
	if (disparity.kind === "difference") {
		let [low, high] = [0, pairs.length === 0 || open ? 1 : 0];
		for (let { a, b, share } of pairs) {
			let interval = newcombeInterval(a, b, level);
			low = Math.max(low, share * interval.low, -share * interval.high), high = Math.max(high, share * interval.high, -share * interval.low);
		}
		return {
			low,
			high
		};
	}
	let [low, high] = [pairs.length === 0 || open ? 0 : 1, 1];
	for (let { a, b, share } of pairs) {
		let { low: smallest, high: largest } = ratioLimits(b, a, level), from = 1 - share + share * smallest, to = 1 - share + share * largest;
		low = Math.min(low, from, 1 / to), (from > 1 || to < 1) && (high = Math.min(high, Math.max(Math.min(from, 1 / from), Math.min(to, 1 / to))));
	}
	return {
		low,
		high
	};
}
function ratioLimits(a, b, level) {
	return a.successes <= 0 && b.successes <= 0 ? {
		low: 0,
		high: 1e400
	} : scoreRatioInterval(a, b, level);
}
function aggregated(disparity, aggregate, values) {
	return aggregate === "mean" ? values.reduce((total, value) => total + value, 0) / values.length : disparity.kind === "difference" ? Math.max(...values) : Math.min(...values);
}
// actions/model-gate/src/verdict/region.ts
/**
* `inside`: wholly in the region. `outside`: wholly beyond one of its ends. An `inclusive` limit belongs to the region, a
* `strict` one does not: an interval that touches it is across (design section 2).
*/
function positionOf({ low, high }, { allowed, boundary }) {
	let { low: least = -1e400, high: most = 1e400 } = allowed;
	return boundary === "strict" ? low > least && high < most ? "inside" : high < least || low > most ? "outside" : "across" : low >= below(least) && high <= above(most) ? "inside" : high < below(least) || low > above(most) ? "outside" : "across";
}
/** A sum of decimals misses an inclusive limit by its last digit: 0.7 + 0.1 is 0.8 here, too. */
function below(limit) {
	return limit - 1e-12 * Math.max(1, Math.abs(limit));
}
function above(limit) {
	return limit + 1e-12 * Math.max(1, Math.abs(limit));
}
// actions/model-gate/src/rules/fairness.ts
/** More groups than these are no groups, but names. */
const fairness = {
	id: "fairness",
	title: "Groups are treated alike up to the limit",
	needs: "candidate",
	page: {
		what: "The distance between rates of groups, as fairlearn defines it: `demographic_parity_difference` or `_ratio` (share of positive decisions), `equal_opportunity_…` (true positive rate), `equalized_odds_…` (true and false positive rate; `aggregation: worst_case` or `mean`). `four_fifths` is the ratio of selection rates under the name of the employment guideline it comes from, and no general test of fairness. `method: to_overall` compares each group with all rows. All groups and their rates are listed.",
		decision: "Passes when the whole interval is inside the limit, fails when it lies wholly beyond, and is inconclusive otherwise. The interval holds for all pairs of groups at once. A group with fewer than `min_group` rows, or a rate of fewer than `min_positives` positives (negatives), is not estimable: the finding is then inconclusive and names it, unless the other groups alone are already beyond the limit.",
		formula: "largest − smallest rate of the groups (ratios: smallest / largest); score intervals of all pairs, Bonferroni",
		notWhen: "Not as a proof of fairness: which rate should be equal is a decision about the use, and rates of small groups say little.",
		example: "{ rule: fairness, metric: equal_opportunity_difference, group: season, at_most: 0.1 }"
	},
	measure: async (rule, context) => {
		let disparity = disparityOfRule(rule), predictions = neededPredictions(context, "Fairness between groups"), { label, prediction } = decisionsOf(predictions.candidate, rule), { weight, group: cluster } = predictions.candidate, declared = groupsOf(await predictions.column(rule.group, rule.location), rowsInQuestion(predictions.candidate.n, context.slice), rule.min_group);
		return refuseGroups(rule, declared), [resultOf(rule, disparity, disparityEstimation(disparity, {
			label,
			prediction,
			group: declared.codes,
			groups: declared.names.length,
			...weight === void 0 ? {} : { weight },
			...cluster === void 0 ? {} : { cluster }
		}, {
			method: rule.method,
			aggregate: rule.aggregation,
			minGroup: rule.min_group,
			minPositives: rule.min_positives,
			rows: declared.rows
		}), declared, context.gate.confidence)];
	}
};
function disparityOfRule({ metric: name, location, at_most, at_least }) {
	let disparity = disparityNamed(name);
	if (disparity === void 0) throw locatedFault(location, `there is no fairness metric "${name}"${didYouMean(name, disparityNames)}`, `Fairness metrics: ${disparityNames.join(", ")}.`);
	if ((disparity.kind === "difference" ? at_most : at_least) !== void 0) return disparity;
	let [has, needs] = disparity.kind === "difference" ? ["at_least", "at_most"] : ["at_most", "at_least"];
	throw locatedFault(location, `${name} is a ${disparity.kind}: ${disparity.kind === "difference" ? "0 is best, and the more the worse" : "1 is best, and the less the worse"}, so \`${has}\` has no meaning.`, `Use \`${needs}\`.`);
}
function decisionsOf({ task, label, prediction }, { location, metric }) {
	if (task !== "binary") throw locatedFault(location, `${metric} compares positive decisions, and the model's task is ${task}.`, "Use it for binary models; for others name groups as `slices` and give them rules of their own.");
	if (label !== void 0 && prediction !== void 0) return {
		label,
		prediction
	};
	throw evidenceError(`${metric} needs labels and decisions, and the predictions have no decision.`, { hint: "Add a `prediction` column, or a `score` that is compared with `threshold`." });
}
/**
* The groups that have rows here. Rows without a value are a group of their own where they are as many as a group must have:
* leaving them out then would hide whom the rates do not cover.
*/
function groupsOf(column, rows, minGroup) {
	let counts = /* @__PURE__ */ new Map();
	for (let row of rows) {
		let code = column.codes[row] ?? -1;
		counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	let missing = counts.get(-1) ?? 0, listed = missing >= minGroup, names = column.values.filter((_, code) => counts.has(code)), places = /* @__PURE__ */ new Map();
	for (let code = 0; code < column.values.length; code += 1) counts.has(code) && places.set(code, places.size);
	return listed && (places.set(-1, names.length), names.push("(no value)")), {
		names,
		codes: column.codes.map((code) => places.get(code) ?? -1),
		rows: rows.filter((row) => places.has(column.codes[row] ?? -1)),
		without: listed ? 0 : missing,
		of: rows.length
	};
}
function refuseGroups({ group }, { names, of }) {
	if (names.length === 0) throw evidenceError(`The column ${group} has no value in any of ${plural(of, "row")}, so there are no groups.`, { hint: "Was the column filled, and is it the right one?" });
	if (names.length > 100) throw evidenceError(`The column ${group} has ${formatCount(names.length)} values, and at most 100 groups are compared with each other.`, { hint: "Put values together into fewer groups before, and name that column." });
}
const rateWords = {
	selectionRate: {
		rate: "selection rate",
		of: "rows"
	},
	truePositiveRate: {
		rate: "true positive rate",
		of: "positives"
	},
	falsePositiveRate: {
		rate: "false positive rate",
		of: "negatives"
	},
	positivePredictiveValue: {
		rate: "positive predictive value",
		of: "predicted positives"
	},
	accuracy: {
		rate: "accuracy",
		of: "rows"
	}
};
function resultOf(rule, disparity, { cells, ...estimation }, groups, confidence) {
	let subject = `${disparity.name} of ${rule.group}`, nameOf = (cell) => groups.names[cell.group] ?? "", samples = cells.map((cell) => ({
		value: nameOf(cell),
		note: `${rateWords[cell.rate].rate} ${share(cell.value)} of ${formatCount(cell.rows)} ${rateWords[cell.rate].of}${cell.estimable ? "" : ", too few to judge"}`
	})), small = smallGroups(rule, cells, nameOf), notes = [
		...disparity.rates.flatMap((rate) => extremes(rate, cells, nameOf)),
		...groups.without === 0 ? [] : [`${formatCount(groups.without)} of ${formatCount(groups.of)} rows (${percentOf(groups.without, groups.of)}) have no ${rule.group} and belong to no group.`],
		...disparity.name === "four_fifths" ? ["The four-fifths rule is a guideline about hiring in the United States, and no general test of fairness."] : []
	], tooFew = small ?? estimation.tooFew?.replace(/\.$/, "");
	if (tooFew !== void 0 && Number.isNaN(estimation.estimate)) return {
		kind: "decided",
		subject,
		verdict: "inconclusive",
		message: [`${subject} cannot be estimated: ${tooFew}.`, ...notes].join(" "),
		hint: "Use a larger evaluation set, or put small groups together.",
		n: estimation.n,
		formula: estimation.formula,
		samples
	};
	let region = {
		allowed: disparity.kind === "difference" ? { high: rule.at_most ?? 0 } : { low: rule.at_least ?? 1 },
		boundary: "inclusive"
	}, proven = Number.isFinite(estimation.estimate) && positionOf(estimation.intervalAt(confidence), region) === "outside", { tooFew: _, ...enough } = estimation;
	return {
		kind: "estimated",
		subject,
		estimation: tooFew === void 0 || proven ? enough : {
			...enough,
			tooFew
		},
		quantity: "value",
		...region,
		outcomes: "three",
		use: "bound",
		family: "absolute",
		better: disparity.direction,
		notes: tooFew !== void 0 && proven ? [...notes, `Not judged: ${tooFew}.`] : notes,
		samples
	};
}
/** The groups that are not estimable, with the numbers that they lack. */
function smallGroups({ min_group: minGroup, min_positives: minPositives }, cells, nameOf) {
	let lacking = cells.filter(({ estimable }) => !estimable);
	if (lacking.length === 0) return;
	let said = lacking.slice(0, 5).map((cell) => {
		let { of } = rateWords[cell.rate];
		return `${nameOf(cell)} has ${formatCount(cell.rows)} ${of}`;
	}), more = lacking.length > said.length ? ` and ${formatCount(lacking.length - said.length)} more` : "";
	return `${said.join(", ")}${more} (a group needs ${formatCount(minGroup)} rows, and ${formatCount(minPositives)} of those that the rate is about)`;
}
function extremes(rate, cells, nameOf) {
	let judged = cells.filter((cell) => cell.rate === rate && cell.estimable).sort((a, b) => b.value - a.value), [most, least] = [judged[0], judged.at(-1)];
	if (most === void 0 || least === void 0 || most === least) return [];
	let words = (cell) => `${nameOf(cell)} (${share(cell.value)} of ${formatCount(cell.rows)})`;
	return [`The ${rateWords[rate].rate} is largest for ${words(most)} and smallest for ${words(least)}.`];
}
function share(value) {
	return Number.isNaN(value) ? "undefined" : value.toFixed(3);
}
function percentOf(part, whole) {
	return `${Number((100 * part / whole).toPrecision(3))} %`;
}
// actions/model-gate/src/commands/side-by-side.ts
/**
* Measures two things in turn, so that whatever slows the machine down meets both: one of each to warm up, then pairs whose order
* alternates.
*/
async function sideBySide(repetitions, [candidate, champion]) {
	await candidate(), await champion();
	let pairs = [];
	for (let at = 0; at < repetitions; at += 1) if (at % 2 == 0) {
		let first = await candidate();
		pairs.push([first, await champion()]);
	} else {
		let first = await champion();
		pairs.push([await candidate(), first]);
	}
	return pairs;
}
// actions/model-gate/src/rules/ratio-of-quantiles.ts
const replicates = 2e3;
/**
* The ratio of a quantile of both sides with the percentile bootstrap over pairs.
* @param quantile between 0 and 1, linear between order statistics (type 7)
*/
function ratioOfQuantiles(pairs, quantile, random) {
	let side = (of, at) => quantileOfSorted(Float64Array.from(of, (pair) => pair[at]).sort(), quantile), [candidate, champion] = [side(pairs, 0), side(pairs, 1)], drawn = Float64Array.from({ length: replicates }, () => {
		let sample = pairs.map((_, __, all) => all[random.integer(all.length)] ?? [0, 1]);
		return side(sample, 0) / side(sample, 1);
	}).sort();
	return {
		estimation: {
			estimate: candidate / champion,
			n: pairs.length,
			unit: "pairs",
			formula: `ratio of the ${quantile}-quantiles of both sides`,
			intervalAt: (level) => ({
				low: quantileOfSorted(drawn, (1 - level) / 2),
				high: quantileOfSorted(drawn, (1 + level) / 2),
				level,
				method: `percentile bootstrap over pairs (${replicates} replicates)`
			}),
			...drawn[0] === drawn.at(-1) ? { tooFew: "all pairs are equal, so nothing is known of their spread" } : {}
		},
		candidate,
		champion
	};
}
// actions/model-gate/src/rules/latency.ts
const latency = {
	id: "latency",
	title: "The candidate is not slower than allowed",
	needs: "none",
	page: {
		what: "Wall time of two commands, measured side by side on the same machine: candidate and champion in turn, in an order that changes from pair to pair, after one of each to warm up. Absolute times of other machines are never compared.",
		decision: "Passes when the whole interval of the ratio is at most `ratio_at_most`, fails when it lies wholly above, and is inconclusive otherwise.",
		formula: "quantile(seconds of the candidate) / quantile(seconds of the champion), interval by the percentile bootstrap over pairs (2,000 replicates)",
		notWhen: "Not for a server's tail latency under load, and not where a start-up of seconds hides the difference: let the command score many rows.",
		example: "{ rule: latency, candidate: python score.py new.joblib, champion: python score.py old.joblib, ratio_at_most: 1.2 }"
	},
	measure: async (rule, { workingDirectory, host, seed }) => {
		let { variables, signal, log } = host, run = (command, what) => runShell({
			command,
			what,
			workingDirectory,
			variables,
			signal,
			log: { info: log.debug }
		}), { estimation, candidate, champion } = ratioOfQuantiles(await sideBySide(rule.repetitions, [() => run(rule.candidate, "The rule latency's `candidate`"), () => run(rule.champion, "The rule latency's `champion`")]), rule.quantile, randomFrom(seed));
		return [{
			kind: "estimated",
			subject: rule.quantile === .5 ? "latency" : `latency (quantile ${rule.quantile})`,
			estimation,
			quantity: "ratio",
			candidate,
			champion,
			allowed: { high: rule.ratio_at_most },
			boundary: "inclusive",
			outcomes: "three",
			use: "bound",
			family: "absolute",
			better: "lower",
			unit: "s"
		}];
	}
};
/**
* The most memory that a command and everything it started had resident at one moment, sampled from `/proc` every 10 ms.
* @returns bytes
* @throws UserError (`evidence`) on a machine without `/proc`, and when the command fails or ends before it was seen
*/
async function peakMemory(options) {
	if (process.platform !== "linux") throw evidenceError(`Memory is measured on Linux only, and this machine runs ${process.platform}.`, { hint: "Let the job run on Linux." });
	let mark = `gatewright-${process.pid}-${performance.now()}`, peak = 0, running = !0, watch = (async () => {
		let known = /* @__PURE__ */ new Map();
		for (; running;) peak = Math.max(peak, await residentBytes(mark, known)), await setTimeout(10);
	})();
	try {
		await runShell({
			...options,
			variables: {
				...options.variables,
				GATEWRIGHT_MEASURED: mark
			}
		});
	} finally {
		running = !1, await watch;
	}
	if (peak > 0) return peak;
	throw evidenceError(`${options.what} ended before its memory could be looked at.`, { hint: "Let it do the work whose memory matters: load the model and score some rows." });
}
async function residentBytes(mark, known) {
	let pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number), bytes = 0;
	for (let pid of pids) {
		let ours = known.get(pid);
		ours !== !0 && (ours = (await readFile(`/proc/${pid}/environ`, "latin1").catch(() => "")).includes(mark), ours && known.set(pid, !0)), ours && (bytes += await rss(pid));
	}
	return bytes;
}
async function rss(pid) {
	let status = await readFile(`/proc/${pid}/status`, "latin1").catch(() => ""), [, kilobytes = "0"] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
	return Number(kilobytes) * 1024;
}
// actions/model-gate/src/verdict/numbers.ts
/** Decimals with which the numbers of one finding are shown: two significant digits of what is uncertain, at least three places. */
function decimalsFor(...uncertain) {
	let sizes = uncertain.filter((size) => Number.isFinite(size) && size > 0), smallest = Math.min(...sizes);
	return Number.isFinite(smallest) ? Math.min(Math.max(1 - Math.floor(Math.log10(smallest)), smallest >= 10 ? 0 : 3), 8) : 4;
}
/**
* At least `decimals`, and as many more as it takes to show a difference that is no zero, between values that differ by just that: 0.761
* against 0.761 by 0.000 says nothing, and 0.752 against 0.757 by 0.006 reads as a mistake.
*/
function agreeingDecimals(decimals, compared) {
	let { candidate, champion, difference } = compared;
	if (![
		candidate,
		champion,
		difference
	].every(Number.isFinite) || Math.abs(difference) < 1e-12) return decimals;
	for (let more = decimals; more <= 12; more += 1) if (agreeAt(more, compared)) return more;
	return decimals;
}
function agreeAt(decimals, { candidate, champion, difference, relative }) {
	let shown = (value, places) => Number(value.toFixed(places)), between = shown(candidate, decimals) - shown(champion, decimals);
	if (relative) return Math.abs(between) > 0 && shown(difference * 100, shareDecimals(decimals)) !== 0;
	let said = shown(difference, decimals);
	return said !== 0 && Math.abs(between - said) < .5 * 10 ** -decimals;
}
/** Decimals of a share in percent beside values with `decimals`. */
function shareDecimals(decimals) {
	return Math.max(decimals - 2, 1);
}
/** A number with a fixed number of decimals, a true minus and grouped thousands. */
function fixed(value, decimals) {
	if (value === 1e400) return "infinity";
	if (value === -1e400) return "−infinity";
	let shown = Math.abs(value).toFixed(decimals), [whole = "", fraction] = shown.split(".");
	return `${value < 0 && Number(shown) !== 0 ? "−" : ""}${formatCount(Number(whole))}${fraction === void 0 ? "" : `.${fraction}`}`;
}
/** `95 %`, `99.75 %`. */
function percent(level) {
	return level > .9995 ? `1 − ${Number(((1 - level) * 100).toPrecision(3))} %` : `${Number((level * 100).toPrecision(level > .999 ? 5 : 4))} %`;
}
/** `1,234 bytes`, `52.4 MB`: powers of ten, as file managers and clouds count. */
function bytesWords(bytes) {
	let units = [
		"kB",
		"MB",
		"GB",
		"TB"
	];
	if (bytes < 1e4) return `${formatCount(bytes)} bytes`;
	let power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
	return `${Number((bytes / 1e3 ** power).toPrecision(4))} ${units[power - 1]}`;
}
// actions/model-gate/src/rules/memory.ts
const memory = {
	id: "memory",
	title: "The candidate takes no more memory than allowed",
	needs: "none",
	page: {
		what: "The most memory that a command and all it starts have resident at one moment (Linux, sampled every 10 ms): against a fixed limit, or as a ratio to the champion's command, measured side by side.",
		decision: "Against `at_most` the largest of all repetitions counts. Against `ratio_at_most` it passes when the whole interval of the ratio of medians is at most the limit, fails when it lies wholly above, and is inconclusive otherwise.",
		formula: "max over repetitions of peak resident bytes, or median(candidate) / median(champion)",
		notWhen: "Not for the size of the model's file: use `size`. Memory of a graphics card is not seen.",
		example: "{ rule: memory, candidate: python score.py model.joblib, at_most: 2 GB }"
	},
	measure: async (rule, { workingDirectory, host, seed }) => {
		let { variables, signal, log } = host, run = (command, what) => peakMemory({
			command,
			what,
			workingDirectory,
			variables,
			signal,
			log: { info: log.debug }
		}), candidate = () => run(rule.candidate, "The rule memory's `candidate`");
		if (rule.at_most !== void 0) {
			let peaks = [];
			for (let at = 0; at < rule.repetitions; at += 1) peaks.push(await candidate());
			let peak = Math.max(...peaks);
			return [{
				kind: "decided",
				subject: "memory",
				verdict: peak <= rule.at_most ? "pass" : "fail",
				message: `The candidate takes up to ${bytesWords(peak)} in ${rule.repetitions} repetitions, and may take at most ${bytesWords(rule.at_most)}.`,
				estimate: peak,
				n: rule.repetitions,
				unit: "bytes",
				threshold: `<= ${bytesWords(rule.at_most)}`,
				formula: memory.page.formula
			}];
		}
		let { champion: command, ratio_at_most: most = 1 } = rule;
		if (command === void 0) return [{
			kind: "decided",
			subject: "memory",
			verdict: "error",
			message: "`ratio_at_most` needs the command of the champion.",
			hint: "Give it in `champion`."
		}];
		let { estimation, ...sides } = ratioOfQuantiles(await sideBySide(rule.repetitions, [candidate, () => run(command, "The rule memory's `champion`")]), .5, randomFrom(seed));
		return [{
			kind: "estimated",
			subject: "memory",
			estimation,
			quantity: "ratio",
			candidate: sides.candidate / 1e6,
			champion: sides.champion / 1e6,
			allowed: { high: most },
			boundary: "inclusive",
			outcomes: "three",
			use: "bound",
			family: "absolute",
			better: "lower",
			unit: "MB"
		}];
	}
}, noLeakage = {
	id: "no-leakage",
	title: "No row of the evaluation set was trained on",
	needs: "candidate",
	page: {
		what: "Rows of the evaluation set whose id (or the columns in `on`) also stands in the training data: `train`, or the policy's `train.data.train`.",
		decision: "Fails when a single row stands in both. There is no interval: a row that leaked is known.",
		formula: "count of evaluation rows whose `on` columns equal those of a training row, which must be 0",
		notWhen: "Not enough by itself: another id is another row here, so near duplicates, and rows of the same patient or user, leak as well. Put what must not be shared into `on`.",
		example: "{ rule: no-leakage, train: data/train.csv, on: [patient_id] }"
	},
	measure: async (rule, context) => {
		let { predictions } = context.evidence;
		if (predictions === void 0) throw evidenceError("Leakage is looked for in the evaluation set's rows, and there is no predictions file.", { hint: "Name it under `train.outputs.predictions`." });
		let path = rule.train ?? context.model.train?.data.train;
		if (path === void 0 || /^[a-z][a-z0-9-]+:/.test(path)) throw evidenceError("No file with the training data is named.", { hint: "Name it in the rule's `train`: a table with the ids that were trained on." });
		let on = rule.on.length > 0 ? rule.on : context.gate.predictions.id, { rows, examples, of, otherRows } = await predictions.rowsAlsoIn(path, on, rule.location), holds = rows === 0, which = examples.length === 0 ? "" : `, such as ${examples.slice(0, 3).join(", ")}`;
		return [{
			kind: "decided",
			subject: on.join(", "),
			verdict: holds ? "pass" : "fail",
			message: `${formatCount(rows)} of ${formatCount(of)} evaluation rows also stand among the ${formatCount(otherRows)} rows of ${path}, by ${on.join(", ")}${which}.`,
			...holds ? {} : { hint: "Take these rows out of the training data and train again: the metrics are too good." },
			estimate: rows,
			n: of,
			threshold: "= 0",
			formula: noLeakage.page.formula,
			samples: examples.map((value) => ({ value }))
		}];
	}
}, noRegression = {
	id: "no-regression",
	title: "There is no evidence that the candidate is worse",
	needs: "champion",
	page: {
		what: "Candidate and champion on the same rows. Blocks only when the evidence says that the candidate is worse by more than `margin` (0 when not given), so an equal model is blocked at most at the stated rate, 2.5 % with `confidence: 0.95`, whatever the number of rows. The interval is about the choice of rows and not about the luck of a training: on thousands of rows two seeds of one training can differ by 0.001, and the interval sees it. Let `margin` be at least what two seeds differ by.",
		decision: "Fails when the interval of the difference lies wholly beyond the margin on the worse side, passes otherwise, and prints the smallest loss that it could have seen: a pass on 80 rows is weak.",
		formula: "metric(candidate) − metric(champion) < −margin, over the whole interval (signs turned where lower is better)",
		notWhen: "Not where a loss must be ruled out, such as before a deployment: `non-inferior` passes only on evidence that there is none.",
		example: "{ rule: no-regression, metric: roc_auc, margin: 0.005 }"
	},
	measure: async (rule, context) => {
		let relative = rule.relative_margin !== void 0, { metric, ...measured } = differenceToChampion({
			...rule,
			relative
		}, context);
		return relative || refuseIdleMargin(metric, rule.margin, rule.location), [{
			kind: "estimated",
			subject: metric.name,
			...measured,
			allowed: worseByAtMost(rule.relative_margin ?? rule.margin, metric),
			boundary: "inclusive",
			outcomes: "two",
			use: rule.use,
			family: "comparison",
			better: metric.direction
		}];
	}
}, nonInferior = {
	id: "non-inferior",
	title: "The candidate is not worse than the champion by the margin",
	needs: "champion",
	page: {
		what: "Candidate and champion on the same rows. The rule for a model that replaces another: passes only on evidence that the candidate loses less than `margin` (in the metric's unit), or less than `relative_margin` (a share of the champion's value).",
		decision: "Passes when the whole interval of the difference lies strictly inside the margin, fails when it lies wholly beyond, and is inconclusive otherwise, with the rows that would settle it.",
		formula: "metric(candidate) − metric(champion) > −margin (signs turned where lower is better)",
		notWhen: "Not with a margin far below what the evaluation set can see: then equal models are inconclusive forever. `gatewright plan` says how many rows a margin needs.",
		example: "{ rule: non-inferior, metric: roc_auc, margin: 0.01 }"
	},
	measure: async (rule, context) => {
		let relative = rule.relative_margin !== void 0, { metric, ...measured } = differenceToChampion({
			...rule,
			relative
		}, context);
		return relative || refuseIdleMargin(metric, rule.margin ?? 0, rule.location), [{
			kind: "estimated",
			subject: metric.name,
			...measured,
			allowed: worseByAtMost(rule.relative_margin ?? rule.margin ?? 0, metric),
			boundary: "strict",
			outcomes: "three",
			use: rule.use,
			family: "comparison",
			better: metric.direction
		}];
	}
}, overfitGap = {
	id: "overfit-gap",
	title: "The model is not much better on its training data",
	needs: "candidate",
	page: {
		what: "The candidate's metric on its training data (`train`: a predictions file in the same form) against the one on the evaluation set.",
		decision: "Passes when the whole interval of the gap is at most `at_most`, fails when it lies wholly above, and is inconclusive otherwise.",
		formula: "metric(train) − metric(evaluation), signs turned where lower is better; interval by the square-and-add method (MOVER) of both intervals",
		notWhen: "Not for models that fit their training data by design (nearest neighbours, unpruned forests).",
		example: "{ rule: overfit-gap, metric: roc_auc, train: train-predictions.csv, at_most: 0.05 }"
	},
	measure: async (rule, context) => {
		let metric = metricOf(rule), { predictions } = context.evidence;
		if (predictions === void 0) throw evidenceError("The gap needs the candidate's predictions, and there are none.", { hint: "Name them under `train.outputs.predictions`." });
		let train = await context.evidence.readPredictions(rule.train, "train predictions");
		for (let { candidate } of [train, predictions]) checkOutcomes(metric, candidate, rule.location, context.gate.predictions);
		if (train.evaluationDigest === predictions.evaluationDigest) throw evidenceError(`${rule.train} has the rows of the evaluation set, so the gap says nothing.`, { hint: "Name the predictions on the training data." });
		let [onTrain, onTest] = [train, predictions].map(({ candidate }) => estimateValue(metric, candidate, { seed: context.seed }));
		if (onTrain === void 0 || onTest === void 0) throw Error("Two estimates were asked for.");
		return [{
			kind: "estimated",
			subject: `${metric.name} gap`,
			estimation: gapOf(onTrain, onTest, metric.direction),
			quantity: "value",
			allowed: { high: rule.at_most },
			boundary: "inclusive",
			outcomes: "three",
			use: "bound",
			family: "absolute",
			notes: [`On the training data it is ${shown$1(onTrain.estimate)}, on the evaluation set ${shown$1(onTest.estimate)}.`]
		}];
	}
};
/** Square-and-add (Zou and Donner 2008): the interval of a difference from those of two independent estimates. */
function gapOf(train, test, direction) {
	let [first, second] = direction === "higher" ? [train, test] : [test, train], estimate = first.estimate - second.estimate, tooFew = train.tooFew ?? test.tooFew;
	return {
		estimate,
		n: Math.min(train.n, test.n),
		unit: test.unit,
		formula: "metric(train) − metric(evaluation)",
		...tooFew === void 0 ? {} : { tooFew },
		intervalAt: (level) => {
			let [a, b] = [first.intervalAt(level), second.intervalAt(level)];
			return {
				low: estimate - Math.hypot(first.estimate - a.low, b.high - second.estimate),
				high: estimate + Math.hypot(a.high - first.estimate, second.estimate - b.low),
				level,
				method: `square-and-add of two intervals (${a.method})`
			};
		}
	};
}
function shown$1(value) {
	return String(Number(value.toPrecision(4)));
}
// actions/model-gate/src/rules/popularity.ts
const popularity = {
	id: "popularity",
	title: "Recommendations are not only of what is popular anyway",
	needs: "candidate",
	page: {
		what: "How often the items that the candidate recommends were seen in training, on average over each user's first `k` recommendations, then over users. A recommender that drifts to the top sellers gains clicks in the test and buries the rest of the catalogue.",
		decision: "Passes when the whole interval is at most `at_most`, fails when it lies wholly above, and is inconclusive otherwise.",
		formula: "mean over users of the mean popularity of the first k items by score",
		notWhen: "Not without `popularity` under `predictions`: the count of each item in training is needed.",
		example: "{ rule: popularity, at_most: 250, k: 10 }"
	},
	measure: async (rule, { budget: _, ...context }) => {
		let name = `average_recommendation_popularity_at_${rule.k}`, { metric, estimation } = candidateValue({
			metric: name,
			location: rule.location
		}, context);
		return [{
			kind: "estimated",
			subject: metric.name,
			estimation,
			quantity: "value",
			allowed: { high: rule.at_most },
			boundary: "inclusive",
			outcomes: "three",
			use: "bound",
			family: "absolute",
			better: metric.direction
		}];
	}
}, reproducible = {
	id: "reproducible",
	title: "Training again with the same seed gives the same model",
	needs: "none",
	page: {
		what: "Runs the training command again, twice, with the same seed; each time it writes its predictions to the path in `GATEWRIGHT_PREDICTIONS`.",
		decision: "Passes when both say the same of every row. Otherwise passes only with `agreement` (the share of rows with the same decision) reached, and with `metric` differing by at most `tolerance`; without these it fails.",
		formula: "share of rows with equal decisions >= agreement, |metric(first) − metric(second)| <= tolerance",
		notWhen: "Not on every pull request of a training that takes hours: set it on a smoke run.",
		example: "{ rule: reproducible, run: python train.py --rows 500, metric: roc_auc, tolerance: 0.001, agreement: 0.99 }"
	},
	measure: async (rule, context) => {
		let first = await scoredAgain(rule.run, "The rule reproducible's `run`", context), second = await scoredAgain(rule.run, "The rule reproducible's `run`", context), again = await context.evidence.readPredictions(first, "first training", {
			path: second,
			name: "second training"
		}), { rows, differing, decisions } = largestDifference(again), base = {
			kind: "decided",
			subject: "training",
			n: rows,
			formula: reproducible.page.formula
		};
		if (differing === 0) return [{
			...base,
			verdict: "pass",
			message: `Two trainings say the same of all ${rows} rows.`
		}];
		let said = [`Two trainings differ in ${differing} of ${rows} rows`], problems = [], agreed = 1 - decisions / rows;
		if (rule.agreement === void 0 && rule.metric === void 0 && problems.push("no difference is allowed"), rule.agreement !== void 0 && (said.push(`decide ${(agreed * 100).toFixed(2)} % of them the same`), agreed < rule.agreement && problems.push(`at least ${rule.agreement * 100} % must be`)), rule.metric !== void 0) {
			if (rule.tolerance === void 0) throw evidenceError("The rule reproducible has a metric and no `tolerance`.", { hint: "Say how much it may differ." });
			let metric = metricOf({
				metric: rule.metric,
				location: rule.location
			}), sides = compared(again);
			checkOutcomes(metric, sides.candidate, rule.location, context.gate.predictions), checkOutcomes(metric, sides.champion, rule.location, context.gate.predictions);
			let gap = Math.abs(metricValue(metric, sides.candidate) - metricValue(metric, sides.champion));
			said.push(`and in ${metric.name} by ${Number(gap.toPrecision(3))}`), gap <= rule.tolerance || problems.push(`${metric.name} may differ by at most ${rule.tolerance}`);
		}
		let holds = problems.length === 0;
		return [{
			...base,
			verdict: holds ? "pass" : "fail",
			message: `${said.join(", ")}${holds ? "" : `: ${problems.join(", and ")}`}.`,
			...holds ? {} : { hint: "Fix all seeds, thread counts and data orders, or allow a difference in the rule." }
		}];
	}
}, size = {
	id: "size",
	title: "The model is not larger than allowed",
	needs: "none",
	page: {
		what: "Bytes of the model's file or folder (`train.outputs.model`, or `file`), against a fixed limit or as a ratio to the champion's, which the ledger knows.",
		decision: "Passes up to the limit itself, fails beyond. Sizes are exact, so there is no interval.",
		formula: "bytes(candidate) <= at_most, or bytes(candidate) / bytes(champion) <= ratio_at_most",
		notWhen: "Not for the memory that the model takes when it runs: use `memory`.",
		example: "{ rule: size, at_most: 50 MB }"
	},
	measure: async (rule, context) => {
		let path = rule.file ?? context.evidence.modelPath;
		if (path === void 0) throw evidenceError("No model file is named, so its size is not known.", { hint: "Name it under `train.outputs.model`, or in the rule's `file`." });
		let { bytes, digest } = await readModel(path, readContextOf(context));
		context.addEvidence({
			role: "model",
			path,
			digest,
			bytes
		});
		let { at_most: limit, ratio_at_most: ratioLimit } = rule;
		if (limit !== void 0) return [{
			kind: "decided",
			subject: "size",
			verdict: bytes <= limit ? "pass" : "fail",
			message: `${path} has ${bytesWords(bytes)}, and may have at most ${bytesWords(limit)}.`,
			estimate: bytes,
			unit: "bytes",
			threshold: `<= ${bytesWords(limit)}`,
			formula: "bytes of all files"
		}];
		let { championBytes, modelPath } = context.evidence;
		if (path !== modelPath) throw configurationError(`The ledger knows the size of the champion's model, not that of ${path}.`, { hint: "Leave `file` out with `ratio_at_most`, or use `at_most`." });
		if (championBytes instanceof UserError) throw championBytes;
		if (championBytes === void 0) return [{
			kind: "decided",
			subject: "size",
			verdict: "skipped",
			message: "There is no champion in the ledger whose size this one could be compared with."
		}];
		let most = ratioLimit ?? 1, ratio = bytes / championBytes;
		return [{
			kind: "decided",
			subject: "size",
			verdict: ratio <= most ? "pass" : "fail",
			message: `${path} has ${bytesWords(bytes)}, ${ratio.toFixed(3)} times the champion's ${bytesWords(championBytes)}, and may have at most ${most} times.`,
			estimate: ratio,
			threshold: `<= ${most}`,
			formula: "bytes(candidate) / bytes(champion)"
		}];
	}
}, superior = {
	id: "superior",
	title: "The candidate is better than the champion by the margin",
	needs: "champion",
	page: {
		what: "Candidate and champion on the same rows. Passes only on evidence that the candidate is better by more than `margin` (0 when not given), or by more than `relative_margin` as a share of the champion's value.",
		decision: "Passes when the whole interval of the difference lies strictly beyond the margin on the better side, fails when it lies wholly on the other, and is inconclusive otherwise.",
		formula: "metric(candidate) − metric(champion) > margin (signs turned where lower is better)",
		notWhen: "Not for routine retraining: an equally good model never passes. Use `non-inferior`.",
		example: "{ rule: superior, metric: roc_auc, margin: 0.005, severity: warn }"
	},
	measure: async (rule, context) => {
		let relative = rule.relative_margin !== void 0, { metric, ...measured } = differenceToChampion({
			...rule,
			relative
		}, context);
		return relative || refuseIdleMargin(metric, rule.margin, rule.location), [{
			kind: "estimated",
			subject: metric.name,
			...measured,
			allowed: betterByAtLeast(rule.relative_margin ?? rule.margin, metric),
			boundary: rule.inclusive === !0 ? "inclusive" : "strict",
			outcomes: "three",
			use: rule.use,
			family: "comparison",
			better: metric.direction
		}];
	}
}, value = {
	id: "value",
	title: "The decisions of the candidate are worth no less",
	needs: "champion",
	page: {
		what: "What a decision is worth, as an SQL expression over one row of the predictions file (its columns, with the prediction and scores of the model whose turn it is): margin, cost of an inspection, minutes saved. The mean over rows is compared with the champion's on the same rows; more is better.",
		decision: "Passes when the whole interval of the difference lies strictly inside `no_worse_by` (in the expression's unit, per row), fails when it lies wholly beyond, and is inconclusive otherwise.",
		formula: "mean over rows of (value(candidate) − value(champion)) > −no_worse_by; interval of a paired mean",
		notWhen: "Not for values that a few rows dominate, such as one large claim: the interval then says honestly that the evidence cannot tell. Use more rows, or a bounded value.",
		example: "{ rule: value, sql: \"CASE WHEN y_hat = 1 THEN 40 - cost ELSE 0 END\", no_worse_by: 0.5, unit: EUR }"
	},
	measure: async (rule, context) => {
		let predictions = neededPredictions(context, "A value per row"), { candidate } = compared(predictions), worth = await predictions.numberPerRow(rule.sql, rule.location);
		if (worth.champion === void 0) throw Error("A comparison rule was called without a champion.");
		let [mine, theirs] = [worthOf(candidate, worth.candidate), worthOf(candidate, worth.champion)], { slice, seed } = context, estimation = estimateDifference(meanValue, mine, theirs, {
			...slice === void 0 ? {} : { rows: slice.rows },
			seed
		}), rows = rowsInQuestion(candidate.n, slice), suffix = rule.unit === void 0 ? "" : ` ${rule.unit}`, total = (side) => `${amount(totalOf(side, rows))}${suffix}`;
		return [{
			kind: "estimated",
			subject: "value per row",
			estimation,
			quantity: "difference",
			candidate: estimation.candidate,
			champion: estimation.champion,
			allowed: worseByAtMost(rule.no_worse_by, meanValue),
			boundary: "strict",
			outcomes: "three",
			use: "bound",
			family: "comparison",
			better: "higher",
			...rule.unit === void 0 ? {} : { unit: rule.unit },
			...estimation.test === void 0 ? {} : { test: estimation.test },
			notes: [`Over all ${formatCount(rows.length)} rows it is ${total(mine)}, and ${total(theirs)} with the champion${candidate.weight === void 0 ? "" : " (weighted)"}.`]
		}];
	}
}, meanValue = {
	name: "value",
	title: "mean value of a row",
	formula: "mean over rows of the policy's expression",
	direction: "higher",
	tasks: ["regression"],
	needs: ["prediction"],
	range: [-1e400, 1e400],
	form: meanForm("number", ({ prediction }) => (row) => prediction?.[row] ?? NaN)
};
/** The values in the place of predictions; rows keep their weight, their group and their time. */
function worthOf({ n, weight, group, time }, worth) {
	return {
		task: "regression",
		n,
		prediction: worth,
		...weight === void 0 ? {} : { weight },
		...group === void 0 ? {} : { group },
		...time === void 0 ? {} : { time }
	};
}
function totalOf({ prediction, weight }, rows) {
	let total = 0, lost = 0;
	for (let row of rows) {
		let x = (prediction?.[row] ?? 0) * (weight?.[row] ?? 1), after = total + x;
		lost += Math.abs(total) >= Math.abs(x) ? total - after + x : x - after + total, total = after;
	}
	return total + lost;
}
/** Whole numbers from a hundred on, else four digits; a true minus. */
function amount(total) {
	let size = Math.abs(total), shown = size >= 100 ? formatCount(Math.round(size)) : String(Number(size.toPrecision(4)));
	return total < 0 ? `−${shown}` : shown;
}
// actions/model-gate/src/rules/searched-slices.ts
const mostSlices = 1e4;
/**
* All slices by one of the columns and by two of them that have rows, in the order of the columns; within a column in the order
* of its values. Rows without a value are a slice of their own.
* @param rows that are divided, ascending
* @throws UserError (`evidence`) when there are more than 10,000
*/
function searchedSlices(columns, rows) {
	let parts = columns.map((column) => partOf(column, rows)), pairs = parts.flatMap((first, at) => parts.slice(at + 1).map((second) => [first, second]));
	if ((parts.length + pairs.length) * rows.length > 1e8) throw evidenceError(`${columns.length} columns and their pairs of ${formatCount(rows.length)} rows are more than are searched at once.`, { hint: "Name fewer columns." });
	let found = [], add = (slices) => {
		if (found.push(...slices), found.length > mostSlices) throw tooMany(columns);
	};
	for (let part of parts) add(divided(part, rows));
	for (let [first, second] of pairs) add(divided(paired(first, second, columns), rows));
	return found;
}
function partOf(column, rows) {
	let { name } = column;
	if ("numbers" in column) return byQuartiles(name, Float64Array.from(rows, (row) => column.numbers[row] ?? NaN));
	let { codes, values } = column, own = Int32Array.from(rows, (row) => codes[row] ?? -1), counts = new Int32Array(values.length);
	for (let code of own) code >= 0 && (counts[code] = (counts[code] ?? 0) + 1);
	let used = values.flatMap((value, code) => (counts[code] ?? 0) > 0 ? [{
		value,
		code
	}] : []);
	if (used.every(({ value }) => value.trim() !== "" && Number.isFinite(Number(value))) && used.length > 8) {
		let numbers = Float64Array.from(values, Number);
		return byQuartiles(name, Float64Array.from(own, (code) => code < 0 ? NaN : numbers[code] ?? NaN));
	}
	let placeOf = new Map(used.map(({ code }, place) => [code, place]));
	return {
		codes: own.map((code) => placeOf.get(code) ?? used.length),
		names: [...used.map(({ value }) => `${name} = ${value}`), noValue(name)]
	};
}
function noValue(name) {
	return `${name} has no value`;
}
/** Cut at the quartiles over rows (the smallest value that a quarter, half, three quarters of them do not exceed); equal ones are one. */
function byQuartiles(name, numbers) {
	let rising = numbers.filter((number) => !Number.isNaN(number)).sort(), largest = rising.at(-1), quartiles = [
		1,
		2,
		3
	].flatMap((quarter) => rising[Math.max(Math.ceil(quarter * rising.length / 4) - 1, 0)] ?? []), cuts = [...new Set(quartiles)].filter((cut) => cut !== largest), names = Array.from({ length: cuts.length + 1 }, (_, place) => {
		let [from, to] = [cuts[place - 1], cuts[place]];
		return from === void 0 ? to === void 0 ? `${name} has a value` : `${name} ≤ ${to}` : to === void 0 ? `${name} > ${from}` : `${from} < ${name} ≤ ${to}`;
	});
	return {
		codes: Int32Array.from(numbers, (number) => {
			if (Number.isNaN(number)) return names.length;
			let place = cuts.findIndex((cut) => number <= cut);
			return place < 0 ? cuts.length : place;
		}),
		names: [...names, noValue(name)]
	};
}
function paired(first, second, columns) {
	let places = /* @__PURE__ */ new Map(), names = [];
	return {
		codes: first.codes.map((one, at) => {
			let other = second.codes[at] ?? 0, key = one * second.names.length + other, known = places.get(key);
			if (known !== void 0) return known;
			if (places.size >= mostSlices) throw tooMany(columns);
			return places.set(key, names.length), names.push(`${first.names[one]} and ${second.names[other]}`), names.length - 1;
		}),
		names
	};
}
function divided({ codes, names }, rows) {
	let counts = new Int32Array(names.length);
	for (let code of codes) counts[code] = (counts[code] ?? 0) + 1;
	let starts = new Int32Array(names.length);
	for (let code = 1; code < names.length; code += 1) starts[code] = (starts[code - 1] ?? 0) + (counts[code - 1] ?? 0);
	let next = Int32Array.from(starts), order = new Int32Array(rows.length);
	return codes.forEach((code, at) => {
		let place = next[code] ?? 0;
		order[place] = rows[at] ?? 0, next[code] = place + 1;
	}), names.flatMap((name, code) => {
		let [start, count] = [starts[code] ?? 0, counts[code] ?? 0];
		return count === 0 ? [] : [{
			name,
			rows: order.subarray(start, start + count)
		}];
	});
}
function tooMany(columns) {
	let sizes = columns.map((column) => `${column.name} has ${"values" in column ? formatCount(column.values.length) : "5"}`);
	return evidenceError(`The values of ${columns.map(({ name }) => name).join(", ")} make more than ${formatCount(mostSlices)} slices (${sizes.join(", ")} values).`, { hint: "Name fewer columns, or columns with fewer values; rare values can be put together before." });
}
// actions/model-gate/src/rules/slice-column.ts
/**
* A column to search for slices: its values, or its numbers when it has more of them than slices may have.
* @throws UserError for a column that is not there, and for one of too many values that are no numbers
*/
async function sliceColumn(name, predictions, location) {
	try {
		return {
			name,
			...await predictions.column(name, location)
		};
	} catch (error) {
		if (!(error instanceof UserError) || error.kind !== "evidence") throw error;
		let numbers = await numbersOf(name, predictions, location);
		if (numbers === void 0) throw error;
		return {
			name,
			numbers
		};
	}
}
/** NaN where a row has no value; undefined when a value is no finite number. */
async function numbersOf(name, predictions, location) {
	let column = quoteIdentifier(name), number = `TRY_CAST(${column} AS DOUBLE)`, finite = `coalesce(isfinite(${number}), false)`;
	try {
		if ((await predictions.rowsWhere(`${column} IS NOT NULL AND NOT ${finite}`, location)).length > 0) return;
		let { candidate } = await predictions.numberPerRow(`CASE WHEN ${finite} THEN ${number} ELSE 0 END`, location), numbers = Float64Array.from(candidate);
		for (let row of await predictions.rowsWhere(`${column} IS NULL`, location)) numbers[row] = NaN;
		return numbers;
	} catch (error) {
		if (error instanceof UserError) return;
		throw error;
	}
}
// actions/model-gate/src/rules/worst-slice.ts
const worstSlice = {
	id: "worst-slice",
	title: "No part of the data is left behind",
	needs: "candidate",
	page: {
		what: "Searches all values of the columns, and all pairs of two of them, for the part of the data on which the metric is worst: numbers with more than eight values are cut at their quartiles, rows without a value are a part of their own, parts under `min_rows` rows are counted and not judged. `at_least` or `at_most` holds for the metric itself, `margin` for its loss against the champion.",
		decision: "Fails when the interval of a part lies wholly beyond the limit at the level 1 − (1 − confidence) / number of parts, so that the best of many chance findings does not block. Passes when every part's own interval is inside (for passing no adjustment is needed), and is inconclusive otherwise. The part that decided is named. A part in which too little is known for an interval is counted; where its estimate is beyond the limit the finding is inconclusive.",
		formula: "worst over slices of metric(candidate), or of metric(candidate) − metric(champion); Bonferroni over slices",
		notWhen: "Not in place of rules about parts that you know to matter: name them as `slices`, and no correction for a search is needed.",
		example: "{ rule: worst-slice, metric: accuracy, columns: [operator, season], margin: 0.05, min_rows: 200 }"
	},
	measure: async (rule, context) => {
		let predictions = neededPredictions(context, "The search for the worst slice");
		if (rule.margin !== void 0) {
			let { champion } = predictions;
			if (champion.kind === "broken") throw champion.error;
			if (champion.kind === "absent") {
				let message = `Nothing was compared: ${champion.reason}.`;
				return [{
					kind: "decided",
					subject: rule.metric,
					verdict: "skipped",
					message
				}];
			}
		}
		let metric = metricOf(rule), measure = measureOf(rule, metric, predictions, context), columns = [];
		for (let name of rule.columns) columns.push(await sliceColumn(name, predictions, rule.location));
		let all = rowsInQuestion(predictions.candidate.n, context.slice), found = searchedSlices(columns, all), large = found.filter(({ rows }) => rows.length >= rule.min_rows), small = smallNote(found, rule.min_rows, predictions.candidate.n, all.length), about = `by ${rule.columns.join(", ")}`;
		if (large.length === 0) return [{
			kind: "decided",
			subject: `${metric.name} in the worst slice ${about}`,
			verdict: "inconclusive",
			message: `No slice ${about} has ${formatCount(rule.min_rows)} rows, so none was judged.`,
			hint: "Use a larger evaluation set, columns with fewer values, or a smaller `min_rows`."
		}];
		let region = regionOf(rule, metric), { worst, ranked, notJudged, count, adjusted } = search(large, measure, region, context.gate.confidence);
		if (worst === void 0) return [{
			kind: "decided",
			subject: `${metric.name} in the worst of ${plural(count, "slice")} ${about}`,
			verdict: "inconclusive",
			message: `${metric.name} cannot be judged in any of ${plural(count, "slice")} ${about}: ${notJudged.reason}.`,
			hint: "Use a larger evaluation set, or columns with fewer values."
		}];
		let { slice, estimation, candidate, champion } = worst;
		return [{
			kind: "estimated",
			subject: `${metric.name} of ${slice.name} (worst of ${plural(count, "slice")} ${about})`,
			estimation: adjusted ? simultaneous(estimation, count) : estimation,
			quantity: champion === void 0 ? "value" : "difference",
			...champion === void 0 ? {} : {
				candidate,
				champion
			},
			...region,
			outcomes: "three",
			use: "bound",
			family: rule.margin === void 0 ? "absolute" : "comparison",
			better: metric.direction,
			notes: [
				adjusted ? `The interval holds for all ${formatCount(count)} slices at once.` : `The own interval of each of ${plural(count, "slice")} lies inside.`,
				...notJudged.slices === 0 ? [] : [`In ${formatCount(notJudged.slices)} of them too little is known (${notJudged.reason}), so they were not judged.`],
				...small
			],
			samples: ranked.slice(0, 10).map((one) => ({
				value: one.slice.name,
				count: one.slice.rows.length,
				note: `${metric.name} ${rule.margin === void 0 ? "" : "differs by "}${shown(one.value)}`
			}))
		}];
	}
};
function regionOf({ at_least, at_most, margin }, metric) {
	return margin === void 0 ? {
		allowed: at_most === void 0 ? at_least === void 0 ? {} : { low: at_least } : { high: at_most },
		boundary: "inclusive"
	} : {
		allowed: worseByAtMost(margin, metric),
		boundary: "strict"
	};
}
function measureOf({ margin, location }, metric, predictions, { gate, seed }) {
	let { candidate } = predictions;
	checkOutcomes(metric, candidate, location, gate.predictions);
	let options = ({ name, rows }) => ({
		rows,
		seed: `${seed}\n${name}`
	});
	if (margin === void 0) return {
		value: (rows) => metricValue(metric, candidate, rows),
		estimate: (slice) => estimateValue(metric, candidate, options(slice))
	};
	let { champion } = compared(predictions);
	return checkOutcomes(metric, champion, location, gate.predictions), {
		value: (rows) => metricValue(metric, candidate, rows) - metricValue(metric, champion, rows),
		estimate: (slice) => estimateDifference(metric, candidate, champion, options(slice))
	};
}
/**
* The slice that decides. One is outside at the adjusted level: the one that is so most clearly. All are inside at their own
* level: the one that comes closest to the limit. Else the worst that is not inside, or of which too little is known.
*/
function search(slices, measure, region, confidence) {
	let count = slices.length, { ranked, nowhere } = rank(slices, measure, region), notJudged = {
		slices: nowhere,
		reason: "the metric is not defined"
	}, result = {
		ranked,
		notJudged,
		count
	}, beyond = [], undecided, unknown, closest;
	for (let { slice, value } of ranked) {
		let right = positionOf({
			low: value,
			high: value
		}, region) === "inside";
		if (right && (undecided ?? unknown) !== void 0) break;
		let estimation = measure.estimate(slice), judged = {
			slice,
			estimation,
			candidate: estimation.candidate ?? value,
			champion: estimation.champion
		};
		if (estimation.tooFew !== void 0) {
			notJudged.slices += 1, notJudged.reason = estimation.tooFew, right || (unknown ??= judged);
			continue;
		}
		let own = estimation.intervalAt(confidence), position = positionOf(own, region);
		if (position === "outside" && beyond.push({
			judged,
			distance: distanceBeyond(own, region)
		}), !right || position !== "inside") {
			undecided ??= judged;
			continue;
		}
		let room = roomInside(own, region);
		(closest === void 0 || room < closest.room) && (closest = {
			judged,
			room
		});
	}
	beyond.sort((a, b) => b.distance - a.distance);
	let level = adjustedLevel(confidence, count), clearest = beyond.find(({ judged }) => positionOf(judged.estimation.intervalAt(level), region) === "outside")?.judged;
	if (clearest !== void 0) return {
		...result,
		worst: clearest,
		adjusted: !0
	};
	let open = undecided ?? unknown;
	return open === void 0 ? {
		...result,
		worst: closest?.judged,
		adjusted: !1
	} : {
		...result,
		worst: open,
		adjusted: !0
	};
}
/** Worst first; slices of equal value in the order of the search. */
function rank(slices, measure, { allowed }) {
	let all = slices.map((slice) => ({
		slice,
		value: measure.value(slice.rows)
	})), ranked = all.filter(({ value }) => !Number.isNaN(value)), sign = allowed.low === void 0 ? -1 : 1;
	return ranked.sort((a, b) => sign * (a.value - b.value)), {
		ranked,
		nowhere: all.length - ranked.length
	};
}
/** How far an interval lies beyond the limit, in its own widths: the one that is so by more is so more clearly. */
function distanceBeyond({ low, high }, { allowed }) {
	return (allowed.low === void 0 ? low - (allowed.high ?? 0) : allowed.low - high) / Math.max(high - low, Number.MIN_VALUE);
}
/** What is left between an interval that is inside and the limit. */
function roomInside({ low, high }, { allowed }) {
	return allowed.low === void 0 ? (allowed.high ?? 0) - high : low - allowed.low;
}
/** Bonferroni: all intervals together hold with the probability `level`. */
function adjustedLevel(level, count) {
	return Math.min(1 - (1 - level) / count, 1 - 2 ** -52);
}
function simultaneous(estimation, count) {
	return {
		...estimation,
		intervalAt: (level) => {
			let interval = estimation.intervalAt(adjustedLevel(level, count));
			return {
				...interval,
				method: `${interval.method}, Bonferroni over ${formatCount(count)} slices`
			};
		}
	};
}
function smallNote(found, minRows, n, of) {
	let small = found.filter(({ rows }) => rows.length < minRows);
	if (small.length === 0) return [];
	let covered = new Uint8Array(n);
	for (let { rows } of small) for (let row of rows) covered[row] = 1;
	let rows = covered.reduce((sum, one) => sum + one, 0), share = Number((100 * rows / of).toPrecision(3));
	return [`${plural(small.length, "slice")} under ${formatCount(minRows)} rows, which hold ${share} % of the rows, ${small.length === 1 ? "was" : "were"} not searched.`];
}
function shown(value) {
	return String(Number(value.toPrecision(4))).replace("-", "−");
}
// actions/model-gate/src/rules/all-rules.ts
/** Every rule by its id, in the order of the documentation. */
const gateRules = {
	"at-least": atLeast,
	"at-most": atMost,
	between,
	"no-regression": noRegression,
	"non-inferior": nonInferior,
	superior,
	"at-most-improvement": atMostImprovement,
	"worst-slice": worstSlice,
	fairness,
	calibration,
	churn,
	"beats-baseline": beatsBaseline,
	"overfit-gap": overfitGap,
	convergence,
	reproducible,
	deterministic,
	"no-leakage": noLeakage,
	popularity,
	coverage,
	diversity,
	value,
	attribution,
	size,
	memory,
	latency
};
export { percent as a, scoredAgain as c, fixed as i, agreeingDecimals as n, shareDecimals as o, decimalsFor as r, positionOf as s, gateRules as t };
