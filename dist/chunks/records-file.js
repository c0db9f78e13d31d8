import { r as evidenceError } from "./user-error.js";
// packages/shared/src/document/duplicate-key.ts
/**
* The first key that an object of `text`, which is valid JSON, has twice; undefined when there is none. Parsers differ in which of the
* two counts, so what one of them has checked would not be what another one stores.
*/
function duplicateKey(text) {
	let open = [], keyIsNext = !1;
	for (let index = 0; index < text.length; index += 1) switch (text[index]) {
		case "{":
			open.push(/* @__PURE__ */ new Set()), keyIsNext = !0;
			break;
		case "[":
			open.push(null), keyIsNext = !1;
			break;
		case "}":
		case "]":
			open.pop();
			break;
		case ",":
			keyIsNext = open.at(-1) instanceof Set;
			break;
		case "\"": {
			let end = endOfString(text, index), keys = open.at(-1);
			if (keyIsNext && keys instanceof Set) {
				let key = JSON.parse(text.slice(index, end + 1));
				if (keys.has(key)) return key;
				keys.add(key), keyIsNext = !1;
			}
			index = end;
			break;
		}
	}
}
/** Index of the quote that closes the string which opens at `start`. */
function endOfString(text, start) {
	let index = start + 1;
	for (; index < text.length && text[index] !== "\"";) index += text[index] === "\\" ? 2 : 1;
	return index;
}
/**
* The text of a `records.json`. Only a run of the default branch has `files` to leave, so they are refused unless they may be there.
* @throws UserError (`evidence`) when the text is not what gatewright writes
*/
function readRecordsFile(text, { mayHaveFiles = !1 } = {}) {
	let document = parse(text), key = duplicateKey(text);
	if (key !== void 0) throw refused(`has the key "${key}" twice in one object`);
	if (!isObject(document)) throw refused("holds no JSON object");
	let { version, records, files, ...more } = document, unknown = files === void 0 || mayHaveFiles ? Object.keys(more)[0] : "files";
	if (unknown !== void 0) throw refused(`has a key "${unknown}" that gatewright does not write`);
	if (version !== 1) throw refused("is not of version 1");
	if (!Array.isArray(records) || records.length === 0) throw refused("holds no list of records");
	if (records.length > 200) throw refused(`holds ${records.length} records, more than the 200 that one artifact may have`);
	return {
		records: records.map((record) => {
			if (!isObject(record)) throw refused("holds a record that is no JSON object");
			return record;
		}),
		files: readFiles(files)
	};
}
/** Kept predictions are named by their own content; any other path would let a job write what it likes on the ledger's branch. */
const pathOfPredictions = /^predictions\/[0-9a-f]{2}\/[0-9a-f]{64}\.csv\.gz\.base64$/;
function readFiles(value) {
	if (value === void 0) return /* @__PURE__ */ new Map();
	if (!isObject(value)) throw refused("holds files that are no JSON object");
	return new Map(Object.entries(value).map(([path, text]) => {
		if (!pathOfPredictions.test(path)) throw refused(`holds a file "${path}", and only predictions belong there`);
		if (typeof text != "string") throw refused(`holds ${path} as something else than a text`);
		return [path, text];
	}));
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw refused("is not JSON", error);
	}
}
function isObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function refused(what, cause) {
	return evidenceError(`Its records.json ${what}.`, { cause });
}
export { duplicateKey as n, readRecordsFile as t };
