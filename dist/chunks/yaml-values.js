import { n as readYamlText } from "./yaml-document.js";
import { r as evidenceError, t as UserError } from "./user-error.js";
import { t as require_dist } from "./dist.js";
import { n as numberText } from "./numbers.js";
import { a as tooDeep } from "./value-tree.js";
// packages/tracking/src/values/yaml-values.ts
var import_dist = require_dist();
/** Aliases can make a short text long: this many values are enough for any file of 1 MiB that is no bomb. */
const maxNodes = 2e5;
/**
* Reads YAML with its aliases and merge keys carried out. Numbers keep their digits.
* @param path as it is shown to the user
* @param kind what the file is, for sentences: `parameter file`, `metrics file`
* @throws UserError (`evidence`) with line and column
*/
function readYaml(text, path, kind) {
	let yaml = asEvidence(() => readYamlText(text, path, kind, { merge: !0 }));
	return treeOf(yaml.document.contents, {
		yaml,
		path,
		anchors: /* @__PURE__ */ new Map(),
		targets: /* @__PURE__ */ new Map(),
		nodes: 0
	}, 0, !1);
}
/** The document's reader is made for policies, where a mistake is one of configuration; here the file is evidence. */
function asEvidence(read) {
	try {
		return read();
	} catch (error) {
		throw error instanceof UserError ? evidenceError(error.message, {
			location: error.location,
			hint: error.hint,
			cause: error
		}) : error;
	}
}
function treeOf(node, walk, depth, inAlias) {
	if (walk.nodes += 1, walk.nodes > maxNodes) throw evidenceError(`${walk.path} expands to more than ${maxNodes} values.`, {
		location: { path: walk.path },
		hint: "Write the repeated parts out, or leave them away."
	});
	if (depth > 64) throw tooDeep((0, import_dist.isNode)(node) ? place(node, walk) : { path: walk.path });
	if ((0, import_dist.isNode)(node) && "anchor" in node && typeof node.anchor == "string" && !inAlias && walk.anchors.set(node.anchor, node), (0, import_dist.isAlias)(node)) {
		let target = inAlias ? walk.targets.get(node) : walk.anchors.get(node.source);
		return walk.targets.set(node, target), treeOf(target, walk, depth + 1, !0);
	}
	if ((0, import_dist.isSeq)(node)) return node.items.map((item) => treeOf(item, walk, depth + 1, inAlias));
	if ((0, import_dist.isMap)(node)) return mappingOf(node.items, walk, depth, inAlias);
	if (!(0, import_dist.isScalar)(node)) return null;
	let { value, source } = node;
	return typeof value == "number" || typeof value == "bigint" ? { number: written(source, value) } : value === null || typeof value == "boolean" ? value : String(value);
}
function mappingOf(items, walk, depth, inAlias) {
	let own = /* @__PURE__ */ new Map(), merged = /* @__PURE__ */ new Map();
	for (let { key, value } of items) {
		let name = (0, import_dist.isScalar)(key) ? String(key.value) : "", tree = treeOf(value, walk, depth + 1, inAlias);
		if (!((0, import_dist.isScalar)(key) && name === "<<" && key.type === "PLAIN")) own.set(name, tree);
		else for (let part of Array.isArray(tree) ? tree : [tree]) {
			if (!(part instanceof Map)) {
				let location = (0, import_dist.isNode)(key) ? place(key, walk) : { path: walk.path };
				throw evidenceError(`${walk.path}: a merge key (<<) needs a mapping, or a list of mappings.`, { location });
			}
			for (let [inner, innerTree] of part) merged.has(inner) || merged.set(inner, innerTree);
		}
	}
	return new Map([...[...merged].filter(([name]) => !own.has(name)), ...own]);
}
/** `.nan`, `0x1F` and `0o17` are numbers of the core schema that are not written as decimals. */
function written(source, value) {
	return source !== void 0 && numberText(source) !== void 0 ? source : source !== void 0 && /^0[xo][0-9a-fA-F]+$/.test(source) ? BigInt(source).toString() : String(value);
}
function place(node, walk) {
	return walk.yaml.at(node.range?.[0] ?? 0);
}
export { readYaml as t };
