import { n as visibleText } from "./visible-text.js";
import { r as redactText } from "./redact.js";
import { t as MirrorFailure } from "./mirror-target.js";
// packages/tracking/src/mirror/told-outcome.ts
/**
* The sentence that `work` gives, or the one about its failure after `failing`; told in the log as well, without secrets.
* Undefined when `work` has nothing to say. It never throws.
*/
async function toldOutcome(secrets, failing, log, work) {
	let shown = (sentence) => visibleText(redactText(sentence, secrets));
	try {
		let sentence = await work();
		return sentence === void 0 ? void 0 : (log.info(shown(sentence)), shown(sentence));
	} catch (error) {
		let sentence = shown(`${failing} ${error instanceof MirrorFailure ? error.message : `A fault in gatewright: ${messageOf(error)}.`}`);
		return log.warning(sentence), sentence;
	}
}
function messageOf(error) {
	return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
// packages/tracking/src/mirror/mirror-run.ts
/**
* Copies a run record to every system that is configured: one sentence or more for each, none for the others. It
* never throws: where the record itself is kept is settled before, and a copy that fails changes no verdict.
*/
async function mirrorRun(record, id, context) {
	let targets = await loadTargets();
	return (await Promise.all(targets.map((target) => toldOutcome(target.secrets(context.variables), `The copy for ${target.name} is not complete; record ${id.slice(0, 12)} itself loses nothing by it.`, context.log, async () => target.copy({
		record,
		id
	}, context))))).filter((sentence) => sentence !== void 0);
}
/** Loaded when there is something to copy: a cold start needs none of it. */
async function loadTargets() {
	let [{ mlflow }, { wandb }, { huggingFace }] = await Promise.all([
		import("./mirror-to-mlflow.js"),
		import("./mirror-to-wandb.js"),
		import("./mirror-to-hugging-face.js")
	]);
	return [
		mlflow,
		wandb,
		huggingFace
	];
}
export { mirrorRun };
