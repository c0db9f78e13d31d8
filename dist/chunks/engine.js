import { o as __toESM } from "./rolldown-runtime.js";
import { n as configurationError, r as evidenceError, t as UserError } from "./user-error.js";
import { i as quoteLiteral } from "./identifiers2.js";
import { t as enginePath } from "./engine-path.js";
import { r as setNativePath, t as init_native_path } from "./native-path.js";
import { t as systemErrorCode } from "./system-error.js";
import { createRequire } from "node:module";
import { access, constants, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { availableParallelism, totalmem } from "node:os";
// packages/tables/src/engine/engine-errors.ts
/** Words in front of the colon in the engine's messages that speak of the data or of the machine, not of our SQL. */
const dataAtFault = /^(Invalid Input|Conversion|Out of Range|IO|Serialization|Invalid|INTERNAL.*corrupt|TransactionContext) ?Error|^Invalid (input|Error)|^Out of Range/i;
/**
* What an error of the engine means. Data that cannot be read or computed on, a full disk and too little memory are the
* user's to mend; SQL that does not parse or bind is ours (contract SQL was guarded before) and stays as it is.
*/
function engineError(error) {
	if (error instanceof UserError || !(error instanceof Error)) return error;
	let message = firstLine(error.message);
	return /^Out of Memory/i.test(message) ? evidenceError(`The query engine ran out of memory: ${shorten(message)}`, {
		hint: "Give it more (`memory-limit`), or free space on the disk that holds temporary files.",
		cause: error
	}) : /^INTERRUPT/i.test(message) ? evidenceError("The query was stopped before it was finished.", {
		hint: "The job was cancelled or ran out of time; run it again.",
		cause: error
	}) : dataAtFault.test(message) ? evidenceError(`The query engine could not work with the data: ${shorten(message)}`, {
		hint: "Look at the file that the message names; it may be truncated or damaged.",
		cause: error
	}) : error;
}
function firstLine(text) {
	return text.split("\n", 1)[0] ?? text;
}
function shorten(text) {
	return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
// packages/tables/src/engine/engine-values.ts
/**
* Turns the engine's values into plain ones. Whole numbers that a JavaScript number holds exactly become numbers, larger
* ones stay bigint; dates and timestamps become ISO 8601 text (with `Z` when they name an instant); lists become
* arrays, maps arrays of `[key, value]`, structs arrays of their fields' values; everything else its text.
*/
function plainValue(api, value) {
	if (value == null) return null;
	switch (typeof value) {
		case "number":
		case "string":
		case "boolean": return value;
		case "bigint": return Number.isSafeInteger(Number(value)) ? Number(value) : value;
	}
	return value instanceof api.DuckDBDecimalValue ? value.scale === 0 ? plainValue(api, value.value) : Number(value.toString()) : value instanceof api.DuckDBListValue || value instanceof api.DuckDBArrayValue ? value.items.map((item) => plainValue(api, item)) : value instanceof api.DuckDBMapValue ? value.entries.map((entry) => [plainValue(api, entry.key), plainValue(api, entry.value)]) : value instanceof api.DuckDBStructValue ? Object.values(value.entries).map((item) => plainValue(api, item)) : value instanceof api.DuckDBTimestampTZValue && value.isFinite ? isoMicros(value.micros, "Z") : value instanceof api.DuckDBTimestampValue && value.isFinite ? isoMicros(value.micros, "") : String(value);
}
function isoMicros(micros, zone) {
	let millis = micros / 1000n - (micros % 1000n < 0n ? 1n : 0n), rest = Number(micros - millis * 1000n), date = new Date(Number(millis));
	if (Number.isNaN(date.getTime())) return `${micros} microseconds since 1970`;
	let [seconds = "", fraction = ""] = date.toISOString().slice(0, -1).split("."), digits = `${fraction}${String(rest).padStart(3, "0")}`.replace(/0+$/, "");
	return `${seconds}${digits === "" ? "" : `.${digits}`}${zone}`;
}
// packages/tables/src/engine/limits.ts
/** Beyond this the engine gains little for aggregates, and other steps of a job want memory too. */
const mostMemoryBytes = 4 * 2 ** 30, leastMemoryBytes = 256 * 2 ** 20;
/**
* What the engine may use of this machine: half of the memory, at most 4 GiB. A container's limit counts as the
* memory; `process.constrainedMemory()` reads it from the control group and gives 0 or a huge number without one.
*/
function machineLimits(total = totalmem(), constrained = process.constrainedMemory(), threads = availableParallelism()) {
	return {
		memoryBytes: Math.round(Math.max(leastMemoryBytes, Math.min(mostMemoryBytes, (constrained > 0 ? Math.min(total, constrained) : total) / 2))),
		threads: Math.max(1, threads)
	};
}
// packages/tables/src/engine/native-packages.ts
init_native_path();
/** The engine's version; its JavaScript is bundled at exactly this version, so the native part must be the same. */
const engineVersion = "1.5.5-r.5", nativePackages = {
	"darwin-arm64": "sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==",
	"darwin-x64": "sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==",
	"linux-arm64": "sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==",
	"linux-arm64-musl": "sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==",
	"linux-x64": "sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==",
	"linux-x64-musl": "sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==",
	"win32-arm64": "sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==",
	"win32-x64": "sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA=="
};
/**
* The platform whose native package this machine needs, e.g. `linux-x64-musl`; undefined: there is none.
* On Linux the report of the process names glibc when it runs on it; asking a program instead would cost a process.
*/
function nativePlatform(platform = process.platform, arch = process.arch, glibc = platform !== "linux" || runsOnGlibc()) {
	let name = `${platform}-${arch}${platform === "linux" && !glibc ? "-musl" : ""}`;
	return isNativePlatform(name) ? name : void 0;
}
function isNativePlatform(name) {
	return Object.hasOwn(nativePackages, name);
}
function runsOnGlibc() {
	let before = Reflect.get(process.report, "excludeNetwork");
	Reflect.set(process.report, "excludeNetwork", !0);
	let report = process.report.getReport();
	if (Reflect.set(process.report, "excludeNetwork", before), typeof report != "object" || !report || !("header" in report)) return !0;
	let { header } = report;
	return typeof header == "object" && !!header && "glibcVersionRuntime" in header;
}
// packages/tables/src/engine/npm-pack.ts
/**
* Lets the machine's own `npm` download one package into `directory`, so that its mirrors, proxies and certificates
* apply. Returns the tarball's path. Run inside `directory`: a `.npmrc` of the user's workspace has no say.
*/
async function npmPack(packageSpec, directory, signal) {
	let npm = npmCommand(), args = [
		...npm.args,
		"pack",
		packageSpec,
		"--pack-destination",
		directory,
		"--ignore-scripts",
		"--prefer-offline",
		"--loglevel=error"
	];
	await new Promise((resolve, reject) => {
		execFile(npm.command, args, {
			cwd: directory,
			signal,
			windowsHide: !0
		}, (error, _stdout, stderr) => {
			error === null ? resolve() : reject(packFailed(packageSpec, error, stderr));
		});
	});
	let tarball = (await readdir(directory)).find((name) => name.endsWith(".tgz"));
	if (tarball === void 0) throw packFailed(packageSpec, void 0, "it wrote no file");
	return join(directory, tarball);
}
/** How to install the engine beforehand; the last sentence of every failure to get it. */
const preinstallHint = `Install it beforehand: run \`npm install @duckdb/node-api@${engineVersion}\` where gatewright stands, or download its platform package and give the path of its \`duckdb.node\` as \`engine-path\`.`;
function packFailed(packageSpec, error, stderr) {
	let reason = error !== void 0 && "code" in error && error.code === "ENOENT" ? "there is no npm" : npmReason(stderr) ?? "it ended with an error of its own";
	return evidenceError(`The query engine ${packageSpec} could not be fetched with npm: ${reason}`, {
		hint: preinstallHint,
		cause: error
	});
}
/** npm tells its reason in one long line among short ones: code, system call, where its log stands. */
function npmReason(stderr) {
	return stderr.split("\n").map((line) => line.replace(/^npm (error|ERR!)\s*/, "").trim()).filter((line) => line !== "" && !line.includes("complete log")).toSorted((a, b) => b.length - a.length)[0];
}
/** On Windows `npm` is a batch file, which only a shell could start; the script behind it is started instead. */
function npmCommand() {
	if (process.platform !== "win32") return {
		command: "npm",
		args: []
	};
	for (let directory of (process.env.PATH ?? "").split(delimiter)) {
		if (!existsSync(join(directory, "npm.cmd"))) continue;
		let script = join(directory, "node_modules", "npm", "bin", "npm-cli.js"), node = join(directory, "node.exe");
		if (existsSync(script)) return {
			command: existsSync(node) ? node : process.execPath,
			args: [script]
		};
	}
	let beside = join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js");
	return existsSync(beside) ? {
		command: process.execPath,
		args: [beside]
	} : {
		command: "npm",
		args: []
	};
}
/**
* The plain files of a POSIX ustar archive (POSIX.1-2017, `pax`, "ustar Interchange Format"). Only what npm packs is
* understood; the archive's checksum was verified before, so a surprise is a bug.
*/
function readTar(archive) {
	let entries = [];
	for (let offset = 0; offset + 512 <= archive.length;) {
		let header = archive.subarray(offset, offset + 512);
		if (header.every((byte) => byte === 0)) break;
		let size = Number.parseInt(text(header, 124, 12), 8);
		if (!Number.isSafeInteger(size) || size < 0) throw Error("The package's archive is not a tar archive.");
		let start = offset + 512, type = text(header, 156, 1);
		if (type === "0" || type === "") {
			let prefix = text(header, 345, 155), name = text(header, 0, 100);
			entries.push({
				name: prefix === "" ? name : `${prefix}/${name}`,
				data: archive.subarray(start, start + size)
			});
		}
		offset = start + Math.ceil(size / 512) * 512;
	}
	return entries;
}
function text(header, start, length) {
	let field = header.subarray(start, start + length).toString("latin1"), end = field.indexOf("\0");
	return (end === -1 ? field : field.slice(0, end)).trim();
}
// packages/tables/src/engine/resolve-native.ts
/**
* Path of the engine's native module: the explicit path, else `node_modules`, else the tool cache, else downloaded
* by the machine's npm into the tool cache. Nothing is asked of the network when it is already there.
*/
async function resolveNative(options) {
	if (options.enginePath !== void 0) return explicitPath(options.enginePath);
	let platform = nativePlatform();
	if (platform === void 0) throw evidenceError(`The query engine has no build for ${process.platform}-${process.arch}.`, { hint: `Builds exist for ${Object.keys(nativePackages).join(", ")}.` });
	let installed = inNodeModules(platform, options);
	if (installed !== void 0) return installed;
	if (options.toolCache !== void 0) {
		let kept = cacheIn(options.toolCache);
		if (existsSync(join(kept, platform, "duckdb.node")) || await canBeWritten(kept, options)) return await installedIn(kept, options, platform);
	}
	return await installedIn(cacheIn(options.temporaryDirectory), options, platform);
}
function cacheIn(folder) {
	return resolve(folder, "gatewright-duckdb", engineVersion);
}
/** A read-only home or another user's tool cache is no reason to give up: the engine then lives for this run only. */
async function canBeWritten(cache, { log }) {
	try {
		return await mkdir(cache, { recursive: !0 }), await access(cache, constants.W_OK), !0;
	} catch (error) {
		if (systemErrorCode(error) === void 0) throw error;
		return log.info(`The query engine cannot be kept in ${cache} (${systemErrorCode(error)}), so it is fetched for this run only.`), !1;
	}
}
async function installedIn(cache, options, platform) {
	let path = join(cache, platform, "duckdb.node");
	return existsSync(path) || await install(platform, cache, options), path;
}
function explicitPath(enginePath) {
	let path = resolve(enginePath);
	if (!existsSync(path)) throw configurationError(`There is no file ${enginePath}, which is named as the query engine.`, { hint: `Give the path of \`duckdb.node\` of @duckdb/node-bindings-<platform>@${engineVersion}, or leave it out.` });
	return path;
}
function inNodeModules(platform, options) {
	let require = createRequire(options.from ?? import.meta.url), path;
	try {
		path = require.resolve(`@duckdb/node-bindings-${platform}/duckdb.node`);
	} catch (error) {
		options.log.debug(`The query engine is not in node_modules: ${error instanceof Error ? error.message : error}`);
		return;
	}
	let manifest = JSON.parse(readFileSync(join(dirname(path), "package.json"), "utf8")), version = typeof manifest == "object" && manifest && "version" in manifest ? manifest.version : "?";
	if (version === "1.5.5-r.5") return path;
	options.log.info(`node_modules holds version ${version} of the query engine; ${engineVersion} is needed.`);
}
/** Downloads, verifies and places the package. Other jobs may do the same at the same time: whoever is first stays. */
async function install(platform, cache, options) {
	let packageSpec = `@duckdb/node-bindings-${platform}@${engineVersion}`;
	options.log.info(`Fetching the query engine ${packageSpec} with npm; it is kept for the next run.`), await mkdir(cache, { recursive: !0 });
	let staging = await mkdtemp(join(cache, ".incoming-"));
	try {
		let tarball = await (options.fetchPackage ?? npmPack)(packageSpec, staging, options.signal);
		await unpack(await readFile(tarball), platform, packageSpec, join(staging, "package")), await rename(join(staging, "package"), join(cache, platform)).catch((error) => {
			if (!existsSync(join(cache, platform, "duckdb.node"))) throw error;
		});
	} finally {
		await rm(staging, {
			recursive: !0,
			force: !0
		});
	}
}
async function unpack(tarball, platform, packageSpec, target) {
	let integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
	if (integrity !== nativePackages[platform]) throw evidenceError(`The downloaded ${packageSpec} is not the file that gatewright was built with; it was not used.`, { hint: `Expected ${nativePackages[platform]}, got ${integrity}. Ask whoever runs your npm mirror. ${preinstallHint}` });
	await mkdir(target);
	for (let entry of readTar(gunzipSync(tarball))) await writeFile(join(target, basename(entry.name)), entry.data, { mode: 493 });
}
// packages/tables/src/engine/whole-texts.ts
/**
* The binding's decoder takes a U+FEFF at the start of a text for a byte-order mark and drops it, so that two different
* values of the data become equal here and not in the engine. The binding has no option for it.
*/
function keepFirstCharacter(decoder) {
	let whole = new TextDecoder("utf-8", { ignoreBOM: !0 });
	decoder.decode = (...given) => whole.decode(...given);
}
// packages/tables/src/engine/engine.ts
/** Opens an engine. Throws a UserError when the native part cannot be had (`resolveNative`). */
async function openEngine(options) {
	setNativePath(await resolveNative(options));
	let api = await loadApi(), limits = machineLimits(), spill = join(options.temporaryDirectory, "engine");
	await mkdir(spill, { recursive: !0 });
	let instance = await api.DuckDBInstance.create(":memory:", {
		memory_limit: options.memoryLimit ?? `${Math.round(limits.memoryBytes / 2 ** 20)}MiB`,
		threads: String(options.threads ?? limits.threads),
		temp_directory: spill,
		autoinstall_known_extensions: "false",
		autoload_known_extensions: "false",
		allow_unsigned_extensions: "false",
		allow_persistent_secrets: "false"
	}).catch(rethrow), connection = await instance.connect().catch((error) => {
		throw instance.closeSync(), engineError(error);
	}), interrupt = () => connection.interrupt();
	options.signal.addEventListener("abort", interrupt, { once: !0 });
	let query = async (sql) => {
		options.signal.throwIfAborted();
		let reader = await connection.runAndReadAll(sql).catch(rethrow), names = reader.deduplicatedColumnNames();
		return reader.getRows().map((row) => Object.fromEntries(row.map((value, index) => [names[index] ?? "", plainValue(api, value)])));
	};
	await query("SET TimeZone = 'UTC'");
	let [about] = await query("SELECT version() AS version");
	return {
		version: String(about?.version ?? "unknown"),
		query,
		readNumbers: async (sql) => (options.signal.throwIfAborted(), await numbersOf(await connection.stream(sql).catch(rethrow))),
		describe: async (sql) => (await query(`DESCRIBE ${sql}`)).map((row) => ({
			name: String(row.column_name),
			type: String(row.column_type)
		})),
		lock: async (paths) => {
			let allowed = new Set(paths.flatMap((path) => [path, enginePath(path)]));
			await query(`SET allowed_paths = [${[...allowed].map(quoteLiteral).join(", ")}]`), await query("SET enable_external_access = false"), await query("SET lock_configuration = true");
		},
		close: () => {
			options.signal.removeEventListener("abort", interrupt), connection.closeSync(), instance.closeSync();
		}
	};
}
async function numbersOf(result) {
	let chunks = [], rows = 0;
	for (;;) {
		let chunk = await result.fetchChunk().catch(rethrow);
		if (chunk === null || chunk.rowCount === 0) break;
		let { rowCount } = chunk;
		rows += rowCount, chunks.push(Array.from({ length: result.columnCount }, (_, column) => {
			let numbers = new Float64Array(rowCount), vector = chunk.getColumnVector(column);
			for (let row = 0; row < rowCount; row += 1) {
				let value = vector.getItem(row);
				if (value === null) numbers[row] = NaN;
				else if (typeof value == "number") numbers[row] = value;
				else throw Error(`Column ${column} of numbers is ${result.columnType(column)}, not DOUBLE.`);
			}
			return numbers;
		}));
	}
	return Array.from({ length: result.columnCount }, (_, column) => {
		let whole = new Float64Array(rows), at = 0;
		for (let chunk of chunks) {
			let part = chunk[column];
			part !== void 0 && (whole.set(part, at), at += part.length);
		}
		return whole;
	});
}
async function loadApi() {
	try {
		let { textDecoder } = await import("./dataAccessors2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		return keepFirstCharacter(textDecoder), await import("./lib2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	} catch (error) {
		throw evidenceError(`The query engine could not be loaded: ${error instanceof Error ? error.message.split("\n", 1)[0] : error}`, {
			hint: preinstallHint,
			cause: error
		});
	}
}
function rethrow(error) {
	throw engineError(error);
}
export { openEngine as t };
