import { n as sha256Hex, t as digestFile } from "./digest.js";
import { n as locateEvidence, t as cannotBeRead } from "./evidence-file.js";
import { n as isMapping } from "./value-tree.js";
import { t as readJson } from "./json-values.js";
import { n as openCheckout } from "./git-checkout.js";
import { t as outputOf } from "./run-program.js";
import { lstat, readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { arch, platform, release } from "node:os";
// packages/tracking/src/environment/operating-system.ts
/** Name and version of the system, and of the image that GitHub's runners are made from (`ImageOS`, `ImageVersion`). */
async function readOperatingSystem(variables) {
	let named = platform() === "linux" ? parseOsRelease(await textOf("/etc/os-release")) : void 0, image = variables.ImageOS, imageVersion = variables.ImageVersion;
	return {
		...named ?? {
			name: platform(),
			version: release()
		},
		...image ? { image } : {},
		...imageVersion ? { image_version: imageVersion } : {}
	};
}
/** `os-release(5)`: shell assignments. Undefined when it names no system. */
function parseOsRelease(text) {
	let values = new Map((text ?? "").split("\n").flatMap((line) => {
		let match = /^([A-Z_]+)=(?:"([^"]*)"|'([^']*)'|(\S*))\s*$/.exec(line);
		return match === null ? [] : [[match[1] ?? "", match[2] ?? match[3] ?? match[4] ?? ""]];
	})), name = values.get("NAME") || values.get("ID"), version = values.get("VERSION_ID") || values.get("BUILD_ID");
	if (name) return version ? {
		name,
		version
	} : { name };
}
/** `x64`, `arm64`, as Node names them. */
function readArchitecture() {
	return arch();
}
/** A file that systems have or have not; undefined when it is not there or not for us. */
async function textOf(path) {
	return readFile(path, "utf8").catch(() => void 0);
}
// packages/tracking/src/environment/accelerator.ts
/** Traces of a device whose own tool is missing: then the machine has one, and nobody can say which. */
const devices = [
	"/dev/nvidia0",
	"/dev/nvidiactl",
	"/proc/driver/nvidia/version",
	"/dev/dxg",
	"/dev/kfd",
	"/dev/accel0",
	"/dev/accel/accel0"
];
/**
* Graphics processors by the vendor's own tool. `none` only when there is neither a tool nor a device; undefined when the tool fails or a
* device has none, because then it is not known.
* @param packages lines of `pip freeze`: wheels bring their own CUDA and cuDNN, and those are what the training runs on
*/
async function readAccelerator(run, packages = [], exists = existsSync) {
	let smi = await run("nvidia-smi", ["--query-gpu=name,memory.total,driver_version", "--format=csv,noheader,nounits"]);
	if (smi.outcome === "failed") return;
	if (smi.outcome === "answered") return withRuntime(parseNvidia(smi.output), run, packages);
	let rocm = await run("rocm-smi", [
		"--showproductname",
		"--showmeminfo",
		"vram",
		"--showdriverversion",
		"--json"
	]);
	if (rocm.outcome !== "failed") {
		if (rocm.outcome === "answered") return parseRocm(rocm.output);
		if (platform() !== "darwin" || arch() !== "arm64") return devices.some(exists) ? void 0 : "none";
	}
}
/** `NVIDIA A100-SXM4-40GB, 40960, 535.104.05`, a line a device; undefined when it says anything else. */
function parseNvidia(output) {
	let found = /* @__PURE__ */ new Map(), driver;
	for (let line of output.split(/\r?\n/).filter((text) => text.trim() !== "")) {
		let match = /^(.+), *([^,]+), *([^,]+)$/.exec(line.trim());
		if (match === null) return;
		let [, name = "", memory = "", version = ""] = match;
		if (!/^\d+\.\d+(?:\.\d+)?$/.test(version)) return;
		driver = version, countDevice(found, name, /^\d+(?: MiB)?$/.test(memory) ? Number.parseInt(memory, 10) : void 0);
	}
	return driver === void 0 ? void 0 : {
		driver,
		devices: [...found.values()]
	};
}
function countDevice(found, name, memory) {
	let key = `${name}\0${memory}`, device = found.get(key);
	device === void 0 ? found.set(key, {
		name,
		...memory === void 0 ? {} : { memory_mib: memory },
		count: 1
	}) : device.count += 1;
}
/** rocm-smi's JSON, whose keys changed their capitals between versions. */
function parseRocm(output) {
	let start = output.indexOf("{");
	if (start === -1) return;
	let tree;
	try {
		tree = readJson(output.slice(start), "rocm-smi");
	} catch {
		return;
	}
	if (!isMapping(tree)) return;
	let found = /* @__PURE__ */ new Map(), driver;
	for (let [key, card] of tree) {
		if (!isMapping(card)) continue;
		let values = new Map([...card].map(([name, value]) => [name.toLowerCase(), typeof value == "string" ? value : ""]));
		if (driver ??= values.get("driver version") || void 0, !/^card\d+$/.test(key)) continue;
		let name = values.get("card series") || values.get("card model") || "AMD GPU", bytes = Number(values.get("vram total memory (b)") || NaN);
		countDevice(found, name, Number.isFinite(bytes) ? Math.round(bytes / 1024 / 1024) : void 0);
	}
	if (found.size !== 0) return {
		...driver === void 0 ? {} : { driver },
		devices: [...found.values()]
	};
}
/**
* CUDA and cuDNN as the training uses them: of the Python wheels, else as installed on the machine. The CUDA version in nvidia-smi's
* header is the newest that the driver could run, so it is not recorded.
*/
async function withRuntime(accelerator, run, packages) {
	if (accelerator === void 0) return;
	let cuda = wheelVersion(packages, /^nvidia[-_]cuda[-_]runtime(?:[-_]cu\d+)?==(\S+)$/i) ?? await toolkitVersion(run), cudnn = wheelVersion(packages, /^nvidia[-_]cudnn(?:[-_]cu\d+)?==(\S+)$/i) ?? await installedCudnn();
	return {
		...accelerator.driver === void 0 ? {} : { driver: accelerator.driver },
		...cuda === void 0 ? {} : { cuda },
		...cudnn === void 0 ? {} : { cudnn },
		devices: accelerator.devices
	};
}
function wheelVersion(packages, pattern) {
	return packages.map((line) => pattern.exec(line)?.[1]).find((version) => version !== void 0);
}
async function toolkitVersion(run) {
	let compiler = await outputOf(run("nvcc", ["--version"])), release = /\bV(\d+\.\d+\.\d+)\b/.exec(compiler ?? "") ?? /release (\d+\.\d+)/.exec(compiler ?? "");
	return release?.[1] === void 0 ? /"cuda"\s*:\s*\{[^}]*"version"\s*:\s*"([\d.]+)"/.exec(await textOf("/usr/local/cuda/version.json") ?? "")?.[1] : release[1];
}
const cudnnHeaders = [
	"/usr/include/cudnn_version.h",
	"/usr/include/x86_64-linux-gnu/cudnn_version.h",
	"/usr/include/aarch64-linux-gnu/cudnn_version.h",
	"/usr/local/cuda/include/cudnn_version.h"
];
async function installedCudnn() {
	for (let path of cudnnHeaders) {
		let version = parseCudnnHeader(await textOf(path) ?? "");
		if (version !== void 0) return version;
	}
}
function parseCudnnHeader(text) {
	let part = (name) => RegExp(`^#define CUDNN_${name}\\s+(\\d+)`, "m").exec(text)?.[1], parts = [
		part("MAJOR"),
		part("MINOR"),
		part("PATCHLEVEL")
	];
	return parts.every((value) => value !== void 0) ? parts.join(".") : void 0;
}
// packages/tracking/src/environment/language.ts
/**
* Which language the training is written in, by its command, else by the files of the working directory; and its version, by asking the
* interpreter that the training would start. The process that asks is gatewright's own Node and says nothing about it.
*/
async function readLanguage(workingDirectory, variables, run, command) {
	for (let name of await candidates(workingDirectory, command)) {
		let found = await versionOf(name, workingDirectory, variables, run);
		if (found !== void 0) return found;
	}
}
const commands = [
	{
		name: "Python",
		pattern: /(?:^|[\s/\\"';&|])(?:python[\d.]*|pypy[\d.]*|uv|poetry|pipenv|papermill|torchrun|accelerate|deepspeed)(?:\.exe)?(?=\s|$)|\.py\b/
	},
	{
		name: "R",
		pattern: /(?:^|[\s/\\"';&|])(?:Rscript|R)(?:\.exe)?(?=\s|$)|\.R\b/
	},
	{
		name: "Julia",
		pattern: /(?:^|[\s/\\"';&|])julia(?:\.exe)?(?=\s|$)|\.jl\b/
	},
	{
		name: "Node.js",
		pattern: /(?:^|[\s/\\"';&|])(?:node|npm|npx|tsx)(?:\.exe)?(?=\s|$)|\.[cm]?[jt]s\b/
	}
], traces = [
	{
		name: "Python",
		pattern: /\.(?:py|ipynb)$|^(?:pyproject\.toml|setup\.cfg|Pipfile|requirements.*\.txt|uv\.lock|poetry\.lock|environment\.ya?ml|\.python-version)$/
	},
	{
		name: "R",
		pattern: /\.(?:R|Rmd|qmd)$|^(?:renv\.lock|DESCRIPTION)$/
	},
	{
		name: "Julia",
		pattern: /\.jl$|^(?:Julia)?(?:Manifest|Project)\.toml$/
	},
	{
		name: "Node.js",
		pattern: /^package\.json$/
	}
];
async function candidates(workingDirectory, command) {
	let named = commands.filter(({ pattern }) => pattern.test(command ?? "")).map(({ name }) => name);
	if (named.length > 0) return named;
	let files = await readdir(workingDirectory);
	return traces.filter(({ pattern }) => files.some((file) => pattern.test(file))).map(({ name }) => name);
}
function versionOf(name, workingDirectory, variables, run) {
	switch (name) {
		case "Python": return pythonVersion(workingDirectory, variables, run);
		case "R": return rVersion(workingDirectory, run);
		case "Julia": return juliaVersion(workingDirectory, run);
		case "Node.js": return nodeVersion(run);
	}
}
/** The environment that is active, then `.venv` of the project, which `uv run` and poetry use, then the PATH. */
async function pythonVersion(workingDirectory, variables, run) {
	let active = programsOfPython(variables.VIRTUAL_ENV), own = programsOfPython(join(workingDirectory, ".venv")), conda = programsOfPython(variables.CONDA_PREFIX), trusted = own.length > 0 && await cameWithTheCode(".venv", workingDirectory) ? [] : own;
	for (let program of [
		...active,
		...trusted,
		...conda,
		"python",
		"python3"
	]) {
		let answer = await outputOf(run(program, ["--version"])), match = /^(Python|PyPy) (\d+\.\d+\.\d+\S*)/m.exec(answer ?? "");
		if (match !== null) return {
			language: {
				name: "Python",
				version: match[2] ?? ""
			},
			program
		};
	}
}
function programsOfPython(folder) {
	return folder === void 0 || folder === "" ? [] : [join(folder, "bin", "python"), join(folder, "Scripts", "python.exe")].filter((path) => existsSync(path));
}
/**
* Whether git tracks something there, or does not say. Where a job only reads what a pull request brings (`pull_request_target`), a program
* in its commit must not be started; one that a step of the job has installed is no part of any commit.
*/
async function cameWithTheCode(path, workingDirectory) {
	let checkout = await openCheckout(workingDirectory);
	if (checkout === void 0) return !1;
	let listing = await checkout.run([
		"ls-files",
		"-z",
		"--",
		path
	], { directory: workingDirectory });
	return listing === void 0 || listing.length > 0;
}
async function rVersion(workingDirectory, run) {
	let answer = await outputOf(run("Rscript", ["--version"])), asked = /version (\d+\.\d+\.\d+)/.exec(answer ?? "")?.[1];
	if (asked !== void 0) return { language: {
		name: "R",
		version: asked
	} };
	let locked = /"R"\s*:\s*\{\s*"Version"\s*:\s*"(\d+\.\d+\.\d+)"/.exec(await textOf(join(workingDirectory, "renv.lock")) ?? "");
	return locked?.[1] === void 0 ? void 0 : { language: {
		name: "R",
		version: locked[1]
	} };
}
async function juliaVersion(workingDirectory, run) {
	let answer = await outputOf(run("julia", ["--version"])), asked = /^julia version (\d+\.\d+\.\S+)/m.exec(answer ?? "")?.[1];
	if (asked !== void 0) return { language: {
		name: "Julia",
		version: asked
	} };
	let locked = /^julia_version = "(\d+\.\d+\.[^"]+)"/m.exec(await textOf(join(workingDirectory, "Manifest.toml")) ?? "");
	return locked?.[1] === void 0 ? void 0 : { language: {
		name: "Julia",
		version: locked[1]
	} };
}
async function nodeVersion(run) {
	let version = /^v(\d+\.\d+\.\d+\S*)/.exec(await outputOf(run("node", ["--version"])) ?? "")?.[1];
	return version === void 0 ? void 0 : { language: {
		name: "Node.js",
		version
	} };
}
/** What pip says is installed, sorted; undefined where there is no pip, as in environments that uv makes. */
async function pipFreeze(program, run) {
	let directory = program.includes("/") || program.includes("\\") ? dirname(program) : void 0, safely = directory === void 0 ? ["-P"] : [], parameters = [
		"-m",
		"pip",
		"freeze",
		"--all",
		"--disable-pip-version-check"
	], options = {
		timeoutMs: 2e4,
		...directory === void 0 ? {} : { directory }
	};
	return (await outputOf(run(program, [...safely, ...parameters], options)) ?? (safely.length === 0 ? void 0 : await outputOf(run(program, ["-I", ...parameters], options))))?.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("-e ")).sort();
}
function digestOfFreeze(lines) {
	return `sha256:${sha256Hex(`${lines.join("\n")}\n`)}`;
}
// packages/tracking/src/environment/lock-files.ts
/** Files that fix versions, by the tool that reads them. `environment.yml` and `requirements.in` ask for versions; what is asked for counts too. */
const kinds = [
	{
		kind: "requirements",
		name: /^(?:.*[-_.])?requirements(?:[-_.].*)?\.(?:txt|in)$/
	},
	{
		kind: "constraints",
		name: /^constraints(?:[-_.].*)?\.txt$/
	},
	{
		kind: "uv",
		name: /^uv\.lock$/
	},
	{
		kind: "poetry",
		name: /^poetry\.lock$/
	},
	{
		kind: "pdm",
		name: /^pdm\.lock$/
	},
	{
		kind: "pylock",
		name: /^pylock(?:\.[^.]+)?\.toml$/
	},
	{
		kind: "pipenv",
		name: /^Pipfile\.lock$/
	},
	{
		kind: "pixi",
		name: /^pixi\.lock$/
	},
	{
		kind: "conda-lock",
		name: /^(?:.*[-.])?conda-lock\.ya?ml$|^conda-.*\.lock$/
	},
	{
		kind: "conda",
		name: /^environment(?:[-_.].*)?\.ya?ml$/
	},
	{
		kind: "renv",
		name: /^renv\.lock$/
	},
	{
		kind: "julia",
		name: /^(?:Julia)?Manifest(?:-v[\d.]+)?\.toml$/
	},
	{
		kind: "npm",
		name: /^(?:package-lock|npm-shrinkwrap)\.json$/
	},
	{
		kind: "yarn",
		name: /^yarn\.lock$/
	},
	{
		kind: "pnpm",
		name: /^pnpm-lock\.yaml$/
	},
	{
		kind: "cargo",
		name: /^Cargo\.lock$/
	}
];
/**
* Digests of the lock files in the working directory, and of `requirements/*.txt`, sorted by name. Empty when there is none.
* @throws UserError (`evidence`) for one that cannot be read or leads out of the working directory
*/
async function readLockFiles(workingDirectory) {
	let found = (await filesIn(workingDirectory, ".")).flatMap((path) => {
		let kind = kinds.find(({ name }) => name.test(path))?.kind;
		return kind === void 0 ? [] : [{
			kind,
			path
		}];
	}), below = await filesIn(workingDirectory, "requirements");
	found.push(...below.filter((path) => /\.(?:txt|in)$/.test(path)).map((path) => ({
		kind: "requirements",
		path
	})));
	let locks = [];
	for (let { kind, path } of found) {
		let located = await locateEvidence(path, { workingDirectory });
		if (located.kind === "directory") continue;
		let { digest } = await digestFile(located.absolutePath).catch((error) => {
			throw cannotBeRead(path, error);
		});
		locks.push({
			kind,
			path,
			digest
		});
	}
	return locks.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
async function filesIn(workingDirectory, folder) {
	let directory = `${workingDirectory}/${folder}`, status = await lstat(directory).catch(() => void 0);
	return status === void 0 || !status.isDirectory() ? [] : (await readdir(directory, { withFileTypes: !0 }).catch((error) => {
		throw cannotBeRead(folder, error);
	})).filter((entry) => entry.isFile() || entry.isSymbolicLink()).map(({ name }) => folder === "." ? name : `${folder}/${name}`);
}
export { readAccelerator as a, textOf as c, readLanguage as i, digestOfFreeze as n, readArchitecture as o, pipFreeze as r, readOperatingSystem as s, readLockFiles as t };
