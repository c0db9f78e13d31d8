import canonicalize from "canonicalize";

/**
 * JSON in the one form that RFC 8785 gives it: keys sorted, no white space, numbers as ECMAScript writes them. What is undefined
 * is left out. Throws for what JSON cannot hold: NaN, infinities, half of a surrogate pair.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("There is no JSON for undefined.");
  return text;
}
