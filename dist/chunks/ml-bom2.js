import { t as productVersion } from "./product-version.js";
import { r as runPage } from "./model-index.js";
// packages/tracking/src/documents/ml-bom.ts
const modelRef = "model";
/**
* The bill of materials of the model that a run made: the model with its metrics and parameters, the data that it was made
* of, and the lock files of its environment. The same record gives the same document.
*/
function mlBom(record, id) {
	let data = record.data.map(dataComponent), lockFiles = (record.environment.lock_files ?? []).map(({ path, digest, kind }, index) => ({
		type: "file",
		"bom-ref": `lock-file-${index + 1}`,
		name: path,
		...hashes(digest),
		properties: properties([["kind", kind]])
	})), parts = [...data, ...lockFiles];
	return {
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		serialNumber: `urn:uuid:${uuidOf(id)}`,
		version: 1,
		metadata: {
			timestamp: record.created_at,
			tools: { components: [{
				type: "application",
				name: "gatewright",
				version: productVersion
			}] },
			component: modelComponent(record, id, data)
		},
		components: parts,
		dependencies: [{
			ref: modelRef,
			dependsOn: refsOf(parts)
		}, ...refsOf(parts).map((ref) => ({ ref }))]
	};
}
function modelComponent(record, id, data) {
	let { artifact, code } = record;
	return {
		type: "machine-learning-model",
		"bom-ref": modelRef,
		name: record.model,
		version: id,
		...artifact?.files === 1 ? hashes(artifact.digest) : {},
		...references(record),
		...code.commit === void 0 ? {} : { pedigree: { commits: [{ uid: code.commit }] } },
		modelCard: {
			modelParameters: data.length === 0 ? {} : { datasets: refsOf(data).map((ref) => ({ ref })) },
			...record.metrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: record.metrics.map(({ name, value }) => ({
				type: name,
				value: String(value)
			})) } },
			properties: properties(Object.entries(record.params.values).map(([name, value]) => [`param:${name}`, String(value)]))
		},
		properties: properties(modelProperties(record))
	};
}
function modelProperties(record) {
	let { artifact, environment, code, origin } = record;
	return [
		["trust", record.trust],
		["smoke", String(record.smoke)],
		["digest", artifact?.digest],
		["path", artifact?.path],
		["bytes", artifact?.bytes],
		["files", artifact?.files],
		["format", artifact?.format],
		...Object.entries(artifact?.facts ?? {}).map(([name, value]) => [`fact:${name}`, String(value)]),
		...(artifact?.warnings ?? []).map((warning) => ["warning", warning]),
		["head_sha", origin.head_sha],
		["dirty", code.dirty === void 0 ? void 0 : String(code.dirty)],
		["diff_digest", code.diff_digest],
		["command", code.command],
		["fingerprint", record.fingerprint],
		["restored_from", record.restored_from],
		["os", environment.os && [environment.os.name, environment.os.version].filter(Boolean).join(" ")],
		["arch", environment.arch],
		["container", environment.container],
		["language", environment.language && `${environment.language.name} ${environment.language.version}`],
		["accelerator", environment.accelerator && JSON.stringify(environment.accelerator)],
		...Object.entries(environment.seeds ?? {}).map(([name, value]) => [`seed:${name}`, String(value)]),
		["wall_seconds", record.cost.wall_seconds],
		["runner", record.cost.runner]
	];
}
function dataComponent(version, index) {
	let [, scheme = "file", locator = version.version, immutable] = /^([a-z][a-z0-9-]*):(.*)@([^@]*)$/s.exec(version.version) ?? [];
	return {
		type: "data",
		"bom-ref": `data-${index + 1}`,
		name: locator || version.version,
		...immutable === void 0 ? {} : { version: immutable },
		...version.files === 1 && version.digest !== void 0 ? hashes(version.digest) : {},
		data: [{
			type: "dataset",
			name: locator || version.version,
			contents: { properties: properties([
				["role", version.role],
				["scheme", scheme],
				["version", version.version],
				["digest", version.digest],
				["bytes", version.bytes],
				["files", version.files],
				["rows", version.rows],
				["columns", version.columns],
				["resolved_from", version.resolved_from]
			]) }
		}]
	};
}
function references(record) {
	let { remote } = record.code, page = runPage(record), found = [...remote !== void 0 && URL.canParse(remote) ? [{
		type: "vcs",
		url: new URL(remote).href
	}] : [], ...page !== void 0 && URL.canParse(page) ? [{
		type: "build-meta",
		url: new URL(page).href
	}] : []];
	return found.length === 0 ? {} : { externalReferences: found };
}
function hashes(digest) {
	let [, content] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
	return content === void 0 ? {} : { hashes: [{
		alg: "SHA-256",
		content
	}] };
}
function properties(values) {
	return values.flatMap(([name, value]) => value === void 0 ? [] : [{
		name: `gatewright:${name}`,
		value: String(value)
	}]);
}
function refsOf(components) {
	return components.flatMap((component) => component["bom-ref"] ?? []);
}
/** A UUID of version 8 (RFC 9562: its bits are the maker's own) from the first digits of the record's id. */
function uuidOf(id) {
	let variant = "89ab"[Number.parseInt(id.charAt(16), 16) % 4];
	return [
		id.slice(0, 8),
		id.slice(8, 12),
		`8${id.slice(13, 16)}`,
		`${variant}${id.slice(17, 20)}`,
		id.slice(20, 32)
	].join("-");
}
export { mlBom as t };
