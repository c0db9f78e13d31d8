/** One word of a condition, with the place of its first character, counted from 1. */
export interface ConditionToken {
  kind: "number" | "variable" | "*" | "+" | "-" | ">" | "<" | "+/-" | "/\\" | "end";
  text: string;
  position: number;
}

const signs = ["+/-", "/\\", "*", "+", "-", ">", "<"] as const;
const number = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/;
const word = /^[\p{L}_][\p{L}\p{N}_]*/u;

/** What people write instead of the language's own signs. */
const insteads: Readonly<Record<string, string>> = {
  "±": "+/-",
  "∧": "/\\",
  "&": "/\\",
  and: "/\\",
  AND: "/\\",
};

/**
 * Splits a condition of ease.ml/ci into its words; the last one is of kind `end`.
 * @throws SyntaxError that names the character for everything that the language does not have
 */
export function conditionTokens(text: string): ConditionToken[] {
  const tokens: ConditionToken[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const space = /^\s+/.exec(rest);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = firstToken(rest, at + 1);
    tokens.push(token);
    at += token.text.length;
  }
  tokens.push({ kind: "end", text: "", position: text.length + 1 });
  return tokens;
}

function firstToken(rest: string, position: number): ConditionToken {
  const digits = number.exec(rest);
  if (digits) return { kind: "number", text: digits[0], position };
  const sign = signs.find((candidate) => rest.startsWith(candidate));
  if (sign !== undefined) {
    if (rest.startsWith(">=") || rest.startsWith("<=")) {
      throw syntaxError(`"${rest.slice(0, 2)}" is not known: write ${sign}`, position);
    }
    return { kind: sign, text: sign, position };
  }
  const name = word.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (name === "n" || name === "o" || name === "d") return { kind: "variable", text: name, position };
  const meant = Object.hasOwn(insteads, name) ? insteads[name] : undefined;
  throw syntaxError(
    meant === undefined
      ? `"${name}" is not known: a condition is made of n, o and d, numbers and * + - > < +/- /\\`
      : `"${name}" is not known: write ${meant}`,
    position,
  );
}

/** @param sentence without its full stop */
export function syntaxError(sentence: string, position: number): SyntaxError {
  return new SyntaxError(`${sentence} (character ${position} of the condition).`);
}

/** A number of the condition that its form allows but its meaning does not. @param sentence without its full stop */
export function rangeError(sentence: string, position: number): RangeError {
  return new RangeError(`${sentence} (character ${position} of the condition).`);
}
