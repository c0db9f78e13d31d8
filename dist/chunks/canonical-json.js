// node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate(value) {
	for (let i = 0; i < value.length; i++) {
		let code = value.charCodeAt(i);
		if (code >= 55296 && code <= 56319) {
			if (i === value.length - 1) return !0;
			let next = value.charCodeAt(i + 1);
			if (!(next >= 56320 && next <= 57343)) return !0;
			i++;
		} else if (code >= 56320 && code <= 57343) return !0;
	}
	return !1;
}
function canonicalize(object, seen = /* @__PURE__ */ new Set()) {
	if (typeof object == "number" && isNaN(object)) throw Error("NaN is not allowed");
	if (typeof object == "number" && !isFinite(object)) throw Error("Infinity is not allowed");
	if (typeof object == "string" && hasLoneSurrogate(object)) throw Error("Lone surrogate is not allowed");
	if (typeof object != "object" || !object) return JSON.stringify(object);
	if (typeof object.toJSON == "function") {
		if (seen.has(object)) throw Error("Circular reference detected");
		seen.add(object);
		let result = canonicalize(object.toJSON(), seen);
		return seen.delete(object), result;
	}
	if (seen.has(object)) throw Error("Circular reference detected");
	seen.add(object);
	let result;
	if (Array.isArray(object)) result = `[${object.map((cv) => canonicalize(cv === void 0 || typeof cv == "symbol" ? null : cv, seen)).join(",")}]`;
	else {
		let parts = [];
		for (let key of Object.keys(object).sort()) object[key] !== void 0 && typeof object[key] != "symbol" && parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
		result = `{${parts.join(",")}}`;
	}
	return seen.delete(object), result;
}
// packages/shared/src/ledger/canonical-json.ts
/**
* JSON in the one form that RFC 8785 gives it: keys sorted, no white space, numbers as ECMAScript writes them. What is undefined
* is left out. Throws for what JSON cannot hold: NaN, infinities, half of a surrogate pair.
*/
function canonicalJson(value) {
	let text = canonicalize(value);
	if (text === void 0) throw TypeError("There is no JSON for undefined.");
	return text;
}
export { canonicalJson as t };
