import { n as configurationError } from "./user-error.js";
import { t as checkRetraining } from "./retraining.js";
// packages/tracking/src/training/training-plan.ts
/**
* @param policyWins on a pull request whose base has a policy, its values count and not the request's
* @throws UserError (`configuration`) when there is no command to run
*/
function trainingPlan({ name, train }, request, policyWins) {
	let notes = [], choose = (what, own, stated) => own === void 0 || stated === void 0 || !policyWins ? own ?? stated : (JSON.stringify(own) !== JSON.stringify(stated) && notes.push(`The ${what} of this job was not used: on a pull request the policy's value counts.`), stated), command = choose("command", request.command, request.smoke ? train?.smoke : train?.run);
	if (command === void 0) throw noCommand(name, request.smoke);
	let artifact = choose("model file", request.artifact, train?.outputs.model), { metrics: ownMetrics, series, ...others } = train?.outputs ?? {}, stated = Object.entries({
		metrics: ownMetrics,
		series
	}).flatMap(([role, path]) => path === void 0 ? [] : [[role, path]]), metrics = request.metrics?.map((path, index) => [index === 0 ? "metrics" : `metrics-${index + 1}`, path]);
	return {
		model: name,
		command,
		smoke: request.smoke,
		code: train?.code ?? [],
		data: Object.fromEntries(choose("data", request.data, someOf(Object.entries(train?.data ?? {}))) ?? []),
		params: choose("parameter file", request.params, someOf(train?.params ?? [])) ?? [],
		outputs: {
			...others,
			...artifact === void 0 ? {} : { model: artifact },
			...Object.fromEntries(choose("metrics file", metrics, someOf(stated)) ?? [])
		},
		...request.retraining === void 0 ? {} : { retraining: checkRetraining(request.retraining) },
		notes
	};
}
function noCommand(model, smoke) {
	return configurationError(`Nothing says how ${model} is ${smoke ? "trained in a smoke run" : "trained"}: there is no command.`, { hint: smoke ? "Write `train: {smoke: python train.py --rows 500}` under the model in gatewright.yml, or train in full." : "Write `train: {run: python train.py}` under the model in gatewright.yml, or name the command: in the input `run`, or behind `gatewright train --`." });
}
function someOf(list) {
	return list.length === 0 ? void 0 : list;
}
export { trainingPlan as t };
