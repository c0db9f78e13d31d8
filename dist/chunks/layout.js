/** Digits enough for names to sort as numbers do. */
const readmePath = "README.md";
function chainPath(model, number) {
	return `chain/${model}/${String(number).padStart(8, "0")}.json`;
}
function readChainPath(path) {
	let [, model = "", digits = ""] = /^chain\/([^/]+)\/(\d+)\.json$/.exec(path) ?? [], number = Number(digits);
	return number > 0 && chainPath(model, number) === path ? {
		model,
		number
	} : void 0;
}
/** The segment that a chain's entry has its line in, counted from 1. */
function segmentOf(number) {
	return Math.ceil(number / 256);
}
function segmentPath(model, segment) {
	return `index/${model}/${String(segment).padStart(6, "0")}.jsonl`;
}
function readSegmentPath(path) {
	let [, model = "", digits = ""] = /^index\/([^/]+)\/(\d+)\.jsonl$/.exec(path) ?? [], segment = Number(digits);
	return segment > 0 && segmentPath(model, segment) === path ? {
		model,
		segment
	} : void 0;
}
/** A champion's predictions: the CSV file of this SHA-256 (`<64 hex>`), packed with gzip and written in base64. */
function predictionsPath(digest) {
	return `predictions/${digest.slice(0, 2)}/${digest}.csv.gz.base64`;
}
/** The SHA-256 of the file that a path is about. */
function readPredictionsPath(path) {
	let [, digest] = /^predictions\/[0-9a-f]{2}\/([0-9a-f]{64})\.csv\.gz\.base64$/.exec(path) ?? [];
	return digest !== void 0 && predictionsPath(digest) === path ? digest : void 0;
}
/** Written with the first record, for whoever finds the branch. */
const readme = "# The ledger of this repository's models\n\ngatewright keeps its records here: training runs, gates, deployments and looks at evaluation sets. The branch has no history in\ncommon with the code and is never merged.\n\n- `runs/`, `gates/`, `deployments/`, `looks/`: one record a file, canonical JSON (RFC 8785), named by its own SHA-256. Records are never changed.\n- `predictions/`: what champions said of their evaluation sets, which later models are compared with.\n- `chain/<model>/<number>.json`: the order of a model's records. Each entry names the SHA-256 of the entry before it.\n- `index/<model>/`: what is known of the records without reading them. `gatewright ledger rebuild-index` makes it anew.\n\n`gatewright ledger log` lists the records, `gatewright ledger show <id>` shows one, `gatewright ledger verify` names everything that was edited,\nremoved or added by hand. Please do not edit this branch by hand.\n";
export { readSegmentPath as a, segmentOf as c, readPredictionsPath as i, segmentPath as l, predictionsPath as n, readme as o, readChainPath as r, readmePath as s, chainPath as t };
