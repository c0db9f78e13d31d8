import { n as configurationError, r as evidenceError } from "./user-error.js";
import { i as defaultRules, n as enginePool, r as defaultGate, t as openEvidence } from "./open-evidence.js";
import { c as exactLow, i as modelsToGate, o as evaluateRules, s as exactHigh, t as decide } from "./decide.js";
import { d as randomFrom, h as checkLevel, p as checkShare } from "./metric-estimates.js";
// packages/stats/src/proportions/clopper-pearson.ts
/**
* The exact interval of a proportion by inverting two one-sided binomial tests: it covers at least at its level, whatever n.
*
* @param successes 0 … n, whole
* @param n at least 1
* @param level two-sided, in (0, 1)
* @throws RangeError for anything else
*
* low = Beta(α/2; x, n − x + 1), high = Beta(1 − α/2; x + 1, n − x)
*
* Source: Clopper and Pearson, The use of confidence or fiducial limits, Biometrika 26 (1934).
*/
function clopperPearsonInterval(successes, n, level) {
	checkShare(successes, n), checkLevel(level);
	let tail = (1 - level) / 2;
	return {
		low: exactLow(successes, n, tail),
		high: exactHigh(successes, n, tail),
		level,
		method: "Clopper–Pearson exact interval"
	};
}
// actions/model-gate/src/aa-check/swapped.ts
/** The rows of a group belong together, and scores of two models make no list. */
function swapUnit({ group, query }) {
	return group === void 0 ? query === void 0 ? "rows" : "queries" : "groups";
}
/** A coin for every unit: 1 where candidate and champion change places. By row. */
function coins(outcomes, random) {
	let codes = outcomes.group ?? outcomes.query;
	if (codes === void 0) return new Uint8Array(outcomes.n).map(() => +(random.next() < .5));
	let units = 0;
	for (let code of codes) units = Math.max(units, code + 1);
	let ofUnit = new Uint8Array(units).map(() => +(random.next() < .5));
	return Uint8Array.from(codes, (code) => ofUnit[code] ?? 0);
}
/** Both models, on the rows of the coins each in the place of the other. Neither is better than the other any more. */
function swapped(candidate, champion, coin) {
	return [mixed(candidate, champion, coin), mixed(champion, candidate, coin)];
}
/** `own`, and `other` where the coin says so. */
function swappedNumbers(own, other, coin) {
	return own.map((value, row) => coin[row] === 1 ? other[row] ?? value : value);
}
function mixed(own, other, coin) {
	let outcomes = { ...own };
	for (let name of [
		"prediction",
		"score",
		"lower",
		"upper"
	]) {
		let [mine, theirs] = [own[name], other[name]];
		mine !== void 0 && theirs !== void 0 && (outcomes[name] = swappedNumbers(mine, theirs, coin));
	}
	for (let name of ["scores", "predictions"]) {
		let theirs = other[name], parts = own[name]?.map((mine, at) => swappedNumbers(mine, theirs?.[at] ?? mine, coin));
		parts !== void 0 && (outcomes[name] = parts);
	}
	return outcomes;
}
// actions/model-gate/src/aa-check/aa-check.ts
/**
* How often the policy's comparisons block a model that is as good as the champion: candidate and champion change places at random on
* every row (or group, or query), which makes two models of which neither is better, on these very rows; and the gate judges them.
* @throws UserError when there is no champion to compare with, no comparison in the policy, or one that cannot be evaluated
*/
async function aaCheck(options) {
	let { gate, evidence, times, seed, host } = options, { predictions } = evidence, champion = predictions?.champion;
	if (champion?.kind === "broken") throw champion.error;
	if (predictions === void 0 || champion?.kind !== "compared") throw evidenceError("There are no two predictions files, so nothing can change places.", { hint: "Give --candidate and --champion." });
	let rules = gate.rules.filter(holdsForEquals);
	if (rules.length === 0) throw evidenceError("No rule of the policy compares the candidate with the champion.", { hint: "Add one, e.g. `- {rule: no-regression, metric: accuracy}`." });
	let random = randomFrom(seed), asked = remembered(predictions), comparisons = /* @__PURE__ */ new Map(), [blocked, inconclusive] = [0, 0];
	for (let swap = 0; swap < times; swap += 1) {
		host.signal.throwIfAborted();
		let coin = coins(predictions.candidate, random), [mine, theirs] = swapped(predictions.candidate, champion.outcomes, coin), measured = await evaluateRules({
			...options,
			gate: {
				...gate,
				rules
			},
			evidence: {
				...evidence,
				predictions: {
					...asked,
					candidate: mine,
					champion: {
						...champion,
						outcomes: theirs
					},
					predictionsDigest: `${predictions.predictionsDigest} ${swap}`,
					numberPerRow: async (...question) => {
						let numbers = await asked.numberPerRow(...question);
						return numbers.champion === void 0 ? numbers : {
							candidate: swappedNumbers(numbers.candidate, numbers.champion, coin),
							champion: swappedNumbers(numbers.champion, numbers.candidate, coin)
						};
					}
				}
			},
			addEvidence: () => void 0
		}), decided = decide(measured, { confidence: gate.confidence });
		for (let one of decided) tally(comparisons, one);
		decided.some(({ finding }) => finding.verdict === "fail") ? blocked += 1 : decided.some(({ finding }) => finding.verdict === "inconclusive") && (inconclusive += 1);
	}
	return {
		times,
		seed,
		unit: swapUnit(predictions.candidate),
		blocked,
		share: blocked / times,
		interval: clopperPearsonInterval(blocked, times, .95),
		limit: Number(((1 - gate.confidence) / 2).toPrecision(12)),
		inconclusive,
		comparisons: [...comparisons.values()],
		leftOut: gate.rules.filter((rule) => !holdsForEquals(rule)).map(wordsOf)
	};
}
/** Comparisons that a model which is as good as the champion does not deserve to fail. */
function holdsForEquals(rule) {
	switch (rule.rule) {
		case "no-regression":
		case "non-inferior":
		case "at-most-improvement":
		case "value": return !0;
		case "superior": return rule.relative_margin === void 0 && rule.margin === 0;
		case "worst-slice": return rule.margin !== void 0;
		default: return !1;
	}
}
function tally(comparisons, { rule, finding }) {
	let { verdict, subject, message, hint } = finding;
	if (verdict === "error") throw evidenceError(`${rule.rule} could not be evaluated: ${message}`, hint === void 0 ? {} : { hint });
	let key = `${rule.rule}\n${subject}\n${rule.location.line ?? 0}`, comparison = comparisons.get(key) ?? {
		rule: rule.rule,
		subject,
		failed: 0,
		inconclusive: 0
	};
	comparisons.set(key, comparison), (verdict === "fail" || verdict === "warn") && (comparison.failed += 1), verdict === "inconclusive" && (comparison.inconclusive += 1);
}
/** The engine is asked once: what it says of the rows is the same in every swap. */
function remembered(predictions) {
	let { column, rowsWhere, numberPerRow } = predictions;
	return {
		...predictions,
		column: once((name, location) => column(name, location)),
		rowsWhere: once((condition, location) => rowsWhere(condition, location)),
		numberPerRow: once((sql, location) => numberPerRow(sql, location))
	};
}
function once(ask) {
	let answers = /* @__PURE__ */ new Map();
	return (question, rest) => {
		let answer = answers.get(question) ?? ask(question, rest);
		return answers.set(question, answer), answer;
	};
}
function wordsOf(rule) {
	let metric = "metric" in rule && rule.metric !== void 0 ? ` ${rule.metric}` : "";
	return `${rule.rule}${metric}`;
}
// actions/model-gate/src/aa-check/check-models.ts
/**
* `aaCheck` of the models of a policy, or of two files alone. The ledger is not asked: the champion's predictions are a file.
* @throws UserError as `aaCheck`, and when a file is not named or cannot be read
*/
async function checkModels(options) {
	let { policy, inputs, workingDirectory, host } = options, models = modelsToGate({
		policy,
		inputs,
		policyWins: !1,
		workingDirectory,
		run: {
			event: "local",
			readOnlyToken: !0,
			notes: []
		}
	}), engines = enginePool(host);
	try {
		let checked = [];
		for (let { policy: model, candidate, champion } of models) {
			if (candidate === void 0 || champion === void 0) throw configurationError(`Nothing names the predictions of the ${candidate === void 0 ? "candidate" : "champion"} of ${model.name}.`, { hint: `Give --${candidate === void 0 ? "candidate" : "champion"} FILE; \`gatewright ledger show\` has those that the ledger keeps.` });
			let columns = model.gate ?? defaultGate, evidence = await openEvidence({
				task: model.task,
				gate: columns,
				candidatePath: candidate,
				metricsPath: void 0,
				champion: async () => ({
					kind: "file",
					path: champion,
					name: champion
				}),
				modelPath: void 0,
				seriesPath: void 0,
				workingDirectory,
				host,
				engines
			}), own = evidence.predictions?.candidate, gate = model.gate === void 0 && own !== void 0 ? {
				...columns,
				rules: defaultRules(own, candidate)
			} : columns;
			checked.push({
				model: model.name,
				check: await aaCheck({
					...options,
					model,
					gate,
					evidence
				})
			});
		}
		return checked;
	} finally {
		engines.close();
	}
}
export { checkModels };
