import { t as UserError } from "./user-error.js";
import { c as groupCountSql, d as clip, g as lazyEngine, h as contractsToCheck, i as bindTable, l as ownQuery, m as explainScan, n as lockToTables, o as planChecks, p as enumerate, r as openSubjects, s as scanRequest } from "./opened-subjects.js";
import { i as typedRelationSql } from "./typed-relation.js";
// actions/validate-data/src/explain-contract.ts
/**
* What `--explain` prints: the data is opened and the contract's SQL guarded, and nothing is computed.
* @throws UserError when a contract or its data cannot be read
*/
async function explainContract(context) {
	let { host, inputs } = context, contracts = await contractsToCheck(context), engine = lazyEngine(host);
	try {
		let explanations = [], opened = await openSubjects(contracts, context, engine.open);
		await lockToTables(opened, engine.open);
		for (let { contract, table, references } of opened) {
			if (contract instanceof UserError) throw contract;
			if (table === void 0 || table instanceof UserError) throw table ?? /* @__PURE__ */ Error("The data was not opened.");
			let environment = inputs.environment.trim() === "" ? void 0 : inputs.environment.trim(), { relation, columns } = bindTable(contract, table), { planned } = await planChecks({
				contract,
				engine: await engine.open(),
				table,
				columns,
				references,
				environment,
				now: host.now()
			}), data = `(${typedRelationSql(relation)})`, own = planned.flatMap((check) => {
				let sql = ownQuery(check, data, Math.max(1, contract.sampleRows));
				return sql === void 0 ? [] : [{
					title: `${check.rule.id}: ${check.rule.title}`,
					sql
				}];
			}), scan = {
				title: "All measures in one scan",
				sql: explainScan(relation, scanRequest(planned).measures)
			};
			explanations.push({
				contract: contract.name,
				statements: [
					...groupCounts(relation, planned),
					scan,
					...own
				],
				notes: laterScans(planned)
			});
		}
		return explanations;
	} finally {
		engine.close();
	}
}
/** One scan for each set of `by` columns, before the others: too many groups are not worth computing. */
function groupCounts(relation, planned) {
	let byColumns = /* @__PURE__ */ new Map();
	for (let check of planned) {
		let sql = groupCountSql(relation, check);
		sql !== void 0 && byColumns.set(sql, enumerate(check.by.map(({ name }) => clip(name))));
	}
	return [...byColumns].map(([sql, columns]) => ({
		title: `The number of groups by ${columns}`,
		sql
	}));
}
/** Their SQL holds what the first scan found. */
function laterScans(planned) {
	let twice = [...new Set(planned.filter(({ plan }) => plan.second !== void 0).map(({ rule }) => rule.id))], samples = planned.some(({ plan }) => plan.failing !== void 0);
	return [...twice.length === 0 ? [] : [`A second scan follows when the first one leaves something open: it counts for ${twice.join(", ")}.`], ...samples ? ["A scan follows that looks up failing rows, when a check that can name them has failed."] : []];
}
export { explainContract };
