import { type ConditionToken, conditionTokens, rangeError, syntaxError } from "./condition-tokens.ts";

/** n: accuracy of the new model; o: of the old one; d: share of rows on which their predictions differ. */
export type ConditionVariable = "n" | "o" | "d";

/** A weighted sum of variables, compared with a threshold that is known only up to a tolerance. */
export interface ConditionClause {
  /** In the order n, o, d; a variable whose parts cancel out is absent; never empty. */
  terms: { variable: ConditionVariable; coefficient: number }[];
  comparison: ">" | "<";
  threshold: number;
  /** The half-width of the interval that decides; greater than 0. */
  tolerance: number;
  /** In one form, e.g. `n - 1.1 * o > 0.02 +/- 0.01`. */
  text: string;
}

/** All clauses must hold. */
export interface Condition {
  clauses: ConditionClause[];
  text: string;
}

const order: readonly ConditionVariable[] = ["n", "o", "d"];

/**
 * Reads a condition of ease.ml/ci, such as `n - o > 0.02 +/- 0.01 /\ d < 0.1 +/- 0.05`.
 *
 * Grammar: condition = clause { "/\" clause }; clause = sum (">" | "<") [ "-" ] number "+/-" number;
 * sum = [ "-" ] term { ("+" | "-") term }; term = [ number "*" ] ("n" | "o" | "d").
 * A variable that stands twice counts with the sum of its coefficients.
 * @throws SyntaxError for what is not of this form, RangeError for a tolerance that is not above 0, a number that is not
 * finite, a sum that cancels out, and a threshold that the sum can never reach; both name the character.
 * Source: Renggli et al., Continuous integration of machine learning models with ease.ml/ci, MLSys 2019, section 3.1.
 */
export function parseCondition(text: string): Condition {
  const reader = readerOf(conditionTokens(text));
  const clauses = [clauseAt(reader)];
  while (reader.next().kind === "/\\") {
    reader.take();
    clauses.push(clauseAt(reader));
  }
  const token = reader.next();
  if (token.kind !== "end")
    throw syntaxError(`a clause ends here with /\\ or not at all, not with "${token.text}"`, token.position);
  return { clauses, text: clauses.map((clause) => clause.text).join(" /\\ ") };
}

interface Reader {
  next(): ConditionToken;
  take(): ConditionToken;
}

function readerOf(tokens: readonly ConditionToken[]): Reader {
  let at = 0;
  const end: ConditionToken = { kind: "end", text: "", position: 1 };
  const next = (): ConditionToken => tokens[Math.min(at, tokens.length - 1)] ?? end;
  return {
    next,
    take: () => {
      const token = next();
      at += 1;
      return token;
    },
  };
}

function clauseAt(reader: Reader): ConditionClause {
  const start = reader.next().position;
  const terms = sumAt(reader);
  if (terms.length === 0) throw rangeError("the variables of this clause cancel out", start);
  const sign = reader.take();
  if (sign.kind !== ">" && sign.kind !== "<") {
    throw expected("> or <", sign);
  }
  const thresholdPosition = reader.next().position;
  const negative = reader.next().kind === "-";
  if (negative) reader.take();
  const size = numberAt(reader, "the threshold");
  const threshold = negative ? 0 - size : size;
  const mark = reader.take();
  if (mark.kind !== "+/-") throw expected("+/- and the tolerance", mark);
  const tolerancePosition = reader.next().position;
  const tolerance = numberAt(reader, "the tolerance");
  if (tolerance <= 0)
    throw rangeError("the tolerance is 0, which no number of rows reaches: it must be above 0", tolerancePosition);
  checkReach(terms, threshold, thresholdPosition);
  return {
    terms,
    comparison: sign.kind,
    threshold,
    tolerance,
    text: `${sumText(terms)} ${sign.kind} ${threshold} +/- ${tolerance}`,
  };
}

function sumAt(reader: Reader): ConditionClause["terms"] {
  const coefficients = new Map<ConditionVariable, number>();
  let sign = 1;
  if (reader.next().kind === "-") {
    reader.take();
    sign = -1;
  }
  for (;;) {
    const position = reader.next().position;
    const { variable, coefficient } = termAt(reader);
    const sum = (coefficients.get(variable) ?? 0) + sign * coefficient;
    if (!Number.isFinite(sum)) throw rangeError(`the coefficient of ${variable} is not finite`, position);
    coefficients.set(variable, sum);
    const { kind } = reader.next();
    if (kind !== "+" && kind !== "-") break;
    reader.take();
    sign = kind === "+" ? 1 : -1;
  }
  return order.flatMap((variable) => {
    const coefficient = coefficients.get(variable) ?? 0;
    return coefficient === 0 ? [] : [{ variable, coefficient }];
  });
}

function termAt(reader: Reader): { variable: ConditionVariable; coefficient: number } {
  let coefficient = 1;
  if (reader.next().kind === "number") {
    coefficient = numberAt(reader, "the coefficient");
    const times = reader.take();
    if (times.kind !== "*") throw expected("* and a variable, since constants stand right of > or <,", times);
  }
  const token = reader.take();
  if (token.kind !== "variable") throw expected("n, o or d", token);
  const variable = order.find((name) => name === token.text) ?? "n";
  return { variable, coefficient };
}

function numberAt(reader: Reader, what: string): number {
  const token = reader.take();
  if (token.kind !== "number") throw expected(`${what}, a number,`, token);
  const value = Number(token.text);
  if (!Number.isFinite(value)) throw rangeError(`${what} ${token.text} is not finite`, token.position);
  return value;
}

function expected(what: string, found: ConditionToken): SyntaxError {
  const instead = found.kind === "end" ? "the condition ends" : `"${found.text}" stands`;
  return syntaxError(`${what} is expected where ${instead}`, found.position);
}

/** A threshold outside of what the sum can be makes the clause always or never true: a slip of the pen, such as 2 for 2 %. */
function checkReach(terms: ConditionClause["terms"], threshold: number, position: number): void {
  const lowest = terms.reduce((sum, { coefficient }) => sum + Math.min(0, coefficient), 0);
  const highest = terms.reduce((sum, { coefficient }) => sum + Math.max(0, coefficient), 0);
  if (threshold < lowest || threshold > highest) {
    throw rangeError(
      `the threshold ${threshold} is outside of ${lowest} to ${highest}, all that ${sumText(terms)} can be`,
      position,
    );
  }
}

function sumText(terms: ConditionClause["terms"]): string {
  return terms
    .map(({ variable, coefficient }, at) => {
      const size = Math.abs(coefficient);
      const sign = coefficient < 0 ? (at === 0 ? "-" : " - ") : at === 0 ? "" : " + ";
      return `${sign}${size === 1 ? "" : `${size} * `}${variable}`;
    })
    .join("");
}
