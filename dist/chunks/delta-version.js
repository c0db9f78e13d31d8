import { n as digestOfFiles, r as digestFiles } from "./digest-set.js";
import { n as configurationError, r as evidenceError } from "./user-error.js";
import { t as leavesWorkingDirectory } from "./working-tree.js";
import { i as readEvidenceText, n as locateEvidence, t as cannotBeRead } from "./evidence-file.js";
import { n as splitId } from "./data-reference.js";
import { t as existsIn } from "./existing.js";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
/**
* Carries out the actions of a commit, or of a checkpoint in JSON.
* @param path of the file, relative to the working directory
* @throws UserError with the line for what is no JSON and no action
*/
async function applyCommit(state, path, context) {
	let { text } = await readEvidenceText(path, {
		...context,
		secrets: []
	}, { maxBytes: 67108864 }), lines = text.split("\n");
	for (let [index, line] of lines.entries()) line.trim() !== "" && apply(state, actionOf(line, path, index + 1), path, index + 1);
}
function apply(state, action, path, line) {
	let metaData = action.metaData;
	if (isRecord(metaData)) {
		let id = metaData.id;
		typeof id == "string" && /^[\w-]{1,100}$/.test(id) && (state.tableId = id), state.columns = columnsOf(metaData.schemaString);
	}
	let add = action.add;
	if (isRecord(add)) {
		let { size } = add;
		if (typeof add.path != "string" || typeof size != "number") throw broken(path, line, "an `add` without path or size");
		state.files.set(nameOf(add.path, add.deletionVector), {
			path: add.path,
			bytes: size,
			rows: rowsOf(add.stats),
			hasDeletions: isRecord(add.deletionVector)
		});
	}
	let remove = action.remove;
	if (isRecord(remove)) {
		if (typeof remove.path != "string") throw broken(path, line, "a `remove` without path");
		state.files.delete(nameOf(remove.path, remove.deletionVector));
	}
}
/** Rows are deleted by adding the file anew with a vector and removing it without, in one commit and in any order. */
function nameOf(path, deletionVector) {
	if (!isRecord(deletionVector)) return JSON.stringify([path]);
	let { storageType, pathOrInlineDv, offset } = deletionVector;
	return JSON.stringify([
		path,
		storageType,
		pathOrInlineDv,
		offset ?? null
	]);
}
function actionOf(line, path, number) {
	let action;
	try {
		action = JSON.parse(line);
	} catch (error) {
		throw error instanceof SyntaxError ? broken(path, number, "what is no JSON") : error;
	}
	if (!isRecord(action)) throw broken(path, number, "what is no action");
	return action;
}
/** `stats` is JSON in a text, and may be missing. */
function rowsOf(stats) {
	let value = parsed(stats), rows = isRecord(value) ? value.numRecords : void 0;
	return typeof rows == "number" && Number.isSafeInteger(rows) && rows >= 0 ? rows : void 0;
}
function columnsOf(schema) {
	let value = parsed(schema), fields = isRecord(value) ? value.fields : void 0;
	return Array.isArray(fields) ? fields.length : void 0;
}
/** Statistics that cannot be read make the number of rows unknown, and nothing wrong. */
function parsed(text) {
	if (typeof text == "string") try {
		return JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return;
	}
}
function isRecord(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function broken(path, line, what) {
	return evidenceError(`${path}:${line}: the commit of a Delta table has ${what} here.`, {
		location: {
			path,
			line
		},
		hint: "Was the file cut off? Fetch the table anew."
	});
}
// packages/tracking/src/data-versions/delta-log.ts
/**
* Lists a log.
* @param shown the folder as the user sees it
* @throws UserError for a folder that cannot be read and for one that holds no version
*/
async function listDeltaLog(directory, shown) {
	let names = await readdir(directory).catch((error) => {
		throw cannotBeRead(shown, error);
	}), commits = [], checkpoints = /* @__PURE__ */ new Map(), parts = /* @__PURE__ */ new Map();
	for (let name of names) {
		let commit = /^(\d{20})\.json$/.exec(name)?.[1];
		commit !== void 0 && commits.push(Number(commit));
		let whole = /^(\d{20})\.checkpoint\.(?:[0-9a-f-]{36}\.)?(?:parquet|json)$/.exec(name)?.[1];
		whole !== void 0 && checkpoints.set(Number(whole), [name]);
		let [, version, , total] = /^(\d{20})\.checkpoint\.(\d{10})\.(\d{10})\.parquet$/.exec(name) ?? [];
		if (version === void 0 || total === void 0) continue;
		let key = `${version}.${total}`, part = parts.get(key) ?? {
			version: Number(version),
			wanted: Number(total),
			files: []
		};
		part.files.push(name), parts.set(key, part);
	}
	for (let { version, wanted, files } of parts.values()) files.length === wanted && !checkpoints.has(version) && checkpoints.set(version, files.sort());
	if (commits.length === 0 && checkpoints.size === 0) throw evidenceError(`${shown} holds no version: neither a commit nor a complete checkpoint.`, {
		location: { path: shown },
		hint: "Name the folder that holds _delta_log. Was the table fetched whole?"
	});
	return {
		commits: commits.sort((a, b) => a - b),
		checkpoints: [...checkpoints].map(([version, files]) => ({
			version,
			files
		})).sort((a, b) => a.version - b.version)
	};
}
/**
* The way to a version: from the newest checkpoint at or before it, else from the first commit.
* @throws UserError when the log has not that version, or a commit on the way is missing
*/
function wayTo(version, { commits, checkpoints }, shown) {
	let checkpoint = checkpoints.findLast((candidate) => candidate.version <= version), first = checkpoint === void 0 ? 0 : checkpoint.version + 1, there = new Set(commits), way = [];
	for (let wanted = first; wanted <= version; wanted += 1) {
		if (!there.has(wanted)) throw gap(wanted, version, shown);
		way.push(wanted);
	}
	return {
		checkpoint,
		commits: way
	};
}
function gap(missing, version, shown) {
	return evidenceError(`${shown} has a gap: version ${version} needs commit ${missing}, which is not there.`, {
		location: { path: shown },
		hint: "A log keeps its commits for a while (delta.logRetentionDuration) and then only what a checkpoint holds. Restore the file, or name a version that can still be read."
	});
}
function commitName(version) {
	return `${String(version).padStart(20, "0")}.json`;
}
/** Parquet begins and ends with four letters; a file that was cut off has lost the second. */
async function refuseBrokenParquet(directory, name, shown) {
	let path = `${shown}/${name}`, file = await open(join(directory, name)).catch((error) => {
		throw cannotBeRead(path, error);
	});
	try {
		let { size } = await file.stat(), head = await file.read(Buffer.alloc(4), 0, 4, 0), tail = await file.read(Buffer.alloc(4), 0, 4, Math.max(0, size - 4));
		if (size > 12 && [head, tail].every(({ buffer }) => buffer.toString("latin1") === "PAR1")) return;
	} finally {
		await file.close();
	}
	throw evidenceError(`${path} is no whole Parquet file, so the checkpoint is broken.`, {
		location: { path },
		hint: "Fetch the table anew."
	});
}
// packages/tracking/src/data-versions/delta-version.ts
/**
* A Delta table in a folder: `delta:<path>@<version>`. The version is the newest of the log when none is named. Bytes, rows and a digest of the
* table's files are told when the log says them all in JSON: what a Parquet checkpoint holds is not read.
*/
async function deltaVersion(locator, context) {
	let { path, wanted } = await parseDelta(locator, context), table = await locateTable(path, context), shown = table.path === "." ? "_delta_log" : `${table.path}/_delta_log`, directory = join(table.absolutePath, "_delta_log");
	await refuseFile(shown, context);
	let log = await listDeltaLog(directory, shown), newest = Math.max(log.commits.at(-1) ?? 0, log.checkpoints.at(-1)?.version ?? 0);
	if (wanted !== void 0 && wanted > newest) throw evidenceError(`${table.path} has no version ${wanted}: its newest is ${newest}.`, {
		location: { path: shown },
		hint: "Fetch the table anew, or name a version that it has."
	});
	let version = wanted ?? newest, way = wayTo(version, log, shown);
	for (let name of way.checkpoint?.files ?? []) name.endsWith(".parquet") && await refuseBrokenParquet(directory, name, shown);
	let isWhole = log.commits.includes(0) && fromTheFirst(log.commits, version), state = {
		tableId: void 0,
		columns: void 0,
		files: /* @__PURE__ */ new Map()
	};
	for (let name of way.checkpoint?.files.filter((file) => !isWhole && file.endsWith(".json")) ?? []) await applyCommit(state, `${shown}/${name}`, context);
	let commits = isWhole ? log.commits.filter((commit) => commit <= version) : way.commits;
	for (let commit of commits) await applyCommit(state, `${shown}/${commitName(commit)}`, context);
	return {
		role: context.role,
		version: `delta:${table.path}@${version}`,
		...state.tableId === void 0 ? {} : { table_id: state.tableId },
		...isWhole ? await contentOf(state, table, version, context) : {},
		...wanted === void 0 ? { resolved_from: "latest" } : {}
	};
}
function fromTheFirst(commits, version) {
	return version < 2e3 && commits.filter((commit) => commit <= version).length === version + 1;
}
async function contentOf({ files, columns }, table, version, context) {
	if (files.size === 0) throw evidenceError(`Version ${version} of ${table.path} is empty: it has no files.`, {
		location: { path: table.path },
		hint: "Did the step that writes it run to its end?"
	});
	let found = [...files.values()].map((file) => ({
		...file,
		path: localPath(file.path)
	})), counts = found.map(({ rows, hasDeletions }) => hasDeletions ? void 0 : rows), rows = counts.every((count) => count !== void 0) ? counts.reduce((sum, count) => sum + count, 0) : void 0, facts = {
		bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
		files: found.length,
		...rows === void 0 ? {} : { rows },
		...columns === void 0 ? {} : { columns }
	}, paths = found.flatMap(({ path, hasDeletions }) => path === void 0 || hasDeletions ? [] : [path]);
	return paths.length < found.length ? facts : {
		...facts,
		digest: digestOfFiles(await digestsOf(paths, table, version, context))
	};
}
async function digestsOf(paths, table, version, context) {
	let prefix = table.path === "." ? "" : `${table.path}/`;
	for (let path of paths) {
		if (!await existsIn(prefix + path, context)) throw evidenceError(`Version ${version} of ${table.path} names ${path}, which is not there.`, {
			location: { path: prefix + path },
			hint: "VACUUM takes away files of old versions: name a version that is whole, or fetch the table anew."
		});
		await locateEvidence(prefix + path, context);
	}
	try {
		return await digestFiles(table.absolutePath, paths, context.signal);
	} catch (error) {
		throw cannotBeRead(table.path, error);
	}
}
/** Paths in the log are percent-encoded (PROTOCOL.md, "Add File"); undefined for one that leads out of the table. */
function localPath(written) {
	try {
		let path = decodeURIComponent(written);
		return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || leavesWorkingDirectory(path) ? void 0 : path;
	} catch (error) {
		if (!(error instanceof URIError)) throw error;
		return;
	}
}
async function locateTable(path, context) {
	if (path.includes("://")) throw configurationError(`delta:${path}: only tables in folders of the working directory are read.`, { hint: "Fetch the table's _delta_log in a step before, and name its folder." });
	let table = await locateEvidence(path.replace(/\/_delta_log\/?$/, ""), context);
	if (table.kind === "directory") return table;
	throw evidenceError(`${table.path} is a file; a Delta table is a folder with _delta_log in it.`, {
		location: { path: table.path },
		hint: "Name the folder."
	});
}
async function refuseFile(shown, context) {
	let table = shown.replace(/\/?_delta_log$/, "") || "The working directory";
	if (!(await existsIn(shown, context) && (await locateEvidence(shown, context)).kind === "directory")) throw evidenceError(`${table} is no Delta table: it has no folder _delta_log.`, {
		location: { path: shown },
		hint: "Name the folder that holds _delta_log. Was the table fetched whole?"
	});
}
/** `data@2024/t` and `data@2024` are paths when they are there. */
async function parseDelta(locator, context) {
	let { name, id } = splitId(locator);
	if (id === void 0 || id === "latest") return {
		path: name,
		wanted: void 0
	};
	if (!leavesWorkingDirectory(locator) && await existsIn(locator, context)) return {
		path: locator,
		wanted: void 0
	};
	if (/^\d{1,15}$/.test(id)) return {
		path: name,
		wanted: Number(id)
	};
	throw configurationError(`delta:${locator}: ${JSON.stringify(id)} is no version of a Delta table.`, { hint: "A version is a number that counts from 0; leave it out for the newest." });
}
export { deltaVersion };
