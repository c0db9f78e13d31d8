import { n as configurationError, r as evidenceError, t as UserError } from "./user-error.js";
import { a as worstVerdict } from "./verdict.js";
import { t as readModel } from "./read-model.js";
import { t as secretsOf } from "./job-secrets2.js";
import { n as originOf, r as trustOf } from "./trust.js";
import { d as plural, i as formatCount, x as verdictWord } from "./wording.js";
import { a as hypotheses, c as checkLogError, i as errorPerDecision, l as checkPositive, n as hoeffdingHalfWidth, o as logHypotheses, s as checkError, u as checkWhole } from "./hoeffding.js";
import { _ as unitsOf, i as metricOf } from "./metric-estimates.js";
import { a as championOf, c as exactLow, i as modelsToGate, n as comparedDecimals, o as evaluateRules, r as thresholdWords, s as exactHigh, t as decide } from "./decide.js";
import { n as isRepeated, t as chargedLooks } from "./charged-looks.js";
import { t as locatedFault } from "./located-fault.js";
import { t as championOf$1 } from "./find-runs.js";
import { r as unpackPredictions, t as packPredictions } from "./kept-predictions2.js";
import { n as createTimeBudget } from "./time-budget.js";
import { t as githubConnection } from "./github-connection.js";
import { t as artifactPlace } from "./artifact-place.js";
import { n as objectPlace } from "./copy-place2.js";
import { t as dvcPlace } from "./dvc-place2.js";
import { r as openObjectStore } from "./object-store2.js";
import { t as restoreOutputs } from "./restore-outputs.js";
import { a as percent, c as scoredAgain, i as fixed, o as shareDecimals, r as decimalsFor } from "./all-rules.js";
import { i as defaultRules, n as enginePool, r as defaultGate, t as openEvidence } from "./open-evidence.js";
import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
// packages/stats/src/reuse/empirical-bernstein.ts
/**
* The one-sided half-width of a mean of bounded numbers from the variance that was measured on the same rows, without any
* assumption about the true one: √(2·V·L/n) + 7·range·L / (3·(n − 1)), L = ln 2 − logError.
* @param given.variance of the rows, with n − 1 in the denominator
* @param given.range length of the interval in which every number lies
* @param logError natural logarithm of the error of one decision; negative
* @throws RangeError when variance is negative, range not above 0, n below 2 or logError not below 0
* Source: Maurer and Pontil, Empirical Bernstein bounds and sample-variance penalization, COLT 2009, theorem 4.
*/
function empiricalBernsteinHalfWidth({ variance, range, n }, logError) {
	if (!(variance >= 0 && variance < 1e400)) throw RangeError(`variance must be 0 and more, not ${variance}.`);
	checkPositive(range, "range"), checkWhole(n, "n", 2), checkLogError(logError);
	let exponent = Math.LN2 - logError;
	return Math.sqrt(2 * variance * exponent / n) + 7 * range * exponent / (3 * (n - 1));
}
// packages/stats/src/reuse/decision-bounds.ts
/**
* Exact bounds of a share at any level: Clopper–Pearson, low = the p with P(X ≥ k | p) = error, high = that with P(X ≤ k | p) = error.
* @param error one-sided, e.g. `errorPerDecision(…).error`
* @throws RangeError when successes is not a whole number of 0 … n, n below 1, or error outside (0, 1)
* Source: Clopper and Pearson, Biometrika 26 (1934).
*/
function shareDecisionBounds({ successes, n }, error) {
	if (checkWhole(n, "n", 1), checkWhole(successes, "successes", 0), successes > n) throw RangeError(`successes, ${successes}, are more than the ${n} rows.`);
	return checkError(error), {
		low: exactLow(successes, n, error),
		high: exactHigh(successes, n, error),
		error,
		method: "Clopper–Pearson bounds"
	};
}
/**
* Always valid bounds of the difference of two shares on the same rows, (gained − lost)/n: of each of the two shares a
* Clopper–Pearson bound at error/2, so that by the union bound both hold together.
*
* low = L(gained; error/2) − U(lost; error/2), high = U(gained; error/2) − L(lost; error/2)
* @param counts rows that only the candidate has right, rows that only the champion has right, all rows
* @throws RangeError when the counts are no whole numbers of 0 and more, together more than n, or error is outside (0, 1)
*/
function pairedDecisionBounds({ gained, lost, n }, error) {
	if (checkWhole(n, "n", 1), checkWhole(gained, "gained", 0), checkWhole(lost, "lost", 0), gained + lost > n) throw RangeError(`gained and lost, ${gained + lost}, are more than the ${n} rows.`);
	return checkError(error), {
		low: exactLow(gained, n, error / 2) - exactHigh(lost, n, error / 2),
		high: exactHigh(gained, n, error / 2) - exactLow(lost, n, error / 2),
		error,
		method: "paired Clopper–Pearson bounds"
	};
}
/**
* Bounds of a mean of numbers that lie in [from, to] (a value per decision, a Brier score, a difference of such), without
* any assumption about their distribution: the narrower of Hoeffding's and the empirical Bernstein bound, each at error/2,
* so that choosing after the fact costs nothing. Never outside of [from, to].
* @param measured.variance of the rows, with n − 1 in the denominator
* @throws RangeError when to is not above from, mean outside of it, variance negative, n below 2 or error outside (0, 1)
*/
function meanDecisionBounds({ mean, variance, n }, [from, to], error) {
	let range = to - from;
	if (checkPositive(range, "The range of the numbers"), !(mean >= from && mean <= to)) throw RangeError(`mean must be between ${from} and ${to}, not ${mean}.`);
	checkError(error);
	let logError = Math.log(error) - Math.LN2, hoeffding = hoeffdingHalfWidth({
		range,
		rows: n
	}, logError), bernstein = empiricalBernsteinHalfWidth({
		variance,
		range,
		n
	}, logError), halfWidth = Math.min(hoeffding, bernstein);
	return {
		low: Math.max(from, mean - halfWidth),
		high: Math.min(to, mean + halfWidth),
		error,
		method: bernstein < hoeffding ? "empirical Bernstein bounds" : "Hoeffding bounds"
	};
}
// actions/model-gate/src/budget/budget-estimations.ts
/** @param error of one decision, one-sided: error / K */
function budgetEstimations(error) {
	let confidence = 1 - 2 * error, intervalOf = (boundsAt) => (level) => {
		let { low, high, method } = boundsAt(level === confidence ? error : (1 - level) / 2);
		return {
			low,
			high,
			level,
			method
		};
	};
	return {
		value: (metric, outcomes, rows) => {
			let own = meanOf(metric, outcomes, rows);
			return estimationOf(own, metric, intervalOf(valueBounds(own, metric)));
		},
		difference: (metric, candidate, champion, rows) => {
			let [mine, theirs] = [meanOf(metric, candidate, rows), meanOf(metric, champion, rows)];
			if (mine.weight.length !== theirs.weight.length || mine.weight.some((w, i) => w !== theirs.weight[i])) throw evidenceError(`${metric.name} counts other rows for the candidate than for the champion.`, { hint: "Under `budget:` compare a metric that counts the same rows for both, such as accuracy or recall." });
			let change = {
				...mine,
				values: mine.values.map((x, i) => x - (theirs.values[i] ?? 0)),
				estimate: mine.estimate - theirs.estimate
			};
			return {
				...estimationOf(change, metric, intervalOf(differenceBounds(change, mine, theirs, metric))),
				candidate: mine.estimate,
				champion: theirs.estimate
			};
		}
	};
}
function meanOf(metric, outcomes, rows) {
	let { form, name } = metric;
	if (form.kind !== "sums" || form.mean === void 0) throw Error(`${name} is no mean of one number a row.`);
	let [top = /* @__PURE__ */ new Float64Array(), bottom = /* @__PURE__ */ new Float64Array()] = form.columns(outcomes, rows), taking = rows ?? new Int32Array(outcomes.n).map((_, row) => row), units = unitsOf(form.unit, outcomes, taking), counted = [...bottom.keys()].filter((i) => (bottom[i] ?? 0) > 0), weight = Float64Array.from(counted, (i) => bottom[i] ?? 0), values = Float64Array.from(counted, (i) => (top[i] ?? 0) / (bottom[i] ?? 1)), groupWeights = /* @__PURE__ */ new Map();
	for (let i of counted) {
		let group = units.groups?.[i] ?? i;
		groupWeights.set(group, (groupWeights.get(group) ?? 0) + (bottom[i] ?? 0));
	}
	let total = sum(weight), squares = sum([...groupWeights.values()].map((one) => one * one)), equal = weight.every((one) => one === weight[0]);
	return {
		values,
		weight,
		estimate: sum(values.map((x, i) => x * (weight[i] ?? 0))) / total,
		unit: units.groups === void 0 ? form.unit : "groups",
		plain: equal && groupWeights.size === counted.length,
		effective: total ** 2 / squares
	};
}
function estimationOf(mean, metric, intervalAt) {
	let { estimate, values, unit, plain, effective } = mean;
	return {
		estimate,
		n: plain ? values.length : Math.floor(effective),
		unit: plain ? unit : `effective ${unit}`,
		intervalAt,
		formula: metric.formula,
		...values.length < 2 ? { tooFew: "a bound needs two rows at least" } : {}
	};
}
function valueBounds(mean, metric) {
	let { values, plain } = mean;
	if (!plain || values.length < 2) return hoeffdingBounds(mean, metric.range);
	if (isShare(metric)) {
		let successes = values.filter((x) => x === 1).length;
		return (error) => shareDecisionBounds({
			successes,
			n: values.length
		}, error);
	}
	return meanBounds(mean, metric.range);
}
function differenceBounds(change, mine, theirs, metric) {
	let range = metric.range[1] - metric.range[0];
	if (!change.plain || change.values.length < 2) return hoeffdingBounds(change, [-range, range]);
	if (!isShare(metric)) return meanBounds(change, [-range, range]);
	let count = (better, worse) => better.values.filter((x, i) => x === 1 && worse.values[i] === 0).length, counts = {
		gained: count(mine, theirs),
		lost: count(theirs, mine),
		n: change.values.length
	};
	return (error) => pairedDecisionBounds(counts, error);
}
function isShare({ form }) {
	return form.kind === "sums" && form.mean === "share";
}
function meanBounds({ values, estimate }, range) {
	let n = values.length, mean = Math.min(range[1], Math.max(range[0], estimate)), variance = sum(values.map((x) => (x - estimate) ** 2)) / (n - 1);
	return (error) => meanDecisionBounds({
		mean,
		variance,
		n
	}, range, error);
}
/**
* Of weighted rows and of rows in groups: the sum of independent group totals of known lengths (Hoeffding 1963, theorem 2), given
* weights and groups.
*/
function hoeffdingBounds({ estimate, effective }, [from, to]) {
	return (error) => {
		let half = effective > 0 ? hoeffdingHalfWidth({
			range: to - from,
			rows: effective
		}, Math.log(error)) : to - from;
		return {
			low: Math.max(from, estimate - half),
			high: Math.min(to, estimate + half),
			error,
			method: "Hoeffding bounds of weighted groups"
		};
	};
}
/** Compensated (Neumaier 1974). */
function sum(values) {
	let total = 0, lost = 0;
	for (let i = 0; i < values.length; i += 1) {
		let x = values[i] ?? 0, after = total + x;
		lost += Math.abs(total) >= Math.abs(x) ? total - after + x : x - after + total, total = after;
	}
	return total + lost;
}
// actions/model-gate/src/budget/rules-under-budget.ts
/**
* How each rule stands to the labels of the evaluation set. `bounded`: it decides by one mean a row, for which there are bounds at
* any level. `blind`: it reads no label, so nobody learns anything about them. A string: why it cannot be held to a budget.
*/
const standing = {
	"at-least": "bounded",
	"at-most": "bounded",
	between: "bounded",
	"non-inferior": "bounded",
	superior: "bounded",
	"at-most-improvement": "bounded",
	"no-regression": {
		why: "passes whatever is not shown to be worse, so nothing limits how often it passes wrongly",
		instead: "Use non-inferior, which passes on evidence only."
	},
	"worst-slice": {
		why: "searches among many slices, for which there are no bounds at such levels",
		instead: "Name the slices: `{rule: non-inferior, metric: accuracy, margin: 0.03, slices: […]}`."
	},
	fairness: {
		why: "compares rates of several groups, which is no mean of one number a row",
		instead: "Hold each group with a slice of its own, or judge fairness on another set."
	},
	calibration: {
		why: "measures errors in bins, which is no mean of one number a row",
		instead: "Use `{rule: at-most, metric: brier_score, value: …}`."
	},
	"beats-baseline": {
		why: "makes its baseline from the labels of the same rows",
		instead: "Use at-least with the baseline's value."
	},
	"overfit-gap": {
		why: "compares means of two sets, for which there are no bounds at such levels",
		instead: "Judge the gap on a validation set, in a model of its own without a budget."
	},
	value: {
		why: "has values without known limits, and no bound holds for a mean of such",
		instead: "Judge the value on another set."
	},
	churn: "blind",
	popularity: "blind",
	coverage: "blind",
	diversity: "blind",
	convergence: "blind",
	reproducible: "blind",
	deterministic: "blind",
	"no-leakage": "blind",
	attribution: "blind",
	size: "blind",
	memory: "blind",
	latency: "blind"
};
/** Whether the rule's finding says something about the labels of the evaluation set. */
function looksAtLabels({ rule }) {
	return standing[rule] !== "blind";
}
/** Whose denominator is what the model itself predicts: two models have no rows in common of which they are means. */
const ownDenominator = /* @__PURE__ */ new Set(["precision"]);
/**
* Why the rule cannot stand under `budget:`; undefined when it can. Known from the policy alone, before anything is looked at.
*/
function budgetRefusal(rule) {
	let stands = standing[rule.rule];
	if (stands !== "blind") {
		if (stands !== "bounded") return fault(rule, `${rule.rule} ${stands.why}`, stands.instead);
		if ("metric" in rule && rule.metric !== void 0) {
			if ("use" in rule && rule.use === "point") return fault(rule, "a point has no probability of being wrong", "Leave `use: point` (or `thresholds:`) out.");
			if ("relative_margin" in rule && rule.relative_margin !== void 0) return fault(rule, "a share of the champion's value is no mean of one number a row", "Use `margin`.");
			try {
				let { name, form, range } = metricOf({
					metric: rule.metric,
					location: rule.location
				});
				if (form.kind !== "sums" || form.mean === void 0) return fault(rule, `${name} is no mean of one number a row, and a bootstrap has no tails as far out as a budget needs`, "Use e.g. accuracy, recall or brier_score, or judge it without a budget on another set.");
				if (!range.every(Number.isFinite)) return fault(rule, `${name} has no limit a row, and no bound holds for a mean of such numbers`, "Use a bounded one.");
				if ((rule.rule === "non-inferior" || rule.rule === "superior" || rule.rule === "at-most-improvement") && ownDenominator.has(name)) return fault(rule, `${name} counts other rows for each of the two models`, "Compare accuracy or recall.");
			} catch (error) {
				if (error instanceof UserError) return error;
				throw error;
			}
		}
	}
}
function fault({ location }, why, instead) {
	return locatedFault(location, `under \`budget:\` this rule cannot be held: ${why}.`, instead);
}
/**
* What is left of the evaluation set's budget, or why nobody knows: then every rule that would look is an error with that reason
* (a ledger that cannot be read is never a fresh budget). Undefined without `budget:`.
*/
async function openBudget({ model, gate, evidence, modelDigest }, context) {
	let { budget: policy } = gate;
	if (policy === void 0) return;
	let { error } = errorPerDecision(policy, policy.error), refusals = new Map(gate.rules.map((rule) => [rule, budgetRefusal(rule)])), wrong = policyFault(gate, policy, error), trust = trustOf(context.run, context.host.variables), identity, before = {
		looks: [],
		passes: 0
	}, broken = wrong;
	try {
		identity = identityOf(evidence, modelDigest, context);
		let ledger = await context.openLedger();
		before = await chargedLooks(ledger, model, {
			evaluationDigest: identity.evaluation_digest,
			trust
		});
	} catch (thrown) {
		if (!(thrown instanceof UserError)) throw thrown;
		broken ??= thrown;
	}
	let repeated = identity !== void 0 && isRepeated(before.looks, identity), why = repeated ? void 0 : whySpent(policy, before), anyRefused = [...refusals.values()].some((refused) => refused !== void 0);
	return {
		policy,
		confidence: 1 - 2 * error,
		estimations: budgetEstimations(error),
		error,
		before,
		repeated,
		refusal: (rule) => {
			if (looksAtLabels(rule)) return broken === void 0 ? refusals.get(rule) : broken;
		},
		spent: (rule) => {
			if (looksAtLabels(rule)) {
				if (anyRefused) return {
					verdict: "skipped",
					message: "No look was made: another rule cannot stand under the budget, and a look is charged."
				};
				if (why !== void 0) return {
					verdict: policy.whenSpent,
					message: `${why} Nothing was looked at.`,
					hint: "Collect a new evaluation set and let the default branch accept it: its first look there opens a budget of its own."
				};
			}
		},
		look: (passed) => {
			if (identity === void 0) throw Error("A look was made at an evaluation set that nobody knows.");
			return {
				kind: "look",
				version: 1,
				model,
				created_at: context.host.now().toISOString(),
				trust,
				origin: originOf(context.run, context.host.variables),
				...identity,
				passed,
				reveal: policy.reveal,
				rules: [...new Set(gate.rules.filter(looksAtLabels).map(({ rule }) => rule))].sort()
			};
		}
	};
}
/** How often a decision may be wrong, and why so seldom. */
function decisionWords({ policy, error }) {
	let count = policy.looks <= 1e3 ? Number(hypotheses(policy)) : Math.exp(logHypotheses(policy)), size = count > 999999999 ? count.toExponential(2) : formatCount(Math.round(count));
	return `${policy.looks} looks of which ${policy.passes} may pass can end in ${size} ways, so each decision may err with ${error.toExponential(2)} (${policy.error} in all).`;
}
function whySpent({ looks, passes }, before) {
	if (before.passes >= passes) return `The evaluation set is retired: ${plural(before.passes, "look")} of ${formatCount(passes)} that may pass ${before.passes === 1 ? "has" : "have"} passed.`;
	if (!(before.looks.length < looks)) return `The budget of the evaluation set is spent: all ${formatCount(looks)} looks at it are made.`;
}
function policyFault(gate, { reveal, looks, passes }, error) {
	if (error < 1e-15) return configurationError(`The budget of ${formatCount(looks)} looks and ${formatCount(passes)} passes leaves each decision an error of ${error.toExponential(1)}, which no evaluation set can serve.`, { hint: "Allow fewer passes: each multiplies what a set has to answer for. `gatewright plan` says what a set can serve." });
	let { champion } = gate, compares = gate.rules.some(({ rule }) => rule === "non-inferior" || rule === "superior");
	if (reveal === "verdict" && compares && champion.kind === "ledger" && champion.run === void 0) return configurationError("With `reveal: verdict` no predictions are kept, so the champion cannot be compared with.", { hint: "Let it be scored anew each time: `champion: {run: <command>}`." });
}
function identityOf({ predictions }, modelDigest, { policyDigest }) {
	if (predictions === void 0) throw evidenceError("A budget counts looks at the rows of an evaluation set, and there are only numbers about it.", { hint: "Name a predictions file under `train.outputs.predictions`, or leave `budget:` out." });
	if (modelDigest === void 0) throw evidenceError("A budget counts looks by the model that is looked at, and no model file could be read.", { hint: "Name it under `train.outputs.model`." });
	return {
		model_digest: modelDigest,
		...policyDigest === void 0 ? {} : { policy_digest: policyDigest },
		evaluation_digest: predictions.evaluationDigest,
		predictions_digest: predictions.predictionsDigest,
		...predictions.championDigest === void 0 ? {} : { champion_digest: predictions.championDigest }
	};
}
// actions/model-gate/src/budget/settle-look.ts
/** Charges the look that the rules have made, and says what of it may be seen. */
function settleLook(budget, decided, model) {
	let { policy, before, repeated } = budget, looking = decided.filter(({ rule }) => looksAtLabels(rule)), looked = looking.some(({ result }) => result.kind === "estimated"), spent = looking.some(({ rule }) => budget.refusal(rule) === void 0 && budget.spent(rule)?.hint !== void 0), passed = holds$1(policy.reveal === "verdict" ? decided : looking), charged = looked && !repeated, looks = before.looks.length + +!!charged, passes = before.passes + (charged && passed ? 1 : 0), left = before.passes >= policy.passes || passes >= policy.passes ? 0 : Math.max(0, policy.looks - looks);
	return {
		findings: policy.reveal === "verdict" ? oneBit(decided, {
			looked,
			spent,
			model
		}) : decided.map(({ finding }) => finding),
		hidden: policy.reveal === "verdict",
		records: charged ? [budget.look(passed)] : [],
		notes: [...lookNotes({
			looked,
			repeated,
			looks,
			passes,
			left
		}, budget), ...looked ? [guarantee[policy.reveal]] : []],
		looksLeft: left,
		spent
	};
}
const guarantee = {
	score: "Scores were shown: not guaranteed. Whoever reads them learns more than the budget counts; `reveal: verdict` shows one bit.",
	verdict: "Only whether the gate passed was shown. That guarantees the budget's error where the labels are not in the repository and the look is in the ledger before anybody sees the verdict; elsewhere it is accounting."
};
function lookNotes({ looked, repeated, looks, passes, left }, budget) {
	let { policy } = budget;
	return [`Budget: ${`${formatCount(looks)} of ${plural(policy.looks, "look")} at the evaluation set made, ${formatCount(passes)} of ${formatCount(policy.passes)} that may pass have passed`}; ${passes >= policy.passes ? "the set is retired, the next candidate needs a new one" : `${plural(left, "look")} and ${plural(policy.passes - passes, "pass", "passes")} are left`}.${looked && repeated ? " This look told nothing new and was not charged." : ""}`, ...looked ? [decisionWords(budget)] : []];
}
/** Every rule that blocks holds, and at least one was evaluated. */
function holds$1(decided) {
	let verdicts = decided.filter(({ rule }) => rule.severity === "error").map(({ finding }) => finding.verdict);
	return verdicts.includes("pass") && verdicts.every((verdict) => verdict === "pass" || verdict === "skipped");
}
/** The one finding of `reveal: verdict`. What the policy or the ledger does wrong is no look, and is told in full. */
function oneBit(decided, { looked, spent, model }) {
	if (!looked) {
		let [whole] = decided.map(({ finding }) => finding).filter(({ verdict }) => verdict === "error");
		if (whole !== void 0) return [{
			...whole,
			subject: model
		}];
	}
	let passed = holds$1(decided), blocked = decided.some(({ finding }) => finding.verdict === "fail" || finding.verdict === "error"), undecided = decided.find(({ rule, finding }) => looksAtLabels(rule) && (finding.verdict === "inconclusive" || finding.verdict === "warn"));
	if (spent && !blocked && undecided !== void 0) return [{
		...undecided.finding,
		...frame(model)
	}];
	if (!looked && !passed && !blocked) return [{
		...frame(model),
		verdict: "skipped",
		message: "Nothing was decided: every rule was skipped."
	}];
	let message = passed ? "The candidate passes the gate." : "The candidate does not pass the gate: at least one rule does not hold, or the evaluation set cannot show that it does.";
	return [{
		...frame(model),
		verdict: passed ? "pass" : "fail",
		message,
		...passed ? {} : { hint: "`reveal: verdict` says no more, here and anywhere else. Look for the cause on a validation set of your own." }
	}];
}
function frame(model) {
	return {
		rule: "budget",
		title: "The gate passes",
		subject: model,
		severity: "error",
		locations: [],
		samples: []
	};
}
/**
* Lets the policy's command score the champion on today's evaluation set. The command finds the champion's outputs, at their paths, in the
* folder `GATEWRIGHT_CHAMPION`, and writes its predictions to `GATEWRIGHT_PREDICTIONS`.
* @returns the path that the command was told to write to
* @throws UserError (`evidence`) when the champion's outputs cannot be had, the command fails or writes nothing
*/
async function scoreChampion({ command, run, name }, context) {
	let { host, workingDirectory } = context, folder = await mkdtemp(join(host.temporaryDirectory, "champion-"));
	if (run === void 0) throw evidenceError(`The ledger does not know the run that made ${name}, so its model cannot be had.`, { hint: "Record runs with track-experiment, and name the model under `train.outputs.model`." });
	await host.log.group(`The outputs of ${name}`, async () => {
		await restoreOutputs(run.outputs, await placesOf(context), {
			workingDirectory: folder,
			signal: host.signal
		});
	});
	let variables = {
		...host.variables,
		GATEWRIGHT_CHAMPION: folder
	};
	return await host.log.group(`Scoring ${name} anew`, () => scoredAgain(command, "`champion.run`", {
		workingDirectory,
		host: {
			...host,
			variables
		}
	}));
}
/** Where the outputs of a run of the default branch may be kept. */
async function placesOf({ inputs, host, run, workingDirectory }) {
	let { variables, signal, log } = host, places = [], store = await openObjectStore(workingDirectory, signal);
	store !== void 0 && places.push(objectPlace(store, workingDirectory));
	let secrets = secretsOf(inputs.token, variables);
	places.push(dvcPlace({
		workingDirectory,
		variables,
		signal,
		secrets
	}, {
		fetch,
		now: host.now
	}));
	let { repository, runId } = run;
	return repository === void 0 || runId === void 0 || places.push(artifactPlace({
		connect: githubConnection(run, inputs.token, createTimeBudget(6e5), variables, log.warning),
		repository,
		runId,
		names: [],
		canUpload: !1,
		workingDirectory,
		temporaryDirectory: host.temporaryDirectory,
		signal,
		debug: log.debug
	})), places;
}
// actions/model-gate/src/champion/champion-finder.ts
/**
* What the candidate is compared with (design section 2): a path, or the ledger's champion. A ledger that cannot be read is an
* error and never a first run.
*/
async function findChampion(candidate, context) {
	let { champion: path, policy } = candidate.model;
	if (path !== void 0) return {
		kind: "file",
		path,
		name: path
	};
	try {
		let ledger = await context.openLedger(), champion = await championOf$1(ledger, policy.name);
		return champion === void 0 ? noChampionYet(policy.name, ledger) : await ledgerChampion(champion, {
			...candidate,
			ledger
		}, context);
	} catch (error) {
		if (error instanceof UserError) return {
			kind: "broken",
			error
		};
		throw error;
	}
}
function noChampionYet(model, { name, commit }) {
	return {
		kind: "absent",
		reason: `no champion yet (${commit === void 0 ? `there is no ${name} yet` : `the ${name} has no champion of ${model}`})`,
		first: !0
	};
}
async function ledgerChampion({ gate: record, run }, { gate, rows, modelDigest, ledger, model }, context) {
	let name = championName(record), unchanged = modelDigest === record.model_digest, isUnchanged = {
		kind: "absent",
		reason: `unchanged model, it is ${name}`,
		first: !1
	};
	if (rows === void 0) return unchanged ? isUnchanged : metricsOf(run, name);
	let changed = record.evaluation_digest !== rows.evaluationDigest;
	if (unchanged && !changed && record.predictions_digest === rows.predictionsDigest) return isUnchanged;
	if (!changed && record.predictions !== void 0) {
		let csv = unpackPredictions(await ledger.file(record.predictions.path), record.predictions, ledger.name), folder = await mkdtemp(join(context.host.temporaryDirectory, "champion-")), path = join(folder, "predictions.csv");
		return await writeFile(path, csv), {
			kind: "file",
			path,
			name
		};
	}
	let { champion } = gate;
	if (champion.kind === "ledger" && champion.run !== void 0) return {
		kind: "file",
		path: await scoreChampion({
			command: champion.run,
			run,
			name,
			model: model.policy.name
		}, context),
		name: `${name}, scored anew`
	};
	if (!changed) throw evidenceError(`The predictions of ${name} are not in the ledger, so the two cannot be compared.`, { hint: "Let the champion be scored anew: `champion: {run: <command>}` in the policy." });
	let another = `evaluation set is another one than that of ${name}`, { accepted, why } = await acceptance(context);
	if (accepted) return {
		kind: "absent",
		reason: `the ${another}, accepted because ${why}`,
		first: !0
	};
	throw evidenceError(`The ${another}, so the two cannot be compared.`, { hint: `Let the champion be scored anew on it: \`champion: {run: <command>}\` in the policy. Or have the change approved under \`policy_changes\`; it does not count so far, because ${why}.` });
}
/** Whoever changes the evaluation set could drop the rows that are hard, so it must be accepted by the default branch or by a person. */
async function acceptance({ run, host, approvedBy }) {
	if (trustOf(run, host.variables) === "default-branch") return {
		accepted: !0,
		why: "the default branch has it"
	};
	if (run.event === "merge_group") return {
		accepted: !0,
		why: "each pull request of the merge group has passed with it"
	};
	if (approvedBy === void 0) return {
		accepted: !1,
		why: "nobody can approve it here"
	};
	let { approved, why } = await approvedBy();
	return {
		accepted: approved,
		why
	};
}
/** What the run that made the champion has recorded. */
function metricsOf(run, name) {
	if (run === void 0 || run.metrics.length === 0) throw evidenceError(`The ledger knows no metrics of ${name}, and of the candidate there are only metrics.`, { hint: "Record runs with track-experiment and `train.outputs.metrics`, or name a predictions file under `train.outputs.predictions`." });
	return {
		kind: "metrics",
		values: new Map(run.metrics.map((metric) => [metric.name, Number(metric.value)])),
		name
	};
}
/** `the champion sha256:0123456789ab of commit 0123456`. */
function championName({ model_digest, origin: { head_sha } }) {
	let commit = head_sha === void 0 ? "" : ` of commit ${head_sha.slice(0, 7)}`;
	return `the champion ${model_digest.slice(0, 19)}${commit}`;
}
// actions/model-gate/src/champion/champion-bytes.ts
/**
* Bytes of the model that is the ledger's champion, as its run has recorded them. Undefined when no rule asks, when there is no champion
* yet, or when the champion is a path; the error when the ledger cannot be read or does not know.
*/
async function championBytes({ policy: { name }, champion: path }, { rules }, { openLedger }) {
	if (rules.some((rule) => rule.rule === "size" && rule.ratio_at_most !== void 0) && path === void 0) try {
		let champion = await championOf$1(await openLedger(), name);
		if (champion === void 0) return;
		let bytes = champion.run?.artifact?.bytes;
		return bytes !== void 0 && bytes > 0 ? bytes : evidenceError(`The ledger does not know the size of ${championName(champion.gate)}.`, { hint: "Record runs with track-experiment, and name the model under `train.outputs.model`." });
	} catch (error) {
		if (error instanceof UserError) return error;
		throw error;
	}
}
// actions/model-gate/src/champion/gate-record.ts
/** What stands in the ledger; a larger file makes every clone of the branch slow. */
const mostCharacters = 5e6;
/**
* What the ledger keeps of a gate. On the default branch a model whose gate does not block becomes the champion, with its
* predictions (design sections 2 and 7); never from a pull request.
*/
async function gateRecord(judged, context) {
	let { model, evidence, subject, modelDigest, look, adopt = !0, runRecord } = judged, { run, host } = context, nothing = {
		records: [],
		ledgerFiles: /* @__PURE__ */ new Map(),
		becomesChampion: !1
	};
	if (model.policy.gate === void 0) return {
		...nothing,
		notes: []
	};
	if (modelDigest === void 0) return run.event === "local" ? {
		...nothing,
		notes: []
	} : {
		...nothing,
		notes: ["No model file is named under `train.outputs.model`, so the ledger keeps nothing of this gate."]
	};
	let trust = trustOf(run, host.variables), inLedger = await runsOf(model.policy.name, modelDigest, context), made = runRecord === void 0 ? inLedger : {
		...inLedger,
		run: runRecord,
		onlySmoke: !1
	}, may = trust === "default-branch" && holds(subject, context), wins = may && adopt && made.problem === void 0 && !made.onlySmoke && look?.spent !== !0, notes = [];
	if (made.problem !== void 0) {
		let so = may ? "the model does not become the champion" : "the gate's record names no run";
		notes.push(`The ledger cannot be read, so ${so}: ${made.problem.message}`);
	}
	look?.spent === !0 && notes.push("Nothing was looked at, so the model does not become the champion."), may && !adopt && notes.push("The model does not become the champion, because the input `adopt` is `false`."), made.onlySmoke && notes.push("The model comes from a smoke run, which never becomes the champion.");
	let ledgerFiles = /* @__PURE__ */ new Map(), predictions;
	if (wins && evidence.predictions !== void 0 && look?.hidden !== !0) {
		let { kept, text } = packPredictions(await evidence.predictions.toCsv());
		text.length <= mostCharacters ? (predictions = kept, ledgerFiles.set(kept.path, text)) : notes.push(`The predictions have ${formatCount(text.length)} characters when packed, more than the ${formatCount(mostCharacters)} that the ledger keeps: the next candidate needs \`champion: {run: …}\`.`);
	}
	return {
		records: [{
			kind: "gate",
			version: 1,
			model: model.policy.name,
			created_at: host.now().toISOString(),
			trust,
			origin: originOf(run, host.variables),
			action: "model-gate",
			verdict: subject.verdict,
			model_digest: modelDigest,
			...made.run === void 0 ? {} : { run: made.run },
			...context.policyDigest === void 0 ? {} : { policy_digest: context.policyDigest },
			...evidence.predictions === void 0 ? {} : {
				evaluation_digest: evidence.predictions.evaluationDigest,
				predictions_digest: evidence.predictions.predictionsDigest
			},
			champion: wins,
			...predictions === void 0 ? {} : { predictions }
		}],
		ledgerFiles,
		becomesChampion: wins,
		notes
	};
}
/** The verdict does not block, whatever the mode: a mode that lets everything through makes no champion. */
function holds({ verdict, inconclusiveBlocks }, { policy }) {
	switch (verdict) {
		case "pass":
		case "warn":
		case "skipped": return !0;
		case "inconclusive": return inconclusiveBlocks !== !0 && policy?.onInconclusive !== "fail";
		case "fail":
		case "error": return !1;
	}
}
async function runsOf(model, modelDigest, { openLedger }) {
	try {
		let runs = (await (await openLedger()).index(model)).filter((line) => line.kind === "run" && line.model_digest === modelDigest), full = runs.filter(({ smoke }) => smoke === !1);
		return {
			run: full.findLast(({ trust }) => trust === "default-branch")?.record,
			onlySmoke: runs.length > 0 && full.length === 0
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			onlySmoke: !1,
			problem: error
		};
	}
}
// actions/model-gate/src/report/comparison-table.ts
/** Metric, champion, candidate, difference, interval, limit, verdict: one row a measured result, what blocks first. */
function comparisonTable(decided) {
	let rows = decided.map(rowOf).filter((row) => row !== void 0);
	if (rows.length === 0) return;
	let order = [
		"error",
		"failed",
		"inconclusive",
		"warning",
		"passed",
		"skipped"
	];
	return rows.sort((a, b) => order.indexOf(a[7] ?? "") - order.indexOf(b[7] ?? "")), {
		title: "Candidate against champion",
		columns: [
			{ name: "metric" },
			{ name: "slice" },
			{
				name: "champion",
				align: "right"
			},
			{
				name: "candidate",
				align: "right"
			},
			{
				name: "difference",
				align: "right"
			},
			{
				name: "interval",
				align: "right"
			},
			{
				name: "limit",
				align: "right"
			},
			{
				name: "verdict",
				align: "right"
			}
		],
		rows
	};
}
function rowOf({ result, finding, interval, slice }) {
	if (result.kind !== "estimated") return;
	let { estimation, quantity, candidate, champion, unit } = result, width = interval === void 0 ? NaN : (interval.high - interval.low) / 2, decimals = comparedDecimals(decimalsFor(width), result), relative = quantity === "relative difference", shown = (value) => value === void 0 ? "" : fixed(value, decimals), share = (value) => `${fixed(value * 100, shareDecimals(decimals))} %`, inUnit = (value) => relative ? share(value) : fixed(value, decimals);
	return [
		unit === void 0 ? result.subject : `${result.subject} (${unit})`,
		slice ?? "",
		shown(champion),
		shown(quantity === "value" ? estimation.estimate : candidate),
		quantity === "value" ? "" : inUnit(estimation.estimate),
		interval === void 0 ? "" : `${inUnit(interval.low)} to ${inUnit(interval.high)}${interval.level === .95 ? "" : ` (${percent(interval.level)})`}`,
		thresholdWords(result),
		verdictWord[finding.verdict]
	];
}
// actions/model-gate/src/report/headline.ts
/**
* The one sentence that a reviewer needs: what decided, with its numbers, and how many more say so.
* @param champion what the candidate was compared with
*/
function headlineOf(name, decided, champion) {
	let of = (...verdicts) => decided.filter(({ finding }) => verdicts.includes(finding.verdict)), first = champion.kind === "absent" ? `${champion.reason}; ` : "", [errors, failed, undecided, warned] = [
		of("error"),
		of("fail"),
		of("inconclusive"),
		of("warn")
	], worst = errors[0] ?? failed[0] ?? undecided[0] ?? warned[0];
	if (worst !== void 0) {
		let same = of(worst.finding.verdict).length - 1, more = same === 0 ? "" : ` (and ${formatCount(same)} more)`;
		return `${name}: ${first}${firstSentence(worst.finding.message)}${more}`;
	}
	let passed = of("pass").length, skipped = of("skipped").length;
	if (passed === 0) return `${name}: ${first}${plural(skipped, "rule")} skipped, nothing was decided`;
	let left = skipped === 0 ? "" : `, ${formatCount(skipped)} skipped`;
	return `${name}: ${first}${passed === 1 ? "the rule holds" : `all ${formatCount(passed)} rules hold`}${left}${mainComparison(decided)}`;
}
/** What a reviewer wants to know even when nothing fails: how the first compared metric stands. */
function mainComparison(decided) {
	let main = decided.find(({ result, slice }) => result.kind === "estimated" && result.family === "comparison" && slice === void 0);
	return main === void 0 ? "" : `; ${firstSentence(main.finding.message).replace(/, (?:allowed|required): .*$/, "")}`;
}
function firstSentence(message) {
	return /^.*?\.(?= |$)/s.exec(message)?.[0].replace(/\.$/, "") ?? message;
}
// actions/model-gate/src/model-gate.ts
/** Candidate and champion in, a verdict out. Every model is a subject, and none takes another with it. */
const modelGate = {
	name: "model-gate",
	title: "Model gate",
	evaluate
};
async function evaluate(context) {
	let { host } = context, started = performance.now(), models = modelsToGate(context), wanted = {
		adopt: mayAdopt(context.inputs.adopt),
		...runRecordOf(context.inputs["run-record"], models.length)
	}, engines = enginePool(host);
	try {
		let gates = [];
		for (let model of models) gates.push(await host.log.group(`Model ${model.policy.name}`, async () => {
			let outcome = await judge(model, context, engines, wanted);
			for (let { message } of outcome.subject.findings) host.log.info(message);
			return outcome;
		}));
		let version = engines.version();
		return {
			subjects: gates.map(({ subject }) => subject),
			notes: models.flatMap(({ notes }) => notes),
			timings: { gate: Math.round(performance.now() - started) },
			versions: version === void 0 ? {} : { duckdb: version },
			records: gates.flatMap(({ records }) => records),
			ledgerFiles: new Map(gates.flatMap(({ ledgerFiles }) => [...ledgerFiles])),
			outputs: {
				champion: gates.map(({ becomesChampion }) => String(becomesChampion)).join("\n"),
				"looks-left": gates.some(({ looksLeft }) => looksLeft !== void 0) ? gates.map(({ looksLeft = "" }) => String(looksLeft)).join("\n") : ""
			}
		};
	} finally {
		engines.close();
	}
}
async function judge(model, context, engines, wanted) {
	let { host, workingDirectory } = context, { policy } = model;
	if (context.countingPolicy?.models.find(({ name }) => name === policy.name)?.gate?.budget !== void 0) return {
		subject: notLookedAt(model),
		records: [],
		ledgerFiles: /* @__PURE__ */ new Map(),
		becomesChampion: !1
	};
	let gate = policy.gate ?? defaultGate, modelPath = policy.train?.outputs.model, modelDigest = await digestOfModel(modelPath, context), evidence;
	try {
		evidence = await openEvidence({
			task: policy.task,
			gate,
			candidatePath: model.candidate,
			metricsPath: model.metrics,
			champion: (rows) => findChampion({
				model,
				gate,
				rows,
				modelDigest
			}, context),
			championBytes: await championBytes(model, gate, context),
			modelPath,
			seriesPath: policy.train?.outputs.series,
			workingDirectory,
			host,
			engines
		});
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			subject: unreadable(model, error),
			records: [],
			ledgerFiles: /* @__PURE__ */ new Map(),
			becomesChampion: !1
		};
	}
	policy.gate === void 0 && evidence.predictions !== void 0 && (gate = {
		...gate,
		rules: defaultRules(evidence.predictions.candidate, model.candidate ?? "inputs")
	});
	let budget = await openBudget({
		model: policy.name,
		gate,
		evidence,
		modelDigest
	}, context), extra = [], measured = await evaluateRules({
		model: policy,
		gate,
		evidence,
		workingDirectory,
		host,
		addEvidence: (one) => extra.push(one),
		...budget === void 0 ? {} : { budget }
	}), decided = decide(measured, { confidence: budget?.confidence ?? gate.confidence }), look = budget === void 0 ? void 0 : settleLook(budget, decided, policy.name), findings = [...look?.findings ?? decided.map(({ finding }) => finding), ...namedChampionFault(model, evidence, measured)], verdict = worstVerdict(findings.map((finding) => finding.verdict)), table = comparisonTable(look?.hidden === !0 ? [] : decided), champion = championOf(evidence), subject = {
		name: policy.name,
		verdict,
		headline: look?.hidden === !0 ? hiddenHeadline(policy.name, findings, champion) : headlineOf(policy.name, decided, champion),
		...policy.critical ? { inconclusiveBlocks: !0 } : {},
		evidence: [...evidence.files(), ...extra],
		findings,
		notes: [
			...championNotes(champion, evidence),
			...gate.translations,
			...look?.notes ?? []
		],
		...table === void 0 ? {} : { tables: [table] }
	}, { notes, records, ...recorded } = await gateRecord({
		model,
		gate,
		evidence,
		subject,
		modelDigest,
		...wanted,
		...look === void 0 ? {} : { look }
	}, context);
	return {
		subject: {
			...subject,
			notes: [...subject.notes, ...notes]
		},
		records: [...records, ...look?.records ?? []],
		...recorded,
		...look === void 0 ? {} : { looksLeft: look.looksLeft }
	};
}
/**
* It can only take away: what is left out, as on the command line, is as before.
* @throws UserError (`configuration`) for a word that is neither `true` nor `false`
*/
function mayAdopt(input = "") {
	let word = input.toLowerCase();
	if (word === "false") return !1;
	if (word === "true" || word === "") return !0;
	throw configurationError(`The input "adopt" is "${input}".`, { hint: "It must be one of true, false." });
}
/** @throws UserError (`configuration`) for what is no record's id, or an id for several models */
function runRecordOf(input, models) {
	if (input === "") return {};
	if (!/^[0-9a-f]{64}$/.test(input)) throw configurationError(`The input "run-record" is "${input}".`, { hint: "Give the output `record-id` of train-model or track-experiment." });
	if (models === 1) return { runRecord: input };
	throw configurationError(`The input "run-record" names one run, and ${models} models are judged.`, { hint: "Name the model with the input `model`, or leave `run-record` out." });
}
/** Each verdict about an evaluation set with a budget is charged, also that of a policy that does not count: so it makes none. */
function notLookedAt({ policy: { name } }) {
	return {
		name,
		verdict: "skipped",
		evidence: [],
		findings: [{
			rule: "budget",
			title: "The policy that counts allows the look",
			subject: name,
			verdict: "skipped",
			severity: "error",
			message: "Not evaluated under this policy: the one that counts has a budget, and each verdict about the evaluation set is charged to it.",
			locations: [],
			samples: []
		}],
		notes: []
	};
}
/** With `reveal: verdict` the first line has no number either. */
function hiddenHeadline(name, [finding], champion) {
	return `${name}: ${champion.kind === "absent" ? `${champion.reason}; ` : ""}${(finding?.message ?? "").replace(/\.$/, "")}`;
}
/** Undefined when the model has no file here: then nothing proves that it is unchanged. */
async function digestOfModel(path, { inputs, host, workingDirectory }) {
	if (path === void 0) return;
	let { variables, signal } = host, context = {
		workingDirectory,
		variables,
		signal,
		secrets: secretsOf(inputs.token, variables)
	};
	try {
		return (await readModel(path, context)).digest;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		host.log.warning(`The model's own file could not be read: ${error.message}`);
		return;
	}
}
/** A champion that an input or the policy names by its path is evidence, also where no rule compares with it. */
function namedChampionFault({ champion: path, policy }, evidence, measured) {
	let champion = championOf(evidence);
	if (path === void 0 || champion.kind !== "broken") return [];
	let { error } = champion;
	return measured.some(({ result }) => result.kind === "decided" && result.message === error.message) ? [] : [evidenceFinding(policy.name, "The champion's evidence can be read", error)];
}
function evidenceFinding(subject, title, error) {
	return {
		rule: error.kind,
		title,
		subject,
		verdict: "error",
		severity: "error",
		message: error.message,
		...error.hint === void 0 ? {} : { hint: error.hint },
		locations: error.location === void 0 ? [] : [error.location],
		samples: [],
		...error.kind === "configuration" ? { configuration: !0 } : {}
	};
}
/** What a reviewer must know of the comparison before its numbers. */
function championNotes(champion, { predictions }) {
	return champion.kind === "absent" ? [`Comparison rules were skipped: ${champion.reason}.`] : predictions?.champion.kind === "compared" ? [`Compared with ${predictions.champion.name}.`] : [];
}
/** The candidate's evidence cannot be read: one error stands for all rules. */
function unreadable({ policy }, error) {
	let finding = evidenceFinding(policy.name, "The candidate's evidence can be read", error), headline = `${policy.name}: ${error.message.replace(/\.$/, "")}`;
	return {
		name: policy.name,
		verdict: "error",
		headline,
		evidence: [],
		findings: [finding],
		notes: []
	};
}
export { modelGate as t };
