import { r as evidenceError } from "./user-error.js";
// packages/shared/src/ledger/find-runs.ts
/**
* The newest run of a model that may be used. The index only finds it: what counts is the record itself.
* @throws UserError (`evidence`) when the ledger cannot be read, which is never the same as that there is none
*/
async function newestRun(ledger, model, { trust, smoke, fingerprint }) {
	let fits = (run) => trust.includes(run.trust) && run.smoke === smoke && (fingerprint === void 0 || run.fingerprint === fingerprint), line = (await ledger.index(model)).findLast((one) => one.kind === "run" && fits(one));
	if (line === void 0) return;
	let record = await readLine(ledger, line);
	if (record.kind !== "run" || !fits(record)) throw indexLies(ledger, line);
	return {
		id: line.record,
		record
	};
}
/**
* The gate record that made the model's champion, and the run that made that model; `run` is undefined when the gate names none.
* @throws UserError (`evidence`) when the ledger cannot be read, or the run that is named is not one that may be champion
*/
async function championOf(ledger, model) {
	let line = (await ledger.index(model)).findLast((one) => one.kind === "gate" && one.champion === !0 && one.trust === "default-branch");
	if (line === void 0) return;
	let gate = await readLine(ledger, line);
	if (gate.kind !== "gate" || !gate.champion || gate.trust !== "default-branch") throw indexLies(ledger, line);
	if (gate.run === void 0) return {
		gate,
		run: void 0
	};
	let run = await ledger.read(gate.run);
	if (run.kind !== "run" || run.model !== model || run.smoke || run.trust !== "default-branch") throw evidenceError(`The champion of ${model} in the ${ledger.name} (gate ${line.record}) names ${gate.run} as its run, which is ${described(run)}.`, { hint: "Only a full run of the default branch can be champion. Append the record of a gate that says so." });
	return {
		gate,
		run
	};
}
async function readLine(ledger, line) {
	let record = await ledger.read(line.record);
	if (record.model !== line.model) throw indexLies(ledger, line);
	return record;
}
function indexLies(ledger, { model, number, record }) {
	return evidenceError(`The index of ${model} in the ${ledger.name} says something else about record ${record} (number ${number}) than the record itself.`, { hint: "Somebody changed the index by hand. `gatewright ledger rebuild-index` makes it anew from the records." });
}
function described(record) {
	return `a ${record.kind === "run" && record.smoke ? "smoke " : ""}${record.kind} of ${record.model} with trust ${record.trust}`;
}
export { newestRun as n, championOf as t };
