/** A member of the outermost object: its key and where its value stands in the text. */
export interface JsonMember {
  key: string;
  keyStart: number;
  valueStart: number;
  valueEnd: number;
}

/** The members of the object that a line of JSON is, in order, duplicates included. `text` was parsed before, so it is JSON. */
export function topLevelMembers(text: string): JsonMember[] {
  const members: JsonMember[] = [];
  let depth = 0;
  let key: string | undefined;
  let keyStart = -1;
  let valueStart = -1;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case 0x22: {
        const start = index;
        index = endOfString(text, index);
        if (depth === 1 && key === undefined) {
          key = parseKey(text.slice(start, index + 1));
          keyStart = start;
        }
        break;
      }
      case 0x3a: // :
        if (depth === 1) valueStart = afterSpace(text, index + 1);
        break;
      case 0x7b: // {
      case 0x5b: // [
        depth += 1;
        break;
      case 0x7d: // }
      case 0x5d: // ]
      case 0x2c: // ,
        if (depth === 1 && key !== undefined) {
          members.push({ key, keyStart, valueStart, valueEnd: beforeSpace(text, index) });
          key = undefined;
        }
        if (text.charCodeAt(index) !== 0x2c) depth -= 1;
        break;
      default:
    }
  }
  return members;
}

/**
 * The first key that stands twice in one object, at any depth; undefined: none. Parsers keep the last one silently, the
 * engine another: nobody can say which value the row has.
 */
export function duplicateKey(text: string): { key: string; offset: number } | undefined {
  // One set of keys an open object, null for an open array.
  const open: (Set<string> | null)[] = [];
  let last = "";
  let lastStart = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case 0x22:
        lastStart = index;
        index = endOfString(text, index);
        last = text.slice(lastStart, index + 1);
        break;
      case 0x3a: {
        const keys = open.at(-1);
        const key = last.includes("\\") ? JSON.stringify(parseKey(last)) : last;
        if (keys?.has(key)) return { key: parseKey(key), offset: lastStart };
        keys?.add(key);
        break;
      }
      case 0x7b:
        open.push(new Set());
        break;
      case 0x5b:
        open.push(null);
        break;
      case 0x7d:
      case 0x5d:
        open.pop();
        break;
      default:
    }
  }
  return undefined;
}

// An escaped pair, an escaped half of one, or any other escape: an escaped backslash begins none.
const escapes = /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[dD][89a-fA-F][0-9a-fA-F]{2}|.)/g;

/** Offset of an escape such as `\ud800` that is half of a character; undefined: none. No UTF-8 text can hold it. */
export function halfCharacter(text: string): number | undefined {
  if (!text.includes("\\u")) return undefined;
  for (const { 0: found, index } of text.matchAll(escapes)) {
    if (found.length === "\\ud800".length) return index;
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) !== 0x22) index += text.charCodeAt(index) === 0x5c ? 2 : 1;
  return index;
}

function parseKey(quoted: string): string {
  return String(JSON.parse(quoted));
}

function afterSpace(text: string, from: number): number {
  let index = from;
  while (isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

function beforeSpace(text: string, end: number): number {
  let index = end;
  while (isSpace(text.charCodeAt(index - 1))) index -= 1;
  return index;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
