import { t as __commonJSMin } from "./rolldown-runtime.js";
import { t as require_dist } from "./dist.js";
import { n as configurationError } from "./user-error.js";
// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = !0, exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536), myers_32 = function(a, b) {
		for (var n = a.length, m = b.length, lst = 1 << n - 1, pv = -1, mv = 0, sc = n, i = n; i--;) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)], xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv, mv |= ~(eq | pv), pv &= eq, mv & lst && sc++, pv & lst && sc--, mv = mv << 1 | 1, pv = pv << 1 | ~(xv | mv), mv &= xv;
		}
		for (i = n; i--;) peq[a.charCodeAt(i)] = 0;
		return sc;
	}, myers_x = function(b, a) {
		for (var n = a.length, m = b.length, mhc = [], phc = [], hsize = Math.ceil(n / 32), vsize = Math.ceil(m / 32), i = 0; i < hsize; i++) phc[i] = -1, mhc[i] = 0;
		for (var j = 0; j < vsize - 1; j++) {
			for (var mv_1 = 0, pv_1 = -1, start_1 = j * 32, vlen_1 = Math.min(32, m) + start_1, k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv_1, xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb, ph = mv_1 | ~(xh | pv_1), mh = pv_1 & xh;
				ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv_1 = mh | ~(xv | ph), mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		for (var mv = 0, pv = -1, start = j * 32, vlen = Math.min(32, m - start) + start, k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (var score = m, i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv, xh = ((eq | mb) & pv) + pv ^ pv | eq | mb, ph = mv | ~(xh | pv), mh = pv & xh;
			score += ph >>> m - 1 & 1, score -= mh >>> m - 1 & 1, ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv = mh | ~(xv | ph), mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	}, distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a, a = tmp;
		}
		return b.length === 0 ? a.length : a.length <= 32 ? myers_32(a, b) : myers_x(a, b);
	};
	exports.distance = distance, exports.closest = function(str, arr) {
		for (var min_distance = 1e400, min_index = 0, i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			dist < min_distance && (min_distance = dist, min_index = i);
		}
		return arr[min_index];
	};
})), import_dist = require_dist(), import_fastest_levenshtein = require_fastest_levenshtein();
/**
* The word of `known` that `word` was most likely meant to be; undefined when none is near.
* Case, hyphens and camelCase are ignored first, because `minLength` for `min_length` is a habit, not a slip.
*/
function suggest(word, known) {
	let wanted = canonical(word), limit = Math.max(1, Math.floor(wanted.length / 3)), best;
	for (let candidate of known) {
		let other = canonical(candidate), away = (0, import_fastest_levenshtein.distance)(wanted, other);
		(away <= limit || Math.min(wanted.length, other.length) > 2 && isPrefix(wanted, other)) && away < (best?.distance ?? 1e400) && (best = {
			word: candidate,
			distance: away
		});
	}
	return best?.word;
}
/** `; did you mean "threshold"?`, or nothing. */
function didYouMean(word, known) {
	let suggestion = suggest(word, known);
	return suggestion === void 0 ? "" : `; did you mean "${suggestion}"?`;
}
/** `warning` for `warn`, `min` for `minimum`. */
function isPrefix(a, b) {
	return a.startsWith(b) || b.startsWith(a);
}
function canonical(word) {
	return word.slice(0, 100).replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[-\s]/g, "_").toLowerCase();
}
// packages/shared/src/document/schema-violations.ts
/** Keywords that only say that something inside them failed. */
const wrappers = /* @__PURE__ */ new Set([
	"if",
	"anyOf",
	"oneOf",
	"allOf",
	"propertyNames"
]), keyKeywords = /* @__PURE__ */ new Set([
	"additionalProperties",
	"unevaluatedProperties",
	"required",
	"dependentRequired"
]);
/**
* Ajv's errors of one document (`allErrors`, `verbose`) as sentences. Of a union (`anyOf`, `oneOf`) only the useful part is
* kept: the errors of the branch that the value resembles, or the `x-sentence` of the union.
*
* A schema may carry `x-sentence`: a sentence that begins with `must` gets the value's path in front and the value found
* behind; any other stands as it is.
*/
function describeViolations(errors, kind) {
	let useful = withoutMisspelt(withoutUnionNoise(errors.filter((error) => error.keyword !== "if"))), seen = /* @__PURE__ */ new Set();
	return useful.map((error) => describe(error, kind)).filter(({ pointer, message }) => {
		let identity = JSON.stringify([pointer, message]);
		return !seen.has(identity) && seen.add(identity);
	});
}
/** A required key that was only misspelt is told once, as the unknown key that stands in the file. */
function withoutMisspelt(errors) {
	let meant = new Set(errors.filter(({ keyword }) => keyword === "additionalProperties" || keyword === "unevaluatedProperties").map((error) => `${error.instancePath}\0${suggest(unknownKey(error), knownKeys(error.parentSchema))}`));
	return errors.filter(({ keyword, instancePath, params }) => keyword !== "required" || !meant.has(`${instancePath}\0${params.missingProperty}`));
}
function unknownKey({ params }) {
	return String(params.additionalProperty ?? params.unevaluatedProperty);
}
function withoutUnionNoise(errors) {
	let kept = [...errors];
	for (let union of errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf")) {
		let position = kept.indexOf(union);
		if (position === -1) continue;
		let inside = kept.slice(0, position).filter((error) => isUnder(error.instancePath, union.instancePath)), resembling = nearestBranch(inside.filter((error) => error.keyword !== "type" || error.instancePath !== union.instancePath), union.instancePath), dropped = new Set(inside);
		if (resembling.length > 0) {
			for (let error of resembling) dropped.delete(error);
			dropped.add(union);
		}
		kept = kept.filter((error) => !dropped.has(error));
	}
	return kept;
}
/**
* Of the errors inside a union those worth telling: about keys, or about something deeper than the union itself. When several
* mappings are possible the one that the value misses by the fewest keys is meant.
*/
function nearestBranch(errors, path) {
	let deeper = errors.filter((error) => error.instancePath !== path), branches = /* @__PURE__ */ new Map();
	for (let error of errors) error.instancePath === path && keyKeywords.has(error.keyword) && branches.set(error.parentSchema, [...branches.get(error.parentSchema) ?? [], error]);
	return [...[...branches.values()].sort((a, b) => a.length - b.length)[0] ?? [], ...deeper];
}
function isUnder(path, parent) {
	return path === parent || path.startsWith(`${parent}/`);
}
function describe(error, kind) {
	let pointer = decodePointer(error.instancePath), subject = pointer.length === 0 ? `the ${kind}` : pathName(pointer);
	switch (error.keyword) {
		case "additionalProperties":
		case "unevaluatedProperties": {
			let key = unknownKey(error), known = knownKeys(error.parentSchema);
			return {
				message: `unknown key "${key}" in ${subject}${didYouMean(key, known)}`,
				hint: known.length === 0 ? void 0 : `Keys known here: ${known.join(", ")}.`,
				pointer: [...pointer, key],
				about: "key"
			};
		}
		case "required":
		case "dependentRequired": return {
			message: `key "${String(error.params.missingProperty)}" is missing in ${subject}`,
			hint: void 0,
			pointer,
			about: "key"
		};
		default: return {
			...valueViolation(error, subject),
			pointer,
			about: error.propertyName === void 0 ? "value" : "key"
		};
	}
}
function valueViolation(error, subject) {
	let sentence = error.parentSchema?.["x-sentence"];
	return typeof sentence == "string" ? {
		message: sentence.startsWith("must ") ? `${subject} ${sentence}, not ${describeValue(error.data)}` : sentence,
		hint: void 0
	} : {
		message: `${subject} ${plainSentence(error)}`,
		hint: void 0
	};
}
function plainSentence(error) {
	let { params, data } = error;
	switch (error.keyword) {
		case "type": return `must be ${typeWords(params.type)}, not ${Array.isArray(data) ? "a list" : describeValue(data)}`;
		case "enum": {
			let known = (Array.isArray(params.allowedValues) ? params.allowedValues : []).map(String), guess = typeof data == "string" ? didYouMean(data, known) : "";
			return `must be one of ${known.join(", ")}, not ${describeValue(data)}${guess}`;
		}
		case "const": return `must be ${describeValue(params.allowedValue)}, not ${describeValue(data)}`;
		case "minimum":
		case "maximum":
		case "exclusiveMinimum":
		case "exclusiveMaximum": return `must be ${params.comparison} ${params.limit}, not ${describeValue(data)}`;
		case "minItems": return `must list at least ${params.limit}, not ${Array.isArray(data) ? data.length : 0}`;
		case "maxItems": return `must list at most ${params.limit}, not ${Array.isArray(data) ? data.length : 0}`;
		case "uniqueItems": return `must not list the same thing twice (items ${Math.min(Number(params.i), Number(params.j)) + 1} and ${Math.max(Number(params.i), Number(params.j)) + 1})`;
		case "minProperties": return `must have at least ${params.limit} ${params.limit === 1 ? "key" : "keys"}`;
		case "minLength": return params.limit === 1 ? "must not be an empty text" : `must be at least ${params.limit} characters long`;
		case "pattern": return `must match ${params.pattern}, which ${describeValue(data)} does not`;
		default: return wrappers.has(error.keyword) ? `has a value that is not possible here: ${describeValue(data)}` : `${error.message ?? "is not possible"}, not ${describeValue(data)}`;
	}
}
function typeWords(type) {
	let words = {
		object: "a mapping of keys to values",
		array: "a list",
		string: "a text",
		number: "a number",
		integer: "a whole number",
		boolean: "true or false",
		null: "empty"
	};
	return (Array.isArray(type) ? type : [type]).map((name) => words[String(name)] ?? String(name)).join(" or ");
}
/** What stands in the file, short enough for one line. */
function describeValue(value) {
	return value == null ? "empty" : Array.isArray(value) ? describeList(value) : typeof value == "object" ? Object.keys(value).length === 0 ? "an empty mapping" : "a mapping" : typeof value == "string" ? JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value) : String(value);
}
function describeList(list) {
	if (list.length === 0) return "an empty list";
	let text = `[${list.slice(0, 10).map(describeValue).join(", ")}${list.length > 10 ? ", …" : ""}]`;
	return text.length > 60 || list.some((item) => typeof item == "object" && !!item) ? "a list" : text;
}
function knownKeys(schema) {
	let properties = schema?.properties;
	return typeof properties == "object" && properties ? Object.keys(properties) : [];
}
/** `columns.age.nulls`, `data.contracts[0]`; a name that is no plain word is quoted. */
function pathName(pointer) {
	return pointer.reduce((path, step) => {
		if (typeof step == "number") return `${path}[${step}]`;
		let name = /^[\p{L}\p{N}_$-]+$/u.test(step) ? step : JSON.stringify(step);
		return path === "" ? name : `${path}.${name}`;
	}, "");
}
/** RFC 6901. Whole numbers become indices; a mapping's key `0` is found by either. */
function decodePointer(path) {
	return path.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).map((step) => /^(0|[1-9]\d*)$/.test(step) ? Number(step) : step);
}
// packages/shared/src/document/yaml-document.ts
const maxBytes = 1048576;
/**
* Reads a policy or a contract: YAML 1.2 core schema, one document, string keys, no merge keys.
* @param path as it is shown to the user
* @param kind what the file is, for sentences: `policy`, `contract`
* @throws UserError (`configuration`) for everything that is not a valid file, with line and column where there is one
*/
function readYamlDocument(text, path, validate, kind) {
	refuseWhatIsNoText(text, path, kind);
	let lines = new import_dist.LineCounter(), source = text.startsWith("﻿") ? text.slice(1) : text, document = parse(source, lines, path), at = (offset) => {
		let { line, col } = lines.linePos(offset);
		return {
			path,
			line: Math.max(line, 1),
			column: Math.max(col, 1)
		};
	};
	if (refuseSyntaxErrors(document, source, at), document.contents === null || (0, import_dist.isScalar)(document.contents) && document.contents.value === null) throw configurationError(`${path} is empty.`, {
		location: {
			path,
			line: 1
		},
		hint: emptyHint(kind)
	});
	refuseDoubtfulNodes(document, at);
	let value = toValue(document, path, kind), find = finder(document), locateKey = (pointer) => at(keyOffset(find(pointer))), locate = (pointer) => at(valueOffset(find(pointer)));
	if (!validate(value)) throw violationError(describeViolations(validate.errors ?? [], kind).map((violation) => ({
		violation,
		location: violation.about === "key" ? locateKey(violation.pointer) : locate(violation.pointer)
	})).sort((a, b) => before(a.location, b.location)), path, kind);
	return {
		value,
		locate,
		locateKey
	};
}
function violationError(located, path, kind) {
	let [first] = located;
	if (first === void 0) return configurationError(`${path} is not a valid ${kind}.`, { location: { path } });
	let more = located.length - 1, rest = more === 0 ? "" : ` (and ${more} more ${more === 1 ? "mistake" : "mistakes"} in this file)`;
	return positioned(`${first.violation.message}${rest}`, first.location, first.violation.hint);
}
function refuseWhatIsNoText(text, path, kind) {
	let bytes = Buffer.byteLength(text);
	if (bytes > maxBytes) throw configurationError(`${path} has ${bytes} bytes; a ${kind} may have at most ${maxBytes}.`, {
		location: { path },
		hint: "Lists of values that long belong in a data file."
	});
	if (text.includes("\0")) throw configurationError(`${path} contains NUL bytes, so it is no YAML text.`, {
		location: { path },
		hint: "It may be a binary file, or text in UTF-16: save it as UTF-8."
	});
	let undecodable = text.indexOf("�");
	if (undecodable !== -1) {
		let line = text.slice(0, undecodable).split("\n").length;
		throw configurationError(`${path}:${line}: the text is not valid UTF-8.`, {
			location: {
				path,
				line
			},
			hint: "Save the file as UTF-8. The replacement character itself is written \"\\uFFFD\" in double quotes."
		});
	}
}
function parse(source, lineCounter, path) {
	try {
		return (0, import_dist.parseDocument)(source, {
			version: "1.2",
			schema: "core",
			merge: !1,
			stringKeys: !0,
			uniqueKeys: !1,
			lineCounter,
			prettyErrors: !1,
			logLevel: "error"
		});
	} catch (error) {
		throw tooDeep(error, path);
	}
}
function toValue(document, path, kind) {
	try {
		return document.toJS({ maxAliasCount: 50 });
	} catch (error) {
		throw error instanceof ReferenceError ? configurationError(`${path} uses aliases (*name) that expand to more than 50 copies.`, {
			location: { path },
			hint: `Write the repeated parts out; a ${kind} rarely needs aliases.`,
			cause: error
		}) : tooDeep(error, path);
	}
}
function tooDeep(error, path) {
	return error instanceof RangeError ? configurationError(`${path} is nested too deeply to be read.`, {
		location: { path },
		cause: error
	}) : error;
}
function refuseSyntaxErrors(document, source, at) {
	let [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
	if (error === void 0) return;
	let location = at(error.pos[0]);
	if (/stack/i.test(error.message)) throw tooDeep(RangeError(error.message), location.path);
	switch (error.code) {
		case "MULTIPLE_DOCS": throw positioned("a second YAML document begins here; one file holds one.", location, "Remove the line `---`.");
		case "TAB_AS_INDENT": throw positioned("a tab stands where YAML wants spaces.", location, "Indent with spaces.");
		case "NON_STRING_KEY": throw positioned("a key must be a plain word or a quoted text.", location, "Put the key in quotes.");
		default: {
			let tab = /^[ ]*\t/.test(source.split("\n")[(location.line ?? 1) - 1] ?? "");
			throw positioned(`not valid YAML: ${sentence(error.message)}`, location, tab ? "Indent with spaces." : void 0);
		}
	}
}
/**
* Duplicate keys, merge keys (which YAML 1.2 does not have: they would be read as a key named `<<`), and aliases of nothing.
*/
function refuseDoubtfulNodes(document, at) {
	let anchors = /* @__PURE__ */ new Set();
	(0, import_dist.visit)(document, {
		Value(_, node) {
			node.anchor !== void 0 && anchors.add(node.anchor);
		},
		Alias(_, alias) {
			if (!anchors.has(alias.source)) throw positioned(`no &${alias.source} stands before this *${alias.source}.`, at(alias.range?.[0] ?? 0), void 0);
		},
		Map(_, map) {
			map.anchor !== void 0 && anchors.add(map.anchor);
			let first = /* @__PURE__ */ new Map();
			for (let { key } of map.items) {
				if (!(0, import_dist.isScalar)(key)) continue;
				let name = String(key.value), offset = key.range?.[0] ?? 0;
				if (name === "<<" && key.type === "PLAIN") throw positioned("merge keys (<<) are not supported.", at(offset), "Write the merged keys out.");
				let earlier = first.get(name);
				if (earlier !== void 0) throw positioned(`key "${name}" stands here a second time; the first is in line ${at(earlier).line}.`, at(offset), "Keep one of the two.");
				first.set(name, offset);
			}
		}
	});
}
function positioned(message, location, hint) {
	return configurationError(`${location.path}:${location.line}:${location.column}: ${message}`, {
		location,
		hint
	});
}
function emptyHint(kind) {
	if (kind === "policy") return "The shortest policy is `gatewright: 1` with `data: {contracts: [contracts/your-data.yml]}`.";
	if (kind === "contract") return "`gatewright propose --data FILE` writes a first contract for a file.";
}
/** The library's messages may have several lines, of which the first says it. */
function sentence(message) {
	let line = message.split("\n")[0]?.trim() ?? message;
	return /[.?!]$/.test(line) ? line : `${line}.`;
}
function before(a, b) {
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
/** Walks as far along a pointer as the file goes. Keys are indexed once: a broken file may have a violation for each. */
function finder(document) {
	let indices = /* @__PURE__ */ new WeakMap(), indexOf = (map) => {
		let known = indices.get(map);
		if (known !== void 0) return known;
		let index = /* @__PURE__ */ new Map();
		for (let { key, value } of map.items) (0, import_dist.isScalar)(key) && index.set(String(key.value), {
			key,
			value
		});
		return indices.set(map, index), index;
	};
	return (pointer) => {
		let found = {
			key: void 0,
			value: document.contents
		};
		for (let step of pointer) {
			let node = (0, import_dist.isAlias)(found.value) ? found.value.resolve(document) : found.value, next = (0, import_dist.isMap)(node) ? indexOf(node).get(String(step)) : (0, import_dist.isSeq)(node) && node.items[Number(step)] !== void 0 ? {
				key: void 0,
				value: node.items[Number(step)]
			} : void 0;
			if (next === void 0) return found;
			found = next;
		}
		return found;
	};
}
function keyOffset({ key, value }) {
	return startOf(key) ?? startOf(value) ?? 0;
}
/** A value that is not written (`key:` and nothing behind) stands where its key stands. */
function valueOffset({ key, value }) {
	return ((0, import_dist.isNode)(value) && value.range != null && value.range[1] > value.range[0] ? startOf(value) : startOf(key)) ?? startOf(value) ?? 0;
}
function startOf(node) {
	return (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
}
export { require_fastest_levenshtein as i, didYouMean as n, suggest as r, readYamlDocument as t };
