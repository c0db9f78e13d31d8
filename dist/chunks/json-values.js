import { r as evidenceError } from "./user-error.js";
import { a as tooDeep } from "./value-tree.js";
// packages/tracking/src/values/json-values.ts
/**
* Reads JSON as Python writes it: RFC 8259, and the bare words `NaN`, `Infinity` and `-Infinity`, which `JSON.parse` refuses.
* Numbers keep their digits; a key that stands twice is an error, because readers disagree on which one counts.
* @param path as it is shown to the user
* @param firstLine physical line that the text begins on, for JSON Lines
* @throws UserError (`evidence`) with line and column
*/
function readJson(text, path, firstLine = 1) {
	let reader = {
		text,
		path,
		firstLine,
		position: 0
	}, tree = readValue(reader, 0);
	if (skipSpace(reader), reader.position < text.length) throw wrong(reader, "the JSON text ended before this", "one value a file");
	return tree;
}
const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y, words = [
	["true", !0],
	["false", !1],
	["null", null],
	["NaN", { number: "NaN" }],
	["Infinity", { number: "Infinity" }],
	["-Infinity", { number: "-Infinity" }]
];
function readValue(reader, depth) {
	if (depth > 64) throw tooDeep(locationOf(reader));
	skipSpace(reader);
	let { text, position } = reader, first = text[position];
	if (first === void 0) throw wrong(reader, "the JSON text ends in the middle", "a value");
	if (first === "{") return readMapping(reader, depth);
	if (first === "[") return readList(reader, depth);
	if (first === "\"") return readText(reader);
	let word = words.find(([name]) => text.startsWith(name, position));
	if (word !== void 0 && !/\w/.test(text[position + word[0].length] ?? "")) return reader.position += word[0].length, word[1];
	numberForm.lastIndex = position;
	let number = numberForm.exec(text)?.[0];
	if (number === void 0 || /[\w.+-]/.test(text[position + number.length] ?? "")) throw wrong(reader, `${shown(reader)} is no JSON value`, "a text in double quotes, a number, true, false or null");
	return reader.position += number.length, { number };
}
function readMapping(reader, depth) {
	let mapping = /* @__PURE__ */ new Map();
	if (reader.position += 1, skipSpace(reader), take(reader, "}")) return mapping;
	for (;;) {
		if (skipSpace(reader), reader.text[reader.position] !== "\"") throw wrong(reader, unexpected(reader), "a key in double quotes");
		let start = reader.position, key = readText(reader);
		if (mapping.has(key)) throw reader.position = start, wrong(reader, `the key ${JSON.stringify(key.slice(0, 60))} stands in this mapping a second time`, "each key once");
		if (skipSpace(reader), !take(reader, ":")) throw wrong(reader, unexpected(reader), "a colon after the key");
		if (mapping.set(key, readValue(reader, depth + 1)), skipSpace(reader), take(reader, "}")) return mapping;
		if (!take(reader, ",")) throw wrong(reader, unexpected(reader), "a comma or }");
	}
}
function readList(reader, depth) {
	let list = [];
	if (reader.position += 1, skipSpace(reader), take(reader, "]")) return list;
	for (;;) {
		if (list.push(readValue(reader, depth + 1)), skipSpace(reader), take(reader, "]")) return list;
		if (!take(reader, ",")) throw wrong(reader, unexpected(reader), "a comma or ]");
	}
}
/** The end of the text is found here; what stands in it is checked by the platform's own parser. */
function readText(reader) {
	let { text, position } = reader, end = position + 1;
	for (; end < text.length && text[end] !== "\""; end += 1) text[end] === "\\" && (end += 1);
	if (end >= text.length) throw wrong(reader, "this text has no closing quote", "a double quote");
	try {
		let value = JSON.parse(text.slice(position, end + 1));
		return reader.position = end + 1, String(value);
	} catch (error) {
		throw error instanceof SyntaxError ? wrong(reader, "this text has a character or an escape that JSON does not know", "\\n, \\t, \\u0041 and the like") : error;
	}
}
function skipSpace(reader) {
	let { text } = reader, { position } = reader;
	for (; text[position] === " " || text[position] === "\n" || text[position] === "\r" || text[position] === "	";) position += 1;
	reader.position = position;
}
function take(reader, character) {
	return reader.text[reader.position] === character && (reader.position += 1, !0);
}
function unexpected(reader) {
	return reader.position >= reader.text.length ? "the JSON text ends in the middle" : `${shown(reader)} stands here`;
}
function shown({ text, position }) {
	let word = /^[\w.+-]{1,30}/.exec(text.slice(position, position + 30))?.[0] ?? String.fromCodePoint(text.codePointAt(position) ?? 0);
	return JSON.stringify(word);
}
function locationOf({ text, path, position, firstLine }) {
	let before = text.slice(0, position);
	return {
		path,
		line: firstLine + (before.match(/\n/g)?.length ?? 0),
		column: position - before.lastIndexOf("\n")
	};
}
function wrong(reader, what, expected) {
	let location = locationOf(reader);
	return evidenceError(`${location.path}:${location.line}:${location.column}: ${what}; expected ${expected}.`, {
		location,
		hint: "Write the file with a JSON library, and let the step that writes it run to its end."
	});
}
export { readJson as t };
