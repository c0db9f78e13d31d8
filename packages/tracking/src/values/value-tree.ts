import type { UserError } from "@gatewright/shared/errors/user-error.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Location } from "@gatewright/shared/report/finding.ts";

/** A number as it is written. What becomes of it is the reader's choice: JavaScript's own numbers forget digits. */
export interface NumberText {
  /** Decimal, or `NaN`, `Infinity`, `-Infinity`. */
  number: string;
}

export type Leaf = null | boolean | string | NumberText;

/** What a JSON, YAML or TOML file holds, the same for all three. Mappings keep the order of the file. */
export type Tree = Leaf | Tree[] | Map<string, Tree>;

/** Deeper files are nobody's parameters, and recursion over them would end the process. */
export const maxDepth = 64;

export function isNumber(tree: Tree | undefined): tree is NumberText {
  return typeof tree === "object" && tree !== null && "number" in tree && typeof tree.number === "string";
}

export function isMapping(tree: Tree | undefined): tree is Map<string, Tree> {
  return tree instanceof Map;
}

export function isLeaf(tree: Tree): tree is Leaf {
  return !Array.isArray(tree) && !(tree instanceof Map);
}

/** What stands there, in the words of an error. */
export function kindOf(tree: Tree): string {
  if (tree === null) return "nothing";
  if (Array.isArray(tree)) return "a list";
  if (tree instanceof Map) return "a mapping";
  if (isNumber(tree)) return `the number ${tree.number.slice(0, 40)}`;
  return typeof tree === "boolean" ? String(tree) : "a text";
}

export function tooDeep(location: Location): UserError {
  return evidenceError(`${location.path} is nested more than ${maxDepth} levels deep.`, {
    location,
    hint: "Write the values flat.",
  });
}
