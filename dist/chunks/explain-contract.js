import { t as UserError } from "./user-error.js";
import { a as bindTable, c as scanRequest, i as lazyEngine, l as ownQuery, m as contractsToCheck, n as lockToTables, p as explainScan, r as openSubjects, s as planChecks } from "./opened-subjects.js";
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
				statements: [scan, ...own]
			});
		}
		return explanations;
	} finally {
		engine.close();
	}
}
export { explainContract };
