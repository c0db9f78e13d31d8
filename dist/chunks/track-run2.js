import { n as localInputs, t as actionRun } from "./action-run.js";
// packages/cli/src/track-run.ts
/** Only what the record is about; everything about GitHub is empty. */
function trackInputs(given) {
	return {
		...localInputs,
		model: "",
		params: "",
		metrics: "",
		data: "",
		artifact: "",
		training: "",
		...given
	};
}
/** What the action track-experiment does, without GitHub. */
async function trackRun(options, terminal, host) {
	let { trackExperiment } = await import("./track-experiment2.js");
	return await actionRun({
		...options,
		action: trackExperiment,
		record: !0
	}, terminal, host);
}
export { trackRun as n, trackInputs as t };
