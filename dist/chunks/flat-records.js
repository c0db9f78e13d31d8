// packages/cli/src/flat-records.ts
const run = (of) => ({ record }) => record.kind === "run" ? of(record) : void 0, fixed = [
	[
		"record",
		"VARCHAR",
		({ id }) => id
	],
	[
		"model",
		"VARCHAR",
		({ record }) => record.model
	],
	[
		"number",
		"BIGINT",
		({ number }) => number
	],
	[
		"kind",
		"VARCHAR",
		({ record }) => record.kind
	],
	[
		"created_at",
		"TIMESTAMP",
		({ record }) => record.created_at.replace("T", " ").replace("Z", "")
	],
	[
		"trust",
		"VARCHAR",
		({ record }) => record.trust
	],
	[
		"event",
		"VARCHAR",
		({ record }) => record.origin.event
	],
	[
		"repository",
		"VARCHAR",
		({ record }) => record.origin.repository
	],
	[
		"head_sha",
		"VARCHAR",
		({ record }) => record.origin.head_sha
	],
	[
		"pull_request",
		"BIGINT",
		({ record }) => record.origin.pull_request
	],
	[
		"run_id",
		"BIGINT",
		({ record }) => record.origin.run_id
	],
	[
		"smoke",
		"BOOLEAN",
		run(({ smoke }) => smoke)
	],
	[
		"commit",
		"VARCHAR",
		run(({ code }) => code.commit)
	],
	[
		"dirty",
		"BOOLEAN",
		run(({ code }) => code.dirty)
	],
	[
		"command",
		"VARCHAR",
		run(({ code }) => code.command)
	],
	[
		"data",
		"VARCHAR",
		run(({ data }) => data.map(({ role, version }) => `${role}=${version}`).join("\n"))
	],
	[
		"model_digest",
		"VARCHAR",
		({ record }) => record.kind === "run" ? record.artifact?.digest : record.model_digest
	],
	[
		"fingerprint",
		"VARCHAR",
		run(({ fingerprint }) => fingerprint)
	],
	[
		"restored_from",
		"VARCHAR",
		run(({ restored_from: from }) => from)
	],
	[
		"wall_seconds",
		"DOUBLE",
		run(({ cost }) => cost.wall_seconds)
	],
	[
		"runner",
		"VARCHAR",
		run(({ cost }) => cost.runner)
	],
	[
		"action",
		"VARCHAR",
		({ record }) => record.kind === "gate" ? record.action : void 0
	],
	[
		"verdict",
		"VARCHAR",
		({ record }) => record.kind === "gate" ? record.verdict : void 0
	],
	[
		"champion",
		"BOOLEAN",
		({ record }) => record.kind === "gate" ? record.champion : void 0
	],
	[
		"judged_run",
		"VARCHAR",
		({ record }) => record.kind === "gate" ? record.run : void 0
	],
	[
		"evaluation_digest",
		"VARCHAR",
		({ record }) => record.kind === "gate" || record.kind === "look" ? record.evaluation_digest : void 0
	],
	[
		"policy_digest",
		"VARCHAR",
		({ record }) => record.kind === "gate" || record.kind === "look" ? record.policy_digest : void 0
	],
	[
		"report_digest",
		"VARCHAR",
		({ record }) => record.kind === "gate" ? record.report_digest : void 0
	],
	[
		"environment",
		"VARCHAR",
		({ record }) => record.kind === "deployment" ? record.environment : void 0
	],
	[
		"outcome",
		"VARCHAR",
		({ record }) => record.kind === "deployment" ? record.outcome : void 0
	],
	[
		"proof",
		"VARCHAR",
		({ record }) => record.kind === "deployment" ? record.gate : void 0
	],
	[
		"passed",
		"BOOLEAN",
		({ record }) => record.kind === "look" ? record.passed : void 0
	]
];
/** Records as a table: what all have, then a column a parameter and a metric. Curves and files are left to the records themselves. */
function flatColumns(records) {
	let columns = fixed.map(([name, type, of]) => ({
		name,
		type,
		values: records.map((record) => text(of(record)))
	})), more = /* @__PURE__ */ new Map(), set = (name, type, row, value) => {
		let column = more.get(name) ?? {
			name,
			type,
			values: records.map(() => null)
		};
		column.values[row] = text(value), more.set(name, column);
	};
	return records.forEach(({ record }, row) => {
		if (record.kind !== "run") return;
		for (let [name, value] of Object.entries(record.params.values)) set(`param.${name}`, "VARCHAR", row, value ?? void 0);
		let seen = /* @__PURE__ */ new Set();
		for (let { name, value, source } of record.metrics) set(seen.has(name) ? `metric.${name} (${source})` : `metric.${name}`, "DOUBLE", row, value), seen.add(name);
	}), withDistinctNames([...columns, ...[...more.values()].sort((one, other) => one.name < other.name ? -1 : 1)]);
}
function text(value) {
	return value === void 0 ? null : String(value);
}
/** The engine does not tell capitals apart in names of columns. */
function withDistinctNames(columns) {
	let taken = /* @__PURE__ */ new Set();
	return columns.map((column) => {
		let { name } = column;
		for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${column.name} (${count})`;
		return taken.add(name.toLowerCase()), {
			...column,
			name
		};
	});
}
export { flatColumns };
