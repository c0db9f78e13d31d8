import { a as rawColumn, n as nullColumn, r as quoteIdentifier } from "./identifiers2.js";
import { a as columnSql, i as typedRelationSql } from "./typed-relation.js";
// packages/tables/src/profile/infer-types.ts
/** Types from the narrowest to the widest; the first whose form every value has is taken. */
const candidates = [
	{
		type: "boolean",
		zone: void 0
	},
	{
		type: "integer",
		zone: void 0
	},
	{
		type: "number",
		zone: void 0
	},
	{
		type: "date",
		zone: void 0
	},
	{
		type: "timestamp",
		zone: void 0
	},
	{
		type: "timestamp",
		zone: "none"
	},
	{
		type: "string",
		zone: void 0
	}
];
/** Finds the type of each column in one scan: for text by the values' forms, for Parquet by the physical types. */
async function inferDeclarations(engine, table, columns) {
	let measures = columns.map((column) => candidates.map((candidate) => declarationOf(column.name, candidate))).flatMap((tried, index) => tried.map((declaration, attempt) => {
		let { isNull, value, typeMismatch } = columnSql(table, declaration);
		return `${typeMismatch === void 0 ? `count(*) FILTER (WHERE NOT ${isNull} AND (${value}) IS NULL)` : "-1"} AS "m${index}_${attempt}"`;
	})), present = columns.map((column, index) => `count(${column.sql}) AS "n${index}"`), [row = {}] = await engine.query(`SELECT ${[...measures, ...present].join(", ")} FROM ${table.relation}`);
	return columns.map((column, index) => {
		let found = (column.physicalType === "text" || column.physicalType === "json") && Number(row[`n${index}`]) === 0 ? -1 : candidates.findIndex((_, attempt) => Number(row[`m${index}_${attempt}`]) === 0);
		return declarationOf(column.name, candidates[found] ?? {
			type: void 0,
			zone: void 0
		});
	});
}
function declarationOf(name, { type, zone }) {
	return {
		name,
		type,
		missing: void 0,
		trim: !1,
		format: void 0,
		zone,
		booleanWords: void 0,
		decimal: "."
	};
}
// packages/tables/src/profile/profile.ts
const probabilities = {
	p1: .01,
	p5: .05,
	p25: .25,
	p50: .5,
	p75: .75,
	p95: .95,
	p99: .99
};
/** Profiles the first 1,000 columns of a table. */
async function profileTable(engine, table) {
	let declarations = await inferDeclarations(engine, table, table.columns.slice(0, 1e3)), relation = {
		table,
		columns: declarations.map((d) => columnSql(table, d)),
		undeclared: []
	}, columns = [];
	for (let declaration of declarations) columns.push(await profileColumn(engine, relation, declaration));
	let named = table.files.slice(0, 1e3);
	return {
		format: table.format,
		rows: table.rows,
		files: await Promise.all(named.map(async ({ path, bytes, digest, rows }) => ({
			path,
			bytes,
			digest: await digest,
			rows
		}))),
		columns
	};
}
async function profileColumn(engine, relation, { name, type, zone }) {
	let { table } = relation, exact = table.rows <= 1e6, value = quoteIdentifier(name), isNumber = type === "integer" || type === "number", finite = type === "number" ? `isfinite(CAST(${value} AS DOUBLE))` : "true", number = `CAST(${value} AS DOUBLE)`, source = `(SELECT ${value}, ${rawColumn(name)}, ${nullColumn(name)} FROM ${typedRelationSql({
		...relation,
		columns: relation.columns.filter((column) => column.name === name)
	})})`, quantile = exact ? "quantile_cont" : "approx_quantile", measures = {
		nulls: `count(*) FILTER (WHERE ${nullColumn(name)})`,
		distinct: exact ? `count(DISTINCT ${rawColumn(name)})` : `approx_count_distinct(${rawColumn(name)})`,
		not_finite: isNumber ? `count(*) FILTER (WHERE NOT ${finite})` : "0",
		minimum: type === void 0 ? "NULL" : `min(${value}) FILTER (WHERE ${finite})`,
		maximum: type === void 0 ? "NULL" : `max(${value}) FILTER (WHERE ${finite})`,
		mean: isNumber ? `favg(${number}) FILTER (WHERE ${finite})` : "NULL",
		std: isNumber ? `stddev_samp(${number}) FILTER (WHERE ${finite} AND abs(${number}) < 1e150)` : "NULL",
		quantiles: isNumber ? `${quantile}(${number}, [${Object.values(probabilities).join(", ")}]) FILTER (WHERE ${finite})` : "NULL",
		shortest: type === "string" ? `min(length(${value}))` : "NULL",
		longest: type === "string" ? `max(length(${value}))` : "NULL"
	}, select = Object.entries(measures).map(([id, sql]) => `${sql} AS ${id}`), [row = {}] = await engine.query(`SELECT ${select.join(", ")} FROM ${source}`), low = plainNumber(row.minimum), high = plainNumber(row.maximum), shortest = plainNumber(row.shortest);
	return {
		name,
		physicalType: table.columns.find((column) => column.name === name)?.physicalType ?? "",
		type,
		zone: type === "timestamp" && zone === "none" ? "none" : void 0,
		nulls: Number(row.nulls ?? 0),
		distinct: {
			count: Number(row.distinct ?? 0),
			exact
		},
		minimum: bound(row.minimum),
		maximum: bound(row.maximum),
		notFinite: Number(row.not_finite ?? 0),
		mean: plainNumber(row.mean),
		std: plainNumber(row.std),
		quantiles: quantilesOf(row.quantiles),
		histogram: isNumber && low !== null && high !== null ? await histogram(engine, source, number, finite, low, high) : null,
		top: await topOf(engine, source, name),
		lengths: shortest === null ? null : {
			minimum: shortest,
			maximum: plainNumber(row.longest) ?? shortest
		}
	};
}
async function histogram(engine, source, number, finite, low, high) {
	let width = (high - low) / 20;
	if (!(width > 0) || !Number.isFinite(width)) {
		let [row] = await engine.query(`SELECT count(${number}) FILTER (WHERE ${finite}) AS n FROM ${source}`);
		return [{
			low,
			high,
			count: Number(row?.n ?? 0)
		}];
	}
	let bin = `least(19, CAST(floor((${number} - (${low})) / ${width}) AS INTEGER))`, rows = await engine.query(`SELECT ${bin} AS bin, count(*) AS n FROM ${source} WHERE ${number} IS NOT NULL AND ${finite} GROUP BY 1`), counts = new Map(rows.map((row) => [Number(row.bin), Number(row.n)]));
	return Array.from({ length: 20 }, (_, index) => ({
		low: low + index * width,
		high: index === 19 ? high : low + (index + 1) * width,
		count: counts.get(index) ?? 0
	}));
}
async function topOf(engine, source, name) {
	return (await engine.query(`SELECT ${rawColumn(name)} AS value, count(*) AS n FROM ${source} WHERE NOT ${nullColumn(name)} GROUP BY 1 ORDER BY n DESC, value LIMIT 20`)).map((row) => ({
		value: shorten(String(row.value)),
		count: Number(row.n)
	}));
}
function shorten(text) {
	return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
function plainNumber(value) {
	let number = typeof value == "bigint" ? Number(value) : value;
	return typeof number == "number" && Number.isFinite(number) ? number : null;
}
function bound(value) {
	return value == null ? null : typeof value == "number" ? value : shorten(String(value));
}
function quantilesOf(value) {
	return Array.isArray(value) ? Object.fromEntries(Object.keys(probabilities).map((name, index) => [name, Number(value[index])])) : null;
}
export { profileTable };
