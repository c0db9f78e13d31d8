// packages/stats/src/reuse/arguments.ts
/** @throws RangeError when the value is not above 0, or infinite */
function checkPositive(value, name) {
	if (!(value > 0 && value < 1e400)) throw RangeError(`${name} must be above 0, not ${value}.`);
}
/** @throws RangeError when the value cannot be the natural logarithm of an error */
function checkLogError(value) {
	if (!(value < 0 && value > -1e400)) throw RangeError(`The logarithm of an error is below 0, not ${value}.`);
}
/** @throws RangeError when the value cannot be the error of a decision */
function checkError(value) {
	if (!(value > 0 && value < 1)) throw RangeError(`error must be between 0 and 1, not ${value}.`);
}
/** @throws RangeError when the value is no whole number of at least `least` */
function checkWhole(value, name, least) {
	if (!Number.isSafeInteger(value) || value < least) throw RangeError(`${name} must be a whole number of ${least} and more, not ${value}.`);
}
// packages/stats/src/reuse/hypotheses.ts
/** Beyond it the exact integer has more digits than anybody reads, and its making takes seconds. */
const mostExactLooks = 4096;
/**
* The number of hypotheses that a set has to answer for when it is retired at its B-th pass: K = Σ C(H, i), i = 1 … B.
*
* Every look's model is a function of the verdicts before it. Only histories with fewer than B passes are still asking, so
* the looks at place t number Σ_{j<B} C(t − 1, j); their sum over t = 1 … H is Σ_{i=1}^{B} C(H, i) (hockey stick). A union
* bound over them holds the error of the whole history. B = 1 gives H, B = H gives 2^H − 1.
* @throws RangeError when looks or passes is no whole number of 1 and more, or looks is above 4096 (then: `logHypotheses`)
*/
function hypotheses(budget) {
	checkBudget(budget);
	let { looks, passes } = budget;
	if (looks > mostExactLooks) throw RangeError(`The exact number is made for up to ${mostExactLooks} looks, not for ${looks}; use its logarithm.`);
	let last = Math.min(passes, looks), term = 1n, sum = 0n;
	for (let i = 1; i <= last; i += 1) term = term * BigInt(looks - i + 1) / BigInt(i), sum += term;
	return sum;
}
/**
* ln K of `hypotheses`, for any size, relative error of K some 1e-13 for up to a million passes.
* @throws RangeError as `hypotheses`, without the limit of looks
*/
function logHypotheses(budget) {
	checkBudget(budget);
	let { looks, passes } = budget;
	if (passes >= looks) return looks * Math.LN2 + Math.log1p(-(2 ** -looks));
	let peak = Math.min(passes, Math.ceil(looks / 2)), logPeak = 0, compensation = 0, sum = 0;
	for (let i = 1; i <= peak; i += 1) {
		let ratio = (looks - i + 1) / i, step = Math.log(ratio) - compensation, next = logPeak + step;
		compensation = next - logPeak - step, logPeak = next, sum = 1 + sum / ratio;
	}
	let term = 1;
	for (let i = peak + 1; i <= passes && term > sum * 2 ** -52; i += 1) term *= (looks - i + 1) / i, sum += term;
	return logPeak + Math.log(sum);
}
/**
* The error that one decision may make so that the whole history makes at most `error`: error / K, and its logarithm,
* since K outgrows every number (the level is then 0, its logarithm still right).
* @param error of the whole history, in (0, 1)
* @throws RangeError when error is outside (0, 1), and as `logHypotheses`
*/
function errorPerDecision(budget, error) {
	checkError(error);
	let logError = Math.log(error) - logHypotheses(budget), { looks } = budget, count = looks <= 1023 ? Number(hypotheses(budget)) : 1e400;
	return {
		error: Number.isFinite(count) ? error / count : Math.exp(logError),
		logError
	};
}
function checkBudget({ looks, passes }) {
	checkWhole(looks, "looks", 1), checkWhole(passes, "passes", 1);
}
// packages/stats/src/reuse/hoeffding.ts
/**
* Rows so that a mean of bounded numbers is off by more than `halfWidth` to one side with a probability of at most e^logError.
*
* N = ⌈range² · (−logError) / (2 · halfWidth²)⌉
* @param logError natural logarithm of the error of one decision, e.g. ln δ − ln K; negative
* @throws RangeError when range or halfWidth is not above 0 or logError not below 0
* Source: Hoeffding, Probability inequalities for sums of bounded random variables, JASA 58 (1963), theorem 2.
*/
function hoeffdingRows({ range, halfWidth }, logError) {
	return checkLogError(logError), Math.ceil(-logError / hoeffdingExponent({
		range,
		halfWidth
	}));
}
/**
* What one row adds to the exponent of the bound: P(mean − expectation ≥ halfWidth) ≤ e^(−N · exponent).
* exponent = 2 · halfWidth² / range²
* @throws RangeError when range or halfWidth is not above 0
*/
function hoeffdingExponent({ range, halfWidth }) {
	return checkPositive(range, "range"), checkPositive(halfWidth, "halfWidth"), 2 * (halfWidth / range) ** 2;
}
/**
* The one-sided half-width that `rows` rows give: range · √(−logError / (2N)).
* @param logError natural logarithm of the error of one decision; negative
* @throws RangeError when range or rows is not above 0 or logError not below 0
*/
function hoeffdingHalfWidth({ range, rows }, logError) {
	return checkPositive(range, "range"), checkPositive(rows, "rows"), checkLogError(logError), range * Math.sqrt(-logError / (2 * rows));
}
export { hypotheses as a, checkLogError as c, errorPerDecision as i, checkPositive as l, hoeffdingHalfWidth as n, logHypotheses as o, hoeffdingRows as r, checkError as s, hoeffdingExponent as t, checkWhole as u };
