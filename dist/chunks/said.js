import { t as clippedText } from "./visible-text.js";
// packages/shared/src/publish/render/said.ts
const speakers = ["fork", "dependabot"], saidSign = "💬";
function speakerWords(by) {
	return by === "fork" ? "the fork's run" : "Dependabot's run";
}
/** Stands at the top of the section and of the check run. */
function saidCaution({ by, runId, headRepository }) {
	let whose = by === "fork" ? `Run ${runId} took its code from ${clippedText(headRepository, 200)}, and whoever wrote that code decides what the run says.` : `Run ${runId} ran the update that Dependabot proposes, and the updated code decides what the run says.`;
	return `Said by ${speakerWords(by)}, which this repository does not vouch for. ${whose} The job of that run is the gate, not this text.`;
}
export { speakers as i, saidSign as n, speakerWords as r, saidCaution as t };
