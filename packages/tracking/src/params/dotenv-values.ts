import { parseEnv } from "node:util";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Tree } from "../values/value-tree.ts";

/**
 * Reads a `.env` file. Its values are texts, as the process that reads them sees them.
 * @throws UserError (`evidence`) for a line that is no assignment, which the platform's own parser would leave out in silence, and
 * for a name that is assigned twice
 */
export function readDotenv(text: string, path: string): Tree {
  const seen = new Map<string, number>();
  // A quoted value may have several lines: what stands in it is no assignment.
  const outline = text.replace(
    /(=[ \t]*)(["'`])[\s\S]*?\2/g,
    (_, before: string, quote: string, offset: number, whole: string) => {
      const value = whole.slice(offset).match(/=[ \t]*(["'`])[\s\S]*?\1/)?.[0] ?? "";
      return `${before}${quote}${"\n".repeat(value.split("\n").length - 1)}${quote}`;
    },
  );
  outline.split(/\r?\n/).forEach((content, index) => {
    const line = index + 1;
    if (/^\s*(#.*)?$/.test(content) || /^["'`]\s*(#.*)?$/.test(content)) return;
    const name = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*=/.exec(content)?.[1];
    if (name === undefined) {
      throw evidenceError(`${path}:${line}: this line is no assignment; expected NAME=value, a comment or nothing.`, {
        location: { path, line },
      });
    }
    const first = seen.get(name);
    if (first !== undefined) {
      throw evidenceError(`${path}:${line}: ${name} is assigned a second time; the first is in line ${first}.`, {
        location: { path, line },
        hint: "Keep one of the two.",
      });
    }
    seen.set(name, line);
  });
  const values = parseEnv(text);
  return new Map(Object.entries(values).map(([name, value]) => [name, value ?? ""]));
}
