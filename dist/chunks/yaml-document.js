import { t as require_dist } from "./dist.js";
import { n as configurationError } from "./user-error.js";
import { t as describeViolations } from "./schema-violations.js";
// packages/shared/src/document/yaml-document.ts
var import_dist = require_dist();
const maxBytes = 1048576;
/**
* Reads YAML 1.2 core schema, one document, string keys. Aliases are not expanded: what follows them bounds how often.
* @param path as it is shown to the user
* @param kind what the file is, for sentences: `policy`, `contract`
* @param options.merge merge keys (`<<`) are left in the document for the caller to carry out; otherwise they are refused
* @throws UserError (`configuration`) for everything that is not a valid file, with line and column where there is one
*/
function readYamlText(text, path, kind, options = { merge: !1 }) {
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
	return refuseDoubtfulNodes(document, at, options.merge), {
		document,
		at
	};
}
/**
* Reads a policy or a contract: YAML 1.2 core schema, one document, string keys, no merge keys.
* @param path as it is shown to the user
* @param kind what the file is, for sentences: `policy`, `contract`
* @throws UserError (`configuration`) for everything that is not a valid file, with line and column where there is one
*/
function readYamlDocument(text, path, validate, kind) {
	let { document, at } = readYamlText(text, path, kind), value = toValue(document, path, kind), find = finder(document), locateKey = (pointer) => at(keyOffset(find(pointer))), locate = (pointer) => at(valueOffset(find(pointer)));
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
* Duplicate keys, merge keys (which YAML 1.2 does not have: they would be read as a key named `<<`) unless the caller carries
* them out, and aliases of nothing.
*/
function refuseDoubtfulNodes(document, at, merge) {
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
				if (name === "<<" && key.type === "PLAIN") {
					if (merge) continue;
					throw positioned("merge keys (<<) are not supported.", at(offset), "Write the merged keys out.");
				}
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
export { readYamlText as n, readYamlDocument as t };
