import { n as digestOfFiles } from "./digest-set.js";
import { r as suggest } from "./suggestion.js";
import { n as configurationError, t as UserError } from "./user-error.js";
import { a as worstVerdict } from "./verdict.js";
import { a as evaluateTable, d as clip, f as countOf, g as lazyEngine, h as contractsToCheck, n as lockToTables, r as openSubjects, t as isTable, u as rules } from "./opened-subjects.js";
import { n as guardSqlForm } from "./sql-guard.js";
// actions/validate-data/src/validate-data.ts
/** More files than this are one line of evidence, named by their pattern. */
const validateData = {
	name: "validate-data",
	evaluate
};
async function evaluate(context) {
	let { host } = context, timings = {}, contracts = await contractsToCheck(context), engine = lazyEngine(host);
	try {
		let opened = await timed(timings, "open", () => openSubjects(contracts, context, engine.open)), subjects = await timed(timings, "check", async () => {
			await lockToTables(opened, engine.open);
			let evaluated = [];
			for (let subject of opened) evaluated.push(await evaluateSubject(subject, context, engine.open));
			return evaluated;
		}), version = engine.version();
		return {
			subjects: withNamesOfTheirOwn(subjects, opened),
			notes: [],
			timings,
			versions: version === void 0 ? {} : { duckdb: version }
		};
	} finally {
		engine.close();
	}
}
async function evaluateSubject(opened, { inputs, host }, engine) {
	let { contract, table, references, notes } = opened;
	if (contract instanceof UserError) return subjectOf(opened.path, [], [contractFinding(opened.path, contract)], notes);
	let environment = inputs.environment.trim() === "" ? void 0 : inputs.environment.trim(), slipOfPen = mistypedEnvironment(contract, environment);
	if (slipOfPen !== void 0) return subjectOf(contract.name, [], [contractFinding(opened.path, slipOfPen)], notes);
	let findings = await host.log.group(`Contract ${contract.name}`, async () => {
		if (table === void 0 || table instanceof UserError) return [unreadableFinding(opened, table ?? new UserError("evidence", "The data was not opened.")), ...await wrongSql(contract, engine)];
		let slip = unknownRedaction(contract, table);
		if (slip !== void 0) return [contractFinding(opened.path, slip)];
		host.log.info(`${countOf(contract.checks.length, "check")} on ${countOf(table.rows, "row")} of ${countOf(table.files.length, "file")}`);
		let now = host.now();
		return await evaluateTable({
			contract,
			table,
			engine: await engine(),
			references,
			environment,
			now
		});
	}), evidence = await evidenceOf(opened);
	return subjectOf(contract.name, evidence, findings, notes);
}
/** An environment that a contract does not name switches checks off: a slip of the pen must not. */
function mistypedEnvironment(contract, environment) {
	let named = new Set([...contract.checks, ...contract.columns].flatMap(({ environments }) => environments ?? []));
	if (environment === void 0 || named.has(environment)) return;
	let meant = suggest(environment, [...named]);
	if (meant !== void 0) return configurationError(`${contract.name} names no environment ${clip(environment)}`, {
		location: { path: contract.path },
		hint: `Did you mean ${clip(meant)}?`
	});
}
function subjectOf(name, evidence, findings, notes) {
	return {
		name,
		verdict: worstVerdict(findings.map(({ verdict }) => verdict)),
		evidence,
		findings,
		notes
	};
}
/** A misspelled name under `redact:` would show the values that it is to hide, so nothing is evaluated. */
function unknownRedaction({ columns, redact, redactLocation }, table) {
	let known = [...columns, ...table.columns].map(({ name }) => name), unknown = [...redact].find((name) => !known.includes(name));
	if (unknown === void 0) return;
	let meant = suggest(unknown, known);
	return configurationError(`redact names ${clip(unknown)}, a column that stands neither in the contract nor in the data`, {
		location: redactLocation,
		hint: meant === void 0 ? "Name a column, or drop the entry." : `Did you mean ${clip(meant)}?`
	});
}
/** The contract could not be used: nothing of it was checked. */
function contractFinding(path, error) {
	return {
		rule: "contract",
		title: "The contract can be used",
		subject: path,
		verdict: "error",
		severity: "error",
		message: error.message,
		...error.hint === void 0 ? {} : { hint: error.hint },
		locations: [error.location ?? { path }],
		samples: [],
		...error.kind === "configuration" ? { configuration: !0 } : {}
	};
}
/** A contract that is wrong on its own is so whatever the data: its SQL is looked at also when there is none to read. */
async function wrongSql(contract, engine) {
	let expressions = contract.checks.flatMap((check) => [...check.rule === "sql" ? [check.sql] : [], ...check.where === void 0 ? [] : [check.where]].map((sql) => ({
		sql,
		check
	}))), findings = [];
	for (let { sql, check } of expressions) try {
		await guardSqlForm(await engine(), sql, check.location);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		error.kind === "configuration" && findings.push(contractFinding(contract.path, error));
	}
	return findings;
}
/** The data could not be opened: an error of the structure rule, which says how many checks hang on it. */
function unreadableFinding({ contract, path }, error) {
	let { structure } = rules, checks = contract instanceof UserError ? 0 : contract.checks.length, stated = contract instanceof UserError ? void 0 : contract.checks.find(({ rule }) => rule === "structure");
	return {
		rule: structure.id,
		title: structure.title,
		subject: contract instanceof UserError ? path : contract.name,
		verdict: "error",
		severity: "error",
		message: `${error.message.replace(/\.$/, "")}; none of the ${countOf(checks, "check")} of the contract could be evaluated`,
		...error.hint === void 0 ? {} : { hint: error.hint },
		locations: [error.location ?? stated?.location ?? { path }],
		samples: [],
		...error.kind === "configuration" ? { configuration: !0 } : {}
	};
}
async function evidenceOf({ contract, table, references }) {
	if (contract instanceof UserError) return [];
	let { path, digest, bytes } = contract, others = await Promise.all([...references].map(([named, other]) => isTable(other) ? tableEvidence("reference", other, named) : []));
	return [
		{
			role: "contract",
			path,
			digest,
			bytes
		},
		...isTable(table) ? await tableEvidence("data", table, contract.data.paths.join(", ")) : [],
		...others.flat()
	];
}
async function tableEvidence(role, { files: all, rows }, pattern) {
	let files = await Promise.all(all.map(async (file) => ({
		...file,
		digest: await file.digest
	})));
	if (files.length > 20) {
		let bytes = files.reduce((sum, file) => sum + file.bytes, 0);
		return [{
			role,
			path: `${clip(pattern, 200)} (${countOf(files.length, "file")})`,
			digest: digestOfFiles(files),
			bytes,
			rows
		}];
	}
	return files.map((file) => ({
		role,
		path: file.path,
		digest: file.digest,
		bytes: file.bytes,
		rows: file.rows
	}));
}
/** Subjects are found by name in comments and check runs, so two contracts of one name are told apart by their paths. */
function withNamesOfTheirOwn(subjects, opened) {
	return subjects.map((subject, index) => subjects.filter(({ name }) => name === subject.name).length === 1 ? subject : {
		...subject,
		name: `${subject.name} (${opened[index]?.path ?? index + 1})`
	});
}
async function timed(timings, phase, body) {
	let start = performance.now();
	try {
		return await body();
	} finally {
		timings[phase] = Math.round(performance.now() - start);
	}
}
export { validateData as t };
