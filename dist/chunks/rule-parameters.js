import { r as ruleDefaults } from "./read-rule.js";
import { t as gateRules } from "./all-rules.js";
// actions/model-gate/src/rules/parameter-words.ts
const metric = "Name of the metric, e.g. `roc_auc`; which direction is better belongs to it.", use = "`bound` judges by the interval; `point` by the number alone, which noise decides about, and is marked so in the report.", margin = "How much worse it may be, in the metric's own unit, never negative.", either = (other) => `In place of \`${other}\`; one of the two is needed.`, k = "Length of the recommended list that is judged.", scoring = (whose) => `Shell command that scores with the ${whose}.`, parameterWords = {
	"at-least": {
		metric,
		value: "The limit, which itself passes.",
		use
	},
	"at-most": {
		metric,
		value: "The limit, which itself passes.",
		use
	},
	between: {
		metric,
		min: "Lower limit, which itself passes.",
		max: "Upper limit, which itself passes.",
		use
	},
	"no-regression": {
		metric,
		margin: `${margin} A loss up to it is allowed.`,
		relative_margin: "In place of `margin`: a share of the champion's value, `0.02` for 2 %.",
		use
	},
	"non-inferior": {
		metric,
		margin: `${margin} ${either("relative_margin")}`,
		relative_margin: `A share of the champion's value, \`0.02\` for 2 %. ${either("margin")}`,
		use
	},
	superior: {
		metric,
		margin: "By how much more than this it must be better, in the metric's own unit.",
		relative_margin: "In place of `margin`: a share of the champion's value.",
		use
	},
	"at-most-improvement": {
		metric,
		value: "Largest improvement that is believed, in the metric's own unit.",
		use
	},
	"worst-slice": {
		metric,
		columns: "Columns of the predictions file whose values, and pairs of values, are searched.",
		at_least: "Lower limit of the metric in every part; one of the three is needed.",
		at_most: "Upper limit, for metrics where lower is better; one of the three is needed.",
		margin: "How much worse than the champion any part may be; one of the three is needed.",
		min_rows: "Parts with fewer rows are counted and not judged."
	},
	fairness: {
		metric: "`demographic_parity_…`, `equal_opportunity_…` or `equalized_odds_…`, each with `difference` or `ratio`; or `four_fifths`.",
		group: "Column of the predictions file that says which group a row belongs to.",
		at_most: "Largest difference that is allowed. For differences.",
		at_least: "Smallest ratio that is allowed. For ratios.",
		method: "`between_groups`: the groups with each other; `to_overall`: each with all rows.",
		aggregation: "Of `equalized_odds_…`: the worse of its two rates (`worst_case`), or their mean (`mean`).",
		min_group: "A smaller group is not estimable, and is named.",
		min_positives: "A rate over fewer rows than this is not estimable."
	},
	calibration: {
		metric: "`ece_binary`, `ece_top_label`, `brier_score` or `log_loss`.",
		at_most: "The limit, which itself passes.",
		use
	},
	churn: {
		at_most: "Largest share of rows with another decision, `0.1` for 10 %.",
		use
	},
	"beats-baseline": {
		metric,
		baseline: "`majority` (classes), `mean` (numbers) or `seasonal-naive` (forecasts).",
		margin: "By how much more than this it must be better than the baseline."
	},
	"overfit-gap": {
		metric,
		train: "Predictions of the candidate on its own training data, in the same form as the predictions file.",
		at_most: "Largest gap that is allowed, in the metric's own unit."
	},
	convergence: {
		series: "Name of the curve, e.g. `loss`: a column of the file.",
		window: "Number of points at the beginning, and at the end, that are averaged.",
		min_delta: "Share by which the loss must fall below its beginning, `0.001` for 0.1 %.",
		divergence: "How many times its best value the last loss may be.",
		file: "File with the curve; `train.outputs.series` when not given."
	},
	reproducible: {
		run: "Shell command that trains and writes predictions to the path in `GATEWRIGHT_PREDICTIONS`.",
		metric: "Metric of both trainings that is compared, where rows differ. Needs `tolerance`.",
		tolerance: "How much the metric may differ.",
		agreement: "Share of rows that must be decided the same, where rows differ."
	},
	deterministic: {
		run: "Shell command that scores and writes predictions to the path in `GATEWRIGHT_PREDICTIONS`.",
		tolerance: "How much a number may differ."
	},
	"no-leakage": {
		train: "Table with the rows, or only the ids, that were trained on; `train.data.train` when not given.",
		on: "Columns that must not be shared, which both files have; the ids of `predictions` when not given."
	},
	popularity: {
		at_most: "Largest mean popularity, in the unit of the column `predictions.popularity`.",
		k
	},
	coverage: {
		at_least: "Smallest share of the catalogue, `0.2` for 20 %.",
		k
	},
	diversity: {
		at_least: "Smallest share of pairs of different categories.",
		k
	},
	value: {
		sql: "A number per row: an SQL expression over the columns of the predictions file.",
		no_worse_by: "How much less the mean may be, in the expression's own unit, per row.",
		unit: "Shown behind the numbers, e.g. `EUR`."
	},
	attribution: {
		file: "JSON file `{feature: number}` of the candidate.",
		champion_file: "The same of the champion. Without it the finding is an error.",
		ndcg_at_least: "The limit, which itself passes; 1 is the same order."
	},
	size: {
		at_most: "Bytes, or with a unit: `50 MB`, `2 GiB`. One of the two is needed.",
		ratio_at_most: "Share of the champion's size, `1.2` for 20 % more. One of the two is needed.",
		file: "File or folder; `train.outputs.model` when not given."
	},
	memory: {
		candidate: scoring("candidate"),
		champion: `${scoring("champion")} Needed for \`ratio_at_most\`.`,
		at_most: "Bytes, or with a unit: `2 GB`. One of the two is needed.",
		ratio_at_most: "Ratio to the champion, `1.2` for 20 % more. One of the two is needed.",
		repetitions: "How often each command is run."
	},
	latency: {
		candidate: scoring("candidate"),
		champion: scoring("champion"),
		ratio_at_most: "Largest ratio of the candidate's time to the champion's, `1.2` for 20 % more.",
		quantile: "Which quantile of the times is compared; `0.5` is the median.",
		repetitions: "Pairs of runs that are measured."
	}
}, overSlices = (id) => gateRules[id].needs === "none" || [
	"worst-slice",
	"overfit-gap",
	"no-leakage"
].includes(id) ? [] : [{
	name: "slices",
	meaning: "Slices of the policy; the rule is judged on each in place of all rows.",
	fallback: void 0
}];
/** The keys of a rule in the policy, its own first, with meaning and default. */
function ruleParameters(id) {
	let defaults = ruleDefaults[id];
	return [
		...Object.entries(parameterWords[id]).map(([name, meaning]) => {
			let value = defaults[name];
			return {
				name,
				meaning,
				fallback: value === void 0 || Array.isArray(value) && value.length === 0 ? void 0 : String(value)
			};
		}),
		...overSlices(id),
		{
			name: "severity",
			meaning: "`error` blocks, `warn` only tells.",
			fallback: "error"
		},
		{
			name: "name",
			meaning: "Your own words for the rule, in place of its title.",
			fallback: void 0
		}
	];
}
export { ruleParameters };
