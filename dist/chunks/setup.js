import { t as parse } from "./dist4.js";
import { t as require_dist } from "./dist.js";
import { c as has } from "./outputs.js";
// packages/cli/src/init/setup.ts
var import_dist = require_dist();
const requirementFiles = [
	"requirements.txt",
	"requirements/base.txt",
	"requirements/requirements.txt"
], condaFiles = [
	"environment.yml",
	"environment.yaml",
	"conda.yml",
	"conda.yaml"
];
async function findSetup(files) {
	let project = toml(await files.text("pyproject.toml")), requirements = requirementFiles.find((path) => has(files, path)), packages = packagesOf(requirements === void 0 ? "" : await files.text(requirements) ?? "", project), version = (await files.text(".python-version"))?.trim().split("\n")[0], found = (environment, setup, from, prefix = "") => ({
		environment,
		setup,
		from,
		prefix,
		version: environment === "node" || !/^3(\.\d+){0,2}$/.test(version ?? "") ? void 0 : version,
		file: void 0,
		packages
	});
	if (has(files, "uv.lock") && project !== void 0) return found("uv", "uv sync --locked", ["uv.lock"], "uv run ");
	if (has(files, "poetry.lock")) return found("python", "pip install poetry && poetry install", ["poetry.lock"], "poetry run ");
	let conda = condaFiles.find((path) => has(files, path));
	if (conda !== void 0) {
		let file = conda === "environment.yml" ? void 0 : conda;
		return {
			...found("conda", void 0, [conda]),
			file,
			packages: packagesOfConda(await files.text(conda))
		};
	}
	return requirements === void 0 ? isInstallable(project) ? found("python", "pip install .", ["pyproject.toml"]) : has(files, "setup.py") ? found("python", "pip install .", ["setup.py"]) : has(files, "package.json") ? has(files, "package-lock.json") ? found("node", "npm ci", ["package-lock.json"]) : found("node", "npm install", ["package.json"]) : found(files.kept.some((path) => path.endsWith(".py")) ? "python" : "none", void 0, []) : found("python", `pip install -r ${requirements}`, [requirements]);
}
/** Linter and tests that the project has set up. */
async function findChecks(files, { environment, prefix, packages }) {
	if (environment === "node") return checksOfNode(files);
	let project = toml(await files.text("pyproject.toml")), tool = Object(project).tool, setupCfg = await files.text("setup.cfg") ?? "", python = (name, command) => packages.has(name) ? `${prefix}${command}` : environment === "uv" ? `uvx ${command}` : `pip install ${name} && ${command}`, ruff = ["ruff.toml", ".ruff.toml"].find((path) => has(files, path)) ?? (Object(tool).ruff === void 0 ? void 0 : "pyproject.toml"), flake8 = has(files, ".flake8") ? ".flake8" : /^\[flake8\]/m.test(setupCfg) ? "setup.cfg" : void 0, lint = ruff === void 0 ? flake8 === void 0 ? void 0 : {
		command: python("flake8", "flake8"),
		from: flake8
	} : {
		command: python("ruff", "ruff check ."),
		from: ruff
	}, pytest = [
		"pytest.ini",
		"conftest.py",
		"tests/conftest.py"
	].find((path) => has(files, path)) ?? (Object(tool).pytest === void 0 ? void 0 : "pyproject.toml") ?? files.kept.find((path) => /^tests?\/(.*\/)?test_[^/]+\.py$/.test(path)), run = packages.has("pytest") ? `${prefix}pytest` : void 0;
	return {
		lint,
		test: pytest === void 0 ? void 0 : {
			command: run ?? (environment === "uv" ? "uv run --with pytest pytest" : `pip install pytest && ${prefix}pytest`),
			from: pytest
		}
	};
}
async function checksOfNode(files) {
	let scripts = Object(json(await files.text("package.json"))).scripts, script = (name) => {
		let command = Object(scripts)[name];
		if (!(typeof command != "string" || command.includes("no test specified"))) return {
			command: name === "test" ? "npm test" : `npm run ${name}`,
			from: "package.json"
		};
	};
	return {
		lint: script("lint"),
		test: script("test")
	};
}
/** The set-up command with DVC in it, where a command needs it and the project does not ask for it. */
function dvcPackage({ remote }) {
	let extra = {
		s3: "s3",
		gs: "gs",
		azure: "azure",
		ssh: "ssh",
		hdfs: "hdfs",
		gdrive: "gdrive",
		webdav: "webdav",
		webdavs: "webdav",
		oss: "oss"
	}[remote ?? ""];
	return extra === void 0 ? "dvc" : `"dvc[${extra}]"`;
}
function packagesOf(requirements, project) {
	let declared = Object(Object(project).project), groups = [
		declared.dependencies,
		...Object.values(Object(declared["optional-dependencies"])),
		...Object.values(Object(Object(project)["dependency-groups"]))
	], poetry = Object(Object(Object(project).tool).poetry), ofPoetry = [
		poetry.dependencies,
		poetry["dev-dependencies"],
		...Object.values(Object(poetry.group)).map((group) => Object(group).dependencies)
	], names = [requirements.split("\n"), ...groups].flatMap((group) => Array.isArray(group) ? group : []).flatMap((line) => typeof line == "string" ? /^\s*([A-Za-z0-9][\w.-]*)/.exec(line)?.[1] ?? [] : []);
	return new Set([...names, ...ofPoetry.flatMap((group) => Object.keys(Object(group)))].map((name) => name.toLowerCase()));
}
/** Its list holds names, and a mapping with the list of pip. */
function packagesOfConda(text) {
	let names = (value) => typeof value == "string" ? /^\s*(?:[\w-]+::)?([A-Za-z0-9][\w.-]*)/.exec(value)?.slice(1) ?? [] : Object.values(Object(value)).flatMap(names);
	return new Set(names(Object(yaml(text)).dependencies).map((name) => name.toLowerCase()));
}
function yaml(text) {
	try {
		return text === void 0 ? void 0 : (0, import_dist.parse)(text);
	} catch {
		return;
	}
}
/** A project that only configures tools cannot be installed. */
function isInstallable(project) {
	return Object(project).project !== void 0 || Object(project)["build-system"] !== void 0;
}
function toml(text) {
	try {
		return text === void 0 ? void 0 : parse(text);
	} catch {
		return;
	}
}
function json(text) {
	try {
		return text === void 0 ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}
export { findChecks as n, findSetup as r, dvcPackage as t };
