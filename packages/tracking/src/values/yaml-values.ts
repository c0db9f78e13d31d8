import { readYamlText, type YamlText } from "@gatewright/shared/document/yaml-document.ts";
import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import { numberText } from "./numbers.ts";
import { maxDepth, type Tree, tooDeep } from "./value-tree.ts";

/** Aliases can make a short text long: this many values are enough for any file of 1 MiB that is no bomb. */
const maxNodes = 200_000;

/**
 * Reads YAML with its aliases and merge keys carried out. Numbers keep their digits.
 * @param path as it is shown to the user
 * @param kind what the file is, for sentences: `parameter file`, `metrics file`
 * @throws UserError (`evidence`) with line and column
 */
export function readYaml(text: string, path: string, kind: string): Tree {
  const yaml = asEvidence(() => readYamlText(text, path, kind, { merge: true }));
  return treeOf(yaml.document.contents, { yaml, path, anchors: new Map(), targets: new Map(), nodes: 0 }, 0, false);
}

/** The document's reader is made for policies, where a mistake is one of configuration; here the file is evidence. */
function asEvidence<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw evidenceError(error.message, { location: error.location, hint: error.hint, cause: error });
  }
}

interface Walk {
  readonly yaml: YamlText;
  readonly path: string;
  /** The newest node of each name, in the order of the file. */
  readonly anchors: Map<string, unknown>;
  /** What each alias meant where it stands. */
  readonly targets: Map<unknown, unknown>;
  nodes: number;
}

function treeOf(node: unknown, walk: Walk, depth: number, inAlias: boolean): Tree {
  walk.nodes += 1;
  if (walk.nodes > maxNodes) {
    throw evidenceError(`${walk.path} expands to more than ${maxNodes} values.`, {
      location: { path: walk.path },
      hint: "Write the repeated parts out, or leave them away.",
    });
  }
  if (depth > maxDepth) throw tooDeep(isNode(node) ? place(node, walk) : { path: walk.path });
  if (isNode(node) && "anchor" in node && typeof node.anchor === "string" && !inAlias)
    walk.anchors.set(node.anchor, node);
  if (isAlias(node)) {
    const target = inAlias ? walk.targets.get(node) : walk.anchors.get(node.source);
    walk.targets.set(node, target);
    return treeOf(target, walk, depth + 1, true);
  }
  if (isSeq(node)) return node.items.map((item) => treeOf(item, walk, depth + 1, inAlias));
  if (isMap(node)) return mappingOf(node.items, walk, depth, inAlias);
  if (!isScalar(node)) return null;
  const { value, source } = node;
  if (typeof value === "number" || typeof value === "bigint") return { number: written(source, value) };
  if (value === null || typeof value === "boolean") return value;
  return String(value);
}

function mappingOf(
  items: readonly { key: unknown; value: unknown }[],
  walk: Walk,
  depth: number,
  inAlias: boolean,
): Tree {
  const own = new Map<string, Tree>();
  const merged = new Map<string, Tree>();
  for (const { key, value } of items) {
    const name = isScalar(key) ? String(key.value) : "";
    const tree = treeOf(value, walk, depth + 1, inAlias);
    if (!(isScalar(key) && name === "<<" && key.type === "PLAIN")) {
      own.set(name, tree);
      continue;
    }
    for (const part of Array.isArray(tree) ? tree : [tree]) {
      if (!(part instanceof Map)) {
        const location = isNode(key) ? place(key, walk) : { path: walk.path };
        throw evidenceError(`${walk.path}: a merge key (<<) needs a mapping, or a list of mappings.`, { location });
      }
      // Of two merged mappings the first wins, and the mapping's own keys before both.
      for (const [inner, innerTree] of part) if (!merged.has(inner)) merged.set(inner, innerTree);
    }
  }
  return new Map([...[...merged].filter(([name]) => !own.has(name)), ...own]);
}

/** `.nan`, `0x1F` and `0o17` are numbers of the core schema that are not written as decimals. */
function written(source: string | undefined, value: number | bigint): string {
  if (source !== undefined && numberText(source) !== undefined) return source;
  if (source !== undefined && /^0[xo][0-9a-fA-F]+$/.test(source)) return BigInt(source).toString();
  return String(value);
}

function place(node: Node, walk: Walk): { path: string; line?: number; column?: number } {
  return walk.yaml.at(node.range?.[0] ?? 0);
}
