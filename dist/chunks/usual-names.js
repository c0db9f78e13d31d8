import { c as requireNumber, i as erfc, l as requirePositive, s as requireCount, t as metricNamed, u as requireProbability } from "./catalogue.js";
// packages/stats/src/special/stirling-series.ts
/**
* What Stirling's formula leaves out: log Γ(x) − ((x − ½) log x − x + ½ log 2π), by its asymptotic series.
* @param x at least 10, where eight terms reach full precision
* Source: Abramowitz and Stegun, 6.1.41.
*/
function stirlingSeries(x) {
	let inverse = 1 / x, s = inverse * inverse;
	return x > 1e5 ? inverse * (1 / 12 - s / 360) : inverse * (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s * (1 / 156 - 3617 / 122400 * s)))))));
}
// packages/stats/src/special/log-gamma.ts
const taylorAtTwo = [
	.3224670334241132,
	-.0673523010531981,
	.020580808427784546,
	-.007385551028673986,
	.0028905103307415234,
	-.001192753911703261,
	.0005096695247430425,
	-.00022315475845357939,
	9945751278180853e-20,
	-4492623673813314e-20,
	2050721277567069e-20,
	-9439488275268397e-21,
	4374866789907488e-21,
	-2039215753801366e-21,
	9.55141213040742e-7,
	-4.492469198764566e-7,
	2.1207184805554665e-7,
	-1.0043224823968099e-7,
	4.7698101693639804e-8,
	-2.2711094608943164e-8,
	1.0838659214896955e-8,
	-5.183475041970047e-9,
	2.4836745438024785e-9,
	-1.1921401405860912e-9,
	5731367241678862e-25,
	-27595228851242334e-26,
	1330476437424449e-25
];
/**
* The logarithm of |Γ(x)|.
* @param x any real number; ∞ gives ∞, and so do the poles 0, −1, −2, …
* @throws RangeError when x is NaN or −∞
* Formula: Stirling's series from 10 on; below, the Taylor series at 2 (which keeps the zeros at 1 and 2 precise) after
* steps of Γ(x + 1) = x Γ(x); reflection below 0.
* Source: Abramowitz and Stegun, 6.1.15, 6.1.17, 6.1.33, 6.1.41.
*/
function logGamma(x) {
	if (Number.isNaN(x) || x === -1e400) throw RangeError(`x must be a number, not ${x}.`);
	if (x === 1e400) return x;
	if (x <= 0) return reflected(x);
	if (x >= 10) return (x - .5) * Math.log(x) - x + .9189385332046728 + stirlingSeries(x);
	if (x < .5) return logGammaNearTwo(x) - Math.log(x) - Math.log1p(x);
	if (x < 1.5) return logGammaNearTwo(x - 1) - Math.log1p(x - 1);
	let product = 1, rest = x;
	for (; rest > 2.5;) --rest, product *= rest;
	return logGammaNearTwo(rest - 2) + Math.log(product);
}
/** log Γ(2 + z) for |z| ≤ 0.5. */
function logGammaNearTwo(z) {
	let sum = 0;
	for (let at = taylorAtTwo.length - 1; at >= 0; --at) sum = sum * z + (taylorAtTwo[at] ?? 0);
	return z * (.42278433509846713 + z * sum);
}
function reflected(x) {
	if (Number.isInteger(x)) return 1e400;
	let sine = Math.abs(Math.sin(Math.PI * (x - Math.round(x))));
	return Math.log(Math.PI / (sine * -x)) - logGamma(-x);
}
// packages/stats/src/special/deviance.ts
const twoPi = 2 * Math.PI;
/**
* The error of Stirling's formula, log Γ(x + 1) − log(√(2πx) (x/e)^x).
* @param x above 0
* Source: Loader, Fast and accurate computation of binomial probabilities (2000), section 3; here for real x as well.
*/
function stirlingError(x) {
	return x >= 10 ? stirlingSeries(x) : logGamma(x + 1) - (x + .5) * Math.log(x) + x - .9189385332046728;
}
/**
* The deviance x log(x / mean) + mean − x, without the cancellation near x = mean.
* @param x at least 0
* @param mean above 0
* Source: Loader (2000), section 5 (the function D₀).
*/
function deviance(x, mean) {
	if (x === 0) return mean;
	let difference = x - mean;
	if (Math.abs(difference) < .1 * (x + mean)) {
		let v = difference / (x + mean), square = v * v, sum = difference * v, term = 2 * x * v;
		for (let odd = 3; odd < 2e3; odd += 2) {
			term *= square;
			let next = sum + term / odd;
			if (next === sum) break;
			sum = next;
		}
		return sum;
	}
	let quotient = x / mean;
	return x * (quotient > 0 && quotient < 1e300 ? Math.log(quotient) : Math.log(x) - Math.log(mean)) - difference;
}
/**
* The logarithm of x^a y^b / B(a, b), the weight that stands before the incomplete beta function's series and fractions.
* @param x in (0, 1)
* @param y is 1 − x, given apart because the smaller of the two is the precise one
* @param a above 0
* @param b above 0
* Source: the saddle-point form of Loader (2000), which has no difference of large log-gammas.
*/
function logBetaWeight(x, y, a, b) {
	let n = a + b;
	return stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y) + .5 * Math.log(a / n * (b / twoPi));
}
/**
* The logarithm of the binomial probability of x successes and y failures.
* @param x at least 0
* @param y at least 0
* @param p probability of a success, in (0, 1)
* @param q is 1 − p
* Source: Loader (2000), section 4.
*/
function logBinomialTerm(x, y, p, q) {
	let n = x + y;
	return x === 0 ? n * (p < .5 ? Math.log1p(-p) : Math.log(q)) : y === 0 ? n * (q < .5 ? Math.log1p(-q) : Math.log(p)) : stirlingError(n) - stirlingError(x) - stirlingError(y) - deviance(x, n * p) - deviance(y, n * q) - .5 * Math.log(twoPi * x * (y / n));
}
/**
* The logarithm of x^a e^(−x) / Γ(a + 1), the Poisson probability of a at the mean x, for real a.
* @param a above 0
* @param x above 0
* Source: Loader (2000), section 6.
*/
function logPoissonTerm(a, x) {
	return -stirlingError(a) - deviance(a, x) - .5 * Math.log(twoPi * a);
}
// packages/stats/src/special/incomplete-beta.ts
/**
* I_x(a, b) for callers that know y = 1 − x better than the subtraction does (near x = 1); the upper tail is
* `lowerBetaTail(y, x, b, a)`.
*/
function lowerBetaTail(x, y, a, b) {
	return x <= 0 ? 0 : y <= 0 ? 1 : a * y >= b * x ? Math.min(1, Math.exp(logSmallTail(x, y, a, b))) : Math.max(0, 1 - Math.exp(logSmallTail(y, x, b, a)));
}
/** The logarithm of I_x(a, b), which does not underflow: the inverse walks on it. */
function logLowerBetaTail(x, y, a, b) {
	return a * y >= b * x ? logSmallTail(x, y, a, b) : Math.log1p(-Math.min(1, Math.exp(logSmallTail(y, x, b, a))));
}
/** log I_x(a, b) for x up to the mean a / (a + b). */
function logSmallTail(x, y, a, b) {
	let logWeight = logBetaWeight(x, y, a, b);
	return x <= .7 && b * x <= .7 ? logWeight - b * Math.log1p(-x) + Math.log(powerSeries(x, a, b)) : logWeight - Math.log(fraction(x, y, a, b));
}
/** 1/a + Σ (1 − b)(2 − b)…(n − b) / n! · xⁿ / (a + n). */
function powerSeries(x, a, b) {
	let coefficient = 1, sum = 1 / a;
	for (let n = 1; n < 1e3; n += 1) {
		coefficient *= (1 - b / n) * x;
		let term = coefficient / (a + n);
		if (sum += term, Math.abs(term) <= 1e-17 * sum) break;
	}
	return sum;
}
/** The even part of the continued fraction, by the modified Lentz method; some √max(a, b) steps near the mean. */
function fraction(x, y, a, b) {
	let lean = a * y - b * x, value = a * (lean + 1) / (a + 1), c = value, d = 0;
	for (let m = 1; m < 1e7; m += 1) {
		let before = a + 2 * m - 1, numerator = m * (a + m - 1) / before * ((a + b + m - 1) / before) * (b - m) * x * x, denominator = m + m * (b - m) * x / before + (a + m) * (lean + 1 + m * (1 + y)) / (before + 2);
		d = 1 / (denominator + numerator * d), c = denominator + numerator / c;
		let change = c * d;
		if (value *= change, Math.abs(change - 1) < 3e-16) break;
	}
	return value;
}
// packages/stats/src/special/inverse-normal.ts
const centre = {
	numerator: [
		2509.0809287301227,
		33430.57558358813,
		67265.7709270087,
		45921.95393154987,
		13731.69376550946,
		1971.5909503065513,
		133.14166789178438,
		3.3871328727963665
	],
	denominator: [
		5226.495278852854,
		28729.085735721943,
		39307.89580009271,
		21213.794301586597,
		5394.196021424751,
		687.1870074920579,
		42.31333070160091,
		1
	]
}, shoulder = {
	numerator: [
		.0007745450142783414,
		.022723844989269184,
		.2417807251774506,
		1.2704582524523684,
		3.6478483247632045,
		5.769497221460691,
		4.630337846156546,
		1.4234371107496835
	],
	denominator: [
		1.0507500716444169e-9,
		.0005475938084995345,
		.015198666563616457,
		.14810397642748008,
		.6897673349851,
		1.6763848301838038,
		2.053191626637759,
		1
	]
}, tail = {
	numerator: [
		2.0103343992922881e-7,
		27115555687434876e-21,
		.0012426609473880784,
		.026532189526576124,
		.29656057182850487,
		1.7848265399172913,
		5.463784911164114,
		6.657904643501103
	],
	denominator: [
		20442631033899397e-31,
		1.421511758316446e-7,
		18463183175100548e-21,
		.0007868691311456133,
		.014875361290850615,
		.1369298809227358,
		.599832206555888,
		1
	]
};
/**
* The x with Φ(x) = p, Φ the standard normal distribution function.
* @param p a probability; 0 gives −∞, 1 gives ∞
* @throws RangeError when p is no probability
* Source: Wichura, Algorithm AS 241: The percentage points of the normal distribution, Applied Statistics 37 (1988).
*/
function inverseNormal(p) {
	requireProbability(p, "p");
	let offset = p - .5;
	if (Math.abs(offset) <= .425) return offset * ratio(centre, .180625 - offset * offset);
	let nearer = offset < 0 ? p : 1 - p;
	if (nearer === 0) return offset < 0 ? -1e400 : 1e400;
	let root = Math.sqrt(-Math.log(nearer)), size = root <= 5 ? ratio(shoulder, root - 1.6) : ratio(tail, root - 5);
	return offset < 0 ? -size : size;
}
function ratio(rational, x) {
	let numerator = 0, denominator = 0;
	for (let coefficient of rational.numerator) numerator = numerator * x + coefficient;
	for (let coefficient of rational.denominator) denominator = denominator * x + coefficient;
	return numerator / denominator;
}
/**
* The logarithm of B(a, b) = Γ(a) Γ(b) / Γ(a + b).
* @param a above 0
* @param b above 0
* @throws RangeError when a parameter is not positive
* Formula: differences of Stirling's formula where a parameter is large, so that large log-gammas do not cancel.
* Source: DiDonato and Morris, Algorithm 708, ACM TOMS 18 (1992), function BETALN.
*/
function logBeta(a, b) {
	requirePositive(a, "a"), requirePositive(b, "b");
	let small = Math.min(a, b), large = Math.max(a, b), n = small + large;
	if (large < 10) return logGamma(small) + logGamma(large) - logGamma(n);
	let correction = stirlingSeries(large) - stirlingSeries(n), ofLarge = (large - .5) * Math.log1p(small / large);
	return small < 10 ? logGamma(small) - ofLarge - small * Math.log(n) + small + correction : .9189385332046728 - .5 * Math.log(small) + small * Math.log(small / n) - ofLarge + stirlingSeries(small) + correction;
}
// packages/stats/src/special/inverse-incomplete-beta.ts
/**
* The x with I_x(a, b) = p.
* @param p a probability; 0 gives 0, 1 gives 1
* @param a above 0
* @param b above 0
* @throws RangeError when p is no probability or a parameter is not positive
* Formula: Newton's method on log I as a function of log(x / (1 − x)). In that variable the beta density is log-concave,
* hence log I is concave and the method converges from every start.
*/
function inverseRegularizedBeta(p, a, b) {
	return fromLogit(inverseBetaLogit(p, a, b));
}
/**
* The x with 1 − I_x(a, b) = q, for upper tails too small for 1 − q to show.
* @param q a probability; 0 gives 1, 1 gives 0
* @param a above 0
* @param b above 0
* @throws RangeError as `inverseRegularizedBeta`
*/
function inverseRegularizedBetaComplement(q, a, b) {
	return fromLogit(-inverseBetaLogit(q, b, a));
}
/**
* log(x / (1 − x)) of the x with I_x(a, b) = p: it keeps the precision of x and of 1 − x, and their size where they
* leave the doubles. For the upper tail q take `-inverseBetaLogit(q, b, a)`.
*/
function inverseBetaLogit(p, a, b) {
	return requireProbability(p, "p"), requirePositive(a, "a"), requirePositive(b, "b"), p === 0 ? -1e400 : p === 1 ? 1e400 : p <= .5 ? solveLower(p, a, b) : -solveLower(1 - p, b, a);
}
function fromLogit(u) {
	return u < 0 ? Math.exp(u) / (1 + Math.exp(u)) : 1 / (1 + Math.exp(-u));
}
function solveLower(p, a, b) {
	let logP = Math.log(p), leading = (logP + Math.log(a) + logBeta(a, b)) / a;
	if (leading < -45 - Math.log(Math.max(1, b))) return leading;
	let u = start(p, a, b, leading), before = 1e400;
	for (let step = 0; step < 200; step += 1) {
		let x = 1 / (1 + Math.exp(-u)), y = 1 / (1 + Math.exp(u)), logTail = logLowerBetaTail(x, y, a, b), newton = (logP - logTail) * Math.exp(logTail - logBetaWeight(x, y, a, b)), move = Math.max(-50, Math.min(50, newton));
		u = Math.max(-700, Math.min(700, u + move));
		let size = Math.abs(move);
		if (size <= 1e-14 * Math.max(.001, Math.abs(u)) || size < 1e-8 && size > before / 2) break;
		before = size;
	}
	return u;
}
/** Abramowitz and Stegun 26.5.22, or the leading term; never beyond the mean, where log I is flat. */
function start(p, a, b, leading) {
	let mean = Math.log(a / b), u = leading < 0 ? leading - Math.log(-Math.expm1(leading)) : 1e400;
	if (a >= 1 && b >= 1) {
		let z = -inverseNormal(p), h = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1)), lambda = (z * z - 3) / 6, w = z * Math.sqrt(h + lambda) / h - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (lambda + 5 / 6 - 2 / (3 * h)), normal = Math.log(a / b) - 2 * w;
		u = u < mean ? Math.max(u, normal) : normal;
	}
	return Math.max(-700, Math.min(u, mean, 700));
}
// packages/stats/src/distributions/normal.ts
/**
* The standard normal distribution function Φ(x) = erfc(−x/√2) / 2, precise in the lower tail.
* @param x any real number or an infinity
* @throws RangeError when x is NaN
*/
function normalCdf(x) {
	return erfc(-x * Math.SQRT1_2) / 2;
}
/**
* The standard normal survival function 1 − Φ(x), precise in the upper tail.
* @param x any real number or an infinity
* @throws RangeError when x is NaN
*/
function normalSf(x) {
	return erfc(x * Math.SQRT1_2) / 2;
}
/**
* The x with Φ(x) = p.
* @param p a probability; 0 gives −∞, 1 gives ∞
* @throws RangeError when p is no probability
* Source: as `inverseNormal`.
*/
function normalQuantile(p) {
	return inverseNormal(p);
}
/**
* The x with 1 − Φ(x) = q: the inverse of `normalSf`, for upper tails too small for 1 − q to show.
* @param q a probability; 0 gives ∞, 1 gives −∞
* @throws RangeError when q is no probability
*/
function normalUpperQuantile(q) {
	return q === .5 ? 0 : -inverseNormal(q);
}
// packages/stats/src/distributions/student-t.ts
/**
* The t with P(T ≤ t) = p.
* @param p a probability; 0 gives −∞, 1 gives ∞
* @param df as in `studentTCdf`
* @throws RangeError when p is no probability or df is not above 0
*/
function studentTQuantile(p, df) {
	return requireProbability(p, "p"), requireDegrees(df), df === 1e400 ? normalQuantile(p) : p === .5 ? 0 : p < .5 ? -sizeAt(p, df) : sizeAt(1 - p, df);
}
/**
* The t with P(T > t) = q: the inverse of `studentTSf`.
* @param q a probability; 0 gives ∞, 1 gives −∞
* @param df as in `studentTCdf`
* @throws RangeError as `studentTQuantile`
*/
function studentTUpperQuantile(q, df) {
	let t = studentTQuantile(q, df);
	return t === 0 ? 0 : -t;
}
/** The size of t with the tail p < 1/2 beyond it. */
function sizeAt(p, df) {
	let a = df / 2, logit = p <= .25 ? inverseBetaLogit(2 * p, a, .5) : -inverseBetaLogit(1 - 2 * p, .5, a);
	return Math.sqrt(df) * Math.exp(-logit / 2);
}
function requireDegrees(df) {
	if (!(df > 0)) throw RangeError(`df must be above 0, not ${df}.`);
}
// packages/stats/src/distributions/binomial.ts
/**
* The binomial probability of exactly k successes in n trials.
* @param k any real number; 0 where it is no whole number from 0 to n
* @param n number of trials, whole, at least 0
* @param p probability of a success
* @throws RangeError when k is NaN, n is no count or p no probability
* Source: Loader, Fast and accurate computation of binomial probabilities (2000).
*/
function binomialPmf(k, n, p) {
	return check(k, n, p), !Number.isInteger(k) || k < 0 || k > n ? 0 : p === 0 ? +(k === 0) : p === 1 ? +(k === n) : Math.exp(logBinomialTerm(k, n - k, p, 1 - p));
}
/**
* The probability of at most k successes, precise in the lower tail.
* @param k any real number or an infinity
* @param n number of trials, whole, at least 0
* @param p probability of a success
* @throws RangeError as `binomialPmf`
* Formula: I_{1−p}(n − k, k + 1).
* Source: Abramowitz and Stegun, 26.5.24.
*/
function binomialCdf(k, n, p) {
	check(k, n, p);
	let whole = Math.floor(k);
	return whole < 0 ? 0 : whole >= n ? 1 : lowerBetaTail(1 - p, p, n - whole, whole + 1);
}
/**
* The probability P(X > k) of more than k successes, precise in the upper tail.
* @param k any real number or an infinity
* @param n number of trials, whole, at least 0
* @param p probability of a success
* @throws RangeError as `binomialPmf`
*/
function binomialSf(k, n, p) {
	check(k, n, p);
	let whole = Math.floor(k);
	return whole < 0 ? 1 : whole >= n ? 0 : lowerBetaTail(p, 1 - p, whole + 1, n - whole);
}
function check(k, n, p) {
	requireNumber(k, "k"), requireCount(n, "n"), requireProbability(p, "p");
}
// packages/stats/src/metrics/usual-names.ts
/** Names that other libraries, and people, give to a metric that has another one here; `mse` is another metric, which says so. */
const usualNames = {
	auc: "roc_auc",
	auroc: "roc_auc",
	rocauc: "roc_auc",
	areaunderroc: "roc_auc",
	auprc: "average_precision",
	prauc: "average_precision",
	ap: "average_precision",
	acc: "accuracy",
	balancedacc: "balanced_accuracy",
	fscore: "f1",
	fmeasure: "f1",
	sensitivity: "recall",
	tpr: "recall",
	truepositiverate: "recall",
	tnr: "specificity",
	ppv: "precision",
	mcc: "matthews_corrcoef",
	kappa: "cohen_kappa",
	crossentropy: "log_loss",
	brier: "brier_score",
	brierloss: "brier_score",
	mse: "rmse",
	meansquarederror: "rmse",
	rootmeansquarederror: "rmse",
	meanabsoluteerror: "mae",
	meanabsolutepercentageerror: "mape",
	rsquared: "r2"
};
/** What is meant by a name that no metric has here, as it fits behind "did you mean": `"roc_auc"`; undefined when nobody knows. */
function metricMeant(name) {
	let bare = name.toLowerCase().replace(/_score$/, ""), plain = bare.replaceAll(/[^a-z0-9]/g, ""), meant = (Object.hasOwn(usualNames, plain) ? usualNames[plain] : void 0) ?? [bare, ...same(plain)].find((one) => metricNamed(one) !== void 0);
	if (meant !== void 0) return plain === "mse" || plain === "meansquarederror" ? `"${meant}", its square root` : `"${meant}"`;
}
/** Written without its underscores. */
function same(plain) {
	return [plain, plain.replace(/loss$/, "_loss")];
}
export { studentTUpperQuantile as a, normalSf as c, inverseRegularizedBetaComplement as d, logPoissonTerm as f, binomialSf as i, normalUpperQuantile as l, binomialCdf as n, normalCdf as o, binomialPmf as r, normalQuantile as s, metricMeant as t, inverseRegularizedBeta as u };
