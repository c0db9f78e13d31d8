import { a as rawColumn, i as quoteLiteral, n as nullColumn, r as quoteIdentifier, t as internalColumn } from "./identifiers2.js";
// packages/tables/src/source/text-forms.ts
/**
* A text as a value of the declared type, exactly by the forms of docs/contract.md. The engine's own casts are lax
* (`1e3`, ` 12 `, `1.5`, `1_000` are all integers to it), so that each form is checked before the cast.
*/
function typedText(text, declaration) {
	switch (declaration.type) {
		case void 0:
		case "string": return {
			sqlType: "VARCHAR",
			value: text
		};
		case "integer": return {
			sqlType: "BIGINT",
			value: integer(text)
		};
		case "number": return {
			sqlType: "DOUBLE",
			value: number(text, declaration.decimal)
		};
		case "boolean": return {
			sqlType: "BOOLEAN",
			value: boolean(text, declaration.booleanWords)
		};
		case "date": return {
			sqlType: "DATE",
			value: date(text, declaration.format)
		};
		case "timestamp": return timestamp(text, declaration);
	}
}
function guarded(text, form, cast) {
	return `CASE WHEN regexp_full_match(${text}, ${quoteLiteral(form)}) THEN ${cast} END`;
}
/** Nearly every whole number is as the engine prints it: then no pattern is asked, which costs twice as much. */
function integer(text) {
	let cast = `TRY_CAST(${text} AS BIGINT)`;
	return `CASE WHEN CAST(${cast} AS VARCHAR) = ${text} THEN ${cast} WHEN regexp_full_match(${text}, '[+-]?[0-9]+') THEN ${cast} END`;
}
/**
* The engine's cast to DOUBLE is lax in three ways only: underscores, white space around, and a sign after a plus. What
* begins with a digit, a minus or a point, and has neither of the others, is left to the cast alone: half the cost of a
* pattern. All else (words, a plus sign) is held against the whole form.
*/
function number(text, decimal) {
	let point = decimal === "," ? "," : "\\.", form = `(?i)[+-]?(([0-9]+(${point}[0-9]*)?|${point}[0-9]+)(e[+-]?[0-9]+)?|nan|inf|infinity)`;
	if (decimal === ",") return guarded(text, form, `TRY_CAST(replace(${text}, ',', '.') AS DOUBLE)`);
	let cast = `TRY_CAST(${text} AS DOUBLE)`;
	return `CASE WHEN ${`${text} >= ',' AND ${text} < ':' AND NOT contains(${text}, '_') AND NOT (${[
		9,
		10,
		11,
		12,
		13,
		32
	].map((code) => `ends_with(${text}, chr(${code}))`).join(" OR ")})`} THEN ${cast} WHEN regexp_full_match(${text}, ${quoteLiteral(form)}) THEN ${cast} END`;
}
function boolean(text, words) {
	if (words === void 0) return `CASE lower(${text}) WHEN 'true' THEN true WHEN 'false' THEN false END`;
	let list = (texts) => texts.map(quoteLiteral).join(", ");
	return `CASE ${[words.true.length > 0 ? `WHEN ${text} IN (${list(words.true)}) THEN true` : "", words.false.length > 0 ? `WHEN ${text} IN (${list(words.false)}) THEN false` : ""].join(" ")} END`;
}
function date(text, format) {
	return format === void 0 ? `CASE WHEN strlen(${text}) = 10 AND CAST(TRY_CAST(${text} AS DATE) AS VARCHAR) = ${text} THEN TRY_CAST(${text} AS DATE) END` : `CAST(${parsed(text, format)} AS DATE)`;
}
/** The engine's cast takes hours and offsets that do not exist, and no time without seconds before an offset. */
function isoTimestamp(text, offset, sqlType) {
	let form = (seconds) => quoteLiteral(`[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9]${seconds}${offset}`), completed = `left(${text}, 16) || ':00' || substr(${text}, 17)`;
	return [`CASE WHEN regexp_full_match(${text}, ${form(":[0-5][0-9](\\.[0-9]{1,9})?")}) THEN TRY_CAST(${text} AS ${sqlType})`, `WHEN regexp_full_match(${text}, ${form("")}) THEN TRY_CAST(${completed} AS ${sqlType}) END`].join(" ");
}
function timestamp(text, { format, zone }) {
	let zoned = zone !== void 0 && zone !== "none" ? zone : void 0;
	if (format !== void 0) {
		let value = parsed(text, format);
		return /%z|%Z/i.test(format) ? {
			sqlType: "TIMESTAMP WITH TIME ZONE",
			value
		} : zoned === void 0 ? {
			sqlType: "TIMESTAMP",
			value
		} : inZone(value, zoned);
	}
	let local = isoTimestamp(text, "", "TIMESTAMP");
	if (zone === "none") return {
		sqlType: "TIMESTAMP",
		value: local
	};
	let withOffset = isoTimestamp(text, "(Z|[+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?)", "TIMESTAMP WITH TIME ZONE");
	if (zoned === void 0) return {
		sqlType: "TIMESTAMP WITH TIME ZONE",
		value: withOffset
	};
	let read = inZone(local, zoned);
	return {
		...read,
		value: `coalesce(${read.value}, ${withOffset})`
	};
}
function inZone(timestampSql, zone) {
	return {
		sqlType: "TIMESTAMP WITH TIME ZONE",
		value: `((${timestampSql}) AT TIME ZONE ${quoteLiteral(zone)})`
	};
}
/** The engine's parser skips white space, and takes `20` for a year of four digits and `infinity` for every format. */
function parsed(text, format) {
	return guarded(text, formOf(format), `TRY_STRPTIME(${text}, ${quoteLiteral(format)})`);
}
/** What a text of a strptime format looks like, as far as the engine's parser is lax about it. */
function formOf(format) {
	return format.replaceAll(/%-?[a-zA-Z%]|\s+|[^%\s]|%/g, (part) => {
		if (/^\s/.test(part)) return "\\s+";
		if (part === "%%") return "%";
		if (!/^%./.test(part)) return part.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
		let letter = part.at(-1) ?? "";
		return "YG".includes(letter) ? "[0-9]{4}" : "dmyHIMSUWV".includes(letter) ? "[0-9]{1,2}" : letter === "c" ? "\\S+\\s\\S+" : "\\S*";
	});
}
/** SQL of a text without the white space around it. */
function trimmed(text) {
	return `trim(${text}, e' \\t\\r\\n')`;
}
// packages/tables/src/source/missing-values.ts
/**
* BOOLEAN, never null: a Parquet value is one that a token of `missing` means. Numbers and moments are compared as such,
* since the text under which the engine shows one (`-999.00`) is not the one that people write. Undefined: no value is.
*/
function parquetMissing({ physicalType, sql }, text, declaration) {
	let missing = declaration.missing ?? [];
	if (isNumber(physicalType)) return oneOf(sql, numberTokens(physicalType, declaration));
	let texts = oneOf(text, (physicalType === "DATE" ? missing.map((token) => token.replace(/[T ]00:00(:00)?$/, "")) : missing).map(quoteLiteral));
	if (!physicalType.startsWith("TIMESTAMP")) return texts;
	let zoned = physicalType === "TIMESTAMP WITH TIME ZONE", named = declaration.zone === void 0 || declaration.zone === "none" ? "UTC" : declaration.zone, zone = zoned ? named : "none", moments = missing.map((token) => {
		let moment = /^\d{4}-\d{2}-\d{2}$/.test(token) ? `${token}T00:00:00` : token;
		return typedText(quoteLiteral(moment), {
			...declaration,
			type: "timestamp",
			format: void 0,
			zone
		}).value;
	});
	return anyOf(texts, oneOf(zoned ? sql : `CAST(${sql} AS TIMESTAMP)`, moments));
}
function isNumber(physicalType) {
	return /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(physicalType);
}
/** The tokens that are numbers, as SQL values of the type; one that the type would have to round is none of its values. */
function numberTokens(physicalType, { missing }) {
	return (missing ?? []).flatMap((token) => {
		if (physicalType === "DOUBLE" || physicalType === "FLOAT") return /^[+-]?(([0-9]+(\.[0-9]*)?|\.[0-9]+)(e[+-]?[0-9]+)?|nan|inf|infinity)$/i.test(token) ? [`TRY_CAST(${quoteLiteral(token)} AS ${physicalType})`] : [];
		let digits = /^([+-]?[0-9]*)(?:\.([0-9]*?)0*)?$/.exec(token), [, whole = "", fraction = ""] = digits ?? [];
		if (digits === null || !/[0-9]/.test(token) || fraction.length > scaleOf(physicalType)) return [];
		let plain = fraction === "" ? whole : `${whole}.${fraction}`;
		return [`TRY_CAST(${quoteLiteral(/[0-9]/.test(whole) ? plain : `${whole}0.${fraction}`)} AS ${physicalType})`];
	});
}
function scaleOf(physicalType) {
	return Number(/^DECIMAL\([0-9]+, ?([0-9]+)\)$/.exec(physicalType)?.[1] ?? 0);
}
/** BOOLEAN, never null: the value is one of these; undefined when there are none. */
function oneOf(value, list) {
	return list.length === 0 ? void 0 : `coalesce(${value} IN (${list.join(", ")}), false)`;
}
function anyOf(...conditions) {
	let stated = conditions.filter((condition) => condition !== void 0);
	return stated.length < 2 ? stated[0] : `(${stated.join(" OR ")})`;
}
// packages/tables/src/source/physical-types.ts
/** Which physical types of Parquet can hold a logical type. */
const holds = {
	string: /^(VARCHAR|ENUM\(.*\)|UUID|JSON)$/s,
	integer: /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(\d+,0\))$/,
	number: /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\(.*\))$/,
	boolean: /^BOOLEAN$/,
	date: /^DATE$/,
	timestamp: /^(TIMESTAMP|TIMESTAMP_S|TIMESTAMP_MS|TIMESTAMP_NS|TIMESTAMP WITH TIME ZONE)$/
};
/** The value of a Parquet column under a declared type, or why its physical type can never hold it. */
function parquetValue({ physicalType, sql }, { type, trim, zone }) {
	if (type === void 0) return {
		sqlType: physicalType,
		value: physicalType === "VARCHAR" && trim ? trimmed(sql) : sql,
		typeMismatch: void 0
	};
	if (!holds[type].test(physicalType)) {
		let sqlType = emptyType[type];
		return {
			sqlType,
			value: `NULL::${sqlType}`,
			typeMismatch: `${physicalType} cannot hold ${type} values`
		};
	}
	if (type === "string") {
		let text = physicalType === "VARCHAR" ? sql : `CAST(${sql} AS VARCHAR)`;
		return {
			sqlType: "VARCHAR",
			value: trim ? trimmed(text) : text,
			typeMismatch: void 0
		};
	}
	if (type === "timestamp" && physicalType !== "TIMESTAMP WITH TIME ZONE") {
		let local = finite(physicalType === "TIMESTAMP" ? sql : `CAST(${sql} AS TIMESTAMP)`);
		return zone === void 0 || zone === "none" ? {
			sqlType: "TIMESTAMP",
			value: local,
			typeMismatch: void 0
		} : {
			sqlType: "TIMESTAMP WITH TIME ZONE",
			value: `(${local} AT TIME ZONE ${quoteLiteral(zone)})`,
			typeMismatch: void 0
		};
	}
	return {
		sqlType: physicalType,
		value: type === "date" || type === "timestamp" ? finite(sql) : sql,
		typeMismatch: void 0
	};
}
/** The engine knows days and moments that are infinite; as values they have not the form of their type. */
function finite(time) {
	return `CASE WHEN isfinite(${time}) THEN ${time} END`;
}
const emptyType = {
	string: "VARCHAR",
	integer: "BIGINT",
	number: "DOUBLE",
	boolean: "BOOLEAN",
	date: "DATE",
	timestamp: "TIMESTAMP"
};
// packages/tables/src/source/column-sql.ts
/**
* How a declared column is read from the table's raw column: null, well-formed and malformed are told apart in the same
* scan. The column has to be there; whether it is, is asked before.
*/
function columnSql(table, declaration) {
	let column = table.columns.find(({ name }) => name === declaration.name);
	if (column === void 0) throw Error(`The table has no column ${JSON.stringify(declaration.name)}.`);
	switch (column.physicalType) {
		case "text": return textColumn(column, declaration);
		case "json": return jsonColumn(column, declaration);
		default: return parquetColumn(column, declaration);
	}
}
/** The raw text of a column that no contract declares. */
function rawText(column) {
	return column.physicalType === "json" ? `(${column.sql} ->> '$')` : `CAST(${column.sql} AS VARCHAR)`;
}
function textColumn(column, declaration) {
	let field = declaration.missing?.length === 0 ? `coalesce(${column.sql}, '')` : column.sql, bare = declaration.trim ? trimmed(field) : field, text = declaration.trim && declaration.missing?.length !== 0 ? `nullif(${bare}, '')` : bare, missing = tokens(text, declaration), { sqlType, value } = typedText(text, declaration);
	return {
		name: declaration.name,
		sqlType,
		raw: text,
		isNull: missing === void 0 ? `(${text} IS NULL)` : `(${text} IS NULL OR ${missing})`,
		value: missing === void 0 ? value : `CASE WHEN ${missing} THEN NULL ELSE ${value} END`,
		typeMismatch: void 0
	};
}
/** JSON has types of its own: a number is no text of digits. */
function jsonColumn(column, declaration) {
	let json = column.sql, extracted = `(${json} ->> '$')`, text = declaration.trim ? trimmed(extracted) : extracted, { sqlType, value } = jsonValue(json, text, declaration), missing = anyOf(tokens(text, declaration), declaration.type === "number" ? oneOf(value, numberTokens("DOUBLE", declaration)) : void 0);
	return {
		name: declaration.name,
		sqlType,
		raw: text,
		isNull: missing === void 0 ? `(${json} IS NULL)` : `(${json} IS NULL OR ${missing})`,
		value: missing === void 0 ? value : `CASE WHEN ${missing} THEN NULL ELSE ${value} END`,
		typeMismatch: void 0
	};
}
function jsonValue(json, text, declaration) {
	let written = `CAST(${json} AS VARCHAR)`, isText = `starts_with(${written}, '"')`;
	switch (declaration.type) {
		case void 0: return {
			sqlType: "VARCHAR",
			value: text
		};
		case "integer": return typedText(written, declaration);
		case "number": {
			let words = `${isText} AND regexp_full_match(${text}, '(?i)[+-]?(nan|inf|infinity)')`, number = typedText(written, {
				...declaration,
				decimal: "."
			});
			return {
				...number,
				value: `CASE WHEN ${words} THEN TRY_CAST(${text} AS DOUBLE) ELSE ${number.value} END`
			};
		}
		case "boolean": return declaration.booleanWords === void 0 ? {
			sqlType: "BOOLEAN",
			value: `CASE ${written} WHEN 'true' THEN true WHEN 'false' THEN false END`
		} : typedText(text, declaration);
		case "string":
		case "date":
		case "timestamp": {
			let typed = typedText(text, declaration);
			return {
				...typed,
				value: `CASE WHEN ${isText} THEN ${typed.value} END`
			};
		}
	}
}
function parquetColumn(column, declaration) {
	let { sqlType, value, typeMismatch } = parquetValue(column, declaration), raw = `CAST(${column.sql} AS VARCHAR)`, text = declaration.trim ? trimmed(raw) : raw, missing = parquetMissing(column, text, declaration);
	return {
		name: declaration.name,
		sqlType,
		raw: text,
		isNull: missing === void 0 ? `(${column.sql} IS NULL)` : `(${column.sql} IS NULL OR ${missing})`,
		value: missing === void 0 ? value : `CASE WHEN ${missing} THEN NULL ELSE ${value} END`,
		typeMismatch
	};
}
/** BOOLEAN, never null for a present text: it is one of the declared tokens. */
function tokens(text, { missing }) {
	return oneOf(text, (missing ?? []).map(quoteLiteral));
}
// packages/tables/src/plan/typed-relation.ts
/**
* The typed relation as SQL to stand behind FROM (its columns: see `TypedRelation`). The engine drops the columns that
* a query does not use.
*/
function typedRelationSql(relation) {
	return `(SELECT ${typedColumns(relation).join(", ")} FROM ${relation.table.relation})`;
}
/** The same with the number of the well-formed record as `rowNumber`, from 1 over all files. */
function numberedRelationSql(relation) {
	return `(SELECT ${[`row_number() OVER () AS ${rowNumber}`, ...typedColumns(relation)].join(", ")} FROM ${relation.table.relation})`;
}
const rowNumber = internalColumn("row");
/** The value of a `by:` column as text, as `runScan` groups by it; NULL for a null. */
function groupColumn(relation, name) {
	return relation.columns.some((column) => column.name === name) ? `CASE WHEN ${nullColumn(name)} THEN NULL ELSE ${rawColumn(name)} END` : `CAST(${quoteIdentifier(name)} AS VARCHAR)`;
}
function typedColumns({ table, columns, undeclared }) {
	let declared = columns.flatMap(({ name, value, raw, isNull }) => [
		`${value} AS ${quoteIdentifier(name)}`,
		`${raw} AS ${rawColumn(name)}`,
		`${isNull} AS ${nullColumn(name)}`
	]), plain = undeclared.map((name) => {
		let column = table.columns.find((candidate) => candidate.name === name);
		if (column === void 0) throw Error(`The table has no column ${JSON.stringify(name)}.`);
		return `${column.physicalType === "json" ? rawText(column) : column.sql} AS ${quoteIdentifier(name)}`;
	});
	return declared.length + plain.length === 0 ? ["1 AS one"] : [...declared, ...plain];
}
export { columnSql as a, typedRelationSql as i, numberedRelationSql as n, rowNumber as r, groupColumn as t };
