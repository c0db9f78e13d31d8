import { l as normalUpperQuantile } from "./usual-names.js";
// packages/stats/src/power/design.ts
/**
* The normal quantiles of a design: `decide` of the one-sided error from above, `reach` of 1 − power from above.
* @throws RangeError when level, error or power is outside (0, 1), or the power is no more than what chance alone decides
*/
function designQuantiles(design) {
	let decide = decisionQuantile(design), { power } = design;
	checkShare(power, "power");
	let error = oneSidedError(design);
	if (power <= error) throw RangeError(`power ${power} is no more than the error of the decision, ${error}.`);
	return {
		decide,
		reach: normalUpperQuantile(1 - power)
	};
}
/**
* The normal quantile of one side of an interval: 1.96 for the level 0.95.
* @throws RangeError when level or error is outside (0, 1)
*/
function decisionQuantile(certainty) {
	return normalUpperQuantile(oneSidedError(certainty));
}
/** (1 − level)/2, or the error itself. @throws RangeError when level or error is outside (0, 1) */
function oneSidedError(certainty) {
	return "error" in certainty ? (checkShare(certainty.error, "error"), certainty.error) : (checkShare(certainty.level, "level"), (1 - certainty.level) / 2);
}
/** @throws RangeError when the value is not inside (0, 1) */
function checkShare(value, name) {
	if (!(value > 0 && value < 1)) throw RangeError(`${name} must be between 0 and 1, not ${value}.`);
}
/** @throws RangeError when the value is not above 0, or infinite */
function checkPositive(value, name) {
	if (!(value > 0 && value < 1e400)) throw RangeError(`${name} must be above 0, not ${value}.`);
}
/** How far the truth is from the limit. @throws RangeError when it is at the limit, where no number of rows decides */
function distanceFromLimit(truth, limit) {
	let distance = Math.abs(truth - limit);
	if (!(distance > 0 && distance < 1e400)) throw RangeError(`The truth, ${truth}, must differ from the limit, ${limit}: at the limit no number of rows decides.`);
	return distance;
}
// packages/stats/src/power/smallest-visible.ts
/**
* The smallest effect that evidence of this precision shows with the planned power: (z_decide + z_reach) · standard error;
* with 95 % and 80 %: 2.80 standard errors, 1.43 half-widths.
* @throws RangeError when the precision is negative or not finite, or the design none
* Source: Bloom, Minimum detectable effects, Evaluation Review 19 (1995).
*/
function smallestVisible(precision, level, power) {
	return visibleAt(precision, {
		level,
		power
	});
}
/**
* Rows after which the interval lies on the truth's side of the limit with the planned power, from the precision that `n`
* rows had: n · ((z_decide + z_reach) · standard error / (difference − limit))², rounded up. For a paired AUC, an F1 or any
* other quantity whose variance was observed.
* @param observed.difference the truth that is planned for
* @param observed.limit default 0
* @throws RangeError when the precision is not above 0, n not above 0, the difference is the limit, or the design none
*/
function rowsFromPrecision({ difference, limit = 0, n, ...precision }, design) {
	checkPositive(n, "n");
	let distance = distanceFromLimit(difference, limit);
	return Math.ceil(n * (visibleAt(precision, design) / distance) ** 2);
}
function visibleAt(precision, design) {
	let { decide, reach } = designQuantiles(design);
	return (decide + reach) * standardErrorOf(precision, design);
}
function standardErrorOf(precision, certainty) {
	let value = "standardError" in precision ? precision.standardError : precision.halfWidth;
	if (!(value >= 0 && value < 1e400)) throw RangeError(`The precision must be 0 and more, not ${value}.`);
	return "standardError" in precision ? value : value / decisionQuantile(certainty);
}
export { decisionQuantile as a, oneSidedError as c, checkShare as i, smallestVisible as n, designQuantiles as o, checkPositive as r, distanceFromLimit as s, rowsFromPrecision as t };
