import { r as suggest, t as didYouMean } from "./suggestion.js";
// packages/shared/src/document/schema-violations.ts
/** Keywords that only say that something inside them failed. */
const wrappers = /* @__PURE__ */ new Set([
	"if",
	"anyOf",
	"oneOf",
	"allOf",
	"propertyNames"
]), keyKeywords = /* @__PURE__ */ new Set([
	"additionalProperties",
	"unevaluatedProperties",
	"required",
	"dependentRequired"
]);
/**
* Ajv's errors of one document (`allErrors`, `verbose`) as sentences. Of a union (`anyOf`, `oneOf`) only the useful part is
* kept: the errors of the branch that the value resembles, or the `x-sentence` of the union.
*
* A schema may carry `x-sentence`: a sentence that begins with `must` gets the value's path in front and the value found
* behind; any other stands as it is.
*/
function describeViolations(errors, kind) {
	let useful = withoutMisspelt(withoutUnionNoise(errors.filter(({ keyword }) => keyword !== "if" && keyword !== "propertyNames"))), seen = /* @__PURE__ */ new Set();
	return useful.map((error) => describe(error, kind)).filter(({ pointer, message }) => {
		let identity = JSON.stringify([pointer, message]);
		return !seen.has(identity) && seen.add(identity);
	});
}
/** A required key that was only misspelt is told once, as the unknown key that stands in the file. */
function withoutMisspelt(errors) {
	let meant = new Set(errors.filter(({ keyword }) => keyword === "additionalProperties" || keyword === "unevaluatedProperties").map((error) => `${error.instancePath}\0${suggest(unknownKey(error), knownKeys(error.parentSchema))}`));
	return errors.filter(({ keyword, instancePath, params }) => keyword !== "required" || !meant.has(`${instancePath}\0${params.missingProperty}`));
}
function unknownKey({ params }) {
	return String(params.additionalProperty ?? params.unevaluatedProperty);
}
function withoutUnionNoise(errors) {
	let kept = [...errors];
	for (let union of errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf")) {
		let position = kept.indexOf(union);
		if (position === -1) continue;
		let inside = kept.slice(0, position).filter((error) => isUnder(error.instancePath, union.instancePath)), resembling = nearestBranch(inside.filter((error) => error.keyword !== "type" || error.instancePath !== union.instancePath), union.instancePath), dropped = new Set(inside);
		if (resembling.length > 0) {
			for (let error of resembling) dropped.delete(error);
			dropped.add(union);
		}
		kept = kept.filter((error) => !dropped.has(error));
	}
	return kept;
}
/**
* Of the errors inside a union those worth telling: about keys, or about something deeper than the union itself. When several
* mappings are possible the one that the value misses by the fewest keys is meant.
*/
function nearestBranch(errors, path) {
	let deeper = errors.filter((error) => error.instancePath !== path), branches = /* @__PURE__ */ new Map();
	for (let error of errors) error.instancePath === path && keyKeywords.has(error.keyword) && branches.set(error.parentSchema, [...branches.get(error.parentSchema) ?? [], error]);
	return [...[...branches.values()].sort((a, b) => a.length - b.length)[0] ?? [], ...deeper];
}
function isUnder(path, parent) {
	return path === parent || path.startsWith(`${parent}/`);
}
function describe(error, kind) {
	let pointer = decodePointer(error.instancePath), subject = pointer.length === 0 ? `the ${kind}` : pathName(pointer);
	switch (error.keyword) {
		case "additionalProperties":
		case "unevaluatedProperties": {
			let key = unknownKey(error), known = knownKeys(error.parentSchema);
			return {
				message: `unknown key "${key}" in ${subject}${didYouMean(key, known)}`,
				hint: known.length === 0 ? void 0 : `Keys known here: ${known.join(", ")}.`,
				pointer: [...pointer, key],
				about: "key"
			};
		}
		case "required":
		case "dependentRequired": return {
			message: `key "${String(error.params.missingProperty)}" is missing in ${subject}`,
			hint: void 0,
			pointer,
			about: "key"
		};
		case "discriminator": return {
			...unknownKind(error, subject),
			pointer: [...pointer, String(error.params.tag)],
			about: "value"
		};
		default: return {
			...valueViolation(error, subject),
			...error.propertyName === void 0 ? {
				pointer,
				about: "value"
			} : {
				pointer: [...pointer, error.propertyName],
				about: "key"
			}
		};
	}
}
/** Of several forms of a mapping one key says which it is; it is missing, or names none of them. */
function unknownKind({ params, parentSchema }, subject) {
	let tag = String(params.tag), known = (Array.isArray(parentSchema?.oneOf) ? parentSchema.oneOf : []).flatMap((branch) => {
		let word = Object(Object(Object(branch).properties)[tag]).const;
		return typeof word == "string" ? [word] : [];
	}), given = params.tagValue;
	return {
		message: given === void 0 ? `key "${tag}" is missing in ${subject}` : `${subject}.${tag} is no known ${tag}: ${describeValue(given)}${typeof given == "string" ? didYouMean(given, known) : ""}`,
		hint: `Known here: ${known.join(", ")}.`
	};
}
function valueViolation(error, subject) {
	let sentence = error.parentSchema?.["x-sentence"];
	return typeof sentence == "string" ? {
		message: sentence.startsWith("must ") ? `${subject} ${sentence}, not ${describeValue(error.data)}` : sentence,
		hint: void 0
	} : {
		message: `${subject} ${plainSentence(error)}`,
		hint: void 0
	};
}
function plainSentence(error) {
	let { params, data } = error;
	switch (error.keyword) {
		case "type": return `must be ${typeWords(params.type)}, not ${Array.isArray(data) ? "a list" : describeValue(data)}`;
		case "enum": {
			let known = (Array.isArray(params.allowedValues) ? params.allowedValues : []).map(String), guess = typeof data == "string" ? didYouMean(data, known) : "";
			return `must be one of ${known.join(", ")}, not ${describeValue(data)}${guess}`;
		}
		case "const": return `must be ${describeValue(params.allowedValue)}, not ${describeValue(data)}`;
		case "minimum":
		case "maximum":
		case "exclusiveMinimum":
		case "exclusiveMaximum": return `must be ${params.comparison} ${params.limit}, not ${describeValue(data)}`;
		case "minItems": return `must list at least ${params.limit}, not ${Array.isArray(data) ? data.length : 0}`;
		case "maxItems": return `must list at most ${params.limit}, not ${Array.isArray(data) ? data.length : 0}`;
		case "uniqueItems": return `must not list the same thing twice (items ${Math.min(Number(params.i), Number(params.j)) + 1} and ${Math.max(Number(params.i), Number(params.j)) + 1})`;
		case "minProperties": return `must have at least ${params.limit} ${params.limit === 1 ? "key" : "keys"}`;
		case "minLength": return params.limit === 1 ? "must not be an empty text" : `must be at least ${params.limit} characters long`;
		case "pattern": return `must match ${params.pattern}, which ${describeValue(data)} does not`;
		default: return wrappers.has(error.keyword) ? `has a value that is not possible here: ${describeValue(data)}` : `${error.message ?? "is not possible"}, not ${describeValue(data)}`;
	}
}
function typeWords(type) {
	let words = {
		object: "a mapping of keys to values",
		array: "a list",
		string: "a text",
		number: "a number",
		integer: "a whole number",
		boolean: "true or false",
		null: "empty"
	};
	return (Array.isArray(type) ? type : [type]).map((name) => words[String(name)] ?? String(name)).join(" or ");
}
/** What stands in the file, short enough for one line. */
function describeValue(value) {
	return value == null ? "empty" : Array.isArray(value) ? describeList(value) : typeof value == "object" ? Object.keys(value).length === 0 ? "an empty mapping" : "a mapping" : typeof value == "string" ? JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value) : String(value);
}
function describeList(list) {
	if (list.length === 0) return "an empty list";
	let text = `[${list.slice(0, 10).map(describeValue).join(", ")}${list.length > 10 ? ", …" : ""}]`;
	return text.length > 60 || list.some((item) => typeof item == "object" && !!item) ? "a list" : text;
}
function knownKeys(schema) {
	let properties = schema?.properties;
	return typeof properties == "object" && properties ? Object.keys(properties) : [];
}
/** `columns.age.nulls`, `data.contracts[0]`; a name that is no plain word is quoted. */
function pathName(pointer) {
	return pointer.reduce((path, step) => {
		if (typeof step == "number") return `${path}[${step}]`;
		let name = /^[\p{L}\p{N}_$-]+$/u.test(step) ? step : JSON.stringify(step);
		return path === "" ? name : `${path}.${name}`;
	}, "");
}
/** RFC 6901. Whole numbers become indices; a mapping's key `0` is found by either. */
function decodePointer(path) {
	return path.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).map((step) => /^(0|[1-9]\d*)$/.test(step) ? Number(step) : step);
}
export { describeViolations as t };
