import { n as visibleText } from "./visible-text.js";
// packages/tracking/src/documents/model-index.ts
/** Roles of data that metrics are measured on, the surest first. */
const measuredOn = [
	"test",
	"validation",
	"reference"
];
/**
* The results in the Hub's form; undefined when it has no place for them: it wants one data set that they were measured on,
* and finite numbers.
*/
function modelIndex(record) {
	let dataset = measuredOn.map((role) => record.data.filter((version) => version.role === role)).find((versions) => versions.length > 0)?.[0], metrics = record.metrics.flatMap(({ name, value }) => typeof value == "number" ? [{
		type: typeName(name),
		value,
		name: visibleText(name)
	}] : []);
	if (dataset === void 0 || metrics.length === 0) return;
	let url = runPage(record);
	return [{
		name: record.model,
		results: [{
			task: { type: "other" },
			dataset: datasetFields(dataset),
			metrics,
			...url === void 0 ? {} : { source: {
				name: "gatewright",
				url
			} }
		}]
	}];
}
/** Data sets on the Hub, by their names there. */
function hubDatasets(record) {
	return [...new Set(record.data.flatMap((version) => hubName(version)?.name ?? []))];
}
/** The workflow run that made the record. */
function runPage({ origin }) {
	let { server_url: server = "https://github.com", repository, run_id: run } = origin;
	return repository === void 0 || run === void 0 ? void 0 : `${server}/${repository}/actions/runs/${run}`;
}
function datasetFields(version) {
	let hub = hubName(version);
	return hub === void 0 ? {
		type: typeName(version.version.replace(/^[a-z][a-z0-9-]*:/, "").replace(/@[^@]*$/, "")),
		name: visibleText(version.version)
	} : {
		type: hub.name,
		name: hub.name,
		revision: hub.revision
	};
}
function hubName({ version }) {
	let [, name, revision] = /^hf:(?:datasets\/)?([\w.-]+\/[\w.-]+|[\w.-]+)(?:\/[^@]*)?@([0-9a-f]{40})$/.exec(version) ?? [];
	return name === void 0 || revision === void 0 ? void 0 : {
		name,
		revision
	};
}
/** The Hub's types are lower-case words. */
function typeName(name) {
	return name.toLowerCase().replaceAll(/[^a-z0-9@._-]+/g, "_").replaceAll(/^_+|_+$/g, "") || "unknown";
}
export { modelIndex as n, runPage as r, hubDatasets as t };
