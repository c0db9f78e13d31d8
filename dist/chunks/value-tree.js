import { r as evidenceError } from "./user-error.js";
function isNumber(tree) {
	return typeof tree == "object" && !!tree && "number" in tree && typeof tree.number == "string";
}
function isMapping(tree) {
	return tree instanceof Map;
}
function isLeaf(tree) {
	return !Array.isArray(tree) && !(tree instanceof Map);
}
/** What stands there, in the words of an error. */
function kindOf(tree) {
	return tree === null ? "nothing" : Array.isArray(tree) ? "a list" : tree instanceof Map ? "a mapping" : isNumber(tree) ? `the number ${tree.number.slice(0, 40)}` : typeof tree == "boolean" ? String(tree) : "a text";
}
function tooDeep(location) {
	return evidenceError(`${location.path} is nested more than 64 levels deep.`, {
		location,
		hint: "Write the values flat."
	});
}
export { tooDeep as a, kindOf as i, isMapping as n, isNumber as r, isLeaf as t };
