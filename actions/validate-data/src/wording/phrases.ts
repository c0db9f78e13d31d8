import { formatCount } from "./numbers.ts";

const longestQuote = 80;
const longestList = 12;

/** Cuts a text that comes from outside, so that one name or value cannot fill a report. */
export function clip(text: string, length: number = longestQuote): string {
  const characters = [...text.slice(0, 2 * length + 2)];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}

export function quoted(text: string): string {
  return `"${clip(text)}"`;
}

/** `a, b and c`, at most twelve of them, then how many more. */
export function enumerate(words: readonly string[], last: "and" | "or" = "and"): string {
  const shown = words.length > longestList ? words.slice(0, longestList) : words;
  if (shown.length < words.length)
    return `${shown.join(", ")} ${last} ${formatCount(words.length - shown.length)} more`;
  if (shown.length <= 1) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} ${last} ${shown.at(-1)}`;
}

/** `1 value`, `3 values`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
