import { n as configurationError, r as evidenceError } from "./user-error.js";
import { n as withoutSecrets, t as withoutCredentials } from "./remote-address.js";
import { t as environment } from "./environment.js";
import { i as userEnvironment, n as oldestGit, r as runGit, t as gitEnvironment } from "./git-process2.js";
import { t as systemErrorCode } from "./system-error.js";
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { tmpdir } from "node:os";
/**
* @throws UserError (`evidence`) when `directory` is in no repository, or git is missing, too old or distrusts the folder
*/
async function openCheckout(directory, signal) {
	let trusted = isInWorkspace(directory) ? ["-c", "safe.directory=*"] : [], shape = hasGitEntryAbove(directory) ? ["-c", "safe.bareRepository=explicit"] : [], run = (environment, ...parameters) => runGit({
		parameters,
		workingDirectory: directory,
		environment,
		timeoutMs: 3e4,
		signal
	}), user = userEnvironment(), machine = Object.fromEntries(Object.entries(user).filter(([name]) => !/^GIT_CONFIG_(COUNT|KEY_|VALUE_|PARAMETERS)/.test(name))), listing = [
		"config",
		"--list",
		"-z",
		"--includes"
	], [version, found, own, everywhere] = await Promise.all([
		run(user, "version"),
		run(user, ...trusted, ...shape, "rev-parse", "--path-format=absolute", "--git-common-dir", "--show-object-format", "--show-cdup"),
		run(user, ...trusted, ...shape, ...listing),
		run(machine, `--git-dir=${join(directory, ".no-repository")}`, ...listing)
	]);
	if (refuseOldGit(version.output.toString("utf8")), !found.ok) throw noRepository(directory, found.errors);
	let [commonDirectory = "", objectFormat = "", up = ""] = found.output.toString("utf8").split("\n");
	if (!own.ok) throw evidenceError(`The git configuration of ${directory} cannot be read.`, { hint: "Run `git config --list` there and mend the line that it names." });
	return {
		commonDirectory,
		top: resolve(directory, up),
		objectFormat,
		settings: beyond(settingsOf(own.output), settingsOf(everywhere.output))
	};
}
/** On a runner the workspace is the job's own, also in a container that runs as another user than the one who checked it out. */
function isInWorkspace(directory) {
	let workspace = process.env[environment.workspace];
	if (workspace === void 0 || workspace === "") return !1;
	let path = relative(workspace, directory);
	return !isAbsolute(path) && path !== ".." && !/^\.\.[/\\]/.test(path);
}
function hasGitEntryAbove(directory) {
	for (let folder = directory;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return !0;
		if (folder === dirname(folder)) return !1;
	}
}
function refuseOldGit(output) {
	let [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(output) ?? [];
	if (!(Number(major) > oldestGit.major || Number(major) === oldestGit.major && Number(minor) >= oldestGit.minor)) throw evidenceError(`The ledger needs git ${oldestGit.major}.${oldestGit.minor} or newer; this is ${output.trim() || "another program"}.`, { hint: "Install a newer git, or put it first on the PATH." });
}
function noRepository(directory, errors) {
	return /dubious ownership/.test(errors) ? evidenceError(`Git does not trust ${directory}, because it belongs to another user.`, { hint: `When it is yours: git config --global --add safe.directory ${directory}` }) : evidenceError(`${directory} is in no git repository, and the ledger is a branch of one.`, { hint: "Run inside a checkout, or make one with `git init`." });
}
/** `key LF value NUL`; a key without a value means true. */
function settingsOf(listing) {
	return listing.toString("utf8").split("\0").filter((entry) => entry !== "").map((entry) => {
		let end = entry.indexOf("\n");
		return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
	});
}
/**
* Those that the other repository does not see by itself. A setting that both have is not repeated: an `http.extraheader` given
* twice is sent twice, and GitHub answers that with 400.
*/
function beyond(own, everywhere) {
	let counts = /* @__PURE__ */ new Map();
	for (let setting of everywhere) {
		let name = setting.join("\n");
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return own.filter((setting) => {
		let name = setting.join("\n"), count = counts.get(name) ?? 0;
		return counts.set(name, count - 1), count <= 0;
	});
}
/** The name under which git commands here know the remote; its address is not on their command line, since it can hold a password. */
const remoteName = "gatewright-ledger", copiedSetting = /^(http\.|credential\.|url\.|core\.(sshcommand|askpass|gitproxy)$|ssh\.variant$)/, copiedOfRemote = [
	"proxy",
	"proxyauthmethod",
	"uploadpack",
	"receivepack"
];
/**
* The remote by its name in the checkout's configuration, or by its address. It is read where it is written: of a remote with an
* own address for pushing only that counts.
* @throws UserError when there is no such remote
*/
function addressOf(checkout, remote, token) {
	let { settings } = checkout, first = (key) => settings.find(([name]) => name === `remote.${remote}.${key}`)?.[1], configured = first("pushurl") ?? first("url"), url = configured ?? addressGiven(remote), copied = settings.filter(([key]) => copiedSetting.test(key)), ofRemote = copiedOfRemote.flatMap((key) => {
		let value = first(key);
		return value === void 0 ? [] : [[`remote.${remoteName}.${key}`, value]];
	});
	return {
		name: configured === void 0 ? withoutCredentials(url) : remote,
		settings: [
			...copied,
			...tokenSettings(token),
			...ofRemote,
			[`remote.${remoteName}.url`, url]
		]
	};
}
/** Replaces the header that actions/checkout may have left for the same server. */
function tokenSettings(token) {
	if (token === void 0) return [];
	let key = `http.${token.serverUrl.replace(/\/+$/, "")}/.extraheader`, credentials = Buffer.from(`x-access-token:${token.value}`).toString("base64");
	return [[key, ""], [key, `AUTHORIZATION: basic ${credentials}`]];
}
function addressGiven(remote) {
	if (/^[A-Za-z0-9+.-]+::/.test(remote)) throw configurationError(`The remote ${remote.slice(0, 60)} names a program to run, which is not allowed here.`, { hint: "Use an address that begins with https://, ssh://, git:// or file://, or the name of a remote." });
	if (/[:/\\]/.test(remote)) return remote;
	throw evidenceError(`This repository has no remote named ${remote}.`, { hint: "`git remote -v` lists the remotes; --remote names another one or an address, --local keeps the ledger on the local branch." });
}
// packages/shared/src/ledger/git-failure.ts
const diskWords = /No space left on device|Disk quota exceeded|File too large|SIGXFSZ|signal 25|disk full/i, retryLater = "then run it again: a record that was written already is not written twice.", unreachable = {
	words: /Could not resolve|Failed to connect|Connection (refused|reset|timed out)|timed out|Operation too slow|SSL|certificate|unable to access|early EOF|hung up unexpectedly|Could not read from remote repository/i,
	sentence: (name) => `The git server of ${name} cannot be reached.`,
	hint: `Check the remote's address and the network with \`git ls-remote\` in the same place, ${retryLater}`
}, brokenOff = {
	sentence: (name) => `The server of ${name} can be read, but did not take what was written to it.`,
	hint: `Ask the server's administrator whether its repository is read-only, its disk full or pushing switched off, ${retryLater}`
}, causes = [
	{
		words: RegExp(`^remote:.*(${diskWords.source})|unpacker error|remote unpack failed`, "im"),
		sentence: (name) => `The server cannot store what is written to ${name}: its disk is full or its repository is damaged.`,
		hint: `Ask the server's administrator for space, ${retryLater}`
	},
	{
		words: diskWords,
		sentence: (name) => `This machine's disk is full, so ${name} cannot be worked on.`,
		hint: `Free some space on the disk that holds the checkout, ${retryLater}`
	},
	{
		words: /read-?only|insufficient permission for adding an object|unable to (create|write).*permission denied|cannot lock ref.*permission denied|archived/i,
		sentence: (name) => `The repository that holds ${name} is read-only.`,
		hint: "Name a remote that can be written with --remote, or make the repository writable (an archived one is not)."
	},
	{
		words: /GH006|GH013|protected (branch|ref)|hook declined|branch is protected|prohibited by Gerrit|repository rule violations/i,
		sentence: (name) => `The server refuses to write to ${name}: a rule for protected branches or a hook of the server declined it.`,
		hint: "Let the workflow's identity push to the ledger branch in the server's branch rules; force pushes and deletion should stay forbidden."
	},
	{
		words: /\b403\b|Write access to repository not granted|Permission to .* denied|not allowed to (push|upload)|access denied or repository not exported|service not enabled|You are not allowed/i,
		sentence: (name) => `The server answers, but gives no permission for ${name}.`,
		hint: "The job that writes the ledger needs `permissions: contents: write`; outside GitHub a token or key with write access to the repository."
	},
	{
		words: /Authentication failed|could not read (Username|Password)|terminal prompts disabled|\b401\b|Permission denied \(|Host key verification failed|Invalid username or|publickey/i,
		sentence: (name) => `The server does not accept the credentials for ${name}.`,
		hint: "Check the token, the key or the credential helper with `git ls-remote` in the same place; prompts are switched off here."
	},
	unreachable
], passingWords = /returned error: (429|5\d\d)|HTTP (429|5\d\d)|Connection (reset|timed out)|Operation too slow/i, missingRepository = {
	words: /does not appear to be a git repository|repository .*not found|not found: did you run|\b404\b|No such file or directory/i,
	sentence: (name) => `There is no repository, or none that these credentials may see, at the address of ${name}.`,
	hint: "Check the remote's address with `git remote -v` and that the token or key may read it."
};
/** The failure in a person's words, with git's own most telling line. */
function gitFailure({ name, work, errors, answering = !1 }) {
	let found = [missingRepository, ...causes].find(({ words }) => words.test(errors)), cause = answering && (found === unreachable || found === void 0) ? brokenOff : found, line = tellingLine(errors), sentence = cause?.sentence(name) ?? `Git could not ${work === "read" ? "read" : "write to"} ${name}.`;
	return evidenceError(line === void 0 ? sentence : `${sentence} Git says: ${line}`, {
		hint: cause?.hint ?? `Run the same with \`git fetch\` or \`git push\` to see more, ${retryLater}`,
		retryAfterMs: passingWords.test(errors) ? 0 : void 0
	});
}
/** What the server said goes before what git made of it; addresses lose their passwords, and control characters go. */
function tellingLine(errors) {
	let lines = errors.split(/[\r\n]+/).map((line) => withoutSecrets(line).replaceAll(/\p{Cc}+/gu, " ").trim()).filter((line) => line !== ""), preferred = lines.find((line) => /^remote: (error|fatal|GH\d)/.test(line)) ?? lines.find((line) => /^remote: .*\S/.test(line)) ?? lines.find((line) => /^(fatal|error):/.test(line) && !/failed to push some refs/.test(line)) ?? lines.find((line) => /denied|refused|rejected/i.test(line)) ?? lines.at(-1);
	return preferred === void 0 ? void 0 : `${preferred.slice(0, 300).replace(/[.:]+$/, "")}.`;
}
// packages/shared/src/ledger/git-objects.ts
function isFailure(result) {
	return typeof result == "object" && !!result && "failed" in result && typeof result.failed == "string";
}
/** The files at or below `paths`, all files for none. */
async function listFiles(run, commit, paths) {
	let { ok, output, errors } = await run([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit,
		"--",
		...paths.length > 200 ? [] : paths
	]);
	if (!ok) return { failed: errors };
	let listing = /* @__PURE__ */ new Map();
	for (let line of output.toString("utf8").split("\0")) {
		let [, type, id = "", path = ""] = /^\d{6} (blob|commit) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
		type !== void 0 && listing.set(path, type === "blob" ? id : "");
	}
	return listing;
}
/** Names of the root's entries; folders end in `/`. */
async function rootEntries(run, commit) {
	let { ok, output, errors } = await run([
		"ls-tree",
		"-z",
		"--full-tree",
		commit
	]);
	return ok ? output.toString("utf8").split("\0").filter((line) => line !== "").map((line) => line.slice(line.indexOf("	") + 1) + (/^040000 tree /.test(line) ? "/" : "")) : { failed: errors };
}
/** Every object that is in the store itself, without asking a remote for more. */
async function presentObjects(run) {
	let { ok, output, errors } = await run([
		"cat-file",
		"--batch-all-objects",
		"--batch-check=%(objectname)",
		"--unordered"
	]);
	return ok ? new Set(output.toString("latin1").split("\n")) : { failed: errors };
}
/** Texts by object id, by one process. */
async function readBlobs(run, ids) {
	let texts = /* @__PURE__ */ new Map();
	if (ids.length === 0) return texts;
	let { ok, output, errors } = await run([
		"cat-file",
		"--batch",
		"--buffer"
	], { input: `${ids.join("\n")}\n` });
	if (!ok) return { failed: errors };
	let offset = 0;
	for (let id of ids) {
		let end = output.indexOf("\n", offset), header = output.subarray(offset, Math.max(end, offset)).toString("latin1"), [, found, size] = /^([0-9a-f]+) blob (\d+)$/.exec(header) ?? [];
		if (found !== id || size === void 0) return { failed: header === "" ? errors : header };
		texts.set(id, output.subarray(end + 1, end + 1 + Number(size)).toString("utf8")), offset = end + 1 + Number(size) + 1;
	}
	return texts;
}
/** Where a new commit is noted in the session's repository, so that later fetches can say that it is there. */
const writtenRef = "refs/gatewright/written";
/**
* Blobs, trees and the commit by one process, without an index: only the trees on the way to the files are read, so it
* works where the blobs of the parent are missing. Nothing points to them until the branch is moved.
*/
async function writeCommit(run, change) {
	let { ok, output, errors } = await run([
		"fast-import",
		"--quiet",
		"--done",
		"--force",
		"--date-format=raw"
	], { input: importStream(change) }), commit = output.toString("latin1").trim();
	return ok && /^[0-9a-f]{40,64}$/.test(commit) ? { commit } : { failed: errors };
}
function importStream({ parent, files, message }) {
	let parts = [], data = (text) => {
		let bytes = Buffer.from(text, "utf8");
		parts.push(`data ${bytes.length}\n`, bytes, "\n");
	};
	parts.push(`reset ${writtenRef}\n`, parent === void 0 ? "\n" : `from ${parent}\n\n`), parts.push(`commit ${writtenRef}\nmark :1\n`, `author ${person("AUTHOR")}\n`, `committer ${person("COMMITTER")}\n`), data(message);
	for (let [path, text] of files) parts.push(`M 100644 inline ${quoted(path)}\n`), data(text);
	return parts.push("get-mark :1\n", "done\n"), Buffer.concat(parts.map((part) => typeof part == "string" ? Buffer.from(part, "utf8") : part));
}
/** Seconds since 1970 by this machine's clock; a time zone would tell where it stands. */
function person(role) {
	let { name, email } = identity(role);
	return `${name} <${email}> ${Math.floor(Date.now() / 1e3)} +0000`;
}
/** The author that the environment names, else gatewright; never the `user.name` of whoever owns the machine. */
function identity(role) {
	let given = (part) => {
		let clean = (process.env[`GIT_${role}_${part}`] ?? process.env[`GIT_AUTHOR_${part}`])?.replaceAll(/[<>\p{Cc}]/gu, "").trim();
		return clean === "" ? void 0 : clean;
	};
	return {
		name: given("NAME") ?? "gatewright",
		email: given("EMAIL") ?? "noreply@gatewright.invalid"
	};
}
/** A path in the root's tree; everything else is a bug of the caller and must not reach git. */
function quoted(path) {
	if (path.split("/").some((step) => step === "" || step === "." || step === ".." || /^\.git$/i.test(step))) throw Error(`${JSON.stringify(path)} is no path of a file on the ledger's branch.`);
	if (/\p{Cc}/u.test(path)) throw Error(`The path ${JSON.stringify(path)} has control characters.`);
	return `"${path.replaceAll(/["\\]/g, "\\$&")}"`;
}
// packages/shared/src/ledger/git-reader.ts
/** `fetchMissing`: gets blobs that are not in the store; without it a missing one is a failure. */
function gitReader(run, fetchMissing) {
	let listed = /* @__PURE__ */ new Map(), ledgers = /* @__PURE__ */ new Set(), present, note = (commit, listing) => {
		let known = listed.get(commit) ?? /* @__PURE__ */ new Map();
		for (let [path, id] of listing) known.set(path, id);
		listed.delete(commit), listed.set(commit, known);
		for (let old of [...listed.keys()].slice(0, -3)) listed.delete(old);
		return known;
	}, complete = async (ids) => {
		if (fetchMissing === void 0 || ids.length === 0) return;
		if (present === void 0) {
			let found = await presentObjects(run);
			if ("failed" in found) return found;
			present = found;
		}
		let store = present, missing = ids.filter((id) => !store.has(id));
		if (missing.length === 0) return;
		let failure = await fetchMissing(missing);
		if (failure !== void 0) return failure;
		for (let id of missing) store.add(id);
	};
	return {
		list: async (commit, folder) => {
			let listing = await listFiles(run, commit, folder === "" ? [] : [folder]);
			return listing instanceof Map ? (note(commit, listing), [...listing.keys()].filter((path) => folder === "" || path.startsWith(`${folder}/`))) : listing;
		},
		read: async (commit, paths) => {
			let before = listed.get(commit), unknown = paths.filter((path) => before?.has(path) !== !0);
			if (unknown.length > 0) {
				let listing = await listFiles(run, commit, unknown);
				if (!(listing instanceof Map)) return listing;
				note(commit, listing);
			}
			let known = listed.get(commit), wanted = paths.flatMap((path) => {
				let id = known?.get(path);
				return id === void 0 || id === "" ? [] : [{
					path,
					id
				}];
			}), ids = [...new Set(wanted.map(({ id }) => id))], failure = await complete(ids);
			if (failure !== void 0) return failure;
			let texts = await readBlobs(run, ids);
			return texts instanceof Map ? new Map(wanted.map(({ path, id }) => [path, texts.get(id) ?? ""])) : texts;
		},
		objectsCame: () => {
			present = void 0;
		},
		foreignEntries: async (commit) => {
			if (ledgers.has(commit)) return;
			let entries = await rootEntries(run, commit);
			if (!Array.isArray(entries)) return entries;
			if (!isLedger(entries)) return entries.slice(0, 5);
			ledgers.add(commit);
		}
	};
}
const ledgerFolders = [
	"runs/",
	"gates/",
	"deployments/",
	"looks/",
	"chain/"
];
/** By its folders, so that a ledger with something deleted from it can still be examined. A first commit may hold the README alone. */
function isLedger(entries) {
	return entries.some((entry) => ledgerFolders.includes(entry)) || entries.every((entry) => entry === "README.md");
}
// packages/shared/src/ledger/git-session.ts
const keptName = "ledger.git";
/** In `<common git directory>/gatewright`, or in a temporary folder when that cannot be written. */
async function takeSession(commonDirectory, objectFormat, { reuse }) {
	let { folder, temporaryFolder } = await sessionFolder(commonDirectory), directory = newName(folder);
	return reuse && await renamed(join(folder, keptName), directory) ? {
		directory,
		reused: !0,
		temporaryFolder
	} : (await makeBareRepository(directory, objectFormat), {
		directory,
		reused: !1,
		temporaryFolder
	});
}
/** A session without anything of an earlier run. */
async function freshSession(old, objectFormat) {
	let directory = newName(dirname(old.directory));
	return await rm(old.directory, {
		recursive: !0,
		force: !0
	}), await makeBareRepository(directory, objectFormat), {
		directory,
		reused: !1,
		temporaryFolder: old.temporaryFolder
	};
}
function newName(folder) {
	return join(folder, `ledger-${process.pid}-${randomBytes(6).toString("hex")}.git`);
}
/** Keeps it for the next run, unless another process has given back its own in the meantime. */
async function giveBack(session) {
	session.temporaryFolder === void 0 && await isSmall(session) && await renamed(session.directory, join(dirname(session.directory), keptName)) || await discard(session);
}
async function isSmall(session) {
	try {
		return (await readdir(join(session.directory, "objects", "pack"))).filter((name) => name.endsWith(".pack")).length <= 40;
	} catch (error) {
		if (systemErrorCode(error) === "ENOENT") return !1;
		throw error;
	}
}
async function discard(session) {
	await rm(session.temporaryFolder ?? session.directory, {
		recursive: !0,
		force: !0
	});
}
async function sessionFolder(commonDirectory) {
	let folder = join(commonDirectory, "gatewright");
	try {
		await mkdir(folder, { recursive: !0 }), await removeAbandoned(folder);
		let probe = await mkdtemp(join(folder, "probe-"));
		return await rm(probe, { recursive: !0 }), {
			folder,
			temporaryFolder: void 0
		};
	} catch (error) {
		let code = systemErrorCode(error);
		if (code === "ENOSPC" || code === "EDQUOT") throw diskFull(folder, error);
		if (![
			"EACCES",
			"EROFS",
			"EPERM",
			"EEXIST",
			"ENOTDIR"
		].includes(code ?? "")) throw error;
		let temporaryFolder = await mkdtemp(join(tmpdir(), "gatewright-ledger-"));
		return {
			folder: temporaryFolder,
			temporaryFolder
		};
	}
}
async function removeAbandoned(folder) {
	let names = await readdir(folder);
	for (let name of names.filter((name) => /^(ledger-.*\.git|probe-.*)$/.test(name))) {
		let path = join(folder, name), found = await stat(path).catch((error) => {
			if (systemErrorCode(error) !== "ENOENT") throw error;
		});
		found !== void 0 && Date.now() - found.mtimeMs > 36e5 && await rm(path, {
			recursive: !0,
			force: !0
		});
	}
}
/** By hand, since `git init` would copy the user's template with its hooks. */
async function makeBareRepository(directory, objectFormat) {
	let config = objectFormat === "sha1" ? "[core]\n	repositoryformatversion = 0\n	bare = true\n" : `[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = ${objectFormat}\n`;
	try {
		await mkdir(join(directory, "objects", "pack"), { recursive: !0 }), await mkdir(join(directory, "objects", "info")), await mkdir(join(directory, "refs", "heads"), { recursive: !0 }), await writeFile(join(directory, "HEAD"), "ref: refs/heads/none\n"), await writeFile(join(directory, "config"), config);
	} catch (error) {
		let code = systemErrorCode(error);
		throw code === "ENOSPC" || code === "EDQUOT" ? diskFull(directory, error) : error;
	}
}
function diskFull(directory, cause) {
	return evidenceError(`This machine's disk is full: nothing can be written to ${directory}.`, {
		hint: "Free some space, then run it again: a record that was written already is not written twice.",
		cause
	});
}
/** False when the source is not there or the target is. */
async function renamed(from, to) {
	try {
		return await rename(from, to), !0;
	} catch (error) {
		let code = systemErrorCode(error);
		if (code === "ENOENT" || code === "ENOTEMPTY" || code === "EEXIST" || code === "EPERM" || code === "EACCES") return !1;
		throw error;
	}
}
/** The branch of the checkout's own repository. */
async function openLocalStore(options) {
	let { checkout, branch, signal, timeoutMs, notALedger } = options, name = `branch ${branch} of this repository`, reference = `refs/heads/${branch}`, session = await takeSession(checkout.commonDirectory, checkout.objectFormat, { reuse: !1 }), run = (directory, environment, parameters, input) => runGit({
		parameters: [`--git-dir=${directory}`, ...parameters],
		workingDirectory: checkout.top,
		environment,
		...input === void 0 ? {} : { input },
		timeoutMs,
		signal
	}), { name: committer, email } = identity("COMMITTER"), own = {
		...gitEnvironment(),
		GIT_COMMITTER_NAME: committer,
		GIT_COMMITTER_EMAIL: email
	}, scratch = {
		...gitEnvironment(),
		GIT_OBJECT_DIRECTORY: join(checkout.commonDirectory, "objects")
	}, inRepository = (...parameters) => run(checkout.commonDirectory, own, parameters), inSession = (parameters, { input } = {}) => run(session.directory, scratch, parameters, input), reader = gitReader(inSession), known = (result) => {
		if (isFailure(result)) throw incomplete(name, result.failed);
		return result;
	}, tip = async () => {
		let { ok, output, errors } = await inRepository("for-each-ref", "--format=%(objectname)", reference);
		if (!ok || errors.trim() !== "") throw gitFailure({
			name,
			work: "read",
			errors
		});
		let commit = output.toString("latin1").trim();
		return commit === "" ? void 0 : commit;
	}, refuseForeign = async (commit) => {
		let entries = known(await reader.foreignEntries(commit));
		if (entries !== void 0) throw notALedger(name, entries);
	};
	return {
		name,
		tip: async () => {
			let commit = await tip();
			return commit !== void 0 && await refuseForeign(commit), commit;
		},
		list: async (commit, folder) => known(await reader.list(commit, folder)),
		read: async (commit, paths) => known(await reader.read(commit, paths)),
		commit: async (change) => {
			change.parent !== void 0 && await refuseForeign(change.parent);
			let written = await writeCommit(inSession, change);
			if ("failed" in written) throw gitFailure({
				name,
				work: "write",
				errors: written.failed
			});
			let before = change.parent ?? "0".repeat(written.commit.length);
			for (let tries = 1;; tries += 1) {
				let moved = await inRepository("update-ref", "-m", "gatewright", reference, written.commit, before);
				if (moved.ok) return {
					outcome: "committed",
					commit: written.commit
				};
				if (await tip() !== change.parent) return { outcome: "moved" };
				if (tries === 4) throw gitFailure({
					name,
					work: "write",
					errors: moved.errors
				});
				await setTimeout(50 * tries * (1 + Math.random()));
			}
		},
		close: () => discard(session)
	};
}
function incomplete(name, errors) {
	let failure = gitFailure({
		name,
		work: "read",
		errors
	});
	return evidenceError(failure.message, { hint: "Its objects are missing or damaged here, as in a partial clone: name the remote that has them, or run `git fsck` to see more." });
}
// packages/shared/src/ledger/git-remote.ts
const fetchedRef = "refs/gatewright/fetched", quietFetch = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--recurse-submodules=no"
], extents = {
	"newest only": ["--depth=1", "--filter=blob:none"],
	"what is new": ["--depth=1", "--filter=blob:limit=256k"],
	everything: []
};
/** A server that does not know filters sends all blobs by itself; one that does not know shallow clones refuses. */
async function fetchTip(run, directory, source, extent) {
	let { ok, errors } = await run([
		...quietFetch,
		...extents[extent],
		remoteName,
		`+${source}:${fetchedRef}`
	]);
	return ok ? { tip: (await readFile(join(directory, fetchedRef), "utf8")).trim() } : { failed: errors };
}
/** The blobs in one round trip, as git's own on-demand fetch asks for them. */
async function fetchBlobs(run, ids) {
	return run([
		...quietFetch,
		"--filter=blob:none",
		"--stdin",
		remoteName
	], {
		input: `${ids.join("\n")}\n`,
		settings: [["fetch.negotiationalgorithm", "noop"]]
	});
}
async function remoteTip(run, branch) {
	let { ok, output, errors } = await run([
		"ls-remote",
		"--quiet",
		remoteName,
		branch
	]);
	if (!ok) return {
		outcome: "failed",
		errors
	};
	let line = output.toString("utf8").split("\n").find((text) => text.endsWith(`\t${branch}`));
	return {
		outcome: "reached",
		tip: line?.slice(0, line.indexOf("	"))
	};
}
/** Only forward: a branch that has moved on is never overwritten. */
async function push(run, commit, branch) {
	let result = await run([
		"push",
		"--porcelain",
		"--no-verify",
		"--no-signed",
		"--no-follow-tags",
		"--recurse-submodules=no",
		remoteName,
		`${commit}:${branch}`
	]), [, answer] = /^[ +\-*!=]\t[^\t\n]*\t(.*)$/m.exec(result.output.toString("utf8")) ?? [];
	return {
		...result,
		errors: answer === void 0 ? result.errors : `${result.errors}\n${answer}`,
		answered: answer !== void 0
	};
}
/** The branch of a remote, worked on in a repository of our own. */
async function openRemoteStore(options) {
	let { checkout, branch, signal, timeoutMs, notALedger, remote, token } = options, address = addressOf(checkout, remote, token), name = `branch ${branch} of ${address.name}`, reference = `refs/heads/${branch}`, session = await takeSession(checkout.commonDirectory, checkout.objectFormat, { reuse: !0 }), damaged = !1, fetchedBefore = !1, withRemote = (parameters, { input, settings = [] } = {}) => runGit({
		parameters: [`--git-dir=${session.directory}`, ...parameters],
		workingDirectory: checkout.top,
		environment: gitEnvironment([...address.settings, ...settings]),
		...input === void 0 ? {} : { input },
		timeoutMs,
		signal
	}), inSession = (parameters, { input } = {}) => runGit({
		parameters: [`--git-dir=${session.directory}`, ...parameters],
		workingDirectory: checkout.top,
		environment: {
			...gitEnvironment(),
			GIT_ALLOW_PROTOCOL: "none",
			GIT_NO_LAZY_FETCH: "1"
		},
		...input === void 0 ? {} : { input },
		timeoutMs,
		signal
	}), newReader = () => gitReader(inSession, async (ids) => {
		let { ok, errors } = await fetchBlobs(withRemote, ids);
		return ok ? void 0 : { failed: errors };
	}), reader = newReader(), renew = async () => {
		session = await freshSession(session, checkout.objectFormat), reader = newReader(), fetchedBefore = !1;
	}, askTip = async (work) => {
		let answer = await remoteTip(withRemote, reference);
		if (answer.outcome === "failed") throw gitFailure({
			name,
			work,
			errors: answer.errors
		});
		return answer.tip;
	}, fetchNewest = async () => {
		let fetched = await fetchTip(withRemote, session.directory, reference, fetchedBefore ? "what is new" : "newest only");
		"failed" in fetched && session.reused && (await renew(), fetched = await fetchTip(withRemote, session.directory, reference, "newest only"));
		for (let extent of ["newest only", "everything"]) {
			if ("tip" in fetched) break;
			if (await askTip("read") === void 0) return;
			await renew(), fetched = await fetchTip(withRemote, session.directory, reference, extent);
		}
		if ("failed" in fetched) throw gitFailure({
			name,
			work: "read",
			errors: fetched.failed
		});
		return fetchedBefore = !0, reader.objectsCame(), fetched.tip;
	}, onObjects = async (commit, work) => {
		let result = await work(), sources = commit === void 0 ? [] : [[commit, "newest only"], [reference, "everything"]];
		for (let [source, extent] of sources) {
			if (!isFailure(result)) return result;
			await renew(), await askTip("read");
			let fetched = await fetchTip(withRemote, session.directory, source, extent);
			result = "tip" in fetched ? await work() : fetched;
		}
		if (!isFailure(result)) return result;
		throw damaged = !0, gitFailure({
			name,
			work: "read",
			errors: result.failed
		});
	}, refuseForeign = async (commit) => {
		let entries = await onObjects(commit, () => reader.foreignEntries(commit));
		if (entries !== void 0) throw notALedger(name, entries);
	}, write = async (change) => {
		let { parent } = change;
		parent !== void 0 && await refuseForeign(parent);
		let { commit } = await onObjects(parent, () => writeCommit(inSession, change));
		reader.objectsCame();
		for (let tries = 1;; tries += 1) {
			let pushed = await push(withRemote, commit, reference);
			if (pushed.ok) return {
				outcome: "committed",
				commit
			};
			let tip = await askTip("write");
			if (tip === commit) return {
				outcome: "committed",
				commit
			};
			if (tip !== parent) return { outcome: "moved" };
			if (tries >= (pushed.answered ? 4 : 2)) throw gitFailure({
				name,
				work: "write",
				errors: pushed.errors,
				answering: !0
			});
			await setTimeout(100 * tries * (1 + Math.random()));
		}
	}, last = Promise.resolve(), inTurn = (work) => {
		let result = last.then(work);
		return last = result.catch(() => void 0), result;
	};
	return {
		name,
		tip: () => inTurn(async () => {
			let commit = await fetchNewest();
			return commit !== void 0 && await refuseForeign(commit), commit;
		}),
		list: (commit, folder) => inTurn(() => onObjects(commit, () => reader.list(commit, folder))),
		read: (commit, paths) => inTurn(() => onObjects(commit, () => reader.read(commit, paths))),
		commit: (change) => inTurn(() => write(change)),
		close: () => inTurn(() => damaged ? discard(session) : giveBack(session))
	};
}
/**
* The ledger's branch by git alone: no checkout, no index, no hooks; the user's work tree, index, HEAD, references and configuration
* stay as they are (with a remote also the object store: ours is `<common git directory>/gatewright/ledger.git`).
* @throws UserError when there is no repository, no such remote, or no git that is new enough
*/
async function openGitStore(options) {
	let { repository, remote, branch, token, signal, timeoutMs = 6e4 } = options;
	refuseBadName(branch);
	let common = {
		checkout: await openCheckout(repository, signal),
		branch,
		signal,
		timeoutMs,
		notALedger: notALedger(branch)
	};
	return remote === void 0 ? openLocalStore(common) : openRemoteStore({
		...common,
		remote,
		token
	});
}
/** What `git check-ref-format` refuses, and a few characters that nobody needs. */
function refuseBadName(branch) {
	let steps = branch.split("/");
	if (!(steps.every((step) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(step) && !/\.\.|\.$|\.lock$/.test(step)) && branch !== "HEAD" && steps[0] !== "refs")) throw configurationError(`${JSON.stringify(branch.slice(0, 100))} is no name for the ledger's branch.`, { hint: "Use letters, digits, `.`, `_`, `-` and `/`, such as ml-ledger." });
}
function notALedger(branch) {
	return (name, entries) => {
		let found = entries.length === 0 ? "it is empty" : `it holds ${entries.join(", ").replaceAll(/\p{Cc}/gu, " ")}`;
		return evidenceError(`The ${name} is no ledger: ${found}, and none of the ledger's folders.`, { hint: `Nothing is written to a branch that belongs to something else: give the ledger a branch of its own in place of ${branch}.` });
	};
}
export { openGitStore as t };
