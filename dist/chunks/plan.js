import { t as didYouMean } from "./suggestion.js";
import { n as metricNames, t as metricNamed } from "./catalogue.js";
import { a as studentTUpperQuantile, c as normalSf, i as binomialSf, n as binomialCdf, o as normalCdf, t as metricMeant } from "./usual-names.js";
import { n as wrongNumber } from "./plan-numbers2.js";
import { a as decisionQuantile, c as oneSidedError, i as checkShare, n as smallestVisible, o as designQuantiles, r as checkPositive, s as distanceFromLimit, t as rowsFromPrecision } from "./smallest-visible.js";
import { a as hypotheses, c as checkLogError, i as errorPerDecision, l as checkPositive$1, n as hoeffdingHalfWidth, o as logHypotheses, r as hoeffdingRows, t as hoeffdingExponent } from "./hoeffding.js";
import { i as percentText, n as fewRowsNote, o as rowsText, r as numberText, t as countText } from "./plan-answer2.js";
// packages/cli/src/plan/metric-family.ts
/** @throws UserError for a name that is no metric, with what may have been meant */
function metricFamily(name) {
	if (name === "value") return {
		kind: "number",
		metric: name,
		unit: "rows"
	};
	let metric = metricNamed(name);
	if (metric === void 0) {
		let meant = metricMeant(name), guess = meant === void 0 ? didYouMean(name, [...metricNames, "value"]) : `; did you mean ${meant}?`;
		throw wrongNumber(`There is no metric ${name}${guess === "" ? "." : guess}`);
	}
	if (name === "roc_auc") return {
		kind: "auc",
		metric: name
	};
	if (name === "recall") return {
		kind: "share",
		metric: name,
		rows: "positive"
	};
	if (name === "specificity") return {
		kind: "share",
		metric: name,
		rows: "negative"
	};
	if (name === "precision" || metric.form.kind === "ranks") return {
		kind: "other",
		metric: name
	};
	let { mean, unit } = metric.form;
	return mean === "share" && unit === "rows" ? {
		kind: "share",
		metric: name,
		rows: "all"
	} : mean === void 0 ? {
		kind: "other",
		metric: name
	} : {
		kind: "number",
		metric: name,
		unit
	};
}
/**
* The share of rows that a share is taken of: all for accuracy, the positive ones for recall.
* @throws UserError when the prevalence that this needs was not given
*/
function countedShare({ metric, rows }, numbers) {
	if (rows === "all") return 1;
	let prevalence = numbers.share("prevalence");
	if (prevalence === void 0) throw wrongNumber(`${metric} counts ${rows} rows only: --prevalence P says how many of all are positive.`);
	return rows === "positive" ? prevalence : 1 - prevalence;
}
// packages/stats/src/power/normal-power.ts
/**
* Rows after which the interval lies wholly on the truth's side of the limit with the planned power.
* n = ((z_decide · sd_limit + z_reach · sd_truth) / distance)², not rounded
* @throws RangeError when distance or a standard deviation is not above 0, or the design is none
*/
function normalRows({ distance, atLimit, atTruth }, design) {
	checkPositive(distance, "distance");
	let { decide, reach } = designQuantiles(design);
	return ((decide * atLimit + reach * atTruth) / distance) ** 2;
}
/**
* The probability that n rows decide: Φ((√n · distance − z_decide · sd_limit) / sd_truth).
* @throws RangeError when n is not above 0, or level or error outside (0, 1)
*/
function normalPower({ distance, atLimit, atTruth, n }, certainty) {
	checkPositive(n, "n");
	let surplus = Math.sqrt(n) * distance - decisionQuantile(certainty) * atLimit;
	return atTruth === 0 ? +(surplus > 0) : normalCdf(surplus / atTruth);
}
// packages/stats/src/power/smallest-with-power.ts
/**
* The smallest x in (0, most] at which a rising power reaches the planned one, by halving, to the last digits.
* @param powerAt rising on (0, most]
* @returns NaN when not even `most` reaches it
*/
function smallestWithPower(powerAt, power, most) {
	if (!(powerAt(most) >= power)) return NaN;
	let low = 0, high = most;
	for (let step = 0; step < 100; step += 1) {
		let middle = (low + high) / 2;
		if (middle <= low || middle >= high) break;
		powerAt(middle) >= power ? high = middle : low = middle;
	}
	return high;
}
/**
* The smallest whole number of at least `least` at which a rising power reaches the planned one.
* @param start a guess, where the search begins; above 1e14 it is the answer
*/
function smallestRows(powerAt, power, least, start) {
	if (start > 0x5af3107a4000) return Math.ceil(start);
	let high = Math.max(least, Math.ceil(start)), low = least - 1;
	for (let step = 1; !(powerAt(high) >= power); step *= 2) if (low = high, high += step, !Number.isSafeInteger(high)) return 1e400;
	for (let step = 1; high - step > low && powerAt(high - step) >= power; step *= 2) high -= step;
	for (; high - low > 1;) {
		let middle = low + Math.floor((high - low) / 2);
		powerAt(middle) >= power ? high = middle : low = middle;
	}
	return high;
}
// packages/stats/src/power/paired-proportions.ts
/**
* Rows after which Tango's interval of the paired difference lies on the truth's side of the limit with the planned power,
* rounded up; at limit 0 McNemar's test.
*
* n = ((z_decide·√V₀ + z_reach·√(ψ − d²)) / (d − limit))², ψ discordance, d difference; V₀ = 2·p₂₁ + limit − limit², the
* variance of a row when the limit is true and the discordance has its most likely value; at limit 0: V₀ = ψ.
* @throws RangeError when discordance is outside (0, 1], the difference larger, the same as the limit, or the design none
* Source: Miettinen, Biometrics 24 (1968); Connor, Biometrics 43 (1987); Tango, Statistics in Medicine 17 (1998).
*/
function pairedProportionsRows(effect, design) {
	return Math.ceil(normalRows(normalEffect$2(effect), design));
}
/** The probability that n rows decide, by the approximation that `pairedProportionsRows` inverts. @throws RangeError as there */
function pairedProportionsPower(effect, certainty) {
	return normalPower({
		...normalEffect$2(effect),
		n: effect.n
	}, certainty);
}
/**
* How far above the limit the difference has to be so that n rows decide with the planned power. At limit 0 a loss of this
* size is seen as well as a gain.
* @returns NaN when n rows cannot see even the largest difference that the discordance allows
* @throws RangeError when discordance or limit has no possible value, n is not above 0, or the design none
*/
function pairedProportionsSmallestDistance({ discordance, limit = 0, n }, design) {
	return designQuantiles(design), checkPositive(n, "n"), smallestWithPower((distance) => pairedProportionsPower({
		discordance,
		difference: Math.min(discordance, limit + distance),
		limit,
		n
	}, design), design.power, discordance - limit);
}
/**
* The smallest margin at which n rows show a candidate with this difference (0: an equally good one) as non-inferior with
* the planned power.
* @returns NaN when there is none below 1
* @throws RangeError as `pairedProportionsSmallestDistance`
*/
function pairedProportionsSmallestMargin({ discordance, difference = 0, n }, design) {
	designQuantiles(design), checkPositive(n, "n");
	let least = Math.max(0, -difference);
	return difference > 0 && pairedProportionsPower({
		discordance,
		difference,
		limit: 0,
		n
	}, design) >= design.power ? 0 : least + smallestWithPower((distance) => pairedProportionsPower({
		discordance,
		difference,
		limit: -(least + distance),
		n
	}, design), design.power, (1 - least) * (1 - 2 ** -52));
}
function normalEffect$2({ discordance, difference, limit = 0 }) {
	if (!(discordance > 0 && discordance <= 1)) throw RangeError(`discordance must be above 0 and at most 1, not ${discordance}.`);
	if (!(Math.abs(difference) <= discordance)) throw RangeError(`The difference, ${difference}, cannot be larger than the discordance, ${discordance}.`);
	if (!(limit > -1 && limit < 1)) throw RangeError(`limit must be between -1 and 1, not ${limit}.`);
	return {
		distance: distanceFromLimit(difference, limit),
		atLimit: Math.sqrt(varianceAtLimit((discordance + difference) / 2, (discordance - difference) / 2, limit)),
		atTruth: Math.sqrt(Math.max(0, discordance - difference ** 2))
	};
}
/** Tango's restricted estimate of the lost share, at the shares themselves instead of counts. */
function varianceAtLimit(gained, lost, limit) {
	let b = (2 - gained + lost) * limit - gained - lost, c = -lost * limit * (1 - limit), restricted = (Math.sqrt(Math.max(0, b * b - 8 * c)) - b) / 4;
	return Math.max(0, 2 * restricted + limit * (1 - limit));
}
// packages/stats/src/reuse/bennett.ts
/**
* Rows so that a mean of numbers of small variance is off by more than `halfWidth` to one side with a probability of at most
* e^logError.
*
* N = ⌈−logError / (v/b² · h(b·ε/v))⌉, h(u) = (1 + u)·ln(1 + u) − u, with v variance, b bound, ε halfWidth
* @param logError natural logarithm of the error of one decision; negative
* @throws RangeError when variance, bound or halfWidth is not above 0 or logError not below 0
* Source: Bennett, Probability inequalities for the sum of independent random variables, JASA 57 (1962); Renggli et al.,
* MLSys 2019, section 4.1.
*/
function bennettRows(given, logError) {
	return checkLogError(logError), Math.ceil(-logError / bennettExponent(given));
}
/**
* What one row adds to the exponent of the bound: v/b² · h(b·ε/v).
* @throws RangeError when variance, bound or halfWidth is not above 0
*/
function bennettExponent({ variance, bound = 1, halfWidth }) {
	return checkPositive$1(variance, "variance"), checkPositive$1(bound, "bound"), checkPositive$1(halfWidth, "halfWidth"), variance / bound ** 2 * h(bound * halfWidth / variance);
}
/**
* The one-sided half-width that `rows` rows give: the ε with N · v/b² · h(b·ε/v) = −logError.
* @param logError natural logarithm of the error of one decision; negative
* @throws RangeError when variance, bound or rows is not above 0 or logError not below 0
*/
function bennettHalfWidth({ variance, bound = 1, rows }, logError) {
	checkPositive$1(variance, "variance"), checkPositive$1(bound, "bound"), checkPositive$1(rows, "rows"), checkLogError(logError);
	let target = -logError * bound ** 2 / (rows * variance);
	return variance / bound * inverseH(target);
}
/** (1 + u)·ln(1 + u) − u. Its series where the two terms would cancel. */
function h(u) {
	if (u > .01) return (1 + u) * Math.log1p(u) - u;
	let sum = 0;
	for (let k = 9; k >= 2; --k) sum = ((k % 2 == 0 ? 1 : -1) / (k * (k - 1)) + sum) * u;
	return sum * u;
}
/** The u > 0 with h(u) = y by Newton from above, where h is convex and so every step stays above the root. */
function inverseH(y) {
	let u = y / 3 + Math.sqrt((y / 3) ** 2 + 2 * y);
	for (let step = 0; step < 60; step += 1) {
		let next = u - (h(u) - y) / Math.log1p(u);
		if (!(next < u)) break;
		u = next;
	}
	return u;
}
// packages/stats/src/reuse/looks-served.ts
/**
* How many looks a set can serve: the largest H whose hypotheses the exponent of its rows still covers, ln K(H) ≤ N·exponent + ln δ.
*
* none and firstChange: H = ⌊δ·e^(N·exponent)⌋; full: H = ⌊(N·exponent + ln δ) / ln 2⌋; passes B: the largest H with
* Σ_{i=1}^{B} C(H, i) within.
* @param rows labelled rows of the set
* @param exponent of one row: `hoeffdingExponent` or `bennettExponent` at the half-width that decides
* @param logError ln δ of the whole history after its own split (a difference by the simple split: δ/2; Bennett: δ/4)
* @param use adaptivity of ease.ml/ci, or the passes after which the set is retired
* @returns 0 when not even one look is covered; infinite beyond 1.8e308
* @throws RangeError when rows or exponent is not above 0, logError not below 0 or passes not a whole number of 1 and more
*/
function looksServed({ rows, exponent, logError }, use) {
	if (checkPositive$1(rows, "rows"), checkPositive$1(exponent, "exponent"), !(logError < 0)) throw RangeError(`The logarithm of an error is below 0, not ${logError}.`);
	let available = rows * exponent + logError;
	return available < 0 ? 0 : use === "full" ? Math.floor(available / Math.LN2) : use === "none" || use === "firstChange" || use.passes === 1 ? Math.floor(Math.exp(available)) : mostLooks$1(available, use.passes);
}
/** K grows with H, so the largest H is bracketed by doubling and found by halving. */
function mostLooks$1(available, passes) {
	let fits = (looks) => logHypotheses({
		looks,
		passes
	}) <= available, most = 2 ** 53 - 1, low = 1, high = 2;
	for (; high < most && fits(high);) low = high, high = Math.min(most, high * 2);
	for (; high - low > 1;) {
		let middle = low + Math.floor((high - low) / 2);
		fits(middle) ? low = middle : high = middle;
	}
	return low;
}
// packages/cli/src/plan/plan-budget.ts
/** A set that is asked more often than this is no test set. */
const mostLooks = 1e6;
/**
* Rows that serve a budget of looks, how many looks the rows that there are can serve, or how finely they decide then.
* @throws UserError when the numbers do not make a question, or the metric has no bound that holds over many looks
*/
function planBudget(family, goal, numbers) {
	let { looks, passes, error, rows, margin } = goal;
	if (family.kind !== "share") throw wrongNumber(`A budget needs a metric that is a share of rows, such as accuracy: ${family.metric} has no exact bounds.`);
	if (looks === void 0 && rows === void 0) throw wrongNumber("A budget needs --looks (how many rows does it take?) or --rows (how many looks can they serve?).");
	if (looks !== void 0 && passes > looks) throw wrongNumber(`--passes ${passes} are more than the ${looks} --looks.`);
	for (let [name, count] of Object.entries({
		looks,
		passes
	})) if (count !== void 0 && count > mostLooks) throw wrongNumber(`--${name} must be at most ${countText(mostLooks)}, not ${countText(count)}.`);
	if (margin >= 1) throw wrongNumber(`--margin must be below 1 for ${family.metric}, not ${margin}.`);
	let given = numbers.share("discordance"), discordance = given ?? .06, counted = countedShare(family, numbers), which = family.rows === "all" ? "rows" : `${family.rows} rows`, bounds = {
		discordance,
		counted,
		which
	}, answers = looks === void 0 ? servedLooks(goal, rows ?? 0, bounds) : rows === void 0 ? neededRows(goal, looks, bounds) : fineness(goal, looks, rows, bounds), parts = [
		`${looks === void 0 ? "" : `${countText(looks)} looks at `}an evaluation set${rows === void 0 ? "" : ` of ${rowsText(rows)}`}`,
		`retired at pass ${countText(passes)}`,
		`${family.metric}, margin ${numberText(margin)}`,
		`error ${percentText(error)} over all looks`
	], assumptions = [
		`On at most ${percentText(discordance)} of the ${which} exactly one of the two models is right${given === void 0 ? " (assumed; --discordance gives another share)" : ""}.`,
		...counted === 1 ? [] : [`${percentText(counted)} of all rows are ${family.rows}; only they count.`],
		...looks === void 0 ? [] : [priceOf(goal, looks)],
		"Nothing but pass or not is shown between the looks (reveal: verdict); whoever sees scores learns more than is paid for."
	];
	return rows !== void 0 && assumptions.push(...fewRowsNote(rows * counted * discordance)), {
		question: parts.join(", "),
		assumptions,
		answers
	};
}
const bennett = {
	method: "Bennett's bound, always valid while the models differ so little",
	formula: "N = (ln K − ln(δ/4)) / (p/b²·h(b·ε/p)), h(u) = (1 + u)·ln(1 + u) − u, b = 1 + p, p the share on which they differ"
}, hoeffding = {
	method: "Hoeffding's bound, always valid",
	formula: "N = 2·(ln K − ln(δ/2)) / ε²"
}, score = {
	method: "Paired score bound at error/K (normal approximation)",
	formula: "n = ((z_decide·√V₀ + z_reach·√ψ) / margin)², z_decide at error/K"
};
function neededRows(goal, looks, { discordance, counted }) {
	let { margin, power, error, passes } = goal, each = errorPerDecision({
		looks,
		passes
	}, error), total = (needed) => Math.ceil(needed / counted), answers = [];
	if (each.error > 0) {
		let needed = total(pairedProportionsRows({
			discordance,
			difference: 0,
			limit: -margin
		}, {
			error: each.error,
			power
		}));
		answers.push({
			sentence: `${rowsText(needed)}: at each look an equally good candidate passes \`non-inferior\` with margin ${numberText(margin)} in ${percentText(power)} of cases.`,
			quantity: "rows",
			value: needed,
			...score
		});
	}
	let small = total(bennettRows({
		...variance(discordance),
		halfWidth: margin
	}, each.logError - Math.log(4))), any = total(hoeffdingRows({
		range: 2,
		halfWidth: margin
	}, each.logError - Math.LN2));
	return answers.push({
		sentence: `${rowsText(small)}: every difference is known to within ±${numberText(margin)} at all looks together, while the models differ on no more rows than assumed.`,
		quantity: "rows",
		value: small,
		...bennett
	}, {
		sentence: `${rowsText(any)}: the same, however much the models differ.`,
		quantity: "rows",
		value: any,
		...hoeffding
	}), answers;
}
function servedLooks(goal, rows, { discordance, counted }) {
	let { margin, power, error, passes } = goal, n = rows * counted, logError = Math.log(error), use = { passes }, logLevel = finestError({
		discordance,
		margin,
		n
	}, power, logError), byScore = logLevel === void 0 ? 0 : looksServed({
		rows: 1,
		exponent: -logLevel,
		logError
	}, use), small = looksServed({
		rows: n,
		exponent: bennettExponent({
			...variance(discordance),
			halfWidth: margin
		}),
		logError: logError - Math.log(4)
	}, use), any = looksServed({
		rows: n,
		exponent: hoeffdingExponent({
			range: 2,
			halfWidth: margin
		}),
		logError: logError - Math.LN2
	}, use);
	return [
		{
			sentence: `${looksText(byScore, rows)} at each of which an equally good candidate passes \`non-inferior\` with margin ${numberText(margin)} in ${percentText(power)} of cases.`,
			quantity: "looks",
			value: finite(byScore),
			...score
		},
		{
			sentence: `${looksText(small, rows)} at all of which together every difference is known to within ±${numberText(margin)}, while the models differ on no more rows than assumed.`,
			quantity: "looks",
			value: finite(small),
			...bennett
		},
		{
			sentence: `${looksText(any, rows)} with the same, however much the models differ.`,
			quantity: "looks",
			value: finite(any),
			...hoeffding
		}
	];
}
/**
* The logarithm of the smallest error of one decision at which n rows still reach the power: the whole error may be shared
* among as many hypotheses. undefined when they do not even at the whole error.
*/
function finestError({ discordance, margin, n }, power, logError) {
	let reached = (logarithm) => pairedProportionsPower({
		discordance,
		difference: 0,
		limit: -margin,
		n
	}, { error: Math.exp(logarithm) }) >= power;
	if (!reached(logError)) return;
	let low = -700, high = logError;
	if (reached(low)) return low;
	for (let step = 0; step < 60; step += 1) {
		let middle = (low + high) / 2;
		reached(middle) ? high = middle : low = middle;
	}
	return high;
}
function fineness(goal, looks, rows, { discordance, counted }) {
	let { margin, power, error, passes } = goal, n = rows * counted, each = errorPerDecision({
		looks,
		passes
	}, error), answers = [];
	if (each.error > 0) {
		let least = pairedProportionsSmallestMargin({
			discordance,
			n
		}, {
			error: each.error,
			power
		});
		answers.push({
			sentence: Number.isFinite(least) ? `With ${rowsText(rows)} the smallest margin at which an equally good candidate passes \`non-inferior\` in ${percentText(power)} of these looks is ${numberText(least)}.` : `${rowsText(rows)} cannot show an equally good candidate as non-inferior at so many looks, whatever the margin.`,
			quantity: "margin",
			value: Number.isFinite(least) ? least : null,
			...score
		});
		let reached = pairedProportionsPower({
			discordance,
			difference: 0,
			limit: -margin,
			n
		}, { error: each.error });
		answers.push({
			sentence: `With margin ${numberText(margin)} such a candidate passes in ${percentText(reached)} of them.`,
			quantity: "probability",
			value: reached,
			...score
		});
	}
	let small = bennettHalfWidth({
		...variance(discordance),
		rows: n
	}, each.logError - Math.log(4)), any = hoeffdingHalfWidth({
		range: 2,
		rows: n
	}, each.logError - Math.LN2);
	return answers.push({
		sentence: `With ${rowsText(rows)} every difference ${withinText(small)} at all these looks together, while the models differ on no more rows than assumed.`,
		quantity: "half-width",
		value: small,
		...bennett
	}, {
		sentence: `However much the models differ, it ${withinText(any)}.`,
		quantity: "half-width",
		value: any,
		...hoeffding
	}), answers;
}
function variance(discordance) {
	return {
		variance: discordance,
		bound: 1 + discordance
	};
}
function priceOf({ passes, error }, looks) {
	let each = errorPerDecision({
		looks,
		passes
	}, error), count = looks <= 60 ? countText(Number(hypotheses({
		looks,
		passes
	}))) : `e^${numberText(Math.log(error) - each.logError)}`, level = each.error > 0 ? numberText(each.error) : `e^${numberText(each.logError)}`;
	return `${countText(looks)} looks of which ${countText(passes)} may pass are ${count} hypotheses (K = Σ C(looks, i), i = 1 … passes), so that each decision may err ${level}.`;
}
function looksText(looks, rows) {
	let served = looks === 0 ? "not one look" : looks === 1 ? "1 look" : `${countText(looks)} looks`;
	return `${rowsText(rows)} can serve ${served}`;
}
/** A difference lies within ±1 whatever the rows say. */
function withinText(halfWidth) {
	return halfWidth < 1 ? `is known to within ±${numberText(halfWidth)}` : "may be anything";
}
/** JSON has no infinity. */
function finite(value) {
	return Number.isFinite(value) ? value : null;
}
// packages/stats/src/power/independent-proportions.ts
/**
* Rows of each sample after which the score interval of the difference lies on the truth's side of the limit with the
* planned power, rounded up.
*
* n = ((z_decide·√(p̃₁q̃₁ + p̃₂q̃₂) + z_reach·√(p₁q₁ + p₂q₂)) / (p₁ − p₂ − limit))², p̃ the most likely shares when the limit
* is true; at limit 0 both are (p₁ + p₂)/2, the pooled share.
* @throws RangeError when a share is outside (0, 1), the difference is the limit, or the design none
* Source: Fleiss, Levin and Paik, Statistical methods for rates and proportions, 3rd ed., section 4.2; Farrington and Manning,
* Statistics in Medicine 9 (1990), method 3.
*/
function independentProportionsRows(effect, design) {
	return Math.ceil(normalRows(normalEffect$1(effect), design));
}
function normalEffect$1({ candidate, champion, limit = 0 }) {
	if (checkShare(candidate, "candidate"), checkShare(champion, "champion"), !(limit > -1 && limit < 1)) throw RangeError(`limit must be between -1 and 1, not ${limit}.`);
	let distance = distanceFromLimit(candidate - champion, limit), atLimit = likeliestAtLimit(candidate, champion, limit);
	return {
		distance,
		atLimit: spread$1(atLimit + limit, atLimit),
		atTruth: spread$1(candidate, champion)
	};
}
/** Square root of the sum of the variances of two shares. */
function spread$1(first, second) {
	return Math.sqrt(first * (1 - first) + second * (1 - second));
}
/**
* The champion's share q that makes equally large samples with these shares most likely when the candidate's is q + limit:
* the derivative of the logarithm of that likelihood falls, so it is found by halving.
*/
function likeliestAtLimit(candidate, champion, limit) {
	if (limit === 0) return (candidate + champion) / 2;
	let low = Math.max(0, -limit), high = Math.min(1, 1 - limit);
	for (let step = 0; step < 100; step += 1) {
		let q = (low + high) / 2;
		if (q <= low || q >= high) break;
		let p = q + limit;
		candidate / p - (1 - candidate) / (1 - p) + champion / q - (1 - champion) / (1 - q) > 0 ? low = q : high = q;
	}
	return (low + high) / 2;
}
// packages/stats/src/power/noncentral-t.ts
/** Positive abscissae and weights of the Gauss–Legendre rule with 16 points (Abramowitz and Stegun, table 25.4). */
const abscissae = [
	.09501250983763744,
	.2816035507792589,
	.45801677765722737,
	.6178762444026438,
	.755404408355003,
	.8656312023878318,
	.9445750230732326,
	.9894009349916499
], weights = [
	.1894506104550685,
	.18260341504492358,
	.16915651939500254,
	.14959598881657674,
	.12462897125553388,
	.09515851168249279,
	.062253523938647894,
	.027152459411754096
];
/**
* The upper tail of Student's t with a shifted numerator, P(T > t) for T = (Z + shift) / √(χ²/df): the power of a t test.
*
* The normal tail of t·s − shift, averaged over the density of s = √(χ²/df) by Gauss–Legendre panels that are finer where
* the normal tail turns; the density is divided by its own sum. Absolute error below 1e-11.
* @param df degrees of freedom, above 0
* @throws RangeError when df is not above 0 or a number is not finite
* Source: Johnson, Kotz and Balakrishnan, Continuous univariate distributions 2, chapter 31.
*/
function noncentralTSf(t, df, shift) {
	if (!(df > 0 && df < 1e400)) throw RangeError(`df must be above 0, not ${df}.`);
	if (!Number.isFinite(t) || !Number.isFinite(shift)) throw RangeError(`t and shift must be finite, not ${t} and ${shift}.`);
	let deviation = 1 / Math.sqrt(2 * df), low = Math.max(0, 1 - 14 * deviation), high = 1 + 14 * deviation, tail = 0, mass = 0, edges = panelEdges(low, high, t, shift);
	for (let at = 1; at < edges.length; at += 1) {
		let from = edges[at - 1] ?? 0, half = ((edges[at] ?? 0) - from) / 2, middle = from + half;
		for (let point = 0; point < abscissae.length; point += 1) {
			let offset = half * (abscissae[point] ?? 0), weight = half * (weights[point] ?? 0);
			for (let s of [middle - offset, middle + offset]) {
				let density = weight * Math.exp((df - 1) * Math.log(s) - df * (s * s - 1) / 2);
				mass += density, tail += density * normalSf(t * s - shift);
			}
		}
	}
	return tail / mass;
}
function panelEdges(low, high, t, shift) {
	let edges = [];
	for (let panel = 0; panel <= 24; panel += 1) edges.push(low + (high - low) * panel / 24);
	if (t !== 0) for (let turn = -8; turn <= 8; turn += 1) {
		let edge = (shift + turn) / t;
		edge > low && edge < high && edges.push(edge);
	}
	return edges.sort((a, b) => a - b);
}
// packages/stats/src/power/mean.ts
/**
* Rows after which the t interval of a mean lies on the truth's side of the limit with the planned power.
* @returns the smallest whole number of rows, at least 2
* @throws RangeError when the standard deviation is not above 0, the mean is the limit, or the design none
* Source: Cohen, Statistical power analysis for the behavioral sciences, 2nd ed., chapter 2; exact by the noncentral t.
*/
function meanRows(effect, design) {
	let ratio = effectSize(effect), { decide, reach } = designQuantiles(design), start = ((decide + reach) / ratio) ** 2;
	return start > 1e9 ? Math.ceil(start) : smallestRows((n) => powerOf$1(ratio, n, design), design.power, 2, start);
}
/**
* The probability that the t interval of n rows lies on the truth's side of the limit: P(T > t_{1−α}(n − 1)), T noncentral
* with shift √n · |mean − limit| / standard deviation.
* @throws RangeError as `meanRows`, and when n is no whole number of 2 and more
*/
function meanPower(effect, certainty) {
	return decisionQuantile(certainty), checkRows(effect.n), powerOf$1(effectSize(effect), effect.n, certainty);
}
/**
* How far from the limit the mean has to be so that n rows decide with the planned power, in the unit of the standard deviation given.
* @throws RangeError when the standard deviation is not above 0, n no whole number of 2 and more, or the design none
*/
function meanSmallestDistance({ standardDeviation, n }, design) {
	checkPositive(standardDeviation, "standardDeviation"), checkRows(n);
	let { decide, reach } = designQuantiles(design), most = 4 * (1 + decide + Math.abs(reach)) * (1 + studentTUpperQuantile(oneSidedError(design), n - 1)) / Math.sqrt(n);
	return standardDeviation * smallestWithPower((ratio) => powerOf$1(ratio, n, design), design.power, most);
}
function powerOf$1(ratio, n, certainty) {
	return noncentralTSf(studentTUpperQuantile(oneSidedError(certainty), n - 1), n - 1, Math.sqrt(n) * ratio);
}
function effectSize({ mean, limit = 0, standardDeviation }) {
	return checkPositive(standardDeviation, "standardDeviation"), distanceFromLimit(mean, limit) / standardDeviation;
}
function checkRows(n) {
	if (!Number.isSafeInteger(n) || n < 2) throw RangeError(`n must be a whole number of 2 and more, not ${n}.`);
}
// packages/stats/src/power/hanley-mcneil.ts
/**
* The variance of the area under the ROC curve before any data, for scores with exponential tails:
* (A(1 − A) + (n₊ − 1)(Q₁ − A²) + (n₋ − 1)(Q₂ − A²)) / (n₊·n₋), Q₁ = A/(2 − A), Q₂ = 2A²/(1 + A).
* @param expected.auc in (0, 1)
* @param expected.positives n₊, above 0; may be a fraction, as an expected number
* @param expected.negatives n₋, above 0
* @throws RangeError for other values
* Source: Hanley and McNeil, The meaning and use of the area under a ROC curve, Radiology 143 (1982).
*/
function hanleyMcNeilVariance({ auc, positives, negatives }) {
	checkShare(auc, "auc"), checkPositive(positives, "positives"), checkPositive(negatives, "negatives");
	let q1 = auc / (2 - auc) - auc ** 2, q2 = 2 * auc ** 2 / (1 + auc) - auc ** 2;
	return (auc * (1 - auc) + Math.max(0, positives - 1) * q1 + Math.max(0, negatives - 1) * q2) / (positives * negatives);
}
/**
* The variance of the difference of two such areas on the same rows: V₁ + V₂ − 2·r·√(V₁V₂).
* @param expected.correlation r of the two estimated areas, in (−1, 1); some 0.5 to 0.9 for a model and its successor
* @throws RangeError as `hanleyMcNeilVariance`, and for a correlation outside (−1, 1)
* Source: Hanley and McNeil, A method of comparing the areas under ROC curves derived from the same cases, Radiology 148 (1983).
*/
function pairedHanleyMcNeilVariance({ candidate, champion, positives, negatives, correlation }) {
	if (!(correlation > -1 && correlation < 1)) throw RangeError(`correlation must be between -1 and 1, not ${correlation}.`);
	let first = hanleyMcNeilVariance({
		auc: candidate,
		positives,
		negatives
	}), second = hanleyMcNeilVariance({
		auc: champion,
		positives,
		negatives
	});
	return first + second - 2 * correlation * Math.sqrt(first * second);
}
// packages/stats/src/power/roc-auc.ts
/**
* Rows after which the interval of the area lies on the truth's side of the limit with the planned power, with Hanley and
* McNeil's variance at the planned area (the interval's own variance is estimated there, not at the limit).
* @throws RangeError when a number is outside (0, 1), the area is the limit, or the design none
*/
function rocAucRows(effect, design) {
	let { prevalence } = effect;
	return rowsAt(distanceOf(effect), (n) => hanleyMcNeilVariance({
		auc: effect.auc,
		...expected(prevalence, n)
	}), design);
}
/** The probability that n rows decide. @throws RangeError as `rocAucRows` */
function rocAucPower(effect, certainty) {
	checkPositive(effect.n, "n");
	let variance = hanleyMcNeilVariance({
		auc: effect.auc,
		...expected(effect.prevalence, effect.n)
	});
	return waldPower(distanceOf(effect), variance, certainty);
}
/**
* Rows after which the interval of the difference of two areas lies on the truth's side of the limit with the planned power.
* @throws RangeError when a number is outside its range, the difference is the limit, or the design none
*/
function pairedRocAucRows(effect, design) {
	return rowsAt(pairedDistance(effect), (n) => pairedVariance(effect, n), design);
}
/** The probability that n rows decide. @throws RangeError as `pairedRocAucRows` */
function pairedRocAucPower(effect, certainty) {
	return checkPositive(effect.n, "n"), waldPower(pairedDistance(effect), pairedVariance(effect, effect.n), certainty);
}
/**
* The smallest margin at which n rows show an equally good candidate as non-inferior with the planned power.
* @throws RangeError when a number is outside its range, n is not above 0, or the design none
*/
function pairedRocAucSmallestMargin({ auc, prevalence, correlation, n }, design) {
	checkPositive(n, "n");
	let { decide, reach } = designQuantiles(design), variance = pairedVariance({
		candidate: auc,
		champion: auc,
		prevalence,
		correlation
	}, n);
	return (decide + reach) * Math.sqrt(variance);
}
function rowsAt(distance, varianceAt, design) {
	let { decide, reach } = designQuantiles(design), large = 1e9, start = ((decide + reach) / distance) ** 2 * varianceAt(large) * large;
	return smallestRows((n) => waldPower(distance, varianceAt(n), design), design.power, 2, start);
}
function waldPower(distance, variance, certainty) {
	return normalCdf(distance / Math.sqrt(variance) - decisionQuantile(certainty));
}
function expected(prevalence, n) {
	return checkShare(prevalence, "prevalence"), {
		positives: n * prevalence,
		negatives: n * (1 - prevalence)
	};
}
function pairedVariance({ candidate, champion, prevalence, correlation }, n) {
	return pairedHanleyMcNeilVariance({
		candidate,
		champion,
		correlation,
		...expected(prevalence, n)
	});
}
function distanceOf({ auc, limit }) {
	return checkShare(limit, "limit"), distanceFromLimit(auc, limit);
}
function pairedDistance({ candidate, champion, limit = 0 }) {
	return distanceFromLimit(candidate - champion, limit);
}
/**
* Rows for `non-inferior` and `no-regression`, or what the rows that there are can see.
* @throws UserError when a number that the metric needs was not given
*/
function planComparison(family, goal, numbers) {
	if (goal.margin === void 0 && goal.rows === void 0) throw wrongNumber("A plan needs --margin (how many rows does it take?) or --rows (what can they see?), or both.");
	let plan = planOf$1(family, goal, numbers);
	return {
		question: [
			family.metric,
			...goal.margin === void 0 ? [] : [`margin ${numberText(goal.margin)}`],
			...goal.rows === void 0 ? [] : [`${rowsText(goal.rows)}`],
			`confidence ${percentText(goal.confidence)}`,
			`power ${percentText(goal.power)}`
		].join(", "),
		...plan
	};
}
function planOf$1(family, goal, numbers) {
	let standardError = numbers.positive("standard-error");
	if (standardError !== void 0) return measured(goal, standardError);
	switch (family.kind) {
		case "share": return shares(family, goal, numbers);
		case "number": return means(family, goal, numbers);
		case "auc": return areas(goal, numbers);
		case "other": throw wrongNumber(`No formula knows the variance of ${family.metric} before there is data: give --standard-error of the difference in a first gate run, and --rows that it had.`);
	}
}
function shares(family, goal, numbers) {
	let { margin, rows, power } = goal, design = {
		level: goal.confidence,
		power
	}, given = numbers.share("discordance"), discordance = given ?? .06, expected = numbers.share("expected"), counted = countedShare(family, numbers);
	if (margin !== void 0 && margin >= 1) throw wrongNumber(`--margin must be below 1 for ${family.metric}, not ${margin}.`);
	if (margin !== void 0 && margin > discordance) throw wrongNumber(`Models that disagree on ${percentText(discordance)} of the rows cannot differ by --margin ${margin}: give a --discordance of at least ${margin}.`);
	let which = family.rows === "all" ? "rows" : `${family.rows} rows`, assumptions = [`On ${percentText(discordance)} of the ${which} exactly one of the two models is right${given === void 0 ? " (assumed; --discordance gives another share)" : ""}.`, ...counted === 1 ? [] : [`${percentText(counted)} of all rows are ${family.rows}; only they count.`]], total = (needed) => Math.ceil(needed / counted), score = {
		method: "Paired score test (McNemar, Tango)",
		formula: "n = ((z_decide·√V₀ + z_reach·√(ψ − d²)) / (d − limit))², ψ the share of rows on which exactly one is right"
	}, answers = [];
	if (margin !== void 0) {
		let equal = total(pairedProportionsRows({
			discordance,
			difference: 0,
			limit: -margin
		}, design)), worse = total(pairedProportionsRows({
			discordance,
			difference: -margin
		}, design));
		if (answers.push(...rowsAnswers(equal, worse, goal, margin, score)), expected !== void 0 && expected > margin) {
			let apart = total(independentProportionsRows({
				candidate: expected - margin,
				champion: expected
			}, design));
			answers.push({
				sentence: `${countText(apart)} rows of each model would be needed for that if the two were measured on different rows, at ${family.metric} ${numberText(expected)}.`,
				quantity: "rows of each model",
				value: apart,
				method: "Score test of two independent shares",
				formula: "n = ((z_decide·√(2p̄q̄) + z_reach·√(p₁q₁ + p₂q₂)) / (p₁ − p₂))²"
			});
		}
	}
	if (rows !== void 0) {
		let n = rows * counted, least = pairedProportionsSmallestMargin({
			discordance,
			n
		}, design), loss = pairedProportionsSmallestDistance({
			discordance,
			n
		}, design);
		if (answers.push(marginAnswer(least, goal, rows, score), lossAnswer(loss, goal, rows, score)), margin !== void 0) {
			let reached = pairedProportionsPower({
				discordance,
				difference: 0,
				limit: -margin,
				n
			}, { level: goal.confidence });
			answers.push(powerAnswer(reached, rows, margin, score));
		}
	}
	let fewest = Math.min(...answers.flatMap(({ quantity, value }) => quantity === "rows" ? [value ?? 0] : []), rows ?? 1e400);
	return {
		assumptions: [...assumptions, ...fewRowsNote(fewest * counted * discordance)],
		answers
	};
}
function means(family, goal, numbers) {
	let { margin, rows, power } = goal, design = {
		level: goal.confidence,
		power
	}, standardDeviation = numbers.positive("standard-deviation");
	if (standardDeviation === void 0) throw wrongNumber(`${family.metric} is a mean over ${family.unit}: --standard-deviation of the difference between candidate and champion per ${family.unit === "rows" ? "row" : "query"} says how it varies.`);
	let t = {
		method: "Paired t test",
		formula: "power = P(T > t_decide), T noncentral t with shift √n·margin / standard deviation"
	}, answers = [];
	if (margin !== void 0) {
		let needed = meanRows({
			mean: 0,
			limit: -margin,
			standardDeviation
		}, design);
		answers.push(...rowsAnswers(needed, needed, goal, margin, t));
	}
	if (rows !== void 0) {
		if (rows < 2) throw wrongNumber("--rows must be 2 and more for a mean: one row does not vary.");
		let least = meanSmallestDistance({
			standardDeviation,
			n: rows
		}, design);
		if (answers.push(marginAnswer(least, goal, rows, t), lossAnswer(least, goal, rows, t)), margin !== void 0) {
			let reached = meanPower({
				mean: 0,
				limit: -margin,
				standardDeviation,
				n: rows
			}, { level: goal.confidence });
			answers.push(powerAnswer(reached, rows, margin, t));
		}
	}
	return {
		assumptions: [`Candidate and champion differ per ${family.unit === "rows" ? "row" : "query"} with a standard deviation of ${numberText(standardDeviation)}.`, ...family.unit === "queries" ? ["Rows are queries here: they vary independently, the rows within one do not."] : []],
		answers
	};
}
function areas(goal, numbers) {
	let { margin, rows, power } = goal, design = {
		level: goal.confidence,
		power
	}, auc = numbers.share("expected"), prevalence = numbers.share("prevalence");
	if (auc === void 0 || prevalence === void 0) throw wrongNumber("roc_auc needs --expected (the area, e.g. 0.85) and --prevalence (the share of positive rows).");
	let given = numbers.correlation("correlation"), correlation = given ?? .8, delong = {
		method: "Two areas on the same rows (DeLong), variance by Hanley and McNeil",
		formula: "margin = (z_decide + z_reach)·√(V₁ + V₂ − 2r√(V₁V₂))"
	}, answers = [];
	if (margin !== void 0) {
		if (margin >= auc) throw wrongNumber(`--margin must be below the area, ${auc}, not ${margin}.`);
		let equal = pairedRocAucRows({
			candidate: auc,
			champion: auc,
			limit: -margin,
			prevalence,
			correlation
		}, design), worse = pairedRocAucRows({
			candidate: auc - margin,
			champion: auc,
			prevalence,
			correlation
		}, design);
		answers.push(...rowsAnswers(equal, worse, goal, margin, delong));
	}
	if (rows !== void 0) {
		let least = pairedRocAucSmallestMargin({
			auc,
			prevalence,
			correlation,
			n: rows
		}, design);
		if (answers.push(marginAnswer(least, goal, rows, delong), lossAnswer(least, goal, rows, delong)), margin !== void 0) {
			let effect = {
				candidate: auc,
				champion: auc,
				limit: -margin,
				prevalence,
				correlation,
				n: rows
			};
			answers.push(powerAnswer(pairedRocAucPower(effect, { level: goal.confidence }), rows, margin, delong));
		}
	}
	return {
		assumptions: [`The area is ${numberText(auc)} and ${percentText(prevalence)} of the rows are positive.`, `The two areas have a correlation of ${numberText(correlation)}${given === void 0 ? " (assumed; --correlation gives another)" : ""}: models that err on the same rows have more.`],
		answers
	};
}
function measured(goal, standardError) {
	let { margin, rows, confidence, power } = goal;
	if (rows === void 0) throw wrongNumber("--standard-error needs --rows: the rows that it was measured on.");
	let design = {
		level: confidence,
		power
	}, scaled = {
		method: "From the standard error that was measured",
		formula: "smallest = (z_decide + z_reach)·standard error; rows grow with its square"
	}, visible = smallestVisible({ standardError }, confidence, power), answers = [marginAnswer(visible, goal, rows, scaled), lossAnswer(visible, goal, rows, scaled)];
	if (margin !== void 0) {
		let needed = rowsFromPrecision({
			difference: 0,
			limit: -margin,
			n: rows,
			standardError
		}, design);
		answers.unshift(...rowsAnswers(needed, needed, goal, margin, scaled));
	}
	return {
		assumptions: [`${rowsText(rows)} gave a standard error of the difference of ${numberText(standardError)}.`],
		answers
	};
}
function rowsAnswers(equal, worse, goal, margin, method) {
	let often = percentText(goal.power);
	return [{
		sentence: `${rowsText(equal)}: a candidate that is equally good passes \`non-inferior\` with margin ${numberText(margin)} in ${often} of cases.`,
		quantity: "rows",
		value: equal,
		...method
	}, {
		sentence: `${rowsText(worse)}: a candidate that is worse by ${numberText(margin)} is blocked by \`no-regression\` in ${often} of cases.`,
		quantity: "rows",
		value: worse,
		...method
	}];
}
function marginAnswer(least, { power }, rows, method) {
	return {
		sentence: Number.isFinite(least) ? `With ${rowsText(rows)} the smallest margin at which an equally good candidate passes \`non-inferior\` in ${percentText(power)} of cases is ${numberText(least)}.` : `${rowsText(rows)} cannot show an equally good candidate as non-inferior, whatever the margin.`,
		quantity: "margin",
		value: Number.isFinite(least) ? least : null,
		...method
	};
}
function lossAnswer(loss, { power }, rows, method) {
	return {
		sentence: Number.isFinite(loss) ? `With ${rowsText(rows)} \`no-regression\` sees a loss of ${numberText(loss)} in ${percentText(power)} of cases; smaller ones mostly pass unseen.` : `With ${rowsText(rows)} \`no-regression\` sees no loss that these models can have in ${percentText(power)} of cases.`,
		quantity: "difference",
		value: Number.isFinite(loss) ? loss : null,
		...method
	};
}
function powerAnswer(reached, rows, margin, method) {
	return {
		sentence: `With ${rowsText(rows)} a candidate that is equally good passes \`non-inferior\` with margin ${numberText(margin)} in ${percentText(reached)} of cases; in most of the others the verdict is inconclusive.`,
		quantity: "probability",
		value: reached,
		...method
	};
}
// packages/stats/src/power/proportion.ts
/**
* Rows after which Wilson's interval of a share lies on the truth's side of a limit with the planned power, rounded up.
* n = ((z_decide·√(p₀q₀) + z_reach·√(pq)) / (p − p₀))²
* @throws RangeError when a share is outside (0, 1), both are the same, or the design is none
* Source: Fleiss, Levin and Paik, Statistical methods for rates and proportions, 3rd ed., section 2.5 (without continuity correction).
*/
function proportionRows(effect, design) {
	return Math.ceil(normalRows(normalEffect(effect), design));
}
/**
* The exact probability that Wilson's interval of n rows lies on the truth's side of the limit: the binomial tail beyond the
* last count whose interval still holds the limit. It goes up and down in n like a saw.
* @throws RangeError as `proportionRows`, and when n is no whole number of 1 and more
*/
function proportionPowerExact({ proportion, limit, n }, certainty) {
	if (normalEffect({
		proportion,
		limit
	}), !Number.isSafeInteger(n) || n < 1) throw RangeError(`n must be a whole number of 1 and more, not ${n}.`);
	let reach = decisionQuantile(certainty) * Math.sqrt(n * limit * (1 - limit));
	if (proportion > limit) return binomialSf(Math.floor(n * limit + reach), n, proportion);
	let last = Math.ceil(n * limit - reach) - 1;
	return last < 0 ? 0 : binomialCdf(last, n, proportion);
}
function normalEffect({ proportion, limit }) {
	return checkShare(proportion, "proportion"), checkShare(limit, "limit"), {
		distance: distanceFromLimit(proportion, limit),
		atLimit: spread(limit),
		atTruth: spread(proportion)
	};
}
function spread(share) {
	return Math.sqrt(share * (1 - share));
}
// packages/cli/src/plan/plan-limit.ts
/**
* Rows after which a model that is as good as expected passes a fixed limit.
* @throws UserError when a number that the metric needs was not given, or the limit cannot be one of this metric
*/
function planLimit(family, goal, numbers) {
	let { limit, confidence, power } = goal, expected = family.kind === "number" ? numbers.number("expected") : numbers.share("expected");
	if (expected === void 0) throw wrongNumber(`--limit needs --expected: how good the model is, so that it can be told from ${limit}.`);
	if (expected === limit) throw wrongNumber(`--expected is the --limit, ${limit}: no number of rows tells them apart.`);
	if (family.kind !== "number" && !(limit > 0 && limit < 1)) throw wrongNumber(`--limit must be between 0 and 1 for ${family.metric}, not ${limit}.`);
	let rule = expected > limit ? "at-least" : "at-most", { needed, reached, assumptions, method } = answersOf(family, expected, goal, numbers), answers = [{
		sentence: `${rowsText(needed)}: a model whose ${family.metric} is ${numberText(expected)} passes \`${rule}\` ${numberText(limit)} in ${percentText(power)} of cases.`,
		quantity: "rows",
		value: needed,
		...method
	}];
	return goal.rows !== void 0 && reached !== void 0 && answers.push({
		...reached,
		...method
	}), {
		question: [
			family.metric,
			`limit ${numberText(limit)}`,
			`confidence ${percentText(confidence)}`,
			`power ${percentText(power)}`
		].join(", "),
		assumptions: [`The model's ${family.metric} is ${numberText(expected)}.`, ...assumptions],
		answers
	};
}
function answersOf(family, expected, goal, numbers) {
	let { limit, rows, confidence, power } = goal, design = {
		level: confidence,
		power
	};
	switch (family.kind) {
		case "share": {
			let counted = countedShare(family, numbers), n = rows === void 0 ? 0 : Math.floor(rows * counted);
			return {
				needed: Math.ceil(proportionRows({
					proportion: expected,
					limit
				}, design) / counted),
				reached: often(n < 1 ? 0 : proportionPowerExact({
					proportion: expected,
					limit,
					n
				}, design), rows),
				assumptions: counted === 1 ? [] : [`${percentText(counted)} of all rows are ${family.rows}; only they count.`],
				method: {
					method: "Wilson score interval",
					formula: "n = ((z_decide·√(p₀q₀) + z_reach·√(pq)) / (p − p₀))²"
				}
			};
		}
		case "auc": {
			let prevalence = numbers.share("prevalence");
			if (prevalence === void 0) throw wrongNumber("roc_auc needs --prevalence, the share of positive rows.");
			let effect = {
				auc: expected,
				limit,
				prevalence
			};
			return {
				needed: rocAucRows(effect, design),
				reached: often(rows === void 0 ? 0 : rocAucPower({
					...effect,
					n: rows
				}, design), rows),
				assumptions: [`${percentText(prevalence)} of the rows are positive.`],
				method: {
					method: "Area under the ROC curve, variance by Hanley and McNeil",
					formula: "|A − limit| = (z_decide + z_reach)·√V, V = (A(1 − A) + (n₊ − 1)(Q₁ − A²) + (n₋ − 1)(Q₂ − A²)) / (n₊·n₋)"
				}
			};
		}
		case "number": {
			let standardDeviation = numbers.positive("standard-deviation");
			if (standardDeviation === void 0) throw wrongNumber(`${family.metric} is a mean over ${family.unit}: --standard-deviation says how it varies among them.`);
			if (rows !== void 0 && rows < 2) throw wrongNumber("--rows must be 2 and more for a mean: one row does not vary.");
			let visible = rows === void 0 ? 0 : meanSmallestDistance({
				standardDeviation,
				n: rows
			}, design);
			return {
				needed: meanRows({
					mean: expected,
					limit,
					standardDeviation
				}, design),
				reached: {
					sentence: `With ${rowsText(rows ?? 0)} a distance of ${numberText(visible)} from the limit is seen in ${percentText(power)} of cases.`,
					quantity: "difference",
					value: visible
				},
				assumptions: [`It varies with a standard deviation of ${numberText(standardDeviation)} among ${family.unit}.`],
				method: {
					method: "One-sample t test",
					formula: "power = P(T > t_decide), T noncentral t with shift √n·|mean − limit| / standard deviation"
				}
			};
		}
		case "other": throw wrongNumber(`No formula knows the variance of ${family.metric} before there is data: run a gate with the rows that there are; its finding says how many would settle it.`);
	}
}
function often(probability, rows) {
	return {
		sentence: `With ${rowsText(rows ?? 0)} it passes in ${percentText(probability)} of cases.`,
		quantity: "probability",
		value: probability
	};
}
// packages/cli/src/plan/plan.ts
/**
* Finds out which question the numbers ask: a budget of looks, a fixed limit, or a comparison with a champion.
* @param metric `accuracy` when the command line names none
* @throws UserError in one sentence when they ask none, two, or one that cannot be answered
*/
function planOf(metric, numbers) {
	let family = metricFamily(metric ?? "accuracy"), looks = numbers.count("looks"), passes = numbers.count("passes"), error = numbers.share("error"), limit = numbers.number("limit");
	return looks !== void 0 || passes !== void 0 || error !== void 0 ? budget(family, {
		looks,
		passes: passes ?? 1,
		error: error ?? .05
	}, numbers) : limit === void 0 ? planComparison(family, {
		...sureness(numbers),
		margin: numbers.positive("margin"),
		rows: numbers.count("rows")
	}, numbers) : planLimit(family, {
		...sureness(numbers),
		limit,
		rows: numbers.count("rows")
	}, numbers);
}
function budget(family, given, numbers) {
	let margin = numbers.positive("margin");
	if (margin === void 0) throw wrongNumber("A budget needs --margin: how finely a look has to decide.");
	let power = powerOf(numbers, given.error);
	return planBudget(family, {
		...given,
		margin,
		power,
		rows: numbers.count("rows")
	}, numbers);
}
function sureness(numbers) {
	let confidence = numbers.share("confidence") ?? .95;
	return {
		confidence,
		power: powerOf(numbers, (1 - confidence) / 2)
	};
}
/** A power that chance alone has is no plan. */
function powerOf(numbers, error) {
	let power = numbers.share("power") ?? .8;
	if (power <= error) throw wrongNumber(`--power ${power} is no more than what chance decides, ${Number(error.toPrecision(6))}.`);
	return power;
}
export { planOf };
