import { re2CodePoint, re2Set, whiteSpace } from "./character-set.ts";

/** A pattern being read, code point by code point. */
export interface Reader {
  /** Code points. */
  text: string[];
  at: number;
  depth: number;
}

export function peek(reader: Reader, offset = 0): string | undefined {
  return reader.text[reader.at + offset];
}

/** General categories under the short names that both know; RE2 has no Cs and Cn. */
const category = /^(L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfo])$/;

/** An escape outside brackets, or a class that is the same inside and outside. */
export function readEscape(reader: Reader): string {
  const letter = peek(reader, 1);
  switch (letter) {
    case undefined:
      throw new SyntaxError("it ends with a backslash");
    case "d":
    case "D":
    case "w":
    case "W":
    case "b":
    case "B":
      // ASCII in both.
      reader.at += 2;
      return `\\${letter}`;
    case "s":
    case "S":
      reader.at += 2;
      return `[${letter === "S" ? "^" : ""}${re2Set(whiteSpace)}]`;
    case "p":
    case "P":
      return readProperty(reader);
    default:
      return literal(String.fromCodePoint(readCodePoint(reader)));
  }
}

function readProperty(reader: Reader): string {
  const written = /^\\[pP]\{([^}]*)\}/.exec(reader.text.slice(reader.at, reader.at + 40).join(""));
  if (written === null) throw new SyntaxError("a Unicode class is written \\p{…}");
  const [whole, name = ""] = written;
  if (!category.test(name)) {
    throw new SyntaxError(`${whole} is not written alike in both; general categories such as \\p{L} or \\p{Nd} are`);
  }
  reader.at += whole.length;
  return whole;
}

const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };

/** The one character that an escape stands for. */
export function readCodePoint(reader: Reader): number {
  const rest = reader.text.slice(reader.at, reader.at + 16).join("");
  const letter = peek(reader, 1) ?? "";
  const control = controls[letter];
  if (control !== undefined) {
    reader.at += 2;
    return control;
  }
  const hexadecimal =
    /^\\x([0-9a-fA-F]{2})/.exec(rest) ?? /^\\u\{([0-9a-fA-F]{1,6})\}/.exec(rest) ?? /^\\u([0-9a-fA-F]{4})/.exec(rest);
  if (hexadecimal !== null) {
    const pair = /^\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(rest);
    const [whole, digits = ""] = pair ?? hexadecimal;
    const high = Number.parseInt(digits, 16);
    const codePoint =
      pair === null ? high : 0x10000 + (high - 0xd800) * 0x400 + (Number.parseInt(pair[2] ?? "", 16) - 0xdc00);
    if (codePoint > 0x10ffff) throw new SyntaxError(`${whole} is beyond Unicode's last character`);
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) throw new SyntaxError(`${whole} is half of a surrogate pair`);
    reader.at += whole.length;
    return codePoint;
  }
  if (letter === "0" && !/^\d$/.test(peek(reader, 2) ?? "")) {
    reader.at += 2;
    return 0;
  }
  // Both read a backslash before ASCII punctuation as the sign itself.
  if (/^[!-/:-@[-`{-~]$/.test(letter) && letter !== "_") {
    reader.at += 2;
    return letter.codePointAt(0) ?? 0;
  }
  throw new SyntaxError(escapeReason(letter));
}

function escapeReason(letter: string): string {
  if (/^[1-9]$/.test(letter)) return `\\${letter} refers back to a group, which RE2 cannot do`;
  if (letter === "k") return "\\k refers back to a group, which RE2 cannot do";
  if (letter === "0") return "octal escapes are not in ECMAScript; write \\xHH";
  if (letter === "x") return "\\x must be followed by two hexadecimal digits; more are written \\u{…}";
  if (letter === "u") return "\\u must be followed by four hexadecimal digits, or by {…}";
  if (letter === "A") return "\\A is not in ECMAScript; write ^";
  if (letter === "z" || letter === "Z") return `\\${letter} is not in ECMAScript; write $`;
  if (letter === "Q" || letter === "E") return "quoting with \\Q…\\E is not in ECMAScript";
  if (letter === "c") return "control escapes \\cX are not in RE2; write \\xHH";
  return `\\${letter} does not mean the same in ECMAScript and RE2`;
}

export function literal(character: string): string {
  if (/^[A-Za-z0-9_ ]$/.test(character)) return character;
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x20 || codePoint === 0x7f) return re2CodePoint(codePoint);
  return codePoint < 0x80 ? `\\${character}` : character;
}
