import { complement, lineTerminators, re2CodePoint, re2Set, whiteSpace } from "./character-set.ts";
import { literal, peek, type Reader, readCodePoint, readEscape } from "./pattern-escapes.ts";

/**
 * The RE2 form of a regular expression that means the same in ECMAScript (flag `u`) and in RE2, for a search in the text.
 *
 * Where both read a construct but differ (`.`, `\s`, `\uHHHH`) the result says what ECMAScript means; what one of the
 * two does not have, or reads as something else, is refused.
 * Sources: ECMA-262 section 22.2; RE2's doc/syntax.txt.
 *
 * @throws SyntaxError with the reason, without a full stop
 */
export function portablePattern(pattern: string): string {
  const reader: Reader = { text: [...pattern], at: 0, depth: 0 };
  const lone = reader.text.find((character) => /^[\uD800-\uDFFF]$/.test(character));
  if (lone !== undefined) throw new SyntaxError("it contains half of a surrogate pair");
  const { re2 } = readAlternatives(reader, true);
  if (reader.at < reader.text.length) throw new SyntaxError("a closing parenthesis has no opening one");
  return re2;
}

interface Part {
  re2: string;
  /** Greatest product of the counted repetitions inside: RE2 refuses more than 1000. */
  copies: number;
  /** A branch of it ends with `$`. */
  ended?: boolean;
}

const maxCopies = 1000;
const maxDepth = 100;
function readAlternatives(reader: Reader, leading: boolean): Part {
  const parts = [readSequence(reader, leading)];
  while (peek(reader) === "|") {
    reader.at += 1;
    parts.push(readSequence(reader, leading));
  }
  return {
    re2: parts.map(({ re2 }) => re2).join("|"),
    copies: Math.max(...parts.map(({ copies }) => copies)),
    ended: parts.some(({ ended }) => ended === true),
  };
}

/**
 * One branch. An anchor inside it can never match, so it is a slip; and DuckDB 1.5.5 rewrites such patterns to LIKE without
 * their anchor (`a^` finds `a`), so it would not mean the same either.
 * @param leading nothing stands before the branch
 */
function readSequence(reader: Reader, leading: boolean): Part {
  let re2 = "";
  let copies = 1;
  let ended = false;
  for (let first = leading; ; first = false) {
    const next = peek(reader);
    if (next === undefined || next === "|" || next === ")") return { re2, copies, ended };
    if (ended) throw new SyntaxError("something stands behind $, where the text has ended; a literal $ is \\$");
    if (next === "^" && !first) {
      throw new SyntaxError("something stands before ^, where the text begins; a literal ^ is \\^");
    }
    const term = readTerm(reader, first);
    re2 += term.re2;
    copies = Math.max(copies, term.copies);
    ended = next === "$" || term.ended === true;
  }
}

function readTerm(reader: Reader, leading: boolean): Part {
  const start = reader.at;
  const atom = readAtom(reader, leading);
  const isAssertion = /^(\^|\$|\\b|\\B)$/.test(reader.text.slice(start, reader.at).join(""));
  const quantifier = readQuantifier(reader);
  if (quantifier === undefined) return atom;
  if (isAssertion) throw new SyntaxError(`${reader.text[start]} stands for a place and cannot be repeated`);
  const copies = atom.copies * Math.max(1, quantifier.copies);
  if (copies > maxCopies) throw new SyntaxError(`repetitions multiply to ${copies}; RE2 allows ${maxCopies}`);
  if (readQuantifier({ ...reader }) !== undefined) {
    throw new SyntaxError(
      peek(reader) === "+"
        ? `possessive repetition (${quantifier.re2}+) is neither in ECMAScript nor in RE2`
        : "a repetition follows a repetition",
    );
  }
  return { ...atom, re2: atom.re2 + quantifier.re2, copies };
}

function readQuantifier(reader: Reader): Part | undefined {
  const first = peek(reader);
  let re2: string;
  let copies = 1;
  if (first === "*" || first === "+" || first === "?") {
    re2 = first;
    reader.at += 1;
  } else if (first === "{") {
    const counted = /^\{(\d+)(,(\d*))?\}/.exec(reader.text.slice(reader.at, reader.at + 24).join(""));
    if (counted === null) throw new SyntaxError("a { that begins no repetition such as {2,5} must be written \\{");
    const [whole, least = "", comma, most] = counted;
    const high = most === undefined || most === "" ? least : most;
    if (Number(high) < Number(least)) throw new SyntaxError(`${whole}: the greater number comes last`);
    copies = Number(high);
    if (copies > maxCopies) throw new SyntaxError(`${whole} repeats more than ${maxCopies} times, RE2's limit`);
    re2 = comma === undefined ? `{${least}}` : whole;
    reader.at += whole.length;
  } else {
    return undefined;
  }
  if (peek(reader) === "?") {
    re2 += "?";
    reader.at += 1;
  }
  return { re2, copies };
}

function readAtom(reader: Reader, leading: boolean): Part {
  const character = peek(reader) ?? "";
  switch (character) {
    case "(":
      return readGroup(reader, leading);
    case "[":
      return { re2: readSet(reader), copies: 1 };
    case "\\":
      return { re2: readEscape(reader), copies: 1 };
    case ".":
      reader.at += 1;
      return { re2: `[^${re2Set(lineTerminators)}]`, copies: 1 };
    case "^":
    case "$":
      reader.at += 1;
      return { re2: character, copies: 1 };
    case "*":
    case "+":
    case "?":
      throw new SyntaxError(
        `nothing stands before ${character} that could be repeated; a literal one is \\${character}`,
      );
    case "{":
    case "}":
    case "]":
      throw new SyntaxError(`a literal ${character} must be written \\${character}`);
    default:
      reader.at += 1;
      return { re2: literal(character), copies: 1 };
  }
}

function readGroup(reader: Reader, leading: boolean): Part {
  const head = reader.text.slice(reader.at, reader.at + 4).join("");
  if (/^\(\?<?[=!]/.test(head)) throw new SyntaxError("lookahead and lookbehind are not in RE2");
  if (/^\(\?P?</.test(head))
    throw new SyntaxError("named groups are written differently in ECMAScript and RE2; use (…)");
  if (head.startsWith("(?>")) throw new SyntaxError("atomic groups (?>…) are neither in ECMAScript nor in RE2");
  if (head.startsWith("(?") && !head.startsWith("(?:")) {
    throw new SyntaxError("flags such as (?i) differ between ECMAScript and RE2; write both cases, e.g. [Aa]");
  }
  reader.depth += 1;
  if (reader.depth > maxDepth) throw new SyntaxError(`groups are nested more than ${maxDepth} deep`);
  reader.at += head.startsWith("(?:") ? 3 : 1;
  const inside = readAlternatives(reader, leading);
  if (peek(reader) !== ")") throw new SyntaxError("an opening parenthesis is never closed");
  reader.at += 1;
  reader.depth -= 1;
  // Nothing reads what a group captured, so none has to capture.
  return { ...inside, re2: `(?:${inside.re2})` };
}

function readSet(reader: Reader): string {
  reader.at += 1;
  const negated = peek(reader) === "^";
  if (negated) reader.at += 1;
  if (peek(reader) === "]") throw new SyntaxError("an empty [] means something else in RE2; a literal ] is \\]");
  let inside = "";
  for (;;) {
    const next = peek(reader);
    if (next === undefined) throw new SyntaxError("a [ is never closed");
    if (next === "]") {
      reader.at += 1;
      return `[${negated ? "^" : ""}${inside}]`;
    }
    const first = readSetMember(reader);
    const isRange = peek(reader) === "-" && peek(reader, 1) !== "]" && peek(reader, 1) !== undefined;
    if (!isRange) {
      inside += first.re2;
      continue;
    }
    reader.at += 1;
    const last = readSetMember(reader);
    if (first.codePoint === undefined || last.codePoint === undefined) {
      throw new SyntaxError("a class such as \\d cannot be an end of a range; a literal - is \\-");
    }
    if (first.codePoint > last.codePoint) throw new SyntaxError("a range in [] has its greater end first");
    inside += `${re2CodePoint(first.codePoint)}-${re2CodePoint(last.codePoint)}`;
  }
}

interface SetMember {
  re2: string;
  /** Absent for classes of characters. */
  codePoint?: number;
}

function readSetMember(reader: Reader): SetMember {
  const character = peek(reader) ?? "";
  if (character === "[" && /^[:.=]$/.test(peek(reader, 1) ?? "")) {
    throw new SyntaxError("POSIX classes such as [[:alpha:]] are not in ECMAScript; a literal [ is \\[");
  }
  if (character !== "\\") {
    reader.at += 1;
    return member(character);
  }
  const letter = peek(reader, 1);
  if (letter === "b") throw new SyntaxError("\\b inside [] is a backspace in ECMAScript only");
  if (letter === "B") throw new SyntaxError("\\B cannot stand inside []");
  if (letter === "s" || letter === "S") {
    reader.at += 2;
    return { re2: re2Set(letter === "s" ? whiteSpace : complement(whiteSpace)) };
  }
  if (letter !== undefined && /^[dDwWpP]$/.test(letter)) return { re2: readEscape(reader) };
  return member(String.fromCodePoint(readCodePoint(reader)));
}

function member(character: string): SetMember {
  const codePoint = character.codePointAt(0) ?? 0;
  return { re2: re2CodePoint(codePoint), codePoint };
}
