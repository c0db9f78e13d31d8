import { n as configurationError, r as evidenceError } from "./user-error.js";
import { t as leavesWorkingDirectory } from "./working-tree.js";
import { i as readEvidenceText, n as locateEvidence, t as cannotBeRead } from "./evidence-file.js";
import { t as readJson } from "./json-values.js";
import { n as isMapping, r as isNumber } from "./value-tree.js";
import { n as splitId } from "./data-reference.js";
import { t as existsIn } from "./existing.js";
import { readdir } from "node:fs/promises";
/**
* An Iceberg table: `iceberg:<path>@<snapshot id>`, from its metadata file, or from a folder whose newest metadata file is taken. A branch or a tag
* is resolved to its snapshot. Ids have 63 bits, more than JavaScript's numbers hold, so they are texts from the file on.
*/
async function icebergVersion(locator, context) {
	let { path, wanted } = await parseIceberg(locator, context), located = await locateEvidence(path, context), file = located.kind === "file" ? located.path : await newestMetadata(located.path, context);
	if (/\.gz\.metadata\.json$|\.metadata\.json\.gz$/.test(file)) throw evidenceError(`${file} is compressed metadata, which is not read.`, {
		location: { path: file },
		hint: "Unpack it and name the unpacked file, or set write.metadata.compression-codec to none."
	});
	let { text } = await readEvidenceText(file, {
		...context,
		secrets: []
	}, { maxBytes: 33554432 }), metadata = readJson(text, file);
	if (!isMapping(metadata) || !metadata.has("format-version") || !metadata.has("table-uuid")) throw evidenceError(`${file} is no metadata of an Iceberg table: it has no format-version and table-uuid.`, {
		location: { path: file },
		hint: "Name a file metadata/*.metadata.json, or the folder of the table."
	});
	let { id, resolvedFrom } = snapshotOf(metadata, wanted, file), snapshot = snapshotsOf(metadata).get(id);
	if (snapshot === void 0) throw evidenceError(`${file} has no snapshot ${id}.`, {
		location: { path: file },
		hint: "expire_snapshots takes away old ones; was the metadata fetched anew?"
	});
	let uuid = metadata.get("table-uuid");
	return {
		role: context.role,
		version: `iceberg:${located.path}@${id}`,
		...typeof uuid == "string" && /^[\w-]{1,100}$/.test(uuid) ? { table_id: uuid } : {},
		...sizesOf(snapshot, metadata),
		...resolvedFrom === void 0 ? {} : { resolved_from: resolvedFrom }
	};
}
function snapshotOf(metadata, wanted, file) {
	if (wanted !== void 0 && /^\d+$/.test(wanted)) return {
		id: wanted,
		resolvedFrom: void 0
	};
	if (wanted !== void 0) {
		let refs = metadata.get("refs"), ref = isMapping(refs) ? refs.get(wanted) : void 0, id = isMapping(ref) ? idOf(ref.get("snapshot-id")) : void 0;
		if (id !== void 0) return {
			id,
			resolvedFrom: wanted
		};
		let names = isMapping(refs) ? [...refs.keys()].slice(0, 10).join(", ") : "";
		throw evidenceError(`${file} has no branch and no tag ${wanted}.`, {
			location: { path: file },
			hint: names === "" ? "Name a snapshot id." : `It has ${names}.`
		});
	}
	let id = idOf(metadata.get("current-snapshot-id"));
	if (id !== void 0) return {
		id,
		resolvedFrom: "latest"
	};
	throw evidenceError(`${file} has no current snapshot: the table is empty.`, {
		location: { path: file },
		hint: "Did the step that writes the table run to its end?"
	});
}
function snapshotsOf(metadata) {
	let list = metadata.get("snapshots"), found = /* @__PURE__ */ new Map();
	for (let snapshot of Array.isArray(list) ? list : []) {
		let id = isMapping(snapshot) ? idOf(snapshot.get("snapshot-id")) : void 0;
		isMapping(snapshot) && id !== void 0 && found.set(id, snapshot);
	}
	return found;
}
function idOf(tree) {
	return isNumber(tree) && /^\d{1,19}$/.test(tree.number) ? tree.number : void 0;
}
/** As the writer counted them; with deletes that stand in files of their own nobody knows the rows without reading them. */
function sizesOf(snapshot, metadata) {
	let summary = snapshot.get("summary"), count = (key) => {
		let value = isMapping(summary) ? summary.get(key) : void 0;
		return typeof value == "string" && /^\d{1,15}$/.test(value) ? Number(value) : void 0;
	}, bytes = count("total-files-size"), files = count("total-data-files"), rows = count("total-delete-files") === 0 ? count("total-records") : void 0, columns = columnsOf(snapshot, metadata);
	return {
		...bytes === void 0 ? {} : { bytes },
		...files === void 0 ? {} : { files },
		...rows === void 0 ? {} : { rows },
		...columns === void 0 ? {} : { columns }
	};
}
function columnsOf(snapshot, metadata) {
	let id = snapshot.get("schema-id") ?? metadata.get("current-schema-id"), schemas = metadata.get("schemas"), fields = (Array.isArray(schemas) ? schemas.filter(isMapping) : []).find((candidate) => {
		let own = candidate.get("schema-id");
		return isNumber(own) && isNumber(id) && own.number === id.number;
	})?.get("fields");
	return Array.isArray(fields) ? fields.length : void 0;
}
/**
* The newest metadata file of a folder: what `version-hint.text` says (and whatever was written after it), else the highest version. A
* catalog knows better, so two files of the same version are an error.
*/
async function newestMetadata(table, context) {
	let folder = /(?:^|\/)metadata$/.test(table) ? table : table === "." ? "metadata" : `${table}/metadata`;
	if (!await existsIn(folder, context)) throw noTable(table, "it has no folder metadata");
	let { absolutePath, kind } = await locateEvidence(folder, context);
	if (kind !== "directory") throw noTable(table, "its metadata is no folder");
	let names = await readdir(absolutePath).catch((error) => {
		throw cannotBeRead(folder, error);
	}), versions = /* @__PURE__ */ new Map();
	for (let name of names) {
		let version = /^(?:v(\d{1,9})|(\d{1,9})-.+?)(?:\.gz)?\.metadata\.json(?:\.gz)?$/.exec(name);
		if (version === null) continue;
		let number = Number(version[1] ?? version[2]);
		versions.set(number, [...versions.get(number) ?? [], name]);
	}
	if (versions.size === 0) throw noTable(table, "its folder metadata holds no *.metadata.json");
	let newest = await newestVersion(folder, names, versions, context), [only, second] = versions.get(newest) ?? [];
	if (only === void 0) throw noTable(table, `version-hint.text names version ${newest}, which is not there`);
	if (second !== void 0) throw evidenceError(`${folder} has ${versions.get(newest)?.length} metadata files of version ${newest}.`, {
		location: { path: folder },
		hint: "Only the catalog knows which of them counts: name the file itself."
	});
	return `${folder}/${only}`;
}
async function newestVersion(folder, names, versions, context) {
	if (!names.includes("version-hint.text")) return Math.max(...versions.keys());
	let path = `${folder}/version-hint.text`, { text } = await readEvidenceText(path, {
		...context,
		secrets: []
	}, { maxBytes: 1024 }), hint = /^(?:v?(\d{1,9})(?:\.metadata\.json)?|(\d{1,9})-.+)$/.exec(text.trim());
	if (hint === null) throw evidenceError(`${path} names no version.`, {
		location: { path },
		hint: "It holds one number. Name the metadata file itself."
	});
	let newest = Number(hint[1] ?? hint[2]);
	for (; versions.has(newest + 1);) newest += 1;
	return newest;
}
function noTable(table, what) {
	return evidenceError(`${table} is no Iceberg table: ${what}.`, {
		location: { path: table },
		hint: "Name the folder that holds metadata/, or a metadata file."
	});
}
async function parseIceberg(locator, context) {
	if (locator.includes("://") || locator.startsWith("//")) throw configurationError(`iceberg:${locator}: only metadata in the working directory is read.`, { hint: "Fetch the table's metadata file in a step before, and name it." });
	let { name, id } = splitId(locator);
	if (id === void 0 || id === "latest") return {
		path: name,
		wanted: void 0
	};
	if (!leavesWorkingDirectory(locator) && await existsIn(locator, context)) return {
		path: locator,
		wanted: void 0
	};
	if (id === "") throw configurationError(`iceberg:${locator} has nothing behind its @.`, { hint: "Leave the @ out." });
	return {
		path: name,
		wanted: id
	};
}
export { icebergVersion };
