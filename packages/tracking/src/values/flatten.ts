import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { recordLine } from "./record-text.ts";
import { isLeaf, type Leaf, type Tree } from "./value-tree.ts";

/**
 * One step further down a name: `optimizer.lr`, `layers.0.units`. A key with a dot, a quote or nothing in it is quoted, so that
 * two places of a file never have one name.
 */
export function joinName(prefix: string, key: string): string {
  // `__proto__` is a name like any other in a file, and none in many programs that read a record.
  const plain = key !== "" && key !== "__proto__" && !/[."]|^\s|\s$/.test(key) && recordLine(key) === key;
  const step = plain ? key : recordLine(JSON.stringify(key));
  return prefix === "" ? step : `${prefix}.${step}`;
}

/**
 * The values of a tree by name, in the order of the file. An empty list or mapping is kept as `[]` or `{}`.
 * @throws UserError (`evidence`) beyond `maxValues`
 */
export function flatten(tree: Tree, path: string, maxValues: number): Map<string, Leaf> {
  const values = new Map<string, Leaf>();
  const add = (name: string, node: Tree): void => {
    if (isLeaf(node)) values.set(name, node);
    else if (Array.isArray(node)) {
      if (node.length === 0) values.set(name, "[]");
      node.forEach((item, index) => {
        add(joinName(name, String(index)), item);
      });
    } else {
      if (node.size === 0) values.set(name, "{}");
      for (const [key, item] of node) add(joinName(name, key), item);
    }
    if (values.size > maxValues) {
      throw evidenceError(`${path} holds more than ${maxValues} values.`, {
        location: { path },
        hint: "Name the file that a person edits; tables and curves belong into data and metrics.",
      });
    }
  };
  if (isLeaf(tree)) return values;
  const entries: Iterable<[string, Tree]> = Array.isArray(tree)
    ? tree.map((item, index) => [String(index), item])
    : tree;
  for (const [key, item] of entries) add(joinName("", key), item);
  return values;
}
