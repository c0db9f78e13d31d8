/** What an answer holds at a path of keys; undefined when it does not have it. Answers come from servers: nothing is believed. */
export function fieldAt(answer: unknown, ...keys: string[]): unknown {
  let value = answer;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** A text, or the decimal form of a number: servers write identifiers in both ways. */
export function textAt(answer: unknown, ...keys: string[]): string | undefined {
  const value = fieldAt(answer, ...keys);
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : undefined;
}

/** Empty when there is no list: MLflow leaves out what is empty. */
export function itemsAt(answer: unknown, ...keys: string[]): unknown[] {
  const value = fieldAt(answer, ...keys);
  return Array.isArray(value) ? value : [];
}
