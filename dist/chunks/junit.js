import { n as stringifyEntitiesLight, r as ccount } from "./lib.js";
import { t as countFindings } from "./report.js";
import { n as visibleText } from "./visible-text.js";
import { h as sampleGroups, m as sampleContext, u as placeOf, x as verdictWord } from "./wording.js";
// node_modules/xast-util-to-xml/lib/util-escape.js
const noncharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;
/**
* Escape a string.
*
* @param {string} value
*   Raw string.
* @param {Array<string>} subset
*   Characters to escape.
* @param {RegExp | null | undefined} [unsafe]
*   Regex to scope `subset` to (optional).
* @returns {string}
*   Escaped string.
*/
function escape(value, subset, unsafe) {
	let result = clean(value);
	return unsafe ? result.replace(unsafe, encode) : encode(result);
	/**
	* Actually escape characters.
	*
	* @param {string} value
	*   Raw value.
	* @returns {string}
	*   Copy of `value`, escaped.
	*/
	function encode(value) {
		return stringifyEntitiesLight(value, { subset });
	}
}
/**
* Remove non-characters.
*
* @param {string} value
*   Raw value.
* @returns {string}
*   Copy of `value` with non-characters removed.
*/
function clean(value) {
	return String(value || "").replace(noncharacter, "");
}
// node_modules/xast-util-to-xml/lib/cdata.js
/**
* @typedef {import('xast').Cdata} Cdata
*/
const unsafe$1 = /]]>/g, subset$3 = [">"];
/**
* Serialize a CDATA section.
*
* @param {Cdata} node
*   xast cdata node.
* @returns {string}
*   Serialized XML.
*/
function cdata(node) {
	return "<![CDATA[" + escape(node.value, subset$3, unsafe$1) + "]]>";
}
// node_modules/xast-util-to-xml/lib/comment.js
/**
* @typedef {import('xast').Comment} Comment
*/
/**
* Serialize a comment.
*
* @param {Comment} node
*   xast comment node.
* @returns {string}
*   Serialized XML.
*/
function comment(node) {
	return "<!--" + escape(node.value, ["-"]) + "-->";
}
// node_modules/xast-util-to-xml/lib/name.js
const subset$2 = [
	"	",
	"\n",
	" ",
	"\"",
	"&",
	"'",
	"/",
	"<",
	"=",
	">"
];
/**
* Encode a node name.
*
* @param {string} value
*   Raw name.
* @returns {string}
*   Escaped name.
*/
function name(value) {
	return escape(value, subset$2);
}
// node_modules/xast-util-to-xml/lib/value.js
/**
* @typedef {import('./index.js').State} State
*/
/**
* Serialize an attribute value.
*
* @param {string} value
*   Raw attribute value.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized attribute value.
*/
function value(value, state) {
	let result = String(value), quote = state.options.quote || "\"";
	if (state.options.quoteSmart) {
		let other = quote === "\"" ? "'" : "\"";
		ccount(result, quote) > ccount(result, other) && (quote = other);
	}
	return quote + escape(result, [
		"<",
		"&",
		quote
	]) + quote;
}
// node_modules/xast-util-to-xml/lib/doctype.js
/**
* @typedef {import('xast').Doctype} Doctype
* @typedef {import('./index.js').State} State
*/
/**
* Serialize a doctype.
*
* @param {Doctype} node
*   xast doctype node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function doctype(node, state) {
	let nodeName = name(node.name), pub = node.public, sys = node.system, result = "<!DOCTYPE";
	return nodeName !== "" && (result += " " + nodeName), pub ? result += " PUBLIC " + value(pub, state) : sys && (result += " SYSTEM"), sys && (result += " " + value(sys, state)), result + ">";
}
// node_modules/xast-util-to-xml/lib/element.js
/**
* @typedef {import('xast').Element} Element
* @typedef {import('./index.js').State} State
*/
const own$1 = {}.hasOwnProperty;
/**
* Serialize an element.
*
* @param {Element} node
*   xast element node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function element(node, state) {
	let nodeName = name(node.name), content = all(node, state), attributes = node.attributes || {}, close = !content && state.options.closeEmptyElements, attrs = [], key;
	for (key in attributes) if (own$1.call(attributes, key)) {
		let result = attributes[key];
		result != null && attrs.push(name(key) + "=" + value(result, state));
	}
	return "<" + nodeName + (attrs.length === 0 ? "" : " " + attrs.join(" ")) + (close ? (state.options.tightClose ? "" : " ") + "/" : "") + ">" + content + (close ? "" : "</" + nodeName + ">");
}
// node_modules/xast-util-to-xml/lib/instruction.js
/**
* @typedef {import('xast').Instruction} Instruction
*/
const unsafe = /\?>/g, subset$1 = [">"];
/**
* Serialize an instruction.
*
* @param {Instruction} node
*   xast instruction node.
* @returns {string}
*   Serialized XML.
*/
function instruction(node) {
	let nodeName = name(node.name) || "x", result = escape(node.value, subset$1, unsafe);
	return "<?" + nodeName + (result ? " " + result : "") + "?>";
}
// node_modules/xast-util-to-xml/lib/text.js
/**
* @typedef {import('xast').Text} Text
* @typedef {import('../index.js').Raw} Raw
*/
const subset = ["&", "<"];
/**
* Serialize a text.
*
* @param {Raw | Text} node
*   xast text node (or raw).
* @returns {string}
*   Serialized XML.
*/
function text(node) {
	return escape(node.value, subset);
}
// node_modules/xast-util-to-xml/lib/raw.js
/**
* @typedef {import('../index.js').Raw} Raw
* @typedef {import('./index.js').State} State
*/
/**
* Serialize a (non-standard) raw.
*
* @param {Raw} node
*   xast raw node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function raw(node, state) {
	return state.options.allowDangerousXml ? node.value : text(node);
}
// node_modules/xast-util-to-xml/lib/one.js
/**
* @typedef {import('xast').Nodes} Nodes
* @typedef {import('xast').Parents} Parents
* @typedef {import('xast').RootContent} RootContent
* @typedef {import('./index.js').State} State
*/
const own = {}.hasOwnProperty, handlers = {
	cdata,
	comment,
	doctype,
	element,
	instruction,
	raw,
	root: all,
	text
};
/**
* Serialize a node.
*
* @param {Nodes} node
*   xast node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function one(node, state) {
	let type = node && node.type;
	if (!type) throw Error("Expected node, not `" + node + "`");
	if (!own.call(handlers, type)) throw Error("Cannot compile unknown node `" + type + "`");
	let handle = handlers[type];
	return handle(node, state);
}
/**
* Serialize all children of `parent`.
*
* @param {Parents} parent
*   xast parent node.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized XML.
*/
function all(parent, state) {
	/** @type {Array<RootContent>} */
	let children = parent && parent.children || [], index = -1, results = [];
	for (; ++index < children.length;) results[index] = one(children[index], state);
	return results.join("");
}
// node_modules/xast-util-to-xml/lib/index.js
/**
* @typedef {import('xast').Literal} Literal
* @typedef {import('xast').Nodes} Nodes
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [allowDangerousXml=false]
*   Allow `raw` nodes and insert them as raw XML (default: `false`).
*
*   When `false`, `Raw` nodes are encoded.
*
*   > ⚠️ **Danger**: only set this if you completely trust the content.
* @property {boolean | null | undefined} [closeEmptyElements=false]
*   Close elements without any content with slash (`/`) on the opening tag
*   instead of an end tag: `<circle />` instead of `<circle></circle>`
*   (default: `false`).
*
*   See `tightClose` to control whether a space is used before the slash.
* @property {Quote | null | undefined} [quote='"']
*   Preferred quote to use (default: `'"'`).
* @property {boolean | null | undefined} [quoteSmart=false]
*   Use the other quote if that results in less bytes (default: `false`).
* @property {boolean | null | undefined} [tightClose=false]
*   Do not use an extra space when closing self-closing elements: `<circle/>`
*   instead of `<circle />` (default: `false`).
*
*   > 👉 **Note**: only used if `closeEmptyElements: true`.
*
* @typedef {'"' | "'"} Quote
*   XML quotes for attribute values.
*
* @typedef State
*   Info passed around about the current state.
* @property {Options} options
*   Configuration.
*/
/**
* Serialize a xast tree to XML.
*
* @param {Array<Nodes> | Nodes} tree
*   xast node(s) to serialize.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized XML.
*/
function toXml(tree, options) {
	/** @type {State} */
	let state = { options: options || {} };
	if (typeof state.options.quote == "string" && state.options.quote !== "\"" && state.options.quote !== "'") throw Error("Invalid quote `" + state.options.quote + "`, expected `'` or `\"`");
	return one(Array.isArray(tree) ? {
		type: "root",
		children: tree
	} : tree, state);
}
// node_modules/xastscript/lib/index.js
/**
* @typedef {import('xast').Element} Element
* @typedef {import('xast').Nodes} Nodes
* @typedef {import('xast').Root} Root
*/
/**
* @typedef {Element | Root} Result
*   Result from a `x` call.
*
* @typedef {boolean | number | string | null | undefined} Value
*   Attribute value
*
* @typedef {{[attribute: string]: Value}} Attributes
*   Acceptable value for element properties.
*
* @typedef {boolean | number | string | null | undefined} PrimitiveChild
*   Primitive children, either ignored (nullish), or turned into text nodes.
* @typedef {Array<Nodes | PrimitiveChild>} ArrayChild
*   List of children.
* @typedef {Nodes | PrimitiveChild | ArrayChild} Child
*   Acceptable child value.
*/
/**
* @typedef {import('./jsx-classic.js').Element} x.JSX.Element
* @typedef {import('./jsx-classic.js').IntrinsicAttributes} x.JSX.IntrinsicAttributes
* @typedef {import('./jsx-classic.js').IntrinsicElements} x.JSX.IntrinsicElements
* @typedef {import('./jsx-classic.js').ElementChildrenAttribute} x.JSX.ElementChildrenAttribute
*/
/**
* Create XML trees in xast.
*
* @param name
*   Qualified name.
*
*   Case sensitive and can contain a namespace prefix (such as `rdf:RDF`).
*   When string, an `Element` is built.
*   When nullish, a `Root` is built instead.
* @param attributes
*   Attributes of the element or first child.
* @param children
*   Children of the node.
* @returns
*   `Element` or `Root`.
*/
const x = (
/**
* @param {string | null | undefined} [name]
* @param {Attributes | Child | null | undefined} [attributes]
* @param {Array<Child>} children
* @returns {Result}
*/
function(name, attributes, ...children) {
	let index = -1, node;
	if (name == null) node = {
		type: "root",
		children: []
	}, children.unshift(attributes);
	else if (typeof name == "string") {
		if (node = {
			type: "element",
			name,
			attributes: {},
			children: []
		}, isAttributes(attributes)) {
			/** @type {string} */
			let key;
			for (key in attributes) attributes[key] === void 0 || attributes[key] === null || typeof attributes[key] == "number" && Number.isNaN(attributes[key]) || (node.attributes[key] = String(attributes[key]));
		} else children.unshift(attributes);
	} else throw TypeError("Expected element name, got `" + name + "`");
	for (; ++index < children.length;) addChild(node.children, children[index]);
	return node;
});
/**
* Add children.
*
* @param {Array<Child>} nodes
*   List of nodes.
* @param {Child} value
*   Child.
* @returns {undefined}
*   Nothing.
*/
function addChild(nodes, value) {
	let index = -1;
	if (value != null) {
		if (typeof value == "string" || typeof value == "number") nodes.push({
			type: "text",
			value: String(value)
		});
		else if (Array.isArray(value)) for (; ++index < value.length;) addChild(nodes, value[index]);
		else if (typeof value == "object" && "type" in value) value.type === "root" ? addChild(nodes, value.children) : nodes.push(value);
		else throw TypeError("Expected node, nodes, string, got `" + value + "`");
	}
}
/**
* Check if `value` is `Attributes`.
*
* @param {Attributes | Child} value
*   Value.
* @returns {value is Attributes}
*   Whether `value` is `Attributes`.
*/
function isAttributes(value) {
	return !(typeof value != "object" || !value || Array.isArray(value));
}
// packages/shared/src/publish/render/junit.ts
/** JUnit XML, which every CI system can show: one suite a contract or model, one case a check. */
function renderJunit(report) {
	let totals = totalsOf(report.subjects), suites = report.subjects.map((subject) => x("testsuite", {
		name: attribute(subject.name),
		timestamp: report.createdAt.slice(0, 19),
		...totalsOf([subject])
	}, [...subject.findings.map((finding) => testCase(report, subject, finding)), ...subject.notes.length > 0 ? [x("system-out", subject.notes.map(visibleText).join("\n"))] : []]));
	return `${toXml(x(null, [{
		type: "instruction",
		name: "xml",
		value: "version=\"1.0\" encoding=\"UTF-8\""
	}, x("testsuites", {
		name: attribute(report.action),
		...totals
	}, suites)]))}\n`;
}
function totalsOf(subjects) {
	let counts = countFindings(subjects), tests = subjects.reduce((sum, { findings }) => sum + findings.length, 0);
	return {
		tests: String(tests),
		failures: String(counts.failed),
		errors: String(counts.errors),
		skipped: String(counts.skipped + counts.inconclusive),
		time: "0"
	};
}
function testCase(report, subject, finding) {
	let place = finding.locations[0], attributes = {
		name: attribute(`${finding.rule}: ${finding.subject}`),
		classname: attribute(`${report.action}.${subject.name}`),
		time: "0",
		...place === void 0 ? {} : { file: attribute(place.path) },
		...place?.line === void 0 ? {} : { line: String(place.line) }
	};
	return x("testcase", attributes, outcome(finding));
}
function outcome(finding) {
	let message = attribute(finding.message);
	switch (finding.verdict) {
		case "fail": return [x("failure", {
			message,
			type: finding.rule
		}, explanation(finding))];
		case "error": return [x("error", {
			message,
			type: finding.rule
		}, explanation(finding))];
		case "inconclusive": return [x("skipped", { message: attribute(`${verdictWord.inconclusive}: ${finding.message}`) })];
		case "skipped": return [x("skipped", { message })];
		case "warn": return [x("system-out", `${verdictWord.warn}: ${explanation(finding)}`)];
		case "pass": return [];
	}
}
/** Lines of our own making, each of text made visible. */
function explanation({ message, hint, locations, samples }) {
	let lines = [message];
	hint !== void 0 && lines.push(hint), lines.push(...locations.slice(0, 20).map((location) => `at ${placeOf(location)}`));
	for (let group of sampleGroups(samples).slice(0, 20)) lines.push(`${group.value === void 0 ? "rows" : `value ${group.value}`}${sampleContext(group)}`);
	return lines.map(visibleText).join("\n");
}
function attribute(text) {
	return visibleText(text);
}
export { renderJunit };
