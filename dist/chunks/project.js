import { t as parse$2 } from "./dist4.js";
import { t as require_dist } from "./dist.js";
import { a as findTraining, c as has, i as findNotebooks, l as isAside, n as roleOf, o as trainingOf, t as findOutputs, u as projectFiles } from "./outputs.js";
import { n as findChecks, r as findSetup } from "./setup.js";
import { posix } from "node:path";
// packages/cli/src/init/data-tables.ts
var import_dist = require_dist();
const tableFile = /\.(csv|tsv|jsonl|ndjson|parquet)$/i;
/**
* The tables that a training reads: what git or DVC keeps and no stage or script writes. Files that differ in their numbers only are
* one table.
*/
function findTables(files, dvc, made) {
	let results = /* @__PURE__ */ new Set([...made, ...(dvc?.stages ?? []).flatMap(({ outs, metrics, plots }) => [
		...outs,
		...metrics,
		...plots
	])]), isData = (path) => tableFile.test(path) && !isAside(path) && !results.has(path) && roleOf(path) === void 0 && !path.startsWith("dvclive/"), tracked = /* @__PURE__ */ new Map();
	for (let path of files.kept.filter(isData)) tracked.set(path, !1);
	let here = /* @__PURE__ */ new Set([...files.kept, ...files.ignored]), absent = [];
	for (let { file, path } of dvc?.pointers ?? []) {
		let inside = [...here].filter((other) => other === path || other.startsWith(`${path}/`)).filter(isData);
		for (let found of inside) tracked.set(found, !0);
		inside.length === 0 && (tableFile.test(path) || posix.extname(path) === "") && absent.push({
			name: slug(path),
			path,
			files: [],
			role: roleOfName(path),
			dvc: !0,
			absent: {
				why: `${file} stands for it and it is not here`,
				mend: "run `dvc pull`"
			}
		});
	}
	let fetched = grouped(new Map(files.ignored.filter((path) => isData(path) && !/(^|\/)\./.test(path) && !tracked.has(path)).map((path) => [path, !1]))).map((table) => ({
		...table,
		absent: {
			why: "git ignores it, so no runner has it",
			mend: "keep it with git, Git LFS or DVC, or fetch it in `data-setup` and `setup` of the workflow"
		}
	}));
	return [...unlike([
		...grouped(tracked),
		...absent,
		...fetched
	])].slice(0, 20);
}
function grouped(paths) {
	let groups = /* @__PURE__ */ new Map();
	for (let path of paths.keys()) {
		let pattern = patternOf(path);
		groups.set(pattern, [...groups.get(pattern) ?? [], path]);
	}
	return [...groups].flatMap(([pattern, files]) => (files.length === 1 || !isOnly(pattern, files, [...paths.keys()]) ? files.map((path) => [path, [path]]) : [[pattern, files]]).map(([path, members]) => ({
		name: slug(path),
		path,
		files: [...members],
		role: roleOfName(path),
		dvc: members.some((member) => paths.get(member) === !0),
		absent: void 0
	})));
}
/** `data/strikes-1990.csv` is one of `data/strikes-*.csv`. A name that is nothing but a number stays as it is. */
function patternOf(path) {
	let name = posix.basename(path), [, stem = "", ending = ""] = /^(.*?)(\.[^.]+)$/.exec(name) ?? [], pattern = stem.replaceAll(/\d+(?:[-_.]\d+)*/g, "*");
	return pattern === stem || !/\p{L}/u.test(pattern) ? path : posix.join(posix.dirname(path), pattern + ending);
}
/** Whether the glob means these files and no other that is there. */
function isOnly(pattern, files, all) {
	let parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&")), meant = RegExp(`^${parts.join("[^/]*")}$`);
	return all.every((path) => files.includes(path) || !meant.test(path));
}
function roleOfName(path) {
	let words = posix.basename(path).toLowerCase().split(/[^a-z]+/);
	return words.some((word) => word === "test" || word === "holdout") ? "test" : words.some((word) => [
		"valid",
		"validation",
		"val",
		"dev"
	].includes(word)) ? "validation" : words.some((word) => word === "train" || word === "training") ? "train" : void 0;
}
function slug(path) {
	let name = posix.basename(path).replace(/\.[^.]+$/, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
	return name === "" ? "data" : name;
}
/** Two tables never share a contract's name. */
function* unlike(tables) {
	let taken = /* @__PURE__ */ new Set();
	for (let table of tables) {
		let folder = posix.basename(posix.dirname(table.path)).toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"), name = taken.has(table.name) && folder !== "" && folder !== "-" ? `${folder}-${table.name}` : table.name;
		for (let number = 2; taken.has(name); number += 1) name = `${table.name}-${number}`;
		taken.add(name), yield {
			...table,
			name
		};
	}
}
// packages/cli/src/init/dvc.ts
/** Undefined where DVC is not used. What cannot be read is left out: DVC itself says better what is wrong with it. */
async function findDvc(files) {
	let pointerFiles = files.kept.filter((path) => path.endsWith(".dvc")), pipelineText = files.kept.includes("dvc.yaml") ? await files.text("dvc.yaml") : void 0, config = await files.text(".dvc/config");
	if (pointerFiles.length === 0 && pipelineText === void 0 && config === void 0) return;
	let pointers = [];
	for (let file of pointerFiles) for (let out of list(tree(await files.text(file)), "outs")) {
		let path = text(out, "path");
		path !== void 0 && pointers.push({
			file,
			path: posix.join(posix.dirname(file), path)
		});
	}
	let pipeline = tree(pipelineText);
	return {
		pointers,
		stages: Object.entries(Object(Object(pipeline).stages)).flatMap(([name, stage]) => stageOf(name, stage)),
		metrics: paths(list(pipeline, "metrics")),
		params: paths(list(pipeline, "params")),
		remote: remoteOf(config)
	};
}
function stageOf(name, stage) {
	let command = Object(stage).cmd, words = Array.isArray(command) ? command.join(" && ") : command;
	if (typeof words != "string") return [];
	let folder = text(stage, "wdir") ?? ".", below = (key) => paths(list(stage, key)).map((path) => posix.join(folder, path)), params = list(stage, "params").flatMap((param) => typeof param == "string" ? "params.yaml" : Object.keys(Object(param)));
	return [{
		name,
		command: words,
		deps: below("deps"),
		outs: below("outs"),
		metrics: below("metrics"),
		plots: below("plots"),
		params: [...new Set(params)]
	}];
}
/** Entries are paths, or mappings from a path to its options. */
function paths(entries) {
	return entries.flatMap((entry) => typeof entry == "string" ? entry : Object.keys(Object(entry))).filter((path) => !path.includes("${"));
}
function remoteOf(config) {
	if (config === void 0) return;
	let chosen = /^\s*remote\s*=\s*(\S+)/m.exec(config)?.[1], sections = [...config.matchAll(/\['?remote "([^"]+)"'?\]([^[]*)/g)], section = sections.find(([, name]) => name === chosen) ?? sections[0], url = /^\s*url\s*=\s*(\S+)/m.exec(section?.[2] ?? "")?.[1];
	if (url !== void 0) return /^([a-z][a-z0-9+]*):\/\//.exec(url)?.[1] ?? "local";
}
function tree(source) {
	if (source !== void 0) try {
		return (0, import_dist.parse)(source);
	} catch {
		return;
	}
}
function list(value, key) {
	let found = Object(value)[key];
	return Array.isArray(found) ? found : [];
}
function text(value, key) {
	let found = Object(value)[key];
	return typeof found == "string" ? found : void 0;
}
// packages/cli/src/init/project.ts
const trainScript = /(^|\/)train\.py$/, projectFile = /^(requirements\.txt|pyproject\.toml|environment\.ya?ml|package\.json|dvc\.yaml|MLproject)$/;
/** The working directories of a repository: the folder itself, or those below it that have a model each. */
async function findProjects(repository, variables) {
	let projects = await findFolders(repository);
	if (variables.MLFLOW_TRACKING_URI) for (let { mlflow } of projects) mlflow.push("MLFLOW_TRACKING_URI is set here");
	return projects;
}
async function findFolders(repository) {
	let base = projectFiles(repository, repository.folder), name = repository.folder === "" ? repository.name : posix.basename(repository.folder), setup = await findSetup(base);
	if ((await findTraining(base, await findDvc(base), setup)).length > 0) return [await projectAt(base, name)];
	let folders = foldersWithModels(base), own = folders.filter((folder) => isProject(projectFiles(repository, posix.join(repository.folder, folder))));
	if (folders.length > 0 && own.length === folders.length) return await Promise.all(folders.map((folder) => projectAt(projectFiles(repository, posix.join(repository.folder, folder)), nameIn(folder, folders))));
	let scripts = base.kept.filter((path) => trainScript.test(path) && !isAside(path) && path.split("/").length <= 4);
	return [await projectAt(base, name, await Promise.all(scripts.map((path) => {
		let model = scripts.length === 1 ? void 0 : nameIn(folderOf(path), folders);
		return trainingOf(path, model, base, setup);
	})))];
}
/** Folders below the root in which something trains; `src/train.py` belongs to the folder around it. */
function foldersWithModels(base) {
	let found = base.kept.filter((path) => {
		let name = posix.basename(path);
		return !isAside(path) && path.split("/").length <= 5 && (trainScript.test(path) || name === "dvc.yaml" || name === "MLproject");
	});
	return [...new Set(found.map(folderOf))].filter((folder) => folder !== ".").sort();
}
function folderOf(path) {
	let folder = posix.dirname(path);
	return /^(src|scripts|training)$/.test(posix.basename(folder)) ? posix.dirname(folder) : folder;
}
/** A folder that has its own packages or its own data is worked in by itself. */
function isProject(files) {
	return files.kept.some((path) => projectFile.test(path)) || findTables(files, void 0, []).length > 0;
}
function nameIn(folder, folders) {
	let name = posix.basename(folder);
	return folders.filter((other) => posix.basename(other).toLowerCase() === name.toLowerCase()).length > 1 ? folder.replaceAll("/", "-") : name;
}
async function projectAt(files, name, deeper = []) {
	let [dvc, setup] = await Promise.all([findDvc(files), findSetup(files)]), training = [...await findTraining(files, dvc, setup), ...deeper], named = await declaredName(files) ?? name, several = training.filter(({ model }) => model !== void 0), groups = several.length > 1 ? several.map((one) => ({
		name: one.model ?? named,
		training: [one]
	})) : [{
		name: named,
		training: training.map((one) => ({
			...one,
			model: void 0
		}))
	}], models = await Promise.all(groups.map(async (group) => ({
		name: asName(group.name),
		training: group.training,
		outputs: await findOutputs(files, dvc, group.training[0]),
		params: await findParams(files, dvc, group.training[0])
	}))), made = models.flatMap(({ outputs }) => Object.values(outputs).flatMap((found) => found.map(({ path }) => path)));
	return {
		files,
		folder: files.folder,
		dvc,
		setup,
		...await findChecks(files, setup),
		tables: findTables(files, dvc, made),
		contracts: await findContracts(files),
		models,
		notebooks: training.length === 0 ? findNotebooks(files) : [],
		mlflow: await findMlflow(files, training),
		lfs: /filter=lfs/.test(await files.text(".gitattributes") ?? "")
	};
}
/** A name that ledger, registry and file systems take. */
function asName(text) {
	let name = text.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[._-]+/, "").slice(0, 100);
	return name === "" ? "model" : name;
}
async function declaredName(files) {
	let ofMlflow = read(import_dist.parse, await files.text("MLproject")).name;
	if (typeof ofMlflow == "string") return ofMlflow;
	let ofPython = Object(read(parse$2, await files.text("pyproject.toml")).project).name;
	if (typeof ofPython == "string") return ofPython;
	let ofNode = read(JSON.parse, await files.text("package.json")).name;
	return typeof ofNode == "string" ? ofNode.replace(/^@[^/]+\//, "") : void 0;
}
async function findParams(files, dvc, training) {
	let usual = files.kept.filter((path) => /^(?:(?:config|configs|conf)\/)?(?:params|hparams|hyperparameters)\.(?:ya?ml|json|toml)$/.test(path)), declared = [...dvc?.params ?? [], ...(dvc?.stages ?? []).flatMap(({ params }) => params)], text = training?.script === void 0 ? "" : await files.text(training.script) ?? "", configurations = files.kept.filter((path) => /^(?:(?:config|configs|conf)\/)?[\w-]+\.(?:ya?ml|toml)$/.test(path) && /conf/.test(path) && text.includes(posix.basename(path))), found = [
		...declared.filter((path) => has(files, path)),
		...usual,
		...configurations
	];
	return [...new Set(found)];
}
/** YAML files that say `contract: 1`. */
async function findContracts(files) {
	let candidates = files.kept.filter((path) => /^(?:data[-_]?)?contracts?\/[^/]+\.ya?ml$/i.test(path)), texts = await Promise.all(candidates.map((path) => files.text(path)));
	return candidates.filter((_, index) => /^contract:\s*1\s*(#.*)?$/m.test(texts[index] ?? ""));
}
async function findMlflow(files, training) {
	let found = [];
	has(files, "MLproject") && found.push("MLproject"), [...files.kept, ...files.ignored].some((path) => path.startsWith("mlruns/")) && found.push("the folder mlruns");
	for (let script of new Set(training.flatMap(({ script }) => script ?? []))) /^\s*(import mlflow|from mlflow)/m.test(await files.text(script) ?? "") && found.push(`${script} imports mlflow`);
	return found;
}
function read(parser, text) {
	try {
		return text === void 0 ? {} : Object(parser(text));
	} catch {
		return {};
	}
}
export { findProjects as n, asName as t };
