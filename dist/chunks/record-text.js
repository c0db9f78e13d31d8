import { n as sha256Hex } from "./digest.js";
// packages/tracking/src/values/record-text.ts
/** Of texts in a record (`schemas/ledger-record.v1.json`). */
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, lineCharacters = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/** A text of untrusted origin as a record may hold it: control characters are written out, line breaks stay. */
function recordText(text) {
	return text.toWellFormed().replace(controlCharacters, writtenOut);
}
/** The same on one line, for names. */
function recordLine(text) {
	return text.toWellFormed().replace(lineCharacters, writtenOut);
}
/** A value that is too long for a record is named by its digest, so that two runs can still be compared. */
function recordValue(text) {
	let plain = recordText(text);
	return plain.length <= 2e4 ? plain : `(text of ${text.length} characters, sha256:${sha256Hex(text)})`;
}
/** At most `longest` characters, with an ellipsis where something is missing. */
function shortLine(text, longest) {
	let line = recordLine(text.slice(0, longest * 2));
	return line.length > longest || text.length > longest * 2 ? `${line.slice(0, longest - 1).toWellFormed()}…` : line;
}
function writtenOut(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
export { recordValue as n, shortLine as r, recordLine as t };
