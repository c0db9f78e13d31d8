// node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
	if (!value.isWellFormed()) throw Error("Lone surrogate is not allowed");
	return JSON.stringify(value);
}
function serializePrimitive(value) {
	switch (typeof value) {
		case "number":
			if (isNaN(value)) throw Error("NaN is not allowed");
			if (!isFinite(value)) throw Error("Infinity is not allowed");
			return JSON.stringify(value);
		case "string": return serializeString(value);
		case "boolean": return value ? "true" : "false";
		default: return JSON.stringify(value);
	}
}
function enterValue(value, seen) {
	let wrappers = null;
	for (; typeof value == "object" && value && typeof value.toJSON == "function";) {
		if (seen.has(value)) throw Error("Circular reference detected");
		seen.add(value), (wrappers ??= []).push(value), value = value.toJSON();
	}
	if ((value instanceof Number || value instanceof String || value instanceof Boolean) && (value = value.valueOf()), typeof value != "object" || !value) {
		if (wrappers !== null) for (let wrapper of wrappers) seen.delete(wrapper);
		return serializePrimitive(value);
	}
	if (seen.has(value)) throw Error("Circular reference detected");
	return seen.add(value), {
		container: value,
		keys: Array.isArray(value) ? null : Object.keys(value).sort(),
		index: 0,
		first: !0,
		wrappers
	};
}
function canonicalize(object) {
	if (typeof object != "object" || !object) return serializePrimitive(object);
	let seen = /* @__PURE__ */ new Set(), root = enterValue(object, seen);
	if (typeof root != "object") return root;
	let result = root.keys === null ? "[" : "{", stack = [root];
	outer: for (; stack.length > 0;) {
		let frame = stack[stack.length - 1], container = frame.container;
		if (frame.keys === null) {
			for (; frame.index < container.length;) {
				let i = frame.index++;
				i > 0 && (result += ",");
				let element = container[i], value = element === void 0 || typeof element == "symbol" || typeof element == "function" ? null : element;
				if (typeof value != "object" || !value) {
					result += serializePrimitive(value);
					continue;
				}
				let child = enterValue(value, seen);
				if (typeof child != "object") result += child === void 0 ? "null" : child;
				else {
					result += child.keys === null ? "[" : "{", stack.push(child);
					continue outer;
				}
			}
			result += "]";
		} else {
			let keys = frame.keys;
			for (; frame.index < keys.length;) {
				let key = keys[frame.index++], value = container[key];
				if (value === void 0 || typeof value == "symbol" || typeof value == "function") continue;
				if (typeof value != "object" || !value) {
					frame.first ? frame.first = !1 : result += ",", result += serializeString(key) + ":" + serializePrimitive(value);
					continue;
				}
				let child = enterValue(value, seen);
				if (child !== void 0) {
					if (frame.first ? frame.first = !1 : result += ",", result += serializeString(key) + ":", typeof child != "object") result += child;
					else {
						result += child.keys === null ? "[" : "{", stack.push(child);
						continue outer;
					}
				}
			}
			result += "}";
		}
		if (seen.delete(container), frame.wrappers !== null) for (let wrapper of frame.wrappers) seen.delete(wrapper);
		stack.pop();
	}
	return result;
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
