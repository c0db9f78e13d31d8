import { t as readOnlyEnvironment } from "./read-only.js";
import "./read-policy.js";
import { readFile, readdir, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { execFile } from "node:child_process";
// packages/cli/src/init/repository.ts
const mostFiles = 5e4, toolFolders = /* @__PURE__ */ new Set([
	".git",
	".venv",
	"venv",
	"env",
	"node_modules",
	"__pycache__",
	".ipynb_checkpoints",
	".pytest_cache",
	".ruff_cache",
	".mypy_cache",
	".tox",
	".nox",
	".eggs",
	"site-packages",
	".gatewright",
	".cache",
	".idea",
	".vscode"
]);
/** Looks at a folder. Nothing in it is executed, nothing is fetched. */
async function lookAt(directory) {
	let top = (await git(directory, "rev-parse", "--show-toplevel"))?.trim();
	if (top === void 0 || top === "") return withoutGit(directory);
	let prefix = (await git(directory, "rev-parse", "--show-prefix") ?? "").trim().replace(/\/$/, ""), list = async (...words) => (await git(directory, "ls-files", "-z", "--full-name", ...words) ?? "").split("\0").filter((path) => path !== "" && !isLeftOut(path)), [kept, ignored, origin, defaultBranch] = await Promise.all([
		list("--cached", "--others", "--exclude-standard"),
		list("--others", "--ignored", "--exclude-standard"),
		git(directory, "remote", "get-url", "origin"),
		branchOf(directory)
	]), there = await present(top, [...new Set(kept)].sort().slice(0, mostFiles));
	return {
		root: top,
		folder: prefix,
		git: !0,
		name: nameOf(origin?.trim()) ?? basename(top),
		defaultBranch,
		gitlab: gitlabOf(origin?.trim(), there),
		files: there,
		ignored: [...new Set(ignored)].sort().slice(0, mostFiles),
		cutAt: kept.length > mostFiles || ignored.length > mostFiles ? mostFiles : void 0
	};
}
/** A text of the repository; undefined when it is not there, is no text or is larger than anything that somebody writes by hand. */
async function readText(repository, path) {
	try {
		let bytes = await readFile(join(repository.root, path)), text = bytes.length > 1048576 ? void 0 : bytes.toString("utf8");
		return text?.includes("\0") ? void 0 : text;
	} catch {
		return;
	}
}
async function sizeOf(repository, path) {
	return await stat(join(repository.root, path)).then(({ size }) => size, () => 0);
}
async function withoutGit(directory) {
	let files = [], walk = async (folder) => {
		if (!(files.length >= mostFiles)) for (let entry of await readdir(folder, { withFileTypes: !0 })) {
			let path = join(folder, entry.name), shown = relative(directory, path).split(sep).join("/");
			isLeftOut(shown) || (entry.isDirectory() ? await walk(path) : entry.isFile() && files.push(shown));
		}
	};
	return await walk(directory), {
		root: directory,
		folder: "",
		git: !1,
		name: basename(directory),
		defaultBranch: {
			name: "main",
			from: void 0
		},
		gitlab: gitlabOf(void 0, files),
		files: files.sort().slice(0, mostFiles),
		ignored: [],
		cutAt: files.length > mostFiles ? mostFiles : void 0
	};
}
/** Of a tool, or of a name with a line break in it, which no contract or policy may have. */
function isLeftOut(path) {
	return /\p{Cc}/u.test(path) ? !0 : path.split("/").some((step) => toolFolders.has(step) || step.endsWith(".egg-info"));
}
async function present(root, paths) {
	let found = await Promise.all(paths.map((path) => stat(join(root, path)).then((entry) => entry.isFile(), () => !1)));
	return paths.filter((_, index) => found[index]);
}
/** What `origin` calls its default branch; else the only branch that it can be. */
async function branchOf(directory) {
	let remote = (await git(directory, "symbolic-ref", "--short", "refs/remotes/origin/HEAD"))?.trim();
	if (remote) return {
		name: remote.replace(/^origin\//, ""),
		from: "`origin` says so"
	};
	let branches = (await git(directory, "for-each-ref", "--format=%(refname:short)", "refs/heads") ?? "").split("\n").filter((name) => name !== "" && name !== "ml-ledger"), current = (await git(directory, "symbolic-ref", "--short", "HEAD"))?.trim(), [only] = branches;
	if (only !== void 0 && branches.length === 1) return {
		name: only,
		from: "it is the only branch"
	};
	let usual = ["main", "master"].filter((name) => branches.includes(name));
	return usual.length === 1 && usual[0] !== void 0 ? {
		name: usual[0],
		from: void 0
	} : {
		name: usual[0] ?? current ?? "main",
		from: void 0
	};
}
function gitlabOf(origin, files) {
	return origin !== void 0 && /^(?:[a-z]+:\/\/)?(?:[^/@\s]*@)?gitlab\./i.test(origin) ? "`origin` is on GitLab" : files.includes(".gitlab-ci.yml") ? ".gitlab-ci.yml is there" : void 0;
}
function nameOf(address) {
	let name = address?.replace(/\/+$/, "").replace(/\.git$/, "").split(/[/:]/).at(-1);
	return name === "" ? void 0 : name;
}
/** What a command of git says; undefined when it fails, as outside a repository. */
function git(directory, ...words) {
	return new Promise((resolve) => {
		let options = {
			cwd: directory,
			env: readOnlyEnvironment(),
			maxBuffer: 268435456,
			timeout: 6e4
		};
		execFile("git", words, options, (error, stdout) => resolve(error === null ? stdout : void 0));
	});
}
export { readText as n, sizeOf as r, lookAt as t };
