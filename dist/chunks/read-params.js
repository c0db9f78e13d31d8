import { r as evidenceError } from "./user-error.js";
import { i as readEvidenceText, n as locateEvidence } from "./evidence-file.js";
import { n as redactParameters } from "./redact.js";
import { t as flatten } from "./flatten.js";
import { t as readJson } from "./json-values.js";
import { r as parameterValue } from "./numbers.js";
import { n as recordValue } from "./record-text.js";
import { a as tooDeep, i as kindOf, n as isMapping, r as isNumber } from "./value-tree.js";
import { t as readYaml } from "./yaml-values.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
import { parseEnv } from "node:util";
// packages/tracking/src/values/toml-values.ts
/**
* Reads TOML 1.0. Integers keep their digits; dates become their RFC 3339 text.
* @param path as it is shown to the user
* @throws UserError (`evidence`) with line and column
*/
async function readToml(text, path) {
	let { parse, TomlDate, TomlError } = await import("./dist5.js"), treeOf = (value, depth) => {
		if (depth > 64) throw tooDeep({ path });
		return typeof value == "string" || typeof value == "boolean" ? value : typeof value == "number" || typeof value == "bigint" ? { number: String(value) } : value instanceof TomlDate ? value.toISOString() : Array.isArray(value) ? value.map((item) => treeOf(item, depth + 1)) : new Map(Object.entries(value ?? {}).map(([key, inner]) => [key, treeOf(inner, depth + 1)]));
	};
	try {
		return treeOf(parse(text, {
			integersAsBigInt: !0,
			maxDepth: 65
		}), 0);
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		let location = {
			path,
			line: error.line,
			column: error.column
		}, [what = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
		throw evidenceError(`${path}:${error.line}:${error.column}: not valid TOML: ${what}.`, {
			location,
			cause: error
		});
	}
}
// packages/tracking/src/params/dotenv-values.ts
/**
* Reads a `.env` file. Its values are texts, as the process that reads them sees them.
* @throws UserError (`evidence`) for a line that is no assignment, which the platform's own parser would leave out in silence, and
* for a name that is assigned twice
*/
function readDotenv(text, path) {
	let seen = /* @__PURE__ */ new Map();
	text.replace(/(=[ \t]*)(["'`])[\s\S]*?\2/g, (_, before, quote, offset, whole) => {
		let value = whole.slice(offset).match(/=[ \t]*(["'`])[\s\S]*?\1/)?.[0] ?? "";
		return `${before}${quote}${"\n".repeat(value.split("\n").length - 1)}${quote}`;
	}).split(/\r?\n/).forEach((content, index) => {
		let line = index + 1;
		if (/^\s*(#.*)?$/.test(content) || /^["'`]\s*(#.*)?$/.test(content)) return;
		let name = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*=/.exec(content)?.[1];
		if (name === void 0) throw evidenceError(`${path}:${line}: this line is no assignment; expected NAME=value, a comment or nothing.`, { location: {
			path,
			line
		} });
		let first = seen.get(name);
		if (first !== void 0) throw evidenceError(`${path}:${line}: ${name} is assigned a second time; the first is in line ${first}.`, {
			location: {
				path,
				line
			},
			hint: "Keep one of the two."
		});
		seen.set(name, line);
	});
	let values = parseEnv(text);
	return new Map(Object.entries(values).map(([name, value]) => [name, value ?? ""]));
}
// packages/tracking/src/params/parameter-files.ts
/** In this order, the first that is there counts. */
const layouts = [
	[".hydra/config.yaml", ".hydra/overrides.yaml"],
	["params.yaml"],
	["hparams.yaml"]
];
/** The parameter files of a run's folder: what Hydra, DVCLive or Lightning writes there. */
function fileOfDirectory({ path, absolutePath }) {
	let known = path === ".hydra" || path.endsWith("/.hydra") ? [["config.yaml", "overrides.yaml"]] : layouts;
	for (let [main = "", ...beside] of known) if (existsSync(join(absolutePath, main))) return [main, ...beside.filter((name) => existsSync(join(absolutePath, name)))].map((name) => ({
		path: path === "." ? name : `${path}/${name}`,
		prefix: void 0
	}));
	throw evidenceError(`The directory ${path} holds no parameter file.`, {
		location: { path },
		hint: `Looked for ${known.map(([main]) => main).join(", ")}: name the file itself.`
	});
}
/** The list of what was given to Hydra on the command line. Its values stand in the composed configuration. */
function isHydraOverrides(path) {
	return /(^|\/)\.hydra\/overrides\.yaml$/.test(path);
}
// packages/tracking/src/params/read-params.ts
const maxValues = 1e4;
/**
* Parameters of a run from YAML, JSON, TOML and `.env` files, a `.hydra` folder (or the folder that holds one), or a DVCLive folder
* with its `params.yaml`. Flat, typed, without secrets; `${…}` of Hydra stays as it is written (see `interpolation.ts`).
* @throws UserError (`evidence`) for a file that cannot be read, for more than 10,000 values, and for two files that give one name
* different values
*/
async function readParams(paths, context) {
	let values = /* @__PURE__ */ new Map(), sources = [];
	for (let file of await filesOf(paths, context)) {
		let { text, source } = await readEvidenceText(file.path, context, { maxBytes: 1048576 });
		sources.push(source);
		let tree = await treeOf(text, source.path);
		refuseOtherThanMapping(tree, source.path);
		for (let [inner, leaf] of flatten(tree, source.path, maxValues)) {
			let name = file.prefix === void 0 ? inner : `${file.prefix}.${inner}`;
			if (name.length > 500) throw longName(name, source.path);
			let value = scalarOf(leaf), earlier = values.get(name);
			if (earlier !== void 0 && earlier.value !== value) throw conflict(name, earlier, {
				value,
				path: source.path
			}, context);
			earlier === void 0 && values.set(name, {
				value,
				path: source.path
			});
		}
		if (values.size > maxValues) throw evidenceError(`The parameter files hold ${values.size} values; at most ${maxValues} are recorded.`, {
			location: { path: source.path },
			hint: "Name the files that a person edits."
		});
	}
	let flat = Object.fromEntries([...values].map(([name, { value }]) => [name, value]));
	return {
		...redactParameters(flat, context.secrets),
		sources
	};
}
async function filesOf(paths, context) {
	let files = /* @__PURE__ */ new Map();
	for (let path of paths) {
		let located = await locateEvidence(path, context), found = located.kind === "directory" ? await fileOfDirectory(located) : [{
			path: located.path,
			prefix: void 0
		}];
		for (let file of found) files.set(file.path, file);
	}
	return [...files.values()].map((file) => isHydraOverrides(file.path) ? {
		...file,
		prefix: "hydra.overrides"
	} : file);
}
/** By the name's extension; a file without one that is known is YAML, of which JSON is a part. */
async function treeOf(text, path) {
	let name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	return /^\.env(\.|$)|\.env$/.test(name) ? readDotenv(text, path) : name.endsWith(".toml") ? readToml(text, path) : name.endsWith(".json") || !/\.ya?ml$/.test(name) && /^\s*\{\s*"/.test(text) ? readJson(text, path) : readYaml(text, path, "parameter file");
}
function refuseOtherThanMapping(tree, path) {
	if (isMapping(tree) && tree.size > 0 || isHydraOverrides(path) && Array.isArray(tree)) return;
	let found = isMapping(tree) ? "an empty mapping" : kindOf(tree);
	throw evidenceError(`${path} holds ${found}; expected parameters, a mapping of names to values.`, {
		location: { path },
		hint: "Parameters are read from YAML, JSON, TOML, .env, `.hydra` folders and `params.yaml` of DVC."
	});
}
function longName(name, path) {
	return evidenceError(`${path} has a parameter whose name has ${name.length} characters (${name.slice(0, 60)}…); at most 500 are recorded.`, {
		location: { path },
		hint: "Write the values flat, or leave this file out."
	});
}
function scalarOf(leaf) {
	return isNumber(leaf) ? parameterValue(leaf.number) : typeof leaf == "string" ? recordValue(leaf) : leaf;
}
function conflict(name, first, second, { secrets }) {
	let shown = (value) => {
		let text = JSON.stringify(redactParameters({ [name]: value }, secrets).values[name] ?? null);
		return text.length > 80 ? `${text.slice(0, 80)}…` : text;
	};
	return evidenceError(`The parameter ${name} is ${shown(first.value)} in ${first.path} and ${shown(second.value)} in ${second.path}.`, {
		location: { path: second.path },
		hint: "Keep it in one file, or name only the file that the training reads."
	});
}
export { readParams };
