/** A value as JSON has it. What comes over a wire is one of these until it has been looked at. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at `path`, or undefined as soon as there is no such member. */
export function member(value: Json | undefined, ...path: string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

export function stringAt(value: Json | undefined, ...path: string[]): string {
  const found = member(value, ...path);
  if (typeof found !== "string") throw new Error(`No text at ${path.join(".")} of ${JSON.stringify(value)}.`);
  return found;
}

export function numberAt(value: Json | undefined, ...path: string[]): number {
  const found = member(value, ...path);
  if (typeof found !== "number") throw new Error(`No number at ${path.join(".")} of ${JSON.stringify(value)}.`);
  return found;
}

export function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

export function parseJson(text: string): Json {
  return JSON.parse(text);
}
