import { t as UserError } from "./user-error.js";
import { r as readPolicy } from "./read-policy.js";
import { join } from "node:path";
// packages/cli/src/init/propose-rules.ts
/** The metric that a task is first judged by, and the one that a trivial rule is beaten in. */
const first = {
	binary: "roc_auc",
	multiclass: "accuracy",
	regression: "rmse"
};
/**
* Rules that the predictions of today keep, with limits a little looser than what was measured, so that noise alone does not block.
*/
async function rulesFromPredictions(path, folder, columns, reader) {
	let { task, score, probabilities } = columns, main = task === "binary" && score === void 0 ? "accuracy" : first[task], names = [main, ...probabilities ? ["brier_score", "ece_binary"] : []], { measureFile } = await import("./measure-file.js"), measured;
	try {
		measured = await measureFile({
			path: join(reader.root, folder, path),
			shown: path,
			metrics: names,
			task,
			policy: readPolicy(JSON.stringify(policyOf(columns, main)), "gatewright.yml"),
			model: "model",
			workingDirectory: join(reader.root, folder),
			host: reader.host
		});
	} catch (error) {
		if (error instanceof UserError) return { unusable: error.message };
		throw error;
	}
	let value = measured[main];
	if (value === void 0) throw Error(`${main} was measured and has no value.`);
	return { rules: [
		absoluteRule(main, task === "regression" ? "lower" : "higher", value),
		...beatsBaseline(task, main, measured),
		comparison(main, task, value),
		...stricter(main, task, value),
		...calibration(measured),
		...churn(columns)
	] };
}
/** Rules about files that stand beside the predictions. */
function rulesFromFiles(files) {
	return [...files.trainIds === void 0 ? [] : [{
		entries: [["rule", "no-leakage"], ["train", files.trainIds]],
		why: "no row that it was trained on may stand in the evaluation set",
		live: !0
	}], ...files.loss === void 0 ? [] : [{
		entries: [
			["rule", "convergence"],
			["series", files.loss],
			["severity", "warn"]
		],
		why: "the curve still falls, diverges or is not a number",
		live: !0
	}]];
}
/** Of metrics that the training computed itself there is a number and no interval. */
function rulesFromMetrics(metrics) {
	return metrics.map(({ name, value, direction }) => {
		let limit = direction === "higher" ? down(value - .02 * Math.max(1, Math.abs(value))) : up(value * 1.05);
		return {
			entries: [
				["rule", direction === "higher" ? "at-least" : "at-most"],
				["metric", name],
				["value", limit],
				["use", "point"]
			],
			why: `${shown(value)} today; \`use: point\` because a metrics file has no interval`,
			live: !0
		};
	});
}
/** The block `predictions:` of a model, without what has its default. */
function predictionsBlock({ id, label, prediction, score, scores, positive }) {
	return {
		id,
		label,
		...prediction === void 0 ? {} : { prediction },
		...score === void 0 ? {} : { score },
		...scores === void 0 ? {} : { scores },
		...positive === void 0 ? {} : { positive: positive.value }
	};
}
function policyOf(columns, metric) {
	return {
		gatewright: 1,
		models: { model: {
			task: columns.task,
			predictions: predictionsBlock(columns),
			rules: [{
				rule: "no-regression",
				metric
			}]
		} }
	};
}
function absoluteRule(metric, direction, { estimate, interval, n }) {
	let today = `${shown(estimate)}${interval === void 0 ? "" : ` (${shown(interval.low)} to ${shown(interval.high)})`} on ${count(n)} rows today`, point = interval === void 0 ? [["use", "point"]] : [], edge = direction === "higher" ? interval?.low ?? estimate - .05 : interval?.high ?? estimate * 1.1, limit = direction === "higher" ? down(edge - .005) : up(edge * 1.01), useless = metric === "roc_auc" && limit <= .5;
	return {
		entries: [
			["rule", direction === "higher" ? "at-least" : "at-most"],
			["metric", metric],
			["value", useless ? .7 : limit],
			...point
		],
		why: useless ? `${today}: hardly better than chance; say what the model has to reach` : `${today}; also the first model is held to this`,
		live: !useless
	};
}
/** Decisions come from a column of them, or from probabilities by a half; of other scores nobody knows from where on is yes. */
function churn({ task, prediction, probabilities }) {
	return task === "regression" || prediction === void 0 && !probabilities ? [] : [{
		entries: [
			["rule", "churn"],
			["at_most", .1],
			["severity", "warn"]
		],
		why: "of the decisions that change against the champion; `warn` reports and does not block",
		live: !0
	}];
}
function beatsBaseline(task, main, measured) {
	let metric = task === "binary" ? measured.brier_score === void 0 ? void 0 : "brier_score" : main;
	return metric === void 0 ? [] : [{
		entries: [
			["rule", "beats-baseline"],
			["metric", metric],
			["baseline", task === "regression" ? "mean" : "majority"]
		],
		why: task === "regression" ? "better than always saying the mean" : "better than always saying the most common class",
		live: !0
	}];
}
function comparison(metric, task, { estimate }) {
	return {
		entries: [
			["rule", "no-regression"],
			["metric", metric],
			["margin", marginOf(task, estimate)]
		],
		why: "blocks a loss of more than the margin that is no noise; an equal model passes",
		live: !0
	};
}
function stricter(metric, task, { estimate }) {
	return [{
		entries: [
			["rule", "non-inferior"],
			["metric", metric],
			["margin", 2 * marginOf(task, estimate)]
		],
		why: "stricter: the model has to show that it loses less; `gatewright plan` says how many rows that takes",
		live: !1
	}];
}
function calibration(measured) {
	let today = measured.ece_binary;
	if (today === void 0) return [];
	let edge = today.interval?.high ?? today.estimate;
	return [{
		entries: [
			["rule", "calibration"],
			["metric", "ece_binary"],
			["at_most", Math.max(.05, up(edge * 1.2))],
			["severity", "warn"]
		],
		why: `${shown(today.estimate)} today: how far scores are from being probabilities`,
		live: !0
	}];
}
/** A hundredth where the metric is a share; a fiftieth of it, to one digit, where it has the label's unit. */
function marginOf(task, estimate) {
	return task === "regression" && Number((estimate * .02).toPrecision(1)) || .01;
}
/** The next hundredth below; of large numbers two digits. */
function down(value) {
	return Math.abs(value) < 10 ? Math.floor(value * 100) / 100 : rounded(value, Math.floor);
}
function up(value) {
	return Math.abs(value) < 10 && value >= .1 ? Math.ceil(value * 100) / 100 : rounded(value, Math.ceil);
}
function rounded(value, towards) {
	if (value === 0) return 0;
	let unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
	return Number((towards(value / unit) * unit).toPrecision(3));
}
function shown(value) {
	return String(Number(value.toPrecision(4)));
}
function count(value) {
	return value.toLocaleString("en-US");
}
export { rulesFromPredictions as i, rulesFromFiles as n, rulesFromMetrics as r, predictionsBlock as t };
