import { n as configurationError, r as evidenceError, t as UserError } from "./user-error.js";
import { t as didYouMean } from "./suggestion.js";
import { t as defaultRetrain } from "./read-retrain.js";
import { d as plural, i as formatCount } from "./wording.js";
import { d as inverseRegularizedBetaComplement, u as inverseRegularizedBeta } from "./usual-names.js";
import { a as percent, i as fixed, n as agreeingDecimals, o as shareDecimals, r as decimalsFor, s as positionOf, t as gateRules } from "./all-rules.js";
import { n as smallestVisible, r as checkPositive } from "./smallest-visible.js";
import { basename } from "node:path";
// packages/stats/src/proportions/exact-bounds.ts
/**
* The p with P(X >= successes | p) = tail, 0 without a success: Clopper and Pearson's lower bound at any one-sided error, also
* where a level beside 1 could not hold it.
*/
function exactLow(successes, n, tail) {
	return successes === 0 ? 0 : inverseRegularizedBeta(tail, successes, n - successes + 1);
}
/** The p with P(X <= successes | p) = tail, 1 without a failure. */
function exactHigh(successes, n, tail) {
	return successes === n ? 1 : inverseRegularizedBetaComplement(tail, successes + 1, n - successes);
}
// actions/model-gate/src/slices.ts
/**
* The slices that the rules name, by their names in the policy; one that cannot be made is the error that its rules get. A
* slice without rows is an error (design section 2): dropping the rows of a slice must be no way past its rule.
*/
async function resolveSlices({ slices, rules }, { predictions }) {
	let named = new Set(rules.flatMap((rule) => rule.slices)), resolved = /* @__PURE__ */ new Map();
	for (let slice of slices) named.has(slice.name) && resolved.set(slice.name, predictions === void 0 ? [withoutRows(slice)] : await rowsOf(slice, predictions));
	return resolved;
}
function withoutRows({ name }) {
	return evidenceError(`The slice ${name} needs a predictions file, and there is none.`, { hint: "Name it under `train.outputs.predictions`, or give the input `candidate`." });
}
async function rowsOf(slice, predictions) {
	try {
		if ("condition" in slice) {
			let rows = await predictions.rowsWhere(slice.condition, slice.location);
			return [rows.length === 0 ? empty(slice) : {
				name: slice.name,
				where: slice.condition,
				rows
			}];
		}
		let { codes, values } = await predictions.column(slice.by, slice.location), found = rowsByCode(codes, values).map(({ value, rows }) => ({
			name: `${slice.name} = ${value}`,
			rows
		}));
		return found.length === 0 ? [empty(slice)] : found;
	} catch (error) {
		if (error instanceof UserError) return [error];
		throw error;
	}
}
/** Rows of each value, in the order of the values; rows without a value are in none. */
function rowsByCode(codes, values) {
	let counts = new Int32Array(values.length);
	for (let code of codes) code >= 0 && (counts[code] = (counts[code] ?? 0) + 1);
	let rows = values.map((_, code) => new Int32Array(counts[code] ?? 0)), filled = new Int32Array(values.length);
	return codes.forEach((code, row) => {
		let own = rows[code], at = filled[code];
		own !== void 0 && at !== void 0 && (own[at] = row, filled[code] = at + 1);
	}), values.flatMap((value, code) => {
		let own = rows[code];
		return own === void 0 || own.length === 0 ? [] : [{
			value,
			rows: own
		}];
	});
}
function empty({ name }) {
	return evidenceError(`The slice ${name} has no rows in the evaluation set.`, { hint: "A slice that a rule names must be in the data: was it filtered out, or is its condition wrong?" });
}
// actions/model-gate/src/evaluate-rules.ts
/**
* Every rule on every slice that it names, in the order of the policy. No rule disappears: one that cannot be evaluated gives an
* error with the reason, one that does not apply is skipped with it.
*/
async function evaluateRules(options) {
	let { gate, evidence } = options, slices = await resolveSlices(gate, evidence), measured = [];
	for (let rule of gate.rules) {
		let named = rule.slices.flatMap((name) => slices.get(name) ?? []), over = rule.slices.length === 0 ? [void 0] : named;
		for (let slice of over) measured.push(...await measureRule(rule, slice, options));
	}
	return measured;
}
async function measureRule(rule, slice, options) {
	let known = gateRules[rule.rule], { title } = known, name = slice instanceof UserError ? void 0 : slice?.name, where = slice instanceof UserError ? void 0 : slice?.where, decided = (result) => [{
		rule,
		title,
		slice: name,
		result: {
			kind: "decided",
			...result
		}
	}], broken = (error) => decided({
		subject: subjectOf$1(rule),
		verdict: "error",
		message: error.message,
		...error.hint === void 0 ? {} : { hint: error.hint }
	}).map((one) => ({
		...one,
		configuration: error.kind === "configuration"
	}));
	if (slice instanceof UserError) return broken(slice);
	let refusal = options.budget?.refusal(rule);
	if (refusal !== void 0) return broken(refusal);
	if (known.needs === "champion") {
		let champion = championOf(options.evidence);
		if (champion.kind === "absent") return decided({
			subject: subjectOf$1(rule),
			verdict: "skipped",
			message: `Nothing was compared: ${champion.reason}.`
		});
		if (champion.kind === "broken") return broken(champion.error);
	}
	let spent = options.budget?.spent(rule);
	if (spent !== void 0) return decided({
		subject: subjectOf$1(rule),
		...spent
	});
	try {
		let results = await known.measure(rule, contextOf(rule, slice, options));
		if (results.length === 0) throw Error(`The rule ${rule.rule} gave no result.`);
		return results.map((result) => ({
			rule,
			title,
			slice: name,
			...where === void 0 ? {} : { where },
			result
		}));
	} catch (error) {
		if (error instanceof UserError) return broken(error);
		throw error;
	}
}
/** A metrics file has no champion object of its own: either both sides are numbers, or the candidate's alone. */
function championOf({ predictions, metrics }) {
	return predictions === void 0 ? metrics === void 0 || metrics.champion !== void 0 ? { kind: "compared" } : metrics.absent ?? {
		kind: "absent",
		reason: "there are no metrics of a champion",
		first: !0
	} : predictions.champion;
}
function contextOf(rule, slice, options) {
	let { model, gate, evidence, workingDirectory, host, addEvidence, budget } = options;
	return {
		model,
		gate,
		evidence,
		slice,
		workingDirectory,
		host,
		seed: seedOf(rule, slice, evidence),
		addEvidence,
		...budget === void 0 ? {} : { budget: budget.estimations }
	};
}
/** The same evidence gives the same findings, bit for bit (design section 6). */
function seedOf(rule, slice, { predictions }) {
	let metric = "metric" in rule ? rule.metric : "";
	return [
		rule.rule,
		metric,
		slice?.name ?? "",
		predictions?.evaluationDigest,
		predictions?.predictionsDigest
	].join("\n");
}
/** What a finding is about when its rule could not say. */
function subjectOf$1(rule) {
	return "metric" in rule && rule.metric !== void 0 ? rule.metric : rule.rule;
}
// actions/model-gate/src/models-to-gate.ts
/**
* The models of the policy that have rules, or the one that the inputs name.
* @throws UserError (`configuration`) for a model that the policy does not have, for one without rules, and for inputs that would be
* those of several models
*/
function modelsToGate(source) {
	let { policy, inputs } = source, models = policy?.models ?? [];
	if (models.length === 0) return [withoutPolicy(source)];
	let chosen = inputs.model === "" ? models.filter(({ gate }) => gate !== void 0) : [modelNamed(inputs.model, models)];
	if (chosen.length === 0) throw configurationError(`No model of the policy has rules: ${models.map(({ name }) => name).join(", ")}.`, { hint: "Add `rules:` to one, e.g. `- {rule: no-regression, metric: accuracy}`." });
	let given = [
		"candidate",
		"champion",
		"metrics"
	].filter((name) => inputs[name] !== "");
	if (chosen.length > 1 && given.length > 0) throw configurationError(`The ${given.length > 1 ? "inputs" : "input"} ${given.join(", ")} would be those of ${chosen.length} models.`, { hint: `Name one in the input \`model\`: ${chosen.map(({ name }) => name).join(", ")}.` });
	return chosen.map((model) => gated(model, source));
}
function modelNamed(name, models) {
	let found = models.find((model) => model.name === name), known = models.map((model) => model.name);
	if (found === void 0) {
		let meant = didYouMean(name, known);
		throw configurationError(`The policy has no model ${JSON.stringify(name.slice(0, 100))}${meant === "" ? "." : meant}`, { hint: `Its models are ${known.join(", ")}.` });
	}
	if (found.gate !== void 0) return found;
	throw configurationError(`The model ${name} has no rules, so there is nothing that a gate could decide.`, { hint: "Add `rules:` to it, e.g. `- {rule: no-regression, metric: accuracy}`." });
}
/** Where the policy of a pull request's base says something, an input of the same meaning is shown and not used. */
function gated(policy, { inputs, policyWins }) {
	let notes = [], choose = (name, stated) => {
		let own = inputs[name] === "" ? void 0 : inputs[name];
		return own === void 0 || !policyWins || stated === void 0 ? own ?? stated : (own !== stated && notes.push(`The input \`${name}\` was not used: on a pull request the policy's value counts.`), stated);
	}, outputs = policy.train?.outputs ?? {}, champion = policy.gate?.champion, candidate = choose("candidate", outputs.predictions), statedChampion = champion?.kind === "path" ? champion.path : void 0, named = choose("champion", statedChampion);
	return policyWins && statedChampion === void 0 && inputs.champion !== "" && (notes.push("The input `champion` was not used: on a pull request the policy's champion counts, which is the ledger's."), named = void 0), {
		policy,
		candidate,
		metrics: choose("metrics", outputs.metrics),
		champion: named,
		notes
	};
}
const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
function withoutPolicy({ inputs, run, policy: file, workingDirectory }) {
	let name = inputs.model === "" ? run.repository?.split("/").at(-1) ?? basename(workingDirectory) : inputs.model;
	if (!nameForm.test(name)) throw configurationError(`${JSON.stringify(name.slice(0, 100))} is no name for a model.`, { hint: "Give it one in the input `model`: up to 100 letters, digits, dots, hyphens and underscores that begin with a letter or a digit." });
	if (inputs.candidate === "") throw configurationError(`There is nothing to judge: no input names the candidate's predictions, and ${file === void 0 ? "there is no policy" : "the policy names no model"}.`, { hint: "Give `candidate` and `champion` (on a command line `--candidate` and `--champion`), or a model with `rules:` in gatewright.yml." });
	if (inputs.champion === "") throw configurationError("There is nothing to compare: without a policy the input `champion` must name a predictions file.", { hint: "Give `champion`, or a model with `rules:` in gatewright.yml." });
	return {
		policy: {
			name,
			critical: !1,
			train: void 0,
			require: [],
			mirror: {},
			gate: void 0,
			retrain: defaultRetrain
		},
		candidate: inputs.candidate,
		metrics: inputs.metrics === "" ? void 0 : inputs.metrics,
		champion: inputs.champion,
		notes: []
	};
}
// packages/stats/src/power/rows-to-settle.ts
/**
* Rows that would settle an interval that straddles its limit, if the estimate stayed where it is: half-widths shrink with
* the square root of the rows, so n·(h / |d − limit|)², rounded up.
* @param given.estimate d
* @param given.halfWidthTowardsLimit h, from the estimate to the end of the interval on the limit's side
* @param given.n rows, or whatever varies independently
* @returns undefined when the estimate is the limit, where no number of rows settles it, or the half-width is infinite
* @throws RangeError when n is not above 0, the half-width negative, or a number NaN
*/
function rowsToSettle({ estimate, halfWidthTowardsLimit, limit, n }) {
	if (checkPositive(n, "n"), !Number.isFinite(estimate) || !Number.isFinite(limit)) throw RangeError(`estimate and limit must be finite, not ${estimate} and ${limit}.`);
	if (!(halfWidthTowardsLimit >= 0)) throw RangeError(`halfWidthTowardsLimit must be 0 and more, not ${halfWidthTowardsLimit}.`);
	let distance = Math.abs(estimate - limit), rows = Math.ceil(n * (halfWidthTowardsLimit / distance) ** 2);
	if (distance !== 0 && Number.isFinite(rows)) return Math.max(rows, 1);
}
// actions/model-gate/src/verdict/wording.ts
/** The sentences of a finding, and what to do next. The same words on every surface. */
function estimatedMessage(judgement) {
	let { result, verdict, tooFew } = judgement, decimals = decimalsOf(judgement), sentences = [`${measuredWords(judgement, decimals)}, ${limitWords(result)}.`];
	return tooFew === void 0 ? verdict === "pass" ? sentences.push(...passWords(judgement, decimals)) : verdict === "fail" && sentences.push(...failWords(judgement)) : sentences.push(`Too little evidence for a verdict: ${tooFew}.`), sentences.push(...result.notes ?? []), tooFew === void 0 ? verdict === "inconclusive" ? (sentences.push(undecidedWords(judgement)), {
		text: sentences.join(" "),
		hint: undecidedHint(judgement)
	}) : {
		text: sentences.join(" "),
		hint: void 0
	} : {
		text: sentences.join(" "),
		hint: tooFewHint
	};
}
const tooFewHint = "Use a larger evaluation set, or a metric whose interval is honest on few rows, such as accuracy. `gatewright plan` says how many rows a margin needs.";
function undecidedWords({ position, interval, family }) {
	return position !== "outside" || interval === void 0 ? "The interval lies on both sides of the limit, so this evidence cannot say." : `The interval lies beyond the limit, but at the level that decides among ${formatCount(family)} comparisons it does not, so this evidence cannot say.`;
}
function undecidedHint(judgement) {
	let { result, interval } = judgement, { n = 0, unit = "rows" } = result.estimation.intervalAt === void 0 ? {} : result.estimation;
	if (interval !== void 0 && !(Number.isFinite(interval.low) && Number.isFinite(interval.high))) return `The evidence does not reach ${percent(interval.level)}: more ${unit} than ${formatCount(n)} are needed.`;
	let rows = rowsNeeded(judgement);
	return rows === void 0 ? `The estimate lies at the limit: no number of ${unit} settles it. Allow another limit, or read it as undecided.` : `About ${formatCount(rows)} ${unit} like these (now ${formatCount(n)}) would settle it, if the estimate stays.`;
}
/** `>= 0.85`, `> −0.01`, `0.1 to 0.4`; where only an interval wholly beyond the limit fails, `loss up to 0.01`. */
function thresholdWords(result) {
	let { allowed, boundary, unit, outcomes, use, quantity } = result, { low, high } = allowed, suffix = unit === void 0 || quantity === "ratio" ? "" : ` ${unit}`;
	if (outcomes === "two" && use === "bound") {
		let margin = Math.abs(low ?? high ?? 0);
		return margin === 0 ? "no loss" : `loss up to ${plain(margin)}${suffix}`;
	}
	let [more, less] = boundary === "strict" ? [">", "<"] : [">=", "<="];
	return low !== void 0 && high !== void 0 ? `${plain(low)} to ${plain(high)}${suffix}` : low === void 0 ? `${less} ${plain(high ?? 0)}${suffix}` : `${more} ${plain(low)}${suffix}`;
}
/** `accuracy 0.8712 (95 % interval 0.8601 to 0.8815)`, or with the champion's value and the difference. */
function measuredWords({ subject, result, interval }, decimals) {
	let { estimation, quantity, candidate, champion, unit, better } = result, { estimate } = estimation, suffix = unit === void 0 ? "" : ` ${unit}`, direction = better === "lower" && (quantity === "difference" || quantity === "relative difference"), said = [...interval === void 0 ? [] : [`${percent(interval.level)} interval ${ends(result, interval, decimals)}`], ...direction && estimation.estimate !== 0 ? ["lower is better"] : []], range = said.length === 0 ? "" : ` (${said.join("; ")})`;
	if (quantity === "value" || candidate === void 0 || champion === void 0) return `${subject} ${quantity === "ratio" ? "is in the ratio" : "is"} ${fixed(estimate, decimals)}${suffix}${range}`;
	let [mine, theirs] = [fixed(candidate, decimals), fixed(champion, decimals)];
	if (quantity === "ratio") return `${subject} is ${mine}${suffix}, ${fixed(estimate, decimals)} times the champion's ${theirs}${suffix}${range}`;
	let relative = quantity === "relative difference", size = relative ? `${fixed(Math.abs(estimate) * 100, shareDecimals(decimals))} %` : `${fixed(Math.abs(estimate), decimals)}${suffix}`;
	return Number(estimate.toFixed(relative ? decimals + 2 : decimals)) === 0 && Math.abs(estimate) < 1e-12 ? `${subject} ${mine}${suffix} equals the champion's${range}` : `${subject} ${mine} is ${estimate < 0 ? "below" : "above"} the champion's ${theirs} by ${size}${range}`;
}
/** Of a difference in the direction in which it is told: `below by 0.029 (… 0.011 to 0.047)`. */
function ends({ estimation, quantity }, { low, high }, decimals) {
	let [from, to] = (quantity === "difference" || quantity === "relative difference") && estimation.estimate < 0 ? [-high, -low] : [low, high], shown = (value) => quantity === "relative difference" ? `${fixed(value * 100, shareDecimals(decimals))} %` : fixed(value === 0 ? 0 : value, decimals);
	return `${shown(from)} to ${shown(to)}`;
}
/** What is asked for, behind the measured number: `allowed: worse by less than 0.01`. */
function limitWords(result) {
	let { allowed, quantity, outcomes, unit, better, boundary } = result, suffix = unit === void 0 || quantity === "ratio" ? "" : ` ${unit}`, { low, high } = allowed;
	if (quantity === "value" || quantity === "ratio") {
		let times = quantity === "ratio" ? " times" : "";
		return low !== void 0 && high !== void 0 ? `required: ${plain(low)} to ${plain(high)}${times}${suffix}` : low === void 0 ? `allowed: ${boundary === "strict" ? "less than" : "at most"} ${plain(high ?? 0)}${times}${suffix}` : `required: ${boundary === "strict" ? "more than" : "at least"} ${plain(low)}${times}${suffix}`;
	}
	let limit = low ?? high ?? 0, share = (amount) => quantity === "relative difference" ? `${plain(amount * 100)} %` : `${plain(amount)}${suffix}`;
	return limit === 0 ? outcomes === "two" || boundary === "inclusive" ? "allowed: no loss" : "required: better" : (better === "lower" ? limit > 0 : limit < 0) ? `allowed: worse by ${outcomes === "two" ? "at most" : "less than"} ${share(Math.abs(limit))}` : (better === "lower" ? low !== void 0 : high !== void 0) ? `allowed: better by at most ${share(Math.abs(limit))}` : `required: better by ${boundary === "inclusive" ? "at least" : "more than"} ${share(Math.abs(limit))}`;
}
/** Every pass says what it could have seen, so that a pass on 80 rows reads as weak (design section 6). */
function passWords({ result, interval, position, family }, decimals) {
	if (interval === void 0 || result.use === "point") return result.family === "comparison" ? ["Points were compared, without an interval (unpaired-point)."] : [];
	if (result.family !== "comparison") return [];
	let said = [];
	position === "outside" && said.push(`The interval lies beyond the limit, which ${formatCount(family)} comparisons together do by chance more often than they may: at the level that decides it does not.`);
	let visible = visibleLoss(result, interval);
	if (visible !== void 0) {
		let noun = result.quantity === "relative difference" ? `${fixed(visible * 100, 1)} %` : fixed(visible, decimals);
		said.push(`The smallest loss that these rows show with 80 % power is ${noun}.`);
	}
	return said;
}
function failWords({ result, interval, family }) {
	return interval === void 0 ? result.family === "comparison" ? ["Points were compared, without an interval (unpaired-point)."] : [] : result.family !== "comparison" || family < 2 ? [] : [`The level is ${percent(interval.level)}, because ${formatCount(family)} comparisons are judged together.`];
}
/** The effect for the worse that is seen with 80 % power. */
function visibleLoss(result, interval) {
	let { estimate } = result.estimation, halfWidth = result.better === "lower" ? interval.high - estimate : estimate - interval.low;
	if (!(!Number.isFinite(halfWidth) || halfWidth <= 0)) return smallestVisible({ halfWidth }, interval.level, .8);
}
/** The rows at which this estimate's interval would end at the nearest limit that it crosses; undefined when no number would do. */
function rowsNeeded({ result, interval }) {
	let { estimation, allowed } = result, { estimate, n } = estimation;
	if (interval === void 0 || n === void 0) return;
	let needed = [allowed.low, allowed.high].map((limit) => {
		if (limit === void 0 || interval.low > limit || interval.high < limit) return 0;
		let halfWidthTowardsLimit = estimate > limit ? estimate - interval.low : interval.high - estimate;
		return rowsToSettle({
			estimate,
			halfWidthTowardsLimit,
			limit,
			n
		}) ?? 1e400;
	}), rows = Math.max(...needed);
	return rows === 0 ? roundedUp(2 * n) : rows > 1e9 ? void 0 : roundedUp(rows);
}
/** Two significant digits, upwards: more would pretend to know. */
function roundedUp(rows) {
	let unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(rows, 1))) - 1);
	return Math.ceil(rows / unit) * unit;
}
function decimalsOf({ result, interval }) {
	let widths = interval === void 0 ? [] : [(interval.high - interval.low) / 2], limits = [result.allowed.low, result.allowed.high].flatMap((limit) => limit === void 0 ? [] : [limit]), places = Math.max(...limits.map((limit) => (String(limit).split(".")[1] ?? "").length), 0);
	return comparedDecimals(Math.max(decimalsFor(...widths), Math.min(places, 6)), result);
}
/** As many more as a difference to the champion needs, in the sentence as in the table. */
function comparedDecimals(decimals, result) {
	let { quantity, candidate, champion, estimation } = result;
	if (quantity === "value" || quantity === "ratio" || candidate === void 0 || champion === void 0) return decimals;
	let relative = quantity === "relative difference";
	return agreeingDecimals(decimals, {
		candidate,
		champion,
		difference: estimation.estimate,
		relative
	});
}
/** A limit as it stands in the policy. */
function plain(value) {
	return String(value).replace("-", "−");
}
// actions/model-gate/src/verdict/after-failure.ts
/** What to do about a rule that does not hold: where to look, how far it is from the limit, and where the rule is explained. */
function afterFailure(failed) {
	let { rule, result } = failed, explained = `\`gatewright explain ${rule.rule}\``, where = placeWords(failed), gap = result.kind === "estimated" ? gapWords(result) : void 0, step = steps[rule.rule].replace(failed.slice === void 0 ? " to these rows" : "", "");
	return gap === void 0 ? where === "" ? `${capital(step)}; ${explained}.` : `It does not hold${where}: ${step}; ${explained}.` : `It is ${gap}${where}: ${step}; ${explained}.`;
}
/** ` on the slice military (operator = 'MILITARY', 379 rows)`. */
function placeWords({ slice, where, result }) {
	if (slice === void 0) return "";
	let n = result.kind === "estimated" ? result.estimation.n : result.n, condition = where?.replaceAll(/\s+/g, " ").trim(), about = [...condition === void 0 || condition.length > 80 ? [] : [condition], ...n === void 0 ? [] : [plural(n, "row")]];
	return ` on the slice ${slice}${about.length === 0 ? "" : ` (${about.join(", ")})`}`;
}
/** How far it is from what is allowed; for a difference whether it is worse at all. */
function gapWords({ quantity, estimation, allowed, better, unit }) {
	let { estimate } = estimation;
	if (quantity === "difference" || quantity === "relative difference") return estimate === 0 ? "no better" : better === void 0 ? "different" : estimate < 0 == (better === "higher") ? "worse" : "better by too little";
	let { low, high } = allowed, suffix = unit === void 0 || quantity === "ratio" ? "" : ` ${unit}`, size = (amount) => `${Number(amount.toPrecision(2))}${suffix}`;
	return low !== void 0 && estimate < low ? `${size(low - estimate)} below the limit` : high !== void 0 && estimate > high ? `${size(estimate - high)} above the limit` : void 0;
}
const changed = "look at what the change did to these rows", limit = "improve the model, or change the limit in the policy when it asks for too much", steps = {
	"at-least": limit,
	"at-most": limit,
	between: "look for what moved it out of its usual range before you change the range",
	"no-regression": changed,
	"non-inferior": changed,
	superior: "improve it further, or ask for `non-inferior` when as good is good enough",
	"at-most-improvement": "look for test rows in the training data before you raise the limit",
	"worst-slice": "look at the rows of the slice that is named, and of the next worst below it",
	fairness: "compare the groups' rates in the report, and look at labels and features of the group that is treated worst",
	calibration: "recalibrate the scores on rows that were not trained on, by isotonic or Platt scaling",
	churn: "look at rows whose decision changed, and fix seeds and thresholds if nothing was meant to",
	"beats-baseline": "the model knows no more than a constant does: look at labels, features and the join between them",
	"overfit-gap": "regularise more, stop earlier, or train on more data",
	convergence: "look at the curve of the loss in the report",
	reproducible: "fix all seeds, thread counts and data orders",
	deterministic: "turn off dropout and sampling when scoring",
	"no-leakage": "take these rows out of the training data and train again",
	popularity: "look at which items the candidate recommends to everybody",
	coverage: "look at which items are recommended no more",
	diversity: "look at which lists have become alike",
	value: "look at the rows that cost most, and at the threshold that decides them",
	attribution: "look at the features whose place has changed most",
	size: "prune, quantise or compress the model, or raise the limit in the policy",
	memory: "score in smaller batches or with a smaller model, or raise the limit in the policy",
	latency: "look at what scoring does more than before, with a profiler, on a machine that does nothing else"
};
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// actions/model-gate/src/verdict/together.ts
/**
* Holm's step-down procedure (1979): whichever hypotheses are true, the probability that any of them is rejected is at most
* `error`. Comparisons are rejected as long as the smallest p-value left is at most `error` / (number left).
* @param count of all comparisons that are judged, rejected or not
* @param error one-sided, for the whole family
* @returns the two-sided level of the interval that decided, by index; undefined where nothing was rejected
*/
function holmLevels(comparisons, error) {
	let levels = comparisons.map(() => void 0);
	for (let rejected = 0; rejected < comparisons.length;) {
		let level = 1 - 2 * error / (comparisons.length - rejected), now = comparisons.flatMap((one, index) => levels[index] === void 0 && one.outsideAt(level) ? [index] : []);
		if (now.length === 0) break;
		for (let index of now) levels[index] = level;
		rejected += now.length;
	}
	return levels;
}
/**
* The step-up procedure of Benjamini and Hochberg (1995): of what is rejected at most the share `error` is expected to be
* rejected wrongly.
*/
function benjaminiHochbergLevels(comparisons, error) {
	let { length } = comparisons;
	for (let count = length; count > 0; --count) {
		let level = 1 - 2 * error * count / length, outside = comparisons.map((one) => one.outsideAt(level));
		if (outside.filter(Boolean).length >= count) return outside.map((one) => one ? level : void 0);
	}
	return comparisons.map(() => void 0);
}
// actions/model-gate/src/verdict/decide.ts
/**
* The verdict of every result (design sections 2 and 6): an interval wholly inside the allowed region passes, wholly outside
* fails, across is inconclusive. What blocks by comparison must also be outside at its level by Holm among all blocking
* comparisons; comparisons that only warn at theirs by Benjamini and Hochberg.
*/
function decide(measured, { confidence }) {
	let error = (1 - confidence) / 2, blocking = measured.filter((one) => isCompared(one) && one.rule.severity === "error"), warning = measured.filter((one) => isCompared(one) && one.rule.severity === "warn"), levels = /* @__PURE__ */ new Map();
	return holmLevels(blocking.map(togetherOf), error).forEach((level, index) => {
		let one = blocking[index];
		one !== void 0 && levels.set(one, level);
	}), benjaminiHochbergLevels(warning.map(togetherOf), error).forEach((level, index) => {
		let one = warning[index];
		one !== void 0 && levels.set(one, level);
	}), measured.map((one) => {
		if (one.result.kind === "decided") return settled(one, one.result);
		let family = one.rule.severity === "error" ? blocking.length : warning.length;
		return judged(one, one.result, {
			confidence,
			level: levels.get(one),
			compared: levels.has(one),
			family
		});
	});
}
/** Takes part in the family: a comparison that could be estimated and rests on enough evidence. */
function isCompared({ result }) {
	return result.kind === "estimated" && result.family === "comparison" && result.use === "bound" && result.estimation.intervalAt !== void 0 && Number.isFinite(result.estimation.estimate) && result.estimation.tooFew === void 0;
}
function togetherOf({ result }) {
	return { outsideAt: (level) => result.kind !== "estimated" || result.estimation.intervalAt === void 0 ? !1 : positionOf(result.estimation.intervalAt(level), result) === "outside" };
}
function judged(one, result, { confidence, level, compared, family }) {
	let { estimation, use, outcomes } = result;
	if (!Number.isFinite(estimation.estimate)) return undefinedMetric(one, result);
	if (use === "point" || estimation.intervalAt === void 0) {
		if (use === "bound") return withoutInterval(one, result);
		let position = positionOf({
			low: estimation.estimate,
			high: estimation.estimate
		}, result);
		return finished(one, result, {
			verdict: position === "inside" ? "pass" : "fail",
			position,
			interval: void 0,
			family
		});
	}
	let interval = estimation.intervalAt(level ?? confidence), position = positionOf(interval, result);
	return estimation.tooFew === void 0 ? finished(one, result, {
		verdict: (compared ? level !== void 0 : position === "outside") ? "fail" : position === "inside" || outcomes === "two" ? "pass" : "inconclusive",
		position,
		interval,
		family
	}) : finished(one, result, {
		verdict: "inconclusive",
		position,
		interval,
		family,
		tooFew: estimation.tooFew
	});
}
function finished(one, result, finish) {
	let { estimation, hint, samples = [], unit } = result, { interval } = finish, message = estimatedMessage({
		subject: subjectOf(one),
		result,
		...finish
	}), finding = {
		...frame(one, result),
		verdict: bySeverity(finish.verdict, one.rule),
		message: message.text,
		...withHint(hint ?? message.hint ?? (finish.verdict === "fail" ? afterFailure(one) : void 0)),
		estimate: estimation.estimate,
		...interval === void 0 || !hasEnds(interval) ? {} : { interval },
		...estimation.n === void 0 ? {} : { n: estimation.n },
		threshold: thresholdWords(result),
		...unit === void 0 ? {} : { unit },
		formula: estimation.formula,
		samples
	};
	return {
		...one,
		finding,
		interval
	};
}
function hasEnds({ low, high }) {
	return Number.isFinite(low) && Number.isFinite(high);
}
function undefinedMetric(one, result) {
	let finding = {
		...frame(one, result),
		verdict: "error",
		message: `${subjectOf(one)} is not defined on ${result.estimation.n === void 0 ? "this evidence" : `these ${formatCount(result.estimation.n)} rows`}: its denominator is 0, or it needs both classes.`,
		hint: result.hint ?? "Use a larger evaluation set, another slice, or another metric.",
		formula: result.estimation.formula,
		samples: []
	};
	return {
		...one,
		finding,
		interval: void 0
	};
}
/** A number without an interval under a rule that judges by the interval: never a pass. */
function withoutInterval(one, result) {
	let finding = {
		...frame(one, result),
		verdict: "error",
		message: `${subjectOf(one)} is a number without rows behind it, so nobody knows how far it is from the truth.`,
		hint: "Give a predictions file, or write `use: point` into the rule; the report then marks the verdict as unpaired-point.",
		estimate: result.estimation.estimate,
		formula: result.estimation.formula,
		samples: []
	};
	return {
		...one,
		finding,
		interval: void 0
	};
}
function settled(one, result) {
	let { verdict, message, hint, estimate, n, threshold, unit, formula, samples = [] } = result, finding = {
		...frame(one, result),
		verdict: bySeverity(verdict, one.rule),
		message,
		...withHint(hint ?? (verdict === "fail" ? afterFailure(one) : void 0)),
		...estimate === void 0 || !Number.isFinite(estimate) ? {} : { estimate },
		...n === void 0 ? {} : { n },
		...threshold === void 0 ? {} : { threshold },
		...unit === void 0 ? {} : { unit },
		...formula === void 0 ? {} : { formula },
		samples
	};
	return {
		...one,
		finding,
		interval: void 0
	};
}
function frame(one, result) {
	let { rule, title } = one;
	return {
		rule: rule.rule,
		title: rule.name ?? title,
		subject: one.slice === void 0 ? result.subject : `${result.subject} of ${one.slice}`,
		severity: rule.severity,
		locations: [rule.location],
		...one.configuration === !0 ? { configuration: !0 } : {}
	};
}
function subjectOf({ slice, result }) {
	return slice === void 0 ? result.subject : `${result.subject} of ${slice}`;
}
function bySeverity(verdict, { severity }) {
	return verdict === "fail" && severity === "warn" ? "warn" : verdict;
}
function withHint(hint) {
	return hint === void 0 ? {} : { hint };
}
export { championOf as a, exactLow as c, modelsToGate as i, comparedDecimals as n, evaluateRules as o, thresholdWords as r, exactHigh as s, decide as t };
