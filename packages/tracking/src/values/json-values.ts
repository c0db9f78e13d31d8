import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import { maxDepth, type Tree, tooDeep } from "./value-tree.ts";

/**
 * Reads JSON as Python writes it: RFC 8259, and the bare words `NaN`, `Infinity` and `-Infinity`, which `JSON.parse` refuses.
 * Numbers keep their digits; a key that stands twice is an error, because readers disagree on which one counts.
 * @param path as it is shown to the user
 * @param firstLine physical line that the text begins on, for JSON Lines
 * @throws UserError (`evidence`) with line and column
 */
export function readJson(text: string, path: string, firstLine = 1): Tree {
  const reader: Reader = { text, path, firstLine, position: 0 };
  const tree = readValue(reader, 0);
  skipSpace(reader);
  if (reader.position < text.length) throw wrong(reader, "the JSON text ended before this", "one value a file");
  return tree;
}

interface Reader {
  readonly text: string;
  readonly path: string;
  readonly firstLine: number;
  position: number;
}

const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words: readonly (readonly [string, Tree])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", { number: "NaN" }],
  ["Infinity", { number: "Infinity" }],
  ["-Infinity", { number: "-Infinity" }],
];

function readValue(reader: Reader, depth: number): Tree {
  if (depth > maxDepth) throw tooDeep(locationOf(reader));
  skipSpace(reader);
  const { text, position } = reader;
  const first = text[position];
  if (first === undefined) throw wrong(reader, "the JSON text ends in the middle", "a value");
  if (first === "{") return readMapping(reader, depth);
  if (first === "[") return readList(reader, depth);
  if (first === '"') return readText(reader);
  const word = words.find(([name]) => text.startsWith(name, position));
  if (word !== undefined && !/\w/.test(text[position + word[0].length] ?? "")) {
    reader.position += word[0].length;
    return word[1];
  }
  numberForm.lastIndex = position;
  const number = numberForm.exec(text)?.[0];
  if (number === undefined || /[\w.+-]/.test(text[position + number.length] ?? "")) {
    throw wrong(reader, `${shown(reader)} is no JSON value`, "a text in double quotes, a number, true, false or null");
  }
  reader.position += number.length;
  return { number };
}

function readMapping(reader: Reader, depth: number): Tree {
  const mapping = new Map<string, Tree>();
  reader.position += 1;
  skipSpace(reader);
  if (take(reader, "}")) return mapping;
  for (;;) {
    skipSpace(reader);
    if (reader.text[reader.position] !== '"') throw wrong(reader, unexpected(reader), "a key in double quotes");
    const start = reader.position;
    const key = readText(reader);
    if (mapping.has(key)) {
      reader.position = start;
      throw wrong(
        reader,
        `the key ${JSON.stringify(key.slice(0, 60))} stands in this mapping a second time`,
        "each key once",
      );
    }
    skipSpace(reader);
    if (!take(reader, ":")) throw wrong(reader, unexpected(reader), "a colon after the key");
    mapping.set(key, readValue(reader, depth + 1));
    skipSpace(reader);
    if (take(reader, "}")) return mapping;
    if (!take(reader, ",")) throw wrong(reader, unexpected(reader), "a comma or }");
  }
}

function readList(reader: Reader, depth: number): Tree {
  const list: Tree[] = [];
  reader.position += 1;
  skipSpace(reader);
  if (take(reader, "]")) return list;
  for (;;) {
    list.push(readValue(reader, depth + 1));
    skipSpace(reader);
    if (take(reader, "]")) return list;
    if (!take(reader, ",")) throw wrong(reader, unexpected(reader), "a comma or ]");
  }
}

/** The end of the text is found here; what stands in it is checked by the platform's own parser. */
function readText(reader: Reader): string {
  const { text, position } = reader;
  let end = position + 1;
  for (; end < text.length && text[end] !== '"'; end += 1) if (text[end] === "\\") end += 1;
  if (end >= text.length) throw wrong(reader, "this text has no closing quote", "a double quote");
  try {
    const value: unknown = JSON.parse(text.slice(position, end + 1));
    reader.position = end + 1;
    return String(value);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw wrong(
      reader,
      "this text has a character or an escape that JSON does not know",
      "\\n, \\t, \\u0041 and the like",
    );
  }
}

function skipSpace(reader: Reader): void {
  const { text } = reader;
  let { position } = reader;
  while (text[position] === " " || text[position] === "\n" || text[position] === "\r" || text[position] === "\t")
    position += 1;
  reader.position = position;
}

function take(reader: Reader, character: string): boolean {
  if (reader.text[reader.position] !== character) return false;
  reader.position += 1;
  return true;
}

function unexpected(reader: Reader): string {
  return reader.position >= reader.text.length ? "the JSON text ends in the middle" : `${shown(reader)} stands here`;
}

function shown({ text, position }: Reader): string {
  const word =
    /^[\w.+-]{1,30}/.exec(text.slice(position, position + 30))?.[0] ??
    String.fromCodePoint(text.codePointAt(position) ?? 0);
  return JSON.stringify(word);
}

function locationOf({ text, path, position, firstLine }: Reader): { path: string; line: number; column: number } {
  const before = text.slice(0, position);
  const line = firstLine + (before.match(/\n/g)?.length ?? 0);
  return { path, line, column: position - before.lastIndexOf("\n") };
}

function wrong(reader: Reader, what: string, expected: string): UserError {
  const location = locationOf(reader);
  return evidenceError(`${location.path}:${location.line}:${location.column}: ${what}; expected ${expected}.`, {
    location,
    hint: "Write the file with a JSON library, and let the step that writes it run to its end.",
  });
}
