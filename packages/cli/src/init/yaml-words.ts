import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";

const special = /^(true|false|yes|no|on|off|y|n|null|nan|inf|~)$/i;
const plain = /^[\p{L}_./][\p{L}\p{N}_./@=+*-]*(?: [\p{L}\p{N}_./@=+*&-]+)*$/u;

/** A text or number as YAML, in quotes wherever something else could be read. Fits block and flow style. */
export function scalar(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = String(value);
  if (plain.test(text) && !special.test(text)) return text;
  // JSON leaves some characters as they are that an editor takes for the end of a line.
  return JSON.stringify(text).replaceAll(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u00a0\ufffd]/gu, (character) => {
    return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
  });
}

/** `{ key: value }`, on one line. */
export function flowMap(entries: readonly (readonly [string, unknown])[]): string {
  return `{ ${entries.map(([key, value]) => `${scalar(key)}: ${isMap(value) ? flowMap(Object.entries(value)) : scalar(value)}`).join(", ")} }`;
}

export function flowList(values: readonly string[]): string {
  return `[${values.map(scalar).join(", ")}]`;
}

/** ` # why`, on one line whatever the text holds: names of files and columns come from the repository. */
export function comment(text: string): string {
  return ` # ${visibleText(text)}`;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
