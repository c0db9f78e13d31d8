import { n as sha256Hex } from "./digest.js";
import { t as canonicalJson } from "./canonical-json.js";
// packages/shared/src/ledger/record-id.ts
const folders = {
	run: "runs",
	gate: "gates",
	deployment: "deployments",
	look: "looks"
};
/** The record's name, `<64 hex>`: the SHA-256 of its canonical JSON. */
function recordId(record) {
	return sha256Hex(canonicalJson(record));
}
/** Where a record stands on the ledger's branch. */
function recordPath(kind, id) {
	return `${folders[kind]}/${id.slice(0, 2)}/${id}.json`;
}
/** What a path says about the record that stands there; undefined when it is no record's path. */
function readRecordPath(path) {
	let [, folder, id = ""] = /^([a-z]+)\/[0-9a-f]{2}\/([0-9a-f]{64})\.json$/.exec(path) ?? [], kind = recordFolders().find(([, name]) => name === folder)?.[0];
	return kind !== void 0 && recordPath(kind, id) === path ? {
		kind,
		id
	} : void 0;
}
function recordFolders() {
	return [
		["run", folders.run],
		["gate", folders.gate],
		["deployment", folders.deployment],
		["look", folders.look]
	];
}
export { recordId as n, recordPath as r, readRecordPath as t };
