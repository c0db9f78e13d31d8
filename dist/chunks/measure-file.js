import { n as configurationError, r as evidenceError } from "./user-error.js";
import { c as estimateValue, i as metricOf, s as checkOutcomes } from "./metric-estimates.js";
import { n as enginePool, r as defaultGate, t as openEvidence } from "./open-evidence.js";
// actions/model-gate/src/measure-file.ts
/**
* Metrics of one predictions file, with 95 % intervals.
* @throws UserError for a file that cannot be read, a metric that is not known, and one that is not defined on these rows
*/
async function measureFile(options) {
	let { path, shown, metrics, policy, model, workingDirectory, host } = options, known = policy?.models.find(({ name }) => model === void 0 || name === model);
	if (model !== void 0 && known === void 0) throw configurationError(`The policy has no model ${JSON.stringify(model)}.`, { hint: "Name one of its models." });
	let gate = known?.gate ?? defaultGate, engines = enginePool(host);
	try {
		let { predictions } = await openEvidence({
			task: options.task ?? known?.task,
			gate,
			candidatePath: path,
			metricsPath: void 0,
			champion: async () => ({
				kind: "absent",
				reason: "nothing is compared",
				first: !1
			}),
			modelPath: void 0,
			seriesPath: void 0,
			workingDirectory,
			host,
			engines
		});
		if (predictions === void 0) throw Error("A predictions file was read and gave no predictions.");
		let location = { path: shown }, entries = metrics.map((name) => {
			let metric = metricOf({
				metric: name,
				location
			});
			checkOutcomes(metric, predictions.candidate, location, gate.predictions);
			let { estimate, n, tooFew, intervalAt } = estimateValue(metric, predictions.candidate, { seed: `metrics\n${name}\n${predictions.predictionsDigest}` });
			if (!Number.isFinite(estimate)) throw evidenceError(`${name} is not defined on the ${n} rows of ${shown}.`, { hint: "It needs both classes, or its denominator is 0." });
			return [name, {
				estimate,
				n,
				...tooFew === void 0 ? { interval: intervalAt(.95) } : {}
			}];
		});
		return Object.fromEntries(entries);
	} finally {
		engines.close();
	}
}
export { measureFile };
