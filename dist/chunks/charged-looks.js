import { r as evidenceError } from "./user-error.js";
// actions/model-gate/src/budget/charged-looks.ts
/**
* The looks that are charged to the evaluation set that this run looks at. A set is opened by a look of the default branch at
* it: whoever drops a row in a pull request looks at the set that was open before. To a set belong all looks while it was
* open, and all at its very rows whenever they were made: those of the pull request that brought it, and those of an earlier
* time when it comes back.
* @throws UserError (`evidence`) when the ledger cannot be read: then nobody knows what is left
*/
async function chargedLooks(ledger, model, { evaluationDigest, trust }) {
	let all = await looksOf(ledger, model), remote = [...all, { trust }].some((look) => look.trust !== "local"), opens = (by) => by === "default-branch" || by === "local" && !remote, open, during = all.map((look) => (opens(look.trust) && (open = look.evaluation_digest), open)), first = during.find((set) => set !== void 0);
	opens(trust) && (open = evaluationDigest);
	let current = open, looks = distinct(all.filter((look, at) => {
		let set = during[at] ?? first;
		return set === void 0 || set === current || look.evaluation_digest === current;
	}));
	return {
		looks,
		passes: looks.filter(({ passed }) => passed).length
	};
}
async function looksOf(ledger, model) {
	let lines = (await ledger.index(model)).filter(({ kind }) => kind === "look");
	if (lines.length === 0) return [];
	let records = await ledger.readAll(lines.map(({ record }) => record));
	return lines.map(({ record: id, number }) => {
		let record = records.get(id);
		if (record?.kind === "look" && record.model === model) return record;
		throw evidenceError(`The index of ${model} in the ${ledger.name} says something else about record ${id} (number ${number}) than the record itself, so the looks cannot be counted.`, { hint: "`gatewright ledger rebuild-index` makes the index anew from the records." });
	});
}
/** Two jobs that made the same look at once are one; so is all that one run of a fork claims, whose records nobody made but itself. */
function distinct(looks) {
	let found = /* @__PURE__ */ new Map();
	for (let look of looks) {
		let key = look.trust === "fork" ? JSON.stringify([look.origin.repository, look.origin.run_id]) : JSON.stringify(identityOf(look)), known = found.get(key);
		found.set(key, known === void 0 ? look : {
			...known,
			passed: known.passed || look.passed
		});
	}
	return [...found.values()];
}
/**
* Whether an earlier look has told it all: the same model, which said the same about the same rows, under the same policy, and
* against the same champion unless nothing is compared now.
*/
function isRepeated(looks, now) {
	return looks.some((look) => {
		let [before, same] = [identityOf(look), identityOf(now)];
		return (now.champion_digest === void 0 ? before.slice(0, -1) : before).every((part, at) => part !== null && part === same[at]);
	});
}
function identityOf(look) {
	return [
		look.model_digest,
		look.policy_digest ?? null,
		look.evaluation_digest,
		look.predictions_digest ?? null,
		look.champion_digest ?? null
	];
}
export { isRepeated as n, chargedLooks as t };
