import { sha256Hex } from "@gatewright/shared/digest/digest.ts";

/** Of texts in a record (`schemas/ledger-record.v1.json`). */
const longestValue = 20_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const lineCharacters = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** A text of untrusted origin as a record may hold it: control characters are written out, line breaks stay. */
export function recordText(text: string): string {
  return text.toWellFormed().replace(controlCharacters, writtenOut);
}

/** The same on one line, for names. */
export function recordLine(text: string): string {
  return text.toWellFormed().replace(lineCharacters, writtenOut);
}

/** A value that is too long for a record is named by its digest, so that two runs can still be compared. */
export function recordValue(text: string): string {
  const plain = recordText(text);
  if (plain.length <= longestValue) return plain;
  return `(text of ${text.length} characters, sha256:${sha256Hex(text)})`;
}

/** At most `longest` characters, with an ellipsis where something is missing. */
export function shortLine(text: string, longest: number): string {
  const line = recordLine(text.slice(0, longest * 2));
  return line.length > longest || text.length > longest * 2 ? `${line.slice(0, longest - 1).toWellFormed()}…` : line;
}

function writtenOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
