import { r as evidenceError } from "./user-error.js";
import { t as recordLine } from "./record-text.js";
import { t as isLeaf } from "./value-tree.js";
// packages/tracking/src/values/flatten.ts
/**
* One step further down a name: `optimizer.lr`, `layers.0.units`. A key with a dot, a quote or nothing in it is quoted, so that
* two places of a file never have one name.
*/
function joinName(prefix, key) {
	let step = key !== "" && key !== "__proto__" && !/[."]|^\s|\s$/.test(key) && recordLine(key) === key ? key : recordLine(JSON.stringify(key));
	return prefix === "" ? step : `${prefix}.${step}`;
}
/**
* The values of a tree by name, in the order of the file. An empty list or mapping is kept as `[]` or `{}`.
* @throws UserError (`evidence`) beyond `maxValues`
*/
function flatten(tree, path, maxValues) {
	let values = /* @__PURE__ */ new Map(), add = (name, node) => {
		if (isLeaf(node)) values.set(name, node);
		else if (Array.isArray(node)) node.length === 0 && values.set(name, "[]"), node.forEach((item, index) => {
			add(joinName(name, String(index)), item);
		});
		else {
			node.size === 0 && values.set(name, "{}");
			for (let [key, item] of node) add(joinName(name, key), item);
		}
		if (values.size > maxValues) throw evidenceError(`${path} holds more than ${maxValues} values.`, {
			location: { path },
			hint: "Name the file that a person edits; tables and curves belong into data and metrics."
		});
	};
	if (isLeaf(tree)) return values;
	let entries = Array.isArray(tree) ? tree.map((item, index) => [String(index), item]) : tree;
	for (let [key, item] of entries) add(joinName("", key), item);
	return values;
}
export { joinName as n, flatten as t };
