import { t as chargedLooks } from "./charged-looks.js";
import { t as didYouMean } from "./suggestion.js";
import { n as configurationError } from "./user-error.js";
import { r as openLedger } from "./open-ledger2.js";
import { r as localModelPolicy } from "./action-run.js";
import { t as localLedger } from "./local-ledger2.js";
// packages/cli/src/plan/looks-left.ts
/**
* What the budget of a model's evaluation set has left, by the ledger.
* @throws UserError for a model that the policy does not have or that has no budget, and for a ledger that cannot be read
*/
async function looksLeft({ model: name, policy: path, remote, noPush }, { workingDirectory, signal }) {
	let { policy } = (await localModelPolicy(path, workingDirectory)).counts, models = policy?.models ?? [], model = models.find((one) => one.name === name);
	if (policy === void 0 || model === void 0) {
		let known = models.map((one) => one.name);
		throw configurationError(`The policy has no model ${JSON.stringify(name.slice(0, 100))}${didYouMean(name, known) || "."}`, { hint: known.length === 0 ? "There is no policy with models here." : `Its models are ${known.join(", ")}.` });
	}
	let budget = model.gate?.budget;
	if (budget === void 0) throw configurationError(`The model ${name} has no \`budget:\`, so its evaluation set may be looked at without end.`, { hint: "`gatewright plan --margin 0.02 --looks 32 --passes 4` says what a budget costs in rows." });
	let store = await localLedger({
		workingDirectory,
		remote,
		noPush,
		branch: policy.ledger.branch,
		signal
	});
	try {
		let ledger = await openLedger(store), newest = (await ledger.index(name)).findLast(({ kind }) => kind === "look"), record = newest === void 0 ? void 0 : await ledger.read(newest.record), evaluationDigest = record?.kind === "look" ? record.evaluation_digest : void 0, { looks, passes } = evaluationDigest === void 0 ? {
			looks: [],
			passes: 0
		} : await chargedLooks(ledger, name, {
			evaluationDigest,
			trust: "pull_request"
		}), count = (all, used) => ({
			budget: all,
			used,
			left: Math.max(0, all - used)
		});
		return {
			model: name,
			evaluationSet: evaluationDigest,
			looks: count(budget.looks, looks.length),
			passes: count(budget.passes, passes)
		};
	} finally {
		await store.close();
	}
}
function looksLeftText({ model, evaluationSet, looks, passes }) {
	let set = evaluationSet === void 0 ? "no look was made yet" : `evaluation set ${evaluationSet.slice(0, 19)}`, spent = looks.left > 0 && passes.left > 0 ? "" : " Nothing is left: the next gate needs a new evaluation set.";
	return `${model} (${set}): ${looks.used} of ${looks.budget} looks made, ${looks.left} left; ${passes.used} of ${passes.budget} passes, ${passes.left} left.${spent}\n`;
}
export { looksLeft, looksLeftText };
