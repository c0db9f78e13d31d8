import { n as readText, r as sizeOf } from "./repository2.js";
import { t as require_dist } from "./dist.js";
import { posix } from "node:path";
// packages/cli/src/init/project-files.ts
function projectFiles(repository, folder) {
	let prefix = folder === "" ? "" : `${folder}/`, below = (paths) => paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
	return {
		folder,
		kept: below(repository.files),
		ignored: below(repository.ignored),
		text: (path) => readText(repository, posix.join(folder, path)),
		bytes: (path) => sizeOf(repository, posix.join(folder, path))
	};
}
function has(files, path) {
	return files.kept.includes(path);
}
/** Folders of tests and documents, whose files are examples and no evidence. */
function isAside(path) {
	return /(^|\/)(tests?|docs?|examples?|fixtures|\.github|\.dvc|mlruns|mlartifacts|wandb)\//i.test(path);
}
// packages/cli/src/init/shell-word.ts
var import_dist = require_dist();
/** A text as one word of a shell, in quotes where it needs them. */
function shellWord(text) {
	return /^[\w./@=+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
// packages/cli/src/init/training.ts
const scriptNames = [
	"train.py",
	"src/train.py",
	"scripts/train.py",
	"training/train.py",
	"train.sh",
	"train.mjs",
	"train.js",
	"train.R"
], modelScript = /^(?:src\/|scripts\/)?train[_-]([A-Za-z0-9][\w-]*)\.py$/;
/**
* The commands that train, the surest first: what a pipeline file says comes before a script's name. Several scripts `train_NAME.py`
* are several models; anything else that is found twice is a choice.
*/
async function findTraining(files, dvc, setup) {
	let found = [], add = (command, from, more = {}) => found.push({
		command,
		from,
		script: void 0,
		needs: void 0,
		model: void 0,
		smoke: void 0,
		...more
	});
	dvc !== void 0 && dvc.stages.length > 0 && add(`${setup.prefix}dvc repro`, `dvc.yaml, ${dvc.stages.length === 1 ? "one stage" : `${dvc.stages.length} stages`}`, {
		needs: "dvc",
		script: await scriptOf(dvc.stages.find(isTraining)?.command, files)
	}), await addProject(files, setup, add);
	let makefile = await files.text("Makefile") ?? "", recipe = /^train\s*:(?!=).*\n((?:\t.*\n?)*)/m.exec(makefile);
	recipe !== null && add("make train", "Makefile, the target `train`", { script: await scriptOf(recipe[1], files) });
	for (let path of scriptNames.filter((name) => has(files, name))) await addScript(path, void 0, files, setup, add);
	if (found.length === 0) for (let path of files.kept) {
		let model = modelScript.exec(path)?.[1];
		model !== void 0 && !isAside(path) && await addScript(path, model, files, setup, add);
	}
	let script = scriptOfPackage(await files.text("package.json"));
	return script !== void 0 && add("npm run train", "package.json, the script `train`", { script: await scriptOf(script, files) }), found;
}
/** The way to run a script that stands deeper in the folder than the usual names. */
async function trainingOf(path, model, files, setup) {
	let text = await files.text(path) ?? "";
	return {
		command: commandOf(path, text, files, setup),
		from: path,
		script: path,
		needs: void 0,
		model,
		smoke: smokeOf(text)
	};
}
/** Notebooks that seem to train; gatewright runs commands, so none of them is one. */
function findNotebooks(files) {
	let notebooks = files.kept.filter((path) => path.endsWith(".ipynb") && !isAside(path)), named = notebooks.filter((path) => /train|model|fit/i.test(posix.basename(path)));
	return named.length > 0 ? named : notebooks.slice(0, 1);
}
function isTraining({ name, command }) {
	return /train|fit/i.test(name) || /\btrain/i.test(command);
}
async function addProject(files, setup, add) {
	let text = await files.text("MLproject");
	if (text === void 0) return;
	let points = Object.entries(Object(Object(yaml(text)).entry_points)), [name, point] = points.find(([key]) => /train/i.test(key)) ?? points.find(([key]) => key === "main") ?? points[0] ?? [];
	if (name === void 0) return;
	let entry = name === "main" ? "" : ` -e ${name}`, command = Object(point).command;
	add(`${setup.prefix}mlflow run .${entry} --env-manager local`, `MLproject, the entry point \`${name}\``, {
		needs: "mlflow",
		script: await scriptOf(typeof command == "string" ? command : void 0, files)
	});
}
async function addScript(path, model, files, setup, add) {
	let { command, from, ...more } = await trainingOf(path, model, files, setup);
	add(command, from, more);
}
function commandOf(path, text, files, { prefix }) {
	switch (posix.extname(path)) {
		case ".sh": return `bash ${shellWord(path)}`;
		case ".mjs":
		case ".js": return `node ${shellWord(path)}`;
		case ".R": return `Rscript ${shellWord(path)}`;
		default: {
			let folder = posix.dirname(path);
			return folder !== "." && has(files, `${folder}/__init__.py`) && RegExp(`^\\s*(?:from|import)\\s+(?:\\.|${folder.replaceAll("/", "\\.")}\\b)`, "m").test(text) ? `${prefix}python -m ${path.replace(/\.py$/, "").replaceAll("/", ".")}` : `${prefix}python ${shellWord(path)}`;
		}
	}
}
/** An option that makes the run a small one, as the script declares it. */
function smokeOf(text) {
	let options = [...text.matchAll(/["'](--[a-z][\w-]*)["']/g)].map(([, name = ""]) => name), flag = options.find((name) => /^--(smoke|smoke-test|fast|quick|dry-run|debug)$/.test(name));
	if (flag !== void 0) return flag;
	let rows = options.find((name) => /^--(n-)?(rows|samples|limit|max-rows|max-samples|max-steps)$/.test(name));
	return rows === void 0 ? options.includes("--epochs") ? "--epochs 1" : void 0 : `${rows} 500`;
}
/** The script that a command runs, where it stands in the repository. */
async function scriptOf(command, files) {
	let words = (command ?? "").split(/\s+/), module = words[words.indexOf("-m") + 1];
	return [words.includes("-m") && module !== void 0 ? `${module.replaceAll(".", "/")}.py` : void 0, ...words].find((word) => word !== void 0 && /\.(py|mjs|js|sh)$/.test(word) && has(files, posix.normalize(word)));
}
function scriptOfPackage(text) {
	try {
		let command = Object(Object(JSON.parse(text ?? "{}")).scripts).train;
		return typeof command == "string" ? command : void 0;
	} catch {
		return;
	}
}
function yaml(text) {
	try {
		return (0, import_dist.parse)(text);
	} catch {
		return;
	}
}
// packages/cli/src/init/written-files.ts
const name = /["']([\w./-]+\.(?:joblib|pkl|pickle|onnx|pt|pth|h5|keras|cbm|ubj|safetensors|json|jsonl|csv|tsv|parquet))["']/g, writes = /dump|save|to_csv|to_json|to_parquet|to_pickle|write|export|open\([^)]*["'][wa]b?["']|writeFile/;
/** Files that the code writes under a name that stands in it. A path that is put together at run time is not seen. */
async function findWrittenFiles(files, sources) {
	let found = [];
	for (let source of sources.slice(0, 200)) {
		let text = await files.text(source) ?? "";
		for (let [index, line] of text.split("\n").entries()) if (!(line.length > 2e3 || !writes.test(line))) for (let [, path = ""] of line.matchAll(name)) isInside(path) && !found.some((other) => other.path === path) && found.push({
			path: path.replace(/^\.\//, ""),
			from: `${source}:${index + 1}`
		});
	}
	return found;
}
function isInside(path) {
	return !path.startsWith("/") && !path.split("/").includes("..");
}
// packages/cli/src/init/outputs.ts
const roles = [
	"model",
	"metrics",
	"series",
	"predictions",
	"train_ids"
], models = /\.(joblib|pkl|pickle|onnx|pt|pth|h5|keras|cbm|ubj|safetensors)$/i, tables = /\.(csv|tsv|jsonl|ndjson|parquet)$/i, documents = /\.(json|ya?ml)$/i;
/**
* Results of the training: what DVC declares, what the code writes, and what an earlier run has left. A name decides the role; what a
* file holds is looked at later, by whoever reads it.
*/
async function findOutputs(files, dvc, training) {
	let found = {
		model: [],
		metrics: [],
		series: [],
		predictions: [],
		train_ids: []
	}, there = /* @__PURE__ */ new Set([...files.kept, ...files.ignored]), add = (role, path, from) => {
		if (role === void 0 || found[role].some((other) => other.path === path)) return;
		let folder = [...there].some((file) => file.startsWith(`${path}/`));
		found[role].push({
			path,
			from,
			there: there.has(path) || folder,
			kept: files.kept.includes(path)
		});
	};
	if (training?.model !== void 0) {
		let written = await findWrittenFiles(files, training.script === void 0 ? [] : [training.script]);
		for (let { path, from } of written) add(roleOf(path), path, `${from} writes it`);
		return found;
	}
	let stages = dvc?.stages ?? [], trained = stages.filter(isTraining);
	for (let { name, metrics, plots, outs } of trained.length > 0 ? trained : stages) {
		for (let path of metrics) add("metrics", path, `dvc.yaml, metrics of the stage ${name}`);
		for (let path of plots) add(tables.test(path) ? "series" : void 0, path, `dvc.yaml, plots of the stage ${name}`);
		for (let path of outs) add(roleOf(path), path, `dvc.yaml, outs of the stage ${name}`);
	}
	for (let path of dvc?.metrics ?? []) add("metrics", path, "dvc.yaml, metrics");
	[...there].some((path) => path.startsWith("dvclive/")) && add("metrics", "dvclive", "the folder is there");
	for (let { path, from } of await findWrittenFiles(files, sourcesOf(files, training?.script))) add(roleOf(path), path, `${from} writes it`);
	for (let path of [...files.kept, ...files.ignored]) isAside(path) || path.startsWith("dvclive/") || path.split("/").length > 4 || add(roleOf(path), path, "it is there");
	return found;
}
/** The training's own script first: what it writes is surer than what another one does. */
function sourcesOf(files, script) {
	let sources = files.kept.filter((path) => /\.(py|mjs|js|ts)$/.test(path) && !isAside(path));
	return script === void 0 ? sources : [script, ...sources.filter((path) => path !== script)];
}
/** By the file's name; undefined for what is no result of a training, as far as a name can say. */
function roleOf(path) {
	let name = posix.basename(path).toLowerCase();
	if (models.test(name)) return "model";
	if (documents.test(name)) return /^(metrics?|scores?|results?|evaluation|eval)([-_.].*)?\.(json|ya?ml)$/.test(name) ? "metrics" : void 0;
	if (tables.test(name)) {
		if (/train[-_]?ids/.test(name)) return "train_ids";
		if (/^(y_)?pred(iction)?s?([-_.]|$)|[-_](pred(iction)?s?|scored)\./.test(name)) return "predictions";
		if (/^(training|history|loss|losses|learning[-_]curve|train[-_]log|training[-_](log|curve|history))([-_.].*)?\.(csv|tsv|jsonl|ndjson)$/.test(name)) return "series";
	}
}
export { findTraining as a, has as c, findNotebooks as i, isAside as l, roleOf as n, trainingOf as o, roles as r, shellWord as s, findOutputs as t, projectFiles as u };
