import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { maxDepth, type Tree, tooDeep } from "./value-tree.ts";

/**
 * Reads TOML 1.0. Integers keep their digits; dates become their RFC 3339 text.
 * @param path as it is shown to the user
 * @throws UserError (`evidence`) with line and column
 */
export async function readToml(text: string, path: string): Promise<Tree> {
  const { parse, TomlDate, TomlError } = await import("smol-toml");
  const treeOf = (value: unknown, depth: number): Tree => {
    if (depth > maxDepth) throw tooDeep({ path });
    if (typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number" || typeof value === "bigint") return { number: String(value) };
    if (value instanceof TomlDate) return value.toISOString();
    if (Array.isArray(value)) return value.map((item) => treeOf(item, depth + 1));
    return new Map(Object.entries(value ?? {}).map(([key, inner]) => [key, treeOf(inner, depth + 1)]));
  };
  try {
    return treeOf(parse(text, { integersAsBigInt: true, maxDepth: maxDepth + 1 }), 0);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const location = { path, line: error.line, column: error.column };
    const [what = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
    throw evidenceError(`${path}:${error.line}:${error.column}: not valid TOML: ${what}.`, { location, cause: error });
  }
}
